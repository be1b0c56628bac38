from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_amendment = resolve('amendment')
    l_0_head = resolve('head')
    l_0_plan = resolve('plan')
    try:
        t_1 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
    try:
        t_2 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_3 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'is_decision'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Decision"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Căn cứ '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'amended'))))
        l_1_loop = missing
        for l_1_decision, l_1_loop in LoopContext(t_2(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'earlier')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ', được sửa đổi, bổ sung tại'
            else:
                pass
                yield ','
            yield ' '
            yield escape(environment.finalize(context, t_1(context, l_1_decision)))
        l_1_loop = l_1_decision = missing
        yield ';</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Xét đề nghị của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield '.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Decision"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">QUYẾT ĐỊNH:</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'amended'))))
        l_1_loop = missing
        for l_1_decision, l_1_loop in LoopContext(t_2(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'earlier')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ', được sửa đổi, bổ sung tại'
            else:
                pass
                yield ','
            yield ' '
            yield escape(environment.finalize(context, t_1(context, l_1_decision)))
        l_1_loop = l_1_decision = missing
        yield '; xét đề nghị của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ', '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'issuer')))
        yield ' ban hành '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
        yield ' sửa đổi, bổ sung như sau:</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=33&2=36&3=38&4=53&6=58'
tokens = 125

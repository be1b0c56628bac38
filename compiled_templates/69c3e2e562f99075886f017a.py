from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_session = resolve('session')
    l_0_plan = resolve('plan')
    try:
        t_1 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
    try:
        t_2 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">II. NỘI DUNG</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'conclusions')))
        yield '. Việc thực hiện kết luận của phiên họp trước</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield '. Phiên họp '
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'quarter'):
            pass
            yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'quarter'))))
            yield ', '
        yield 'ngày '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'on'))))
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'quarter'):
            pass
            yield ','
        yield ' đã kết luận'
        l_1_loop = missing
        for l_1_shown, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'evidence')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ' ('
            else:
                pass
                yield '; '
            yield escape(environment.finalize(context, t_1(context, l_1_shown)))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield ')'
        l_1_loop = l_1_shown = missing
        yield ':</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_text, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'conclusions')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, l_1_text))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            else:
                pass
                yield ';'
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_text = missing

blocks = {}
debug_info = '1=38&2=41&3=43&4=76'
tokens = 144

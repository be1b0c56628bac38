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
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' số '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
    else:
        pass
        yield '       '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
            pass
            yield '/'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
    yield ' ngày '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
    else:
        pass
        yield '    '
    yield ' tháng '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
    yield ' năm '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
    yield ' của '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
    yield ')</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=14'
tokens = 83

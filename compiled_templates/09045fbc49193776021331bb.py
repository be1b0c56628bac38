from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_head = resolve('head')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Number"/></w:pPr><w:r><w:t xml:space="preserve">Số: '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
    else:
        pass
        yield '       '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
            pass
            yield '/'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'subject'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Subject"/></w:pPr><w:r><w:t xml:space="preserve">V/v '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'subject')))
        yield '</w:t></w:r></w:p>'
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="5200" w:type="dxa"/></w:tcPr>\n'

blocks = {}
debug_info = '1=13&2=27'
tokens = 52

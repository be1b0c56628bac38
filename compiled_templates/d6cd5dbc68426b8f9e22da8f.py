from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_recipients = resolve('recipients')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="RecipientsTitle"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_name, l_1_loop in LoopContext(t_1((undefined(name='recipients') if l_0_recipients is missing else l_0_recipients)), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Recipient"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, l_1_name))
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield '.'
        else:
            pass
            yield ';'
        yield '</w:t></w:r></w:p>'
    l_1_loop = l_1_name = missing
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4592" w:type="dxa"/></w:tcPr>\n'

blocks = {}
debug_info = '1=20&2=24'
tokens = 30

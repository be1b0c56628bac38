from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_signer = resolve('signer')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_2 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="AbovePosts"/></w:pPr></w:p>'
    for l_1_line in t_1(environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'lines')):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_line, 'is_for_another'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Authority"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_line, 'words'))))
            yield '</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Post"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_line, 'words'))))
            yield '</w:t></w:r></w:p>'
    l_1_line = missing

blocks = {}
debug_info = '1=25&2=31&3=36'
tokens = 42

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_amendment = resolve('amendment')
    try:
        t_1 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type'))))
    yield '</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=19'
tokens = 9

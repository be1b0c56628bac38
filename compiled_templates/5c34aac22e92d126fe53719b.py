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
        t_1 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'office'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'office'))))
        yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'name'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'name')))
        yield '</w:t></w:r></w:p>'
    yield '</w:tc></w:tr></w:tbl>\n'

blocks = {}
debug_info = '1=19&2=22&3=27'
tokens = 36

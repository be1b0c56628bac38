from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_session = resolve('session')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'synthesis')))
    yield '. Tình hình thực hiện Kế hoạch</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=13'
tokens = 9

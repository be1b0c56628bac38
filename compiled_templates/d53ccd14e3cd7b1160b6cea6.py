from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_agency = resolve('agency')
    l_0_plan = resolve('plan')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Tình hình '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name')))
    yield ' thực hiện '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    yield '</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=14'
tokens = 13

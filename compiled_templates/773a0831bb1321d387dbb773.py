from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_synthesis = resolve('synthesis')
    try:
        t_1 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả thực hiện '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    if (environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'names_year') or (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'is_year'))):
        pass
        yield ', '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
    yield '</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=20'
tokens = 29

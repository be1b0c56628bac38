from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_session = resolve('session')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">4. Thành phần:</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Thành viên '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee_short')))
        l_1_loop = missing
        for l_1_member, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'members')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ': '
            else:
                pass
                yield '; '
            yield escape(environment.finalize(context, environment.getattr(l_1_member, 'name')))
            yield ', '
            yield escape(environment.finalize(context, environment.getattr(l_1_member, 'role')))
        l_1_loop = l_1_member = missing
        yield ';</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=20&2=23'
tokens = 53

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_session = resolve('session')
    l_0_plan = resolve('plan')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Phiên họp'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'quarter'):
        pass
        yield ' quý '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'number')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'year')))
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'is_six_months'):
        pass
        yield ' (sơ kết 6 tháng)'
    elif environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'is_nine_months'):
        pass
        yield ' (sơ kết 9 tháng)'
    elif environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'is_year'):
        pass
        yield ' (tổng kết năm)'
    if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
        pass
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee')))
    else:
        pass
        yield ' đánh giá tình hình thực hiện '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    yield '</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=14'
tokens = 71

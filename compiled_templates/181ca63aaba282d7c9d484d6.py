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
    l_0_as_of = resolve('as_of')
    try:
        t_1 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
    try:
        t_2 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_3 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
    yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
    yield ', '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    yield ' tổng hợp, báo cáo kết quả '
    yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
    yield ' (số liệu từ ngày '
    yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'from'))))
    yield ' đến ngày '
    yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'to'))))
    if (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'is_to_date')):
        pass
        yield ', tình hình tính đến ngày '
        yield escape(environment.finalize(context, t_2(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield ') như sau:</w:t></w:r></w:p>\n\n'

blocks = {}
debug_info = '1=33'
tokens = 53

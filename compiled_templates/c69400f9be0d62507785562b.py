from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
    l_0_counts = resolve('counts')
    try:
        t_1 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_2 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_3 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_4 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_5 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Nhiệm vụ trọng tâm</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'overdue'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Tập trung hoàn thành '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield ' nhiệm vụ đã quá hạn (Mục II.3).</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'tasks'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Hoàn thành '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'count'))))
        yield ' nhiệm vụ đến hạn từ nay đến hết '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period'))))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
        yield ').</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Không còn nhiệm vụ nào của Kế hoạch đến hạn từ nay đến hết '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period'))))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'without_date'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Ấn định thời hạn mới cho nhiệm vụ đã có điều kiện thực hiện: '
        yield escape(environment.finalize(context, t_4(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'without_date'), '; ')))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'kpis'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Hoàn thành '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'kpi_count'))))
        yield ' chỉ tiêu đến hạn từ nay đến hết '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period'))))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
    for l_1_report in t_5(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'reports')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Báo cáo '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_report, 'period'))))
        yield ' gửi '
        if environment.getattr(l_1_report, 'to'):
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
            yield ' '
        yield 'chậm nhất '
        if environment.getattr(l_1_report, 'hour'):
            pass
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_report, 'hour'))))
            yield ' '
        yield 'ngày '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'due'))))
        if environment.getattr(l_1_report, 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_report, 'others'))))
            yield ' kỳ tiếp theo'
        yield '.</w:t></w:r></w:p>'
    l_1_report = missing

blocks = {}
debug_info = '1=50&2=53&3=58&4=67&5=72&6=77&7=87'
tokens = 220

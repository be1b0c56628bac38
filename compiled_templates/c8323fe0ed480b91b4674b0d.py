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
        t_1 = environment.filters['bodies']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bodies' found.")
    try:
        t_2 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_5 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Tồn tại, hạn chế</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'overdue'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield ' nhiệm vụ quá hạn'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'is_all_long'):
            pass
            yield ' trên 30 ngày'
        yield ' (Mục II.3)'
        if (environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'long') and (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'is_all_long'))):
            pass
            yield ', trong đó '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'long'))))
            yield ' quá hạn trên 30 ngày'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_states')), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_row, 'count'))))
            yield ' chỉ tiêu '
            yield escape(environment.finalize(context, t_4(context, t_5(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '; '
        l_1_loop = l_1_row = missing
        yield ' (Mục III).</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'missed_targets'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'missed_targets'))))
        yield ' mục tiêu đến hạn trong '
        yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' không đạt (Mục III).</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_reporters'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_reporters'))))
        yield ' cơ quan gửi muộn hoặc chưa gửi báo cáo (Mục IV)'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'count'):
            pass
            yield '; cơ quan vừa chậm báo cáo, vừa có nhiệm vụ quá hạn: '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'named'))))
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'others'):
                pass
                yield ' và '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'others'))))
                yield ' cơ quan khác'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'unreported'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'unreported'))))
        yield ' nhiệm vụ chưa có thông tin về tiến độ trong kỳ ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
        yield ').</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=50&2=53&3=69&4=83&5=90&6=105'
tokens = 232

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
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
        t_3 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_4 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_6 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_7 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_8 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch có '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'))))
        yield ' chỉ tiêu,'
        if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_row, 'count'))))
                yield ' chỉ tiêu'
            yield ' '
            yield escape(environment.finalize(context, t_5(context, t_6(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        yield ' (chi tiết tại '
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_past, l_1_loop in LoopContext(t_4(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'past_targets')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu đã đến hạn trong '
                yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
                yield ':</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_past, 'title')))
            yield ': '
            if environment.getattr(l_1_past, 'has_reading'):
                pass
                yield 'đạt '
                yield escape(environment.finalize(context, t_8(context, l_1_past)))
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_past, 'target'))))
            yield ' (hạn '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_past, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, t_5(context, t_6(context, environment.getattr(l_1_past, 'status')))))
            yield '.</w:t></w:r></w:p>'
        l_1_loop = l_1_past = missing
        l_1_loop = missing
        t_9 = 1
        for l_1_kpi, l_1_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_shown')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu'
                l_2_loop = missing
                for l_2_row, l_2_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_states')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_2_loop, 'first')):
                        pass
                        yield ','
                    yield ' '
                    yield escape(environment.finalize(context, t_5(context, t_6(context, environment.getattr(l_2_row, 'state')))))
                l_2_loop = l_2_row = missing
                yield ':</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'short_title')))
            yield ': '
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield 'đạt '
                yield escape(environment.finalize(context, t_8(context, l_1_kpi)))
                yield ' (ngày '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_kpi, 'latest_on'))))
                yield ')'
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'target'))))
            yield ': '
            yield escape(environment.finalize(context, t_5(context, t_6(context, environment.getattr(l_1_kpi, 'status')))))
            yield '.</w:t></w:r></w:p>'
            t_9 = 0
        l_1_loop = l_1_kpi = missing
        if t_9:
            pass
            if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'missed_targets'):
                pass
            elif environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_judged'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Không có chỉ tiêu nào không đạt, chậm tiến độ hoặc có nguy cơ không đạt.</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu đến nay chưa đủ để đánh giá tiến độ của '
                if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_single')):
                    pass
                    yield 'các '
                yield 'chỉ tiêu.</w:t></w:r></w:p>'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_others'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_others'))))
            yield ' chỉ tiêu khác.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch không đặt chỉ tiêu.</w:t></w:r></w:p>'
    yield '\n\n'

blocks = {}
debug_info = '1=61&2=64&3=97&4=100&5=126&6=137&8=166&9=173'
tokens = 372

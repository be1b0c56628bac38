from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_states = resolve('states')
    l_0_total = resolve('total')
    l_0_counts = resolve('counts')
    l_0_session = resolve('session')
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
        t_3 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_4 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_5 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_6 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_7 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_8 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_9 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_10 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    yield '.</w:t></w:r></w:p>'
    if (undefined(name='states') if l_0_states is missing else l_0_states):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch có '
        yield escape(environment.finalize(context, t_2(context, (undefined(name='total') if l_0_total is missing else l_0_total))))
        yield ' nhiệm vụ,'
        if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_5((undefined(name='states') if l_0_states is missing else l_0_states)), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_row, 'count'))))
            yield ' '
            yield escape(environment.finalize(context, t_6(context, t_7(context, environment.getattr(l_1_row, 'state')))))
            if environment.getattr(l_1_row, 'is_awaiting'):
                pass
                yield ' văn bản, điều kiện hoặc thời hạn'
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'label'):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'total'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch có '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'total'))))
        yield ' chỉ tiêu,'
        if (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_5(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_row, 'count'))))
            yield ' '
            yield escape(environment.finalize(context, t_6(context, t_7(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kỳ báo cáo '
        yield escape(environment.finalize(context, t_9(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'period'))))
        yield ' có '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'owed'))))
        yield ' cơ quan, đơn vị phải báo cáo,'
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'is_of_one_state'):
            pass
            if (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'is_single')):
                pass
                yield ' đều'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'on_time'):
                pass
                yield ' gửi đúng hạn'
            elif environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late'):
                pass
                yield ' gửi muộn'
            elif environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing'):
                pass
                yield ' chưa gửi'
            else:
                pass
                yield ' chưa đến hạn gửi'
        else:
            pass
            yield ' trong đó:'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'on_time'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'on_time'))))
                yield ' gửi đúng hạn'
                if ((environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late') or environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing')) or environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due')):
                    pass
                    yield ';'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late'))))
                yield ' gửi muộn'
                if (environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing') or environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due')):
                    pass
                    yield ';'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing'))))
                yield ' chưa gửi'
                if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due'):
                    pass
                    yield ';'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due'))))
                yield ' chưa đến hạn gửi'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'decisions')))
        yield '. Nhiệm vụ cần '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee_short')))
        yield ' xem xét, quyết định</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'decisions'), 'label')))
        yield ').</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'overdue')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ quá hạn:</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            if environment.getattr(l_1_task, 'period'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_task, 'period'))))
                yield ')'
            yield ': quá hạn '
            yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_task, 'days_overdue'))))
            yield ' ngày'
            if environment.getattr(l_1_task, 'is_explained_by_many'):
                pass
                yield '; '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_task, 'explaining'))))
                yield ' cơ quan, đơn vị nêu tại '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'decisions'), 'label')))
                yield ' giải trình'
            elif environment.getattr(l_1_task, 'explains'):
                pass
                yield '; '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_task, 'explains'))))
                yield ' giải trình'
            yield '.</w:t></w:r></w:p>'
        l_1_loop = l_1_task = missing
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'asking'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ mà cơ quan, đơn vị đề nghị thêm thời gian: '
            l_1_loop = missing
            for l_1_task, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'asking')), undefined):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                yield ' ('
                yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_1_task, 'asking'), 'named'))))
                if environment.getattr(environment.getattr(l_1_task, 'asking'), 'others'):
                    pass
                    yield ' và '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_task, 'asking'), 'others'))))
                    yield ' cơ quan khác'
                yield ')'
                if (not environment.getattr(l_1_loop, 'last')):
                    pass
                    yield '; '
            l_1_loop = l_1_task = missing
            yield '.</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'undated'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ chưa có thời hạn cụ thể, cần xác định: '
            l_1_loop = missing
            for l_1_task, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'undated')), undefined):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                if (not environment.getattr(l_1_loop, 'last')):
                    pass
                    yield '; '
            l_1_loop = l_1_task = missing
            yield '.</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'conditional'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ đang chờ điều kiện: '
            l_1_loop = missing
            for l_1_task, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'conditional')), undefined):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                yield ' ('
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'condition')))
                yield ')'
                if (not environment.getattr(l_1_loop, 'last')):
                    pass
                    yield '; '
            l_1_loop = l_1_task = missing
            yield '.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'matters'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'matters')))
        yield '. Khó khăn, vướng mắc và đề xuất, kiến nghị</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'matters'), 'label')))
        yield '). Theo báo cáo '
        yield escape(environment.finalize(context, t_9(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'period'))))
        yield ', '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'agencies'))))
        yield ' cơ quan, đơn vị nêu '
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'):
            pass
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'))))
            yield ' khó khăn, vướng mắc'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
                pass
                yield ' và '
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
            pass
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'))))
            yield ' đề xuất, kiến nghị'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'behind'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'kpis')))
        yield '. Chỉ tiêu không đạt, chậm tiến độ hoặc có nguy cơ không đạt</w:t></w:r></w:p>'
        for l_1_kpi in t_5(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'behind')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'short_title')))
            yield ': '
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield 'kết quả '
                yield escape(environment.finalize(context, t_10(context, l_1_kpi)))
                yield ' (ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'latest_on'))))
                yield ')'
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_kpi, 'target'))))
            yield ': '
            yield escape(environment.finalize(context, t_6(context, t_7(context, environment.getattr(l_1_kpi, 'status')))))
            if environment.getattr(l_1_kpi, 'explains'):
                pass
                yield '; '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_kpi, 'explains'))))
                yield ' giải trình'
            yield '.</w:t></w:r></w:p>'
        l_1_kpi = missing
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'coming')))
        yield '. Nhiệm vụ trọng tâm đến '
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'):
            pass
            yield 'hết '
            yield escape(environment.finalize(context, t_9(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'))))
        else:
            pass
            yield 'ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until_day'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield '. Có '
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming_count'))))
        yield ' nhiệm vụ đến hạn từ nay đến'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'):
            pass
            yield ' hết '
            yield escape(environment.finalize(context, t_9(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'))))
        else:
            pass
            yield ' ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until_day'))))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'coming'), 'label')))
        yield ').</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=77&2=82&3=116&4=142&5=199&6=203&8=215&9=244&10=265&11=278&12=293&13=295&14=318&15=324&16=350&17=361'
tokens = 1068

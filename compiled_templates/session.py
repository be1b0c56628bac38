from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'session.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_session = resolve('session')
    l_0_plan = resolve('plan')
    l_0_as_of = resolve('as_of')
    l_0_states = resolve('states')
    l_0_total = resolve('total')
    l_0_counts = resolve('counts')
    l_0_head = resolve('head')
    l_0_sections = resolve('sections')
    try:
        t_1 = environment.filters['bodies']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bodies' found.")
    try:
        t_2 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
    try:
        t_3 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_4 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_5 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_6 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_7 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_8 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_9 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_10 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_11 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_12 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_13 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_14 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    try:
        t_15 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    try:
        t_16 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">CHƯƠNG TRÌNH</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Phiên họp'
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
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
    yield escape(environment.finalize(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
    yield ', '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'convener')))
    yield ' tổ chức phiên họp theo chương trình sau đây (số liệu tính đến ngày '
    yield escape(environment.finalize(context, t_4(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield '):</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, TÀI LIỆU</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">1. Thời gian: …… giờ ……, ngày …… tháng …… năm ………….</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">2. Địa điểm: …………………………………………………………….</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">3. Chủ trì: '
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'):
        pass
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'), 'role')))
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'), 'name'):
            pass
            yield ' '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'), 'name')))
        yield '.'
    else:
        pass
        yield '…………………………………………………………….'
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">4. Thành phần:</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Thành viên '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee_short')))
        l_1_loop = missing
        for l_1_member, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'members')), undefined):
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
    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
    if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_standing_agency'):
        pass
        yield 'Cơ quan Thường trực: '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'bodies'):
        pass
        yield ';'
    else:
        pass
        yield '.'
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'bodies'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Cơ quan, đơn vị có nội dung tại phiên họp: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'bodies')))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'attached'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">5. Tài liệu: '
        l_1_loop = missing
        for l_1_paper, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'attached')), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_paper, 'label')))
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(l_1_paper, 'title')))
            yield ')'
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '; '
        l_1_loop = l_1_paper = missing
        yield '.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">II. NỘI DUNG</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'conclusions')))
        yield '. Việc thực hiện kết luận của phiên họp trước</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield '. Phiên họp '
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'quarter'):
            pass
            yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'quarter'))))
            yield ', '
        yield 'ngày '
        yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'on'))))
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'quarter'):
            pass
            yield ','
        yield ' đã kết luận'
        l_1_loop = missing
        for l_1_shown, l_1_loop in LoopContext(t_9(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'evidence')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ' ('
            else:
                pass
                yield '; '
            yield escape(environment.finalize(context, t_2(context, l_1_shown)))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield ')'
        l_1_loop = l_1_shown = missing
        yield ':</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_text, l_1_loop in LoopContext(t_9(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'last'), 'conclusions')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, l_1_text))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            else:
                pass
                yield ';'
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_text = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'synthesis')))
    yield '. Tình hình thực hiện Kế hoạch</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    yield '.</w:t></w:r></w:p>'
    if (undefined(name='states') if l_0_states is missing else l_0_states):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch có '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='total') if l_0_total is missing else l_0_total))))
        yield ' nhiệm vụ,'
        if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_9((undefined(name='states') if l_0_states is missing else l_0_states)), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'count'))))
            yield ' '
            yield escape(environment.finalize(context, t_10(context, t_11(context, environment.getattr(l_1_row, 'state')))))
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
        yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'total'))))
        yield ' chỉ tiêu,'
        if (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_9(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'kpis'), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'count'))))
            yield ' '
            yield escape(environment.finalize(context, t_10(context, t_11(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kỳ báo cáo '
        yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'period'))))
        yield ' có '
        yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'owed'))))
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
                yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'on_time'))))
                yield ' gửi đúng hạn'
                if ((environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late') or environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing')) or environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due')):
                    pass
                    yield ';'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'late'))))
                yield ' gửi muộn'
                if (environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing') or environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due')):
                    pass
                    yield ';'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'missing'))))
                yield ' chưa gửi'
                if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due'):
                    pass
                    yield ';'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'reports'), 'not_due'))))
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
        for l_1_task, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'overdue')), undefined):
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
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_task, 'period'))))
                yield ')'
            yield ': quá hạn '
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_task, 'days_overdue'))))
            yield ' ngày'
            if environment.getattr(l_1_task, 'is_explained_by_many'):
                pass
                yield '; '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_task, 'explaining'))))
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
            for l_1_task, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'asking')), undefined):
                _loop_vars = {}
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                yield ' ('
                yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_1_task, 'asking'), 'named'))))
                if environment.getattr(environment.getattr(l_1_task, 'asking'), 'others'):
                    pass
                    yield ' và '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_1_task, 'asking'), 'others'))))
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
            for l_1_task, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'undated')), undefined):
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
            for l_1_task, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'conditional')), undefined):
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
        yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'period'))))
        yield ', '
        yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'agencies'))))
        yield ' cơ quan, đơn vị nêu '
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'):
            pass
            yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'))))
            yield ' khó khăn, vướng mắc'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
                pass
                yield ' và '
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
            pass
            yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'))))
            yield ' đề xuất, kiến nghị'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'behind'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'kpis')))
        yield '. Chỉ tiêu không đạt, chậm tiến độ hoặc có nguy cơ không đạt</w:t></w:r></w:p>'
        for l_1_kpi in t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'behind')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'short_title')))
            yield ': '
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield 'kết quả '
                yield escape(environment.finalize(context, t_14(context, l_1_kpi)))
                yield ' (ngày '
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_kpi, 'latest_on'))))
                yield ')'
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'target'))))
            yield ': '
            yield escape(environment.finalize(context, t_10(context, t_11(context, environment.getattr(l_1_kpi, 'status')))))
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
            yield escape(environment.finalize(context, t_13(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'))))
        else:
            pass
            yield 'ngày '
            yield escape(environment.finalize(context, t_4(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until_day'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Trình bày: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield '. Có '
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming_count'))))
        yield ' nhiệm vụ đến hạn từ nay đến'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'):
            pass
            yield ' hết '
            yield escape(environment.finalize(context, t_13(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until'))))
        else:
            pass
            yield ' ngày '
            yield escape(environment.finalize(context, t_4(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'until_day'))))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'coming'), 'label')))
        yield ').</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'closing')))
    yield '. Thảo luận và kết luận phiên họp</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kết luận: '
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'):
        pass
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'), 'role')))
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'), 'name'):
            pass
            yield ' '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'chair'), 'name')))
    else:
        pass
        yield 'người chủ trì phiên họp'
    yield '.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'convener')))
    yield ' thông báo để '
    if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
        pass
        yield 'các thành viên và '
    yield 'các cơ quan, đơn vị có liên quan chuẩn bị, tham dự phiên họp./.</w:t></w:r></w:p><ns0:annexes xmlns:ns0="urn:dxplan:body"/>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'label'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_16(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'title'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Chương trình số '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
        else:
            pass
            yield '       '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
            if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
                pass
                yield '/'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
        yield ' ngày '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
        else:
            pass
            yield '    '
        yield ' tháng '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="548"/><w:gridCol w:w="2225"/><w:gridCol w:w="685"/><w:gridCol w:w="685"/><w:gridCol w:w="606"/><w:gridCol w:w="812"/><w:gridCol w:w="606"/><w:gridCol w:w="802"/><w:gridCol w:w="626"/><w:gridCol w:w="900"/><w:gridCol w:w="689"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Lĩnh vực</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2103" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đã hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2034" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thường xuyên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Dừng</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đúng hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Không hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Trong hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chờ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc></w:tr>'
        for l_1_section in t_9((undefined(name='sections') if l_0_sections is missing else l_0_sections)):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, (environment.getattr(l_1_section, 'title') or 'Nhiệm vụ khác')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'total'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'completed_on_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'completed_late'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'completed_undated'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'overdue'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'in_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'awaiting'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'ongoing'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_section, 'other'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_section = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2773" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tổng cộng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_late'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_undated'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'in_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'awaiting'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'ongoing'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'other'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu tính đến ngày '
        yield escape(environment.finalize(context, t_4(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield './.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'decisions'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_16(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'decisions'), 'title'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Chương trình số '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
        else:
            pass
            yield '       '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
            if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
                pass
                yield '/'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
        yield ' ngày '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
        else:
            pass
            yield '    '
        yield ' tháng '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="4600"/><w:gridCol w:w="2600"/><w:gridCol w:w="2600"/><w:gridCol w:w="3870"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung cần xem xét</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions')), undefined):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_5(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'lead'):
                pass
                yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_task, 'lead'), '; ')))
            else:
                pass
                yield 'Kế hoạch không nêu'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'deadline')))
            if environment.getattr(l_1_task, 'has_new_due'):
                pass
                yield '; ấn định '
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_task, 'new_due'))))
                l_2_loop = missing
                for l_2_paper, l_2_loop in LoopContext(t_9(environment.getattr(l_1_task, 'new_due_by')), undefined):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_2_loop, 'first'):
                        pass
                        yield ' ('
                    else:
                        pass
                        yield '; '
                    yield escape(environment.finalize(context, t_2(context, l_2_paper)))
                    if environment.getattr(l_2_loop, 'last'):
                        pass
                        yield ')'
                l_2_loop = l_2_paper = missing
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'is_overdue'):
                pass
                yield 'Quá hạn '
                yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_task, 'days_overdue'))))
                yield ' ngày'
                if environment.getattr(l_1_task, 'outstanding'):
                    pass
                    yield '; chưa hoàn thành: '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_task, 'outstanding'))))
            elif environment.getattr(l_1_task, 'needs_date'):
                pass
                yield 'Điều kiện đã có ('
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'condition')))
                yield '), cần thời hạn mới'
            elif environment.getattr(l_1_task, 'waits_for_condition'):
                pass
                yield 'Chờ điều kiện: '
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'condition')))
            elif environment.getattr(l_1_task, 'waits_for_date'):
                pass
                yield 'Chưa có thời hạn cụ thể'
            else:
                pass
                yield 'Đề nghị thêm thời gian'
            yield '</w:t></w:r></w:p>'
            for l_2_asked in t_9(environment.getattr(environment.getattr(l_1_task, 'few_asks'), 'listed')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_asked, 'is_formal'):
                    pass
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_asked, 'agency'))))
                    yield ' '
                    yield escape(environment.finalize(context, t_15(context, l_2_asked)))
                else:
                    pass
                    yield 'Ý kiến của '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_asked, 'agency'))))
                    yield ': “'
                    yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'text')))
                    yield '”'
                yield '</w:t></w:r></w:p>'
            l_2_asked = missing
            if environment.getattr(environment.getattr(l_1_task, 'few_asks'), 'others'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">Còn '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_1_task, 'few_asks'), 'others'))))
                yield ' đề nghị khác về thêm thời gian</w:t></w:r></w:p>'
            yield '</w:tc></w:tr>'
        l_1_loop = l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_loop, 'length'))))
        l_1_loop = l_1_task = missing
        yield ' nhiệm vụ./.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'matters'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'matters'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_16(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'matters'), 'title'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Chương trình số '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
        else:
            pass
            yield '       '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
            if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
                pass
                yield '/'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
        yield ' ngày '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
        else:
            pass
            yield '    '
        yield ' tháng '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'difficulties'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Khó khăn, vướng mắc</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="6184"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_group in t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'difficulties')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, (environment.getattr(l_1_group, 'title') or 'Vấn đề chung')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_entry in t_9(environment.getattr(l_1_group, 'entries')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_2_entry, 'is_activity'):
                        pass
                        yield 'Hoạt động “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                        yield '”: '
                    elif environment.getattr(l_2_entry, 'has_task'):
                        pass
                        yield 'Nhiệm vụ '
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                        yield ': '
                    yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_entry, 'listed'))))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_entry = missing
            l_1_group = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'proposals'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'difficulties'):
                pass
                yield '2'
            else:
                pass
                yield '1'
            yield '. Đề xuất, kiến nghị</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="6184"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_group in t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'proposals')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, (environment.getattr(l_1_group, 'title') or 'Vấn đề chung')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_entry in t_9(environment.getattr(l_1_group, 'entries')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_2_entry, 'is_activity'):
                        pass
                        yield 'Hoạt động “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                        yield '”: '
                    elif environment.getattr(l_2_entry, 'has_task'):
                        pass
                        yield 'Nhiệm vụ '
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                        yield ': '
                    yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_entry, 'listed'))))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_entry = missing
            l_1_group = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số:'
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'))))
            yield ' khó khăn, vướng mắc'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
                pass
                yield ';'
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'))))
            yield ' đề xuất, kiến nghị'
        yield './.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'coming'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_16(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'coming'), 'title'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Chương trình số '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
        else:
            pass
            yield '       '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
            if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
                pass
                yield '/'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
        yield ' ngày '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
        else:
            pass
            yield '    '
        yield ' tháng '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="3584"/><w:gridCol w:w="2000"/><w:gridCol w:w="1300"/><w:gridCol w:w="1400"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3584" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_9(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3584" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_5(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'lead'):
                pass
                yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_task, 'lead'), '; ')))
            else:
                pass
                yield 'Kế hoạch không nêu'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'hour'):
                pass
                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_task, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_task, 'due'))))
            if environment.getattr(l_1_task, 'due_is_day_off'):
                pass
                yield ' (ngày nghỉ)'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_task, 'state'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming_count'))))
        yield ' nhiệm vụ./.</w:t></w:r></w:p>'
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '3=116&5=140&9=146&10=158&11=161&12=178&13=192&14=198&15=211&16=214&17=216&18=249&19=259&20=261&21=266&22=300&23=326&24=383&25=387&27=399&28=428&29=449&30=462&31=477&32=479&33=502&34=508&35=534&36=545&37=561&38=563&39=574&40=583&41=585&42=587&62=612&63=616&64=618&65=620&66=622&67=624&68=626&69=628&70=630&71=632&72=634&73=636&75=640&76=642&77=644&78=646&79=648&80=650&81=652&82=654&83=656&86=658&87=661&88=664&89=666&90=668&96=694&97=698&98=700&99=702&100=709&101=730&102=759&103=776&105=782&106=791&107=794&108=796&109=798&110=823&113=826&114=830&115=836&116=848&117=853&118=856&120=863&121=867&122=873&123=885&125=891&126=906&127=909&128=911&129=913&135=938&136=942&137=944&138=946&139=953&140=962&142=966'
made_of = '3.1.6 a5e6a523c380ee128f59aed15f0beaea6dd9b530'

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_member = resolve('member')
    l_0_plan = resolve('plan')
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
        t_3 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_4 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_5 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_6 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_7 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_8 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_9 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_10 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_11 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Nội dung cần đồng chí chỉ đạo</w:t></w:r></w:p>'
    l_1_loop = missing
    t_12 = 1
    for l_1_body, l_1_loop in LoopContext(t_6(environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'needs')), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2.'
        yield escape(environment.finalize(context, environment.getattr(l_1_body, 'number')))
        yield '. '
        yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
        yield '</w:t></w:r></w:p>'
        for l_2_task in t_6(environment.getattr(l_1_body, 'overdue')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Quá hạn '
            yield escape(environment.finalize(context, t_9(context, environment.getattr(l_2_task, 'days_overdue'))))
            yield ' ngày (hạn '
            if environment.getattr(l_2_task, 'hour'):
                pass
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_2_task, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_task, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, t_3(context, l_2_task)))
            t_13 = 1
            for l_3_said in t_6(environment.getattr(l_2_task, 'said')):
                _loop_vars = {}
                pass
                yield '; '
                if environment.getattr(l_3_said, 'period'):
                    pass
                    if (not environment.getattr(l_3_said, 'is_of_stage')):
                        pass
                        yield 'kỳ '
                    yield escape(environment.finalize(context, t_10(context, environment.getattr(l_3_said, 'period'))))
                    yield ' '
                yield escape(environment.finalize(context, t_7(context, t_8(context, environment.getattr(l_3_said, 'progress')))))
                if environment.getattr(l_3_said, 'has_percent'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(l_3_said, 'percent'))))
                    yield '%'
                yield ' (báo cáo ngày '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_said, 'on'))))
                yield ')'
                t_13 = 0
            l_3_said = missing
            if t_13:
                pass
                yield '; chưa có thông tin'
            for l_3_asked in t_6(environment.getattr(l_2_task, 'requests')):
                _loop_vars = {}
                pass
                yield '; đã '
                yield escape(environment.finalize(context, t_11(context, l_3_asked)))
                yield ', chưa có quyết định'
            l_3_asked = missing
            yield '.</w:t></w:r></w:p>'
        l_2_task = missing
        for l_2_task in t_6(environment.getattr(l_1_body, 'due_soon')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Sắp đến hạn, còn '
            yield escape(environment.finalize(context, t_9(context, environment.getattr(l_2_task, 'days_left'))))
            yield ' ngày (hạn '
            if environment.getattr(l_2_task, 'hour'):
                pass
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_2_task, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_task, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, t_3(context, l_2_task)))
            t_14 = 1
            for l_3_said in t_6(environment.getattr(l_2_task, 'said')):
                _loop_vars = {}
                pass
                yield '; '
                if environment.getattr(l_3_said, 'period'):
                    pass
                    if (not environment.getattr(l_3_said, 'is_of_stage')):
                        pass
                        yield 'kỳ '
                    yield escape(environment.finalize(context, t_10(context, environment.getattr(l_3_said, 'period'))))
                    yield ' '
                yield escape(environment.finalize(context, t_7(context, t_8(context, environment.getattr(l_3_said, 'progress')))))
                if environment.getattr(l_3_said, 'has_percent'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(l_3_said, 'percent'))))
                    yield '%'
                yield ' (báo cáo ngày '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_said, 'on'))))
                yield ')'
                t_14 = 0
            l_3_said = missing
            if t_14:
                pass
                yield '; chưa có thông tin'
            for l_3_asked in t_6(environment.getattr(l_2_task, 'requests')):
                _loop_vars = {}
                pass
                yield '; đã '
                yield escape(environment.finalize(context, t_11(context, l_3_asked)))
                yield ', chưa có quyết định'
            l_3_asked = missing
            yield '.</w:t></w:r></w:p>'
        l_2_task = missing
        l_2_loop = missing
        for l_2_row, l_2_loop in LoopContext(t_6(environment.getattr(l_1_body, 'asking')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Đề nghị gia hạn chờ quyết định'
            if environment.getattr(l_2_row, 'has_due'):
                pass
                yield ' (hạn '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_row, 'due'))))
                yield ')'
            yield ': '
            if environment.getattr(l_2_row, 'is_activity'):
                pass
                yield 'Hoạt động “'
                yield escape(environment.finalize(context, environment.getattr(l_2_row, 'short_title')))
                yield '”'
            else:
                pass
                yield escape(environment.finalize(context, environment.getattr(l_2_row, 'label')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_2_row, 'short_title')))
            yield '; '
            l_3_loop = missing
            for l_3_asked, l_3_loop in LoopContext(t_6(environment.getattr(environment.getattr(l_2_row, 'few_asked'), 'listed')), undefined):
                _loop_vars = {}
                pass
                yield 'đã '
                yield escape(environment.finalize(context, t_11(context, l_3_asked)))
                if (not environment.getattr(l_3_loop, 'last')):
                    pass
                    yield '; '
            l_3_loop = l_3_asked = missing
            if environment.getattr(environment.getattr(l_2_row, 'few_asked'), 'others'):
                pass
                yield '; còn '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_2_row, 'few_asked'), 'others'))))
                yield ' đề nghị khác về thêm thời gian'
            yield '.</w:t></w:r></w:p>'
        l_2_loop = l_2_row = missing
        for l_2_report in t_6(environment.getattr(l_1_body, 'missing')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Chưa gửi báo cáo '
            yield escape(environment.finalize(context, t_10(context, environment.getattr(l_2_report, 'period'))))
            if environment.getattr(l_2_report, 'to'):
                pass
                yield ' gửi '
                yield escape(environment.finalize(context, environment.getattr(l_2_report, 'to')))
            yield ' (hạn '
            if environment.getattr(l_2_report, 'hour'):
                pass
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_2_report, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_report, 'due'))))
            yield ').</w:t></w:r></w:p>'
        l_2_report = missing
        for l_2_entry in t_6(environment.getattr(l_1_body, 'proposals')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Đề xuất: '
            yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
            if environment.getattr(l_2_entry, 'is_activity'):
                pass
                yield ' (hoạt động “'
                yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                yield '”)'
            elif environment.getattr(l_2_entry, 'has_task'):
                pass
                yield ' (nhiệm vụ '
                yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                yield ')'
            yield '.</w:t></w:r></w:p>'
        l_2_entry = missing
        t_12 = 0
    l_1_loop = l_1_body = missing
    if t_12:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Không có nhiệm vụ quá hạn, sắp đến hạn còn chờ phần việc của cơ quan, đơn vị; không thiếu báo cáo đã đến hạn; không có đề xuất trong '
        yield escape(environment.finalize(context, t_10(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'period'))))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'needs'):
        pass
        if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'quiet'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị sau không có nhiệm vụ quá hạn, sắp đến hạn, báo cáo chưa gửi hoặc đề xuất trong kỳ: '
            yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'quiet'), '; ')))
            yield '.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' kính báo cáo, đề nghị đồng chí quan tâm chỉ đạo.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' kính báo cáo đồng chí.</w:t></w:r></w:p>'
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '1=82&2=86&3=94&4=144&5=195&6=233&7=250&8=268&9=275&10=278&11=283'
tokens = 617

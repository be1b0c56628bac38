from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_reminder = resolve('reminder')
    l_0_as_of = resolve('as_of')
    try:
        t_1 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
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
        t_4 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_5 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
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
    yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
    yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
    if (environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_missing') or environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_silent')):
        pass
        yield '; theo đó, cơ quan, đơn vị thực hiện chế độ'
        l_1_loop = missing
        for l_1_duty, l_1_loop in LoopContext(t_6(environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'duties')), undefined):
            _loop_vars = {}
            pass
            yield ' “'
            yield escape(environment.finalize(context, environment.getattr(l_1_duty, 'text')))
            yield '”'
            if (not environment.getattr(l_1_duty, 'names_receiver')):
                pass
                yield ', gửi '
                yield escape(environment.finalize(context, environment.getattr(l_1_duty, 'receiver')))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_duty = missing
    yield '; qua theo dõi, tổng hợp, tính đến ngày '
    yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield ','
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_one'):
        pass
        yield ' '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'agency')))
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_one_reason'):
        pass
        for l_1_one in t_6(environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'found')):
            l_1_soon_days = resolve('soon_days')
            _loop_vars = {}
            pass
            yield ' '
            if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_several'):
                pass
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'agencies'))))
                yield ' cơ quan, đơn vị '
            if (environment.getattr(l_1_one, 'is_overdue') and environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_several')):
                pass
                yield 'chưa hoàn thành nhiệm vụ đã quá hạn (tổng cộng '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ)'
            elif environment.getattr(l_1_one, 'is_overdue'):
                pass
                yield 'còn '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ đã quá hạn chưa hoàn thành'
            elif environment.getattr(l_1_one, 'is_of_several'):
                pass
                yield 'chưa gửi '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'periods'))))
                yield ' báo cáo, từ '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'first_period'))))
                yield ' đến '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'period'))))
                if environment.getattr(l_1_one, 'to'):
                    pass
                    yield ', gửi '
                    yield escape(environment.finalize(context, environment.getattr(l_1_one, 'to')))
            elif environment.getattr(l_1_one, 'is_missing'):
                pass
                yield 'chưa gửi báo cáo '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'period'))))
                if environment.getattr(l_1_one, 'to'):
                    pass
                    yield ' gửi '
                    yield escape(environment.finalize(context, environment.getattr(l_1_one, 'to')))
                yield ' (hạn '
                if environment.getattr(l_1_one, 'hour'):
                    pass
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_one, 'hour'))))
                    yield ' '
                yield 'ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_one, 'due'))))
                if environment.getattr(l_1_one, 'due_is_day_off'):
                    pass
                    yield ', ngày nghỉ'
                yield ')'
            elif environment.getattr(l_1_one, 'is_silent'):
                pass
                yield 'có báo cáo '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'period'))))
                yield ' nhưng chưa nêu tình hình thực hiện '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ được giao chủ trì'
            else:
                pass
                yield 'có '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ đến hạn trong '
                yield escape(environment.finalize(context, t_9(context, (undefined(name='soon_days') if l_1_soon_days is missing else l_1_soon_days))))
                yield ' ngày tới'
        l_1_one = l_1_soon_days = missing
        yield '.'
    elif environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_one'):
        pass
        yield ':'
    else:
        pass
        yield ' tình hình như sau:'
    yield '</w:t></w:r></w:p>'
    if (not environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_one_reason')):
        pass
        l_1_loop = missing
        for l_1_one, l_1_loop in LoopContext(t_6(environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'found')), undefined):
            l_1_soon_days = resolve('soon_days')
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_several'):
                pass
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'agencies'))))
                yield ' cơ quan, đơn vị '
            if (environment.getattr(l_1_one, 'is_overdue') and environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_several')):
                pass
                yield 'chưa hoàn thành nhiệm vụ đã quá hạn (tổng cộng '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ)'
            elif environment.getattr(l_1_one, 'is_overdue'):
                pass
                yield 'còn '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ đã quá hạn chưa hoàn thành'
            elif environment.getattr(l_1_one, 'is_of_several'):
                pass
                yield 'chưa gửi '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'periods'))))
                yield ' báo cáo, từ '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'first_period'))))
                yield ' đến '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'period'))))
                if environment.getattr(l_1_one, 'to'):
                    pass
                    yield ', gửi '
                    yield escape(environment.finalize(context, environment.getattr(l_1_one, 'to')))
            elif environment.getattr(l_1_one, 'is_missing'):
                pass
                yield 'chưa gửi báo cáo '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'period'))))
                if environment.getattr(l_1_one, 'to'):
                    pass
                    yield ' gửi '
                    yield escape(environment.finalize(context, environment.getattr(l_1_one, 'to')))
                yield ' (hạn '
                if environment.getattr(l_1_one, 'hour'):
                    pass
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_one, 'hour'))))
                    yield ' '
                yield 'ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_one, 'due'))))
                if environment.getattr(l_1_one, 'due_is_day_off'):
                    pass
                    yield ', ngày nghỉ'
                yield ')'
            elif environment.getattr(l_1_one, 'is_silent'):
                pass
                yield 'có báo cáo '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_one, 'period'))))
                yield ' nhưng chưa nêu tình hình thực hiện '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ được giao chủ trì'
            else:
                pass
                yield 'có '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_one, 'tasks'))))
                yield ' nhiệm vụ đến hạn trong '
                yield escape(environment.finalize(context, t_9(context, (undefined(name='soon_days') if l_1_soon_days is missing else l_1_soon_days))))
                yield ' ngày tới'
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            else:
                pass
                yield ';'
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_one = l_1_soon_days = missing
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_one'):
        pass
        for l_1_body in t_6(environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'bodies')):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_body, 'has_come'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
                yield ' đã nhận báo cáo '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_body, 'period'))))
                if environment.getattr(l_1_body, 'report'):
                    pass
                    yield ' số '
                    yield escape(environment.finalize(context, environment.getattr(l_1_body, 'report')))
                yield ' ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_body, 'date'))))
                if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_one'):
                    pass
                    yield ' của '
                    yield escape(environment.finalize(context, environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'agency')))
                yield ' (nhận ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_body, 'received'))))
                if environment.getattr(l_1_body, 'is_late'):
                    pass
                    yield ', muộn '
                    if environment.getattr(l_1_body, 'days_late'):
                        pass
                        yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_body, 'days_late'))))
                        yield ' ngày'
                    else:
                        pass
                        yield 'giờ'
                yield ').</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Cụ thể như sau:</w:t></w:r></w:p>'
        l_1_body = missing
        yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="800"/><w:gridCol w:w="2400"/><w:gridCol w:w="2700"/><w:gridCol w:w="1240"/><w:gridCol w:w="2044"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ, báo cáo</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả phải đạt</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1240" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2044" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tình hình</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_body in t_6(environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'bodies')):
            _loop_vars = {}
            pass
            for l_2_row in t_6(environment.getattr(l_1_body, 'rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_row, 'label'):
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_2_row, 'label')))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_row, 'is_report'):
                    pass
                    yield 'Báo cáo định kỳ '
                    yield escape(environment.finalize(context, t_10(context, environment.getattr(l_2_row, 'period'))))
                    yield ' gửi'
                    if environment.getattr(l_2_row, 'receiver'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, environment.getattr(l_2_row, 'receiver')))
                    else:
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'receiver')))
                else:
                    pass
                    yield escape(environment.finalize(context, t_4(context, l_2_row)))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_row, 'deliverable'):
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_2_row, 'deliverable')))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1240" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_row, 'has_due'):
                    pass
                    if environment.getattr(l_2_row, 'hour'):
                        pass
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_row, 'hour'))))
                        yield ' ngày '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_row, 'due'))))
                    if environment.getattr(l_2_row, 'due_is_day_off'):
                        pass
                        yield ' (ngày nghỉ)'
                else:
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_2_row, 'deadline')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2044" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_row, 'is_report'):
                    pass
                    yield 'Chưa nhận được, quá hạn '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(l_2_row, 'days_overdue'))))
                    yield ' ngày.'
                elif environment.getattr(l_2_row, 'is_overdue'):
                    pass
                    yield 'Quá hạn '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(l_2_row, 'days_overdue'))))
                    yield ' ngày.'
                elif (environment.getattr(l_2_row, 'is_due_soon') and environment.getattr(l_2_row, 'days_left')):
                    pass
                    yield 'Còn '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(l_2_row, 'days_left'))))
                    yield ' ngày.'
                elif environment.getattr(l_2_row, 'is_due_soon'):
                    pass
                    yield 'Đến hạn trong ngày.'
                else:
                    pass
                    yield 'Báo cáo '
                    yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_body, 'period'))))
                    yield ' chưa nêu.'
                if environment.getattr(l_2_row, 'is_silent_too'):
                    pass
                    yield ' Báo cáo '
                    yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_body, 'period'))))
                    yield ' chưa nêu.'
                if environment.getattr(l_2_row, 'has_said'):
                    pass
                    yield ' Đã báo cáo ngày '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_row, 'said_on'))))
                    yield ': '
                    yield escape(environment.finalize(context, t_7(context, t_8(context, environment.getattr(l_2_row, 'said')))))
                    if environment.getattr(l_2_row, 'has_percent'):
                        pass
                        yield ', '
                        yield escape(environment.finalize(context, t_9(context, environment.getattr(l_2_row, 'percent'))))
                        yield '%'
                    yield '.'
                if environment.getattr(l_2_row, 'has_asked'):
                    pass
                    yield ' Ý kiến ngày '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_row, 'asked_on'))))
                    yield ': “'
                    yield escape(environment.finalize(context, environment.getattr(l_2_row, 'asked')))
                    yield '”.'
                for l_3_asked in t_6(environment.getattr(l_2_row, 'requests')):
                    _loop_vars = {}
                    pass
                    yield ' Cơ quan, đơn vị đã '
                    yield escape(environment.finalize(context, t_11(context, l_3_asked)))
                    yield ', chưa có quyết định; thời hạn hiện hành không thay đổi.'
                l_3_asked = missing
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_row = missing
        l_1_body = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Chi tiết từng cơ quan, đơn vị tại Phụ lục kèm theo.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=81&2=190&3=265&9=294&10=301&11=308&12=325&13=332&14=346'
tokens = 1040

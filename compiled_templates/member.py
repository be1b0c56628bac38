from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'member.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_member = resolve('member')
    l_0_plan = resolve('plan')
    l_0_addressees = resolve('addressees')
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
        t_4 = environment.filters['footnote']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'footnote' found.")
    try:
        t_5 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_6 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_7 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_8 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_9 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_10 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_11 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_12 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_13 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_14 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Tình hình cơ quan, đơn vị do đồng chí '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'name')))
    yield ' phụ trách thực hiện '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n'
    if environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressee"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one')))
        yield '</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressees"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_name, l_1_loop in LoopContext(t_8(environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AddresseeItem"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, l_1_name))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            else:
                pass
                yield ';'
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_name = missing
        yield '<w:p><w:pPr><w:pStyle w:val="AfterAddressees"/></w:pPr></w:p>'
    yield '\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
    yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
    yield ', '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    yield ' báo cáo đồng chí tình hình của '
    yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'count'))))
    yield ' cơ quan, đơn vị do đồng chí phụ trách tính đến ngày '
    yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield ' như sau:</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Tình hình chung</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'tasks'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị do đồng chí phụ trách chủ trì '
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'tasks'))))
        yield ' nhiệm vụ'
        if (not environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'is_of_one')):
            pass
            yield escape(environment.finalize(context, t_4(context, 'Nhiệm vụ do nhiều cơ quan, đơn vị chủ trì được tính một lần.')))
        yield ': '
        if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'completed'):
            pass
            yield 'đã hoàn thành '
            yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'completed'))))
        else:
            pass
            yield 'chưa hoàn thành nhiệm vụ nào'
        yield '; '
        if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'overdue'):
            pass
            yield 'quá hạn '
            yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'overdue'))))
        else:
            pass
            yield 'không có nhiệm vụ nào quá hạn'
        yield ' còn chờ phần việc của cơ quan, đơn vị.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch không giao cơ quan, đơn vị do đồng chí phụ trách chủ trì nhiệm vụ nào.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu cụ thể'
    yield escape(environment.finalize(context, t_4(context, 'Chủ trì: gồm cả chủ trì chung và theo nhóm; Tỷ lệ đúng hạn: trên số đã hoàn thành có thời hạn; Xong phần việc: nhiệm vụ còn chờ cơ quan khác.')))
    yield ':</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1884"/><w:gridCol w:w="650"/><w:gridCol w:w="800"/><w:gridCol w:w="1150"/><w:gridCol w:w="800"/><w:gridCol w:w="700"/><w:gridCol w:w="800"/><w:gridCol w:w="700"/><w:gridCol w:w="1700"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1884" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="650" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tỷ lệ đúng hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Xong phần việc</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Sắp đến hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Còn lại</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo'
    if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'has_reporting'):
        pass
        yield ' '
        yield escape(environment.finalize(context, t_13(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'report_period'))))
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_row in t_8(environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'agencies')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1884" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_row, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="650" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'completed'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_row, 'has_on_time_ratio'):
            pass
            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'completed_on_time'))))
            yield ' trong '
            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'completed_dated'))))
            if environment.getattr(l_1_row, 'has_on_time_percent'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_row, 'on_time_ratio'))))
                yield ')'
        else:
            pass
            yield '-'
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'own_done'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'due_soon'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'rest'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
        t_15 = 1
        for l_2_report in t_8(environment.getattr(l_1_row, 'report')):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_row, 'other_period'):
                pass
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'other_period'))))
                yield ': '
            yield escape(environment.finalize(context, t_10(context, environment.getattr(l_2_report, 'status'))))
            if environment.getattr(l_2_report, 'days_late'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_11(context, environment.getattr(l_2_report, 'days_late'))))
                yield ' ngày'
            t_15 = 0
        l_2_report = missing
        if t_15:
            pass
            yield '-'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_row = missing
    yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    l_1_loop = missing
    for l_1_row, l_1_loop in LoopContext(t_8(environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'answered')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'since'))))
            yield ' đến ngày '
            yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
            yield ', đề nghị gia hạn của cơ quan, đơn vị do đồng chí phụ trách đã được quyết định:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
        if environment.getattr(l_1_row, 'is_activity'):
            pass
            yield 'Hoạt động “'
            yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_title')))
            yield '”'
        else:
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_title')))
        yield ': '
        for l_2_asked in t_8(environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'listed')):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'agency')))
            yield ' '
            yield escape(environment.finalize(context, t_14(context, l_2_asked)))
            yield '; '
        l_2_asked = missing
        if environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'):
            pass
            yield 'còn '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'))))
            yield ' đề nghị khác về thêm thời gian; '
        if (not environment.getattr(l_1_row, 'is_granted')):
            pass
            yield 'không '
        yield 'được chấp thuận ngày '
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'answered_on'))))
        for l_2_paper in t_8(environment.getattr(l_1_row, 'answered_by')):
            _loop_vars = {}
            pass
            yield ', theo '
            yield escape(environment.finalize(context, t_1(context, l_2_paper)))
        l_2_paper = missing
        if environment.getattr(l_1_row, 'has_due'):
            pass
            yield '; thời hạn hiện nay: '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due'))))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_row = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Nội dung cần đồng chí chỉ đạo</w:t></w:r></w:p>'
    l_1_loop = missing
    t_16 = 1
    for l_1_body, l_1_loop in LoopContext(t_8(environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'needs')), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2.'
        yield escape(environment.finalize(context, environment.getattr(l_1_body, 'number')))
        yield '. '
        yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
        yield '</w:t></w:r></w:p>'
        for l_2_task in t_8(environment.getattr(l_1_body, 'overdue')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Quá hạn '
            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_2_task, 'days_overdue'))))
            yield ' ngày (hạn '
            if environment.getattr(l_2_task, 'hour'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_task, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_task, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, t_5(context, l_2_task)))
            t_17 = 1
            for l_3_said in t_8(environment.getattr(l_2_task, 'said')):
                _loop_vars = {}
                pass
                yield '; '
                if environment.getattr(l_3_said, 'period'):
                    pass
                    if (not environment.getattr(l_3_said, 'is_of_stage')):
                        pass
                        yield 'kỳ '
                    yield escape(environment.finalize(context, t_13(context, environment.getattr(l_3_said, 'period'))))
                    yield ' '
                yield escape(environment.finalize(context, t_9(context, t_10(context, environment.getattr(l_3_said, 'progress')))))
                if environment.getattr(l_3_said, 'has_percent'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_11(context, environment.getattr(l_3_said, 'percent'))))
                    yield '%'
                yield ' (báo cáo ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_said, 'on'))))
                yield ')'
                t_17 = 0
            l_3_said = missing
            if t_17:
                pass
                yield '; chưa có thông tin'
            for l_3_asked in t_8(environment.getattr(l_2_task, 'requests')):
                _loop_vars = {}
                pass
                yield '; đã '
                yield escape(environment.finalize(context, t_14(context, l_3_asked)))
                yield ', chưa có quyết định'
            l_3_asked = missing
            yield '.</w:t></w:r></w:p>'
        l_2_task = missing
        for l_2_task in t_8(environment.getattr(l_1_body, 'due_soon')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Sắp đến hạn, còn '
            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_2_task, 'days_left'))))
            yield ' ngày (hạn '
            if environment.getattr(l_2_task, 'hour'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_task, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_task, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, t_5(context, l_2_task)))
            t_18 = 1
            for l_3_said in t_8(environment.getattr(l_2_task, 'said')):
                _loop_vars = {}
                pass
                yield '; '
                if environment.getattr(l_3_said, 'period'):
                    pass
                    if (not environment.getattr(l_3_said, 'is_of_stage')):
                        pass
                        yield 'kỳ '
                    yield escape(environment.finalize(context, t_13(context, environment.getattr(l_3_said, 'period'))))
                    yield ' '
                yield escape(environment.finalize(context, t_9(context, t_10(context, environment.getattr(l_3_said, 'progress')))))
                if environment.getattr(l_3_said, 'has_percent'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_11(context, environment.getattr(l_3_said, 'percent'))))
                    yield '%'
                yield ' (báo cáo ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_said, 'on'))))
                yield ')'
                t_18 = 0
            l_3_said = missing
            if t_18:
                pass
                yield '; chưa có thông tin'
            for l_3_asked in t_8(environment.getattr(l_2_task, 'requests')):
                _loop_vars = {}
                pass
                yield '; đã '
                yield escape(environment.finalize(context, t_14(context, l_3_asked)))
                yield ', chưa có quyết định'
            l_3_asked = missing
            yield '.</w:t></w:r></w:p>'
        l_2_task = missing
        l_2_loop = missing
        for l_2_row, l_2_loop in LoopContext(t_8(environment.getattr(l_1_body, 'asking')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Đề nghị gia hạn chờ quyết định'
            if environment.getattr(l_2_row, 'has_due'):
                pass
                yield ' (hạn '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_row, 'due'))))
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
            for l_3_asked, l_3_loop in LoopContext(t_8(environment.getattr(environment.getattr(l_2_row, 'few_asked'), 'listed')), undefined):
                _loop_vars = {}
                pass
                yield 'đã '
                yield escape(environment.finalize(context, t_14(context, l_3_asked)))
                if (not environment.getattr(l_3_loop, 'last')):
                    pass
                    yield '; '
            l_3_loop = l_3_asked = missing
            if environment.getattr(environment.getattr(l_2_row, 'few_asked'), 'others'):
                pass
                yield '; còn '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_2_row, 'few_asked'), 'others'))))
                yield ' đề nghị khác về thêm thời gian'
            yield '.</w:t></w:r></w:p>'
        l_2_loop = l_2_row = missing
        for l_2_report in t_8(environment.getattr(l_1_body, 'missing')):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Chưa gửi báo cáo '
            yield escape(environment.finalize(context, t_13(context, environment.getattr(l_2_report, 'period'))))
            if environment.getattr(l_2_report, 'to'):
                pass
                yield ' gửi '
                yield escape(environment.finalize(context, environment.getattr(l_2_report, 'to')))
            yield ' (hạn '
            if environment.getattr(l_2_report, 'hour'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_report, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_report, 'due'))))
            yield ').</w:t></w:r></w:p>'
        l_2_report = missing
        for l_2_entry in t_8(environment.getattr(l_1_body, 'proposals')):
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
        t_16 = 0
    l_1_loop = l_1_body = missing
    if t_16:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Không có nhiệm vụ quá hạn, sắp đến hạn còn chờ phần việc của cơ quan, đơn vị; không thiếu báo cáo đã đến hạn; không có đề xuất trong '
        yield escape(environment.finalize(context, t_13(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'period'))))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'needs'):
        pass
        if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'quiet'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị sau không có nhiệm vụ quá hạn, sắp đến hạn, báo cáo chưa gửi hoặc đề xuất trong kỳ: '
            yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'quiet'), '; ')))
            yield '.</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' kính báo cáo, đề nghị đồng chí quan tâm chỉ đạo./.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' kính báo cáo đồng chí./.</w:t></w:r></w:p>'
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '3=100&5=104&6=107&7=113&8=117&11=128&12=136&13=139&15=165&24=167&25=176&26=178&27=180&28=182&29=196&30=198&31=200&32=202&33=205&34=227&35=233&36=238&37=282&38=286&39=294&40=344&41=395&42=433&43=450&44=468&45=475&46=478&47=483'
made_of = '3.1.6 ae1a117c33222d1af24228e7a2d862e5b1aa071d'

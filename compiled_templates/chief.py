from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'chief.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_addressees = resolve('addressees')
    l_0_chief = resolve('chief')
    l_0_as_of = resolve('as_of')
    l_0_head = resolve('head')
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
        t_5 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
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
        t_12 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_13 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    try:
        t_14 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Những việc chậm trong thực hiện '
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
    if environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'is_red'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
        yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
        yield ', tình hình đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        if environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'has_annex'):
            pass
            yield ' (chi tiết tại Phụ lục kèm theo)'
        yield ' như sau:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="2750"/><w:gridCol w:w="2250"/><w:gridCol w:w="2784"/><w:gridCol w:w="1400"/></w:tblGrid>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'total'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2750" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2250" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả còn thiếu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2784" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'total'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">1. Nhiệm vụ quá hạn: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'total'))))
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'own'):
                pass
                yield '; do '
                yield escape(environment.finalize(context, environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'office')))
                yield ' chủ trì: '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'own'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_8(environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'shown')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2750" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_title')))
                if environment.getattr(l_1_row, 'period'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_row, 'period'))))
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2250" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_product')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2784" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'is_by_many'):
                    pass
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_row, 'late'))))
                    yield ' trong '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_row, 'leads'))))
                    yield ' cơ quan: '
                if environment.getattr(l_1_row, 'named'):
                    pass
                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_row, 'named'), '; ')))
                else:
                    pass
                    yield 'Kế hoạch không nêu'
                if environment.getattr(l_1_row, 'others'):
                    pass
                    yield ' và '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_row, 'others'))))
                    yield ' cơ quan khác'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'days_overdue'))))
                yield ' ngày (hạn '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due'))))
                yield ')</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_one in t_8(environment.getattr(l_1_row, 'quoted')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">'
                    if environment.getattr(l_2_one, 'is_formal'):
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_2_one, 'agency')))
                        yield ' '
                        yield escape(environment.finalize(context, t_14(context, l_2_one)))
                    else:
                        pass
                        yield 'Ý kiến của '
                        yield escape(environment.finalize(context, environment.getattr(l_2_one, 'agency')))
                        yield ' ngày '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_one, 'on'))))
                        yield ': “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_one, 'short_text')))
                        yield '”'
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_one = missing
            l_1_row = missing
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'others'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'shown'):
                    pass
                    yield 'Và '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'others'))))
                    yield ' nhiệm vụ khác tại Phụ lục'
                else:
                    pass
                    yield 'Danh sách nhiệm vụ tại Phụ lục'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">1. Không có nhiệm vụ quá hạn</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'total'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">2. Chỉ tiêu không đạt, chậm tiến độ: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'total'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_kpi in t_8(environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'shown')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'short_title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_kpi, 'has_reading'):
                    pass
                    yield 'Kết quả '
                    yield escape(environment.finalize(context, t_13(context, l_1_kpi)))
                else:
                    pass
                    yield 'Chưa có số liệu'
                yield ', mục tiêu '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_kpi, 'target'))))
                yield ': '
                yield escape(environment.finalize(context, t_9(context, t_10(context, environment.getattr(l_1_kpi, 'status')))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_kpi = missing
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'others'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'others'))))
                yield ' chỉ tiêu khác tại Phụ lục</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">2. '
            if (not environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'is_asked')):
                pass
                yield 'Kế hoạch không đặt chỉ tiêu'
            elif environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'is_judged'):
                pass
                yield 'Không có chỉ tiêu không đạt, chậm tiến độ'
            else:
                pass
                yield 'Chưa đủ số liệu để đánh giá tiến độ các chỉ tiêu'
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'missing'):
            pass
            l_1_loop = missing
            for l_1_report, l_1_loop in LoopContext(t_8(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'duties')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                if environment.getattr(l_1_loop, 'first'):
                    pass
                    yield '3. '
                yield 'Báo cáo '
                yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_report, 'period'))))
                if environment.getattr(l_1_report, 'to'):
                    pass
                    yield ', nơi nhận '
                    yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
                    yield ','
                yield ' chưa gửi: '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'missing'))))
                yield ' trong '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'owed'))))
                yield ' cơ quan</w:t></w:r><w:r><w:t xml:space="preserve"> (hạn '
                if environment.getattr(l_1_report, 'hour'):
                    pass
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_report, 'hour'))))
                    yield ' '
                yield 'ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_report, 'due'))))
                if environment.getattr(l_1_report, 'due_is_day_off'):
                    pass
                    yield ', ngày nghỉ'
                yield '): '
                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_report, 'named'), '; ')))
                if environment.getattr(l_1_report, 'others'):
                    pass
                    yield ' và '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'others'))))
                    yield ' cơ quan khác tại Phụ lục'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_report = missing
        elif environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'is_due'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">3. Không thiếu báo cáo định kỳ '
            yield escape(environment.finalize(context, t_12(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'period'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        elif environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'is_asked'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">3. Chưa đến hạn gửi báo cáo định kỳ</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'is_asked'):
                pass
                yield '4'
            else:
                pass
                yield '3'
            yield '. Đề nghị gia hạn đối với nhiệm vụ chưa quá hạn, chờ quyết định: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_8(environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'shown')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_title')))
                if environment.getattr(l_1_row, 'has_due'):
                    pass
                    yield ' (hạn '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due'))))
                    yield ')'
                yield ': '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_row, 'asked'), 'agency')))
                yield ' '
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_row, 'quoted'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_row = missing
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'others'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'others'))))
                yield ' đề nghị khác tại Phụ lục</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Closing"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' kính báo cáo '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'chair_called')))
        yield ' xem xét, chỉ đạo./.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
        yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
        yield ', tính đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ', không có nhiệm vụ nào quá hạn'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'is_asked'):
            pass
            yield ', '
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'is_judged'):
                pass
                yield 'không có chỉ tiêu nào không đạt hoặc chậm tiến độ'
            else:
                pass
                yield 'chưa đủ số liệu để đánh giá tiến độ các chỉ tiêu'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'is_due'):
            pass
            yield ', không thiếu báo cáo định kỳ '
            yield escape(environment.finalize(context, t_12(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'period'))))
        elif environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'reports'), 'is_asked'):
            pass
            yield ', chưa đến hạn gửi báo cáo định kỳ'
        yield '; '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ' kính báo cáo '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'chair_called')))
        yield './.</w:t></w:r></w:p>'
    yield '<ns0:annexes xmlns:ns0="urn:dxplan:body"/>'
    if environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'has_annex'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">Phụ lục</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">DANH SÁCH NHIỆM VỤ, CHỈ TIÊU, BÁO CÁO CHẬM</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
            pass
            yield '/'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
        yield ' ngày      tháng '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'all'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Nhiệm vụ quá hạn</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="4000"/><w:gridCol w:w="2870"/><w:gridCol w:w="1400"/><w:gridCol w:w="1000"/><w:gridCol w:w="4400"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả còn thiếu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Số ngày quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chưa hoàn thành</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_8(environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'all')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_4(context, l_1_row)))
                yield '</w:t></w:r></w:p>'
                for l_2_one in t_8(environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'listed')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_2_one, 'is_formal'):
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_2_one, 'agency')))
                        yield ' '
                        yield escape(environment.finalize(context, t_14(context, l_2_one)))
                    else:
                        pass
                        yield 'Ý kiến của '
                        yield escape(environment.finalize(context, environment.getattr(l_2_one, 'agency')))
                        yield ' ngày '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_one, 'on'))))
                        yield ': “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_one, 'text')))
                        yield '”'
                    yield '</w:t></w:r></w:p>'
                l_2_one = missing
                if environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">Còn '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'))))
                    yield ' đề nghị khác về thêm thời gian</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="2870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'product')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due'))))
                if environment.getattr(l_1_row, 'due_is_day_off'):
                    pass
                    yield ' (ngày nghỉ)'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_row, 'days_overdue'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'bodies'):
                    pass
                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_row, 'bodies'), '; ')))
                else:
                    pass
                    yield 'Kế hoạch không nêu'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_row = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'all'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Chỉ tiêu không đạt, chậm tiến độ</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="7070"/><w:gridCol w:w="2300"/><w:gridCol w:w="2300"/><w:gridCol w:w="1900"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7070" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đánh giá</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_kpi, l_1_loop in LoopContext(t_8(environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'all')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_loop, 'index'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7070" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_kpi, 'target'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_kpi, 'has_reading'):
                    pass
                    yield escape(environment.finalize(context, t_13(context, l_1_kpi)))
                    yield ' ('
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'latest_on'))))
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_kpi, 'status'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_kpi = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'all'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Đề nghị gia hạn đối với nhiệm vụ chưa quá hạn</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="5870"/><w:gridCol w:w="1400"/><w:gridCol w:w="6400"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đề nghị</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_8(environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'all')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_row, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'has_due'):
                    pass
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due'))))
                    if environment.getattr(l_1_row, 'due_is_day_off'):
                        pass
                        yield ' (ngày nghỉ)'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(l_1_row, 'asked'), 'agency')))
                yield ' '
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_row, 'asked'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_row = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        def t_15(fiter):
            for l_1_report in fiter:
                if environment.getattr(l_1_report, 'missing'):
                    yield l_1_report
        for l_1_report in t_15(t_8(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'duties'))):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Báo cáo '
            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_report, 'period'))))
            if environment.getattr(l_1_report, 'to'):
                pass
                yield ', nơi nhận '
                yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
                yield ','
            yield ' chưa gửi:</w:t></w:r><w:r><w:t xml:space="preserve"> '
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_report, 'bodies'), '; ')))
            yield '.</w:t></w:r></w:p>'
        l_1_report = missing
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số:'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'total'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'overdue'), 'total'))))
            yield ' nhiệm vụ quá hạn'
            if ((environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'total') or environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'missing')) or environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total')):
                pass
                yield ';'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'total'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'kpis'), 'total'))))
            yield ' chỉ tiêu không đạt, chậm tiến độ'
            if (environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'missing') or environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total')):
                pass
                yield ';'
        if environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'missing'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'missing'))))
            yield ' báo cáo chưa gửi'
            if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total'):
                pass
                yield ';'
        if environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='chief') if l_0_chief is missing else l_0_chief), 'asking'), 'total'))))
            yield ' đề nghị gia hạn'
        yield './.</w:t></w:r></w:p>'
    yield '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '3=101&5=103&6=106&7=112&8=116&10=126&11=129&15=139&16=142&17=154&18=163&19=165&20=183&21=191&22=211&23=223&24=226&25=232&26=234&27=250&28=255&29=272&30=308&31=313&32=316&33=329&34=346&36=349&37=356&40=385&41=397&48=400&49=404&50=406&51=412&52=431&53=434&54=436&55=441&56=443&57=452&63=456&64=460&65=462&66=464&67=466&68=473&69=477&74=480&75=484&76=486&77=488&78=495&79=501&80=509&81=520'
made_of = '3.1.6 f34f223281a5fb3eb52e0d9595e1449ee930503f'

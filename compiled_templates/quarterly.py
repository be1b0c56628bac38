from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'quarterly.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_synthesis = resolve('synthesis')
    l_0_addressees = resolve('addressees')
    l_0_as_of = resolve('as_of')
    l_0_counts = resolve('counts')
    l_0_sections = resolve('sections')
    l_0_head = resolve('head')
    l_0_explained = resolve('explained')
    try:
        t_1 = environment.filters['abbreviations']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'abbreviations' found.")
    try:
        t_2 = environment.filters['bodies']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'bodies' found.")
    try:
        t_3 = environment.filters['chart']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'chart' found.")
    try:
        t_4 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
    try:
        t_5 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_6 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_7 = environment.filters['footnote']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'footnote' found.")
    try:
        t_8 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_9 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_10 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_11 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_12 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_13 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_14 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_15 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_16 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_17 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_18 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    try:
        t_19 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    try:
        t_20 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_20(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả thực hiện '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    if (environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'names_year') or (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'is_year'))):
        pass
        yield ', '
        yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
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
        for l_1_name, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many')), undefined):
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
    yield '\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
    yield escape(environment.finalize(context, t_4(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
    yield ', '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    yield ' tổng hợp, báo cáo kết quả '
    yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
    yield ' (số liệu từ ngày '
    yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'from'))))
    yield ' đến ngày '
    yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'to'))))
    if (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'is_to_date')):
        pass
        yield ', tình hình tính đến ngày '
        yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield ') như sau:</w:t></w:r></w:p>\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH</w:t></w:r></w:p>'
    l_1_loop = missing
    t_21 = 1
    for l_1_session, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'sessions')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
                pass
                yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee_short')))
                yield ' đã họp'
            else:
                pass
                yield 'Đã tổ chức'
            yield ' '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_loop, 'length'))))
            yield ' phiên'
            if (not environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee')):
                pass
                yield ' họp'
            yield ':</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Phiên '
        if environment.getattr(l_1_session, 'quarter'):
            pass
            yield escape(environment.finalize(context, t_17(context, environment.getattr(l_1_session, 'quarter'))))
            yield ', '
        yield 'ngày '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_session, 'on'))))
        if environment.getattr(l_1_session, 'absent'):
            pass
            yield ', vắng: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_session, 'absent'))))
        l_2_loop = missing
        for l_2_text, l_2_loop in LoopContext(t_12(environment.getattr(l_1_session, 'conclusions')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_loop, 'first'):
                pass
                yield '. Kết luận: '
            else:
                pass
                yield '; '
            if (not (environment.getattr(l_2_loop, 'first') and environment.getattr(l_2_loop, 'last'))):
                pass
                yield '('
                yield escape(environment.finalize(context, environment.getattr(l_2_loop, 'index')))
                yield ') '
            yield escape(environment.finalize(context, l_2_text))
        l_2_loop = l_2_text = missing
        yield '.</w:t></w:r></w:p>'
        t_21 = 0
    l_1_loop = l_1_session = missing
    if t_21:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trong '
        yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' chưa ghi nhận phiên họp nào'
        if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
            pass
            yield ' của '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee_short')))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_inspection, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'inspections')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Đã tổ chức '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_loop, 'length'))))
            yield ' đợt kiểm tra:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Ngày '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_inspection, 'on'))))
        yield ', tại '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_inspection, 'agencies'))))
        l_2_loop = missing
        for l_2_text, l_2_loop in LoopContext(t_12(environment.getattr(l_1_inspection, 'findings')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_loop, 'first'):
                pass
                yield ': '
            else:
                pass
                yield '; '
            if (not (environment.getattr(l_2_loop, 'first') and environment.getattr(l_2_loop, 'last'))):
                pass
                yield '('
                yield escape(environment.finalize(context, environment.getattr(l_2_loop, 'index')))
                yield ') '
            yield escape(environment.finalize(context, l_2_text))
        l_2_loop = l_2_text = missing
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_inspection = missing
    l_1_loop = missing
    for l_1_entry, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'amendments')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch được sửa đổi, bổ sung '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_loop, 'length'))))
            yield ' lần:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        if environment.getattr(l_1_entry, 'document'):
            pass
            yield escape(environment.finalize(context, t_4(context, l_1_entry)))
        else:
            pass
            yield 'Ngày '
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_entry, 'date'))))
        yield ': '
        yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'reason')))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_entry = missing
    yield '\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Tình hình chung</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Tính đến ngày '
    yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield ', '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'):
        pass
        yield 'Kế hoạch có '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield ' nhiệm vụ,'
        if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
                yield ' nhiệm vụ'
            yield ' '
            yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_1_row, 'state')))))
            if environment.getattr(l_1_row, 'is_awaiting'):
                pass
                yield ' văn bản, điều kiện hoặc thời hạn'
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        yield ' (chi tiết tại '
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
        yield ')'
    else:
        pass
        yield 'Kế hoạch không có nhiệm vụ nào'
    yield '.</w:t></w:r></w:p>'
    if (environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'has_several_fallen_due') and (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state'))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'has_several_completed'):
            pass
            yield 'Trong '
            yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_dated'))))
            yield ' nhiệm vụ có thời hạn đã hoàn thành, '
            if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'):
                pass
                yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
                yield ' nhiệm vụ hoàn thành đúng hạn'
                if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'has_on_time_percent'):
                    pass
                    yield ', đạt '
                    yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'on_time_ratio'))))
            else:
                pass
                yield 'không nhiệm vụ nào hoàn thành đúng hạn'
            yield '. '
        yield 'Trong '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'fallen_due'))))
        yield ' nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn, '
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_dated'):
            pass
            yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_dated'))))
            yield ' nhiệm vụ đã hoàn thành'
            if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'has_completed_percent'):
                pass
                yield ', đạt '
                yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_ratio'))))
        else:
            pass
            yield 'chưa nhiệm vụ nào hoàn thành'
        yield '.'
        yield escape(environment.finalize(context, t_7(context, 'Không tính nhiệm vụ thường xuyên và nhiệm vụ đang chờ văn bản, điều kiện hoặc thời hạn.')))
        yield '</w:t></w:r></w:p>'
    if (undefined(name='sections') if l_0_sections is missing else l_0_sections):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả theo lĩnh vực'
        yield escape(environment.finalize(context, t_7(context, 'Nhiệm vụ định kỳ: theo kỳ quá hạn hoặc kỳ hiện tại, hết các kỳ thì theo kỳ chậm; Chờ: văn bản, điều kiện hoặc thời hạn; Dừng: gồm cả tạm dừng.')))
        yield ':</w:t></w:r></w:p>\n<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="548"/><w:gridCol w:w="2225"/><w:gridCol w:w="685"/><w:gridCol w:w="685"/><w:gridCol w:w="606"/><w:gridCol w:w="812"/><w:gridCol w:w="606"/><w:gridCol w:w="802"/><w:gridCol w:w="626"/><w:gridCol w:w="900"/><w:gridCol w:w="689"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Lĩnh vực</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2103" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đã hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2034" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thường xuyên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Dừng</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đúng hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Không hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Trong hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chờ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc></w:tr>'
        for l_1_section in t_12((undefined(name='sections') if l_0_sections is missing else l_0_sections)):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, (environment.getattr(l_1_section, 'title') or 'Nhiệm vụ khác')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'total'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'completed_on_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'completed_late'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'completed_undated'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'overdue'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'in_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'awaiting'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'ongoing'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_section, 'other'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_section = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2773" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tổng cộng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_late'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_undated'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'in_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'awaiting'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'ongoing'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'other'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Nhiệm vụ hoàn thành trong kỳ</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_results'):
        pass
        l_1_loop = missing
        t_22 = 1
        for l_1_task, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'shown')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield ':'
            if environment.getattr(l_1_task, 'is_by_many'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_task, 'leads'))))
                yield ' cơ quan chủ trì'
            else:
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_task, 'lead_short'))))
            yield ' hoàn thành'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_12(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_17(context, environment.getattr(l_2_done, 'period'))))
                yield ' ngày '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_done, 'days_late'))))
                    yield ' ngày)'
                if environment.getattr(l_2_done, 'is_unproven'):
                    pass
                    yield ' (chưa có văn bản minh chứng)'
                if environment.getattr(l_2_done, 'result'):
                    pass
                    yield ', kết quả: '
                    yield escape(environment.finalize(context, environment.getattr(l_2_done, 'result')))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield ';'
            l_2_loop = l_2_done = missing
            yield '.</w:t></w:r></w:p>'
            t_22 = 0
        l_1_loop = l_1_task = missing
        if t_22:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
            yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'from'))))
            yield ' đến ngày '
            yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'to'))))
            yield ' chưa có nhiệm vụ nào hoàn thành.</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'shown')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Sau ngày chốt số liệu, tính đến ngày '
                yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
                yield ', có thêm:</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield ':'
            if environment.getattr(l_1_task, 'is_by_many'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_task, 'leads'))))
                yield ' cơ quan chủ trì'
            else:
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_task, 'lead_short'))))
            yield ' hoàn thành'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_12(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_17(context, environment.getattr(l_2_done, 'period'))))
                yield ' ngày '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_done, 'days_late'))))
                    yield ' ngày)'
                if environment.getattr(l_2_done, 'is_unproven'):
                    pass
                    yield ' (chưa có văn bản minh chứng)'
                if environment.getattr(l_2_done, 'result'):
                    pass
                    yield ', kết quả: '
                    yield escape(environment.finalize(context, environment.getattr(l_2_done, 'result')))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield ';'
            l_2_loop = l_2_done = missing
            yield '.</w:t></w:r></w:p>'
        l_1_loop = l_1_task = missing
    else:
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="5984"/><w:gridCol w:w="3200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Ngày hoàn thành</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'shown')), undefined):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_12(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield escape(environment.finalize(context, t_17(context, environment.getattr(l_2_done, 'period'))))
                    yield ': '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_done, 'days_late'))))
                    yield ' ngày)'
                if environment.getattr(l_2_done, 'is_unproven'):
                    pass
                    yield ' (chưa có văn bản minh chứng)'
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield '; '
            l_2_loop = l_2_done = missing
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = l_1_task = missing
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'others'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'others'))))
            yield ' nhiệm vụ khác</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'total'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Sau ngày chốt số liệu, tính đến ngày '
            yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_task, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'shown')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                l_2_loop = missing
                for l_2_done, l_2_loop in LoopContext(t_12(environment.getattr(l_1_task, 'completions')), undefined):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_2_done, 'period'):
                        pass
                        yield escape(environment.finalize(context, t_17(context, environment.getattr(l_2_done, 'period'))))
                        yield ': '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'completed_on'))))
                    if environment.getattr(l_2_done, 'is_completed_late'):
                        pass
                        yield ' (chậm '
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_done, 'days_late'))))
                        yield ' ngày)'
                    if environment.getattr(l_2_done, 'is_unproven'):
                        pass
                        yield ' (chưa có văn bản minh chứng)'
                    if (not environment.getattr(l_2_loop, 'last')):
                        pass
                        yield '; '
                l_2_loop = l_2_done = missing
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_task = missing
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'others'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'others'))))
                yield ' nhiệm vụ khác</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">3. Nhiệm vụ quá hạn</w:t></w:r></w:p>\n'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'overdue'):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="2834"/><w:gridCol w:w="1350"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2834" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn (ngày)</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'shown')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            if environment.getattr(l_1_task, 'period'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_17(context, environment.getattr(l_1_task, 'period'))))
                yield ')'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2834" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_task, 'bodies'), 'named'))))
            if environment.getattr(environment.getattr(l_1_task, 'bodies'), 'others'):
                pass
                yield ' và '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(l_1_task, 'bodies'), 'others'))))
                yield ' cơ quan khác'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_task, 'due'))))
            if environment.getattr(l_1_task, 'due_is_day_off'):
                pass
                yield ' (ngày nghỉ)'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_task, 'days_overdue'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'others'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'others'))))
            yield ' nhiệm vụ quá hạn khác</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Đến ngày '
        yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ' không có nhiệm vụ nào quá hạn.</w:t></w:r></w:p>'
    yield '\n'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'waiting'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Đến ngày '
        yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ' có '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'waiting'))))
        yield ' đề nghị gia hạn chờ quyết định'
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label'):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    if (environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'granted') or environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'since'))))
        yield ' đến ngày '
        yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ', '
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'granted'):
            pass
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'granted'))))
            yield ' đề nghị gia hạn được chấp thuận'
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused'):
                pass
                yield '; '
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused'):
            pass
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused'))))
            yield ' đề nghị gia hạn không được chấp thuận'
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label'):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    yield '\n\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">III. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch có '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'))))
        yield ' chỉ tiêu,'
        if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
                yield ' chỉ tiêu'
            yield ' '
            yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        yield ' (chi tiết tại '
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_past, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'past_targets')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu đã đến hạn trong '
                yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
                yield ':</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_past, 'title')))
            yield ': '
            if environment.getattr(l_1_past, 'has_reading'):
                pass
                yield 'đạt '
                yield escape(environment.finalize(context, t_18(context, l_1_past)))
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_past, 'target'))))
            yield ' (hạn '
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_past, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_1_past, 'status')))))
            yield '.</w:t></w:r></w:p>'
        l_1_loop = l_1_past = missing
        l_1_loop = missing
        t_23 = 1
        for l_1_kpi, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_shown')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu'
                l_2_loop = missing
                for l_2_row, l_2_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_states')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_2_loop, 'first')):
                        pass
                        yield ','
                    yield ' '
                    yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_2_row, 'state')))))
                l_2_loop = l_2_row = missing
                yield ':</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'short_title')))
            yield ': '
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield 'đạt '
                yield escape(environment.finalize(context, t_18(context, l_1_kpi)))
                yield ' (ngày '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'latest_on'))))
                yield ')'
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_kpi, 'target'))))
            yield ': '
            yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_1_kpi, 'status')))))
            yield '.</w:t></w:r></w:p>'
            t_23 = 0
        l_1_loop = l_1_kpi = missing
        if t_23:
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
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_others'))))
            yield ' chỉ tiêu khác.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch không đặt chỉ tiêu.</w:t></w:r></w:p>'
    yield '\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">IV. VIỆC CHẤP HÀNH CHẾ ĐỘ BÁO CÁO</w:t></w:r></w:p>'
    l_1_loop = missing
    t_24 = 1
    for l_1_report, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'reporting')), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Báo cáo '
        yield escape(environment.finalize(context, t_17(context, environment.getattr(l_1_report, 'period'))))
        if environment.getattr(l_1_report, 'to'):
            pass
            yield ' gửi '
            yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
        if environment.getattr(l_1_report, 'has_due'):
            pass
            yield ' (hạn'
            if environment.getattr(l_1_report, 'hour'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_report, 'hour'))))
                yield ' ngày'
            yield ' '
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_report, 'due'))))
            if environment.getattr(l_1_report, 'due_is_day_off'):
                pass
                yield ', ngày nghỉ'
            yield ')'
        yield ':'
        if environment.getattr(l_1_report, 'is_awaited'):
            pass
            yield ' chưa đến hạn'
        else:
            pass
            if environment.getattr(l_1_report, 'came'):
                pass
                yield ' nhận '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_report, 'came'))))
                yield ' trong '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_report, 'owed'))))
                yield ' báo cáo'
                if environment.getattr(l_1_report, 'late'):
                    pass
                    yield ', '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_report, 'late'))))
                    yield ' báo cáo muộn'
                if environment.getattr(l_1_report, 'missing'):
                    pass
                    yield '; chưa nhận của'
            else:
                pass
                yield ' chưa nhận được báo cáo của'
            if environment.getattr(l_1_report, 'missing'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_report, 'missing_few'), 'named'))))
                if environment.getattr(environment.getattr(l_1_report, 'missing_few'), 'others'):
                    pass
                    yield ' và '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(l_1_report, 'missing_few'), 'others'))))
                    yield ' cơ quan khác'
        yield '.'
        if (environment.getattr(l_1_loop, 'last') and environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'reports'), 'label')):
            pass
            yield ' Chi tiết tại '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'reports'), 'label')))
            yield '.'
        yield '</w:t></w:r></w:p>'
        t_24 = 0
    l_1_loop = l_1_report = missing
    if t_24:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Theo Kế hoạch, trong kỳ không có báo cáo định kỳ nào phải gửi.</w:t></w:r></w:p>'
    yield '\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">V. ĐÁNH GIÁ CHUNG</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Kết quả nổi bật</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'total'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Hoàn thành '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'total'))))
        yield ' nhiệm vụ trong kỳ (Mục II.2).</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'count'))))
        yield ' chỉ tiêu đã đạt: '
        yield escape(environment.finalize(context, t_11(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'named'), '; ')))
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'others'))))
            yield ' chỉ tiêu khác'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'attained_targets'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'attained_targets'))))
        yield ' mục tiêu đến hạn trong '
        yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' đã đạt (Mục III).</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ToWrite"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">[… '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'drafter')))
    yield ' đánh giá kết quả nổi bật …]</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Tồn tại, hạn chế</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'overdue'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield ' nhiệm vụ quá hạn'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'is_all_long'):
            pass
            yield ' trên 30 ngày'
        yield ' (Mục II.3)'
        if (environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'long') and (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'is_all_long'))):
            pass
            yield ', trong đó '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'long'))))
            yield ' quá hạn trên 30 ngày'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_states')), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
            yield ' chỉ tiêu '
            yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield '; '
        l_1_loop = l_1_row = missing
        yield ' (Mục III).</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'missed_targets'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'missed_targets'))))
        yield ' mục tiêu đến hạn trong '
        yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' không đạt (Mục III).</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_reporters'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_reporters'))))
        yield ' cơ quan gửi muộn hoặc chưa gửi báo cáo (Mục IV)'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'count'):
            pass
            yield '; cơ quan vừa chậm báo cáo, vừa có nhiệm vụ quá hạn: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'named'))))
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'others'):
                pass
                yield ' và '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late_with_both'), 'others'))))
                yield ' cơ quan khác'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'unreported'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'unreported'))))
        yield ' nhiệm vụ chưa có thông tin về tiến độ trong kỳ ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
        yield ').</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ToWrite"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">[… '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'drafter')))
    yield ' đánh giá tồn tại, hạn chế …]</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">3. Nguyên nhân</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_entry, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'causes')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Khó khăn, vướng mắc do các cơ quan, đơn vị nêu'
            if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
                pass
                yield ' (các nội dung khác tại '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label')))
                yield ')'
            yield ':</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'named'))))
        if environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'others'))))
            yield ' cơ quan khác'
        if environment.getattr(l_1_entry, 'is_activity'):
            pass
            yield ' (hoạt động “'
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'title')))
            yield '”)'
        elif environment.getattr(l_1_entry, 'has_task'):
            pass
            yield ' (nhiệm vụ '
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'task')))
            yield ')'
        yield ': '
        yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'text')))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_entry = missing
    if (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'causes')):
        pass
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Khó khăn, vướng mắc do các cơ quan, đơn vị nêu tại '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label')))
            yield '.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trong kỳ các cơ quan, đơn vị không nêu khó khăn, vướng mắc.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ToWrite"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">[… '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'drafter')))
    yield ' nêu nguyên nhân chủ quan, khách quan …]</w:t></w:r></w:p>\n\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">VI. NHIỆM VỤ TRỌNG TÂM, GIẢI PHÁP '
    yield escape(environment.finalize(context, t_20(context, t_17(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period')))))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Nhiệm vụ trọng tâm</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'overdue'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Tập trung hoàn thành '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield ' nhiệm vụ đã quá hạn (Mục II.3).</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'tasks'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Hoàn thành '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'count'))))
        yield ' nhiệm vụ đến hạn từ nay đến hết '
        yield escape(environment.finalize(context, t_17(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period'))))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
        yield ').</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Không còn nhiệm vụ nào của Kế hoạch đến hạn từ nay đến hết '
        yield escape(environment.finalize(context, t_17(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period'))))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'without_date'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Ấn định thời hạn mới cho nhiệm vụ đã có điều kiện thực hiện: '
        yield escape(environment.finalize(context, t_11(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'without_date'), '; ')))
        yield '.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'kpis'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Hoàn thành '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'kpi_count'))))
        yield ' chỉ tiêu đến hạn từ nay đến hết '
        yield escape(environment.finalize(context, t_17(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period'))))
        yield ' ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
    for l_1_report in t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'reports')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Báo cáo '
        yield escape(environment.finalize(context, t_17(context, environment.getattr(l_1_report, 'period'))))
        yield ' gửi '
        if environment.getattr(l_1_report, 'to'):
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
            yield ' '
        yield 'chậm nhất '
        if environment.getattr(l_1_report, 'hour'):
            pass
            yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_report, 'hour'))))
            yield ' '
        yield 'ngày '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_report, 'due'))))
        if environment.getattr(l_1_report, 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_report, 'others'))))
            yield ' kỳ tiếp theo'
        yield '.</w:t></w:r></w:p>'
    l_1_report = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Giải pháp</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ToWrite"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">[… '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'drafter')))
    yield ' nêu giải pháp, phân công cụ thể …]</w:t></w:r></w:p>\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">VII. ĐỀ XUẤT, KIẾN NGHỊ</w:t></w:r></w:p>'
    for l_1_entry in t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'requests')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'named'))))
        if environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'others'))))
            yield ' cơ quan khác'
        if environment.getattr(l_1_entry, 'is_activity'):
            pass
            yield ' (hoạt động “'
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'title')))
            yield '”)'
        elif environment.getattr(l_1_entry, 'has_task'):
            pass
            yield ' (nhiệm vụ '
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'task')))
            yield ')'
        yield ': '
        yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'text')))
        yield '.</w:t></w:r></w:p>'
    l_1_entry = missing
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'requests'):
            pass
            yield 'Các đề xuất, kiến nghị khác'
        else:
            pass
            yield 'Đề xuất, kiến nghị của các cơ quan, đơn vị'
        yield ' tại '
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label')))
        yield '.</w:t></w:r></w:p>'
    elif (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'requests')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trong kỳ các cơ quan, đơn vị không có đề xuất, kiến nghị.</w:t></w:r></w:p>'
    yield '\n\n<w:p><w:pPr><w:pStyle w:val="Closing"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là kết quả '
    yield escape(environment.finalize(context, t_17(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
    yield ' thực hiện '
    yield escape(environment.finalize(context, t_4(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
    yield '; '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
    yield ' kính báo cáo '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee')))
    yield ' xem xét, chỉ đạo./.</w:t></w:r></w:p><ns0:annexes xmlns:ns0="urn:dxplan:body"/>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label'):
        pass
        yield '\n<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="3900"/><w:gridCol w:w="2200"/><w:gridCol w:w="2000"/><w:gridCol w:w="1470"/><w:gridCol w:w="4100"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1470" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả, tình hình thực hiện</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_section, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'rows')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_section, 'title'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13670" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_20(context, environment.getattr(l_1_section, 'title'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = missing
            for l_2_task, l_2_loop in LoopContext(t_12(environment.getattr(l_1_section, 'tasks')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_task, 'lead'):
                    pass
                    yield escape(environment.finalize(context, t_11(context, environment.getattr(l_2_task, 'lead'), '; ')))
                else:
                    pass
                    yield 'Kế hoạch không nêu'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'deadline')))
                if environment.getattr(l_2_task, 'has_new_due'):
                    pass
                    yield '; ấn định '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_task, 'new_due'))))
                    l_3_loop = missing
                    for l_3_paper, l_3_loop in LoopContext(t_12(environment.getattr(l_2_task, 'new_due_by')), undefined):
                        _loop_vars = {}
                        pass
                        if environment.getattr(l_3_loop, 'first'):
                            pass
                            yield ' ('
                        else:
                            pass
                            yield '; '
                        yield escape(environment.finalize(context, t_4(context, l_3_paper)))
                        if environment.getattr(l_3_loop, 'last'):
                            pass
                            yield ')'
                    l_3_loop = l_3_paper = missing
                if environment.getattr(l_2_task, 'is_overdue'):
                    pass
                    yield ', quá '
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_task, 'days_overdue'))))
                    yield ' ngày'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1470" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_task, 'state'))))
                if environment.getattr(l_2_task, 'period'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_17(context, environment.getattr(l_2_task, 'period'))))
                    yield ')'
                if environment.getattr(l_2_task, 'is_awaiting'):
                    pass
                    yield ' '
                    if environment.getattr(l_2_task, 'condition'):
                        pass
                        yield 'điều kiện'
                    else:
                        pass
                        yield 'thời hạn cụ thể'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_task, 'needs_date'):
                    pass
                    yield 'Đã có điều kiện, chờ thời hạn mới. '
                l_3_loop = missing
                t_25 = 1
                for l_3_done, l_3_loop in LoopContext(t_12(environment.getattr(l_2_task, 'completions')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_3_loop, 'first')):
                        pass
                        yield '. '
                    yield 'Hoàn thành'
                    if environment.getattr(l_3_done, 'period'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_17(context, environment.getattr(l_3_done, 'period'))))
                    yield ' ngày '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_done, 'completed_on'))))
                    l_4_loop = missing
                    for l_4_shown, l_4_loop in LoopContext(t_12(environment.getattr(l_3_done, 'evidence')), undefined):
                        _loop_vars = {}
                        pass
                        if environment.getattr(l_4_loop, 'first'):
                            pass
                            yield ', theo '
                        else:
                            pass
                            yield '; '
                        yield escape(environment.finalize(context, t_4(context, l_4_shown)))
                    l_4_loop = l_4_shown = missing
                    if environment.getattr(l_3_done, 'is_unproven'):
                        pass
                        yield ' (chưa có văn bản minh chứng)'
                    if environment.getattr(l_3_done, 'result'):
                        pass
                        yield ': '
                        yield escape(environment.finalize(context, environment.getattr(l_3_done, 'result')))
                    if environment.getattr(l_3_loop, 'last'):
                        pass
                        if environment.getattr(l_2_task, 'told'):
                            pass
                            yield '. '
                    t_25 = 0
                l_3_loop = l_3_done = missing
                if t_25:
                    pass
                    l_4_loop = missing
                    for l_4_one, l_4_loop in LoopContext(t_12(environment.getattr(l_2_task, 'done_periods')), undefined):
                        _loop_vars = {}
                        pass
                        if environment.getattr(l_4_loop, 'first'):
                            pass
                            yield 'Đã hoàn thành '
                        else:
                            pass
                            yield ', '
                        yield escape(environment.finalize(context, t_17(context, l_4_one)))
                        if environment.getattr(l_4_loop, 'last'):
                            pass
                            if (((environment.getattr(l_2_task, 'told') or environment.getattr(l_2_task, 'is_by_many')) or environment.getattr(l_2_task, 'is_untold')) or environment.getattr(l_2_task, 'is_completed')):
                                pass
                                yield '. '
                    l_4_loop = l_4_one = missing
                    if environment.getattr(l_2_task, 'is_completed'):
                        pass
                        yield 'Hoàn thành'
                        if environment.getattr(l_2_task, 'period'):
                            pass
                            yield ' '
                            yield escape(environment.finalize(context, t_17(context, environment.getattr(l_2_task, 'period'))))
                        yield ' ngày '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_task, 'completed_on'))))
                        l_4_loop = missing
                        for l_4_shown, l_4_loop in LoopContext(t_12(environment.getattr(l_2_task, 'evidence')), undefined):
                            _loop_vars = {}
                            pass
                            if environment.getattr(l_4_loop, 'first'):
                                pass
                                yield ', theo '
                            else:
                                pass
                                yield '; '
                            yield escape(environment.finalize(context, t_4(context, l_4_shown)))
                        l_4_loop = l_4_shown = missing
                        if environment.getattr(l_2_task, 'is_unproven'):
                            pass
                            yield ' (chưa có văn bản minh chứng)'
                        if environment.getattr(l_2_task, 'told'):
                            pass
                            yield '. '
                if environment.getattr(l_2_task, 'is_completed'):
                    pass
                elif environment.getattr(l_2_task, 'is_by_many'):
                    pass
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_task, 'told_by'))))
                    yield ' trong '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_task, 'leads'))))
                    yield ' cơ quan đã triển khai'
                    if environment.getattr(l_2_task, 'completed_by'):
                        pass
                        yield ', '
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_task, 'completed_by'))))
                        yield ' cơ quan đã hoàn thành'
                    if environment.getattr(l_2_task, 'is_overdue'):
                        pass
                        yield '; chưa hoàn thành: '
                        yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_task, 'outstanding'))))
                elif environment.getattr(l_2_task, 'is_untold'):
                    pass
                    yield 'Trong kỳ chưa có thông tin'
                l_3_loop = missing
                for l_3_told, l_3_loop in LoopContext(t_12(environment.getattr(l_2_task, 'told')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_3_loop, 'first')):
                        pass
                        yield '; '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_told, 'short'))))
                    if environment.getattr(l_3_told, 'period'):
                        pass
                        yield ' ('
                        yield escape(environment.finalize(context, t_17(context, environment.getattr(l_3_told, 'period'))))
                        yield ')'
                    yield ': '
                    if environment.getattr(l_3_told, 'result'):
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_3_told, 'result')))
                    else:
                        pass
                        yield escape(environment.finalize(context, t_13(context, t_14(context, environment.getattr(l_3_told, 'progress')))))
                    if (not environment.getattr(l_3_told, 'is_completed')):
                        pass
                        yield ' ('
                        if environment.getattr(l_3_told, 'has_percent'):
                            pass
                            yield escape(environment.finalize(context, t_15(context, environment.getattr(l_3_told, 'percent'))))
                            yield '%, '
                        yield 'ngày '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_told, 'on'))))
                        yield ')'
                l_3_loop = l_3_told = missing
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = l_2_task = missing
        l_1_loop = l_1_section = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'total'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Đề nghị gia hạn</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="3900"/><w:gridCol w:w="5270"/><w:gridCol w:w="1500"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5270" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đề nghị</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn hiện nay</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quyết định</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if (not environment.getattr(l_1_row, 'is_activity')):
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'is_activity'):
                    pass
                    yield 'Hoạt động “'
                    yield escape(environment.finalize(context, environment.getattr(l_1_row, 'title')))
                    yield '”'
                else:
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_1_row, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5270" w:type="dxa"/></w:tcPr>'
                for l_2_asked in t_12(environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'listed')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'agency')))
                    yield ' '
                    yield escape(environment.finalize(context, t_19(context, l_2_asked)))
                    yield '</w:t></w:r></w:p>'
                l_2_asked = missing
                if environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">Còn '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'))))
                    yield ' đề nghị khác về thêm thời gian</w:t></w:r></w:p>'
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'has_due'):
                    pass
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_row, 'due'))))
                    if environment.getattr(l_1_row, 'due_is_day_off'):
                        pass
                        yield ' (ngày nghỉ)'
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'is_waiting'):
                    pass
                    yield 'Chờ quyết định'
                else:
                    pass
                    if (not environment.getattr(l_1_row, 'is_granted')):
                        pass
                        yield 'Không được chấp thuận'
                    else:
                        pass
                        yield 'Được chấp thuận'
                    yield ' ngày '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_row, 'answered_on'))))
                    for l_2_paper in t_12(environment.getattr(l_1_row, 'answered_by')):
                        _loop_vars = {}
                        pass
                        yield ', theo '
                        yield escape(environment.finalize(context, t_4(context, l_2_paper)))
                    l_2_paper = missing
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_row = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_workload'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
            yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
            yield ' nhiệm vụ.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
            l_0_explained = t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'workload'), 'categories'))
            context.vars['explained'] = l_0_explained
            context.exported_vars.add('explained')
            if (undefined(name='explained') if l_0_explained is missing else l_0_explained):
                pass
                yield 'Chữ viết tắt: '
                yield escape(environment.finalize(context, (undefined(name='explained') if l_0_explained is missing else l_0_explained)))
                yield '.'
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Chart"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'workload'))))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan./.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
            yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
            yield ' nhiệm vụ./.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label'):
        pass
        yield '\n<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="700"/><w:gridCol w:w="4270"/><w:gridCol w:w="1900"/><w:gridCol w:w="1400"/><w:gridCol w:w="3000"/><w:gridCol w:w="1400"/><w:gridCol w:w="1900"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4270" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Ngày</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Đánh giá</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_kpi, l_1_loop in LoopContext(t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'all')), undefined):
            _loop_vars = {}
            pass
            for l_2_heading in t_12(environment.getattr(l_1_kpi, 'headings')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_heading, 'number')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13870" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableGroup"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_heading, 'title')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_heading = missing
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'number'):
                pass
                yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'number')))
            else:
                pass
                yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_loop, 'index'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4270" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_kpi, 'target'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_due'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'due'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield escape(environment.finalize(context, t_18(context, l_1_kpi)))
                if environment.getattr(l_1_kpi, 'has_terms'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_kpi, 'numerator'))))
                    yield ' trong '
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_kpi, 'denominator'))))
                    yield ')'
                if environment.getattr(l_1_kpi, 'has_change'):
                    pass
                    yield ', '
                    if environment.getattr(l_1_kpi, 'has_risen'):
                        pass
                        yield 'tăng'
                    else:
                        pass
                        yield 'giảm'
                    yield ' '
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_kpi, 'change'))))
                    if environment.getattr(l_1_kpi, 'is_percentage'):
                        pass
                        yield ' điểm phần trăm'
                    yield ' so với ngày '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'before_on'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'latest_on'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_kpi, 'standing'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = l_1_kpi = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_chart'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'))))
            yield ' chỉ tiêu.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Chart"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'chart'))))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Mức đạt tính theo phần trăm của mục tiêu./.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'))))
            yield ' chỉ tiêu./.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'reports'), 'label'):
        pass
        yield '\n<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'reports'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">VIỆC GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Mỗi báo cáo ghi số, ngày văn bản; ngày nhận. Báo cáo không ghi số ngày muộn là đúng hạn.'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_discipline_groups'):
            pass
            yield ' Nhóm có nhiều cơ quan ghi số báo cáo theo kết quả, tiếp theo là các cơ quan gửi muộn hoặc chưa gửi.'
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_report_columns'):
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="480"/><w:gridCol w:w="1800"/><w:gridCol w:w="6904"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc>'
            for l_1_column in t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'report_columns')):
                _loop_vars = {}
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="6904" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo '
                yield escape(environment.finalize(context, t_17(context, environment.getattr(l_1_column, 'period'))))
                if environment.getattr(l_1_column, 'has_due'):
                    pass
                    yield ' (hạn'
                    if environment.getattr(l_1_column, 'hour'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_column, 'hour'))))
                        yield ' ngày'
                    yield ' '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_column, 'due'))))
                    if environment.getattr(l_1_column, 'due_is_day_off'):
                        pass
                        yield ', ngày nghỉ'
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc>'
            l_1_column = missing
            yield '</w:tr>'
            for l_1_body in t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline_rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_body, 'number'):
                    pass
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_body, 'number'))))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
                yield '</w:t></w:r></w:p></w:tc>'
                for l_2_cell in t_12(environment.getattr(l_1_body, 'columns')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="6904" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_body, 'is_group'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_cell, 'on_time'))))
                        yield ' đúng hạn; '
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_cell, 'late'))))
                        yield ' muộn; '
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_cell, 'missing'))))
                        yield ' chưa gửi</w:t></w:r></w:p>'
                    else:
                        pass
                        t_26 = 1
                        for l_3_report in t_12(environment.getattr(l_2_cell, 'reports')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_cell, 'is_several'):
                                pass
                                yield escape(environment.finalize(context, t_17(context, environment.getattr(l_3_report, 'period'))))
                                yield ': '
                            if environment.getattr(l_3_report, 'has_come'):
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_report, 'number')))
                                if environment.getattr(l_3_report, 'number'):
                                    pass
                                    yield ', '
                                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_report, 'date'))))
                                yield '; '
                                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_report, 'received'))))
                                if environment.getattr(l_3_report, 'is_late'):
                                    pass
                                    yield '; </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">muộn '
                                    if environment.getattr(l_3_report, 'days_late'):
                                        pass
                                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_3_report, 'days_late'))))
                                        yield ' ngày'
                                    else:
                                        pass
                                        yield 'giờ'
                                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            else:
                                pass
                                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_3_report, 'status'))))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            yield '</w:t></w:r></w:p>'
                            t_26 = 0
                        l_3_report = missing
                        if t_26:
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">-</w:t></w:r></w:p>'
                    yield '</w:tc>'
                l_2_cell = missing
                yield '</w:tr>'
            l_1_body = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        else:
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="480"/><w:gridCol w:w="3500"/><w:gridCol w:w="5204"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc>'
            for l_1_column in t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'report_columns')):
                _loop_vars = {}
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="5204" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo '
                yield escape(environment.finalize(context, t_17(context, environment.getattr(l_1_column, 'period'))))
                if environment.getattr(l_1_column, 'has_due'):
                    pass
                    yield ' (hạn'
                    if environment.getattr(l_1_column, 'hour'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_column, 'hour'))))
                        yield ' ngày'
                    yield ' '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_column, 'due'))))
                    if environment.getattr(l_1_column, 'due_is_day_off'):
                        pass
                        yield ', ngày nghỉ'
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc>'
            l_1_column = missing
            yield '</w:tr>'
            for l_1_body in t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline_rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_body, 'number'):
                    pass
                    yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_body, 'number'))))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
                yield '</w:t></w:r></w:p></w:tc>'
                for l_2_cell in t_12(environment.getattr(l_1_body, 'columns')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="5204" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_body, 'is_group'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_cell, 'on_time'))))
                        yield ' đúng hạn; '
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_cell, 'late'))))
                        yield ' muộn; '
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_2_cell, 'missing'))))
                        yield ' chưa gửi</w:t></w:r></w:p>'
                    else:
                        pass
                        t_27 = 1
                        for l_3_report in t_12(environment.getattr(l_2_cell, 'reports')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_cell, 'is_several'):
                                pass
                                yield escape(environment.finalize(context, t_17(context, environment.getattr(l_3_report, 'period'))))
                                yield ': '
                            if environment.getattr(l_3_report, 'has_come'):
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_report, 'number')))
                                if environment.getattr(l_3_report, 'number'):
                                    pass
                                    yield ', '
                                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_report, 'date'))))
                                yield '; '
                                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_report, 'received'))))
                                if environment.getattr(l_3_report, 'is_late'):
                                    pass
                                    yield '; </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">muộn '
                                    if environment.getattr(l_3_report, 'days_late'):
                                        pass
                                        yield escape(environment.finalize(context, t_15(context, environment.getattr(l_3_report, 'days_late'))))
                                        yield ' ngày'
                                    else:
                                        pass
                                        yield 'giờ'
                                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            else:
                                pass
                                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_3_report, 'status'))))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            yield '</w:t></w:r></w:p>'
                            t_27 = 0
                        l_3_report = missing
                        if t_27:
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">-</w:t></w:r></w:p>'
                    yield '</w:tc>'
                l_2_cell = missing
                yield '</w:tr>'
            l_1_body = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        l_1_loop = missing
        for l_1_body, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_loop, 'length'))))
        l_1_loop = l_1_body = missing
        yield ' cơ quan, đơn vị./.</w:t></w:r></w:p>\n'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label'):
        pass
        yield '\n<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ KHÁC CỦA CÁC CƠ QUAN, ĐƠN VỊ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="560"/><w:gridCol w:w="5424"/><w:gridCol w:w="3200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5424" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">I</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8624" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">KHÓ KHĂN, VƯỚNG MẮC</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_entry, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_loop, 'index'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5424" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'text')))
                if environment.getattr(l_1_entry, 'is_activity'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'title')))
                    yield ')'
                elif environment.getattr(l_1_entry, 'task'):
                    pass
                    yield ' (nhiệm vụ '
                    yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'task')))
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_entry, 'listed'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_entry = missing
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
            if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
                pass
                yield 'II'
            else:
                pass
                yield 'I'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8624" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">ĐỀ XUẤT, KIẾN NGHỊ</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_entry, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_15(context, environment.getattr(l_1_loop, 'index'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5424" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'text')))
                if environment.getattr(l_1_entry, 'is_activity'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'title')))
                    yield ')'
                elif environment.getattr(l_1_entry, 'task'):
                    pass
                    yield ' (nhiệm vụ '
                    yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'task')))
                    if environment.getattr(l_1_entry, 'is_completed'):
                        pass
                        yield ', đã hoàn thành'
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_entry, 'listed'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_entry = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số:'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
            pass
            yield ' '
            l_1_loop = missing
            for l_1_entry, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_loop, 'last'):
                    pass
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_loop, 'length'))))
            l_1_loop = l_1_entry = missing
            yield ' khó khăn, vướng mắc'
            if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals'):
                pass
                yield ';'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals'):
            pass
            yield ' '
            l_1_loop = missing
            for l_1_entry, l_1_loop in LoopContext(t_12(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_loop, 'last'):
                    pass
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_loop, 'length'))))
            l_1_loop = l_1_entry = missing
            yield ' đề xuất, kiến nghị'
        yield './.</w:t></w:r></w:p>\n'
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label'):
        pass
        yield '\n<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">NHIỆM VỤ ĐẾN HẠN ĐẾN HẾT '
        yield escape(environment.finalize(context, t_20(context, t_17(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'period')))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="4284"/><w:gridCol w:w="2600"/><w:gridCol w:w="1400"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4284" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_12(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'tasks')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4284" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_8(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_1_task, 'lead'), '; ')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_task, 'due'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'next'), 'count'))))
        yield ' nhiệm vụ./.</w:t></w:r></w:p>\n'
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '3=140&5=146&6=149&7=155&8=159&11=170&13=186&14=192&15=207&16=240&17=254&18=257&19=286&20=289&25=301&26=342&27=379&46=381&47=385&48=387&49=389&50=391&51=393&52=395&53=397&54=399&55=401&56=403&57=405&59=409&60=411&61=413&62=415&63=417&64=419&65=421&66=423&67=425&70=428&71=436&72=482&73=493&74=496&76=542&77=546&78=551&79=576&80=581&81=588&82=593&83=618&86=622&90=625&91=629&92=638&93=645&94=650&95=656&97=662&99=665&100=668&101=681&105=703&106=706&107=739&108=742&109=768&110=779&112=808&113=815&117=823&118=827&123=892&124=895&125=900&126=912&127=917&128=919&129=922&130=938&131=952&132=959&133=974&134=979&135=982&136=988&137=995&138=1020&140=1026&143=1028&144=1030&145=1033&146=1038&147=1047&148=1052&149=1057&150=1067&152=1088&154=1090&155=1094&156=1117&160=1130&162=1141&164=1143&171=1156&172=1162&173=1164&174=1171&175=1173&176=1175&177=1182&178=1208&179=1224&180=1369&186=1372&187=1376&188=1380&189=1393&190=1401&191=1404&192=1414&193=1436&194=1439&195=1441&196=1450&198=1455&200=1458&202=1461&204=1463&212=1476&213=1483&214=1485&215=1489&216=1496&217=1498&218=1500&219=1504&220=1531&221=1535&222=1539&223=1542&224=1544&226=1549&228=1552&230=1555&232=1557&234=1569&236=1576&237=1580&238=1602&239=1609&240=1618&241=1631&245=1674&246=1678&247=1700&248=1707&249=1716&250=1729&253=1771&255=1780&257=1783&259=1785&263=1797&265=1801&266=1805&267=1807&268=1819&269=1825&270=1833&271=1837&272=1839&273=1854&275=1858&277=1887&279=1890&280=1892&281=1894&286=1906&287=1910&288=1912&289=1914&290=1916&292=1920'
made_of = '3.1.6 57dd438982834d7eb8133ba295be7af00e6b87f5'

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'year-end.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
    l_0_plan = resolve('plan')
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
        t_8 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_9 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_10 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_11 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_12 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_13 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_14 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_15 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_16 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_17 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    try:
        t_18 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    try:
        t_19 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">BÁO CÁO</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Tổng kết '
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'names_year'):
        pass
        yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' '
    yield 'thực hiện '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    yield ' và nhiệm vụ chuyển tiếp</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n'
    if environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressee"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one')))
        yield '</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressees"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_name, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many')), undefined):
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
    yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
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
    t_20 = 1
    for l_1_session, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'sessions')), undefined):
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
            yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_session, 'quarter'))))
            yield ', '
        yield 'ngày '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_session, 'on'))))
        if environment.getattr(l_1_session, 'absent'):
            pass
            yield ', vắng: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_session, 'absent'))))
        l_2_loop = missing
        for l_2_text, l_2_loop in LoopContext(t_11(environment.getattr(l_1_session, 'conclusions')), undefined):
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
        t_20 = 0
    l_1_loop = l_1_session = missing
    if t_20:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trong '
        yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' chưa ghi nhận phiên họp nào'
        if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
            pass
            yield ' của '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee_short')))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_inspection, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'inspections')), undefined):
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
        for l_2_text, l_2_loop in LoopContext(t_11(environment.getattr(l_1_inspection, 'findings')), undefined):
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
    for l_1_entry, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'amendments')), undefined):
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
        for l_1_row, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
                yield ' nhiệm vụ'
            yield ' '
            yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_row, 'state')))))
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
                    yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'on_time_ratio'))))
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
                yield escape(environment.finalize(context, t_15(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_ratio'))))
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
        for l_1_section in t_11((undefined(name='sections') if l_0_sections is missing else l_0_sections)):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, (environment.getattr(l_1_section, 'title') or 'Nhiệm vụ khác')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'total'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'completed_on_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'completed_late'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'completed_undated'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'overdue'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'in_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'awaiting'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'ongoing'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'other'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_section = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2773" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tổng cộng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_late'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_undated'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'in_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'awaiting'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'ongoing'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_14(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'other'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n'
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Nhiệm vụ hoàn thành trong kỳ</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_results'):
        pass
        l_1_loop = missing
        t_21 = 1
        for l_1_task, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'shown')), undefined):
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
            for l_2_done, l_2_loop in LoopContext(t_11(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_16(context, environment.getattr(l_2_done, 'period'))))
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
            t_21 = 0
        l_1_loop = l_1_task = missing
        if t_21:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
            yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'from'))))
            yield ' đến ngày '
            yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'to'))))
            yield ' chưa có nhiệm vụ nào hoàn thành.</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'shown')), undefined):
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
            for l_2_done, l_2_loop in LoopContext(t_11(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_16(context, environment.getattr(l_2_done, 'period'))))
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
        for l_1_task, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'shown')), undefined):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_11(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield escape(environment.finalize(context, t_16(context, environment.getattr(l_2_done, 'period'))))
                    yield ': '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_done, 'days_late'))))
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
            for l_1_task, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'shown')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                l_2_loop = missing
                for l_2_done, l_2_loop in LoopContext(t_11(environment.getattr(l_1_task, 'completions')), undefined):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_2_done, 'period'):
                        pass
                        yield escape(environment.finalize(context, t_16(context, environment.getattr(l_2_done, 'period'))))
                        yield ': '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'completed_on'))))
                    if environment.getattr(l_2_done, 'is_completed_late'):
                        pass
                        yield ' (chậm '
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_done, 'days_late'))))
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
        for l_1_task in t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'shown')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            if environment.getattr(l_1_task, 'period'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_task, 'period'))))
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
            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_task, 'days_overdue'))))
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
        for l_1_row, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
                yield ' chỉ tiêu'
            yield ' '
            yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_row, 'state')))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_row = missing
        yield ' (chi tiết tại '
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_past, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'past_targets')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu đã đến hạn trong '
                yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
                yield ':</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_past, 'title')))
            yield ': '
            if environment.getattr(l_1_past, 'has_reading'):
                pass
                yield 'đạt '
                yield escape(environment.finalize(context, t_17(context, l_1_past)))
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_past, 'target'))))
            yield ' (hạn '
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_past, 'due'))))
            yield '): '
            yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_past, 'status')))))
            yield '.</w:t></w:r></w:p>'
        l_1_loop = l_1_past = missing
        l_1_loop = missing
        t_22 = 1
        for l_1_kpi, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_shown')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu'
                l_2_loop = missing
                for l_2_row, l_2_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_states')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_2_loop, 'first')):
                        pass
                        yield ','
                    yield ' '
                    yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_2_row, 'state')))))
                l_2_loop = l_2_row = missing
                yield ':</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'short_title')))
            yield ': '
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield 'đạt '
                yield escape(environment.finalize(context, t_17(context, l_1_kpi)))
                yield ' (ngày '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'latest_on'))))
                yield ')'
            else:
                pass
                yield 'chưa có số liệu'
            yield ', mục tiêu '
            yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_kpi, 'target'))))
            yield ': '
            yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_kpi, 'status')))))
            yield '.</w:t></w:r></w:p>'
            t_22 = 0
        l_1_loop = l_1_kpi = missing
        if t_22:
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
    t_23 = 1
    for l_1_report, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'reporting')), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Báo cáo '
        yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_report, 'period'))))
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
                yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_report, 'hour'))))
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
        t_23 = 0
    l_1_loop = l_1_report = missing
    if t_23:
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
        yield escape(environment.finalize(context, t_10(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'named'), '; ')))
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
        yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
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
        for l_1_row, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'behind_states')), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
            yield ' chỉ tiêu '
            yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_row, 'state')))))
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
        yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
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
    for l_1_entry, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'causes')), undefined):
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
    yield ' nêu nguyên nhân chủ quan, khách quan …]</w:t></w:r></w:p>\n\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">VI. NHIỆM VỤ CHUYỂN TIẾP, GIẢI PHÁP</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Nhiệm vụ chuyển tiếp</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'):
        pass
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_ended'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'has_end'):
                pass
                yield 'Kế hoạch kết thúc ngày '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'end'))))
                yield '; đến nay còn'
            else:
                pass
                yield 'Chuyển tiếp sang năm sau'
            yield ' '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'))))
            yield ' nhiệm vụ'
            if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'is_of_one_state')):
                pass
                yield ' chưa hoàn thành ('
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
                yield '), trong đó:'
            l_1_loop = missing
            for l_1_row, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'states')), undefined):
                _loop_vars = {}
                pass
                if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'is_of_one_state')):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'count'))))
                    yield ' nhiệm vụ'
                yield ' '
                yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_row, 'state')))))
                if environment.getattr(l_1_row, 'is_awaiting'):
                    pass
                    yield ' văn bản, điều kiện hoặc thời hạn'
                if (not environment.getattr(l_1_loop, 'last')):
                    pass
                    yield ';'
            l_1_loop = l_1_row = missing
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'is_of_one_state'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
                yield ')'
            yield '.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Đến ngày '
            yield escape(environment.finalize(context, t_6(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
            yield ' còn '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'))))
            yield ' nhiệm vụ chưa hoàn thành ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
            yield '); '
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'has_end'):
                pass
                yield 'Kế hoạch kết thúc ngày '
                yield escape(environment.finalize(context, t_6(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'end'))))
            else:
                pass
                yield 'nhiệm vụ nào không hoàn thành trong năm thì chuyển tiếp sang năm sau'
            yield '.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Không có nhiệm vụ chuyển tiếp.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'later'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'later'))))
        yield ' nhiệm vụ có thời hạn sau '
        yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' được tiếp tục thực hiện theo Kế hoạch ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
        yield ').</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'ongoing'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Tiếp tục thực hiện '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'ongoing_count'))))
        yield ' nhiệm vụ thường xuyên ('
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'ongoing')), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ', '
        l_1_loop = l_1_task = missing
        yield ')'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpis'):
            pass
            yield '; '
            yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpi_count'))))
            yield ' chỉ tiêu chưa đạt hoặc chưa có số liệu ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    elif environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpis'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpi_count'))))
        yield ' chỉ tiêu chưa đạt hoặc chưa có số liệu ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_task, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'dropped')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ đã dừng hoặc tạm dừng, không chuyển tiếp nếu không có quyết định khác:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
        yield '. '
        yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
        yield ' ('
        yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_1_task, 'state')))))
        yield ').</w:t></w:r></w:p>'
    l_1_loop = l_1_task = missing
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Giải pháp</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="ToWrite"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">[… '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'drafter')))
    yield ' nêu giải pháp, phân công cụ thể …]</w:t></w:r></w:p>\n\n<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">VII. ĐỀ XUẤT, KIẾN NGHỊ</w:t></w:r></w:p>'
    for l_1_entry in t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'requests')):
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
    yield '\n\n<w:p><w:pPr><w:pStyle w:val="Closing"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là báo cáo tổng kết '
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'names_year'):
        pass
        yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' '
    yield 'thực hiện '
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
        for l_1_section, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'rows')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_section, 'title'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13670" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_19(context, environment.getattr(l_1_section, 'title'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = missing
            for l_2_task, l_2_loop in LoopContext(t_11(environment.getattr(l_1_section, 'tasks')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_task, 'lead'):
                    pass
                    yield escape(environment.finalize(context, t_10(context, environment.getattr(l_2_task, 'lead'), '; ')))
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
                    for l_3_paper, l_3_loop in LoopContext(t_11(environment.getattr(l_2_task, 'new_due_by')), undefined):
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
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_task, 'days_overdue'))))
                    yield ' ngày'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1470" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_2_task, 'state'))))
                if environment.getattr(l_2_task, 'period'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_16(context, environment.getattr(l_2_task, 'period'))))
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
                t_24 = 1
                for l_3_done, l_3_loop in LoopContext(t_11(environment.getattr(l_2_task, 'completions')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_3_loop, 'first')):
                        pass
                        yield '. '
                    yield 'Hoàn thành'
                    if environment.getattr(l_3_done, 'period'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_16(context, environment.getattr(l_3_done, 'period'))))
                    yield ' ngày '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_done, 'completed_on'))))
                    l_4_loop = missing
                    for l_4_shown, l_4_loop in LoopContext(t_11(environment.getattr(l_3_done, 'evidence')), undefined):
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
                    t_24 = 0
                l_3_loop = l_3_done = missing
                if t_24:
                    pass
                    l_4_loop = missing
                    for l_4_one, l_4_loop in LoopContext(t_11(environment.getattr(l_2_task, 'done_periods')), undefined):
                        _loop_vars = {}
                        pass
                        if environment.getattr(l_4_loop, 'first'):
                            pass
                            yield 'Đã hoàn thành '
                        else:
                            pass
                            yield ', '
                        yield escape(environment.finalize(context, t_16(context, l_4_one)))
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
                            yield escape(environment.finalize(context, t_16(context, environment.getattr(l_2_task, 'period'))))
                        yield ' ngày '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_task, 'completed_on'))))
                        l_4_loop = missing
                        for l_4_shown, l_4_loop in LoopContext(t_11(environment.getattr(l_2_task, 'evidence')), undefined):
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
                for l_3_told, l_3_loop in LoopContext(t_11(environment.getattr(l_2_task, 'told')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_3_loop, 'first')):
                        pass
                        yield '; '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_told, 'short'))))
                    if environment.getattr(l_3_told, 'period'):
                        pass
                        yield ' ('
                        yield escape(environment.finalize(context, t_16(context, environment.getattr(l_3_told, 'period'))))
                        yield ')'
                    yield ': '
                    if environment.getattr(l_3_told, 'result'):
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_3_told, 'result')))
                    else:
                        pass
                        yield escape(environment.finalize(context, t_12(context, t_13(context, environment.getattr(l_3_told, 'progress')))))
                    if (not environment.getattr(l_3_told, 'is_completed')):
                        pass
                        yield ' ('
                        if environment.getattr(l_3_told, 'has_percent'):
                            pass
                            yield escape(environment.finalize(context, t_14(context, environment.getattr(l_3_told, 'percent'))))
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
            for l_1_row in t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'rows')):
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
                for l_2_asked in t_11(environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'listed')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'agency')))
                    yield ' '
                    yield escape(environment.finalize(context, t_18(context, l_2_asked)))
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
                    for l_2_paper in t_11(environment.getattr(l_1_row, 'answered_by')):
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
        for l_1_kpi, l_1_loop in LoopContext(t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'all')), undefined):
            _loop_vars = {}
            pass
            for l_2_heading in t_11(environment.getattr(l_1_kpi, 'headings')):
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
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_loop, 'index'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4270" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_kpi, 'target'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_due'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'due'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield escape(environment.finalize(context, t_17(context, l_1_kpi)))
                if environment.getattr(l_1_kpi, 'has_terms'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_kpi, 'numerator'))))
                    yield ' trong '
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_kpi, 'denominator'))))
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
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_kpi, 'change'))))
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
            yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_kpi, 'standing'))))
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
            for l_1_column in t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'report_columns')):
                _loop_vars = {}
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="6904" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo '
                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_column, 'period'))))
                if environment.getattr(l_1_column, 'has_due'):
                    pass
                    yield ' (hạn'
                    if environment.getattr(l_1_column, 'hour'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_column, 'hour'))))
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
            for l_1_body in t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline_rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_body, 'number'):
                    pass
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_body, 'number'))))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
                yield '</w:t></w:r></w:p></w:tc>'
                for l_2_cell in t_11(environment.getattr(l_1_body, 'columns')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="6904" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_body, 'is_group'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_cell, 'on_time'))))
                        yield ' đúng hạn; '
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_cell, 'late'))))
                        yield ' muộn; '
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_cell, 'missing'))))
                        yield ' chưa gửi</w:t></w:r></w:p>'
                    else:
                        pass
                        t_25 = 1
                        for l_3_report in t_11(environment.getattr(l_2_cell, 'reports')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_cell, 'is_several'):
                                pass
                                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_3_report, 'period'))))
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
                                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_3_report, 'days_late'))))
                                        yield ' ngày'
                                    else:
                                        pass
                                        yield 'giờ'
                                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            else:
                                pass
                                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_3_report, 'status'))))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            yield '</w:t></w:r></w:p>'
                            t_25 = 0
                        l_3_report = missing
                        if t_25:
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
            for l_1_column in t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'report_columns')):
                _loop_vars = {}
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="5204" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo '
                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_column, 'period'))))
                if environment.getattr(l_1_column, 'has_due'):
                    pass
                    yield ' (hạn'
                    if environment.getattr(l_1_column, 'hour'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_column, 'hour'))))
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
            for l_1_body in t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline_rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_body, 'number'):
                    pass
                    yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_body, 'number'))))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
                yield '</w:t></w:r></w:p></w:tc>'
                for l_2_cell in t_11(environment.getattr(l_1_body, 'columns')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="5204" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_body, 'is_group'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_cell, 'on_time'))))
                        yield ' đúng hạn; '
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_cell, 'late'))))
                        yield ' muộn; '
                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_2_cell, 'missing'))))
                        yield ' chưa gửi</w:t></w:r></w:p>'
                    else:
                        pass
                        t_26 = 1
                        for l_3_report in t_11(environment.getattr(l_2_cell, 'reports')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_cell, 'is_several'):
                                pass
                                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_3_report, 'period'))))
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
                                        yield escape(environment.finalize(context, t_14(context, environment.getattr(l_3_report, 'days_late'))))
                                        yield ' ngày'
                                    else:
                                        pass
                                        yield 'giờ'
                                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            else:
                                pass
                                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_3_report, 'status'))))
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
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        l_1_loop = missing
        for l_1_body, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline')), undefined):
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
            for l_1_entry, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_loop, 'index'))))
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
            for l_1_entry, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_loop, 'index'))))
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
            for l_1_entry, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties')), undefined):
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
            for l_1_entry, l_1_loop in LoopContext(t_11(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals')), undefined):
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
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">NHIỆM VỤ CHUYỂN TIẾP</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Báo cáo số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="880"/><w:gridCol w:w="3104"/><w:gridCol w:w="1650"/><w:gridCol w:w="1050"/><w:gridCol w:w="2500"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="880" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3104" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1650" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1050" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả phải đạt, việc còn lại</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_11(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'tasks')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="880" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3104" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1650" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'lead'):
                pass
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_1_task, 'lead'), '; ')))
            else:
                pass
                yield 'Kế hoạch không nêu'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1050" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_task, 'state'))))
            if environment.getattr(l_1_task, 'period'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_task, 'period'))))
                yield ')'
            if environment.getattr(l_1_task, 'is_overdue'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_task, 'days_overdue'))))
                yield ' ngày'
            if environment.getattr(l_1_task, 'is_awaiting'):
                pass
                yield ' '
                if environment.getattr(l_1_task, 'condition'):
                    pass
                    yield 'điều kiện'
                else:
                    pass
                    yield 'thời hạn cụ thể'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'deliverable')))
            if environment.getattr(l_1_task, 'is_by_many'):
                pass
                if environment.getattr(l_1_task, 'deliverable'):
                    pass
                    yield '; '
                yield 'còn'
                if environment.getattr(l_1_task, 'completed_by'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_task, 'outstanding_count'))))
                    yield ' trong'
                else:
                    pass
                    yield ' cả'
                yield ' '
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_task, 'leads'))))
                yield ' cơ quan'
            if environment.getattr(l_1_task, 'condition'):
                pass
                if environment.getattr(l_1_task, 'deliverable'):
                    pass
                    yield '; '
                if environment.getattr(l_1_task, 'needs_date'):
                    pass
                    yield 'đã có điều kiện, chờ thời hạn mới'
                else:
                    pass
                    yield 'chờ: '
                    yield escape(environment.finalize(context, environment.getattr(l_1_task, 'condition')))
            elif (environment.getattr(l_1_task, 'is_awaiting') and environment.getattr(l_1_task, 'deadline')):
                pass
                if (environment.getattr(l_1_task, 'deliverable') or environment.getattr(l_1_task, 'is_by_many')):
                    pass
                    yield '; thời hạn'
                else:
                    pass
                    yield 'Thời hạn'
                yield ': “'
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'deadline')))
                yield '”'
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        yield escape(environment.finalize(context, t_5(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'))))
        yield ' nhiệm vụ./.</w:t></w:r></w:p>\n'
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '3=134&5=141&6=144&7=150&8=154&11=165&13=181&14=187&15=202&16=235&17=249&18=252&19=281&20=284&25=296&26=337&27=374&46=376&47=380&48=382&49=384&50=386&51=388&52=390&53=392&54=394&55=396&56=398&57=400&59=404&60=406&61=408&62=410&63=412&64=414&65=416&66=418&67=420&70=423&71=431&72=477&73=488&74=491&76=537&77=541&78=546&79=571&80=576&81=583&82=588&83=613&86=617&90=620&91=624&92=633&93=640&94=645&95=651&97=657&99=660&100=663&101=676&105=698&106=701&107=734&108=737&109=763&110=774&112=803&113=810&117=818&118=822&123=887&124=890&125=895&126=907&127=912&128=914&129=917&130=933&131=947&132=954&133=969&134=974&135=977&136=983&137=990&138=1015&140=1021&144=1023&145=1028&146=1071&147=1088&148=1091&149=1100&150=1123&152=1135&154=1143&156=1145&157=1149&158=1172&162=1185&164=1199&166=1201&173=1214&174=1220&175=1222&176=1229&177=1231&178=1233&179=1240&180=1266&181=1282&182=1427&188=1430&189=1434&190=1438&191=1451&192=1459&193=1462&194=1472&195=1494&196=1497&197=1499&198=1508&200=1513&202=1516&204=1519&206=1521&214=1534&215=1541&216=1543&217=1547&218=1554&219=1556&220=1558&221=1562&222=1589&223=1593&224=1597&225=1600&226=1602&228=1607&230=1610&232=1613&234=1615&236=1627&238=1634&239=1638&240=1660&241=1667&242=1676&243=1689&247=1732&248=1736&249=1758&250=1765&251=1774&252=1787&255=1829&257=1838&259=1841&261=1843&265=1855&267=1859&268=1863&269=1865&270=1877&271=1883&272=1891&273=1895&274=1897&275=1912&277=1916&279=1945&281=1948&283=1950&289=1962&290=1966&291=1968&292=1970&293=1977&294=1998&296=2042'
made_of = '3.1.6 81460ed2216a3c4ac1a33716946c3efee0a1a5f8'

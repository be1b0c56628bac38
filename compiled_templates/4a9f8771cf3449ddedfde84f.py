from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
    l_0_plan = resolve('plan')
    l_0_head = resolve('head')
    l_0_counts = resolve('counts')
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
        t_13 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    try:
        t_14 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Closing"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là kết quả '
    yield escape(environment.finalize(context, t_12(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
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
        for l_1_section, l_1_loop in LoopContext(t_8(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'rows')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_section, 'title'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13670" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_14(context, environment.getattr(l_1_section, 'title'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_loop = missing
            for l_2_task, l_2_loop in LoopContext(t_8(environment.getattr(l_1_section, 'tasks')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'label')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_task, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_task, 'lead'):
                    pass
                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_2_task, 'lead'), '; ')))
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
                    for l_3_paper, l_3_loop in LoopContext(t_8(environment.getattr(l_2_task, 'new_due_by')), undefined):
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
                    yield escape(environment.finalize(context, t_11(context, environment.getattr(l_2_task, 'days_overdue'))))
                    yield ' ngày'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1470" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_10(context, environment.getattr(l_2_task, 'state'))))
                if environment.getattr(l_2_task, 'period'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_12(context, environment.getattr(l_2_task, 'period'))))
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
                t_15 = 1
                for l_3_done, l_3_loop in LoopContext(t_8(environment.getattr(l_2_task, 'completions')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_3_loop, 'first')):
                        pass
                        yield '. '
                    yield 'Hoàn thành'
                    if environment.getattr(l_3_done, 'period'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_12(context, environment.getattr(l_3_done, 'period'))))
                    yield ' ngày '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_done, 'completed_on'))))
                    l_4_loop = missing
                    for l_4_shown, l_4_loop in LoopContext(t_8(environment.getattr(l_3_done, 'evidence')), undefined):
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
                    t_15 = 0
                l_3_loop = l_3_done = missing
                if t_15:
                    pass
                    l_4_loop = missing
                    for l_4_one, l_4_loop in LoopContext(t_8(environment.getattr(l_2_task, 'done_periods')), undefined):
                        _loop_vars = {}
                        pass
                        if environment.getattr(l_4_loop, 'first'):
                            pass
                            yield 'Đã hoàn thành '
                        else:
                            pass
                            yield ', '
                        yield escape(environment.finalize(context, t_12(context, l_4_one)))
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
                            yield escape(environment.finalize(context, t_12(context, environment.getattr(l_2_task, 'period'))))
                        yield ' ngày '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_task, 'completed_on'))))
                        l_4_loop = missing
                        for l_4_shown, l_4_loop in LoopContext(t_8(environment.getattr(l_2_task, 'evidence')), undefined):
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
                for l_3_told, l_3_loop in LoopContext(t_8(environment.getattr(l_2_task, 'told')), undefined):
                    _loop_vars = {}
                    pass
                    if (not environment.getattr(l_3_loop, 'first')):
                        pass
                        yield '; '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_told, 'short'))))
                    if environment.getattr(l_3_told, 'period'):
                        pass
                        yield ' ('
                        yield escape(environment.finalize(context, t_12(context, environment.getattr(l_3_told, 'period'))))
                        yield ')'
                    yield ': '
                    if environment.getattr(l_3_told, 'result'):
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_3_told, 'result')))
                    else:
                        pass
                        yield escape(environment.finalize(context, t_9(context, t_10(context, environment.getattr(l_3_told, 'progress')))))
                    if (not environment.getattr(l_3_told, 'is_completed')):
                        pass
                        yield ' ('
                        if environment.getattr(l_3_told, 'has_percent'):
                            pass
                            yield escape(environment.finalize(context, t_11(context, environment.getattr(l_3_told, 'percent'))))
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
            for l_1_row in t_8(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'rows')):
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
                for l_2_asked in t_8(environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'listed')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'agency')))
                    yield ' '
                    yield escape(environment.finalize(context, t_13(context, l_2_asked)))
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
                    for l_2_paper in t_8(environment.getattr(l_1_row, 'answered_by')):
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

blocks = {}
debug_info = '1=101&3=112&5=114&12=127&13=133&14=135&15=142&16=144&17=146&18=153&19=179&20=195&21=340&27=343&28=347&29=351&30=364&31=372&32=375&33=385&34=407&35=410&36=412&37=421&39=426'
tokens = 1036

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_as_of = resolve('as_of')
    l_0_counts = resolve('counts')
    l_0_synthesis = resolve('synthesis')
    l_0_sections = resolve('sections')
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
        t_3 = environment.filters['footnote']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'footnote' found.")
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
        t_7 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_8 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Tính đến ngày '
    yield escape(environment.finalize(context, t_2(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
    yield ', '
    if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'):
        pass
        yield 'Kế hoạch có '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield ' nhiệm vụ,'
        if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
            pass
            yield ' trong đó:'
        elif (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_single')):
            pass
            yield ' đều'
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext(t_4(environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'states')), undefined):
            _loop_vars = {}
            pass
            if (not environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'is_of_one_state')):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_row, 'count'))))
                yield ' nhiệm vụ'
            yield ' '
            yield escape(environment.finalize(context, t_5(context, t_6(context, environment.getattr(l_1_row, 'state')))))
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
            yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_dated'))))
            yield ' nhiệm vụ có thời hạn đã hoàn thành, '
            if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'):
                pass
                yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
                yield ' nhiệm vụ hoàn thành đúng hạn'
                if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'has_on_time_percent'):
                    pass
                    yield ', đạt '
                    yield escape(environment.finalize(context, t_8(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'on_time_ratio'))))
            else:
                pass
                yield 'không nhiệm vụ nào hoàn thành đúng hạn'
            yield '. '
        yield 'Trong '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'fallen_due'))))
        yield ' nhiệm vụ có thời hạn đã hoàn thành hoặc đã quá hạn, '
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_dated'):
            pass
            yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_dated'))))
            yield ' nhiệm vụ đã hoàn thành'
            if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'has_completed_percent'):
                pass
                yield ', đạt '
                yield escape(environment.finalize(context, t_8(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_ratio'))))
        else:
            pass
            yield 'chưa nhiệm vụ nào hoàn thành'
        yield '.'
        yield escape(environment.finalize(context, t_3(context, 'Không tính nhiệm vụ thường xuyên và nhiệm vụ đang chờ văn bản, điều kiện hoặc thời hạn.')))
        yield '</w:t></w:r></w:p>'
    if (undefined(name='sections') if l_0_sections is missing else l_0_sections):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả theo lĩnh vực'
        yield escape(environment.finalize(context, t_3(context, 'Nhiệm vụ định kỳ: theo kỳ quá hạn hoặc kỳ hiện tại, hết các kỳ thì theo kỳ chậm; Chờ: văn bản, điều kiện hoặc thời hạn; Dừng: gồm cả tạm dừng.')))
        yield ':</w:t></w:r></w:p>\n<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="548"/><w:gridCol w:w="2225"/><w:gridCol w:w="685"/><w:gridCol w:w="685"/><w:gridCol w:w="606"/><w:gridCol w:w="812"/><w:gridCol w:w="606"/><w:gridCol w:w="802"/><w:gridCol w:w="626"/><w:gridCol w:w="900"/><w:gridCol w:w="689"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Lĩnh vực</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2103" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đã hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2034" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thường xuyên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Dừng</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đúng hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Không hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Trong hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chờ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc></w:tr>'
        for l_1_section in t_4((undefined(name='sections') if l_0_sections is missing else l_0_sections)):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, (environment.getattr(l_1_section, 'title') or 'Nhiệm vụ khác')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'total'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'completed_on_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'completed_late'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'completed_undated'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'overdue'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'in_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'awaiting'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'ongoing'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_section, 'other'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_section = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2773" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tổng cộng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_late'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_undated'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'in_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'awaiting'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'ongoing'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'other'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n'

blocks = {}
debug_info = '1=64&2=105&3=142&22=144&23=148&24=150&25=152&26=154&27=156&28=158&29=160&30=162&31=164&32=166&33=168&35=172&36=174&37=176&38=178&39=180&40=182&41=184&42=186&43=188'
tokens = 430

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
    l_0_head = resolve('head')
    try:
        t_1 = environment.filters['chart']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'chart' found.")
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
        t_8 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    pass
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
        for l_1_kpi, l_1_loop in LoopContext(t_5(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'all')), undefined):
            _loop_vars = {}
            pass
            for l_2_heading in t_5(environment.getattr(l_1_kpi, 'headings')):
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
                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_loop, 'index'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4270" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_kpi, 'target'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_due'):
                pass
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'due'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield escape(environment.finalize(context, t_8(context, l_1_kpi)))
                if environment.getattr(l_1_kpi, 'has_terms'):
                    pass
                    yield ' ('
                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_kpi, 'numerator'))))
                    yield ' trong '
                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_kpi, 'denominator'))))
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
                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_kpi, 'change'))))
                    if environment.getattr(l_1_kpi, 'is_percentage'):
                        pass
                        yield ' điểm phần trăm'
                    yield ' so với ngày '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'before_on'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_kpi, 'has_reading'):
                pass
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'latest_on'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_kpi, 'standing'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = l_1_kpi = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_chart'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'))))
            yield ' chỉ tiêu.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Chart"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'chart'))))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Mức đạt tính theo phần trăm của mục tiêu./.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'total'))))
            yield ' chỉ tiêu./.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=62&3=65&5=67&13=80&14=87&15=89&16=93&17=100&18=102&19=104&20=108&21=135&22=139&23=143&24=146&25=148&27=153'
tokens = 317

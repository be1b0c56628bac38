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
        t_3 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_4 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_6 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_7 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
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
            for l_1_column in t_4(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'report_columns')):
                _loop_vars = {}
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="6904" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo '
                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_column, 'period'))))
                if environment.getattr(l_1_column, 'has_due'):
                    pass
                    yield ' (hạn'
                    if environment.getattr(l_1_column, 'hour'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_column, 'hour'))))
                        yield ' ngày'
                    yield ' '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_column, 'due'))))
                    if environment.getattr(l_1_column, 'due_is_day_off'):
                        pass
                        yield ', ngày nghỉ'
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc>'
            l_1_column = missing
            yield '</w:tr>'
            for l_1_body in t_4(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline_rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_body, 'number'):
                    pass
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_body, 'number'))))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
                yield '</w:t></w:r></w:p></w:tc>'
                for l_2_cell in t_4(environment.getattr(l_1_body, 'columns')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="6904" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_body, 'is_group'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_cell, 'on_time'))))
                        yield ' đúng hạn; '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_cell, 'late'))))
                        yield ' muộn; '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_cell, 'missing'))))
                        yield ' chưa gửi</w:t></w:r></w:p>'
                    else:
                        pass
                        t_8 = 1
                        for l_3_report in t_4(environment.getattr(l_2_cell, 'reports')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_cell, 'is_several'):
                                pass
                                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_3_report, 'period'))))
                                yield ': '
                            if environment.getattr(l_3_report, 'has_come'):
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_report, 'number')))
                                if environment.getattr(l_3_report, 'number'):
                                    pass
                                    yield ', '
                                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_report, 'date'))))
                                yield '; '
                                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_report, 'received'))))
                                if environment.getattr(l_3_report, 'is_late'):
                                    pass
                                    yield '; </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">muộn '
                                    if environment.getattr(l_3_report, 'days_late'):
                                        pass
                                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_report, 'days_late'))))
                                        yield ' ngày'
                                    else:
                                        pass
                                        yield 'giờ'
                                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            else:
                                pass
                                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_3_report, 'status'))))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            yield '</w:t></w:r></w:p>'
                            t_8 = 0
                        l_3_report = missing
                        if t_8:
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
            for l_1_column in t_4(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'report_columns')):
                _loop_vars = {}
                pass
                yield '<w:tc><w:tcPr><w:tcW w:w="5204" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo '
                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_column, 'period'))))
                if environment.getattr(l_1_column, 'has_due'):
                    pass
                    yield ' (hạn'
                    if environment.getattr(l_1_column, 'hour'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_column, 'hour'))))
                        yield ' ngày'
                    yield ' '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_column, 'due'))))
                    if environment.getattr(l_1_column, 'due_is_day_off'):
                        pass
                        yield ', ngày nghỉ'
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc>'
            l_1_column = missing
            yield '</w:tr>'
            for l_1_body in t_4(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline_rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="480" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_body, 'number'):
                    pass
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_body, 'number'))))
                else:
                    pass
                    yield '-'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3500" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_body, 'agency')))
                yield '</w:t></w:r></w:p></w:tc>'
                for l_2_cell in t_4(environment.getattr(l_1_body, 'columns')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="5204" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_body, 'is_group'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_cell, 'on_time'))))
                        yield ' đúng hạn; '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_cell, 'late'))))
                        yield ' muộn; '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_cell, 'missing'))))
                        yield ' chưa gửi</w:t></w:r></w:p>'
                    else:
                        pass
                        t_9 = 1
                        for l_3_report in t_4(environment.getattr(l_2_cell, 'reports')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_cell, 'is_several'):
                                pass
                                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_3_report, 'period'))))
                                yield ': '
                            if environment.getattr(l_3_report, 'has_come'):
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_report, 'number')))
                                if environment.getattr(l_3_report, 'number'):
                                    pass
                                    yield ', '
                                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_report, 'date'))))
                                yield '; '
                                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_report, 'received'))))
                                if environment.getattr(l_3_report, 'is_late'):
                                    pass
                                    yield '; </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">muộn '
                                    if environment.getattr(l_3_report, 'days_late'):
                                        pass
                                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_report, 'days_late'))))
                                        yield ' ngày'
                                    else:
                                        pass
                                        yield 'giờ'
                                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            else:
                                pass
                                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_3_report, 'status'))))
                                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                            yield '</w:t></w:r></w:p>'
                            t_9 = 0
                        l_3_report = missing
                        if t_9:
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">-</w:t></w:r></w:p>'
                    yield '</w:tc>'
                l_2_cell = missing
                yield '</w:tr>'
            l_1_body = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        l_1_loop = missing
        for l_1_body, l_1_loop in LoopContext(t_4(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'discipline')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_loop, 'length'))))
        l_1_loop = l_1_body = missing
        yield ' cơ quan, đơn vị.</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=56&3=59&5=61&7=73&9=80&10=84&11=106&12=113&13=122&14=135&18=178&19=182&20=204&21=211&22=220&23=233&26=275'
tokens = 670

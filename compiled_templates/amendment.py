from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'amendment.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_amendment = resolve('amendment')
    l_0_head = resolve('head')
    l_0_plan = resolve('plan')
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
        t_6 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_7 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type'))))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Sửa đổi, bổ sung một số nội dung của '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'name')))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'is_decision'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Decision"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_7(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Căn cứ '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'amended'))))
        l_1_loop = missing
        for l_1_decision, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'earlier')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ', được sửa đổi, bổ sung tại'
            else:
                pass
                yield ','
            yield ' '
            yield escape(environment.finalize(context, t_1(context, l_1_decision)))
        l_1_loop = l_1_decision = missing
        yield ';</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">Xét đề nghị của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield '.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Decision"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">QUYẾT ĐỊNH:</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'amended'))))
        l_1_loop = missing
        for l_1_decision, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'earlier')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield ', được sửa đổi, bổ sung tại'
            else:
                pass
                yield ','
            yield ' '
            yield escape(environment.finalize(context, t_1(context, l_1_decision)))
        l_1_loop = l_1_decision = missing
        yield '; xét đề nghị của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        yield ', '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'issuer')))
        yield ' ban hành '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
        yield ' sửa đổi, bổ sung như sau:</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'is_decision'):
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 1.</w:t></w:r><w:r><w:t xml:space="preserve">'
    else:
        pass
        yield '1.'
    yield ' Sửa đổi, bổ sung một số nội dung của '
    yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'amended'))))
    yield ' tại Phụ lục kèm theo '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' này.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'is_decision'):
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 2.</w:t></w:r><w:r><w:t xml:space="preserve">'
    else:
        pass
        yield '2.'
    yield ' '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' này có hiệu lực kể từ ngày ký. Các nội dung khác của '
    yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'amended'))))
    yield ' không sửa đổi, bổ sung tại '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' này tiếp tục có hiệu lực.</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'is_decision'):
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 3.</w:t></w:r><w:r><w:t xml:space="preserve">'
    else:
        pass
        yield '3.'
    yield ' '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'bodies')))
    yield ' và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' này./.</w:t></w:r></w:p><ns0:annexes xmlns:ns0="urn:dxplan:body"/>\n<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">Phụ lục</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">NỘI DUNG SỬA ĐỔI, BỔ SUNG</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' số '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
    else:
        pass
        yield '       '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
            pass
            yield '/'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
    yield ' ngày '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
    else:
        pass
        yield '    '
    yield ' tháng '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
    yield ' năm '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
    yield ' của '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
    yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'corrections'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">I. SỬA ĐỔI, BỔ SUNG</w:t></w:r></w:p>'
    yield '<w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="700"/><w:gridCol w:w="2300"/><w:gridCol w:w="4100"/><w:gridCol w:w="4100"/><w:gridCol w:w="3370"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Đã ban hành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Sửa đổi, bổ sung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3370" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Lý do</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_item in t_5(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'changes')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_item, 'number')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13870" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableGroup"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_item, 'title')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        for l_2_row in t_5(environment.getattr(l_1_item, 'rows')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_2_row, 'place')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>'
            for l_3_line in t_5(environment.getattr(environment.getattr(l_2_row, 'old'), 'lines')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, l_3_line))
                yield '</w:t></w:r></w:p>'
            l_3_line = missing
            if environment.getattr(environment.getattr(l_2_row, 'old'), 'has_target'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr(l_2_row, 'old'), 'target'))))
                if environment.getattr(environment.getattr(l_2_row, 'old'), 'has_due'):
                    pass
                    yield ', hạn '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_2_row, 'old'), 'due'))))
                yield '</w:t></w:r></w:p>'
                for l_3_part in t_5(environment.getattr(environment.getattr(l_2_row, 'old'), 'parts')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_3_part, 'title')))
                    yield ': '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_part, 'value'))))
                    yield '</w:t></w:r></w:p>'
                l_3_part = missing
                for l_3_other in t_5(environment.getattr(environment.getattr(l_2_row, 'old'), 'others')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_4(context, environment.getattr(l_3_other, 'target'))))
                    if environment.getattr(l_3_other, 'has_due'):
                        pass
                        yield ', hạn '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_other, 'due'))))
                    yield '</w:t></w:r></w:p>'
                l_3_other = missing
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>'
            for l_3_line in t_5(environment.getattr(environment.getattr(l_2_row, 'new'), 'lines')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, l_3_line))
                yield '</w:t></w:r></w:p>'
            l_3_line = missing
            if environment.getattr(environment.getattr(l_2_row, 'new'), 'has_target'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr(l_2_row, 'new'), 'target'))))
                if environment.getattr(environment.getattr(l_2_row, 'new'), 'has_due'):
                    pass
                    yield ', hạn '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_2_row, 'new'), 'due'))))
                yield '</w:t></w:r></w:p>'
                for l_3_part in t_5(environment.getattr(environment.getattr(l_2_row, 'new'), 'parts')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_3_part, 'title')))
                    yield ': '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_part, 'value'))))
                    yield '</w:t></w:r></w:p>'
                l_3_part = missing
                for l_3_other in t_5(environment.getattr(environment.getattr(l_2_row, 'new'), 'others')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_4(context, environment.getattr(l_3_other, 'target'))))
                    if environment.getattr(l_3_other, 'has_due'):
                        pass
                        yield ', hạn '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_other, 'due'))))
                    yield '</w:t></w:r></w:p>'
                l_3_other = missing
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="3370" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_2_row, 'is_as_above'):
                pass
                yield 'Như trên'
            else:
                pass
                yield escape(environment.finalize(context, environment.getattr(l_2_row, 'reason')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_2_row = missing
    l_1_item = missing
    yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'corrections'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">II. ĐÍNH CHÍNH</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Những chỗ sau đây là lỗi kỹ thuật của văn bản, được đính chính và không làm thay đổi nội dung đã ban hành:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="700"/><w:gridCol w:w="2300"/><w:gridCol w:w="4100"/><w:gridCol w:w="4100"/><w:gridCol w:w="3370"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Đã in</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Đính chính là</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3370" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Lý do</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_item in t_5(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'corrections')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_item, 'number')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13870" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableGroup"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_item, 'title')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            for l_2_row in t_5(environment.getattr(l_1_item, 'rows')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_row, 'place')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>'
                for l_3_line in t_5(environment.getattr(environment.getattr(l_2_row, 'old'), 'lines')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, l_3_line))
                    yield '</w:t></w:r></w:p>'
                l_3_line = missing
                if environment.getattr(environment.getattr(l_2_row, 'old'), 'has_target'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr(l_2_row, 'old'), 'target'))))
                    if environment.getattr(environment.getattr(l_2_row, 'old'), 'has_due'):
                        pass
                        yield ', hạn '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_2_row, 'old'), 'due'))))
                    yield '</w:t></w:r></w:p>'
                    for l_3_part in t_5(environment.getattr(environment.getattr(l_2_row, 'old'), 'parts')):
                        _loop_vars = {}
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, environment.getattr(l_3_part, 'title')))
                        yield ': '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_part, 'value'))))
                        yield '</w:t></w:r></w:p>'
                    l_3_part = missing
                    for l_3_other in t_5(environment.getattr(environment.getattr(l_2_row, 'old'), 'others')):
                        _loop_vars = {}
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_4(context, environment.getattr(l_3_other, 'target'))))
                        if environment.getattr(l_3_other, 'has_due'):
                            pass
                            yield ', hạn '
                            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_other, 'due'))))
                        yield '</w:t></w:r></w:p>'
                    l_3_other = missing
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>'
                for l_3_line in t_5(environment.getattr(environment.getattr(l_2_row, 'new'), 'lines')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, l_3_line))
                    yield '</w:t></w:r></w:p>'
                l_3_line = missing
                if environment.getattr(environment.getattr(l_2_row, 'new'), 'has_target'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr(l_2_row, 'new'), 'target'))))
                    if environment.getattr(environment.getattr(l_2_row, 'new'), 'has_due'):
                        pass
                        yield ', hạn '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_2_row, 'new'), 'due'))))
                    yield '</w:t></w:r></w:p>'
                    for l_3_part in t_5(environment.getattr(environment.getattr(l_2_row, 'new'), 'parts')):
                        _loop_vars = {}
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, environment.getattr(l_3_part, 'title')))
                        yield ': '
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_3_part, 'value'))))
                        yield '</w:t></w:r></w:p>'
                    l_3_part = missing
                    for l_3_other in t_5(environment.getattr(environment.getattr(l_2_row, 'new'), 'others')):
                        _loop_vars = {}
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_4(context, environment.getattr(l_3_other, 'target'))))
                        if environment.getattr(l_3_other, 'has_due'):
                            pass
                            yield ', hạn '
                            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_other, 'due'))))
                        yield '</w:t></w:r></w:p>'
                    l_3_other = missing
                yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="3370" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_row, 'is_as_above'):
                    pass
                    yield 'Như trên'
                else:
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_2_row, 'reason')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_2_row = missing
        l_1_item = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
    l_1_loop = missing
    for l_1_item, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'changes')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_loop, 'length'))))
    l_1_loop = l_1_item = missing
    yield ' mục sửa đổi, bổ sung'
    l_1_loop = missing
    for l_1_item, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'corrections')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield '; '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_loop, 'length'))))
            yield ' mục đính chính'
    l_1_loop = l_1_item = missing
    yield './.</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=57&3=59&4=61&5=64&6=66&7=81&9=86&10=108&11=119&12=132&15=143&16=170&22=174&23=178&24=180&26=186&27=192&28=198&29=208&30=217&31=229&32=235&33=245&34=254&35=262&36=272&43=275&44=279&45=281&47=287&48=293&49=299&50=309&51=318&52=330&53=336&54=346&55=355&56=363&58=375'
made_of = '3.1.6 ea5a84d2b13f96cbdc983558f2cca5c48ff35e58'

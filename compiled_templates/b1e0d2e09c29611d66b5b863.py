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
        t_1 = environment.filters['bodies']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bodies' found.")
    try:
        t_2 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    pass
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
            for l_1_entry, l_1_loop in LoopContext(t_3(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_loop, 'index'))))
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
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_entry, 'listed'))))
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
            for l_1_entry, l_1_loop in LoopContext(t_3(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_loop, 'index'))))
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
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_entry, 'listed'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_entry = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số:'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
            pass
            yield ' '
            l_1_loop = missing
            for l_1_entry, l_1_loop in LoopContext(t_3(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_loop, 'last'):
                    pass
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_loop, 'length'))))
            l_1_loop = l_1_entry = missing
            yield ' khó khăn, vướng mắc'
            if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals'):
                pass
                yield ';'
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals'):
            pass
            yield ' '
            l_1_loop = missing
            for l_1_entry, l_1_loop in LoopContext(t_3(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_proposals')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_loop, 'last'):
                    pass
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_loop, 'length'))))
            l_1_loop = l_1_entry = missing
            yield ' đề xuất, kiến nghị'
        yield './.</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=38&3=41&5=43&9=55&11=59&12=63&13=65&14=77&15=83&16=91&17=95&18=97&19=112&21=116'
tokens = 323

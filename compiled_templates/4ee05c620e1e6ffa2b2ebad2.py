from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_session = resolve('session')
    l_0_head = resolve('head')
    try:
        t_1 = environment.filters['bodies']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bodies' found.")
    try:
        t_2 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
    try:
        t_3 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_4 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_5 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_6 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_7 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_8 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_9 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    try:
        t_10 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'decisions'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_10(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'decisions'), 'title'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Chương trình số '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="4600"/><w:gridCol w:w="2600"/><w:gridCol w:w="2600"/><w:gridCol w:w="3870"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung cần xem xét</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_7(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions')), undefined):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_5(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'lead'):
                pass
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_task, 'lead'), '; ')))
            else:
                pass
                yield 'Kế hoạch không nêu'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'deadline')))
            if environment.getattr(l_1_task, 'has_new_due'):
                pass
                yield '; ấn định '
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_task, 'new_due'))))
                l_2_loop = missing
                for l_2_paper, l_2_loop in LoopContext(t_7(environment.getattr(l_1_task, 'new_due_by')), undefined):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_2_loop, 'first'):
                        pass
                        yield ' ('
                    else:
                        pass
                        yield '; '
                    yield escape(environment.finalize(context, t_2(context, l_2_paper)))
                    if environment.getattr(l_2_loop, 'last'):
                        pass
                        yield ')'
                l_2_loop = l_2_paper = missing
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3870" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'is_overdue'):
                pass
                yield 'Quá hạn '
                yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_task, 'days_overdue'))))
                yield ' ngày'
                if environment.getattr(l_1_task, 'outstanding'):
                    pass
                    yield '; chưa hoàn thành: '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_task, 'outstanding'))))
            elif environment.getattr(l_1_task, 'needs_date'):
                pass
                yield 'Điều kiện đã có ('
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'condition')))
                yield '), cần thời hạn mới'
            elif environment.getattr(l_1_task, 'waits_for_condition'):
                pass
                yield 'Chờ điều kiện: '
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'condition')))
            elif environment.getattr(l_1_task, 'waits_for_date'):
                pass
                yield 'Chưa có thời hạn cụ thể'
            else:
                pass
                yield 'Đề nghị thêm thời gian'
            yield '</w:t></w:r></w:p>'
            for l_2_asked in t_7(environment.getattr(environment.getattr(l_1_task, 'few_asks'), 'listed')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_2_asked, 'is_formal'):
                    pass
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_asked, 'agency'))))
                    yield ' '
                    yield escape(environment.finalize(context, t_9(context, l_2_asked)))
                else:
                    pass
                    yield 'Ý kiến của '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_asked, 'agency'))))
                    yield ': “'
                    yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'text')))
                    yield '”'
                yield '</w:t></w:r></w:p>'
            l_2_asked = missing
            if environment.getattr(environment.getattr(l_1_task, 'few_asks'), 'others'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">Còn '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr(l_1_task, 'few_asks'), 'others'))))
                yield ' đề nghị khác về thêm thời gian</w:t></w:r></w:p>'
            yield '</w:tc></w:tr>'
        l_1_loop = l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_7(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'decisions')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_loop, 'length'))))
        l_1_loop = l_1_task = missing
        yield ' nhiệm vụ./.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=74&2=77&3=79&4=81&10=107&11=111&12=113&13=115&14=122&15=143&16=172&17=189&19=195'
tokens = 399

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
        t_3 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_4 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_5 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_6 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_7 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_8 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'coming'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_8(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'coming'), 'title'))))
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="3584"/><w:gridCol w:w="2000"/><w:gridCol w:w="1300"/><w:gridCol w:w="1400"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3584" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tình trạng</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_6(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3584" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'lead'):
                pass
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_task, 'lead'), '; ')))
            else:
                pass
                yield 'Kế hoạch không nêu'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_1_task, 'hour'):
                pass
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_task, 'hour'))))
                yield ' ngày '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_task, 'due'))))
            if environment.getattr(l_1_task, 'due_is_day_off'):
                pass
                yield ' (ngày nghỉ)'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_task, 'state'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'coming_count'))))
        yield ' nhiệm vụ./.</w:t></w:r></w:p>'
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '1=62&2=65&3=67&4=69&10=94&11=98&12=100&13=102&14=109&15=118&17=122'
tokens = 210

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
        t_4 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'agenda'), 'matters'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'matters'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'matters'), 'title'))))
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'difficulties'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Khó khăn, vướng mắc</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="6184"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_group in t_3(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'difficulties')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, (environment.getattr(l_1_group, 'title') or 'Vấn đề chung')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_entry in t_3(environment.getattr(l_1_group, 'entries')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_2_entry, 'is_activity'):
                        pass
                        yield 'Hoạt động “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                        yield '”: '
                    elif environment.getattr(l_2_entry, 'has_task'):
                        pass
                        yield 'Nhiệm vụ '
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                        yield ': '
                    yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_entry, 'listed'))))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_entry = missing
            l_1_group = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'proposals'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'difficulties'):
                pass
                yield '2'
            else:
                pass
                yield '1'
            yield '. Đề xuất, kiến nghị</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="6184"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_group in t_3(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'proposals')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, (environment.getattr(l_1_group, 'title') or 'Vấn đề chung')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                for l_2_entry in t_3(environment.getattr(l_1_group, 'entries')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6184" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_2_entry, 'is_activity'):
                        pass
                        yield 'Hoạt động “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                        yield '”: '
                    elif environment.getattr(l_2_entry, 'has_task'):
                        pass
                        yield 'Nhiệm vụ '
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                        yield ': '
                    yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_2_entry, 'listed'))))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_entry = missing
            l_1_group = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số:'
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'difficulties'))))
            yield ' khó khăn, vướng mắc'
            if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
                pass
                yield ';'
        if environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'):
            pass
            yield ' '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'heard'), 'proposals'))))
            yield ' đề xuất, kiến nghị'
        yield './.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=38&2=41&3=43&4=45&5=70&8=73&9=77&10=83&11=95&12=100&13=103&15=110&16=114&17=120&18=132&20=138'
tokens = 356

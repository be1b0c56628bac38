from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'plan.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_document = resolve('document')
    try:
        t_1 = environment.filters['cited']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'cited' found.")
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
        t_4 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_5 = environment.filters['joined']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'joined' found.")
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
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, t_8(context, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'type'))))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'title')))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'amended_by'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNote"/></w:pPr><w:r><w:t xml:space="preserve">(Văn bản hợp nhất: đã được sửa đổi, bổ sung theo'
        l_1_loop = missing
        for l_1_entry, l_1_loop in LoopContext(t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'amended_by')), undefined):
            _loop_vars = {}
            pass
            yield ' '
            if environment.getattr(l_1_entry, 'document'):
                pass
                yield escape(environment.finalize(context, t_1(context, l_1_entry)))
            else:
                pass
                yield 'văn bản ngày '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_entry, 'date'))))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ';'
        l_1_loop = l_1_entry = missing
        yield ')</w:t></w:r></w:p>'
    for l_1_line in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'basis')):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_line, 'is_citation'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_line, 'text')))
            yield '</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_line, 'text')))
            yield '</w:t></w:r></w:p>'
    l_1_line = missing
    if (environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'text') or environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'annexes')):
        pass
        for l_1_passage in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'text')):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_passage, 'is_part'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_passage, 'heading')))
                yield '</w:t></w:r></w:p>'
            elif environment.getattr(l_1_passage, 'is_point'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_passage, 'heading')))
                yield '</w:t></w:r></w:p>'
            elif environment.getattr(l_1_passage, 'heading'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_passage, 'heading')))
                yield '</w:t></w:r></w:p>'
            elif environment.getattr(l_1_passage, 'tables'):
                pass
                for l_2_table in t_6(environment.getattr(l_1_passage, 'tables')):
                    _loop_vars = {}
                    pass
                    yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="9184"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
                    for l_3_column in t_6(environment.getattr(l_2_table, 'head')):
                        _loop_vars = {}
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, environment.getattr(l_3_column, 'upper')))
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_3_column, 'upper_join'))))
                        yield '</w:t></w:r></w:p></w:tc>'
                    l_3_column = missing
                    yield '</w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
                    for l_3_column in t_6(environment.getattr(l_2_table, 'head')):
                        _loop_vars = {}
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, environment.getattr(l_3_column, 'lower')))
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_3_column, 'lower_join'))))
                        yield '</w:t></w:r></w:p></w:tc>'
                    l_3_column = missing
                    yield '</w:tr>'
                    for l_3_row in t_6(environment.getattr(l_2_table, 'rows')):
                        _loop_vars = {}
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                        for l_4_box in t_6(environment.getattr(l_3_row, 'cells')):
                            _loop_vars = {}
                            pass
                            yield '<w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/></w:tcPr>'
                            if environment.getattr(l_4_box, 'heading'):
                                pass
                                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                for l_5_piece in t_6(environment.getattr(l_4_box, 'heading')):
                                    _loop_vars = {}
                                    pass
                                    yield escape(environment.finalize(context, environment.getattr(l_5_piece, 'text')))
                                    if environment.getattr(l_5_piece, 'note'):
                                        pass
                                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_5_piece, 'note'))))
                                l_5_piece = missing
                                yield '</w:t></w:r></w:p>'
                            elif environment.getattr(l_4_box, 'join'):
                                pass
                                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_4_box, 'join'))))
                                yield '</w:t></w:r></w:p>'
                            else:
                                pass
                                for l_5_line in t_6(environment.getattr(l_4_box, 'lines')):
                                    _loop_vars = {}
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                                    if environment.getattr(l_5_line, 'has_progress'):
                                        pass
                                        yield escape(environment.finalize(context, t_7(context, environment.getattr(l_5_line, 'progress'))))
                                    else:
                                        pass
                                        for l_6_piece in t_6(environment.getattr(l_5_line, 'pieces')):
                                            _loop_vars = {}
                                            pass
                                            yield escape(environment.finalize(context, environment.getattr(l_6_piece, 'text')))
                                            if environment.getattr(l_6_piece, 'note'):
                                                pass
                                                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_6_piece, 'note'))))
                                        l_6_piece = missing
                                    for l_6_target in t_6(environment.getattr(l_5_line, 'target')):
                                        _loop_vars = {}
                                        pass
                                        yield escape(environment.finalize(context, t_4(context, l_6_target)))
                                    l_6_target = missing
                                    if environment.getattr(l_5_line, 'is_suspended'):
                                        pass
                                        yield ' (tạm dừng thực hiện)'
                                    elif environment.getattr(l_5_line, 'is_cancelled'):
                                        pass
                                        yield ' (dừng thực hiện)'
                                    yield '</w:t></w:r></w:p>'
                                l_5_line = missing
                            yield '</w:tc>'
                        l_4_box = missing
                        yield '</w:tr>'
                    l_3_row = missing
                    yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
                l_2_table = missing
            elif environment.getattr(l_1_passage, 'is_last'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_passage, 'text')))
                yield '</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_passage, 'text')))
                yield '</w:t></w:r></w:p>'
        l_1_passage = missing
    else:
        pass
        if environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'numbers'), 'objectives'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'numbers'), 'objectives')))
            yield '. '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'objectives') or 'MỤC TIÊU, YÊU CẦU')))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'goals') or 'Mục tiêu')))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">a) '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'general') or 'Mục tiêu chung')))
            yield '</w:t></w:r></w:p>'
            for l_1_text in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'general')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                yield escape(environment.finalize(context, l_1_text))
                yield '</w:t></w:r></w:p>'
            l_1_text = missing
            yield '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">b) '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'specific') or 'Mục tiêu cụ thể')))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'specific'), 'before')))
            if environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'specific'), 'theme'):
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'specific'), 'theme')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'specific'), 'after')))
            yield '</w:t></w:r></w:p>'
            for l_1_pieces in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headline')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                for l_2_piece in t_6(l_1_pieces):
                    _loop_vars = {}
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_2_piece, 'text')))
                    if environment.getattr(l_2_piece, 'note'):
                        pass
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_piece, 'note'))))
                l_2_piece = missing
                yield '.</w:t></w:r></w:p>'
            l_1_pieces = missing
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'requirements') or 'Yêu cầu')))
            yield '</w:t></w:r></w:p>'
            for l_1_text in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'requirements')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                yield escape(environment.finalize(context, l_1_text))
                yield '</w:t></w:r></w:p>'
            l_1_text = missing
        yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'numbers'), 'tasks')))
        yield '. '
        yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'tasks') or 'NHIỆM VỤ TRIỂN KHAI')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'preamble'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'preamble')))
            yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'tables'):
            pass
            for l_1_table in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'tables')):
                _loop_vars = {}
                pass
                yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="9184"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
                for l_2_column in t_6(environment.getattr(l_1_table, 'head')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_2_column, 'upper')))
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_column, 'upper_join'))))
                    yield '</w:t></w:r></w:p></w:tc>'
                l_2_column = missing
                yield '</w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
                for l_2_column in t_6(environment.getattr(l_1_table, 'head')):
                    _loop_vars = {}
                    pass
                    yield '<w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_2_column, 'lower')))
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_column, 'lower_join'))))
                    yield '</w:t></w:r></w:p></w:tc>'
                l_2_column = missing
                yield '</w:tr>'
                for l_2_row in t_6(environment.getattr(l_1_table, 'rows')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                    for l_3_box in t_6(environment.getattr(l_2_row, 'cells')):
                        _loop_vars = {}
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/></w:tcPr>'
                        if environment.getattr(l_3_box, 'heading'):
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                            for l_4_piece in t_6(environment.getattr(l_3_box, 'heading')):
                                _loop_vars = {}
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_4_piece, 'text')))
                                if environment.getattr(l_4_piece, 'note'):
                                    pass
                                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_4_piece, 'note'))))
                            l_4_piece = missing
                            yield '</w:t></w:r></w:p>'
                        elif environment.getattr(l_3_box, 'join'):
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_3_box, 'join'))))
                            yield '</w:t></w:r></w:p>'
                        else:
                            pass
                            for l_4_line in t_6(environment.getattr(l_3_box, 'lines')):
                                _loop_vars = {}
                                pass
                                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                                if environment.getattr(l_4_line, 'has_progress'):
                                    pass
                                    yield escape(environment.finalize(context, t_7(context, environment.getattr(l_4_line, 'progress'))))
                                else:
                                    pass
                                    for l_5_piece in t_6(environment.getattr(l_4_line, 'pieces')):
                                        _loop_vars = {}
                                        pass
                                        yield escape(environment.finalize(context, environment.getattr(l_5_piece, 'text')))
                                        if environment.getattr(l_5_piece, 'note'):
                                            pass
                                            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_5_piece, 'note'))))
                                    l_5_piece = missing
                                for l_5_target in t_6(environment.getattr(l_4_line, 'target')):
                                    _loop_vars = {}
                                    pass
                                    yield escape(environment.finalize(context, t_4(context, l_5_target)))
                                l_5_target = missing
                                if environment.getattr(l_4_line, 'is_suspended'):
                                    pass
                                    yield ' (tạm dừng thực hiện)'
                                elif environment.getattr(l_4_line, 'is_cancelled'):
                                    pass
                                    yield ' (dừng thực hiện)'
                                yield '</w:t></w:r></w:p>'
                            l_4_line = missing
                        yield '</w:tc>'
                    l_3_box = missing
                    yield '</w:tr>'
                l_2_row = missing
                yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
            l_1_table = missing
        else:
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="640"/><w:gridCol w:w="2270"/><w:gridCol w:w="1950"/><w:gridCol w:w="1704"/><w:gridCol w:w="1310"/><w:gridCol w:w="1310"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="640" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2270" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1950" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả thực hiện</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1704" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời gian hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1310" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan thực hiện</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1310" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan phối hợp</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'rows')):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_row, 'is_section'):
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="640" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_1_row, 'number')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="8544" w:type="dxa"/><w:gridSpan w:val="5"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableGroup"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_1_row, 'is_top'):
                        pass
                        yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_row, 'name'))))
                    else:
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_1_row, 'name')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                else:
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="640" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_1_row, 'number')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2270" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    for l_2_piece in t_6(environment.getattr(l_1_row, 'title')):
                        _loop_vars = {}
                        pass
                        yield escape(environment.finalize(context, environment.getattr(l_2_piece, 'text')))
                        if environment.getattr(l_2_piece, 'note'):
                            pass
                            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_piece, 'note'))))
                    l_2_piece = missing
                    if environment.getattr(l_1_row, 'is_suspended'):
                        pass
                        yield ' (tạm dừng thực hiện)'
                    elif environment.getattr(l_1_row, 'is_cancelled'):
                        pass
                        yield ' (dừng thực hiện)'
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1950" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(environment.getattr(l_1_row, 'joined'), 'deliverable'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_5(context, 'above')))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        for l_2_line in t_6(environment.getattr(l_1_row, 'deliverable')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                            if environment.getattr(l_2_line, 'is_item'):
                                pass
                                yield '- '
                            for l_3_piece in t_6(environment.getattr(l_2_line, 'pieces')):
                                _loop_vars = {}
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_piece, 'text')))
                                if environment.getattr(l_3_piece, 'note'):
                                    pass
                                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_piece, 'note'))))
                            l_3_piece = missing
                            yield '</w:t></w:r></w:p>'
                        l_2_line = missing
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="1704" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(environment.getattr(l_1_row, 'joined'), 'deadline'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_5(context, 'above')))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        for l_2_line in t_6(environment.getattr(l_1_row, 'deadline')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                            for l_3_piece in t_6(l_2_line):
                                _loop_vars = {}
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_piece, 'text')))
                                if environment.getattr(l_3_piece, 'note'):
                                    pass
                                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_piece, 'note'))))
                            l_3_piece = missing
                            yield '</w:t></w:r></w:p>'
                        l_2_line = missing
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="1310" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(environment.getattr(l_1_row, 'joined'), 'lead'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, t_5(context, 'above')))
                        yield '</w:t></w:r></w:p>'
                    else:
                        pass
                        for l_2_line in t_6(environment.getattr(l_1_row, 'lead')):
                            _loop_vars = {}
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                            for l_3_piece in t_6(l_2_line):
                                _loop_vars = {}
                                pass
                                yield escape(environment.finalize(context, environment.getattr(l_3_piece, 'text')))
                                if environment.getattr(l_3_piece, 'note'):
                                    pass
                                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_piece, 'note'))))
                            l_3_piece = missing
                            yield '</w:t></w:r></w:p>'
                        l_2_line = missing
                    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="1310" w:type="dxa"/></w:tcPr>'
                    if environment.getattr(l_1_row, 'has_only_lead'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">-</w:t></w:r></w:p>'
                    else:
                        pass
                        if environment.getattr(environment.getattr(l_1_row, 'joined'), 'coordinating'):
                            pass
                            yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                            yield escape(environment.finalize(context, t_5(context, 'above')))
                            yield '</w:t></w:r></w:p>'
                        else:
                            pass
                            for l_2_line in t_6(environment.getattr(l_1_row, 'coordinating')):
                                _loop_vars = {}
                                pass
                                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                                for l_3_piece in t_6(l_2_line):
                                    _loop_vars = {}
                                    pass
                                    yield escape(environment.finalize(context, environment.getattr(l_3_piece, 'text')))
                                    if environment.getattr(l_3_piece, 'note'):
                                        pass
                                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_3_piece, 'note'))))
                                l_3_piece = missing
                                yield '</w:t></w:r></w:p>'
                            l_2_line = missing
                    yield '</w:tc></w:tr>'
            l_1_row = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'activities'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'numbers'), 'activities')))
            yield '. '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'activities') or 'CÁC HOẠT ĐỘNG THƯỜNG XUYÊN')))
            yield '</w:t></w:r></w:p>'
            for l_1_activity in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'activities')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_activity, 'number')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_activity, 'title')))
                yield '</w:t></w:r></w:p>'
                for l_2_text in t_6(environment.getattr(l_1_activity, 'paragraphs')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                    yield escape(environment.finalize(context, l_2_text))
                    yield '</w:t></w:r></w:p>'
                l_2_text = missing
                if environment.getattr(l_1_activity, 'sentence'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_1_activity, 'paragraphs'):
                        pass
                        yield '- '
                    yield escape(environment.finalize(context, environment.getattr(l_1_activity, 'sentence')))
                    yield '</w:t></w:r></w:p>'
                elif environment.getattr(l_1_activity, 'lead'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
                    if environment.getattr(l_1_activity, 'paragraphs'):
                        pass
                        yield '- '
                    yield 'Đơn vị chủ trì tổ chức triển khai: '
                    yield escape(environment.finalize(context, environment.getattr(l_1_activity, 'lead')))
                    yield '.</w:t></w:r></w:p>'
            l_1_activity = missing
        if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'budget'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'numbers'), 'budget')))
            yield '. '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'budget') or 'KINH PHÍ THỰC HIỆN')))
            yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'budget')))
            yield '</w:t></w:r></w:p>'
        if environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'organisation'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'numbers'), 'organisation')))
            yield '. '
            yield escape(environment.finalize(context, (environment.getattr(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'headings'), 'organisation') or 'TỔ CHỨC THỰC HIỆN')))
            yield '</w:t></w:r></w:p>'
            for l_1_duty in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'organisation')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_duty, 'number')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_duty, 'title')))
                yield '</w:t></w:r></w:p>'
                for l_2_item in t_6(environment.getattr(l_1_duty, 'paragraphs')):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_2_item, 'is_last'):
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">- '
                        yield escape(environment.finalize(context, environment.getattr(l_2_item, 'text')))
                        yield './.</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                        yield escape(environment.finalize(context, environment.getattr(l_2_item, 'text')))
                        yield '</w:t></w:r></w:p>'
                l_2_item = missing
            l_1_duty = missing
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">./.</w:t></w:r></w:p>'
    yield '<ns0:annexes xmlns:ns0="urn:dxplan:body"/>'
    for l_1_annex in t_6(environment.getattr((undefined(name='document') if l_0_document is missing else l_0_document), 'annexes')):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_annex, 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_annex, 'title')))
        yield '</w:t></w:r></w:p>'
        if environment.getattr(l_1_annex, 'note'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">('
            yield escape(environment.finalize(context, environment.getattr(l_1_annex, 'note')))
            yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        for l_2_passage in t_6(environment.getattr(l_1_annex, 'text')):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_passage, 'is_part'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_passage, 'heading')))
                yield '</w:t></w:r></w:p>'
            elif environment.getattr(l_2_passage, 'heading'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_passage, 'heading')))
                yield '</w:t></w:r></w:p>'
            elif environment.getattr(l_2_passage, 'tables'):
                pass
                for l_3_table in t_6(environment.getattr(l_2_passage, 'tables')):
                    _loop_vars = {}
                    pass
                    yield '<w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="14570"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
                    for l_4_column in t_6(environment.getattr(l_3_table, 'head')):
                        _loop_vars = {}
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="14570" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, environment.getattr(l_4_column, 'upper')))
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_4_column, 'upper_join'))))
                        yield '</w:t></w:r></w:p></w:tc>'
                    l_4_column = missing
                    yield '</w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
                    for l_4_column in t_6(environment.getattr(l_3_table, 'head')):
                        _loop_vars = {}
                        pass
                        yield '<w:tc><w:tcPr><w:tcW w:w="14570" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(context, environment.getattr(l_4_column, 'lower')))
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_4_column, 'lower_join'))))
                        yield '</w:t></w:r></w:p></w:tc>'
                    l_4_column = missing
                    yield '</w:tr>'
                    for l_4_row in t_6(environment.getattr(l_3_table, 'rows')):
                        _loop_vars = {}
                        pass
                        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr>'
                        for l_5_box in t_6(environment.getattr(l_4_row, 'cells')):
                            _loop_vars = {}
                            pass
                            yield '<w:tc><w:tcPr><w:tcW w:w="14570" w:type="dxa"/></w:tcPr>'
                            if environment.getattr(l_5_box, 'heading'):
                                pass
                                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
                                for l_6_piece in t_6(environment.getattr(l_5_box, 'heading')):
                                    _loop_vars = {}
                                    pass
                                    yield escape(environment.finalize(context, environment.getattr(l_6_piece, 'text')))
                                    if environment.getattr(l_6_piece, 'note'):
                                        pass
                                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_6_piece, 'note'))))
                                l_6_piece = missing
                                yield '</w:t></w:r></w:p>'
                            elif environment.getattr(l_5_box, 'join'):
                                pass
                                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_5_box, 'join'))))
                                yield '</w:t></w:r></w:p>'
                            else:
                                pass
                                for l_6_line in t_6(environment.getattr(l_5_box, 'lines')):
                                    _loop_vars = {}
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                                    if environment.getattr(l_6_line, 'has_progress'):
                                        pass
                                        yield escape(environment.finalize(context, t_7(context, environment.getattr(l_6_line, 'progress'))))
                                    else:
                                        pass
                                        for l_7_piece in t_6(environment.getattr(l_6_line, 'pieces')):
                                            _loop_vars = {}
                                            pass
                                            yield escape(environment.finalize(context, environment.getattr(l_7_piece, 'text')))
                                            if environment.getattr(l_7_piece, 'note'):
                                                pass
                                                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_7_piece, 'note'))))
                                        l_7_piece = missing
                                    for l_7_target in t_6(environment.getattr(l_6_line, 'target')):
                                        _loop_vars = {}
                                        pass
                                        yield escape(environment.finalize(context, t_4(context, l_7_target)))
                                    l_7_target = missing
                                    if environment.getattr(l_6_line, 'is_suspended'):
                                        pass
                                        yield ' (tạm dừng thực hiện)'
                                    elif environment.getattr(l_6_line, 'is_cancelled'):
                                        pass
                                        yield ' (dừng thực hiện)'
                                    yield '</w:t></w:r></w:p>'
                                l_6_line = missing
                            yield '</w:tc>'
                        l_5_box = missing
                        yield '</w:tr>'
                    l_4_row = missing
                    yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
                l_3_table = missing
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_2_passage, 'text')))
                yield '</w:t></w:r></w:p>'
        l_2_passage = missing
        if environment.getattr(l_1_annex, 'is_wide'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    l_1_annex = missing
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=61&3=63&4=65&5=69&6=91&7=96&8=107&9=112&10=117&11=129&12=138&13=154&14=166&15=174&16=206&17=209&18=214&19=222&20=226&21=228&22=234&23=238&24=240&25=252&26=263&27=269&28=273&29=280&30=292&31=301&32=317&33=329&34=337&41=372&42=378&43=380&44=390&45=392&46=410&47=418&48=435&49=443&50=457&51=465&52=481&53=484&54=492&55=505&56=508&57=516&58=524&59=530&60=538&61=548&62=552&63=557&64=565&65=575&66=580&67=588&68=592&69=594&70=599&72=604&73=610&74=615&75=627&76=636&77=652&78=664&79=672&81=707'
made_of = '3.1.6 1b586379e53540761058fc50c246ae7927f7f353'

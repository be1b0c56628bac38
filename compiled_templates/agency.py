from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'agency.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_agency = resolve('agency')
    l_0_plan = resolve('plan')
    l_0_addressees = resolve('addressees')
    l_0_as_of = resolve('as_of')
    l_0_head = resolve('head')
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
        t_4 = environment.filters['due_items']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'due_items' found.")
    try:
        t_5 = environment.filters['footnote']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'footnote' found.")
    try:
        t_6 = environment.filters['full_title']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'full_title' found.")
    try:
        t_7 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_8 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
    try:
        t_9 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_10 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_11 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_12 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_13 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_14 = environment.filters['own_part']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'own_part' found.")
    try:
        t_15 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_16 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_17 = environment.filters['reading']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'reading' found.")
    try:
        t_18 = environment.filters['standing']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No filter named 'standing' found.")
    try:
        t_19 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n<w:p><w:pPr><w:pStyle w:val="DocumentType"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'is_standing'):
        pass
        yield 'BÁO CÁO'
    else:
        pass
        yield 'THÔNG BÁO'
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="DocumentTitle"/></w:pPr><w:r><w:t xml:space="preserve">Tình hình '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name')))
    yield ' thực hiện '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'name')))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n'
    if environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressee"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one')))
        yield '</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressees"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_name, l_1_loop in LoopContext(t_10(environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AddresseeItem"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, l_1_name))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            else:
                pass
                yield ';'
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_name = missing
        yield '<w:p><w:pPr><w:pStyle w:val="AfterAddressees"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'has_part'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
        yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
        yield ', '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'is_standing'):
            pass
            yield ' báo cáo phần việc của mình'
        else:
            pass
            yield ' tổng hợp phần việc của '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name')))
        yield ' tính đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ' như sau:</w:t></w:r></w:p>'
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'figures'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'figures')))
            yield '. Số liệu chung</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name')))
            yield ' có phần việc trong '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'total'))))
            yield ' nhiệm vụ, cụ thể'
            if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'own_done'):
                pass
                yield escape(environment.finalize(context, t_5(context, 'Xong phần việc: cơ quan đã hoàn thành phần việc của mình, nhiệm vụ còn chờ cơ quan khác.')))
            yield ':</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1984"/><w:gridCol w:w="800"/><w:gridCol w:w="900"/><w:gridCol w:w="1000"/><w:gridCol w:w="800"/><w:gridCol w:w="800"/><w:gridCol w:w="900"/><w:gridCol w:w="1100"/><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Vai trò</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Xong phần việc</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Sắp đến hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chưa đến hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thường xuyên, chờ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Dừng</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_row in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'roles')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_row, 'is_lead'):
                    pass
                    yield 'Chủ trì'
                elif environment.getattr(l_1_row, 'is_joint_lead'):
                    pass
                    yield 'Cùng chủ trì'
                elif environment.getattr(l_1_row, 'is_group_lead'):
                    pass
                    yield 'Chủ trì theo nhóm'
                elif environment.getattr(l_1_row, 'is_coordinating'):
                    pass
                    yield 'Phối hợp'
                else:
                    pass
                    yield 'Phối hợp theo nhóm'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'total'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'completed'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'own_done'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'overdue'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'due_soon'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'later'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'undated'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_row, 'dropped'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_row = missing
            if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'has_several_roles'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tổng số</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'total'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'completed'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'own_done'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'overdue'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'due_soon'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'later'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1100" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'undated'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_13(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'all'), 'dropped'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
            if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'has_several_fallen_due'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ chủ trì có thời hạn, đã hoàn thành hoặc quá hạn: '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'fallen_due'))))
                yield '; '
                if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'completed_dated'):
                    pass
                    yield 'hoàn thành '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'completed_dated'))))
                    if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'has_completed_percent'):
                        pass
                        yield ' (đạt '
                        yield escape(environment.finalize(context, t_15(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'completed_ratio'))))
                        yield ')'
                    if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'completed_on_time'):
                        pass
                        yield ', trong đó đúng hạn '
                        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'completed_on_time'))))
                        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'has_on_time_percent'):
                            pass
                            yield ' (đạt '
                            yield escape(environment.finalize(context, t_15(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'on_time_ratio'))))
                            yield ' số đã hoàn thành)'
                    else:
                        pass
                        yield ', không nhiệm vụ nào đúng hạn'
                else:
                    pass
                    yield 'chưa hoàn thành nhiệm vụ nào'
                yield '.</w:t></w:r></w:p>'
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'tasks'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'tasks')))
            yield '. Nhiệm vụ chủ trì</w:t></w:r></w:p>'
            if (not environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'overdue')):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Không có nhiệm vụ quá hạn nào còn chờ phần việc của cơ quan.</w:t></w:r></w:p>'
            if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'is_long'):
                pass
                if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'tasks'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ '
                    if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'overdue'):
                        pass
                        yield 'quá hạn'
                    if (environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'overdue') and environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'due_soon')):
                        pass
                        yield ', '
                    if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'due_soon'):
                        pass
                        yield 'sắp đến hạn'
                    yield ' còn chờ phần việc của cơ quan'
                    if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'others'):
                        pass
                        yield ' (các nhiệm vụ chủ trì khác tại Phụ lục)'
                    yield ':</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Chi tiết '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'led'), 'total'))))
                    yield ' nhiệm vụ chủ trì tại Phụ lục.</w:t></w:r></w:p>'
            if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'tasks'):
                pass
                yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="840"/><w:gridCol w:w="3337"/><w:gridCol w:w="2002"/><w:gridCol w:w="3005"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="840" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3337" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2002" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn, tình trạng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3005" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Phần việc của cơ quan</w:t></w:r></w:p></w:tc></w:tr>'
                for l_1_task in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'tasks')):
                    _loop_vars = {}
                    pass
                    yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="840" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3337" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_6(context, l_1_task)))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2002" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_18(context, l_1_task)))
                    yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3005" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_14(context, l_1_task)))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_task = missing
                yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'next'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'next')))
            yield '. Việc đến hạn từ nay đến ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'next'), 'until'))))
            yield '</w:t></w:r></w:p>'
            for l_1_day in t_10(environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'next'), 'soon')):
                l_1_soon_days = resolve('soon_days')
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Trong '
                yield escape(environment.finalize(context, t_13(context, (undefined(name='soon_days') if l_1_soon_days is missing else l_1_soon_days))))
                yield ' ngày tới, ngày '
                yield escape(environment.finalize(context, t_4(context, l_1_day)))
                yield '.</w:t></w:r></w:p>'
            l_1_day = l_1_soon_days = missing
            for l_1_day in t_10(environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'next'), 'later')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Ngày '
                yield escape(environment.finalize(context, t_4(context, l_1_day)))
                yield '.</w:t></w:r></w:p>'
            l_1_day = missing
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'coordinating'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'coordinating')))
            yield '. Nhiệm vụ phối hợp</w:t></w:r></w:p>'
            if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'open'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Có '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'total'))))
                yield ' nhiệm vụ phối hợp, '
                if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'is_all_open'):
                    pass
                    yield 'chưa hoàn thành'
                else:
                    pass
                    yield 'trong đó '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'open'))))
                    yield ' nhiệm vụ chưa hoàn thành'
                yield '.'
                if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'others'):
                    pass
                    yield ' Nhiệm vụ chưa đến hạn, thường xuyên hoặc chờ văn bản, điều kiện, thời hạn: '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'others'), '; ')))
                    yield '.'
                yield '</w:t></w:r></w:p>'
                if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'tasks'):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ quá hạn, sắp đến hạn hoặc nêu tên cơ quan:</w:t></w:r></w:p>'
                for l_1_task in t_10(environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'tasks')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                    yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                    yield '. '
                    yield escape(environment.finalize(context, environment.getattr(l_1_task, 'title')))
                    yield ' (chủ trì: '
                    yield escape(environment.finalize(context, t_9(context, environment.getattr(l_1_task, 'lead'), '; ')))
                    if environment.getattr(l_1_task, 'has_due'):
                        pass
                        yield '; hạn '
                        if environment.getattr(l_1_task, 'hour'):
                            pass
                            yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_task, 'hour'))))
                            yield ' ngày '
                        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_task, 'due'))))
                    yield '; '
                    yield escape(environment.finalize(context, t_11(context, t_12(context, environment.getattr(l_1_task, 'state')))))
                    if environment.getattr(l_1_task, 'is_awaiting'):
                        pass
                        yield ' văn bản, điều kiện hoặc thời hạn'
                    if environment.getattr(l_1_task, 'is_overdue'):
                        pass
                        yield ' '
                        yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_task, 'days_overdue'))))
                        yield ' ngày'
                    yield ').</w:t></w:r></w:p>'
                l_1_task = missing
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Có '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'coordinating'), 'total'))))
                yield ' nhiệm vụ phối hợp, đã hoàn thành hoặc đã dừng.</w:t></w:r></w:p>'
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'activities'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'activities')))
            yield '. Hoạt động thường xuyên chủ trì</w:t></w:r></w:p>'
            for l_1_task in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'activities')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
                yield escape(environment.finalize(context, t_6(context, l_1_task)))
                yield ': '
                if environment.getattr(l_1_task, 'has_due'):
                    pass
                    yield 'hạn '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_task, 'due'))))
                    yield ', '
                yield escape(environment.finalize(context, t_11(context, t_12(context, environment.getattr(l_1_task, 'state')))))
                if environment.getattr(l_1_task, 'is_overdue'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_task, 'days_overdue'))))
                    yield ' ngày'
                yield '.</w:t></w:r></w:p>'
            l_1_task = missing
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'kpis'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'kpis')))
            yield '. Chỉ tiêu liên quan đến nhiệm vụ chủ trì</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3984"/><w:gridCol w:w="1250"/><w:gridCol w:w="1350"/><w:gridCol w:w="1450"/><w:gridCol w:w="1150"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chỉ tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1250" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Mục tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1450" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đánh giá</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_kpi in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'kpis')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_kpi, 'title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1250" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_7(context, environment.getattr(l_1_kpi, 'target'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_kpi, 'has_due'):
                    pass
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'due'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1450" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_kpi, 'has_reading'):
                    pass
                    yield escape(environment.finalize(context, t_17(context, l_1_kpi)))
                    yield ' ('
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_kpi, 'latest_on'))))
                    yield ')'
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_kpi, 'standing'))))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_kpi = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'reports'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'reports')))
            yield '. Việc gửi báo cáo định kỳ</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1450"/><w:gridCol w:w="1350"/><w:gridCol w:w="2884"/><w:gridCol w:w="1350"/><w:gridCol w:w="2150"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1450" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kỳ báo cáo</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Hạn gửi</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2884" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Số, ngày báo cáo</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Ngày nhận</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_report in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'reports')):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1450" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_16(context, environment.getattr(l_1_report, 'period'))))
                if environment.getattr(l_1_report, 'to'):
                    pass
                    yield ' gửi '
                    yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_report, 'has_due'):
                    pass
                    if environment.getattr(l_1_report, 'hour'):
                        pass
                        yield escape(environment.finalize(context, t_8(context, environment.getattr(l_1_report, 'hour'))))
                        yield ' ngày '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_report, 'due'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2884" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_report, 'has_come'):
                    pass
                    yield escape(environment.finalize(context, environment.getattr(l_1_report, 'number')))
                    if environment.getattr(l_1_report, 'number'):
                        pass
                        yield ', '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_report, 'date'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if environment.getattr(l_1_report, 'has_come'):
                    pass
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_report, 'received'))))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_12(context, environment.getattr(l_1_report, 'status'))))
                if environment.getattr(l_1_report, 'days_late'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_13(context, environment.getattr(l_1_report, 'days_late'))))
                    yield ' ngày'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_report = missing
            yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
        if environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'matters'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'numbers'), 'matters')))
            yield '. Khó khăn và đề xuất đã nêu trong '
            yield escape(environment.finalize(context, t_16(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'period'))))
            yield '</w:t></w:r></w:p>'
            for l_1_group in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'difficulties')):
                _loop_vars = {}
                pass
                for l_2_entry in t_10(environment.getattr(l_1_group, 'entries')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Khó khăn: '
                    yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
                    if environment.getattr(l_2_entry, 'is_activity'):
                        pass
                        yield ' (hoạt động “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                        yield '”)'
                    elif environment.getattr(l_2_entry, 'has_task'):
                        pass
                        yield ' (nhiệm vụ '
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                        yield ')'
                    yield '.</w:t></w:r></w:p>'
                l_2_entry = missing
            l_1_group = missing
            for l_1_group in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'proposals')):
                _loop_vars = {}
                pass
                for l_2_entry in t_10(environment.getattr(l_1_group, 'entries')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- Đề xuất: '
                    yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'text')))
                    if environment.getattr(l_2_entry, 'is_activity'):
                        pass
                        yield ' (hoạt động “'
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'title')))
                        yield '”)'
                    elif environment.getattr(l_2_entry, 'has_task'):
                        pass
                        yield ' (nhiệm vụ '
                        yield escape(environment.finalize(context, environment.getattr(l_2_entry, 'task')))
                        yield ')'
                    yield '.</w:t></w:r></w:p>'
                l_2_entry = missing
            l_1_group = missing
        if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'is_standing'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là tình hình thực hiện phần việc được giao, '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
            yield ' kính báo cáo '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee')))
            yield './.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">Đề nghị '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name')))
            yield ' rà soát'
            if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'has_open'):
                pass
                yield ', tập trung thực hiện phần việc của mình'
            yield '; nếu số liệu chưa đúng, phản hồi bằng văn bản về '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
            yield ' để đính chính./.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">Theo '
        yield escape(environment.finalize(context, t_1(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan))))
        yield ', tính đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ', '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name')))
        yield ' không được giao chủ trì, phối hợp nhiệm vụ, hoạt động nào và không thuộc diện gửi báo cáo định kỳ./.</w:t></w:r></w:p>'
    yield '<ns0:annexes xmlns:ns0="urn:dxplan:body"/>'
    if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'others'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">Phụ lục</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">CÁC NHIỆM VỤ '
        if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'tasks'):
            pass
            yield 'KHÁC DO '
        yield escape(environment.finalize(context, t_19(context, environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'name'))))
        yield ' CHỦ TRÌ</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo '
        if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'is_standing'):
            pass
            yield 'Báo cáo'
        else:
            pass
            yield 'Thông báo'
        yield ' số        '
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
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="5693" w:right="5693" w:firstLine="0"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="840"/><w:gridCol w:w="5492"/><w:gridCol w:w="3295"/><w:gridCol w:w="4943"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="840" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5492" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3295" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn, tình trạng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4943" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Phần việc của cơ quan</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'others')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="840" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5492" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_6(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3295" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_18(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4943" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_14(context, l_1_task)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_10(environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'others')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_loop, 'length'))))
        l_1_loop = l_1_task = missing
        yield ' nhiệm vụ chủ trì'
        if environment.getattr((undefined(name='agency') if l_0_agency is missing else l_0_agency), 'tasks'):
            pass
            yield ' khác'
        yield './.</w:t></w:r></w:p>'
    yield '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=131&3=138&5=142&6=145&7=151&8=155&10=165&11=168&12=184&13=186&22=194&23=198&24=214&25=216&26=218&27=220&28=222&29=224&30=226&31=228&33=234&34=236&35=238&36=240&37=242&38=244&39=246&40=248&41=251&42=254&43=284&44=289&45=294&46=311&50=316&51=320&52=322&53=324&54=326&55=330&56=333&57=342&58=351&59=357&60=362&61=382&62=386&63=414&64=419&65=425&66=443&71=445&72=449&73=451&74=453&75=457&76=464&77=468&78=471&83=473&84=477&85=483&86=491&87=499&88=503&89=512&90=515&91=526&92=547&93=564&94=571&95=582&97=592&98=597&103=616&104=620&105=622&106=624&107=626&109=631'
made_of = '3.1.6 16dca5981210e10b72dbb360db30fd35f33605de'

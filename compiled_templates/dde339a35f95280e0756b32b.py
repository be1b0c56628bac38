from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
    l_0_as_of = resolve('as_of')
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
        t_3 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_4 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2. Nhiệm vụ hoàn thành trong kỳ</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_results'):
        pass
        l_1_loop = missing
        t_7 = 1
        for l_1_task, l_1_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'shown')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield ':'
            if environment.getattr(l_1_task, 'is_by_many'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_task, 'leads'))))
                yield ' cơ quan chủ trì'
            else:
                pass
                yield ' '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_task, 'lead_short'))))
            yield ' hoàn thành'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_4(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'period'))))
                yield ' ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_done, 'days_late'))))
                    yield ' ngày)'
                if environment.getattr(l_2_done, 'is_unproven'):
                    pass
                    yield ' (chưa có văn bản minh chứng)'
                if environment.getattr(l_2_done, 'result'):
                    pass
                    yield ', kết quả: '
                    yield escape(environment.finalize(context, environment.getattr(l_2_done, 'result')))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield ';'
            l_2_loop = l_2_done = missing
            yield '.</w:t></w:r></w:p>'
            t_7 = 0
        l_1_loop = l_1_task = missing
        if t_7:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'from'))))
            yield ' đến ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'to'))))
            yield ' chưa có nhiệm vụ nào hoàn thành.</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'shown')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_loop, 'first'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Sau ngày chốt số liệu, tính đến ngày '
                yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
                yield ', có thêm:</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield ':'
            if environment.getattr(l_1_task, 'is_by_many'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_task, 'leads'))))
                yield ' cơ quan chủ trì'
            else:
                pass
                yield ' '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_task, 'lead_short'))))
            yield ' hoàn thành'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_4(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'period'))))
                yield ' ngày '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_done, 'days_late'))))
                    yield ' ngày)'
                if environment.getattr(l_2_done, 'is_unproven'):
                    pass
                    yield ' (chưa có văn bản minh chứng)'
                if environment.getattr(l_2_done, 'result'):
                    pass
                    yield ', kết quả: '
                    yield escape(environment.finalize(context, environment.getattr(l_2_done, 'result')))
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield ';'
            l_2_loop = l_2_done = missing
            yield '.</w:t></w:r></w:p>'
        l_1_loop = l_1_task = missing
    else:
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="5984"/><w:gridCol w:w="3200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Ngày hoàn thành</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'shown')), undefined):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            l_2_loop = missing
            for l_2_done, l_2_loop in LoopContext(t_4(environment.getattr(l_1_task, 'completions')), undefined):
                _loop_vars = {}
                pass
                if environment.getattr(l_2_done, 'period'):
                    pass
                    yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'period'))))
                    yield ': '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_done, 'completed_on'))))
                if environment.getattr(l_2_done, 'is_completed_late'):
                    pass
                    yield ' (chậm '
                    yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_done, 'days_late'))))
                    yield ' ngày)'
                if environment.getattr(l_2_done, 'is_unproven'):
                    pass
                    yield ' (chưa có văn bản minh chứng)'
                if (not environment.getattr(l_2_loop, 'last')):
                    pass
                    yield '; '
            l_2_loop = l_2_done = missing
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_loop = l_1_task = missing
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'others'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'others'))))
            yield ' nhiệm vụ khác</w:t></w:r></w:p></w:tc></w:tr>'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'total'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Sau ngày chốt số liệu, tính đến ngày '
            yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = missing
            for l_1_task, l_1_loop in LoopContext(t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'shown')), undefined):
                _loop_vars = {}
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
                yield '. '
                yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
                yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
                l_2_loop = missing
                for l_2_done, l_2_loop in LoopContext(t_4(environment.getattr(l_1_task, 'completions')), undefined):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_2_done, 'period'):
                        pass
                        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_2_done, 'period'))))
                        yield ': '
                    yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_done, 'completed_on'))))
                    if environment.getattr(l_2_done, 'is_completed_late'):
                        pass
                        yield ' (chậm '
                        yield escape(environment.finalize(context, t_5(context, environment.getattr(l_2_done, 'days_late'))))
                        yield ' ngày)'
                    if environment.getattr(l_2_done, 'is_unproven'):
                        pass
                        yield ' (chưa có văn bản minh chứng)'
                    if (not environment.getattr(l_2_loop, 'last')):
                        pass
                        yield '; '
                l_2_loop = l_2_done = missing
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_loop = l_1_task = missing
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'others'):
                pass
                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved_since'), 'others'))))
                yield ' nhiệm vụ khác</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'

blocks = {}
debug_info = '1=50&2=58&3=104&4=115&5=118&7=164&8=168&9=173&10=198&11=203&12=210&13=215&14=240'
tokens = 609

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
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">3. Nhiệm vụ quá hạn</w:t></w:r></w:p>\n'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'overdue'):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="2834"/><w:gridCol w:w="1350"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2834" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn (ngày)</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_task in t_4(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'shown')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
            if environment.getattr(l_1_task, 'period'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_task, 'period'))))
                yield ')'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2834" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_1_task, 'bodies'), 'named'))))
            if environment.getattr(environment.getattr(l_1_task, 'bodies'), 'others'):
                pass
                yield ' và '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_task, 'bodies'), 'others'))))
                yield ' cơ quan khác'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1350" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_task, 'due'))))
            if environment.getattr(l_1_task, 'due_is_day_off'):
                pass
                yield ' (ngày nghỉ)'
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_task, 'days_overdue'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_task = missing
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'others'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9184" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Và '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'late'), 'others'))))
            yield ' nhiệm vụ quá hạn khác</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ' không có nhiệm vụ nào quá hạn.</w:t></w:r></w:p>'
    yield '\n'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'waiting'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ' có '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'waiting'))))
        yield ' đề nghị gia hạn chờ quyết định'
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label'):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    if (environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'granted') or environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
        yield escape(environment.finalize(context, t_3(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'since'))))
        yield ' đến ngày '
        yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield ', '
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'granted'):
            pass
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'granted'))))
            yield ' đề nghị gia hạn được chấp thuận'
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused'):
                pass
                yield '; '
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused'):
            pass
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'more_time'), 'refused'))))
            yield ' đề nghị gia hạn không được chấp thuận'
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label'):
            pass
            yield ' ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    yield '\n\n\n'

blocks = {}
debug_info = '2=50&6=53&7=57&8=66&9=73&10=78&11=84&13=90&15=93&16=96&17=109'
tokens = 314

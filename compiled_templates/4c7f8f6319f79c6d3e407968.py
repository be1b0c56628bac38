from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_synthesis = resolve('synthesis')
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
        t_5 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH</w:t></w:r></w:p>'
    l_1_loop = missing
    t_7 = 1
    for l_1_session, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'sessions')), undefined):
        l_1_plan = resolve('plan')
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr((undefined(name='plan') if l_1_plan is missing else l_1_plan), 'has_committee'):
                pass
                yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_1_plan is missing else l_1_plan), 'committee_short')))
                yield ' đã họp'
            else:
                pass
                yield 'Đã tổ chức'
            yield ' '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_loop, 'length'))))
            yield ' phiên'
            if (not environment.getattr((undefined(name='plan') if l_1_plan is missing else l_1_plan), 'has_committee')):
                pass
                yield ' họp'
            yield ':</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Phiên '
        if environment.getattr(l_1_session, 'quarter'):
            pass
            yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_session, 'quarter'))))
            yield ', '
        yield 'ngày '
        yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_session, 'on'))))
        if environment.getattr(l_1_session, 'absent'):
            pass
            yield ', vắng: '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_session, 'absent'))))
        l_2_loop = missing
        for l_2_text, l_2_loop in LoopContext(t_5(environment.getattr(l_1_session, 'conclusions')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_loop, 'first'):
                pass
                yield '. Kết luận: '
            else:
                pass
                yield '; '
            if (not (environment.getattr(l_2_loop, 'first') and environment.getattr(l_2_loop, 'last'))):
                pass
                yield '('
                yield escape(environment.finalize(context, environment.getattr(l_2_loop, 'index')))
                yield ') '
            yield escape(environment.finalize(context, l_2_text))
        l_2_loop = l_2_text = missing
        yield '.</w:t></w:r></w:p>'
        t_7 = 0
    l_1_loop = l_1_session = l_1_plan = missing
    if t_7:
        l_1_plan = resolve('plan')
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trong '
        yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' chưa ghi nhận phiên họp nào'
        if environment.getattr((undefined(name='plan') if l_1_plan is missing else l_1_plan), 'has_committee'):
            pass
            yield ' của '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_1_plan is missing else l_1_plan), 'committee_short')))
        yield '.</w:t></w:r></w:p>'
        l_1_plan = missing
    l_1_loop = missing
    for l_1_inspection, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'inspections')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Đã tổ chức '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_loop, 'length'))))
            yield ' đợt kiểm tra:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Ngày '
        yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_inspection, 'on'))))
        yield ', tại '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_inspection, 'agencies'))))
        l_2_loop = missing
        for l_2_text, l_2_loop in LoopContext(t_5(environment.getattr(l_1_inspection, 'findings')), undefined):
            _loop_vars = {}
            pass
            if environment.getattr(l_2_loop, 'first'):
                pass
                yield ': '
            else:
                pass
                yield '; '
            if (not (environment.getattr(l_2_loop, 'first') and environment.getattr(l_2_loop, 'last'))):
                pass
                yield '('
                yield escape(environment.finalize(context, environment.getattr(l_2_loop, 'index')))
                yield ') '
            yield escape(environment.finalize(context, l_2_text))
        l_2_loop = l_2_text = missing
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_inspection = missing
    l_1_loop = missing
    for l_1_entry, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'amendments')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch được sửa đổi, bổ sung '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_loop, 'length'))))
            yield ' lần:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        if environment.getattr(l_1_entry, 'document'):
            pass
            yield escape(environment.finalize(context, t_2(context, l_1_entry)))
        else:
            pass
            yield 'Ngày '
            yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_entry, 'date'))))
        yield ': '
        yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'reason')))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_entry = missing
    yield '\n\n'

blocks = {}
debug_info = '1=51&2=58&3=73&4=107&5=122&6=125&7=154&8=157'
tokens = 345

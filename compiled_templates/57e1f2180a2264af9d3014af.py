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
        t_4 = environment.filters['hour']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'hour' found.")
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
    yield '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">IV. VIỆC CHẤP HÀNH CHẾ ĐỘ BÁO CÁO</w:t></w:r></w:p>'
    l_1_loop = missing
    t_7 = 1
    for l_1_report, l_1_loop in LoopContext(t_5(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'reporting')), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Báo cáo '
        yield escape(environment.finalize(context, t_6(context, environment.getattr(l_1_report, 'period'))))
        if environment.getattr(l_1_report, 'to'):
            pass
            yield ' gửi '
            yield escape(environment.finalize(context, environment.getattr(l_1_report, 'to')))
        if environment.getattr(l_1_report, 'has_due'):
            pass
            yield ' (hạn'
            if environment.getattr(l_1_report, 'hour'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_report, 'hour'))))
                yield ' ngày'
            yield ' '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_report, 'due'))))
            if environment.getattr(l_1_report, 'due_is_day_off'):
                pass
                yield ', ngày nghỉ'
            yield ')'
        yield ':'
        if environment.getattr(l_1_report, 'is_awaited'):
            pass
            yield ' chưa đến hạn'
        else:
            pass
            if environment.getattr(l_1_report, 'came'):
                pass
                yield ' nhận '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'came'))))
                yield ' trong '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'owed'))))
                yield ' báo cáo'
                if environment.getattr(l_1_report, 'late'):
                    pass
                    yield ', '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_1_report, 'late'))))
                    yield ' báo cáo muộn'
                if environment.getattr(l_1_report, 'missing'):
                    pass
                    yield '; chưa nhận của'
            else:
                pass
                yield ' chưa nhận được báo cáo của'
            if environment.getattr(l_1_report, 'missing'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_1_report, 'missing_few'), 'named'))))
                if environment.getattr(environment.getattr(l_1_report, 'missing_few'), 'others'):
                    pass
                    yield ' và '
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_report, 'missing_few'), 'others'))))
                    yield ' cơ quan khác'
        yield '.'
        if (environment.getattr(l_1_loop, 'last') and environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'reports'), 'label')):
            pass
            yield ' Chi tiết tại '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'reports'), 'label')))
            yield '.'
        yield '</w:t></w:r></w:p>'
        t_7 = 0
    l_1_loop = l_1_report = missing
    if t_7:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Theo Kế hoạch, trong kỳ không có báo cáo định kỳ nào phải gửi.</w:t></w:r></w:p>'
    yield '\n\n'

blocks = {}
debug_info = '1=51&2=55'
tokens = 230

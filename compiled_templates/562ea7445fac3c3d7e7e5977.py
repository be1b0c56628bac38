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
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['lower']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'lower' found.")
    try:
        t_5 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_6 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Nhiệm vụ chuyển tiếp</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'):
        pass
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'has_ended'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'has_end'):
                pass
                yield 'Kế hoạch kết thúc ngày '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'end'))))
                yield '; đến nay còn'
            else:
                pass
                yield 'Chuyển tiếp sang năm sau'
            yield ' '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'))))
            yield ' nhiệm vụ'
            if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'is_of_one_state')):
                pass
                yield ' chưa hoàn thành ('
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
                yield '), trong đó:'
            l_1_loop = missing
            for l_1_row, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'states')), undefined):
                _loop_vars = {}
                pass
                if (not environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'is_of_one_state')):
                    pass
                    yield ' '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_row, 'count'))))
                    yield ' nhiệm vụ'
                yield ' '
                yield escape(environment.finalize(context, t_4(context, t_5(context, environment.getattr(l_1_row, 'state')))))
                if environment.getattr(l_1_row, 'is_awaiting'):
                    pass
                    yield ' văn bản, điều kiện hoặc thời hạn'
                if (not environment.getattr(l_1_loop, 'last')):
                    pass
                    yield ';'
            l_1_loop = l_1_row = missing
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'is_of_one_state'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
                yield ')'
            yield '.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Đến ngày '
            yield escape(environment.finalize(context, t_2(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
            yield ' còn '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'total'))))
            yield ' nhiệm vụ chưa hoàn thành ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'last'), 'label')))
            yield '); '
            if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'has_end'):
                pass
                yield 'Kế hoạch kết thúc ngày '
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'end'))))
            else:
                pass
                yield 'nhiệm vụ nào không hoàn thành trong năm thì chuyển tiếp sang năm sau'
            yield '.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Không có nhiệm vụ chuyển tiếp.</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'later'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'later'))))
        yield ' nhiệm vụ có thời hạn sau '
        yield escape(environment.finalize(context, t_6(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' được tiếp tục thực hiện theo Kế hoạch ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'tasks'), 'label')))
        yield ').</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'ongoing'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Tiếp tục thực hiện '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'ongoing_count'))))
        yield ' nhiệm vụ thường xuyên ('
        l_1_loop = missing
        for l_1_task, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'ongoing')), undefined):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
            if (not environment.getattr(l_1_loop, 'last')):
                pass
                yield ', '
        l_1_loop = l_1_task = missing
        yield ')'
        if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpis'):
            pass
            yield '; '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpi_count'))))
            yield ' chỉ tiêu chưa đạt hoặc chưa có số liệu ('
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
            yield ')'
        yield '.</w:t></w:r></w:p>'
    elif environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpis'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'kpi_count'))))
        yield ' chỉ tiêu chưa đạt hoặc chưa có số liệu ('
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'kpis'), 'label')))
        yield ').</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_task, l_1_loop in LoopContext(t_3(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'carried'), 'dropped')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ đã dừng hoặc tạm dừng, không chuyển tiếp nếu không có quyết định khác:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, environment.getattr(l_1_task, 'label')))
        yield '. '
        yield escape(environment.finalize(context, environment.getattr(l_1_task, 'short_title')))
        yield ' ('
        yield escape(environment.finalize(context, t_4(context, t_5(context, environment.getattr(l_1_task, 'state')))))
        yield ').</w:t></w:r></w:p>'
    l_1_loop = l_1_task = missing

blocks = {}
debug_info = '1=50&2=55&3=98&4=115&5=118&6=127&7=150&9=162'
tokens = 430

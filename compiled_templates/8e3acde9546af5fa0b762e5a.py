from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_member = resolve('member')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_2 = environment.filters['named']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'named' found.")
    try:
        t_3 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_4 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_5 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Báo cáo'
    if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'has_reporting'):
        pass
        yield ' '
        yield escape(environment.finalize(context, t_5(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'report_period'))))
    yield '</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_row in t_1(environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'agencies')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1884" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_row, 'name')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="650" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'completed'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1150" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        if environment.getattr(l_1_row, 'has_on_time_ratio'):
            pass
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'completed_on_time'))))
            yield ' trong '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'completed_dated'))))
            if environment.getattr(l_1_row, 'has_on_time_percent'):
                pass
                yield ' ('
                yield escape(environment.finalize(context, t_4(context, environment.getattr(l_1_row, 'on_time_ratio'))))
                yield ')'
        else:
            pass
            yield '-'
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'own_done'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due_soon'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'rest'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
        t_6 = 1
        for l_2_report in t_1(environment.getattr(l_1_row, 'report')):
            _loop_vars = {}
            pass
            if environment.getattr(l_1_row, 'other_period'):
                pass
                yield escape(environment.finalize(context, t_5(context, environment.getattr(l_1_row, 'other_period'))))
                yield ': '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(l_2_report, 'status'))))
            if environment.getattr(l_2_report, 'days_late'):
                pass
                yield ' '
                yield escape(environment.finalize(context, t_3(context, environment.getattr(l_2_report, 'days_late'))))
                yield ' ngày'
            t_6 = 0
        l_2_report = missing
        if t_6:
            pass
            yield '-'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_row = missing
    yield '</w:tbl>\n'

blocks = {}
debug_info = '1=43&2=52&3=54&4=56&5=58&6=72&7=74&8=76&9=78&10=81'
tokens = 191

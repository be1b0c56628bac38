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
        t_1 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_2 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_3 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Kết quả nổi bật</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'total'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Hoàn thành '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'achieved'), 'total'))))
        yield ' nhiệm vụ trong kỳ (Mục II.2).</w:t></w:r></w:p>'
    if environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'count'))))
        yield ' chỉ tiêu đã đạt: '
        yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'named'), '; ')))
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'kpis'), 'met_few'), 'others'))))
            yield ' chỉ tiêu khác'
        yield '.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'attained_targets'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'attained_targets'))))
        yield ' mục tiêu đến hạn trong '
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'period'))))
        yield ' đã đạt (Mục III).</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=31&2=34&3=39&4=51'
tokens = 114

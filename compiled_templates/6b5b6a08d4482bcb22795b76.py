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
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">3. Nguyên nhân</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_entry, l_1_loop in LoopContext(t_3(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'causes')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Khó khăn, vướng mắc do các cơ quan, đơn vị nêu'
            if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
                pass
                yield ' (các nội dung khác tại '
                yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label')))
                yield ')'
            yield ':</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'named'))))
        if environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'others'):
            pass
            yield ' và '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_entry, 'bodies'), 'others'))))
            yield ' cơ quan khác'
        if environment.getattr(l_1_entry, 'is_activity'):
            pass
            yield ' (hoạt động “'
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'title')))
            yield '”)'
        elif environment.getattr(l_1_entry, 'has_task'):
            pass
            yield ' (nhiệm vụ '
            yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'task')))
            yield ')'
        yield ': '
        yield escape(environment.finalize(context, environment.getattr(l_1_entry, 'text')))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_entry = missing
    if (not environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'causes')):
        pass
        if environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'other_difficulties'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Khó khăn, vướng mắc do các cơ quan, đơn vị nêu tại '
            yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='synthesis') if l_0_synthesis is missing else l_0_synthesis), 'papers'), 'matters'), 'label')))
            yield '.</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Trong kỳ các cơ quan, đơn vị không nêu khó khăn, vướng mắc.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=32&2=38&3=45&4=70'
tokens = 145

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_amendment = resolve('amendment')
    try:
        t_1 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_2 = environment.filters['goal']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'goal' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr><w:r><w:t xml:space="preserve">Lý do</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_item in t_3(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'changes')):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableHead"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_item, 'number')))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="13870" w:type="dxa"/><w:gridSpan w:val="4"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableGroup"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(l_1_item, 'title')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        for l_2_row in t_3(environment.getattr(l_1_item, 'rows')):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableNumber"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_2_row, 'place')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>'
            for l_3_line in t_3(environment.getattr(environment.getattr(l_2_row, 'old'), 'lines')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, l_3_line))
                yield '</w:t></w:r></w:p>'
            l_3_line = missing
            if environment.getattr(environment.getattr(l_2_row, 'old'), 'has_target'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_2_row, 'old'), 'target'))))
                if environment.getattr(environment.getattr(l_2_row, 'old'), 'has_due'):
                    pass
                    yield ', hạn '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_2_row, 'old'), 'due'))))
                yield '</w:t></w:r></w:p>'
                for l_3_part in t_3(environment.getattr(environment.getattr(l_2_row, 'old'), 'parts')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_3_part, 'title')))
                    yield ': '
                    yield escape(environment.finalize(context, t_4(context, environment.getattr(l_3_part, 'value'))))
                    yield '</w:t></w:r></w:p>'
                l_3_part = missing
                for l_3_other in t_3(environment.getattr(environment.getattr(l_2_row, 'old'), 'others')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_other, 'target'))))
                    if environment.getattr(l_3_other, 'has_due'):
                        pass
                        yield ', hạn '
                        yield escape(environment.finalize(context, t_1(context, environment.getattr(l_3_other, 'due'))))
                    yield '</w:t></w:r></w:p>'
                l_3_other = missing
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4100" w:type="dxa"/></w:tcPr>'
            for l_3_line in t_3(environment.getattr(environment.getattr(l_2_row, 'new'), 'lines')):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, l_3_line))
                yield '</w:t></w:r></w:p>'
            l_3_line = missing
            if environment.getattr(environment.getattr(l_2_row, 'new'), 'has_target'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_2_row, 'new'), 'target'))))
                if environment.getattr(environment.getattr(l_2_row, 'new'), 'has_due'):
                    pass
                    yield ', hạn '
                    yield escape(environment.finalize(context, t_1(context, environment.getattr(environment.getattr(l_2_row, 'new'), 'due'))))
                yield '</w:t></w:r></w:p>'
                for l_3_part in t_3(environment.getattr(environment.getattr(l_2_row, 'new'), 'parts')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, environment.getattr(l_3_part, 'title')))
                    yield ': '
                    yield escape(environment.finalize(context, t_4(context, environment.getattr(l_3_part, 'value'))))
                    yield '</w:t></w:r></w:p>'
                l_3_part = missing
                for l_3_other in t_3(environment.getattr(environment.getattr(l_2_row, 'new'), 'others')):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(context, t_2(context, environment.getattr(l_3_other, 'target'))))
                    if environment.getattr(l_3_other, 'has_due'):
                        pass
                        yield ', hạn '
                        yield escape(environment.finalize(context, t_1(context, environment.getattr(l_3_other, 'due'))))
                    yield '</w:t></w:r></w:p>'
                l_3_other = missing
            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="3370" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">'
            if environment.getattr(l_2_row, 'is_as_above'):
                pass
                yield 'Như trên'
            else:
                pass
                yield escape(environment.finalize(context, environment.getattr(l_2_row, 'reason')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_2_row = missing
    l_1_item = missing
    yield '</w:tbl>\n'

blocks = {}
debug_info = '1=37&2=41&3=43&5=49&6=55&7=61&8=71&9=80&10=92&11=98&12=108&13=117&14=125'
tokens = 321

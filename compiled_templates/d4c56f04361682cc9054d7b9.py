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
        t_4 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['request']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'request' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    l_1_loop = missing
    for l_1_row, l_1_loop in LoopContext(t_4(environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'answered')), undefined):
        l_1_as_of = resolve('as_of')
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'first'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Từ ngày '
            yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'since'))))
            yield ' đến ngày '
            yield escape(environment.finalize(context, t_3(context, (undefined(name='as_of') if l_1_as_of is missing else l_1_as_of))))
            yield ', đề nghị gia hạn của cơ quan, đơn vị do đồng chí phụ trách đã được quyết định:</w:t></w:r></w:p>'
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">- '
        if environment.getattr(l_1_row, 'is_activity'):
            pass
            yield 'Hoạt động “'
            yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_title')))
            yield '”'
        else:
            pass
            yield escape(environment.finalize(context, environment.getattr(l_1_row, 'label')))
            yield '. '
            yield escape(environment.finalize(context, environment.getattr(l_1_row, 'short_title')))
        yield ': '
        for l_2_asked in t_4(environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'listed')):
            _loop_vars = {}
            pass
            yield escape(environment.finalize(context, environment.getattr(l_2_asked, 'agency')))
            yield ' '
            yield escape(environment.finalize(context, t_5(context, l_2_asked)))
            yield '; '
        l_2_asked = missing
        if environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'):
            pass
            yield 'còn '
            yield escape(environment.finalize(context, t_2(context, environment.getattr(environment.getattr(l_1_row, 'few_asked'), 'others'))))
            yield ' đề nghị khác về thêm thời gian; '
        if (not environment.getattr(l_1_row, 'is_granted')):
            pass
            yield 'không '
        yield 'được chấp thuận ngày '
        yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'answered_on'))))
        for l_2_paper in t_4(environment.getattr(l_1_row, 'answered_by')):
            _loop_vars = {}
            pass
            yield ', theo '
            yield escape(environment.finalize(context, t_1(context, l_2_paper)))
        l_2_paper = missing
        if environment.getattr(l_1_row, 'has_due'):
            pass
            yield '; thời hạn hiện nay: '
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_row, 'due'))))
        yield '.</w:t></w:r></w:p>'
    l_1_loop = l_1_row = l_1_as_of = missing

blocks = {}
debug_info = '1=44&2=51&3=56'
tokens = 169

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
        t_1 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_2 = environment.filters['footnote']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'footnote' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">1. Tình hình chung</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'tasks'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Cơ quan, đơn vị do đồng chí phụ trách chủ trì '
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'tasks'))))
        yield ' nhiệm vụ'
        if (not environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'is_of_one')):
            pass
            yield escape(environment.finalize(context, t_2(context, 'Nhiệm vụ do nhiều cơ quan, đơn vị chủ trì được tính một lần.')))
        yield ': '
        if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'completed'):
            pass
            yield 'đã hoàn thành '
            yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'completed'))))
        else:
            pass
            yield 'chưa hoàn thành nhiệm vụ nào'
        yield '; '
        if environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'overdue'):
            pass
            yield 'quá hạn '
            yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='member') if l_0_member is missing else l_0_member), 'overdue'))))
        else:
            pass
            yield 'không có nhiệm vụ nào quá hạn'
        yield ' còn chờ phần việc của cơ quan, đơn vị.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t xml:space="preserve">Kế hoạch không giao cơ quan, đơn vị do đồng chí phụ trách chủ trì nhiệm vụ nào.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=25&2=28'
tokens = 83

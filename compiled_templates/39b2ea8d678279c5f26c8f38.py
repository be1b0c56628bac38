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
        t_1 = environment.filters['count']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'count' found.")
    try:
        t_2 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số: '
    l_1_loop = missing
    for l_1_item, l_1_loop in LoopContext(t_2(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'changes')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_loop, 'length'))))
    l_1_loop = l_1_item = missing
    yield ' mục sửa đổi, bổ sung'
    l_1_loop = missing
    for l_1_item, l_1_loop in LoopContext(t_2(environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'corrections')), undefined):
        _loop_vars = {}
        pass
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield '; '
            yield escape(environment.finalize(context, t_1(context, environment.getattr(l_1_loop, 'length'))))
            yield ' mục đính chính'
    l_1_loop = l_1_item = missing
    yield './.</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '1=26'
tokens = 59

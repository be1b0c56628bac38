from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_head = resolve('head')
    try:
        t_1 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3984"/><w:gridCol w:w="5200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3984" w:type="dxa"/></w:tcPr>'
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'superior'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Superior"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_1(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'superior'))))
        yield '</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=19&2=22'
tokens = 19

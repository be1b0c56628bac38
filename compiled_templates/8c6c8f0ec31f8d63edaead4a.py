from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    try:
        t_1 = environment.filters['footnote']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'footnote' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu cụ thể'
    yield escape(environment.finalize(context, t_1(context, 'Chủ trì: gồm cả chủ trì chung và theo nhóm; Tỷ lệ đúng hạn: trên số đã hoàn thành có thời hạn; Xong phần việc: nhiệm vụ còn chờ cơ quan khác.')))
    yield ':</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="1884"/><w:gridCol w:w="650"/><w:gridCol w:w="800"/><w:gridCol w:w="1150"/><w:gridCol w:w="800"/><w:gridCol w:w="700"/><w:gridCol w:w="800"/><w:gridCol w:w="700"/><w:gridCol w:w="1700"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1884" w:type="dxa"/></w:tcPr>\n'

blocks = {}
debug_info = '1=18'
tokens = 7

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_head = resolve('head')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="PlaceAndDate"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'place')))
    yield ', ngày '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
    else:
        pass
        yield '     '
    yield ' tháng '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
    else:
        pass
        yield '     '
    yield ' năm '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><ns0:place xmlns:ns0="urn:dxplan:body"/><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4592"/><w:gridCol w:w="4592"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4592" w:type="dxa"/></w:tcPr>\n'

blocks = {}
debug_info = '1=13'
tokens = 51

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'letterhead.docx'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_head = resolve('head')
    l_0_recipients = resolve('recipients')
    l_0_signer = resolve('signer')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_2 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="3984"/><w:gridCol w:w="5200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3984" w:type="dxa"/></w:tcPr>'
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'superior'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Superior"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'superior'))))
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="Issuer"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer_lines'))))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="1342" w:right="1342" w:firstLine="0"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="Nation"/></w:pPr><w:r><w:t xml:space="preserve">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Motto"/></w:pPr><w:r><w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="1010" w:right="1010" w:firstLine="0"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3984" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="Number"/></w:pPr><w:r><w:t xml:space="preserve">Số: '
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
    else:
        pass
        yield '       '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
            pass
            yield '/'
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
    yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'subject'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Subject"/></w:pPr><w:r><w:t xml:space="preserve">V/v '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'subject')))
        yield '</w:t></w:r></w:p>'
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="5200" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="PlaceAndDate"/></w:pPr><w:r><w:t xml:space="preserve">'
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
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><ns0:place xmlns:ns0="urn:dxplan:body"/><w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="4592"/><w:gridCol w:w="4592"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4592" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="RecipientsTitle"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
    l_1_loop = missing
    for l_1_name, l_1_loop in LoopContext(t_1((undefined(name='recipients') if l_0_recipients is missing else l_0_recipients)), undefined):
        _loop_vars = {}
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Recipient"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield escape(environment.finalize(context, l_1_name))
        if environment.getattr(l_1_loop, 'last'):
            pass
            yield '.'
        else:
            pass
            yield ';'
        yield '</w:t></w:r></w:p>'
    l_1_loop = l_1_name = missing
    yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="4592" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="Authority"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'authority'))))
    yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>\n<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr></w:p>'
    if environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'office'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_2(context, environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'office'))))
        yield '</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'name'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr((undefined(name='signer') if l_0_signer is missing else l_0_signer), 'name')))
        yield '</w:t></w:r></w:p>'
    yield '</w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '1=27&2=30&3=33&8=35&9=49&10=52&11=71&12=75&13=85&17=87&18=90&19=95'
made_of = '3.1.6 5ec85f7f12a5f87798f5401108468299f756a441'

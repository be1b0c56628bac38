from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    l_0_session = resolve('session')
    l_0_head = resolve('head')
    l_0_sections = resolve('sections')
    l_0_counts = resolve('counts')
    l_0_as_of = resolve('as_of')
    try:
        t_1 = environment.filters['dated']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'dated' found.")
    try:
        t_2 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_3 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_4 = environment.filters['upper']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'upper' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'convener')))
    yield ' thông báo để '
    if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_committee'):
        pass
        yield 'các thành viên và '
    yield 'các cơ quan, đơn vị có liên quan chuẩn bị, tham dự phiên họp./.</w:t></w:r></w:p><ns0:annexes xmlns:ns0="urn:dxplan:body"/>'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'label'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="AnnexNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'label')))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_4(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='session') if l_0_session is missing else l_0_session), 'papers'), 'figures'), 'title'))))
        yield '</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="AnnexNote"/><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo Chương trình số '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'number')))
        else:
            pass
            yield '       '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'type_in_number')))
            if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol'):
                pass
                yield '/'
                yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'symbol')))
        yield ' ngày '
        if environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day'):
            pass
            yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'day')))
        else:
            pass
            yield '    '
        yield ' tháng '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'month')))
        yield ' năm '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'year')))
        yield ' của '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='head') if l_0_head is missing else l_0_head), 'issuer')))
        yield ')</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n<w:tbl><w:tblPr><w:tblW w:w="9184" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="548"/><w:gridCol w:w="2225"/><w:gridCol w:w="685"/><w:gridCol w:w="685"/><w:gridCol w:w="606"/><w:gridCol w:w="812"/><w:gridCol w:w="606"/><w:gridCol w:w="802"/><w:gridCol w:w="626"/><w:gridCol w:w="900"/><w:gridCol w:w="689"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Lĩnh vực</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Tổng số</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2103" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đã hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2034" w:type="dxa"/><w:gridSpan w:val="3"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chưa hoàn thành</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Thường xuyên</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Dừng</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Đúng hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Không hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Quá hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Trong hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr><w:r><w:t xml:space="preserve">Chờ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/><w:vMerge/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallHead"/></w:pPr></w:p></w:tc></w:tr>'
        for l_1_section in t_2((undefined(name='sections') if l_0_sections is missing else l_0_sections)):
            _loop_vars = {}
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="548" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, environment.getattr(l_1_section, 'label')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2225" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, (environment.getattr(l_1_section, 'title') or 'Nhiệm vụ khác')))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'total'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'completed_on_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'completed_late'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'completed_undated'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'overdue'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'in_time'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'awaiting'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'ongoing'))))
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(context, t_3(context, environment.getattr(l_1_section, 'other'))))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_section = missing
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2773" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmall"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Tổng cộng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_on_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_late'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="812" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'completed_undated'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="606" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'overdue'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="802" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'in_time'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="626" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'awaiting'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'ongoing'))))
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="689" w:type="dxa"/></w:tcPr>\n<w:p><w:pPr><w:pStyle w:val="TableSmallNumber"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(context, t_3(context, environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'other'))))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\n<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>\n\n<w:p><w:pPr><w:pStyle w:val="AnnexEnd"/></w:pPr><w:r><w:t xml:space="preserve">Số liệu tính đến ngày '
        yield escape(environment.finalize(context, t_1(context, (undefined(name='as_of') if l_0_as_of is missing else l_0_as_of))))
        yield './.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=42&2=51&3=53&4=55&24=80&25=84&26=86&27=88&28=90&29=92&30=94&31=96&32=98&33=100&34=102&35=104&37=108&38=110&39=112&40=114&41=116&42=118&43=120&44=122&45=124&48=126'
tokens = 305

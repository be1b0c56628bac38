from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_reminder = resolve('reminder')
    l_0_plan = resolve('plan')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="BeforeTable"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'by_committee'):
        pass
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'issuer')))
        yield ' yêu cầu'
    else:
        pass
        yield 'Để bảo đảm tiến độ thực hiện Kế hoạch, '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'office')))
        if environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'has_standing_agency'):
            pass
            yield ' (Cơ quan Thường trực '
            yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'committee')))
            yield ')'
        yield ' đề nghị'
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'is_to_one'):
        pass
        yield ' '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'agency')))
    else:
        pass
        yield ' các cơ quan, đơn vị có tên tại Phụ lục'
    yield ':</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_overdue'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Tập trung chỉ đạo, hoàn thành dứt điểm nhiệm vụ đã quá hạn, gửi kết quả kèm văn bản minh chứng; nhiệm vụ chưa thể hoàn thành ngay thì báo cáo rõ nguyên nhân, khó khăn, vướng mắc và thời gian hoàn thành.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_missing'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Gửi ngay báo cáo định kỳ chưa gửi.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_silent'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Báo cáo bổ sung tình hình thực hiện nhiệm vụ được giao chủ trì mà báo cáo đã gửi chưa nêu.</w:t></w:r></w:p>'
    if environment.getattr((undefined(name='reminder') if l_0_reminder is missing else l_0_reminder), 'has_due_soon'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Body"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">- Chủ động hoàn thành nhiệm vụ sắp đến hạn, bảo đảm đúng thời hạn.</w:t></w:r></w:p>'

blocks = {}
debug_info = '1=14&2=39&3=42&4=45'
tokens = 102

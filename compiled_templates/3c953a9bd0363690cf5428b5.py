from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_plan = resolve('plan')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="ToWrite"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">[… '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='plan') if l_0_plan is missing else l_0_plan), 'drafter')))
    yield ' đánh giá kết quả nổi bật …]</w:t></w:r></w:p>\n'

blocks = {}
debug_info = '1=13'
tokens = 7

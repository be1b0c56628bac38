from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_amendment = resolve('amendment')
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="Closing"/></w:pPr><w:r><w:t xml:space="preserve">'
    if environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'is_decision'):
        pass
        yield '</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 3.</w:t></w:r><w:r><w:t xml:space="preserve">'
    else:
        pass
        yield '3.'
    yield ' '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'bodies')))
    yield ' và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành '
    yield escape(environment.finalize(context, environment.getattr((undefined(name='amendment') if l_0_amendment is missing else l_0_amendment), 'type')))
    yield ' này./.</w:t></w:r></w:p><ns0:annexes xmlns:ns0="urn:dxplan:body"/>\n'

blocks = {}
debug_info = '1=13'
tokens = 28

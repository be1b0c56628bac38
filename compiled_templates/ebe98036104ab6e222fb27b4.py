from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_addressees = resolve('addressees')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    pass
    yield '<w:p><w:pPr><w:pStyle w:val="RuleBelowTitle"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="3000" w:right="3000" w:firstLine="0"/></w:pPr></w:p>\n'
    if environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressee"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: '
        yield escape(environment.finalize(context, environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'one')))
        yield '</w:t></w:r></w:p>'
    elif environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Addressees"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_name, l_1_loop in LoopContext(t_1(environment.getattr((undefined(name='addressees') if l_0_addressees is missing else l_0_addressees), 'many')), undefined):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="AddresseeItem"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield escape(environment.finalize(context, l_1_name))
            if environment.getattr(l_1_loop, 'last'):
                pass
                yield '.'
            else:
                pass
                yield ';'
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_name = missing
        yield '<w:p><w:pPr><w:pStyle w:val="AfterAddressees"/></w:pPr></w:p>'
    yield '\n'

blocks = {}
debug_info = '2=19&3=22&4=28&5=32'
tokens = 56

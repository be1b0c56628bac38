"""What Word obeys in a file: refused in every template, the letterhead and the blocks, and named by `docx check`."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from documents import refused
from dxplan import decree
from dxplan.diagnostics import DxplanError
from dxplan.ooxml.hazards import fields, name_of
from dxplan.word.parts import parse, read_parts
from papers import plan, repacked, saved
from word_xml import p, word_file

Run = Callable[..., tuple[int, str, str]]
GOOD = saved(plan())
BODY, HEAD = word_file(p("Body", "a")), word_file(p("Normal", "{{ body }}"), own_parts=True)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = W.replace("schemas.openxmlformats.org/wordprocessingml/2006", "purl.oclc.org/ooxml/wordprocessingml")
VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
STRICT_KINDS = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
FETCHES, HOLDS, LEADS = "DX955", "DX956", "DX957"
Parts = dict[str, bytes | None]


def relations(kind: str, target: str, mode: str = "External", *, name: str = "word/_rels/settings.xml.rels") -> Parts:
    """A part of relations with one of a kind."""
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    mode = f' TargetMode="{mode}"' if mode else ""
    kind = kind if ":" in kind else KINDS + kind
    link = f'<Relationship Id="rId1" Type="{kind}" Target="{target}"{mode}/>'
    return {name: f'<Relationships xmlns="{space}">{link}</Relationships>'.encode()}


def holding(xml: str, name: str = "word/footer9.xml", space: str = W) -> Parts:
    """A part that no other refers to, with something in it."""
    return {name: f'<w:ftr {space} {VML} xmlns:r="{KINDS[:-1]}"><w:p>{xml}</w:p></w:ftr>'.encode()}


def field(*pieces: str) -> str:
    """A field whose instruction is spread over runs; `{` and `}` begin and end one within."""
    signs = {"{": '<w:fldChar w:fldCharType="begin"/>', "}": '<w:fldChar w:fldCharType="end"/>',
             "|": '<w:fldChar w:fldCharType="separate"/>'}  # fmt: skip
    runs = [signs.get(piece, f"<w:instrText>{piece}</w:instrText>") for piece in ("{", *pieces, "}")]
    return "".join(f"<w:r>{run}</w:r>" for run in runs)


def simple(instruction: str) -> str:
    return f"<w:fldSimple w:instr='{instruction}'><w:r><w:t>a</w:t></w:r></w:fldSimple>"


WIDE = f'<w:p {W} {VML}><v:imagedata src="http://e.com/a.png"/></w:p>'
DANGERS: dict[str, tuple[Parts, str]] = {
    "a template on the web": (relations("attachedTemplate", "http://example.com/a.dotm"), FETCHES),
    "a template of the office": (relations("attachedTemplate", "\\\\server\\a.dotm"), FETCHES),
    "a template by file:": (relations("attachedTemplate", "file://server/a.dotm"), FETCHES),
    "a template by file:////": (relations("attachedTemplate", "file:////server/a.dotm"), FETCHES),
    "a template hidden by numbers": (relations("attachedTemplate", "%5C%5Cserver/a.dotm"), FETCHES),
    "a template of one computer": (relations("attachedTemplate", "file:///C:\\Users\\a.dotm"), LEADS),
    "capitals of the part": (
        relations("attachedTemplate", "http://example.com/a.dotm", name="word/_rels/other.xml.RELS"), FETCHES,
    ),
    "capitals of the folder": (relations("frame", "http://example.com/", name="WORD/_RELS/x.xml.rels"), FETCHES),
    "another ending": (relations("image", "http://example.com/a.png", name="word/a.bin"), FETCHES),
    "capitals of the mode": (relations("image", "http://example.com/a.png", "external"), FETCHES),
    "no mode": (relations("image", "http://example.com/a.png", ""), FETCHES),
    "wide letters": ({"word/a.dat": WIDE.encode("utf-16")}, FETCHES),
    "a strict kind": (relations(f"{STRICT_KINDS}image", "http://example.com/"), FETCHES),
    "an unknown kind": (relations("urn:a:b", "http://example.com/"), FETCHES),
    "a frame": (relations("frame", "http://example.com/"), FETCHES),
    "a part document": (relations("subDocument", "http://example.com/a.docx"), FETCHES),
    "an object elsewhere": (relations("oleObject", "http://example.com/a.xlsx"), FETCHES),
    "a source of mail": (relations("mailMergeSource", "http://example.com/a.csv"), FETCHES),
    "a link to a share": (relations("hyperlink", "\\\\server\\share"), LEADS),
    "a link to a disk": (relations("hyperlink", "file:///D:/a.docx"), LEADS),
    "a link to a script": (relations("hyperlink", "javascript:a()"), LEADS),
    "a link to a tool": (relations("hyperlink", "ms-msdt:/id"), LEADS),
    "another text": (relations("aFChunk", "a.html", ""), FETCHES),
    "an object inside": (relations("oleObject", "embeddings/a.bin", ""), HOLDS),
    "a document inside": (relations("package", "embeddings/a.docm", ""), HOLDS),
    "a control": (relations("control", "activeX/a.xml", ""), HOLDS),
    "an add-in": (relations("webextensiontaskpanes", "a.xml", ""), HOLDS),
    "mail merge": (holding("<w:mailMerge/>"), FETCHES),
    "mail merge, strict": (holding("<w:mailMerge/>", space=STRICT), FETCHES),
    "mail merge, in capitals": (holding("<w:mailMerge/>", "word/SETTINGS2.XML"), FETCHES),
    "another's text": (holding("<w:altChunk/>"), FETCHES),
    "a document's part": (holding("<w:subDoc/>"), FETCHES),
    "attached": (holding("<w:attachedTemplate/>"), LEADS),
    "an embedded object": (holding('<w:object><o:OLEObject Type="Embed"/></w:object>'), HOLDS),
    "a linked object": (holding('<w:object><o:OLEObject Type="Link" ProgID="Word"/></w:object>'), FETCHES),
    "an ActiveX control": (holding("<w:control/>"), HOLDS),
    "VML src": (holding('<w:pict><v:shape><v:imagedata src="http://e.com/a.png"/></v:shape></w:pict>'), FETCHES),
    "VML o:href": (holding('<w:pict><v:shape><v:imagedata o:href="http://e.com/a.png"/></v:shape></w:pict>'), FETCHES),
    "VML fill": (holding('<w:pict><v:rect><v:fill src="\\\\server\\a.png"/></v:rect></w:pict>'), FETCHES),
    "VML althref": (holding('<w:pict><v:shape><v:fill althref="http://e.com/a.png"/></v:shape></w:pict>'), FETCHES),
    "VML in alternate content": (
        holding('<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
                '<mc:Fallback><v:imagedata src="file://server/a.png"/></mc:Fallback></mc:AlternateContent>'), FETCHES,
    ),
    "VML link": (holding('<w:pict><v:shape href="file://server/a"/></w:pict>'), LEADS),
    "a picture in a picture": (
        {"word/media/a.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://e.com/a"/></svg>'}, FETCHES,
    ),
    "a base of links": (
        {"docProps/app.xml": b'<P xmlns="urn:a"><HyperlinkBase>\\\\server\\a</HyperlinkBase></P>'}, LEADS,
    ),
    "DDE": (holding(field("DDEAUTO c:\\\\cmd.exe")), FETCHES),
    "DDE in pieces": (holding(field("D", "DE", "AUTO", " cmd")), FETCHES),
    "DDE without a space": (holding(field('DDEAUTO"cmd"')), FETCHES),
    "DDE in small letters": (holding(simple("ddeauto cmd")), FETCHES),
    "a name that a field makes": (holding(field("{", "QUOTE 68 68 69", "}", " cmd")), FETCHES),
    "a name that a field ends": (holding(field("DD", "{", "QUOTE 69", "}", " cmd")), FETCHES),
    "a field in a field": (holding(field("IF ", "{", "INCLUDETEXT a", "}", " = 1")), FETCHES),
    "a text elsewhere": (holding(simple('INCLUDETEXT "http://e.com/a"')), FETCHES),
    "a picture elsewhere": (holding(field(' INCLUDEPICTURE "http://e.com/a" ')), FETCHES),
    "strict field": (holding(field("LINK Excel.Sheet a"), space=STRICT), FETCHES),
    "data": (holding(simple("DATABASE a")), FETCHES),
    "a macro's button": (holding(simple("MACROBUTTON run a")), HOLDS),
    "a link field": (holding(simple('HYPERLINK "\\\\server\\a"')), LEADS),
}  # fmt: skip
INNOCENT: dict[str, Parts] = {
    "a page": relations("hyperlink", "https://example.com/?a=b"),
    "a letter": relations("hyperlink", "mailto:a@example.com"),
    "a place in the text": relations("hyperlink", "#a", ""),
    "a file beside": relations("hyperlink", "phu-luc.docx"),
    "a picture inside": relations("image", "media/a.png", ""),
    "a page of VML": holding('<w:pict><v:shape href="http://example.com/"/><v:imagedata o:title="a"/></w:pict>'),
    "page numbers": holding(field(" PAGE ", "|") + simple(" NUMPAGES \\* MERGEFORMAT ")),
    "a picture that is no text": {"word/media/a.png": b"\x89PNG\r\n<"},
    "a picture of lines": {
        "word/media/a.svg": b'<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'
    },
    "a link and a picture in it": {
        "word/media/a.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><a href="http://e.com/"/>'
        b'<image href="data:image/png;base64,iVBO"/></svg>'
    },
    "a data part": {"customXml/item9.xml": b'<a xmlns="urn:a" src="http://example.com/" href="x"><!-- c --></a>'},
}
OF_DOCUMENTS: dict[str, Parts] = {
    "a page": holding(simple('HYPERLINK "https://example.com/" \\l "a"') + field(' HYPERLINK \\l "a" ')),
    "contents": holding(field(" TOC \\o ", "|", "{", " PAGEREF a ", "|", "}")),
    "a sum": holding(field("=", "{", " REF a ", "}", "+1")),
    "a choice": holding(field(" IF ", "{", " MERGEFIELD a ", "}", ' = "1" ')),
    "no macro": holding(simple("MACROBUTTON NoMacro [a]")),
    "a chart's numbers": relations("package", "../embeddings/a.xlsx", "", name="word/charts/_rels/chart1.xml.rels"),
}


def codes(content: bytes) -> list[str]:
    """The codes of what `docx check` finds."""
    return [finding.rule.code for finding in decree.check(decree.read("t.docx", content))]


@pytest.mark.parametrize("name", DANGERS)
def test_a_danger_is_refused_in_templates_and_named_in_documents(name: str) -> None:
    parts, code = DANGERS[name]
    assert codes(repacked(GOOD, parts)) == [code]
    for content in (BODY, HEAD):
        with pytest.raises(DxplanError) as raised:
            read_parts(repacked(content, parts), "t.docx")
        assert raised.value.message.text == "{file} can't be used as a Word template: {reason}"


@pytest.mark.parametrize("name", INNOCENT)
def test_what_is_innocent_passes(name: str) -> None:
    parts = INNOCENT[name]
    assert codes(repacked(GOOD, parts)) == []
    for content in (BODY, HEAD):
        assert read_parts(repacked(content, parts), "t.docx").keys() >= parts.keys()


@pytest.mark.parametrize("name", OF_DOCUMENTS)
def test_a_document_may_have_more_than_a_template(name: str) -> None:
    assert codes(repacked(GOOD, OF_DOCUMENTS[name])) == []


@pytest.mark.parametrize("where", ["t.docx", "letterhead.docx", "blocks/b.docx"])
def test_each_file_of_a_report_is_looked_into(run: Run, tmp_path: Path, where: str) -> None:
    """The sentence names the file; `template check` says the same."""
    (tmp_path / "blocks").mkdir()
    files = {"t.docx": word_file(p("Body", '{% include "blocks/b.docx" %}')), "letterhead.docx": HEAD,
             "blocks/b.docx": BODY}  # fmt: skip
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    asked = ("report", "t", "--templates", str(tmp_path), "-o", str(tmp_path / "o.docx"), "--force")
    assert run(*asked)[0] == 0
    (tmp_path / where).write_bytes(repacked(files[where], DANGERS["mail merge, in capitals"][0]))
    reason = f"{where} can't be used as a Word template: it is prepared to be merged"
    refused(run(*asked), reason)
    code, out, _ = run("template", "check", str(tmp_path / where))
    assert code == 1
    assert reason.rpartition("/")[2] in out


def test_a_document_s_finding_has_its_part(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(repacked(GOOD, DANGERS["VML src"][0]))
    code, out, _ = run("docx", "check", str(tmp_path / "a.docx"))
    assert code == 1
    assert "DX955 word/footer9.xml: it is linked to http://e.com/a.png" in out
    (tmp_path / "a.docx").write_bytes(repacked(GOOD, {"word/a.xml": b"<a"}))
    assert "DX956 word/a.xml: its XML can't be looked into" in run("docx", "check", str(tmp_path / "a.docx"))[1]


def entry(name: str, mode: int = 0) -> zipfile.ZipInfo:
    """A part's entry, its name as it is written here."""
    made = zipfile.ZipInfo("a")
    made.filename = made.orig_filename = name
    made.external_attr = mode << 16
    return made


def with_entry(content: bytes, made: zipfile.ZipInfo) -> bytes:
    out = io.BytesIO(content)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(made, b"<x/>")
    return out.getvalue()


NAMES = [
    "../x.xml", "word/../../x.xml", "/x.xml", "\\x.xml", "..\\x.xml", "C:/x.xml", "//server/x.xml", "word//x.xml",
    "./x.xml", "word/./x.xml", "word/x.xml.", "word/x.xml ", "word./x.xml", "a\x01b.xml", "a\u202eb.xml",
    "word/nul.xml", "COM1", "%2e%2e/x.xml", "word%2Fx.xml", "w%6Frd/x.xml", "WORD/document.xml", "word/Styles.XML",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_part_s_name_leads_nowhere(name: str) -> None:
    for content in (GOOD, BODY):
        odd = with_entry(content, entry(name))
        with pytest.raises(DxplanError):
            decree.read("t.docx", odd)
        with pytest.raises(DxplanError):
            read_parts(odd, "t.docx")


def test_a_part_that_is_a_link_is_refused() -> None:
    for content in (GOOD, BODY):
        odd = with_entry(content, entry("word/a.xml", 0o120777))
        for read in (decree.read, lambda name, data: read_parts(data, name)):
            with pytest.raises(DxplanError) as raised:
                read("t.docx", odd)
            assert raised.value.message.args["reason"].text == "its part {part} is a link to another file"


@pytest.mark.parametrize("name", ["word/media/ảnh.png", "word/media/a%20b.png", "word/media/", "word/media/a.b.png"])
def test_a_part_may_be_named_otherwise(name: str) -> None:
    assert codes(with_entry(GOOD, entry(name))) == []
    assert name.endswith("/") == (name not in read_parts(with_entry(BODY, entry(name)), "t.docx"))


@pytest.mark.parametrize("name", ["word/_rels/document.xml.rels", "word/header1.xml", "[Content_Types].xml"])
def test_capitals_make_no_other_part(name: str) -> None:
    """Word finds it all the same: a template is refused, a document read."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        moved: Parts = {name: None, name.upper(): archive.read(name)}
    assert codes(repacked(GOOD, moved)) == []
    with zipfile.ZipFile(io.BytesIO(HEAD)) as archive:
        moved = {name: None, name.upper(): archive.read(name)}
    with pytest.raises(DxplanError):
        read_parts(repacked(HEAD, moved), "t.docx")


def test_fields_are_read_as_word_nests_them() -> None:
    xml = field("IF ", "{", "PAGE", "|", "}", '="1"', "|", "{", "DDE a", "}")
    root = parse(holding(xml)["word/footer9.xml"] or b"", "t")
    assert [name_of(one) for one in fields(root)] == ["IF", "PAGE", "DDE"]

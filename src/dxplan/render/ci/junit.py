"""Findings as a JUnit report: a suite for each file, a case for each rule that checked it."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from dxplan.checks import BY_CODE
from dxplan.diagnostics import Severity
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.text import one_line
from dxplan.render.views.findings import FindingData, one_sentence, open_findings

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def report(findings: Sequence[FindingData], held: Mapping[str, Sequence[str]], language: Language) -> str:
    """A case fails if its rule found errors; warnings and notes are in the output of a case that passes.

    `held` has for each file the codes of the rules that checked it. All text is printable, so XML can hold it.
    """
    by_case: dict[tuple[str, str], list[FindingData]] = {}
    for finding in open_findings(findings):
        by_case.setdefault((finding["file"], finding["code"]), []).append(finding)
    root = Element("testsuites", _counted("dxplan validate", 0, 0))
    for file, codes in held.items():
        cases = {code: by_case.get((file, code), []) for code in codes}
        failed = sum(_fails(failures) for failures in cases.values())
        suite = SubElement(root, "testsuite", _counted(one_line(file), len(cases), failed))
        for code, failures in cases.items():
            _add_case(suite, file, code, failures, language)
    for count in ("tests", "failures"):
        root.set(count, str(sum(int(suite.get(count, 0)) for suite in root)))
    indent(root)
    return _HEAD + tostring(root, encoding="unicode") + "\n"


def _counted(name: str, tests: int, failures: int) -> dict[str, str]:
    counts = {"tests": tests, "failures": failures, "errors": 0, "skipped": 0, "time": 0}
    return {"name": name, **{key: str(count) for key, count in counts.items()}}


def _fails(findings: Sequence[FindingData]) -> bool:
    """Whether a case fails; all its findings are of one rule."""
    return bool(findings) and findings[0]["severity"] is Severity.ERROR


def _add_case(suite: Element, file: str, code: str, findings: Sequence[FindingData], language: Language) -> None:
    rule, name = BY_CODE[code], one_line(file)
    case = SubElement(suite, "testcase", {"classname": name, "name": f"{code} {rule.name}", "file": name, "time": "0"})
    if not findings:
        return
    severity = language.text(SEVERITIES[findings[0]["severity"]])
    lines = [
        f"{name}:{finding['line']}:{finding['column']}: {severity} {code} {one_sentence(finding)}"
        for finding in findings
    ]
    if _fails(findings):
        failure = SubElement(case, "failure", {"message": one_sentence(findings[0]), "type": code})
        failure.text = "\n".join(lines)
    else:
        SubElement(case, "system-out").text = "\n".join(lines)

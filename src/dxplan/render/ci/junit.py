"""Findings as a JUnit report: a suite for each file, a case for each rule that it was held to."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from dxplan.checks import BY_CODE
from dxplan.diagnostics import Severity
from dxplan.render.language import SEVERITIES, Language
from dxplan.render.text import one_line
from dxplan.render.views.findings import Entry

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def report(entries: Sequence[Entry], held: Mapping[str, Sequence[str]], language: Language) -> str:
    """A case fails by the errors of its rule; warnings and notes stand in the output of one that passes.

    `held` has the codes of each file's rules. All text is of printable characters, so XML can hold it.
    """
    by_case: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        if entry.reason is None:
            by_case.setdefault((entry.file, entry.code), []).append(entry)
    root = Element("testsuites", _counted("dxplan validate", 0, 0))
    for file, codes in held.items():
        cases = {code: by_case.get((file, code), []) for code in codes}
        failed = sum(found[0].severity == "error" for found in cases.values() if found)
        suite = SubElement(root, "testsuite", _counted(one_line(file), len(cases), failed))
        for code, found in cases.items():
            _add_case(suite, file, code, found, language)
    for count in ("tests", "failures"):
        root.set(count, str(sum(int(suite.get(count, 0)) for suite in root)))
    indent(root)
    return _HEAD + tostring(root, encoding="unicode") + "\n"


def _counted(name: str, tests: int, failures: int) -> dict[str, str]:
    counts = {"tests": tests, "failures": failures, "errors": 0, "skipped": 0, "time": 0}
    return {"name": name, **{key: str(count) for key, count in counts.items()}}


def _add_case(suite: Element, file: str, code: str, found: Sequence[Entry], language: Language) -> None:
    rule, name = BY_CODE[code], one_line(file)
    case = SubElement(suite, "testcase", {"classname": name, "name": f"{code} {rule.name}", "file": name, "time": "0"})
    if not found:
        return
    severity = language.text(SEVERITIES[Severity(found[0].severity)])
    lines = [f"{name}:{entry.line}:{entry.column}: {severity} {code} {entry.sentence}" for entry in found]
    if found[0].severity == "error":
        failure = SubElement(case, "failure", {"message": found[0].sentence, "type": code})
        failure.text = "\n".join(lines)
    else:
        SubElement(case, "system-out").text = "\n".join(lines)

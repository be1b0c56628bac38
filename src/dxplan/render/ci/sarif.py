"""Findings as a SARIF 2.1.0 log, for code scanning and for editors."""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dxplan import __version__
from dxplan.checks import BY_CODE
from dxplan.checks.since import NOT_COMPARED
from dxplan.diagnostics import Rule, Severity
from dxplan.render.ci import path_of
from dxplan.render.language import Language
from dxplan.render.views.findings import FindingData, one_sentence
from dxplan.render.views.rules import rule_text

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "%SRCROOT%"


def log(findings: Sequence[FindingData], language: Language) -> dict[str, Any]:
    """One run with every finding and the documentation of their rules; accepted findings are suppressed."""
    codes = sorted({finding["code"] for finding in findings})
    run = {
        "tool": {
            "driver": {
                "name": "dxplan",
                "version": __version__,
                "rules": [_descriptor(BY_CODE[code], language) for code in codes],
            }
        },
        "automationDetails": {"id": "dxplan/validate/"},
        "language": language.code,
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation([finding for finding in findings if finding["code"] in NOT_COMPARED], codes)],
        "results": [_result(finding, codes.index(finding["code"])) for finding in findings],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _invocation(missed: Sequence[FindingData], codes: Sequence[str]) -> dict[str, Any]:
    """Whether all checks were made, and which ones were not."""
    notifications = [
        {
            "level": _LEVELS[finding["severity"]],
            "message": {"text": _literal(one_sentence(finding))},
            "locations": [{"physicalLocation": _place(finding)}],
            "associatedRule": {"id": finding["code"], "index": codes.index(finding["code"])},
        }
        for finding in missed
    ]
    is_done = all(finding["severity"] is not Severity.ERROR for finding in missed)
    return {"executionSuccessful": is_done, "toolExecutionNotifications": notifications}


def _descriptor(rule: Rule, language: Language) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": language.text(rule.text.summary)},
        "fullDescription": {"text": f"{language.text('Why')}: {language.text(rule.text.why)}"},
        "help": {"text": rule_text(rule, language), "markdown": _help(rule, language)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _help(rule: Rule, language: Language) -> str:
    text, documentation = language.text, rule.text
    return (
        f"{text(documentation.summary)}\n\n**{text('Why')}:** {text(documentation.why)}\n\n"
        f"**{text('Example')}**\n```yaml\n{documentation.example}\n```\n\n**{text('Instead')}**\n```yaml\n{documentation.instead}\n```\n"
    )


def _result(finding: FindingData, index: int) -> dict[str, Any]:
    accepted = [{"kind": "inSource", "justification": finding["reason"]}] if "reason" in finding else []
    return {
        "ruleId": finding["code"],
        "ruleIndex": index,
        "level": _LEVELS[finding["severity"]],
        "message": {"text": _literal(one_sentence(finding))},
        "locations": [{"physicalLocation": _place(finding)}],
        "partialFingerprints": {"dxplan/v1": finding["fingerprint"]},
        "suppressions": accepted,  # an empty list says that nothing suppresses it
    }


def _place(finding: FindingData) -> dict[str, Any]:
    return {
        "artifactLocation": _artifact(path_of(finding)),
        "region": {"startLine": finding["line"], "startColumn": finding["column"]},
    }


def _artifact(name: str) -> dict[str, str]:
    """The place of a file: below the root of the sources, which the reader of the log knows, or an absolute URI."""
    if Path(name).is_absolute():
        return {"uri": Path(name).as_uri()}
    uri = quote(os.fsencode(name))
    return {"uri": uri} if name.startswith("../") else {"uri": uri, "uriBaseId": _ROOT}


def _literal(text: str) -> str:
    """A message without placeholders and links: braces and brackets are escaped."""
    if "](" in text:
        text = re.sub(r"([\\\[\]])", r"\\\1", text)
    return text.replace("{", "{{").replace("}", "}}")

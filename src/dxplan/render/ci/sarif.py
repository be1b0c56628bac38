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
from dxplan.diagnostics import Rule
from dxplan.render.ci import path_of
from dxplan.render.language import Language
from dxplan.render.views.findings import Entry
from dxplan.render.views.rules import rule_text

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"


def log(entries: Sequence[Entry], language: Language) -> dict[str, Any]:
    """One run with every finding and the documentation of the rules that found something; what the plan's editors
    accept is suppressed."""
    codes = sorted({entry.code for entry in entries})
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
        "invocations": [_invocation([entry for entry in entries if entry.code in NOT_COMPARED], codes)],
        "results": [_result(entry, codes.index(entry.code)) for entry in entries],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _invocation(missed: Sequence[Entry], codes: Sequence[str]) -> dict[str, Any]:
    """Whether all checks were made, and which were not."""
    said = [
        {
            "level": _LEVELS[entry.severity],
            "message": {"text": _literal(entry.sentence)},
            "locations": [{"physicalLocation": _place(entry)}],
            "associatedRule": {"id": entry.code, "index": codes.index(entry.code)},
        }
        for entry in missed
    ]
    is_done = all(entry.severity != "error" for entry in missed)
    return {"executionSuccessful": is_done, "toolExecutionNotifications": said}


def _descriptor(rule: Rule, language: Language) -> dict[str, Any]:
    said = rule.text
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": language.text(said.summary)},
        "fullDescription": {"text": f"{language.text('Why')}: {language.text(said.why)}"},
        "help": {"text": rule_text(rule, language), "markdown": _help(rule, language)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity.value]},
    }


def _help(rule: Rule, language: Language) -> str:
    text, said = language.text, rule.text
    return (
        f"{text(said.summary)}\n\n**{text('Why')}:** {text(said.why)}\n\n"
        f"**{text('Example')}**\n```yaml\n{said.example}\n```\n\n**{text('Instead')}**\n```yaml\n{said.instead}\n```\n"
    )


def _result(entry: Entry, index: int) -> dict[str, Any]:
    accepted = [] if entry.reason is None else [{"kind": "inSource", "justification": entry.reason}]
    return {
        "ruleId": entry.code,
        "ruleIndex": index,
        "level": _LEVELS[entry.severity],
        "message": {"text": _literal(entry.sentence)},
        "locations": [{"physicalLocation": _place(entry)}],
        "partialFingerprints": {"dxplan/v1": entry.fingerprint},
        "suppressions": accepted,  # empty says that it is known to be none
    }


def _place(entry: Entry) -> dict[str, Any]:
    return {
        "artifactLocation": _artifact(path_of(entry)),
        "region": {"startLine": entry.line, "startColumn": entry.column},
    }


def _artifact(name: str) -> dict[str, str]:
    """Where a file is: below the root of the sources, which whoever reads the log knows, or where its URI says."""
    if Path(name).is_absolute():
        return {"uri": Path(name).as_uri()}
    uri = quote(os.fsencode(name))
    return {"uri": uri} if name.startswith("../") else {"uri": uri, "uriBaseId": _ROOT}


def _literal(text: str) -> str:
    """A message in which braces are no placeholders and brackets no link."""
    if "](" in text:
        text = re.sub(r"([\\\[\]])", r"\\\1", text)
    return text.replace("{", "{{").replace("}", "}}")

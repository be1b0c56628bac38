"""What lies in a plan repository is only data: hostile lists of bodies, plans, links and names beside an import."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dxplan.reading.yaml import read_source

Run = Callable[..., tuple[int, str, str]]
PAPER = """UBND TỈNH

KẾ HOẠCH
Chuyển đổi số năm 2026

Căn cứ Luật.

TT\tNhiệm vụ\tChủ trì\tThời hạn
1\tXây dựng A\tSở Y tế\tTháng 6/2026
2\tXây dựng B\tSở Tài chính\tTháng 7/2026
"""
HOSTILE = [
    "<script>alert(1)</script>",
    "a\n---\nschema: 9",
    "\u202eexe.cod",
    "=cmd()",
    "# x: [",
    "{{ 7 * 7 }}",
    "&a *a",
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan repository with a paper, and another folder beside it."""
    (tmp_path / "repository" / "plans").mkdir(parents=True)
    (tmp_path / "repository" / ".git").mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "repository" / "paper.txt").write_text(PAPER, "utf-8")
    (tmp_path / "repository" / "agencies.yaml").write_text(_bodies("Sở KHĐT"), "utf-8")
    monkeypatch.chdir(tmp_path / "repository")
    return tmp_path


def _bodies(words: str) -> str:
    body = {"id": "so-yt", "name": "Sở Y tế", "short": words, "aliases": [words], "kind": "department"}
    return json.dumps({"schema": 1, "agencies": [body]})


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_the_list_of_bodies_are_only_words(run: Run, folder: Path, words: str) -> None:
    Path("agencies.yaml").write_text(_bodies(words), "utf-8")
    code, out, err = run("import", "paper.txt", "-o", "draft.yaml", "--review", "page.html", "-f", "json")
    assert code == 0, err
    assert json.loads(out)["schema"].startswith("dxplan/import/")
    data = read_source("", Path("draft.yaml").read_bytes()).data
    assert isinstance(data, dict)
    assert data["schema"] == 1
    assert data["tasks"][0]["lead"] == ["so-yt"]
    page = Path("page.html").read_text("utf-8")
    assert "<script" not in page
    assert "\u202e" not in page + out + err


@pytest.mark.parametrize(
    "content", [b"!!python/object/apply:os.system [x]", b"&a [*a, *a]", b"\x00", b"- " * 5000, b"x"]
)
def test_a_hostile_list_of_bodies_is_refused_and_nothing_is_written(run: Run, folder: Path, content: bytes) -> None:
    Path("agencies.yaml").write_bytes(content)
    for more in ([], ["--agencies", "agencies.yaml"]):
        code, _, err = run("import", "paper.txt", "-o", "draft.yaml", *more)
        assert (code, "agencies.yaml" in err, "Traceback" in err) == (2, True, False)
    assert not Path("draft.yaml").exists()


@pytest.mark.parametrize("content", [b"!!python/object/apply:os.system [x]", b"\x00", b"schema: 1\n", b""])
def test_a_plan_that_is_there_is_kept_whatever_it_holds(run: Run, folder: Path, content: bytes) -> None:
    Path("plans/2026.yaml").write_bytes(content)
    code, _, err = run("import", "paper.txt")
    assert code == 2, err
    assert Path("plans/2026.yaml").read_bytes() == content


LINKS = {
    "the paper": ("paper.txt", "paper.txt", ["paper.txt", "-o", "draft.yaml"]),
    "the bodies": ("agencies.yaml", "agencies.yaml", ["paper.txt", "-o", "draft.yaml"]),
    "the named bodies": ("more.yaml", "more.yaml", ["paper.txt", "-o", "draft.yaml", "--agencies", "more.yaml"]),
    "the draft": ("draft.yaml", "draft.yaml", ["paper.txt", "-o", "draft.yaml", "--force"]),
    "the plan of the year": ("plans/2026.yaml", "plan.yaml", ["paper.txt"]),
    "the page": ("page.html", "page.html", ["paper.txt", "-o", "draft.yaml", "--review", "page.html", "--force"]),
    "the draft's folder": ("drafts", "", ["paper.txt", "-o", "drafts/draft.yaml"]),
}


@pytest.mark.parametrize("link", LINKS)
def test_no_link_leads_out_of_the_repository(run: Run, folder: Path, link: str) -> None:
    place, name, call = LINKS[link]
    outside = folder / "outside"
    if name:
        source = Path("paper.txt") if name == "paper.txt" else Path("agencies.yaml")
        (outside / name).write_bytes(source.read_bytes())
    Path(place).unlink(missing_ok=True)
    Path(place).symlink_to(outside / name)
    before = {each.name: each.read_bytes() for each in outside.iterdir()}
    code, _, err = run("import", *call)
    assert code == 2
    assert "link" in err
    assert {each.name: each.read_bytes() for each in outside.iterdir()} == before


@pytest.mark.parametrize("name", ["a\n---\nb.txt", "<script>x.txt", "a\u202eb.txt", "a: [b.txt", "=cmd().txt"])
def test_a_files_name_is_only_a_name(run: Run, folder: Path, name: str) -> None:
    Path("paper.txt").rename(name)
    code, out, err = run("import", name, "-o", "draft.yaml", "--review", "page.html", "-f", "json")
    assert code == 0, err
    account = json.loads(out)
    assert account["file"] == name  # a program gets it as it is
    comment, *rest = Path("draft.yaml").read_text("utf-8").splitlines()
    assert comment.startswith("# ")
    assert comment.isprintable()
    assert [line for line in rest if line.startswith(("---", "b.txt"))] == []
    page = Path("page.html").read_text("utf-8")
    assert "<script" not in page
    assert "\u202e" not in page
    code, out, err = run("import", name)
    assert code == 0, err
    assert "\u202e" not in out + err
    assert "\n---\n" not in out + err

"""The base: the older version of a plan that the ledger is compared with."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from dxplan.diagnostics import DxplanError, Message, msg
from dxplan.model.plan import Plan
from dxplan.reading.canonical import Words
from dxplan.reading.load import RecordFile, Workspace, inside_plan, load_plan, load_record
from dxplan.reading.yaml import read_source
from dxplan.repository.committed import Committed, name_in_git
from dxplan.repository.disk import YAML
from dxplan.repository.plans import with_shared_bodies
from dxplan.repository.source import Source, has_history

if TYPE_CHECKING:
    from dxplan.repository.git import Commit


class Base(NamedTuple):
    """The older version that a plan is compared with, as git keeps it."""

    plan: Plan | None = None
    """None where the plan is new since, or could not be compared."""
    records: tuple[RecordFile, ...] = ()
    """The files of facts that are different now, or gone, as they were."""
    same: frozenset[str] = frozenset()
    """The files of facts that are the same, seen from the plan's folder of records."""
    unread: Message | None = None
    """Why the older version could not be found or read."""
    unkept: Message | None = None
    """Why there is no older version."""
    hint: Message | None = None
    """What to do so that the plan can be compared."""


def base_of(here: Committed, name: str | None) -> Committed:
    """The commit where the current branch left the main branch, or another revision."""
    repository = here.commit.repository
    return here._replace(
        commit=repository.fork(repository.commit(repository.main() if name is None else name), here.commit)
    )


def short_name(name: str) -> str:
    """A branch as people call it."""
    return name.removeprefix("refs/").removeprefix("heads/").removeprefix("remotes/")


class _UnbornError(DxplanError):
    """The repository has no commit."""


@contextmanager
def older_source(source: Source, folder: Path, name: str | None) -> Iterator[Committed]:
    """The commit where what is checked left a revision, by default the main branch.

    Raises DxplanError where git can't find it.
    """
    if isinstance(source, Committed):
        yield base_of(source, name)
        return
    from dxplan.repository.git import repository_at

    with repository_at(folder) as repository:
        if repository.is_unborn():
            raise _UnbornError(msg("the repository {folder} has no commit yet", folder=str(repository.top)))
        yield base_of(Committed(repository.commit("HEAD"), directory=Path()), name)


def older_plan(base: Committed, newer: Source, path: PurePath, workspace: Workspace | None = None) -> Base:
    """The plan of a file as the base has it, and of what was read now the records that differ; nothing if it is new.

    What has been read already is not read again if the base has the same. Raises DxplanError where the base can't be
    read as a whole, because a comparison with a part would report false changes.
    """
    before = counterpart(base, newer, path)
    if before is None:
        return Base()
    raw = base.read(before)
    if workspace and raw == workspace.source.text.encode(errors="surrogatepass") and not workspace.shared:
        plan = workspace.plan
    else:
        older = with_shared_bodies(load_plan(base.shown(before), raw), base, before)
        plan = older.plan
        if plan is None or older.left_out:
            hint = msg("--base names a revision whose plan has no errors")
            raise DxplanError(msg("{file} can't be read as a plan", file=older.source.name), hint)
    if workspace is None:
        return Base(plan)
    changed, same = changed_records(base, before, workspace, Words(plan))
    return Base(plan, changed, same)


def changed_records(
    older: Source, plan: PurePath, newer: Workspace, words: Words
) -> tuple[tuple[RecordFile, ...], frozenset[str]]:
    """The older plan's record files that are changed or gone now, as they were; `words` are of that plan.

    With them the names of those that are the same, seen from the plan's folder of records.
    """
    changed: list[RecordFile] = []
    same: set[str] = set()
    folder = plan.with_suffix("")
    newer_files = {inside_plan(file.name): file for file in newer.records}
    hashes = older.commit.files(name_in_git(folder)) if older.commit else {}
    for path in hashes or map(str, older.record_files(plan)):
        inside = PurePath(path).relative_to(folder)
        file = newer_files.get(inside.as_posix())
        if inside.suffix not in YAML:
            continue
        has_hash = file is not None and path in hashes and hashes[path] == _hash(file, hashes[path])
        raw = b"" if has_hash else older.read(folder / inside)
        if has_hash or (file and is_same(raw, file)):
            same.add(inside.as_posix())
        else:
            changed.append(load_record((folder / inside).as_posix(), raw, inside.parts[0], words))
    return tuple(changed), frozenset(same)


def _hash(file: RecordFile, like: str) -> str:
    """What git calls the text of a file, in a repository with hashes like this one."""
    from hashlib import sha1, sha256  # only plans with records need OpenSSL

    text = file.source.text.encode(errors="surrogatepass")
    return (sha1 if len(like) == _SHA1 else sha256)(b"blob %d\0%b" % (len(text), text)).hexdigest()


_SHA1 = 40


def is_same(raw: bytes, file: RecordFile) -> bool:
    """Whether a file's bytes have the text that was read; line ends and a BOM don't count."""
    return plain_text(raw) == file.source.text.encode(errors="surrogatepass")


def plain_text(raw: bytes) -> bytes:
    """A file's bytes without a BOM and with the line ends that git keeps: a work tree may have others."""
    return raw.replace(b"\r\n", b"\n").removeprefix(b"\xef\xbb\xbf")


def since_base(workspace: Workspace, source: Source, path: PurePath) -> tuple[Base, "Commit | None"]:
    """What a plan that was read is compared with, and the commit that it is of; or why there is none.

    A draft has no ledger; it is compared in case that it was in force, but where it can't be that is a note alone.
    """
    is_in_force = workspace.plan is not None and workspace.plan.status == "in_force"
    if workspace.plan is None:
        return Base(), None  # which is an error of its own
    try:
        if not source.commit and not has_history(Path(path)):
            return (Base(unkept=msg("it is in no git repository")) if is_in_force else Base()), None
        with older_source(source, Path(path).parent, None) as older:
            return older_plan(older, source, path, workspace), older.commit
    except _UnbornError as error:
        return (Base(unkept=error.message) if is_in_force else Base()), None
    except DxplanError as error:
        return (
            Base(unread=error.message, hint=error.hint) if is_in_force else Base(unkept=error.message, hint=error.hint)
        ), None


def counterpart(older: Source, newer: Source, path: PurePath) -> PurePath | None:
    """The older side's file of a plan: the one at the same path, else one of the same year that is gone now."""
    is_on_disk = isinstance(older, Committed) and not isinstance(newer, Committed)
    place = older.path(str(newer.whole(path))) if is_on_disk else path
    if older.is_file(place):
        return place
    present = {file.name for file in newer.yaml_files(path.parent)}
    year = year_of(newer, path)
    gone = (file for file in older.yaml_files(place.parent) if file.name not in present)
    return next((file for file in gone if year_of(older, file) == year), None)


def year_of(source: Source, path: PurePath) -> object:
    """The `year` in a plan's file, even if the rest can't be read."""
    data = read_source(source.shown(path), source.read(path)).data
    return data.get("year") if isinstance(data, dict) else None

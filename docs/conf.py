# ruff: noqa: INP001 - Sphinx reads it; it belongs to no package
"""How `make docs` makes a site of these pages; they read well without it, too."""

import os
import re
import tomllib
from pathlib import Path

from sphinx.application import Sphinx

_HERE = Path(__file__).parent
_THEMES = _HERE.parent / "assets" / "themes"
_HEAD = re.compile(r"^## (.+)$", re.MULTILINE)
_PAGE = re.compile(r"\]\(([\w/-]+\.md)\)")
_OUTSIDE = re.compile(r"\[([^\]]*)\]\((?:\.\./)+([^)#\s]+)(?:#[^)\s]*)?\)")

project = "Lamplit"
copyright = "the Lamplit maintainers"  # noqa: A001 - Sphinx's name for it
html_title = "Lamplit"
html_theme = "furo"
html_favicon = "../packaging/desktop/lamplit.svg"
html_static_path = ["site.css"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_last_updated_fmt = None
extensions = ["myst_parser"]
# The names of heads are those that hosts of repositories make.
myst_heading_anchors = 6
nitpicky = True
smartquotes = False


def _colors(theme: str) -> dict[str, str]:
    """Return the colours of one of the program's own themes."""
    found = tomllib.loads((_THEMES / f"{theme}.toml").read_text("utf-8"))["colors"]
    return {
        "color-background-primary": found["page"],
        "color-background-secondary": found["desk"],
        "color-background-hover": found["hover"],
        "color-background-border": found["line"],
        "color-foreground-primary": found["ink"],
        "color-foreground-secondary": found["ink2"],
        "color-foreground-muted": found["ink3"],
        "color-brand-primary": found["accent"],
        "color-brand-content": found["accent"],
        "color-brand-visited": found["accent"],
    }


html_theme_options = {
    "light_css_variables": _colors("paper"),
    "dark_css_variables": _colors("lamplight"),
    # Else they would ask for an address of the repository.
    "top_of_page_buttons": [],
}


def _trees(text: str) -> str:
    """Return what tells Sphinx that a page of links is a table of contents."""
    parts = _HEAD.split(text)
    captions = ["", *parts[1::2]]
    bodies = [parts[0], *parts[2::2]]
    made = []
    for caption, body in zip(captions, bodies, strict=True):
        pages = _PAGE.findall(body)
        if pages and not any(page.startswith(".") for page in pages):
            head = f":caption: {caption}\n" if caption else ""
            lines = "\n".join(pages)
            made.append(f"\n```{{toctree}}\n:hidden:\n{head}\n{lines}\n```\n")
    return text + "".join(made)


def _prepare(_app: Sphinx, name: str, source: list[str]) -> None:
    """Make the indexes tables of contents; of a link out of docs/ only its words stay."""
    text = source[0]

    def outside(found: re.Match[str]) -> str:
        # Within docs/ a link up stays one.
        path = os.path.normpath(_HERE / Path(name).parent / _up(found))
        if Path(path).is_relative_to(_HERE):
            return found[0]
        named = found[1].strip("`") in {found[2], Path(found[2]).name}
        return f"`{found[2]}`" if named else f"{found[1]} (`{found[2]}`)"

    text = _OUTSIDE.sub(outside, text)
    source[0] = _trees(text) if name.rpartition("/")[2] == "index" else text


def _up(found: re.Match[str]) -> str:
    return found[0].partition("](")[2].rstrip(")").partition("#")[0]


def setup(app: Sphinx) -> None:
    """Take part in the build."""
    app.connect("source-read", _prepare)

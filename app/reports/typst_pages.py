"""Pages by Typst, in memory: no file is written, no system font and no package is looked for."""

import json
from functools import cache
from importlib.metadata import version
from importlib.resources import files

from app.domain.report import ReportChoice
from app.reports.figures import Figures
from app.reports.pages import page_data
from app.reports.words import Words
from app.typeset.compiling import compile_project

_POINTS = 72
_STANDARD = "ua-1"


def pdf(figures: Figures, choice: ReportChoice, *, words: Words | None = None) -> bytes:
    """Return the report as a tagged PDF (PDF/UA-1 is asked for).

    Args:
        figures: as gathered for this choice.
        choice: parts, paper, name and language.
        words: in the person's language; English if not given.
    """
    made = compile_project(
        _project(figures, choice, words), format="pdf", pdf_standards=[_STANDARD],
        timestamp=int(figures.made_at.timestamp()),
    )  # fmt: skip
    assert isinstance(made, bytes)
    return made


def pages(
    figures: Figures, choice: ReportChoice, *, scale: float = 1.0, words: Words | None = None
) -> list[bytes]:
    """Return the same pages as PNG, one by one.

    Args:
        figures: as gathered for this choice.
        choice: parts, paper, name and language.
        scale: pixels for each point of paper.
        words: in the person's language; English if not given.
    """
    made = compile_project(_project(figures, choice, words), format="png", ppi=_POINTS * scale)
    return made if isinstance(made, list) else [made]


def _project(figures: Figures, choice: ReportChoice, words: Words | None) -> dict[str, bytes]:
    data, charts = page_data(figures, choice, words or Words(), version("lamplit"))
    return {
        "main": _template(),
        "data.json": json.dumps(data, ensure_ascii=False).encode(),
        **{name: svg.encode() for name, svg in charts.items()},
    }


@cache
def _template() -> bytes:
    return (files("assets") / "report" / "page.typ").read_bytes()

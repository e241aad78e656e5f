"""A report of one year and of ten: how long each file takes, and how large it is."""

import json
import statistics
import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from app.domain.report import Part, ReportChoice
from app.measures import instruments
from app.reports.fhir import bundle
from app.reports.fhir_checks import check_bundle
from app.reports.figures import Figures
from app.reports.leaving import leaving
from app.reports.protect import protect
from app.reports.tables import tables
from app.reports.typst_pages import pages, pdf
from app.vault.vault import Vault
from tests.bench.measure import timed
from tests.making import make_vault
from tests.reports.making import FIRST, LAST, Year, gathered

_TIMES = 7
_TEN = date(2016, 11, 23)
_BUDGET = {"gathered and made into a PDF": "1000 ms, 400 kB for a year"}


def report() -> Iterable[list[str]]:
    """Return rows: what, then milliseconds and kilobytes for a year and for ten."""
    with tempfile.TemporaryDirectory() as folder:
        vault = make_vault(Path(folder) / "v")
        vault.write(lambda tx: Year(tx).fill(_TEN, LAST))
        made = [_measured(vault, ReportChoice(first, LAST)) for first in (FIRST, _TEN)]
        vault.close()
    for name in made[0]:
        yield [name, *(cell for one in made for cell in one[name]), _BUDGET.get(name, "")]


def _measured(vault: Vault, choice: ReportChoice) -> dict[str, tuple[str, str]]:
    figures = gathered(vault, choice)
    full = ReportChoice(choice.first, choice.last, frozenset(Part), item_nine=True)
    everything = gathered(vault, full)
    plain = pdf(figures, choice)
    held = bundle(figures, choice)
    return {
        "gathered and made into a PDF": _took(
            lambda: pdf(gathered(vault, choice), choice), len(plain)
        ),
        "gathered": _took(lambda: gathered(vault, choice)),
        "PDF": _took(lambda: pdf(figures, choice), len(plain)),
        "PDF with all parts": _took(lambda: pdf(everything, full), len(pdf(everything, full))),
        "pages as pictures, for the preview": _took(lambda: pages(figures, choice, scale=1.5)),
        "locked": _took(lambda: protect(plain, "acorn tulip wagon zebra"),
                        len(protect(plain, "acorn"))),
        "FHIR bundle": _took(lambda: bundle(figures, choice), len(json.dumps(held))),
        "FHIR bundle, checked": _took(lambda: check_bundle(held, instruments())),
        "tables": _took(lambda: tables(figures, choice), _size(figures, choice)),
        "what leaves": _took(lambda: leaving(figures, choice)),
    }  # fmt: skip


def _took(work: Callable[[], object], size: int = 0) -> tuple[str, str]:
    times = sorted(timed(work) * 1000 for _ in range(_TIMES))
    shown = f"{statistics.median(times):.1f} / {times[-1]:.1f}"
    return shown, f"{size / 1000:.0f}" if size else ""


def _size(figures: Figures, choice: ReportChoice) -> int:
    return sum(len(text.encode()) for text in tables(figures, choice).values())

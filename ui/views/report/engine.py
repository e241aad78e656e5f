"""What the builder asks of the reports: gathered, drawn and written; loaded when first used."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QImage

from app.domain.report import ReportChoice
from app.vault.transaction import Transaction

if TYPE_CHECKING:
    from app.reports.figures import Figures
    from app.reports.leaving import Leaving
    from app.reports.words import Words


class Form(StrEnum):
    """A form in which a report can leave."""

    PDF = "pdf"
    FHIR = "fhir"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Built:
    """A report as it stands on the screen.

    Attributes:
        choice: what it was made from.
        figures: as gathered; what the files are written from.
        pages: pictures, one a page.
        scale: pixels for each point of paper in them.
        pdf: the file without a passphrase.
        leaving: exactly what leaves with it.
        is_empty: whether nothing at all was noted in the period.
    """

    choice: ReportChoice
    figures: Any
    pages: tuple[QImage, ...]
    scale: float
    pdf: bytes
    leaving: tuple["Leaving", ...]
    is_empty: bool


class Engine(Protocol):
    """Makes reports. Nothing of it is called on the GUI thread but `suggest`."""

    def gather(self, tx: Transaction, choice: ReportChoice, now: datetime, zone: str) -> Any:
        """Read what was chosen, and nothing else."""

    def build(self, figures: Any, choice: ReportChoice, scale: float) -> Built:
        """Draw the pages and write the file."""

    def draw(self, built: Built, scale: float) -> list[QImage]:
        """Draw the pages again, with so many pixels for a point of paper."""

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return the file locked with a passphrase."""

    def suggest(self, random: Callable[[int], bytes]) -> str:
        """Return four words to say aloud."""

    def write(self, built: Built, form: Form) -> dict[str, bytes]:
        """Return the files of another form, by name."""


class ReportEngine:
    """The real one.

    Args:
        words: gives the report's words in a language, by their keys; what is missing is English.
    """

    def __init__(self, words: Callable[[str], Mapping[str, str]] = lambda _: {}) -> None:
        self._own = words

    def gather(self, tx: Transaction, choice: ReportChoice, now: datetime, zone: str) -> "Figures":
        """Read what was chosen, and nothing else."""
        from app.measures import every_instrument  # noqa: PLC0415 - loaded when it is wanted
        from app.reports.figures import gather  # noqa: PLC0415 - as above

        return gather(tx, choice, now=now, instruments=every_instrument(tx), zone=zone)

    def build(self, figures: "Figures", choice: ReportChoice, scale: float) -> Built:
        """Draw the pages and write the file."""
        from app.reports.leaving import leaving  # noqa: PLC0415 - as above
        from app.reports.typst_pages import pages, pdf  # noqa: PLC0415 - as above

        words = self._words(choice)
        made = pages(figures, choice, scale=scale, words=words)
        return Built(
            choice, figures, tuple(QImage.fromData(page) for page in made), scale,
            pdf(figures, choice, words=words), tuple(leaving(figures, choice, words=words)),
            _is_empty(figures),
        )  # fmt: skip

    def draw(self, built: Built, scale: float) -> list[QImage]:
        """Draw the pages again, with so many pixels for a point of paper."""
        from app.reports.typst_pages import pages  # noqa: PLC0415 - as above

        made = pages(built.figures, built.choice, scale=scale, words=self._words(built.choice))
        return [QImage.fromData(page) for page in made]

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return the file locked with a passphrase."""
        from app.reports.protect import protect  # noqa: PLC0415 - as above

        return protect(pdf, passphrase)

    def suggest(self, random: Callable[[int], bytes]) -> str:
        """Return four words to say aloud."""
        from app.reports.protect import suggest_passphrase  # noqa: PLC0415 - as above

        return suggest_passphrase(random)

    def write(self, built: Built, form: Form) -> dict[str, bytes]:
        """Return the files of another form, by name.

        Raises:
            ValueError: the bundle does not pass our own checks; that is our mistake.
        """
        from app.reports import fhir, fhir_checks, tables  # noqa: PLC0415 - as above

        figures, choice = built.figures, built.choice
        match form:
            case Form.PDF:
                return {"report.pdf": built.pdf}
            case Form.CSV:
                # Spreadsheets take a file for UTF-8 when it begins with the mark.
                made = tables.tables(figures, choice, bom=True)
                return {name: text.encode() for name, text in made.items()}
            case Form.JSON:
                return {"report.json": _json(tables.as_json(figures, choice))}
            case Form.FHIR:
                bundle = fhir.bundle(figures, choice)
                used = [measure.instrument for measure in figures.measures]
                problems = fhir_checks.check_bundle(bundle, used)
                if problems:
                    raise ValueError(len(problems))
                return {"report-fhir.json": _json(bundle)}

    def _words(self, choice: ReportChoice) -> "Words":
        from app.reports.words import Words  # noqa: PLC0415 - as above

        return Words(self._own(choice.language))


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def _is_empty(figures: "Figures") -> bool:
    """Whether nothing was noted in the period, whatever is on the list for the session."""
    return not (
        figures.check_ins or figures.days or figures.measures or figures.nights
        or figures.scales or figures.coping
    )  # fmt: skip

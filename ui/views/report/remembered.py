"""What the builder remembers inside the vault: parts, period, paper, name and language.

Never which entries were chosen, and never item 9: both are chosen anew for each report.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.changes import Changes
from app.domain.report import USUAL, Paper, Part, ReportChoice
from app.vault.transaction import Transaction

KEY = "report_choice"
_NAME_LENGTH = 200

#: Days of each period that is offered, today included; "own" has dates of its own.
PERIODS: Mapping[str, int] = {"4w": 28, "8w": 56, "3m": 91, "6m": 182, "1y": 365}
OWN = "own"
USUAL_PERIOD = "3m"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the last report was made of, as far as it is remembered."""

    parts: frozenset[Part] = USUAL
    period: str = USUAL_PERIOD
    paper: Paper | None = None
    name: str = ""
    language: str = ""

    def choice(self, today: date, *, paper: Paper, language: str) -> ReportChoice:
        """Return the choice to begin with; ``paper`` and ``language`` where none is remembered."""
        first, last = days_of(self.period, today)
        return ReportChoice(
            first, last, parts=self.parts, name=self.name, paper=self.paper or paper,
            language=self.language or language,
        )  # fmt: skip


def days_of(period: str, today: date) -> tuple[date, date]:
    """Return the first and last day of a period that ends today."""
    length = PERIODS.get(period, PERIODS[USUAL_PERIOD])
    return today - timedelta(days=length - 1), today


def read(tx: Transaction) -> Remembered:
    """Return what is remembered; what is damaged or unknown counts as not remembered."""
    try:
        kept = json.loads(tx.settings.all().get(KEY, "{}"))
    except (ValueError, RecursionError):
        return Remembered()
    return _understood(kept) if isinstance(kept, dict) else Remembered()


def keep(tx: Transaction, choice: ReportChoice, period: str) -> Changes:
    """Remember a choice."""
    kept = {
        "parts": sorted(part.value for part in choice.parts - {Part.EXCERPTS}),
        "period": period if period in PERIODS else USUAL_PERIOD,
        "paper": choice.paper.value,
        "name": choice.name,
        "language": choice.language,
    }
    tx.settings.put(KEY, json.dumps(kept, sort_keys=True))
    return Changes(settings=True)


def _understood(kept: dict[str, object]) -> Remembered:
    found = Remembered()
    parts = kept.get("parts")
    if isinstance(parts, list):
        known = {part.value: part for part in Part if part is not Part.EXCERPTS}
        found = replace(
            found, parts=frozenset(known[one] for one in parts if isinstance(one, str)
                                   and one in known)
        )  # fmt: skip
    period, paper, name, language = (
        kept.get(key) for key in ("period", "paper", "name", "language")
    )
    if isinstance(period, str) and period in PERIODS:
        found = replace(found, period=period)
    if isinstance(paper, str) and paper in {item.value for item in Paper}:
        found = replace(found, paper=Paper(paper))
    if isinstance(name, str):
        found = replace(found, name=name[:_NAME_LENGTH])
    if isinstance(language, str):
        found = replace(found, language=language)
    return found

"""The person's plan for a bad moment: seven parts in their own words, and its short form.

The short form holds the parts that the person chose to read before unlocking. It lies in clear
beside the vault, so it is made only when asked for.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.failures import Failure

MAX_WORDS = 20_000
"""Characters of a part; what is longer is refused, never cut."""

SHORT_WORDS = 4_000
"""Characters of a part in the short form; a longer one ends there, with three dots."""

MAX_SHORT = 256 * 1024
"""Bytes of a short form; what is longer was not written by us."""

_FORMAT = 1


class PlanTooLong(Failure):
    """A part of the plan is longer than any part can be."""

    code = "plan_too_long"
    sentence = "This part of your plan is too long to keep. Make it shorter than 20,000 characters."


class Section(StrEnum):
    """A part of the plan, in the order it is read."""

    SIGNS = "signs"
    ALONE = "alone"
    PLACES = "places"
    ASK = "ask"
    PROFESSIONALS = "professionals"
    SAFER = "safer"
    REASONS = "reasons"


TITLES: dict[str, str] = {
    Section.SIGNS: "How I notice that it is getting bad",
    Section.ALONE: "What I can do by myself",
    Section.PLACES: "Places and people that take my mind off it",
    Section.ASK: "Whom I can ask for help",
    Section.PROFESSIONALS: "Professionals and services",
    Section.SAFER: "Making things safer around me",
    Section.REASONS: "What matters to me",
}
"""English titles of the parts; the window has its own for the person's language."""

USUAL_SHORT = (Section.ALONE, Section.ASK, Section.PROFESSIONALS)
"""What is offered for the short form: what can be done, and whom to reach."""


@dataclass(frozen=True, slots=True)
class PlanPart:
    """One part.

    Attributes:
        in_short: whether it can be read before unlocking.
    """

    section: Section
    words: str
    changed_at: datetime
    in_short: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan; parts that were never touched are not in it."""

    parts: tuple[PlanPart, ...] = ()

    def words(self, section: Section) -> str:
        """Return what stands in a part; an empty text if nothing does."""
        return next((part.words for part in self.parts if part.section is section), "")

    @property
    def short_sections(self) -> tuple[Section, ...]:
        """The parts chosen for the short form, also those without words yet."""
        chosen = {part.section for part in self.parts if part.in_short}
        return tuple(section for section in Section if section in chosen)

    @property
    def changed_at(self) -> datetime | None:
        """When words were changed last; None if there are none."""
        return max((part.changed_at for part in self.parts if part.words), default=None)

    def read(self) -> tuple[tuple[Section, str], ...]:
        """Return the parts that have words, in the order they are read."""
        return tuple((section, text) for section in Section if (text := self.words(section)))

    def short(self) -> tuple[tuple[Section, str], ...]:
        """Return the parts of the short form that have words, each no longer than it may be."""
        return tuple(
            (section, cut(words))
            for section, words in self.read()
            if section in self.short_sections
        )


def cut(words: str) -> str:
    """Return as much of a part as can be read at a glance."""
    return words if len(words) <= SHORT_WORDS else f"{words[: SHORT_WORDS - 1].rstrip()}…"


def write_short(parts: Iterable[tuple[Section, str]]) -> bytes:
    """Return the file of a short form."""
    rows = [{"part": str(section), "words": words} for section, words in parts]
    return json.dumps({"format": _FORMAT, "parts": rows}, ensure_ascii=False).encode()


def read_short(data: bytes) -> tuple[tuple[Section, str], ...]:
    """Return what a short form says; what of it is damaged is left out."""
    if len(data) > MAX_SHORT:
        return ()
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return ()
    rows = content.get("parts") if isinstance(content, dict) else None
    found: dict[Section, str] = {}
    for row in rows if isinstance(rows, list) else ():
        part, words = (row.get("part"), row.get("words")) if isinstance(row, dict) else (None, None)
        if isinstance(part, str) and part in set(Section) and isinstance(words, str) and words:
            found[Section(part)] = words[:SHORT_WORDS]
    return tuple((section, found[section]) for section in Section if section in found)

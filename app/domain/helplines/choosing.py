"""What is shown for a country, and what stands above what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from app.domain.helplines.line import FIRST_HELP, Emergency, Freshness, Line, freshness
from app.domain.helplines.reading import Lines

FINDER = "findahelpline.com"
"""A directory that its owners keep checked; named, never opened by the program."""


class Part(Enum):
    """A part of the page; the order comes from `Shelf.order`."""

    CHECKED = auto()
    EMERGENCY = auto()
    FINDER = auto()
    UNCHECKED = auto()


@dataclass(frozen=True, slots=True)
class Shelf:
    """The numbers for one country.

    Attributes:
        country: its two letters; empty if none was chosen.
        emergency: its emergency numbers; never empty.
        known: whether they are the country's own, and not those for anywhere.
        checked: lines that a person of ours has checked, the fresh ones first.
        unchecked: the others.
        damaged: whether the file of lines could not be used.
    """

    country: str
    emergency: tuple[str, ...]
    known: bool
    checked: tuple[Line, ...]
    unchecked: tuple[Line, ...]
    damaged: bool

    @property
    def order(self) -> tuple[Part, ...]:
        """What stands above what; a line that nobody has checked is never above a sure number."""
        checked = (Part.CHECKED,) if self.checked else ()
        unchecked = (Part.UNCHECKED,) if self.unchecked else ()
        return (*checked, Part.EMERGENCY, Part.FINDER, *unchecked)


def choose(country: str, lines: Lines | None, emergency: Iterable[Emergency], today: date) -> Shelf:
    """Return what is shown for a country.

    Args:
        country: two letters, or empty where the person has not said.
        lines: the lines there are; None where their file could not be used.
        emergency: the countries' emergency numbers; empty where their file could not be used.
        today: for how fresh a line is.
    """
    own = next((one.numbers for one in emergency if one.country == country), ())
    found = _shown(country, lines.lines if lines is not None else ())
    fresh = [line for line in found if freshness(line, today) is Freshness.CHECKED]
    old = [line for line in found if freshness(line, today) is Freshness.OLD]
    unchecked = [line for line in found if freshness(line, today) is Freshness.UNCHECKED]
    return Shelf(
        country,
        emergency=own or FIRST_HELP,
        known=bool(own),
        checked=(*fresh, *old),
        unchecked=tuple(unchecked),
        damaged=lines is None,
    )


def _shown(country: str, lines: Iterable[Line]) -> list[Line]:
    """Return a country's lines without those held back, and without what belongs to them."""
    here = [line for line in lines if line.country == country]
    broken = {line.pair for line in here if line.held and line.pair}
    return [line for line in here if not line.held and line.pair not in broken]

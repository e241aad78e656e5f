"""A line that listens, the emergency numbers of a country, and how fresh what is known of them is.

Numbers stand as they are dialled in their country. Short codes have no other form: none is ever
turned into an international number.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FRESH = timedelta(days=365)
"""Past this a line that was checked may be out of date."""

FIRST_HELP = ("112", "911")
"""What most mobile phones put through to an emergency service, wherever they are."""

_COUNTRY = re.compile(r"[A-Z]{2}")
_DIALLED = re.compile(r"[0-9+*#]")
# What people put between digits: spaces, strokes, brackets, dots, marks of direction.
_BETWEEN = re.compile(r"[\s\-()./·\u2010-\u2015\u200e\u200f\u202a-\u202e\u2060-\u2069]")
_ONE_NUMBER = re.compile(r"\+?[0-9*#]{2,15}")  # no number of the world is longer
_TRUNK = "(0)"  # "+49 (0)30": dialled inside the country only


class Method(StrEnum):
    """How a line is reached."""

    CALL = "call"
    TEXT = "text"
    EITHER = "call_or_text"


class Freshness(StrEnum):
    """What can be said of a number."""

    UNCHECKED = "unchecked"
    CHECKED = "checked"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Source:
    """A public list in which a line was seen.

    Attributes:
        id: stable within the file.
        dated: its year and month, such as "2026-06".
    """

    id: str
    name: str
    dated: str


@dataclass(frozen=True, slots=True)
class Line:
    """A helpline.

    Attributes:
        country: two letters, ISO 3166-1.
        number: as dialled there.
        word: for a line by text message, what to send; or empty.
        hours: as it stands in the source; "limited", "24/7", or empty if not known.
        languages: BCP 47 codes; empty if not known.
        audience: "young", "lgbtq-young", or empty for everybody.
        area: where in the country it works, or empty for all of it.
        note: more that has to be known before dialling.
        url: the provider's page; only a lead as long as nobody has opened it.
        seen_in: the ids of the lists it was seen in.
        grade: "A" or "B", by how many sources agree and how new they are.
        pair: lines with the same word here are shown all together or not at all.
        held: why it is not shown although it is in the file, or empty.
        source_url: the page that a person read it on; empty before.
        verified_on, verified_by: when that was and who it was; None and empty before.
    """

    country: str
    name: str
    number: str
    method: Method
    grade: str
    seen_in: tuple[str, ...]
    word: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    audience: str = ""
    area: str = ""
    note: str = ""
    url: str = ""
    pair: str = ""
    held: str = ""
    source_url: str = ""
    verified_on: date | None = None
    verified_by: str = ""

    @property
    def address(self) -> str:
        """What a phone understands: to call, or to write a message to."""
        digits = dialled(self.number)
        if self.method is Method.TEXT:
            return f"smsto:{digits}:{self.word}"
        return f"tel:{digits}"


@dataclass(frozen=True, slots=True)
class Emergency:
    """A country and its emergency numbers, the one that answers for everything first."""

    country: str
    name: str
    numbers: tuple[str, ...]


def dialled(number: str) -> str:
    """Return what the keys of a phone are pressed for: no spaces, no strokes."""
    return "".join(_DIALLED.findall(_on_keys(number)))


def phone_address(text: str) -> str:
    """Return what a phone understands of a number as a person wrote it down; empty if unclear.

    Two numbers in one line, an extension or a word beside it could only be guessed at, and a
    guessed number is a wrong one.
    """
    keys = _on_keys(text).strip()
    if keys.startswith("+"):
        keys = keys.replace(_TRUNK, "")
    number = _BETWEEN.sub("", keys)
    return f"tel:{number.replace('#', '%23')}" if _ONE_NUMBER.fullmatch(number) else ""


def _on_keys(text: str) -> str:
    """Return a text with the digits of every script as those on the keys of a phone."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in plain)


def country_of(text: str) -> str:
    """Return a country's two letters as they stand in the files; empty for anything else."""
    code = text.strip().upper()
    return code if _COUNTRY.fullmatch(code) else ""


def freshness(line: Line, today: date) -> Freshness:
    """Return what may be said of a line.

    A day of checking that lies in the future is a wrong clock here: the check itself was made.
    """
    if line.verified_on is None or not line.source_url or not line.verified_by:
        return Freshness.UNCHECKED
    return Freshness.OLD if today - line.verified_on > FRESH else Freshness.CHECKED

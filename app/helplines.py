"""The numbers that the program ships; each file is read alone, so that one can be damaged.

Should both be, `FIRST_HELP` in the code still stands on the page.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from app.domain.helplines import (
    Emergency,
    Line,
    Lines,
    Shelf,
    Source,
    UnusableFileError,
    choose,
    read_emergency,
    read_lines,
)
from app.domain.helplines.reading import LARGEST

LINES, EMERGENCY = "lines.json", "emergency.json"


@dataclass(frozen=True, slots=True)
class Directory:
    """What the two files say.

    Attributes:
        lines: None where their file is missing or damaged.
        emergency: empty where theirs is.
    """

    lines: Lines | None
    emergency: tuple[Emergency, ...]

    def shelf(self, country: str, today: date) -> Shelf:
        """Return what is shown for a country; empty for one that was not chosen."""
        return choose(country, self.lines, self.emergency, today)

    def countries(self, language: str = "en") -> dict[str, str]:
        """Return the countries that can be chosen: two letters and the name in a language.

        Those that it has no name for are named in English.
        """
        names = _country_names().get(language, {})
        return {one.country: names.get(one.country, one.name) for one in self.emergency}

    def seen_in(self, line: Line) -> tuple[Source, ...]:
        """Return the lists a line comes from, the newest first."""
        known = self.lines.sources if self.lines is not None else {}
        found = [known[ident] for ident in line.seen_in if ident in known]
        return tuple(sorted(found, key=lambda source: source.dated, reverse=True))


def shipped_folder() -> Traversable:
    """Return the folder in which the files are shipped."""
    return files("assets").joinpath("helplines")


def read_directory(folder: Traversable | None = None) -> Directory:
    """Return what the files in a folder say; the shipped ones if none is named.

    Never raises: what cannot be read is not there.
    """
    place = shipped_folder() if folder is None else folder
    return Directory(_lines(place), tuple(_emergency(place)))


@cache
def _country_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names of countries by language and two letters; nothing of a damaged file."""
    try:
        found = json.loads(files("assets").joinpath("i18n", "countries.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _lines(folder: Traversable) -> Lines | None:
    try:
        return read_lines(_bytes(folder, LINES))
    except (OSError, UnusableFileError):
        return None


def _emergency(folder: Traversable) -> Iterable[Emergency]:
    try:
        return read_emergency(_bytes(folder, EMERGENCY))
    except (OSError, UnusableFileError):
        return ()


def _bytes(folder: Traversable, name: str) -> bytes:
    """Return a file, or so much of it that it is seen to be too large."""
    with folder.joinpath(name).open("rb") as file:
        return file.read(LARGEST + 1)

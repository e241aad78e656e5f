"""The words that the invented year is made of, read from ``assets/demo``."""

import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from app.domain.mood import Valence

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_THREADS = ("allotment", "family", "work", "walks", "friends", "inner", "seasons", "long", "shorts")
_ALL_MONTHS = frozenset(range(1, 13))
_ALL_DAYS = frozenset(range(7))
_ALL_DATES = frozenset(range(1, 32))


@dataclass(frozen=True, slots=True)
class Text:
    """One piece of writing and when it can have been written.

    Attributes:
        months, weekdays, dates: 1 to 12; Monday is 0; days of the month.
        hours: the earliest and the latest, both meant.
        arc: a story told over several dates.
        on: month and day on or after which it falls, on the first fitting weekday.
        follows: how many days after the text before it in the file, least and most.
    """

    body: str
    months: frozenset[int]
    weekdays: frozenset[int]
    dates: frozenset[int]
    hours: tuple[int, int]
    valence: Valence
    title: str = ""
    tags: tuple[str, ...] = ()
    place: str = ""
    picture: str = ""
    starred: bool = False
    hard: bool = False
    arc: str = ""
    on: tuple[int, int] | None = None
    follows: tuple[int, int] | None = None
    zone: str = "Europe/London"

    @property
    def subject(self) -> str:
        """What it is about, so that neighbours can be about something else."""
        return self.tags[0] if self.tags else self.body[:20]


@lru_cache(maxsize=1)
def chains() -> tuple[tuple[Text, ...], ...]:
    """Return all texts, each with those that follow it."""
    found: list[list[Text]] = []
    for thread in _THREADS:
        for text in _texts(thread):
            if text.follows:
                found[-1].append(text)
            else:
                found.append([text])
    return tuple(tuple(chain) for chain in found)


@lru_cache(maxsize=1)
def fragments() -> Mapping[str, tuple[str, ...]]:
    """Return small sentences by kind: "weather 3-5", "event", "closing", "good", "checkin"."""
    kinds: dict[str, list[str]] = {}
    for line in _source("small").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
            kinds[kind] = []
        elif line.strip():
            kinds[kind].append(line.strip())
    return {kind: tuple(lines) for kind, lines in kinds.items()}


def months(spec: str) -> frozenset[int]:
    """Return the months of ``spec``, like ``3-5`` or ``11-2``."""
    first, _, last = spec.partition("-")
    start, end = int(first), int(last or first)
    return frozenset((start + step - 1) % 12 + 1 for step in range((end - start) % 12 + 1))


def _source(name: str) -> str:
    return (files("assets") / "demo" / f"{name}.txt").read_text("utf-8")


def _texts(thread: str) -> Iterator[Text]:
    for block in ("\n" + _source(thread)).split("\n@ ")[1:]:
        head, _, body = block.partition("\n")
        yield _text(dict(_pairs(head)), body.strip())


def _pairs(head: str) -> Iterator[tuple[str, str]]:
    lexer = shlex.shlex(head, posix=True, punctuation_chars="")
    lexer.whitespace_split = True
    lexer.quotes = '"'
    for word in lexer:
        key, _, value = word.partition("=")
        yield key, value


def _text(values: Mapping[str, str], body: str) -> Text:
    on = values.get("on")
    follows = values.get("then")
    weekdays = [_DAYS.index(day) for day in values["d"].split(",")] if "d" in values else _ALL_DAYS
    return Text(
        body=body,
        months=months(values["m"]) if "m" in values else _ALL_MONTHS,
        weekdays=frozenset(weekdays),
        dates=frozenset(range(*_span(values["dom"], 1))) if "dom" in values else _ALL_DATES,
        hours=_span(values.get("h", "7-22")),
        valence=Valence(int(values["v"])),
        title=values.get("title", ""),
        tags=tuple(values["tags"].split(",")) if "tags" in values else (),
        place=values.get("place", ""),
        picture=values.get("pic", ""),
        starred="star" in values,
        hard="hard" in values,
        arc=values.get("arc", ""),
        on=(int(on[:2]), int(on[3:])) if on else None,
        follows=_span(follows) if follows else None,
        zone=values.get("zone", "Europe/London"),
    )


def _span(spec: str, more: int = 0) -> tuple[int, int]:
    first, _, last = spec.partition("-")
    return int(first), int(last or first) + more

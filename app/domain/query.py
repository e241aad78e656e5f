"""The search language: plain words, "phrases" and filters such as ``tag:river from:2026-01``."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.failures import BadQuery
from app.domain.text import storable

_TERM = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)"?|(\S+))')
_FILTERS = {"tag", "mood", "from", "to", "on", "has", "is"}
_MONTHS = 12
#: Each is looked up by itself; SQLite takes about a thousand.
MAX_TERMS = 200


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Attributes:
        words: every one must occur; the last one matches as a prefix while it is typed.
        phrases: sequences of words.
        without: none may occur.
        valences: mood classes, empty for any.
        since, until: local dates, both inclusive.
        inside_words: look for substrings (the trigram index).
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    valences: tuple[int, ...] = ()
    since: date | None = None
    until: date | None = None
    photo: bool = False
    attachment: bool = False
    starred: bool = False
    hard: bool = False
    inside_words: bool = False
    open_end: bool = False

    @property
    def has_text(self) -> bool:
        """Whether anything must be looked up in the word index."""
        return bool(self.words or self.phrases)

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing, and so means every entry."""
        return self == Query(inside_words=self.inside_words, open_end=self.open_end)


def parse_query(text: str, *, today: date, inside_words: bool = False) -> Query:
    """Read what a person typed; what is no filter is a word.

    The last word stays open (matches as a prefix) unless a space or a quote ends it.

    Raises:
        BadQuery: a filter's value cannot be read, or there are too many words.
    """
    parts: dict[str, list[str]] = {}
    text = storable(text).replace("\0", " ")
    terms = _TERM.findall(text)
    if len(terms) > MAX_TERMS:
        raise BadQuery(f"This search has more than {MAX_TERMS} words. Try fewer.")
    for sign, name, quoted, plain in terms:
        value = quoted or plain
        if name and name.lower() in _FILTERS and not sign:
            parts.setdefault(name.lower(), []).append(value)
        elif not value:
            continue
        else:
            kind = "without" if sign else "phrases" if quoted else "words"
            parts.setdefault(kind, []).append(f"{name}:{value}" if name else value)
    since, until = _period(parts, today)
    flags = _flags(parts.get("is", []), parts.get("has", []))
    return Query(
        words=tuple(parts.get("words", ())),
        phrases=tuple(parts.get("phrases", ())),
        without=tuple(parts.get("without", ())),
        tags=tuple(value.lstrip("#") for value in parts.get("tag", ())),
        valences=_valences(parts.get("mood", [])),
        since=since,
        until=until,
        inside_words=inside_words,
        open_end=bool(text) and not text[-1].isspace() and text[-1] != '"',
        **flags,
    )


def _flags(states: list[str], things: list[str]) -> dict[str, bool]:
    known = {
        "is": {"starred": "starred", "star": "starred", "hard": "hard"},
        "has": {
            "photo": "photo",
            "photos": "photo",
            "image": "photo",
            "file": "attachment",
            "attachment": "attachment",
        },
    }
    found: dict[str, bool] = {}
    for name, values in (("is", states), ("has", things)):
        for value in values:
            flag = known[name].get(value.lower())
            if flag is None:
                choices = ", ".join(f"{name}:{choice}" for choice in sorted(set(known[name])))
                raise BadQuery(f"{name}:{value} is not a filter. There are: {choices}.")
            found[flag] = True
    return found


def _valences(values: list[str]) -> tuple[int, ...]:
    found: set[int] = set()
    for value in values:
        match = re.fullmatch(r"([1-7])(?:(?:-|\.\.)([1-7]))?", value)
        if not match:
            raise BadQuery("mood: takes a number from 1 to 7, or two like mood:1-3.")
        low, high = sorted((int(match[1]), int(match[2] or match[1])))
        found.update(range(low, high + 1))
    return tuple(sorted(found))


def _period(parts: dict[str, list[str]], today: date) -> tuple[date | None, date | None]:
    since = [_span(value, today)[0] for value in parts.get("from", []) + parts.get("on", [])]
    until = [_span(value, today)[1] for value in parts.get("to", []) + parts.get("on", [])]
    return max(since, default=None), min(until, default=None)


def _span(text: str, today: date) -> tuple[date, date]:
    """Return the first and last day that a year, month, day or word names."""
    words = {"today": today, "yesterday": today - timedelta(days=1)}
    if text.lower() in words:
        return words[text.lower()], words[text.lower()]
    match = re.fullmatch(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", text)
    if not match:
        raise BadQuery("Dates in a search are written like 2026, 2026-11 or 2026-11-22.")
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            last = calendar.monthrange(year, month)[1]
            return date(year, month, 1), date(year, month, last)
        return date(year, 1, 1), date(year, _MONTHS, 31)
    except ValueError as error:
        raise BadQuery("There is no such day. Write dates like 2026-11-22.") from error

"""The search language: plain words, "phrases" and filters such as ``tag:river from:2026-01``."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.failures import BadQuery
from app.domain.text import storable

_TERM = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)"?|(\S+))')
_FILTERS = {"tag", "mood", "from", "to", "on", "has", "is"}
_DAY = timedelta(days=1)
_MONTHS = 12
_NO_DAY = "There is no such day. Write dates like 2026-11-22."
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
        without_tags, without_valences: what an entry may not have; one without a mood has none.
        without_days: spans of local dates, both ends inclusive, in which it may not lie.
        lacking: which of photo, attachment, starred and hard it may not be.
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
    without_tags: tuple[str, ...] = ()
    without_valences: tuple[int, ...] = ()
    without_days: tuple[tuple[date, date], ...] = ()
    lacking: frozenset[str] = frozenset()
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
    """Read what a person typed; what is no filter is a word, and "-" before either leaves it out.

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
        if name and name.lower() in _FILTERS:
            parts.setdefault(sign + name.lower(), []).append(value)
        elif not value or (sign and plain.endswith(":") and plain[:-1].lower() in _FILTERS):
            continue  # nothing yet to look for or to leave out
        else:
            kind = "without" if sign else "phrases" if quoted else "words"
            parts.setdefault(kind, []).append(f"{name}:{value}" if name else value)
    since, until = _period(parts, today)
    return Query(
        words=tuple(parts.get("words", ())),
        phrases=tuple(parts.get("phrases", ())),
        without=tuple(parts.get("without", ())),
        tags=_tags(parts.get("tag", [])),
        valences=_valences(parts.get("mood", [])),
        since=since,
        until=until,
        without_tags=tuple(tag for tag in _tags(parts.get("-tag", [])) if tag),
        without_valences=_valences(parts.get("-mood", [])),
        without_days=tuple(_span(value, today) for value in parts.get("-on", [])),
        lacking=frozenset(_flags(parts.get("-is", []), parts.get("-has", []))),
        inside_words=inside_words,
        open_end=bool(text) and not text[-1].isspace() and text[-1] != '"',
        **dict.fromkeys(_flags(parts.get("is", []), parts.get("has", [])), True),
    )


def _tags(values: list[str]) -> tuple[str, ...]:
    return tuple(value.lstrip("#") for value in values)


def _flags(states: list[str], things: list[str]) -> list[str]:
    """Return the names of `Query`'s fields for `is:` and `has:`."""
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
    found: list[str] = []
    for name, values in (("is", states), ("has", things)):
        for value in values:
            flag = known[name].get(value.lower())
            if flag is None:
                choices = ", ".join(f"{name}:{choice}" for choice in sorted(set(known[name])))
                raise BadQuery(f"{name}:{value} is not a filter. There are: {choices}.")
            found.append(flag)
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
    try:
        until += [_span(value, today)[0] - _DAY for value in parts.get("-from", [])]
        since += [_span(value, today)[1] + _DAY for value in parts.get("-to", [])]
    except OverflowError as error:
        raise BadQuery(_NO_DAY) from error
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
        raise BadQuery(_NO_DAY) from error

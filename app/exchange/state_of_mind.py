"""Apple Health's State of Mind, as the app Health Auto Export writes it (JSON)."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.failures import ArchiveRefused, FileUnreadable
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.mood import Feelings, Span, Valence
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, shown
from app.exchange.dates import written_date
from app.exchange.fields import Fields
from app.exchange.json_stream import BrokenJsonError, JsonArrays
from app.exchange.once import Once
from app.exchange.opening import holds, named, open_tree, taken
from app.exchange.positions import Position
from app.exchange.tree import Member, Report

_KEY = "stateOfMind"
_MARK = re.compile(rb'"stateOfMind"\s*:\s*\[')
_OVERLAP = 64
_BANDS = 7
_DAILY = frozenset(("dailymood", "daily", "2"))


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


_LABELS = {_folded(code): code for code in LABELS}
_CONTEXTS = {_folded(code): code for code in CONTEXTS}
_CLASSES = {_folded(one.name): one for one in Valence}


def claims(path: Path) -> bool:
    """Whether ``path`` has states of mind in it.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, (".json",), _is_one, 20)


@dataclass
class StateOfMindSource:
    """States of mind.

    Attributes:
        format: "health".
        path: the JSON file, or a folder or zip with it.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "health"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each state; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no such file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree = open_tree(self.path, (".json",), report, self.limits, outside=options.outside)
        once = Once(report)
        for member in taken(named(tree, (".json",)), _is_one, report, self.limits):
            yield from filter(None, map(once.first, _states(member, report)))


def _is_one(member: Member) -> bool:
    """Whether the list is anywhere in a file, which may hold years of steps before it."""
    tail = b""
    for chunk in member.chunks():
        if _MARK.search(tail + chunk):
            return True
        tail = chunk[-_OVERLAP:]
    return False


def _states(member: Member, report: Report) -> Iterator[Found]:
    file, taken = shown(member.name), 0
    try:
        for element in JsonArrays(member.chunks(), inside=("data",)):
            if element.key != _KEY:
                continue
            taken += 1
            raw = element.value
            found = _found(raw, file) if isinstance(raw, dict) and not element.broken else None
            if found:
                yield found
                continue
            detail = "This state of mind has no date or value that can be read; it was left out."
            where = Position.ITEM.at(element.index + 1)
            report(Problem(ProblemKind.BROKEN_ENTRY, file, where, detail))
    except (BrokenJsonError, FileUnreadable):
        if not taken:
            raise ArchiveRefused(
                "The entries in this export are damaged and cannot be read. Export it again."
            ) from None
        detail = "From here on this file is damaged."
        report(Problem(ProblemKind.UNREADABLE, file, Position.AFTER_ITEM.at(taken), detail))


def _found(raw: Mapping[str, Any], file: str) -> Found | None:
    fields = Fields(raw)
    written = written_date(fields.line("start") or fields.line("date"))
    valence = _class(raw)
    if written is None or valence is None:
        return None
    labels, others = _codes(fields.texts("labels"), _LABELS)
    contexts, rest = _codes(fields.texts("associations"), _CONTEXTS)
    number = fields.number("valence")
    feelings = Feelings(
        span=Span.DAY if _folded(str(raw.get("kind", ""))) in _DAILY else Span.MOMENT,
        labels=labels,
        contexts=contexts,
        note=", ".join((*others, *rest)),
    )
    own = fields.line("id")
    return Found(
        source_id=own[:100] or f"at:{written.moment.isoformat()}",
        created_at=written.moment,
        zone=written.zone,
        body="",
        valence=valence,
        mood_number="" if number is None else f"{number:g}",
        feelings=feelings,
        file=file,
    )


def _class(raw: Mapping[str, Any]) -> Valence | None:
    """Return the class: by the value from -1 to 1, or by the class's name or number.

    Some exports give the class as -1, 0 or 1, so a 1 says nothing without the value.
    """
    value, named_class = raw.get("valence"), raw.get("valenceClassification")
    if isinstance(named_class, str) and _folded(named_class) in _CLASSES:
        return _CLASSES[_folded(named_class)]
    if isinstance(value, int | float) and not isinstance(value, bool) and -1 <= value <= 1:
        band = math.floor((value + 1) / 2 * _BANDS) + 1
        return Valence(min(band, _BANDS))
    if isinstance(named_class, int) and named_class in range(2, _BANDS + 1):
        return Valence(named_class)
    return None


def _codes(names: list[str], known: Mapping[str, str]) -> tuple[tuple[str, ...], list[str]]:
    """Return those names that are codes here, and the other ones."""
    codes: dict[str, None] = {}
    others = []
    for name in names:
        code = known.get(_folded(name))
        if code:
            codes[code] = None
        elif clean_line(name):
            others.append(clean_line(name)[:200])
    return tuple(codes), others

"""Which records go out beside the entries, when not everything does."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.domain.exports import Choice, Record
from app.domain.query import Query
from app.domain.when import local_date, parse_moment
from app.vault.repositories.sections import FLAT, MOOD, READING, Section
from app.vault.transaction import Transaction

_AT_ONCE = 1000
#: How one is: moods, scales and their values, sleep, questionnaires, how the journal helps.
FELT = frozenset(
    ("moods", "scales", "readings", "nights", "own_measures", "measures", "helping", "mood_words")
)
# The words in which an entry's own mood is said.
_TOLD_WITH = frozenset(("mood_words",))
# What records of a day point at, and which is of no day itself.
_POINTED_AT = frozenset(("scales", "own_measures", "coping_cards", "goals", "mood_words"))
_OF_DAYS = frozenset(
    ("moods", "readings", "nights", "measures", "coping_card_uses", "goal_days", "helping",
     "meetings", "events")
)  # fmt: skip


def only_days(query: Query) -> bool:
    """Whether a search asks for nothing but a span of days."""
    return replace(query, since=None, until=None).is_empty


def sections_of(choice: Choice) -> tuple[Section, ...]:
    """Return what goes out beside entries, in its order.

    A span of days takes along what is of these days; any other search only the check-ins of the
    entries that it finds.
    """
    chosen: tuple[Section, ...] = FLAT
    if choice.query is not None:
        of_days = tuple(one for one in FLAT if one.name in _OF_DAYS | _POINTED_AT)
        chosen = of_days if only_days(choice.query) else (MOOD,)
    if not choice.beside:
        chosen = tuple(one for one in chosen if one.name in _TOLD_WITH)
    return chosen if choice.moods else tuple(one for one in chosen if one.name not in FELT)


@dataclass
class Part:
    """Tells record by record whether it goes out.

    Attributes:
        entries: the ids of the entries that went out.
    """

    choice: Choice
    entries: AbstractSet[str]
    _moods: set[str] = field(default_factory=set)

    def has(self, section: Section, record: Record) -> bool:
        """Whether a record goes out: not with what it hangs on staying here."""
        if section is MOOD:
            belongs = self._alone(record) if record["entry"] is None else self._goes(record)
            if belongs:
                self._moods.add(record["id"])
            return belongs
        if section is READING and record["mood"] is not None:
            return record["mood"] in self._moods
        return self._in_span(section, record)

    def _goes(self, record: Record) -> bool:
        return record["entry"] in self.entries

    def _alone(self, record: Record) -> bool:
        query = self.choice.query
        return query is None or (only_days(query) and self._in_span(MOOD, record))

    def _in_span(self, section: Section, record: Record) -> bool:
        query = self.choice.query
        if query is None or section.name not in _OF_DAYS:
            return True
        first, last = _days(record)
        return (query.until is None or first <= query.until) and (
            query.since is None or last is None or last >= query.since
        )


def count_beside(tx: Transaction, choice: Choice, entries: AbstractSet[str]) -> int:
    """Return how many records go out beside these entries."""
    part, count = Part(choice, entries), 0
    for section in sections_of(choice) if choice.beside else ():
        after: tuple[Any, ...] | None = None
        while rows := tx.whole.rows(section, after, _AT_ONCE):
            after = rows[-1][0]
            count += sum(part.has(section, record) for _, record in rows)
    return count


def _days(record: Record) -> tuple[date, date | None]:
    """Return the first and last day of a record; None for one that has not ended."""
    if "first" in record:
        end = record["last"]
        return date.fromisoformat(record["first"]), date.fromisoformat(end) if end else None
    if "date" in record:
        day = date.fromisoformat(record["date"])
    else:
        day = local_date(parse_moment(record["at"], "UTC"), record["zone"])
    return day, day

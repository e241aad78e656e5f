"""What insights count: read from indexes alone, a row for each day and not for each check-in.

Nothing of an entry in the trash counts, and nothing of an import that is not published.
"""

import itertools
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple
from uuid import UUID

from app.domain.entry import EntryRow
from app.domain.failures import BadZone
from app.domain.feelings import CONTEXTS
from app.domain.insights.coping import CardUseFacts
from app.domain.insights.days import CLASSES, DayMood
from app.domain.insights.distribution import LabelCount
from app.domain.insights.rhythm import HourMoods
from app.domain.insights.scales import ScaleFacts
from app.domain.insights.sleep import NightFacts
from app.domain.insights.words import DayWords
from app.domain.scales import ScaleKind
from app.domain.when import from_millis, local_minute
from app.vault.repositories.rows import ROW_COLUMNS, entry_row
from app.vault.sqlcipher import Connection

_TRASHED = "SELECT id FROM entry WHERE trashed_at IS NOT NULL"
_UNPUBLISHED = "SELECT number FROM batch WHERE state <> 'published'"
# What tells a check-in that counts, as far as there is anything in the trash, or unpublished; both
# mostly are empty, and asking each of 100,000 check-ins takes a fifth of the whole time.
_NOT_TRASHED = f"(entry_id IS NULL OR entry_id NOT IN ({_TRASHED}))"
_NOT_STAGED = f"batch NOT IN ({_UNPUBLISHED})"
# The ids of those that do not count. By rowid, so that only the index is looked through.
_TRASHED_MOODS = f"SELECT id FROM mood INDEXED BY mood_entry WHERE entry_id IN ({_TRASHED})"
_STAGED_MOODS = (
    "SELECT id FROM mood WHERE rowid IN (SELECT rowid FROM mood INDEXED BY mood_day"
    f" WHERE NOT {_NOT_STAGED})"
)
_SHOWN = "position NOT IN (SELECT position FROM hidden)"
_BETWEEN = "local_date BETWEEN ? AND ?"

# A day's moments come as one text with a character for each: its class in three bits, above them
# the hour. A row for each would take three times as long to read.
_FIRST_SIGN, _HOURS, _CLASS_BITS = 64, 24, 3
_SIGN = f"char({_FIRST_SIGN} + valence + (minute / 60 << {_CLASS_BITS}))"
_SIGNS = range(_FIRST_SIGN, _FIRST_SIGN + (_HOURS << _CLASS_BITS))
_CLASS = {chr(sign): (sign - _FIRST_SIGN) & 7 for sign in _SIGNS}
_HOUR = {chr(sign): (sign - _FIRST_SIGN) >> _CLASS_BITS for sign in _SIGNS}


class Moods(NamedTuple):
    """The check-ins of a period, by day and by hour."""

    days: list[DayMood]
    hours: list[HourMoods]


@dataclass(slots=True)
class _Gone:
    """How often a code was given that does not count, and the days on which nothing else was."""

    count: int = 0
    days: set[str] = field(default_factory=set)


class Figures:
    """Aggregated reads over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def first_day(self) -> date | None:
        """Return the local date of the earliest check-in that counts; None without any."""
        row = self._sql.execute(
            f"SELECT local_date FROM mood INDEXED BY mood_day WHERE {self._counts()}"
            " ORDER BY local_date LIMIT 1"
        ).fetchone()
        return date.fromisoformat(row[0]) if row else None

    def moods(self, first: date, last: date) -> Moods:
        """Return the days that have a check-in, in their order, and the hours of the moments."""
        rows = self._sql.execute(
            f"SELECT local_date, group_concat({_SIGN}, '') FILTER (WHERE span = 'moment'),"
            " group_concat(valence, '') FILTER (WHERE span = 'day'), group_concat(energy, '')"
            f" FROM mood INDEXED BY mood_day WHERE {_BETWEEN} AND {self._counts()}"
            " GROUP BY local_date ORDER BY local_date",
            (first.isoformat(), last.isoformat()),
        ).fetchall()
        days = [
            # The index gives a day's classes in their order.
            DayMood(
                date.fromisoformat(day),
                tuple(map(_CLASS.__getitem__, signs or "")),
                tuple(map(int, whole or "")),
                _level(energy) if energy else None,
            )
            for day, signs, whole, energy in rows
        ]
        return Moods(days, _hours([row[1] for row in rows if row[1]]))

    def contexts(self, first: date, last: date, least: int) -> dict[str, frozenset[date]]:
        """Return the days of every context that has ``least`` or more of them."""
        # Context by context: a search of the key, where one question for all of them would sort.
        gone = self._gone("context", first, last)
        found: dict[str, set[str]] = {}
        for code in CONTEXTS:
            row = self._sql.execute(
                "SELECT group_concat(local_date) FROM (SELECT DISTINCT local_date FROM mood_facet"
                f" WHERE kind = 'context' AND code = ? AND {_BETWEEN})",
                (code, first.isoformat(), last.isoformat()),
            ).fetchone()
            days = set(row[0].split(",")) if row and row[0] else set()
            found[code] = days - gone.get(code, _Gone()).days
        return _days_of(found.items(), least)

    def labels(self, first: date, last: date) -> list[LabelCount]:
        """Return how often each label was given, the most frequent first."""
        gone = self._gone("label", first, last)
        rows = self._sql.execute(
            "SELECT code, count(*), count(DISTINCT local_date) FROM mood_facet"
            f" WHERE kind = 'label' AND {_BETWEEN} GROUP BY code",
            (first.isoformat(), last.isoformat()),
        )
        found = [
            LabelCount(code, count - some.count, days - len(some.days))
            for code, count, days in rows
            for some in [gone.get(code, _Gone())]
            if count > some.count
        ]
        return sorted(found, key=lambda one: (-one.check_ins, one.code))

    def _gone(self, kind: str, first: date, last: date) -> dict[str, "_Gone"]:
        """Return by code what has to be taken off the counts: what does not count.

        It is little, mostly; asking of each of 100,000 whether it counts takes far longer.
        """
        hidden = self._hidden()
        if not hidden:
            return {}
        rows = self._sql.execute(
            "SELECT code, local_date, count(*), (SELECT count(*) FROM mood_facet AS every"
            " WHERE every.kind = one.kind AND every.code = one.code"
            " AND every.local_date = one.local_date)"
            " FROM mood_facet AS one INDEXED BY mood_facet_mood"
            f" WHERE mood_id IN ({hidden}) AND kind = ? AND {_BETWEEN} GROUP BY code, local_date",
            (kind, first.isoformat(), last.isoformat()),
        )
        found: dict[str, _Gone] = {}
        for code, day, count, every in rows:
            gone = found.setdefault(code, _Gone())
            gone.count += count
            if count == every:
                gone.days.add(day)
        return found

    def _has(self, query: str) -> bool:
        row = self._sql.execute(f"SELECT EXISTS ({query})").fetchone()
        return bool(row and row[0])

    def _counts(self) -> str:
        """Return the condition on a check-in that it counts."""
        clauses = [_NOT_TRASHED] * self._has(_TRASHED) + [_NOT_STAGED] * self._has(_UNPUBLISHED)
        return " AND ".join(clauses) or "TRUE"

    def _hidden(self) -> str:
        """Return a query for the ids of the check-ins that do not count; empty where all do."""
        hidden = [_TRASHED_MOODS] * self._has(_TRASHED) + [_STAGED_MOODS] * self._has(_UNPUBLISHED)
        return " UNION ALL ".join(hidden)

    def tags(self, first: date, last: date, least: int) -> dict[str, tuple[str, frozenset[date]]]:
        """Return label and days of every tag whose entries are of ``least`` or more days."""
        entries: dict[bytes, str] = dict(
            self._sql.execute(
                f"SELECT id, local_date FROM entry INDEXED BY entry_facts WHERE {_BETWEEN}"
                f" AND {_SHOWN}",
                (first.isoformat(), last.isoformat()),
            ).fetchall()
        )
        labels: dict[str, str] = {}
        found: dict[str, set[str]] = {}
        for tag, ident, label in self._sql.execute("SELECT tag, entry_id, label FROM entry_tag"):
            day = entries.get(ident)
            if day is not None:
                found.setdefault(tag, set()).add(day)
                labels[tag] = min(labels.get(tag, label), label)
        days = _days_of(sorted(found.items()), least)
        return {tag: (labels[tag], some) for tag, some in days.items()}

    def nights(self, first: date, last: date) -> list[NightFacts]:
        """Return the nights of a period, in their order."""
        rows = self._sql.execute(
            "SELECT local_date, zone, asleep_at, awake_at, quality, wakings, early FROM night"
            f" WHERE {_BETWEEN} ORDER BY local_date",
            (first.isoformat(), last.isoformat()),
        )
        return [
            NightFacts(
                date.fromisoformat(row[0]),
                None if row[2] is None or row[3] is None else (row[3] - row[2]) / 3_600_000,
                _minute(row[2], row[1]),
                _minute(row[3], row[1]),
                row[4],
                row[5],
                None if row[6] is None else bool(row[6]),
            )
            for row in rows
        ]

    def readings(self, first: date, last: date) -> list[ScaleFacts]:
        """Return the readings of a period by scale and range, in no order of days."""
        hidden = self._hidden()
        counts = f" AND (mood_id IS NULL OR mood_id NOT IN ({hidden}))" if hidden else ""
        rows = self._sql.execute(
            f"SELECT scale_id, low, high, local_date, value FROM reading WHERE {_BETWEEN}{counts}",
            (first.isoformat(), last.isoformat()),
        )
        dates = _Dates()
        found: dict[tuple[bytes, float | None, float | None], list[tuple[date, float]]] = {}
        for ident, low, high, day, value in rows:
            found.setdefault((ident, low, high), []).append((dates[day], value))
        scales = {
            row[0]: row[1:] for row in self._sql.execute("SELECT id, name, kind, unit FROM scale")
        }
        return [
            ScaleFacts(UUID(bytes=ident), name, ScaleKind(kind), unit, low, high, tuple(readings))
            for (ident, low, high), readings in found.items()
            for name, kind, unit in [scales.get(ident, ("", ScaleKind.NUMBER, ""))]
        ]

    def card_uses(self, first: date, last: date) -> list[CardUseFacts]:
        """Return the uses of coping cards in a period, in the order of time."""
        rows = self._sql.execute(
            "SELECT u.card_id, coalesce(c.title, ''), u.local_date, u.before, u.after, u.helped"
            " FROM card_use AS u LEFT JOIN coping_card AS c ON c.id = u.card_id"
            f" WHERE u.{_BETWEEN} ORDER BY u.at",
            (first.isoformat(), last.isoformat()),
        )
        return [
            CardUseFacts(UUID(bytes=row[0]), row[1], date.fromisoformat(row[2]), *row[3:6])
            for row in rows
        ]

    def words(self, first: date, last: date) -> list[DayWords]:
        """Return how many entries and words stand under each date that has an entry."""
        rows = self._sql.execute(
            "SELECT local_date, count(*), sum(words) FROM entry INDEXED BY entry_day"
            f" WHERE {_BETWEEN} AND {_SHOWN} GROUP BY local_date ORDER BY local_date",
            (first.isoformat(), last.isoformat()),
        )
        return [DayWords(date.fromisoformat(row[0]), row[1], row[2]) for row in rows]

    def dates_of(self, positions: Collection[int]) -> list[date]:
        """Return the local dates of the entries at these positions, in no order."""
        wanted = set(positions)
        rows = self._sql.execute("SELECT position, local_date FROM entry INDEXED BY entry_day")
        return [date.fromisoformat(day) for position, day in rows if position in wanted]

    def first_entry(self) -> date | None:
        """Return the earliest local date with an entry that is shown; None without any."""
        row = self._sql.execute(
            f"SELECT local_date FROM entry INDEXED BY entry_day WHERE {_SHOWN}"
            " ORDER BY local_date LIMIT 1"
        ).fetchone()
        return date.fromisoformat(row[0]) if row else None

    def memories(self, days: Iterable[date]) -> list[EntryRow]:
        """Return the entries of some dates, newest first; never one that is marked hard.

        One whose unfinished draft is marked hard is left out too.
        """
        wanted = [day.isoformat() for day in days]
        marks = ",".join("?" * len(wanted))
        rows = self._sql.execute(
            f"SELECT {ROW_COLUMNS} FROM entry AS e WHERE e.local_date IN ({marks})"
            f" AND NOT e.hard AND e.{_SHOWN}"
            " AND e.id NOT IN (SELECT entry_id FROM draft WHERE hard) ORDER BY e.position DESC",
            wanted,
        )
        return [entry_row(row) for row in rows]


def _level(digits: str) -> float:
    """Return the median of some levels, a digit each."""
    ordered = sorted(digits)
    half = len(ordered) // 2
    return (int(ordered[half]) + int(ordered[-half - 1])) / 2


def _hours(texts: list[str]) -> list[HourMoods]:
    counts = [[0] * CLASSES for _ in range(_HOURS)]
    for sign, count in Counter("".join(texts)).items():
        counts[_HOUR[sign]][_CLASS[sign] - 1] += count
    hours = (set(map(_HOUR.__getitem__, text)) for text in texts)
    days = Counter(itertools.chain.from_iterable(hours))
    return [
        HourMoods(hour, tuple(counts[hour]), days[hour]) for hour in range(_HOURS) if days[hour]
    ]


def _days_of(
    found: Iterable[tuple[str, Collection[str]]], least: int
) -> dict[str, frozenset[date]]:
    """Return the dates of each code that has ``least`` or more, each date made only once."""
    made = _Dates()
    return {
        code: frozenset(map(made.__getitem__, dates))
        for code, dates in found
        if len(dates) >= least
    }


class _Dates(dict[str, date]):
    """Dates by their ISO text, made as they are asked for."""

    def __missing__(self, text: str) -> date:
        made = self[text] = date.fromisoformat(text)
        return made


def _minute(at: int | None, zone: str) -> int | None:
    """Return the minute of the local day; in UTC where this computer does not know the zone."""
    if at is None:
        return None
    try:
        return local_minute(from_millis(at), zone)
    except BadZone:
        return local_minute(from_millis(at), "UTC")

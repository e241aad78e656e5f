"""Limits, what was counted, what was opened once more, and people met outside of circles."""

import json
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from app.domain.boundaries.clock import Clock
from app.domain.boundaries.days import Day
from app.domain.boundaries.decide import Override
from app.domain.boundaries.look_back import OVERRIDE, Contact, DayUse, Opened
from app.domain.boundaries.plan import NO_PLAN, Lock, Plan
from app.domain.boundaries.policy import from_plain, to_plain
from app.domain.boundaries.usage import Session, Usage
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.repositories.rows import bury
from app.vault.sqlcipher import Connection

_DAY = "began, ends, zone, used, sessions"


class LimitsKept:
    """What the person set, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def plan(self) -> Plan:
        """Return the policy in force, and the one that waits."""
        row = self._sql.execute("SELECT current, pending, pending_from FROM limit_plan").fetchone()
        if row is None:
            return NO_PLAN
        return Plan(
            from_plain(json.loads(row[0])),
            None if row[1] is None else from_plain(json.loads(row[1])),
            _moment(row[2]),
        )

    def put_plan(self, plan: Plan) -> None:
        """Keep a plan in the place of the one before."""
        pending = None if plan.pending is None else json.dumps(to_plain(plan.pending))
        self._sql.execute(
            "INSERT OR REPLACE INTO limit_plan (one, current, pending, pending_from)"
            " VALUES (1, ?, ?, ?)",
            (json.dumps(to_plain(plan.current)), pending, _millis(plan.pending_from)),
        )

    def clock(self) -> Clock | None:
        """Return what is kept of the time, if anything was ever counted."""
        row = self._sql.execute("SELECT mark, asked, held_until FROM limit_clock").fetchone()
        return None if row is None else Clock(from_millis(row[0]), *map(_moment, row[1:]))

    def put_clock(self, clock: Clock) -> None:
        """Keep it."""
        self._sql.execute(
            "INSERT OR REPLACE INTO limit_clock (one, mark, asked, held_until) VALUES (1, ?, ?, ?)",
            (to_millis(clock.mark), _millis(clock.asked), _millis(clock.held_until)),
        )

    def lock(self) -> Lock | None:
        """Return the latest lock, whether or not it has ended."""
        found = self._locks("ORDER BY number DESC LIMIT 1")
        return found[0] if found else None

    def locks_between(self, first: datetime, last: datetime) -> list[Lock]:
        """Return the locks of which a part lies between two moments."""
        return self._locks(
            "WHERE ends > ? AND began < ? ORDER BY number", to_millis(first), to_millis(last)
        )

    def put_lock(self, lock: Lock, *, longer: bool) -> None:
        """Keep a lock; with ``longer`` in the place of the latest one."""
        if longer:
            self._sql.execute(
                "DELETE FROM limit_lock WHERE number = (SELECT max(number) FROM limit_lock)"
            )
        self._sql.execute(
            "INSERT INTO limit_lock (began, ends, closes, reason) VALUES (?,?,?,?)",
            (to_millis(lock.began), to_millis(lock.ends), lock.closes, storable(lock.reason)),
        )

    def override(self) -> Override | None:
        """Return the latest override, whether or not it has ended."""
        row = self._sql.execute(
            "SELECT opens, ends FROM limit_override WHERE kind = ? ORDER BY number DESC LIMIT 1",
            (OVERRIDE,),
        ).fetchone()
        return None if row is None else Override(from_millis(row[0]), from_millis(row[1]))

    def add_opened(self, opened: Opened, asked: datetime, override: Override) -> None:
        """Note that a limit was opened once more, or the clock set back."""
        self._sql.execute(
            "INSERT INTO limit_override (kind, asked, opens, ends, local_date, sentence)"
            " VALUES (?,?,?,?,?,?)",
            (opened.kind, to_millis(asked), to_millis(override.opens), to_millis(override.ends),
             opened.on.isoformat(), storable(opened.sentence)),
        )  # fmt: skip

    def end_override(self, at: datetime) -> None:
        """Let no override go on beyond a moment."""
        self._sql.execute(
            "UPDATE limit_override SET opens = min(opens, ?1), ends = min(ends, ?1)"
            " WHERE kind = ?2",
            (to_millis(at), OVERRIDE),
        )

    def opened_between(self, first: date, last: date) -> list[Opened]:
        """Return what was opened from a date to another, in order."""
        rows = self._sql.execute(
            "SELECT kind, local_date, sentence, ends <= opens FROM limit_override"
            " WHERE local_date BETWEEN ? AND ? ORDER BY number",
            (first.isoformat(), last.isoformat()),
        )
        return [
            Opened(kind, date.fromisoformat(on), words, bool(kind == OVERRIDE and never))
            for kind, on, words, never in rows.fetchall()
        ]

    def _locks(self, rest: str, *values: Any) -> list[Lock]:
        rows = self._sql.execute(
            f"SELECT began, ends, closes, reason FROM limit_lock {rest}", values
        )
        return [
            Lock(from_millis(began), from_millis(ends), bool(closes), reason)
            for began, ends, closes, reason in rows.fetchall()
        ]


class UsageKept:
    """What was counted, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def latest(self) -> Usage | None:
        """Return the usage of the latest day that was counted, if any."""
        return self._usage("ORDER BY began DESC LIMIT 1")

    def of(self, moment: datetime) -> Usage | None:
        """Return the usage of the day that holds a moment, if it was counted."""
        return self._usage(
            "WHERE began <= ?1 AND ends > ?1 ORDER BY began DESC LIMIT 1", to_millis(moment)
        )

    def put(self, usage: Usage) -> None:
        """Keep the usage of a day, and its session as the latest."""
        day = usage.day
        self._sql.execute(
            f"INSERT OR REPLACE INTO limit_day ({_DAY}, local_date) VALUES (?,?,?,?,?,?)",
            (to_millis(day.began), to_millis(day.ends), day.zone, _length(usage.used),
             usage.sessions, day.on.isoformat()),
        )  # fmt: skip
        self._sql.execute("DELETE FROM limit_session")
        if usage.session is not None:
            session = usage.session
            self._sql.execute(
                "INSERT INTO limit_session (one, used, last, reminded) VALUES (1, ?, ?, ?)",
                (_length(session.used), to_millis(session.last), session.reminded),
            )

    def forget_after(self, moment: datetime) -> None:
        """Forget days that begin after a moment: the clock was wrong then."""
        self._sql.execute("DELETE FROM limit_day WHERE began > ?", (to_millis(moment),))

    def between(self, first: date, last: date) -> list[DayUse]:
        """Return what was used from a date to another, in order."""
        rows = self._sql.execute(
            "SELECT local_date, used, sessions FROM limit_day"
            " WHERE local_date BETWEEN ? AND ? ORDER BY began",
            (first.isoformat(), last.isoformat()),
        )
        return [
            DayUse(date.fromisoformat(on), timedelta(milliseconds=used), sessions)
            for on, used, sessions in rows.fetchall()
        ]

    def _usage(self, rest: str, *values: Any) -> Usage | None:
        row = self._sql.execute(f"SELECT {_DAY} FROM limit_day {rest}", values).fetchone()
        if row is None:
            return None
        day = Day(from_millis(row[0]), from_millis(row[1]), row[2])
        stay = self._sql.execute("SELECT used, last, reminded FROM limit_session").fetchone()
        session = None
        if stay is not None:
            used = timedelta(milliseconds=stay[0])
            session = Session(used, from_millis(stay[1]), bool(stay[2]))
        return Usage(day, timedelta(milliseconds=row[3]), row[4], session)


class Contacts:
    """People met outside of circles, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, contact: Contact, noted_at: datetime) -> None:
        """Keep a contact in the place of one with the same id."""
        self._sql.execute(
            "INSERT OR REPLACE INTO offline_contact (id, local_date, minutes, words, noted_at)"
            " VALUES (?,?,?,?,?)",
            (contact.id.bytes, contact.on.isoformat(), contact.minutes, storable(contact.words),
             to_millis(noted_at)),
        )  # fmt: skip

    def remove(self, ident: UUID) -> None:
        """Forget a contact."""
        self._sql.execute("DELETE FROM offline_contact WHERE id = ?", (ident.bytes,))
        bury(self._sql, "meetings", ident.bytes)

    def ids(self) -> list[UUID]:
        """Return the ids of all contacts."""
        rows = self._sql.execute("SELECT id FROM offline_contact ORDER BY noted_at, id").fetchall()
        return [UUID(bytes=row[0]) for row in rows]

    def between(self, first: date, last: date) -> list[Contact]:
        """Return the contacts from a date to another, in order."""
        rows: Iterable[tuple[Any, ...]] = self._sql.execute(
            "SELECT id, local_date, words, minutes FROM offline_contact"
            " WHERE local_date BETWEEN ? AND ? ORDER BY local_date, noted_at, id",
            (first.isoformat(), last.isoformat()),
        ).fetchall()
        return [
            Contact(UUID(bytes=ident), date.fromisoformat(on), words, minutes)
            for ident, on, words, minutes in rows
        ]


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def _millis(moment: datetime | None) -> int | None:
    return None if moment is None else to_millis(moment)


def _length(used: timedelta) -> int:
    return used // timedelta(milliseconds=1)

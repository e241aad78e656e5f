"""Question rounds: which week it is, whose turn it is to ask, and what is asked.

Everything follows from the circle and the week, so every client comes to the same: the question of
a week has one id whoever asks it, and two that were asked at once fold into one.
"""

import hashlib
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta

WEEK = timedelta(days=7)
#: So long after its beginning a week's question may be asked by anybody, if nobody has.
GRACE = timedelta(days=2)
_ID = 16


def week_start(now: datetime) -> datetime:
    """Return when the week began, on Monday in UTC."""
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day - timedelta(days=day.weekday())


def round_id(circle: bytes, now: datetime) -> bytes:
    """Return the post id of this week's question."""
    return _mark(circle, now, b"question")[:_ID]


def asker(circle: bytes, now: datetime, people: Collection[bytes]) -> bytes:
    """Return whose turn it is to ask this week; each week somebody else's, as chance has it."""
    return min(people, key=lambda person: _mark(circle, now, person))


def may_ask(circle: bytes, now: datetime, me: bytes, people: Collection[bytes]) -> bool:
    """Whether this person asks now: in their week, or when nobody has asked for two days."""
    return asker(circle, now, people) == me or now >= week_start(now) + GRACE


def question_of_week(circle: bytes, now: datetime, questions: Sequence[str]) -> str:
    """Return this week's question: one after the other, in each circle from another beginning."""
    first = int.from_bytes(hashlib.sha256(b"lamplit rounds\0" + circle).digest()[:4])
    weeks = week_start(now).toordinal() // WEEK.days
    return questions[(first + weeks) % len(questions)]


def _mark(circle: bytes, now: datetime, of: bytes) -> bytes:
    week = week_start(now).date().isoformat().encode()
    return hashlib.sha256(b"lamplit round\0" + circle + week + b"\0" + of).digest()

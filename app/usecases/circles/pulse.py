"""The pulse of a circle: begin one, take part, answer; see what came of it.

What has to follow is said by `app.usecases.circles.pulse_rounds`, at each sync and by itself.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.changes import NOTHING, Changes
from app.domain.circles.failures import (
    BadPulseAnswers,
    NoSuchPost,
    PulseTooSoon,
    PulseUnderWay,
    PulseUnknown,
)
from app.domain.circles.posts import PostKey, PostRow
from app.domain.circles.pulse import (
    ENDED,
    FEWEST,
    HIGHEST,
    STATEMENTS,
    Numbers,
    Own,
    Part,
    PulseView,
    Stage,
    is_possible,
)
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.pulse_rounds import Found, begun_by, find, is_live
from app.usecases.circles.send import Going, Random, open_circle, send
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)

JOINING = timedelta(days=3)
"""How long a pulse waits for people, unless whoever begins it says otherwise."""
LASTING = timedelta(days=10)
"""How long it lasts in all."""
BETWEEN = timedelta(days=7)
"""From one pulse to the next: two with almost the same people tell what the others answered."""


def start(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    *,
    now: datetime,
    random: Random,
    joining: timedelta = JOINING,
    lasting: timedelta = LASTING,
) -> tuple[PostKey, Changes]:
    """Begin a pulse, and return its key. Whoever begins it takes part only if they join.

    Raises:
        PulseTooSoon: one is under way, or began less than a week ago.
        NoSuchCircle, NotYetIn, CircleIsOver, AlreadyOver, CannotTravel: see `send`.
    """
    earliest = to_millis(now - BETWEEN)
    for one in read_pulses(tx, words, circle, now=now):
        told = one.stage in {Stage.COMPLETE, Stage.IMPOSSIBLE} and one.began_at > earliest
        if one.stage not in ENDED or told:
            raise PulseTooSoon
    fields = {
        "statements": STATEMENTS,
        "joins_by": to_millis(now + joining),
        "closes_at": to_millis(now + max(joining, lasting)),
        "highest": HIGHEST,
    }
    post = send(tx, words, circle, Going(Said("pulse", fields)), now=now, random=random)
    tx.circle_pulses.note(circle, post)
    return post, _CHANGED


def join(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    pulse: PostKey,
    *,
    now: datetime,
    random: Random,
) -> Changes:
    """Take part in a pulse. All see who does; the answer can follow until it closes.

    Raises:
        PulseUnderWay: it has begun without this person, or has ended.
        NoSuchPost: there is none.
        PulseUnknown: a later version asks something that this one does not know.
        NoSuchCircle, NotYetIn, CircleIsOver: see `send`.
    """
    open_circle(tx, circle)
    (own, _), found = _own(tx, words, circle, pulse), _found(tx, words, circle, pulse)
    if "" in found.statements:
        raise PulseUnknown
    if own.part is Part.JOINED:
        return NOTHING
    if own.part is not Part.NONE or found.people or found.closes_at <= to_millis(now):
        raise PulseUnderWay
    going = Going(Said("pulse_join", {"to": pulse.joined}), to=pulse)
    send(tx, words, circle, going, now=now, random=random)
    tx.circle_pulses.update(circle, replace(own, part=Part.JOINED))
    return _CHANGED


def answer(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    pulse: PostKey,
    answers: Numbers,
    *,
    now: datetime,
    random: Random,
) -> Changes:
    """Answer a pulse, and take part in it if that was not said before.

    Until it is split, which a sync does by itself, another answer takes this one's place. It never
    leaves this journal whole.

    Raises:
        BadPulseAnswers: there are not as many answers as statements, or one is out of its bounds.
        PulseUnderWay: it has begun without this person, was split already, or has ended.
        NoSuchPost, PulseUnknown, NoSuchCircle, NotYetIn, CircleIsOver: see `join`.
    """
    found = _found(tx, words, circle, pulse)
    if len(answers) != len(found.statements):
        raise BadPulseAnswers
    if not all(0 <= one <= found.highest for one in answers):
        raise BadPulseAnswers
    me = tx.circles.get(circle).me
    if found.closes_at <= to_millis(now) or (found.people and me not in found.people):
        raise PulseUnderWay
    join(tx, words, circle, pulse, now=now, random=random)
    own, _ = _own(tx, words, circle, pulse)
    tx.circle_pulses.update(circle, replace(own, answers=tuple(answers)))
    return _CHANGED


def read_pulses(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime
) -> list[PulseView]:
    """Return the pulses of a circle, the newest first."""
    return [
        read_pulse(tx, words, circle, own.pulse, now=now)
        for own in reversed(tx.circle_pulses.of(circle))
        if begun_by(tx, words, circle, own.pulse) is not None
    ]


def read_pulse(
    tx: Transaction, words: Wording, circle: bytes, pulse: PostKey, *, now: datetime
) -> PulseView:
    """Return a pulse as everybody sees it, and one's own part in it.

    Raises:
        NoSuchPost: there is none.
    """
    own, row = _own(tx, words, circle, pulse)
    if not is_live(row):
        return PulseView(
            pulse, row.created_at, row.created_at, row.created_at, (), HIGHEST,
            Stage.TAKEN_BACK, (), own.part, answered=False,
        )  # fmt: skip
    found = _found(tx, words, circle, pulse)
    stage = _stage(found, to_millis(now))
    answered = bool(own.answers) or own.part in {Part.SPLIT, Part.TOLD}
    return PulseView(
        pulse,
        row.created_at,
        found.joins_by,
        found.closes_at,
        found.statements,
        found.highest,
        stage,
        found.people or found.joined,
        own.part,
        answered=answered,
        sums=found.sums if stage is Stage.COMPLETE else None,
    )


def _stage(found: Found, now: int) -> Stage:
    if found.sums is not None:
        possible = is_possible(found.sums, len(found.people), found.highest)
        return Stage.COMPLETE if possible else Stage.IMPOSSIBLE
    if found.closes_at > now:
        return Stage.UNDER_WAY if found.people else Stage.GATHERING
    return Stage.TOO_FEW if len(found.people or found.joined) < FEWEST else Stage.INCOMPLETE


def _own(tx: Transaction, words: Wording, circle: bytes, pulse: PostKey) -> tuple[Own, PostRow]:
    own = tx.circle_pulses.get(circle, pulse)
    row = begun_by(tx, words, circle, pulse) if own is not None else None
    if own is None or row is None:
        raise NoSuchPost
    return own, row


def _found(tx: Transaction, words: Wording, circle: bytes, pulse: PostKey) -> Found:
    _, row = _own(tx, words, circle, pulse)
    if not is_live(row):
        raise NoSuchPost
    return find(tx, words, tx.circles.get(circle), row)

"""The guided demo's way through one's own limits: where one stands, a change, a lock."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import cast

from app.domain.boundaries.days import day_at
from app.domain.boundaries.policy import NO_LIMITS, Policy
from app.domain.boundaries.spans import DAY
from app.domain.boundaries.usage import Usage
from app.domain.changes import Changes
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.look_back import note_contact
from app.vault.transaction import Transaction
from ui.program import Program
from ui.tour_stop import Stop, show_end, show_top, wait_until
from ui.views.boundaries.view import BoundariesView
from ui.views.boundaries.words import Rule

_PATIENCE = 60_000
_DAYS = (14, 22, 9, 26, 17, 11)  # minutes of the days before today
_TODAY = timedelta(minutes=12)
_MINE = Policy(day_minutes=30, quiet=((0, 7 * 60), (22 * 60, DAY)), wait_minutes=10)
_LATER = 45


def limits_stops(program: Program) -> Iterator[Stop]:
    """Yield the room before anything is set, and with a week behind it."""
    window, overlays = program.window, program.window.overlays
    room = cast("BoundariesView", window.room("boundaries"))
    yield Stop("boundaries-empty", lambda: window.go("boundaries"), lambda: room.facts is not None)
    _live(program)
    wait_until(lambda: "30" in room.rules.rows[Rule.DAY].label.text())
    yield Stop("boundaries", partial(show_top, room))
    yield Stop("boundaries-look-back", partial(show_end, room))
    for name, act in (
        ("boundaries-hours", room.rules.rows[Rule.WINDOWS].button.click),
        ("boundaries-lock", room.lock.click),
        ("boundaries-met", room.look_back.met.click),
    ):
        yield Stop(name, act, lambda: overlays.top is not None)
        overlays.close_all()
    _write(program, partial(_set, program, NO_LIMITS))


def _live(program: Program) -> None:
    """Let a week with limits be behind the person, and people met elsewhere."""
    now, zone, new_id = program.context.present(), program.context.zone(), program.store.new_id

    def work(tx: Transaction) -> Changes:
        for back, minutes in enumerate(reversed(_DAYS), 1):
            day = day_at(None, now - timedelta(days=back), zone, NO_LIMITS.turns_at)
            tx.usage.put(Usage(day, timedelta(minutes=minutes), 1))
        today = program.context.today()
        for words, back, length in (("Ana, by the river", 3, 90), ("Bob called", 1, 20)):
            note_contact(tx, words, today - timedelta(days=back), length, now=now, new_id=new_id)
        count_usage(tx, _TODAY, now=now, zone=zone)
        change_policy(tx, _MINE, now=now, zone=zone)
        return Changes(limits=True)

    _write(program, work)
    _write(program, partial(_later, now, zone))


def _later(now: datetime, zone: str, tx: Transaction) -> Changes:
    wanted = Policy(_LATER, quiet=_MINE.quiet, wait_minutes=_MINE.wait_minutes)
    return change_policy(tx, wanted, now=now, zone=zone)[1]


def _set(program: Program, policy: Policy, tx: Transaction) -> Changes:
    now, zone = program.context.present(), program.context.zone()
    return change_policy(tx, policy, now=now, zone=zone)[1]


def _write(program: Program, work: Callable[[Transaction], Changes]) -> None:
    program.store.write(work).result(_PATIENCE)

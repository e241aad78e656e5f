"""The stewards' repair capability, and earlier ones: a restored relay knows only those.

    kept = (number (8) | capability (32))*

The number says how often the capability was renewed, the founder's being the first. It is
`UNSURE` for one that the relay may not know: one's own that is only about to be put there, or one
that somebody told who is no steward. Such a one is tried last, and handed on where there is none
that is sure.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeVar

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Refused
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint
from sync.protocol.problems import Problem
from sync.protocol.sizes import SECRET

T = TypeVar("T")

RENEW: Final = "renew_repair"
"""The name under which a repair capability waits that the relay does not know yet."""
FIRST: Final = 1
UNSURE: Final = 0
_MOST: Final = 8
_MOST_UNSURE: Final = 12
_LEAP: Final = 1_000
"""By so much a number may be ahead of what is known here: nobody uses the numbers up."""
_NUMBER: Final = 8
_HELD: Final = _NUMBER + SECRET
_DAY: Final = 4
_LONG: Final = 30
"""Days: what waits for longer was noted by a clock that was wrong."""


@dataclass(frozen=True, slots=True)
class Held:
    """A repair capability, and how often it was renewed; `UNSURE` where nobody knows."""

    number: int
    key: bytes = field(repr=False)

    def encode(self) -> bytes:
        """As it is kept."""
        return uint(self.number, _NUMBER) + self.key


def held(kept: bytes | None) -> tuple[Held, ...]:
    """All that are kept here, the newest first."""
    kept = kept or b""
    parts = [kept[at : at + _HELD] for at in range(0, len(kept), _HELD)]
    return tuple(Held(int.from_bytes(part[:_NUMBER], "big"), part[_NUMBER:]) for part in parts)


def capabilities(kept: bytes | None) -> tuple[bytes, ...]:
    """All that are kept here, in the order in which they are tried."""
    return tuple(one.key for one in held(kept))


def newest(kept: bytes | None) -> Held | None:
    """The newest that is known to be one; None where there is none."""
    return next((one for one in held(kept) if one.number != UNSURE), None)


def unsure(kept: bytes | None) -> tuple[bytes, ...]:
    """Those that the relay may not know."""
    return tuple(one.key for one in held(kept) if one.number == UNSURE)


def has_room(kept: bytes | None) -> bool:
    """Whether one that somebody told, and another to renew it with, put out none that is kept."""
    return len(unsure(kept)) + 2 <= _MOST_UNSURE


def with_key(kept: bytes | None, key: bytes, number: int) -> bytes:
    """What is kept once there is one more: an older one never takes the place of the newest."""
    known, top = held(kept), newest(kept)
    before = next((one.number for one in known if one.key == key), UNSURE)
    number = max(before, min(number, (top.number if top else FIRST) + _LEAP))
    others = [one for one in (Held(number, key), *known) if one.key != key or one.number == number]
    every = {one.key: one for one in others}.values()
    sure = sorted((one for one in every if one.number), key=lambda one: one.number, reverse=True)
    doubtful = [one for one in every if not one.number]
    return b"".join(one.encode() for one in (*sure[:_MOST], *doubtful[:_MOST_UNSURE]))


def with_repair(desk: Desk, ask: Callable[[bytes], T]) -> T:
    """Ask the relay with the newest capability that it knows.

    Raises:
        Refused: this person has none.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    known = capabilities(desk.circle.repair)
    if not known:
        raise Refused("Only a steward who has the repair capability can do this.")
    for one in known[:-1]:
        try:
            return ask(one)
        except RelayRefused as refusal:
            if refusal.problem is not Problem.UNKNOWN:
                raise
    return ask(known[-1])


# --- what is to be put in place at the relay


def note_renewal(tx: Transaction, desk: Desk, days: int) -> None:
    """Draw another capability, to be put in place after some days; it is kept before it is used.

    One that was drawn before and waits still, which nobody else knows, is put in place instead.
    """
    kept, due = tx.circles.get(desk.id).repair, uint(desk.tools.today + days, _DAY)
    noted = tx.circle_state.pending(desk.id, RENEW)
    if noted is not None and noted[_DAY:] in unsure(kept):
        tx.circle_state.set_pending(desk.id, min(due, noted[:_DAY]) + noted[_DAY:], RENEW)
        return
    key = desk.tools.random(SECRET)
    tx.circles.update(desk.id, repair=with_key(kept, key, UNSURE))
    tx.circle_state.set_pending(desk.id, due + key, RENEW)


def renew_again(tx: Transaction, desk: Desk) -> None:
    """Note that the relay may know an earlier capability only; it is told the newest."""
    top = newest(desk.circle.repair)
    if top is not None and tx.circle_state.pending(desk.id, RENEW) is None:
        tx.circle_state.set_pending(desk.id, uint(desk.tools.today, _DAY) + top.key, RENEW)


def due_renewal(desk: Desk) -> bytes | None:
    """The capability that is to be put in place now, if one is."""
    noted = desk.read(lambda tx: tx.circle_state.pending(desk.id, RENEW))
    if noted is None:
        return None
    days = int.from_bytes(noted[:_DAY], "big") - desk.tools.today
    return None if 0 < days <= _LONG else noted[_DAY:]

"""The stewards' repair capability, and earlier ones: a restored relay knows only those."""

from collections.abc import Callable
from typing import Final, TypeVar

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Refused
from sync.client.transport.failures import Refused as RelayRefused
from sync.protocol.problems import Problem
from sync.protocol.sizes import SECRET

T = TypeVar("T")

RENEW: Final = "renew_repair"
"""The name under which a repair capability waits that the relay does not know yet."""
_MOST: Final = 8


def capabilities(kept: bytes | None) -> tuple[bytes, ...]:
    """All that a steward has, the newest first."""
    kept = kept or b""
    return tuple(kept[at : at + SECRET] for at in range(0, len(kept), SECRET))


def with_newest(kept: bytes | None, newest: bytes) -> bytes:
    """What is kept once there is another one."""
    earlier = [one for one in capabilities(kept) if one != newest]
    return b"".join([newest, *earlier][:_MOST])


def with_one_more(kept: bytes | None, other: bytes) -> bytes:
    """What is kept once somebody who is no steward has named one: it is tried last."""
    known = capabilities(kept)
    return b"".join(known if other in known else (*known, other)[:_MOST])


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


def renew_again(tx: Transaction, desk: Desk) -> None:
    """Note that the relay may know an earlier capability only; it is told the newest."""
    known = capabilities(desk.circle.repair)
    if known and tx.circle_state.pending(desk.id, RENEW) is None:
        tx.circle_state.set_pending(desk.id, known[0], RENEW)

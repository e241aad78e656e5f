"""Proof of work, for relays where anybody may make a circle."""

import hashlib
from collections.abc import Callable
from typing import Final

from sync.client.transport.failures import Lied
from sync.client.transport.policy import Sizes
from sync.client.transport.stopping import Stop

_ROUND: Final = 8192
_NONCE: Final = 16


def stamp(
    relay: bytes,
    bits: int,
    day: int,
    random_bytes: Callable[[int], bytes],
    *,
    stop: Stop | None = None,
    progress: Callable[[int, int], None] = lambda _done, _expected: None,
    most: int = Sizes().work_bits,
) -> str:
    """Find a stamp whose SHA-256 begins with `bits` zero bits; 20 take about a second.

    Args:
        relay: the relay's id.
        bits: what the relay asks for.
        day: today, in whole days since 1970-01-01 UTC.
        random_bytes: makes every stamp another one.
        stop: ends the search.
        progress: told how many were tried, and how many it takes on average.
        most: more bits than these are not worked for.

    Raises:
        Lied: the relay asks for more than `most` bits.
        Cancelled: `stop` was set.
    """
    if bits > most:
        raise Lied("The relay asks for more work than anybody should do.")
    prefix = f"1:{bits}:{day}:{relay.hex()}:{random_bytes(_NONCE).hex()}:"
    begun = hashlib.sha256(prefix.encode("ascii"))
    bound = 1 << (256 - bits)
    counter = 0
    while True:
        if counter % _ROUND == 0:
            if stop:
                stop.check()
            progress(counter, 1 << bits)
        attempt = begun.copy()
        attempt.update(b"%d" % counter)
        if int.from_bytes(attempt.digest()) < bound:
            return f"{prefix}{counter}"
        counter += 1

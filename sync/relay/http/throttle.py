"""Limits of requests and of what waits: by capability, and by the pseudonym of an address.

An address itself is never kept. Its pseudonym is a keyed hash, and the key is drawn anew every day
and lives in memory only, so that nothing here can be joined to another day or another relay.
"""

import hmac
import math
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import KIB, MIB
from sync.protocol.times import DAY
from sync.relay.http.options import Options, Rate, StreamLimits

_MOST: Final = 200_000
_SIZE: Final = 12
_OUTGOING: Final = 256 * MIB
_INCOMING: Final = 512 * MIB
UNFINISHED: Final = 128
"""Bodies that one address may be in the middle of sending."""

_LEAST_PAGE: Final = 64 * KIB
_PREFIX_6: Final = 8


class Pseudonyms:
    """Names addresses for a day.

    Args:
        clock: seconds since 1970.
        random_bytes: draws the keys.
    """

    def __init__(self, clock: Callable[[], float], random_bytes: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._day = -1
        self._key = b""

    def of(self, address: IPv4Address | IPv6Address) -> bytes:
        """Today's pseudonym of an IPv4 address, or of the /64 network of an IPv6 address."""
        day = int(self._clock() // DAY)
        if day != self._day:
            self._day, self._key = day, self._random_bytes(32)
        four = address.ipv4_mapped if isinstance(address, IPv6Address) else address
        packed = four.packed if four else address.packed[:_PREFIX_6]
        return hmac.digest(self._key, packed, "sha256")[:_SIZE]


def read_address(text: str) -> IPv4Address | IPv6Address | None:
    """An address as a proxy writes it, or None when it is none."""
    try:
        return ip_address(text.strip())
    except ValueError:
        return None


class Buckets:
    """Token buckets by key, refilled as time goes by. Bounded in number.

    Args:
        rate: how fast and how full.
        now: seconds on a clock that only goes forward.
    """

    def __init__(self, rate: Rate, now: Callable[[], float]) -> None:
        self._rate = rate
        self._now = now
        self._left: dict[bytes, tuple[float, float]] = {}

    def take(self, key: bytes, cost: float = 1) -> None:
        """Take from a bucket.

        Raises:
            RefusedError: `RATE` with the seconds after which there is enough again.
        """
        now = self._now()
        left = self._filled(key, now) - cost
        if left < 0:
            wait = math.ceil(-left / self._rate.per_second)
            raise RefusedError(Problem.RATE, retry_after=max(1, min(wait, DAY)))
        self._left[key] = (left, now)

    def charge(self, key: bytes, cost: float) -> None:
        """Take from a bucket whatever is in it; it may go below nothing, down to one burst."""
        now = self._now()
        left = max(self._filled(key, now) - cost, -self._rate.burst)
        self._left[key] = (left, now)

    def _filled(self, key: bytes, now: float) -> float:
        known = self._left.get(key)
        if known is None:
            if len(self._left) >= _MOST:
                self.forget()
            return self._rate.burst
        left, then = known
        return min(self._rate.burst, left + (now - then) * self._rate.per_second)

    def forget(self) -> None:
        """Drop the buckets that are full again, and the oldest ones when there are still too many.

        Called once in a while, and whenever there are too many.
        """
        full = self._rate.burst / self._rate.per_second
        now = self._now()
        kept = {key: value for key, value in self._left.items() if now - value[1] < full}
        for key in list(kept)[: max(0, len(kept) - _MOST // 2)]:
            del kept[key]
        self._left = kept


class Throttle:
    """All limits of requests.

    Args:
        options: what the owner chose.
        now: seconds on a clock that only goes forward.
    """

    def __init__(self, options: Options, now: Callable[[], float]) -> None:
        rates = options.rates
        self._capability = Buckets(rates.capability, now) if rates.capability else None
        self._address = Buckets(rates.address, now) if rates.address else None
        self._refused = rates.refused

    def address(self, pseudonym: bytes | None) -> None:
        """Count a request of an address. Raises `RefusedError` with `RATE`."""
        if self._address is not None and pseudonym is not None:
            self._address.take(pseudonym)

    def capability(self, capability: bytes) -> None:
        """Count a request with a capability. Raises `RefusedError` with `RATE`."""
        if self._capability is not None:
            self._capability.take(capability)

    def refused(self, pseudonym: bytes | None) -> None:
        """Count that an address showed a capability that opens nothing."""
        if self._address is not None and pseudonym is not None:
            self._address.charge(pseudonym, self._refused)

    def forget(self) -> None:
        """Drop what need not be remembered any more."""
        for buckets in (self._capability, self._address):
            if buckets is not None:
                buckets.forget()


class Seats:
    """How many streams and long polls wait, in all, by capability and by address."""

    def __init__(self, limits: StreamLimits) -> None:
        self._limits = limits
        self._capabilities: Counter[bytes] = Counter()
        self._addresses: Counter[bytes] = Counter()
        self.taken = 0

    def take(self, capability: bytes, pseudonym: bytes | None) -> None:
        """Take a seat; give it back afterwards. Raises `RefusedError` with `STREAMS`."""
        limits = self._limits
        full = (
            self.taken >= limits.total
            or self._capabilities[capability] >= limits.capability
            or (pseudonym is not None and self._addresses[pseudonym] >= limits.address)
        )
        if full:
            raise RefusedError(Problem.STREAMS, retry_after=30)
        self.taken += 1
        self._capabilities[capability] += 1
        if pseudonym is not None:
            self._addresses[pseudonym] += 1

    def give_back(self, capability: bytes, pseudonym: bytes | None) -> None:
        """Leave a seat that was taken."""
        self.taken -= 1
        _less(self._capabilities, capability)
        if pseudonym is not None:
            _less(self._addresses, pseudonym)


class Outgoing:
    """Bytes of large answers that their clients have not taken yet.

    Pages get smaller as there are more of them, so that many slow readers cannot fill the memory.
    A reader who gets a smaller page asks once more.

    Attributes:
        bytes: how many there are now.
    """

    def __init__(self) -> None:
        self.bytes = 0

    def page(self, wanted: int) -> int:
        """How large a page may be. Raises `RefusedError` with `RATE` when there is no room at all.

        The last entry of a page may go beyond its size.
        """
        if self.bytes > 2 * _OUTGOING:
            raise RefusedError(Problem.RATE)
        return max(_LEAST_PAGE, min(wanted, _OUTGOING - self.bytes))

    @contextmanager
    def holding(self, size: int) -> Iterator[None]:
        """Count an answer's bytes while it is being sent."""
        self.bytes += size
        try:
            yield
        finally:
            self.bytes -= size


class Incoming:
    """Bytes of bodies that are being received or worked on.

    A store that is slow for a while must not let them fill the memory, and one address that sends
    its bodies slowly must not take the room of all others.

    Attributes:
        bytes: how many there are now.
    """

    def __init__(self) -> None:
        self.bytes = 0
        self._unfinished: Counter[bytes] = Counter()

    @contextmanager
    def unfinished(self, pseudonym: bytes | None) -> Iterator[None]:
        """Count a body whose end is still to come. Raises `RefusedError` with `RATE`."""
        if pseudonym is None:
            yield
            return
        if self._unfinished[pseudonym] >= UNFINISHED:
            raise RefusedError(Problem.RATE)
        self._unfinished[pseudonym] += 1
        try:
            yield
        finally:
            _less(self._unfinished, pseudonym)

    def take(self, size: int) -> None:
        """Count bytes that arrived; they are to be given back by subtracting them.

        Raises:
            RefusedError: `RATE`, when there are too many already.
        """
        if self.bytes > _INCOMING:
            raise RefusedError(Problem.RATE)
        self.bytes += size


def _less(counts: Counter[bytes], key: bytes) -> None:
    counts[key] -= 1
    if counts[key] <= 0:
        del counts[key]

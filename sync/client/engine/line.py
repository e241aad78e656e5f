"""What the engine asks of a relay: the transport's `Relay` fits, and so does one that is simulated.

Every call is one of the protocol's, with the transport's own values and failures.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from sync.client.transport.failures import Failure
from sync.client.transport.values import Cursor, Items, Page, Told
from sync.protocol.documents import (
    Accepted,
    AttachmentState,
    BoxDays,
    BoxMade,
    ItemMade,
    KindWord,
    LogMade,
    LogState,
    RelayInfo,
    Token,
)
from sync.protocol.problems import Problem
from sync.protocol.sizes import PAGE_ENTRIES

__all__ = ["Failure", "Line", "Lines", "Problem"]


class Line(Protocol):
    """A way to one relay. Every method may raise a transport `Failure`, and nothing else."""

    def describe(self) -> Told[RelayInfo]:
        """What the relay says about itself."""

    def create_log(
        self,
        relay: bytes,
        key: bytes,
        *,
        capability_hash: bytes,
        repair_hash: bytes,
        token: str | None = None,
        work: str | None = None,
    ) -> Told[LogMade]:
        """Make a log."""

    def state(self, log: bytes, capability: bytes) -> Told[LogState]:
        """How a log stands."""

    def append(
        self,
        log: bytes,
        capability: bytes,
        key: bytes,
        body: bytes,
        *,
        if_turn: int,
        next_hash: bytes | None = None,
        withdraw_hash: bytes | None = None,
        attachments: Sequence[bytes] = (),
    ) -> Told[Accepted]:
        """Append an entry."""

    def read(
        self,
        log: bytes,
        capability: bytes,
        cursor: Cursor,
        *,
        count: int = PAGE_ENTRIES,
        wait: int = 0,
    ) -> Page:
        """The entries after a cursor."""

    def withdraw(self, log: bytes, seq: int, secret: bytes) -> Told[None]:
        """Take an entry's body away."""

    def repair(
        self,
        log: bytes,
        repair_capability: bytes,
        key: bytes,
        body: bytes,
        *,
        if_turn: int,
        void_after: int,
        next_turn: int,
        next_hash: bytes,
        bridge: tuple[int, bytes] | None = None,
        close: bool = False,
    ) -> Told[Accepted]:
        """Void what came after an entry, and open a turn."""

    def renew_repair(self, log: bytes, repair_capability: bytes, renewed_hash: bytes) -> Told[None]:
        """Put another repair capability in place."""

    def mint_token(self, log: bytes, capability: bytes, key: bytes) -> Told[Token]:
        """A creation token for somebody else."""

    def create_box(
        self,
        relay: bytes,
        key: bytes,
        *,
        log: bytes,
        capability: bytes,
        contact_hash: bytes,
        reader_hash: bytes,
        kind: KindWord,
    ) -> Told[BoxMade]:
        """Make a box."""

    def post(self, box: bytes, contact: bytes, key: bytes, body: bytes) -> Told[ItemMade]:
        """Put something into a box."""

    def items(
        self, box: bytes, reader: bytes, *, after: int = 0, count: int = PAGE_ENTRIES, wait: int = 0
    ) -> Items:
        """What is in a box."""

    def take_out(self, box: bytes, reader: bytes, *, through: int) -> Told[None]:
        """Remove items of a box."""

    def renew_box(self, box: bytes, reader: bytes) -> Told[BoxDays]:
        """Lengthen a return box's life."""

    def close_box(self, box: bytes, reader: bytes) -> Told[None]:
        """Remove a box."""

    def upload(
        self,
        log: bytes,
        capability: bytes,
        attachment: bytes,
        source: Callable[[int], bytes | None],
        progress: Callable[[int], None] = lambda _: None,
    ) -> tuple[bytes, ...]:
        """Send an attachment; what arrived before is not sent again."""

    def attachment(self, log: bytes, capability: bytes, attachment: bytes) -> Told[AttachmentState]:
        """What of an attachment has arrived."""

    def download(
        self,
        log: bytes,
        capability: bytes,
        attachment: bytes,
        *,
        hashes: Sequence[bytes] | None = None,
        most: int | None = None,
    ) -> Iterator[bytes]:
        """The chunks of an attachment, checked."""


class Lines(Protocol):
    """Gives the way to a relay by its address and its pin; the same one for the same relay."""

    def line(self, url: str, pin: str) -> Line:
        """The way to the relay at `url`, whose certificate has to fit `pin` unless that is empty.

        Raises:
            Failure: the address is none, or cannot be reached safely.
        """

"""How long, how much and by which way: everything about the transport that can be chosen."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from sync.protocol.sizes import BODY, CHUNK, CHUNKS, KIB, PAGE

_FRAME_HEADS: Final = 64 * KIB
"""More than what stands around the bodies of a page."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A certificate that is trusted because a friend said so, and no other.

    Attributes:
        kind: whether the whole certificate counts, or only its public key, which may stay the same
            when the certificate is renewed.
        digest: SHA-256 of the certificate's DER, or of its SubjectPublicKeyInfo.
    """

    kind: Literal["certificate", "key"]
    digest: bytes


@dataclass(frozen=True, slots=True)
class Proxy:
    """A SOCKS5 proxy, such as Tor, that looks names up itself."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what. Seconds, but for the counts.

    Attributes:
        connect: until one TCP connection stands, and until TLS and SOCKS are agreed.
        silence: between two pieces of an answer.
        request: for one try, from the first byte sent to the last one received. A long poll gets
            the time it asked for on top, and a body the time that `pace` gives it.
        pace: bytes of a body for which one second more is waited: a line this slow still does.
        total: for all tries of a request together; again, long polls and bodies come on top.
        tries: how often a request is sent at most.
        backoff: the longest wait before the second try; it doubles with every further one.
        longest_backoff: where that doubling ends.
        longest_retry_after: more than this is not believed when a relay asks for a pause.
        heartbeat: a stream that brings no whole line for this long is taken for dead.
        settled: a stream that lived this long was a good one.
        poor_streams: after so many streams in a row that were not, long polls take their place.
        polls: so many long polls later, a stream is tried again.
    """

    connect: float = 10.0
    silence: float = 30.0
    request: float = 60.0
    pace: float = 16.0 * KIB
    total: float = 180.0
    tries: int = 6
    backoff: float = 1.0
    longest_backoff: float = 60.0
    longest_retry_after: float = 600.0
    heartbeat: float = 45.0
    settled: float = 60.0
    poor_streams: int = 3
    polls: int = 20


@dataclass(frozen=True, slots=True)
class Sizes:
    """More than this is not read, whatever a relay sends. Bytes, but for `work_bits`.

    Attributes:
        head: status line and headers of an answer.
        control: a JSON document.
        page: a page of entries or items.
        chunk: one chunk of an attachment.
        attachment: all chunks of one attachment.
        event: one event of a stream.
        work_bits: more work than this is not done for a relay.
    """

    head: int = 32 * KIB
    control: int = 256 * KIB
    page: int = PAGE + BODY + _FRAME_HEADS
    chunk: int = CHUNK
    attachment: int = CHUNK * CHUNKS
    event: int = 32 * KIB
    work_bits: int = 28


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that can be chosen.

    Attributes:
        patience: how long to wait.
        sizes: how much to read.
        proxy: the way to the relay; None for the direct one. Loopback addresses never go through
            it: there they would name the proxy's own computer.
        isolate: every log and box gets connections of its own, so that a relay cannot tell by them
            that they belong to the same person. Through a proxy this is always so, with credentials
            of their own, by which Tor keeps their circuits apart.
        pin: what takes the place of certificate authorities and names, for a friend's relay.
        authorities: a PEM file with the only authorities to trust; None for the usual ones.
    """

    patience: Patience = field(default_factory=Patience)
    sizes: Sizes = field(default_factory=Sizes)
    proxy: Proxy | None = None
    isolate: bool = False
    pin: Pin | None = None
    authorities: Path | None = None

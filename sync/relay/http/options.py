"""What the owner of a relay chooses about its HTTP side."""

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network

from sync.protocol.documents import Gate


@dataclass(frozen=True, slots=True)
class Rate:
    """How many requests are taken: `per_second` in the long run, `burst` at once."""

    per_second: float
    burst: float


@dataclass(frozen=True, slots=True)
class Rates:
    """Limits of requests; None is no limit.

    Attributes:
        capability: of all who show one capability together.
        address: of one address, known by its pseudonym of the day only.
        refused: how many requests one costs its address that showed a capability which opens
            nothing.
        creations: logs that one address may make in a day by proof of work.
    """

    capability: Rate | None = field(default_factory=lambda: Rate(50, 500))
    address: Rate | None = field(default_factory=lambda: Rate(100, 1000))
    refused: float = 20
    creations: int = 10


@dataclass(frozen=True, slots=True)
class StreamLimits:
    """How many streams and long polls may wait at once.

    Attributes:
        capability: of one capability.
        address: of one address, known by its pseudonym of the day only.
        total: of this process.
    """

    capability: int = 200
    address: int = 100
    total: int = 20_000


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the relay waits for a client, in seconds unless said otherwise.

    Attributes:
        headers: for all of a request's headers.
        body: for a body, to which it adds a second for each `body_rate` bytes that arrived.
        body_rate: bytes in a second below which a body is too slow.
        stuck: for a reader that takes nothing of what is waiting for it.
        idle: for the next request on a connection that is kept open.
    """

    headers: float = 10
    body: float = 20
    body_rate: int = 4096
    stuck: float = 60
    idle: int = 75


@dataclass(frozen=True, slots=True)
class Options:
    """Everything that is chosen about the HTTP side.

    Attributes:
        gate: who may make a log.
        work_bits: leading zero bits of a proof of work where the gate is `open`.
        token_days: how long a creation token that a member minted is valid.
        rates: limits of requests.
        streams: limits of streams.
        patience: limits of time.
        proxies: networks whose `X-Forwarded-For` is believed.
        trust_unix: whether `X-Forwarded-For` of a Unix socket's peer is believed.
        header_bytes: the most bytes of a request's line and headers.
        connections: the most connections of this process.
        connections_per_address: of one address, proxies that are believed aside.
    """

    gate: Gate = "closed"
    work_bits: int = 20
    token_days: int = 30
    rates: Rates = field(default_factory=Rates)
    streams: StreamLimits = field(default_factory=StreamLimits)
    patience: Patience = field(default_factory=Patience)
    proxies: tuple[IPv4Network | IPv6Network, ...] = ()
    trust_unix: bool = False
    header_bytes: int = 16 * 1024
    connections: int = 30_000
    connections_per_address: int = 1000

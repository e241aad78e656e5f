"""A circle's log at a real relay, made through the client."""

from dataclasses import dataclass, field

from sync.client.transport import Address, Cursor, Relay
from sync.protocol.ids import secret_hash
from tests.sync.making import Source
from tests.sync.relays import Running


@dataclass
class Circle:
    """A log that exists, and the secrets of its members.

    Attributes:
        relay: the relay's id.
        capability: that of the current turn.
        turn: the current turn.
        bodies: what was appended, in order.
    """

    relay: bytes
    generation: bytes
    log: bytes
    capability: bytes
    repair: bytes
    source: Source
    turn: int = 1
    bodies: list[bytes] = field(default_factory=list)

    @property
    def start(self) -> Cursor:
        return Cursor(self.generation)

    def post(self, relay: Relay, body: bytes) -> int:
        accepted = relay.append(
            self.log, self.capability, self.source.id(), body, if_turn=self.turn
        )
        self.bodies.append(body)
        return accepted.value.seq

    def turn_over(self, relay: Relay, body: bytes = b"commit") -> bytes:
        """Open the next turn; returns the capability of the one that ended."""
        ended, self.capability = self.capability, self.source.secret()
        told = relay.append(
            self.log,
            ended,
            self.source.id(),
            body,
            if_turn=self.turn,
            next_hash=secret_hash(self.capability),
        )
        self.turn = told.value.turn
        self.bodies.append(body)
        return ended


def address_of(running: Running) -> Address:
    return Address.parse(running.url)


def circle_at(running: Running, relay: Relay, source: Source) -> Circle:
    info = relay.describe().value
    capability, repair = source.secret(), source.secret()
    made = relay.create_log(
        info.relay,
        source.id(),
        capability_hash=secret_hash(capability),
        repair_hash=secret_hash(repair),
        token=running.token(),
    )
    return Circle(info.relay, info.generation, made.value.log, capability, repair, source)

"""A member who has the real code, with the checks on the sending side left out."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sync.client.engine.desk import Desk
from sync.mls.committing import Choices, Committed, commit
from sync.mls.framing import MlsMessage
from sync.mls.group import Group
from sync.mls.policy import Policy
from sync.mls.proposals import GroupContextExtensions, Proposal
from sync.mls.sending import encrypt
from sync.protocol.ids import secret_hash
from sync.session.messages.asides import Targeted
from sync.session.messages.envelope import Envelope
from sync.session.proofs import Signed, carry, prove
from sync.session.roster import Roster
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Session, hash_at
from sync.session.speaking import everybody
from sync.session.targeted import seal_for
from tests.sync.client.engine.people import Person


@dataclass
class Hostile:
    """Somebody in the circle who means no good.

    Attributes:
        person: whose journal it is; it may be useless afterwards.
    """

    person: Person

    @property
    def desk(self) -> Desk:
        return Desk(self.person.port.tools, self.person.circle)

    @property
    def session(self) -> Session:
        return self.desk.session

    def append(self, body: bytes, **more: Any) -> None:
        """Put bytes into the log; the relay takes whatever has the right capability."""
        desk = self.desk
        session = desk.session
        desk.line.append(desk.log, session.capability(), os.urandom(16), body,
                         if_turn=session.turn, **more)  # fmt: skip

    def sealed(self, content: bytes, kind: BodyKind = BodyKind.POST) -> bytes:
        """Some content in the outer seal, which every member can make."""
        session = self.session
        return seal_body(session.group, session.place, kind, content, random=os.urandom)

    def said(self, plaintext: bytes) -> None:
        """A properly encrypted and signed message, whatever is in it."""
        desk = self.desk
        spot = desk.here
        sent = encrypt(spot.session.group, plaintext, random=os.urandom)
        desk.write(lambda _: None, replace(spot, session=replace(spot.session, group=sent.group)))
        self.append(self.sealed(sent.message.encode()))

    def says(self, envelope: Envelope) -> None:
        """A proper message, signed by this person, whatever it says."""
        signed = self.signs(envelope) if envelope.message.is_signed else None
        self.said(carry(signed, envelope.encode()))

    def signs(self, envelope: Envelope, people: tuple[bytes, ...] = ()) -> Signed:
        """What this person signs for some, or for all."""
        audience = everybody(self.session, os.urandom(16))
        if people:
            audience = replace(audience, chosen=True, people=tuple(sorted(people)))
        signed = prove(self.session.identity, envelope, audience)
        assert signed is not None
        return signed

    def sealed_for(self, people: tuple[bytes, ...], envelope: Envelope, content: bytes) -> Envelope:
        """An envelope with something properly sealed for some, whatever is in it."""
        sealed = seal_for(self.session, people, content, envelope.post, random=os.urandom)
        return replace(envelope, message=Targeted(sealed))

    def made(
        self, proposals: Sequence[Proposal] = (), group: Group | None = None, **choices: Any
    ) -> Committed:
        """A commit that MLS allows, whatever the circle's rules say."""
        return commit(group or self.session.group, proposals, random=os.urandom, policy=Policy(),
                      now=None, choices=Choices(**choices))  # fmt: skip

    def roster(self, **changes: Any) -> GroupContextExtensions:
        """A proposal of another roster."""
        roster: Roster = replace(self.session.roster, **changes)
        return GroupContextExtensions(roster.extensions)

    def send(self, made: Committed | MlsMessage, next_hash: bytes | None = None) -> None:
        """Append a commit that opens the next turn, as an honest one would."""
        message = made if isinstance(made, MlsMessage) else made.message
        session = self.session
        if next_hash is None and isinstance(made, Committed):
            next_hash = hash_at(made.merged, session.roster.relay, session.turn + 1)
        self.append(self.sealed(message.encode(), BodyKind.HANDSHAKE), next_hash=next_hash)

    def lock_out(self) -> None:
        """Install a capability that nobody knows."""
        self.append(os.urandom(65536), next_hash=secret_hash(os.urandom(32)))

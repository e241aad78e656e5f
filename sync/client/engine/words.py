"""What is said in the journal's words, and as it travels (`sync.session.messages`)."""

from collections.abc import Mapping
from typing import Any, Final

from app.domain.circles.failures import CannotTravel
from app.usecases.circles.port import Proven, Said
from sync.session.errors import UnreadableError
from sync.session.messages.envelope import Envelope
from sync.session.messages.kinds import Unknown, read_message
from sync.session.messages.plain import NAMES, UNKNOWN, from_plain, to_plain
from sync.session.messages.wire import MalformedMessageError

UNSENT: Final = (bytes(32),)
"""Stands for the hashes of an attachment's parts until they are sealed, when it is sent."""


class Words:
    """The journal's words as bytes, and back; pure."""

    def encode(self, said: Said) -> tuple[int, bytes]:
        """Return the number of the kind and the body.

        Attachments may come without `chunks`: those are known once they are sealed.

        Raises:
            CannotTravel: it is longer than a message may be, or a value is none that may travel.
        """
        try:
            message = from_plain(said.kind, _with_chunks(said.fields))
            Envelope(bytes(16), 0, 0, bytes(32), bytes(32), message)  # it has to fit into one
        except MalformedMessageError:
            raise CannotTravel from None
        return message.kind, message.encode()

    def decode(self, kind: int, body: bytes) -> Said:
        """Return what a body says; `unknown` for kinds of a later version."""
        try:
            message = read_message(kind, body)
        except MalformedMessageError:
            return Said(UNKNOWN, {"number": kind, "body": body})
        if isinstance(message, Unknown):
            return Said(UNKNOWN, {"number": kind, "body": body})
        return Said(*to_plain(message))

    def number(self, kind: str) -> int:
        """Return the number of a kind; `KeyError` for one that there is not."""
        return NAMES[kind].KIND

    def kind(self, number: int) -> str:
        """Return the kind with a number; `unknown` for one of a later version."""
        return next((name for name, kind in NAMES.items() if number == kind.KIND), UNKNOWN)

    def is_private(self, kind: str) -> bool:
        """Whether a kind only ever goes to chosen people."""
        return kind in NAMES and NAMES[kind].PRIVATE

    def proven(self, circle: bytes, proof: bytes) -> Proven | None:
        """Return what a post's proof shows, checked; None when it shows nothing."""
        from sync.session.proofs import Proof  # noqa: PLC0415 - a feed needs no keys

        try:
            found = Proof.from_bytes(proof)
        except MalformedMessageError:
            return None
        return self.check(circle, found.key, found.signature, found.statement)

    def check(self, circle: bytes, key: bytes, signature: bytes, signed: bytes) -> Proven | None:
        """Return what a signature by a person's key shows; None when it shows nothing."""
        from sync.session.proofs import Proof  # noqa: PLC0415 - as above

        proof = Proof(key, signature, signed)
        try:
            said = proof.check(circle)
        except UnreadableError:
            return None
        message = said.message
        return Proven(
            author=proof.author(circle),
            post=said.post,
            key=key,
            signature=signature,
            signed=signed,
            created_at=said.created_at,
            kind=message.kind,
            body=message.encode(),
            said=self.decode(message.kind, message.encode()),
        )


def _with_chunks(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    named = fields.get("attachments")
    if not named:
        return fields
    whole = tuple({"chunks": UNSENT, **one} if isinstance(one, Mapping) else one for one in named)
    return {**fields, "attachments": whole}

"""Circles for tests of the journal: rows without keys, words as the engine knows them."""

from dataclasses import replace
from itertools import count
from typing import Any

from app.domain.circles.circle import Circle, CircleState, State
from app.domain.circles.outbox import OutKind, OutRow
from app.domain.circles.posts import PostKey, PostRow
from app.domain.when import to_millis
from app.usecases.circles.port import Said
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from sync.client.engine.words import Words
from sync.session.identity import Identity
from sync.session.messages.audiences import Audience
from sync.session.messages.envelope import Envelope
from sync.session.messages.kinds import read_message
from sync.session.proofs import prove
from tests.making import NOW

WORDS_OF = Words()
AT = to_millis(NOW)


def ident(name: str) -> bytes:
    """Return an id of 16 bytes that can be read in a failure."""
    return name.encode().ljust(16, b".")


CIRCLE, ME = ident("harbour"), ident("me")
ANA, BO, CY = ident("ana"), ident("bo"), ident("cy")
TO_ALL = Audience(b"salt".ljust(16), chosen=False, people=(ANA, BO, ME))


def key(name: str, author: bytes = ANA) -> PostKey:
    """Return what names a post of Ana's, or of somebody else."""
    return PostKey(author, ident(name))


def counted_bytes() -> "Counted":
    """Return a source of bytes that are different and always the same."""
    return Counted()


class Counted:
    """Bytes that count."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self, size: int) -> bytes:
        return next(self._numbers).to_bytes(size, "big")


def a_circle(state: CircleState = CircleState.MEMBER, **more: object) -> Circle:
    """Return a circle called Harbour."""
    return Circle(
        CIRCLE, "Harbour", "For calm evenings", "Me", state, ME, b"identity", b"roster",
        "https://relay.example", b"r" * 16, b"l" * 16, created_at=AT,
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


def in_circle(vault: Vault, state: CircleState = CircleState.MEMBER, **more: object) -> None:
    """Put a vault into a circle with Ana, a steward, and Bo."""

    def work(tx: Transaction) -> None:
        tx.circles.add(a_circle(state, **more))
        for person, name, steward in ((ME, "Me", False), (ANA, "Ana", True), (BO, "Bo", False)):
            tx.circle_people.learn(CIRCLE, person, name, steward=steward, joined_day=20_000)

    vault.write(work)


def a_place() -> State:
    """Return a place in the group."""
    return State(b"session", 3, 40, b"chain".ljust(32), b"generation".ljust(16))


def a_post(
    name: str, author: bytes = ANA, seq: int | None = 1, said: Said | None = None, **more: object
) -> PostRow:
    """Return a post of Ana's as it was received."""
    kind, body = WORDS_OF.encode(said or Said("post", {"text": f"words of {name}"}))
    return PostRow(
        CIRCLE,
        ident(name),
        author,
        kind,
        body,
        AT,
        AT,
        seq,
        **more,  # type: ignore[arg-type]
    )


def an_identity(name: str, circle: bytes = CIRCLE) -> Identity:
    """Return somebody with keys, always the same."""
    return Identity.new(circle, name, lambda size: name.encode().ljust(size, b"."))


def a_signed_post(name: str, who: Identity, said: Said, **more: Any) -> PostRow:
    """Return a post as it was received from somebody, with the proof."""
    row = a_post(name, who.person_id, said=said, **more)
    message = read_message(row.kind, row.body)
    signed = prove(who, Envelope(row.post, row.created_at, 3, b"c" * 32, None, message), TO_ALL)
    assert signed is not None
    return replace(row, proof=signed.proof.encode(), audience=signed.audience.encode())


def to_send(name: str, **more: object) -> OutRow:
    """Return something that waits in the outbox."""
    return OutRow(ident(name), CIRCLE, OutKind.POST, b"body", AT, **more)  # type: ignore[arg-type]

"""Circles for tests of the journal: rows without keys, words as the engine knows them."""

from itertools import count

from app.domain.circles.circle import Circle, CircleState, State
from app.domain.circles.outbox import OutKind, OutRow
from app.domain.circles.posts import PostRow
from app.domain.when import to_millis
from app.usecases.circles.port import Said
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from sync.client.engine.words import Words
from tests.making import NOW

WORDS_OF = Words()
AT = to_millis(NOW)


def ident(name: str) -> bytes:
    """Return an id of 16 bytes that can be read in a failure."""
    return name.encode().ljust(16, b".")


CIRCLE, ME = ident("harbour"), ident("me")
ANA, BO, CY = ident("ana"), ident("bo"), ident("cy")


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


def to_send(name: str, **more: object) -> OutRow:
    """Return something that waits in the outbox."""
    return OutRow(ident(name), CIRCLE, OutKind.POST, b"body", AT, **more)  # type: ignore[arg-type]

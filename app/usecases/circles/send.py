"""Put something into the outbox and, as the sender sees it, into the circle."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.circles.choices import EVERYBODY, Sending
from app.domain.circles.circle import OVER, Circle, CircleState
from app.domain.circles.failures import (
    AlreadyOver,
    CannotTravel,
    CircleIsOver,
    NoSuchPerson,
    NotYetIn,
    OnlyForSome,
)
from app.domain.circles.outbox import OutKind, OutRow
from app.domain.circles.posts import PostKey, PostRow, Shelf
from app.domain.when import to_millis
from app.usecases.boundaries.gate import goes_out
from app.usecases.circles.port import Said, Wording
from app.vault.transaction import Transaction

ID = 16
SECRET = 32
# What is for some is sealed once more, with a key for each: together that has to fit into a post.
_READER, _ROOM = 1_300, 64_500
Random = Callable[[int], bytes]

_IN_FEED = frozenset({"post", "check_in", "company", "coping_card", "question", "welcome"})
_IN_THREAD = frozenset({"comment", "answer"})


@dataclass(frozen=True, slots=True)
class Going:
    """Something on its way out.

    Attributes:
        to: the post that it answers or speaks of.
        entry_id: the entry that it was made of.
        passing: it does its work on the way and is not kept, such as an unshare.
        until: when it ends here, if the message itself does not say so.
        ident: the post's id, where it is not a matter of chance.
        parting: it is said on leaving, which no limit ever holds up.
    """

    said: Said
    sending: Sending = EVERYBODY
    to: PostKey | None = None
    entry_id: UUID | None = None
    passing: bool = False
    until: int | None = None
    ident: bytes | None = None
    parting: bool = False


def shelf_of(kind: str) -> Shelf:
    """Return where something of one's own stands."""
    if kind in _IN_FEED:
        return Shelf.FEED
    return Shelf.THREAD if kind in _IN_THREAD else Shelf.QUIET


def open_circle(tx: Transaction, circle: bytes) -> Circle:
    """Return a circle in which something may be said; it is sent when that can be.

    Raises:
        NoSuchCircle, NotYetIn, CircleIsOver: nothing may be said there.
    """
    found = tx.circles.get(circle)
    if found.state in OVER:
        raise CircleIsOver
    if found.state in (CircleState.JOINING, CircleState.WAITING):
        raise NotYetIn
    return found


def send(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    going: Going,
    *,
    now: datetime,
    random: Random,
) -> PostKey:
    """Say something in a circle and return its key; the engine sends it at the next sync.

    Raises:
        OnlyForSome: it would go to everybody, and is only ever for chosen people.
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, AlreadyOver, CannotTravel: nothing
            was said.
        LimitReached: by the person's own limits it never goes out.
    """
    found = open_circle(tx, circle)
    audience = _audience(tx, found, going.sending.audience)
    if words.is_private(going.said.kind) and not audience:
        raise OnlyForSome
    at = to_millis(now)
    # Only what somebody chose to send later waits, or limited: this clock may be wrong now, and
    # right then. What the program says by itself has an id of its own, and is not limited.
    free = going.passing or going.parting or going.ident is not None
    limit = None if free else goes_out(tx, going.said.kind, now=now)
    not_before = max(_millis(going.sending.not_before) or 0, _millis(limit) or 0)
    expires_at = _millis(going.sending.expires_at)
    if expires_at is not None and expires_at <= max(at, not_before):
        raise AlreadyOver
    number, body = words.encode(going.said)
    if audience and len(body) + _READER * len(audience) > _ROOM:
        raise CannotTravel
    post, shelf = going.ident or random(ID), shelf_of(going.said.kind)
    ends = expires_at if expires_at is not None else going.until
    tx.circle_outbox.add(
        OutRow(
            post, circle, OutKind.POST, body, at,
            message=number, audience=audience, entry_id=going.entry_id, not_before=not_before,
            withdraw_secret=random(SECRET), expires_at=ends, silent=shelf is Shelf.QUIET,
        )
    )  # fmt: skip
    if not going.passing:
        tx.circle_posts.add(
            PostRow(
                circle, post, found.me, number, body, at, at,
                to=going.to, expires_at=ends, mine=True, shelf=shelf, targeted=bool(audience),
            )
        )  # fmt: skip
    return PostKey(found.me, post)


def audience_of(tx: Transaction, row: PostRow) -> tuple[bytes, ...]:
    """Return whom an answer to a post goes to: everybody, or with a post for some, those known.

    Of somebody else's post for some, only its author is known to have it.
    """
    if not row.targeted:
        return ()
    if not row.mine:
        return (row.author,)
    out = tx.circle_outbox.get(row.circle, row.post)
    return out.audience if out else ()


def _audience(tx: Transaction, circle: Circle, people: tuple[bytes, ...]) -> tuple[bytes, ...]:
    here = {person.person for person in tx.circle_people.of(circle.id) if person.present}
    chosen = tuple(dict.fromkeys(people))
    if not set(chosen) <= here - {circle.me}:
        raise NoSuchPerson
    return chosen


def _millis(moment: datetime | None) -> int | None:
    return None if moment is None else to_millis(moment)

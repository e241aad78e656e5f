"""One's own posts that only the others still have: after a restore they come back to their author.

Who comes back asks for what they missed. Whoever has posts of theirs from among that names them
(`Check`), they ask one after the other who named what they do not know for it, and get it back as
they signed it (`Yours`): nobody can put other words into their mouth.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import Final

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey, PostRow, PostState, Shelf
from app.vault.transaction import Transaction
from sync.client.engine.allowance import MISSED, Calendar
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.mls.codec import Reader, opaque, uint, vector, whole
from sync.protocol.sizes import ID
from sync.protocol.times import DAY_MS
from sync.session.errors import RefusedError
from sync.session.messages.audiences import Audience
from sync.session.messages.requests import MANY, Ask, Check, Yours
from sync.session.proofs import Proof

LOST: Final = "own posts"
_BACK: Final = "own posts back"
_MOST: Final = 256
_GONE: Final = "This is not here any more, so it was not given back."


@dataclass(frozen=True, slots=True)
class _Named:
    """A post of one's own that is not here: who named it, and the day when one was asked last.

    Once it is here again, `people` are those who are known to have it.
    """

    post: bytes
    people: tuple[bytes, ...]
    asked: int = 0

    def encode(self) -> bytes:
        return self.post + opaque(b"".join(self.people)) + uint(self.asked, 4)

    @classmethod
    def decode(cls, reader: Reader) -> "_Named":
        post, people = reader.take(ID), reader.opaque()
        found = tuple(people[at : at + ID] for at in range(0, len(people), ID))
        return cls(post, found, reader.uint(4))


# --- whoever has them


def name_theirs(tx: Transaction, desk: Desk, asker: bytes, ask: Ask, place: bytes) -> None:
    """Tell somebody who came back which posts of theirs, of those that they ask for, are here.

    Once for each time that they were let in again. A post may stand behind all that they ask for:
    a relay that was put back to an earlier state made the log shorter than what was said in it. Of
    whoever asks about a log from before a move all that is here is named.
    """
    if place == asker or not ask.ranges:
        return  # nobody who never came back has lost what they said themselves
    since = min(one.first for one in ask.ranges) if ask.log in {None, desk.log} else None
    theirs = tx.circle_posts.signed_by(desk.id, asker)
    posts = [post for post, seq in theirs if since is None or seq >= since]
    if posts:
        check = Check(tuple(posts[:MANY]))
        add_message(tx, desk, _ident(b"named", place), check.kind, check.encode(), (asker,))


def give_back(tx: Transaction, desk: Desk, asker: bytes, ask: Ask, place: bytes) -> None:
    """Give somebody back what they said once and ask for; each of it once for each return.

    What is too much for today comes on the days after, as with what is said again. Who never was
    let in again gets what was named to them: a steward whose journal was put back and who repaired
    the log where it stood by then does not know what they lost until the others come back.
    """
    if not ask.posts:
        return
    theirs = {post for post, _ in tx.circle_posts.signed_by(desk.id, asker)}
    said_to = [row for row in tx.circle_outbox.of(desk.id) if row.audience == (asker,)]
    if place == asker:
        named = [row.body for row in said_to if row.message == Check.KIND]
        theirs &= {post for body in named for post in whole(body, Check.read).posts}
    rows = {row.id: row for row in said_to if row.message == Yours.KIND}
    calendar = Calendar(desk.tools.today)
    for row in rows.values():
        calendar.note(row, _here(tx, desk, PostKey(asker, row.body[:ID])))
    for post in ask.posts:
        said = _here(tx, desk, PostKey(asker, post)) if post in theirs else None
        ident = _ident(post, place)
        if said is not None and ident not in rows:
            day = calendar.day_for(said, MISSED)
            later = day * DAY_MS if day > calendar.today else 0
            add_message(tx, desk, ident, Yours.KIND, post, (asker,), later)


def _here(tx: Transaction, desk: Desk, key: PostKey) -> PostRow | None:
    try:
        return tx.circle_posts.get(desk.id, key)
    except NoSuchPost:
        return None


def _ident(what: bytes, place: bytes) -> bytes:
    return hashlib.sha256(b"lamplit yours\0" + what + place).digest()[:ID]


def yours(desk: Desk, key: PostKey) -> Yours:
    """What somebody said, as they signed it.

    Raises:
        RefusedError: it is not here any more.
    """
    try:
        row = desk.read(lambda tx: tx.circle_posts.get(desk.id, key))
    except NoSuchPost:
        raise RefusedError("yours", _GONE) from None
    seq = desk.read(lambda tx: tx.circle_posts.seq_here(desk.id, key))
    if row.state not in (PostState.SHOWN, PostState.HIDDEN) or not row.proof:
        raise RefusedError("yours", _GONE)
    proof, audience = Proof.from_bytes(row.proof), Audience.from_bytes(row.audience)
    return Yours(proof.envelope, proof.signature, audience, seq)


# --- whose they are


def note_named(tx: Transaction, desk: Desk, holder: bytes, check: Check) -> None:
    """Remember which posts of one's own somebody has that are not here."""
    known = {one.post: one for one in _load(tx, desk)}
    for post in check.posts:
        if tx.circle_outbox.get(desk.id, post) is None:
            found = known.get(post, _Named(post, ()))
            people = dict.fromkeys((*found.people, holder))
            known[post] = replace(found, people=tuple(people))
    _store(tx, desk, _fitting(list(known.values())))


def _fitting(entries: list[_Named]) -> list[_Named]:
    """As many as are kept: of what each holder named a fair part, so that nobody pushes it out."""
    holders = dict.fromkeys(person for one in entries for person in one.people)
    kept: dict[bytes, _Named] = {}
    for holder in holders:
        theirs = [one for one in entries if holder in one.people]
        kept |= {one.post: one for one in theirs[: MANY // len(holders)]}
    kept |= {one.post: one for one in entries if one.post not in kept}
    return list(kept.values())[:MANY]


def regained(tx: Transaction, desk: Desk, row: PostRow, said: Yours, by: bytes) -> bool:
    """Keep a post of one's own that came back, and that it was shared; return whether it is new.

    The relay cannot be asked to forget it: what it would be asked with was lost.
    """
    known = _load(tx, desk)
    _store(tx, desk, [one for one in known if one.post != row.post])
    if tx.circle_outbox.get(desk.id, row.post) is not None or not tx.circle_posts.add(row):
        return False
    tx.circle_outbox.add(
        OutRow(
            id=row.post,
            circle=desk.id,
            kind=OutKind.POST,
            message=row.kind,
            body=row.body,
            audience=said.audience.people if said.audience.chosen else (),
            created_at=row.created_at,
            state=OutState.ACCEPTED,
            seq=row.seq if said.seq else None,
            expires_at=row.expires_at,
            silent=row.shelf is Shelf.QUIET,
            may_have_left=True,
        )
    )
    having = [by, *(person for one in known if one.post == row.post for person in one.people)]
    back = {**came_back(tx, desk), row.post: tuple(having)}
    _store(tx, desk, [_Named(post, people) for post, people in back.items()], _BACK)
    return True


def came_back(tx: Transaction, desk: Desk) -> dict[bytes, tuple[bytes, ...]]:
    """The posts of one's own that came back since `all_offered`, with those who have them."""
    return {one.post: one.people for one in _load(tx, desk, _BACK)}


def all_offered(tx: Transaction, desk: Desk) -> None:
    """What came back was offered to those who may lack it."""
    _store(tx, desk, [], _BACK)


def ask(desk: Desk) -> None:
    """Ask for what was named: each day somebody else, until all who named it were asked."""
    today = desk.tools.today
    known = desk.read(lambda tx: _load(tx, desk))
    due = [one for one in known if one.asked != today][:_MOST]
    if not due:
        return

    def work(tx: Transaction) -> None:
        left = {one.post: one for one in known}
        asking: dict[bytes, list[bytes]] = {}
        for one in due:
            if not one.people:
                del left[one.post]
                continue
            first, *others = one.people
            asking.setdefault(first, []).append(one.post)
            left[one.post] = _Named(one.post, tuple(others), today)
        _store(tx, desk, list(left.values()))
        for person, posts in asking.items():
            message = Ask(tuple(posts))
            add_message(tx, desk, desk.tools.id(), message.kind, message.encode(), (person,))

    desk.write(work)


def _load(tx: Transaction, desk: Desk, name: str = LOST) -> list[_Named]:
    data = tx.circle_state.pending(desk.id, name)
    return [] if data is None else list(whole(data, lambda r: r.vector(_Named.decode)))


def _store(tx: Transaction, desk: Desk, entries: list[_Named], name: str = LOST) -> None:
    tx.circle_state.set_pending(desk.id, vector(tuple(entries)) if entries else None, name)

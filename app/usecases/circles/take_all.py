"""Take back everything that one ever shared in a circle, and change one's mind until it goes out.

Until the relay is there to be told, nothing is lost: what is taken back is put away here, what
waited is held, and one row of the outbox knows how it was. When that row is sent, the words go for
good and everybody is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from app.domain.changes import NOTHING, Changes
from app.domain.circles.circle import OVER
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey, PostState
from app.domain.when import to_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.send import ID, Random
from app.usecases.circles.take_back import unshare, unshare_all
from app.vault.transaction import Transaction

UNDO_FOR: Final = timedelta(seconds=20)
"""It goes out no sooner: so long one can change one's mind though the relay answers."""
_UNDO_MS: Final = UNDO_FOR // timedelta(milliseconds=1)
_HELD: Final = 1 << 53
LATEST: Final = _HELD - 1
"""The last of all moments; milliseconds."""
_MOMENT: Final = 8
_PART: Final = ID + 1 + _MOMENT
_CHANGED: Final = Changes(circles=True)
_UNSENT: Final = (OutState.WAITING, OutState.SEALED)
"""Nobody is known to have these: they are held, and one that left after all is taken back."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One post that is being taken back.

    Attributes:
        shown: whether it was shown before. not_before: when it was to go out.
    """

    post: bytes
    shown: bool
    not_before: int

    def encode(self) -> bytes:
        """As the row keeps it."""
        return self.post + bytes([self.shown]) + self.not_before.to_bytes(_MOMENT, "big")


def take_all_back(
    tx: Transaction, words: Wording, circle: bytes, *, now: datetime, random: Random
) -> tuple[bytes | None, Changes]:
    """Begin to take everything back; return what it can be undone by.

    That is None where it is done at once, since one is in the circle no longer, and where there is
    nothing of one's own that is not being taken back already.
    """
    if tx.circles.get(circle).state in OVER:
        return None, unshare_all(tx, words, circle, now=now, random=random)[1]
    under_way = being_taken_back(tx, circle)
    rows = [row for row in tx.circle_posts.everything(circle)
            if row.mine and row.key not in under_way]  # fmt: skip
    if not rows:
        return None, NOTHING
    parts = []
    for row in rows:
        out = tx.circle_outbox.get(circle, row.post)
        not_before = out.not_before if out is not None else 0
        parts.append(_Part(row.post, row.state is PostState.SHOWN, not_before))
        tx.circle_posts.hide(circle, row.post, row.author, on=True)
        if out is not None and out.state in _UNSENT:
            tx.circle_outbox.update(replace(out, not_before=_HELD))
    ident = random(ID)
    tx.circle_outbox.add(
        OutRow(
            ident, circle, OutKind.TAKE_BACK, b"".join(part.encode() for part in parts),
            to_millis(now), not_before=to_millis(now + UNDO_FOR), silent=True,
        )
    )  # fmt: skip
    return ident, _CHANGED


def undo_taking_back(tx: Transaction, circle: bytes, ident: bytes) -> tuple[bool, Changes]:
    """Let everything be as it was; return whether that was still possible."""
    row = tx.circle_outbox.get(circle, ident)
    if row is None or row.kind is not OutKind.TAKE_BACK:
        return False, NOTHING
    _put_back(tx, row)
    tx.circle_outbox.remove(circle, ident)
    return True, _CHANGED


def carry_out(
    tx: Transaction, words: Wording, row: OutRow, *, now: datetime, random: Random
) -> Changes:
    """Take it all back for good; nothing where it was undone or done meanwhile."""
    fresh, me = tx.circle_outbox.get(row.circle, row.id), tx.circles.get(row.circle).me
    if fresh is None:
        return NOTHING
    _put_back(tx, fresh)
    tx.circle_outbox.remove(row.circle, row.id)
    changes = _CHANGED
    for part in _parts(fresh):
        changes |= unshare(tx, words, row.circle, PostKey(me, part.post), now=now, random=random)
    return changes


def waiting_to_go(tx: Transaction, circle: bytes, by: int = LATEST) -> list[OutRow]:
    """Return what was begun so and has not gone out, as far as it is due by a moment.

    It is due too where it was begun well after that moment, by a clock that has been put right.
    """
    rows = tx.circle_outbox.due(circle, LATEST)
    begun = [row for row in rows if row.kind is OutKind.TAKE_BACK]
    return [row for row in begun if row.not_before <= by or row.created_at - by > _UNDO_MS]


def is_held(row: OutRow) -> bool:
    """Whether something waits only because everything is being taken back."""
    return row.not_before == _HELD


def being_taken_back(tx: Transaction, circle: bytes) -> frozenset[PostKey]:
    """Return the own posts that are put away until that has gone out."""
    me = tx.circles.get(circle).me
    rows = waiting_to_go(tx, circle)
    return frozenset(PostKey(me, part.post) for row in rows for part in _parts(row))


def _put_back(tx: Transaction, row: OutRow) -> None:
    me = tx.circles.get(row.circle).me
    for part in _parts(row):
        if part.shown:
            tx.circle_posts.hide(row.circle, part.post, me, on=False)
        out = tx.circle_outbox.get(row.circle, part.post)
        if out is not None and out.not_before == _HELD:
            tx.circle_outbox.update(replace(out, not_before=part.not_before))


def _parts(row: OutRow) -> Iterator[_Part]:
    for at in range(0, len(row.body), _PART):
        post, rest = row.body[at : at + ID], row.body[at + ID : at + _PART]
        yield _Part(post, bool(rest[0]), int.from_bytes(rest[1:], "big"))

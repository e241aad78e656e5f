"""What waits before it goes out: for how long, and changing one's mind meanwhile.

The words of what waits are changed by `say.correct`.
"""

from dataclasses import replace
from datetime import datetime

from app.domain.changes import Changes
from app.domain.circles.choices import Sending
from app.domain.circles.failures import AlreadyLeft, AlreadyOver, NoSuchPost, NotYours
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.boundaries.gate import goes_out
from app.usecases.circles.port import Wording
from app.usecases.circles.send import Random
from app.usecases.circles.take_all import is_held
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)


def with_wait(tx: Transaction, sending: Sending, *, now: datetime) -> Sending:
    """Return the same, with the wait that the person's limits ask for; a longer one stays.

    Words wait as long as was set, for the circle to open, and for quiet hours to end.

    Raises:
        LimitReached: by these limits nothing ever goes out.
    """
    limit = goes_out(tx, "post", now=now)
    moments = [one for one in (sending.not_before, limit) if one is not None]
    return replace(sending, not_before=max(moments, default=None))


def cancel(
    tx: Transaction, words: Wording, circle: bytes, post: PostKey, *, now: datetime, random: Random
) -> Changes:
    """Keep something private that waits: it never leaves, and nobody learns that it was there.

    Raises:
        AlreadyLeft: it may be at the relay already.
        NotYours, NoSuchPost: see `take_back.unshare`.
    """
    _waiting(tx, circle, post)
    return unshare(tx, words, circle, post, now=now, random=random)


def put_off(
    tx: Transaction, circle: bytes, post: PostKey, until: datetime | None, *, now: datetime
) -> Changes:
    """Let something that waits go out at another moment; None for with the next sync.

    Raises:
        AlreadyLeft: it may be at the relay already.
        AlreadyOver: it ends before, or the moment has passed.
        LimitReached: by the person's own limits nothing ever goes out.
        NotYours, NoSuchPost: there is no such post of one's own, or it is being taken back.
    """
    out = _waiting(tx, circle, post)
    limit = goes_out(tx, "post", now=now)
    # What waits by the person's own limits waits on; choosing an earlier moment changes nothing.
    least = 0 if limit is None else min(to_millis(limit), out.not_before)
    not_before = max(0 if until is None else to_millis(until), least)
    if until is not None and until <= now:
        raise AlreadyOver
    if out.expires_at is not None and out.expires_at <= max(not_before, to_millis(now)):
        raise AlreadyOver
    tx.circle_outbox.update(replace(out, not_before=not_before))
    return _CHANGED


def _waiting(tx: Transaction, circle: bytes, post: PostKey) -> OutRow:
    if not tx.circle_posts.get(circle, post).mine:
        raise NotYours
    out = tx.circle_outbox.get(circle, post.post)
    if out is None or out.kind is not OutKind.POST or is_held(out):
        raise NoSuchPost
    if out.state is not OutState.WAITING or out.may_have_left:
        raise AlreadyLeft
    return out

"""Browse a feed of any length: its order first, and then only the posts that come into sight."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from app.domain.boundaries.acts import Act
from app.domain.circles.failures import NoSuchPost
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostRow, PostState, Shelf
from app.domain.circles.reading import Showing, shown_up_to
from app.domain.when import to_millis
from app.usecases.boundaries.gate import check, quiet_of
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_feed, views
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class FeedOrder:
    """What may stand in a feed, as numbers of rows.

    Attributes:
        pinned: what stewards pinned, the last that was pinned first.
        unread: what is unread, or has something unread below it, the newest first.
        newest: all of it, the newest first.
    """

    pinned: tuple[int, ...]
    unread: tuple[int, ...]
    newest: tuple[int, ...]


def feed_order(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    *,
    now: datetime,
    present: datetime | None = None,
) -> FeedOrder:
    """Return what may stand in a circle's feed, without reading a post.

    What the reader wants held, and what blocked people said, is still among it; `read_these`
    leaves it out.

    Args:
        tx: the transaction.
        words: what the engine knows of words.
        circle: which one.
        now: by the computer's clock.
        present: by the clock of a running program, which limits go by; without it, ``now``.

    Raises:
        NoSuchCircle: there is none.
        LimitReached: the person's own limits keep it closed.
    """
    check(tx, Act.READ_CIRCLE, now=present or now)
    at, arrived_by = to_millis(now), shown_up_to(quiet_of(tx, circle, now=now), now)
    top = read_feed(tx, words, circle, now=now, count=1)
    newest = tx.circle_posts.feed_numbers(circle, at, arrived_by)
    unread = tx.circle_quiet.with_unread(circle, at, arrived_by, len(newest))
    pinned = tuple(view.row.number for view in top if view.marks.pinned is not None)
    return FeedOrder(pinned, tuple(unread), tuple(newest))


def read_these(
    tx: Transaction, words: Wording, circle: bytes, numbers: Iterable[int], *, now: datetime
) -> list[PostView]:
    """Return posts of a feed by their rows' numbers; what may not be shown now is left out."""
    at, rows = to_millis(now), []
    for number in numbers:
        with suppress(NoSuchPost):
            rows.append(tx.circle_posts.numbered(number))
    shown = [row for row in rows if row.circle == circle and _stands(row, at)]
    found = views(tx, words, circle, shown, now=now)
    return [view for view in found if view.decision.how is not Showing.HOLD]


def _stands(row: PostRow, at: int) -> bool:
    ended = row.expires_at is not None and row.expires_at <= at
    return row.shelf is Shelf.FEED and row.state is PostState.SHOWN and not ended

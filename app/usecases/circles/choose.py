"""Choose for oneself what is shown, folded or held, and when it arrives; note what was read.

Nobody else learns of any of this.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.domain.changes import Changes
from app.domain.circles import reading
from app.domain.circles.choices import Tone, Wish, topic_notes
from app.domain.circles.failures import AlreadyOver
from app.domain.circles.posts import PostKey, PostState
from app.domain.circles.reading import About, Choice, Showing
from app.domain.failures import NoWords
from app.domain.when import check_zone, to_millis
from app.usecases.boundaries.gate import quiet_of
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)
_DAY = 24 * 60


def choose(tx: Transaction, about: About, what: str, how: Showing) -> Changes:
    """Show, fold or hold what has a topic note, a word, a tone or a wish, in every circle.

    Args:
        tx: the transaction.
        about: what the choice goes by.
        what: a code of its list; a topic note in somebody's own words; words, whole ones, or with
            * at the end also longer ones that begin so.
        how: what becomes of such posts.

    Raises:
        NoWords: there is no word in it, or no such tone or wish.
    """
    choice = Choice(about, _known(about, what), how)
    key = reading.key_of(choice)
    if not key:
        raise NoWords
    for before in tx.circle_quiet.choices():
        if before.about is about and reading.key_of(before) == key:
            tx.circle_quiet.remove_choice(before)
    if how is not Showing.SHOW:
        tx.circle_quiet.put_choice(choice)
    return _CHANGED


def choose_hours(
    tx: Transaction, circle: bytes, hours: Sequence[int], zone: str, *, now: datetime
) -> Changes:
    """Let what arrives in a circle appear only at these minutes of the day; with none, at once.

    Raises:
        NoSuchCircle: there is none.
        BadZone: there is no such time zone.
        ValueError: a minute is none of a day.
    """
    if not all(0 <= minute < _DAY for minute in hours):
        raise ValueError(hours)
    ident = tx.circles.get(circle).id
    before = tx.circle_quiet.quiet(ident)
    tx.circle_quiet.put_quiet(ident, reading.with_hours(before, hours, check_zone(zone), now))
    return _CHANGED


def step_away(tx: Transaction, circle: bytes, until: datetime, *, now: datetime) -> Changes:
    """Let a circle show nothing new until a moment. Nothing is lost, and what is due still goes.

    Raises:
        NoSuchCircle: there is none.
        AlreadyOver: the moment has passed.
    """
    if until <= now:
        raise AlreadyOver
    ident = tx.circles.get(circle).id
    before = tx.circle_quiet.quiet(ident)
    tx.circle_quiet.put_quiet(ident, reading.away(before, until, now))
    return _CHANGED


def come_back(tx: Transaction, circle: bytes, *, now: datetime) -> Changes:
    """End being away: what arrived meanwhile is shown.

    Raises:
        NoSuchCircle: there is none.
    """
    ident = tx.circles.get(circle).id
    tx.circle_quiet.put_quiet(ident, reading.back(tx.circle_quiet.quiet(ident), now))
    return _CHANGED


def mark_read(
    tx: Transaction, circle: bytes, posts: Iterable[PostKey] | None = None, *, now: datetime
) -> Changes:
    """Note that posts were read, or all that has arrived.

    Raises:
        NoSuchPost: one of them is not there.
    """
    arrived_by = reading.shown_up_to(quiet_of(tx, circle, now=now), now)
    if posts is None:
        tx.circle_quiet.mark(circle, tx.circle_quiet.unread(circle, to_millis(now), arrived_by))
        return _CHANGED
    rows = [tx.circle_posts.get(circle, post) for post in posts]
    seen = [row for row in rows if row.state in (PostState.SHOWN, PostState.HIDDEN)]
    tx.circle_quiet.mark(circle, [row.key for row in seen])
    return _CHANGED


def _known(about: About, what: str) -> str:
    if about is About.TOPIC:
        known, own = topic_notes([what])
        return next((str(one) for one in (*known, *own)), "")
    words = " ".join(what.split())
    lists: dict[About, tuple[str, ...]] = {About.TONE: tuple(Tone), About.WISH: tuple(Wish)}
    if about in lists:
        code = words.lower().replace(" ", "-")
        return code if code in lists[about] else ""
    return words if about is About.WORD else ""

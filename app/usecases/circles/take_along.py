"""Take something of a circle along: to the next session, or into an entry of one's own.

Nobody is told. To a session go only a person's own words, and where they came from: what others
wrote stays in the circle, no report for a therapist shows it, and what is taken back is gone there
too.
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.circles.choices import Form
from app.domain.circles.failures import NoSuchPost
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey, PostRow
from app.domain.circles.worksheet import worksheet
from app.domain.entry import Content
from app.domain.session import Topic
from app.domain.templates import Template
from app.usecases.circles.port import Wording
from app.usecases.circles.read import views
from app.usecases.circles.say import live_post
from app.usecases.plan_session import add_topic
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction


def add_to_session(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    text: str,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
) -> tuple[Topic, Changes]:
    """Put a post on the list for the next session, in a person's own words.

    Of a post of one's own the words may be empty: then its own begin the line, and the entry that
    it was made of belongs to it.

    Raises:
        NoWords: there are none, and the post is somebody else's.
        NoSuchPost: there is none, or it was taken back.
    """
    row = live_post(tx, circle, post)
    entry = None
    if row.mine:
        out = tx.circle_outbox.get(circle, post.post)
        entry = out.entry_id if out else None
        if not text.strip():
            text = _view(tx, words, row, now).text
    return add_topic(tx, text, now=now, new_id=new_id, entry_id=entry, post=(circle, post))


def post_of_topic(
    tx: Transaction, words: Wording, topic: Topic, *, now: datetime
) -> PostView | None:
    """Return the post that a topic came from; None where there is none, or it is gone."""
    if topic.circle is None or topic.post is None:
        return None
    try:
        return _view(tx, words, live_post(tx, topic.circle, topic.post), now)
    except NoSuchPost:
        return None


def advice_sheet(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    template: Template,
    *,
    now: datetime,
) -> Content:
    """Return what a private entry begins with that thinks some advice over: the advice, quoted.

    Raises:
        NoSuchPost: there is no such post, it has no words, or it was taken back.
    """
    view = _view(tx, words, live_post(tx, circle, post), now)
    if not view.text.strip():
        raise NoSuchPost
    advice = view.fields.get("starter") == Form.ADVICE
    source = str(view.fields.get("source", "")) if advice else ""
    return worksheet(template, view.text, view.name, source)


def keep_advice_sheet(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    post: PostKey,
    template: Template,
    *,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
) -> tuple[UUID, Changes]:
    """Write an advice sheet as an entry of one's own, to be filled in; return its id.

    Raises:
        NoSuchPost: see `advice_sheet`.
    """
    content = advice_sheet(tx, words, circle, post, template, now=now)
    return write_entry(tx, content, created_at=now, zone=zone, now=now, new_id=new_id)


def _view(tx: Transaction, words: Wording, row: PostRow, now: datetime) -> PostView:
    found = views(tx, words, row.circle, [row], now=now)
    if not found:
        raise NoSuchPost
    return found[0]

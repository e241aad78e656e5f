"""The feed: unread first, then by time; of ten thousand posts a few widgets exist."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.feed import PostView, reading_order
from app.domain.circles.reading import Showing
from app.usecases.circles.choose import mark_read
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_feed, read_unread
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.lines import CheckInLine
from ui.views.circle.post_card import PostCard, Reading
from ui.views.circle.thread import Thread
from ui.widgets.deck import Deck

_PAGE = 50
_MORE = "more"  # the key of what lies below what was read so far
_SEEN = 1_500  # milliseconds that something unread is looked at before it counts as read


@dataclass(frozen=True, slots=True)
class _Page:
    """What was read: the unread, the newest of the feed, and who is who."""

    unread: list[PostView]
    feed: list[PostView]
    tints: dict[bytes, int]


class FeedPane(Deck):
    """The posts of one circle.

    Signals:
        loaded(int): so many posts are shown.
        thank_wanted(object), more_wanted(object, QWidget), whole_wanted(object): what was asked for
            of a post.
        link_activated(str): an address in one.
    """

    loaded = Signal(int)
    thank_wanted = Signal(object)
    more_wanted = Signal(object, object)
    whole_wanted = Signal(object)
    link_activated = Signal(str)

    def __init__(self, context: Context, *, head: QWidget | None = None) -> None:
        super().__init__(context.look, self._card, head=head)
        self._context = context
        self._circle: bytes | None = None
        self._views: dict[Hashable, PostView] = {}
        self._first: list[Hashable] = []  # what was unread when this reading began
        self._tints: dict[bytes, int] = {}
        self._unfolded: set[Hashable] = set()
        self._open: set[Hashable] = set()  # whose answers are shown
        self._many, self._last, self._whole = _PAGE, 0, False
        self._seen = QTimer(self, singleShot=True, interval=_SEEN)
        self._seen.timeout.connect(self._mark_seen)
        self.wanted.connect(self._fetch)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._seen.start())
        context.store.changed.connect(self._changed)

    # --- what it shows

    def show_circle(self, circle: bytes | None) -> None:
        """Read a circle from the top."""
        self._circle = circle
        self.forget()
        if circle is not None:
            self.load()

    def load(self) -> None:
        """Read what has been read so far anew."""
        circle, many = self._circle, self._many
        if circle is None:
            return
        now = self._context.now()

        def read(tx: Transaction, words: Wording) -> _Page:
            people = sorted(tx.circle_people.of(circle), key=lambda one: one.joined_day)
            return _Page(
                read_unread(tx, words, circle, now=now),
                read_feed(tx, words, circle, now=now, count=many),
                {person.person: at for at, person in enumerate(people)},
            )

        self._context.circles.read(
            read, partial(self._take_page, circle), owner=self, replaces="circle-feed"
        )

    def forget(self) -> None:
        """Drop every word."""
        self._seen.stop()
        self._views.clear()
        self._first.clear()
        self._unfolded.clear()
        self._open.clear()
        self._many, self._whole = _PAGE, False
        self.clear()

    def view_of(self, key: Hashable) -> PostView | None:
        """Return a post that is shown."""
        return self._views.get(key)

    def step(self, by: int) -> None:
        """Give the focus to the next post, or the one before."""
        keys = [key for key in self.keys() if key != _MORE]
        if not keys:
            return
        here: QWidget | None = self.window().focusWidget()
        at = -1 if by > 0 else len(keys)
        for key, widget in self.made():
            inside = here is not None and (widget is here or widget.isAncestorOf(here))
            if inside and key in self._views:
                at = keys.index(key)
        target = self.reveal(keys[max(0, min(len(keys) - 1, at + by))])
        if target is not None:
            target.setFocus()

    # --- inside

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._circle is not None and self._context.store.is_open:
            self.load()

    def _take_page(self, circle: bytes, page: _Page) -> None:
        if circle != self._circle:
            return
        before, self._tints = self._views, page.tints
        ordered = reading_order([*page.unread, *page.feed])
        self._views = {_key(view): view for view in ordered}
        if not before:
            self._first = [_key(view) for view in page.unread]
        self._whole = len(page.feed) < self._many
        keys = self._in_order(page)
        self.set_keys(keys if self._whole else [*keys, _MORE])
        self.remake([key for key, view in self._views.items() if before.get(key) != view])
        self._seen.start()
        self.loaded.emit(len(keys))

    def _in_order(self, page: _Page) -> list[Hashable]:
        """Return what was unread at first, then all else by time: nothing moves while one reads."""
        new = [_key(view) for view in page.unread if _key(view) not in set(self._first)]
        top = [*new, *(key for key in self._first if key in self._views)]
        self._first = top
        rest = [_key(view) for view in page.feed]
        return list(dict.fromkeys([*top, *rest]))

    def _card(self, key: Hashable) -> QWidget | None:
        view = self._views.get(key)
        if view is None:
            return None
        reading = Reading(self._context.zone(), self._context.today(), self._tints)
        if view.kind == "check_in":
            return CheckInLine(self._context.look, view, reading)
        card = PostCard(self._context.look, view, reading, unfolded=key in self._unfolded)
        card.reply_wanted.connect(lambda: self.answer(key))
        card.answers_wanted.connect(lambda: self._turn(key))
        card.thank_wanted.connect(lambda: self.thank_wanted.emit(view))
        card.more_wanted.connect(lambda: self.more_wanted.emit(view, card))
        card.whole_wanted.connect(lambda: self.whole_wanted.emit(view))
        card.show_wanted.connect(lambda: self._unfold(key))
        card.link_activated.connect(self.link_activated)
        if key in self._open:
            self._add_thread(key, card, view, reading)
        return card

    def answer(self, key: Hashable) -> None:
        """Begin an answer to a post, below it."""
        card = self.reveal(key)
        view = self._views.get(key)
        if not isinstance(card, PostCard) or view is None:
            return
        thread = card.findChild(Thread)
        if thread is None:
            self._open.add(key)
            reading = Reading(self._context.zone(), self._context.today(), self._tints)
            thread = self._add_thread(key, card, view, reading)
        thread.answer()

    def _add_thread(
        self, key: Hashable, card: PostCard, view: PostView, reading: Reading
    ) -> Thread:
        thread = Thread(self._context, view, reading)
        thread.words_held.connect(lambda held: card.setProperty("holds_words", held))
        thread.closed.connect(lambda: self._close(key))
        card.body.add(thread)
        return thread

    def _turn(self, key: Hashable) -> None:
        """Show the answers to a post, or put them away."""
        if key in self._open:
            self._close(key)
        else:
            self._open.add(key)
            self.remake_now(key)

    def _close(self, key: Hashable) -> None:
        self._open.discard(key)
        self.remake_now(key)

    def remake_now(self, key: Hashable) -> None:
        """Make a post anew, though it has the focus, and give it back."""
        self.setFocus()
        self.remake([key])
        card = self.reveal(key)
        if card is not None:
            card.setFocus()

    def _unfold(self, key: Hashable) -> None:
        self._unfolded.add(key)
        self.remake_now(key)

    def _fetch(self, keys: list[Hashable]) -> None:
        """Read further down once the end of what was read is near."""
        if _MORE in keys and self._last != self._many:
            self._last = self._many
            self._many += _PAGE
            self.load()

    def _mark_seen(self) -> None:
        """Note what was looked at for a while as read."""
        circle, seen = self._circle, []
        view = self.viewport().rect()
        for key, widget in self.made():
            post = self._views.get(key)
            top = widget.mapTo(self.viewport(), widget.rect().topLeft()).y()
            is_seen = view.top() <= top + min(widget.height(), view.height()) <= view.bottom() + 1
            folded = post is not None and post.decision.how is not Showing.SHOW
            if post is not None and post.unread and is_seen and not folded and self.isVisible():
                seen.append(post.row.post)
        if not seen or circle is None or not self.window().isActiveWindow():
            return
        now = self._context.now()
        self._context.store.write(lambda tx: mark_read(tx, circle, seen, now=now), initiator=self)


def _key(view: PostView) -> Hashable:
    return view.row.author + view.row.post

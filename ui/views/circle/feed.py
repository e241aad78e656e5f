"""The feed: unread first, then by time; of ten thousand posts a few are read, and a few shown."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.circles.reading import Showing
from app.domain.failures import Failure
from app.domain.when import to_millis
from app.usecases.circles.browse import FeedOrder, feed_order, read_these
from app.usecases.circles.choose import mark_read
from app.usecases.circles.port import Wording
from app.usecases.circles.unsent import unsent_like
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.composer import ANSWERS, Composer, targets_by_root
from ui.views.circle.eyes import Eyes, read_eyes
from ui.views.circle.feed_events import HappenedLine, Placed, read_happened, with_happened
from ui.views.circle.lines import CheckInLine
from ui.views.circle.photo_view import open_photo
from ui.views.circle.photos import CirclePictures
from ui.views.circle.post_card import PostCard, Reading
from ui.views.circle.question_card import QuestionCard
from ui.views.circle.thread import Thread
from ui.widgets.announce import announce
from ui.widgets.deck import Deck

_FIRST = 12  # posts that are read with the order
_AT_ONCE = 24  # posts that are read together later
_AGAIN = 100  # of those that were not to be shown, so many are looked at again
_SEEN = 1_500  # milliseconds that something unread is looked at before it counts as read


@dataclass(frozen=True, slots=True)
class _Page:
    """What was read: what may stand there, some of it, who is who, and which answers wait."""

    order: FeedOrder
    views: list[PostView]
    asked: list[int]
    eyes: Eyes
    unsent: tuple[str, ...]
    happened: tuple[Placed, ...]


class FeedPane(Deck):
    """The posts of one circle. A post's key is the number of its row.

    Signals:
        loaded(int): so many posts may be shown.
        thank_wanted(object), more_wanted(object, QWidget), whole_wanted(object),
            skip_wanted(object), keep_wanted(object): what was asked for of a post; the last for a
            card of the shelf.
        link_activated(str): an address in one.
        orphaned(str): words in the making whose post is gone.
        shared(): something of one's own stands there that did not before.
        compare_wanted(object), welcome_wanted(): a line of what happened; the person's id.
        refused(object): why it cannot be read now; a `Failure`.
    """

    loaded = Signal(int)
    thank_wanted = Signal(object)
    more_wanted = Signal(object, object)
    whole_wanted = Signal(object)
    skip_wanted = Signal(object)
    keep_wanted = Signal(object)
    link_activated = Signal(str)
    orphaned = Signal(str)
    shared = Signal()
    compare_wanted = Signal(object)
    welcome_wanted = Signal()
    refused = Signal(object)

    def __init__(self, context: Context, *, head: QWidget | None = None) -> None:
        super().__init__(context.look, self._card, head=head)
        self._context = context
        self.setAccessibleName(self.tr("Posts"))
        self._circle: bytes | None = None
        self._views: dict[Hashable, PostView] = {}
        self._first: list[int] = []  # what was unread when this reading began
        self._gone: dict[int, None] = {}  # what was asked for and is not to be shown
        self._asking, self._newest_own = False, 0
        self._marked: set[PostKey] = set()
        self._eyes = Eyes()
        self._happened: dict[Hashable, Placed] = {}
        self._unsent: dict[str, str] = {}  # what answers in the making answer, by their root
        self._pictures = CirclePictures(context, self)
        self._unfolded: set[Hashable] = set()
        self._open: set[Hashable] = set()  # whose answers are shown
        self._seen = QTimer(self, singleShot=True, interval=_SEEN)
        self._seen.timeout.connect(self._mark_seen)
        self.wanted.connect(self._fetch)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._seen.start())
        context.store.changed.connect(self._changed)
        keys = context.preferences.keys
        keys.bind("post_below", self, lambda: self.step(1))
        keys.bind("post_above", self, lambda: self.step(-1))
        keys.bind("post_answer", self, lambda: self._with_focus(self.answer))
        keys.bind("post_thank", self, lambda: self._with_focus(self._thank))

    # --- what it shows

    @property
    def circle(self) -> bytes | None:
        """The circle whose posts these are; None for none."""
        return self._circle

    def show_circle(self, circle: bytes | None) -> None:
        """Read a circle from the top."""
        self.forget()
        self._circle = circle
        if circle is not None:
            self.load()

    def load(self) -> None:
        """Read anew what may stand there, and what is near the view."""
        circle, now, present = self._circle, self._context.now(), self._context.present()
        if circle is None:
            return
        near = [number for number, _ in self.made() if isinstance(number, int)]
        again = [*near, *list(self._gone)[-_AGAIN:]]

        def read(tx: Transaction, words: Wording) -> _Page:
            order = feed_order(tx, words, circle, now=now, present=present)
            first = list(dict.fromkeys([*order.pinned, *order.unread, *order.newest]))[:_FIRST]
            asked = list(dict.fromkeys([*again, *first]))
            views = read_these(tx, words, circle, asked, now=now)
            kept = unsent_like(tx, circle, ANSWERS)
            return _Page(
                order,
                views,
                asked,
                read_eyes(tx, circle),
                tuple(kept),
                read_happened(tx, circle, order.newest),
            )

        self._context.circles.read(
            read, partial(self._take_page, circle), failed=self.refused.emit, owner=self,
            replaces=f"circle-feed {id(self)}",
        )  # fmt: skip

    def forget(self) -> None:
        """Drop every word and picture."""
        self._seen.stop()
        self._circle = None
        self._views.clear()
        self._first.clear()
        self._gone.clear()
        self._marked.clear()
        self._asking, self._newest_own = False, 0
        self._unfolded.clear()
        self._open.clear()
        self._eyes = Eyes()
        self._unsent.clear()
        self._happened.clear()
        self._pictures.clear()
        self.clear()

    def view_of(self, key: Hashable) -> PostView | None:
        """Return a post that is near the view."""
        return self._views.get(key)

    def step(self, by: int) -> None:
        """Give the focus to the next post, or the one before."""
        keys = self.keys()
        if not keys:
            return
        here = self._focused()
        at = (-1 if by > 0 else len(keys)) if here is None else keys.index(here)
        target = self.reveal(keys[max(0, min(len(keys) - 1, at + by))])
        if target is not None:
            target.setFocus()

    def answer(self, key: Hashable) -> None:
        """Begin an answer to a post, below it."""
        if isinstance(self.reveal(key), CheckInLine):
            self._unfold(key)
        card = self.reveal(key)
        view = self._views.get(key)
        if isinstance(card, PostCard) and view is not None and card.can_answer:
            thread = card.findChild(Thread)
            if thread is None:
                self._open.add(key)
                thread = self._add_thread(key, card, view)
            thread.answer()

    def answer_to(self, view: PostView) -> Composer | None:
        """Begin an answer to a post or to one of its answers, and return where it is written.

        None where it cannot be answered, or an answer to somebody else is being written.
        """
        key, thread = view.row.number, None
        if key in self._views:
            self.answer(key)
            card = self.widget_of(key)
            thread = card.findChild(Thread) if card is not None else None
        else:
            threads = (one for _, card in self.made() for one in card.findChildren(Thread))
            thread = next((one for one in threads if one.shows(view)), None)
        if thread is None:
            return None
        thread.answer(view)
        composer = thread.composer
        meant = composer is not None and composer.view.row.key == view.row.key
        return composer if meant else None

    def remake_now(self, key: Hashable) -> None:
        """Make a post anew, though it has the focus, and give it back."""
        self.setFocus()
        self.remake([key])
        card = self.reveal(key)
        if card is not None:
            card.setFocus()

    # --- keys

    def _focused(self) -> Hashable | None:
        here: QWidget | None = self.window().focusWidget()
        if here is None:
            return None
        for key, widget in self.made():
            if widget is here or widget.isAncestorOf(here):
                return key
        return None

    def _with_focus(self, act: Callable[[Hashable], object]) -> None:
        key = self._focused()
        if key is not None:
            act(key)

    def _thank(self, key: Hashable) -> None:
        view, card = self._views.get(key), self.widget_of(key)
        if view is not None and isinstance(card, PostCard) and card.can_thank:
            self.thank_wanted.emit(view)

    # --- reading

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._circle is not None and self._context.store.is_open:
            self.load()

    def _take_page(self, circle: bytes, page: _Page) -> None:
        if circle != self._circle:
            return
        self._eyes = page.eyes
        self._unsent = targets_by_root(page.unsent)
        before = self._views
        self._views = {view.row.number: view for view in page.views}
        self._note_gone(page.asked)
        if not before:
            self._first = list(page.order.unread)
        keys = self._in_order(page.order)
        self._save_words(set(keys))
        lines, self._happened = self._happened, {one.key: one for one in page.happened}
        top = len({*page.order.pinned, *self._first} & set(keys))
        self.set_keys(with_happened(keys, top, page.happened))
        self.remake([key for key, one in self._happened.items() if lines.get(key) != one])
        self.remake([key for key, view in self._views.items() if before.get(key) != view])
        self._remake_focused(before)
        self._seen.start()
        self.loaded.emit(len(keys))
        newest = max((view.row.number for view in page.views if view.row.mine), default=0)
        if before and newest > self._newest_own:
            self.shared.emit()
        self._newest_own = max(newest, self._newest_own)

    def _remake_focused(self, before: dict[Hashable, PostView]) -> None:
        """Show what changed in the post that has the focus too, unless somebody writes there."""
        key = self._focused()
        view, old = self._views.get(key), before.get(key)
        if view is None or old is None or replace(view, unread=old.unread) == old:
            return
        card = self.widget_of(key)
        if card is not None and card.findChild(Composer) is None:
            self.remake_now(key)

    def _in_order(self, order: FeedOrder) -> list[int]:
        """Return pins, then what was unread at first, then all by time: nothing moves meanwhile."""
        known, before = set(order.newest), set(self._first)
        new = [number for number in order.unread if number not in before]
        if new and self.isVisible():
            announce(self, self.tr("Something new has come in."))
        self._first = [*new, *(number for number in self._first if number in known)]
        keys = dict.fromkeys([*order.pinned, *self._first, *order.newest])
        return [number for number in keys if number not in self._gone]

    def _note_gone(self, asked: Iterable[int]) -> None:
        for number in asked:
            self._gone.pop(number, None)
            if number not in self._views:
                self._gone[number] = None

    def _fetch(self, keys: list[Hashable]) -> None:
        """Read what comes near the view."""
        circle, now = self._circle, self._context.now()
        wanted = [key for key in keys if isinstance(key, int)][:_AT_ONCE]
        if circle is None or not wanted or self._asking:
            return
        self._asking = True

        def read(tx: Transaction, words: Wording) -> list[PostView]:
            return read_these(tx, words, circle, wanted, now=now)

        def not_read(failure: Failure) -> None:
            self._asking = False
            self._context.store.failed.emit(failure)

        self._context.circles.read(
            read, partial(self._take_more, circle, wanted), failed=not_read, owner=self
        )

    def _take_more(self, circle: bytes, asked: list[int], views: list[PostView]) -> None:
        self._asking = False
        if circle != self._circle:
            return
        near = {key for key, _ in self.made()}
        self._views = {key: view for key, view in self._views.items() if key in near}
        self._views |= {view.row.number: view for view in views}
        self._note_gone(asked)
        if any(number in self._gone for number in asked):
            self.set_keys([key for key in self.keys() if key not in self._gone])
        self.arrived()
        self._seen.start()

    def _save_words(self, keys: set[int]) -> None:
        """Tell of words in the making whose post goes."""
        for key, widget in self.made():
            if key not in keys and widget.property("holds_words"):
                for thread in widget.findChildren(Thread):
                    self.orphaned.emit(thread.words)

    # --- making

    def _reading(self) -> Reading:
        context, eyes = self._context, self._eyes
        return Reading(
            context.zone(), context.today(), eyes.tints, now=to_millis(context.now()),
            flags=eyes.flags, pictures=self._pictures,
        )  # fmt: skip

    def _card(self, key: Hashable) -> QWidget | None:
        if (placed := self._happened.get(key)) is not None:
            line = HappenedLine(self._context.look, placed, self._reading())
            line.compare_wanted.connect(self.compare_wanted)
            line.welcome_wanted.connect(self.welcome_wanted)
            return line
        view = self._views.get(key)
        if view is None:
            return None
        look, reading = self._context.look, self._reading()
        if view.kind == "check_in" and self._is_short(view):
            mood = CheckInLine(look, view, reading)
            mood.more_wanted.connect(lambda: self.more_wanted.emit(view, mood))
            mood.open_wanted.connect(lambda: self._unfold(key))
            return mood
        make = QuestionCard if view.kind == "question" else PostCard
        card = make(look, view, reading, unfolded=key in self._unfolded)
        card.reply_wanted.connect(lambda: self.answer(key))
        card.answers_wanted.connect(lambda: self._turn(key))
        card.thank_wanted.connect(lambda: self.thank_wanted.emit(view))
        card.more_wanted.connect(lambda: self.more_wanted.emit(view, card))
        card.whole_wanted.connect(lambda: self.whole_wanted.emit(view))
        card.skip_wanted.connect(lambda: self.skip_wanted.emit(view))
        card.keep_wanted.connect(lambda: self.keep_wanted.emit(view))
        card.photo_wanted.connect(lambda at: self._show_photo(view, at))
        card.show_wanted.connect(lambda: self._unfold(key))
        card.link_activated.connect(self.link_activated)
        resumes = self._unsent.get(view.row.key.joined.hex(), "")
        if card.shows_words and (key in self._open or card.begins_open or resumes):
            thread = self._add_thread(key, card, view)
            if resumes and card.can_answer:
                thread.resume(resumes)
        return card

    def _is_short(self, view: PostView) -> bool:
        """Whether a mood takes one line: nothing was said to it, and it was not opened."""
        opened = view.row.number in self._unfolded or view.row.number in self._open
        resumes = view.row.key.joined.hex() in self._unsent
        return not (view.replies or view.marks.hidden or opened or resumes)

    def _add_thread(self, key: Hashable, card: PostCard, view: PostView) -> Thread:
        thread = Thread(self._context, view, self._reading())
        thread.words_held.connect(lambda held: card.setProperty("holds_words", held))
        thread.begun.connect(lambda: self._keep_in_view(thread))
        thread.closed.connect(lambda: self._close(key))
        thread.ended.connect(lambda: self._unsent.pop(view.row.key.joined.hex(), None))
        thread.more_wanted.connect(self.more_wanted)
        thread.thank_wanted.connect(self.thank_wanted)
        thread.whole_wanted.connect(self.whole_wanted)
        thread.photo_wanted.connect(self._show_photo)
        thread.link_activated.connect(self.link_activated)
        card.hold_thread(thread)
        return thread

    def _show_photo(self, view: PostView, at: int) -> None:
        open_photo(self._context, self._pictures, view, at)

    def _keep_in_view(self, thread: Thread) -> None:
        """Show where somebody writes, once it has the focus."""

        def show() -> None:
            composer = thread.composer
            focus: QWidget | None = self.window().focusWidget()
            if composer is not None and focus is not None and composer.isAncestorOf(focus):
                self.keep_in_view(composer)

        QTimer.singleShot(0, thread, show)

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

    def _unfold(self, key: Hashable) -> None:
        self._unfolded.add(key)
        self.remake_now(key)

    def _mark_seen(self) -> None:
        """Note what was looked at for a while as read."""
        circle, seen = self._circle, []
        view = self.viewport().rect()
        for key, widget in self.made():
            post = self._views.get(key)
            top = widget.mapTo(self.viewport(), widget.rect().topLeft()).y()
            is_seen = view.top() <= top + min(widget.height(), view.height()) <= view.bottom() + 1
            if post is None:
                continue
            folded = post.decision.how is not Showing.SHOW
            new = post.unread and post.row.key not in self._marked
            if new and is_seen and not folded and self.isVisible():
                seen.append(post.row.key)
        if not seen or circle is None or not self.window().isActiveWindow():
            return
        now = self._context.now()
        self._marked.update(seen)  # what is unread below it stays so until it is shown
        self._context.store.write(lambda tx: mark_read(tx, circle, seen, now=now), initiator=self)

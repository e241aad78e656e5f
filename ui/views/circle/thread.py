"""What was said to a post, below it, and a place to answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.usecases.circles.choose import mark_read
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_thread
from app.usecases.circles.say import Reply, answer, comment
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.composer import Composer
from ui.views.circle.post_card import Reading
from ui.views.parts import Group
from ui.widgets.button import Button

_STEP = 20  # answers that are shown at first, and more each time


class Thread(Group):
    """The answers to a post, and the composer while somebody answers.

    Signals:
        words_held(bool): whether something typed would be lost with it.
        closed(): there is nothing to keep it open for.
        begun(): somebody begins to write, and the composer has the focus.
        ended(): what was being written went out, or was put away.
        more_wanted(object, QWidget), thank_wanted(object), whole_wanted(object),
            photo_wanted(object, int), link_activated(str): what was asked for of an answer.
    """

    words_held = Signal(bool)
    closed = Signal()
    begun = Signal()
    ended = Signal()
    more_wanted = Signal(object, object)
    thank_wanted = Signal(object)
    whole_wanted = Signal(object)
    photo_wanted = Signal(object, int)
    link_activated = Signal(str)

    def __init__(self, context: Context, view: PostView, reading: Reading) -> None:
        super().__init__(context.look, gap=4, margins=(0, 8, 0, 0))
        self._context, self._view, self._reading = context, view, reading
        self._many, self._resume = _STEP, ""
        self._shown: list[PostView] = []
        self._unfolded: set[PostKey] = set()
        self._marked: set[PostKey] = set()
        self._earlier = Button(context.look, self.tr("Earlier answers"), "plain", start=True)
        self._earlier.clicked.connect(self._show_earlier)
        self._earlier.hide()
        self._answers = Group(context.look, gap=2)
        self.composer: Composer | None = None
        self.body.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._answers)
        context.store.changed.connect(self._changed)
        self.load()

    @property
    def words(self) -> str:
        """What is being written."""
        return "" if self.composer is None else self.composer.field.text()

    def shows(self, view: PostView) -> bool:
        """Whether a post is one of its answers."""
        return any(one.row.key == view.row.key for one in self._shown)

    def load(self) -> None:
        """Read the answers."""
        row, now = self._view.row, self._context.now()

        def read(tx: Transaction, words: Wording) -> list[PostView]:
            return read_thread(tx, words, row.circle, row.key, now=now)

        self._context.circles.read(read, self._show, owner=self)

    def answer(self, view: PostView | None = None, *, focus: bool = True) -> None:
        """Begin an answer to the post, or to one of its answers; or go on with one.

        Words for somebody else stay as they are, and theirs.
        """
        other = self.composer
        if other is not None and view is not None and other.view.row.key != view.row.key:
            if other.holds_words:
                other.ask_to_finish()
            else:
                self._put_away()
        if self.composer is None:
            composer = Composer(self._context, view or self._view, self._view.row.key)
            self.composer = composer
            composer.send_wanted.connect(self._send)
            composer.typed.connect(self.words_held)
            composer.left.connect(self._end)
            self.add(composer)
        if focus:
            self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.begun.emit()

    def resume(self, target: str) -> None:
        """Go on with words from before; ``target`` is the key of what they answer, as digits."""
        if target == self._view.row.key.joined.hex():
            self.answer(focus=False)
        else:
            self._resume = target

    # --- inside

    def _show(self, views: list[PostView]) -> None:
        answers = [view for view in views if view.row.key != self._view.row.key]
        if answers != self._shown:
            self._shown = answers
            self._lay_out()
        if self._resume:
            found = (one for one in answers if one.row.key.joined.hex() == self._resume)
            self._resume = ""
            self.answer(next(found, None), focus=False)
        self._mark_read()

    def _lay_out(self) -> None:
        names = {view.row.key: view.name for view in self._shown}
        shown = self._shown[-self._many :]
        self._earlier.setVisible(len(shown) < len(self._shown))
        self._answers.empty()
        for view in shown:
            key, to = view.row.key, view.row.to
            row = AnswerRow(
                self._context.look, view, self._reading,
                to=names.get(to, "") if to is not None else "",
                unfolded=key in self._unfolded, open_to=self._view.marks.paused is None,
            )  # fmt: skip
            row.reply_wanted.connect(lambda view=view: self.answer(view))
            row.show_wanted.connect(lambda key=key: self._unfold(key))
            row.more_wanted.connect(lambda view=view, row=row: self.more_wanted.emit(view, row))
            row.thank_wanted.connect(lambda view=view: self.thank_wanted.emit(view))
            row.whole_wanted.connect(lambda view=view: self.whole_wanted.emit(view))
            row.photo_wanted.connect(lambda at, view=view: self.photo_wanted.emit(view, at))
            row.link_activated.connect(self.link_activated)
            self._answers.add(row)

    def _show_earlier(self) -> None:
        self._many += _STEP
        self._lay_out()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, key: PostKey) -> None:
        self._unfolded.add(key)
        self._lay_out()

    def _mark_read(self) -> None:
        """Note that the answers that are shown were read."""
        circle, now = self._view.row.circle, self._context.now()
        shown = [view.row.key for view in self._shown[-self._many :] if view.unread]
        new = [key for key in shown if key not in self._marked]
        if new and self.isVisible() and self.window().isActiveWindow():
            self._marked.update(new)
            self._context.store.write(lambda tx: mark_read(tx, circle, new, now=now))

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._context.store.is_open:
            self.load()

    def _send(self, reply: Reply) -> None:
        composer = self.composer
        if composer is None:
            return
        row = composer.view.row
        now, random = self._context.now(), self._context.store.random
        asked = composer.view.kind == "question" and not reply.private

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            if asked:
                return answer(tx, words, row.circle, row.key, reply.text, now=now, random=random)
            return comment(tx, words, row.circle, row.key, reply, now=now, random=random)

        def sent(_: PostKey) -> None:
            if isValid(self) and composer is self.composer:
                self._put_away()

        composer.say(work, sent)

    def _end(self) -> None:
        """Put the composer away; words that stand in it can be had back."""
        composer = self.composer
        if composer is not None and composer.holds_words:
            view, keep = composer.view, composer.way_back()
            self._put_away()
            self._context.shell.say(
                self.tr("The answer is put away."), self.tr("Undo"),
                lambda: self._take_up(view, keep),
            )  # fmt: skip
            return
        self._put_away()
        if not self._shown:
            self.closed.emit()

    def _take_up(self, view: PostView, keep: Callable[[Transaction], Changes]) -> None:
        """Go on with an answer that was put away; where the thread is gone, when it is opened."""

        def kept(_: object) -> None:
            if isValid(self):
                self.answer(view)

        self._context.store.write(keep, kept)

    def _put_away(self) -> None:
        composer, self.composer = self.composer, None
        self.words_held.emit(False)
        if composer is not None:
            composer.drop()
            composer.hide()
            composer.deleteLater()
        self.ended.emit()

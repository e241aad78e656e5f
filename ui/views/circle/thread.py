"""What was said to a post, below it, and a place to answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.circles.choices import Source
from app.domain.circles.feed import PostView
from app.domain.circles.reading import Showing
from app.domain.when import from_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_thread
from app.usecases.circles.say import Reply, comment
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.composer import Composer
from ui.views.circle.post_card import Reading, plain_post
from ui.views.circle.post_text import PostText
from ui.views.circle.words import decision_text, short_moment, source_name
from ui.views.parts import Group
from ui.widgets.avatar import Avatar
from ui.widgets.labels import Label

_AVATAR = 28


class AnswerRow(QWidget):
    """One answer: who, when, the words, where advice comes from."""

    def __init__(self, context: Context, view: PostView, reading: Reading) -> None:
        super().__init__()
        look = context.look
        self.view = view
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.setSpacing(look.px(12))
        tint = reading.tints.get(view.row.author, 0)
        avatar = Avatar(look, view.name, tint, side=_AVATAR)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        body = Group(look, gap=2)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        name = isolated(view.name)
        shown = self.tr("%1 (you)").replace("%1", name) if view.row.mine else name
        head.addWidget(Label(look, shown, "ui.strong"))
        about = self._about()
        head.addWidget(Label(look, about, "ui.small", "ink3"), 1)
        when = short_moment(from_millis(view.row.created_at), reading.zone, reading.today)
        head.addWidget(Label(look, when, "ui.small", "ink3"))
        body.body.addLayout(head)
        folded = view.decision.how is not Showing.SHOW
        if folded:
            body.add(Label(look, decision_text(view.decision), "ui.second", "ink2", wrap=True))
        else:
            body.add(PostText(look, plain_post(view.text)))
        row.addWidget(body, 1)
        words = decision_text(view.decision) if folded else view.text
        self.setAccessibleName(". ".join(part for part in (shown, about, words) if part))

    def _about(self) -> str:
        view, parts = self.view, []
        source = str(view.fields.get("source") or "")
        known = next((one for one in Source if str(one) == source), None)
        if known is not None:
            parts.append(source_name(known))
        if view.row.targeted:
            parts.append(
                self.tr("for you alone") if not view.row.mine else self.tr("for them alone")
            )
        if view.waiting:
            parts.append(self.tr("waiting to go out"))
        if view.corrected_at is not None:
            parts.append(self.tr("corrected"))
        return " · ".join(parts)


class Thread(Group):
    """The answers to a post, and the composer while somebody answers.

    Signals:
        words_held(bool): whether something typed would be lost with it.
        closed(): there is nothing to keep it open for.
    """

    words_held = Signal(bool)
    closed = Signal()

    def __init__(self, context: Context, view: PostView, reading: Reading) -> None:
        super().__init__(context.look, gap=4, margins=(0, 8, 0, 0))
        self._context, self._view, self._reading = context, view, reading
        self._answers = Group(context.look, gap=2)
        self._shown: list[PostView] = []
        self.composer: Composer | None = None
        self.add(self._answers)
        context.store.changed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read the answers."""
        row, now = self._view.row, self._context.now()

        def read(tx: Transaction, words: Wording) -> list[PostView]:
            return read_thread(tx, words, row.circle, row.post, now=now)

        self._context.circles.read(read, self._show, owner=self)

    def answer(self) -> None:
        """Begin an answer, or go on with it."""
        if self.composer is None:
            self.composer = Composer(self._context, self._view)
            self.composer.send_wanted.connect(self._send)
            self.composer.typed.connect(self.words_held)
            self.composer.left.connect(self._end)
            self.add(self.composer)
        self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, views: list[PostView]) -> None:
        answers = [view for view in views if view.row.post != self._view.row.post]
        if answers == self._shown:
            return
        self._shown = answers
        self._answers.empty()
        for view in answers:
            self._answers.add(AnswerRow(self._context, view, self._reading))

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._context.store.is_open:
            self.load()

    def _send(self, reply: Reply) -> None:
        composer, row = self.composer, self._view.row
        now, random = self._context.now(), self._context.store.random

        def work(tx: Transaction, words: Wording) -> tuple[bytes, Changes]:
            return comment(tx, words, row.circle, row.post, reply, now=now, random=random)

        if composer is not None:
            self._context.circles.say(
                work, lambda _: self._put_away(), failed=composer.refuse, owner=composer
            )

    def _end(self) -> None:
        self._put_away()
        if not self._shown:
            self.closed.emit()

    def _put_away(self) -> None:
        composer, self.composer = self.composer, None
        self.words_held.emit(False)
        if composer is not None:
            composer.hide()
            composer.deleteLater()

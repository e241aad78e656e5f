"""A question to everybody, with the answers below it, a way to answer and a way to leave it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.circles.rounds import round_id
from app.domain.when import from_millis
from ui.views.circle.marked import pinned_text
from ui.views.circle.post_card import PostCard
from ui.views.circle.post_signs import flag_line
from ui.views.circle.words import until_text
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Icon, Label
from ui.widgets.stops import stand_after

_SIDE = 36


class QuestionCard(PostCard):
    """A question of the week, or one of somebody's own."""

    @property
    def is_weekly(self) -> bool:
        """Whether it is the question of its week."""
        row = self.view.row
        return row.post == round_id(row.circle, from_millis(row.created_at))

    @property
    def is_over(self) -> bool:
        """Whether answers are asked for no longer."""
        closes = self.view.fields.get("closes_at")
        return closes is not None and 0 < self._reading.now >= int(closes)

    @property
    def can_answer(self) -> bool:
        """Whether it can be answered now."""
        return super().can_answer and not self.is_over

    @property
    def begins_open(self) -> bool:
        """Its answers are what it is for."""
        return self.view.replies > 0

    def hold_thread(self, thread: QWidget) -> None:
        """Show the answers between the question and what can be done."""
        item = self._body.body.itemAt(self._answers_at - 1)
        above = item.widget() if item is not None else None
        self._body.body.insertWidget(self._answers_at, thread)
        if above is not None:
            stand_after(above, [thread])

    def _sign(self) -> QWidget:
        return Icon(self._look, "message-circle", "lamp", size=_SIDE - 12, width=_SIDE)

    def _add_head(self) -> None:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        text = self.view.text if self.shows_words else ""
        weekly = self.tr("This week: %1").replace("%1", text) if self.is_weekly else text
        row.addWidget(Heading(look, weekly if text else self._kind(), "words.list"), 1)
        self._add_when(row)
        self._body.body.addLayout(row)
        self.about = Label(look, self._about(), "ui.small", "ink3", wrap=True)
        self._body.add(self.about)
        flag = self._reading.flags.get(self.view.row.author, "")
        if flag:
            self._body.add(flag_line(look, flag))

    def _add_words(self) -> None:
        self._answers_at = self._body.body.count()

    def _add_deeds(self) -> None:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        if self.can_answer:
            self.reply = Button(look, self.tr("Answer"))
            self.reply.clicked.connect(self.reply_wanted)
            row.addWidget(self.reply)
        self.skip = Button(look, self.tr("Skip this one"), "plain")
        self.skip.clicked.connect(self.skip_wanted)
        row.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._add_last_deeds(row)

    def _about(self) -> str:
        view, parts = self.view, [self.tr("asked by %1").replace("%1", self._name())]
        if view.waiting:
            parts.append(self.tr("waiting to go out"))
        if self.is_over:
            parts.append(self.tr("the round is over"))
        elif view.fields.get("closes_at") is not None:
            end = until_text(int(view.fields["closes_at"]), self._reading.zone, self._reading.today)
            parts.append(self.tr("open until %1").replace("%1", end))
        parts.append(pinned_text(view))
        return " · ".join(part for part in parts if part)

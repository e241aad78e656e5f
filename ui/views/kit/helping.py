"""The part that asks "is this helping me?"; off until the person switches it on."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.helping import ANSWERS, Answer, direction
from app.settings import IS_HELPING
from app.usecases.is_helping import answer_helping, take_back_answer
from ui.context import Context
from ui.text import full_day, set_apart
from ui.theme.look import Look
from ui.views.kit.reading import Kit
from ui.views.kit.words import days_names, direction_text, helped_names
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label, Section
from ui.widgets.numbers import NumberRow
from ui.widgets.switch import Switch

_HIGH = 72
_STEP = 44
_MARGIN = 10
_DOT = 4


class TrendLine(QWidget):
    """A few answers from 0 to 4 as dots with a line; the words of each are in its description."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._values: tuple[int, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_values(self, values: Sequence[int], told: str) -> None:
        """Show these answers, oldest first; ``told`` says them in words."""
        self._values = tuple(values)
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A step for each answer."""
        look = self._look
        wide = max(1, len(self._values) - 1) * _STEP + 2 * _MARGIN
        return QSize(look.px(wide), look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Steps may be narrower where there are many."""
        return QSize(self._look.px(120), self._look.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw two faint borders, the line and the dots; the newest is filled."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = look.px(_MARGIN), self.height() - look.px(_MARGIN)
        painter.setPen(QPen(look.color("line"), look.stroke()))
        for y in (top, bottom):
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        points = self._points(top, bottom)
        painter.setPen(QPen(look.color("accent"), 2 * look.stroke()))
        painter.drawPolyline(points)
        for number, point in enumerate(points):
            newest = number == len(points) - 1
            painter.setBrush(look.color("accent" if newest else "page"))
            painter.drawEllipse(point, look.px(_DOT), look.px(_DOT))

    def _points(self, top: float, bottom: float) -> list[QPointF]:
        margin, count = self._look.px(_MARGIN), len(self._values)
        step = min(self._look.px(_STEP), (self.width() - 2 * margin) / max(1, count - 1))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        points = []
        for number, value in enumerate(self._values):
            x = margin + number * step
            y = bottom - (bottom - top) * value / (len(ANSWERS) - 1)
            points.append(QPointF(self.width() - x if right else x, y))
        return points


class Trend(Group):
    """One question's answers: a small line, the direction in words, and every answer below."""

    def __init__(self, look: Look, title: str, names: Sequence[str]) -> None:
        super().__init__(look, gap=6)
        self._names = names
        self.line = TrendLine(look, title)
        self.told = Label(look, "", wrap=True)
        self.table = Label(look, "", "ui.second", "ink2", wrap=True)
        self.add(Section(look, title))
        self.body.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.told, self.table)

    def show_values(self, days: Sequence[date], values: Sequence[int]) -> None:
        """Show these answers, oldest first."""
        self.told.setText(direction_text(direction(values)))
        lines = [
            f"{full_day(day)}: {self._names[value]}"
            for day, value in zip(days, values, strict=True)
        ]
        self.line.set_values(values, set_apart(lines))
        self.line.setVisible(len(values) > 1)
        self.table.setText("\n".join(reversed(lines)))


class HelpingPart(Group):
    """A switch, the two questions, and the person's own answers. It never claims anything."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=16)
        self._context = context
        said = self.tr(
            "Two questions every four weeks, only for you. "
            "No report and no export holds the answers."
        )
        self.on = Switch(look, self.tr("Ask me every four weeks"), show_text=True)
        writing = self.tr("How much did writing here help you in the last four weeks?")
        days = self.tr("On how many of these days did you feel all right?")
        self.writing = NumberRow(look, writing, helped_names())
        self.days = NumberRow(look, days, days_names())
        self.keep = Button(look, self.tr("Keep both answers"), "primary")
        self._form = Group(look, gap=12, margins=(0, 8, 0, 8))
        self._form.add(
            Label(look, writing, "words.h3", wrap=True), self.writing,
            Label(look, days, "words.h3", wrap=True), self.days,
        )  # fmt: skip
        self._form.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.ask_now = Button(look, self.tr("Answer now"))
        self._trends = Group(look, gap=24)
        self.trend_writing = Trend(look, self.tr("Writing helped"), helped_names())
        self.trend_days = Trend(look, self.tr("Bearable days"), days_names())
        calm = self.tr(
            "Many things move such answers. These are yours, one after the other, and nothing more."
        )
        self._trends.add(
            Heading(look, self.tr("Your answers"), "words.h3"),
            self.trend_writing, self.trend_days, Label(look, calm, "ui.second", "ink2", wrap=True),
        )  # fmt: skip
        self.add(Label(look, said, color="ink2", wrap=True), self.on, self._form)
        self.body.addWidget(self.ask_now, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._trends)
        self._connect()

    def _connect(self) -> None:
        context = self._context
        self.on.clicked.connect(lambda on: context.preferences.set(IS_HELPING, on))
        context.preferences.changed.connect(self._setting_changed)
        self.writing.chosen.connect(self._allow)
        self.days.chosen.connect(self._allow)
        self.keep.clicked.connect(self.answer)
        self.ask_now.clicked.connect(self.show_form)
        self._allow()

    def show_kit(self, kit: Kit) -> None:
        """Show the answers, and the questions when it is time."""
        on = self._context.preferences.get(IS_HELPING)
        self.on.setChecked(on)
        self._form.setVisible(kit.due)
        self.ask_now.setVisible(on and not kit.due)
        answers = kit.answers
        self._trends.setVisible(bool(answers))
        days = [answer.day for answer in answers]
        self.trend_writing.show_values(days, [answer.writing for answer in answers])
        self.trend_days.show_values(days, [answer.days for answer in answers])

    def show_form(self) -> None:
        """Show the two questions."""
        self._form.show()
        self.ask_now.hide()
        self.writing.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> None:
        """Keep both answers."""
        writing, days = self.writing.value(), self.days.value()
        if writing is None or days is None:
            return
        store, today = self._context.store, self._context.today()
        answer = Answer(today, writing, days)

        def done(_: object) -> None:
            self._context.shell.say(
                self.tr("Noted."), self.tr("Undo"),
                lambda: store.write(lambda tx: take_back_answer(tx, today)),
            )  # fmt: skip

        store.write(lambda tx: answer_helping(tx, answer), done, owner=self)
        self._forget()

    def clear(self) -> None:
        """Drop every answer that is shown."""
        for trend in (self.trend_writing, self.trend_days):
            trend.show_values((), ())
        self._forget()

    def _forget(self) -> None:
        self.writing.set_value(None)
        self.days.set_value(None)
        self._allow()

    def _allow(self) -> None:
        both = self.writing.value() is not None and self.days.value() is not None
        self.keep.setEnabled(both)

    def _setting_changed(self, key: str) -> None:
        if key == IS_HELPING.key:
            self.on.setChecked(self._context.preferences.get(IS_HELPING))

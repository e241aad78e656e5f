"""A pack of questions: whether Today asks from it, what it is about, and its questions."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.prompts import Pack
from ui.context import Context
from ui.text import isolated, number
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.paint import box, leading
from ui.widgets.switch import Switch
from ui.widgets.text import TextBlock
from ui.widgets.warm import WarmButton

_RADIUS = 8
_PAD = 10
_ABOVE = 6


class Question(WarmButton):
    """One question, as long as it is; a press writes about it."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", _RADIUS, parent)
        self.question = text
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as its words are at a common width."""
        width = self._look.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words may wrap."""
        one = self._look.line_height("words.prompt") + 2 * self._look.px(_ABOVE)
        return QSize(self._look.px(160), one)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        px = self._look.px
        return self._words().height(width - 2 * px(_PAD)) + 2 * px(_ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and the words."""
        painter, look = QPainter(self), self._look
        box(painter, QRectF(self.rect()), look.px(_RADIUS), self.ground())
        inner = QRectF(self.rect()).adjusted(look.px(_PAD), look.px(_ABOVE), -look.px(_PAD), 0)
        self._words().draw(painter, inner, look.color("ink"))

    def _words(self) -> TextBlock:
        look = self._look
        font = look.font("words.prompt")
        return TextBlock(self.question, font, look.line_height("words.prompt"), leading(self))


class PackRow(Group):
    """A pack with its switch; its questions show when it is opened. Up and Down walk in them.

    Signals:
        switched(bool): Today is to ask from it, or not.
        question_chosen(str): an entry is to begin with this question.
    """

    switched = Signal(bool)
    question_chosen = Signal(str)

    def __init__(self, context: Context, pack: Pack) -> None:
        look = context.look
        super().__init__(look, gap=6)
        self._context, self.pack = context, pack
        name = self.tr("Ask on Today: %1").replace("%1", isolated(pack.name))
        self.switch = Switch(look, name)
        self.open = Button(look, "", "plain", tone="accent", start=True)
        self.questions: list[Question] = []
        self._list = Group(look, gap=0)
        self._list.hide()
        words = Group(look, gap=2)
        words.add(
            Label(look, pack.name, "ui.strong", wrap=True),
            Label(look, pack.about, "ui.second", "ink2", wrap=True),
        )
        words.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        head = Group(look, gap=16, flow="across")
        head.body.addWidget(words, 1)
        head.body.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self.add(head, self._list)
        self.switch.clicked.connect(self.switched)
        self.open.clicked.connect(self.toggle)
        self._name()

    def toggle(self) -> None:
        """Show the questions, or hide them again."""
        if not self.questions:
            for text in self.pack.prompts:
                question = Question(self._context.look, text)
                question.clicked.connect(lambda _=False, text=text: self.question_chosen.emit(text))
                question.installEventFilter(self)
                self.questions.append(question)
                self._list.add(question)
        self._list.setVisible(self._list.isHidden())
        self._name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with Up and Down."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        at = self.questions.index(watched) + step  # type: ignore[arg-type]  # it watches these
        if 0 <= at < len(self.questions):
            self.questions[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _name(self) -> None:
        count = len(self.pack.prompts)
        text = (
            self.tr("Show %n questions", "", count).replace(str(count), number(count), 1)
            if self._list.isHidden()
            else self.tr("Hide the questions")
        )
        self.open.setText(text)
        self.open.setAccessibleName(f"{text}: {self.pack.name}")

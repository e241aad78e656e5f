"""What the circle's overlays share: asking the engine, and saying what is in the way."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.failures import Failure
from app.usecases.circles.port import CirclePort
from ui.context import Context
from ui.theme.tokens import ColorKey
from ui.views.circle.troubles import trouble_text
from ui.views.parts import RINGS, LongOverlay, fit_again
from ui.widgets.announce import announce
from ui.widgets.labels import Label

T = TypeVar("T")

WIDTH = 640
_PATIENCE = 400  # milliseconds before anything is said about waiting


class CircleSheet(LongOverlay):
    """An overlay that asks the engine one thing at a time.

    Attributes:
        told: one sentence above the actions: what was refused, or what is waited for.
    """

    def __init__(self, context: Context, title: str, *, width: int = WIDTH) -> None:
        super().__init__(context.look, title, width=width)
        self.context = context
        self.told = Label(context.look, "", "ui.second", "danger", wrap=True)
        self.told.hide()
        room = context.look.px(RINGS)
        row = QHBoxLayout()
        row.setContentsMargins(room, 0, room, 0)
        row.addWidget(self.told)
        self.body.insertLayout(1, row)
        self._busy = False
        self._meanwhile = ""
        self._waits = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._waits.timeout.connect(self._say_waiting)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._busy

    def ask(
        self,
        work: Callable[[CirclePort], T],
        then: Callable[[T], object] | None = None,
        *,
        failed: Callable[[Failure], object] | None = None,
        meanwhile: str = "",
    ) -> None:
        """Ask the engine; while an answer is waited for, nothing else is asked.

        Args:
            work: takes the engine.
            then: called with the answer.
            failed: called with what was in the way; else it is said above the actions.
            meanwhile: what is said while the answer takes its time.
        """
        if self._busy:
            return
        self._busy = True
        self.tell("")
        self._meanwhile = meanwhile
        self._waits.start()

        def done(result: T) -> None:
            self._end()
            if then is not None:
                then(result)

        def refused(failure: Failure) -> None:
            self._end()
            (failed or self.refuse)(failure)

        self.context.circles.ask(work, done, failed=refused, owner=self)

    def refuse(self, failure: Failure) -> None:
        """Say what was in the way."""
        self.tell(trouble_text(str(failure)))

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part of what stands inside, once the layouts have settled."""
        QTimer.singleShot(0, self, lambda: self._column.ensureWidgetVisible(part))

    def tell(self, text: str, color: ColorKey = "danger") -> None:
        """Say something above the actions; an empty text takes it away.

        What is refused once more is spoken once more.
        """
        if text == self.told.text():
            if text and color == "danger":
                announce(self, text)
            return
        self.told.set_color(color)
        self.told.setText(text)
        self.told.setVisible(bool(text))
        if text:
            announce(self, text)
        fit_again(self)

    def _end(self) -> None:
        self._busy = False
        self._waits.stop()
        self.tell("")

    def _say_waiting(self) -> None:
        self.tell(self._meanwhile or self.tr("Waiting for the relay."), "ink2")

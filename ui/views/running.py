"""While long work runs: a true bar, the time that is left, and a way to stop."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.domain.pace import Left, Pace, Unit
from ui.context import Context
from ui.text import number
from ui.views.parts import Group, Page, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.meters import ProgressLine

_SPOKEN = 10.0  # seconds between two words on how far it is


class RunningPage(Page):
    """A true bar, what it counts, and how long it still takes.

    How far it is, is spoken every ten seconds, to whoever is in the room.

    Args:
        context: the collaborators.
        title: what is going on.
        said: what a stop would mean.
        clock: seconds that only go forward.

    Attributes:
        bar: how much of it is done.
        stop: stops it.

    Signals:
        stop_wanted(): stop; the work ends as soon as it can.
    """

    stop_wanted = Signal()

    def __init__(
        self,
        context: Context,
        title: str,
        said: str,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        look = context.look
        super().__init__(look, gap=16)
        self._clock = clock
        self._pace = Pace(clock())
        self._spoke = clock()
        self._words = Label(look, "", color="ink2")
        self._left = Label(look, "", color="ink2")
        self.bar = ProgressLine(look, title)
        self.stop = Button(look, self.tr("Stop"))
        line = Group(look, gap=12, flow="across")
        line.body.addWidget(self._words, 1)
        line.add(self._left)
        self.body.addWidget(Heading(look, title))
        self.body.addWidget(self.bar)
        self.body.addWidget(line)
        self.body.addWidget(Label(look, said, "ui.second", "ink2", wrap=True))
        self.body.addLayout(left(self.stop))
        self.stop.clicked.connect(self._stop)

    def begin(self, total: int, words: str = "") -> None:
        """Start a new bar of so many parts."""
        self._pace = Pace(self._clock())
        self._spoke = self._clock()
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(0)
        self.stop.setEnabled(True)
        self._words.setText(words)
        self._left.setText("")
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, done: int, total: int, words: str) -> None:
        """Say how much of it is done, in words too."""
        self._pace.note(self._clock(), done, total)
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(min(done, self.bar.maximum()))
        if not self.stop.isEnabled():
            return
        self._words.setText(words)
        rest = self._pace.left()
        self._left.setText(left_text(rest) if rest is not None and done < total else "")
        if self._clock() - self._spoke >= _SPOKEN and self.isVisible():
            self._spoke = self._clock()
            announce(self, self.words())

    def words(self) -> str:
        """Return what is said below the bar."""
        return " ".join(filter(None, (self._words.text(), self._left.text())))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._words.setText(self.tr("Stopping"))
        self._left.setText("")
        announce(self, self.words())
        self.stop_wanted.emit()


def left_text(rest: Left) -> str:
    """Return the time that is left in words."""
    say = QCoreApplication.translate
    if rest.unit is Unit.MOMENT:
        return say("TimeLeft", "A few seconds left")
    if not rest.count:
        return say("TimeLeft", "Less than a minute left")
    if rest.unit is Unit.MINUTES:
        text = say("TimeLeft", "About %n minutes left", "", rest.count)
    else:
        text = say("TimeLeft", "About %n hours left", "", rest.count)
    return text.replace(str(rest.count), number(rest.count))

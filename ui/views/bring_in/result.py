"""While an import runs, and what it brought in."""

from PySide6.QtCore import Qt, Signal

from app.domain.imports import Imported
from ui.context import Context
from ui.text import number
from ui.views.bring_in.parts import ProblemList, check_ins_alone
from ui.views.parts import Group, Page, left
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.meters import ProgressLine


class RunPage(Page):
    """A true bar, and a way to stop.

    Signals:
        stop_wanted(): stop; nothing will have been brought in.
    """

    stop_wanted = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=16)
        self._words = Label(look, "", color="ink2")
        self.bar = ProgressLine(look, self.tr("Bringing in"))
        self.stop = Button(look, self.tr("Stop"))
        said = self.tr("It can be stopped until the end; then nothing will have been brought in.")
        self.body.addWidget(Heading(look, self.tr("Bringing in")))
        self.body.addWidget(self.bar)
        self.body.addWidget(self._words)
        self.body.addWidget(Label(look, said, "ui.second", "ink2", wrap=True))
        self.body.addLayout(left(self.stop))
        self.stop.clicked.connect(self._stop)

    def begin(self, total: int) -> None:
        """Start a new bar."""
        self.bar.setRange(0, max(1, total))
        self.stop.setEnabled(True)
        self.set_done(0)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_done(self, done: int) -> None:
        """Say how many are in."""
        self.bar.setValue(min(done, self.bar.maximum()))
        text = self.tr("%1 of %2 entries").replace("%1", number(done))
        self._words.setText(text.replace("%2", number(self.bar.maximum())))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._words.setText(self.tr("Stopping"))
        self.stop_wanted.emit()


class ResultPage(Page):
    """What came in.

    Signals:
        undo_wanted(Imported): take it back.
        done(): go on to the journal.
        another(): bring in something else.
    """

    undo_wanted = Signal(object)
    done = Signal()
    another = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=20)
        self._imported: Imported | None = None
        self._title = Heading(look, "")
        self._words = Label(look, "", color="ink2", wrap=True)
        self.open = Button(look, self.tr("Open the journal"), "primary", large=True)
        self.undo = Button(look, self.tr("Undo this import"), icon="undo-2", large=True)
        self.more = Button(look, self.tr("Bring in something else"), "plain")
        self.problems = ProblemList(look)
        row = Group(look, gap=12, flow="across")
        row.add(self.open, self.undo, self.more)
        row.body.addStretch(1)
        for widget in (Group(look, gap=4).add(self._title, self._words), row, self.problems):
            self.body.addWidget(widget)
        self.open.clicked.connect(self.done)
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._imported))
        self.more.clicked.connect(self.another)

    def show_result(self, imported: Imported) -> None:
        """Say what came in."""
        self._imported = imported
        entries = self.tr("%n entries are in your journal", "", imported.entries)
        self._title.setText(entries.replace(str(imported.entries), number(imported.entries)))
        plan = imported.plan
        parts = []
        if plan is not None and plan.alone:
            parts.append(check_ins_alone(plan.alone))
        if imported.attachments:
            parts.append(self.tr("%n photos and files came with them.", "", imported.attachments))
        if plan is not None and plan.missing:
            parts.append(self.tr("%n were missing.", "", plan.missing))
        if plan is not None and plan.same:
            parts.append(self.tr("%n entries were here already.", "", plan.same))
        self._words.setText(" ".join(parts))
        self._words.setVisible(bool(parts))
        self.problems.show_problems(plan.problems if plan is not None else ())
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Drop every word."""
        self._imported = None
        self.problems.show_problems(())

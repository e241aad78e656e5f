"""What an import brought in."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.domain.imports import Imported
from ui.context import Context
from ui.text import number
from ui.views.bring_in.parts import ProblemList
from ui.views.flowing import Flowing
from ui.views.parts import Group, Page
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label


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
        self._title = Heading(look, self.tr("It is in your journal"))
        self._words = Label(look, "", color="ink2", wrap=True)
        self.open = Button(look, self.tr("Open the journal"), "primary", large=True)
        self.undo = Button(look, self.tr("Undo this import"), icon="undo-2", large=True)
        self.more = Button(look, self.tr("Bring in something else"), "plain")
        self.problems = ProblemList(look)
        row = Flowing(look, self.open, self.undo, self.more)
        for widget in (Group(look, gap=4).add(self._title, self._words), row, self.problems):
            self.body.addWidget(widget)
        self.open.clicked.connect(self.done)
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._imported))
        self.more.clicked.connect(self.another)

    def show_result(self, imported: Imported) -> None:
        """Say what came in."""
        self._imported = imported
        plan = imported.plan
        entries, alone, others = counts_of(imported)
        parts = [came_in(imported)]
        if entries and alone:
            text = self.tr("%n check-ins without words came too.", "", alone)
            parts.append(text.replace(str(alone), number(alone)))
        if others and (entries or alone):
            text = self.tr(
                "%n other things came too: moods, scales, sleep, cards and the like.", "", others
            )
            parts.append(text.replace(str(others), number(others)))
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


def counts_of(imported: Imported) -> tuple[int, int, int]:
    """Return how many entries, check-ins without words and other things came in."""
    plan = imported.plan
    if plan is None:
        return imported.entries, 0, 0
    return max(0, imported.entries - plan.alone - plan.others), plan.alone, plan.others


def came_in(imported: Imported) -> str:
    """Return what came in, in one sentence."""
    say = QCoreApplication.translate
    entries, alone, others = counts_of(imported)
    if entries or not (alone or others):
        text, count = say("BroughtIn", "%n entries were brought in.", "", entries), entries
    elif alone:
        text, count = say("BroughtIn", "%n check-ins were brought in.", "", alone), alone
    else:
        text, count = say("BroughtIn", "%n things were brought in.", "", others), others
    return text.replace(str(count), number(count))

"""What a rescue needs to know: what opens the damaged journal, and where the new one goes."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.domain.failures import Failure
from app.vault.layout import SUFFIX
from app.vault.salvage.run import is_left_over
from app.vault.salvage.ways import kinds_of
from ui.tasks import Lane, Tasks
from ui.text import failure_text, isolated
from ui.theme.look import Look
from ui.views.gate.ways_in import WaysIn
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Label


class RescueAsking(Group):
    """Every way in that the damaged journal has, and the place of the new one.

    Args:
        look: how it looks.
        tasks: runs what looks at the disk.
        lane: where it runs.
        folder: the damaged journal.

    Attributes:
        ways: what opens it. go: begins.
        elsewhere: asks for another place.
        target: the new journal's folder.

    Signals:
        given(Credential): begin with this.
        paper_wanted(): open it with shares on paper.
        friends_wanted(): open it with shares that friends keep.
        told(str): what is in the way; empty when nothing is any more.
    """

    given = Signal(object)
    paper_wanted = Signal()
    friends_wanted = Signal()
    told = Signal(str)

    def __init__(self, look: Look, tasks: Tasks, lane: Lane, folder: Path) -> None:
        super().__init__(look, gap=16)
        self._look, self._folder = look, folder
        self.target = free_folder(folder)
        self._make_parts(tasks)
        self._lay_out()
        self._connect()
        self._show_place()
        tasks.run(
            lane, lambda: kinds_of(folder), self.ways.show_kinds, failed=self._refuse, owner=self
        )

    def _make_parts(self, tasks: Tasks) -> None:
        look = self._look
        self.ways = WaysIn(look, tasks)
        self._place = Label(look, "", wrap=True)
        self.elsewhere = Button(look, self.tr("Choose another place"), "plain", start=True)
        self.go = Button(look, self.tr("Read what can be read"), "primary", large=True)

    def _lay_out(self) -> None:
        look = self._look
        safe = self.tr(
            "The damaged journal is not changed, and nothing in it is deleted. All that can still "
            "be read becomes a new journal, which opens with the same keys. Then you see what "
            "could not be read. This can take minutes; you can stop it at any time."
        )
        where = Group(look, gap=2)
        failing = self.tr("If this disk may be failing, choose a place on another one.")
        where.add(self._place, Label(look, failing, "ui.small", "ink3", wrap=True))
        where.body.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(Label(look, safe, wrap=True), self.ways, where)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.go.clicked.connect(self.ways.begin)
        self.ways.given.connect(self.given)
        self.ways.paper_wanted.connect(self.paper_wanted)
        self.ways.friends_wanted.connect(self.friends_wanted)
        self.ways.told.connect(self.told)
        self.elsewhere.clicked.connect(self._choose_place)

    def focus_field(self) -> None:
        """Put the caret where something is typed."""
        self.ways.focus_field()

    def forget(self) -> None:
        """Drop what was typed."""
        self.ways.forget()

    def put_into(self, folder: Path) -> None:
        """Let the new journal go into this folder."""
        self.target = free_folder(self._folder, folder)
        self._show_place()

    # --- inside

    def _show_place(self) -> None:
        said = self.tr("The new journal goes here: %1")
        self._place.setText(said.replace("%1", isolated(str(self.target))))

    def _refuse(self, failure: Failure) -> None:
        self.told.emit(failure_text(failure))

    def _choose_place(self) -> None:
        title = self.tr("Choose the folder for the new journal")
        name = QFileDialog.getExistingDirectory(self, title, str(self._folder.parent))
        if name:
            self.put_into(Path(name))


def free_folder(folder: Path, place: Path | None = None) -> Path:
    """Return a folder that is free for what can be read of a journal.

    One that a rescue left behind half-made counts as free.

    Args:
        folder: the journal.
        place: where; beside the journal if not given.
    """
    name = folder.name.removesuffix(SUFFIX)
    names = (f"{name} (rescued{'' if one == 1 else f' {one}'}){SUFFIX}" for one in count(1))
    paths = ((place or folder.parent) / one for one in names)
    return next(path for path in paths if not path.exists() or is_left_over(path))

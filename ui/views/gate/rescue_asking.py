"""What a rescue needs to know: what opens the damaged journal, and where the new one goes."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.failures import Failure
from app.vault.keys.credentials import Keychain, Passphrase, RecoveryCode
from app.vault.layout import SUFFIX
from app.vault.salvage.run import is_left_over
from app.vault.salvage.ways import folder_of_keys, slots_of
from ui.tasks import Lane, Tasks
from ui.text import failure_text, isolated
from ui.theme.look import Look
from ui.views.gate.key_file import choose_key_file
from ui.views.gate.picture_row import PictureRow
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.fields import PassphraseField, TextField
from ui.widgets.labels import Label


class RescueAsking(Group):
    """Every way in that the damaged journal has, and the place of the new one.

    Args:
        look: how it looks.
        tasks: runs what looks at the disk.
        lane: where it runs.
        folder: the damaged journal.

    Attributes:
        words, code: the passphrase, and the recovery code. go: begins.
        by_code, by_file, by_chain, by_paper, by_friends: the other ways in.
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
        self._look, self._tasks, self._folder = look, tasks, folder
        self.target = free_folder(folder)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_place()
        tasks.run(lane, lambda: _kinds(folder), self._show_ways, failed=self._refuse, owner=self)

    def _make_parts(self) -> None:
        look = self._look
        self.words = PassphraseField(look, self.tr("Passphrase"), self.tr("Passphrase"))
        self.code = TextField(look, self.tr("Recovery code"), self.tr("Recovery code"))
        self._picture = PictureRow(look, self._tasks)
        self.by_code = Button(look, self.tr("Use my recovery code"), "plain", start=True)
        self.by_file = Button(look, self.tr("Use a key file"), "plain")
        self.by_chain = Button(look, self.tr("Use the system keychain"), "plain")
        self.by_paper = Button(look, self.tr("I have shares on paper"), "plain")
        self.by_friends = Button(look, self.tr("Friends keep shares"), "plain")
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
        ways = QWidget()
        flow = FlowLayout(ways, gap=look.px(8))
        others = (self.by_file, self.by_chain, self.by_paper, self.by_friends)
        for button in (self.by_code, *others):
            flow.addWidget(button)
        where = Group(look, gap=2)
        failing = self.tr("If this disk may be failing, choose a place on another one.")
        where.add(self._place, Label(look, failing, "ui.small", "ink3", wrap=True))
        where.body.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(Label(look, safe, wrap=True), self.words, self.code, self._picture, ways, where)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.code, self._picture, *others):
            part.hide()

    def _connect(self) -> None:
        self.words.returnPressed.connect(self.begin)
        self.code.returnPressed.connect(self.begin)
        self.go.clicked.connect(self.begin)
        self.by_code.clicked.connect(self._other_way)
        self.by_file.clicked.connect(self._choose_key)
        self.by_chain.clicked.connect(lambda: self.given.emit(Keychain()))
        self.by_paper.clicked.connect(self.paper_wanted)
        self.by_friends.clicked.connect(self.friends_wanted)
        self.elsewhere.clicked.connect(self._choose_place)
        self._picture.told.connect(self.told)
        self._picture.read.connect(self._take_code)

    def focus_field(self) -> None:
        """Put the caret where something is typed."""
        field = self.words if self.code.isHidden() else self.code
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Begin with what was typed."""
        by_code = not self.code.isHidden()
        typed = self.code.text().strip() if by_code else self.words.text()
        if typed:
            self.given.emit(RecoveryCode(typed) if by_code else Passphrase(typed))

    def forget(self) -> None:
        """Drop what was typed."""
        self.words.clear()
        self.code.clear()

    def put_into(self, folder: Path) -> None:
        """Let the new journal go into this folder."""
        self.target = free_folder(self._folder, folder)
        self._show_place()

    # --- inside

    def _show_place(self) -> None:
        said = self.tr("The new journal goes here: %1")
        self._place.setText(said.replace("%1", isolated(str(self.target))))

    def _show_ways(self, kinds: set[str]) -> None:
        self.by_file.setVisible("key_file" in kinds)
        self.by_chain.setVisible("keychain" in kinds)
        self.by_paper.setVisible("paper_shares" in kinds)
        self.by_friends.setVisible("recovery_shares" in kinds)

    def _refuse(self, failure: Failure) -> None:
        self.told.emit(failure_text(failure))

    def _other_way(self) -> None:
        by_code = self.code.isHidden()
        self.code.setVisible(by_code)
        self._picture.setVisible(by_code)
        self.words.setVisible(not by_code)
        self.by_code.setText(
            self.tr("Use my passphrase") if by_code else self.tr("Use my recovery code")
        )
        self.told.emit("")
        self.focus_field()

    def _take_code(self, text: str) -> None:
        self.code.setText(text)
        self.begin()

    def _choose_key(self) -> None:
        secret = choose_key_file(self, self.told.emit)
        if secret is not None:
            self.given.emit(secret)

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


def _kinds(folder: Path) -> set[str]:
    """The ways into a damaged journal; friends are asked through its own key file alone."""
    kinds = {str(slot.kind) for slot in slots_of(folder)}
    return kinds if folder_of_keys(folder) == folder else kinds - {"recovery_shares"}

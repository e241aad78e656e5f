"""Every way into a damaged journal, or into a backup: what is typed, and what leads on."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.vault.keys.credentials import Credential, Keychain, Passphrase, RecoveryCode
from ui.tasks import Tasks
from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.views.gate.key_file import choose_key_file
from ui.views.gate.picture_row import PictureRow
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.fields import PassphraseField, TextField


class WaysIn(Group):
    """A field for the passphrase or the recovery code, and the other ways that there are.

    Args:
        look: how it looks.
        tasks: reads pictures.
        by_code: whether it is the code that is asked for at first.

    Attributes:
        words, code: the passphrase, and the recovery code.
        by_code, by_file, by_chain, by_paper, by_friends: the other ways in.

    Signals:
        given(Credential): open it with this.
        paper_wanted(): open it with shares on paper.
        friends_wanted(): open it with shares that friends keep.
        changed(): something was typed, or another field is there.
        told(str): what is in the way; empty when nothing is any more.
    """

    given = Signal(object)
    paper_wanted = Signal()
    friends_wanted = Signal()
    changed = Signal()
    told = Signal(str)

    def __init__(self, look: Look, tasks: Tasks, *, by_code: bool = False) -> None:
        super().__init__(look, gap=16)
        say = QCoreApplication.translate
        words, code = say("RescueAsking", "Passphrase"), say("RescueAsking", "Recovery code")
        self.words = PassphraseField(look, words, words)
        self.code = TextField(look, code, code)
        self._picture = PictureRow(look, tasks)
        self.by_code = Button(look, "", "plain", start=True)
        self.by_file = Button(look, say("RescueAsking", "Use a key file"), "plain")
        self.by_chain = Button(look, say("RescueAsking", "Use the system keychain"), "plain")
        self.by_paper = Button(look, say("RescueAsking", "I have shares on paper"), "plain")
        self.by_friends = Button(look, say("RescueAsking", "Friends keep shares"), "plain")
        self._others = (self.by_file, self.by_chain, self.by_paper, self.by_friends)
        ways = QWidget()
        flow = FlowLayout(ways)
        Space(look, flow, gap=20)  # words alone: closer they are read as one sentence
        for button in (self.by_code, *self._others):
            flow.addWidget(button)
        self.add(self.words, self.code, self._picture, ways)
        self._connect()
        self.show_kinds(set())
        self._show_field(by_code=by_code)

    def _connect(self) -> None:
        for field in (self.words, self.code):
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.begin)
        self.by_code.clicked.connect(self._other_field)
        self.by_file.clicked.connect(self._choose_key)
        self.by_chain.clicked.connect(lambda: self.given.emit(Keychain()))
        self.by_paper.clicked.connect(self.paper_wanted)
        self.by_friends.clicked.connect(self.friends_wanted)
        self._picture.told.connect(self.told)
        self._picture.read.connect(self._take_code)

    @property
    def credential(self) -> Credential | None:
        """What was typed, or None while nothing was."""
        if not self.code.isHidden():
            typed = self.code.text().strip()
            return RecoveryCode(typed) if typed else None
        return Passphrase(self.words.text()) if self.words.text() else None

    def show_kinds(self, kinds: set[str]) -> None:
        """Offer the ways that there are, by `Kind`."""
        self.by_file.setVisible("key_file" in kinds)
        self.by_chain.setVisible("keychain" in kinds)
        self.by_paper.setVisible("paper_shares" in kinds)
        self.by_friends.setVisible("recovery_shares" in kinds)

    def focus_field(self) -> None:
        """Put the caret where something is typed."""
        field = self.words if self.code.isHidden() else self.code
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Begin with what was typed."""
        typed = self.credential
        if typed is not None:
            self.given.emit(typed)

    def forget(self) -> None:
        """Drop what was typed."""
        self.words.clear()
        self.code.clear()

    # --- inside

    def _other_field(self) -> None:
        self._show_field(by_code=self.code.isHidden())
        self.told.emit("")
        self.focus_field()

    def _show_field(self, *, by_code: bool) -> None:
        self.code.setVisible(by_code)
        self._picture.setVisible(by_code)
        self.words.setVisible(not by_code)
        say = QCoreApplication.translate
        self.by_code.setText(
            say("RescueAsking", "Use my passphrase")
            if by_code
            else say("RescueAsking", "Use my recovery code")
        )
        self.changed.emit()

    def _take_code(self, text: str) -> None:
        self.code.setText(text)
        self.begin()

    def _choose_key(self) -> None:
        secret = choose_key_file(self, self.told.emit)
        if secret is not None:
            self.given.emit(secret)

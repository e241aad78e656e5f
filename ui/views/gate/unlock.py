"""Unlock: one field, nothing else to decide."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.failures import Failure
from app.vault.backups import list_backups
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    Passphrase,
    RecoveryCode,
)
from app.vault.keys.store import KeyStore
from app.vault.layout import Layout
from ui.text import failure_text
from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.views.gate.frame import GateFrame
from ui.views.gate.key_file import choose_key_file
from ui.views.gate.mark import MarkView
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.fields import PassphraseField, TextField
from ui.widgets.labels import Heading, Label

if TYPE_CHECKING:
    from ui.views.gate.picture_row import PictureRow

_SLOW = 400
_APART = 20  # between ways that are words alone, so that they are not read as one sentence
_RESCUABLE = frozenset(
    {"database_damaged", "database_missing", "database_foreign", "keys_missing", "keys_damaged",
     "keys_foreign", "hostile_parameters"}
)  # fmt: skip
# Where the database is there, and may hold words that no backup does; a part of the disk may be
# all that fails.
_READABLE = (_RESCUABLE | {"disk_error"}) - {"database_missing", "database_foreign", "keys_foreign"}


class UnlockView(GateFrame):
    """Asks for the passphrase, or another way in.

    Signals:
        wanted(Credential): the person wants to open the journal with this.
        backup_wanted(): the journal does not open, and its newest backup shall take its place.
        another_wanted(): the person wants to choose or make another journal.
        friends_wanted(): nothing that opens it is left but shares that friends keep.
        paper_wanted(): there are shares on paper.
        rescue_wanted(): the journal is damaged, and what can be read of it shall be read.
        pictures_wanted(): the recovery code is asked for, and may be read from a picture.
    """

    wanted = Signal(object)
    backup_wanted = Signal()
    another_wanted = Signal()
    friends_wanted = Signal()
    paper_wanted = Signal()
    rescue_wanted = Signal()
    pictures_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._folder = Path()
        self._name = Heading(look, "", "words.room")
        self._field = PassphraseField(look, self.tr("Passphrase"), self.tr("Passphrase"))
        self._code = TextField(look, self.tr("Recovery code"), self.tr("Recovery code"))
        self._trouble = Label(look, "", color="danger", wrap=True)
        self._hint = Label(look, "", "ui.second", "ink2", wrap=True)
        self._backup = Label(look, "", "ui.small", "ink3", wrap=True)
        self._open = Button(look, self.tr("Open"), "primary", large=True)
        self._by_code = Button(look, self.tr("Use my recovery code"), "plain", start=True)
        self._by_file = Button(look, self.tr("Use a key file"), "plain")
        self._by_chain = Button(look, self.tr("Use the system keychain"), "plain")
        self._by_friends = Button(look, self.tr("I forgot my passphrase"), "plain")
        self._by_paper = Button(look, self.tr("I have shares on paper"), "plain")
        self._put_back = Button(look, self.tr("Put the newest backup back"), "quiet")
        self._rescue = Button(look, self.tr("See what can still be read"), "quiet")
        self._other = Button(look, self.tr("Another journal"), "plain")
        self._pictures: PictureRow | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._lay_out()
        self._connect()
        self.show_code_field(shown=False)

    def _lay_out(self) -> None:
        sheet = self.sheet
        sheet.addWidget(MarkView(self._look), 0, Qt.AlignmentFlag.AlignLeading)
        sheet.addWidget(self._name)
        sheet.addWidget(self._field)
        sheet.addWidget(self._code)
        sheet.addWidget(self._trouble)
        sheet.addWidget(self._hint)
        for button in (self._rescue, self._put_back):
            sheet.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        sheet.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        ways = QWidget()
        flow = FlowLayout(ways)
        Space(self._look, flow, gap=_APART)
        for button in (self._by_code, self._by_file, self._by_chain, self._by_friends,
                       self._by_paper):  # fmt: skip
            flow.addWidget(button)
        sheet.addWidget(ways)
        sheet.addWidget(self._backup)
        self.below.addWidget(self._other)

    def _connect(self) -> None:
        self._field.returnPressed.connect(self._try)
        self._code.returnPressed.connect(self._try)
        self._open.clicked.connect(self._try)
        self._by_code.clicked.connect(lambda: self.show_code_field(shown=self._code.isHidden()))
        self._by_file.clicked.connect(self._choose_file)
        self._by_chain.clicked.connect(lambda: self.open_with(Keychain()))
        self._by_friends.clicked.connect(self.friends_wanted)
        self._by_paper.clicked.connect(self.paper_wanted)
        self._put_back.clicked.connect(self.backup_wanted)
        self._rescue.clicked.connect(self.rescue_wanted)
        self._other.clicked.connect(self.another_wanted)
        self._field.caps_lock_changed.connect(self._say_caps)
        self._slow.timeout.connect(lambda: self._hint.setText(self.tr("Opening")))

    def set_vault(self, folder: Path, last_backup: str) -> None:
        """Ask for this journal.

        Args:
            folder: the vault's folder.
            last_backup: the sentence about the newest backup, or an empty text.
        """
        self._folder = folder
        self._name.setText(folder.name.removesuffix(".lamplit"))
        self._backup.setText(last_backup)
        self._backup.setVisible(bool(last_backup))
        kinds = self._kinds()
        self._by_file.setVisible("key_file" in kinds)
        self._by_chain.setVisible("keychain" in kinds)
        self._by_friends.setVisible("recovery_shares" in kinds)
        self._by_paper.setVisible("paper_shares" in kinds)
        self._put_back.hide()
        self._rescue.hide()
        self._hint.setText("")
        self._clear_words()
        self.show_code_field(shown=False)

    def focus_field(self) -> None:
        """Put the caret where the passphrase goes; not while another page is in front."""
        if not self.isVisibleTo(self.window()):
            return
        field = self._field if self._code.isHidden() else self._code
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code_field(self, *, shown: bool) -> None:
        """Ask for the recovery code instead of the passphrase, or the other way round."""
        if shown and self._pictures is None:
            self.pictures_wanted.emit()
        if self._pictures is not None:
            self._pictures.setVisible(shown)
        self._code.setVisible(shown)
        self._field.setVisible(not shown)
        self._by_code.setText(
            self.tr("Use my passphrase") if shown else self.tr("Use my recovery code")
        )
        self._say("")
        self.focus_field()

    def take_pictures(self, row: "PictureRow") -> None:
        """Offer to read the recovery code from a picture."""
        self._pictures = row
        self.sheet.insertWidget(self.sheet.indexOf(self._code) + 1, row)
        row.told.connect(self._say)
        row.read.connect(self._take_code)

    def _take_code(self, text: str) -> None:
        self._code.setText(text)
        self._try()

    def refuse(self, failure: Failure) -> None:
        """Say why it did not open; what was typed stays."""
        self._busy(busy=False)
        self._say(failure_text(failure))
        has_backup = bool(list_backups(Layout(self._folder)))
        self._put_back.setVisible(failure.code in _RESCUABLE and has_backup)
        has_words = Layout(self._folder).database.exists()
        self._rescue.setVisible(failure.code in _READABLE and has_words)
        self._hint.setText(self._advice())
        self._field.selectAll()
        self.focus_field()

    def _advice(self) -> str:
        """What each of the two ways out of damage does, where they are offered."""
        said = []
        if not self._rescue.isHidden():
            said.append(self.tr("Seeing what can still be read changes nothing; begin with it."))
        if not self._put_back.isHidden():
            said.append(
                self.tr(
                    "Putting the newest backup back takes the journal to the day of the backup. "
                    "What is there now is set aside and kept."
                )
            )
        return " ".join(said)

    def tell(self, text: str) -> None:
        """Say something that is no trouble."""
        self._busy(busy=False)
        self._say("")
        self._put_back.hide()
        self._rescue.hide()
        self._hint.setText(text)
        self.focus_field()

    def done(self) -> None:
        """Forget what was typed."""
        self._busy(busy=False)
        self._clear_words()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the caret in the field when the window comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.focus_field()

    def _kinds(self) -> set[str]:
        try:
            return {str(slot.kind) for slot in KeyStore(self._folder).read().slots}
        except Failure:
            return set()

    def _try(self) -> None:
        if self._field.isVisibleTo(self):
            if self._field.text():
                self.open_with(Passphrase(self._field.text()))
        elif self._code.text():
            self.open_with(RecoveryCode(self._code.text()))

    def _choose_file(self) -> None:
        secret = choose_key_file(self, self._say)
        if secret is not None:
            self.open_with(secret)

    def open_with(self, credential: Credential) -> None:
        """Open the journal with this."""
        self._busy(busy=True)
        self._say("")
        self.wanted.emit(credential)

    def _busy(self, *, busy: bool) -> None:
        for widget in (self._field, self._code, self._open, self._by_file, self._by_chain,
                       self._by_friends, self._by_paper):  # fmt: skip
            widget.setEnabled(not busy)
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._hint.setText("")

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        if text:
            announce(self, text)
        self._hint.setVisible(True)

    def _say_caps(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._hint.setText(self.tr("Caps Lock seems to be on.") if on else "")

    def _clear_words(self) -> None:
        self._field.clear()
        self._field.hide_words()
        self._code.clear()

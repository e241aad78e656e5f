"""Where an export goes, what of that place one should know, and who can read it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup

from app.domain.export_failures import UnfitPassphrase
from app.domain.passphrase import Level, Strength, strength
from app.exchange.destinations import Destination
from app.exchange.exporters import Form
from app.exchange.locked_zip import GUESSES_PER_SECOND, check_passphrase
from app.vault.places import PlaceKind, PlaceWarning
from ui.context import Context
from ui.tasks import Lane
from ui.text import digits_first, failure_text, isolated, strength_text
from ui.views.editing.files import choose_folder
from ui.views.parts import Group, headed, left
from ui.views.settings.backups import size_text
from ui.widgets.button import Button
from ui.widgets.checks import RadioRow
from ui.widgets.fields import Labelled, PassphraseField, Select
from ui.widgets.labels import Icon, Label, LiveLabel
from ui.widgets.meters import StrengthMeter

_PAUSE = 150
#: How many of the four steps are filled at most; one for all that is guessed sooner.
_STEPS = {Level.CENTURIES: 4, Level.YEARS: 3, Level.MONTHS: 2, Level.DAYS: 2}


class Where(Group):
    """The place, as a folder to choose, and the shape of what is written there.

    Signals:
        changed(): another folder or shape was chosen.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=0)
        self._context = context
        self.folder = usual_folder()
        self.shape = Select(look, self.tr("Written as"))
        self._shape = Labelled(look, self.tr("Written as"), self.shape)
        self.path = Label(look, "", wrap=True)
        self.choose = Button(look, self.tr("Choose a folder"), icon="folder-open")
        self.notes = Label(look, "", "ui.second", "lamp", wrap=True)
        self.trouble = LiveLabel(look, "ui.second")
        line = Group(look, gap=10, flow="across")
        line.add(Icon(look, "folder"))
        line.body.addWidget(self.path, 1)
        group = Group(look, gap=12)
        group.body.addLayout(left(self._shape))
        group.add(line)
        group.body.addLayout(left(self.choose))
        group.add(self.notes, self.trouble)
        self.add(headed(look, self.tr("Where to"), group))
        self.choose.clicked.connect(self._choose)
        self.shape.activated.connect(lambda _: self.changed.emit())
        for label in (self.notes, self.trouble):
            label.hide()

    @property
    def ending(self) -> str:
        """The ending of what is written, as of `Form.endings`."""
        return str(self.shape.currentData() or "")

    def show_form(self, form: Form, ending: str) -> None:
        """Offer the shapes that a format has."""
        with QSignalBlocker(self.shape):
            self.shape.clear()
            for one in form.endings:
                self.shape.addItem(shape_text(one), one)
            self.shape.setCurrentIndex(max(0, self.shape.findData(ending)))
        self._shape.setVisible(len(form.endings) > 1)

    def show_place(self, place: Destination, size: int) -> None:
        """Say where it will stand, and what of that place one should know."""
        self.path.setText(isolated(str(place.path)))
        notes = place_notes(place)
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        self.trouble.setText(place_trouble(place, size))
        self.trouble.setVisible(bool(self.trouble.text()))

    def clear_words(self) -> None:
        """Drop every word."""
        self.path.setText("")
        for label in (self.notes, self.trouble):
            label.setText("")
            label.hide()

    def _choose(self) -> None:
        def then(folder: Path) -> None:
            self.folder = folder
            self.changed.emit()

        choose_folder(self, self.tr("Choose where to write it"), then)


class Readers(Group):
    """Whether everybody who has it can read it, or only who knows a passphrase.

    Signals:
        changed(): the other one was chosen, or a passphrase typed.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=0)
        self._context = context
        self._lane = Lane("strength")
        lane = self._lane
        self.destroyed.connect(lambda: lane.end(0))
        self.clear = RadioRow(
            look, self.tr("Everybody who has it"),
            self.tr("It is not encrypted. Put it where you would put a paper diary, and delete it "
                    "when you no longer need it."),
        )  # fmt: skip
        self.locked = RadioRow(
            look, self.tr("Only who knows a passphrase"),
            digits_first(self.tr("One encrypted zip, which 7-Zip and many other programs open. If "
                                 "the passphrase is forgotten, it stays closed.")),
        )  # fmt: skip
        self._group = QButtonGroup(self)
        self.field = PassphraseField(look, self.tr("Passphrase of the file"))
        self.again = PassphraseField(look, self.tr("The same once more"))
        self._first = Labelled(look, self.tr("Passphrase of the file"), self.field)
        self._again = Labelled(look, self.tr("The same once more"), self.again)
        self.meter = StrengthMeter(look, self.tr("Strength of the passphrase"))
        self._words = Group(look, gap=10, margins=(12, 4, 12, 4)).add(
            self._first, self.meter, self._again
        )
        ways = Group(look, gap=8).add(self.clear, self.locked, self._words)
        self.add(headed(look, self.tr("Who can read it"), ways))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._show_strength(strength(""))
        for row in (self.clear, self.locked):
            self._group.addButton(row)
        self.clear.setChecked(True)
        self._words.hide()
        self._connect()

    def _connect(self) -> None:
        self._group.buttonClicked.connect(lambda _: self._turned())
        for field in (self.field, self.again):
            field.textChanged.connect(lambda _: self._typed())
        self._pause.timeout.connect(self._measure)

    @property
    def passphrase(self) -> str:
        """The passphrase; empty where it goes out in clear."""
        return self.field.text() if self.locked.isChecked() else ""

    @property
    def is_ready(self) -> bool:
        """Whether there is a passphrase, where one is wanted."""
        return self.clear.isChecked() or bool(self.field.text() and self.again.text())

    def agrees(self) -> bool:
        """Return whether both fields say the same, and what every program takes; else say so."""
        if self.clear.isChecked():
            return True
        try:
            check_passphrase(self.field.text())
        except UnfitPassphrase as failure:
            self._first.set_help(failure_text(failure), trouble=True)
            self.field.selectAll()
            self.field.setFocus()
            return False
        if self.field.text() == self.again.text():
            return True
        differ = self.tr("The two differ. Type the second one again.")
        self._again.set_help(differ, trouble=True)
        self.again.selectAll()
        self.again.setFocus()
        return False

    def set_locked(self, *, locked: bool) -> None:
        """Choose one, without a signal."""
        (self.locked if locked else self.clear).setChecked(True)
        self._words.setVisible(locked)

    def forget(self) -> None:
        """Drop what was typed."""
        for field in (self.field, self.again):
            field.clear()
            field.hide_words()
        for part in (self._first, self._again):
            part.set_help("")

    def _turned(self) -> None:
        self._words.setVisible(self.locked.isChecked())
        if self.locked.isChecked():
            self.field.setFocus()
        self.changed.emit()

    def _typed(self) -> None:
        self._pause.start()
        for part in (self._first, self._again):
            part.set_help("")
        self.changed.emit()

    def _measure(self) -> None:
        text = self.field.text()

        def show(found: Strength) -> None:
            if self.field.text() == text:
                self._show_strength(found)

        def judge() -> Strength:
            return strength(text, per_second=GUESSES_PER_SECOND)

        self._context.store.tasks.run(self._lane, judge, show, owner=self)

    def _show_strength(self, found: Strength) -> None:
        """Say how long guessing takes: much is tried quickly here, so the time decides."""
        said = self.tr("Six or seven words that do not belong together work well.")
        step = min(found.score, _STEPS.get(found.level, 1))
        self.meter.set_strength(step, strength_text(found) if found.guesses else said)


def usual_folder() -> Path:
    """Return the person's folder for documents, or their home."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    documents = QStandardPaths.writableLocation(kind)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def shape_text(ending: str) -> str:
    """Return what is written, by its ending."""
    say = QCoreApplication.translate
    if not ending:
        return say("TakeOut", "A folder")
    if ending == ".zip":
        return say("TakeOut", "One zip file")
    return say("TakeOut", "One file (%1)").replace("%1", ending)


def place_notes(place: Destination) -> list[str]:
    """Return what one should know of a place, a sentence each."""
    say = QCoreApplication.translate
    notes = [copied_text(one) for one in place.copied]
    if place.unguarded:
        notes.append(say("TakeOut", "This disk keeps nobody out: whoever plugs it in reads it."))
    elif place.shared:
        notes.append(say("TakeOut", "Everybody who uses this computer can look into this folder."))
    return notes


def copied_text(warning: PlaceWarning) -> str:
    """Return the sentence about a folder that is on a network, or copied elsewhere."""
    say = QCoreApplication.translate
    if warning.kind is PlaceKind.NETWORK:
        text = say("TakeOut", "This folder lies on a network drive (%1): others may read it there.")
    else:
        text = say("TakeOut", "%1 copies this folder: what is written here leaves this computer.")
    return text.replace("%1", warning.name)


def place_trouble(place: Destination, size: int) -> str:
    """Return why nothing can be written there; empty if it can."""
    say = QCoreApplication.translate
    if not place.is_there:
        return say("TakeOut", "This folder is not there. Choose another one.")
    if not place.writable:
        return say("TakeOut", "Nothing can be written to this folder. Choose another one.")
    if place.room is not None and place.room < size:
        text = say("TakeOut", "There is only room for %1 there. Choose another place, or less.")
        return text.replace("%1", size_text(place.room))
    return ""

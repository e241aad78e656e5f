"""First run: a journal in three calm steps. Nothing is written before the last one."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import recovery_code
from app.domain.failures import Failure
from app.domain.passphrase import Strength, strength
from app.vault.layout import SUFFIX, Layout
from app.vault.places import PlaceKind, PlaceWarning, warnings_here
from ui.i18n import language_name, languages, present_language
from ui.tasks import Lane, Tasks
from ui.text import failure_text, strength_text
from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.views.gate.code_paper import code_row
from ui.views.gate.comfort import Comfort
from ui.views.gate.frame import GateFrame
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.codes import CodeGrid, QrView
from ui.widgets.fields import Labelled, PassphraseField, TextField
from ui.widgets.labels import Heading, Label
from ui.widgets.meters import StrengthMeter
from ui.widgets.one_page import OnePage
from ui.widgets.select import Select

_PAUSE = 150
_GROUPS = 8


@dataclass(frozen=True, slots=True)
class NewJournal:
    """What the person chose in the three steps."""

    folder: Path
    passphrase: str = field(repr=False)
    code: str = field(repr=False)


class FirstRunView(GateFrame):
    """Passphrase, recovery code, comfort.

    Signals:
        finished(NewJournal): make it.
        existing_wanted(): open a journal that is already there.
        restore_wanted(): make a journal of a backup.
        demo_wanted(): look around with practice data.
        language_wanted(str, str): another language, with the passphrase typed so far.
    """

    finished = Signal(object)
    existing_wanted = Signal()
    restore_wanted = Signal()
    demo_wanted = Signal()
    language_wanted = Signal(str, str)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        comfort: Comfort,
        vaults: Path,
        *,
        random: Callable[[int], bytes] = secrets.token_bytes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._code = recovery_code.encode(random(16))
        self._steps: list[QWidget] = []
        self._count = Label(look, "", "ui.small", "ink3")
        self._pages = OnePage()
        self._first = PassphraseStep(look, tasks, vaults)
        self._second = CodeStep(look, tasks, self._code, random, lambda: self._first.folder)
        self._back = Button(look, self.tr("Back"), "plain", start=True)
        self._next = Button(look, self.tr("Next"), "primary", large=True)
        self._trouble = Label(look, "", color="danger", wrap=True)
        self._fits = QTimer(self, singleShot=True, interval=0)
        self._fits.timeout.connect(self._begin_at_the_top)
        for page in (self._first, self._second, comfort):
            self._pages.add(page)
        self._lay_out(look)
        self._next.clicked.connect(self._go_on)
        self._back.clicked.connect(lambda: self._show(self._pages.at - 1))
        self._first.ready_changed.connect(self._update)
        self._second.ready_changed.connect(self._update)
        for step in (self._first, self._second):
            step.return_pressed.connect(self._go_on)
        self._show(0)

    def _lay_out(self, look: Look) -> None:
        self.sheet.addWidget(self._pages)
        self.sheet.addWidget(self._trouble)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addSpacing(look.px(16))
        row.addWidget(self._next)
        self.sheet.addLayout(row)
        existing = Button(look, self.tr("Open a journal I already have"), "plain")
        demo = Button(look, self.tr("Look around with practice data"), "plain")
        backup = Button(look, self.tr("I have a backup"), "plain")
        existing.clicked.connect(self.existing_wanted)
        backup.clicked.connect(self.restore_wanted)
        demo.clicked.connect(self.demo_wanted)
        ways, journals = Group(look, gap=6), Group(look, gap=32, flow="across")
        ways.add(journals.add(existing, backup))
        ways.body.addWidget(demo, 0, Qt.AlignmentFlag.AlignHCenter)
        self.below.addWidget(ways)
        self._offer_languages(look)

    def _offer_languages(self, look: Look) -> None:
        """Let another language be chosen before anything was written down."""
        choice = self.language = Select(look, self.tr("Language"), icon="languages")
        for code in languages():
            choice.addItem(language_name(code), code)
        choice.setCurrentIndex(choice.findData(present_language()))
        choice.activated.connect(
            lambda _: self.language_wanted.emit(str(choice.currentData()), self._first.passphrase)
        )
        self.foot.addWidget(choice)

    def focus_field(self) -> None:
        """Put the caret where the first words go."""
        self._first.focus_field()

    def fill(self, passphrase: str) -> None:
        """Type a passphrase; for the guided demo."""
        self._first.fill(passphrase)

    def go_on(self) -> None:
        """Take the next step, as the button does."""
        self._go_on()

    def answer_and_go_on(self) -> None:
        """Answer what step 2 asks back and take the next step; for the guided demo."""
        self._second.answer()
        self._go_on()

    def refuse(self, failure: Failure) -> None:
        """Say why the journal could not be made."""
        self._next.setEnabled(True)
        self._back.setEnabled(True)
        self._say(failure_text(failure))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back a step."""
        if event.key() == Qt.Key.Key_Escape and self._pages.at:
            self._show(self._pages.at - 1)
        else:
            super().keyPressEvent(event)

    def _show(self, step: int) -> None:
        self._pages.show_page(step)
        total = self._pages.count()
        text = self.tr("%1 of %2").replace("%1", str(step + 1)).replace("%2", str(total))
        self._count.setText(text)
        self._back.setVisible(step > 0)
        # Not after the recovery code was shown: another window would have another one.
        self.language.setVisible(step == 0)
        self._below.setVisible(step == 0)
        last = step == total - 1
        self._next.setText(self.tr("Start writing") if last else self.tr("Next"))
        self._say("")
        self._update()
        current = self._pages.page
        if isinstance(current, PassphraseStep | CodeStep):
            current.focus_field()
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fits.start()

    def _begin_at_the_top(self) -> None:
        """Show a step that is longer than the window from its beginning."""
        current = self._pages.page
        self.bring_to_top()
        if isinstance(current, PassphraseStep):
            self.bring_to_sight(current.field)
        elif self.is_short() and isinstance(current, CodeStep | Comfort):
            current.focus_first()

    def _update(self) -> None:
        current = self._pages.page
        ready = current.is_ready if isinstance(current, PassphraseStep | CodeStep) else True
        self._next.setEnabled(ready)

    def _go_on(self) -> None:
        if not self._next.isEnabled():
            return
        current = self._pages.page
        trouble = current.trouble() if isinstance(current, PassphraseStep | CodeStep) else ""
        if trouble:
            self._say(trouble)
            return
        if self._pages.at < self._pages.count() - 1:
            self._show(self._pages.at + 1)
            return
        self._next.setEnabled(False)
        self._back.setEnabled(False)
        self.finished.emit(NewJournal(self._first.folder, self._first.passphrase, self._code))

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        if text:
            announce(self, text)


class PassphraseStep(QWidget):
    """Step 1: the passphrase, and where the journal is kept.

    Signals:
        ready_changed(): whether it can go on has changed.
        return_pressed(): the person wants to go on.
    """

    ready_changed = Signal()
    return_pressed = Signal()
    _measured = Signal(object)

    def __init__(self, look: Look, tasks: Tasks, vaults: Path) -> None:
        super().__init__()
        self._tasks = tasks
        self._lane = Lane("strength")
        lane = self._lane
        self.destroyed.connect(lambda: lane.end(0))
        self._field = PassphraseField(look, self.tr("Passphrase"))
        self._meter = StrengthMeter(look, self.tr("Strength of the passphrase"))
        self._place = TextField(look, self.tr("Where it is kept"))
        self._place.setText(str(_free_place(vaults)))
        self._warning = Label(look, "", "ui.second", "lamp", wrap=True)
        self._warning.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        column = QVBoxLayout(self)
        Space(look, column, gap=16)
        column.addWidget(Heading(look, self.tr("A journal only you can open"), "words.room"))
        said = self.tr(
            "This journal is locked with your passphrase. Nobody can reset it for you, so step 2 "
            "gives you a spare key."
        )
        column.addWidget(Label(look, said, wrap=True))
        column.addWidget(Labelled(look, self.tr("Passphrase"), self._field))
        column.addWidget(self._meter)
        column.addWidget(Labelled(look, self.tr("Where it is kept"), self._place))
        column.addWidget(self._warning)
        column.addStretch(1)
        self._meter.set_strength(0, strength_text(strength("")))
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self.return_pressed)
        self._place.returnPressed.connect(self.return_pressed)
        self._place.editingFinished.connect(self._look_at_place)
        self._pause.timeout.connect(self._measure)
        self._look_at_place()

    @property
    def field(self) -> QWidget:
        """Where the passphrase is typed."""
        return self._field

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._field.text()

    def fill(self, passphrase: str) -> None:
        """Type a passphrase."""
        self._field.setText(passphrase)

    @property
    def folder(self) -> Path:
        """Where the journal goes; always a folder whose name says that it is one."""
        path = Path(self._place.text().strip()).expanduser().absolute()
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    @property
    def is_ready(self) -> bool:
        """Whether there is a passphrase."""
        return bool(self._field.text()) and bool(self._place.text().strip())

    def trouble(self) -> str:
        """Return why it cannot go on, or an empty text."""
        if Layout(self.folder).is_vault:
            return self.tr("There is already a journal in this place. Open it, or choose another.")
        return ""

    def focus_field(self) -> None:
        """Put the caret into the passphrase."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._pause.start()
        self.ready_changed.emit()

    def _measure(self) -> None:
        text = self._field.text()

        def show(found: Strength) -> None:
            if self._field.text() == text:
                self._meter.set_strength(found.score, strength_text(found))

        self._tasks.run(self._lane, lambda: strength(text), show, owner=self)

    def _look_at_place(self) -> None:
        folder = self.folder

        def show(found: tuple[PlaceWarning, ...]) -> None:
            self._warning.setText(" ".join(place_text(warning) for warning in found))
            self._warning.setVisible(bool(found))

        self._tasks.run(self._lane, lambda: warnings_here(folder), show, owner=self)


class CodeStep(QWidget):
    """Step 2: the recovery code, shown and then asked back.

    Signals:
        ready_changed(): whether it can go on has changed.
        return_pressed(): the person wants to go on.
    """

    ready_changed = Signal()
    return_pressed = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        code: str,
        random: Callable[[int], bytes],
        folder: Callable[[], Path],
    ) -> None:
        super().__init__()
        self._code = code
        self._groups = code.split("-")
        self._asked = _two_of(_GROUPS, random)
        self._answers = [
            TextField(look, self.tr("Group %1").replace("%1", str(number + 1)))
            for number in self._asked
        ]
        column = QVBoxLayout(self)
        Space(look, column, gap=12)
        self.title = Heading(look, self.tr("Your spare key"), "words.room")
        column.addWidget(self.title)
        said = self.tr("Keep this on paper, away from this computer. It opens everything.")
        column.addWidget(Label(look, said, wrap=True))
        self._grid = CodeGrid(look, self.tr("Recovery code"), self._groups, columns=2)
        column.addWidget(self._shown(look))
        self.sheet = code_row(look, tasks, code, folder)
        column.addWidget(self.sheet)
        asked = self.tr("To be sure it is on paper, type these two groups from it.")
        column.addWidget(Label(look, asked, wrap=True))
        row = QHBoxLayout()
        Space(look, row, gap=16)
        for number, answer in zip(self._asked, self._answers, strict=True):
            label = self.tr("Group %1").replace("%1", str(number + 1))
            row.addWidget(Labelled(look, label, answer))
            answer.textChanged.connect(self.ready_changed)
            answer.returnPressed.connect(self.return_pressed)
        column.addLayout(row)
        column.addStretch(1)

    def _shown(self, look: Look) -> QWidget:
        """The code with its picture beside it, or below where there is little room."""
        import segno  # noqa: PLC0415 - it brings half of Python's library for the network

        matrix = [list(map(bool, row)) for row in segno.make(self._code, error="m").matrix]
        picture = QrView(look, self.tr("Recovery code as a QR code"), matrix, side=150)
        both = QWidget()
        flow = FlowLayout(both, gap=look.px(12), apart=True)
        flow.addWidget(self._grid)
        flow.addWidget(picture)
        return both

    def answer(self) -> None:
        """Type the two groups that are asked."""
        for number, answer in zip(self._asked, self._answers, strict=True):
            answer.setText(self._groups[number])

    @property
    def is_ready(self) -> bool:
        """Whether both groups were typed."""
        return all(answer.text().strip() for answer in self._answers)

    def trouble(self) -> str:
        """Return which group does not match, or an empty text."""
        for number, answer in zip(self._asked, self._answers, strict=True):
            typed = answer.text().strip().upper().replace(" ", "")
            if self._code.replace("-", "") == typed.replace("-", ""):
                continue
            if typed.replace("O", "0").replace("I", "1").replace("L", "1") != self._groups[number]:
                return self.tr("Group %1 reads differently on the paper. Look once more.").replace(
                    "%1", str(number + 1)
                )
        return ""

    def focus_field(self) -> None:
        """Put the caret into the first group that is asked."""
        self._answers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Go to the code, which is read before anything is typed."""
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)


def place_text(warning: PlaceWarning) -> str:
    """Return the sentence about a risky place."""
    if warning.kind is PlaceKind.NETWORK:
        text = QCoreApplication.translate(
            "Place",
            "This folder lies on a network drive (%1), where a journal can be damaged when the "
            "connection drops. A folder on this computer is safer.",
        )
    else:
        text = QCoreApplication.translate(
            "Place",
            "This folder is copied by %1, which can bring old versions back and damage a journal "
            "in use. A folder it does not copy is safer.",
        )
    return text.replace("%1", warning.name)


def _free_place(vaults: Path) -> Path:
    """Return a place for a new journal that nothing stands in."""
    name = QCoreApplication.translate("FirstRun", "Journal", "the name of a new journal's folder")
    path, number = vaults / f"{name}{SUFFIX}", 2
    while path.exists():
        path, number = vaults / f"{name} {number}{SUFFIX}", number + 1
    return path


def _two_of(count: int, random: Callable[[int], bytes]) -> tuple[int, int]:
    first = random(1)[0] % count
    second = (first + 1 + random(1)[0] % (count - 1)) % count
    return min(first, second), max(first, second)

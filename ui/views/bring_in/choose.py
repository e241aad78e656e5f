"""The first page: choose a file or folder, or drop it; what was brought in before."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.imports import Imported
from app.exchange.registry import FORMATS, formats_by_label
from ui.context import Context
from ui.text import beginning, import_label, isolated, listed, moment_text
from ui.views.bring_in.planning import format_label
from ui.views.parts import Group, Page
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, PassphraseField, Select
from ui.widgets.labels import Hairline, Heading, Icon, Label, LiveLabel, Section
from ui.widgets.paint import box
from ui.widgets.strip import Strip


class DropArea(Group):
    """Where a file can be dropped; two buttons do the same.

    Signals:
        dropped(Path): a file or folder was dropped.
    """

    dropped = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=12, margins=(24, 28, 24, 28))
        self._over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if dropped_path(event) is not None:
            event.acceptProposedAction()
            self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        """Look as before."""
        self._set_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self._set_over(over=False)
        path = dropped_path(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dashed place."""
        look = self._look
        fill = look.color("selected") if self._over else None
        border = look.color("accent" if self._over else "control")
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        stroke = max(1.5, look.stroke())
        box(QPainter(self), rect, look.px(14), fill, border, stroke, dashed=True)

    def _set_over(self, *, over: bool) -> None:
        self._over = over
        self.update()


def dropped_path(event: QDropEvent) -> Path | None:
    """Return the one file or folder that is being dropped, if it is on this computer."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


class ChoosePage(Page):
    """Choose what to bring in.

    Signals:
        path_chosen(Path, str): a file or folder, and the name of its format or nothing.
        unlock_wanted(str): the password of the journal that is locked.
        undo_wanted(Imported): an earlier import is to be taken back.
    """

    path_chosen = Signal(object, str)
    unlock_wanted = Signal(str)
    undo_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=24)
        look = context.look
        self._context = context
        self._refused: Path | None = None
        said = self.tr(
            "Lamplit first shows what it found. Nothing is written before you say so, and it can "
            "be undone."
        )
        head = Group(look, gap=4)
        head.add(
            Heading(look, self.tr("Bring in another journal")),
            Label(look, said, color="ink2", wrap=True),
        )
        self.trouble = Strip(look, "error", boxed=True)
        self.form = Select(look, self.tr("Format"))
        for one in formats_by_label():
            self.form.addItem(import_label(one.label), one.name)
        self.again = Button(look, self.tr("Read it as this"))
        self._forms = Group(look, gap=12, flow="across")
        self._forms.body.addWidget(Labelled(look, self.tr("Read it as"), self.form))
        self._forms.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignBottom)
        self._forms.body.addStretch(1)
        self.password = PassphraseField(look, self.tr("Password of this journal"))
        self.unlock = Button(look, self.tr("Open it"))
        self.asked = LiveLabel(look)
        row = Group(look, gap=12, flow="across")
        named = Labelled(look, self.tr("Password of this journal"), self.password)
        row.body.addWidget(named, 1)
        row.body.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignBottom)
        row.body.addStretch(1)
        self._locked = Group(look, gap=8).add(self.asked, row)
        self.area = self._make_area()
        self._earlier = Group(look, gap=8)
        for widget in (
            head, self.trouble, self._forms, self._locked, self.area, self._known(), self._earlier,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.area.dropped.connect(lambda path: self.path_chosen.emit(path, ""))
        self.again.clicked.connect(self._read_again)
        self.unlock.clicked.connect(self._unlock)
        self.password.returnPressed.connect(self._unlock)
        self._forms.hide()
        self._locked.hide()
        self.set_earlier([])

    def _make_area(self) -> DropArea:
        look = self._context.look
        area = DropArea(self._context)
        line = Group(look, gap=10, flow="across")
        line.body.addStretch(1)
        line.add(Icon(look, "import", "accent"), Label(look, self.tr("Drop a file or folder here")))
        line.body.addStretch(1)
        self.file = Button(look, self.tr("Choose a file"), "primary", icon="file-text")
        self.folder = Button(look, self.tr("Choose a folder"), icon="folder-open")
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.file)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.setSpacing(look.px(12))
        area.add(line)
        area.body.addLayout(buttons)
        return area

    def _known(self) -> QWidget:
        look = self._context.look
        group = Group(look, gap=4)
        group.add(Section(look, self.tr("What can be brought in")))
        for one in formats_by_label():
            endings = listed(isolated(ending) for ending in one.endings)
            label = import_label(one.label)
            text = f"{label}: {endings}"
            if one.folders:
                text = self.tr("%1: a folder, or %2").replace("%1", label)
                text = text.replace("%2", endings)
            group.add(Label(look, text, "ui.second", "ink2", wrap=True))
        return group

    def set_earlier(self, imports: Sequence[Imported]) -> None:
        """List what was brought in before."""
        look = self._context.look
        self._earlier.empty()
        self._earlier.setVisible(bool(imports))
        if not imports:
            return
        self._earlier.add(Section(look, self.tr("Brought in before")))
        zone, today = self._context.zone(), self._context.today()
        for number_, one in enumerate(imports):
            if number_:
                self._earlier.add(Hairline(look))
            self._earlier.add(self._row(one, zone, today))

    def _row(self, one: Imported, zone: str, today: date) -> QWidget:
        look = self._context.look
        row = Group(look, gap=12, flow="across")
        words = Group(look, gap=0)
        entries = self.tr("%n entries", "", one.entries)
        title = f"{format_label(one.format)}: {entries}"
        when = beginning(moment_text(one.at, zone, today))
        words.add(Label(look, title, wrap=True), Label(look, when, "ui.small", "ink3", wrap=True))
        undo = Button(look, self.tr("Undo"), icon="undo-2")
        undo.setAccessibleName(f"{self.tr('Undo this import')}: {title}, {when}")
        undo.clicked.connect(lambda: self.undo_wanted.emit(one))
        row.body.addWidget(words, 1)
        row.add(undo)
        return row

    def refuse(self, sentence: str, path: Path | None) -> None:
        """Say why something could not be read, and offer to name its format."""
        self._refused = path
        self._forms.setVisible(path is not None)
        self.trouble.show_message(sentence)

    def ask_password(self, sentence: str, *, wrong: bool) -> None:
        """Say that what was chosen is locked, and ask for what opens it."""
        self.asked.setText(sentence)
        self.asked.set_color("danger" if wrong else "ink2")
        self.password.setAccessibleDescription(sentence)
        self.trouble.dismiss()
        self._forms.hide()
        self._locked.show()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def settle(self) -> None:
        """Forget what was refused."""
        self._refused = None
        self._locked.hide()
        self.password.clear()
        self.password.hide_words()
        self.trouble.dismiss()
        self._forms.hide()

    def set_busy(self, *, busy: bool) -> None:
        """Take no other file while one is read."""
        for widget in (self.file, self.folder, self.again, self.unlock):
            widget.setEnabled(not busy)
        self.area.setAcceptDrops(not busy)

    def _unlock(self) -> None:
        if self.password.text() and self.unlock.isEnabled():
            self.unlock_wanted.emit(self.password.text())

    def _read_again(self) -> None:
        if self._refused is not None:
            self.path_chosen.emit(self._refused, str(self.form.currentData()))

    def _choose_file(self) -> None:
        endings = sorted({f"*{ending}" for one in FORMATS for ending in one.endings})
        journals = f"{self.tr('Journals')} ({' '.join(endings)})"
        everything = f"{self.tr('All files')} (*)"
        title = self.tr("Choose a journal to bring in")
        name, _ = QFileDialog.getOpenFileName(
            self, title, str(Path.home()), f"{journals};;{everything}"
        )
        self._take(name)

    def _choose_folder(self) -> None:
        title = self.tr("Choose a folder to bring in")
        self._take(QFileDialog.getExistingDirectory(self, title, str(Path.home())))

    def _take(self, name: str) -> None:
        if name:
            self.path_chosen.emit(Path(name), "")

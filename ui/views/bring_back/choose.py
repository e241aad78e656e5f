"""The first page: which backup."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from ui.context import Context
from ui.sizes import size_text
from ui.text import beginning, moment_text
from ui.views.bring_back.session import Found
from ui.views.parts import Group, left
from ui.views.rows import Row, RowList, RowStyle
from ui.widgets.button import Button
from ui.widgets.columns import ScrollColumn
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Label
from ui.widgets.strip import Strip

_SHOWN = 6


class ChoosePage(ScrollColumn):
    """The backups there are, and a way to any other.

    Signals:
        chosen(Path, str): open this one, with these words if it asked for any.
    """

    chosen = Signal(object, str)

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look)
        self._context = context
        self._path: Path | None = None
        self._listed: Sequence[Found] = ()
        said = self.tr(
            "Look into a backup, and take from it what you miss: one entry, or everything that "
            "is not here. Nothing changes before you have seen what would."
        )
        self.list = RowList(look, self.tr("Backups"), style=RowStyle(second="ui.small"))
        self.none = Label(look, self.tr("There is no backup yet."), color="ink2")
        self.open = Button(look, self.tr("Look into it"), "primary", large=True)
        self.file = Button(look, self.tr("Another backup"), icon="file-text")
        self.folder = Button(look, self.tr("A backup's folder"), icon="folder-open")
        self.words = PassphraseField(look, self.tr("Passphrase of the backup"))
        help_text = self.tr("Its passphrase on the day it was made, or the recovery code.")
        self.asked = Labelled(look, self.tr("Passphrase of the backup"), self.words, help_text)
        self.trouble = Strip(look, "error", boxed=True)
        row = Group(look, gap=12, flow="across")
        row.add(self.file, self.folder)
        row.body.addStretch(1)
        all_of_it = Group(look, gap=16)
        all_of_it.add(Label(look, said, color="ink2", wrap=True), self.trouble, self.list,
                      self.none, row, self.asked)  # fmt: skip
        all_of_it.body.addLayout(left(self.open))
        self.column.addWidget(all_of_it)
        self.column.addStretch(1)
        self.asked.hide()
        self.none.hide()
        look.changed.connect(self._fit)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self._open())
        self.open.clicked.connect(self._open)
        self.file.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.words.returnPressed.connect(self._open)
        self.open.setEnabled(False)

    def show_found(self, found: Sequence[Found]) -> None:
        """List the backups, the newest chosen."""
        self._listed = found
        zone, today = self._context.zone(), self._context.today()
        elsewhere = self.tr("at another place")

        def row(number: int) -> Row:
            one = found[number]
            second = " · ".join([size_text(one.size), *([elsewhere] if one.elsewhere else [])])
            return Row(one.path, beginning(moment_text(one.at, zone, today)), second)

        self.list.rows.set_source(len(found), row)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self._fit()
        if found:
            self.list.choose(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, path: Path) -> None:
        """Ask for what opens a backup."""
        self._path = path
        self.asked.show()
        self.open.setEnabled(True)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why a backup was not opened."""
        self.trouble.show_message(sentence, closable=False)

    def set_busy(self, *, busy: bool) -> None:
        """Take no other one while one is opened."""
        for widget in (self.list, self.file, self.folder, self.words):
            widget.setEnabled(not busy)
        self.open.setEnabled(not busy and self._path is not None)

    def clear(self) -> None:
        """Drop every word."""
        self.words.clear()
        self.words.hide_words()

    def _choose(self, path: object) -> None:
        if isinstance(path, Path) and path != self._path:
            self._path = path
            self.asked.hide()
            self.words.clear()
            self.trouble.dismiss()
            self.open.setEnabled(True)

    def _open(self) -> None:
        if self._path is not None and self.open.isEnabled():
            self.trouble.dismiss()
            self.chosen.emit(self._path, self.words.text() if self.asked.isVisible() else "")

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Backups')} (*.lamplit-backup);;{self.tr('All files')} (*)"
        title = self.tr("Choose a backup")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        self._take(name)

    def _choose_folder(self) -> None:
        title = self.tr("Choose a backup's folder")
        self._take(QFileDialog.getExistingDirectory(self, title, str(Path.home())))

    def _take(self, name: str) -> None:
        if name:
            self._choose(Path(name))
            self._open()

    def _fit(self) -> None:
        self.list.setFixedHeight(self.list.natural_height(_SHOWN) + 4)

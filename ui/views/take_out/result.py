"""What was written, where, and what stayed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.domain.exports import Exported
from ui.context import Context
from ui.text import isolated, number
from ui.views.flowing import Flowing
from ui.views.parts import Group, Page, headed
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Icon, Label


class ResultPage(Page):
    """What was written.

    Signals:
        done(): go on to the journal.
        another(): take out something else.
    """

    done = Signal()
    another = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=20)
        self._look, self._place = look, Path()
        self._title = Heading(look, self.tr("Your journal is written"))
        self.words = Label(look, "", color="ink2", wrap=True)
        self.path = Label(look, "", wrap=True)
        self.warning = Label(look, "", wrap=True)
        self.show_it = Button(
            look, self.tr("Show in its folder"), "primary", icon="folder-open", large=True
        )
        self.close_it = Button(look, self.tr("Open the journal"), large=True)
        self.more = Button(look, self.tr("Take out something else"), "plain")
        self._stayed = Group(look, gap=4)
        self._kept = headed(look, self.tr("What is in it, and what is not"), self._stayed)
        line = Group(look, gap=10, flow="across")
        line.add(Icon(look, "folder"))
        line.body.addWidget(self.path, 1)
        row = Flowing(look, self.show_it, self.close_it, self.more)
        for widget in (
            Group(look, gap=4).add(self._title, self.words), line, self.warning, row, self._kept
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.show_it.clicked.connect(self._show)
        self.close_it.clicked.connect(self.done)
        self.more.clicked.connect(self.another)

    def show_result(self, exported: Exported, stayed: Sequence[str], *, locked: bool) -> None:
        """Say what was written and what was not."""
        self._place = exported.path
        parts = [self.tr("%n entries went out.", "", exported.entries)]
        if exported.files:
            parts.append(self.tr("%n photos and files went with them.", "", exported.files))
        if exported.others:
            parts.append(
                self.tr("So did %n other things: moods, scales and the like.", "", exported.others)
            )
        counts = [exported.entries, *filter(None, (exported.files, exported.others))]
        for at, count in enumerate(counts):
            parts[at] = parts[at].replace(str(count), number(count))
        self.words.setText(" ".join(parts))
        self.path.setText(isolated(str(exported.path)))
        if locked:
            said = self.tr("It is encrypted. Without the passphrase it stays closed.")
        else:
            said = self.tr("It is not encrypted: whoever has it can read it.")
        self.warning.setText(said)
        self.warning.set_color("ink2" if locked else "lamp")
        self._stayed.empty()
        for sentence in stayed:
            self._stayed.add(Label(self._look, sentence, "ui.second", "ink2", wrap=True))
        self._kept.setVisible(bool(stayed))
        self.show_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def spoken(self) -> str:
        """Return what was written, and whether it can be read without a passphrase."""
        return f"{self._title.text()}. {self.words.text()} {self.warning.text()}"

    def clear(self) -> None:
        """Drop every word."""
        self._place = Path()
        self.words.setText("")
        self.path.setText("")
        self._stayed.empty()

    def _show(self) -> None:
        show_folder(self._place.parent)


def show_folder(folder: Path) -> bool:
    """Show a folder in the program that this desktop has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

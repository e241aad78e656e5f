"""About: what Lamplit is and never does, where things are, whose work it stands on."""

from collections.abc import Sequence

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.domain.changes import NOTHING
from app.paths import folders
from ui.context import Context
from ui.text import isolated
from ui.theme.look import Look
from ui.views.parts import Group
from ui.views.settings.licences import Notice, notices, program_version
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label
from ui.widgets.labels import Section as GroupHead
from ui.widgets.overlay import Overlay


class LicenceText(QPlainTextEdit):
    """A licence to read."""

    def __init__(self, look: Look, name: str, text: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFont(look.font("ui.second"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, look.color("page"))
        self.setPalette(palette)
        self.setPlainText(text)


class AboutSection(SettingsSection):
    """About Lamplit."""

    key = "about"

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("About"))
        self._context = context
        look = context.look
        version = self.tr("Lamplit %1").replace("%1", program_version())
        free = self.tr(
            "Free software under the Apache License 2.0, without any warranty. "
            "No outside audit has been made."
        )
        head = Group(look, gap=4)
        head.add(Label(look, version.strip(), "ui.strong"), Label(look, free, wrap=True))
        self.add_row(head, self.tr("version audit licence"))
        self.add_row(self._never(), self.tr("never network telemetry"))
        self._places = Group(look, gap=6)
        self.add_row(self._places, self.tr("Where things are folder"))
        self._works = Group(look, gap=10)
        works = Group(look, gap=10)
        said = self.tr(
            "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. "
            "Their libraries are files of their own beside Lamplit, so they can be replaced by "
            "other builds."
        )
        works.add(
            GroupHead(look, self.tr("Whose work it stands on")),
            Label(look, said, "ui.second", "ink2", wrap=True),
            self._works,
        )
        self.add_row(works, self.tr("licences notices Qt Python fonts icons"))

    def _never(self) -> QWidget:
        look = self._context.look
        group = Group(look, gap=6)
        group.add(GroupHead(look, self.tr("What Lamplit never does")))
        for sentence in (
            self.tr(
                "As long as you are in no circle, it opens no connection to the internet "
                "and looks up no name."
            ),
            self.tr(
                "It has no account, counts nothing about you and sends nothing "
                "but what you share with a circle."
            ),
            self.tr("It writes nothing you wrote to the disk in clear, unless you save a copy."),
            self.tr("It cannot reset your passphrase, and nobody else can."),
        ):
            group.add(Label(look, sentence, wrap=True))
        limits = self.tr(
            "It cannot protect you on a computer that is already spied on, wipe memory for "
            "certain, or make an old backup forget."
        )
        group.add(Label(look, limits, "ui.second", "ink2", wrap=True))
        return group

    def reload(self) -> None:
        """Read the notices once, and where things are."""
        self._show_places()
        if self._works.body.count() == 0:
            store = self._context.store
            store.work(lambda _: (notices(), NOTHING), self._show, owner=self)

    def _show_places(self) -> None:
        look, folder = self._context.look, self._context.store.folder
        self._places.empty()
        self._places.add(GroupHead(look, self.tr("Where things are")))
        places = [(self.tr("What belongs to this computer"), folders().state)]
        if folder is not None:
            places.insert(0, (self.tr("This journal"), folder))
        for name, path in places:
            line = Group(look, gap=0)
            line.add(
                Label(look, name),
                Label(look, isolated(str(path)), "ui.small", "ink3", wrap=True),
            )
            self._places.add(line)

    def _show(self, found: Sequence[Notice]) -> None:
        look = self._context.look
        self._works.empty()
        for number, notice in enumerate(found):
            if number:
                self._works.add(Hairline(look))
            row = Group(look, gap=12, flow="across")
            said = " · ".join(part for part in (notice.version, notice.licence) if part)
            words = Group(look, gap=0)
            words.add(Label(look, notice.name), Label(look, said, "ui.small", "ink3"))
            row.body.addWidget(words, 1)
            if notice.text:
                button = Button(look, self.tr("Read the licence"), "plain", tone="accent")
                name = self.tr("Read the licence of %1").replace("%1", notice.name)
                button.setAccessibleName(name)
                button.clicked.connect(lambda _=False, one=notice: self._read(one))
                row.add(button)
            self._works.add(row)

    def _read(self, notice: Notice) -> None:
        overlay = Overlay(self._context.look, notice.name, width=760, height=620)
        overlay.body.addWidget(LicenceText(self._context.look, notice.name, notice.text), 1)
        overlay.finished.connect(overlay.deleteLater)
        self._context.shell.overlay(overlay)

"""Host a relay on this computer: what it means, starting and stopping it, what to hand out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from ui.context import Context
from ui.hosting.relay import HIGHEST, LOWEST, RelayHost, State
from ui.text import isolated
from ui.views.parts import Group, left
from ui.views.settings.section import SettingRow
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.labels import Section as GroupHead
from ui.widgets.lines import LinesField

_PORT_WIDTH = 110


class HostingPart(Group):
    """A relay of one's own, for friends in the same network."""

    def __init__(self, context: Context, host: RelayHost) -> None:
        look = context.look
        super().__init__(look, gap=14)
        self._context, self._host = context, host
        self._token = ""
        self.add(GroupHead(look, self.tr("Host a relay on this computer")))
        for sentence in self._meaning():
            self.add(Label(look, sentence, "ui.second", "ink2", wrap=True))
        self.port = TextField(look, self.tr("Port"))
        self.port.setMaxLength(5)
        self.port.setMaximumWidth(look.px(_PORT_WIDTH))
        said = self.tr("From 1024 to 65535. Another one, if another program has this one.")
        self.choose = Button(look, self.tr("Choose"), icon="folder-open")
        self.folder = SettingRow(look, self.tr("Folder"), "", self.choose)
        self.state = Label(look, "", wrap=True)
        self.switch = Button(look, "")
        self.give = Group(look, gap=10)
        self.handed = LinesField(look, self.tr("What you give to whoever makes a circle"), lines=6)
        self.handed.setReadOnly(True)
        self.mint = Button(look, self.tr("Make a token"), icon="plus")
        self.copy = Button(look, self.tr("Copy"), icon="copy")
        needs = self.tr(
            "Whoever makes a circle here needs all of this. A token makes one circle and holds for "
            "30 days. Whoever joins by an invite needs nothing of it."
        )
        row = Group(look, gap=10, flow="across").add(self.mint, self.copy)
        row.body.addStretch(1)
        self.give.add(Label(look, needs, "ui.second", "ink2", wrap=True), self.handed, row)
        self.add(SettingRow(look, self.tr("Port"), said, self.port), self.folder, self.state)
        self.body.addLayout(left(self.switch))
        self.add(self.give)
        self._connect()
        self._show()

    def drop(self) -> None:
        """Forget the token."""
        self._token = ""
        self._show()

    # --- inside

    def _connect(self) -> None:
        self.switch.clicked.connect(self._switch)
        self.choose.clicked.connect(self._choose)
        self.mint.clicked.connect(self._make_token)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.handed.text()))
        self.port.returnPressed.connect(self._switch)
        self._host.changed.connect(self._show)

    def _meaning(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A circle needs a relay. This computer can be one for friends in the same network, "
                "such as in one home."
            ),
            self.tr(
                "It works while this computer is on and Lamplit runs, also with the journal "
                "locked. At other times nobody loses anything: what they write waits."
            ),
            self.tr(
                "The relay reads nothing. It sees which computers come to which circle, and when. "
                "A firewall may ask whether others may reach it."
            ),
        )

    def _switch(self) -> None:
        if self._host.state in {State.RUNNING, State.STARTING}:
            self._host.stop()
            return
        text = self.port.text().strip()
        if not (text.isascii() and text.isdigit() and LOWEST <= int(text) <= HIGHEST):
            self._say(self.tr("A port is a number from 1024 to 65535."))
            self.port.setFocus()
            return
        self._token = ""
        self._host.start(int(text))

    def _choose(self) -> None:
        title = self.tr("Choose where the relay keeps what waits")
        before = str(self._host.place.folder.parent)
        name = QFileDialog.getExistingDirectory(self, title, before)
        if name:
            self._host.keep_in(Path(name) / "lamplit-relay")

    def _make_token(self) -> None:
        self.mint.setEnabled(False)

        def made(token: str) -> None:
            if isValid(self):  # the journal may have been locked meanwhile
                self._token = token
                self._show()

        def not_made(trouble: str) -> None:
            if not isValid(self):
                return
            self._show()
            self._say(hosting_text(trouble, self._host.place.port))

        self._host.token(made, not_made)

    def _show(self) -> None:
        host, place = self._host, self._host.place
        running, off = host.state is State.RUNNING, host.state in {State.OFF, State.TROUBLE}
        if not self.port.hasFocus() or not off:
            self.port.setText(str(place.port))
        self.folder.set_help(isolated(str(place.folder)))
        self.port.setEnabled(off)
        self.choose.setEnabled(off)
        self.switch.setText(self.tr("Start it") if off else self.tr("Stop it"))
        self.switch.setEnabled(host.state is not State.STOPPING)
        self._say(self._state_text())
        self.mint.setEnabled(running)
        self.give.setVisible(running)
        self.handed.setText(self._handed() if running else "")

    def _state_text(self) -> str:
        host = self._host
        return {
            State.OFF: self.tr("It is off."),
            State.STARTING: self.tr("It is starting."),
            State.RUNNING: self.tr("It runs, and starts with Lamplit until you stop it."),
            State.STOPPING: self.tr("It is stopping."),
            State.TROUBLE: hosting_text(host.trouble, host.place.port),
        }[host.state]

    def _handed(self) -> str:
        host = self._host
        urls = host.urls() or [self.tr("no address found: is this computer in a network?")]
        lines = [self.tr("Relay: %1").replace("%1", url) for url in urls]
        lines.append(self.tr("Key: %1").replace("%1", host.pin))
        token = self._token or self.tr("not made yet")
        lines.append(self.tr("Token: %1").replace("%1", token))
        return "\n".join(lines)

    def _say(self, text: str) -> None:
        if self.state.text() != text:
            self.state.setText(text)
            announce(self, text)


def hosting_text(trouble: str, port: int) -> str:
    """Return why the relay does not run, in the window's words where they are known."""
    say = QCoreApplication.translate
    if "in use" in trouble:
        text = say("Hosting", "Port %1 is taken by another program. Choose another one.")
        return text.replace("%1", str(port))
    if not trouble or "No module named" in trouble:
        return say("Hosting", "The relay did not start. This Lamplit may be installed without it.")
    return QCoreApplication.translate("Failure", trouble)

"""Circle: how Lamplit stays in touch, with which relays, and what connections it opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import OVER, Circle
from app.settings import Section
from ui.context import Context
from ui.text import filled, isolated
from ui.views.circle.moving import open_move
from ui.views.circle.standing import Facts, contact_text, standing_of
from ui.views.parts import Group
from ui.views.settings.connections import ConnectionList
from ui.views.settings.hosting import HostingPart
from ui.views.settings.household import Household
from ui.views.settings.plain import DeclaredSection
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.labels import Section as GroupHead


class CircleSection(DeclaredSection):
    """The declared settings of circles, each circle's relay, the log, and a relay of one's own."""

    def __init__(self, context: Context, program: Household) -> None:
        super().__init__(context, Section.CIRCLE, self.tr("Circle"))
        look = context.look
        self.limits = Button(look, self.tr("Boundaries"), icon="hourglass")
        self.limits.clicked.connect(lambda: context.shell.go("boundaries", "rules"))
        help_text = self.tr("Time, hours, quiet hours, and a wait before something goes out.")
        row = SettingRow(look, self.tr("My limits on circles"), help_text, self.limits)
        self.add_row(row, self.tr("night pause lock digest budget"))
        self.relays = Group(look, gap=14)
        holder = Group(look, gap=10)
        holder.add(GroupHead(look, self.tr("The relays of your circles")), self.relays)
        self.add_row(holder, self.tr("relay address pinned key last contact"))
        self.connections = ConnectionList(context)
        self.add_row(self.connections, self.tr("network log connections"))
        self.hosting = HostingPart(context, program.hosting)
        self.add_row(self.hosting, self.tr("host relay computer friends port token"))
        context.store.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the circles and the log again."""
        self._context.store.read(
            lambda tx: tx.circles.all(), self._show, owner=self, replaces="circle-relays"
        )
        self.connections.reload()

    def drop(self) -> None:
        """Drop every name, every relay and the token."""
        self.relays.empty()
        self.connections.drop()
        self.hosting.drop()

    # --- inside

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if not self.isVisible():
            return
        if changes.circles:
            self.reload()
        elif changes.connections:
            self.connections.reload()

    def _show(self, circles: Sequence[Circle]) -> None:
        self.relays.empty()
        there = [one for one in circles if one.state not in OVER and one.relay_url]
        if not there:
            none = self.tr("You are in no circle, so nothing connects to anything.")
            self.relays.add(Label(self._look, none, "ui.second", "ink2", wrap=True))
            start = Button(self._look, self.tr("Start or join a circle"), icon="users-round")
            start.clicked.connect(lambda: self._context.shell.go("circle"))
            self.relays.body.addWidget(start, 0, Qt.AlignmentFlag.AlignLeading)
        for circle in there:
            self.relays.add(self._relay(circle))

    def _relay(self, circle: Circle) -> QWidget:
        look, part = self._look, Group(self._look, gap=2)
        part.add(Label(look, isolated(circle.name), wrap=True))
        lines = [self.tr("Relay: %1").replace("%1", isolated(circle.relay_url))]
        lines.append(self._trust(circle))
        lines.append(contact_text(circle, self._context.zone(), self._context.today()))
        standing = standing_of(Facts(circle))
        if standing.sentence:
            lines.append(standing.sentence)
        for line in lines:
            part.add(Label(look, line, "ui.small", "ink2", wrap=True))
        other = Button(look, self.tr("Another relay or address"), "plain")
        name = self.tr("Another relay or address for %1")
        other.setAccessibleName(filled(name, isolated(circle.name)))
        other.clicked.connect(lambda: open_move(self._context, circle))
        part.body.addWidget(other, 0, Qt.AlignmentFlag.AlignLeading)
        return part

    def _trust(self, circle: Circle) -> str:
        if circle.pin:
            kind, _, digest = circle.pin.partition(":")
            text = (
                self.tr("Known by its key: %1")
                if kind == "key"
                else self.tr("Known by its certificate: %1")
            )
            return text.replace("%1", isolated(grouped(digest)))
        if circle.relay_url.startswith("https:"):
            return self.tr("Known by its name, as web sites are.")
        return self.tr("Reached on this computer, or as an onion service.")


def grouped(digest: str) -> str:
    """Return a key's hexadecimal digits in groups of eight, which can be compared."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))

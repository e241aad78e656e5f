"""Circle: how Lamplit stays in touch, with which relays, and what connections it opened."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import OVER, Circle
from app.settings import Section
from ui.circles.network_log import Connection
from ui.context import Context
from ui.text import filled, isolated, moment_text
from ui.views.circle.moving import open_move
from ui.views.circle.standing import Facts, contact_text, standing_of
from ui.views.parts import Group
from ui.views.settings.hosting import HostingPart
from ui.views.settings.household import Household
from ui.views.settings.plain import DeclaredSection
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.labels import Section as GroupHead

_SHOWN = 40  # lines of the log; more nobody reads


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
        self.log = Group(look, gap=4)
        said = self.tr(
            "One line for each connection since the journal was opened. It is kept in memory "
            "only, and cleared at locking."
        )
        logged = Group(look, gap=10)
        logged.add(
            GroupHead(look, self.tr("Connections")),
            Label(look, said, "ui.small", "ink3", wrap=True),
            self.log,
        )
        self.add_row(logged, self.tr("network log connections"))
        self.hosting = HostingPart(context, program.hosting)
        self.add_row(self.hosting, self.tr("host relay computer friends port token"))
        context.store.changed.connect(self._changed)
        context.circles.reported.connect(self._reported)

    def reload(self) -> None:
        """Read the circles and the log again."""
        self._context.store.read(
            lambda tx: tx.circles.all(), self._show, owner=self, replaces="circle-relays"
        )
        self._show_log()

    def drop(self) -> None:
        """Drop every name, every relay and the token."""
        self.relays.empty()
        self.log.empty()
        self.hosting.drop()

    # --- inside

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.circles and self.isVisible():
            self.reload()

    def _reported(self, _: object) -> None:
        if self.isVisible():
            self._show_log()

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

    def _show_log(self) -> None:
        if not self._context.store.is_open:
            return
        self.log.empty()
        lines = self._context.circles.log.lines[:_SHOWN]
        if not lines:
            none = self.tr("None so far.")
            self.log.add(Label(self._look, none, "ui.second", "ink2"))
        for line in lines:
            self.log.add(Label(self._look, self._line(line), "ui.small", "ink2", wrap=True))

    def _line(self, line: Connection) -> str:
        when = moment_text(line.at, self._context.zone(), self._context.today())
        return f"{when} · {isolated(line.host)} · {purpose_text(line.purpose)}"


def purpose_text(purpose: str) -> str:
    """Return what a connection was for."""
    say = QCoreApplication.translate
    known = {
        "relay": say("Network", "asking the relay about itself"),
        "circle": say("Network", "the circle's place at the relay"),
        "reading": say("Network", "reading"),
        "listening": say("Network", "waiting for news"),
        "sending": say("Network", "sending"),
        "box": say("Network", "invites and requests"),
        "attachment": say("Network", "photos and files"),
        "repair": say("Network", "mending the circle"),
    }
    return known.get(purpose, purpose)


def grouped(digest: str) -> str:
    """Return a key's hexadecimal digits in groups of eight, which can be compared."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))

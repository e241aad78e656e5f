"""The list of network connections that were opened: to whom how often, when, and what for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.connections import Connection, Host
from app.usecases.keep_connections import connected_hosts, recent_connections
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated, moment_text
from ui.views.parts import Group, left
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section

_MORE = 40  # lines that are added at a time


@dataclass(frozen=True, slots=True)
class _Found:
    hosts: Sequence[Host]
    lines: Sequence[Connection]


class ConnectionList(Group):
    """Counts by host, then a line for each connection, newest first.

    Attributes:
        counts: a line for each host of the last 30 days.
        lines: one for each connection; a single text, so that hundreds are shown at once.
        earlier: shows more of them.
    """

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=10)
        self._context, self._most = context, _MORE
        self._shown: tuple[_Found, date] | None = None
        said = self.tr(
            "Each connection that Lamplit opened for this journal in the last 90 days, up to "
            "5,000. The list is kept inside the journal, encrypted like all of it."
        )
        self.counts = Group(look, gap=4)
        self.lines = Label(look, "", "ui.small", "ink2", wrap=True)
        self.earlier = Button(look, self.tr("Earlier connections"))
        self.earlier.hide()
        self.earlier.clicked.connect(self._show_more)
        self.add(
            Section(look, self.tr("Connections")),
            Label(look, said, "ui.small", "ink3", wrap=True),
            self.counts,
            self.lines,
        )
        self.body.addLayout(left(self.earlier))

    def reload(self) -> None:
        """Read the list again."""
        store, now, most = self._context.store, self._context.now(), self._most

        def read(tx: Transaction) -> _Found:
            lines = recent_connections(tx, now=now, most=most + 1)
            return _Found(connected_hosts(tx, now=now), lines)

        if store.is_open:
            store.read(read, self._show, owner=self, replaces="connections")

    def drop(self) -> None:
        """Drop every host."""
        self._most, self._shown = _MORE, None
        self.counts.empty()
        self.lines.setText("")
        self.earlier.hide()

    # --- inside

    def _show_more(self) -> None:
        self._most += _MORE
        self.reload()

    def _show(self, found: _Found) -> None:
        look, shown = self._look, (found, self._context.today())
        if shown == self._shown:
            return  # what is being read stays where it is
        self._shown = shown
        self.counts.empty()
        for host in found.hosts:
            text = self.tr("%n connection(s) to %1 in the last 30 days", "", host.count)
            text = text.replace("%1", isolated(host.name))
            self.counts.add(Label(look, text, "ui.second", "ink2", wrap=True))
        if not found.hosts:
            nobody = self.tr("To nobody in the last 30 days.")
            self.counts.add(Label(look, nobody, "ui.second", "ink2", wrap=True))
        self.lines.setText("\n".join(map(self._line, found.lines[: self._most])))
        self.lines.setVisible(bool(found.lines))
        self.earlier.setVisible(len(found.lines) > self._most)

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

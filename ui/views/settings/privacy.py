"""The privacy check-up: two minutes once a month, a line and a way to change it for each matter."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.changes import NOTHING, Changes
from app.domain.privacy import Facts, Matter, Point, is_due, look_over
from app.usecases.circles.port import Wording
from app.usecases.privacy_check import last_privacy_check, note_privacy_check, privacy_facts
from app.vault.backups import Backup, list_backups
from app.vault.layout import Layout
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import full_day, isolated, listed, moment_text, number
from ui.views.parts import Group, left
from ui.views.settings.section import SettingRow, SettingsSection
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label

_WAYS = {
    Matter.WAYS_IN: ("settings", "vault"),
    Matter.LOCKING: ("settings", "vault"),
    Matter.BACKUP: ("settings", "backups"),
    Matter.IN_CLEAR: ("plan",),
    Matter.NETWORK: ("settings", "circle"),
}


class PrivacySection(SettingsSection):
    """Looks at everything when it comes into sight; nothing is sent anywhere.

    Attributes:
        points: the lines. done: notes that all was looked at. last: when that was.
        due: that it is time to look again.
    """

    key = "privacy"

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, QCoreApplication.translate("Privacy", "Privacy check-up"))
        self._context = context
        look = context.look
        said = self.tr(
            "What keeps this journal private, and what you let out of it. It takes two minutes; "
            "once a month is enough. Lamplit looks at this journal only, here on this computer."
        )
        self.points = Group(look, gap=16)
        self.due = Label(look, self.tr("A month has passed since you looked."), wrap=True)
        self.due.hide()
        self.done = Button(look, self.tr("I have looked at it"))
        self.last = Label(look, "", "ui.small", "ink3", wrap=True)
        foot = Group(look, gap=8)
        foot.add(self.due)
        foot.body.addLayout(left(self.done))
        foot.add(self.last)
        self.add_row(Label(look, said, "ui.second", "ink2", wrap=True))
        self.add_row(self.points, self.tr("privacy keys lock backup shared compared relay plan"))
        self.add_row(foot)
        self.done.clicked.connect(self._note)
        context.store.changed.connect(self._changed)

    def reload(self) -> None:
        """Look at everything."""
        folder = self._context.store.folder
        if folder is not None:
            layout = Layout(folder)
            self._context.store.work(
                lambda _: (list_backups(layout), NOTHING), self._read, owner=self
            )

    def drop(self) -> None:
        """Drop the circles' names."""
        self.points.empty()

    # --- inside

    def _read(self, backups: Sequence[Backup]) -> None:
        newest = backups[0].at if backups else None
        context, now = self._context, self._context.now()

        def read(tx: Transaction, words: Wording | None) -> tuple[Facts, date | None]:
            return privacy_facts(tx, words, newest, now=now), last_privacy_check(tx)

        if context.circles.is_available:
            context.circles.read(read, self._show, owner=self, replaces="privacy")
        else:
            context.store.read(
                lambda tx: read(tx, None), self._show, owner=self, replaces="privacy"
            )

    def _show(self, found: tuple[Facts, date | None]) -> None:
        facts, last = found
        look, focus = self._context.look, self._focused()
        self.points.empty()
        for place, point in enumerate(look_over(facts, self._context.now())):
            if place:
                self.points.add(Hairline(look))
            self.points.add(self._row(facts, point))
        self._focus(focus)
        self.last.setText(
            self.tr("Last looked at on %1.").replace("%1", full_day(last)) if last else ""
        )
        self.last.setVisible(last is not None)
        self.due.setVisible(is_due(last, self._context.today()))

    def _row(self, facts: Facts, point: Point) -> SettingRow:
        title = _title(point.matter)
        if point.circle is not None:
            title = title.replace("%1", isolated(point.circle.name))
        button = Button(self._context.look, self.tr("Change") if point.is_well else self.tr("Look"))
        button.setAccessibleName(f"{button.text()}: {title}")
        button.clicked.connect(lambda: self._go(point))
        return SettingRow(
            self._context.look, title, self._sentence(facts, point), button,
            strong=not point.is_well,
        )  # fmt: skip

    def _focused(self) -> int:
        buttons = self.points.findChildren(Button)
        return next((at for at, one in enumerate(buttons) if one.hasFocus()), -1)

    def _focus(self, at: int) -> None:
        buttons = self.points.findChildren(Button)
        if 0 <= at < len(buttons):
            buttons[at].setFocus()

    def _sentence(self, facts: Facts, point: Point) -> str:
        match point.matter:
            case Matter.WAYS_IN:
                return self._ways_in(facts)
            case Matter.LOCKING:
                return self._locking(facts)
            case Matter.BACKUP:
                return self._backup(facts)
            case Matter.IN_CLEAR:
                return self.tr("%n part(s) of it lie beside the journal without encryption.", "",
                               facts.in_clear)  # fmt: skip
            case Matter.NETWORK:
                return self._network(facts)
            case _:
                return self._of_circle(point)

    def _ways_in(self, facts: Facts) -> str:
        ways = self.tr("%n key(s) open it.", "", facts.ways)
        if facts.spare:
            return ways
        none = self.tr("There is no recovery code: without the passphrase it stays closed.")
        return f"{ways} {none}"

    def _network(self, facts: Facts) -> str:
        hosts = listed(f"{isolated(one.name)} ({number(one.count)})" for one in facts.hosts)
        told = (
            self.tr("Connections in the last 30 days: %1.").replace("%1", hosts) if hosts
            else self.tr("No connections in the last 30 days.")
        )  # fmt: skip
        if not facts.relays:
            none = self.tr("Nothing: you are in no circle, so nothing connects to anything.")
            return f"{none} {told}"
        where = listed(isolated(one) for one in facts.relays)
        shared = self.tr("What you share, sealed, to: %1.").replace("%1", where)
        seen = (
            self.tr("Your relays are reached through the proxy you set.") if facts.proxy
            else self.tr("Your relays see this computer's address, and not who you are.")
        )  # fmt: skip
        return f"{shared} {seen} {told}"

    def _locking(self, facts: Facts) -> str:
        after = facts.lock_after
        idle = (
            self.tr("After %n minute(s) without a key or a click.", "", after) if after
            else self.tr("Never by itself while it is idle.")
        )  # fmt: skip
        sleep = (
            self.tr("Also when the computer sleeps.") if facts.lock_on_suspend
            else self.tr("It stays open when the computer sleeps.")
        )  # fmt: skip
        return f"{idle} {sleep}"

    def _backup(self, facts: Facts) -> str:
        if facts.newest_backup is None:
            return self.tr("There is no backup yet.")
        when = moment_text(facts.newest_backup, self._context.zone(), self._context.today())
        return self.tr("The newest one is from %1.").replace("%1", when)

    def _of_circle(self, point: Point) -> str:
        circle = point.circle
        if circle is None:
            return ""
        if point.matter is Matter.COMPARED:
            if circle.not_compared:
                return self.tr("Not yet with %n of those who are in it.", "", circle.not_compared)
            return self.tr("With everybody who is in it.")
        if not circle.readable:
            return self.tr("Nothing of yours can be read there.")
        shared = self.tr("%n thing(s) of yours can be read there.", "", circle.readable)
        if not circle.endless:
            return shared
        return shared + " " + self.tr("%n of them without an end.", "", circle.endless)

    def _go(self, point: Point) -> None:
        if point.circle is not None:
            self._context.shell.go("circle", point.circle.circle)
        else:
            self._context.shell.go(*_WAYS[point.matter])

    def _note(self) -> None:
        today = self._context.today()
        self._context.store.write(
            lambda tx: note_privacy_check(tx, today), lambda _: self.reload(), owner=self
        )

    def _changed(self, changes: Changes, _: object) -> None:
        wanted = (
            changes.keys or changes.backups or changes.settings or changes.circles or changes.plan
            or changes.connections
        )  # fmt: skip
        if wanted and self.isVisible() and self._context.store.is_open:
            self.reload()


def _title(matter: Matter) -> str:
    say = QCoreApplication.translate
    return {
        Matter.WAYS_IN: say("Privacy", "What opens this journal"),
        Matter.LOCKING: say("Privacy", "When it locks"),
        Matter.BACKUP: say("Privacy", "Backups"),
        Matter.SHARED: say("Privacy", "Shared with %1"),
        Matter.COMPARED: say("Privacy", "Numbers compared in %1"),
        Matter.IN_CLEAR: say("Privacy", "The short form of your plan"),
        Matter.NETWORK: say("Privacy", "What leaves this computer"),
    }[matter]

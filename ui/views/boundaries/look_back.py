"""A look back on seven days: time in circles beside people met elsewhere, and no word on either."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.look_back import CLOCK, Contact, LookBack, Opened
from app.domain.boundaries.plan import Lock
from app.domain.changes import Changes
from app.usecases.boundaries.look_back import note_contact, remove_contact
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import filled, isolated, long_day
from ui.views.boundaries.meeting import open_meeting
from ui.views.boundaries.reading import Facts
from ui.views.boundaries.words import moment_words
from ui.views.kit.words import minutes_text
from ui.views.parts import Group, left
from ui.widgets.button import Button, IconButton
from ui.widgets.charts.amounts import length_words
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.pairs import DayPair, PairBars
from ui.widgets.charts.words import span_words
from ui.widgets.labels import Label, Section

_MINUTE = timedelta(minutes=1)


class LookBackPart(Group):
    """A week with its chart, who was met, and what was opened once more.

    Attributes:
        earlier, later: the weeks before and after. met: notes somebody.
        frame: the chart. sums: both sums in a sentence. people, opened: lines below.

    Signals:
        week_wanted(int): another week, so many weeks ago.
    """

    week_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, gap=12, parent=parent)
        self._context, self._weeks = context, 0
        self._pairs: tuple[DayPair, ...] = ()
        self._met: tuple[Contact, ...] | None = None
        self._said: list[tuple[str, str]] | None = None
        self.title = Label(look, "", "ui.strong", wrap=True)
        self.earlier = IconButton(look, "chevron-left", self.tr("The week before"))
        self.later = IconButton(look, "chevron-right", self.tr("The week after"))
        names = (self.tr("In circles"), self.tr("With people elsewhere"))
        self.chart = PairBars(look, self.tr("Time in circles and with people elsewhere"), names)
        self.frame = ChartFrame(look, self.chart.accessibleName(), self.chart)
        self.frame.hide_title()
        self.sums = Label(look, "", wrap=True)
        self.table = Button(look, self.tr("Show as table"), "plain", tone="accent", start=True)
        self.met = Button(look, self.tr("Note somebody I met"), icon="plus")
        self.people, self.opened = Group(look, gap=4), Group(look, gap=8)
        head = Group(look, gap=4, flow="across")
        head.body.addWidget(self.title, 1)
        head.add(self.earlier, self.later)
        self.add(head, self.frame, self.sums)
        self.body.addLayout(left(self.table))
        self._met_head = Section(look, self.tr("People I met"))
        self._opened_head = Section(look, self.tr("Opened once more, and locks"))
        self.add(self._met_head, self.people)
        self.body.addLayout(left(self.met))
        self.add(self._opened_head, self.opened)
        self._connect()

    def show_facts(self, facts: Facts, weeks: int) -> None:
        """Show the week that was read, so many weeks ago."""
        self._weeks, back = weeks, facts.back
        first = facts.last - timedelta(days=len(back.days) - 1)
        span = span_words(first, facts.last)
        self.title.setText(self.tr("The last seven days") if weeks == 0 else span)
        self.title.setToolTip(span)
        self.later.setEnabled(weeks > 0)
        pairs = tuple(
            DayPair(day.on, day.used / _MINUTE, _met_on(back.contacts, day.on))
            for day in back.days
        )  # fmt: skip
        # What is shown stays with its cursor where nothing of it changed.
        if pairs != self._pairs:
            self._pairs = pairs
            self.chart.set_days(pairs)
            self.frame.renew()
        self._show_sums(back)
        self._show_people(back.contacts)
        self._show_opened(back.opened, back.locks, facts)

    def clear(self) -> None:
        """Drop every word."""
        self._pairs, self._met, self._said = (), None, None
        self.chart.set_days(())
        self.people.empty()
        self.opened.empty()
        for label in (self.title, self.sums):
            label.clear()

    def toggle_table(self) -> None:
        """Show the table instead of the chart, or the chart again."""
        self.frame.toggle()

    # --- inside

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.week_wanted.emit(self._weeks + 1))
        self.later.clicked.connect(lambda: self.week_wanted.emit(max(0, self._weeks - 1)))
        self.table.clicked.connect(self.toggle_table)
        self.frame.table_toggled.connect(self._toggled)
        self.frame.copied.connect(self._context.shell.say)
        self.met.clicked.connect(lambda: open_meeting(self._context))

    def _toggled(self, is_table: bool) -> None:  # noqa: FBT001 - a slot
        self.table.setText(self.tr("Show as chart") if is_table else self.tr("Show as table"))

    def _show_sums(self, back: LookBack) -> None:
        if not back.used and not back.contacts:
            self.sums.setText(self.tr("Nothing stands here yet."))
            return
        text = self.tr("%1 in circles, %2 with people elsewhere.")
        self.sums.setText(
            filled(text, length_words(back.used / _MINUTE), length_words(back.met / _MINUTE))
        )

    def _show_people(self, contacts: Iterable[Contact]) -> None:
        listed = tuple(contacts)
        if listed == self._met:
            return
        self._met, inside = listed, self.people.isAncestorOf(self.window().focusWidget())
        self.people.empty()
        self._met_head.setVisible(bool(listed))
        self.people.setVisible(bool(listed))
        for contact in listed:
            row = Group(self._look, gap=8, flow="across")
            parts = [long_day(contact.on), contact.words]
            if contact.minutes is not None:
                parts.append(minutes_text(contact.minutes))
            row.body.addWidget(Label(self._look, _line(parts), wrap=True), 1)
            name = self.tr("Forget this: %1").replace("%1", isolated(contact.words))
            button = IconButton(self._look, "x", name)
            button.clicked.connect(lambda _=False, one=contact: self._forget(one))
            row.body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.people.add(row)
        if inside:  # the line that had the focus was made anew
            self.met.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_opened(self, opened: Iterable[Opened], locks: Iterable[Lock], facts: Facts) -> None:
        zone, now = self._context.zone(), facts.standing.now
        said = [(_opened_text(one), one.sentence) for one in opened]
        for lock in locks:
            text = (
                self.tr("Circles locked, until %1") if lock.closes
                else self.tr("Limits locked, until %1")
            )  # fmt: skip
            said.append((filled(text, moment_words(lock.ends, now, zone)), lock.reason))
        if said == self._said:
            return
        self._said = said
        self.opened.empty()
        for words, sentence in said:
            line = Group(self._look, gap=2)
            line.add(Label(self._look, words, "ui.second", "ink2", wrap=True))
            if sentence:
                line.add(Label(self._look, sentence, wrap=True))
            self.opened.add(line)
        for part in (self._opened_head, self.opened):
            part.setVisible(bool(said))

    def _forget(self, contact: Contact) -> None:
        context, store = self._context, self._context.store

        def again(tx: Transaction) -> tuple[UUID, Changes]:
            return note_contact(
                tx, contact.words, contact.on, contact.minutes, now=context.now(),
                new_id=lambda: contact.id,
            )  # fmt: skip

        def gone(_: object) -> None:
            context.shell.say(
                self.tr("Forgotten."), self.tr("Undo"),
                lambda: store.write(again),
            )  # fmt: skip

        store.write(lambda tx: remove_contact(tx, contact.id), gone, owner=self)


def _met_on(contacts: Iterable[Contact], on: date) -> float:
    return float(sum(one.minutes or 0 for one in contacts if one.on == on))


def _line(parts: Iterable[str]) -> str:
    return " · ".join(isolated(part) for part in parts)


def _opened_text(opened: Opened) -> str:
    say, day = QCoreApplication.translate, long_day(opened.on)
    if opened.kind == CLOCK:
        text = say("Boundaries", "%1: the clock was set back")
    elif opened.left:
        text = say("Boundaries", "%1: asked to open once more, and left it")
    else:
        text = say("Boundaries", "%1: opened once more")
    return filled(text, day)

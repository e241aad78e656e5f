"""How the night was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtWidgets import QGridLayout

from app.domain.changes import NOTHING, Changes
from app.domain.failures import BadNight, Failure
from app.domain.sleep import WAKINGS, Night, night_moments
from app.domain.when import local
from app.usecases.note_sleep import Sleep, note_sleep, put_back_sleep
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, full_day, number
from ui.views.check_in.clock import read_time, time_text
from ui.views.check_in.fold import Fold
from ui.views.check_in.noting import Noting
from ui.views.check_in.parts import Steps, in_short
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField

_DAY = 24 * 3600


class SleepPart(Fold):
    """The night to one day; each answer is kept when it is given.

    Args:
        context: what every screen is given.
        noting: whose moment says which zone a new night is in; it sees to the saving.
    """

    def __init__(self, context: Context, noting: Noting) -> None:
        look = context.look
        super().__init__(look, "")
        self._context, self._noting = context, noting
        self._day = context.today()
        self._sleep = Sleep()
        self._night: Night | None = None
        self._kept: dict[date, tuple[Sleep, str]] = {}  # what is to be on the disk, by day
        self._before: dict[date, Night | None] = {}  # what was there, for undoing
        self.head.setText(self.tr("Sleep"))
        self._told = Label(look, "", "ui.small", "ink3", wrap=True)
        self.asleep = TextField(look, self.tr("Fell asleep"), "23:00")
        self.awake = TextField(look, self.tr("Woke up"), "7:00")
        self.wakings = TextField(look, self.tr("Times awake"))
        self.quality = Steps(look, self.tr("How it was"), self.tr("poor"), self.tr("good"))
        self.early = CheckBox(look, self.tr("Woke earlier than I wished"))
        self.note = LinesField(look, self.tr("Note on the night"), self.tr("Dreams, noise, heat"),
                             lines=2)  # fmt: skip
        self.trouble = LiveLabel(look, "ui.small")
        self.trouble.hide()
        self._build()
        for field in (self.asleep, self.awake, self.wakings):
            field.editingFinished.connect(self.take)
        self.quality.segments.chosen.connect(lambda value: self._rate(int(value)))
        self.quality.none.clicked.connect(lambda: self._rate(None))
        self.early.clicked.connect(lambda _: self.take())

    def show_night(self, day: date, night: Night | None) -> None:
        """Show what was noted of the night to a day; what is typed of another one is kept."""
        if day != self._day:
            self.take()
        self._day, self._night = day, night
        self._sleep = Sleep.of(night)
        zone = self._zone
        for field, moment in (
            (self.asleep, self._sleep.asleep_at), (self.awake, self._sleep.awake_at)
        ):  # fmt: skip
            field.setText(time_text(_seen(moment, zone)))
        wakings = self._sleep.wakings
        self.wakings.setText("" if wakings is None else number(wakings))
        self.quality.show_value(self._sleep.quality)
        self.early.setChecked(bool(self._sleep.early))
        self.note.setText(self._sleep.note)
        self._told.setText(self.tr("The night to %1").replace("%1", full_day(day)))
        self.trouble.hide()
        self._summarise()

    def take(self) -> None:
        """Keep what stands in the fields, or say what is not understood."""
        asleep, awake = read_time(self.asleep.text()), read_time(self.awake.text())
        wakings = read_count(self.wakings.text())
        for field, value in ((self.asleep, asleep), (self.awake, awake)):
            if value is None and field.text().strip():
                self._say(self.tr("Write the time like 21:04."))
                return
        if wakings is None and self.wakings.text().strip():
            self._say(self.tr("Write how often as a number, such as 2."))
            return
        zone = self._zone
        try:
            begun, ended = night_moments(self._day, asleep, awake, zone)
        except Failure as failure:
            self._say(failure_text(failure))
            return
        begun = _as_it_was(self._sleep.asleep_at, begun, zone)
        ended = _as_it_was(self._sleep.awake_at, ended, zone)
        if begun and ended and not 0 < (ended - begun).total_seconds() <= _DAY:
            self._say(failure_text(BadNight()))
            return
        known = self.early.isChecked() or self._sleep.early is not None
        early = self.early.isChecked() if known else None  # not ticked says nothing of it
        note = self.note.text().strip()
        if note == self._sleep.note.strip():
            note = self._sleep.note
        self._keep(
            replace(
                self._sleep, asleep_at=begun, awake_at=ended, wakings=wakings, early=early,
                note=note,
            )
        )  # fmt: skip

    def take_changes(self) -> Callable[[], object] | None:
        """Keep what is being typed; return what undoes the changes, if there are any."""
        self.take()
        before, self._before = self._before, {}
        if not before:
            return None
        store = self._context.store

        def undo(tx: Transaction) -> Changes:
            changes = NOTHING
            for day, night in before.items():
                changes |= put_back_sleep(tx, day, night)
            return changes

        return lambda: store.write(undo)

    @property
    def _zone(self) -> str:
        """The zone in which the times of this night are meant."""
        return self._night.zone if self._night else self._noting.moment[1]

    def _rate(self, quality: int | None) -> None:
        self._sleep = replace(self._sleep, quality=quality)
        self.quality.show_value(quality)
        self._write()
        self.take()

    def _keep(self, sleep: Sleep) -> None:
        self.trouble.hide()
        if sleep != self._sleep:
            self._sleep = sleep
            self._write()
        self._summarise()

    def _write(self) -> None:
        store, day, kept = self._context.store, self._day, self._kept
        self._before.setdefault(day, self._night)
        kept[day] = self._sleep, self._zone

        def work(tx: Transaction) -> Changes:
            # What is tried once more is what was said last.
            sleep, zone = kept[day]
            return note_sleep(tx, day, sleep, zone=zone, now=store.now(), new_id=store.new_id)[1]

        self._noting.keep_beside(work)
        self._summarise()

    def _summarise(self) -> None:
        sleep, words = self._sleep, []
        if sleep.asleep_at and sleep.awake_at:
            minutes = round((sleep.awake_at - sleep.asleep_at).total_seconds() / 60)
            hours = self.tr("%1 h %2 min").replace("%1", number(minutes // 60))
            words.append(hours.replace("%2", number(minutes % 60)))
        if sleep.quality:
            words.append(self.tr("%1 of 5").replace("%1", number(sleep.quality)))
        if sleep.wakings is not None:
            words.append(self.tr("awake %n times", "", sleep.wakings))
        if sleep.early:
            words.append(self.tr("woke early"))
        self.head.set_summary(in_short(words))

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    def _build(self) -> None:
        look = self._context.look
        self.body.addWidget(self._told)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        for column, field in enumerate((self.asleep, self.awake, self.wakings)):
            grid.addWidget(Labelled(look, field.accessibleName(), field), 0, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.quality)
        self.body.addWidget(self.early)
        self.body.addWidget(self.note)
        self.body.addWidget(self.trouble)


def read_count(text: str) -> int | None:
    """Return a number of wakings; None for what is none."""
    text = text.strip()
    return int(text) if text.isdecimal() and int(text) in WAKINGS else None


def _as_it_was(before: datetime | None, now: datetime | None, zone: str) -> datetime | None:
    """Return a moment as it was noted where it is still the same minute on the clock."""
    if before is None or now is None:
        return now
    shown, typed = (_minute(one, zone) for one in (before, now))
    return before if shown == typed else now


def _minute(moment: datetime, zone: str) -> datetime:
    return local(moment, zone).replace(tzinfo=None, second=0, microsecond=0, fold=0)


def _seen(moment: datetime | None, zone: str) -> time | None:
    return None if moment is None else local(moment, zone).time()

"""How the night was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtWidgets import QGridLayout

from app.domain.changes import Changes
from app.domain.failures import BadNight, Failure
from app.domain.sleep import WAKINGS, Night, night_moments
from app.domain.when import local
from app.usecases.note_sleep import Sleep, note_sleep, put_back_sleep
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, full_day, number
from ui.views.check_in.clock import read_time, time_text
from ui.views.check_in.fold import Fold
from ui.views.check_in.parts import Steps, in_short
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField

_DAY = 24 * 3600


class SleepPart(Fold):
    """The night to one day; each answer is kept when it is given."""

    def __init__(self, context: Context, zone: Callable[[], str]) -> None:
        look = context.look
        super().__init__(look, "")
        self._context, self._zone = context, zone
        self._day = context.today()
        self._sleep = Sleep()
        self._before: Night | None = None
        self._is_changed = False
        self.head.setText(self.tr("Sleep"))
        self._told = Label(look, "", "ui.small", "ink3", wrap=True)
        self.asleep = TextField(look, self.tr("Fell asleep"), "23:00")
        self.awake = TextField(look, self.tr("Woke up"), "7:00")
        self.wakings = TextField(look, self.tr("Times awake"))
        self.quality = Steps(look, self.tr("How it was"), self.tr("poor"), self.tr("good"))
        self.early = CheckBox(look, self.tr("Woke earlier than I wished"))
        self.note = LinesField(look, self.tr("Note on the night"), self.tr("Dreams, noise, heat"),
                             lines=2)  # fmt: skip
        self.trouble = Label(look, "", "ui.small", "danger", wrap=True)
        self.trouble.hide()
        self._build()
        for field in (self.asleep, self.awake, self.wakings):
            field.editingFinished.connect(self.take)
        self.quality.segments.chosen.connect(lambda value: self._rate(int(value)))
        self.quality.none.clicked.connect(lambda: self._rate(None))
        self.early.clicked.connect(lambda _: self.take())

    def show_night(self, day: date, night: Night | None) -> None:
        """Show what was noted of the night to a day."""
        self._day, self._before = day, night
        self._is_changed = False
        self._sleep = Sleep.of(night)
        zone = night.zone if night else self._zone()
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
        zone = self._zone()
        try:
            begun, ended = night_moments(self._day, asleep, awake, zone)
        except Failure as failure:
            self._say(failure_text(failure))
            return
        if begun and ended and not 0 < (ended - begun).total_seconds() <= _DAY:
            self._say(failure_text(BadNight()))
            return
        early = True if self.early.isChecked() else (False if self._sleep.early else None)
        self._keep(
            replace(
                self._sleep, asleep_at=begun, awake_at=ended, wakings=wakings, early=early,
                note=self.note.text().strip(),
            )
        )  # fmt: skip

    def take_changes(self) -> Callable[[], object] | None:
        """Keep what is being typed; return what undoes the changes, if there are any."""
        self.take()
        changed, self._is_changed = self._is_changed, False
        if not changed:
            return None
        day, before, store = self._day, self._before, self._context.store
        return lambda: store.write(lambda tx: put_back_sleep(tx, day, before))

    def _rate(self, quality: int | None) -> None:
        self._sleep = replace(self._sleep, quality=quality)
        self.quality.show_value(quality)
        self._is_changed = True
        self._write()
        self.take()

    def _keep(self, sleep: Sleep) -> None:
        self.trouble.hide()
        if sleep != self._sleep:
            self._sleep, self._is_changed = sleep, True
            self._write()
        self._summarise()

    def _write(self) -> None:
        store, day, sleep, zone = self._context.store, self._day, self._sleep, self._zone()

        def work(tx: Transaction) -> Changes:
            return note_sleep(tx, day, sleep, zone=zone, now=store.now(), new_id=store.new_id)[1]

        store.write(work, initiator=self)
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


def _seen(moment: datetime | None, zone: str) -> time | None:
    return None if moment is None else local(moment, zone).time()

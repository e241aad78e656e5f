"""When and where: the popover behind an entry's date."""

from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.failures import Failure
from app.domain.when import from_wall, local
from ui.text import beginning, clock, failure_text, full_day
from ui.theme.look import Look
from ui.views.editing.popover import Popover
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.month import MonthGrid

Choose = Callable[[datetime, str, str], object]


class MomentPopover(Popover):
    """A month, a time, a zone and a place; "Set" applies them together."""

    def __init__(
        self,
        look: Look,
        moment: datetime,
        zone: str,
        place: str,
        *,
        today: date,
        choose: Choose,
        parent: QWidget,
    ) -> None:
        super().__init__(look, self.tr("Date and place"), parent)
        self._choose = choose
        self._was = (moment, zone)
        seen = local(moment, zone)
        self.month = MonthGrid(look, today)
        self.month.set_chosen(seen.date())
        self.month.day_chosen.connect(self._name_day)
        self._day = seen.date()
        self._told = Label(look, beginning(full_day(self._day)), "ui.strong", wrap=True)
        self.time = TextField(look, self.tr("Time"))
        self.time.setText(clock(moment, zone))
        self.time.setMaximumWidth(look.px(104))
        self.zone = Select(look, self.tr("Time zone"), icon="clock")
        self.zone.addItems(_zones(zone))
        self.zone.setCurrentText(zone)
        self.zone.setMaximumWidth(look.px(220))
        self.place = TextField(look, self.tr("Place"), self.tr("Place"), icon="map-pin")
        self.place.setText(place)
        self._trouble = LiveLabel(look, "ui.small")
        self._trouble.hide()
        self._build(look)

    def apply(self) -> None:
        """Take what was chosen, or say what is not understood."""
        wall = self._wall()
        if wall is None:
            self._say(self.tr("Write the time like 21:04."))
            return
        zone = self.zone.currentText()
        try:
            moment = from_wall(wall, zone)
        except Failure as failure:
            self._say(failure_text(failure))
            return
        before, before_zone = self._was
        same = local(before, before_zone).replace(tzinfo=None, second=0, microsecond=0) == wall
        if same and zone == before_zone:
            moment = before  # seconds that nobody saw stay as they are
        self._choose(moment, zone, " ".join(self.place.text().split()))
        self.accept()

    def _wall(self) -> datetime | None:
        text = self.time.text().strip()
        locale = QLocale()
        for form in (locale.timeFormat(QLocale.FormatType.ShortFormat), "H:mm", "HH:mm", "H.mm"):
            found = locale.toTime(text, form)
            if not found.isValid():
                found = QTime.fromString(text, form)
            if found.isValid():
                return datetime.combine(self._day, time(found.hour(), found.minute()))
        return None

    def _name_day(self, day: date) -> None:
        self._day = day
        self._told.setText(beginning(full_day(day)))

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()
        self.arrange()

    def _build(self, look: Look) -> None:
        self.body.addWidget(self._told)
        self.body.addWidget(self.month)
        self.body.addWidget(self.place)
        row = QHBoxLayout()
        row.addWidget(Labelled(look, self.tr("Time"), self.time), 1)
        row.addWidget(Labelled(look, self.tr("Time zone"), self.zone), 2)
        self.body.addLayout(row)
        self.body.addWidget(self._trouble)
        done = Button(look, self.tr("Set date and place"), "primary")
        done.clicked.connect(self.apply)
        for field in (self.time, self.place):
            field.returnPressed.connect(self.apply)
        self.body.addWidget(done, 0, Qt.AlignmentFlag.AlignTrailing)

    @property
    def first(self) -> QWidget:
        """The day that gets the focus."""
        return self.month.day_button(self._day) or self.time


def _zones(present: str) -> list[str]:
    names = {name for name in available_timezones() if "/" in name or name == "UTC"}
    return sorted(names | {present})

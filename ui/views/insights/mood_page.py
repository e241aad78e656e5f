"""The page of moods: the year, what came together, weeks, and what is usual."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.insights.together import LEAST_DAYS as LEAST_EACH
from app.domain.insights.weeks import LEAST_DAYS
from ui.theme.look import Look
from ui.views.insights import figures
from ui.views.insights.periods import Span
from ui.views.insights.reading import Picture, week_start
from ui.views.insights.scales_part import ScalesPart
from ui.widgets.button import Button
from ui.widgets.charts.bars import Bars
from ui.widgets.charts.dumbbells import Dumbbells
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.levels import Levels
from ui.widgets.charts.sleep import SleepBars
from ui.widgets.charts.weeks import GapBand, WeekData, WeekLine
from ui.widgets.charts.words import middle_words, span_words
from ui.widgets.charts.year import YearPixels

_FIXED = 8  # charts that everybody has
_YEAR = 676  # the width of the year, beside which there is room
_GAP, _APART = 20, 32
_ANY_WIDTH = 16_777_215  # what Qt takes for no limit
_DOWN = QBoxLayout.Direction.TopToBottom
_ACROSS = QBoxLayout.Direction.LeftToRight


class Row(QWidget):
    """Frames side by side, or below one another."""

    def __init__(self, *frames: QWidget) -> None:
        super().__init__()
        self._frames = frames
        self.box = QBoxLayout(_ACROSS, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        for frame in frames:
            self.box.addWidget(frame, 1)

    @property
    def has_table(self) -> bool:
        """Whether one of them is a table now, which needs the whole width."""
        return any(isinstance(one, ChartFrame) and one.is_table for one in self._frames)

    def arrange(self, look: Look, *, across: bool) -> None:
        """Stand side by side, or below one another."""
        self.box.setDirection(_ACROSS if across else _DOWN)
        self.box.setSpacing(look.px(_GAP if across else _APART))


class MoodPage(QWidget):
    """What the check-ins of a period look like.

    Signals:
        day_wanted(date): show this day in the journal.
        gap_chosen(GapBand): the person wants to say why there is nothing on these days.
    """

    day_wanted = Signal(object)
    gap_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._gap: GapBand | None = None
        self._picture: Picture | None = None
        self._then = QTimer(self, singleShot=True, interval=0)
        self._then.timeout.connect(self._show_rest)
        self.year = YearPixels(look, self.tr("Year in pixels"))
        self.together = Dumbbells(look, self.tr("Appeared together"))
        self.weeks = WeekLine(look, self.tr("Mood by week"))
        moods = (self.tr("Mood"), self.tr("Check-ins"))
        self.distribution = Bars(look, self.tr("How often each mood came"), columns=moods)
        self.weekdays = Levels(look, self.tr("By weekday"), head=self.tr("Weekday"))
        self.hours = Levels(look, self.tr("By hour"), head=self.tr("Hour from"))
        self.sleep = SleepBars(look, self.tr("Sleep and mood"))
        words = (self.tr("Month"), self.tr("Words"))
        self.words = Bars(look, self.tr("Words over time"), columns=words)
        self.away = Button(look, "", "plain", tone="accent")
        self.scales = ScalesPart(look)
        self._frame()
        self._lay_out()
        self._connect()

    @property
    def frames(self) -> list[ChartFrame]:
        """Every chart with its title, in reading order."""
        return [
            self.year_frame, self.together_frame, self.weeks_frame, self.distribution_frame,
            self.weekdays_frame, self.hours_frame, self.words_frame, self.sleep_frame,
            *self.scales.frames,
        ]  # fmt: skip

    def show_picture(self, picture: Picture) -> None:
        """Show a period."""
        insights, period = picture.insights, picture.period
        self._picture = picture
        self._show_gap(None)
        self.year.set_days(period.first, period.last, figures.pixels(insights.days), period.today)
        self.weeks.set_weeks(figures.weeks(picture))
        self.together.set_pairs(figures.pairs(insights.together))
        self._fit_to(picture)
        self._say(picture)
        for frame in (self.year_frame, self.together_frame, self.weeks_frame):
            frame.renew()
        self._then.start()

    def _show_rest(self) -> None:
        """Show what stands below, a turn later: none takes long."""
        picture = self._picture
        if picture is None:
            return
        insights, period = picture.insights, picture.period
        counted = insights.distribution.check_ins
        self.distribution.set_bars(figures.distribution(insights) if any(counted) else ())
        self.weekdays.set_levels(figures.weekdays(insights, week_start()) if insights.days else ())
        self.hours.set_levels(figures.hours(insights))
        self.sleep.set_nights(figures.sleep(picture), period.first, period.end)
        self.words.set_bars(figures.words(insights))
        for frame in self.frames[3:_FIXED]:
            frame.renew()
        self.scales.show_picture(picture)

    def clear(self) -> None:
        """Drop every figure and word."""
        self._then.stop()
        self._picture = None
        self._show_gap(None)
        self.scales.clear()
        day = date.min
        self.year.set_days(day, day, {}, day)
        self.weeks.set_weeks(WeekData(day, day))
        self.together.set_pairs(())
        self.sleep.set_nights((), day, day)
        for bars in (self.distribution, self.words):
            bars.set_bars(())
        for levels in (self.weekdays, self.hours):
            levels.set_levels(())
        for frame in self.frames:
            frame.say("")
            frame.renew()

    def arrange(self, em: float) -> None:
        """Decide by the width of the window in em."""
        wide, narrow = em >= 72, em < 48  # noqa: PLR2004 - the two widths where layouts change
        look = self._look
        self._narrow = narrow
        wide = wide and not self.year_frame.is_table
        self._top.arrange(look, across=wide)
        for row in (self._usual, self._rest):
            row.arrange(look, across=not narrow and not row.has_table)
        self.scales.arrange(across=not narrow and not self.scales.has_table)
        # The year takes the width of its days, what came together the rest.
        fixed = look.px(_YEAR) if wide and not self._small else 0
        self.year_frame.setMinimumWidth(fixed)
        self.year_frame.setMaximumWidth(fixed or _ANY_WIDTH)
        self.year.set_small_months(narrow or self._small)
        self._column.setSpacing(look.px(_APART))

    def arrange_again(self) -> None:
        """Arrange for the window as it is: a table is wider than the days beside each other."""
        self.arrange(self._look.em(self.window().width()))

    # --- inside ----------------------------------------------------------------------------

    def _frame(self) -> None:
        look = self._look
        self._narrow = self._small = False

        def frame(chart: YearPixels | WeekLine | Bars | Levels | SleepBars | Dumbbells,
                  caption: str = "") -> ChartFrame:  # fmt: skip
            return ChartFrame(look, chart.accessibleName(), chart, caption)

        self.year_frame = frame(self.year)
        self.year_frame.hide_title()
        self.together_frame = frame(self.together)
        self.weeks_frame = frame(self.weeks, self.tr("line: weekly median · dots: days"))
        self.distribution_frame = frame(self.distribution)
        self.weekdays_frame = frame(self.weekdays, self.tr("middle value, and the half around it"))
        self.hours_frame = frame(self.hours)
        self.sleep_frame = frame(self.sleep, self.tr("asleep to awake · mood of the day"))
        self.words_frame = frame(self.words)
        self.weeks_frame.add_below(self.away)

    def _lay_out(self) -> None:
        self._top = Row(self.year_frame, self.together_frame)
        self._usual = Row(self.distribution_frame, self.weekdays_frame)
        self._rest = Row(self.hours_frame, self.words_frame)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._top, self.weeks_frame, self._usual, self._rest, self.sleep_frame,
                     self.scales):  # fmt: skip
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.away.hide()

    def _connect(self) -> None:
        self.year.activated.connect(self.day_wanted)
        for frame in self.frames:
            frame.table_toggled.connect(self.arrange_again)
        self.scales.frame_made.connect(
            lambda frame: frame.table_toggled.connect(self.arrange_again)
        )
        self.weeks.activated.connect(self._follow)
        self.weeks.cursor_moved.connect(self._look_at_gap)
        self.away.clicked.connect(lambda: self.gap_chosen.emit(self._gap))

    def _follow(self, key: object) -> None:
        if isinstance(key, GapBand):
            self.gap_chosen.emit(key)

    def _look_at_gap(self) -> None:
        """A gap can be named once the person has gone to it; nobody asks before."""
        key = self.weeks.marks[self.weeks.cursor_index].key
        self._show_gap(key if isinstance(key, GapBand) and not key.words else None)

    def _show_gap(self, gap: GapBand | None) -> None:
        self._gap = gap
        if gap is not None:
            text = self.tr("%1: you were away? Name these days")
            self.away.setText(text.replace("%1", span_words(gap.first, gap.last)))
        self.away.setVisible(gap is not None)

    def _fit_to(self, picture: Picture) -> None:
        """A month is one calendar with large days; what holds nothing is left out."""
        month = picture.period.span is Span.MONTH
        self._small = month
        self.arrange_again()
        self.sleep_frame.setVisible(bool(picture.insights.nights))
        self.scales.setVisible(bool(picture.insights.scales))
        written = any(one.words for one in picture.insights.months)
        self.words_frame.setVisible(written and not month)
        self.hours_frame.setVisible(bool(picture.insights.hours))

    def _say(self, picture: Picture) -> None:
        """Say what the charts cannot show, or not yet."""
        insights = picture.insights
        self.together_frame.say(self._together_words(picture))
        self.together.setVisible(not self.together.is_empty and not self.together_frame.is_table)
        note = ""
        if not any(week.median is not None for week in insights.weeks):
            days = figures.last_week_days(insights)
            if picture.period.is_now:
                week = self.tr("%n days this week.", "", days)
                note = f"{week} {self.tr('From three on, Lamplit shows a middle value.')}"
            else:
                note = self.tr("From three days in a week on, Lamplit shows a middle value.")
        elif insights.change is not None and insights.change.clear and picture.period.is_now:
            before, after = insights.change.before, insights.change.after
            note = self.tr(
                "The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks "
                "before it was %4 (%5 of %6 days)."
            )
            values = (middle_words(after.median, inside=True), after.days, after.of,
                      middle_words(before.median, inside=True), before.days, before.of)  # fmt: skip
            for place, value in enumerate(values, 1):
                note = note.replace(f"%{place}", str(value))
        self.weeks_frame.say(note)
        usual = [one for one in insights.weekdays if one.median is not None]
        few = self.tr("A middle value needs %n days.", "", LEAST_DAYS)
        self.weekdays_frame.say("" if usual or not insights.days else few)

    def _together_words(self, picture: Picture) -> str:
        if not self.together.is_empty:
            return self.tr(
                "Filled: days with it. Open: days without. This shows what came together, not "
                "what caused what."
            )
        if picture.insights.together:
            return self.tr("Nothing stands out in this time. It came on all kinds of days.")
        return self.tr(
            "With %n days that something was there, and as many without, it can stand here.",
            "", LEAST_EACH,
        )  # fmt: skip

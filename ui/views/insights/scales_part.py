"""The person's own scales over time: a small chart each."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.insights.scales import ScaleSeries
from ui.theme.look import Look
from ui.views.insights import scale_figures as figures
from ui.views.insights.reading import Picture
from ui.widgets.charts.bars import Bars
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.scale import ScaleLine

_GAP, _APART = 20, 32


class ScalesPart(QWidget):
    """Charts side by side, or below one another; one is made or filled a turn.

    Signals:
        frame_made(ChartFrame): there is a chart that was not there before.
    """

    frame_made = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._across = True
        self._picture: Picture | None = None
        self._frames: dict[figures.Key, ChartFrame] = {}
        self._order: list[figures.Key] = []
        self._waiting: list[ScaleSeries] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._show_one)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    @property
    def frames(self) -> list[ChartFrame]:
        """Every chart with its title, in reading order."""
        return [self._frames[key] for key in self._order if key in self._frames]

    @property
    def has_table(self) -> bool:
        """Whether one of them is a table now, which needs the whole width."""
        return any(frame.is_table for frame in self._frames.values())

    def show_picture(self, picture: Picture) -> None:
        """Show the scales of a period; a chart that stays keeps its focus."""
        self._picture = picture
        series = figures.shown(picture.insights.scales)
        self._order = [figures.key_of(one) for one in series]
        for key in self._frames.keys() - set(self._order):
            self._drop(self._frames.pop(key))
        self._waiting = list(series)
        self.setVisible(bool(series))
        self._place()
        if series:
            self._next.start()

    def clear(self) -> None:
        """Drop every chart with its name."""
        self._next.stop()
        self._picture = None
        self._waiting = []
        for frame in self._frames.values():
            self._drop(frame)
        self._frames, self._order = {}, []

    def arrange(self, *, across: bool) -> None:
        """Stand side by side, or below one another."""
        self._across = across
        self._place()

    # --- inside ----------------------------------------------------------------------------

    def _show_one(self) -> None:
        picture = self._picture
        if picture is None or not self._waiting:
            return
        one = self._waiting.pop(0)
        key = figures.key_of(one)
        frame = self._frames.get(key)
        if frame is not None:
            self._fill(frame, one, picture)
        else:
            frame = self._frames[key] = self._make(one)
            self._fill(frame, one, picture)
            self._place()
            self.frame_made.emit(frame)
        if self._waiting:
            self._next.start()

    def _make(self, one: ScaleSeries) -> ChartFrame:
        look = self._look
        chart: Bars | ScaleLine = (
            Bars(look, one.name, self) if one.kind in figures.YES else ScaleLine(look, one.name)
        )
        return ChartFrame(look, one.name, chart, "", self)

    def _fill(self, frame: ChartFrame, one: ScaleSeries, picture: Picture) -> None:
        chart = frame.chart
        changed = figures.changed_range(one, picture.insights.scales)
        frame.set_title(figures.title(one, with_range=changed))
        if isinstance(chart, Bars):
            time = self.tr("Month") if figures.counted_by_month(picture) else self.tr("Week")
            chart.set_columns((time, self.tr("Days with yes"), self.tr("Days noted")))
            chart.set_bars(figures.bars(one, picture))
            frame.caption.setText(self.tr("full: yes · dotted: noted"))
        elif isinstance(chart, ScaleLine):
            chart.set_scale(figures.line(one, picture))
            frame.caption.setText(self.tr("line: weekly median · dots: days"))
        words = self.tr("The range of this scale changed. Each range has a chart of its own.")
        frame.say(words if changed else "")
        frame.renew()

    def _drop(self, frame: ChartFrame) -> None:
        self._grid.removeWidget(frame)
        frame.hide()
        frame.setParent(None)
        frame.deleteLater()

    def _place(self) -> None:
        """Put every chart where it belongs."""
        grid, look = self._grid, self._look
        wide = 2 if self._across else 1
        for number, frame in enumerate(self.frames):
            row, column = divmod(number, wide)
            place = (row, column, 1, 1)
            index = grid.indexOf(frame)
            if index < 0 or grid.getItemPosition(index) != place:
                grid.removeWidget(frame)
                grid.addWidget(frame, *place)
        for column in range(2):
            grid.setColumnStretch(column, 1 if column < wide else 0)
        grid.setHorizontalSpacing(look.px(_GAP))
        grid.setVerticalSpacing(look.px(_APART))

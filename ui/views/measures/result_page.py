"""One questionnaire: the newest result, how it changed, all results, and where it comes from."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from app.domain.measures import Score, Taking
from app.domain.scoring import band, left_out
from app.domain.when import local_date
from ui.context import Context
from ui.measure_words import (
    about_text,
    altered_text,
    band_name,
    change_text,
    range_words,
    score_title,
    score_words,
    too_soon_text,
)
from ui.text import full_day, number, sentences
from ui.views.flowing import Flowing
from ui.views.measures.shelf import Place
from ui.views.parts import Group, Page, left
from ui.views.rows import Row, RowList
from ui.widgets.button import Button
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.scores import ScoreLines, ScorePoint, Series
from ui.widgets.labels import Heading, Label, Section

_MOST = 12
_AIR = timedelta(days=7)


class ResultPage(Page):
    """The page of one questionnaire.

    Signals:
        back_wanted(): to the list.
        begin_wanted(bool): fill it in; true for afresh.
        other_wanted(str): show another questionnaire.
        remove_wanted(UUID): delete a result.
        put_away_wanted(): put one's own questionnaire away.
        report_wanted(): make a report.
    """

    back_wanted = Signal()
    begin_wanted = Signal(bool)
    other_wanted = Signal(str)
    remove_wanted = Signal(object)
    put_away_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, width=720, gap=24)
        self._context = context
        look = context.look
        self.place: Place | None = None
        self.back = Button(look, self.tr("All questionnaires"), "plain", icon="arrow-left")
        self.title = Heading(look, "")
        self.about = Label(look, "", color="ink2", wrap=True)
        self.altered = Label(look, altered_text(), color="danger", wrap=True)
        self.scores = Group(look, gap=6)
        self.change = Label(look, "", wrap=True)
        self.note = Label(look, "", "ui.small", "ink3", wrap=True)
        self.soon = Label(look, "", color="ink2", wrap=True)
        self.begin = Button(look, "", "primary", large=True)
        self.afresh = Button(look, self.tr("Begin again"), large=True)
        self.other = Button(look, self.tr("See the PHQ-8, without the last question"), "plain")
        self.report = Button(look, self.tr("Make a report"), large=True)
        self.lines = ScoreLines(look, "")
        self.chart = ChartFrame(look, self.tr("Over time"), self.lines)
        self.results = RowList(look, self.tr("Results"))
        self.remove = Button(look, self.tr("Remove this result"), "plain", tone="danger")
        self.all = Group(look, gap=8)
        self.source = Group(look, gap=6)
        self.put_away = Button(look, self.tr("Put this questionnaire away"), "plain")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._context.look
        self.body.addLayout(left(self.back))
        head = Group(look, gap=6)
        head.add(self.title, self.about, self.altered)
        self.latest = Group(look, gap=10)
        self.latest.add(self.scores, self.change, self.note)
        deeds = Flowing(look, self.begin, self.afresh, self.report)
        way = Group(look, gap=10)
        way.add(self.soon, deeds)
        way.body.addLayout(left(self.other))
        self.all.add(Section(look, self.tr("Results")), self.results)
        self.all.body.addLayout(left(self.remove))
        for part in (head, self.latest, way, self.chart, self.all, self.source):
            self.body.addWidget(part)
        self.body.addLayout(left(self.put_away))

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.begin.clicked.connect(lambda: self.begin_wanted.emit(False))
        self.afresh.clicked.connect(lambda: self.begin_wanted.emit(True))
        self.other.clicked.connect(lambda: self.other_wanted.emit("PHQ-8"))
        self.report.clicked.connect(self.report_wanted)
        self.remove.clicked.connect(self._remove)
        self.results.delete_pressed.connect(self._remove)
        self.put_away.clicked.connect(self.put_away_wanted)
        self._context.look.changed.connect(self._fit)

    # --- showing ---------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show a questionnaire as it stands now."""
        fresh = self.place is None or self.place.instrument.id != place.instrument.id
        self.place = place
        instrument = place.instrument
        self.title.setText(instrument.title)
        self.about.setText(sentences(instrument.name, about_text(instrument)))
        self.altered.setVisible(not instrument.intact)
        self._show_latest(place)
        self._show_way(place)
        self._show_results(place)
        self._show_source(place)
        self.put_away.setVisible(instrument.own)
        if fresh:
            self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Drop every word and number."""
        self.place = None
        self.results.rows.set_rows([])
        self.scores.empty()
        self.change.setText("")
        self.lines.set_series((), self._context.today(), self._context.today())

    def focus_first(self) -> None:
        """Put the focus on the way on, or on the way back."""
        first = self.begin if self.begin.isEnabled() and not self.begin.isHidden() else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_latest(self, place: Place) -> None:
        last, instrument = place.last, place.instrument
        self.latest.setVisible(last is not None)
        self.scores.empty()
        if last is None:
            return
        shown = [
            score for score in instrument.scores
            if score.id in last.scores and place.compares(last)
        ]  # fmt: skip
        for order, score in enumerate(shown):
            self.scores.add(self._score(score, last.scores[score.id], first=order == 0))
        went = place.change()
        self.change.setText(change_text(went) if went else "")
        self.change.setVisible(went is not None)
        self.note.setText(" ".join(self._notes(place, last)))

    def _score(self, score: Score, value: int, *, first: bool) -> Group:
        """One score: the number, what it can be, and its band."""
        look = self._context.look
        group = Group(look, gap=10, flow="across")
        found = band(score, value)
        beside = range_words(score)
        if found:
            beside = f"{beside} · {band_name(found.name)}"
        name, alone = score_title(score.title), score.id == "total"
        words = beside if alone else f"{name}, {beside}"
        figure = Label(look, number(value), "words.day" if first else "words.list")
        figure.setAccessibleName(f"{name}: {score_words(score, value)}")
        group.add(figure)
        group.body.addWidget(Label(look, words, color="ink2", wrap=True), 1)
        return group

    def _notes(self, place: Place, last: Taking) -> list[str]:
        day = full_day(local_date(last.at, last.zone))
        notes = [self.tr("Filled in on %1.").replace("%1", day)]
        if local_date(last.noted_at, last.zone) > local_date(last.at, last.zone):
            notes.append(self.tr("Written down later."))
        instrument = place.instrument
        missing = len(left_out(instrument, last.answers))
        if not last.scores and instrument.scores and instrument.intact and missing:
            notes.append(self.tr("%n questions have no answer, so there is no total.", "", missing))
        elif not last.scores and not instrument.scores:
            notes.append(self.tr("Its file gives no scores, so nothing is counted."))
        if any(score.bands for score in instrument.scores) and last.scores:
            notes.append(self.tr("The range is named by the authors. It is no diagnosis."))
        return notes

    def _show_way(self, place: Place) -> None:
        soon = place.free is not None
        if place.free is not None:
            self.soon.setText(too_soon_text(place.instrument, place.free, self._context.today()))
        self.soon.setVisible(soon)
        begun = place.begun is not None
        self.begin.setVisible(not soon)
        self.begin.setText(self.tr("Go on") if begun else self.tr("Begin"))
        self.afresh.setVisible(begun and not soon)
        self.other.setVisible(place.instrument.id == "PHQ-9")
        usable = {command.id for command in self._context.preferences.keys.runnable()}
        self.report.setVisible(place.last is not None and "report" in usable)

    def _show_results(self, place: Place) -> None:
        newest = place.done[::-1]
        kept = self.results.currentIndex().row()
        self.results.rows.set_rows([self._row(place, taking) for taking in newest])
        self.all.setVisible(bool(newest))
        self._fit()
        if newest:
            self.results.choose(min(max(kept, 0), len(newest) - 1))
        self._show_chart(place)

    def _row(self, place: Place, taking: Taking) -> Row:
        scores = place.instrument.scores
        said = [score_words(one, taking.scores[one.id]) for one in scores[:1]
                if one.id in taking.scores]  # fmt: skip
        words = said[0] if said else self.tr("not scored")
        day = full_day(local_date(taking.at, taking.zone))
        return Row(taking.id, day, trailing=words)

    def _show_chart(self, place: Place) -> None:
        instrument = place.instrument
        score = instrument.scores[0] if instrument.scores else None
        points = [] if score is None else [
            ScorePoint(local_date(one.at, one.zone), one.scores[score.id], self._band(score, one))
            for one in place.done if score.id in one.scores and place.compares(one)
        ]  # fmt: skip
        self.chart.setVisible(len(points) > 1)
        if score is None or len(points) < 2:  # noqa: PLR2004 - one point is no line
            return
        bands = tuple((float(one.low), band_name(one.name)) for one in score.bands)
        series = Series(instrument.title, tuple(points), score.high, score.low, bands)
        self.lines.setAccessibleName(self.tr("%1 over time").replace("%1", instrument.title))
        self.lines.set_series((series,), points[0].day - _AIR, points[-1].day + _AIR)
        self.chart.renew()

    def _band(self, score: Score, taking: Taking) -> str:
        found = band(score, taking.scores[score.id])
        return band_name(found.name) if found else ""

    def _show_source(self, place: Place) -> None:
        look, instrument = self._context.look, place.instrument
        self.source.empty()
        bands = next((one.bands_source for one in instrument.scores if one.bands_source), "")
        noise = next((one.reliable_source for one in instrument.scores if one.reliable_source), "")
        lines = [
            instrument.credit, instrument.licence, instrument.source,
            self.tr("Ranges: %1").replace("%1", bands) if bands else "",
            self.tr("Measurement noise: %1").replace("%1", noise) if noise else "",
            *instrument.notices,
        ]  # fmt: skip
        self.source.add(Section(look, self.tr("Where it comes from")))
        for line in lines:
            if line:
                self.source.add(Label(look, line, "ui.small", "ink3", wrap=True))

    def _fit(self) -> None:
        self.results.setFixedHeight(self.results.natural_height(_MOST) + 4)

    def _remove(self) -> None:
        keys = self.results.keys()
        if keys and isinstance(keys[0], UUID):
            self.remove_wanted.emit(keys[0])

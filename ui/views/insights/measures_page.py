"""Questionnaires over time, and ways to take one and to make a report."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.views.insights import figures
from ui.views.insights.reading import Picture
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.scores import ScoreLines
from ui.widgets.labels import Label


class MeasuresPage(Group):
    """Scores as lines; those that can lie below zero on an axis of their own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, gap=24, parent=parent)
        self.take = Button(look, self.tr("Take a questionnaire"), "primary", icon="list-checks")
        self.report = Button(look, self.tr("Make a report"), icon="file-text")
        self.words = Label(look, "", color="ink2", wrap=True)
        self.scores = ScoreLines(look, self.tr("Scores over time"))
        self.balance = ScoreLines(look, self.tr("Balance over time"))
        self.frames = [
            ChartFrame(look, chart.accessibleName(), chart) for chart in (self.scores, self.balance)
        ]
        deeds = Group(look, gap=12, flow="across")
        deeds.add(self.take, self.report)
        deeds.body.addStretch(1)
        self.add(deeds, self.words, *self.frames)
        self.body.setAlignment(deeds, Qt.AlignmentFlag(0))
        self.body.addStretch(1)
        self.take.clicked.connect(lambda: context.shell.go("measures"))
        self.report.clicked.connect(lambda: context.shell.go("report"))

    def show_picture(self, picture: Picture) -> None:
        """Show the questionnaires of a period."""
        first, last = picture.period.first, picture.period.end
        for chart, frame, balanced in zip(
            (self.scores, self.balance), self.frames, (False, True), strict=True
        ):
            chart.set_series(figures.scores(picture, balanced=balanced), first, last)
            frame.setVisible(not chart.is_empty)
            frame.renew()
        if self.scores.is_empty and self.balance.is_empty:
            self.words.setText(
                self.tr("No questionnaire in this time. A score will stand here as a point.")
            )
        else:
            self.words.setText(
                self.tr("As you answered. A range has the name that its authors gave it; it is no "
                        "diagnosis.")
            )  # fmt: skip

    def clear(self) -> None:
        """Drop every score."""
        for chart, frame in zip((self.scores, self.balance), self.frames, strict=True):
            chart.set_series((), date.min, date.min)
            frame.renew()

    def arrange(self, em: float) -> None:
        """It is one column at every width."""

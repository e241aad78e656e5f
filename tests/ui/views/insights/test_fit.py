"""The room Insights fits, in every width and language, and never keeps the window waiting."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.ui.shell.test_every_room_fits import LEAST, cut_labels
from tests.ui.views.insights.doing import fill
from tests.ui.views.insights.gallery import InsightsHouse
from ui.i18n import PSEUDO, install_translations
from ui.theme.look import LookChoice
from ui.widgets.charts.base import Chart


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (880, 1.0), (1920, 2.0), (1280, 2.0)])
def test_nothing_runs_out_of_the_room(house: InsightsHouse, width: int, scale: float) -> None:
    fill(house)
    house.look.set_choice(LookChoice(theme="paper", text_scale=scale, reduced_motion=True))
    house.window.resize(width, 700)
    house.settle()
    room = house.room
    assert room._holder.width() <= room._area.viewport().width()
    assert room.mood.year.small_months == (house.look.em(width) < 48)
    for chart in room.findChildren(Chart):
        if chart.isVisible():
            assert chart.height() >= chart.heightForWidth(chart.width()), chart.accessibleName()
            right = chart.mapTo(room._holder, chart.rect().bottomRight()).x()
            assert right <= room._holder.width()


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """The pseudo-language, whose words are a third longer, until the end of the test."""
    installed = install_translations(qapp, PSEUDO)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("width", "scale"), [(880, 1.0), (1280, 2.0)])
@pytest.mark.usefixtures("long_words")
def test_long_words_are_not_cut_and_targets_are_large(
    house: InsightsHouse, width: int, scale: float
) -> None:
    house.look.set_choice(LookChoice(theme="paper", text_scale=scale, reduced_motion=True))
    fill(house)
    house.window.resize(width, 700)
    for tab in range(3):
        house.room.tabs.setCurrentIndex(tab)
        house.settle()
        house.until(lambda: not cut_labels(house.room))
        for button in house.room.findChildren(QAbstractButton):
            if button.isVisible():
                assert min(button.width(), button.height()) >= LEAST, button.text()
                assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_no_turn_of_the_window_is_long(house: InsightsHouse) -> None:
    """Pages that nobody looks at are not filled, and a chart is drawn once for many paintings."""
    fill(house)
    room = house.room
    assert room.picture is not None
    room._show(room.picture)
    assert room._old == {"measures", "look_back"}
    charts = [chart for chart in room.findChildren(Chart) if chart.isVisible()]
    assert charts
    for chart in charts:
        chart._forget()
        assert chart._kept() is chart._kept()


def test_the_cursor_of_a_high_chart_stays_in_view(house: InsightsHouse) -> None:
    fill(house)
    house.look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    house.settle()
    year, area = house.room.mood.year, house.room._area
    assert year.height() > area.viewport().height()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        year.setFocus()
        QTest.keyClick(year, key)
        seen = year.mapTo(area.viewport(), year.marks[year.cursor_index].at.toPoint())
        assert area.viewport().rect().contains(seen)

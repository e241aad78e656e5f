"""Which rooms the house has: the rail's items and how each room is made at its first visit."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.checkup_due import CheckUpDue
from ui.circles.door import CircleDoor
from ui.context import Context
from ui.counting import Counting
from ui.spellcheck import Spelling
from ui.swept_exports import SweptExports
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.views.settings.household import Household


def add_rooms(
    window: MainWindow, context: Context, program: "Household", spelling: Spelling
) -> None:
    """Fill the rail and say how rooms are made. A room that is not built is not shown."""
    _fill_rail(window, context)
    CheckUpDue(window.rail, context, window)
    _add_ways(window, context)
    _add_plain_rooms(window, context)
    _add_plan(window, context)

    def today() -> Iterator[QWidget | None]:
        from ui.views.editing import pane  # noqa: F401, PLC0415 - loaded when it is to be shown

        yield None
        from ui.views.today import TodayView  # noqa: PLC0415 - as above

        yield None
        view = TodayView(context)
        window.help_wanted.connect(view.recovery.hold_back)
        spelling.attach(view.editor)
        yield view

    def journal() -> Iterator[QWidget | None]:
        from ui.views.journal import JournalPage, JournalView, ListPane  # noqa: PLC0415 - as above

        yield None
        pane = ListPane(context, window.nursery)
        yield None
        page = JournalPage(context, parent=window.nursery)
        yield None
        view = JournalView(context, pane=pane, page=page)
        spelling.attach(page.editor)
        yield view

    def settings() -> Iterator[QWidget | None]:
        from ui.views.gate import first_run  # noqa: F401, PLC0415 - as above

        yield None
        from importlib import metadata  # noqa: F401, PLC0415 - what the settings ask for versions

        yield None
        from ui.views import rows  # noqa: F401, PLC0415 - as above
        from ui.views.keys import checking, deeds  # noqa: F401, PLC0415 - as above

        yield None
        from ui.views.settings import SettingsView  # noqa: PLC0415 - as above

        yield None
        yield SettingsView(context, program)

    window.add_slow_room("today", today)
    window.add_slow_room("journal", journal)
    _add_insights(window, context)
    _add_circle(window, context)
    _add_boundaries(window, context)
    window.add_slow_room("settings", settings)


def _add_insights(window: MainWindow, context: Context) -> None:
    """Say how the room of charts is made, a part a step."""

    def insights() -> Iterator[QWidget | None]:
        from app.usecases import insights as _figures  # noqa: F401, PLC0415 - as above

        yield None
        from ui.widgets.charts import frame, scores, sleep, weeks  # noqa: F401, PLC0415 - as above

        yield None
        from ui.views.insights import (  # noqa: PLC0415 - as above
            InsightsView,
            LookBackPage,
            MeasuresPage,
            MoodPage,
        )

        yield None
        mood = MoodPage(context.look, window.nursery)
        yield None
        measures = MeasuresPage(context, window.nursery)
        look_back = LookBackPage(context, window.nursery)
        yield None
        yield InsightsView(context, mood=mood, measures=measures, look_back=look_back)

    window.add_slow_room("insights", insights)


def _add_circle(window: MainWindow, context: Context) -> None:
    """Say how the room of circles is made, and show its item once there is one."""

    def circle() -> Iterator[QWidget | None]:
        from ui.views.circle import feed, side  # noqa: F401, PLC0415 - as above

        yield None
        from ui.views.circle.view import CircleView  # noqa: PLC0415 - as above

        yield None
        view = CircleView(context, window.nursery)
        view.fronted.connect(counting.look)
        yield view

    counting = Counting(context, window)
    window.add_slow_room("circle", circle)
    SweptExports(context.store, window)
    CircleDoor(window.rail, context.circles, context.store, window)


def _add_boundaries(window: MainWindow, context: Context) -> None:
    """Say how the room of one's own limits is made."""

    def boundaries() -> Iterator[QWidget | None]:
        from ui.widgets.charts import frame, pairs  # noqa: F401, PLC0415 - as above

        yield None
        from ui.views.boundaries.look_back import LookBackPart  # noqa: PLC0415 - as above
        from ui.views.boundaries.rules import RulesPart  # noqa: PLC0415 - as above
        from ui.views.boundaries.view import BoundariesView  # noqa: PLC0415 - as above

        yield None
        rules = RulesPart(context, window.nursery)
        yield None
        look_back = LookBackPart(context, window.nursery)
        yield None
        yield BoundariesView(context, window.nursery, rules=rules, look_back=look_back)

    window.add_slow_room("boundaries", boundaries)


def _fill_rail(window: MainWindow, context: Context) -> None:
    """Show the rooms and the lock, with the key it has."""
    rail = window.rail
    rail.add_item("today", "sun", QCoreApplication.translate("Rail", "Today"))
    rail.add_item("journal", "book-open", QCoreApplication.translate("Rail", "Journal"))
    rail.add_item("insights", "chart-line", QCoreApplication.translate("Rail", "Insights"))
    rail.add_item("circle", "users-round", QCoreApplication.translate("Rail", "Circle"))
    boundaries = rail.add_item(
        "boundaries", "hourglass", QCoreApplication.translate("Rail", "Boundaries")
    )
    # Where no circle is possible, there is nothing to limit; its key still leads here.
    boundaries.setVisible(context.circles.is_available)
    help_now = rail.add_item(
        "help", "life-buoy", QCoreApplication.translate("Rail", "Help now"),
        foot=True, room=False, bordered=True,
    )  # fmt: skip
    rail.add_item(
        "settings", "settings-2", QCoreApplication.translate("Rail", "Settings"), foot=True
    )
    lock = rail.add_item(
        "lock", "lock-keyhole", QCoreApplication.translate("Rail", "Lock"), foot=True, room=False
    )
    keymap = context.preferences.keys
    keymap.label(help_now, lambda: help_now.set_shortcut(keymap.text("help").replace("+", " ")))
    keymap.label(lock, lambda: lock.set_shortcut(keymap.text("lock").replace("+", " ")))
    keymap.bind("goto", window, lambda: _go_to(window, context), window=True)
    window.check_in_wanted.connect(lambda: _check_in(window, context))
    keymap.bind("template", window, lambda: _choose_template(window, context), window=True)
    keymap.bind("check_up", window, lambda: _check_up(window, context), window=True)


def _add_plan(window: MainWindow, context: Context) -> None:
    """Say how the room is made in which the plan for a bad moment is written."""

    def plan() -> QWidget:
        from ui.views.plan.view import PlanView  # noqa: PLC0415 - as above

        return PlanView(context)

    window.add_room("plan", plan)


def _add_ways(window: MainWindow, context: Context) -> None:
    """Say how the rooms are made through which journals come in and go out."""

    def bring_in() -> QWidget:
        from ui.views.bring_in import BringInView  # noqa: PLC0415 - as above

        return BringInView(context)

    def take_out() -> Iterator[QWidget | None]:
        from app.exchange import exporters as _forms  # noqa: F401, PLC0415 - as above

        yield None
        from ui.views.take_out import (  # noqa: PLC0415 - as above
            ChoosePage,
            PartChoice,
            TakeOutView,
        )

        yield None
        part = PartChoice(context)
        yield None
        choose = ChoosePage(context, part)
        yield None
        yield TakeOutView(context, choose)

    window.add_room("import", bring_in)
    window.add_slow_room("export", take_out)


def _add_plain_rooms(window: MainWindow, context: Context) -> None:
    """Say how the rooms are made that take no time worth dividing."""

    def history() -> QWidget:
        from ui.views.history import HistoryView  # noqa: PLC0415 - as above

        return HistoryView(context)

    def trash() -> QWidget:
        from ui.views.trash import TrashView  # noqa: PLC0415 - as above

        return TrashView(context)

    def keys() -> QWidget:
        from ui.views.shortcuts import ShortcutsView  # noqa: PLC0415 - as above

        return ShortcutsView(context)

    def session() -> QWidget:
        from ui.views.session.view import SessionView  # noqa: PLC0415 - as above

        return SessionView(context)

    def report() -> QWidget:
        from ui.report_words import report_words  # noqa: PLC0415 - as above
        from ui.views.report.engine import ReportEngine  # noqa: PLC0415 - as above
        from ui.views.report.view import ReportView  # noqa: PLC0415 - as above

        return ReportView(context, ReportEngine(report_words))

    def kit() -> QWidget:
        from ui.views.kit.view import KitView  # noqa: PLC0415 - as above

        return KitView(context)

    def measures() -> QWidget:
        from ui.views.measures import MeasuresView  # noqa: PLC0415 - as above

        return MeasuresView(context)

    for key, make in (
        ("measures", measures),
        ("kit", kit),
        ("session", session),
        ("report", report),
        ("history", history),
        ("trash", trash),
        ("keys", keys),
    ):
        window.add_room(key, make)


def _check_in(window: MainWindow, context: Context) -> None:
    from ui.views.check_in.opening import open_check_in  # noqa: PLC0415 - loaded when it is wanted

    open_check_in(context, window)


def _check_up(window: MainWindow, context: Context) -> None:
    if window.is_at_home:
        from ui.views.check_up import open_check_up  # noqa: PLC0415 - loaded when it is wanted

        open_check_up(context)


def _go_to(window: MainWindow, context: Context) -> None:
    if window.is_at_home:
        from ui.views.goto import open_goto  # noqa: PLC0415 - loaded when it is wanted

        open_goto(context)


def _choose_template(window: MainWindow, context: Context) -> None:
    if window.is_at_home:
        from ui.views.kit.choosing import open_templates  # noqa: PLC0415 - as above

        open_templates(context)

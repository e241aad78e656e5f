"""Which rooms the house has: the rail's items and how each room is made at its first visit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.spellcheck import Spelling
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.views.settings.household import Household


def add_rooms(
    window: MainWindow, context: Context, program: "Household", spelling: Spelling
) -> None:
    """Fill the rail and say how rooms are made. A room that is not built is not shown."""
    rail = window.rail
    rail.add_item("today", "sun", QCoreApplication.translate("Rail", "Today"))
    rail.add_item("journal", "book-open", QCoreApplication.translate("Rail", "Journal"))
    rail.add_item(
        "settings", "settings-2", QCoreApplication.translate("Rail", "Settings"), foot=True
    )
    rail.add_item(
        "lock",
        "lock-keyhole",
        QCoreApplication.translate("Rail", "Lock"),
        "Ctrl L",
        foot=True,
        room=False,
    )

    def today() -> QWidget:
        from ui.views.today import TodayView  # noqa: PLC0415 - a room is loaded when it is visited

        view = TodayView(context)
        spelling.attach(view.editor)
        return view

    def journal() -> QWidget:
        from ui.views.journal import JournalView  # noqa: PLC0415 - as above

        view = JournalView(context)
        spelling.attach(view.page.editor)
        return view

    def history() -> QWidget:
        from ui.views.history import HistoryView  # noqa: PLC0415 - as above

        return HistoryView(context)

    def trash() -> QWidget:
        from ui.views.trash import TrashView  # noqa: PLC0415 - as above

        return TrashView(context)

    def bring_in() -> QWidget:
        from ui.views.bring_in import BringInView  # noqa: PLC0415 - as above

        return BringInView(context)

    def settings() -> QWidget:
        from ui.views.settings import SettingsView  # noqa: PLC0415 - as above

        return SettingsView(context, program)

    for key, make in (
        ("today", today),
        ("journal", journal),
        ("history", history),
        ("trash", trash),
        ("import", bring_in),
        ("settings", settings),
    ):
        window.add_room(key, make)

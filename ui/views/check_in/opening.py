"""Ways into the check-in popover."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.mood import CheckIn
from app.usecases.check_in import Noted, read_check_in
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.check_in.noting import Noting
from ui.views.check_in.popover import CheckInPopover
from ui.views.editing.popover import Popover
from ui.views.editing.sheet_facts import Facts

_NOW = timedelta(hours=1)


def is_open(window: QWidget) -> bool:
    """Whether a popover is open already; one with a check-in gets the focus."""
    for popover in window.findChildren(Popover):
        if popover.isVisible():
            if isinstance(popover, CheckInPopover):
                popover.first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def open_check_in(context: Context, window: QWidget) -> CheckInPopover | None:
    """Open the popover in the middle of the window, for a check-in of now that stands alone.

    Nothing happens while another popover is open.
    """
    if is_open(window):
        return None
    noting = _noting(context, window)
    noting.begin()
    popover = CheckInPopover(context, noting, now_question(), window)
    _show(popover, noting, window)
    return popover


def open_item(context: Context, item: CheckIn, anchor: QWidget) -> CheckInPopover:
    """Open a check-in that was made before, beside ``anchor``."""
    noting = _noting(context, anchor)
    noting.begin(Noted(item))
    noting.load(lambda tx: read_check_in(tx, item.id), (item.at, item.zone))
    popover = CheckInPopover(context, noting, then_question(), anchor)
    _show(popover, noting, anchor)
    return popover


def open_for_entry(context: Context, facts: Facts, anchor: QWidget) -> CheckInPopover:
    """Open the mood of an entry beside ``anchor``; without one it speaks of the entry's moment."""
    entry = facts.entry_id
    noting = _noting(context, anchor, entry)
    noting.load(lambda tx: _latest(tx, entry), (facts.created_at, facts.zone))
    now = context.now() - facts.created_at < _NOW
    question = now_question() if now else then_question()
    popover = CheckInPopover(context, noting, question, anchor, entry=entry)
    popover.row.set_value(facts.valence)
    _show(popover, noting, anchor)
    return popover


def now_question() -> str:
    """Return what stands above the tiles for this moment."""
    return QCoreApplication.translate("CheckIn", "How is it right now?")


def then_question() -> str:
    """Return what stands above the tiles for an earlier moment."""
    return QCoreApplication.translate("CheckIn", "How was it?")


def _noting(context: Context, widget: QWidget, entry: UUID | None = None) -> Noting:
    return Noting(context, lambda: entry, widget.window())


def _show(popover: CheckInPopover, noting: Noting, anchor: QWidget) -> None:
    popover.finished.connect(lambda _: leave(noting))
    popover.show_at(anchor, popover.first)


def leave(noting: Noting) -> None:
    """Let a check-in go once nothing of it is on its way."""
    if noting.unsaved:
        noting.saved.connect(noting.deleteLater)
    else:
        noting.deleteLater()


def _latest(tx: Transaction, entry: UUID) -> Noted | None:
    found = tx.moods.of_entry(entry)
    return Noted(found[-1], tuple(tx.scales.readings_of(found[-1].id))) if found else None

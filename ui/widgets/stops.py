"""Where Tab stops, and in which order: as it is seen, and as screen readers tell it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class InOrder(QWidget):
    """Lets Tab go through everything inside in the order of the children.

    Qt's own line goes by when a widget was made: what a room shows later would come last.
    """

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Go on from what has the keys; at the end begin again."""
        stops, now = tab_stops(self), QApplication.focusWidget()
        if now not in stops:
            return super().focusNextPrevChild(next)
        target = stops[(stops.index(now) + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        give_keys(target, reason)
        return True


def give_keys(target: QWidget, reason: Qt.FocusReason) -> None:
    """Let a widget have the keys, where it can be seen.

    Qt scrolls only to what follows inside one area, and not to what an area is entered by.
    """
    target.setFocus(reason)
    above = target.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target, 0)
        above = above.parentWidget()


def stand_after(anchor: QWidget, late: Sequence[QWidget]) -> None:
    """Let widgets that were made late be reached, and told, where they are seen.

    Args:
        anchor: the sibling that they stand after.
        late: in the order they are seen.
    """
    parent = anchor.parentWidget()
    siblings = [one for one in parent.children() if isinstance(one, QWidget)] if parent else []
    behind = siblings[siblings.index(anchor) + 1 :] if anchor in siblings else []
    below = next((one for one in behind if one not in late), None)
    if below is not None:
        for widget in late:
            widget.stackUnder(below)


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return every widget inside `root` that Tab reaches, in the order of the children.

    Qt's own chain (`nextInFocusChain`) is not asked: PySide takes what it returns for a child of
    the one asked, and when `root` goes, objects that live on are taken for deleted.
    """
    return list(_stops(root))


def _stops(root: QWidget) -> Iterator[QWidget]:
    for child in root.children():
        if not isinstance(child, QWidget) or child.isHidden() or child.isWindow():
            continue
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and child.isEnabled() and child.focusProxy() is None:
            yield child
        yield from _stops(child)

"""The pages of the window, one of which is shown, and help that can lie over any of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid


class Layers(QStackedWidget):
    """Pages, and one that is laid over whatever is shown and taken away again.

    Signals:
        moved(): another page is shown, or would be if nothing lay over it.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._over: QWidget | None = None
        self._below: tuple[QWidget | None, QWidget | None] | None = None

    def add_over(self, page: QWidget) -> None:
        """Take the page that can be laid over the others, once."""
        self._over = page
        self.addWidget(page)

    @property
    def has_over(self) -> bool:
        """Whether there is a page to lay over the others."""
        return self._over is not None

    @property
    def over(self) -> QWidget | None:
        """The page that lies over the others now."""
        return self._over if self._below is not None else None

    @property
    def page(self) -> QWidget | None:
        """What is shown, or would be if nothing lay over it."""
        return self._below[0] if self._below is not None else self.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show a page; below what lies over it, until that is taken away."""
        if self._below is None:
            self.setCurrentWidget(page)
        else:
            before, focus = self._below
            self._below = (page, focus if page is before else None)
        self.moved.emit()

    def lay_over(self) -> None:
        """Lay the page over whatever is shown; nothing of that is closed or changed."""
        if self._over is not None and self._below is None:
            focus: QWidget | None = self.window().focusWidget()
            self._below = (self.currentWidget(), focus)
            self.setCurrentWidget(self._over)
            self.moved.emit()

    def uncover(self) -> bool:
        """Show what it lay over; return whether the focus is back where it was."""
        if self._below is None:
            return True
        page, focus = self._below
        self._below = None
        if page is not None:
            self.setCurrentWidget(page)
        self.moved.emit()
        if focus is None or not isValid(focus) or not focus.isVisibleTo(self.window()):
            return False
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

"""The pages of the window: one is shown, and an empty desk and help can lie over any of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


class Layers(QStackedWidget):
    """Pages, of which one is shown; over it an empty desk, and over both a page such as help.

    The first page that is added is shown. What lies below another page is closed by nothing, and
    no key that is typed reaches it.

    Signals:
        moved(): another page is shown, or would be if nothing lay over it.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._page: QWidget | None = None
        self._desk: QWidget | None = None
        self._over: QWidget | None = None
        self._is_hidden = self._is_over = False
        self._focus: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)

    def add_desk(self, desk: QWidget) -> None:
        """Take the empty page that hides the others, once."""
        self._desk = desk
        self.addWidget(desk)

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
        return self._over if self._is_over else None

    @property
    def is_hidden(self) -> bool:
        """Whether the empty desk lies over the pages."""
        return self._is_hidden

    @property
    def page(self) -> QWidget | None:
        """What is shown, or would be if nothing lay over it."""
        return self._page or self.widget(0)

    def show_page(self, page: QWidget) -> None:
        """Show a page; below what lies over it, until that is taken away."""
        if self._is_over and page is not self.page:
            self._focus = None
        self._page = page
        self._turn()

    def lay_over(self) -> None:
        """Lay the page over whatever is shown; nothing of that is closed or changed."""
        if self._over is not None and not self._is_over:
            self._focus = self.window().focusWidget()
            self._is_over = True
            self._turn()

    def uncover(self) -> bool:
        """Show what it lay over; return whether the focus is back where it was."""
        if not self._is_over:
            return True
        focus, self._focus = self._focus, None
        self._is_over = False
        self._turn()
        if focus is None or not isValid(focus) or not focus.isVisibleTo(self.window()):
            return False
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def hide_pages(self, *, hidden: bool) -> None:
        """Lay the empty desk over the pages, or take it away again."""
        self._is_hidden = hidden
        self._turn()
        if hidden and self._desk is not None and not self._is_over:
            self._desk.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside

    def _turn(self) -> None:
        """Bring to the front what lies on top."""
        below = self._desk if self._is_hidden else self.page
        top = self._over if self._is_over else below
        if top is not None and top is not self.currentWidget():
            self.setCurrentWidget(top)
        self.moved.emit()

    def _keep_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Give no focus to what lies below: words typed unseen would go there."""
        top: QWidget | None = self.currentWidget()
        if now is None or top is None or not (self._is_over or self._is_hidden):
            return
        if not self.isAncestorOf(now) or now is top or top.isAncestorOf(now):
            return
        if self._is_over:
            self._focus = now  # where it was meant to be once this is taken away
        inside: QWidget | None = top.focusWidget()
        (inside or top).setFocus(Qt.FocusReason.OtherFocusReason)

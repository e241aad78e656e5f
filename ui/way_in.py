"""What is shown while the journal is locked: a view of the way in, and what went wrong."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.strip import Strip


class WayIn(QWidget):
    """Views of the way in, of which one is shown, below a strip for what must not wait.

    Attributes:
        strip: what went wrong since this view was shown; without an action, since all that could
            be done about it is locked.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip(look, "error")
        self._views = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._views, 1)

    @property
    def view(self) -> QWidget | None:
        """The view that is shown, or was last."""
        return self._views.currentWidget()

    def add(self, view: QWidget) -> bool:
        """Take a view, once; return whether it is new here."""
        is_new = self._views.indexOf(view) < 0
        if is_new:
            self._views.addWidget(view)
        return is_new

    def show_view(self, view: QWidget) -> None:
        """Show a view that was taken; what went wrong before it is over."""
        self.strip.dismiss()
        self._views.setCurrentWidget(view)

    def warn(self, text: str) -> None:
        """Say what went wrong; the same is not said twice while it stands there."""
        if self.strip.isHidden() or self.strip.text() != text:
            self.strip.show_message(text)

"""Pages of which one is shown; it alone decides how high all of it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OnePage(QWidget):
    """Shows one of its pages at a time.

    A `QStackedWidget` is as high as the highest of its pages, where words wrap.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._at = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """Put a page behind the others; the first is shown."""
        page.hide()
        self._pages.append(page)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(page)
        if self._at < 0:
            self.show_page(0)

    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    @property
    def at(self) -> int:
        """Which page is shown, from 0; -1 without any."""
        return self._at

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages[self._at]

    def show_page(self, at: int) -> None:
        """Show another page."""
        for number, page in enumerate(self._pages):
            page.setVisible(number == at)
        self._at = at

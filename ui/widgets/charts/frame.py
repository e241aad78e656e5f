"""A chart with its title, its caption, and its table in the same place."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.charts.base import Chart
from ui.widgets.charts.copying import copy_image, copy_table
from ui.widgets.charts.twin import TableTwin
from ui.widgets.labels import Label, Section

_GAP = 10


class ChartFrame(QWidget):
    """A section with a chart; "T" or `set_table_shown` shows its table instead.

    Signals:
        table_toggled(bool): the person switched this chart to its table, or back.
        copied(str): the picture or the table is on the clipboard; says which.
    """

    table_toggled = Signal(bool)
    copied = Signal(str)

    def __init__(
        self, look: Look, title: str, chart: Chart, caption: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.chart = chart
        self.title = Section(look, title)
        self.caption = Label(look, caption, "ui.small", "ink3")
        self.note = Label(look, "", "ui.small", "ink2", wrap=True)
        self._twin: TableTwin | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.caption)
        self._column.addWidget(self._head)
        self._column.addWidget(chart)
        self._column.addWidget(self.note)
        self._column.addStretch(1)
        self.note.hide()
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def twin(self) -> TableTwin | None:
        """The table, if it was ever shown."""
        return self._twin

    @property
    def is_table(self) -> bool:
        """Whether the table shows."""
        return self._twin is not None and not self._twin.isHidden()

    def set_table_shown(self, shown: bool) -> None:  # noqa: FBT001 - reads as Qt's own setters
        """Show the table, or the chart again; whoever has the focus keeps it."""
        if shown == self.is_table:
            return
        focused = self.chart.hasFocus() or (self._twin is not None and self._twin.hasFocus())
        if self._twin is None:
            self._twin = TableTwin(self._look, self.title.text())
            self._column.insertWidget(self._column.indexOf(self.chart), self._twin)
        if shown:
            self._twin.show_table(self.chart.table())
        self._twin.setVisible(shown)
        self.chart.setVisible(not shown)
        if focused:
            target: QWidget = self._twin if shown else self.chart
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew(self) -> None:
        """The chart shows other data: let the table follow."""
        if self.is_table and self._twin is not None:
            self._twin.show_table(self.chart.table())

    def say(self, note: str) -> None:
        """Say something below the chart, such as that there is too little; "" for nothing."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def set_title(self, title: str) -> None:
        """Call it something else, also where it is heard."""
        self.title.setText(title)
        self.chart.setAccessibleName(title)
        if self._twin is not None:
            self._twin.setAccessibleName(title)

    def hide_title(self) -> None:
        """Leave title and caption out, where the chart speaks for itself."""
        self._head.hide()

    def add_below(self, widget: QWidget) -> None:
        """Put something between the chart and what is said about it."""
        self._column.insertWidget(self._column.indexOf(self.note), widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the picture."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.is_table:
            self.copy_image()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Show the table instead of the chart, or the chart again."""
        self.set_table_shown(not self.is_table)
        self.table_toggled.emit(self.is_table)

    def copy_image(self) -> None:
        """Put the picture on the clipboard."""
        copy_image(self.chart)
        self.copied.emit(self.tr("Copied as a picture."))

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        copy_table(self.chart)
        self.copied.emit(self.tr("Copied as a table (CSV)."))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the table and copies."""
        self.menu().popup(event.globalPos() if event.globalPos() != QPoint() else self.pos())

    def menu(self) -> QMenu:
        """What can be done with the chart."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("Show as chart") if self.is_table else self.tr("Show as table")
        menu.addAction(words, self.toggle)
        menu.addAction(self.tr("Copy as picture"), self.copy_image)
        menu.addAction(self.tr("Copy as table (CSV)"), self.copy_table)
        return menu

    def _restyle(self) -> None:
        self._column.setSpacing(self._look.px(_GAP))

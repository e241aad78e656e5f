"""Charts on the clipboard: the picture, or the table as CSV."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from ui.widgets.charts.base import Chart


def copy_image(chart: Chart) -> None:
    """Put a chart's picture on the clipboard.

    Its table goes along as text: the program knows by its text what it copied, to clear it again.
    """
    data = QMimeData()
    data.setImageData(chart.to_image())
    data.setText(chart.to_csv())
    QApplication.clipboard().setMimeData(data)


def copy_table(chart: Chart) -> None:
    """Put a chart's table on the clipboard, as CSV."""
    text = chart.to_csv()
    data = QMimeData()
    data.setData("text/csv", text.encode())
    data.setText(text)
    QApplication.clipboard().setMimeData(data)

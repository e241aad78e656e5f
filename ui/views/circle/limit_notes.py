"""What waits by the person's own choice: what arrived, and their own words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.limit_words import arriving_text, going_out_text
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.labels import Label


class LimitNotes(Group):
    """Up to two quiet lines; hidden where nothing waits.

    Attributes:
        arrives: when more of what has arrived is shown. goes: until when own words wait.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(0, 0, 0, 8))
        self.arrives = Label(look, "", "ui.second", "ink2", wrap=True)
        self.goes = Label(look, "", "ui.second", "ink2", wrap=True)
        self.add(self.arrives, self.goes)
        self.hide()

    def show_waiting(
        self, arrives: datetime | None, goes: Sequence[datetime], now: datetime, zone: str
    ) -> None:
        """Say when it is shown, and when it goes out; of several the first."""
        self.arrives.setText("" if arrives is None else arriving_text(arrives, now, zone))
        self.arrives.setVisible(arrives is not None)
        text = ""
        if goes:
            text = going_out_text(min(goes), now, zone)
        if len(goes) > 1:
            many = QCoreApplication.translate(
                "Limits", "%n of your posts wait. The first of them:", "", len(goes)
            )
            text = f"{many} {text}"
        self.goes.setText(text)
        self.goes.setVisible(bool(goes))
        self.setVisible(bool(goes) or arrives is not None)

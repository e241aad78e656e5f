"""Beside the sheet of Today: when circles open again that the person's limits keep closed."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.circles.circle import OVER
from app.usecases.boundaries.standing import Standing, standing
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import coming_text
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section


class CirclesClosed(QWidget):
    """One line and a way to one's limits; hidden while circles are open, or there is none.

    Signals:
        changed(): it is there now, or not any more.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self.opens = Label(look, "", wrap=True)
        self.limits = Button(look, self.tr("My limits"), "plain", tone="accent", start=True)
        self.limits.clicked.connect(lambda: context.shell.go("boundaries"))
        column = QVBoxLayout(self)
        Space(look, column, gap=8, top=8)
        column.addWidget(Section(look, self.tr("Circles")))
        column.addWidget(self.opens)
        column.addWidget(self.limits, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def load(self) -> None:
        """Read whether they are closed."""
        now, zone = self._context.present(), self._context.zone()

        def read(tx: Transaction) -> Standing | None:
            if all(one.state in OVER for one in tx.circles.all()):
                return None
            return standing(tx, now=now, zone=zone)

        self._context.store.read(read, self.show_standing, owner=self, replaces="circles-closed")

    def show_standing(self, found: Standing | None) -> None:
        """Say when they open; None where there is no circle."""
        closed = found is not None and not found.decision.is_open
        if found is not None and closed:
            self.opens.setText(self._when(found.decision.opens_at, found.now))
        if closed == self.isHidden():
            self.setVisible(closed)
            self.changed.emit()

    def clear(self) -> None:
        """Show nothing of it."""
        self.hide()

    def _when(self, opens: datetime | None, now: datetime) -> str:
        if opens is None:
            return self.tr("Closed until you change your limits.")
        return coming_text(
            opens, now, self._context.zone(),
            self.tr("Opens at %1."), self.tr("Opens tomorrow at %1."),
            self.tr("Opens on %2 at %1."),
        )  # fmt: skip

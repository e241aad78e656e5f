"""A word about a break, once in a stay: a strip in the window, with something to do elsewhere."""

from PySide6.QtWidgets import QWidget

from app.domain.coping import CopingCard
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.limit_words import away_from_here
from ui.text import filled, isolated
from ui.widgets.strip import Strip


class BreakStrip(Strip):
    """Hidden until a break is due; Esc and its cross close it, and nothing else happens.

    Args:
        context: the collaborators.
        room: in which Esc closes it.
    """

    def __init__(self, context: Context, room: QWidget) -> None:
        super().__init__(context.look, "note")
        self._context = context
        self._card: CopingCard | None = None
        self._escape = fixed_shortcut("Esc", room, self.dismiss)
        self._escape.setEnabled(False)
        self.closed.connect(lambda: self._escape.setEnabled(False))
        self.action_triggered.connect(self._show_card)

    def show_break(self, minutes: int, card: CopingCard | None) -> None:
        """Say for how long the person has been here, and what could be done elsewhere."""
        self._card = card
        text = self.tr("You have been here for %n minute(s).", "", minutes)
        if card is None:
            self.show_message(f"{text} {away_from_here()}")
        else:
            known = filled(self.tr("From your own kit: %1"), isolated(card.title))
            self.show_message(f"{text} {known}", self.tr("Show this card"))
        self._escape.setEnabled(True)

    def _show_card(self) -> None:
        self._escape.setEnabled(False)
        if self._card is not None:
            self._context.shell.go("kit", self._card.id)

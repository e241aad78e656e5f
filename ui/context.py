"""What every screen is given: the store, the look, the preferences and ways to speak."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from PySide6.QtWidgets import QDialog

from app.domain.when import local_date
from ui.circles.host import CircleHost
from ui.preferences import Preferences
from ui.store import Store
from ui.theme.look import Look


class Shell(Protocol):
    """What a screen may ask of the window around it."""

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show the strip at the foot: what was done, and one action such as Undo."""

    def warn(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show the strip at the top: what happened, what is safe, and one action."""

    def overlay(self, dialog: QDialog) -> None:
        """Show a dialog over the content, beside the rail; closing it returns the focus."""

    def go(self, room: str, target: object = None) -> None:
        """Show a room ("today", "settings"), at something in it; "rescue" locks before."""


@dataclass(frozen=True)
class Context:
    """Collaborators of a screen.

    Attributes:
        zone: gives the IANA name of the zone the person is in now.
        circles: the engine of circles.
    """

    store: Store
    look: Look
    preferences: Preferences
    shell: Shell
    zone: Callable[[], str]
    circles: CircleHost

    def now(self) -> datetime:
        """Return the present, aware."""
        return self.store.now()

    def present(self) -> datetime:
        """Return the present as limits know it: nobody sets it forward or back meanwhile."""
        return self.circles.clock.now()

    def today(self) -> date:
        """Return the date the person sees."""
        return local_date(self.now(), self.zone())

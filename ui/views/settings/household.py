"""What the settings may ask of the program around them."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.vault.backups import Backup
from ui.backing_up import BackingUp
from ui.hosting.relay import RelayHost


class Household(Protocol):
    """The program, as the settings see it."""

    @property
    def hosting(self) -> RelayHost:
        """The relay of this computer."""

    @property
    def backing_up(self) -> BackingUp:
        """What makes backups."""

    def lock(self) -> None:
        """Close the journal and show the way in."""

    def back_up(self, then: Callable[[Backup], object] | None = None) -> None:
        """Make a backup now."""

    def known_vaults(self) -> list[Path]:
        """Return the journals known on this computer."""

    def open_other(self, folder: Path | None) -> None:
        """Lock, and ask for the journal in ``folder``, or show how to make or find another."""

    def delete_journal(self, *, backups: bool) -> None:
        """Delete the open journal for good."""

"""Where Lamplit keeps things on this machine; `LAMPLIT_HOME` moves all of it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Folders:
    """The default folders.

    Attributes:
        vaults: where new vaults are made.
        state: what belongs to this machine and holds no words: window places, copy counters.
    """

    vaults: Path
    state: Path

    @property
    def incarnations(self) -> Path:
        """The counters by which copied vaults are noticed."""
        return self.state / "incarnations"

    @property
    def machine(self) -> Path:
        """Settings of this machine: theme, text size, known vaults."""
        return self.state / "machine.json"

    @property
    def crashes(self) -> Path:
        """Local crash reports: frames and types only."""
        return self.state / "crashes"


def folders(environment: Mapping[str, str] | None = None) -> Folders:
    """Return the folders that the environment asks for."""
    environment = os.environ if environment is None else environment
    home = environment.get("LAMPLIT_HOME")
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root / "vaults", root / "state")
    return Folders(
        platformdirs.user_data_path("lamplit", appauthor=False) / "vaults",
        platformdirs.user_state_path("lamplit", appauthor=False),
    )

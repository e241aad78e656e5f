"""Where a relay keeps what it keeps, when nobody said anything else."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sync.relay import options
from sync.relay.config import Config

NAME: Final = "lamplit-relay"
CHUNKS: Final = "chunks"
DATABASE: Final = "relay.db"
LOCK: Final = "relay.lock"


def data_folder(config: Config, environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The folder for everything: as set, else systemd's, else the user's own for program state."""
    chosen = config.path(options.DATA)
    if chosen is not None:
        return chosen.absolute()
    # systemd names several folders with colons between them when a unit asks for several.
    from_systemd = environ.get("STATE_DIRECTORY", "").partition(":")[0]
    if from_systemd:
        return Path(from_systemd)
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / NAME
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / NAME
    state = Path(environ.get("XDG_STATE_HOME", ""))
    # The specification says that relative names are to be ignored.
    return (state if state.is_absolute() else Path.home() / ".local" / "state") / NAME

"""Where a relay keeps what it keeps, when nobody said anything else."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sync.relay import options
from sync.relay.config import Config, ConfigError

NAME: Final = "lamplit-relay"
CHUNKS: Final = "chunks"
DATABASE: Final = "relay.db"
LOCK: Final = "relay.lock"


def data_folder(config: Config, environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The folder for everything: as set, else systemd's, else the user's own for program state.

    Raises:
        ConfigError: nothing is set, and this user has no home.
    """
    chosen = config.path(options.DATA)
    if chosen is not None:
        return chosen.absolute()
    # systemd names several folders with colons between them when a unit asks for several.
    from_systemd = environ.get("STATE_DIRECTORY", "").partition(":")[0]
    if from_systemd:
        return Path(from_systemd)
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else _home() / "AppData" / "Local") / NAME
    if platform == "darwin":
        return _home() / "Library" / "Application Support" / NAME
    state = Path(environ.get("XDG_STATE_HOME", ""))
    # The specification says that relative names are to be ignored.
    return (state if state.is_absolute() else _home() / ".local" / "state") / NAME


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise ConfigError(
            "This user has no home folder to keep everything in; name a folder with --data."
        ) from error

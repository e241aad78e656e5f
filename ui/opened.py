"""What the store says when a vault opened."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.vault.vault import Notice


@dataclass(frozen=True, slots=True)
class Opened:
    """What was seen when a vault opened.

    Attributes:
        notices: what the person should be told.
        kept_until: when the last draft was kept that a stop had left behind; None if none was.
        entries: how many are visible.
        settings: the vault's own, as stored.
    """

    folder: Path
    notices: tuple[Notice, ...]
    kept_until: datetime | None
    entries: int
    settings: dict[str, str]

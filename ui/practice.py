"""Looking around with practice data: a vault with an invented year that is gone afterwards."""

import shutil
import tempfile
from pathlib import Path

from app.demo.build import open_demo
from ui.store import Store


def open_practice(store: Store) -> Path:
    """Make a vault of practice data in a temporary folder and open it; return the folder.

    The vault is encrypted as any other, with a passphrase that nobody knows.
    """
    folder = Path(tempfile.mkdtemp(prefix="lamplit-practice-"))
    store.adopt(lambda: open_demo(folder, now=store.now(), state=folder / "state"))
    return folder


def remove_practice(folder: Path) -> None:
    """Delete a practice vault."""
    shutil.rmtree(folder, ignore_errors=True)

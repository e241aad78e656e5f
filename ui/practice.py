"""Looking around with practice data: a vault with an invented year that is gone afterwards."""

import shutil
import tempfile
from pathlib import Path

from app.demo.build import open_demo
from app.demo.harbour import Company
from app.demo.nearby import Nearby
from app.usecases.circles.port import Factory
from ui.store import Store


class Practice:
    """A vault of practice data in a temporary folder, which is made and opened.

    The vault is encrypted as any other, with a passphrase that nobody knows. Where the part for
    circles is installed, its person is in one, at a relay that runs as long as the practice does.
    """

    def __init__(self, store: Store, circles: Factory | None) -> None:
        self._folder = folder = Path(tempfile.mkdtemp(prefix="lamplit-practice-"))
        self._relay = None if circles is None else Nearby(folder / "relay")
        company = None
        if circles is not None and self._relay is not None:
            company = Company(folder / "others", self._relay, circles)
        store.adopt(
            lambda: open_demo(folder, now=store.now(), state=folder / "state", company=company)
        )

    def end(self) -> None:
        """Delete it, and end its relay."""
        if self._relay is not None:
            self._relay.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

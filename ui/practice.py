"""Looking around with practice data: a vault with an invented year that is gone afterwards."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.failures import Cancelled, Failure
from app.usecases.circles.port import Factory
from app.vault.vault import Vault
from ui.store import Store

if TYPE_CHECKING:
    from app.demo.nearby import Nearby
    from app.demo.place import PracticePlace


class Practice:
    """A vault of practice data in a temporary folder, which is made and opened when it is wanted.

    The vault is encrypted as any other, with a passphrase that nobody knows. Where the part for
    circles is installed, its person is in one, at a relay that runs as long as the practice does.

    Args:
        store: opens it.
        circles: makes the engine of circles; None where that is not installed.
    """

    def __init__(self, store: Store, circles: Factory | None) -> None:
        self._store, self._circles = store, circles
        self._place: PracticePlace | None = None
        self._relay: Nearby | None = None

    @property
    def is_on(self) -> bool:
        """Whether there is one, or it is being made."""
        return self._place is not None

    def begin(self, failed: Callable[[Failure], object]) -> None:
        """Make and open one, unless that is under way; ``failed`` is told why there is none."""
        from app.demo.build import open_demo  # noqa: PLC0415 - only when it is wanted
        from app.demo.harbour import Company  # noqa: PLC0415 - as above
        from app.demo.nearby import Nearby  # noqa: PLC0415 - as above
        from app.demo.place import PracticePlace  # noqa: PLC0415 - as above

        if self.is_on:
            return
        try:
            self._place = place = PracticePlace()
        except Failure as failure:
            failed(failure)
            return
        store, folder, company = self._store, place.folder, None
        if self._circles is not None:
            self._relay = Nearby(folder / "relay")
            company = Company(folder / "others", self._relay, self._circles)

        def make() -> Vault:
            place.sweep()
            return open_demo(folder, now=store.now(), state=folder / "state", company=company)

        def refused(failure: Failure) -> None:
            self.end()
            if not isinstance(failure, Cancelled):
                failed(failure)

        store.adopt(make, failed=refused)

    def give_up(self) -> None:
        """Another journal is wanted while this is still being made: that one is real."""
        if self.is_on and not self._store.is_open:
            self._store.lock(self.end)

    def end(self) -> None:
        """Delete it, and end its relay."""
        place, relay, self._place, self._relay = self._place, self._relay, None, None
        if relay is not None:
            relay.stop()
        if place is not None:
            place.delete()

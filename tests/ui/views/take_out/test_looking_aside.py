"""Long work reads beside the screens, and a lock ends it."""

import threading
from uuid import UUID

from app.domain.failures import Cancelled, Locked
from app.vault.transaction import Transaction
from tests.ui.views.house import House
from ui.vault_lane import VaultLane


def in_thread(house: House, work: object) -> list[object]:
    """Run something on a thread of its own and return what came of it."""
    assert callable(work)
    came: list[object] = []

    def run() -> None:
        try:
            came.append(work())
        except (Locked, Cancelled) as failure:
            came.append(failure)

    thread = threading.Thread(target=run)
    thread.start()
    house.until(lambda: not thread.is_alive(), 30)
    return came


def test_it_reads_what_is_there(house: House) -> None:
    ident = house.entry("Words.")
    beside = house.store.beside()
    found = in_thread(house, lambda: beside.look(lambda tx: tx.entries.get(ident).content.body))
    assert found == ["Words."]


def test_a_lock_ends_it_also_in_the_middle(house: House) -> None:
    beside = house.store.beside()
    inside = threading.Event()

    def forever(tx: Transaction) -> None:
        while True:
            tx.timeline.count()
            inside.set()

    def locked() -> None:
        assert inside.wait(10)
        house.store.tasks.later(house.store.lock)

    locker = threading.Thread(target=locked)
    locker.start()
    (end,) = in_thread(house, lambda: beside.look(forever))
    locker.join()
    assert isinstance(end, Cancelled | Locked)
    house.until(lambda: not house.store.is_open)
    (end,) = in_thread(house, lambda: beside.look(lambda tx: tx.timeline.count()))
    assert isinstance(end, Locked)


def test_another_journal_is_never_read(house: House) -> None:
    """Whoever began in one journal does not go on in the next one on the same thread."""
    before = house.store.beside()
    stale = VaultLane(before._lane, before._vault, lambda: before._vault, before._looking)
    house.entry("Words.")
    assert in_thread(house, lambda: before.look(lambda tx: tx.timeline.count())) == [1]
    turned = iter([before._vault, None])
    stale._current = lambda: next(turned)
    (end,) = in_thread(house, lambda: stale.look(lambda tx: tx.entries.get(UUID(int=1))))
    assert isinstance(end, Locked)

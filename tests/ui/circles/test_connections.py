"""Every connection that the window opened is in the journal's list, and none outside of it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.connections import Connection
from app.domain.failures import DiskFull, Locked
from app.usecases import keep_connections
from app.usecases.keep_connections import recent_connections
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.prove.searching import search
from tests.sync.client.engine.people import Person, new_circle
from tests.sync.proxy import Proxy
from tests.sync.relays import Running
from tests.ui.circles.company import PATIENCE, WORDS, connections, join, open_journal
from tests.ui.circles.house import CircleHouse
from tests.ui.views.house import PASSPHRASE
from ui.circles.connections import ConnectionLog
from ui.program import Program
from ui.tasks import Urgency


@pytest.fixture
def counted(relay: Running) -> Iterator[Proxy]:
    """What stands before the relay and counts who comes."""
    with Proxy(relay.address) as proxy:
        yield proxy


@pytest.fixture
def ada(tmp_path: Path, relay: Running, counted: Proxy) -> Iterator[Person]:
    """A friend whose circle is reached through what counts."""
    (tmp_path / "ada").mkdir()
    ada = Person("Ada", tmp_path / "ada")
    new_circle(ada, f"http://127.0.0.1:{counted.port}", relay.token())
    yield ada
    ada.port.stop()
    ada.close()


def kept(house: CircleHouse) -> list[Connection]:
    """What is in the list once all that waits for the vault was done."""
    got: list[list[Connection]] = []
    house.store.with_vault(
        lambda vault: vault.read(lambda tx: recent_connections(tx, now=house.moment)),
        got.append, urgency=Urgency.IDLE,
    )  # fmt: skip
    house.until(lambda: got)
    return got[0]


def again(house: CircleHouse) -> None:
    """Lock and open."""
    folder, done = house.store.folder, list[object]()
    assert folder is not None
    house.store.lock(lambda: done.append(True))
    house.until(lambda: done)
    house.store.unlock(folder, Passphrase(PASSPHRASE), failed=done.append)
    house.until(lambda: house.store.is_open)
    house.settle()


def test_whatever_a_relay_saw_is_listed_also_what_came_just_before_a_lock(
    program: Program, ada: Person, counted: Proxy, qtbot: QtBot
) -> None:
    join(program, ada, qtbot)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()
    # The list is read without the window: what it held at the lock, and nothing since.
    program.circles.end()
    seen = counted.connections - len(ada.connections)
    vault = open_vault(
        folder, Passphrase(WORDS), state=program.store.state, now=program.store.now()
    )
    lines = vault.read(lambda tx: recent_connections(tx, now=program.store.now()))
    vault.close()
    assert len(lines) >= seen > 0
    assert len(lines) <= seen + 3, "at most what was stopped as it began"
    assert {line.host for line in lines} == {"127.0.0.1"}
    assert "box" in {line.purpose for line in lines}


def test_a_locked_program_connects_to_nobody(
    program: Program, ada: Person, counted: Proxy, qtbot: QtBot
) -> None:
    join(program, ada, qtbot)
    url = f"http://127.0.0.1:{counted.port}"
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()
    before = counted.connections
    answers: list[object] = []
    program.circles.ask(lambda port: port.relay(url), answers.append, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert isinstance(answers[0], Locked)
    assert counted.connections == before
    open_journal(program, folder, qtbot)
    newest = len(connections(program, qtbot))
    qtbot.waitUntil(lambda: len(connections(program, qtbot)) > newest, timeout=PATIENCE)


def test_lines_are_written_soon_and_screens_hear_of_it(house: CircleHouse) -> None:
    told: list[Changes] = []
    house.store.changed.connect(lambda changes, _: told.append(changes))
    log = ConnectionLog(house.store)
    note = log.of(house.store.beside())
    thread = threading.Thread(target=lambda: [note("relay.example", str(n)) for n in range(3)])
    thread.start()
    thread.join()
    house.until(lambda: Changes(connections=True) in told)
    assert [line.purpose for line in kept(house)] == ["2", "1", "0"]
    assert told.count(Changes(connections=True)) == 1
    log.deleteLater()


def test_what_is_not_written_yet_is_the_last_that_a_lock_writes(house: CircleHouse) -> None:
    log = ConnectionLog(house.store)
    note = log.of(house.store.beside())
    note("relay.example", "reading")
    again(house)
    assert [line.host for line in kept(house)] == ["relay.example"]
    with pytest.raises(Locked):
        note("late.example", "reading")
    note = log.of(house.store.beside())
    note("next.example", "reading")
    again(house)
    assert [line.host for line in kept(house)] == ["next.example", "relay.example"]
    log.deleteLater()


def test_a_closed_journal_notes_nothing(house: CircleHouse) -> None:
    log, done = ConnectionLog(house.store), list[object]()
    folder = house.store.folder
    assert folder is not None
    house.store.lock(lambda: done.append(True))
    house.until(lambda: done)
    with pytest.raises(Locked):
        log.of(house.store.beside())("relay.example", "reading")
    house.store.unlock(folder, Passphrase(PASSPHRASE), failed=done.append)
    house.until(lambda: house.store.is_open)
    log.of(house.store.beside())("relay.example", "reading")
    again(house)
    assert len(kept(house)) == 1
    log.deleteLater()


def test_a_full_disk_is_no_trouble_of_anybodys(
    house: CircleHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Transaction] = []

    def full(tx: Transaction, *_: object, **__: object) -> None:
        tried.append(tx)
        raise DiskFull

    log = ConnectionLog(house.store)
    note = log.of(house.store.beside())
    with monkeypatch.context() as patched:
        patched.setattr(keep_connections, "keep_connections", full)
        note("relay.example", "reading")
        house.until(lambda: tried)
        house.settle()
    assert not kept(house)
    note("relay.example", "sending")
    house.until(lambda: len(kept(house)) == 2)
    assert not house.failures
    assert not house.crashes
    log.deleteLater()


def test_what_is_typed_goes_first(house: CircleHouse) -> None:
    """Nothing is written while anything else waits for the vault."""
    order: list[str] = []
    begun, go_on = threading.Event(), threading.Event()
    log = ConnectionLog(house.store)
    note = log.of(house.store.beside())

    def busy(_: Vault) -> None:
        begun.set()
        go_on.wait(PATIENCE / 1000)

    house.store.with_vault(busy)
    assert begun.wait(PATIENCE / 1000)
    note("relay.example", "reading")
    log._keep()
    house.store.with_vault(lambda vault: order.append(str(_count(vault))), urgency=Urgency.DRAFT)
    go_on.set()
    house.until(lambda: order)
    assert order == ["0"]
    house.until(lambda: len(kept(house)) == 1)
    log.deleteLater()


def test_no_byte_outside_the_journal_names_a_host(
    qapp: QApplication, house: CircleHouse, tmp_path: Path
) -> None:
    log = ConnectionLog(house.store)
    log.of(house.store.beside())("quokkamarsh.example", "reading")
    log._keep()
    assert len(kept(house)) == 1
    assert not search([tmp_path], ["quokkamarsh"])
    again(house)
    assert not search([tmp_path], ["quokkamarsh"])
    log.deleteLater()


def _count(vault: Vault) -> int:
    row = vault.sql.execute("SELECT count(*) FROM connection").fetchone()
    return int(row[0]) if row else -1

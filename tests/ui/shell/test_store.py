"""The store: lanes, changes, readings that replace each other, locking."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.entry import Content, Draft
from app.domain.failures import Failure, Locked, VaultInUse, WrongPassphrase
from app.usecases.keep_draft import keep_draft
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from ui.store import Store
from ui.tasks import Lane, Tasks, Urgency

WORDS = "quince harbour lantern robin"


def write(store: Store, text: str, qtbot: QtBot) -> None:
    written: list[object] = []
    store.write(
        lambda tx: write_entry(
            tx,
            Content(text),
            created_at=store.now(),
            zone="UTC",
            now=store.now(),
            new_id=store.new_id,
        ),
        written.append,
    )
    qtbot.waitUntil(lambda: bool(written))


def test_urgent_work_goes_first() -> None:
    lane, order, gate = Lane("test"), [], threading.Event()
    lane.submit(gate.wait)
    lane.submit(lambda: order.append("idle"), Urgency.IDLE)
    lane.submit(lambda: order.append("deed"), Urgency.DEED)
    last = lane.submit(lambda: order.append("look"), Urgency.LOOK)
    lane.submit(lambda: order.append("draft"), Urgency.DRAFT)
    gate.set()
    last.result(5)
    lane.end()
    assert order == ["draft", "deed", "look", "idle"]


def test_nothing_is_called_for_an_owner_that_is_gone(qtbot: QtBot) -> None:
    tasks, lane = Tasks(), Lane("test")
    called: list[object] = []
    owner = QObject()
    gate = threading.Event()
    tasks.run(lane, gate.wait, called.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    done: list[int] = []
    tasks.run(lane, lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    lane.end()
    assert called == []


def test_a_mistake_of_ours_is_said_as_such(qtbot: QtBot) -> None:
    tasks, lane = Tasks(), Lane("test")
    with qtbot.waitSignal(tasks.crashed) as said:
        tasks.run(lane, lambda: 1 // 0)
    lane.end()
    assert isinstance(said.args[0], ZeroDivisionError)


def test_a_deed_is_said_to_every_screen(store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(store.changed) as said:
        store.write(
            lambda tx: write_entry(
                tx,
                Content("hello"),
                created_at=store.now(),
                zone="UTC",
                now=store.now(),
                new_id=store.new_id,
            ),
            initiator="me",
        )
    changes, initiator = said.args
    assert len(changes.entries) == 1
    assert initiator == "me"


def test_a_newer_reading_takes_the_place_of_an_older_one(store: Store, qtbot: QtBot) -> None:
    heard: list[str] = []

    def slow(tx: Transaction) -> str:
        time.sleep(0.1)
        return f"old {tx.timeline.count()}"

    store.read(slow, heard.append, replaces="search")
    store.read(lambda tx: f"new {tx.timeline.count()}", heard.append, replaces="search")
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(150)
    assert heard == ["new 0"]


def test_an_interrupted_reading_of_another_name_still_answers(store: Store, qtbot: QtBot) -> None:
    heard: list[str] = []

    def slow(tx: Transaction) -> str:
        time.sleep(0.05)
        return f"pictures {tx.timeline.count()}"

    store.read(slow, heard.append)
    for _ in range(5):
        store.read(lambda tx: f"search {tx.timeline.count()}", heard.append, replaces="search")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert sorted(heard) == ["pictures 0", "search 0"]


def test_locking_leaves_nothing_open_and_what_was_said_is_kept(
    store: Store, vault_folder: Path, qtbot: QtBot
) -> None:
    write(store, "kept", qtbot)
    draft = Draft(store.new_id(), Content("typed"), store.now(), "UTC", None, store.now())
    store.write(lambda tx: keep_draft(tx, draft), urgency=Urgency.DRAFT)
    with qtbot.waitSignal(store.locked):
        store.lock()
    refused: list[Failure] = []
    store.write(lambda tx: Changes(), failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], Locked)
    with qtbot.waitSignal(store.opened) as opened:
        store.unlock(vault_folder, Passphrase(WORDS), failed=refused.append)
    assert opened.args[0].entries == 2
    assert opened.args[0].kept_until == draft.at


def test_what_is_read_as_soon_as_it_is_open_is_answered(
    store: Store, vault_folder: Path, qtbot: QtBot
) -> None:
    """Also before the window itself has heard that it is."""
    with qtbot.waitSignal(store.locked):
        store.lock()
    said: list[object] = []
    store.opened.connect(said.append)
    store.unlock(vault_folder, Passphrase(WORDS), failed=said.append)
    until = time.monotonic() + 60
    while not store.is_open and time.monotonic() < until:
        time.sleep(0.001)
    got: list[int] = []
    store.read(lambda _: 1, got.append)
    assert said == [], "nothing was delivered yet"
    qtbot.waitUntil(lambda: got == [1])


def test_a_wrong_passphrase_changes_nothing(store: Store, vault_folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(store.locked):
        store.lock()
    before = {p.name: p.read_bytes() for p in vault_folder.iterdir() if p.suffix == ".json"}
    refused: list[Failure] = []
    store.unlock(vault_folder, Passphrase("no"), failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], WrongPassphrase)
    assert before == {p.name: p.read_bytes() for p in vault_folder.iterdir() if p.suffix == ".json"}


def test_a_second_window_is_told(store: Store, vault_folder: Path, qtbot: QtBot) -> None:
    second = Store(Tasks(), state=store.state, now=lambda: store.now() + timedelta(minutes=1))
    refused: list[Failure] = []
    second.unlock(vault_folder, Passphrase(WORDS), failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    second.end()
    assert isinstance(refused[0], VaultInUse)
    assert refused[0].since == store.now()


def test_drafts_do_not_wait_for_long_work(store: Store, qtbot: QtBot) -> None:
    """While long work makes many transactions, a draft is kept between two of them."""
    kept: list[int] = []
    steps: list[Transaction] = []

    def step(tx: Transaction) -> None:
        time.sleep(0.01)
        steps.append(tx)

    def long(run: Callable[[Callable[[Transaction], object]], object]) -> tuple[None, Changes]:
        for _ in range(40):
            run(step)
        return None, Changes()

    finished: list[object] = []
    store.work(long, finished.append)
    qtbot.waitUntil(lambda: len(steps) > 3)
    draft = Draft(store.new_id(), Content("typed"), store.now(), "UTC", None, store.now())
    store.write(
        lambda tx: keep_draft(tx, draft),
        lambda _: kept.append(len(steps)),
        urgency=Urgency.DRAFT,
    )
    qtbot.waitUntil(lambda: bool(finished), timeout=10_000)
    assert kept
    assert kept[0] < 40


def test_a_backup_is_made_while_writing_goes_on(store: Store, qtbot: QtBot) -> None:
    write(store, "before", qtbot)
    backups: list[object] = []
    store.back_up(backups.append)
    for number in range(10):
        write(store, f"during {number}", qtbot)
    qtbot.waitUntil(lambda: bool(backups))
    counts: list[int] = []
    store.read(lambda tx: tx.timeline.count(), counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [11]
    assert 1 <= backups[0].entries <= 11  # type: ignore[attr-defined]

"""Attacks on the store that once succeeded: locking, unlocking and long work at the same time."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.entry import Content
from app.domain.failures import Cancelled, DiskFull, Failure, Locked
from app.paths import Folders
from app.usecases.write_entry import write_entry
from app.vault.access import rekey
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault, open_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui import opened
from ui import store as stores
from ui.store import Store

WORDS = "quince harbour lantern robin"
CHEAP = Cost(8 * 1024, 1, 1)

Work = Callable[[Transaction], object]


def _entry(store: Store, text: str) -> Work:
    return lambda tx: write_entry(
        tx, Content(text), created_at=store.now(), zone="UTC", now=store.now(),
        new_id=store.new_id,
    )  # fmt: skip


def _count(store: Store, qtbot: QtBot) -> int:
    counts: list[int] = []
    store.read(lambda tx: tx.timeline.count(), counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    return counts[0]


def test_long_work_never_goes_on_in_another_vault(
    store: Store, places: Folders, qtbot: QtBot
) -> None:
    other = places.vaults / "Other.lamplit"
    create_vault(
        other, [(Passphrase(WORDS), "mine")], state=places.incarnations, now=store.now(),
        cost=CHEAP,
    ).close()  # fmt: skip
    begun, go_on = threading.Event(), threading.Event()

    def long(write: Callable[[Work], object]) -> tuple[None, Changes]:
        write(_entry(store, "into the first"))
        begun.set()
        go_on.wait(10)
        write(_entry(store, "into the first as well"))
        return None, Changes()

    failures: list[Failure] = []
    store.work(long, failed=failures.append)
    assert begun.wait(10)
    with qtbot.waitSignal(store.locked):
        store.lock()
    with qtbot.waitSignal(store.opened):
        store.unlock(other, Passphrase(WORDS), failed=failures.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Locked)
    assert _count(store, qtbot) == 0


def test_locking_while_it_opens_takes_the_opening_back(
    store: Store, vault_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(store.locked):
        store.lock()
    opening_now, go_on = threading.Event(), threading.Event()

    def slow(*given: object, **more: object) -> Vault:
        opening_now.set()
        go_on.wait(10)
        return open_vault(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(stores, "open_vault", slow)
    seen: list[object] = []
    store.opened.connect(seen.append)
    store.unlock(vault_folder, Passphrase(WORDS), failed=seen.append)
    assert opening_now.wait(10)
    closed: list[bool] = []
    store.lock(lambda: closed.append(store.is_open))
    go_on.set()
    qtbot.waitUntil(lambda: bool(seen and closed))
    assert isinstance(seen[0], Cancelled)
    assert closed == [False]
    monkeypatch.undo()
    with qtbot.waitSignal(store.opened):
        store.unlock(vault_folder, Passphrase(WORDS), failed=seen.append)
    assert len(seen) == 2


def test_a_long_reading_does_not_hold_up_the_lock(store: Store, qtbot: QtBot) -> None:
    reading = threading.Event()

    def endless(tx: Transaction) -> None:
        reading.set()
        for _ in range(2000):
            tx.timeline.count()
            time.sleep(0.01)

    store.read(endless, lambda _: None)
    assert reading.wait(10)
    begun = time.monotonic()
    with qtbot.waitSignal(store.locked, timeout=30_000):
        store.lock()
    assert time.monotonic() - begun < 5


def test_readings_wait_for_new_keys(
    store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, busy, go_on = rekey, threading.Event(), threading.Event()

    def slow(*given: object, **more: object) -> None:
        busy.set()
        go_on.wait(10)
        real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(stores, "rekey", slow)
    done: list[object] = []
    failures: list[Failure] = []
    store.rekey(
        [(Passphrase("other words"), "new")], lambda: done.append("keys"), cost=CHEAP,
        failed=failures.append,
    )  # fmt: skip
    assert busy.wait(10)
    counts: list[int] = []
    store.read(lambda tx: tx.timeline.count(), counts.append)
    qtbot.wait(50)
    assert counts == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(done and counts))
    assert counts == [0]
    assert not failures


def test_unlocking_at_once_waits_for_the_closing(
    store: Store, vault_folder: Path, qtbot: QtBot
) -> None:
    gate = threading.Event()
    store.with_vault(lambda _: gate.wait(10))
    failures: list[Failure] = []
    store.lock()
    store.unlock(vault_folder, Passphrase(WORDS), failed=failures.append)
    with qtbot.waitSignals([store.locked, store.opened], order="strict"):
        gate.set()
    assert not failures


def test_an_opening_that_fails_late_leaves_the_vault_free(
    store: Store, vault_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(store.locked):
        store.lock()

    def broken(*_given: object, **_more: object) -> None:
        raise Failure("broken")

    failures: list[Failure] = []
    with monkeypatch.context() as patch:
        patch.setattr(opened, "publish_leftovers", broken)
        store.unlock(vault_folder, Passphrase(WORDS), failed=failures.append)
        qtbot.waitUntil(lambda: bool(failures))
    with qtbot.waitSignal(store.opened):
        store.unlock(vault_folder, Passphrase(WORDS), failed=failures.append)
    assert [str(failure) for failure in failures] == ["broken"]


def test_drafts_that_cannot_be_published_on_a_full_disk_wait_and_it_opens(
    store: Store, vault_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(store.locked):
        store.lock()

    def full(*_given: object, **_more: object) -> None:
        raise DiskFull

    failures: list[Failure] = []
    monkeypatch.setattr(opened, "publish_leftovers", full)
    with qtbot.waitSignal(store.opened) as said:
        store.unlock(vault_folder, Passphrase(WORDS), failed=failures.append)
    assert said.args[0].kept_until is None
    assert not failures

"""Connections are kept in the journal, for a while, and nowhere else."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.connections import MOST, Connection, Host
from app.domain.failures import DiskFull, Locked
from app.usecases.keep_connections import (
    Noted,
    connected_hosts,
    keep_connections,
    recent_connections,
    tidy_connections,
)
from app.vault.backups import list_backups, make_backup
from app.vault.rescue import put_back
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, Clock, make_vault, open_again
from tests.prove.searching import search

DAY = timedelta(days=1)


def line(at: datetime = NOW, host: str = "relay.example", purpose: str = "reading") -> Connection:
    return Connection(at, host, purpose)


def keep(vault: Vault, *lines: Connection, now: datetime = NOW) -> None:
    vault.write(lambda tx: keep_connections(tx, list(lines), now=now))


def kept(vault: Vault, now: datetime = NOW) -> list[Connection]:
    return vault.read(lambda tx: recent_connections(tx, now=now))


def test_lines_are_listed_newest_first_and_counted_by_host(vault: Vault) -> None:
    first, old = line(NOW - DAY, "a.example", "box"), line(NOW - 31 * DAY, "old.example")
    keep(vault, old, first, line(), line(purpose="sending"))
    assert kept(vault) == [line(purpose="sending"), line(), first, old]
    assert vault.read(lambda tx: recent_connections(tx, now=NOW, most=1)) == [
        line(purpose="sending")
    ]
    assert vault.read(lambda tx: connected_hosts(tx, now=NOW)) == [
        Host("relay.example", 2), Host("a.example", 1),
    ]  # fmt: skip


def test_a_clock_that_was_set_back_leaves_the_order(vault: Vault) -> None:
    keep(vault, line(NOW, "first.example"))
    keep(vault, line(NOW - DAY, "second.example"))
    assert [one.host for one in kept(vault)] == ["second.example", "first.example"]


def test_after_ninety_days_lines_go(vault: Vault) -> None:
    keep(vault, line(NOW - 89 * DAY, "a.example"), line(NOW))
    later = NOW + 2 * DAY
    assert kept(vault, later) == [line(NOW)], "not shown though nothing was removed yet"
    vault.write(lambda tx: tidy_connections(tx, now=later))
    assert vault.sql.execute("SELECT host FROM connection").fetchall() == [("relay.example",)]


def test_of_too_many_the_newest_stay(vault: Vault) -> None:
    many = [line(NOW, f"{number}.example") for number in range(MOST + 3)]
    keep(vault, *many)
    assert kept(vault) == many[:2:-1]
    keep(vault, line())
    assert kept(vault)[0] == line()
    assert vault.sql.execute("SELECT count(*) FROM connection").fetchone() == (MOST,)


def test_what_many_threads_note_is_kept_whole_and_once(vault: Vault) -> None:
    noted = Noted(Clock())

    def work(number: int) -> None:
        for purpose in range(50):
            noted.note(f"{number}", f"{purpose}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        noted.keep(vault.write)
    for thread in threads:
        thread.join()
    noted.keep(vault.write)
    lines = kept(vault)
    assert len(lines) == 400
    for number in range(8):
        said = [one.purpose for one in reversed(lines) if one.host == f"{number}"]
        assert said == [f"{m}" for m in range(50)]
    assert not noted.keep(vault.write), "nothing is left"


def test_a_full_disk_is_waited_for_and_takes_no_reserve(vault: Vault) -> None:
    noted, tried = Noted(lambda: NOW), []

    def full(work: Callable[[Transaction], object]) -> None:
        def write(tx: Transaction) -> None:
            work(tx)
            tried.append(tx.can_wait)
            raise DiskFull

        vault.write(write)

    noted.note("a.example", "box")
    assert not noted.keep(full)
    noted.note("b.example", "box")
    assert kept(vault) == []
    assert noted.keep(vault.write)
    assert [one.host for one in kept(vault)] == ["b.example", "a.example"]
    assert tried == [True], "it waits instead of taking what is kept for words"
    noted.note("c.example", "box")
    noted.finish(full)
    assert not noted.keep(vault.write)


def test_closing_writes_what_is_left_and_refuses_more(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    noted = Noted(lambda: NOW)
    vault.closing.append(lambda: noted.finish(vault.write))
    noted.note("relay.example", "reading")
    vault.close()
    with pytest.raises(Locked):
        noted.note("late.example", "reading")
    assert not noted.keep(vault.write)
    vault = open_again(tmp_path / "v")
    assert kept(vault) == [line()]
    vault.close()


def test_no_byte_of_the_disk_names_a_host(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    noted = Noted(lambda: NOW)
    vault.closing.append(lambda: noted.finish(vault.write))
    noted.note("zephyrwhistle.example", "reading")
    noted.keep(vault.write)
    noted.note("quokkamarsh.example", "reading")
    assert not search([tmp_path], ["zephyrwhistle", "quokkamarsh"])
    vault.close()
    assert not search([tmp_path], ["zephyrwhistle", "quokkamarsh"])
    (tmp_path / "control").write_text("quokkamarsh")
    assert search([tmp_path], ["quokkamarsh"])


def test_a_backup_has_them_and_putting_it_back_brings_each_once(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    keep(vault, line(), line(purpose="sending"))
    make_backup(vault, NOW)
    keep(vault, line(purpose="box"))
    layout = vault.layout
    vault.close()
    put_back(layout, list_backups(layout)[0], now=NOW)
    vault = open_again(tmp_path / "v")
    assert kept(vault) == [line(purpose="sending"), line()]
    vault.close()

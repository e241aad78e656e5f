"""`restore` puts a backup in place, under a new generation, and never over something."""

import asyncio
import json
import shutil
import signal
from pathlib import Path

import apsw
import pytest

from sync.protocol.chain import START, follow
from sync.protocol.frames import Frame, State
from sync.relay.stores.copies import sqlite, tables
from sync.relay.stores.copies.sqlite import SqliteSource
from sync.relay.stores.interface import Identity
from sync.relay.stores.sqlite import store
from tests.sync.making import Source
from tests.sync.relay.commands.relays import (
    Member,
    call,
    everything,
    fill_folder,
    join,
    refused,
    run_here,
    serving,
    told,
)


@pytest.fixture
def kept(tmp_path: Path, source: Source) -> Path:
    """A backup of a relay with data of every kind."""
    asyncio.run(fill_folder(tmp_path / "relay", source))
    told("backup", tmp_path / "kept", "--data", tmp_path / "relay")
    return tmp_path / "kept"


def rows(folder: Path) -> dict[str, list[object]]:
    return asyncio.run(everything(SqliteSource(folder / "relay.db")))


def identity(folder: Path) -> Identity:
    async def read() -> Identity:
        async with SqliteSource(folder / "relay.db") as source:
            return (await source.about()).identity

    return asyncio.run(read())


def test_everything_is_back_under_a_new_generation(kept: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    result = call("restore", kept, "--data", new)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("Restored: 3 circles, ")
    assert "nobody can write to one until a\nsteward of it has repaired it." in result.stdout
    assert rows(new) == rows(tmp_path / "relay")
    old, now = identity(tmp_path / "relay"), identity(new)
    assert (now.relay, now.mint_key) == (old.relay, old.mint_key)
    assert now.generation != old.generation
    found = told("check", "--chunks", "--data", new)
    assert (found["faults"], found["waiting"], found["chunks"]) == ({}, 3, 4)
    assert told("stats", "--data", new)["waiting"] == 3


def test_writing_waits_for_a_repair(tmp_path: Path, source: Source) -> None:
    old, new = tmp_path / "relay", tmp_path / "new"
    with serving("--data", old, log=tmp_path / "log") as served:
        one, two = told("mint", "--count", "2", "--data", old)["tokens"]
        member = join(served, one, source)
        assert [member.post(b"first"), member.post(b"second")] == [201, 201]
        told("backup", tmp_path / "kept", "--data", old)
        lost = source.id()
        assert member.post(b"after the backup", lost) == 201
    told("restore", tmp_path / "kept", "--data", new)
    with serving("--data", new, log=tmp_path / "log") as served:
        member.served = served
        assert member.view()["writable"] is False
        assert [frame.body for frame in member.read()] == [b"first", b"second"]
        assert member.post(b"after the backup", lost) == 423
        member.repair(head=2)
        assert member.post(b"after the backup", lost) == 201
        assert member.view()["writable"] is True
        assert [frame.body for frame in member.read(3)] == [b"after the backup"]
        join(served, two, source)  # the key for tokens is still the same


def test_without_bodies_readers_are_told_that_they_are_gone(tmp_path: Path, source: Source) -> None:
    old, new = tmp_path / "relay", tmp_path / "new"
    with serving("--data", old, log=tmp_path / "log") as served:
        (token,) = told("mint", "--data", old)["tokens"]
        member = join(served, token, source)
        assert [member.post(b"first"), member.post(b"second")] == [201, 201]
        before = member.read()
    told("backup", tmp_path / "kept", "--without-bodies", "--data", old)
    told("restore", tmp_path / "kept", "--data", new)
    with serving("--data", new, log=tmp_path / "log") as served:
        member = Member(served, member.circle)
        after = member.read()
        assert [frame.state for frame in after] == [State.WITHDRAWN] * 2
        assert [frame.body_hash for frame in after] == [frame.body_hash for frame in before]
        assert chain(after) == chain(before) == bytes.fromhex(member.view()["chain"])
        member.repair(head=2)
        assert member.post(b"third") == 201


def chain(frames: list[Frame]) -> bytes:
    value = START
    for frame in frames:
        value = follow(value, frame)
    return value


def test_a_relay_that_is_there_is_not_touched(kept: Path, tmp_path: Path) -> None:
    old = tmp_path / "relay"
    before = rows(old), identity(old)
    sentence = refused("restore", kept, "--data", old)
    assert sentence == f"{old} already holds a relay; give --force to put it out of the way."
    assert (rows(old), identity(old)) == before


def test_with_force_it_is_put_aside(kept: Path, tmp_path: Path) -> None:
    old = tmp_path / "relay"
    before = rows(old), identity(old)
    result = call("restore", kept, "--force", "--data", old)
    assert result.returncode == 0
    (aside,) = old.glob("replaced-*")
    assert result.stderr == (
        f"What was there before is in {aside}; delete it when you no longer need it.\n"
    )
    assert (rows(aside), identity(aside)) == before
    assert identity(old).generation != before[1].generation
    assert told("check", "--chunks", "--data", old)["faults"] == {}


def test_a_damaged_relay_can_be_replaced(kept: Path, tmp_path: Path) -> None:
    old = tmp_path / "relay"
    (old / "relay.db").write_bytes(b"no database" * 999)
    assert call("restore", kept, "--force", "--data", old).returncode == 0
    (aside,) = old.glob("replaced-*")
    assert (aside / "relay.db").read_bytes() == b"no database" * 999
    assert told("check", "--data", old)["faults"] == {}


def test_what_a_removed_database_left_is_not_taken_for_the_backups(
    kept: Path, tmp_path: Path, source: Source
) -> None:
    """SQLite believes a log that lies beside a database, whichever database it was written for."""
    old = tmp_path / "crashed"
    with serving("--data", old, log=tmp_path / "log") as served:
        member = join(served, call("mint", "--data", old).stdout.strip(), source)
        assert member.post(b"later") == 201
        served.stop(signal.SIGKILL)
    log = (old / "relay.db-wal").read_bytes()
    assert log
    (old / "relay.db").unlink()
    result = call("restore", kept, "--data", old)
    assert result.returncode == 0
    (aside,) = old.glob("replaced-*")
    assert f"is in {aside};" in result.stderr
    assert (aside / "relay.db-wal").read_bytes() == log
    assert rows(old) == rows(tmp_path / "relay")
    assert identity(old).generation != identity(kept).generation


def test_what_a_killed_restore_left_is_cleared_away(kept: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.mkdir()
    (new / "relay.db.0badcafe.part").write_bytes(b"half of it")
    told("restore", kept, "--data", new)
    assert sorted(path.name for path in new.iterdir()) == ["chunks", "relay.db", "relay.lock"]


def test_a_relay_that_runs_is_not_replaced(kept: Path, tmp_path: Path) -> None:
    old = tmp_path / "relay"
    with serving("--data", old, log=tmp_path / "log"):
        many: tuple[tuple[str | Path, ...], ...] = ((kept, "--force"), ("--mark",))
        for arguments in many:
            sentence = refused("restore", *arguments, "--data", old)
            assert sentence == "The relay is running; stop it first."
    assert not list(old.glob("replaced-*"))


def test_only_the_generation_can_be_renewed(kept: Path, tmp_path: Path) -> None:
    old = tmp_path / "relay"
    before = identity(old)
    found = told("restore", "--mark", "--data", old)
    now = identity(old)
    assert now.generation.hex() == found["generation"]
    assert now.generation != before.generation
    assert (now.relay, now.mint_key) == (before.relay, before.mint_key)
    assert told("check", "--data", old)["waiting"] == 3
    sentence = refused("restore", "--mark", "--data", tmp_path / "none")
    assert sentence.startswith(f"There is no relay in {tmp_path / 'none'} yet")
    assert not (tmp_path / "none").exists()


def test_it_must_be_said_what_is_to_be_done(kept: Path, tmp_path: Path) -> None:
    many: tuple[tuple[str | Path, ...], ...] = ((), (kept, "--mark"))
    for arguments in many:
        sentence = refused("restore", *arguments, "--data", tmp_path / "new", code=2)
        assert sentence == "Name a backup to restore, or give --mark and nothing else."


def test_what_is_no_backup_is_refused(kept: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    assert refused("restore", tmp_path / "none", "--data", new).endswith("is no backup of a relay.")
    note = json.loads((kept / "backup.json").read_text("utf-8"))
    for text, words in (
        ("{", "is damaged."),
        ("[]", "is damaged."),
        (json.dumps({**note, "rows": 3}), "is damaged."),
        (json.dumps({**note, "format": 2}), "was made by a newer version of this program."),
        (json.dumps({**note, "rows": {}}), "is damaged."),
        (json.dumps({**note, "rows": {**note["rows"], "logs": float("inf")}}), "is damaged."),
        ("[" * 100_000, "is damaged."),
        (json.dumps({**note, "rows": {**note["rows"], "entries": 3}}), "what it says it holds."),
    ):
        (kept / "backup.json").write_text(text, "utf-8")
        assert refused("restore", kept, "--data", new).endswith(words)
    assert not new.exists()


@pytest.mark.parametrize(
    "statement", [None, "CREATE TABLE theirs (a)", "DELETE FROM meta WHERE name = 'mint_key'"]
)
def test_another_database_is_no_backup(kept: Path, tmp_path: Path, statement: str | None) -> None:
    """It is the backup that is none, and not the place that it is brought to."""
    if not statement or "CREATE" in statement:
        (kept / "relay.db").write_bytes(b"")
    if statement:
        connection = apsw.Connection(str(kept / "relay.db"))
        connection.execute(statement)
        connection.close()
    sentence = refused("restore", kept, "--data", tmp_path / "new")
    assert sentence == f"{kept} is no backup of a relay."
    assert not (tmp_path / "new" / "relay.db").exists()


def test_a_backup_of_an_older_program_is_brought_up_to_date(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same steps, and one more that an invented newer program takes."""
    steps = tmp_path / "steps"
    shutil.copytree(Path(str(sqlite.MIGRATIONS)), steps)
    newer = "-- compatible from: 1\nCREATE TABLE later (a INTEGER PRIMARY KEY) STRICT;\n"
    (steps / "0002_later.sql").write_text(newer, "utf-8")
    monkeypatch.setattr(sqlite, "MIGRATIONS", steps)
    before = (kept / "relay.db").read_bytes()
    code, out, err = run_here("restore", kept, "--data", tmp_path / "new")
    assert (code, err) == (0, "")
    assert out.startswith("Restored: 3 circles, ")
    assert (kept / "relay.db").read_bytes() == before
    assert rows(tmp_path / "new") == rows_of_older(tmp_path / "relay")
    connection = apsw.Connection(str(tmp_path / "new" / "relay.db"))
    assert list(connection.execute("SELECT max(number) FROM schema_versions")) == [(2,)]
    connection.close()


def rows_of_older(folder: Path) -> dict[str, list[object]]:
    """As `rows`, by the program that made it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "MIGRATIONS", store.MIGRATIONS)
        return rows(folder)


def test_a_backup_with_damaged_bytes_is_refused(kept: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    first, second, *_ = (kept / "chunks").glob("*/*")
    first.chmod(0o600)
    text = first.read_bytes()
    first.unlink()
    assert refused("restore", kept, "--data", new) == "The backup lacks bytes of attachments."
    first.write_bytes(text[:-1] + b"?")
    sentence = refused("restore", kept, "--data", new)
    assert sentence == "The backup holds attachments' bytes that are damaged."
    assert not (new / "relay.db").exists()
    first.write_bytes(text)
    told("restore", kept, "--data", new)
    assert second.exists()


def test_a_place_outside_of_the_folder_is_never_read(kept: Path, tmp_path: Path) -> None:
    connection = apsw.Connection(str(kept / "relay.db"))
    connection.execute("UPDATE chunks SET place = '../../stolen' WHERE \"index\" = 0")
    connection.close()
    sentence = refused("restore", kept, "--data", tmp_path / "new")
    assert sentence == "The database names a chunk in a way that no relay does."


def test_what_was_restored_is_a_relay_like_any_other(kept: Path, tmp_path: Path) -> None:
    """A backup of it restores as well, and nothing is lost on the way."""
    told("restore", kept, "--data", tmp_path / "new")
    told("backup", tmp_path / "again", "--data", tmp_path / "new")
    told("restore", tmp_path / "again", "--data", tmp_path / "newer")
    assert rows(tmp_path / "newer") == rows(tmp_path / "relay")
    filled = {name for name, there in rows(tmp_path / "newer").items() if there}
    assert filled == {table.name for table in tables.ALL} - {"doomed"}

"""`backup` copies everything as of one moment, while the relay goes on, and leaves nothing half."""

import asyncio
import json
import os
import stat
import threading
from pathlib import Path

import apsw
import pytest

from sync.protocol.frames import State
from sync.relay.commands import backup as backup_module
from sync.relay.commands import carrying
from sync.relay.commands.opening import Relay
from sync.relay.stores.copies.sqlite import SqliteSource
from sync.relay.stores.copies.tables import Kept
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
def folder(tmp_path: Path, source: Source) -> Path:
    """A relay's folder with data of every kind."""
    asyncio.run(fill_folder(tmp_path / "relay", source))
    return tmp_path / "relay"


def rows(folder: Path) -> dict[str, list[object]]:
    return asyncio.run(everything(SqliteSource(folder / "relay.db")))


def bytes_in(folder: Path) -> dict[str, bytes]:
    found = (folder / "chunks").glob("*/*")
    return {f"{path.parent.name}/{path.name}": path.read_bytes() for path in found}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_backup_holds_everything(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "kept"
    result = call("backup", target, "--data", folder)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{target}: 3 circles, ")
    assert rows(target) == rows(folder)
    assert bytes_in(target) == bytes_in(folder)
    assert len(bytes_in(target)) == 4
    assert names(target) == {"relay.db", "chunks", "backup.json"}
    note = json.loads((target / "backup.json").read_text("utf-8"))
    assert note["rows"]["logs"] == 3
    assert (note["bodies"], note["chunks"]) == (True, True)


def test_only_its_owner_may_look_into_it(folder: Path, tmp_path: Path) -> None:
    told("backup", tmp_path / "deep" / "kept", "--data", folder)
    kept = tmp_path / "deep" / "kept"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    for path in kept.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 or path.name == "backup.json"


def test_on_one_disk_no_byte_of_an_attachment_is_kept_twice(folder: Path, tmp_path: Path) -> None:
    told("backup", tmp_path / "kept", "--data", folder)
    for path in (folder / "chunks").glob("*/*"):
        assert path.samefile(tmp_path / "kept" / path.relative_to(folder))


def test_where_files_cannot_have_two_names_they_are_copied(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    assert run_here("backup", tmp_path / "kept", "--data", folder)[0] == 0
    assert bytes_in(tmp_path / "kept") == bytes_in(folder)
    for path in (folder / "chunks").glob("*/*"):
        assert not path.samefile(tmp_path / "kept" / path.relative_to(folder))


def test_without_bodies_nothing_that_members_wrote_is_in_it(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "kept"
    found = told("backup", target, "--without-bodies", "--data", folder)
    assert (found["bodies"], found["chunks"]) == (False, False)
    assert names(target) == {"relay.db", "backup.json"}
    before, after = rows(folder), rows(target)
    for name in ("turns", "spent"):
        assert after[name] == before[name]
    for name in ("attachments", "chunks", "items", "doomed"):
        assert after[name] == []
    raw = (target / "relay.db").read_bytes()
    for old, new in zip(before["entries"], after["entries"], strict=True):
        assert isinstance(old, Kept)
        assert isinstance(new, Kept)
        assert new.body is None
        assert new.entry.state is (old.entry.state or State.WITHDRAWN)
        assert new.entry.body_hash == old.entry.body_hash
        assert new.entry.chain == old.entry.chain
        assert old.body is None or old.body not in raw


def test_a_backup_without_bodies_is_a_relay_with_nothing_wrong(
    folder: Path, tmp_path: Path
) -> None:
    told("backup", tmp_path / "kept", "--without-bodies", "--data", folder)
    told("restore", tmp_path / "kept", "--data", tmp_path / "new")
    found = told("check", "--chunks", "--data", tmp_path / "new")
    assert found["faults"] == {}
    assert found["waiting"] == 3


def test_bytes_may_be_left_where_they_are(folder: Path, tmp_path: Path) -> None:
    told("backup", tmp_path / "kept", "--without-chunks", "--data", folder)
    assert names(tmp_path / "kept") == {"relay.db", "backup.json"}
    assert rows(tmp_path / "kept") == rows(folder)


def test_what_is_there_is_never_replaced(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.mkdir()
    sentence = refused("backup", target, "--data", folder)
    assert sentence == f"{target} is there already; name a folder that is not."
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    refused("backup", tmp_path / "link", "--data", folder)
    assert list(target.iterdir()) == []


def test_a_backup_that_fails_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    connection = apsw.Connection(str(folder / "relay.db"))
    connection.execute("UPDATE entries SET state = 9 WHERE seq = 2")
    connection.close()
    sentence = refused("backup", tmp_path / "kept", "--data", folder)
    assert sentence == "A row of entries holds an impossible value."
    assert names(tmp_path) == {"relay", "home"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_where_nothing_may_be_written_one_sentence_says_so(folder: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert refused("backup", tmp_path / "kept", "--data", folder).startswith("The backup could not")
    tmp_path.chmod(0o700)


def test_attachments_whose_bytes_are_lost_are_left_out_and_told(
    folder: Path, tmp_path: Path
) -> None:
    big = max((folder / "chunks").glob("*/*"), key=lambda path: path.stat().st_size)
    big.unlink()
    result = call("backup", tmp_path / "kept", "--data", folder)
    assert result.returncode == 1
    assert result.stderr == (
        "The relay has lost bytes of 1 attachments, which are not in the backup; "
        "`lamplit-relay check --chunks` tells more.\n"
    )
    told("restore", tmp_path / "kept", "--data", tmp_path / "new")
    assert told("check", "--chunks", "--data", tmp_path / "new")["faults"] == {}
    assert len(rows(tmp_path / "kept")["attachments"]) == 1


def test_an_attachment_that_is_withdrawn_meanwhile_is_left_out_silently(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carry = carrying.carry_chunks

    async def withdrawn_before(made: SqliteSource, relay: Relay, target: Path) -> set[str]:
        connection = apsw.Connection(str(folder / "relay.db"))
        statement = "SELECT place FROM chunks WHERE attachment = (SELECT max(id) FROM attachments)"
        for (place,) in connection.execute(statement).fetchall():
            (folder / "chunks" / str(place)).unlink()
        connection.execute(
            "DELETE FROM chunks WHERE attachment = (SELECT max(id) FROM attachments)"
        )
        connection.execute("DELETE FROM attachments WHERE id = (SELECT max(id) FROM attachments)")
        connection.close()
        return await carry(made, relay, target)

    monkeypatch.setattr(backup_module, "carry_chunks", withdrawn_before)
    code, _, err = run_here("backup", tmp_path / "kept", "--data", folder)
    assert (code, err) == (0, "")
    assert len(rows(tmp_path / "kept")["attachments"]) == 1
    told("restore", tmp_path / "kept", "--data", tmp_path / "new")
    assert told("check", "--chunks", "--data", tmp_path / "new")["faults"] == {}


def test_backups_are_made_while_members_write(tmp_path: Path, source: Source) -> None:
    with serving("--data", tmp_path / "relay", log=tmp_path / "log") as served:
        token, *_ = told("mint", "--data", tmp_path / "relay")["tokens"]
        member = join(served, token, source)
        acknowledged, stop = [0], threading.Event()
        writer = threading.Thread(target=write_on, args=(member, acknowledged, stop))
        writer.start()
        try:
            for number in range(3):
                before = acknowledged[0]
                told("backup", tmp_path / f"kept-{number}", "--data", tmp_path / "relay")
                after = acknowledged[0]
                entries = rows(tmp_path / f"kept-{number}")["entries"]
                assert before <= len(entries) <= after + 1
        finally:
            stop.set()
            writer.join()
        assert acknowledged[0] > 3
    for number in range(3):
        new = tmp_path / f"new-{number}"
        told("restore", tmp_path / f"kept-{number}", "--data", new)
        assert told("check", "--data", new)["faults"] == {}


def write_on(member: Member, acknowledged: list[int], stop: threading.Event) -> None:
    """Append until told to stop."""
    while not stop.is_set() and acknowledged[0] < 20_000:
        if member.post(b"x" * 500) == 429:
            stop.wait(0.1)
            continue
        acknowledged[0] += 1

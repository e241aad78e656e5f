"""`check` says nothing is wrong when nothing is, and finds planted damage of every kind."""

import asyncio
from pathlib import Path

import apsw
import pytest

from sync.relay.commands.faults import Fault
from tests.sync.making import Source
from tests.sync.relay.commands.relays import call, fill_folder, interrupted, refused, told

FIRST = "log = (SELECT log FROM entries ORDER BY rowid LIMIT 1)"
"""The circle that lived through everything."""


@pytest.fixture
def folder(tmp_path: Path, source: Source) -> Path:
    """A relay's folder with data of every kind."""
    asyncio.run(fill_folder(tmp_path / "relay", source))
    return tmp_path / "relay"


def damage(folder: Path, *statements: str) -> None:
    connection = apsw.Connection(str(folder / "relay.db"))
    for statement in statements:
        connection.execute(statement)
        assert connection.changes(), statement
    connection.close()


def faults(folder: Path, *arguments: str) -> dict[str, int]:
    found = told("check", "--data", folder, *arguments, code=1)["faults"]
    assert isinstance(found, dict)
    return found


def test_nothing_is_wrong_with_what_the_rules_wrote(folder: Path) -> None:
    found = told("check", "--data", folder, "--chunks")
    assert found["faults"] == {}
    assert found["chunks"] == 4
    assert found["waiting"] == 0
    read = found["read"]
    assert read.keys() == {
        "logs", "turns", "entries", "attachments", "chunks", "boxes", "items", "spent",
    }  # fmt: skip
    assert read["logs"] == 3
    assert read["boxes"] == 1
    assert read["items"] == 2
    result = call("check", "--data", folder)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith("Nothing is wrong.\n")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (f"DELETE FROM entries WHERE {FIRST} AND seq = 3", {Fault.GAP, Fault.SIZE}),
        (f"DELETE FROM entries WHERE {FIRST} AND seq = 1", {Fault.GAP, Fault.SIZE}),
        (
            f"DELETE FROM entries WHERE {FIRST} AND seq = (SELECT max(seq) FROM entries)",
            {Fault.GAP, Fault.HEAD, Fault.SIZE},
        ),
        (f"UPDATE entries SET chain = randomblob(32) WHERE {FIRST} AND seq = 3", {Fault.CHAIN}),
        (
            f"UPDATE entries SET closes = 1 WHERE {FIRST} AND seq = 3",
            {Fault.CHAIN},
        ),
        (
            f"UPDATE entries SET void_after = -5 WHERE {FIRST} AND seq = 3",
            {Fault.CHAIN},
        ),
        (
            f"UPDATE entries SET body = randomblob(size) WHERE {FIRST} AND seq = 2",
            {Fault.BODY},
        ),
        (f"UPDATE entries SET body = NULL WHERE {FIRST} AND seq = 2", {Fault.BODY}),
        ("UPDATE entries SET body = 'x' WHERE state = 1 AND body IS NULL", None),
        (
            "UPDATE entries SET body = CAST('left' AS BLOB) WHERE state = 1",
            {Fault.BODY},
        ),
        (f"UPDATE turns SET hash = randomblob(32) WHERE {FIRST} AND number = 2", {Fault.TURN}),
        (f"UPDATE turns SET first = first + 1 WHERE {FIRST} AND number = 2", {Fault.TURN}),
        (f"DELETE FROM turns WHERE {FIRST} AND number = 1", {Fault.TURN}),
        ("UPDATE turns SET last = 1 WHERE last IS NULL", {Fault.TURN}),
        ("UPDATE logs SET turn_hash = randomblob(32)", {Fault.TURN}),
        ("UPDATE logs SET chain = randomblob(32)", {Fault.HEAD}),
        ("UPDATE logs SET base_chain = randomblob(32) WHERE head > 0", {Fault.CHAIN}),
        ("UPDATE logs SET oldest_day = oldest_day - 1 WHERE head > 0", {Fault.HEAD}),
        ("UPDATE logs SET head = head + 1", {Fault.GAP}),
        ("UPDATE logs SET size = size + 1", {Fault.SIZE}),
        ("UPDATE logs SET attached = attached + 1", {Fault.ATTACHED}),
        ("UPDATE attachments SET chunks = chunks + 1", {Fault.ATTACHMENT}),
        (
            "UPDATE attachments SET size = size + 1 WHERE seq IS NULL",
            {Fault.ATTACHMENT, Fault.ATTACHED},
        ),
        (
            "UPDATE attachments SET seq = (SELECT seq FROM entries WHERE state = 1) WHERE seq > 0",
            {Fault.ATTACHMENT},
        ),
        ('DELETE FROM chunks WHERE "index" = 2', {Fault.ATTACHMENT}),
        (
            "DELETE FROM attachments WHERE seq IS NULL",
            {Fault.ATTACHED, Fault.ORPHAN},
        ),
        ("UPDATE boxes SET count = count + 1", {Fault.BOX}),
        ("UPDATE boxes SET size = size + 1", {Fault.BOX}),
        ("UPDATE boxes SET head = 1", {Fault.BOX}),
        ("UPDATE items SET body = randomblob(size)", {Fault.ITEM}),
        ("DELETE FROM boxes", {Fault.ORPHAN}),
        ("DELETE FROM logs WHERE head > 0", {Fault.ORPHAN}),
        ("INSERT INTO doomed SELECT place FROM chunks LIMIT 1", {Fault.DOOMED}),
        (f"UPDATE entries SET state = 9 WHERE {FIRST} AND seq = 1", {Fault.UNREADABLE, Fault.GAP,
          Fault.SIZE}),
        ("UPDATE logs SET access = 7 WHERE head = 0", {Fault.UNREADABLE, Fault.ORPHAN}),
    ],
)  # fmt: skip
def test_planted_damage_is_found(folder: Path, statement: str, expected: set[Fault] | None) -> None:
    if expected is None:
        with pytest.raises(apsw.ConstraintError):
            damage(folder, statement)
        return
    damage(folder, statement)
    assert faults(folder).keys() == {fault.slug for fault in expected}


def test_the_faults_are_told_in_words(folder: Path) -> None:
    damage(folder, f"DELETE FROM entries WHERE {FIRST} AND seq = 3")
    result = call("check", "--data", folder)
    assert result.returncode == 1
    assert f"Wrong: 1 {Fault.GAP.value}.\n" in result.stdout
    assert "Nothing is wrong" not in result.stdout


def test_bytes_that_are_gone_or_changed_are_found(folder: Path) -> None:
    first, second, *_ = sorted((folder / "chunks").glob("*/*"))
    first.unlink()
    second.write_bytes(b"something else")
    assert told("check", "--data", folder)["faults"] == {}
    assert faults(folder, "--chunks") == {"chunk-lost": 1, "chunk-damaged": 1}


def test_a_damaged_file_is_found(folder: Path) -> None:
    connection = apsw.Connection(str(folder / "relay.db"))
    connection.execute("PRAGMA journal_mode = DELETE")
    statement = "SELECT rootpage FROM sqlite_schema WHERE name = 'entries_by_key'"
    ((page,),) = connection.execute(statement)
    ((size,),) = connection.execute("PRAGMA page_size")
    connection.close()
    with (folder / "relay.db").open("r+b") as file:
        file.seek(page * size - 40)
        file.write(b"\xff" * 8)
    assert faults(folder)["file"] > 0


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="nothing tells what is open")
def test_ctrl_c_ends_it_at_once_and_leaves_nothing(folder: Path) -> None:
    """Even within one statement of SQLite: this one would never end."""
    connection = apsw.Connection(str(folder / "relay.db"))
    connection.execute(
        "DROP TABLE spent; CREATE VIEW spent AS"
        " WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers)"
        " SELECT n % 9 AS hash, n AS use, n AS expires FROM numbers"
    )
    connection.close()
    before = set(folder.rglob("*"))
    ended = interrupted("check", "--data", folder, opens=folder / "relay.db")
    assert ended == (130, "", "Stopped before the end.\n")
    # Those two are SQLite's; whoever only reads cannot take them away again.
    beside = {folder / "relay.db-wal", folder / "relay.db-shm"}
    assert set(folder.rglob("*")) - beside == before


def test_what_is_no_database_is_said_so(folder: Path) -> None:
    for end in ("-wal", "-shm"):
        (folder / f"relay.db{end}").unlink(missing_ok=True)
    (folder / "relay.db").write_bytes(b"nothing of a database" * 1000)
    assert refused("check", "--data", folder) == "The database's file is damaged."


def test_where_no_relay_is_one_sentence_says_so(tmp_path: Path) -> None:
    for command in ("check", "stats", "mint"):
        sentence = refused(command, "--data", tmp_path / "none")
        assert sentence == (
            f"There is no relay in {tmp_path / 'none'} yet; `lamplit-relay serve` makes one."
        )
    assert not (tmp_path / "none").exists()

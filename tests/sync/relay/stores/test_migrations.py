"""The tables' versions: two programs side by side, and one that is too old."""

import asyncio
from pathlib import Path

import apsw
import pytest

from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.migrations import (
    Migration,
    TooNewError,
    Version,
    missing,
    read_migrations,
)
from sync.relay.stores.sqlite.connection import DATABASE, open_beside
from sync.relay.stores.sqlite.store import MIGRATIONS, SqliteStore
from sync.relay.stores.sqlite.tables import versions
from tests.sync.making import WIDE, Circle, Clock, Source, make_circle, post_many, read_all

STEPS = [Migration(number, 1, "") for number in (1, 2, 3)]

# What a next version might bring: a column with a default that this program knows nothing of.
EXPAND = """-- compatible from: 1
ALTER TABLE logs ADD COLUMN colour TEXT NOT NULL DEFAULT 'plain';
CREATE TABLE paints (log BLOB NOT NULL, colour TEXT NOT NULL) STRICT;
INSERT INTO paints (log, colour) SELECT id, 'old' FROM logs;
"""
# And the one after it, which an old program cannot work on.
CONTRACT = """-- compatible from: 2
DROP TABLE spent;
"""
BROKEN = """-- compatible from: 1
CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT;
INSERT INTO nowhere VALUES (1);
"""


def test_all_steps_are_taken_on_new_tables_and_the_rest_on_older_ones() -> None:
    assert missing(STEPS, []) == STEPS
    assert missing(STEPS, [Version(1, 1)]) == STEPS[1:]
    assert missing(STEPS, [Version(2, 1), Version(1, 1)]) == STEPS[2:]
    assert list(missing(STEPS, [Version(n, 1) for n in (1, 2, 3)])) == []


def test_newer_tables_are_fine_when_they_say_so() -> None:
    assert list(missing(STEPS, [Version(5, 3), Version(4, 4)])) == []
    with pytest.raises(TooNewError, match=r"^The relay's tables .* newer .*\.$"):
        missing(STEPS, [Version(4, 4)])


def test_a_folder_is_read_in_the_order_of_numbers(tmp_path: Path) -> None:
    for number in (3, 1, 2):
        (tmp_path / f"000{number}_step.sql").write_text(
            f"-- compatible from: {number}\nSELECT {number};\n", "utf-8"
        )
    (tmp_path / "notes.txt").write_text("not a step", "utf-8")
    steps = read_migrations(tmp_path)
    assert [(step.number, step.compatible_from) for step in steps] == [(1, 1), (2, 2), (3, 3)]
    assert steps[2].sql.endswith("SELECT 3;\n")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("0003_gap.sql", "-- compatible from: 1\n"),
        ("0002_silent.sql", "SELECT 1;\n"),
        ("0002_late.sql", "\n-- compatible from: 1\n"),
        ("0001_twice.sql", "-- compatible from: 1\n"),
    ],
)
def test_a_folder_that_is_wrong_is_a_mistake(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "0001_first.sql").write_text("-- compatible from: 1\n", "utf-8")
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"compatible from|numbered"):
        read_migrations(tmp_path)


def test_our_own_steps_can_be_read() -> None:
    steps = read_migrations(MIGRATIONS)
    assert steps
    assert all(1 <= step.compatible_from <= step.number for step in steps)


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Folders of steps: this program's, the next one's, and the one's after that."""
    made = []
    for number, more in enumerate(([], [EXPAND], [EXPAND, CONTRACT])):
        folder = tmp_path / f"steps{number}"
        folder.mkdir()
        ours = [(file.name, file.read_text("utf-8")) for file in MIGRATIONS.iterdir()]
        ours = [(name, text) for name, text in ours if name.endswith(".sql")]
        added = [(f"000{len(ours) + n}_next.sql", text) for n, text in enumerate(more, 1)]
        for name, text in [*ours, *added]:
            (folder / name).write_text(text, "utf-8")
        made.append(folder)
    return made


def _store(folder: Path, steps: Path) -> SqliteStore:
    return SqliteStore(folder, WIDE, clock=Clock(), random_bytes=Source(), migrations=steps)


async def _work(folder: Path, steps: Path, circle: Circle | None, source: Source) -> Circle:
    """Open the store with a version's steps, append something, and read everything."""
    store = _store(folder, steps)
    await store.open()
    try:
        mine = circle or await make_circle(store, source)
        before = len(await read_all(store, mine))
        await post_many(store, mine, 3)
        await make_circle(store, source)
        assert len(await read_all(store, mine)) == before + 3
        return mine
    finally:
        await store.close()


def _versions(folder: Path) -> list[Version]:
    sql = open_beside(folder / DATABASE)
    try:
        return versions(sql)
    finally:
        sql.close()


def test_this_program_goes_on_after_the_next_one_has_been_there(
    tmp_path: Path, folders: list[Path], source: Source
) -> None:
    folder = tmp_path / "relay"
    known = len(read_migrations(folders[0]))

    async def scenario() -> None:
        circle = await _work(folder, folders[0], None, source)
        await _work(folder, folders[1], circle, source)
        assert _versions(folder)[-1] == Version(known + 1, 1)
        await _work(folder, folders[0], circle, source)  # back again
        await _work(folder, folders[1], circle, source)  # and forth
        assert len(_versions(folder)) == known + 1

    asyncio.run(scenario())


def test_tables_that_this_program_cannot_work_on_are_refused(
    tmp_path: Path, folders: list[Path], source: Source
) -> None:
    folder = tmp_path / "relay"

    async def scenario() -> None:
        store = _store(folder, folders[2])
        await store.open()
        await store.close()
        before = (folder / DATABASE).read_bytes()
        with pytest.raises(StoreFailedError, match="newer version of this program"):
            await _store(folder, folders[0]).open()
        assert (folder / DATABASE).read_bytes() == before
        # The next version can: the step said so. It does not use what is gone.
        store = _store(folder, folders[1])
        await store.open()
        await store.close()

    asyncio.run(scenario())


def test_a_step_that_fails_leaves_nothing_behind(
    tmp_path: Path, folders: list[Path], source: Source
) -> None:
    folder = tmp_path / "relay"
    known = len(read_migrations(folders[0]))
    (folders[1] / f"000{known + 1}_next.sql").write_text(BROKEN, "utf-8")

    async def scenario() -> None:
        circle = await _work(folder, folders[0], None, source)
        with pytest.raises(StoreFailedError):
            await _store(folder, folders[1]).open()
        sql = apsw.Connection(str(folder / DATABASE))
        assert not sql.table_exists("main", "half")
        sql.close()
        assert len(_versions(folder)) == known
        await _work(folder, folders[0], circle, source)

    asyncio.run(scenario())

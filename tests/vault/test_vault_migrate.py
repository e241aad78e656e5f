"""Migrations: each in one step, after a backup, and none of them ever half."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.failures import MigrationFailed, NewerVault
from app.usecases.trash_entries import trash_entries
from app.vault import migrate as migrating
from app.vault.backups import Backup, count_entries, make_backup
from app.vault.keys.subkeys import database_key
from app.vault.migrate import Migration, migrate, migrations, split, version_of
from app.vault.repositories.timeline import Timeline
from app.vault.sqlcipher import connect
from app.vault.vault import Vault
from tests.making import NOW, add, make_vault, snapshot


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    made = make_vault(tmp_path / "v")
    add(made, "words")
    return made


def later(*more: str) -> tuple[Migration, ...]:
    """The program's own steps and one that a later version might have."""
    known = migrations()
    return (*known, Migration(known[-1].number + 1, more))


def test_the_steps_are_numbered_without_gaps() -> None:
    assert [step.number for step in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_new_database_has_the_newest_layout(vault: Vault) -> None:
    assert version_of(vault.sql) == migrations()[-1].number
    assert migrate(vault.sql) == 0
    vault.close()


def test_a_step_is_applied_once_after_the_backup(vault: Vault) -> None:
    seen: list[int] = []
    steps = later("CREATE TABLE added (x)", "INSERT INTO added VALUES (1)")
    before = lambda: seen.append(version_of(vault.sql))  # noqa: E731
    assert migrate(vault.sql, steps, before=before) == 1
    assert seen == [steps[-2].number], "the backup is of the old layout"
    assert migrate(vault.sql, steps, before=before) == 0
    assert len(seen) == 1
    assert vault.sql.execute("SELECT x FROM added").fetchall() == [(1,)]
    vault.close()


@pytest.mark.parametrize("last", ["NOT SQL", "INSERT INTO nowhere VALUES (1)", "DROP TABLE entry;"])
def test_a_step_that_fails_leaves_the_old_layout_whole(vault: Vault, last: str) -> None:
    before = snapshot(vault)
    version = version_of(vault.sql)
    steps = later("CREATE TABLE added (x)", "DELETE FROM revision", last, "NOT SQL EITHER")
    with pytest.raises(MigrationFailed):
        migrate(vault.sql, steps)
    assert version_of(vault.sql) == version
    assert snapshot(vault) == before
    with pytest.raises(Exception, match="no such table"):
        vault.sql.execute("SELECT * FROM added")
    vault.close()


def test_the_backup_before_a_step_is_counted_as_its_own_layout_says(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later program counts with other words, which the older layout does not know."""

    def newer(_: Timeline) -> int:
        raise AssertionError("this is for the newest layout")

    ident = add(vault, "thrown away")
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    steps = later("DROP VIEW hidden", "ALTER TABLE entry RENAME TO page")
    monkeypatch.setattr(Timeline, "count", newer)
    counts = {**migrating._COUNTS, steps[-1].number: "SELECT 10 * count(*) FROM page"}
    monkeypatch.setattr(migrating, "_COUNTS", counts)
    made: list[Backup] = []
    assert migrate(vault.sql, steps, before=lambda: made.append(make_backup(vault, NOW))) == 1
    assert [item.entries for item in made] == [1]
    assert count_entries(made[0].path, vault.data_key) == 1
    after = make_backup(vault, NOW + timedelta(days=1))
    assert after.entries == 20, "the newest layout is counted in its own words"
    vault.close()


def test_a_backup_that_fails_stops_the_step(vault: Vault) -> None:
    def refuse() -> None:
        raise MigrationFailed

    version = version_of(vault.sql)
    with pytest.raises(MigrationFailed):
        migrate(vault.sql, later("CREATE TABLE added (x)"), before=refuse)
    assert version_of(vault.sql) == version
    vault.close()


def test_a_layout_from_the_future_is_refused(vault: Vault) -> None:
    migrate(vault.sql, later("CREATE TABLE added (x)"))
    with pytest.raises(NewerVault):
        migrate(vault.sql)
    vault.close()


def test_statements_are_told_apart_and_comments_left_out() -> None:
    text = (
        "-- first; no statement\nCREATE TABLE a (\n  x -- y\n);\n\nINSERT INTO a\nVALUES (';');\n"
    )
    assert split(text) == ("CREATE TABLE a (\n  x -- y\n)", "INSERT INTO a\nVALUES (';')")


def test_another_key_opens_nothing(vault: Vault) -> None:
    path = vault.layout.database
    vault.close()
    data = path.read_bytes()
    with pytest.raises(Exception, match="damaged"):
        connect(path, database_key(b"x" * 32))
    assert path.read_bytes() == data
    assert data[:15] != b"SQLite format 3"

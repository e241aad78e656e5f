"""Bringing a vault's layout up to this program's version, one numbered SQL file at a time."""

import re
from collections.abc import Callable, Sequence
from importlib import resources
from typing import NamedTuple

from app.domain.failures import BadZone, DatabaseDamaged, Failure, MigrationFailed, NewerVault
from app.domain.when import from_millis, local_minute
from app.vault.sqlcipher import APPLICATION_ID, Connection, DatabaseError, failure_of

# How many entries people see, in the words of each layout from that number on. A backup made before
# a migration is of the older layout, so what stands here is never changed, only added to.
_COUNTS = {
    1: "SELECT (SELECT count(*) FROM entry) - (SELECT count(DISTINCT position) FROM hidden)",
}


class Migration(NamedTuple):
    """One step of the layout."""

    number: int
    statements: tuple[str, ...]


def migrations() -> tuple[Migration, ...]:
    """Return every step that ships with the program, in order."""
    files = resources.files("app.vault.migrations").iterdir()
    found = sorted(file.name for file in files if re.match(r"\d{4}_\w+\.sql$", file.name))
    return tuple(
        Migration(
            int(name[:4]),
            split((resources.files("app.vault.migrations") / name).read_text("utf-8")),
        )
        for name in found
    )


def split(text: str) -> tuple[str, ...]:
    """Return the statements of an SQL file; in our files each ends with ``;`` at a line's end."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("--")]
    pieces = re.split(r";[ \t]*$", "\n".join(lines), flags=re.MULTILINE)
    return tuple(piece.strip() for piece in pieces if piece.strip())


def version_of(sql: Connection) -> int:
    """Return the layout's version; 0 means an empty database."""
    row = sql.execute("PRAGMA user_version").fetchone()
    return int(row[0]) if row else 0


def count_entries(sql: Connection) -> int:
    """Return how many entries are visible in a database of any layout up to this program's.

    Raises:
        DatabaseDamaged: it has no layout at all.
    """
    version = version_of(sql)
    known = [number for number in _COUNTS if number <= version]
    if not known:
        raise DatabaseDamaged
    row = sql.execute(_COUNTS[max(known)]).fetchone()
    return int(row[0]) if row else 0


def migrate(
    sql: Connection,
    steps: Sequence[Migration] | None = None,
    *,
    before: Callable[[], object] = lambda: None,
) -> int:
    """Apply the missing steps, each in one transaction, and return how many there were.

    Args:
        sql: a writing connection outside a transaction.
        steps: all steps of this program, for tests.
        before: called once before the first step of a vault that already holds something; it makes
            the backup.

    Raises:
        NewerVault: the vault is ahead of this program.
        MigrationFailed: a step failed and was rolled back.
    """
    steps = migrations() if steps is None else steps
    version = version_of(sql)
    if version > max(step.number for step in steps):
        raise NewerVault
    missing = [step for step in steps if step.number > version]
    if missing and version:
        before()
    for step in missing:
        _apply(sql, step)
    return len(missing)


def _apply(sql: Connection, step: Migration) -> None:
    try:
        sql.create_function("local_minute", 2, _minute, deterministic=True)
        sql.execute("BEGIN IMMEDIATE")
        for statement in step.statements:
            sql.execute(statement)
        sql.execute(f"PRAGMA user_version = {step.number}")
        sql.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        sql.execute("COMMIT")
    except (DatabaseError, Failure) as error:
        if sql.in_transaction:
            sql.execute("ROLLBACK")
        failure = failure_of(error) if isinstance(error, DatabaseError) else error
        raise failure or MigrationFailed() from error


def _minute(at: int, zone: str) -> int:
    """Return the minute of the local day, for steps that work it out of what is kept."""
    try:
        return local_minute(from_millis(at), zone)
    except BadZone:
        return local_minute(from_millis(at), "UTC")

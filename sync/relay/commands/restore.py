"""`restore`: a backup in the place of what a relay keeps, under a new generation.

What was acknowledged after the backup is gone, and the circles must notice: so every log waits
until one of its stewards has repaired it. The relay's id and its key for tokens stay.
"""

import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock, Timeout

from sync.relay.commands.backup import About, read_note, sync_folder
from sync.relay.commands.carrying import bring_chunks
from sync.relay.commands.copying import copy_rows, count_rows
from sync.relay.commands.opening import Relay
from sync.relay.commands.places import CHUNKS, DATABASE, LOCK
from sync.relay.commands.world import DONE, CommandError, UsageError
from sync.relay.stores.copies.interface import NotEmptyError, NothingThereError, Target
from sync.relay.stores.copies.sqlite import (
    SqliteSource,
    SqliteTarget,
    bring_up_copy,
    check_is_there,
    fold_in,
    is_older,
    set_generation,
)

_GENERATION = 16

_MEANING = """\
This is a new generation of the relay: every circle can be read, but nobody can write to one until a
steward of it has repaired it. What members sent after the backup was made is gone from here; their
programs still hold it, and send it again."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: its database with this program's tables, its chunks, and what it says of itself."""

    database: Path
    chunks: Path
    about: About


async def restore(relay: Relay, arguments: Namespace) -> int:
    """Put a backup in place, or only draw a new generation (`--mark`).

    Raises:
        CommandError: when there is something already, a server runs, or the backup is no good.
        UsageError: when neither or both are asked for.
    """
    source: Path | None = arguments.source
    if (source is None) != arguments.mark:
        raise UsageError("Name a backup to restore, or give --mark and nothing else.")
    generation = relay.world.random_bytes(_GENERATION)
    if source is None:
        await _mark(relay, generation)
        _say(relay, arguments, generation, Counter())
        return DONE
    about = read_note(source)
    with _brought_up(source) as database:
        made = Made(database, source / CHUNKS, about)
        await _check(source, made)
        restore_rows = _into_postgres if relay.on_postgres else _into_folder
        await restore_rows(relay, made, generation, replaced=arguments.force)
    _say(relay, arguments, generation, about.rows)
    return DONE


@contextmanager
def _brought_up(source: Path) -> Iterator[Path]:
    """The backup's database; where an older program made it, a copy with this program's tables."""
    database = source / DATABASE
    with _of_a_relay(source):
        check_is_there(database)
        older = is_older(database)
    if not older:
        yield database
        return
    with TemporaryDirectory(prefix="lamplit-relay-") as folder:
        copy = Path(folder) / DATABASE
        bring_up_copy(database, copy)
        yield copy


@contextmanager
def _of_a_relay(source: Path) -> Iterator[None]:
    """Say of the backup that it is none, and not of the place that it is brought to."""
    try:
        yield
    except NothingThereError as error:
        raise CommandError(f"{source} is no backup of a relay.") from error


async def _check(source: Path, made: Made) -> None:
    with _of_a_relay(source):
        async with SqliteSource(made.database) as rows:
            await rows.about()
            counted = await count_rows(rows)
    if any(counted[name] != count for name, count in made.about.rows.items()):
        raise CommandError("The backup does not hold what it says it holds.")


async def _bring(relay: Relay, made: Made) -> None:
    """The bytes first: no row ever names some that are not there."""
    if made.about.chunks:
        await bring_chunks(SqliteSource(made.database), made.chunks, relay)


async def _into_folder(relay: Relay, made: Made, generation: bytes, *, replaced: bool) -> None:
    relay.make_folder()
    with _held(relay):
        if relay.database.exists() and not replaced:
            raise CommandError(
                f"{relay.folder} already holds a relay; give --force to put it out of the way."
            )
        for left in relay.folder.glob(f"{DATABASE}.*.part"):
            left.unlink()  # of a restore that was killed
        await _bring(relay, made)
        part = relay.folder / f"{DATABASE}.{relay.world.random_bytes(4).hex()}.part"
        async with SqliteSource(made.database) as rows, SqliteTarget(part) as target:
            await copy_rows(rows, target)
            await _renew(rows, target, generation)
        aside = _put_aside(relay)
        part.replace(relay.database)
        sync_folder(relay.folder)
    if aside:
        relay.world.stderr.write(
            f"What was there before is in {aside}; delete it when you no longer need it.\n"
        )


async def _into_postgres(relay: Relay, made: Made, generation: bytes, *, replaced: bool) -> None:
    from sync.relay.stores.copies import postgres  # noqa: PLC0415 - not needed for SQLite

    if await postgres.instances(relay.dsn):
        raise CommandError("Instances of the relay are running; stop all of them first.")
    await relay.migrate()
    await _bring(relay, made)
    try:
        async with (
            SqliteSource(made.database) as rows,
            postgres.PostgresTarget(relay.dsn, replace=replaced) as target,
        ):
            await copy_rows(rows, target)
            await _renew(rows, target, generation)
    except NotEmptyError as error:
        raise CommandError(
            "The database already holds a relay; give --force to throw that away."
        ) from error


async def _renew(rows: SqliteSource, target: Target, generation: bytes) -> None:
    about = await rows.about()
    await target.describe(replace(about, identity=replace(about.identity, generation=generation)))


def _put_aside(relay: Relay) -> Path | None:
    """Keep the database that is there under another name, with the files that belong to it."""
    there = relay.database.exists()
    if there:
        fold_in(relay.database)
    # Only a damaged database still has these, or one that somebody removed. They must not lie
    # beside the one that comes: SQLite would take what is in them for its own.
    beside = [relay.folder / f"{DATABASE}{end}" for end in ("-wal", "-shm", "-journal")]
    left = [file for file in beside if file.exists()]
    if not there and not left:
        return None
    aside = relay.folder / f"replaced-{relay.world.random_bytes(4).hex()}"
    aside.mkdir(0o700)
    for file in left:
        file.rename(aside / file.name)
    if there:
        try:
            # So that there is a database at every moment: a relay that starts on none makes one.
            os.link(relay.database, aside / DATABASE)
        except (OSError, NotImplementedError):
            relay.database.rename(aside / DATABASE)
    sync_folder(aside)
    return aside


async def _mark(relay: Relay, generation: bytes) -> None:
    if relay.on_postgres:
        from sync.relay.stores.copies import postgres  # noqa: PLC0415 - not needed for SQLite

        await postgres.set_generation(relay.dsn, generation)
        return
    check_is_there(relay.database)
    with _held(relay):
        set_generation(relay.database, generation)


@contextmanager
def _held(relay: Relay) -> Iterator[None]:
    """Keep a server from starting, and notice one that runs."""
    try:
        with FileLock(relay.folder / LOCK, mode=0o600, timeout=0):
            try:
                yield
            finally:
                _give_back(relay.folder)
    except Timeout as error:
        raise CommandError("The relay is running; stop it first.") from error
    except OSError as error:
        raise CommandError(f"{relay.folder} cannot be used: {error.strerror}.") from error


def _give_back(folder: Path) -> None:
    """Let the folder's owner have everything in it: root may have restored for a service's user."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    owner = folder.stat()
    for place, _, names in os.walk(folder):
        for path in (Path(place), *(Path(place) / name for name in names)):
            os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def _say(relay: Relay, arguments: Namespace, generation: bytes, rows: Counter[str]) -> None:
    if arguments.json:
        relay.world.say_json({"generation": generation.hex(), "rows": rows})
        return
    if rows:
        relay.world.say(
            f"Restored: {rows['logs']} circles, {rows['entries']} entries, "
            f"{rows['attachments']} attachments."
        )
    relay.world.say(_MEANING)

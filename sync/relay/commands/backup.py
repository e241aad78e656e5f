"""`backup`: everything that the relay keeps, in a new folder, while the relay goes on.

    relay.db      the rows, as an SQLite file, whatever the relay itself keeps them in
    chunks/       the attachments' bytes, as in a relay's own folder
    backup.json   what was left out, and how many rows there are

It is made under another name, read once more and counted, and only then given its own.
"""

import json
import os
import shutil
from argparse import Namespace
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sync.relay.commands.carrying import carry_chunks
from sync.relay.commands.copying import (
    copy_rows,
    count_rows,
    unchanged,
    without_attachments,
    without_bodies,
)
from sync.relay.commands.opening import Relay
from sync.relay.commands.places import CHUNKS, DATABASE
from sync.relay.commands.world import DONE, FAILED, CommandError, readable
from sync.relay.records import Chunk
from sync.relay.stores.copies import tables
from sync.relay.stores.copies.sqlite import SqliteSource, SqliteTarget, check_is_there
from sync.relay.stores.sqlite.snapshot import snapshot

NOTE: Final = "backup.json"
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself.

    Attributes:
        bodies: whether what members wrote is in it.
        chunks: whether the attachments' bytes are in it.
        rows: how many rows each table has.
    """

    bodies: bool
    chunks: bool
    rows: Counter[str]


async def backup(relay: Relay, arguments: Namespace) -> int:
    """Make a backup; returns 1 when attachments were left out because the relay lost their bytes.

    Raises:
        CommandError: when it cannot be made; nothing is left behind.
        StoreFailedError: when the relay's store fails.
    """
    target: Path = arguments.target.absolute()
    _check_free(target)
    part = target.with_name(f".{target.name}.{relay.world.random_bytes(4).hex()}.part")
    try:
        part.mkdir(0o700, parents=True)
        about, lost = await _fill(relay, arguments, part)
        sync_folder(part)
        part.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise CommandError(f"The backup could not be written: {error.strerror}.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    _say(relay, arguments, target, about)
    if lost:
        relay.world.stderr.write(
            f"The relay has lost bytes of {lost} attachments, which are not in the backup; "
            "`lamplit-relay check --chunks` tells more.\n"
        )
    return FAILED if lost else DONE


def _check_free(target: Path) -> None:
    if os.path.lexists(target):
        raise CommandError(f"{target} is there already; name a folder that is not.")


async def _fill(relay: Relay, arguments: Namespace, part: Path) -> tuple[About, int]:
    """Everything into the folder; returns how many attachments the relay has lost."""
    bodies, lost = not arguments.without_bodies, 0
    database = part / DATABASE
    rows = await _copy(relay, database, bodies=bodies)
    chunks = bodies and not arguments.without_chunks
    if chunks:
        missing = await carry_chunks(SqliteSource(database), relay, part / CHUNKS)
        if missing:
            lost = await _leave_out(relay, database, missing)
    async with SqliteSource(database) as made:
        counted = await count_rows(made)
    if rows is not None and not lost and counted != rows:
        raise CommandError("The backup does not hold what was put into it.")
    about = About(bodies, chunks, counted)
    note = {"format": FORMAT, "bodies": bodies, "chunks": chunks, "rows": counted}
    _write(part / NOTE, json.dumps(note, indent=2) + "\n")
    return about, lost


async def _copy(relay: Relay, database: Path, *, bodies: bool) -> Counter[str] | None:
    """The rows into a new file; how many there are, unless the engine made the copy by itself."""
    if bodies and not relay.on_postgres:
        check_is_there(relay.database)
        snapshot(relay.folder, database)
        return None
    async with relay.source() as source, SqliteTarget(database) as copy:
        return await copy_rows(source, copy, unchanged if bodies else without_bodies)


async def _leave_out(relay: Relay, database: Path, missing: set[str]) -> int:
    """Take attachments with missing bytes out of the copy.

    Most often they were withdrawn or expired between the copy of the rows and that of the bytes;
    returns how many were not.
    """
    async with SqliteSource(database) as made:
        ids = {
            (chunk.log, chunk.attachment)
            async for chunk in made.rows(tables.CHUNKS)
            if chunk.place in missing
        }
        gone = [row async for row in made.rows(tables.ATTACHMENTS) if (row.log, row.id) in ids]
        again = database.with_name("again.db")
        async with SqliteTarget(again) as copy:
            await copy_rows(made, copy, without_attachments(gone))
    again.replace(database)
    async with relay.source() as now:
        still: list[Chunk] = [
            chunk async for chunk in now.rows(tables.CHUNKS) if chunk.place in missing
        ]
    return len({(chunk.log, chunk.attachment) for chunk in still})


def read_note(folder: Path) -> About:
    """What a backup says of itself.

    Raises:
        CommandError: when it is none, or of a later format.
    """
    try:
        note: dict[str, Any] = json.loads((folder / NOTE).read_text("utf-8"))
        known, bodies, chunks = note["format"], note["bodies"], note["chunks"]
        rows = Counter({str(name): int(count) for name, count in note["rows"].items()})
        _ = note["rows"]["logs"], note["rows"]["entries"]
    except FileNotFoundError as error:
        raise CommandError(f"{folder} is no backup of a relay.") from error
    except OSError as error:
        raise CommandError(f"The backup cannot be read: {error.strerror}.") from error
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise CommandError(f"{folder / NOTE} is damaged.") from error
    if known != FORMAT:
        raise CommandError("The backup was made by a newer version of this program.")
    return About(bool(bodies), bool(chunks), rows)


def _say(relay: Relay, arguments: Namespace, target: Path, about: About) -> None:
    if arguments.json:
        relay.world.say_json(
            {
                "target": str(target),
                "bodies": about.bodies,
                "chunks": about.chunks,
                "rows": about.rows,
            }
        )
        return
    size = (target / DATABASE).stat().st_size
    rows = about.rows
    relay.world.say(
        f"{target}: {rows['logs']} circles, {rows['entries']} entries, "
        f"{rows['attachments']} attachments ({readable(size)} without their bytes)."
    )
    if not about.bodies:
        relay.world.say("What members wrote is not in it.")
    elif not about.chunks:
        relay.world.say("The attachments' bytes are not in it.")


def _write(file: Path, text: str) -> None:
    with file.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    if os.name == "nt":
        return  # Windows has no such call; its renames are journalled
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

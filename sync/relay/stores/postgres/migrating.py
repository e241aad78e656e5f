"""Bringing the tables to the version that this program works on, and what is drawn only once."""

import asyncio
from collections.abc import Callable, Sequence
from importlib.resources import files
from typing import Final

from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.migrations import Migration, Version, missing, read_migrations
from sync.relay.stores.postgres.links import AgainError, Link

STEPS: Final = read_migrations(files(__package__) / "migrations")
"""Every version of the tables that this program knows."""

STEP_SECONDS: Final = 3600.0
"""How long one step may take; building an index over many entries is slow."""

_ATTEMPTS: Final = 12
_PAUSE: Final = 0.25  # seconds

_VERSIONS: Final = (
    "CREATE TABLE IF NOT EXISTS schema_versions"
    " (number integer PRIMARY KEY, compatible_from integer NOT NULL)"
)
_THERE: Final = (
    "SELECT 1 FROM information_schema.tables"
    " WHERE table_schema = current_schema() AND table_name = 'schema_versions'"
)
_APPLIED: Final = "SELECT number, compatible_from FROM schema_versions WHERE number > 0"
_NOTE: Final = "INSERT INTO schema_versions (number, compatible_from) VALUES ($1, $2)"
_DRAWN: Final = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING"

# Version 0 is no version, but the row that whoever migrates holds on to.
_TURN: Final = (
    "INSERT INTO schema_versions (number, compatible_from) VALUES (0, 0)"
    " ON CONFLICT (number) DO UPDATE SET compatible_from = 0"
)
_SIZES: Final = {"relay": 16, "generation": 16, "mint_key": 32}


class NotMigratedError(StoreFailedError):
    """The database has no tables of a relay yet, or those of an older version."""


async def check(link: Link, steps: Sequence[Migration] = STEPS) -> None:
    """Whether this program can work on the tables.

    Raises:
        NotMigratedError: when `migrate` has something to do first.
        TooNewError: when only a newer program can.
    """
    if not await link.fetch(_THERE) or missing(steps, await _applied(link)):
        raise NotMigratedError("The relay's tables are to be brought up to date first (migrate).")


async def migrate(
    link: Link, random_bytes: Callable[[int], bytes], steps: Sequence[Migration] = STEPS
) -> int:
    """Take the steps that are missing, each in a transaction; others may do the same at once.

    Returns:
        How many steps were taken.

    Raises:
        TooNewError: when the tables are beyond this program.
    """
    taken = 0
    if not await link.fetch(_THERE):
        # Whoever comes second at the same moment is refused, whatever IF NOT EXISTS says, and in
        # more than one way.
        try:
            await link.script(_VERSIONS)
        except StoreFailedError:
            if not await link.fetch(_THERE):
                raise
    while await _take(link, random_bytes, steps):
        taken += 1
    return taken


async def _take(
    link: Link, random_bytes: Callable[[int], bytes], steps: Sequence[Migration]
) -> bool:
    """Take a step; again where it met the work of instances that go on meanwhile.

    A step locks tables in an order of its own, so the database may end it as one of two that wait
    for each other. Nothing of it is left then.
    """
    for _ in range(_ATTEMPTS - 1):
        try:
            return await _step(link, random_bytes, steps)
        except AgainError:
            await asyncio.sleep(_PAUSE)
    return await _step(link, random_bytes, steps)


async def _step(
    link: Link, random_bytes: Callable[[int], bytes], steps: Sequence[Migration]
) -> bool:
    async with link.transaction(STEP_SECONDS):
        await link.fetch(_TURN)
        left = missing(steps, await _applied(link))
        if not left:
            return False
        await link.script(left[0].sql)
        await link.fetch(_NOTE, left[0].number, left[0].compatible_from)
        for name, size in _SIZES.items():
            await link.fetch(_DRAWN, name, random_bytes(size))
        return True


async def _applied(link: Link) -> Sequence[Version]:
    return [Version(*row) for row in await link.fetch(_APPLIED)]

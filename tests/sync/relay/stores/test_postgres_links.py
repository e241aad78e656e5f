"""What comes of what the database and its driver say."""

import asyncio
from collections.abc import Sequence

import asyncpg
import pytest

from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.postgres.links import AgainError, CutError, InDoubtError, Link, translated
from tests.sync.postgres import ask
from tests.sync.relay.stores.storm import instance


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (asyncpg.DiskFullError("secret"), StoreFullError),
        (asyncpg.SerializationError("secret"), AgainError),
        (asyncpg.DeadlockDetectedError("secret"), AgainError),
        (asyncpg.UniqueViolationError("secret"), AgainError),
        (asyncpg.AdminShutdownError("secret"), CutError),
        (asyncpg.ConnectionDoesNotExistError("secret"), CutError),
        (asyncpg.InterfaceError("secret"), CutError),
        (asyncpg.ReadOnlySQLTransactionError("secret"), CutError),
        (asyncpg.LockNotAvailableError("secret"), StoreFailedError),
        (ConnectionRefusedError("secret"), CutError),
    ],
)
def test_what_the_driver_says_is_not_passed_on(
    error: BaseException, kind: type[StoreFailedError]
) -> None:
    assert type(translated(error)) is kind
    assert "secret" not in str(translated(error))


def test_the_database_writes_before_it_answers(database: str) -> None:
    """Whatever the database's default is, a COMMIT waits for the disk."""

    async def go() -> Sequence[object]:
        name = database.rpartition("/")[2]
        await ask(database, f"ALTER DATABASE {name} SET synchronous_commit = off")
        async with instance(database) as store:
            link = await store._server.connect()
            rows = await link.fetch("SHOW synchronous_commit")
            await link.close()
            return rows[0]

    assert asyncio.run(go())[0] == "on"


class _Driver:
    """A driver's connection whose COMMIT does not end well."""

    def __init__(self, ending: BaseException | str) -> None:
        self.ending = ending
        self.ended = False

    def add_log_listener(self, listener: object) -> None:
        """Nothing is ever logged."""

    async def execute(self, statement: str) -> str:
        if statement != "COMMIT":
            return statement
        if isinstance(self.ending, BaseException):
            raise self.ending
        if not self.ending:
            await asyncio.sleep(60)
        return self.ending

    def is_closed(self) -> bool:
        return self.ended

    def terminate(self) -> None:
        self.ended = True


@pytest.mark.parametrize(
    ("ending", "kind", "ended"),
    [
        ("", InDoubtError, True),  # never answered
        ("ROLLBACK", InDoubtError, True),
        (ConnectionResetError(), InDoubtError, True),
        (asyncpg.AdminShutdownError(), InDoubtError, True),
        (asyncpg.SerializationError(), AgainError, False),
        (asyncpg.DiskFullError(), StoreFullError, False),
    ],
)
def test_a_commit_that_was_not_answered_is_never_tried_again(
    ending: BaseException | str, kind: type[StoreFailedError], *, ended: bool
) -> None:
    async def go() -> None:
        driver = _Driver(ending)
        with pytest.raises(StoreFailedError) as failure:
            async with Link(driver, 0.05).transaction():
                pass
        assert type(failure.value) is kind
        assert not isinstance(failure.value, CutError)
        assert driver.ended == ended

    asyncio.run(go())

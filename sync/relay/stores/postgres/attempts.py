"""Trying again when a transaction was undone by what others did, or by a cut connection."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Final, TypeVar

from sync.relay.stores.postgres.links import AgainError, CutError, Link
from sync.relay.stores.postgres.standing import LostError, Standing

ATTEMPTS: Final = 5
"""How often a transaction is tried when others get into its way."""

CUTS: Final = 2
"""How often it is tried when its connection breaks."""

_PAUSE: Final = 0.005
"""Seconds before the second attempt; longer before each that follows."""

Answer = TypeVar("Answer")


async def attempts(
    borrow: Callable[[], AbstractAsyncContextManager[Link]],
    standing: Standing,
    work: Callable[[Link], Awaitable[Answer]],
) -> Answer:
    """Let `work` do one transaction, a few times if it must be.

    Nothing of a transaction that failed was committed, and one whose COMMIT was not answered is
    never tried again here: whoever asked for it does that.

    Args:
        borrow: gives a connection.
        standing: asks again, and draws a new generation when the database does lack something.
        work: does the transaction.

    Raises:
        StoreFailedError: when it does not succeed.
    """
    left, cuts = ATTEMPTS, CUTS
    while True:
        left -= 1
        async with borrow() as link:
            try:
                return await work(link)
            except LostError:
                # A row may have come between the question and the comparison: ask again.
                await standing.check_all(link)
                if not left:
                    raise
            except AgainError:
                if not left:
                    raise
            except CutError:
                cuts -= 1
                if not left or not cuts:
                    raise
        await asyncio.sleep(_PAUSE * (ATTEMPTS - left))

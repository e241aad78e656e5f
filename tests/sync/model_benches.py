"""The engines that the reference model is held against."""

import shutil
import tempfile
from pathlib import Path
from random import Random

import apsw

from sync.relay.stores.interface import Store
from sync.relay.stores.sqlite.connection import DATABASE
from tests.sync.making import Clock, store_in
from tests.sync.model_requests import FIRST_DAY, LIMITS


class SqliteBench:
    """A SQLite store in a folder of its own."""

    store: Store

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="model-"))
        self._clock = Clock(FIRST_DAY)
        self._random = Random(1)

    async def open(self, day: int) -> None:
        self._clock.pass_days(day - self._clock.day)
        self.store = store_in(
            self._folder, LIMITS, clock=self._clock, source=self._random.randbytes
        )
        await self.store.open()

    async def set_day(self, day: int) -> None:
        self._clock.pass_days(day - self._clock.day)

    async def reopen(self) -> None:
        await self.store.close()
        await self.open(self._clock.day)

    async def restore(self) -> None:
        await self.store.close()
        file = apsw.Connection(str(self._folder / DATABASE))
        file.execute(
            "UPDATE meta SET value = ? WHERE name = 'generation'", (self._random.randbytes(16),)
        )
        file.close()
        await self.open(self._clock.day)

    async def close(self) -> None:
        await self.store.close()
        shutil.rmtree(self._folder)

"""A store on a disk whose fsync fails for a while; run with `eio.c` in LD_PRELOAD.

Arguments: the store's folder, the switch, and the end of the name of the files that fail.
Prints what happened as one JSON object.
"""

import asyncio
import json
import sys
from pathlib import Path

from sync.relay.operations import Appended
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.sqlite.connection import PAGE
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import Circle, Source, make_circle, opened, post_many, read_all
from tests.sync.relay.stores.watching import wal_size

PACE = Pace(checkpoint=64 * 1024, retry=0.05)


async def _outcomes(store: SqliteStore, circle: Circle, count: int) -> list[object]:
    posts = [circle.post(circle.source(1000)) for _ in range(count)]
    return await asyncio.gather(*map(store.append, posts), return_exceptions=True)


async def main(folder: Path, switch: Path, end: str) -> dict[str, object]:
    """Write, let the disk fail, write again, let it recover, write again."""
    found: dict[str, object] = {}
    async with opened(folder, pace=PACE) as store:
        circle = await make_circle(store, Source())
        acked = [answer.seq for answer in await post_many(store, circle, 20)]

        await asyncio.to_thread(switch.write_text, end, "utf-8")
        wrong = 0
        for _ in range(40):
            for answer in await _outcomes(store, circle, 8):
                if isinstance(answer, Appended):
                    acked.append(answer.seq)
                else:
                    assert isinstance(answer, StoreFailedError), answer
                    assert not isinstance(answer, StoreFullError), answer
                    wrong += 1
            await asyncio.sleep(0.01)
        found["acked while it failed"] = len(acked) - 20
        found["refused while it failed"] = wrong
        found["healthy while it failed"] = store.healthy
        found["read while it failed"] = len(await read_all(store, circle)) >= len(acked)

        await asyncio.to_thread(switch.unlink)
        for _ in range(400):
            if store.healthy:
                break
            await asyncio.sleep(0.02)
        found["healthy afterwards"] = store.healthy
        # Its head, and the one page that was written to see whether that works.
        found["log after recovery"] = "one page" if wal_size(folder) == 32 + 24 + PAGE else "more"
        for answer in await _outcomes(store, circle, 20):
            assert isinstance(answer, Appended), answer
            acked.append(answer.seq)
        seqs = [entry.seq for entry, _ in await read_all(store, circle)]
        found["all there"] = set(acked) <= set(seqs)
        found["acked once"] = len(acked) == len(set(acked))
    return found


if __name__ == "__main__":
    outcome = asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
    sys.stdout.write(json.dumps(outcome))

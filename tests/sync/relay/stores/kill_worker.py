"""Many writers on one store, until the process is killed.

Arguments: the store's folder, a number for the random source. Says on standard output what it does,
one JSON object a line: `key` and `turn` before an append is sent, `ack` with its place after.
"""

import asyncio
import json
import os
import sys
from pathlib import Path

from sync.relay.stores.sqlite.log_file import Pace
from tests.sync.making import Circle, Source, make_circle, opened

WRITERS = 32


def say(**words: object) -> None:
    """One line, in one call, so that a kill leaves no half of it."""
    os.write(1, json.dumps(words).encode() + b"\n")


async def main(folder: Path, seed: int) -> None:
    """Never ends by itself."""
    source = Source(seed)
    async with opened(folder, pace=Pace(checkpoint=512 * 1024)) as store:
        circles: list[Circle] = [await make_circle(store, source) for _ in range(4)]
        for circle in circles:
            say(log=circle.log.hex(), secret=circle.secret.hex())

        async def write(number: int) -> None:
            circle = circles[number % len(circles)]
            while True:
                post = circle.post(source(1000))
                done = await store.append(post)
                say(ack=done.seq, log=circle.log.hex(), key=post.key.hex(), chain=done.chain.hex())

        await asyncio.gather(*map(write, range(WRITERS)))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))

"""A long journal with photos as a book: time, memory at the most, and what comes of it."""

import io
import multiprocessing
import random
import shutil
import time
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PIL import Image

from app.exchange.exporters import sink_for
from tests.bench.importing import memory
from tests.bench.journals import NEWEST, WORDS
from tests.bench.measure import timed
from tests.bench.prose import Prose

#: Entries with photos of twelve megapixels.
SIZES = ((1000, 50), (10_000, 500))
_WIDE, _HIGH, _KINDS = 4000, 3000, 8
_APART = timedelta(hours=9)


def books(home: Path) -> list[list[str]]:
    """Return rows: entries, photos, seconds, those of the processor, MB of memory, MB written.

    Of memory, what the process had at most and what it had before.
    """
    rows = []
    # Made elsewhere, for the memory that it takes.
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        pictures = pool.map(_picture, range(_KINDS))
    for entries, photos in SIZES:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            rows.append(pool.apply(partial(_book, home, entries, photos, pictures)))
    return rows


def _book(home: Path, entries: int, photos: int, pictures: list[bytes]) -> list[str]:
    place = home / "book"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    path, rng = place / "book.pdf", random.Random(entries)
    before = memory("VmHWM")

    def work() -> None:
        sink = sink_for("book", path, UUID(int=entries))
        files: list[dict[str, Any]] = []
        for record in _records(entries, photos, rng):
            files += record["files"]
            sink.record("entries", record)
        for number, file in enumerate(files):
            sink.file(file, iter([pictures[number % _KINDS]]))
        sink.finish()

    began = time.process_time()
    clock = timed(work)
    own = time.process_time() - began
    written = path.stat().st_size / 1e6
    shutil.rmtree(place)
    return [f"{entries:,}", f"{photos}", f"{clock:.0f}", f"{own:.0f}", f"{memory('VmHWM'):.0f}",
            f"{before:.0f}", f"{written:.0f}"]  # fmt: skip


def _records(entries: int, photos: int, rng: random.Random) -> Iterator[dict[str, Any]]:
    """Yield entries as they go out, the oldest first."""
    prose = Prose()
    for number in range(entries):
        body, files = prose.text(number, WORDS), []
        if number % (entries // photos) == 0:
            ident = str(UUID(int=rng.getrandbits(128)))
            files.append({"id": ident, "name": "photo.jpg", "type": "image/jpeg", "size": 4_000_000,
                          "width": _WIDE, "height": _HIGH})  # fmt: skip
            body += f"\n\n![](attachment:{ident})"
        at = NEWEST - _APART * (entries - number)
        yield {
            "id": str(UUID(int=rng.getrandbits(128))), "body": body, "files": files,
            "created_at": f"{at:%Y-%m-%dT%H:%M:%S.000Z}", "zone": "Europe/Berlin",
            "title": prose.text(number, 4).replace("\n", " ") if number % 3 == 0 else "",
            "place": "Jetty" if number % 2 else "", "tags": ["work"], "trashed_at": None,
            "mood": 1 + number % 7 if number % 4 == 0 else None,
        }  # fmt: skip


def _picture(number: int) -> bytes:
    """Return a photo with as much in it as a phone's: some 4 MB."""
    rng = random.Random(number)
    rough = Image.frombytes("RGB", (40, 30), rng.randbytes(40 * 30 * 3))
    smooth = rough.resize((_WIDE, _HIGH), Image.Resampling.BICUBIC)
    grain = Image.effect_noise((_WIDE, _HIGH), 22).convert("RGB")
    out = io.BytesIO()
    Image.blend(smooth, grain, 0.35).save(out, "JPEG", quality=90)
    return out.getvalue()

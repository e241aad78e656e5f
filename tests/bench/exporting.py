"""Taking a large journal out, in each form: time, size and memory."""

import multiprocessing
import shutil
import time
from functools import partial
from pathlib import Path

from app.domain.exports import Choice
from app.exchange.exporters import FORMS, sink_for
from app.usecases.export_journal import export_journal
from tests.bench.importing import memory
from tests.bench.journals import Journal
from tests.bench.measure import timed
from tests.bench.prose import Prose

#: A book is set page by page, which has figures of its own (`books`).
_FORMS = ("json", "markdown", "jrnl", "dayone", "csv")


def exporting(journal: Journal) -> list[list[str]]:
    """Return rows: the form, seconds, those of the processor, MB of what went out, MB of memory.

    Of memory, what the process had at most and what it had before.
    """
    home = journal.folder.parent
    rows = []
    for name in _FORMS:
        if name in FORMS:
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                rows.append(pool.apply(partial(_take_out, home, journal.size, name)))
    return rows


def _take_out(home: Path, size: int, name: str) -> list[str]:
    journal = Journal(home, size, Prose())
    place = home / "export"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    form = FORMS[name]
    path = place / f"out{'.zip' if '.zip' in form.endings else form.endings[0]}"
    vault = journal.open()
    before = memory("VmHWM")
    done = []

    def work() -> None:
        sink = sink_for(name, path, journal.new_id())
        done.append(export_journal(vault.read, sink, form.fitted(Choice())))

    began = time.process_time()
    seconds = timed(work)
    effort = time.process_time() - began
    assert done[0].entries == size
    vault.close()
    written = path.stat().st_size
    shutil.rmtree(place)
    used = (f"{memory('VmHWM'):.0f}", f"{before:.0f}")
    return [name, f"{seconds:.1f}", f"{effort:.1f}", f"{written / 1e6:.0f}", *used]

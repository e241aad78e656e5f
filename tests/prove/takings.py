"""Ending a process that takes a journal out or brings one in, and looking at what is left.

A journal that goes out is there whole or not at all, and nothing readable stays after the next
opening. A journal that comes in is all there, or nothing of it.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from datetime import timedelta
from pathlib import Path

from app.domain.exports import Choice
from app.exchange.exporters import FORMS, sink_for
from app.usecases.attach_file import attach_file
from app.usecases.export_journal import export_journal
from app.usecases.import_journal import sweep_leftovers
from app.usecases.unfinished_exports import sweep_exports
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.exchange.whole import as_file, fill, named
from tests.making import NOW, Snapshot, add, counted_ids, make_vault, open_again, snapshot
from tests.prove.kills import Outcome
from tests.prove.tools import HERE, environment

#: What is done; half of all trials bring in.
WAYS = ("json", "import", "dayone", "import", "csv", "import")
BASE = "base-of-takings"
_ENTRIES, _FILES, _BYTES = 150, 12, 200_000


def plan(seed: int) -> tuple[str, str, random.Random]:
    """Return what a seed does, what the output is called, and its source of chance."""
    rng = random.Random(seed)
    return WAYS[seed % len(WAYS)], rng.choice(("out", "out.zip")), rng


def make_journal(folder: Path) -> Path:
    """Make a journal, once, with what goes out of it; return the folder of both."""
    if (folder / "done").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    vault = make_vault(folder / "v")
    fill(vault)
    rng, new_id = random.Random(1), counted_ids(10**13)
    for number in range(_ENTRIES):
        words = " ".join(rng.choices(("river", "lamp", "[x](y)", "quiet", "朝"), k=120))
        ident = add(vault, f"{number} {words}", NOW - timedelta(hours=number))
        if number < _FILES:
            file = as_file(f"{number}.bin", rng.randbytes(_BYTES))
            attach_file(vault.write, ident, file, now=NOW, new_id=new_id)
    fitted = FORMS["dayone"].fitted(Choice())
    export_journal(vault.read, sink_for("dayone", folder / "in.zip", named("in")), fitted)
    vault.close()
    empty = make_vault(folder / "empty", state=folder / "state-empty")
    empty.close()
    (folder / "done").touch()
    return folder


def taking_trial(seed: int, folder: Path) -> Outcome:
    """Let a process work, end it at a moment the seed draws, and check what is left."""
    way, name, rng = plan(seed)
    base, root = make_journal(folder / BASE), folder / f"taking-{seed}"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    kept = "empty" if way == "import" else "v"
    shutil.copytree(base / kept, root / "v")
    path = base / "in.zip" if way == "import" else root / name
    vault = open_again(root / "v", state=root / "state")
    before = snapshot(vault)
    vault.close()
    ended = _run(root / "v", path, way, seed, rng)
    vault = open_again(root / "v", state=root / "state")
    try:
        if way == "import":
            problems = _came_in(vault, before, finished=ended == "the end")
        else:
            problems = _went_out(vault, before, path, finished=ended == "the end")
        problems += [text for item in verify(vault).checks for text in item.problems]
    finally:
        vault.close()
    if not problems:
        shutil.rmtree(root)
    return Outcome("taking", seed, way, ended or way, 1, tuple(problems))


def _run(folder: Path, path: Path, way: str, seed: int, rng: random.Random) -> str:
    """Start the process and end it; return "the end" where it was done before."""
    words = [sys.executable, str(HERE / "taker.py"), str(folder), str(path), way, str(seed)]
    with subprocess.Popen(words, env=environment(), stdout=subprocess.PIPE) as worker:
        assert worker.stdout is not None
        first = worker.stdout.readline()
        assert first == b"open\n", first
        # Most of it takes some tenths of a second; a few run to their end.
        time.sleep(rng.uniform(0, rng.choice((0.03, 0.3, 1.2))))
        os.kill(worker.pid, signal.SIGKILL)
        said = worker.stdout.read()
    return "the end" if b"done" in said else ""


def _went_out(vault: Vault, before: Snapshot, path: Path, *, finished: bool) -> list[str]:
    problems = [] if snapshot(vault) == before else ["taking out changed the journal"]
    parts = _parts(path.parent)
    swept = sweep_exports(vault.write)
    if swept != parts:
        problems.append(f"{parts} were left and {swept} were swept")
    if sweep_exports(vault.write) or _parts(path.parent):
        problems.append("something readable is still there")
    if finished and not path.exists():
        problems.append("it said that it was done, and nothing is there")
    if path.is_file() and zipfile.ZipFile(path).testzip() is not None:
        problems.append("the archive is not whole")
    if path.is_dir() and not any(path.iterdir()):
        problems.append("the folder is empty")
    return problems


def _parts(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if one.name.endswith(".part")]


def _came_in(vault: Vault, before: Snapshot, *, finished: bool) -> list[str]:
    seen = vault.read(lambda tx: tx.timeline.count())
    sweep_leftovers(vault.write)
    expected = _ENTRIES + 2  # those that `fill` makes; the trash did not go out
    problems = []
    if seen not in {0, expected}:
        problems.append(f"{seen} of {expected} entries are there")
    if finished and not seen:
        problems.append("it said that it was done, and nothing is there")
    if not seen and snapshot(vault) != before:
        problems.append("something of it is left")
    files = vault.sql.execute("SELECT count(*) FROM attachment").fetchone()
    assert files is not None
    if seen and files[0] != _FILES + 3:
        problems.append(f"{files[0]} files are there")
    return problems

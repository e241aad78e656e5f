"""Putting a backup back, ended with SIGKILL at every call it makes, or done by two at once."""

import random
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from app.domain.failures import Failure
from app.vault.backups import list_backups
from app.vault.layout import Layout
from app.vault.rescue import put_back, set_aside
from app.vault.verify import verify
from tests.prove import steps
from tests.prove.kills import LATER, Outcome
from tests.prove.look import differences, leftovers, snapshot
from tests.prove.session import Model, Session
from tests.prove.tools import HERE, environment

#: Putting one back makes about so many calls that change the folder.
_CALLS = 40
_USUAL = {"journal.db", "journal.db-wal", "journal.db-shm", "keys.json", "keys.twin.json",
          "backups", "reserve", "lock"}  # fmt: skip


@dataclass(frozen=True)
class _Ruin:
    """A journal that does not open, what its backup holds, and its files as they were."""

    folder: Path
    state: Path
    backup: Model
    files: dict[str, bytes]


def rescue_trial(seed: int, base: Path, folder: Path, shim: Path | None) -> Outcome:
    """Kill one process that puts a backup back, at a call the seed draws; every fifth time two."""
    rng = random.Random(seed)
    ruin = _ruin(seed, base, folder / f"rescue-{seed}", rng)
    more = {}
    if shim is not None:
        moment = f"0:{rng.randrange(1, _CALLS)}:{rng.choice((0, 37, 100))}"
        more = {"LD_PRELOAD": str(shim), "PROVE_ROOT": str(ruin.folder), "PROVE_KILL": moment}
    running = [_start(ruin, more)]
    if seed % 5 == 0:
        running.append(_start(ruin, {}))
    problems = []
    for process in running:
        said = process.communicate(timeout=120)[1].decode(errors="replace")
        is_told = "VaultInUse" in said or "no backup" in said
        if process.returncode not in {0, -signal.SIGKILL} and not is_told:
            problems.append(f"it failed: {said[-2000:]}")
    killed = running[0].returncode == -signal.SIGKILL
    problems += _finish(ruin)
    doing = "put back" if killed else "the end"
    return Outcome("rescue", seed, "rescue", doing, len(running), tuple(problems))


def _ruin(seed: int, base: Path, place: Path, rng: random.Random) -> _Ruin:
    """Take a backup, write on, and leave it as a kill does: with its log, and damaged."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(base, place)
    session = Session(place / "root", seed, LATER)
    session.adopt((place / "base.json").read_text("utf-8"))
    session.open()
    steps.back_up(session)()
    kept = session.vault.read(snapshot)
    for step in (steps.write, steps.bring_in, steps.write):
        step(session)()
    killed = place / "killed.lamplit"
    shutil.copytree(session.folder, killed)
    session.close()
    shutil.rmtree(session.folder)
    killed.rename(session.folder)
    layout = Layout(session.folder)
    data = bytearray(layout.database.read_bytes())
    data[rng.randrange(16)] ^= 1  # the salt: no page opens, not even those in the log
    layout.database.write_bytes(data)
    names = ("journal.db", "journal.db-wal", "keys.json", "keys.twin.json")
    files = {name: (session.folder / name).read_bytes() for name in names}
    return _Ruin(session.folder, session.state, kept, files)


def _start(ruin: _Ruin, more: dict[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, HERE / "rescuer.py", ruin.folder],
        env=environment(**more), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip


def _finish(ruin: _Ruin) -> list[str]:
    """Open what is there, after putting the backup back once more where it does not open."""
    problems, layout = _together(ruin), Layout(ruin.folder)
    session = Session(ruin.folder.parent, 0, LATER)
    session.adopt((ruin.folder.parents[1] / "base.json").read_text("utf-8"))
    # Not tried where the ruin still is: SQLite folds a log into its database even when that does
    # not open, and the files could not be compared any more.
    if _is_ruined(ruin) or not _opens(session):
        try:
            put_back(layout, list_backups(layout)[0], now=LATER)
        except Failure as failure:
            return [*problems, f"it cannot be put back again: {failure}"]
        problems += _together(ruin)
        if not _opens(session):
            return [*problems, "nothing opens it"]
    problems += differences(ruin.backup, session.vault.read(snapshot))
    problems += leftovers(session.vault)
    problems += [text for item in verify(session.vault).checks for text in item.problems]
    session.close()
    names = {path.name for path in ruin.folder.iterdir()} - _USUAL
    return problems + [f"{name} is left" for name in names if not name.startswith("set-aside")]


def _is_ruined(ruin: _Ruin) -> bool:
    database = Layout(ruin.folder).database
    return database.exists() and database.read_bytes() == ruin.files["journal.db"]


def _opens(session: Session) -> bool:
    try:
        session.open()
    except Failure:
        return False
    return True


def _together(ruin: _Ruin) -> list[str]:
    """Every old file is whole, and the old log never lies beside the backup's database."""
    layout = Layout(ruin.folder)
    places = [ruin.folder, *set_aside(layout)]
    problems = []
    for name, data in ruin.files.items():
        found = [path / name for path in places if (path / name).exists()]
        if not any(path.read_bytes() == data for path in found):
            problems.append(f"the old {name} is lost")
    in_place = layout.database
    if in_place.exists() and in_place.read_bytes() != ruin.files["journal.db"]:
        log = in_place.with_name("journal.db-wal")
        if log.exists() and log.read_bytes() == ruin.files["journal.db-wal"]:
            problems.append("the old log lies beside the backup's database")
    return problems

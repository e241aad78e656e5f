"""Backups to another place, and restoring them, ended with SIGKILL at every call that writes.

The journal is as it was, whatever lies at the place and counts as a backup can be restored whole,
and a journal that is restored is there whole or not at all.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from app.domain.backup_plan import Keep
from app.domain.failures import Failure
from app.usecases.attach_file import attach_file
from app.usecases.keep_backups import add_place, destinations, keep_at
from app.vault import destination, shelf
from app.vault.keys.credentials import Passphrase
from app.vault.keys.store import KeyStore
from app.vault.layout import Layout
from app.vault.unfolding import restore
from app.vault.verify import verify
from tests.exchange.whole import as_file
from tests.making import NOW, WORDS, Snapshot, add, counted_ids, make_vault, open_again, snapshot
from tests.prove.kills import Outcome
from tests.prove.tools import HERE, environment

DEEDS = ("backup", "restore")
LATER = NOW + timedelta(days=1)
#: About so many calls that change a folder are made, by what is done.
_CALLS = {"backup": 130, "restore": 70}
_ENTRIES, _BYTES = 60, 1_500_000
#: Long enough that a file which a kill left counts as given up.
_AGED = 1_000_000


def plan(seed: int) -> tuple[str, random.Random]:
    """Return what a seed does, and its source of chance."""
    return DEEDS[seed % len(DEEDS)], random.Random(seed)


def make_shelf(folder: Path) -> Path:
    """Make a journal with a place that holds some backups, once; return the folder of both."""
    if (folder / "done").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "place").mkdir(parents=True)
    vault = make_vault(folder / "v.lamplit", state=folder / "state")
    rng, new_id = random.Random(1), counted_ids(10**13)
    for number in range(_ENTRIES):
        entry = add(vault, " ".join(rng.choices(("river", "lamp", "quiet", "朝"), k=150)))
        if not number:
            file = as_file("photo.bin", rng.randbytes(_BYTES))
            attach_file(vault.write, entry, file, now=NOW, new_id=new_id)
    ident = destination.claim(folder / "place", vault.layout.folder)
    vault.write(lambda tx: add_place(tx, ident, folder / "place", NOW))
    vault.write(lambda tx: keep_at(tx, ident, Keep(1, 0, 0)))
    vault.close()
    for days in range(4, 0, -1):
        _run(folder, "backup", None, rng, days=days)
    (folder / "done").touch()
    return folder


def shelf_trial(seed: int, folder: Path, shim: Path | None) -> Outcome:
    """Kill one process at a call that the seed draws, and look at what is left."""
    deed, rng = plan(seed)
    base = make_shelf(folder / "base-of-shelves")
    root = folder / f"shelf-{seed}"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(base, root)
    _point(root)
    before = _rows(root)
    killed = _run(root, deed, shim, rng)
    problems = _look(root, before) if deed == "backup" else _look_restored(root, before)
    shutil.rmtree(root, ignore_errors=True)
    doing = deed if killed else "the end"
    return Outcome("shelf", seed, deed, doing, int(killed), tuple(problems))


def _point(root: Path) -> None:
    """Let the journal's place be the one beside it."""
    vault = open_again(root / "v.lamplit", state=root / "state")
    (place,) = vault.read(destinations)
    vault.write(lambda tx: add_place(tx, place.ident, root / "place", NOW))
    vault.close()


def _rows(root: Path) -> Snapshot:
    vault = open_again(root / "v.lamplit", state=root / "state")
    found = snapshot(vault, "setting")
    vault.close()
    return found


def _run(root: Path, deed: str, shim: Path | None, rng: random.Random, *, days: int = 0) -> bool:
    """Run the process that does it, and return whether it was killed."""
    if deed == "backup":
        words = ["backup", str(root / "v.lamplit"), str(root / "state"), str(days)]
    else:
        (newest, *_) = sorted((root / "place").glob("*.lamplit-backup"), key=os.path.getmtime)
        words = ["restore", str(newest), str(root / "new" / "Mine.lamplit"), "0"]
    more = {}
    if shim is not None:
        moment = f"0:{rng.randrange(1, _CALLS[deed])}:{rng.choice((0, 37, 100))}"
        more = {"LD_PRELOAD": str(shim), "PROVE_ROOT": str(root), "PROVE_KILL": moment}
    done = subprocess.run(
        [sys.executable, str(HERE / "shelver.py"), *words], env=environment(**more), check=False,
        capture_output=True, timeout=120,
    )  # fmt: skip
    if done.returncode not in {0, -signal.SIGKILL}:
        raise AssertionError(done.stderr.decode(errors="replace")[-3000:])
    return done.returncode != 0


def _look(root: Path, before: Snapshot) -> list[str]:
    """The journal is whole, and so is every backup; the next one tidies up what a kill left."""
    problems = _journal(root, before) + _backups(root, before)
    for leftover in (root / "place").glob(".*.unfinished"):
        os.utime(leftover, (_AGED, _AGED))
    _run(root, "backup", None, random.Random(0), days=-1)
    problems += _backups(root, before)
    names = [path.name for path in (root / "place").iterdir()]
    problems += [f"{name} is left" for name in names if name.endswith(".unfinished")]
    vault = open_again(root / "v.lamplit", state=root / "state")
    beside = [path.name for path in vault.layout.backups.iterdir()]
    problems += [f"{name} is left" for name in beside if not name.endswith("Z")]
    vault.close()
    return problems


def _journal(root: Path, before: Snapshot) -> list[str]:
    vault = open_again(root / "v.lamplit", state=root / "state")
    problems = [text for item in verify(vault).checks for text in item.problems]
    if snapshot(vault, "setting") != before:
        problems.append("the journal is another")
    vault.close()
    return problems


def _backups(root: Path, before: Snapshot) -> list[str]:
    """Restore whatever counts as a backup, and compare."""
    keys = KeyStore(root / "v.lamplit").read()
    data_key = KeyStore(root / "v.lamplit").unlock(Passphrase(WORDS)).data_key
    found = shelf.backups_at(root / "place", keys.vault_id, data_key)
    problems = [] if len(found) >= 3 else [f"only {len(found)} backups are left"]
    for number, one in enumerate(found[:2]):
        target = root / f"out-{number}"
        problems += _same(one.path, target, before)
        shutil.rmtree(target, ignore_errors=True)
    return problems


def _same(backup: Path, target: Path, before: Snapshot) -> list[str]:
    try:
        restore(backup, Passphrase(WORDS), target, now=NOW)
    except Failure as failure:
        return [f"{backup.name} counts as a backup and cannot be restored: {failure}"]
    return _compare(target, before)


def _compare(folder: Path, before: Snapshot) -> list[str]:
    vault = open_again(folder, state=folder.parent / "other-state")
    problems = [text for item in verify(vault).checks for text in item.problems]
    if snapshot(vault, "setting") != before:
        problems.append(f"{folder.name} holds something else")
    vault.close()
    return problems


def _look_restored(root: Path, before: Snapshot) -> list[str]:
    """It is there whole, or once more is enough."""
    target = root / "new" / "Mine.lamplit"
    problems = _journal(root, before)
    if Layout(target).is_vault:
        problems += _compare(target, before)
    else:
        if target.exists():
            problems.append("something that is no journal stands in its place")
        _run(root, "restore", None, random.Random(0))
        problems += _compare(target, before)
    left = [path.name for path in target.parent.iterdir() if path.name.startswith(".")]
    return problems + [f"{name} is left" for name in left]

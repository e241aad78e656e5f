"""Two processes that write into one journal at once: nothing is lost, and the second is told."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from app.vault.verify import verify
from tests.prove.kills import LATER, Outcome
from tests.prove.look import leftovers, snapshot
from tests.prove.session import Session
from tests.prove.tools import HERE, environment

_ROUNDS = 12


def writers_trial(seed: int, base: Path, folder: Path) -> Outcome:
    """Let two processes take turns as they come, and compare the journal with what they said."""
    place = folder / f"writers-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(base, place)
    running = [
        subprocess.Popen(
            [sys.executable, HERE / "writer.py", place / "root", name, str(seed), str(_ROUNDS)],
            env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for name in ("one", "two")
    ]  # fmt: skip
    said, told, problems = set[str](), 0, list[str]()
    for process in running:
        out, err = process.communicate(timeout=120)
        if process.returncode:
            problems.append(f"a writer failed: {err.decode(errors='replace')[-2000:]}")
        lines = [json.loads(line) for line in out.splitlines()]
        said |= {line["wrote"] for line in lines if "wrote" in line}
        told += sum("told" in line for line in lines)
        problems += [f"told: {line['told']}" for line in lines
                     if "told" in line and "already open" not in line["told"]]  # fmt: skip
    if not told:
        problems.append("neither was ever told")
    problems += _compare(place, said)
    return Outcome("writers", seed, "writers", f"told {told} times", len(said), tuple(problems))


def _compare(place: Path, said: set[str]) -> list[str]:
    session = Session(place / "root", 0, LATER)
    session.adopt((place / "base.json").read_text("utf-8"))
    before = {entry["body"] for entry in session.model["entries"].values()}
    session.open()
    vault = session.vault
    # Bodies begin with their own word, so none hides another.
    found = {entry["body"] for entry in vault.read(snapshot)["entries"].values()}
    problems = [f"lost: {body}" for body in (said | before) - found]
    problems += [f"nobody wrote: {body}" for body in found - said - before]
    problems += leftovers(vault)
    problems += [text for item in verify(vault).checks for text in item.problems]
    session.close()
    return problems

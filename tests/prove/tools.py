"""What the trials share: the compiled shim, base vaults, and starting a worker."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.prove import steps
from tests.prove.session import START, Session

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
WORKER = HERE / "worker.py"


def build_shim(folder: Path) -> Path | None:
    """Compile the shim into ``folder``; None where there is no compiler or no such system."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    target = folder / "shim.so"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        aside = folder / f"shim.{os.getpid()}.so"
        subprocess.run(
            [compiler, "-O2", "-shared", "-fPIC", "-o", aside, HERE / "shim.c", "-lpthread"],
            check=True,
        )
        aside.replace(target)
    return target


def make_base(folder: Path, seed: int = 1) -> Path:
    """Make a small vault with everything in it that trials begin from, once; return its folder."""
    done = folder / "base.json"
    if done.exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "root").mkdir(parents=True)
    session = Session(folder / "root", seed, START)
    session.create()
    wanted = [steps.write] * 25 + [steps.edit] * 10 + [steps.draft] * 3 + [steps.attach] * 3
    wanted += [steps.bring_in, steps.add_slot, steps.back_up, steps.keep, steps.back_up]
    for step in wanted:
        action = step(session)
        assert action is not None
        action()
    session.close()
    done.write_text(session.save_as_base(), "utf-8")
    return folder


def lay_out(base: Path, root: Path, flow: str) -> str:
    """Copy the base vault to ``root`` where the flow begins with one; return the BASE argument."""
    shutil.rmtree(root, ignore_errors=True)
    if flow == "create":
        root.mkdir(parents=True)
        return "-"
    shutil.copytree(base / "root", root)
    return str(base / "base.json")


def environment(**more: str) -> dict[str, str]:
    """Return the worker's environment: nothing of the caller's Python, and what is given."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PROVE_", "LD_"))}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", **more}


def command(root: Path, base: str, seed: int, flow: str, count: int) -> list[str]:
    """Return the command line of a worker."""
    return [sys.executable, str(WORKER), str(root), base, str(seed), flow, str(count)]

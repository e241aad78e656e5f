"""Ending a process with SIGKILL in the middle of what it does, and looking at what is left."""

import json
import os
import random
import signal
import subprocess
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.prove.look import Check
from tests.prove.session import START, Model, later_version
from tests.prove.tools import command, environment, lay_out

FLOWS = (
    "save", "import", "slots", "rekey", "backup", "migrate", "attach", "trash", "create", "mixed",
    "destroy", "reopen",
)  # fmt: skip
#: After every stop and every look, some time has passed.
LATER = START + timedelta(days=2000)
#: The stop is asked for in the first steps; the others give it something to fall into.
_FIRST, _STEPS = 12, 36
#: How many changing calls a step of a flow makes, about; the stop falls among them.
_CALLS = {"import": 500, "rekey": 90, "backup": 60, "attach": 80, "slots": 30, "create": 90,
          "migrate": 120, "destroy": 40, "reopen": 60}  # fmt: skip
_PAUSE = {"import": 0.4, "rekey": 0.15, "backup": 0.1, "migrate": 0.15, "create": 0.15}


@dataclass
class Story:
    """What a worker said before it ended.

    Attributes:
        confirmed: what was true after the last finished step; None before there was a vault.
        pending: what will be true after the step under way.
        doing: its name.
        issued: every passphrase that was ever used.
    """

    confirmed: Model | None = None
    pending: Model | None = None
    doing: str = ""
    ended: bool = False
    done: int = 0
    issued: list[str] = field(default_factory=lambda: ["first one"])

    def hear(self, line: dict[str, Any]) -> None:
        """Take one line."""
        if "begin" in line:
            self.doing, self.pending = line["begin"], line["after"]
            if self.pending:
                self.issued = self.pending["issued"]
        elif "done" in line:
            self.confirmed = self.pending
            self.done += 1
        else:
            self.ended = True


@dataclass(frozen=True)
class Outcome:
    """How a trial went."""

    kind: str
    seed: int
    flow: str
    killed_in: str
    steps: int
    problems: tuple[str, ...]


def plan(seed: int) -> tuple[str, random.Random]:
    """Return the flow that a seed stands for, and its source of chance."""
    return FLOWS[seed % len(FLOWS)], random.Random(seed)


def kill_trial(seed: int, base: Path, folder: Path, shim: Path | None) -> Outcome:
    """Let a worker work, end it at a moment the seed draws, and check what is left."""
    flow, rng = plan(seed)
    root = folder / f"kill-{seed}"
    argument = lay_out(base, root, flow)
    more = {}
    # Every second one by counting calls: that reaches moments too short to hit by the clock.
    lines = _moment(flow, rng)
    by_count = shim is not None and rng.random() < 0.6
    if by_count:
        call = rng.randrange(1, _CALLS.get(flow, 25))
        more = {"LD_PRELOAD": str(shim), "PROVE_ROOT": str(root),
                "PROVE_KILL": f"{lines}:{call}:{rng.choice((0, 0, 37, 100))}"}  # fmt: skip
    pause = None if by_count else rng.uniform(0, _PAUSE.get(flow, 0.02))
    with subprocess.Popen(
        command(root, argument, seed, flow, _STEPS), env=environment(**more),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as worker:  # fmt: skip
        story = _follow(worker, lines, pause)
        complaint = (worker.stderr.read() if worker.stderr else b"").decode(errors="replace")
    if worker.returncode not in {0, -signal.SIGKILL}:
        said = ("the worker failed", complaint[-3000:])
        return Outcome("kill", seed, flow, story.doing, story.done, said)
    return judge("kill", seed, flow, root, story, rng)


def _moment(flow: str, rng: random.Random) -> int:
    """Return after how many lines the stop is due; see `worker.begin` for which line says what."""
    if flow == "create":
        return 1
    if flow in {"migrate", "reopen"} or rng.random() < 0.05:
        return 3
    return 6 if flow == "destroy" else 6 + 2 * rng.randrange(_FIRST)


def _follow(worker: "subprocess.Popen[bytes]", lines: int, pause: float | None) -> Story:
    """Hear the worker until it ends; with a pause, end it so long after that many lines."""
    assert worker.stdout is not None
    story = Story()
    for heard, line in enumerate(worker.stdout, 1):
        if not line.endswith(b"\n"):
            break
        story.hear(json.loads(line))
        if pause is not None and heard == lines:
            time.sleep(pause)
            os.kill(worker.pid, signal.SIGKILL)
    worker.wait()
    return story


def judge(kind: str, seed: int, flow: str, root: Path, story: Story, rng: random.Random) -> Outcome:
    """Look at what a worker left."""
    order = rng.sample(story.issued, len(story.issued))
    check = Check(root, LATER)
    # Once it is there, pending is what was asked for last; after the end nothing is under way.
    pending = story.confirmed if story.ended else story.pending
    with later_version(is_on=flow == "migrate"):
        problems = check.look(story.confirmed, pending, order)
    doing = "the end" if story.ended else story.doing
    return Outcome(kind, seed, flow, doing, story.done, tuple(problems))

"""Power cuts: a flow is recorded, and the disk that a cut would leave is checked, many times."""

import random
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from app.domain.failures import Failure
from tests.prove.disk import Cut, Disk
from tests.prove.kills import Outcome, Story, judge
from tests.prove.record import Event, read_events
from tests.prove.tools import command, environment, lay_out

FLOWS = (
    "save", "rekey", "slots", "backup", "import", "migrate", "attach", "trash", "create", "reopen",
)  # fmt: skip
_STEPS = {"save": 12, "import": 2, "rekey": 3, "slots": 5, "backup": 4, "attach": 4}


class Recording:
    """What a worker did on its disk, from beginning to end.

    Args:
        flow: what it is about.
        seed: of everything drawn by lot.
        base: the vault to begin with.
        folder: room for the recording and what is made of it.
        shim: the compiled shim.
    """

    def __init__(self, flow: str, seed: int, base: Path, folder: Path, shim: Path) -> None:
        self.flow, self.seed = flow, seed
        self._folder = folder / f"power-{flow}-{seed}"
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        root, log = self._folder / "root", self._folder / "log"
        argument = lay_out(base, root, flow)
        self.disk = Disk(root)
        done = subprocess.run(
            command(root, argument, seed, flow, _STEPS.get(flow, 4)),
            env=environment(LD_PRELOAD=str(shim), PROVE_ROOT=str(root), PROVE_LOG=str(log)),
            capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode in {0, -signal.SIGKILL}, done.stderr.decode()
        self.events = list(read_events(log))
        assert any(event.kind == "S" for event in self.events), "nothing was recorded"
        log.unlink()
        shutil.rmtree(root)

    def cuts(self, count: int, rng: random.Random) -> list[int]:
        """Draw moments: before an answer, around a sync, after a name changed, and anywhere."""
        answers = [n for n, event in enumerate(self.events) if event.kind == "A"]
        syncs = [n + shift for n, event in enumerate(self.events) if event.kind == "S"
                 for shift in (0, 1)]  # fmt: skip
        names = [n + 1 for n, event in enumerate(self.events) if event.kind in "CRUM"]
        kinds = [kind for kind in (answers, syncs, names, range(len(self.events))) if kind]
        drawn: set[int] = set()
        while len(drawn) < min(count, len(self.events) // 2):
            drawn.add(rng.choice(rng.choice(kinds)))
        return sorted(drawn)

    def outcomes(self, count: int) -> Iterator[Outcome]:
        """Cut the power at ``count`` moments, each time in a few ways, and check what is left."""
        rng = random.Random(self.seed)
        story, place = Story(), 0
        for moment in self.cuts(count, rng):
            for event in self.events[place:moment]:
                self._let_happen(event, story)
            place = moment
            for cut in self._ways(rng):
                yield self._check(moment, cut, story, rng)

    @staticmethod
    def _ways(rng: random.Random) -> tuple[Cut, ...]:
        return (Cut.NOTHING, rng.choice((Cut.NAMES, Cut.DATA, Cut.ALL)), Cut.PREFIX, Cut.SOME)

    def _let_happen(self, event: Event, story: Story) -> None:
        if event.kind == "A":
            for line in event.lines:
                story.hear(line)
        else:
            self.disk.apply(event)

    def _check(self, moment: int, cut: Cut, story: Story, rng: random.Random) -> Outcome:
        left = self._folder / "left"
        self.disk.leave(left, cut, rng)
        try:
            done = judge("power", self.seed, self.flow, left, story, rng)
        except Failure as failure:
            text = f"cut at {moment} sparing {cut}: what was saved is lost: {failure}"
            return Outcome("power", self.seed, self.flow, "", 0, (text,))
        finally:
            shutil.rmtree(left)
        problems = tuple(f"cut at {moment} sparing {cut}: {text}" for text in done.problems)
        return Outcome("power", self.seed, self.flow, done.killed_in, done.steps, problems)

    def clear(self) -> None:
        """Delete what is left of the recording."""
        shutil.rmtree(self._folder)

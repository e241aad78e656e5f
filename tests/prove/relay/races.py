"""Many members try to open the same turn at the same moment: one does, and the others are told."""

import random
import shutil
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.prove.kills import Outcome
from tests.prove.relay.site import site
from tests.prove.relay.talk import CUT, Caller, Circle, Reply, make_circle

CONTENDERS = 24


@dataclass
class Round:
    """What the contenders of one round were answered."""

    replies: list[Reply] = field(default_factory=list)
    cut: int = 0

    def problems(self, turn: int, head: int) -> list[str]:
        """What is wrong with the answers in the race that ended `turn` with an entry at `head`."""
        statuses = Counter(reply.status for reply in self.replies)
        found = []
        if self.cut or statuses != {201: 1, 409: len(self.replies) - 1}:
            found.append(f"turn {turn}: {dict(statuses)}, {self.cut} cut")
        for reply in self.replies:
            told = reply.told
            if reply.status == 201 and (told["seq"], told["turn"]) != (head, turn + 1):
                found.append(f"turn {turn}: the winner is told {told}")
            if reply.status == 409:
                known = (told["type"].rpartition(":")[2], told.get("turn"), told.get("winner"))
                if known != ("stale-turn", turn, head):
                    found.append(f"turn {turn}: a loser is told {told}")
        return found


class Contenders:
    """Threads that all send when the starting gun goes.

    Args:
        callers: one connection each.
        circle: whose turn they fight for.
    """

    def __init__(self, callers: list[Caller], circle: Circle, rounds: int) -> None:
        self._circle = circle
        self._rounds = rounds
        self._gate = threading.Barrier(len(callers) + 1, timeout=60)
        self._done = threading.Barrier(len(callers) + 1, timeout=60)
        self._lock = threading.Lock()
        self.round = Round()
        self._threads = [
            threading.Thread(target=self._run, args=(number, caller), daemon=True)
            for number, caller in enumerate(callers)
        ]

    def fight(self) -> list[str]:
        """All rounds; what went wrong in them."""
        for thread in self._threads:
            thread.start()
        found = []
        for turn in range(1, self._rounds + 1):
            self.round = Round()
            self._gate.wait()
            self._done.wait()
            found += self.round.problems(turn, turn)
        for thread in self._threads:
            thread.join(60)
        return found

    def _run(self, number: int, caller: Caller) -> None:
        rng = random.Random(number)
        for turn in range(1, self._rounds + 1):
            self._gate.wait()
            key, body = rng.randbytes(16), b"commit %d of %d" % (turn, number)
            try:
                reply = self._circle.append(caller, turn, key, body, opens="yes")
            except CUT:
                with self._lock:
                    self.round.cut += 1
            else:
                with self._lock:
                    self.round.replies.append(reply)
            self._done.wait()


def race_trial(seed: int, folder: Path, engine: str, rounds: int) -> Outcome:
    """Let 24 members race, over two instances where the engine takes several."""
    place = folder / f"relay-race-{engine}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    rng = random.Random(seed)
    instances = 2 if engine == "postgres" else 1
    with site(engine, place, instances) as relay:
        first = relay.caller()
        circle = make_circle(first, rng)
        callers = [relay.caller(number % instances) for number in range(CONTENDERS)]
        found = Contenders(callers, circle, rounds).fight()
        log = circle.everything(first)
        turns = [(frame.seq, frame.turn, frame.next_turn) for frame in log]
        if turns != [(turn, turn, turn + 1) for turn in range(1, rounds + 1)]:
            found.append(f"the log has {len(log)} entries after {rounds} rounds")
        for caller in (first, *callers):
            caller.close()
    return Outcome("relay race", seed, engine, "", rounds, tuple(found[:20]))

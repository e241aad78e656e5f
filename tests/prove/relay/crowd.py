"""Members who write and read at once and note what they saw, for as long as a trial goes on."""

import hashlib
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sync.protocol import headers
from sync.protocol.frames import decode
from tests.prove.relay.talk import CUT, Caller, Circle
from tests.sync.histories import NEVER, History, Look, Try, problems

#: How often an append opens the next turn.
OPENS = 0.03
#: Seconds for which one append is tried again after the trial's end.
LAST_TRIES = 40.0
_AGAIN = {429, 503, 507}


@dataclass
class Crowd:
    """Writers and readers of some circles.

    Attributes:
        connect: a connection for the member of this number.
        circles: the members take them in turn.
        acknowledged: how many appends were, so far.
        wrong: answers that nobody should get.
        pause: seconds between two appends of a writer, on average.
        largest: bytes of a body, about.
    """

    connect: Callable[[int], Caller]
    circles: Sequence[Circle]
    seed: int
    histories: list[History] = field(default_factory=list)
    acknowledged: int = 0
    again: int = 0
    wrong: list[str] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)
    pause: float = 0.0
    largest: int = 1500

    def start(self, writers: int, readers: int) -> None:
        """Let them begin."""
        self.histories = [History() for _ in self.circles]
        for number in range(writers + readers):
            act = self._write if number < writers else self._read
            thread = threading.Thread(target=self._guarded, args=(act, number), daemon=True)
            self.threads.append(thread)
            thread.start()

    def wait_for(self, more: int, seconds: float = 60.0) -> None:
        """Wait until so many more appends are acknowledged."""
        goal, ends = self.acknowledged + more, time.monotonic() + seconds
        while self.acknowledged < goal and not self.wrong:
            if time.monotonic() > ends:
                self.wrong.append(f"only {self.acknowledged} of {goal} in {seconds} s")
                return
            time.sleep(0.01)

    def stop(self) -> None:
        """Let them finish what they began."""
        self.stopping.set()
        for thread in self.threads:
            thread.join(LAST_TRIES + 30)
            if thread.is_alive():
                self.wrong.append("a member never came to an end")

    def judge(self) -> list[str]:
        """Stop, read everything, and say what cannot be."""
        self.stop()
        found = list(self.wrong)
        for circle, history in zip(self.circles, self.histories, strict=True):
            # Comparing may take longer than the relay keeps an idle connection.
            caller = self.connect(0)
            history.log = circle.everything(caller)
            caller.close()
            found += problems(history)
        return found

    def _guarded(self, act: Callable[[int, Caller, random.Random], None], number: int) -> None:
        caller = self.connect(number)
        try:
            act(number, caller, random.Random(f"{self.seed} {number}"))
        except Exception as error:  # noqa: BLE001 - told to whoever started the crowd
            self.wrong.append(f"member {number}: {error!r}")
        finally:
            caller.close()

    def _write(self, number: int, caller: Caller, rng: random.Random) -> None:
        place = number % len(self.circles)
        circle, tries = self.circles[place], self.histories[place].tries
        while not self.stopping.is_set():
            key = rng.randbytes(16)
            body = key + rng.randbytes(rng.randrange(1, self.largest))
            opens = rng.random() < OPENS
            turn = circle.turn
            one = Try(key, hashlib.sha256(body).digest(), turn, opens, 0.0)
            self._append(caller, circle, tries, one, body)
            if self.pause:
                time.sleep(rng.random() * 2 * self.pause)

    def _append(
        self, caller: Caller, circle: Circle, tries: list[Try], asked: Try, body: bytes
    ) -> None:
        """Send an append until it is answered."""
        gives_up = time.monotonic() + 3600
        while time.monotonic() < gives_up:
            if self.stopping.is_set():
                gives_up = min(gives_up, time.monotonic() + LAST_TRIES)
            one = self._once(caller, circle, asked, body)
            tries.append(one)
            if one.seq is not None:
                self.acknowledged += 1
                circle.saw(one.now)
                return
            if one.stale:
                circle.saw(one.turn + 1)
                return
            if one.ended < NEVER:
                return
            self.again += 1
            time.sleep(0.02)
        self.wrong.append("an append was never answered")

    def _once(self, caller: Caller, circle: Circle, asked: Try, body: bytes) -> Try:
        more = {"opens": "yes"} if asked.opens else {}
        began = time.monotonic()
        try:
            reply = circle.append(caller, asked.turn, asked.key, body, **more)
        except CUT:
            return _changed(asked, began)
        ended = time.monotonic()
        if reply.status in {200, 201}:
            told = reply.told
            return _changed(asked, began, ended, seq=told["seq"], now=told["turn"],
                            chain=bytes.fromhex(told["chain"]))  # fmt: skip
        if reply.problem == "stale-turn":
            return _changed(asked, began, ended, stale=True, winner=reply.told.get("winner"))
        if reply.status not in _AGAIN:
            self.wrong.append(f"an append got {reply.status}: {reply.body[:200]!r}")
            return _changed(asked, began, ended)
        return _changed(asked, began)

    def _read(self, number: int, caller: Caller, rng: random.Random) -> None:
        place = number % len(self.circles)
        circle, looks = self.circles[place], self.histories[place].looks
        turn, after = 1, 0
        # Now and then it reads some pages again, but not all of a long log.
        passed = deque([(turn, after)], maxlen=16)
        while not self.stopping.is_set():
            began = time.monotonic()
            try:
                reply = circle.page(caller, turn, after, rng.choice((0, 0, 1)))
            except CUT:
                time.sleep(0.02)
                continue
            if reply.status in _AGAIN:
                time.sleep(0.02)
                continue
            if reply.status != 200:
                self.wrong.append(f"a read got {reply.status}: {reply.body[:200]!r}")
                return
            frames = tuple(decode(reply.body))
            over = headers.ENDS.lower() in reply.headers
            head = int(reply.headers[headers.HEAD.lower()])
            looks.append(Look(after, began, time.monotonic(), head, frames, over))
            for frame in frames:
                after, turn = frame.seq, max(turn, frame.next_turn)
            if rng.random() < 0.01:
                turn, after = passed[0]
            elif frames:
                passed.append((turn, after))
            time.sleep(0.005)


def _changed(asked: Try, began: float, ended: float = NEVER, **answer: object) -> Try:
    return Try(asked.key, asked.body_hash, asked.turn, asked.opens, began, ended, **answer)  # type: ignore[arg-type]

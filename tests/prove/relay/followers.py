"""Members who follow a log with the real client, by streams or long polls, whatever breaks."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from sync.client.transport.address import Address
from sync.client.transport.failures import Cancelled
from sync.client.transport.follow import Arrived, TurnEnded, follow
from sync.client.transport.policy import Patience, Policy
from sync.client.transport.relay import Relay
from sync.client.transport.stopping import Stop
from sync.client.transport.values import Cursor
from sync.protocol.frames import Frame
from tests.prove.relay.talk import Circle

HASTY = Policy(patience=Patience(connect=2, silence=5, backoff=0.1, longest_backoff=0.5))
"""Waits short enough for a trial."""


@dataclass
class Follower:
    """One member's following of a log, turn after turn.

    Attributes:
        seen: every entry, in the order in which it arrived.
        failed: why the following ended, if it ended by itself.
    """

    url: str
    circle: Circle
    generation: bytes
    streams: bool = True
    seen: list[Frame] = field(default_factory=list)
    failed: str = ""
    stop: Stop = field(default_factory=Stop)
    thread: threading.Thread = field(init=False)

    def start(self) -> None:
        """Begin to follow."""
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def end(self) -> None:
        """Follow no further."""
        self.stop.set()
        self.thread.join(30)

    def _run(self) -> None:
        cursor = Cursor(self.generation)
        turn: int | None = 1
        with Relay(Address.parse(self.url), HASTY, stop=self.stop) as relay:
            try:
                while turn is not None:
                    cursor, turn = self._one_turn(relay, cursor, turn)
            except Cancelled:
                return
            except Exception as error:  # noqa: BLE001 - told to whoever looks
                self.failed = repr(error)

    def _one_turn(self, relay: Relay, cursor: Cursor, turn: int) -> tuple[Cursor, int | None]:
        """Follow to the end of a turn; the cursor, and the next turn if there is one."""
        following: int | None = None
        log, capability = bytes.fromhex(self.circle.log), self.circle.capability(turn)
        for event in follow(relay, log, capability, cursor, streams=self.streams):
            if isinstance(event, Arrived):
                self.seen.append(event.frame)
                cursor = event.cursor
                following = event.frame.next_turn or following
            elif isinstance(event, TurnEnded):
                return event.cursor, following
        self.failed = "the following ended"
        return cursor, None


def converged(followers: Sequence[Follower], log: Sequence[Frame], seconds: float) -> list[str]:
    """Wait until every follower has the whole log; what went wrong."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if all(len(one.seen) >= len(log) or one.failed for one in followers):
            break
        time.sleep(0.05)
    found = []
    for number, one in enumerate(followers):
        one.end()
        if one.failed:
            found.append(f"follower {number}: {one.failed}")
        elif one.seen != list(log):
            seqs = [frame.seq for frame in one.seen]
            twice = len(seqs) - len(set(seqs))
            found.append(f"follower {number}: {len(seqs)} of {len(log)}, {twice} of them twice")
    return found

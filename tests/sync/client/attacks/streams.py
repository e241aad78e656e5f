"""The man in the middle of a stream: he passes events on one by one, and changes what he likes."""

import select
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field

from tests.sync.client.attacks.middle import Answer, Asked, Forward, Middle

Change = Callable[[Iterator[bytes]], Iterator[bytes]]
"""Makes of a relay's events, each with its empty line, what the client gets."""

_LOOK = 0.05
"""Seconds after which a stream that is silent looks whether it should end."""


def is_entry(event: bytes) -> bool:
    """Whether an event brings an entry, or says that there is one."""
    return event.startswith((b"event: entry", b"event: wake"))


@dataclass
class Streams:
    """Passes everything else on, and of streams what `change` makes of them.

    Attributes:
        change: may be set at any time; counts for streams that are opened then.
        opened: how many streams were asked for.
        seen: the events of the relay, as they came.
    """

    middle: Middle
    change: Change
    opened: int = 0
    seen: list[bytes] = field(default_factory=list)

    def __call__(self, asked: Asked, forward: Forward) -> Answer:
        if not asked.path.endswith("/stream"):
            return forward(asked)
        self.opened += 1
        line = self.middle.dial(asked)
        head, rest = _head(line)
        status, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in
                   (one.partition(":") for one in lines)
                   if name.lower() not in {"transfer-encoding", "connection", "date"}}  # fmt: skip
        body = self._changed(line, rest)
        return Answer(int(status.split()[1]), headers, body, endless=True)

    def _changed(self, line: socket.socket, rest: bytes) -> Iterator[bytes]:
        with closing(line):
            yield from self.change(self._events(line, rest))

    def _events(self, line: socket.socket, rest: bytes) -> Iterator[bytes]:
        while True:
            *events, rest = rest.split(b"\n\n")
            for event in events:
                self.seen.append(event)
                yield event + b"\n\n"
            while not select.select([line], [], [], _LOOK)[0]:
                if self.middle.closing.is_set():
                    return
            piece = line.recv(65536)
            if not piece:
                return
            rest += piece


def _head(line: socket.socket) -> tuple[bytes, bytes]:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = line.recv(65536)
        if not piece:
            raise ConnectionError
        head += piece
    head, _, rest = head.partition(b"\r\n\r\n")
    return head, rest

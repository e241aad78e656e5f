"""A stream of server-sent events, read line by line and never further than its bounds."""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass

from sync.client.transport.exchange import Live
from sync.client.transport.failures import Lied, Unreachable
from sync.client.transport.reading import number
from sync.protocol.frames import Frame, decode
from sync.protocol.ids import MalformedError


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry was appended, and here it is."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class Wake:
    """An entry was appended that is too large for a stream; it waits to be read by page."""

    seq: int


@dataclass(frozen=True, slots=True)
class End:
    """The capability's turn has ended with this entry, and the stream with it."""

    seq: int


@dataclass(frozen=True, slots=True)
class Bye:
    """The relay stops, and asks to come back after so many seconds."""

    seconds: int


Signal = Entry | Wake | End | Bye


class Lines:
    """Puts the pieces of a stream together to events.

    Args:
        most: bytes that one event may have, and one line.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._rest = b""
        self._size = 0
        self._fields: dict[bytes, list[bytes]] = {}
        self.count = 0

    def feed(self, piece: bytes) -> Iterator[dict[str, str]]:
        """The events that end within `piece`: their fields, `data` with all its lines.

        Raises:
            Lied: an event or a line is larger than it may be, or is no text.
        """
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self.count += 1
            event = self._line(line.removesuffix(b"\r"))
            if event:
                yield event
        if len(self._rest) > self._most:
            raise Lied("The relay's stream has a line without end.")

    def _line(self, line: bytes) -> dict[str, str] | None:
        if not line:
            fields, self._fields, self._size = self._fields, {}, 0
            try:
                return {
                    name.decode("ascii"): b"\n".join(values).decode("ascii")
                    for name, values in fields.items()
                }
            except UnicodeDecodeError:
                raise Lied("The relay's stream has signs that do not belong there.") from None
        self._size += len(line)
        if line.startswith(b":"):
            # Keep-alives come as often as they like, but none may be larger than an event.
            self._size = 0 if not self._fields else self._size
        else:
            name, _, value = line.partition(b":")
            self._fields.setdefault(name, []).append(value.removeprefix(b" "))
        if max(self._size, len(line)) > self._most:
            raise Lied("The relay's stream has an event without end.")
        return None


def signals(live: Live, heartbeat: float, most: int) -> Iterator[Signal]:
    """What a stream tells, until it ends.

    Args:
        live: the answer that carries the stream.
        heartbeat: seconds within which a whole line has to come. Single bytes do not count: they
            would keep a dead stream alive.
        most: bytes of one event.

    Raises:
        Unreachable: it ended without `End` or `Bye`, or fell silent.
        Lied: something in it breaks the protocol.
    """
    lines = Lines(most)
    live.terms.silence = heartbeat
    live.terms.deadline = live.terms.now() + heartbeat
    while piece := live.read():
        before = lines.count
        for fields in lines.feed(piece):
            signal = _signal(fields)
            if signal is not None:
                yield signal
            if isinstance(signal, End | Bye):
                return
        if lines.count != before:
            live.terms.deadline = live.terms.now() + heartbeat
    raise Unreachable("The relay's stream broke off.")


def _signal(fields: dict[str, str]) -> Signal | None:
    kind, data = fields.get("event"), fields.get("data", "")
    if kind == "entry":
        frame = _frame(data)
        if number(fields.get("id", "")) != frame.seq:
            raise Lied("An entry in the relay's stream has two numbers.")
        return Entry(frame)
    if kind == "wake":
        return Wake(number(data))
    if kind == "end":
        return End(number(data))
    if kind == "bye":
        return Bye(number(data))
    return None


def _frame(data: str) -> Frame:
    try:
        frames = list(decode(base64.b64decode(data, validate=True)))
    except (binascii.Error, MalformedError):
        frames = []
    if len(frames) != 1:
        raise Lied("An entry in the relay's stream is damaged.")
    return frames[0]

"""What the relay writes about itself: one JSON object a line, without ids, addresses or paths.

Events are named by the relay's own words, and fields are numbers and words that the program chose.
Of an error only its type and its frames are written: its message might quote a request.
"""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final, TextIO

_LEVELS: Final = {"debug": 10, "info": 20, "warning": 30, "error": 40}


def frames(trace: TracebackType | None) -> Iterator[str]:
    """Where an error came through: module, line and function, but no folder of this machine."""
    while trace is not None:
        frame = trace.tb_frame
        name = frame.f_globals.get("__name__", "?")
        yield f"{name}:{trace.tb_lineno} {frame.f_code.co_name}"
        trace = trace.tb_next


class Log:
    """Writes events to a stream.

    Args:
        stream: where to, usually standard error.
        clock: seconds since 1970.
        level: the least that is written: `debug`, `info`, `warning` or `error`.
    """

    def __init__(self, stream: TextIO, clock: Callable[[], float], level: str = "info") -> None:
        self._stream = stream
        self._clock = clock
        self._least = _LEVELS[level]

    def write(
        self,
        level: str,
        event: str,
        error: BaseException | None = None,
        **fields: float | str | None,
    ) -> None:
        """Write an event, with the type and the frames of an error. Never fails."""
        if _LEVELS[level] < self._least:
            return
        line: dict[str, object] = {"time": int(self._clock()), "level": level, "event": event}
        line |= fields
        if error is not None:
            line["error"] = type(error).__qualname__
            line["frames"] = list(frames(error.__traceback__))
        try:
            self._stream.write(json.dumps(line) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            return  # nobody reads the log any more; the relay goes on

    def note(self, event: str, **fields: float | str | None) -> None:
        """Write that something happened as it should."""
        self.write("info", event, None, **fields)

    def fault(
        self, event: str, error: BaseException | None = None, **fields: float | str | None
    ) -> None:
        """Write that something went wrong."""
        self.write("error", event, error, **fields)


@contextmanager
def libraries_told(log: Log) -> Iterator[None]:
    """Write what libraries log from warnings up, their messages left out, while the block lasts."""
    handler = _Libraries(log)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)


class _Libraries(logging.Handler):
    """Writes which library logged something, and the error's type; no message.

    Their messages may quote an address or a request.
    """

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        error = record.exc_info[1] if record.exc_info else None
        level = "error" if record.levelno >= logging.ERROR else "warning"
        self._log.write(level, "library", error, library=record.name)

"""Talks to the process that checks words, without ever waiting for it."""

import json
import sys
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

Question = dict[str, Any]
Then = Callable[[dict[str, Any]], None]

_PATIENCE_MS = 20_000
_STARTS = 2  # the first, and one more after a crash
_ROOT = Path(__file__).resolve().parents[2]


def usual_command() -> list[str]:
    """Return how the process is started from an installed or a checked-out program.

    A bundle that has no interpreter passes a command of its own that ends in `child.main`.
    """
    return [sys.executable, "-B", "-m", "ui.spelling.child"]


class SpellingProcess(QObject):
    """Asks one question after the other; starts the process when the first one comes.

    After a crash or a question that takes twenty seconds it is started once more and asked again;
    after a second one spelling is off.

    Signals:
        gave_up: no more answers will come.
    """

    gave_up = Signal()

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command or usual_command())
        self._process: QProcess | None = None
        self._left = _STARTS
        self._number = 0
        self._queue: deque[tuple[Question, Then]] = deque()
        self._asked: tuple[Question, Then] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self.destroyed.connect(self._patience.stop)

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """The id of the process, 0 when there is none."""
        return self._process.processId() if self._process is not None else 0

    def ask(self, question: Question, then: Then, *, first: bool = False) -> None:
        """Ask ``question`` and call ``then`` with the answer later; ``first`` jumps the queue."""
        self._number += 1
        entry = ({**question, "id": self._number}, then)
        if first:
            self._queue.appendleft(entry)
        else:
            self._queue.append(entry)
        self._next()

    def stop(self) -> None:
        """End the process and forget every question; another `ask` starts it again."""
        self._queue.clear()
        self._asked = None
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)  # it is dead already, this only takes note of it
            process.deleteLater()
        self._left = _STARTS

    def _next(self) -> None:
        if self._asked is not None or not self._queue or not self._start():
            return
        self._asked = self._queue.popleft()
        self._send()

    def _send(self) -> None:
        if self._asked is not None and self._process is not None:
            line = json.dumps(self._asked[0]) + "\n"
            self._process.write(line.encode())
            self._patience.start()

    def _start(self) -> bool:
        if self._process is not None:
            return True
        if self._left <= 0:
            self._queue.clear()
            return False
        self._left -= 1
        process = QProcess(self)
        process.setWorkingDirectory(str(_ROOT))
        process.setStandardErrorFile(QProcess.nullDevice())  # a traceback could hold a word
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._process = process
        process.start(self._command[0], self._command[1:])
        return self._process is not None

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            line = bytes(process.readLine().data())
            asked = self._asked
            try:
                given = json.loads(line)
                fits = asked is not None and given["id"] == asked[0]["id"]
            except (ValueError, KeyError, TypeError):
                continue
            if asked is not None and fits:
                self._asked = None
                self._patience.stop()
                asked[1](given)
                self._next()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    def _lose_patience(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _ended(self) -> None:
        """Start once more and ask again what was not answered."""
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.deleteLater()
        if self._left > 0:
            if self._start():
                self._send()
                self._next()
            return
        self._asked = None
        self._queue.clear()
        self.gave_up.emit()

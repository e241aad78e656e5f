"""The demo's relay: a process of its own, which nobody but this computer reaches."""

import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

from app.domain.failures import Failure

_COMMAND = (sys.executable, "-m", "sync.relay")
_ROOT = Path(__file__).parents[2]
_PATIENCE = 60  # seconds, on a computer with a lot to do
_NOT_STARTED = "The relay of the practice circle did not start."


class Nearby:
    """A relay that runs until it is stopped, and never longer than this program.

    It is started when its address is first asked for. `stop` may be called from another thread.

    Args:
        folder: where it keeps everything; made if it does not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listener: threading.Thread | None = None
        self._guard = threading.Lock()
        self._is_stopped = False
        self._process: subprocess.Popen[str] | None = None
        # Wherever Lamplit itself was started from, the relay is the one that came with it.
        path = os.pathsep.join(one for one in (str(_ROOT), os.environ.get("PYTHONPATH", "")) if one)
        self._environ = {**os.environ, "PYTHONPATH": path}

    def address(self) -> str:
        """Start it, wait until it listens, and return where.

        Raises:
            Failure: it does not, or was stopped before; it is started once.
        """
        out = self._start().stdout
        first: queue.Queue[str] = queue.Queue()
        if out is not None:
            # Nobody needs what it says later; a pipe that is full would hold it up.
            self._listener = threading.Thread(
                target=_listen, args=(out, first), name="demo-relay", daemon=True
            )
            self._listener.start()
        try:
            found = re.search(r"http://[^, \n]+", first.get(timeout=_PATIENCE))
        except queue.Empty:
            found = None
        if found is None:
            raise Failure(_NOT_STARTED)
        return found[0]

    def token(self) -> str:
        """Return what pays for a circle there; `Failure` where it gives none."""
        try:
            done = subprocess.run(  # noqa: S603 - our own program
                [*_COMMAND, "mint", "--json", "--data", str(self._folder)],
                capture_output=True, env=self._environ, text=True, timeout=_PATIENCE, check=True,
            )  # fmt: skip
            return str(json.loads(done.stdout)["tokens"][0])
        except (OSError, subprocess.SubprocessError, ValueError, LookupError) as error:
            raise Failure(_NOT_STARTED) from error

    def stop(self) -> None:
        """Stop it, and wait until it is gone."""
        with self._guard:
            self._is_stopped = True
            process = self._process
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._listener is not None:
            self._listener.join()
        if process.stdout is not None:
            process.stdout.close()

    def _start(self) -> "subprocess.Popen[str]":
        with self._guard:
            if self._is_stopped or self._process is not None:
                raise Failure(_NOT_STARTED)
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._process = subprocess.Popen(  # noqa: S603 - our own program
                    [*_COMMAND, "serve", "--until-input-ends", "--data", str(self._folder),
                     "--listen", "127.0.0.1:0"],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                    env=self._environ, text=True,
                )  # fmt: skip
            except OSError as error:
                raise Failure(_NOT_STARTED) from error
            return self._process


def _listen(out: Iterable[str], first: "queue.Queue[str]") -> None:
    """Hand on the first line, or an empty one where there is none, and read the others away."""
    for number, line in enumerate(out):
        if not number:
            first.put(line)
    first.put("")

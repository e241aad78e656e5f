"""The demo's relay: a process of its own, which nobody but this computer reaches."""

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

from app.domain.failures import Failure

_COMMAND = (sys.executable, "-m", "sync.relay")
_ROOT = Path(__file__).parents[2]
_PATIENCE = 60  # seconds, on a computer with a lot to do
_NOT_STARTED = "The relay of the practice circle did not start."


class Nearby:
    """A relay that runs until it is stopped, and never longer than this program.

    Args:
        folder: where it keeps everything; made if it does not exist.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._listener: threading.Thread | None = None
        # Wherever Lamplit itself was started from, the relay is the one that came with it.
        path = os.pathsep.join(one for one in (str(_ROOT), os.environ.get("PYTHONPATH", "")) if one)
        self._environ = {**os.environ, "PYTHONPATH": path}
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*_COMMAND, "serve", "--until-input-ends", "--data", str(folder),
             "--listen", "127.0.0.1:0"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=self._environ, text=True,
        )  # fmt: skip

    def address(self) -> str:
        """Wait until it listens, and return where.

        Raises:
            Failure: it does not.
        """
        out = self._process.stdout
        found = re.search(r"http://[^, \n]+", out.readline()) if out is not None else None
        if out is None or found is None:
            raise Failure(_NOT_STARTED)
        # Nobody needs what it says later; a pipe that is full would hold it up.
        self._listener = threading.Thread(target=out.read, name="demo-relay", daemon=True)
        self._listener.start()
        return found[0]

    def token(self) -> str:
        """Return what pays for a circle there; `Failure` where it gives none."""
        done = subprocess.run(  # noqa: S603 - as above
            [*_COMMAND, "mint", "--json", "--data", str(self._folder)],
            capture_output=True, env=self._environ, text=True, timeout=_PATIENCE, check=False,
        )  # fmt: skip
        if done.returncode:
            raise Failure(_NOT_STARTED)
        return str(json.loads(done.stdout)["tokens"][0])

    def stop(self) -> None:
        """Stop it, and wait until it is gone."""
        process = self._process
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

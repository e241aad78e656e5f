"""A program's parts in a process of their own that is asked line by line, in JSON.

The process prints ``{"ready": …}`` when it can be asked, then answers each line with one.
"""

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.beside.running import UnableError, peak_of


class Asked:
    """Such a process.

    Args:
        process: it, with pipes at both ends.
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, **what: object) -> dict[str, Any]:
        """Ask, and return the answer.

        Raises:
            UnableError: it ended.
        """
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        return self.answer()

    def answer(self) -> dict[str, Any]:
        """Return its next answer; what else it prints is passed over."""
        assert self._process.stdout
        for line in self._process.stdout:
            if line.startswith('{"'):
                found: dict[str, Any] = json.loads(line)
                return found
        raise UnableError("it ended")

    def search(self, word: str) -> tuple[float, int]:
        """Return the seconds of a search, as it took them itself, and how much it found."""
        found = self.ask(search=word)
        return found["took"], found["found"]

    def add(self, text: str) -> float:
        """Add an entry and return the seconds, as it took them itself."""
        took: float = self.ask(add=text)["took"]
        return took

    def peak(self) -> float:
        """MB that it held at most."""
        return peak_of(self._process.pid)


@contextmanager
def asked(words: Sequence[str | Path], environment: Mapping[str, str]) -> Iterator[Asked]:
    """Start such a process; it is there when it said that it is ready."""
    with subprocess.Popen(
        list(words), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=dict(environment),
    ) as process:  # fmt: skip
        try:
            one = Asked(process)
            one.answer()
            yield one
        finally:
            process.kill()

"""Other implementations of MLS, each in a process of its own that answers questions."""

import importlib.util
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

import pytest
from filelock import FileLock

HERE: Final = Path(__file__).resolve().parent
PROJECT: Final = HERE.parents[3]
#: Seconds for one answer; a slow machine with much else to do needs some.
PATIENCE: Final = 120.0
#: Letters of a peer's error that are told: some hold a whole message.
LONGEST: Final = 300
#: Read before any test has a home of its own: npm looks there for how it reaches its registry.
_HOME: Final = os.environ.get("HOME", "")


class MissingPeerError(Exception):
    """A peer is not here, with the reason."""


class PeerError(Exception):
    """A peer answered with an error of its own."""


@dataclass(frozen=True)
class Kind:
    """What a peer is, and what it can do.

    Attributes:
        name: of the package.
        suites: that it shares with us.
        abilities: `empty` (commits without proposals of its own), `mixed` (additions and removals
            in one commit), `updates`, `adds`, `removes`, `keys` and `extensions` (proposals of
            these), `enters` (external commits), `informs` (a GroupInfo for those), `keyed`
            (external pre-shared keys), `chooses` (open or encrypted
            handshakes), `apart` (welcomes without the ratchet tree).
        command: what starts it, before the suite and a folder. Raises `MissingPeerError`.
    """

    name: str
    suites: tuple[int, ...]
    abilities: frozenset[str]
    command: Callable[[], list[str]]


def _script(module: str, name: str) -> Callable[[], list[str]]:
    def command() -> list[str]:
        if importlib.util.find_spec(module) is None:
            raise MissingPeerError(f"the package {module} is not installed here")
        return [sys.executable, str(HERE / "drivers" / name)]

    return command


def _node() -> list[str]:
    """Install the packages, unless they are there."""
    if sys.platform == "win32":
        raise MissingPeerError("ts-mls is not tried on Windows")
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None or not shutil.which("sh"):
        raise MissingPeerError("node and npm are not here")
    build = PROJECT / "build"
    build.mkdir(exist_ok=True)
    with FileLock(build / "peers.lock"):
        made = subprocess.run(
            ["sh", "packaging/peers.sh"],
            cwd=PROJECT,
            env={**os.environ, "HOME": _HOME},
            capture_output=True,
            text=True,
            check=False,
        )
    if made.returncode:
        raise MissingPeerError(f"ts-mls could not be installed: {made.stderr[-300:]}")
    return [node, "--no-warnings", str(HERE / "drivers" / "ts_mls.mjs"), str(build / "ts-mls")]


TS_MLS: Final = Kind(
    "ts-mls",
    (1, 2, 3, 4, 5, 6, 7),
    frozenset(
        {
            *("empty", "mixed", "updates", "adds", "removes", "keys", "extensions", "enters"),
            *("informs", "keyed", "chooses", "apart"),
        }
    ),
    _node,
)
RINE: Final = Kind(
    "rine-mls", (1, 0xF057), frozenset({"enters", "informs"}), _script("rine_mls", "rine.py")
)
MLS_RS: Final = Kind(
    "mls-rs",
    (1,),
    frozenset({"empty", "adds", "removes", "apart"}),
    _script("mls_rs_uniffi", "mls_rs.py"),
)
KINDS: Final = {kind.name: kind for kind in (TS_MLS, RINE, MLS_RS)}


class Peer:
    """A running peer. Its members are told apart by name.

    Args:
        kind: what it is.
        suite: the cipher suite of all its groups.
        folder: where it may keep something.
    """

    def __init__(self, kind: Kind, suite: int, folder: Path) -> None:
        self.kind = kind
        command = [*kind.command(), str(suite), str(folder)]
        if kind is TS_MLS:
            command.pop()
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, env=_environment()
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, ask: str, name: str, **values: Any) -> dict[str, Any]:
        """Ask something about a member. Raises `PeerError`."""
        assert self._process.stdin
        assert self._process.stdout
        question = json.dumps({"ask": ask, "name": name, **values}, default=bytes.hex)
        self._process.stdin.write(question.encode() + b"\n")
        self._process.stdin.flush()
        if not select.select([self._process.stdout], [], [], PATIENCE)[0]:
            raise PeerError(f"{self.kind.name} does not answer to {ask}")
        line = self._process.stdout.readline()
        if not line:
            raise PeerError(f"{self.kind.name} ended at {ask}")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            about = f"{ask} {values.get('kind', '')}"
            raise PeerError(f"{name}, {about}: {answer['error'][:LONGEST]}")
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()


def _environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith("NODE_")}


def needed(kind: Kind) -> None:
    """Skip the test when a peer is not here; on CI, where all must be, fail it."""
    try:
        kind.command()
    except MissingPeerError as missing:
        if os.environ.get("CI") == "true":
            pytest.fail(str(missing), pytrace=False)
        pytest.skip(str(missing))

"""What parts of the benchmarks came to, kept in a folder: a run that was stopped goes on."""

import contextlib
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench.lines import Line, from_json

_SOURCES = ("app", "ui", "sync", "assets", "tests/bench")


class Kept:
    """The results of parts, one file each.

    Args:
        folder: where they are.
        key: what they belong to; results with another key count as none.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self._folder, self._key = folder, key

    def put(self, part: str, lines: Sequence[Line], about: str) -> None:
        """Keep a part's lines, and words about when and how they were measured."""
        self._folder.mkdir(parents=True, exist_ok=True)
        data = {"key": self._key, "about": about, "lines": [asdict(line) for line in lines]}
        # At once: a run that is stopped here leaves the part as before or as after.
        new = self._path(part).with_suffix(".new")
        new.write_text(json.dumps(data, indent=1), "utf-8")
        new.replace(self._path(part))

    def get(self, part: str) -> tuple[list[Line], str] | None:
        """Return a part's lines and the words about them, or None when it was not measured."""
        with contextlib.suppress(FileNotFoundError, ValueError, KeyError, TypeError):
            data = json.loads(self._path(part).read_text("utf-8"))
            if data["key"] == self._key:
                return [from_json(one) for one in data["lines"]], str(data["about"])
        return None

    def _path(self, part: str) -> Path:
        return self._folder / f"{part}.json"


def key_of(project: Path, *more: str) -> str:
    """Return what tells results of this program, measured in this way, from others."""
    digest = hashlib.sha256()
    for path in sources(project):
        digest.update(path.relative_to(project).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    for word in more:
        digest.update(b"\0" + word.encode())
    return digest.hexdigest()


def sources(project: Path) -> Iterable[Path]:
    """Return the files with the program and its benchmarks, in order; their tests are none."""
    found = (path for folder in _SOURCES for path in (project / folder).rglob("*.py"))
    return sorted(path for path in found if not path.name.startswith("test_"))

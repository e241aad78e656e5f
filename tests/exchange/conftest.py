"""Helpers for the importers' tests."""

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.domain.imports import Found, Options, Problem, Source

SAMPLES = Path(__file__).parents[2].parent / "shared" / "samples"


@pytest.fixture
def samples() -> Path:
    """Return the folder of real exports, which is not part of the project."""
    if not SAMPLES.is_dir():
        pytest.skip("the real sample files are not on this machine")
    return SAMPLES


class Reading:
    """Everything that one reading of a source gave."""

    def __init__(self, source: Source, options: Options) -> None:
        self.problems: list[Problem] = []
        self.found: list[Found] = list(source.read(options, self.problems.append))

    def kinds(self) -> list[str]:
        """Return the kinds of all problems, in order."""
        return [problem.kind.value for problem in self.problems]

    def only(self) -> Found:
        """Return the one entry there must be."""
        assert len(self.found) == 1
        return self.found[0]


Read = Callable[..., Reading]


@pytest.fixture
def read() -> Read:
    """Return a function that reads a whole source."""

    def reading(source: Source, zone: str = "Europe/Paris", **options: Any) -> Reading:
        return Reading(source, Options(zone, **options))

    return reading


MakeZip = Callable[[Mapping[str, bytes | str]], Path]


@pytest.fixture
def make_zip(tmp_path: Path) -> MakeZip:
    """Return a function that writes a zip of these members."""

    def write(members: Mapping[str, bytes | str]) -> Path:
        path = tmp_path / "export.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                member = zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10))
                archive.writestr(member, data, zipfile.ZIP_DEFLATED)
        return path

    return write


@pytest.fixture
def journal() -> Callable[..., str]:
    """Return a function that writes Day One's JSON of these entries."""

    def text(*entries: Any) -> str:
        return json.dumps({"metadata": {"version": "1.0"}, "entries": entries})

    return text

"""A merge that is killed, for true, leaves the journal as before or as after."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.usecases.import_journal import sweep_leftovers
from app.vault.verify import verify
from tests.making import open_again
from tests.prove.merger import merge
from tests.usecases.merging import Person, content_of, pair

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two journals that were one and went on by themselves."""
    folder = tmp_path_factory.mktemp("both")
    here, there = pair(folder)
    for vault, number in ((here, 1), (there, 2)):
        person = Person(vault, number)
        for turn, deed in enumerate(("write", "edit", "attach", "mood", "plan", "star", "feel")):
            person.do(deed, turn * number)
    Person(here, 3).do("delete", 1)
    here.close()
    there.close()
    return folder


def said_by(folder: Path) -> dict[str, Any]:
    """Open a journal as the program does, and return all that it says."""
    vault = open_again(folder)
    try:
        sweep_leftovers(vault.write)
        assert verify(vault).ok
        return content_of(vault)
    finally:
        vault.close()


@pytest.mark.parametrize("after", [0, 1, 2, 3, 5, 9, 14, 20, 26, 27, 28, 29, 30])
def test_killed_after_some_transactions(after: int, kept: Path, tmp_path: Path) -> None:
    for name in ("here", "whole"):
        shutil.copytree(kept / "here", tmp_path / name / "v")
    before = said_by(tmp_path / "here" / "v")
    merge(tmp_path / "whole" / "v", kept / "there")
    whole = said_by(tmp_path / "whole" / "v")
    assert whole != before
    words = [sys.executable, "-m", "tests.prove.merger"]
    with subprocess.Popen(
        [*words, str(tmp_path / "here" / "v"), str(kept / "there")], stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdout is not None
        for _ in range(after):
            if not worker.stdout.readline():
                break
        worker.kill()
    assert said_by(tmp_path / "here" / "v") in (before, whole)
    merge(tmp_path / "here" / "v", kept / "there")
    assert said_by(tmp_path / "here" / "v") == whole

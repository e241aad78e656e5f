"""Where a branch that no test takes would be dangerous, there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

#: Each package whose every branch is taken, with the folder of the tests that take them.
COVERED = {"sync.mls": "tests/sync/mls"}
#: What is taken by other programs' cases or processes, not by ours alone.
ELSEWHERE = ["--ignore=tests/sync/mls/interop", "-m", "not slow and not alone"]
#: Parts that only the files beside the project exercise, left out where those are not.
NEEDS_SHARED = "sync/mls/vectors/*"


def coverage(project: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run coverage with its data in a folder of its own."""
    outside = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, "-m", "coverage", *arguments],
        cwd=project,
        env={**outside, "COVERAGE_FILE": str(folder / "data")},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )


def missing(project: Path, folder: Path, package: str, tests: list[str]) -> str:
    """Which lines and branches of a package some tests do not take; empty when they take all."""
    settings = folder / "settings.ini"
    settings.write_text(f"[run]\nbranch = true\nsource_pkgs = {package}\n", encoding="utf-8")
    rcfile = f"--rcfile={settings}"
    done = coverage(project, folder, "run", rcfile, "-m", "pytest", "-q", *tests)
    assert done.returncode == 0, done.stdout + done.stderr
    omitted = [] if (project.parent / "shared" / "vectors").is_dir() else ["--omit", NEEDS_SHARED]
    options = [rcfile, "--fail-under=100", "--show-missing", "--skip-covered", *omitted]
    told = coverage(project, folder, "report", *options)
    return told.stdout if told.returncode else ""


@pytest.mark.parametrize("package", COVERED)
def test_every_branch_is_taken(package: str, project: Path, tmp_path: Path) -> None:
    left = missing(project, tmp_path, package, [COVERED[package], *ELSEWHERE])
    assert not left, left


def test_a_branch_that_is_not_taken_is_noticed(project: Path, tmp_path: Path) -> None:
    """The control: the same tests, one file of them left out."""
    left = missing(project, tmp_path, "sync.mls", ["tests/sync/mls/test_codec.py"])
    assert "sync/mls/group.py" in left

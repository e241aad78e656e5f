"""What is built to be installed holds everything the program reads, and nothing else."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

BUILD = "import sys, uv_build; print(uv_build.build_wheel(sys.argv[1]))"
PACKAGES = ("app/", "ui/", "sync/", "assets/")


@pytest.fixture(scope="session")
def wheel(project: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names in a wheel built from the working tree."""
    folder = tmp_path_factory.mktemp("wheel")
    tools = Path(sys.executable).parent
    subprocess.run(
        [sys.executable, "-c", BUILD, str(folder)],
        cwd=project,
        env={**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        check=True,
    )
    (built,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(built).namelist())


def test_every_tracked_file_of_the_program_is_in_it(project: Path, wheel: set[str]) -> None:
    """Migrations, fonts and themes are no Python, and are needed all the same."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", *PACKAGES],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    files = {name for name in listing.split("\0") if name and (project / name).is_file()}
    assert files
    assert files <= wheel, sorted(files - wheel)


def test_nothing_of_the_workshop_is_in_it(wheel: set[str]) -> None:
    strange = [name for name in wheel if not name.startswith((*PACKAGES, "lamplit-"))]
    assert not strange


def test_the_licences_are_in_it(wheel: set[str]) -> None:
    licences = [name for name in wheel if ".dist-info/licenses/" in name]
    assert any(name.endswith("/LICENSE") for name in licences)
    assert any(name.endswith("OFL.txt") for name in licences)

"""The set-up scripts: what they say and do where something is missing or nothing changed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the scripts are for Unix shells")


def shell(
    *words: str | Path, folder: Path, **surroundings: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", *words],
        cwd=folder,
        env={**os.environ, **surroundings},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def clone(project: Path, tmp_path: Path) -> Path:
    """The files that set-up reads, in a folder without an environment."""
    folder = tmp_path / "clone"
    folder.mkdir()
    for name in ("packaging", "requirements"):
        shutil.copytree(project / name, folder / name)
    shutil.copy(project / "pyproject.toml", folder)
    return folder


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """A folder with the few programs of a bare system: no Python, no apt-get, no sudo."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "cat", "cksum", "dirname", "uname", "sed", "id", "mkdir", "rm", "tail"):
        program = shutil.which(name)
        assert program is not None
        (folder / name).symlink_to(program)
    return folder


def test_every_script_parses(project: Path) -> None:
    scripts = sorted((project / "packaging").glob("*.sh"))
    assert len(scripts) > 5
    for script in scripts:
        assert shell("-n", script, folder=project).stderr == ""
    run = subprocess.run(
        ["bash", "-n", ".ci/run"], cwd=project, capture_output=True, text=True, check=False
    )
    assert run.stderr == ""


def test_without_python_one_sentence_says_what_to_install(clone: Path, bare_path: Path) -> None:
    result = shell("packaging/setup.sh", "run", folder=clone, PATH=str(bare_path), PYTHON="")
    assert result.returncode == 1
    (sentence,) = result.stderr.splitlines()
    assert "python3 and python3-venv" in sentence
    assert not (clone / ".venv").exists()


def test_missing_libraries_are_named_in_one_sentence(clone: Path, bare_path: Path) -> None:
    ldconfig = bare_path / "ldconfig"
    ldconfig.write_text("#!/bin/sh\necho '\tlibGL.so.1 (libc6,x86-64) => somewhere'\n", "utf-8")
    ldconfig.chmod(0o755)
    result = shell("packaging/system.sh", "run", folder=clone, PATH=str(bare_path))
    assert result.returncode == 0
    (sentence,) = result.stdout.splitlines()
    assert "need" in sentence
    assert "libxcb-cursor0" in sentence
    assert "libglib2.0-0" in sentence
    assert "libgl1" not in sentence
    assert "xvfb" not in sentence


def test_what_tests_need_is_asked_for_only_by_tests(clone: Path, bare_path: Path) -> None:
    ldconfig = bare_path / "ldconfig"
    ldconfig.write_text("#!/bin/sh\n", "utf-8")
    ldconfig.chmod(0o755)
    result = shell("packaging/system.sh", "test", folder=clone, PATH=str(bare_path))
    assert "xvfb" in result.stdout
    assert "strace" in result.stdout


def test_an_environment_that_is_up_to_date_is_left_alone(clone: Path, bare_path: Path) -> None:
    """Setting up again does nothing, and says nothing, until a requirement changes."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", clone / ".venv"], check=True)
    files = [clone / name for name in ("requirements/dev.txt", "pyproject.toml")]
    key = subprocess.run(
        ["cksum"],
        input=b"".join(path.read_bytes() for path in [*files, clone / "packaging" / "setup.sh"]),
        capture_output=True,
        check=True,
    ).stdout.decode()
    stamp = clone / ".venv" / "lamplit-stamp"
    stamp.write_text(f"{clone}\n{key}", "utf-8")
    result = shell("packaging/setup.sh", "run", folder=clone)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")

    files[0].write_text(files[0].read_text("utf-8") + "# newer\n", "utf-8")
    changed = shell("packaging/setup.sh", "run", folder=clone, PATH=str(bare_path), PYTHON="")
    assert changed.returncode == 1, "it would have to install, and here is no Python to do it"


def test_an_unknown_wish_is_refused(clone: Path) -> None:
    result = shell("packaging/system.sh", "everything", folder=clone)
    assert result.returncode == 1
    assert result.stderr == "lamplit: packaging/system.sh takes 'run' or 'test'.\n"

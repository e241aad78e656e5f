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


@pytest.fixture
def full_path(clone: Path, bare_path: Path) -> Path:
    """The same, where every system library is found."""
    ldconfig = bare_path / "ldconfig"
    lines = (clone / "packaging" / "system.sh").read_text("utf-8").splitlines()
    names = [line.split()[0] for line in lines if line.startswith("lib") and ".so." in line]
    listing = "\n".join(f"\t{name} (libc6,x86-64) => somewhere" for name in names)
    ldconfig.write_text(f"#!/bin/sh\ncat <<END\n{listing}\nEND\n", "utf-8")
    ldconfig.chmod(0o755)
    return bare_path


def set_up(clone: Path) -> None:
    """Make it look as after a set-up: an environment, and the stamp of what it was made from."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", clone / ".venv"], check=True)
    names = ("requirements/dev.txt", "pyproject.toml", "packaging/setup.sh")
    read = b"".join((clone / name).read_bytes() for name in names)
    key = subprocess.run(["cksum"], input=read, capture_output=True, check=True).stdout.decode()
    (clone / ".venv" / "lamplit-stamp").write_text(f"{clone}\n{key}", "utf-8")


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
    set_up(clone)
    result = shell("packaging/setup.sh", "run", folder=clone)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")

    lock = clone / "requirements" / "dev.txt"
    lock.write_text(lock.read_text("utf-8") + "# newer\n", "utf-8")
    changed = shell("packaging/setup.sh", "run", folder=clone, PATH=str(bare_path), PYTHON="")
    assert changed.returncode == 1, "it would have to install, and here is no Python to do it"


def test_an_unknown_wish_is_refused(clone: Path) -> None:
    result = shell("packaging/system.sh", "everything", folder=clone)
    assert result.returncode == 1
    assert result.stderr == "lamplit: packaging/system.sh takes 'run' or 'test'.\n"


@pytest.fixture
def recorder(clone: Path) -> Path:
    """A command in Lamplit's place that notes how it was called."""
    set_up(clone)
    notes = clone / "notes"
    command = clone / ".venv" / "bin" / "lamplit"
    command.write_text(f'#!/bin/sh\necho "$QT_QPA_PLATFORM:" "$@" >"{notes}"\n', "utf-8")
    command.chmod(0o755)
    return notes


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_the_demo_is_drawn(clone: Path, recorder: Path, full_path: Path) -> None:
    result = shell(
        "packaging/run.sh", folder=clone, PATH=str(full_path), DISPLAY="", WAYLAND_DISPLAY=""
    )
    assert result.returncode == 0, result.stderr
    assert recorder.read_text("utf-8") == "offscreen: demo --out out/demo\n"
    assert str(clone / "out" / "demo") in result.stdout


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_opens(
    clone: Path, recorder: Path, full_path: Path, screen: str
) -> None:
    surroundings = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", screen: ":7"}
    result = shell("packaging/run.sh", folder=clone, PATH=str(full_path), **surroundings)
    assert result.returncode == 0, result.stderr
    assert recorder.read_text("utf-8") == ":\n"

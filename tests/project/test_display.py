"""Where no window can be shown, `lamplit` says why in one line and points to its commands."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.display import library_in, library_missing

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
WAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH")


def started(tmp_path: Path, **environ: str) -> "subprocess.CompletedProcess[str]":
    """`lamplit` alone, in a home of its own, with just these ways to a display."""
    kept = {name: value for name, value in os.environ.items() if name not in WAYS}
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    own = {"LAMPLIT_HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(runtime)}
    return subprocess.run(
        [sys.executable, "-m", "app"], env=kept | own | environ,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@linux
@pytest.mark.parametrize(
    ("environ", "why"),
    [
        ({}, "There is no display here to show the window on"),
        ({"DISPLAY": ":4711"}, "The display that DISPLAY names does not answer"),
        ({"WAYLAND_DISPLAY": "none"}, "The display that WAYLAND_DISPLAY names does not answer"),
        ({"QT_QPA_PLATFORM": "none"}, "QT_QPA_PLATFORM asks for a window that Qt cannot show here"),
    ],
)
def test_no_display_is_one_sentence(tmp_path: Path, environ: dict[str, str], why: str) -> None:
    result = started(tmp_path, **environ)
    assert result.returncode == 1
    assert result.stderr == f"{why}; the commands work without one: `lamplit --help`.\n"
    assert result.stdout == ""


@linux
def test_a_library_of_the_display_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "libraries"
    broken.mkdir()
    (broken / "libxcb-cursor.so.0").touch()
    result = started(tmp_path, DISPLAY=":4711", LD_LIBRARY_PATH=str(broken))
    assert result.returncode == 1
    assert result.stderr == f"{library_missing('libxcb-cursor.so.0')}\n"


def test_the_loaders_words_name_a_library() -> None:
    missing = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
    assert library_in(missing) == "libxcb-cursor.so.0"
    assert library_in("/usr/lib/libGL.so.1: invalid ELF header") == "libGL.so.1"
    assert library_in("journals/liberty: cannot open it") is None


def test_a_bundle_says_what_can_be_done_with_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    beside_sources = library_missing("libGL.so.1")
    assert "make setup" in beside_sources
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    bundled = library_missing("libGL.so.1")
    assert bundled.startswith("The window needs libGL.so.1,")
    assert "make setup" not in bundled
    assert "README" not in bundled
    assert "libgl1" in bundled

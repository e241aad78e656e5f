"""The window opens no internet socket and looks up no name: traced, not assumed."""

import shutil
from pathlib import Path

import pytest

from tests.prove.commands import Home
from tests.prove.tracing import available, read_trace, tracer
from tests.prove.windows import day_at_the_window, furnish, virtual_display

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not available(), reason="strace is not installed"),
]


def _day(home: Home, log: Path, **environment: str) -> list[str]:
    furnish(home)
    parts: list[str] = []
    day_at_the_window(home, parts.append, before=tracer(log), **environment)
    assert parts[-1] == "typing again"
    assert "journal.db" in log.read_text("utf-8"), "the trace is of something else"
    return parts


def test_without_a_display(tmp_path: Path) -> None:
    """Offscreen there is no socket at all but to buses."""
    log = tmp_path / "trace"
    _day(Home(tmp_path / "place", tmp_path / "outside"), log, QT_QPA_PLATFORM="offscreen")
    seen = read_trace(log)
    assert not seen.internet
    assert not seen.lookups
    assert not seen.others


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_on_a_display(tmp_path: Path) -> None:
    """The display, accessibility and the desktop's bus, nothing else."""
    log = tmp_path / "trace"
    with virtual_display(tmp_path) as display:
        _day(Home(tmp_path / "place", tmp_path / "outside"), log, QT_QPA_PLATFORM="xcb",
             DISPLAY=display)  # fmt: skip
    seen = read_trace(log)
    assert not seen.internet
    assert not seen.lookups
    assert not seen.others
    assert any("X11-unix" in path for path in seen.local), "it was on no display"

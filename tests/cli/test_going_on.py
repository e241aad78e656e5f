"""Long work says how far it is, and Ctrl+C leaves nothing behind and says so."""

import io
import json
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.cli import exchange, taking_out
from app.cli.going_on import GoingOn, left_words
from app.cli.world import World
from app.domain.pace import Left, Unit
from app.usecases.export_journal import export_journal
from tests.cli.calling import Lamplit
from tests.making import files_of


class Screen(io.StringIO):
    """A terminal that keeps what was written to it."""

    def isatty(self) -> bool:
        return True


class Clock:
    """Seconds that go on when they are told to."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def world() -> World:
    """A terminal of 60 cells; nothing else is asked of it."""
    nothing: Any = None
    return World(nothing, io.BytesIO(), io.StringIO(), Screen(), nothing, nothing, nothing,
                 None, nothing, columns=60)  # fmt: skip


def shown(world: World) -> str:
    assert isinstance(world.stderr, io.StringIO)
    return world.stderr.getvalue()


def test_one_line_is_written_over_and_taken_away(world: World) -> None:
    clock = Clock()
    work = GoingOn(world, "Taking out", clock=clock)
    work.progress(1, 100)
    assert shown(world) == "", "nothing in the first second"
    clock.at += 10
    work.progress(50, 100)
    clock.at += 0.1
    work.progress(51, 100)
    clock.at += 10
    work.progress(60, 100)
    lines = shown(world).split("\r\x1b[K")[1:]
    assert [line.partition(",")[0] for line in lines] == ["Taking out: 50 %", "Taking out: 60 %"]
    assert lines[0].endswith(" left")
    work.clear()
    assert shown(world).endswith("\r\x1b[K")
    assert "\n" not in shown(world)


def test_a_line_is_never_longer_than_the_terminal(world: World) -> None:
    clock = Clock()
    work = GoingOn(replace(world, columns=12), "Taking out", clock=clock)
    clock.at += 10
    work.progress(50, 100)
    assert shown(world) == "\r\x1b[KTaking out:"


def test_elsewhere_nothing_is_written_but_if_asked(world: World) -> None:
    for quiet in (replace(world, stderr=io.StringIO()), replace(world, columns=0)):
        clock = Clock()
        for plain in (False, True):
            work = GoingOn(quiet, "Bringing in", plain=plain, clock=clock)
            clock.at += 10
            work.progress(1200, 0)
            clock.at += 1
            work.progress(1300, 0)
            clock.at += 4
            work.progress(1400, 0)
            work.clear()
        assert shown(quiet) == "Bringing in: 1,200 so far\nBringing in: 1,400 so far\n"


def test_the_time_that_is_left_in_words() -> None:
    said = {left_words(Left(unit, count)) for unit in Unit for count in (0, 1, 2)}
    assert said == {
        "a few seconds left", "less than a minute left", "about 1 minute left",
        "about 2 minutes left", "about 1 hour left", "about 2 hours left",
    }  # fmt: skip


def interrupting(real: Callable[..., Any], *numbers: signal.Signals) -> Callable[..., Any]:
    """Let somebody press Ctrl+C while this runs, and look what the work makes of it."""

    def run(*given: Any, cancelled: Callable[[], bool], **more: Any) -> Any:
        asked = iter(numbers)

        def look() -> bool:
            for one in asked:
                signal.raise_signal(one)
                break
            return cancelled()

        return real(*given, cancelled=look, **more)

    return run


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def same_handlers() -> Iterator[None]:
    """Whoever listened before listens after."""
    before = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
    yield
    assert [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)] == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_stopped_export_leaves_nothing(
    name: str, number: signal.Signals, lamplit: Lamplit, full: Path, place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    del full
    real = export_journal
    monkeypatch.setattr(taking_out, "export_journal", interrupting(real, number))
    done = lamplit.run("export", "json", place / name)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Stopped. Nothing was written.\n"
    assert list(place.iterdir()) == []


def test_the_second_ctrl_c_ends_it_at_once(
    lamplit: Lamplit, full: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del full
    real = export_journal

    def deaf(*given: Any, cancelled: Callable[[], bool], **more: Any) -> Any:
        del cancelled
        return interrupting(real, signal.SIGINT, signal.SIGINT)(
            *given, cancelled=lambda: False, **more
        )

    monkeypatch.setattr(taking_out, "export_journal", deaf)
    done = lamplit.run("export", "json", place / "out")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    assert list(place.iterdir()) == []


def journal(place: Path) -> Path:
    found = [
        {"uuid": f"{number:032X}", "creationDate": "2024-05-01T18:30:00Z", "text": f"No {number}"}
        for number in range(900)
    ]
    path = place / "Journal.json"
    path.write_text(json.dumps({"metadata": {"version": "1.0"}, "entries": found}), "utf-8")
    return path


def test_a_stopped_import_leaves_nothing(
    lamplit: Lamplit, full: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del full
    path = journal(place)
    before = lamplit.json("list")
    for name, how in (("plan_import", "--plan"), ("run_import", "--yes")):
        real = getattr(exchange, name)
        with monkeypatch.context() as patched:
            patched.setattr(exchange, name, interrupting(real, signal.SIGINT))
            done = lamplit.run("import", path, how)
        assert (done.returncode, done.stdout) == (130, "")
        assert done.stderr == "Stopped. Nothing was brought in.\n"
    assert lamplit.json("list") == before
    assert lamplit.json("imports") == []
    assert lamplit.json("import", path, "--yes")["new"] == 900


def test_the_option_says_it_in_lines(
    lamplit: Lamplit, place: Path, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    path = journal(place)
    before = files_of(folder)
    clock = Clock()

    class Slow(GoingOn):
        """Work in a world in which each look takes ten seconds."""

        def __init__(self, world: World, what: str, *, plain: bool = False) -> None:
            super().__init__(world, what, plain=plain, clock=clock)

        def progress(self, done: int, total: int) -> None:
            clock.at += 10
            super().progress(done, total)

    monkeypatch.setattr("app.cli.going_on.GoingOn", Slow)
    done = lamplit.run("import", path, "--yes", "--progress")
    assert done.returncode == 0
    told = [line for line in done.stderr.splitlines() if line.startswith("Bringing in: ")]
    assert told == [f"Bringing in: {count} so far" for count in (300, 600, 900)]
    assert files_of(folder) != before

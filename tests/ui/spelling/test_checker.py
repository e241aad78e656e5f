"""The process of its own: it answers, it is started again, it dies with the program."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.spelling.checker import SpellChecker
from ui.spelling.process import SpellingProcess


def test_languages_are_found(checker: SpellChecker, qtbot: QtBot) -> None:
    assert checker.available_languages() == []
    with qtbot.waitSignal(checker.languages_found) as found:
        checker.find_languages()
    assert found.args == [["en_XX"]]
    assert checker.available_languages() == ["en_XX"]


def test_words_are_known_after_asking(checker: SpellChecker, qtbot: QtBot) -> None:
    assert checker.is_wrong("helo") is None
    with qtbot.waitSignal(checker.answered):
        checker.ask(["helo", "hello", "helo"])
    assert checker.is_wrong("helo") is True
    assert checker.is_wrong("hello") is False


def test_a_word_is_asked_about_once(
    checker: SpellChecker, process: SpellingProcess, qtbot: QtBot
) -> None:
    checker.ask(["helo"])
    checker.ask(["helo"])
    assert process._number == 1
    qtbot.waitUntil(lambda: checker.is_wrong("helo") is True)
    checker.ask(["helo"])
    assert process._number == 1


def test_own_words_come_from_and_go_to_the_caller(checker: SpellChecker, qtbot: QtBot) -> None:
    checker.set_own_words(["Quince"])
    assert checker.is_wrong("quince") is False
    with qtbot.waitSignal(checker.word_added) as added:
        checker.add_word("allotmnt")
    assert added.args == ["allotmnt"]
    assert checker.is_wrong("Allotmnt") is False


def test_suggestions(checker: SpellChecker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(checker.suggested) as given:
        checker.suggest("lammp")
    assert given.args[0] == "lammp"
    assert "lamp" in given.args[1]


def test_without_a_language_nothing_is_wrong_and_nothing_runs(
    checker: SpellChecker, process: SpellingProcess
) -> None:
    checker.set_language("")
    checker.ask(["helo"])
    assert checker.is_wrong("helo") is False
    assert not process.running


def test_after_a_crash_it_is_started_once_more(
    checker: SpellChecker, process: SpellingProcess, qtbot: QtBot
) -> None:
    checker.ask(["rain"])
    qtbot.waitUntil(lambda: checker.is_wrong("rain") is False)
    first = process.pid
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: process.pid not in (0, first))
    checker.ask(["helo"])
    qtbot.waitUntil(lambda: checker.is_wrong("helo") is True)
    with qtbot.waitSignal(process.gave_up):
        os.kill(process.pid, signal.SIGKILL)
    assert checker.language == ""
    assert checker.available_languages() == []
    assert checker.is_wrong("helo") is False
    checker.find_languages()
    assert not process.running


def test_what_was_asked_is_asked_again_after_a_crash(
    checker: SpellChecker, process: SpellingProcess, qtbot: QtBot
) -> None:
    checker.ask(["helo"])
    qtbot.waitUntil(lambda: process.pid != 0)
    os.kill(process.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: checker.is_wrong("helo") is True)


def test_a_program_that_is_not_there_turns_spelling_off(qtbot: QtBot) -> None:
    process = SpellingProcess(["/nowhere/at/all"])
    checker = SpellChecker(process)
    with qtbot.waitSignal(checker.languages_found) as found:
        checker.find_languages()
    assert found.args == [[]]


def test_forgetting_ends_the_process(
    checker: SpellChecker, process: SpellingProcess, qtbot: QtBot
) -> None:
    checker.set_own_words(["quince"])
    checker.ask(["helo"])
    qtbot.waitUntil(lambda: checker.is_wrong("helo") is True)
    pid = process.pid
    checker.forget()
    assert not Path(f"/proc/{pid}").exists()
    assert checker.is_wrong("helo") is None
    assert checker.is_wrong("quince") is None


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads Linux's /proc")
def test_no_word_stands_in_arguments_or_environment(
    checker: SpellChecker, process: SpellingProcess, qtbot: QtBot
) -> None:
    checker.ask(["markerwordqx"])
    qtbot.waitUntil(lambda: checker.is_wrong("markerwordqx") is True)
    for name in ("cmdline", "environ"):
        assert b"markerwordqx" not in Path(f"/proc/{process.pid}/{name}").read_bytes()
    limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="utf-8")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads Linux's /proc")
def test_it_dies_with_the_program(command: list[str]) -> None:
    """The program is killed without a chance to clean up."""
    script = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from ui.spelling.process import SpellingProcess\n"
        "app = QCoreApplication([])\n"
        f"process = SpellingProcess({command!r})\n"
        "process.ask({'op': 'languages'}, lambda given: print(process.pid, flush=True))\n"
        "app.exec()\n"
    )
    program = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    with program.stdout:
        child = Path("/proc") / program.stdout.readline().strip()
        assert child.exists()
        program.kill()
        program.wait()
        until = time.monotonic() + 60
        while _alive(child) and time.monotonic() < until:
            time.sleep(0.02)
        assert not _alive(child)


def _alive(process: Path) -> bool:
    try:
        return "State:\tZ" not in (process / "status").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False

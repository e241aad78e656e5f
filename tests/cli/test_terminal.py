"""On a terminal, in a pipe, interrupted, and when we made a mistake."""

import os
import pty
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.paths import folders
from tests.cli.calling import Lamplit
from tests.making import WORDS, files_of


def test_an_entry_cannot_steer_the_terminal(lamplit: Lamplit) -> None:
    evil = "\x1b]0;owned\x07\x1b[2Jred\x9b31m \u202egnp.exe\r over"
    ident = lamplit("write", "-", "--tag", "t\x1b[1m", stdin=f"{evil}\n\n{evil}")
    lamplit("edit", ident, "--title", evil, "--place", evil)
    for command in (["list"], ["show", ident], ["search", "red"], ["history", ident, "--text"],
                    ["tags"], ["list", "--json"], ["show", ident, "--json"]):  # fmt: skip
        printed = lamplit(*command)
        assert not any(
            (ord(char) < 32 and char not in "\n\t") or char in "\x7f\x9b\u202e" for char in printed
        ), command
    assert lamplit.json("show", ident)["title"] == evil, "the words themselves are untouched"


def test_every_script_is_printed_whatever_the_locale(
    program: Lamplit, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "東京 – ночь 🌙 é"
    for name in ("LC_ALL", "LANG"):
        monkeypatch.setenv(name, "C")
    program("write", "-", stdin=text)
    assert text in program("list")
    assert program.json("list")[0]["heading"] == text


def test_an_unknown_passphrase_is_asked_for_only_on_a_terminal(folder: Path) -> None:
    assert "no terminal" in Lamplit().by("--vault", folder).refuses("list")


def on_terminal(arguments: list[str], answers: list[str]) -> tuple[int, str]:
    """Run the program on a terminal of its own, typing the answers as they are asked for."""
    pid, terminal = pty.fork()
    if not pid:
        os.execv(sys.executable, [sys.executable, "-m", "app", *arguments])
    shown, asked = b"", 0
    for answer in answers:
        while not shown[asked:].rstrip().endswith((b":", b"]")):
            shown += os.read(terminal, 1000)
        shown += b"\n"
        asked = len(shown)
        time.sleep(0.1)  # getpass throws away what was typed before it asked
        os.write(terminal, f"{answer}\n".encode())
    try:
        while piece := os.read(terminal, 1000):
            shown += piece
    except OSError:
        pass  # the other end is closed
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


def test_on_a_terminal_the_passphrase_is_asked_for_and_not_shown(
    folder: Path, lamplit: Lamplit
) -> None:
    lamplit("write", "the river")
    code, shown = on_terminal(["--vault", str(folder), "list"], [WORDS])
    assert (code, WORDS in shown) == (0, False)
    assert "the river" in shown


def test_on_a_terminal_the_recovery_code_is_shown_once_and_asked_back(tmp_path: Path) -> None:
    vault = tmp_path / "v"
    code, shown = on_terminal(["--vault", str(vault), "init"], ["abc", "abc", "not the code"])
    assert code == 0
    assert "could be guessed within a minute" in shown
    assert "That is not the code" in shown
    (line,) = [line.strip() for line in shown.splitlines() if line.count("-") == 7]
    (tmp_path / "code").write_text(line)
    by_code = Lamplit().by("--vault", vault, "--recovery-code-file", tmp_path / "code")
    assert by_code.json("list") == []
    code, shown = on_terminal(["--vault", str(tmp_path / "w"), "init"], ["abc", "abd"])
    assert (code, "differ" in shown) == (1, True)
    assert not (tmp_path / "w").exists()


@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
    reason="whoever runs the tests ignores Ctrl+C, and so do their processes",
)
def test_ctrl_c_ends_with_130_and_keeps_what_was_there(lamplit: Lamplit, folder: Path) -> None:
    lamplit("write", "kept")
    before = files_of(folder)
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "write", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert running.stdin is not None
    running.stdin.write(b"words " * 40_000)  # more than a pipe holds: it is being read
    running.stdin.flush()
    running.send_signal(signal.SIGINT)
    out, error = running.communicate(timeout=30)
    assert running.returncode == 130
    assert (out, error) == (b"", b"")
    assert files_of(folder) == before


def test_a_closed_pipe_is_no_mistake_of_ours(lamplit: Lamplit) -> None:
    for number in range(3):
        lamplit("write", f"entry {number} " + "words " * 20_000)
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "history", "--json", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    running.communicate()
    ident = lamplit.json("list")[0]["id"]
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "show", ident],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(30) == 1
    running.stderr.close()
    assert not folders().crashes.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_output_that_cannot_be_written_is_said(lamplit: Lamplit) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", *lamplit.before, "settings"],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_a_mistake_of_ours_leaves_a_report_without_values(tmp_path: Path) -> None:
    code = (
        "import sys, app.cli.showing as showing\n"
        "def broken(world, options):\n"
        "    secret = 'the words of an entry'\n"
        "    raise ValueError(secret)\n"
        "showing.help_page = broken\n"
        "sys.argv = ['lamplit', 'help']\n"
        "from app.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    (report,) = folders().crashes.iterdir()
    assert str(report) in done.stderr
    text = report.read_text()
    assert "builtins.ValueError" in text
    assert "app/cli/main.py" in text
    assert "<string>:4 broken" in text
    for secret in ("the words", str(tmp_path), str(Path.home())):
        assert secret not in text + done.stderr.replace(str(report), "")
    assert report.stat().st_mode & 0o777 == 0o600


def test_no_core_is_dumped(lamplit: Lamplit) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "write"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    limits = Path(f"/proc/{running.pid}/limits")
    if not limits.exists():
        running.kill()
        pytest.skip("this system has no /proc")
    found = ""
    for _ in range(100):
        found = next(line for line in limits.read_text().splitlines() if "core" in line)
        if found.split()[4:6] == ["0", "0"]:
            break
        threading.Event().wait(0.05)
    running.communicate(b"words")
    assert found.split()[4:6] == ["0", "0"]

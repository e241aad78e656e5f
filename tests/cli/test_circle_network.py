"""A journal without a circle loads nothing of the network; with one, only where it must."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.circles.circle import Circle, CircleState
from tests.cli.calling import open_new
from tests.making import WORDS

NETWORK = ("socket", "ssl", "http", "requests", "urllib3", "socks", "certifi", "sync")
RUN = f"""
import sys
from app.__main__ import main
sys.argv = ["lamplit", *sys.argv[1:]]
code = main()
loaded = {{name.partition(".")[0] for name in sys.modules}} & set({NETWORK})
print("loaded", *sorted(loaded), file=sys.stderr)
sys.exit(code)
"""


def loaded(folder: Path, *arguments: str) -> str:
    """Run a command in a process of its own; returns what of the network it had loaded."""
    words = folder.parent / "words"
    words.write_text(WORDS)
    before = ["--vault", str(folder), "--passphrase-file", str(words)]
    done = subprocess.run(
        [sys.executable, "-c", RUN, *before, *arguments],
        capture_output=True, text=True, check=False, timeout=60, input="a text",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "command",
    [("sync",), ("sync", "--watch"), ("circle", "list"), ("circle", "ledger"), ("write", "-"),
     ("list", "--json"), ("settings", "set", "socks_proxy", "127.0.0.1:9050")],
    ids=" ".join,
)  # fmt: skip
def test_without_a_circle_nothing_of_the_network_is_loaded(
    folder: Path, command: tuple[str, ...]
) -> None:
    assert loaded(folder, *command) == "loaded"


@pytest.mark.parametrize("command", [("circle", "list"), ("list",)], ids=" ".join)
def test_with_a_circle_it_is_loaded_only_where_it_must(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    vault = open_new(tmp_path / "mine.lamplit")
    circle = Circle(b"c" * 16, "River", "", "Ada", CircleState.LEFT, b"m" * 16, b"keys")
    vault.write(lambda tx: tx.circles.add(circle))
    vault.close()
    assert loaded(tmp_path / "mine.lamplit", *command) == "loaded"


def test_the_check_would_see_it(tmp_path: Path) -> None:
    """The control: what the engine needs is found."""
    code = RUN.replace("code = main()", "import sync.client.transport; code = 0")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.split()[0] == "loaded"
    assert {"socket", "ssl", "requests", "sync"} <= set(done.stderr.split())

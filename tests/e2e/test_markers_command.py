"""Nothing that was written stands in clear in any byte that the command line leaves."""

import os
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.prove.commands import Home, day_with_commands
from tests.prove.searching import forms, hits, new_shared_memory, search, shared_memory

pytestmark = pytest.mark.slow

_HOLD = """
import sys, secrets
from datetime import UTC, datetime
from pathlib import Path
from app.domain.entry import Content, Draft
from app.domain.ids import uuid7
from app.domain.query import parse_query
from app.usecases.keep_draft import keep_draft
from app.usecases.save_search import save_search
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault

folder, state, mark, other = sys.argv[1:]
now = datetime.now(UTC)
new_id = lambda: uuid7(now, secrets.token_bytes)
vault = open_vault(Path(folder), Passphrase("four plain words here"), state=Path(state), now=now)
draft = Draft(new_id(), Content(f"{mark} being typed " * 2000), now, "UTC", None, now)
vault.write(lambda tx: keep_draft(tx, draft))
vault.write(lambda tx: save_search(tx, other, f"tag:{other}", now=now, new_id=new_id))
vault.reader().read(lambda tx: tx.search.find(parse_query(mark, today=now.date())))
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path) -> Home:
    """A home of its own."""
    return Home(tmp_path / "place", tmp_path / "outside")


def test_the_command_line_leaves_no_word(place: Home) -> None:
    """During use, while a draft is open, and after SIGKILL."""
    before = shared_memory()
    for done in day_with_commands(place):
        assert not search([place.place], place.markers), done
    assert len(place.markers) > 20
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, place.vault, place.place / "lamplit_home" / "state",
         place.marker(), place.marker()],
        env=place.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"ready\n"
        assert not search([place.place], place.markers)
        assert not [path for path in new_shared_memory(before) if hits(path.read_bytes(),
                                                                      place.markers)]  # fmt: skip
        os.kill(holder.pid, signal.SIGKILL)
    assert (place.vault / "journal.db-wal").stat().st_size > 0
    assert not search([place.place], place.markers)


def test_recovery_codes_and_passphrases_are_not_kept(place: Home) -> None:
    """What opens the journal stands only in the files it was asked to stand in."""
    place.run("init", "--recovery-file", place.outside / "recovery")
    place.run("slots", "--json")
    code = (place.outside / "recovery").read_text("utf-8")
    words = [word for word in code.split() if word.count("-") > 4]
    assert words
    assert not search([place.place], [*words, "four plain words here"])


@pytest.mark.parametrize("shape", [
    lambda word: word.encode(),
    lambda word: word.encode("utf-16-le"),
    lambda word: word.swapcase().encode(),
    lambda word: zlib.compress(b"some text before " + word.encode() + b" and after"),
    lambda word: b"\0" * 5000 + forms(word)["base64, shifted by 1"] + b"\xff" * 10,
])  # fmt: skip
def test_the_search_finds_a_planted_word(place: Home, shape: Callable[[str], bytes]) -> None:
    """The control: whatever shape a word is left in, it is found."""
    word = place.marker()
    (place.place / "tmpdir" / "left").write_bytes(b"\x01\x02" + shape(word))
    assert search([place.place], place.markers)


def test_the_search_finds_a_word_in_a_name(place: Home) -> None:
    """The control of names."""
    (place.place / "home" / f"{place.marker()}.jpg").touch()
    assert search([place.place], place.markers)

"""From a backup, from shares on paper, and out of a damaged journal, by keys and by what is spoken.

The journal is damaged after it was asked for: the gate has to say so, and to lead on.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.vault import paper
from app.vault.keys.credentials import Passphrase
from app.vault.opening import create_vault
from tests.e2e.spoken.person import Person
from tests.e2e.spoken.reader import Role
from tests.making import CHEAP, NOW, add

WORDS = "quince lamp harbour"
_PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed journal with thirty entries and shares on paper."""
    made = tmp_path / "Journal.lamplit"
    vault = create_vault(
        made, [(Passphrase(WORDS), "mine")], state=tmp_path / "state", now=NOW, cost=CHEAP
    )
    for number in range(30):
        add(vault, f"entry {number} " + "word " * 400)
    sheets = vault.read(lambda tx: paper.new_sheets(tx, 2, 3, os.urandom))
    paper.add_sheets(vault, sheets, "on paper", now=NOW, random=os.urandom)
    vault.close()
    return made


def test_ways_back_into_a_journal(opened: Callable[..., Person], folder: Path) -> None:
    person = opened("--vault", str(folder))
    person.waits_for("Journal", Role.HEADING)
    person.takes_the_window()
    _by_paper(person)
    _damaged(person, folder)
    _rescue(person)


def test_a_backup_at_the_first_start(opened: Callable[..., Person]) -> None:
    """What is missing is said, and told by the field; also with the passphrase."""
    person = opened()
    person.waits_for("I have a backup", Role.PUSH_BUTTON)
    person.takes_the_window()
    person.waits_for("I have a backup", Role.PUSH_BUTTON).node.do()
    person.waits_for("A journal from a backup", Role.HEADING)
    person.walks_a_room("from a backup")
    person.moves_to("Recovery code", Role.TEXT)
    person.reader.type("ab")
    person.reader.press("Return")
    person.hears("Choose the backup first.")
    person.waits_for("Use my passphrase", Role.PUSH_BUTTON).node.do()
    person.waits_for("Passphrase", Role.PASSWORD_TEXT)
    person.walks_a_room("from a backup, passphrase")


def _by_paper(person: Person) -> None:
    person.waits_for("I have shares on paper", Role.PUSH_BUTTON).node.do()
    person.waits_until_gone("I have shares on paper", Role.PUSH_BUTTON)
    person.waits_for("Back in, with shares on paper", Role.HEADING)
    person.walks_a_room("shares on paper")
    person.waits_for("Back to the passphrase", Role.PUSH_BUTTON).node.do()
    person.waits_for("I have shares on paper", Role.PUSH_BUTTON)


def _damaged(person: Person, folder: Path) -> None:
    """That it is damaged is spoken, and the ways out stand beside it."""
    database = folder / "journal.db"
    data = bytearray(database.read_bytes())
    data[5] ^= 1
    data[9 * _PAGE + 70] ^= 1
    database.write_bytes(data)
    person.moves_to("Passphrase", Role.PASSWORD_TEXT)
    person.reader.type(WORDS)
    person.reader.press("Return")
    person.hears("damaged")
    person.waits_for("See what can still be read", Role.PUSH_BUTTON)
    person.walks_a_room("damaged")


def _rescue(person: Person) -> None:
    """Where the new one goes is told; a wrong passphrase is said; the outcome is spoken."""
    person.waits_for("See what can still be read", Role.PUSH_BUTTON).node.do()
    person.waits_for("What can still be read", Role.HEADING)
    person.walks_a_room("rescue")
    person.moves_to("Passphrase", Role.PASSWORD_TEXT)
    person.reader.type("not these")
    person.reader.press("Return")
    person.hears("did not open")
    person.waits_for_focus("Passphrase", Role.PASSWORD_TEXT)
    person.reader.press("Ctrl+A")
    person.reader.type(WORDS)
    person.reader.press("Return")
    person.waits_for_focus("Open the new journal", Role.PUSH_BUTTON)
    person.hears("entries")
    person.finds_no_fault("rescued")
    person.walks_by_tab("rescued")

"""Shares on paper open a slot of their own: what opens, what does not, and a stop in between."""

import os
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from app.domain.failures import Failure, KeyFileDamaged, LastSlot
from app.domain.paper_shares import PaperShare, read, split
from app.domain.recovery_failures import (
    NoPaperSlot,
    SameShareTwice,
    ShareOfAnotherSet,
    TooFewShares,
    WrongShares,
)
from app.vault import access, paper, recovering
from app.vault.keys import slots
from app.vault.keys.credentials import Kind, PaperSecret, Passphrase
from app.vault.keys.slots import Slot
from app.vault.paper import Sheets
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import CHEAP, NOW, WORDS, add, files_of, make_vault, open_again

NEW = Passphrase("a new one after all")


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    made = make_vault(tmp_path / "v")
    add(made, "words that stay")
    return made


def with_set(vault: Vault, needed: int = 2, made: int = 3) -> Sheets:
    sheets = vault.read(lambda tx: paper.new_sheets(tx, needed, made, os.urandom))
    paper.add_sheets(vault, sheets, "on paper", now=NOW, random=os.urandom)
    return sheets


def joined(folder: Path, *shares: PaperShare) -> PaperSecret:
    there: tuple[PaperShare, ...] = ()
    for share in shares:
        there = paper.take(paper.sets_of(folder), there, share)
    return paper.together(there)


def test_any_so_many_shares_open_and_fewer_do_not(vault: Vault) -> None:
    folder, sheets = vault.layout.folder, with_set(vault, 3, 4)
    vault.close()
    typed = [one for one in (read(share.text).share for share in sheets.shares) if one]
    assert len(typed) == 4
    for chosen in combinations(typed, 3):
        again = open_again(folder, joined(folder, *chosen))
        assert again.read(lambda tx: tx.timeline.count()) == 1
        assert verify(again).ok
        again.close()
    for few in combinations(typed, 2):
        with pytest.raises(TooFewShares, match="2 of the 3"):
            joined(folder, *few)
    with pytest.raises(TooFewShares):
        paper.together(())


def test_with_the_shares_a_new_passphrase_takes_the_place_of_the_old_one(vault: Vault) -> None:
    folder, sheets = vault.layout.folder, with_set(vault)
    vault.close()
    again = open_again(folder, joined(folder, *sheets.shares[1:]))
    recovering.finish(again, NEW, now=NOW, random=os.urandom, cost=CHEAP)
    kinds = [slot.kind for slot in access.slots_of(again)]
    assert sorted(kinds) == sorted([Kind.PASSPHRASE, Kind.PAPER_SHARES])
    again.close()
    open_again(folder, NEW).close()
    with pytest.raises(Failure):
        open_again(folder, Passphrase(WORDS))


def test_removing_the_slot_makes_the_shares_useless_and_touches_nothing_else(vault: Vault) -> None:
    folder, sheets = vault.layout.folder, with_set(vault)
    secret = joined(folder, *sheets.shares[:2])
    ident = next(s.id for s in access.slots_of(vault) if s.kind is Kind.PAPER_SHARES)
    access.remove_slot(vault, ident)
    vault.close()
    with pytest.raises(NoPaperSlot):
        paper.sets_of(folder)
    with pytest.raises(WrongShares):
        open_again(folder, secret)
    open_again(folder).close()


def test_a_share_of_another_set_and_the_same_one_twice_are_told(vault: Vault) -> None:
    one, two = with_set(vault), with_set(vault)
    sets = paper.sets_of(vault.layout.folder)
    assert [s.paper.letter for s in sets if s.paper] == ["A", "B"]
    there = paper.take(sets, (), one.shares[0])
    with pytest.raises(ShareOfAnotherSet):
        paper.take(sets, there, two.shares[1])
    with pytest.raises(SameShareTwice, match="Share 1"):
        paper.take(sets, there, one.shares[0])
    strange = split(os.urandom(16), 2, 3, (one.paper.identifier + 1) % 2**15)
    if strange[0].identifier != two.paper.identifier:
        with pytest.raises(ShareOfAnotherSet):
            paper.take(sets, (), strange[0])
    # The same name by chance, but another secret: it does not fit, and opens nothing.
    forged = split(os.urandom(16), 2, 3, one.paper.identifier)
    with pytest.raises(WrongShares):
        paper.together(paper.take(sets, there, forged[1]))
    vault.close()
    with pytest.raises(WrongShares):
        open_again(vault.layout.folder, paper.together(forged[:2]))


def test_a_letter_does_not_come_back(vault: Vault) -> None:
    first = with_set(vault)
    ident = next(s.id for s in access.slots_of(vault) if s.kind is Kind.PAPER_SHARES)
    access.remove_slot(vault, ident)
    assert (first.paper.letter, with_set(vault).paper.letter) == ("A", "B")
    vault.write(lambda tx: tx.settings.put("paper_sets_made", "26"))
    assert with_set(vault).paper.letter == "AA"
    vault.write(lambda tx: tx.settings.put("paper_sets_made", "1"))  # as after a kill
    assert with_set(vault).paper.letter == "C"


def test_shares_on_paper_are_no_way_in_that_counts_as_the_last(vault: Vault) -> None:
    with_set(vault)
    with pytest.raises(LastSlot):
        access.remove_slot(vault, vault.slot_id)


def test_nothing_of_a_share_or_its_secret_lies_on_the_disk(vault: Vault) -> None:
    sheets = with_set(vault)
    vault.close()
    for content in files_of(vault.layout.folder).values():
        for share in sheets.shares:
            assert " ".join(share.words[4:8]).encode() not in content
        assert sheets.secret.secret not in content
        assert sheets.secret.secret.hex().encode() not in content


def test_an_edited_set_is_refused_when_it_is_read(vault: Vault) -> None:
    with_set(vault)
    slot = next(s for s in access.slots_of(vault) if s.kind is Kind.PAPER_SHARES)
    assert isinstance(slot, Slot)
    assert slot.paper is not None
    assert slots.from_json(slot.to_json()) == slot
    for change in ({"made": 17}, {"needed": 1}, {"needed": 4}, {"identifier": 2**15},
                   {"letter": "<b>"}, {"letter": ""}, {"letter": "É"}):  # fmt: skip
        bad = replace(slot, paper=replace(slot.paper, **change))
        with pytest.raises(KeyFileDamaged):
            slots.from_json(bad.to_json())


KILLED = """
import os, sys
from pathlib import Path
from app.vault import durable, paper
from app.vault.vault import Vault
from tests.making import NOW, open_again

def cut(*_, **__):
    os._exit(9)

place, folder = sys.argv[1:3]
vault = open_again(Path(folder))
sheets = vault.read(lambda tx: paper.new_sheets(tx, 2, 3, os.urandom))
print("\\n".join(one.text for one in sheets.shares), flush=True)
target, name = {
    "before": (durable, "write_with_twin"),
    "file": (durable, "sync_file"),
    "record": (Vault, "write"),
}[place]
setattr(target, name, cut)
paper.add_sheets(vault, sheets, "on paper", now=NOW, random=os.urandom)
"""


@pytest.mark.parametrize("place", ["before", "file", "record"])
def test_a_kill_leaves_the_set_whole_or_not_there_at_all(
    vault: Vault, project: Path, place: str
) -> None:
    folder = vault.layout.folder
    vault.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, place, str(folder)],
        cwd=project, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 9, done.stderr
    shares = [one for one in (read(line).share for line in done.stdout.splitlines()) if one]
    assert len(shares) == 3
    if place == "record":
        open_again(folder, joined(folder, *shares[:2])).close()
    else:
        with pytest.raises(NoPaperSlot):
            paper.sets_of(folder)
    again = open_again(folder)
    assert verify(again).ok
    assert with_set(again).paper.letter == ("B" if place == "record" else "A")
    again.close()

"""What a journal in JSON says otherwise than this one comes beside it where that is wanted."""

from pathlib import Path
from uuid import UUID

import pytest

from app.domain.entry import Content
from app.domain.imports import Imported, Options, Plan
from app.exchange.lamplit_json import LamplitJson
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import plan_import, run_import, undo_import
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.exchange.whole import LATER, fill, out
from tests.making import counted_ids, snapshot, vault_ids

BOTH, ONE = Options("UTC", differing=True), Options("UTC")


def plan(vault: Vault, path: Path, options: Options) -> Plan:
    return vault.read(lambda tx: plan_import(tx, LamplitJson(path), options))


def come(vault: Vault, path: Path, options: Options, start: int) -> Imported:
    ids = counted_ids(10**12 * start)
    done, _ = run_import(vault.write, LamplitJson(path), options, now=LATER, new_id=ids)
    return done


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.zip"


@pytest.fixture
def river(vault: Vault, path: Path) -> UUID:
    """An entry with files and versions that went out, and says something else since."""
    ident = fill(vault)["river"]
    out(vault, path)
    vault.write(
        lambda tx: edit_entry(
            tx, ident, Content("The river, as it is today.", "Now"), now=LATER,
            new_id=vault_ids(vault), device="desk",
        )
    )  # fmt: skip
    return ident


def test_it_stays_out_unless_it_is_wanted(vault: Vault, path: Path, river: UUID) -> None:
    before = snapshot(vault)
    found = plan(vault, path, ONE)
    assert (found.new, found.same, found.differing, found.attachments) == (0, 2, 1, 0)
    assert come(vault, path, ONE, 1).entries == 0
    assert snapshot(vault) == before
    assert vault.read(lambda tx: tx.entries.get(river).content.title) == "Now"


def test_it_comes_beside_the_one_that_is_here_once_and_goes_again(
    vault: Vault, path: Path, river: UUID
) -> None:
    before = snapshot(vault)
    found = plan(vault, path, BOTH)
    assert (found.new, found.differing, found.attachments) == (0, 1, 3)
    done = come(vault, path, BOTH, 1)
    assert (done.entries, done.attachments) == (1, 3)
    entries = vault.read(lambda tx: [tx.entries.get(row.id) for row in tx.timeline.newest(10)])
    (copy,) = [one for one in entries if one.content.title == "Title"]
    assert copy.id != river
    assert vault.read(lambda tx: tx.entries.get(river).content.body) == "The river, as it is today."
    files = vault.read(
        lambda tx: [tx.attachments.content(one.id) for one in tx.attachments.of(copy.id)]
    )
    here = vault.read(
        lambda tx: [tx.attachments.content(one.id) for one in tx.attachments.of(river)]
    )
    assert files == here
    assert verify(vault).ok
    for options, differing in ((BOTH, 0), (ONE, 0)):
        again = plan(vault, path, options)
        assert (again.new, again.same, again.differing) == (0, 3, differing)
    assert come(vault, path, BOTH, 2).entries == 0
    undo_import(vault.write, done.id)
    assert snapshot(vault) == before


def test_one_that_was_deleted_for_good_stays_away(vault: Vault, path: Path, river: UUID) -> None:
    del river
    come(vault, path, BOTH, 1)
    row = vault.read(lambda tx: next(r for r in tx.timeline.newest(10) if r.heading == "Title"))
    vault.write(lambda tx: trash_entries(tx, [row.id], now=LATER))
    vault.write(lambda tx: delete_entries(tx, [row.id], now=LATER))
    found = plan(vault, path, BOTH)
    assert found.differing == 0
    assert "for good" in found.problems[-1].detail
    assert come(vault, path, BOTH, 2).entries == 0

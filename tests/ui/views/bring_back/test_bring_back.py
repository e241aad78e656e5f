"""A backup is looked into, one entry comes back, and all of it after its counts were seen."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QGuiApplication

from app.domain.merge_plan import Differing
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.backups import Backup, list_backups
from app.vault.keys.credentials import Passphrase
from app.vault.layout import Layout
from tests.making import add as add_to
from tests.making import make_vault
from tests.ui.views.house import PASSPHRASE, House, nameless
from ui.views.bring_back import BringBack, open_bring_back
from ui.views.history import HistoryView


@pytest.fixture(autouse=True)
def _closed_in_the_end(house: House) -> Iterator[None]:
    """Close what is open, as the program does before it locks or ends."""
    yield
    house.window.overlays.close_all()
    if house.store.is_open:
        house.settle()


def backed_up(house: House) -> Path:
    """Make a backup and return where it is."""
    made: list[Backup] = []
    house.store.back_up(made.append)
    house.until(lambda: made)
    house.settle()
    return made[0].path


def opened(house: House, path: Path | None) -> BringBack:
    """Open it at a backup, and wait for its entries."""
    page = open_bring_back(house.context, None, path)
    house.until(lambda: page.choose.list.rows.rowCount() > 0 or page.choose.none.isVisible())
    if path is not None:
        house.until(lambda: page.pages.currentWidget() is page.look)
        house.until(lambda: page.look.list.rows.rowCount() > 0 or page.look.nothing.isVisible())
    house.settle()
    return page


def body(house: House, entry: UUID) -> str:
    """Return what an entry says now."""
    return house.read(lambda tx: tx.entries.get(entry).content.body)


@pytest.fixture
def written(house: House) -> tuple[UUID, UUID, Path]:
    """Two entries, a backup of them, and what was done to them since."""
    river = house.entry("The brown river.", "River", days=2)
    lake = house.entry("The green lake.", days=1)
    path = backed_up(house)
    house.edit(river, "The river is gone.", "River", days=0)
    return river, lake, path


def test_one_entry_comes_back(house: House, written: tuple[UUID, UUID, Path]) -> None:
    river, lake, path = written
    page = opened(house, path)
    titles = [page.look.list.rows.row(place).title for place in range(2)]
    assert titles == ["The green lake.", "River"]
    assert page.look.text.text() == "The green lake."
    page.look.search.setText("brown")
    house.until(lambda: page.look.list.rows.rowCount() == 1)
    house.until(lambda: page.look.chosen() == river)
    page.look.copy.click()
    assert QGuiApplication.clipboard().text() == "The brown river."
    assert nameless(page) == []
    page.look.take.click()
    house.until(lambda: page.pages.currentWidget() is page.outcome)
    house.settle()
    assert body(house, river) == "The brown river."
    versions = house.read(lambda tx: tx.revisions.of(river))
    assert "The river is gone." in [one.content.body for one in versions]
    page.undo.click()
    house.until(page.undo.isHidden)
    house.settle()
    assert body(house, river) == "The river is gone."
    assert body(house, lake) == "The green lake."
    page.finish.click()
    house.settle()
    layout = Layout(house.folder)
    assert [one for one in layout.backups.iterdir() if one.name.startswith(".looking")] == []


def test_everything_is_counted_first(house: House, written: tuple[UUID, UUID, Path]) -> None:
    river, lake, path = written
    other = house.entry("Since then.")
    house.write(lambda tx: delete_entries(tx, [lake], now=house.moment))
    page = opened(house, path)
    page.look.everything.click()
    house.until(lambda: not page.compare.bar.isVisible())
    house.settle()
    heads, entries = page.compare.table.figures()[:2]
    assert heads[1:] == ["Not here", "The same", "Differing", "Deleted here", "Will change"]
    assert entries == ["Entries", "0", "0", "1", "1", "0"]
    assert not page.compare.go.isEnabled()
    assert nameless(page) == []
    assert "1 thing" in page.compare.deleted.text()
    page.compare.deleted.setChecked(True)
    house.until(page.compare.go.isEnabled)
    page.compare.ways[Differing.BACKUP].click()
    house.until(lambda: page.compare.table.figures()[1][-1] == "2")
    house.settle()
    page.compare.go.click()
    house.until(lambda: page.pages.currentWidget() is page.outcome)
    house.settle()
    assert (body(house, river), body(house, lake)) == ("The brown river.", "The green lake.")
    assert body(house, other) == "Since then."
    page.undo.click()
    house.until(page.undo.isHidden)
    house.settle()
    assert body(house, river) == "The river is gone."
    assert not house.read(lambda tx: tx.entries.exists(lake))


def test_a_backup_of_another_journal_asks_for_its_passphrase(house: House, tmp_path: Path) -> None:
    other = make_vault(tmp_path / "other.lamplit", words="other words entirely")
    add_to(other, "Elsewhere.")
    other.close()
    page = open_bring_back(house.context, None, tmp_path / "other.lamplit")
    house.until(page.choose.asked.isVisible)
    house.settle()
    page.choose.words.setText("not these")
    page.choose.open.click()
    house.until(page.choose.trouble.isVisible)
    house.settle()
    page.choose.words.setText("other words entirely")
    page.choose.open.click()
    house.until(lambda: page.look.list.rows.rowCount() == 1)
    house.settle()
    page.look.everything.click()
    house.until(page.compare.go.isEnabled)
    page.compare.go.click()
    house.until(lambda: page.pages.currentWidget() is page.outcome)
    house.settle()
    assert house.read(lambda tx: tx.timeline.count()) == 1


def test_what_is_no_backup_is_refused(house: House, tmp_path: Path) -> None:
    (tmp_path / "x.lamplit-backup").write_bytes(b"no backup")
    page = open_bring_back(house.context, None, tmp_path / "x.lamplit-backup")
    house.until(page.choose.trouble.isVisible)
    house.settle()
    assert page.pages.currentWidget() is page.choose


def test_locking_leaves_nothing(house: House, written: tuple[UUID, UUID, Path]) -> None:
    _, _, path = written
    house.write(lambda tx: trash_entries(tx, [written[1]], now=house.moment))
    page = opened(house, path)
    assert page.look.text.text()
    house.window.overlays.close_all()
    house.store.lock()
    house.until(lambda: not house.store.is_open)
    house.settle()
    layout = Layout(house.folder)
    assert len(list_backups(layout)) == 1
    assert [one for one in layout.backups.iterdir() if one.name.startswith(".looking")] == []


def test_the_history_leads_to_the_entry_in_a_backup(
    house: House, written: tuple[UUID, UUID, Path]
) -> None:
    river, _, _ = written
    view = house.go("history", river)
    assert isinstance(view, HistoryView)
    view.backups.click()
    page = house.overlay()
    assert isinstance(page, BringBack)
    house.until(lambda: page.look.chosen() == river)
    house.settle()
    assert page.look.text.text() == "The brown river."
    assert page.look.list.keys() == [river]


def test_an_entry_that_no_backup_has_is_said(
    house: House, written: tuple[UUID, UUID, Path]
) -> None:
    new = house.entry("Written since.")
    open_bring_back(house.context, None, written[2], new)
    house.until(house.warned)
    assert "entry" in house.warned()


def test_locked_in_the_middle_it_is_before_or_after(
    house: House, written: tuple[UUID, UUID, Path]
) -> None:
    river, lake, path = written
    house.write(lambda tx: delete_entries(tx, [lake], now=house.moment))
    page = opened(house, path)
    page.look.everything.click()
    house.until(lambda: not page.compare.bar.isVisible())
    page.compare.deleted.setChecked(True)
    house.until(page.compare.go.isEnabled)
    page.compare.ways[Differing.BACKUP].click()
    house.until(lambda: page.compare.table.figures()[1][-1] == "2")
    page.compare.go.click()
    house.window.overlays.close_all()
    locked: list[int] = []
    house.store.lock(lambda: locked.append(1))
    house.until(lambda: locked)
    house.store.unlock(house.folder, Passphrase(PASSPHRASE), failed=house.failures.append)
    house.until(lambda: house.store.is_open)
    house.settle()
    merged = house.read(lambda tx: tx.entries.exists(lake))
    assert body(house, river) == ("The brown river." if merged else "The river is gone.")
    layout = Layout(house.folder)
    assert [one for one in layout.backups.iterdir() if one.name.startswith(".looking")] == []
    assert house.failures == []

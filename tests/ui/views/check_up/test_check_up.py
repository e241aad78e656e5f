"""The state of a journal in the window: real files, real checks, real compaction."""

import hashlib
import os
from collections.abc import Iterator

import pytest

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Attachment
from app.domain.failures import DatabaseDamaged
from app.domain.query import parse_query
from app.usecases import check_up
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.transaction import Transaction
from tests.ui.views.house import START, House, nameless
from ui.views.check_up import CheckUp, open_check_up
from ui.views.settings import SettingsView
from ui.views.settings.vault import VaultSection
from ui.widgets.labels import Label


@pytest.fixture(autouse=True)
def _closed_in_the_end(house: House) -> Iterator[None]:
    """Close what is open, as the program does before it locks or ends."""
    yield
    house.window.overlays.close_all()
    if house.store.is_open:
        house.settle()


def opened(house: House) -> CheckUp:
    page = open_check_up(house.context)
    house.until(lambda: page.sizes.isVisible() and page.backup.text() and page.smaller.said.text())
    house.settle()
    return page


def delete_much(house: House) -> None:
    """Leave so much free room that it is worth giving back."""
    gone = [house.entry(os.urandom(40_000).hex(), days=1) for _ in range(70)]
    house.write(lambda tx: trash_entries(tx, gone, now=house.moment))
    house.write(lambda tx: delete_entries(tx, gone, now=house.moment))
    house.settle()


def test_it_says_what_takes_room_and_that_all_is_whole(house: House) -> None:
    house.entry("A walk by the river.", days=1)
    page = opened(house)
    assert "Entries" in page.sizes.said()
    assert page.summary.text().startswith("This journal takes ")
    assert "room to give back" in page.smaller.said.text()
    assert page.smaller.go.isHidden()
    assert page.gather.isHidden()
    assert nameless(page) == []
    page.check.click()
    house.until(lambda: page.report.ok is not None)
    assert page.report.ok
    assert page.report.rescue.isHidden()
    assert page.rescue.isHidden()
    assert page.summary.text().startswith("Everything is whole.")
    assert page.check.isVisible()


def test_damage_is_not_said_to_have_left_the_entries_alone(house: House) -> None:
    for number in range(60):
        house.entry(f"{number} " + "a long walk " * 300, days=1)
    page = opened(house)
    folded: list[bool] = []
    house.store.with_vault(lambda vault: vault.checkpoint(), folded.append)
    house.until(lambda: folded)
    damaged = house.folder / "journal.db"
    with damaged.open("r+b") as file:
        for at in range(20 * 4096 + 500, damaged.stat().st_size, 4096):
            file.seek(at)
            file.write(b"damaged")
    page.check.click()
    house.until(lambda: page.report.ok is not None)
    assert page.report.is_damaged
    assert "is damaged" in page.summary.text()
    assert "lamplit" not in page.summary.text(), "a window names no command"
    assert not any("untouched" in label.text() for label in page.findChildren(Label))
    wanted: list[bool] = []
    house.window.rescue_wanted.connect(lambda: wanted.append(True))
    house.until(page.report.rescue.isVisible)
    assert page.rescue.isHidden(), "once is enough"
    page.report.rescue.click()
    assert wanted == [True]


def test_where_damage_keeps_it_from_counting_it_says_so_and_leads_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_: object) -> None:
        raise DatabaseDamaged

    monkeypatch.setattr(check_up, "holdings", damaged)
    page = open_check_up(house.context)
    house.until(page.rescue.isVisible)
    assert "is damaged" in page.summary.text()
    assert nameless(page) == []


def test_checking_can_be_stopped(house: House) -> None:
    page = opened(house)
    page.check.click()
    page.stop.click()
    house.until(page.check.isVisible)
    assert page.report.ok is None
    assert not page.summary.text().startswith("Everything is whole.")


def test_room_is_given_back_and_what_is_written_stays(house: House) -> None:
    kept = house.entry("This one stays.", days=2)
    delete_much(house)
    database = house.folder / "journal.db"
    page = opened(house)
    assert "can be given back" in page.summary.text()
    page.smaller.go.click()
    house.until(lambda: "given back." in page.smaller.said.text(), timeout=60)
    house.settle()
    assert database.stat().st_size < 2_000_000
    assert house.read(lambda tx: tx.entries.get(kept).content.body) == "This one stays."
    house.entry("Written after it.", days=0)
    assert list(house.folder.glob(".*")) == []
    house.until(lambda: "given back" not in page.summary.text())
    assert "given back." in page.smaller.said.text()


def test_stopped_or_locked_in_the_middle_nothing_is_changed(house: House) -> None:
    delete_much(house)
    database = house.folder / "journal.db"
    page = opened(house)
    before = database.stat().st_ino
    page.smaller.go.click()
    page.smaller.stop.click()
    house.until(lambda: page.smaller.said.text() == "Stopped. Nothing was changed.", timeout=60)
    assert page.smaller.go.isVisible(), "it can be begun again"
    page.smaller.go.click()
    gone: list[bool] = []
    house.store.lock(lambda: gone.append(True))
    house.until(lambda: gone, timeout=60)
    house.until(lambda: not list(house.folder.glob(".*")), timeout=60)
    assert database.stat().st_ino == before


def test_files_of_no_entry_go_into_a_new_one(house: House) -> None:
    """Bring about what should not be: a file whose entry is not there."""
    data = b"hello"
    item = Attachment(
        house.store.new_id(), house.store.new_id(), "letter.txt", "text/plain", len(data),
        hashlib.sha256(data).digest(),
    )  # fmt: skip

    def stray(tx: Transaction) -> Changes:
        tx.attachments.stage(item, house.moment)
        tx.attachments.put_chunk(item.id, 0, data)
        tx.attachments.publish(item)
        return NOTHING

    house.write(stray)
    page = opened(house)
    assert "letter.txt" in page.strays.text()
    page.gather.click()
    house.until(lambda: page.strays.text() == "There are none.")
    assert page.gather.isHidden()
    (row,) = house.read(lambda tx: tx.timeline.newest(9))
    entry = house.read(lambda tx: tx.entries.get(row.id))
    assert [file.name for file in entry.attachments] == ["letter.txt"]
    assert house.read(lambda tx: tx.attachments.content(item.id)) == data
    page.check.click()
    house.until(lambda: page.report.ok is not None)
    assert page.report.ok


def test_the_index_is_made_anew(house: House) -> None:
    house.entry("A word to find: kingfisher.", days=1)
    page = opened(house)
    page.index_anew.click()
    house.until(lambda: "made anew" in page.index.text() and page.index_anew.isEnabled())
    house.until(lambda: house.read(lambda tx: tx.meta.get("words_anew")) is None, timeout=30)
    house.until(
        lambda: house.read(lambda tx: tx.search.find(parse_query("kingfisher", today=START.date())))
    )
    page.check.click()
    house.until(lambda: page.report.ok is not None)
    assert page.report.ok


def test_the_settings_lead_to_it(house: House) -> None:
    house.window.go("settings", "vault")
    house.settle()
    view = house.window.room("settings")
    assert isinstance(view, SettingsView)
    section = view.section("vault")
    assert isinstance(section, VaultSection)
    section.state.click()
    assert isinstance(house.overlay(), CheckUp)

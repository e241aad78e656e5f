"""The journal opens where the person was."""

from app.domain.changes import NOTHING, Changes
from app.vault.transaction import Transaction
from tests.ui.views.rooms import Rooms
from ui.views.journal import JournalView


def _kept(tx: Transaction) -> str:
    return tx.settings.all().get("journal_place", "")


def _again(rooms: Rooms) -> JournalView:
    """Drop the rooms, as a lock does, and come back."""
    rooms.journal.flush()
    rooms.settle()
    rooms.window.clear()
    rooms.settle()
    return rooms.go_journal()


def test_the_journal_opens_where_the_person_was(rooms: Rooms) -> None:
    ids = [rooms.entry(f"Day {day}", days=day) for day in range(40)]
    journal = rooms.go_journal()
    assert journal.pane.list.currentIndex().row() == 0
    journal.pane.list.choose(30)
    rooms.rest()
    assert journal.page.entry_id == ids[30]
    journal = _again(rooms)
    assert journal.pane.list.currentIndex().row() == 30
    assert journal.page.entry_id == ids[30]
    assert not journal.pane.list.visualRect(journal.pane.list.currentIndex()).isEmpty()
    journal.pane.list.choose(0)
    rooms.rest()
    assert _again(rooms).pane.list.currentIndex().row() == 0


def test_an_entry_that_went_leaves_the_newest(rooms: Rooms) -> None:
    for day in range(5):
        rooms.entry(f"Day {day}", days=day)

    def put(tx: Transaction) -> Changes:
        tx.settings.put("journal_place", "12345")
        return NOTHING

    rooms.write(put)
    assert rooms.go_journal().pane.list.currentIndex().row() == 0


def test_a_search_is_no_place(rooms: Rooms) -> None:
    for day in range(5):
        rooms.entry(f"Day {day}", days=day)
    journal = rooms.go_journal()
    journal.pane.look_for("3")
    rooms.rest()
    journal.flush()
    rooms.settle()
    assert rooms.read(_kept) == ""


def test_a_row_far_down_is_sought_until_the_list_is_laid_out(rooms: Rooms) -> None:
    pane = rooms.go_journal().pane
    far = 30_000
    pane.model.show_positions(list(range(40_000, 0, -1)))
    pane._stack.setCurrentWidget(pane.list)
    pane.list.choose(far, quietly=True)
    index = pane.list.model().index(far, 0)
    rooms.until(lambda: pane.list.viewport().rect().contains(pane.list.visualRect(index)))

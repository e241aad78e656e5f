"""Every version of an entry can be read, compared and brought back."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.entry import Content
from app.domain.worddiff import compare
from app.usecases.edit_entry import edit_entry
from app.vault.transaction import Transaction
from tests.ui.views.house import House, OtherRoom, nameless
from ui.theme.look import LookChoice
from ui.views.history import HistoryView
from ui.views.history.versions import whole_text


def open_history(house: House, entry: UUID) -> HistoryView:
    view = house.go("history", entry)
    assert isinstance(view, HistoryView)
    return view


def lines(view: HistoryView) -> list[str]:
    """Every row as it is heard."""
    model = view.list.rows
    return [
        str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]


def three_versions(house: House) -> UUID:
    entry = house.entry("The gate was open.", days=3, device="Old laptop")
    house.edit(entry, "The gate was wide open.", days=1)
    house.edit(entry, "The gate was wide open. Rain came.", days=0.01, device="Desk")
    return entry


def test_versions_stand_under_their_days_with_what_came_and_went(house: House) -> None:
    view = open_history(house, three_versions(house))
    house.settle()
    assert lines(view) == [
        "Today",
        "20:49, Current, 2 words added, Desk",
        "Saturday, 21 November",
        "21:04, 1 words added",
        "Thursday, 19 November",
        "21:04, The first version, 4 words, Old laptop",
    ]


def test_the_current_version_is_shown_first_with_its_changes(house: House) -> None:
    view = open_history(house, three_versions(house))
    assert view.page.diff.text.toPlainText() == "The gate was wide open. Rain came."
    assert view.page.diff.text.accessibleDescription() == "added: Rain came."
    assert not view.page.restore.isVisible()


def test_only_changes_leaves_out_what_stayed(house: House) -> None:
    same = "So many words that stay as they are. " * 30
    entry = house.entry(f"{same}Old end.", days=2)
    house.edit(entry, f"{same}New end.", days=1)
    view = open_history(house, entry)
    whole = view.page.diff.text.toPlainText()
    view.page.diff.set_only_changes(True)
    short = view.page.diff.text.toPlainText()
    assert len(short) < len(whole) / 4
    assert "New" in short


def test_a_version_is_compared_with_how_it_stands_now(house: House, qtbot: QtBot) -> None:
    view = open_history(house, three_versions(house))
    view.list.choose(5)
    house.settle()
    assert view.page.diff.text.toPlainText() == "The gate was open."
    now = view.page._against._values["now"]
    qtbot.mouseClick(now, Qt.MouseButton.LeftButton)
    house.settle()
    assert "Rain came." in view.page.diff.text.toPlainText()


def test_restoring_makes_a_new_version_and_undo_takes_it_back(house: House) -> None:
    entry = three_versions(house)
    view = open_history(house, entry)
    view.list.choose(5)
    house.settle()
    view.page.restore.click()
    house.until(house.said)
    house.settle()
    assert house.read(lambda tx: tx.entries.get(entry).content.body) == "The gate was open."
    assert view.list.rows.rowCount() == 7
    assert lines(view)[1].startswith("21:04, Current")
    house.act()
    house.settle()
    body = house.read(lambda tx: tx.entries.get(entry).content.body)
    assert body == "The gate was wide open. Rain came."
    assert len(house.read(lambda tx: tx.revisions.of(entry))) == 5


def test_restoring_what_stands_already_changes_nothing(house: House) -> None:
    entry = house.entry("Once.", days=2)
    house.edit(entry, "Twice.", days=1)
    house.edit(entry, "Once.", days=0.5)
    view = open_history(house, entry)
    view.list.choose(5)
    house.settle()
    view.restore()
    house.until(house.said)
    assert house.said() == "The entry already says this."
    assert len(house.read(lambda tx: tx.revisions.of(entry))) == 3


def test_a_single_version_is_the_first(house: House) -> None:
    view = open_history(house, house.entry("Only words."))
    house.settle()
    assert view.page.diff._count.text() == "This is the first version."
    assert not view.page.restore.isVisible()
    assert view.page.diff.text.toPlainText() == "Only words."


def test_by_keyboard_alone(house: House, qtbot: QtBot) -> None:
    entry = three_versions(house)
    view = open_history(house, entry)
    assert house.window.focusWidget() is view.list
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    house.settle()
    assert view.page.restore.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.until(house.said)
    house.settle()
    assert house.read(lambda tx: tx.entries.get(entry).content.body) == "The gate was wide open."
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ):
        open_history(house, entry)
        qtbot.keyClick(view.list, key, modifier)
        journal = house.window.room("journal")
        assert isinstance(journal, OtherRoom)
        assert journal.isVisible()
        assert journal.targets[-1] == entry


def test_days_are_stepped_over(house: House, qtbot: QtBot) -> None:
    view = open_history(house, three_versions(house))
    seen = [view.list.currentIndex().row()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(view.list, key)
        seen.append(view.list.currentIndex().row())
    assert seen == [1, 3, 5, 5, 3, 1]


def test_a_change_elsewhere_is_seen(house: House) -> None:
    entry = three_versions(house)
    view = open_history(house, entry)
    house.moment = house.moment.replace(minute=30)
    house.edit(entry, "Other words.", days=0)
    house.settle()
    assert len([line for line in lines(view) if ":" in line]) == 4


def test_two_thousand_versions_do_not_hold_up_the_window(house: House) -> None:
    entry = house.entry("Word " * 200, days=400)

    def grow(tx: Transaction) -> Changes:
        changes = Changes()
        for number in range(2000):
            at = house.moment.replace(year=2025)
            content = Content(f"Word {number} " * 100)
            changes |= edit_entry(tx, entry, content, now=at, new_id=house.store.new_id)
        return changes

    house.write(grow)
    view = open_history(house, entry)
    house.until(lambda: view.list.rows.rowCount() > 2000)
    house.settle()
    # Only what is in sight is written out and compared.
    assert 5 < len(view.list._counts) < 60
    assert len(view.list.rows._made) < 100


def test_two_panes_become_one_where_there_is_little_room(house: House, qtbot: QtBot) -> None:
    view = open_history(house, three_versions(house))
    house.look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    house.window.resize(1280, 800)
    house.settle()
    assert view.list.isVisible()
    assert not view.page.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    house.settle()
    assert view.page.isVisible()
    assert not view.list.isVisible()
    view.page.back.click()
    assert view.list.isVisible()


def test_locking_leaves_no_word(house: House) -> None:
    view = open_history(house, three_versions(house))
    view.clear()
    assert view.list.rows.rowCount() == 0
    assert view.page.diff.text.toPlainText() == ""
    assert view._name.text() == ""


def test_everything_that_takes_focus_says_what_it_is(house: House) -> None:
    view = open_history(house, three_versions(house))
    house.settle()
    assert nameless(view) == []
    face = QAccessible.queryAccessibleInterface(view.list)
    assert face.text(QAccessible.Text.Name) == "Versions"


def test_the_head_stands_over_the_words(house: House) -> None:
    view = open_history(house, three_versions(house))
    house.settle()
    text, page = view.page.diff.text, view.page
    margin = round(text.document().documentMargin())
    words = text.viewport().mapTo(page, QPoint(margin, 0)).x()
    assert abs(page._when.mapTo(page, QPoint(0, 0)).x() - words) <= 1
    assert abs(page._against.mapTo(page, QPoint(0, 0)).x() - words) <= 1


def test_tags_of_either_direction_stand_apart() -> None:
    """The sign of one in Arabic would else go over to its neighbour; and nothing counts more."""
    before, now = Content("Words", tags=("river",)), Content("Words", tags=("river", "مشي"))
    assert whole_text(now).endswith("\u2068#river\u2069 \u2068#مشي\u2069")
    found = compare(whole_text(before), whole_text(now))
    assert (found.words_added, found.words_removed) == (1, 0)

"""The builder: what is chosen is what is made, off the GUI thread, and remembered in part."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.failures import DiskError
from app.domain.report import USUAL, Paper, Part
from app.usecases import plan_session as plan
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.transaction import Transaction
from tests.ui.views.house import House, nameless
from tests.ui.views.report.conftest import ReportHouse
from ui.theme.look import LookChoice
from ui.views.report import remembered
from ui.views.report.entries import EntriesOverlay
from ui.views.report.leaving import LeavingOverlay
from ui.views.report.view import ReportView


def tick(house: ReportHouse, view: ReportView, part: Part) -> None:
    """Tick or untick a part by key."""
    box = view.choices.parts.rows[part].box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    house.built()


def kept(house: House) -> remembered.Remembered:
    return house.read(remembered.read)


def topics(house: House) -> list[str]:
    return [topic.words for topic in house.read(lambda tx: tx.topics.open())]


def add_topics(house: House, *words: str) -> None:
    for one in words:
        house.write(
            lambda tx, one=one: plan.add_topic(  # type: ignore[misc]  # bound for each
                tx, one, now=house.moment, new_id=house.store.new_id
            )
        )


def test_the_usual_report_is_three_months_of_the_usual_parts(house: ReportHouse) -> None:
    view = house.go_report()
    choice = house.choice()
    assert (choice.first, choice.last) == (date(2026, 8, 24), date(2026, 11, 22))
    assert choice.parts == USUAL
    assert choice.item_nine is False
    assert choice.excerpts == ()
    assert view.foot.facts.text().startswith("2 pages · ")
    assert [picture.accessibleName() for picture in view.pages.pictures] == [
        "Page 1 of 2", "Page 2 of 2",
    ]  # fmt: skip
    first = QAccessible.queryAccessibleInterface(view.pages.pictures[0])
    assert first.role() == QAccessible.Role.Graphic
    assert "Mood" in first.text(QAccessible.Text.Description)


def test_nothing_is_made_on_the_thread_of_the_window(house: ReportHouse) -> None:
    house.go_report()
    assert house.engine.threads == {"reader", "aside"}


def test_ticks_after_one_another_make_one_report(house: ReportHouse) -> None:
    view = house.go_report()
    before = len(house.engine.made)
    for part in (Part.SLEEP, Part.SCALES, Part.TOGETHER, Part.NOTES):
        view.choices.parts.rows[part].box.click()
    house.built()
    assert len(house.engine.made) == before + 1
    assert house.choice().parts == (USUAL | {Part.NOTES}) - {
        Part.SLEEP, Part.SCALES, Part.TOGETHER,
    }  # fmt: skip


def test_the_old_pages_stay_until_the_new_ones_are_there(house: ReportHouse) -> None:
    view = house.go_report()
    house.engine.hold.clear()
    view.choices.parts.rows[Part.SLEEP].box.click()
    house._live(500)
    assert len(view.pages.pictures) == 2
    assert not view.maker.is_ready
    house._live(400)
    assert view.note.text() == "The pages are being made."
    view.choices.parts.rows[Part.NOTES].box.click()
    house._live(400)
    house.engine.hold.set()
    house.built()
    assert Part.NOTES in house.choice().parts
    assert view.note.text() == ""


def test_a_failure_is_said_and_the_old_pages_stay(house: ReportHouse) -> None:
    view = house.go_report()
    house.engine.failure = DiskError()
    view.choices.parts.rows[Part.SLEEP].box.click()
    house._live(350)
    house.settle()
    assert "disk reported an error" in house.warned()
    assert len(view.pages.pictures) == 2
    house.engine.failure = None
    view.choices.parts.rows[Part.SLEEP].box.click()
    house.built()
    assert house.choice().parts == USUAL


def test_parts_period_paper_and_name_are_remembered(house: ReportHouse) -> None:
    view = house.go_report()
    tick(house, view, Part.SLEEP)
    tick(house, view, Part.NOTES)
    view.choices.period.preset.setCurrentIndex(view.choices.period.preset.findData("1y"))
    view.choices.period.preset.activated.emit(4)
    view.choices.paper.set_value(Paper.LETTER.value)
    view.choices.paper.chosen.emit(Paper.LETTER.value)
    view.choices.name.setFocus()
    QTest.keyClicks(view.choices.name, "J.")
    house.built()
    wanted = (USUAL - {Part.SLEEP}) | {Part.NOTES}
    found = kept(house)
    assert (found.parts, found.period, found.paper, found.name) == (
        wanted,
        "1y",
        Paper.LETTER,
        "J.",
    )
    view.clear()
    assert view.choices.name.text() == ""
    house.go_report()
    assert house.choice().parts == wanted
    assert house.choice().first == date(2025, 11, 23)
    assert house.choice().name == "J."


def test_item_nine_and_entries_are_never_remembered(house: ReportHouse) -> None:
    entry = house.entry("Private words", days=2)
    view = house.go_report()
    view.choices.nine.box.click()
    view.choices.set_entries({entry: "Private words"})
    view.rebuild()
    house.built()
    assert house.choice().item_nine is True
    assert house.choice().excerpts == (entry,)
    stored = house.read(lambda tx: tx.settings.all()[remembered.KEY])
    assert str(entry) not in stored
    assert "nine" not in stored
    assert "excerpts" not in stored
    view.clear()
    house.go_report()
    assert house.choice().item_nine is False
    assert house.choice().excerpts == ()
    assert not view.choices.nine.box.isChecked()


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"parts": 3, "paper": "b5", "period": "never", "name": 4}',
             '{"parts": ["excerpts", "nothing", 7]}', '"' + "[" * 100_000]
)  # fmt: skip
def test_damaged_remembering_counts_as_none(house: ReportHouse, text: str) -> None:
    def damage(tx: Transaction) -> Changes:
        tx.settings.put(remembered.KEY, text)
        return Changes(settings=True)

    house.store.write(damage)
    house.go_report()
    assert Part.EXCERPTS not in house.choice().parts
    assert house.choice().paper in Paper


def test_own_days_are_chosen_and_wrong_ones_are_said(house: ReportHouse) -> None:
    view = house.go_report()
    period = view.choices.period
    period.preset.setCurrentIndex(period.preset.findData("own"))
    period.preset.activated.emit(5)
    assert period.first.isVisible()
    made = len(house.engine.made)
    period.first.set_day(date(2026, 12, 1))
    period.first.chosen.emit(date(2026, 12, 1))
    house._live(350)
    assert period._trouble.isVisible()
    assert len(house.engine.made) <= made + 1
    assert house.choice().first <= house.choice().last
    period.first.set_day(date(2026, 11, 1))
    period.first.chosen.emit(date(2026, 11, 1))
    house.built()
    assert house.choice().first == date(2026, 11, 1)
    assert not period._trouble.isVisible()


def test_the_three_lines_are_the_list_itself(house: ReportHouse) -> None:
    add_topics(house, "one", "two", "three", "four")
    view = house.go_report()
    lines = view.choices.topics
    assert [field.text() for field in lines.fields] == ["one", "two", "three"]
    lines.fields[1].setFocus()
    lines.fields[1].selectAll()
    QTest.keyClicks(lines.fields[1], "two, but better")
    QTest.keyClick(lines.fields[1], Qt.Key.Key_Return)
    house.built()
    assert topics(house) == ["one", "two, but better", "three", "four"]
    house.act()
    house.built()
    assert topics(house) == ["one", "two", "three", "four"]
    assert lines.fields[1].text() == "two"
    lines.fields[0].clear()
    lines.fields[0].editingFinished.emit()
    assert lines.fields[0].text() == "one", "removing is done on the list"


def test_a_new_line_is_added_and_changes_elsewhere_arrive(house: ReportHouse) -> None:
    view = house.go_report()
    lines = view.choices.topics
    assert [field.isEnabled() for field in lines.fields] == [True, False, False]
    lines.fields[0].setFocus()
    QTest.keyClicks(lines.fields[0], "the sleep thing")
    view.flush()
    house.built()
    assert topics(house) == ["the sleep thing"]
    assert lines.fields[1].isEnabled()
    add_topics(house, "second")
    house.built()
    assert lines.fields[1].text() == "second"


def test_words_being_written_are_not_overwritten(house: ReportHouse) -> None:
    add_topics(house, "one")
    view = house.go_report()
    field = view.choices.topics.fields[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " and")
    add_topics(house, "two")
    house.built()
    assert field.text() == "one and"
    assert view.choices.topics.fields[1].text() == "two"


def test_entries_are_chosen_one_by_one_from_a_list_that_is_searched(house: ReportHouse) -> None:
    old = house.entry("A very old harbour", days=400)
    new = house.entry("Fresh quinces", days=2)
    view = house.go_report()
    tick(house, view, Part.EXCERPTS)
    overlay = cast("EntriesOverlay", house.overlay())
    assert isinstance(overlay, EntriesOverlay)
    assert [overlay.list.rows.row(at).key for at in range(overlay.list.rows.rowCount())] == [new]
    overlay.list.setFocus()
    QTest.keyClick(overlay.list, Qt.Key.Key_Space)
    overlay.field.setFocus()
    overlay.field.setText("harbour")
    house._live(200)
    house.settle()
    assert overlay.list.rows.row(0).key == old
    QTest.keyClick(overlay.field, Qt.Key.Key_Down)
    QTest.keyClick(overlay.list, Qt.Key.Key_Space)
    assert overlay._count.text() == "2 chosen"
    overlay.field.setText("quinces")
    house._live(200)
    house.settle()
    assert overlay.list.keys() == [new], "what was ticked stays ticked"
    overlay.keep.click()
    house.built()
    assert set(house.choice().excerpts) == {old, new}
    assert Part.EXCERPTS in house.choice().parts
    said = view.choices.parts.rows[Part.EXCERPTS].box.accessibleDescription()
    assert "Fresh quinces" in said


def test_choosing_no_entry_unticks_the_part(house: ReportHouse) -> None:
    view = house.go_report()
    tick(house, view, Part.EXCERPTS)
    house.window.overlays.close_all()
    house.built()
    assert not view.choices.parts.rows[Part.EXCERPTS].box.isChecked()
    assert Part.EXCERPTS not in house.choice().parts


def test_an_entry_that_went_away_goes_out_of_the_report(house: ReportHouse) -> None:
    entry = house.entry("Soon gone", days=1)
    view = house.go_report()
    view.choices.set_entries({entry: "Soon gone"})
    view.rebuild()
    house.built()

    def gone(tx: Transaction) -> Changes:
        trash_entries(tx, [entry], now=house.moment)
        return delete_entries(tx, [entry], now=house.moment)

    house.store.write(gone)
    house.settle()
    house._live(400)
    house.built()
    assert house.choice().excerpts == ()
    assert "no such entry" in house.warned()


def test_an_empty_period_says_so_and_offers_a_longer_one(house: ReportHouse) -> None:
    house.engine.empty = True
    view = house.go_report()
    assert view.empty.isVisible()
    assert view.empty._words.text() == "No check-ins in this period."
    house.engine.empty = False
    view.empty.action.click()
    house.built()
    assert view.pages.isVisible()
    assert house.choice().first == date(2025, 11, 23)


def test_a_report_of_topics_alone_is_shown_with_a_note(house: ReportHouse) -> None:
    add_topics(house, "one")
    house.engine.empty = True
    view = house.go_report()
    assert view.pages.isVisible()
    assert view.note.text() == "No check-ins in this period."


def test_what_leaves_is_listed(house: ReportHouse) -> None:
    view = house.go_report()
    view.foot.leaving.click()
    house.settle()
    assert isinstance(house.overlay(), LeavingOverlay)


def test_pages_scroll_by_key_and_are_made_for_the_size_they_have(house: ReportHouse) -> None:
    view = house.go_report()
    pages = view.pages
    assert house.engine.made[-1][1] == pytest.approx(pages.scale())
    first, second = pages.pictures
    first.setFocus(Qt.FocusReason.TabFocusReason)
    bar = pages.verticalScrollBar()
    for key, wanted in ((Qt.Key.Key_End, bar.maximum()), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(first, key)
        assert bar.value() == wanted
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert bar.value() > 0
    QTest.keyClick(first, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert bar.value() > 0
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert second.visibleRegion().boundingRect().top() == 0, "a page is shown from its top"
    view.zoom.set_value("actual")
    view.zoom.chosen.emit("actual")
    house._live(200)
    house.built()
    assert house.engine.made[-1][1] == pytest.approx(96 / 72)
    assert pages.pictures[0].width() == round(595.28 * 96 / 72)


def test_below_60_em_one_half_is_shown_at_a_time(house: ReportHouse) -> None:
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=2.0))
    view = house.go_report()
    assert view.side.isVisible()
    assert view.choices.isVisible()
    assert not view.pages.isVisible()
    view.side.set_value("look")
    view.side.chosen.emit("look")
    house.settle()
    assert view.pages.isVisible()
    assert not view.choices.isVisible()
    assert view.foot.save.isVisible()
    assert view.pages.mapTo(view, view.pages.rect().topLeft()).x() == 0


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_stop_has_a_name_in_both_directions(
    house: ReportHouse, qapp: QApplication, direction: Qt.LayoutDirection, scale: float
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        house.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=scale))
        view = house.go_report()
        assert nameless(house.window) == []
        if scale == 1.0:
            left = view.choices.mapTo(view, view.choices.rect().topLeft()).x()
            assert (left == 0) is (direction == Qt.LayoutDirection.LeftToRight)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_a_box_lets_out_is_heard_with_it(house: ReportHouse) -> None:
    view = house.go_report()
    for row in [*view.choices.parts.rows.values(), view.choices.nine]:
        face = QAccessible.queryAccessibleInterface(row.box)
        assert face.text(QAccessible.Text.Description)


def test_escape_and_the_key_of_back_leave(house: ReportHouse) -> None:
    view = house.go_report()
    view.choices.name.setFocus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(
            house.window, QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        )
    QTest.keyClick(view.choices.name, Qt.Key.Key_Escape)
    house.settle()
    assert not view.isVisible()


def test_locking_drops_pages_topics_and_choices(house: ReportHouse) -> None:
    add_topics(house, "private")
    view = house.go_report()
    view.choices.name.setText("J. Doe")
    view.clear()
    assert view.pages.pictures == []
    assert view.choices.name.text() == ""
    assert all(field.text() == "" for field in view.choices.topics.fields)
    assert not view.foot.save.isEnabled()


def test_what_is_being_made_at_locking_arrives_nowhere(house: ReportHouse) -> None:
    view = house.go_report()
    house.engine.hold.clear()
    view.choices.parts.rows[Part.SLEEP].box.click()
    house._live(350)
    view.clear()
    house.engine.hold.set()
    house.settle()
    house._live(100)
    assert view.pages.pictures == []

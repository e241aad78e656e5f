"""Another journal is understood first, comes in as one step, and can be undone."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.mood import Valence
from app.domain.when import local
from tests.exchange.locked import PASSWORD, add_locked
from tests.ui.views.house import House, nameless
from ui.views.asking import Question
from ui.views.bring_in import BringInView


def note(folder: Path, name: str, body: str, **front: str) -> Path:
    head = "".join(f"{key}: {value}\n" for key, value in front.items())
    path = folder / name
    path.write_text(f"---\n{head}---\n{body}\n", "utf-8")
    return path


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """Four notes: one shows a picture that is missing, one a file outside."""
    folder = tmp_path / "Notes"
    folder.mkdir()
    note(folder, "one.md", "First words.", date="2025-03-01 21:10", mood="good")
    note(folder, "two.md", "Second words. ![](gone.png)", date="2025-03-02 08:00", mood="murky")
    note(folder, "three.md", "Third words. ![](../secret.png)", date="2025-07-03 08:00")
    note(folder, "four.md", "Fourth words.", date="2025-03-04T08:00:00+09:00")
    (tmp_path / "secret.png").write_bytes(b"not ours")
    return folder


def open_room(house: House) -> BringInView:
    view = house.go("import")
    assert isinstance(view, BringInView)
    return view


def planned(house: House, path: Path) -> BringInView:
    view = open_room(house)
    view.read(path)
    house.until(lambda: view.pages.currentWidget() is view.plan)
    house.settle()
    return view


def done(house: House, view: BringInView) -> None:
    house.until(lambda: view.pages.currentWidget() is view.result)
    house.settle()


def test_the_plan_counts_and_nothing_is_written(house: House, notes: Path) -> None:
    view = planned(house, notes)
    assert view.plan.figures.figures()[0] == "4"
    assert view.plan.go.text() == "Bring in 4 entries"
    assert view.plan.form.currentData() == "markdown"
    assert house.read(lambda tx: tx.timeline.count()) == 0
    rows = view.plan.problems.list.rows
    heard = [rows.row(number).sentence for number in range(rows.rowCount())]
    assert any("three.md" in line for line in heard)


# Offscreen, Qt says so whenever a list of suggestions drops down.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_another_zone_changes_the_samples_and_what_comes_in(
    house: House, notes: Path, qtbot: QtBot
) -> None:
    view = planned(house, notes)
    field = view.plan.zone
    house.until(lambda: field._names.rowCount() > 300)
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "asia/tokyo")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    house.until(view.plan.go.isEnabled)
    house.settle()
    assert field.text() == "Asia/Tokyo"
    samples = [label.text() for label in view.plan._samples.findChildren(type(view.plan._name))]
    assert any("21:10 · Asia/Tokyo" in text for text in samples)
    view.plan.go.click()
    done(house, view)
    rows = house.read(lambda tx: tx.timeline.newest(10))
    first = next(row for row in rows if row.created_at.month == 3 and row.zone == "Asia/Tokyo")
    assert local(first.created_at, "Asia/Tokyo").hour in {8, 21}


def test_a_zone_that_does_not_exist_is_refused(house: House, notes: Path, qtbot: QtBot) -> None:
    view = planned(house, notes)
    view.plan.zone.setText("Middle-earth/Shire")
    qtbot.keyClick(view.plan.zone, Qt.Key.Key_Return)
    house.settle()
    assert view.plan._options.zone == house.zone
    assert "no such time zone" in view.plan._zone_field._help.text()


def test_moods_are_mapped_and_can_be_left_out(house: House, notes: Path) -> None:
    view = planned(house, notes)
    fields = view.plan.moods.fields
    assert set(fields) == {"good", "murky"}
    assert fields["murky"].currentData() == 0
    fields["murky"].setCurrentIndex(fields["murky"].findData(3))
    fields["murky"].activated.emit(fields["murky"].currentIndex())
    house.until(view.plan.go.isEnabled)
    fields["good"].setCurrentIndex(fields["good"].findData(0))
    fields["good"].activated.emit(fields["good"].currentIndex())
    house.until(view.plan.go.isEnabled)
    view.plan.go.click()
    done(house, view)
    rows = house.read(lambda tx: tx.timeline.newest(10))
    found = {row.excerpt.split(".")[0]: row.valence for row in rows}
    assert found["Second words"] is Valence.SLIGHTLY_UNPLEASANT
    assert found["First words"] is None


def test_it_comes_in_is_said_and_undone(house: House, notes: Path, qtbot: QtBot) -> None:
    view = planned(house, notes)
    qtbot.keyClick(view.plan.go, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    done(house, view)
    assert house.said() == "4 entries were brought in."
    assert house.read(lambda tx: tx.timeline.count()) == 4
    view.result.undo.click()
    house.until(lambda: "Undone" in house.said())
    house.settle()
    assert house.read(lambda tx: tx.timeline.count()) == 0
    assert view.pages.currentWidget() is view.choose


def test_the_same_again_adds_nothing(house: House, notes: Path) -> None:
    view = planned(house, notes)
    view.plan.go.click()
    done(house, view)
    view = planned(house, notes)
    assert view.plan.figures.figures()[:2] == ["0", "4"]
    assert view.plan._title.text() == "Everything is already here."
    assert not view.plan.go.isVisible()


def test_differing_entries_come_in_only_when_ticked(
    house: House, notes: Path, qtbot: QtBot
) -> None:
    view = planned(house, notes)
    assert not view.plan.differing.isVisible()
    view.plan.go.click()
    done(house, view)
    note(notes, "one.md", "First words, changed.", date="2025-03-01 21:10", mood="good")
    view = planned(house, notes)
    assert view.plan.figures.figures()[:3] == ["0", "3", "1"]
    assert not view.plan.go.isVisible()
    qtbot.mouseClick(
        view.plan.differing, Qt.MouseButton.LeftButton, pos=view.plan.differing.rect().center()
    )
    house.until(view.plan.go.isVisible)
    assert view.plan.go.text() == "Bring in 1 entries"
    view.plan.go.click()
    done(house, view)
    assert house.read(lambda tx: tx.timeline.count()) == 5


def test_files_outside_are_taken_only_when_ticked(house: House, notes: Path) -> None:
    view = planned(house, notes)
    assert view.plan.outside.isVisible()
    before = int(view.plan.figures.figures()[3])
    view.plan.outside.click()
    house.until(view.plan.go.isEnabled)
    house.settle()
    assert int(view.plan.figures.figures()[3]) == before + 1


def test_an_earlier_import_is_undone_after_one_question(house: House, notes: Path) -> None:
    view = planned(house, notes)
    view.plan.go.click()
    done(house, view)
    view.result.more.click()
    house.settle()
    buttons = view.choose._earlier.findChildren(type(view.choose.file))
    buttons = [one for one in buttons if one.isVisible()]
    assert len(buttons) == 1
    buttons[0].click()
    asked = house.overlay()
    assert isinstance(asked, Question)
    assert house.read(lambda tx: tx.timeline.count()) == 4
    asked.go.click()
    house.until(lambda: "Undone" in house.said())
    house.settle()
    assert house.read(lambda tx: tx.timeline.count()) == 0
    assert not view.choose._earlier.isVisible()


def test_what_is_no_journal_is_refused_and_can_be_named(house: House, tmp_path: Path) -> None:
    path = tmp_path / "picture.bin"
    path.write_bytes(b"\x89PNG no journal")
    view = open_room(house)
    view.read(path)
    house.until(view.choose.trouble.isVisible)
    assert "does not recognise" in view.choose.trouble.text()
    assert view.choose.form.isVisible()
    view.choose.form.setCurrentIndex(view.choose.form.findData("dayone"))
    view.choose.again.click()
    house.settle()
    house.until(view.choose.trouble.isVisible)
    assert view.pages.currentWidget() is view.choose


def test_a_broken_archive_is_said(house: House, tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(b"PK\x03\x04 broken")
    view = open_room(house)
    view.read(path)
    house.until(view.choose.trouble.isVisible)
    assert "archive" in view.choose.trouble.text()
    assert not view.choose.form.isVisible()


def test_a_file_that_is_gone_is_said(house: House, tmp_path: Path) -> None:
    view = open_room(house)
    view.read(tmp_path / "nowhere.md")
    house.until(view.choose.trouble.isVisible)
    assert "could not be read" in view.choose.trouble.text()


def many(folder: Path, count: int) -> Path:
    entries = [
        {
            "uuid": f"{number:032X}",
            "creationDate": "2024-05-01T18:30:00Z",
            "text": f"Entry {number}",
            "timeZone": "Europe/Berlin",
        }
        for number in range(count)
    ]
    path = folder / "Journal.json"
    path.write_text(json.dumps({"metadata": {"version": "1.0"}, "entries": entries}), "utf-8")
    return path


def test_stopping_leaves_nothing(house: House, tmp_path: Path) -> None:
    view = planned(house, many(tmp_path, 1200))
    assert not view.plan._zone_field.isEnabled()
    view.plan.go.click()
    assert view.pages.currentWidget() is view.running
    house.until(lambda: view.running.bar.value() > 0)
    view.running.stop.click()
    house.until(lambda: "Stopped" in house.said())
    house.settle()
    assert house.said() == "Stopped. Nothing was brought in."
    assert view.pages.currentWidget() is view.plan
    assert house.read(lambda tx: tx.timeline.count()) == 0
    assert house.read(lambda tx: tx.batches.leftovers()) == []


def test_the_bar_counts_truly(house: House, tmp_path: Path) -> None:
    view = planned(house, many(tmp_path, 300))
    seen: list[int] = []
    view.running.bar.valueChanged.connect(seen.append)
    view.plan.go.click()
    done(house, view)
    assert view.running.bar.maximum() == 300
    assert seen == sorted(seen)
    assert seen[-1] == 300


def test_a_file_is_chosen_by_dialog_or_dropped(
    house: House, notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_room(house)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(notes))
    view.choose.folder.click()
    house.until(lambda: view.pages.currentWidget() is view.plan)
    view._start_again()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(notes / "one.md"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    view.choose.area.dropEvent(event)
    house.until(lambda: view.pages.currentWidget() is view.plan)
    assert view.plan.figures.figures()[0] == "1"


def test_locking_stops_and_forgets(house: House, notes: Path) -> None:
    view = planned(house, notes)
    view.clear()
    assert view.pages.currentWidget() is view.choose
    assert view.plan._name.text() == ""
    assert view.plan.problems.list.rows.rowCount() == 0


def test_esc_goes_back_step_by_step(house: House, notes: Path, qtbot: QtBot) -> None:
    view = planned(house, notes)
    qtbot.keyClick(view.plan.go, Qt.Key.Key_Escape)
    assert view.pages.currentWidget() is view.choose
    qtbot.keyClick(view.choose.file, Qt.Key.Key_Escape)
    house.settle()
    assert house.window.room("settings").isVisible()


def test_everything_that_takes_focus_says_what_it_is(house: House, notes: Path) -> None:
    view = open_room(house)
    assert nameless(view) == []
    view = planned(house, notes)
    assert nameless(view) == []
    view.plan.go.click()
    done(house, view)
    assert nameless(view) == []


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal with a password of its own."""
    add_locked(monkeypatch)
    path = tmp_path / "old.locked"
    path.write_text("words behind a lock", "utf-8")
    return path


def asked(house: House, path: Path) -> BringInView:
    view = open_room(house)
    view.read(path)
    house.until(lambda: view.choose.password.isVisible() and view.choose.unlock.isEnabled())
    return view


def test_a_locked_journal_asks_for_its_password(house: House, locked: Path, qtbot: QtBot) -> None:
    view = asked(house, locked)
    assert "locked with a password" in view.choose.asked.text()
    house.until(view.choose.password.hasFocus)
    qtbot.keyClicks(view.choose.password, "wrong")
    qtbot.keyClick(view.choose.password, Qt.Key.Key_Return)
    house.until(lambda: "does not open" in view.choose.asked.text())
    house.until(view.choose.unlock.isEnabled)
    view.choose.password.setText(PASSWORD)
    view.choose.unlock.click()
    house.until(lambda: view.pages.currentWidget() is view.plan)
    house.settle()
    assert view.choose.password.text() == ""
    assert nameless(view) == []
    view.plan.go.click()
    done(house, view)
    (row,) = house.read(lambda tx: tx.timeline.newest(10))
    assert row.heading == "words behind a lock"
    assert view.plan._options.password == ""


def test_a_lock_forgets_the_password(house: House, locked: Path) -> None:
    view = asked(house, locked)
    view.choose.password.setText("half typed")
    view.clear()
    assert view.choose.password.text() == ""
    assert not view.choose.password.isVisible()
    view.choose.unlock_wanted.emit("late")
    house.settle()
    assert view.pages.currentWidget() is view.choose


def test_check_ins_without_words_are_told_apart(house: House, tmp_path: Path) -> None:
    path = tmp_path / "daylio.csv"
    head = "full_date,date,weekday,time,mood,activities,note_title,note"
    alone = [f"2024-01-02,x,x,{hour}:00,{mood},,," for hour, mood in
             (("09", "good"), ("10", "zinging"), ("11", "bad"))]  # fmt: skip
    lines = [*alone, "2024-01-03,x,x,09:00,good,,,words"]
    path.write_text("\n".join([head, *lines]), "utf-8")
    view = planned(house, path)
    assert view.plan.figures.figures()[0] == "3"
    said = view.plan.figures._said[0]
    assert said.text() == "They come in. 2 of them are check-ins without words."
    field = view.plan.moods.fields["zinging"]
    field.setCurrentIndex(field.findData(7))
    field.activated.emit(field.currentIndex())
    house.until(lambda: view.plan.figures.figures()[0] == "4")
    view.plan.go.click()
    done(house, view)
    assert house.read(lambda tx: tx.timeline.count()) == 1
    said_then = view.result._words.text()
    assert said_then == "1 entries were brought in. 3 check-ins without words came too."

"""The ledger over a real relay: what was shared, and taking back one, many, all of it."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.choices import Sending
from app.domain.circles.posts import PostKey
from app.usecases.circles import take_all
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, send
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room, words_on
from ui.program import Program
from ui.text import full_day
from ui.views.asking import Question
from ui.views.circle.exporting import Export, folder_name
from ui.views.circle.ledger import LedgerSheet
from ui.views.circle.taking_all import TakingAll, undo_taking_back
from ui.views.rows import Row
from ui.widgets import strip


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Room:
    """The room, with all the time in the world to undo: what goes out does so when a test says."""
    monkeypatch.setattr(take_all, "UNDO_FOR", timedelta(hours=1))
    monkeypatch.setattr(strip, "UNDO_MS", 3_600_000)
    return Room.open(program, ada, qtbot)


def opened(room: Room) -> LedgerSheet:
    room.view.side.shared_wanted.emit()
    return room.sheet(LedgerSheet)


def rows(sheet: LedgerSheet) -> list[Row]:
    return [sheet.list.rows.row(at) for at in range(sheet.list.rows.rowCount())]


def says_later(room: Room, text: str) -> None:
    store, circle = room.program.store, room.ada.circle

    def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
        sending = Sending(not_before=store.now() + timedelta(hours=2))
        going = Going(Said("post", {"text": text}), sending)
        key = send(tx, words, circle, going, now=store.now(), random=store.random)
        return key, Changes(circles=True)

    room.program.circles.say(work)
    room.comes(lambda: room.shows(text))


def test_each_share_stands_there_with_its_state(room: Room) -> None:
    sheet = opened(room)
    room.comes(lambda: sheet.empty.text() == "You have shared nothing.")
    assert sheet.back.isHidden()
    assert sheet.all.isHidden()
    room.says("Home by six")
    room.comes(lambda: [row.title for row in rows(sheet)] == ["Home by six"])
    room.comes(lambda: [row.trailing for row in rows(sheet)] == ["on the relay"])
    assert "to everybody" in rows(sheet)[0].second


def test_many_are_ticked_by_key_and_taken_back_together(room: Room) -> None:
    for text in ("One", "Two", "Three"):
        room.says(text)
    sheet = opened(room)
    room.comes(lambda: [row.title for row in rows(sheet)] == ["Three", "Two", "One"])
    assert not sheet.back.isEnabled()
    room.comes(sheet.list.hasFocus)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        room.qtbot.keyClick(sheet.list, key)
    assert sheet.back.text() == "Take 2 posts back…"
    room.qtbot.keyClick(sheet.list, Qt.Key.Key_Delete)
    question = room.say_yes()
    assert "can still remember it" in words_on(question)
    room.comes(lambda: [row.title for row in rows(sheet)] == ["One"])
    room.comes(lambda: [one.text for one in room.ada_reads()] == ["One"])
    sheet.which.setCurrentIndex(sheet.which.findData("over"))
    assert [row.trailing for row in rows(sheet)] == ["taken back", "taken back"]
    sheet.which.setCurrentIndex(sheet.which.findData("all"))
    assert len(rows(sheet)) == 3


def taken_all(room: Room, *texts: str) -> LedgerSheet:
    """Say some things and take them back, all at once."""
    for text in texts:
        room.says(text)
    sheet = opened(room)
    room.comes(lambda: len(rows(sheet)) == len(texts))
    room.qtbot.mouseClick(sheet.all, Qt.MouseButton.LeftButton)
    question = room.say_yes()
    assert question.go.text() == f"Take {len(texts)} posts back"
    room.comes(lambda: not sheet.going.isHidden())
    return sheet


def test_everything_is_taken_back_after_one_question_and_it_is_said_that_it_went(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_all, "UNDO_FOR", timedelta())
    room.says("One")
    room.says("Two")
    sheet = opened(room)
    room.comes(lambda: len(rows(sheet)) == 2)
    room.qtbot.mouseClick(sheet.all, Qt.MouseButton.LeftButton)
    question = room.say_yes()
    assert question.go.text() == "Take 2 posts back"
    room.comes(lambda: room.ada_reads() == [])
    room.comes(lambda: sheet.empty.text() == "There is nothing of that kind.")
    room.comes(lambda: "the others are told" in room.strip())
    assert sheet.going.isHidden()
    room.comes(lambda: not room.program.circles.findChildren(TakingAll))


def test_until_it_went_one_click_undoes_it(room: Room) -> None:
    sheet = taken_all(room, "One", "Two")
    room.comes(lambda: "It goes out in a moment." in room.strip())
    room.comes(lambda: [row.trailing for row in rows(sheet)] == ["taken back soon"] * 2)
    assert sheet.all.isHidden()
    room.comes(lambda: not room.shows("One"))
    room.undo()
    room.comes(lambda: "Nobody heard of it" in room.strip())
    room.comes(lambda: [row.trailing for row in rows(sheet)] == ["on the relay"] * 2)
    room.comes(sheet.going.isHidden)
    room.comes(lambda: room.shows("One"))
    assert {one.text for one in room.ada_reads()} == {"One", "Two"}
    room.comes(lambda: not room.program.circles.findChildren(TakingAll))


def test_a_look_that_is_answered_before_the_undoing_does_not_say_that_it_went(room: Room) -> None:
    taken_all(room, "One")
    room.comes(lambda: "It goes out in a moment." in room.strip())
    (waits,) = room.program.circles.findChildren(TakingAll)
    room.undo()
    waits._learn(waits=False)
    assert "the others are told" not in room.strip()
    room.comes(lambda: "Nobody heard of it" in room.strip())


def test_the_ledger_undoes_it_when_it_is_opened_again(room: Room) -> None:
    sheet = taken_all(room, "One")
    sheet.reject()
    room.comes(lambda: room.gone(LedgerSheet))
    again = opened(room)
    room.comes(lambda: not again.going.isHidden())
    again.going.action.setFocus()
    room.qtbot.keyClick(again.going.action, Qt.Key.Key_Space)
    room.comes(lambda: [row.trailing for row in rows(again)] == ["on the relay"])
    assert {one.text for one in room.ada_reads()} == {"One"}


def test_an_undo_that_comes_too_late_says_so(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(take_all, "UNDO_FOR", timedelta())
    room.says("One")
    sheet = opened(room)
    room.comes(lambda: len(rows(sheet)) == 1)
    sheet.all.click()
    room.say_yes()
    room.comes(lambda: room.ada_reads() == [])
    room.comes(lambda: "the others are told" in room.strip())
    room.program.window.say("Something else.")
    undo_taking_back(room.program.context, room.ada.circle, b"x" * 16)
    room.comes(lambda: "That stays so." in room.strip())
    assert room.ada_reads() == []


def test_saying_no_takes_nothing_back(room: Room) -> None:
    room.says("One")
    sheet = opened(room)
    room.comes(lambda: len(rows(sheet)) == 1)
    sheet.all.click()
    room.sheet(Question).keep.click()
    room.comes(lambda: room.gone(Question))
    assert [one.text for one in room.ada_reads()] == ["One"]


def test_what_waits_is_listed_stopped_or_let_go(room: Room) -> None:
    before, now = room.log_length(), room.program.store.now().astimezone()
    day = "today" if now.hour < 22 else full_day((now + timedelta(hours=2)).date())
    says_later(room, "Said at night")
    says_later(room, "Said later still")
    sheet = opened(room)
    sheet.which.setCurrentIndex(sheet.which.findData("later"))
    room.comes(lambda: len(rows(sheet)) == 2)
    assert all(row.trailing.startswith(f"goes out {day}") for row in rows(sheet))
    sheet.list.selectionModel().select(
        sheet.list.rows.index(1), sheet.list.selectionModel().SelectionFlag.Select
    )
    assert sheet.back.text() == "Keep 1 posts private…"
    sheet.back.click()
    assert "nobody learns that it was there" in words_on(room.say_yes())
    room.comes(lambda: [row.title for row in rows(sheet)] == ["Said later still"])
    with room.qtbot.waitSignal(room.program.circles.reported, timeout=20_000):
        room.program.circles.look()
    assert room.log_length() == before, "nothing has left"
    sheet.list.selectAll()
    sheet.now.click()
    room.comes(lambda: [one.text for one in room.ada_reads()] == ["Said later still"])


def test_a_copy_holds_what_was_said_and_nothing_taken_back(room: Room, tmp_path: Path) -> None:
    room.says("Home by six")
    room.ada_says("Soup on the stove")
    key = room.ada_says("Too much said")
    room.ada.unshare(key.post)
    room.ada.sync()
    room.comes(lambda: not room.shows("Too much said"))
    facts = room.view._facts
    assert facts is not None
    export = Export(room.program.context, facts.circle.id, "Harbour / night", room.view)
    export.begin(tmp_path)
    folder = tmp_path / "Harbour night"
    room.comes((folder / "posts.json").exists)
    told = json.loads((folder / "posts.json").read_text())
    assert [one["says"]["text"] for one in told["posts"]] == ["Home by six", "Soup on the stove"]
    room.comes(lambda: "not locked" in room.strip())


def test_a_copy_that_cannot_be_written_says_so_and_leaves_nothing(
    room: Room, tmp_path: Path
) -> None:
    room.says("Home by six")
    facts = room.view._facts
    assert facts is not None
    missing = tmp_path / "nowhere"
    Export(room.program.context, facts.circle.id, "Harbour", room.view).begin(missing)
    top = room.program.window._top
    room.comes(lambda: bool(top.text()))
    assert not missing.exists()


@pytest.mark.parametrize(
    ("name", "folder"),
    [("Harbour", "Harbour"), ("../../etc", "etc"), ("\u202eHarbour\u2069", "Harbour"),
     ("نور", "نور"), ("///", "circle"), ("x" * 200, "x" * 60)],
)  # fmt: skip
def test_a_folder_is_called_as_the_circle_as_far_as_it_can(name: str, folder: str) -> None:
    assert folder_name(name) == folder

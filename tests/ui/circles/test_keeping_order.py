"""Reports, evidence and what stewards do, over a real relay."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.usecases.circles.evidence import ReportView, check_evidence, read_reports
from app.usecases.circles.port import Description, Rules
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import (
    Room,
    button,
    lines,
    make_steward,
    opened_hidden,
    words_on,
)
from ui.program import Program
from ui.views.circle import evidence_file
from ui.views.circle.about_post import AboutPost
from ui.views.circle.evidence_file import EvidenceQuestion
from ui.views.circle.ordering import HideSheet
from ui.views.circle.pausing import PauseSheet
from ui.views.circle.reporting import ExcerptBlock, ReportSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    return Room.open(program, ada, qtbot)


@pytest.fixture
def careful(program: Program, ada: Person, qtbot: QtBot) -> Room:
    """A circle whose agreement lets posts be kept for a report."""
    ada.port.describe(ada.circle, Description(rules=Rules(keep_for_report=True)))
    return Room.open(program, ada, qtbot)


# --- reports


def test_without_the_agreement_nothing_is_kept(room: Room) -> None:
    room.ada_says("Soup on the stove")
    menu = room.menu(room.card("Soup on the stove"))
    assert not [one for one in lines(menu) if "Keep it for a report" in one]


def test_what_is_kept_for_a_report_outlives_being_taken_back(careful: Room) -> None:
    room = careful
    key = room.ada_says("You will be sorry")
    room.line(room.card("You will be sorry"), "Keep it for a report, 30 days")
    room.comes(lambda: "Kept sealed for 30 days" in room.strip())
    room.ada.unshare(key.post)
    room.ada.sync()
    room.comes(lambda: room.texts() == [])
    sheet = opened_hidden(room)
    room.comes(lambda: "You will be sorry" in words_on(sheet))
    button(room, sheet, "Report it…").click()
    report = room.sheet(ReportSheet)
    room.comes(lambda: bool(report.findChildren(ExcerptBlock)))
    assert "You will be sorry" in words_on(report.findChildren(ExcerptBlock)[0])
    report.reject()
    button(room, sheet, "Let it go").click()
    room.comes(lambda: "Nothing is hidden from you." in words_on(sheet))


def test_the_preview_of_a_report_is_what_the_steward_reads(room: Room) -> None:
    room.ada_says("You will be sorry")
    room.ada_says("Mark my words")
    room.line(room.card("You will be sorry"), "Report it to stewards…")
    sheet = room.sheet(ReportSheet)
    ((_, box),) = sheet.stewards
    assert box.text() == "\u2068Ada\u2069, who wrote this"
    assert not box.isChecked(), "nobody is told about themselves by an oversight"
    box.setChecked(True)
    sheet.text.setText("She says this every week.")
    assert [one.words for one, _ in sheet.others] == ["Mark my words"]
    sheet.others[0][1].setChecked(True)
    room.comes(lambda: len(shown_blocks(sheet)) == 2 and "every week" in words_on(sheet._preview))
    shown = words_on(sheet._preview)
    room.qtbot.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ada = room.ada

    def reports() -> list[ReportView]:
        ada.sync()
        return ada.vault.read(lambda tx: read_reports(tx, ada.port, ada.circle))

    room.comes(lambda: len(reports()) == 1)
    (read,) = reports()
    assert (read.text, read.reason) == ("She says this every week.", "hurtful")
    assert [(one.text, one.checked) for one in read.excerpts] == [
        ("You will be sorry", True), ("Mark my words", True),
    ]  # fmt: skip
    for text in (read.text, *(one.text for one in read.excerpts)):
        assert text in shown
    assert "Not signed" not in shown


def shown_blocks(sheet: ReportSheet) -> list[ExcerptBlock]:
    return [one for one in sheet._preview.findChildren(ExcerptBlock) if one.isVisibleTo(sheet)]


def test_a_report_needs_a_steward(room: Room) -> None:
    room.ada_says("You will be sorry")
    room.line(room.card("You will be sorry"), "Report it to stewards…")
    sheet = room.sheet(ReportSheet)
    sheet.send()
    assert sheet.told.text() == "Choose at least one steward."


def test_evidence_of_several_posts_can_be_checked_by_anybody(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ada_says("Mark my words & mine")
    room.ada_says("You are a quince")
    room.ada_says("You will be sorry")
    target = tmp_path / "evidence.json"
    monkeypatch.setattr(evidence_file, "choose_target", lambda *given: given[-1](target))
    room.line(room.card("You will be sorry"), "Save it as evidence…")
    question = room.sheet(EvidenceQuestion)
    assert "not locked" in words_on(question)
    others = [box for _, box in question.others]
    assert [box.text() for box in others] == ["You are a quince", "Mark my words && mine"]
    assert not any(box.isChecked() for box in others), "only what is chosen"
    others[1].setFocus()
    room.qtbot.keyClick(others[1], Qt.Key.Key_Space)
    room.qtbot.mouseClick(question.go, Qt.MouseButton.LeftButton)
    room.comes(target.exists)
    excerpts = check_evidence(room.ada.port, target.read_bytes())
    assert [(one.text, one.checked, one.name) for one in excerpts] == [
        ("You will be sorry", True, "Ada"), ("Mark my words & mine", True, "Ada"),
    ]  # fmt: skip
    assert json.loads(target.read_text())["circle"]["name"] == "Harbour"
    room.comes(lambda: "evidence.json" in room.strip())


# --- stewards


def test_only_stewards_order_a_circle(room: Room) -> None:
    room.ada_says("Soup on the stove")
    menu = room.menu(room.card("Soup on the stove"))
    assert "Pin it for everybody" not in lines(menu)


def test_a_steward_pins_and_hides_for_everybody(room: Room) -> None:
    make_steward(room)
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Pin it for everybody")
    pinned = "pinned by \u2068Juniper\u2069"
    room.comes(lambda: pinned in room.card("Soup on the stove").about.text())
    room.comes(lambda: room.ada_reads()[0].marks.pinned is not None)
    room.line(room.card("Soup on the stove"), "Hide it for everybody…")
    sheet = room.sheet(HideSheet)
    sheet.reason.setCurrentIndex(1)
    sheet.note.setText("as agreed")
    sheet.send()
    room.comes(lambda: any(one.view.marks.hidden is not None for one in room.cards()))
    card = room.cards()[0]
    assert not card.shows_words
    told = "Hidden for everybody by \u2068Juniper\u2069: Hurtful words · as agreed"
    assert told in words_on(card)
    room.line(card, "Why do I see it like this?")
    assert room.sheet(AboutPost).sentences[1].startswith("Hidden for everybody by")
    room.line(room.cards()[0], "Show it to everybody again…")
    room.sheet(HideSheet).send()
    room.comes(lambda: room.texts() == ["Soup on the stove"])


def test_a_thread_rests_and_is_taken_up_again_with_words(room: Room) -> None:
    make_steward(room)
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Let this thread rest…")
    sheet = room.sheet(PauseSheet)
    sheet.words.setText("Let us sleep over it")
    sheet.send()
    room.comes(lambda: room.card("Soup on the stove").view.marks.paused is not None)
    assert "Let us sleep over it" in words_on(room.card("Soup on the stove"))
    room.comes(lambda: room.ada_reads()[0].marks.paused is not None)
    room.line(room.card("Soup on the stove"), "Take this thread up again…")
    room.comes(lambda: room.sheet(PauseSheet) is not sheet)
    again = room.sheet(PauseSheet)
    assert "one point that we share" in again.words.text()
    again.send()
    room.comes(lambda: room.card("Soup on the stove").view.marks.paused is None)
    room.comes(lambda: "comment" in room.ada_kinds())
    assert any("one point that we share" in str(one.fields.get("text")) for one in room.ada_heard())

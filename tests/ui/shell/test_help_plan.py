"""The plan at its edges: very long, too long, half a character; its file; whom to call."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.phrases import Phrases
from app.domain.plan import MAX_WORDS, SHORT_WORDS, Plan, Section
from app.domain.session import Professional
from app.usecases.own_phrases import change_phrases
from app.usecases.plan_session import keep_professional
from app.vault.transaction import Transaction
from tests.ui.shell.asking import F12, Make, keep, opened, press, said, write_plan
from ui.program import Program
from ui.views.asking import Question
from ui.views.help.numbers import NumberBlock
from ui.views.plan.view import PlanView


def in_plan(made: Program, qtbot: QtBot) -> PlanView:
    """The room of the plan, with what is kept in it."""
    made.window.go("plan")
    view = made.window.room("plan")
    assert isinstance(view, PlanView)
    qtbot.waitUntil(lambda: view._is_loaded)
    return view


def kept(made: Program, qtbot: QtBot) -> Plan:
    """The plan as the journal has it."""
    found: list[Plan] = []

    def read(tx: Transaction) -> Plan:
        return tx.plan.all()

    made.store.read(read, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_very_long_part_is_kept_whole_and_help_shows_how_it_begins(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    view = in_plan(made, qtbot)
    words = "begin " + "w" * (MAX_WORDS - 6)
    view.fields[Section.ALONE].setText(words)
    view.flush()
    qtbot.waitUntil(lambda: not view.unsaved, timeout=10_000)
    assert kept(made, qtbot).words(Section.ALONE) == words
    assert view.fields[Section.ALONE].text() == words
    press(made, F12)
    page = made.help.page
    qtbot.waitUntil(lambda: "goes on in the plan" in said(page))
    assert "begin www" in said(page)
    assert len(said(page.own)) < 2 * SHORT_WORDS
    assert page._main.horizontalScrollBar().maximum() == 0, "one long word is broken"


def test_a_part_that_is_too_long_stays_in_its_field_and_keeps_no_other_back(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    view = in_plan(made, qtbot)
    view.fields[Section.SIGNS].setText("x" * (MAX_WORDS + 1))
    view.fields[Section.ASK].setText("Ida")
    view.flush()
    qtbot.waitUntil(lambda: kept(made, qtbot).words(Section.ASK) == "Ida")
    qtbot.waitUntil(lambda: view._pending == 0)
    assert view.unsaved
    assert view.trouble is not None
    assert "too long" in made.window._top.text()
    assert len(view.fields[Section.SIGNS].text()) == MAX_WORDS + 1
    view.fields[Section.SIGNS].setText("x")
    view.flush()
    qtbot.waitUntil(lambda: not view.unsaved)
    assert kept(made, qtbot).words(Section.SIGNS) == "x"


def test_half_a_character_does_not_keep_the_plan_from_being_kept(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    view = in_plan(made, qtbot)
    view.fields[Section.ALONE].setText("tea \U0001f375")
    cursor = view.fields[Section.ALONE].textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.setPosition(cursor.position() - 1, cursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    view.flush()
    qtbot.waitUntil(lambda: not view.unsaved)
    assert kept(made, qtbot).words(Section.ALONE).startswith("tea")


def test_a_file_that_is_there_is_replaced_only_if_that_is_agreed_to(
    program: Make, qtbot: QtBot, vault_folder: Path, tmp_path: Path
) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot)
    view = in_plan(made, qtbot)
    out = tmp_path / "mine.pdf"
    out.write_bytes(b"something else")
    view._place_pdf(tmp_path / "mine")
    qtbot.waitUntil(lambda: isinstance(made.window.overlays.top, Question))
    assert out.read_bytes() == b"something else"
    question = made.window.overlays.top
    assert isinstance(question, Question)
    question.reject()
    assert out.read_bytes() == b"something else"
    view._place_pdf(tmp_path / "mine")
    qtbot.waitUntil(lambda: isinstance(made.window.overlays.top, Question))
    again = made.window.overlays.top
    assert isinstance(again, Question)
    again.go.click()
    qtbot.waitUntil(lambda: out.read_bytes().startswith(b"%PDF-"), timeout=10_000)


def test_a_plan_never_takes_the_place_of_a_journals_file(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot)
    view = in_plan(made, qtbot)
    view._place_pdf(vault_folder / "plan.pdf")
    qtbot.waitUntil(lambda: "could not be written" in made.window._top.text())
    assert not (vault_folder / "plan.pdf").exists()


@pytest.mark.parametrize(
    ("phone", "has_code"),
    [("020 7946 0102", True), ("٠٣٠ ١٢٣٤", True), ("030 12345 / 0171 7654321", False),
     ("030 1234 ext. 5", False)],
)  # fmt: skip
def test_the_number_of_somebody_is_shown_as_it_was_written(
    program: Make, qtbot: QtBot, vault_folder: Path, phone: str, *, has_code: bool
) -> None:
    made = opened(program, qtbot)
    card = Professional(made.store.new_id(), "Dr. Ada", "therapist", phone)
    keep(made, qtbot, lambda tx: keep_professional(tx, card))
    press(made, F12)
    qtbot.waitUntil(lambda: phone in said(made.help.page))
    blocks = made.help.page.own.findChildren(NumberBlock)
    assert [(one.number, one.code.isVisible()) for one in blocks] == [(phone, has_code)]


def test_what_is_no_number_stands_beside_the_name(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    card = Professional(made.store.new_id(), "Ida", "friend", "next door")
    keep(made, qtbot, lambda tx: keep_professional(tx, card))
    press(made, F12)
    qtbot.waitUntil(lambda: "next door" in said(made.help.page))


def test_a_switch_is_drawn_as_it_is_set(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot, short=True)
    keep(made, qtbot, lambda tx: change_phrases(tx, lambda _: Phrases(on=True)))
    view = in_plan(made, qtbot)
    for switch in (view.short, view.phrases.switch):
        qtbot.waitUntil(lambda one=switch: one.isChecked() and one._slide.value == 1.0)  # type: ignore[misc]

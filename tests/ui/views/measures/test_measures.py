"""Questionnaires by keyboard: begun, left, gone on with, finished, and what is said of them."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.domain.plan import Section
from app.measures import find, instruments
from app.usecases.own_plan import keep_part
from tests.ui.views.house import nameless
from tests.ui.views.measures.conftest import Practice, card, lines, words
from ui.views.measures import view as room
from ui.views.measures.shelf import Place

RETURN, UP, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape
PHQ9 = find(instruments(), "PHQ-9")


# --- the list


def test_the_list_says_what_was_counted_and_when_the_next_one_makes_sense(
    practice: Practice,
) -> None:
    practice.record("PHQ-9", [1] * 9, days=20)
    practice.record("GAD-7", [2] * 7, days=5)
    practice.open_list()
    shown = lines(practice)
    assert len(shown) == 7
    assert "Last on 2 November: 9, mild" in shown["PHQ-9"]
    assert "from 1 December" in shown["GAD-7"]
    assert "from" not in shown["PHQ-9"]
    assert "without its last question" in shown["PHQ-8"]


def test_a_questionnaire_is_opened_and_begun_without_a_mouse(practice: Practice) -> None:
    view = practice.open_list()
    practice.press(DOWN, RETURN)
    assert practice.at(view.result_page)
    assert view.result_page.title.text() == "PHQ-8"
    practice.press(RETURN)
    assert practice.at(view.ask_page)
    practice.press(ESC)
    assert practice.at(view.result_page)
    practice.press(ESC)
    assert practice.at(view.list_page)
    practice.press(ESC)
    assert practice.window.room("insights").isVisible()


# --- the questions


def test_one_item_a_page_with_the_stem_above_it(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    page = view.ask_page
    for number, item in enumerate(PHQ9.items, 1):
        assert page.where.text() == f"{number} of 9"
        assert page.stem.text() == PHQ9.stem
        assert page.stem.isVisible()
        assert page.words.text() == item.text
        assert [row.text() for row in page.rows] == [one.text for one in item.answers]
        assert page.next.text() == ("Next" if number < 9 else "Finish")
        assert "No permission required" in page.source.text()
        practice.answer("1")


@pytest.mark.parametrize(("locale", "told"), [("de_AT", True), ("en_DE", False), ("C", False)])
def test_where_another_language_is_spoken_it_is_said_why_the_questions_are_english(
    practice: Practice, locale: str, *, told: bool
) -> None:
    try:
        QLocale.setDefault(QLocale(locale))
        view = practice.begin("PHQ-9")
        assert view.ask_page.wording.isVisible() is told
        assert "English" in view.ask_page.wording.text()
    finally:
        QLocale.setDefault(QLocale.c())


def test_digits_and_arrows_choose_and_return_goes_on(practice: Practice) -> None:
    view = practice.begin("GAD-2")
    page = view.ask_page
    assert not page.next.isEnabled()
    practice.press(RETURN)
    assert page.where.text() == "1 of 2"
    practice.press(Qt.Key.Key_3)
    assert page.rows[2].isChecked()
    practice.press(DOWN)
    assert page.rows[3].isChecked()
    practice.press(Qt.Key.Key_9)
    assert page.rows[3].isChecked()
    practice.press(RETURN)
    assert page.where.text() == "2 of 2"
    practice.press(Qt.Key.Key_1, RETURN)
    (done,) = practice.kept()
    assert done.scores == {"total": 3}
    assert practice.at(view.result_page)


def test_back_shows_the_answer_that_was_given_and_it_can_be_changed(practice: Practice) -> None:
    view = practice.begin("GAD-2")
    practice.answer("4")
    practice.press(ESC)
    page = view.ask_page
    assert page.where.text() == "1 of 2"
    assert page.rows[3].isChecked()
    practice.answer("21")
    assert practice.kept()[0].scores == {"total": 1}


def test_it_can_be_left_and_gone_on_with_even_after_a_lock(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    practice.answer("222")
    view.ask_page.leave.click()
    practice.settle()
    assert "kept" in practice.said()
    assert len(practice.half()[0].answers) == 3
    practice.window.clear()
    practice.moment += timedelta(days=1)
    view = practice.open_list()
    assert "3 of 9 answered" in lines(practice)["PHQ-9"]
    view = practice.open_measure("PHQ-9")
    assert view.result_page.begin.text() == "Go on"
    practice.press(RETURN)
    assert view.ask_page.where.text() == "4 of 9"
    practice.answer("111111")
    practice.answer("2")  # how difficult it was made
    assert practice.kept()[0].scores == {"total": 3}
    assert practice.half() == []


def test_going_to_another_room_leaves_the_question_where_it_was(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    practice.answer("12")
    practice.go("journal")
    practice.go("measures")
    assert practice.at(view.ask_page)
    assert view.ask_page.where.text() == "3 of 9"


def test_beginning_again_drops_what_was_answered(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    practice.answer("44")
    view.ask_page.leave.click()
    practice.settle()
    view.result_page.afresh.click()
    practice.settle()
    assert view.ask_page.where.text() == "1 of 9"
    assert not any(row.isChecked() for row in view.ask_page.rows)
    practice.act()
    assert view.ask_page.where.text() == "3 of 9"
    assert len(practice.half()[0].answers) == 2
    practice.answer("1111111")
    practice.answer("1")
    assert practice.kept()[0].scores == {"total": 6}


def test_how_difficult_is_asked_only_where_something_was_marked(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    practice.answer("111111111")
    assert practice.at(view.result_page)
    assert practice.kept()[0].scores == {"total": 0}
    practice.moment += timedelta(days=14)
    practice.begin("PHQ-9")
    practice.answer("211111111")
    assert view.ask_page.where.text() == "One more, not counted"
    practice.answer("4")
    last = practice.kept()[-1]
    assert last.scores == {"total": 1}
    assert last.answers[PHQ9.extra[0].link_id] == 3


def test_a_difficulty_that_no_longer_applies_is_not_kept(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    practice.answer("111111112")
    practice.press(Qt.Key.Key_3)
    practice.press(ESC)
    practice.answer("1")
    assert practice.at(view.result_page)
    assert PHQ9.extra[0].link_id not in practice.kept()[0].answers


def test_a_question_can_be_left_out_and_then_there_is_no_total(practice: Practice) -> None:
    view = practice.begin("GAD-2")
    practice.answer("4")
    view.ask_page.skip.click()
    practice.settle()
    (done,) = practice.kept()
    assert (done.scores, len(done.answers)) == ({}, 1)
    assert "no total" in words(view.result_page)


def test_nothing_is_kept_when_everything_is_left_out(practice: Practice) -> None:
    view = practice.begin("GAD-2")
    for _ in range(2):
        view.ask_page.skip.click()
        practice.settle()
    assert practice.kept() == []
    assert practice.warned()


# --- the result


def test_the_result_shows_total_band_change_and_no_praise(practice: Practice) -> None:
    practice.record("PHQ-9", [2] * 7 + [0, 0], days=40)
    practice.record("PHQ-9", [1] * 7 + [0, 0], days=20)
    view = practice.open_measure("PHQ-9")
    shown = words(view.result_page)
    assert "of 27 · mild" in shown
    assert (
        "PHQ-9 went from 14 to 7. Changes of 6 or more are usually more than measurement noise."
    ) in shown
    assert "Written down later." in shown
    assert not any(word in shown.lower() for word in ("better", "worse", "well done", "!"))
    table = view.result_page.lines.table()
    assert [row[2] for row in table.rows] == [14, 7]


def test_spane_shows_its_three_scores(practice: Practice) -> None:
    practice.record("SPANE", [5, 1] * 4 + [1, 5, 1, 5], days=30)
    shown = words(practice.open_measure("SPANE").result_page)
    for text in ("Balance of feelings, from -24 to 24", "Pleasant feelings, of 30", "24"):
        assert text in shown


def test_too_soon_is_said_and_nothing_can_be_begun(practice: Practice) -> None:
    practice.moment = practice.moment.replace(day=19)
    practice.record("PHQ-9", [0] * 9, days=0)
    practice.moment = practice.moment.replace(day=22)
    view = practice.open_measure("PHQ-9")
    page = view.result_page
    assert (
        page.soon.text() == "PHQ-9 looks back two weeks. The next one makes sense from 3 December."
    )
    assert page.soon.isVisible()
    assert not page.begin.isVisible()
    view.begin(afresh=False)
    practice.settle()
    assert practice.at(page)
    assert practice.warned() == page.soon.text()


def test_a_result_can_be_removed_and_put_back(practice: Practice) -> None:
    practice.record("PHQ-9", [1] * 9, days=40)
    last = practice.record("PHQ-9", [2] * 9, days=20)
    view = practice.open_measure("PHQ-9")
    view.result_page.results.setFocus()
    practice.press(Qt.Key.Key_Delete)
    assert [one.scores["total"] for one in practice.kept()] == [9]
    assert "of 27" in words(view.result_page)
    practice.act()
    assert practice.kept()[-1] == last


def test_an_altered_questionnaire_says_so_and_is_not_scored(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    altered = replace(find(instruments(), "GAD-2"), intact=False)
    monkeypatch.setattr(room, "read_shelf", lambda *_: [Place(altered)])
    view = practice.begin("GAD-2")
    assert view.result_page.altered.text().endswith("but it is not scored.")
    practice.answer("44")
    assert practice.kept()[0].scores == {}


# --- the last item of the PHQ-9


def mark(practice: Practice) -> None:
    practice.begin("PHQ-9")
    practice.answer("1111111122")


def test_above_zero_shows_a_calm_page_after_it_was_saved(practice: Practice) -> None:
    card(practice)
    mark(practice)
    view = practice.view
    assert practice.at(view.calm_page)
    assert practice.kept()[0].scores == {"total": 1}
    shown = words(view.calm_page)
    for text in ("Walk to the bridge", "Dr. Ada", "+49 30 1234", "emergency number", "PHQ-8"):
        assert text in shown
    assert nameless(view) == []
    practice.press(ESC)
    assert practice.at(view.result_page)


def test_without_cards_there_are_words_and_no_invented_numbers(practice: Practice) -> None:
    mark(practice)
    view = practice.view
    shown = words(view.calm_page)
    assert "What helps you" not in shown
    assert "Who knows you" not in shown
    assert not any(char.isdigit() for char in shown.replace("PHQ-8", ""))
    assert "Your plan" not in shown
    assert QApplication.focusWidget() is view.calm_page.help
    view.calm_page.go_on.click()
    practice.settle()
    assert practice.at(view.result_page)


def test_help_is_one_press_away_and_the_kit_two(practice: Practice) -> None:
    card(practice)
    now = practice.context.now()
    practice.write(lambda tx: keep_part(tx, Section.ALONE, "Out to the river", now=now))
    mark(practice)
    shown = words(practice.view.calm_page)
    assert shown.index("Out to the river") < shown.index("Walk to the bridge")
    wanted: list[bool] = []
    practice.window.help_wanted.connect(lambda: wanted.append(True))
    practice.press(Qt.Key.Key_Space)
    assert wanted == [True]
    practice.press(Qt.Key.Key_Tab)
    practice.press(Qt.Key.Key_Space)
    assert practice.window.room("kit").isVisible()


def test_zero_shows_no_all_clear(practice: Practice) -> None:
    view = practice.begin("PHQ-9")
    practice.answer("2222222212")
    assert practice.at(view.result_page)
    assert "thought" not in words(view.result_page).lower()


def test_the_phq_8_is_offered_beside_the_phq_9(practice: Practice) -> None:
    view = practice.open_measure("PHQ-9")
    view.result_page.other.click()
    practice.settle()
    assert view.result_page.title.text() == "PHQ-8"
    assert not view.result_page.other.isVisible()


# --- one's own


def form(tmp_path: Path, text: str = "Well?") -> Path:
    options = [{"valueString": "No"}, {"valueString": "Yes"}]
    item = {"linkId": "a", "type": "choice", "text": text, "answerOption": options}
    group = {"linkId": "g", "type": "group", "text": "This week", "item": [item]}
    raw = {"resourceType": "Questionnaire", "id": "mine", "title": "Mine", "item": [group]}
    path = tmp_path / "form.json"
    path.write_text(json.dumps(raw))
    return path


def test_a_questionnaire_from_a_file_is_asked_like_the_others(
    practice: Practice, tmp_path: Path
) -> None:
    view = practice.open_list()
    view.add(form(tmp_path))
    practice.settle()
    assert view.result_page.title.text() == "Mine"
    practice.press(RETURN)
    assert view.ask_page.stem.text() == "This week"
    practice.answer("2")
    assert "no scores" in words(view.result_page)
    view.result_page.put_away.click()
    practice.settle()
    assert practice.at(view.list_page)
    assert "Mine" not in lines(practice)
    practice.act()
    assert "Mine" in lines(practice)


@pytest.mark.parametrize("content", ["garbage", "{}", '{"resourceType": "Questionnaire"}', None])
def test_a_file_that_cannot_be_taken_is_one_sentence(
    practice: Practice, tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "file.json"
    if content is not None:
        path.write_text(content)
    view = practice.open_list()
    view.add(path)
    practice.settle()
    assert practice.warned().endswith(".")
    assert len(lines(practice)) == 7


def test_return_pressed_twice_at_the_end_is_once(practice: Practice) -> None:
    view = practice.begin("GAD-2")
    practice.answer("1")
    practice.press(Qt.Key.Key_1)
    view.ask_page.go_on()
    view.ask_page.go_on()
    practice.settle()
    assert practice.at(view.result_page)
    assert len(practice.kept()) == 1
    assert not practice.warned()


def test_an_ampersand_in_an_answer_is_no_key_and_has_a_name(
    practice: Practice, tmp_path: Path
) -> None:
    path = form(tmp_path)
    raw = json.loads(path.read_text())
    item = raw["item"][-1]
    while "item" in item:
        item = item["item"][-1]
    item.update(type="choice", answerOption=[{"valueString": "Q&A"}, {"valueString": "<b>no</b>"}])
    path.write_text(json.dumps(raw))
    view = practice.open_list()
    view.add(path)
    practice.settle()
    practice.press(RETURN)
    rows = view.ask_page.rows
    assert [row.accessibleName() for row in rows] == ["Q&A", "<b>no</b>"]
    assert all(row.shortcut().isEmpty() for row in rows)

"""Finding and replacing inside an entry."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from tests.growth import check_growth
from ui.theme.look import Look
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.editor.findbar import FindBar
from ui.widgets.editor.finding import FindOptions, Hit, find_all

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def found(text: str, query: str, *, case: bool = False, whole: bool = False) -> list[str]:
    return [text[h.start : h.end] for h in find_all(text, query, FindOptions(case, whole))]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Lamp lamp LAMP", "lamp", ["Lamp", "lamp", "LAMP"]),
        ("café cafe\u0301 CAFE", "cafe", ["café", "cafe\u0301", "CAFE"]),
        ("cafe", "café", ["cafe"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one", "", []),
        ("😀 lamp 😀lamp", "lamp", ["lamp", "lamp"]),
        ("a\nb", "a\nb", ["a\nb"]),
        ("ß", "s", ["ß"]),
    ],
)
def test_case_and_diacritics_do_not_count(text: str, query: str, expected: list[str]) -> None:
    assert found(text, query) == expected


def test_case_can_count() -> None:
    assert found("Lamp lamp", "Lamp", case=True) == ["Lamp"]
    assert found("café cafe", "cafe", case=True) == ["cafe"]


def test_whole_words() -> None:
    assert found("lamp lamps lamp_ (lamp)", "lamp", whole=True) == ["lamp", "lamp"]
    assert find_all("lampélamp lamp", "lamp", FindOptions(whole_word=True)) == [Hit(10, 14)]
    assert found("a.b", ".", whole=True) == ["."]


@given(st.text(alphabet="aAbéÉß e\u0301😀", max_size=30), st.text(alphabet="abéßE", min_size=1))
def test_hits_are_in_order_and_apart(text: str, query: str) -> None:
    hits = find_all(text, query, FindOptions())
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(a.end <= b.start for a, b in pairwise(hits))


@given(st.text(alphabet="ab c", max_size=30), st.text(alphabet="ab", min_size=1, max_size=3))
def test_plain_finding_agrees_with_counting(text: str, query: str) -> None:
    assert len(find_all(text, query, FindOptions(match_case=True))) == text.count(query)


def test_a_hundred_thousand_words_are_searched_at_once() -> None:
    line = "The café lamp was straße warm. "
    assert len(find_all(line * 17_000, "cafe", FindOptions())) == 17_000
    check_growth(lambda lines: find_all(line * lines, "cafe", FindOptions()), 2_000)


@pytest.fixture
def bar(editor: MarkdownEditor, look: Look, qtbot: QtBot) -> FindBar:
    made = FindBar(look, editor)
    qtbot.addWidget(made)
    editor.set_source("A lamp, a Lamp and\nthe lámp 😀 lamp post")
    return made


def query(bar: FindBar, text: str) -> None:
    bar._query.setText(text)


def test_ctrl_f_opens_and_counts(bar: FindBar, editor: MarkdownEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_F, CTRL)
    assert bar.isVisible()
    assert not bar._with.isVisible()
    qtbot.waitUntil(bar._query.hasFocus)
    qtbot.keyClicks(bar._query, "lamp")
    assert bar._count.text() == "1 of 4"
    assert editor.textCursor().selectedText() == "lamp"


def test_return_steps_and_goes_round(bar: FindBar, editor: MarkdownEditor, qtbot: QtBot) -> None:
    bar.open_find()
    query(bar, "lamp")
    seen = [bar._count.text()]
    for _ in range(4):
        qtbot.keyClick(bar._query, Qt.Key.Key_Return)
        seen.append(bar._count.text())
    assert seen == ["1 of 4", "2 of 4", "3 of 4", "4 of 4", "1 of 4"]
    qtbot.keyClick(bar._query, Qt.Key.Key_Return, SHIFT)
    assert bar._count.text() == "4 of 4"
    assert editor.textCursor().selectionStart() == editor.source().rindex("lamp") + 1, "UTF-16"


def test_f3_steps_from_the_editor(bar: FindBar, editor: MarkdownEditor, qtbot: QtBot) -> None:
    bar.open_find()
    query(bar, "lamp")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_F3)
    assert bar._count.text() == "2 of 4"
    qtbot.keyClick(editor, Qt.Key.Key_F3, SHIFT)
    assert bar._count.text() == "1 of 4"


def test_esc_closes_and_the_caret_is_back(
    bar: FindBar, editor: MarkdownEditor, qtbot: QtBot
) -> None:
    bar.open_find()
    query(bar, "post")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar._query, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    qtbot.waitUntil(editor.hasFocus)
    assert editor.textCursor().selectedText() == "post"
    assert editor.extraSelections() == []


def test_nothing_found_leaves_the_caret(bar: FindBar, editor: MarkdownEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)
    at = editor.textCursor().position()
    bar.open_find()
    query(bar, "zebra")
    assert bar._count.text() == "Not found"
    assert not bar._next.isEnabled()
    assert editor.textCursor().position() == at


def test_hits_are_lit(bar: FindBar, editor: MarkdownEditor, look: Look) -> None:
    bar.open_find()
    query(bar, "lamp")
    assert len(editor.extraSelections()) == 4
    assert editor.extraSelections()[0].format.background().color() == look.color("lamp_soft")
    assert look.color("lamp_soft") != QColor()


def test_only_seen_hits_are_lit(bar: FindBar, editor: MarkdownEditor) -> None:
    editor.set_source("lamp\n" * 3000)
    bar.open_find()
    query(bar, "lamp")
    assert bar.finder.count == 3000
    assert len(editor.extraSelections()) < 60


def test_replace_one_goes_on(bar: FindBar, editor: MarkdownEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_H, CTRL)
    query(bar, "lamp")
    bar._with.setText("light")
    qtbot.keyClick(bar._with, Qt.Key.Key_Return)
    assert editor.source() == "A light, a Lamp and\nthe lámp 😀 lamp post"
    assert bar._count.text() == "1 of 3"
    assert editor.textCursor().selectedText() == "Lamp"
    editor.undo()
    assert editor.source() == "A lamp, a Lamp and\nthe lámp 😀 lamp post"


def test_replace_all_is_one_step_of_undo(
    bar: FindBar, editor: MarkdownEditor, qtbot: QtBot
) -> None:
    before = editor.source()
    bar.open_replace()
    query(bar, "lamp")
    bar._with.setText("lamplight lamp")
    qtbot.mouseClick(bar._replace_all, Qt.MouseButton.LeftButton)
    assert editor.source().count("lamplight lamp") == 4
    editor.undo()
    assert editor.source() == before


def test_nothing_is_replaced_in_a_read_only_text(bar: FindBar, editor: MarkdownEditor) -> None:
    before = editor.source()
    editor.set_read_only(True)
    bar.open_replace()
    assert not bar._with.isVisible()
    query(bar, "lamp")
    assert bar.finder.replace_all("x") == 0
    assert not bar.finder.replace_chosen("x")
    assert editor.source() == before


def test_hits_follow_what_is_written(bar: FindBar, editor: MarkdownEditor, qtbot: QtBot) -> None:
    bar.open_find()
    query(bar, "lamp")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insert_text(" lamp")
    qtbot.waitUntil(lambda: bar.finder.count == 5)


def test_selected_words_are_asked_for(bar: FindBar, editor: MarkdownEditor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    bar.open_find()
    assert bar._query.text() == "lamp"
    assert bar._count.text() == "1 of 4"

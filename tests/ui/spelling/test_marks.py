"""Dotted lines in the editor and what the menu offers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.spelling.checker import SpellChecker
from ui.spelling.marks import SpellingMarks
from ui.widgets.editor.editor import MarkdownEditor

DOTS = QTextCharFormat.UnderlineStyle.DotLine


def marked(editor: MarkdownEditor) -> list[str]:
    found, block = [], editor.document().begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        for span in block.layout().formats():
            if span.format.underlineStyle() == DOTS:
                raw = text[2 * span.start : 2 * (span.start + span.length)]
                found.append(raw.decode("utf-16-le"))
        block = block.next()
    return found


def test_wrong_words_are_marked(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("😀 the lammp and **raain** `coode` #taag\n\nAna Annna")
    qtbot.waitUntil(lambda: marked(editor) == ["lammp", "raain", "Annna"])
    assert not editor.document().isUndoAvailable()


def test_marks_keep_the_looks_of_a_word(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("**raain**")
    qtbot.waitUntil(lambda: marked(editor) == ["raain"])
    made = next(
        QTextCharFormat(span.format)
        for span in editor.document().begin().layout().formats()
        if span.format.underlineStyle() == DOTS
    )
    assert made.fontWeight() == 600
    assert made.underlineColor() == editor._look.color("danger")


def test_marking_is_no_edit(editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot) -> None:
    editor.set_source("lammp")
    SpellingMarks(editor, checker)
    with qtbot.assertNotEmitted(editor.edited):
        qtbot.waitUntil(lambda: marked(editor) == ["lammp"])


def test_the_word_being_typed_is_left_alone(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    qtbot.keyClicks(editor, "the lammp")
    qtbot.waitUntil(lambda: checker.is_wrong("lammp") is True)
    qtbot.wait(400)
    assert marked(editor) == []
    qtbot.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: marked(editor) == ["lammp"])


def test_only_what_is_seen_is_asked_about(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    editor.set_source("lammp\n" + "the rain\n" * 400 + "raain")
    SpellingMarks(editor, checker)
    qtbot.waitUntil(lambda: checker.is_wrong("lammp") is True)
    qtbot.wait(350)
    assert checker.is_wrong("raain") is None
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: checker.is_wrong("raain") is True)


def open_menu(editor: MarkdownEditor) -> QMenu:
    return editor.make_menu(editor.textCursor())


def action(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text() == text).trigger()


def test_the_menu_offers_words_and_replaces(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("the lammp 😀 raain")
    qtbot.waitUntil(lambda: len(marked(editor)) == 2)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    menu = open_menu(editor)
    assert menu.actions()[0].text() == "Looking for suggestions"
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "rain")
    action(menu, "rain")
    menu.close()
    assert editor.source() == "the lammp 😀 rain"
    editor.undo()
    assert editor.source() == "the lammp 😀 raain"


def test_the_menu_adds_to_the_own_words(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("lammp raain")
    qtbot.waitUntil(lambda: len(marked(editor)) == 2)
    menu = open_menu(editor)
    with qtbot.waitSignal(checker.word_added) as added:
        action(menu, "Add to my words")
    menu.close()
    assert added.args == ["lammp"]
    assert marked(editor) == ["raain"]


def test_a_word_can_be_ignored_here(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("lammp raain")
    qtbot.waitUntil(lambda: len(marked(editor)) == 2)
    menu = open_menu(editor)
    action(menu, "Ignore here")
    menu.close()
    assert marked(editor) == ["raain"]
    editor.set_source("lammp raain")
    qtbot.waitUntil(lambda: marked(editor) == ["lammp", "raain"])


def test_a_menu_over_a_right_word_offers_nothing(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("the lammp")
    qtbot.waitUntil(lambda: marked(editor) == ["lammp"])
    menu = open_menu(editor)
    assert "Ignore here" not in [each.text() for each in menu.actions()]
    menu.close()


def test_undo_in_the_menu_is_the_editors(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor, "the")
    menu = open_menu(editor)
    next(each for each in menu.actions() if each.objectName() == "edit-undo").trigger()
    menu.close()
    assert editor.source() == ""


def test_turning_spelling_off_takes_the_marks_away(
    editor: MarkdownEditor, checker: SpellChecker, qtbot: QtBot
) -> None:
    SpellingMarks(editor, checker)
    editor.set_source("lammp")
    qtbot.waitUntil(lambda: marked(editor) == ["lammp"])
    checker.set_language("")
    assert marked(editor) == []
    qtbot.keyClick(editor, Qt.Key.Key_End)

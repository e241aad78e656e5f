"""Writing: the source is the truth, and undo holds only what the person did."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QTextCursor
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.editor.intake import plain_lines

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]


def place(editor: MarkdownEditor, start: int, end: int | None = None) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def to_end(editor: MarkdownEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)


def line_heights(editor: MarkdownEditor) -> set[float]:
    found, block = set(), editor.document().begin()
    while block.isValid():
        found.add(block.blockFormat().lineHeight())
        block = block.next()
    return found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a\nb\n\n",
        "no\u00a0break\u202fhere",
        "line\u2028separator",
        "😀 日本 مرحبا",
        "\ttab  ",
    ],
)
def test_the_source_is_kept_character_by_character(editor: MarkdownEditor, text: str) -> None:
    editor.set_source(text)
    assert editor.source() == text


@given(text=st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
def test_any_text_comes_back(editor: MarkdownEditor, text: str) -> None:
    editor.set_source(text)
    assert editor.source() == plain_lines(text)


def test_line_ends_become_newlines(editor: MarkdownEditor) -> None:
    editor.set_source("a\r\nb\rc\u2029d")
    assert editor.source() == "a\nb\nc\nd"


def test_loading_is_no_edit_and_cannot_be_undone(editor: MarkdownEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.edited, wait=50):
        editor.set_source("one\n\n![x](attachment:a)\n\ntwo")
    assert not editor.document().isUndoAvailable()


def test_typing_is_an_edit(editor: MarkdownEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "a")
    assert editor.source() == "a"


def test_every_line_has_the_line_height_of_the_theme(
    editor: MarkdownEditor, press: Press, look: Look
) -> None:
    editor.set_source("one\ntwo")
    to_end(editor)
    press(editor, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText("pasted\nlines\r\nhere")
    editor.paste()
    assert editor.source() == "one\ntwo\npasted\nlines\nhere"
    assert line_heights(editor) == {29.0}
    look.set_choice(LookChoice(theme="lamplight", words_size=24))
    assert line_heights(editor) == {float(look.line_height("words.read"))}
    assert editor.source() == "one\ntwo\npasted\nlines\nhere"


def test_a_paste_is_one_step_of_undo(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.set_source("start ")
    to_end(editor)
    QGuiApplication.clipboard().setText("one\ntwo\nthree")
    editor.paste()
    qtbot.wait(20)
    editor.undo()
    assert editor.source() == "start "
    editor.redo()
    assert editor.source() == "start one\ntwo\nthree"


def test_rich_text_is_pasted_as_plain_words(editor: MarkdownEditor) -> None:
    data = QMimeData()
    data.setHtml('<p><b>bold</b> <img src="http://example.org/x.png"> words</p>')
    editor.insertFromMimeData(data)
    assert "bold" in editor.source()
    assert "<" not in editor.source()
    assert "example.org" not in editor.source()


def test_copying_gives_plain_text_with_its_no_break_spaces(editor: MarkdownEditor) -> None:
    editor.set_source("a\u00a0b\nc")
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "a\u00a0b\nc"
    assert data.formats() == ["text/plain"]


def test_undo_goes_on_past_a_save(editor: MarkdownEditor, qtbot: QtBot) -> None:
    """A save only reads the source, so everything since the loading can be undone."""
    qtbot.keyClicks(editor, "one")
    editor.source()
    to_end(editor)
    editor.insert_text(" two")
    editor.source()
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.source() == ""
    while editor.document().isRedoAvailable():
        editor.redo()
    assert editor.source() == "one two"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one", "- one\n- "),
        ("* one", "* one\n* "),
        ("9. one", "9. one\n10. "),
        ("  1) one", "  1) one\n  2) "),
        ("- [x] done", "- [x] done\n- [ ] "),
        ("> said", "> said\n> "),
        ("> - said", "> - said\n> - "),
        ("plain", "plain\n"),
        ("- one\n- ", "- one\n"),
        ("> a\n> ", "> a\n"),
        ("---", "---\n"),
        ("- 😀 smile", "- 😀 smile\n- "),
    ],
)
def test_return_goes_on_with_lists_and_quotes(
    editor: MarkdownEditor, press: Press, before: str, after: str
) -> None:
    editor.set_source(before)
    to_end(editor)
    press(editor, Qt.Key.Key_Return)
    assert editor.source() == after
    editor.undo()
    assert editor.source() == before


def test_return_before_the_mark_adds_a_plain_line(editor: MarkdownEditor, press: Press) -> None:
    editor.set_source("- one")
    place(editor, 0)
    press(editor, Qt.Key.Key_Return)
    assert editor.source() == "\n- one"


def test_tab_moves_list_items_and_elsewhere_leaves(editor: MarkdownEditor, press: Press) -> None:
    editor.set_source("- one\n2. two\nplain")
    place(editor, 3, 9)
    press(editor, Qt.Key.Key_Tab)
    assert editor.source() == "  - one\n   2. two\nplain"
    press(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.source() == "- one\n2. two\nplain"
    to_end(editor)
    press(editor, Qt.Key.Key_Tab)
    assert editor.source() == "- one\n2. two\nplain"


@pytest.mark.parametrize(
    ("before", "selection", "key", "after"),
    [
        ("one two", (4, 7), Qt.Key.Key_B, "one **two**"),
        ("one **two**", (6, 9), Qt.Key.Key_B, "one two"),
        ("one **two**", (4, 11), Qt.Key.Key_B, "one two"),
        ("one two", (5, 5), Qt.Key.Key_I, "one *two*"),
        ("one **two**", (6, 9), Qt.Key.Key_I, "one ***two***"),
        ("one ***two***", (7, 10), Qt.Key.Key_I, "one **two**"),
        ("one ***two***", (7, 10), Qt.Key.Key_B, "one *two*"),
        ("one *two*", (5, 8), Qt.Key.Key_B, "one ***two***"),
        ("one ", (4, 4), Qt.Key.Key_B, "one ****"),
        ("a\nb", (0, 3), Qt.Key.Key_B, "**a**\n**b**"),
        ("😀 go", (3, 5), Qt.Key.Key_B, "😀 **go**"),
        ("one two ", (4, 8), Qt.Key.Key_B, "one **two** "),
    ],
)
def test_bold_and_italic(
    editor: MarkdownEditor,
    press: Press,
    before: str,
    selection: tuple[int, int],
    key: Qt.Key,
    after: str,
) -> None:
    editor.set_source(before)
    place(editor, *selection)
    press(editor, key, CTRL)
    assert editor.source() == after
    editor.undo()
    assert editor.source() == before


def test_bold_twice_is_as_before(editor: MarkdownEditor, press: Press) -> None:
    editor.set_source("one two")
    place(editor, 4, 7)
    press(editor, Qt.Key.Key_B, CTRL)
    assert editor.textCursor().selectedText() == "two"
    press(editor, Qt.Key.Key_B, CTRL)
    assert editor.source() == "one two"


def test_headings(editor: MarkdownEditor, press: Press) -> None:
    editor.set_source("one")
    press(editor, Qt.Key.Key_1, CTRL, SHIFT)
    assert editor.source() == "# one"
    press(editor, Qt.Key.Key_3, CTRL, SHIFT)
    assert editor.source() == "### one"
    press(editor, Qt.Key.Key_3, CTRL, SHIFT)
    assert editor.source() == "one"


def test_read_only_keeps_the_words(editor: MarkdownEditor, press: Press, qtbot: QtBot) -> None:
    editor.set_source("- one")
    editor.set_read_only(True)
    press(editor, Qt.Key.Key_Return)
    press(editor, Qt.Key.Key_B, CTRL)
    press(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "x")
    assert editor.source() == "- one"
    editor.set_read_only(False)
    qtbot.keyClicks(editor, "x")
    assert editor.source() == "x- one"


def test_words_are_counted(editor: MarkdownEditor) -> None:
    editor.set_source("# One two\n\n**three** 日本")
    assert editor.word_count() == 5


def test_the_column_is_68_characters_in_the_middle(editor: MarkdownEditor, look: Look) -> None:
    editor.resize(1200, 600)
    margin = editor.document().documentMargin()
    assert abs(editor.viewport().width() - look.column_width() - 2 * margin) <= 1
    left = editor.viewport().x()
    assert abs(left - (1200 - editor.viewport().width()) / 2) <= 1
    assert editor.document().textWidth() == editor.viewport().width()
    editor.resize(400, 600)
    assert editor.viewport().width() == 400


def test_the_caret_is_lamp_light_two_pixels_wide(editor: MarkdownEditor, look: Look) -> None:
    editor.set_source("word")
    image = editor.viewport().grab().toImage()
    lamp = look.color("lamp").rgb()
    columns = {x for x in range(60) for y in range(40) if image.pixel(x, y) == lamp}
    assert len(columns) == 2
    editor.clearFocus()
    image = editor.viewport().grab().toImage()
    assert not any(image.pixel(x, y) == lamp for x in range(60) for y in range(40))


def test_the_caret_blinks_only_with_motion(
    editor: MarkdownEditor, look: Look, qtbot: QtBot
) -> None:
    timer = editor._caret._timer
    assert not timer.isActive()
    look.set_choice(LookChoice(theme="paper", reduced_motion=False))
    qtbot.keyClicks(editor, "a")
    assert timer.isActive()
    assert timer.interval() == QGuiApplication.styleHints().cursorFlashTime() // 2


def test_files_and_pictures_are_handed_over(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.set_source("words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/b c.png"), QUrl.fromLocalFile("/a/d.pdf")])
    with qtbot.waitSignal(editor.files_dropped) as files:
        editor.insertFromMimeData(data)
    assert files.args == [["/a/b c.png", "/a/d.pdf"]]
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(image)
    with qtbot.waitSignal(editor.image_dropped) as pictures:
        editor.insertFromMimeData(data)
    content, name = pictures.args[0][0]
    assert QImage.fromData(content).size() == image.size()
    assert name.endswith(".png")
    assert editor.source() == "words"


def test_ready_picture_bytes_are_not_encoded_again(editor: MarkdownEditor, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setData("image/jpeg", b"\xff\xd8 as they came")
    data.setData("application/x-qt-image", b"")
    with qtbot.waitSignal(editor.image_dropped) as pictures:
        editor.insertFromMimeData(data)
    assert pictures.args[0][0].data == b"\xff\xd8 as they came"


def test_right_to_left_lines_follow_their_script(editor: MarkdownEditor) -> None:
    editor.set_source("hello\nمشيت إلى النهر")
    block = editor.document().begin()
    assert block.textDirection() == Qt.LayoutDirection.LeftToRight
    assert block.next().textDirection() == Qt.LayoutDirection.RightToLeft


def test_lines_of_other_scripts_are_as_high(editor: MarkdownEditor) -> None:
    editor.set_source("latin\n😀\n日本語\nمشيت\nend")
    layout, block, tops = editor.document().documentLayout(), editor.document().begin(), []
    while block.isValid():
        tops.append(layout.blockBoundingRect(block).top())
        block = block.next()
    heights = [low - high for high, low in pairwise(tops)]
    assert heights[:3] == [29, 29, 29]
    assert 29 <= heights[3] <= 36


def test_a_screen_reader_hears_a_named_field(editor: MarkdownEditor) -> None:
    editor.set_source("words")
    interface = QAccessible.queryAccessibleInterface(editor)
    assert interface.text(QAccessible.Text.Name) == "Entry"
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.textInterface().text(0, 5) == "words"


def test_a_link_is_only_told_about(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.set_source("[here](https://example.org/)")
    place(editor, 3)
    at = editor.cursorRect().center() + QPoint(1, 0)
    with qtbot.assertNotEmitted(editor.link_activated):
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(editor.link_activated) as link:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CTRL, at)
    assert link.args == ["https://example.org/"]


def test_an_editor_can_be_deleted_while_it_has_the_focus(qtbot: QtBot, look: Look) -> None:
    for _ in range(3):
        editor = MarkdownEditor(look, lambda *_: None)
        editor.show()
        qtbot.waitUntil(editor.isVisible)
        editor.activateWindow()
        editor.setFocus()
        editor.insert_text("half a thought")
        qtbot.waitUntil(editor.hasFocus)
        with qtbot.waitSignal(editor.destroyed):
            editor.deleteLater()

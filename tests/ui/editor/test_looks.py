"""What an eye would stumble over in the editor: the caret, addresses, heads beside their column."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.worddiff import compare
from ui.theme.look import Look, LookChoice
from ui.views.journal.title import TitleField
from ui.widgets.editor import markup
from ui.widgets.editor.column import centre_column
from ui.widgets.editor.diffview import INSET, DiffView
from ui.widgets.editor.editor import MarkdownEditor

ENTRY = "Before.\n![Dusk](attachment:01a2-ff)\nAfter."


def shown_width(editor: MarkdownEditor, line: int, letter: str) -> float:
    """How far the caret moves over the first such letter of a line."""
    block = editor.document().findBlockByNumber(line)
    layout = block.layout()
    at = block.text().index(letter)
    row = layout.lineForTextPosition(at)
    return abs(float(row.cursorToX(at + 1)[0]) - float(row.cursorToX(at)[0]))  # type: ignore[index]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_caret_stands_clear_of_the_placeholder(
    editor: MarkdownEditor, qtbot: QtBot, look: Look, direction: Qt.LayoutDirection
) -> None:
    editor.setLayoutDirection(direction)
    editor.set_caret_steady(True)
    qtbot.wait(30)
    caret = editor._caret.rect()
    image = editor.viewport().grab().toImage()
    ink = look.color("ink3")
    columns = [
        x for x in range(image.width()) for y in range(caret.top(), caret.bottom())
        if near(image.pixelColor(x, y), ink)
    ]  # fmt: skip
    assert columns, "the placeholder is not drawn"
    if direction == Qt.LayoutDirection.LeftToRight:
        assert caret.right() < min(columns)
    else:
        assert caret.left() > max(columns)


def near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) < 40 for a, b in pairs)


def test_an_address_shows_only_where_it_is_written(editor: MarkdownEditor, qtbot: QtBot) -> None:
    edits: list[None] = []
    editor.edited.connect(lambda: edits.append(None))
    editor.set_source(ENTRY)
    qtbot.wait(30)
    assert shown_width(editor, 1, "f") < 2
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Down)
    editor.setTextCursor(cursor)
    assert shown_width(editor, 1, "f") > 3
    cursor.movePosition(QTextCursor.MoveOperation.Down)
    editor.setTextCursor(cursor)
    assert shown_width(editor, 1, "f") < 2
    assert editor.source() == ENTRY
    assert not edits
    assert not editor.document().isUndoAvailable()


def test_an_address_is_not_seen_without_focus(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.set_source("![Dusk](attachment:01a2-ff)")
    qtbot.wait(30)
    assert shown_width(editor, 0, "f") > 3
    editor.clearFocus()
    qtbot.waitUntil(lambda: shown_width(editor, 0, "f") < 2)
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.set_read_only(True)
    assert shown_width(editor, 0, "f") < 2


def test_the_address_of_a_page_elsewhere_stays() -> None:
    spans, _ = markup.tokenize("[a](attachment:01) ![b](https://example.org/c.png)")
    assert not any(style & markup.INSIDE for _, _, style in spans)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_head_of_a_diff_stands_over_its_words(qtbot: QtBot, look: Look, scale: float) -> None:
    look.set_choice(LookChoice(theme="paper", text_scale=scale, reduced_motion=True))
    view = DiffView(look)
    qtbot.addWidget(view)
    view.resize(look.column_width() + 2 * look.px(INSET), 500)
    view.show()
    view.set_diff(compare("one two", "one two three"))
    centre_column(view.text, look)
    qtbot.wait(30)
    count = next(label for label in view.findChildren(QLabel) if label.text())
    margin = round(view.text.document().documentMargin())
    words = view.text.viewport().mapTo(view, QPoint(margin, 0)).x()
    assert abs(count.mapTo(view, QPoint(0, 0)).x() - words) <= 1


def test_only_what_happened_is_counted(qtbot: QtBot, look: Look) -> None:
    view = DiffView(look)
    qtbot.addWidget(view)
    for old, new, said in (
        ("one", "one two", "1 words added"),
        ("one two", "one", "1 words removed"),
        ("one", "two", "1 words added, 1 words removed"),
    ):
        view.set_diff(compare(old, new))
        assert view._count.text() == said


def test_what_stands_on_an_empty_page_grows_with_the_text(
    qtbot: QtBot, look: Look, editor: MarkdownEditor
) -> None:
    title = TitleField(look)
    qtbot.addWidget(title)
    title.show()
    qtbot.waitUntil(title.isVisible)
    before = [area.viewport().font().pixelSize() for area in (editor, title)]
    look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    after = [area.viewport().font().pixelSize() for area in (editor, title)]
    assert after == [2 * size for size in before]

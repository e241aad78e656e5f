"""Pictures below their lines: room, drawing, and an undo history that knows nothing of them."""

from collections.abc import Callable
from typing import Protocol

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextCursor
from pytestqt.qtbot import QtBot

from ui.theme.look import Look
from ui.widgets.editor import commands
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.editor.pictures import GAP

SOURCE = "before\n![dusk](attachment:a1)\nafter"


class Asked(Protocol):
    names: list[str]
    calls: list[tuple[str, QSize]]


Paint = Callable[..., QImage]


def block(editor: MarkdownEditor, number: int) -> QTextBlock:
    return editor.document().findBlockByNumber(number)


def room(editor: MarkdownEditor, number: int) -> float:
    return block(editor, number).blockFormat().bottomMargin()


def color_at(editor: MarkdownEditor, point: QPointF) -> QColor:
    image = editor.viewport().grab().toImage()
    return image.pixelColor((point * image.devicePixelRatio()).toPoint())


def middle(editor: MarkdownEditor, index: int = 0) -> QPointF:
    return list(editor._pictures.visible())[index].rect.center()


def test_a_picture_is_asked_for_once_with_a_largest_size(
    editor: MarkdownEditor, asked: Asked, qtbot: QtBot
) -> None:
    editor.set_source(SOURCE + "\n![again](attachment:a1)")
    qtbot.waitUntil(lambda: bool(asked.calls))
    assert asked.names == ["a1"]
    ratio = editor.devicePixelRatioF()
    largest = asked.calls[0][1]
    assert largest.height() == round(editor.viewport().height() * 0.6 * ratio)
    assert largest.width() <= editor.viewport().width() * ratio


def test_a_picture_stands_below_its_line(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source(SOURCE)
    editor.set_image("a1", picture(400, 200, "#c04040"))
    qtbot.waitUntil(lambda: room(editor, 1) == 200 + 2 * GAP)
    assert (room(editor, 0), room(editor, 2)) == (0, 0)
    assert color_at(editor, middle(editor)) == QColor("#c04040")
    rect = next(iter(editor._pictures.visible())).rect
    assert rect.size().toSize() == QSize(400, 200)
    assert color_at(editor, rect.topLeft() + QPointF(1, 1)) != QColor("#c04040"), "rounded"
    assert not editor.document().isUndoAvailable()
    assert editor.source() == SOURCE


def test_a_tall_picture_takes_at_most_six_tenths(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source(SOURCE)
    editor.set_image("a1", picture(1000, 4000))
    limit = round(editor.viewport().height() * 0.6)
    qtbot.waitUntil(lambda: room(editor, 1) == limit + 2 * GAP)
    assert next(iter(editor._pictures.visible())).rect.height() <= limit


def test_a_missing_picture_is_a_quiet_line(editor: MarkdownEditor, qtbot: QtBot) -> None:
    editor.set_source(SOURCE)
    editor.set_image("a1", None)
    qtbot.waitUntil(lambda: 0 < room(editor, 1) < 60)
    before = editor.viewport().grab().toImage()
    assert before.pixelColor(0, 0) != QColor("#c04040")


def test_a_picture_that_comes_while_writing_is_no_undo_step_of_its_own(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source(SOURCE)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " more")
    steps = editor.document().availableUndoSteps()
    editor.set_image("a1", picture())
    qtbot.waitUntil(lambda: room(editor, 1) == 200 + 2 * GAP)
    editor.undo()
    assert editor.source() == SOURCE
    assert not editor.document().isUndoAvailable()
    assert steps


def test_a_picture_that_comes_after_an_undo_keeps_the_redo(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source(SOURCE)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " more")
    editor.undo()
    editor.set_image("a1", picture())
    qtbot.wait(20)
    assert editor.document().isRedoAvailable()
    assert color_at(editor, middle(editor)) == QColor("#c04040"), "drawn in the room there is"
    editor.redo()
    assert editor.source() == SOURCE + " more"
    qtbot.waitUntil(lambda: room(editor, 1) == 200 + 2 * GAP)


def test_a_new_reference_gets_its_picture(
    editor: MarkdownEditor, asked: Asked, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source("words")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insert_image_reference("a [b]", "new-1")
    assert editor.source() == "words\n![a (b)](attachment:new-1)\n"
    qtbot.waitUntil(lambda: asked.names == ["new-1"])
    editor.set_image("new-1", picture())
    qtbot.waitUntil(lambda: room(editor, 1) == 200 + 2 * GAP)
    qtbot.keyClicks(editor, "on")
    assert room(editor, 2) == 0
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.source() == "words"


def test_return_after_a_picture_leaves_its_room_behind(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source("![x](attachment:a1)")
    editor.set_image("a1", picture())
    qtbot.waitUntil(lambda: room(editor, 0) > 100)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert room(editor, 0) > 100
    assert room(editor, 1) == 0


def test_a_click_on_a_picture_tells_which(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source(SOURCE)
    editor.set_image("a1", picture())
    qtbot.waitUntil(lambda: room(editor, 1) > 100)
    with qtbot.waitSignal(editor.picture_activated) as clicked:
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=middle(editor).toPoint())
    assert clicked.args == ["a1"]


def test_a_wider_window_asks_for_a_larger_picture(
    editor: MarkdownEditor, asked: Asked, picture: Paint, qtbot: QtBot
) -> None:
    editor.resize(300, 600)
    editor.set_source(SOURCE)
    qtbot.waitUntil(lambda: bool(asked.calls))
    editor.set_image("a1", picture(asked.calls[0][1].width(), 100))
    editor.resize(800, 600)
    qtbot.waitUntil(lambda: asked.names == ["a1", "a1"])
    assert asked.calls[1][1].width() > asked.calls[0][1].width()


def test_several_pictures_on_a_line_stand_below_each_other(
    editor: MarkdownEditor, picture: Paint, qtbot: QtBot
) -> None:
    editor.set_source("![x](attachment:a) ![y](attachment:b)")
    editor.set_image("a", picture(100, 50, "#ff0000"))
    editor.set_image("b", picture(100, 50, "#0000ff"))
    qtbot.waitUntil(lambda: room(editor, 0) == 100 + 3 * GAP)
    assert color_at(editor, middle(editor, 0)) == QColor("#ff0000")
    assert color_at(editor, middle(editor, 1)) == QColor("#0000ff")


def test_a_picture_may_be_answered_while_it_is_asked_for(
    qtbot: QtBot, look: Look, picture: Paint
) -> None:
    def answer(attachment_id: str, _largest: QSize) -> None:
        made.set_image(attachment_id, picture() if attachment_id == "here" else None)

    made = MarkdownEditor(look, answer)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.set_source("![a](attachment:here)\n![b](attachment:gone)\n![c](attachment:here)")
    qtbot.waitUntil(lambda: [room(made, n) > 100 for n in range(3)] == [True, False, True])


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_undo_and_redo_give_the_same_words_with_and_without_pictures(
    editor: MarkdownEditor, picture: Paint, data: st.DataObject
) -> None:
    """Whenever pictures come, every undo takes back one deed of the person."""
    editor.set_source("start\n![x](attachment:a)\nend")
    past, future = [editor.source()], list[str]()
    deeds = st.sampled_from(["write", "line", "undo", "redo", "picture", "reference"])
    for number, deed in enumerate(data.draw(st.lists(deeds, min_size=4, max_size=16))):
        if deed == "picture":
            editor.set_image("a", picture(100, 40 + 10 * number))
        elif deed == "undo" and len(past) > 1:
            editor.undo()
            future.append(past.pop())
        elif deed == "redo" and future:
            editor.redo()
            past.append(future.pop())
        elif deed in ("write", "line", "reference"):
            editor.moveCursor(QTextCursor.MoveOperation.End)
            if deed == "write":  # an edit block of its own, so that Qt merges no two
                editor.insert_text(f"\n{number}")
            elif deed == "line":
                commands.new_line(editor.textCursor(), editor._formats.plain())
            else:
                editor.insert_image_reference("", f"n{number}")
            past.append(editor.source())
            future.clear()
        editor._pictures._settle_rooms()
        assert editor.source() == past[-1]

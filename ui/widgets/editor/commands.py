"""What the keys do to the text, each as one step of undo."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor

from ui.widgets.editor import listing
from ui.widgets.editor.positions import Positions

_KEEP = QTextCursor.MoveMode.KeepAnchor


def toggle_wrap(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put ``mark`` around the selection, line by line, or take it away; returns the new cursor."""
    blocks = list(_blocks(cursor))
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    last = QTextCursor(cursor)
    cursor.beginEditBlock()
    for block in blocks:
        line = block.text()
        places = Positions(line)
        begin = places.to_text(max(start - block.position(), 0))
        stop = places.to_text(min(end - block.position(), block.length() - 1))
        if len(blocks) > 1 and not line[begin:stop].strip():
            continue
        length = block.length()
        last = _apply(block, listing.wrap_edit(line, begin, stop, mark))
        end += block.length() - length
    cursor.endEditBlock()
    if len(blocks) > 1:
        last.setPosition(start)
        last.setPosition(end, _KEEP)
    return last


def toggle_heading(cursor: QTextCursor, level: int) -> None:
    """Make the lines of the selection headings of ``level``, or plain again."""
    cursor.beginEditBlock()
    for block in list(_blocks(cursor)):
        _apply(block, listing.heading_edit(block.text(), level))
    cursor.endEditBlock()


def in_list(cursor: QTextCursor) -> bool:
    """Tell whether the cursor or the selection begins in a list item."""
    document = cursor.document()
    return listing.is_item(document.findBlock(cursor.selectionStart()).text())


def indent(cursor: QTextCursor, *, outward: bool) -> None:
    """Move the list items of the selection one step in or out."""
    cursor.beginEditBlock()
    for block in list(_blocks(cursor)):
        if listing.is_item(block.text()):
            _apply(block, listing.indent_edit(block.text(), outward=outward))
    cursor.endEditBlock()


def new_line(cursor: QTextCursor, plain: QTextBlockFormat) -> None:
    """Begin a new line that goes on with the list or the quote; an empty item ends it."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block()
    at = Positions(block.text()).to_text(cursor.positionInBlock())
    begin = listing.continuation(block.text(), at)
    if begin is None:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        cursor.removeSelectedText()
    else:
        cursor.insertBlock(plain)
        cursor.insertText(begin)
    cursor.endEditBlock()


def insert_image(
    cursor: QTextCursor, alt: str, attachment_id: str, plain: QTextBlockFormat
) -> None:
    """Put a picture on a line of its own after the present one and go on below it."""
    quiet = " ".join(alt.replace("[", "(").replace("]", ")").split())
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if cursor.block().text()[: cursor.positionInBlock()].strip():
        cursor.insertBlock(plain)
    cursor.insertText(f"![{quiet}](attachment:{attachment_id})")
    cursor.insertBlock(plain)
    cursor.endEditBlock()


def _blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    first = True
    while block.isValid() and (first or block.position() < end):
        yield block
        block, first = block.next(), False


def _apply(block: QTextBlock, edit: listing.LineEdit) -> QTextCursor:
    """Do an edit of one line; returns a cursor that selects what the edit asks for."""
    places = Positions(block.text())
    cursor = QTextCursor(block)
    origin = block.position()
    cursor.setPosition(origin + places.to_qt(edit.start))
    cursor.setPosition(origin + places.to_qt(edit.end), _KEEP)
    cursor.insertText(edit.text)
    places = Positions(cursor.block().text())
    cursor.setPosition(origin + places.to_qt(edit.select[0]))
    cursor.setPosition(origin + places.to_qt(edit.select[1]), _KEEP)
    return cursor

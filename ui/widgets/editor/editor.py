"""The sheet the person writes on: Markdown source, styled as it is written."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from app.domain.words import count_words
from ui.theme.look import Look
from ui.widgets.editor import commands
from ui.widgets.editor.addresses import Addresses
from ui.widgets.editor.caret import Caret
from ui.widgets.editor.column import centre_column, dress_column, make_column
from ui.widgets.editor.formats import BlockFormats
from ui.widgets.editor.highlighter import MarkdownHighlighter
from ui.widgets.editor.intake import Intake, plain_lines, selected_text
from ui.widgets.editor.pictures import ImageRequest, Pictures
from ui.widgets.editor.pointing import Pointing
from ui.widgets.editor.shortcuts import EditorActions
from ui.widgets.editor.slices import Slices

_LONG = 6_000  # characters; styling more than this at once takes longer than a key may wait


class MarkdownEditor(QTextEdit):
    """Edits Markdown source; the source is the only truth.

    The widget is transparent: what it lies on (the lit sheet) shines through. Pictures are written
    ``![alt](attachment:ID)`` and shown below their line; they come through ``request_image``, which
    is told an id and the largest size in device pixels and answers later with `set_image`.

    Signals:
        edited: the person, undo or redo changed the words (never emitted by `set_source`).
        source_replacing: `set_source` is about to show another text.
        image_dropped: a list of `intake.DroppedImage` (bytes and a name); nothing was inserted.
        files_dropped: a list of local paths; nothing was inserted.
        link_activated: an address was asked for (Ctrl+click, menu); nothing was opened.
        picture_activated: the id of a picture that was clicked.
        menu_opening: a menu and the place it is for; listeners may add actions.
    """

    edited = Signal()
    source_replacing = Signal()
    image_dropped = Signal(list)
    files_dropped = Signal(list)
    link_activated = Signal(str)
    picture_activated = Signal(str)
    menu_opening = Signal(QMenu, QTextCursor)

    def __init__(
        self, look: Look, request_image: ImageRequest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Entry"))
        self.setPlaceholderText(self.tr("Write"))
        make_column(self)
        self._formats = BlockFormats(self.document(), look.line_height("words.read"))
        self.highlighter = MarkdownHighlighter(look, self.document())
        self._slices = Slices(self.highlighter.rehighlightBlock, self)
        self._pictures = Pictures(look, self, self._formats, request_image)
        self._caret = Caret(look, self)
        self._addresses = Addresses(self, self.highlighter)
        self._intake = Intake(self)
        self._pointing = Pointing(self, self._pictures)
        self.commands = EditorActions(self)
        self._connect()
        self._dress()
        self._formats.fill("")

    # --- source

    def set_source(self, text: str) -> None:
        """Show ``text`` with the caret at its beginning; nothing can be undone past it.

        Line ends become newlines. Long texts are styled in slices, from what is seen outward.
        """
        self.source_replacing.emit()
        self._slices.stop()
        long = len(text) > _LONG
        self.highlighter.hurried = long
        self._caret.held = True
        self._stay(stay=True)
        self._formats.fill(plain_lines(text))
        self._stay(stay=False)
        self._caret.held = self.highlighter.hurried = False
        self._caret.restart()
        self._pictures.note_source(text)
        if long:
            self.style_visible()
            self._slices.start(self.document(), self.first_visible_block())

    def source(self) -> str:
        """Return the Markdown, every character as it was written."""
        return self.document().toRawText().replace("\u2029", "\n")

    def word_count(self) -> int:
        """Return how many words the source has."""
        return count_words(self.source())

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - a plain setter
        """Keep the words from being changed; they can still be selected and copied."""
        self.setReadOnly(read_only)
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.commands.set_enabled(not read_only)
        self._addresses.settle()
        self._caret.restart()

    def set_image(self, attachment_id: str, image: QImage | None) -> None:
        """Answer a request for a picture; None says that it is not there."""
        self._pictures.set_image(attachment_id, image)

    def set_caret_steady(self, steady: bool) -> None:  # noqa: FBT001 - a plain setter
        """Keep the caret from blinking."""
        self._caret.set_steady(steady)

    # --- writing

    def insert_text(self, text: str) -> None:
        """Put ``text`` in place of the selection, as one step of undo."""
        self.textCursor().insertText(plain_lines(text))
        self.ensureCursorVisible()

    def insert_image_reference(self, alt: str, attachment_id: str) -> None:
        """Put a picture on a line of its own at the caret and go on below it."""
        cursor = self.textCursor()
        commands.insert_image(cursor, alt, attachment_id, self._formats.plain())
        self.setTextCursor(cursor)

    def undo(self) -> None:
        """Take the last step back; room for pictures is no step."""
        self._formats.before_undo()
        super().undo()
        self._formats.after_undo()

    def redo(self) -> None:
        """Do the step again that was taken back."""
        self._formats.before_redo()
        super().redo()
        self._formats.after_redo()

    def first_visible_block(self) -> QTextBlock:
        """Return the block at the top of the viewport, as `QPlainTextEdit` does."""
        return self.cursorForPosition(self.viewport().rect().topLeft()).block()

    def style_visible(self) -> None:
        """Style what can be seen now, before the slices come to it."""
        block = self.first_visible_block()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            self.highlighter.rehighlightBlock(block)
            block = block.next()

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with lists and quotes at Return; everything else is Qt's."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not self.isReadOnly():
            cursor = self.textCursor()
            commands.new_line(cursor, self._formats.plain())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab in lists; outside of them it moves on to the next widget."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            outward = event.key() == Qt.Key.Key_Backtab
            tab = outward or (event.key() == Qt.Key.Key_Tab and not event.modifiers())
            if tab and not self.isReadOnly() and commands.in_list(self.textCursor()):
                commands.indent(self.textCursor(), outward=outward)
                return True
            if tab:  # where there is nowhere to go, Qt would write the tab
                self.focusNextPrevChild(not outward)
                return True
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put words in; hand pictures and files to whoever listens."""
        text = self._intake.take(source)
        if text:
            self.insert_text(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Tell whether a paste or a drop would do anything."""
        return not self.isReadOnly() and self._intake.accepts(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only, character by character."""
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, the pictures and the caret."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._pictures.paint(painter)
        self._caret.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        centre_column(self, self._look)
        super().resizeEvent(event)
        self._pictures.note_resize()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu for the place under the mouse, or for the caret when a key asked."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cursor = self.textCursor()
            where = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            cursor = self.cursorForPosition(event.pos())
            where = event.globalPos()
        self.make_menu(cursor).popup(where)

    def make_menu(self, cursor: QTextCursor) -> QMenu:
        """Return the menu for ``cursor``; it deletes itself when it closes."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        steps = {"edit-undo": self.undo, "edit-redo": self.redo}
        for action in menu.actions():
            if action.objectName() in steps:
                action.triggered.disconnect()
                action.triggered.connect(steps[action.objectName()])
        self.menu_opening.emit(menu, cursor)
        return menu

    # --- inside

    def _connect(self) -> None:
        self.document().contentsChange.connect(self._note_change)
        self._intake.images_taken.connect(self.image_dropped)
        self._intake.files_taken.connect(self.files_dropped)
        self._pointing.link_clicked.connect(self.link_activated)
        self._pointing.picture_clicked.connect(self.picture_activated)
        self._look.changed.connect(self._redress)

    def _note_change(self, position: int, removed: int, added: int) -> None:
        if self._formats.busy:
            return
        self._pictures.note_change(position, added)
        if removed or added:
            self._formats.note_edit()
            self.edited.emit()

    def _stay(self, *, stay: bool) -> None:
        """Keep the caret at the beginning; at the end it would have everything laid out."""
        cursor = self.textCursor()
        cursor.setPosition(0)
        cursor.setKeepPositionOnInsert(stay)
        self.setTextCursor(cursor)

    def _dress(self) -> None:
        dress_column(self, self._look)
        self._formats.line_height = self._look.line_height("words.read")

    def _redress(self) -> None:
        """Follow the theme: fonts and colours now, the lines out of sight in slices."""
        self._dress()
        centre_column(self, self._look)
        self.highlighter.forget_formats()
        self._pictures.refresh()
        self.style_visible()
        self._slices.start(self.document(), self.first_visible_block())
        self._caret.restart()

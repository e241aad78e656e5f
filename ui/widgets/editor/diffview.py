"""Two versions of an entry in one text: what came, what went."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from app.domain.worddiff import Change, Piece, WordDiff
from ui.theme.look import Look
from ui.widgets.editor.column import centre_column, dress_column, make_column
from ui.widgets.editor.formats import BlockFormats
from ui.widgets.editor.slices import TURN_MS
from ui.widgets.labels import Label
from ui.widgets.switch import Switch

_CONTEXT = 80  # characters kept around a change
_SPOKEN = 40  # changes read out
INSET = 8  # from the edge of the view to the words, in a view that leaves that much room


class DiffText(QTextEdit):
    """The read-only text, in the middle of whatever width there is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        make_column(self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        centre_column(self, self._look)
        super().resizeEvent(event)


class DiffView(QWidget):
    """Shows a `WordDiff` that was worked out elsewhere, off the GUI thread."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._diff = WordDiff((), 0, 0)
        self._note = ""
        self._count = Label(look, "", "ui.second", "ink2")
        self._only = Switch(look, self.tr("Only changes"), show_text=True)
        self.text = DiffText(look)
        self.text.setAccessibleName(self.tr("What changed"))
        head = self._head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._only)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addWidget(self.text, 1)
        self._rest: Iterator[Piece] = iter(())
        self._formats: dict[Change, QTextCharFormat] = {}
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._write)
        self._only.toggled.connect(self._fill)
        look.changed.connect(self._dress)
        self._dress()

    def set_diff(self, diff: WordDiff, note: str = "") -> None:
        """Show ``diff`` from its beginning; ``note`` stands in place of the counts."""
        self._diff = diff
        self._note = note
        self._fill()

    def set_only_changes(self, only: bool) -> None:  # noqa: FBT001 - a plain setter
        """Leave out what stayed the same, but for a little around each change."""
        self._only.setChecked(only)

    def _fill(self) -> None:
        """Begin to write the pieces; long texts go on in turns of a few milliseconds."""
        pieces: Iterable[Piece] = self._diff.pieces
        if self._only.isChecked():
            pieces = around_changes(self._diff.pieces)
        self._rest = iter(pieces)
        self._formats = {change: self._format(change) for change in Change}
        BlockFormats(self.text.document(), self._look.line_height("words.read")).fill("")
        self.text.setUndoRedoEnabled(False)
        self._write()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._count.setText(self._note or self._counted())
        self.text.setAccessibleDescription(self._spoken())

    def _write(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        piece = None
        for piece in self._rest:
            cursor.insertText(piece.text, self._formats[piece.change])
            if clock.elapsed() >= TURN_MS:
                break
        else:
            piece = None
        cursor.endEditBlock()
        if piece is None:
            self._turns.stop()
        else:
            self._turns.start()

    def _format(self, change: Change) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._look.font("words.read"))
        made.setForeground(self._look.color("ink"))
        if change is Change.ADDED:
            made.setBackground(self._look.color("accent_soft"))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(self._look.color("accent"))
        elif change is Change.REMOVED:
            made.setBackground(self._look.color("danger_soft"))
            made.setFontStrikeOut(True)
        return made

    def _counted(self) -> str:
        if not any(piece.change is not Change.SAME for piece in self._diff.pieces):
            return self.tr("Nothing changed.")
        added = self.tr("%n words added", "", self._diff.words_added)
        removed = self.tr("%n words removed", "", self._diff.words_removed)
        if not self._diff.words_removed:
            return added
        if not self._diff.words_added:
            return removed
        return self.tr("{added}, {removed}").format(added=added, removed=removed)

    def _spoken(self) -> str:
        """Return the changes as a screen reader hears them."""
        heard: list[str] = []
        for piece in self._diff.pieces:
            words = " ".join(piece.text.split())
            if piece.change is Change.ADDED:
                heard.append(self.tr("added: {words}").format(words=words))
            elif piece.change is Change.REMOVED:
                heard.append(self.tr("removed: {words}").format(words=words))
            if len(heard) == _SPOKEN:
                break
        return "; ".join(heard)

    def _dress(self) -> None:
        px = self._look.px
        self._head.setContentsMargins(px(INSET), 0, px(INSET), px(8))
        dress_column(self.text, self._look)
        centre_column(self.text, self._look)
        self._fill()


def around_changes(pieces: tuple[Piece, ...]) -> list[Piece]:
    """Return the changes with a little of what stands around them; "…" marks what is left out."""
    kept: list[Piece] = []
    last = len(pieces) - 1
    for index, piece in enumerate(pieces):
        if piece.change is not Change.SAME:
            kept.append(piece)
            continue
        if last == 0:
            break
        head = "" if index == 0 else _first_words(piece.text)
        tail = "" if index == last else _last_words(piece.text)
        if len(head) + len(tail) >= len(piece.text):
            kept.append(piece)
        else:
            before = " …\n" if index else ""
            after = "… " if index != last else ""
            kept.append(Piece(Change.SAME, head.rstrip() + before + after + tail.lstrip()))
    return kept


def _first_words(text: str) -> str:
    if len(text) <= _CONTEXT:
        return text
    cut = text.rfind(" ", 0, _CONTEXT)
    return text[: cut if cut > 0 else _CONTEXT]


def _last_words(text: str) -> str:
    if len(text) <= _CONTEXT:
        return text
    cut = text.find(" ", len(text) - _CONTEXT)
    return text[cut if cut >= 0 else len(text) - _CONTEXT :]

"""A calm line above a page: one's own plan, offered once where a phrase of one's was written."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.own_phrases import phrases_of
from ui.views.editing.entry_editing import EntryEditing
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.strip import Strip


class OwnPlanStrip(Strip):
    """Comes once what was typed is saved, takes no focus, and goes with a press or the page.

    What it says is the same whatever was written: whoever looks on learns nothing from it.
    """

    def __init__(
        self, context: Context, editing: EntryEditing, editor: MarkdownEditor, owner: QWidget
    ) -> None:
        super().__init__(context.look, "note", owner, boxed=True)
        self._context, self._editing, self._editor = context, editing, editor
        self._phrases = phrases_of(context)
        editing.saved.connect(self._look_for)
        editing.shown.connect(self.dismiss)
        self._cross.clicked.connect(self._write_on)
        self.action_triggered.connect(self._open)

    def _write_on(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._write_on()  # that is where help goes back to
        self._context.shell.go("help")

    def _look_for(self) -> None:
        page = self._editing.entry_id
        if page is not None and self._phrases.is_wanted:
            self._phrases.look(self._editor.source(), lambda: self._offer(page), self)

    def _offer(self, page: UUID) -> bool:
        if page != self._editing.entry_id or not self._editor.isVisible():
            return False
        told = self.tr("Your own plan is here, if you want it.")
        self.show_message(told, self.tr("Open my plan"))
        return True

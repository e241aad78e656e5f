"""The editor of a page with everything that belongs to it, ready to be laid out."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.entry import Attachment
from app.domain.entry_links import SCHEME, entry_of, linked_entries, with_links
from ui.context import Context
from ui.keymap import adopt_editor
from ui.views.editing.drafts import Pace
from ui.views.editing.entry_editing import EntryEditing
from ui.views.editing.files import QuietFileDialog, choose_files, choose_folder
from ui.views.editing.own_plan import OwnPlanStrip
from ui.views.editing.pictures import PictureSource
from ui.views.editing.viewer import FileOverlay
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.editor.findbar import FindBar
from ui.widgets.editor.reader import Reader

_LINK = "attachment:"
_NEXT = ("find_next", "find_previous")


class WritingPane(QObject):
    """An editor, its reading view, its find bar, its pictures and its drafts.

    The widgets are made here and laid out by whoever asks.
    """

    def __init__(self, context: Context, owner: QWidget, *, pace: Pace | None = None) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        look = context.look
        self.pictures = PictureSource(context, self)
        self.editor = MarkdownEditor(look, self.pictures.request, owner)
        self.reader = Reader(look, self.pictures.request, owner)
        self.reader.hide()
        self.find_bar = FindBar(look, self.editor, owner)
        keymap = context.preferences.keys
        adopt_editor(keymap, self.editor.commands.by_name)
        adopt_editor(keymap, self.find_bar.actions_by_name)
        keymap.label(self, lambda: self.find_bar.name_keys(*map(keymap.text, _NEXT)))
        self.editing = EntryEditing(context, self.editor, pace=pace, parent=self)
        self.own_plan = OwnPlanStrip(context, self.editing, self.editor, owner)
        self.pictures.ready.connect(self._show_picture)
        for widget in (self.editor, self.reader):
            widget.picture_activated.connect(self._open_picture)
            widget.link_activated.connect(self._open_link)

    @property
    def is_reading(self) -> bool:
        """Whether the reading view is shown."""
        return not self.reader.isHidden()

    def set_reading(self, reading: bool) -> None:  # noqa: FBT001 - a slot
        """Show the entry rendered, or as it is written."""
        if reading == self.is_reading:
            return
        if reading:
            self.find_bar.close_bar()
            self.reader.set_source(self.editor.source())
            self._show_links(self.editor.source())
        self.editor.setVisible(not reading)
        self.reader.setVisible(reading)
        (self.reader if reading else self.editor).setFocus()

    def choose_files(self) -> QuietFileDialog:
        """Ask for pictures and files to attach."""
        return choose_files(
            self._owner,
            self.tr("Add pictures or files"),
            self.editing.attaching.add_paths,
            pictures=self.tr("Pictures"),
            everything=self.tr("Every file"),
        )

    def save_all_files(self) -> None:
        """Ask for a folder and write every file of the entry there, in clear."""
        facts = self.editing.facts
        if facts is not None and facts.attachments:
            items = facts.attachments
            choose_folder(
                self._owner,
                self.tr("Save all files of this entry"),
                lambda folder: self.editing.attaching.save_all(items, folder),
            )

    def show_file(self, item: Attachment) -> None:
        """Look at a file of the entry."""
        overlay = FileOverlay(
            self._context, item, self.editing.attaching, remove=self._remove, parent=self._owner
        )
        self._context.shell.overlay(overlay)

    def copy_all(self) -> None:
        """Put the whole entry into the clipboard."""
        facts = self.editing.facts
        title = facts.content.title if facts else ""
        words = f"# {title}\n\n{self.editor.source()}" if title else self.editor.source()
        QApplication.clipboard().setText(words)

    def clear(self) -> None:
        """Drop every text and picture."""
        self.find_bar.close_bar()
        self.own_plan.dismiss()
        self.editing.clear()
        self.reader.set_source("")
        self.set_reading(False)
        self.pictures.clear()

    def _show_picture(self, attachment_id: str, image: QImage | None) -> None:
        (self.reader if self.is_reading else self.editor).set_image(attachment_id, image)

    def _open_picture(self, attachment_id: str) -> None:
        item = self._item(attachment_id)
        if item is not None:
            self.show_file(item)

    def _open_link(self, address: str) -> None:
        if address.startswith(_LINK):
            self._open_picture(address.removeprefix(_LINK))
            return
        if address.startswith(SCHEME):
            self._open_entry(entry_of(address))
            return
        # Nothing is opened: the address would tell a stranger that, and when, it was read.
        QApplication.clipboard().setText(address)
        self._context.shell.say(self.tr("The address is in the clipboard."))

    def _open_entry(self, ident: UUID | None) -> None:
        def show(there: set[UUID]) -> None:
            if ident is not None and ident in there:
                self._context.shell.go("journal", ident)
            else:
                self._context.shell.say(self.tr("The entry that this leads to is not here."))

        self._look_up(set() if ident is None else {ident}, show)

    def _look_up(self, idents: set[UUID], then: Callable[[set[UUID]], None]) -> None:
        """Tell which of these entries are in the journal."""
        self._context.store.read(lambda tx: tx.entries.present(idents), then, owner=self)

    def _show_links(self, source: str) -> None:
        """Show links to entries that are gone as their words alone."""
        linked = linked_entries(source)
        if not linked:
            return

        def show(there: set[UUID]) -> None:
            if self.is_reading and linked - there and self.editor.source() == source:
                self.reader.set_source(with_links(source, there))

        self._look_up(linked, show)

    def _item(self, attachment_id: str) -> Attachment | None:
        facts = self.editing.facts
        items = facts.attachments if facts else ()
        return next((item for item in items if str(item.id) == attachment_id), None)

    def _remove(self, attachment_id: UUID) -> None:
        self.editing.attaching.remove(
            attachment_id,
            lambda: self._context.shell.say(self.tr("The file was removed from the entry.")),
        )

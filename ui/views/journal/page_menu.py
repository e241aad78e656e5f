"""What the three dots of a page offer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.views.kit.targets import TemplateFrom

if TYPE_CHECKING:
    from ui.views.journal.page import JournalPage


class PageMenu(QObject):
    """Makes the menu for the entry that is open."""

    def __init__(self, page: "JournalPage") -> None:
        super().__init__(page)
        self._page = page

    def make(self) -> QMenu:
        """Return the menu, which deletes itself when it closes."""
        page = self._page
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check(menu, self.tr("Reading view"), page.pane.set_reading, on=page.pane.is_reading)
        self._add(
            menu, "search", self.tr("Find in this entry"), page.pane.find_bar.open_find, "find"
        )
        self._add(
            menu, "maximize-2", self.tr("Write without distraction"),
            lambda: page.set_focus_mode(True), "alone",
        )  # fmt: skip
        menu.addSeparator()
        self._add(menu, "calendar", self.tr("Date and place"), page.choose_moment, "moment")
        self._add(menu, "tag", self.tr("Add a tag"), page.add_tag, "tag")
        self._add(menu, "paperclip", self.tr("Add a picture or a file"), page.pane.choose_files)
        self._files(menu)
        facts = page.editing.facts
        hard = bool(facts and facts.hard)
        self._check(menu, self.tr("Keep out of memories"), page.editing.set_hard, on=hard)
        self._add(menu, "message-circle", self._session_words(), page.add_to_session, "to_session")
        self._add(menu, "list-checks", self.tr("Make a template of this entry"), self._template)
        self._sharing(menu, menu.addSeparator())
        self._add(menu, "copy", self.tr("Copy the whole entry"), page.pane.copy_all)
        self._add(menu, "printer", self.tr("Print"), page.print_entry, "print")
        self._add(menu, "download", self.tr("Save as PDF"), page.save_pdf)
        menu.addSeparator()
        self._add(menu, "trash-2", self.tr("Move to trash"), page.move_to_trash)
        return menu

    def _sharing(self, menu: QMenu, before: QAction) -> None:
        """Offer the circles, to those who are in one."""
        from ui.views.circle.share.lines import offer_sharing  # noqa: PLC0415 - few need it

        page = self._page
        offer_sharing(menu, before, page.context, page.share, part=bool(page.chosen_words()))

    def _template(self) -> None:
        """Begin a template with the headings of this entry."""
        facts = self._page.editing.facts
        if facts is not None and not facts.is_new:
            self._page.context.shell.go("kit", TemplateFrom(facts.entry_id))

    def _session_words(self) -> str:
        """Say whether the chosen words go on the list, or the entry as a whole."""
        if self._page.chosen_words():
            return self.tr("Add the chosen words to my next session")
        return self.tr("Add to my next session")

    def _files(self, menu: QMenu) -> None:
        page = self._page
        facts = page.editing.facts
        if facts is None or not facts.attachments:
            return
        inner = menu.addMenu(page.context.look.icon("file-text"), self.tr("Files of this entry"))
        for item in facts.attachments:
            action = inner.addAction(item.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, item=item: page.pane.show_file(item))
        inner.addSeparator()
        inner.addAction(self.tr("Save all of them")).triggered.connect(page.pane.save_all_files)

    def _add(
        self, menu: QMenu, icon: str, words: str, act: Callable[[], object], command: str = ""
    ) -> None:
        key = self._page.context.preferences.keys.text(command) if command else ""
        # After a tab Qt shows it as a key; the key itself is bound where it works without a menu.
        words = f"{words}\t{key}" if key else words
        action = menu.addAction(self._page.context.look.icon(icon), words)
        action.triggered.connect(lambda _=False: act())

    def _check(self, menu: QMenu, words: str, act: Callable[[bool], object], *, on: bool) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.toggled.connect(act)

"""The settings room: sections on one side, one column of rows on the other, and a search."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.settings import Section
from app.vault.keys.kdf import Cost
from ui.commands import command_title
from ui.context import Context
from ui.views.parts import NARROW_EM, Group, Page
from ui.views.rows import Row, RowList, RowStyle
from ui.views.settings.about import AboutSection
from ui.views.settings.backups import BackupsSection
from ui.views.settings.circle import CircleSection
from ui.views.settings.household import Household
from ui.views.settings.moods import MoodsSection
from ui.views.settings.plain import (
    DeclaredSection,
    ExchangeSection,
    HelpSection,
    KeysSection,
    LanguageSection,
    WritingSection,
    has_tray,
)
from ui.views.settings.privacy import PrivacySection
from ui.views.settings.section import SettingsSection
from ui.views.settings.vault import VaultSection
from ui.widgets.columns import EmptyState
from ui.widgets.fields import SearchField, Select
from ui.widgets.labels import Hairline
from ui.widgets.sheet import Ground

_SIDE = 248


class SettingsView(Ground):
    """The room of settings; its target is the key of a section, such as "backups".

    Args:
        context: what every screen is given.
        program: the program around.
        cost: of key derivations; measured on this machine if not given.
        random: source of keys and codes.
    """

    def __init__(
        self,
        context: Context,
        program: Household,
        *,
        cost: Cost | None = None,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        super().__init__(context.look, "desk")
        self._context = context
        self.setAccessibleName(command_title("settings"))
        self._makers = self._make_makers(program, cost, random)
        self._sections: dict[str, SettingsSection] = {}
        self._current = "looks"
        look = context.look
        self.search = SearchField(look, self.tr("Search settings"), self.tr("Search settings"))
        self.nav = RowList(look, self.tr("Sections"), style=RowStyle(title="ui.base"))
        self.pick = Select(look, self.tr("Section"))
        self._page = Page(look, width=680, gap=40)
        self._none = EmptyState(look, self.tr("No setting has these words."), self.tr("Clear"))
        self._lay_out()
        self._connect()

    def _make_makers(
        self, program: Household, cost: Cost | None, random: Callable[[int], bytes]
    ) -> dict[str, tuple[str, Callable[[], SettingsSection]]]:
        context = self._context
        looks, reminders = self.tr("Looks"), self.tr("Reminders")
        makers: dict[str, tuple[str, Callable[[], SettingsSection]]] = {
            "looks": (looks, lambda: DeclaredSection(context, Section.LOOKS, looks)),
            "writing": (self.tr("Writing"), lambda: WritingSection(context)),
            "moods": (self.tr("Moods"), lambda: MoodsSection(context)),
            "reminders": (
                reminders, lambda: DeclaredSection(context, Section.REMINDERS, reminders)
            ),
            "vault": (
                self.tr("Vault and keys"),
                lambda: VaultSection(context, program, cost=cost, random=random),
            ),
            "backups": (self.tr("Backups"), lambda: BackupsSection(context, program)),
            "circle": (self.tr("Circle"), lambda: CircleSection(context, program)),
            "help": (self.tr("Help now"), lambda: HelpSection(context)),
            "privacy": (self.tr("Privacy check-up"), lambda: PrivacySection(context)),
            "exchange": (self.tr("Import and export"), lambda: ExchangeSection(context)),
            "keys": (self.tr("Keys"), lambda: KeysSection(context)),
            "language": (self.tr("Language"), lambda: LanguageSection(context)),
            "about": (self.tr("About"), lambda: AboutSection(context)),
        }  # fmt: skip
        if not context.circles.is_available:
            del makers["circle"]
        if not has_tray():
            del makers["reminders"]
        return makers

    def _lay_out(self) -> None:
        look = self._context.look
        rows = [Row(key, title) for key, (title, _) in self._makers.items()]
        self.nav.rows.set_rows(rows)
        for row in rows:
            self.pick.addItem(row.title, row.key)
        self._side = Group(look, gap=12, margins=(16, 14, 12, 0))
        self._side.add(self.search)
        self._side.body.addWidget(self.nav, 1)
        self._top = Group(look, gap=8, margins=(24, 14, 24, 10))
        self._top.add(self.pick)
        self._line = Hairline(look, upright=True)
        self._page.body.addWidget(self._none)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._top)
        right.addWidget(self._page, 1)
        row_ = QHBoxLayout(self)
        row_.setContentsMargins(0, 0, 0, 0)
        row_.setSpacing(0)
        row_.addWidget(self._side)
        row_.addWidget(self._line)
        row_.addLayout(right, 1)
        self._none.hide()

    def _connect(self) -> None:
        self.nav.chosen.connect(lambda key: self.show_section(str(key)))
        self.nav.clicked.connect(lambda _: self.search.clear())
        self.pick.activated.connect(lambda _: self.show_section(str(self.pick.currentData())))
        self.search.textChanged.connect(self._search)
        self.search.down_pressed.connect(self._into_page)
        self._none.action_triggered.connect(self.search.clear)
        self._context.look.changed.connect(self._arrange)
        self._context.preferences.keys.bind(
            "find", self, lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show a section, given by its key, or the one that was shown before."""
        self.show_section(str(target) if target in self._makers else self._current)
        self.nav.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Take what was typed into a field that still has the focus."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and focus is not self.search:
            focus.clearFocus()

    def clear(self) -> None:
        """Drop every word of the person's."""
        self.search.clear()
        for section in self._sections.values():
            section.drop()

    # --- sections --------------------------------------------------------------------------

    def section(self, key: str) -> SettingsSection:
        """Return a section, made now if it was not shown before."""
        if key not in self._sections:
            made = self._makers[key][1]()
            self._sections[key] = made
            self._page.body.addWidget(made)
            made.hide()
        return self._sections[key]

    def show_section(self, key: str) -> None:
        """Show one section alone."""
        self._current = key
        number = list(self._makers).index(key)
        self.pick.setCurrentIndex(number)
        if not self.search.text() and not self.nav.selectionModel().isRowSelected(number):
            self.nav.choose(number)
        if self.search.text():
            return
        shown = self.section(key)
        for section in self._sections.values():
            section.setVisible(section is shown)
        self._none.hide()
        shown.search("")
        shown.reload()
        self._page.verticalScrollBar().setValue(0)

    def _search(self, text: str) -> None:
        if not text.strip():
            self.show_section(self._current)
            return
        found = False
        self.nav.clearSelection()
        for key in self._makers:
            section = self.section(key)
            before = section.isHidden()
            fits = section.search(text)
            section.setVisible(fits)
            if fits and before:
                section.reload()
            found |= fits
            # In the order of the list, whichever was made first.
            self._page.body.removeWidget(section)
            self._page.body.addWidget(section)
        self._none.setVisible(not found)
        self._page.verticalScrollBar().setValue(0)

    def _into_page(self) -> None:
        for child in self._page.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
                child.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the sections as a list where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._context.look
        narrow = look.em(self.window().width()) < NARROW_EM
        home = self._top if narrow else self._side
        if self.search.parentWidget() is not home:
            home.body.insertWidget(0, self.search)
            self.search.show()
        self._side.setVisible(not narrow)
        self._line.setVisible(not narrow)
        self._top.setVisible(narrow)
        self._side.setFixedWidth(look.px(_SIDE))

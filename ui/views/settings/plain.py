"""The sections that hold declared settings and little else."""

from PySide6.QtWidgets import QSystemTrayIcon

from app.domain.changes import NOTHING, Changes
from app.helplines import read_directory
from app.settings import COUNTRY, COUNTRY_THERE, LANGUAGE, SETTINGS, SPELLING_LANGUAGE, Section
from app.vault.transaction import Transaction
from ui.context import Context
from ui.i18n import languages
from ui.spelling.dictionaries import find_dictionaries, usual_folders
from ui.views.help.words import sorted_countries
from ui.views.parts import Group
from ui.views.settings.declared import DeclaredRow, language_words
from ui.views.settings.section import SettingRow, SettingsSection
from ui.widgets.button import Button
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.labels import Label
from ui.widgets.labels import Section as GroupHead


class DeclaredSection(SettingsSection):
    """The settings of one section of the declaration."""

    def __init__(self, context: Context, section: Section, title: str) -> None:
        super().__init__(context.look, title)
        self.key = str(section)
        self._context = context
        self.declared: dict[str, DeclaredRow] = {}
        for setting in SETTINGS:
            if setting.section is section and setting is not LANGUAGE:
                row = DeclaredRow(context, setting)
                self.declared[setting.key] = row
                self.add_row(row)


class WritingSection(DeclaredSection):
    """Writing: the declared settings, and the words of one's own that spelling accepts."""

    def __init__(self, context: Context) -> None:
        title = self.tr("Writing")
        super().__init__(context, Section.WRITING, title)
        look = context.look
        self._words = Group(look, gap=8)
        self._said = Label(look, "", "ui.small", "ink3", wrap=True)
        self._chips = Group(look, gap=8)
        self._words.add(GroupHead(look, self.tr("Your own words")), self._said, self._chips)
        self.add_row(self._words, self.tr("Your own words spelling dictionary"))
        context.store.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the own words and which dictionaries the system has."""
        store = self._context.store
        store.read(lambda tx: tx.words.all(), self._show, owner=self, replaces="own-words")
        store.work(
            lambda _: (sorted(find_dictionaries(usual_folders())), NOTHING),
            self._show_languages, owner=self,
        )  # fmt: skip

    def drop(self) -> None:
        """Drop the own words."""
        self._chips.empty()

    def _show_languages(self, codes: list[str]) -> None:
        row = self.declared[SPELLING_LANGUAGE.key]
        row.set_choices([(code, language_words(code)) for code in ["", *codes]])
        if not codes:
            row.set_help(self.tr("This system has no dictionaries, so nothing is marked."))

    def _show(self, words: list[str]) -> None:
        self._chips.empty()
        if not words:
            self._said.setText(self.tr("Words you add while writing stand here."))
            return
        self._said.setText(self.tr("They are kept in the journal. Delete takes one out."))
        holder = Group(self._look)
        holder.body.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=self._look.px(8))
        holder.body.addLayout(flow)
        for word in words:
            chip = Chip(self._look, word, removable=True)
            chip.remove_requested.connect(lambda word=word: self._remove(word))
            flow.addWidget(chip)
        self._chips.add(holder)

    def _remove(self, word: str) -> None:
        store, shell = self._context.store, self._context.shell

        def forget(tx: Transaction) -> Changes:
            tx.words.remove(word)
            return Changes(settings=True)

        def keep(tx: Transaction) -> Changes:
            tx.words.add(word)
            return Changes(settings=True)

        def done(_: object) -> None:
            text = self.tr("“%1” is no longer one of your words.").replace("%1", word)
            shell.say(text, self.tr("Undo"), lambda: store.write(keep))

        store.write(forget, done, owner=self)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.settings and self.isVisible():
            store = self._context.store
            store.read(lambda tx: tx.words.all(), self._show, owner=self, replaces="own-words")


class HelpSection(DeclaredSection):
    """Whose numbers Help now shows, and the way to one's own plan."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Section.HELP, self.tr("Help now"))
        named = [(code, name) for name, code in sorted_countries(read_directory())]
        for setting in (COUNTRY, COUNTRY_THERE):
            self.declared[setting.key].set_choices([("", self.tr("None chosen")), *named])
        self.declared[COUNTRY.key].set_help(
            self.tr("Whose numbers Help now shows. It is never found out by network.")
        )
        self.plan = Button(context.look, self.tr("Open my plan"), icon="life-buoy")
        said = self.tr("What helps in a bad moment, in your own words.")
        self.add_row(SettingRow(context.look, self.tr("My plan"), said, self.plan))
        self.plan.clicked.connect(lambda: context.shell.go("plan"))


class LanguageSection(SettingsSection):
    """The program's language."""

    key = "language"

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("Language"))
        self.row = DeclaredRow(context, LANGUAGE)
        self.row.set_choices([(code, language_words(code)) for code in ["", *languages()]])
        self.row.set_help(
            self.tr("The language of the program. It changes when Lamplit starts next.")
        )
        self.add_row(self.row)


class ExchangeSection(SettingsSection):
    """Ways in for other journals, and out for this one."""

    key = "exchange"

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("Import and export"))
        self.bring_in = Button(context.look, self.tr("Bring in a journal"), icon="import")
        self.trash = Button(context.look, self.tr("Open the trash"), icon="trash-2")
        self.take_out = Button(context.look, self.tr("Take it out"), icon="upload")
        said = self.tr("From many other programs. You see what would come in first.")
        self.add_row(
            SettingRow(context.look, self.tr("Bring in another journal"), said, self.bring_in)
        )
        out = self.tr("For other programs, for paper, or to have it all in one place.")
        self.add_row(
            SettingRow(context.look, self.tr("Take your journal out"), out, self.take_out),
            self.tr("export save as"),
        )
        kept = self.tr("Deleted entries stay there for 30 days.")
        self.add_row(SettingRow(context.look, self.tr("Trash"), kept, self.trash))
        self.bring_in.clicked.connect(lambda: context.shell.go("import"))
        self.take_out.clicked.connect(lambda: context.shell.go("export"))
        self.trash.clicked.connect(lambda: context.shell.go("trash"))


class KeysSection(SettingsSection):
    """The way to the page of keys."""

    key = "keys"

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("Keys"))
        self.show_all = Button(context.look, self.tr("Show all keys"), icon="keyboard")
        row = SettingRow(
            context.look, self.tr("Keys"),
            self.tr("Everything that has a key, on one page, where each can be changed."),
            self.show_all,
        )  # fmt: skip
        self.add_row(row, self.tr("keyboard shortcuts hotkeys"))
        self.show_all.clicked.connect(lambda: context.shell.go("keys"))


def has_tray() -> bool:
    """Whether the desktop has a tray, from which reminders come."""
    return QSystemTrayIcon.isSystemTrayAvailable()

"""Vault and keys: the ways in, locking, checking, other journals, and the end of this one."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.when import local_date
from app.settings import Section
from app.vault.access import slots_of
from app.vault.backups import Backup, list_backups
from app.vault.keys.credentials import Keychain, Kind
from app.vault.keys.kdf import Cost
from app.vault.keys.keychain import SystemKeychain
from app.vault.keys.slots import AnySlot, Slot
from app.vault.layout import SUFFIX, Layout
from app.vault.places import PlaceWarning, warnings_here
from app.vault.vault import Vault
from ui.context import Context
from ui.text import full_day, isolated
from ui.views.check_up import open_check_up
from ui.views.gate.first_run import place_text
from ui.views.keys.checking import CheckReport
from ui.views.keys.deeds import KeyDeeds
from ui.views.keys.deleting import DeleteJournal
from ui.views.keys.words import ICONS, kind_text, slot_name
from ui.views.parts import Group
from ui.views.settings.household import Household
from ui.views.settings.plain import DeclaredSection
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.labels import Icon, Label
from ui.widgets.labels import Section as GroupHead


class VaultSection(DeclaredSection):
    """The open journal's keys and place."""

    def __init__(
        self,
        context: Context,
        program: Household,
        *,
        cost: Cost | None,
        random: Callable[[int], bytes],
    ) -> None:
        self._program = program
        super().__init__(context, Section.VAULT, self.tr("Vault and keys"))
        self.deeds = KeyDeeds(context, random, cost, self)
        self._add_ways()
        self._add_upkeep()
        self._add_journals()
        context.store.changed.connect(self._changed)

    def _button(self, text: str, act: Callable[[], object], icon: str = "") -> Button:
        button = Button(self._look, text, icon=icon)
        button.clicked.connect(lambda _=False: act())
        return button

    # --- the parts -------------------------------------------------------------------------

    def _add_ways(self) -> None:
        look = self._context.look
        self._slots = Group(look, gap=10)
        self.new_passphrase = self._button(self.tr("Passphrase"), self.deeds.add_passphrase, "plus")
        self.new_code = self._button(self.tr("Recovery code"), self.deeds.add_code, "plus")
        self.new_file = self._button(self.tr("Key file"), self.deeds.add_key_file, "plus")
        self.new_chain = self._button(self.tr("System keychain"), self._add_keychain, "plus")
        self.new_chain.hide()
        self.new_paper = self._button(self.tr("Shares on paper"), self.deeds.add_paper, "plus")
        adding = QWidget()
        flow = FlowLayout(adding, gap=look.px(10))
        for button in (self.new_passphrase, self.new_code, self.new_file, self.new_paper,
                       self.new_chain):  # fmt: skip
            button.setAccessibleName(self.tr("Add: %1").replace("%1", button.text()))
            flow.addWidget(button)
        said = self.tr(
            "Each of these opens the journal by itself; of shares it takes several together. The "
            "last one cannot be removed."
        )
        ways = Group(look, gap=12)
        ways.add(
            GroupHead(look, self.tr("Ways in")),
            Label(look, said, "ui.small", "ink3", wrap=True),
            self._slots,
            GroupHead(look, self.tr("Add another")),
            adding,
        )
        words = self.tr(
            "Ways in keys add passphrase recovery code key file system keychain shares on paper "
            "remove"
        )
        self.add_row(ways, words)
        self.try_code = self._button(self.tr("Try it"), self.deeds.try_code)
        said = self.tr("Type it from the paper: it is tried for real, and nothing is changed.")
        title = self.tr("Does the recovery code still work?")
        self.add_row(SettingRow(look, title, said, self.try_code))
        self.rekey = self._button(self.tr("Make new keys"), self.deeds.rekey)
        said = self.tr(
            "Encrypts the whole journal again, so that old passphrases and codes open only old "
            "copies."
        )
        self.add_row(SettingRow(look, self.tr("New keys for everything"), said, self.rekey))

    def _lock_help(self, key: str) -> str:
        said = self.tr("Closes the journal and forgets the keys.")
        same = self.tr("%1 does the same.").replace("%1", key)
        return f"{said} {same}" if key else said

    def _add_upkeep(self) -> None:
        look = self._context.look
        self.lock_now = self._button(self.tr("Lock now"), self._program.lock, "lock-keyhole")
        row = SettingRow(look, self.tr("Lock"), "", self.lock_now)
        keymap = self._context.preferences.keys
        keymap.label(row, lambda: row.set_help(self._lock_help(keymap.text("lock"))))
        self.add_row(row)
        self.check = self._button(self.tr("Check now"), self._check, "shield-check")
        self.report = CheckReport(self._context)
        self.report.finished.connect(lambda: self.check.setEnabled(True))
        said = self.tr("Looks at every page, every photo, the search index and the keys.")
        checking = Group(look, gap=12)
        row = SettingRow(look, self.tr("Check this journal"), said, self.check)
        checking.add(row, self.report)
        self.add_row(checking, row.words)
        self.state = self._button(self.tr("Look at it"), lambda: open_check_up(self._context))
        said = self.tr("What takes room, and giving back the room of what was deleted.")
        self.add_row(SettingRow(look, self.tr("State of this journal"), said, self.state))

    def _add_journals(self) -> None:
        look = self._context.look
        self._place = Label(look, "", "ui.small", "ink3", wrap=True)
        self.warning = Label(look, "", "ui.second", "lamp", wrap=True)
        self.warning.hide()
        place = Group(look, gap=4)
        place.add(Label(look, self.tr("Where it is kept")), self._place, self.warning)
        self.add_row(place, self.tr("Where it is kept folder place network cloud"))
        self._others = Group(look, gap=10)
        self.open_another = self._button(self.tr("Open another"), self._choose, "folder-open")
        self.make_another = self._button(
            self.tr("Make another"), lambda: self._program.open_other(None), "plus"
        )
        ways = QWidget()
        flow = FlowLayout(ways, gap=look.px(10))
        flow.addWidget(self.open_another)
        flow.addWidget(self.make_another)
        others = Group(look, gap=12)
        others.add(GroupHead(look, self.tr("Other journals")), self._others, ways)
        self.add_row(others, self.tr("Other journals open make another"))
        self.delete = Button(look, self.tr("Delete it"), tone="danger", icon="trash-2")
        self.delete.clicked.connect(self._ask_to_delete)
        said = self.tr("With every entry in it. Its name is asked first.")
        self.add_row(SettingRow(look, self.tr("Delete this journal for good"), said, self.delete))

    # --- reading ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the keys, the place and the other journals again."""
        store, folder = self._context.store, self._context.store.folder
        if folder is None:
            return
        self._place.setText(isolated(str(folder)))
        self._load_slots()
        store.work(lambda _: (warnings_here(folder), NOTHING), self._show_warnings, owner=self)
        store.work(
            lambda _: (SystemKeychain().available(), NOTHING), self._offer_keychain, owner=self
        )
        self._show_others(folder)

    def drop(self) -> None:
        """Drop what was read."""
        self._slots.empty()
        self._others.empty()

    def _load_slots(self) -> None:
        def read(vault: Vault) -> tuple[tuple[AnySlot, ...], str]:
            return slots_of(vault), vault.slot_id

        self._context.store.with_vault(read, self._show_slots, owner=self)

    def _show_slots(self, found: tuple[tuple[AnySlot, ...], str]) -> None:
        slots, opened_by = found
        self._slots.empty()
        for slot in slots:
            row = self._slot_row(slot, opened=slot.id == opened_by, last=len(slots) == 1)
            self._slots.add(row)

    def _slot_row(self, slot: AnySlot, *, opened: bool, last: bool) -> QWidget:
        look = self._context.look
        row = Group(look, gap=12, flow="across")
        kind, name = kind_text(str(slot.kind)), slot_name(slot)
        parts = [kind] if name != kind else []
        if isinstance(slot, Slot):
            day = full_day(local_date(slot.created_at, self._context.zone()))
            parts.append(self.tr("since %1").replace("%1", day))
        if opened:
            parts.append(self.tr("opened the journal this time"))
        words = Group(look, gap=0)
        said = " · ".join(parts)
        words.add(Label(look, name), Label(look, said, "ui.small", "ink3", wrap=True))
        row.add(Icon(look, ICONS.get(str(slot.kind), "key-round")))
        row.body.addWidget(words, 1)
        if slot.kind == Kind.PASSPHRASE:
            change = self._button(self.tr("Change"), lambda: self.deeds.change(slot))
            change.setAccessibleName(f"{self.tr('Change')}: {name}, {said}")
            row.add(change)
        remove = self._button(self.tr("Remove"), lambda: self.deeds.remove(slot))
        remove.setAccessibleName(f"{self.tr('Remove')}: {name}, {said}")
        remove.setEnabled(not last)
        row.add(remove)
        return row

    def _show_warnings(self, warnings: Sequence[PlaceWarning]) -> None:
        self.warning.setText(" ".join(place_text(one) for one in warnings))
        self.warning.setVisible(bool(warnings))

    def _offer_keychain(self, available: bool) -> None:  # noqa: FBT001 - a callback's result
        self.new_chain.setVisible(available)

    def _show_others(self, folder: Path) -> None:
        look = self._context.look
        self._others.empty()
        others = [path for path in self._program.known_vaults() if path != folder]
        if not others:
            said = self.tr("This is the only one Lamplit knows on this computer.")
            self._others.add(Label(look, said, "ui.second", "ink2", wrap=True))
        for path in others:
            name = path.name.removesuffix(SUFFIX)
            open_it = self._button(self.tr("Open"), partial(self._program.open_other, path))
            open_it.setAccessibleName(f"{self.tr('Open')}: {name}")
            self._others.add(SettingRow(look, name, isolated(str(path.parent)), open_it))

    # --- deeds -----------------------------------------------------------------------------

    def _add_keychain(self) -> None:
        self.deeds.add_keychain(Keychain())

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.report.begin()

    def _choose(self) -> None:
        title = self.tr("Choose the folder of the journal")
        name = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if name:
            self._program.open_other(Path(name))

    def _ask_to_delete(self) -> None:
        store, folder = self._context.store, self._context.store.folder
        if folder is None:
            return

        def show(backups: list[Backup]) -> None:
            def act(too: bool) -> None:  # noqa: FBT001 - the answer
                self._program.delete_journal(backups=too)

            self._context.shell.overlay(DeleteJournal(self._context, folder, backups, act))

        store.work(lambda _: (list_backups(Layout(folder)), NOTHING), show, owner=self)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.keys and self._context.store.is_open:
            self._load_slots()

"""What can be done with the ways in: add, change, remove, new keys for everything."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.vault import durable
from app.vault.access import add_slot, change_slot, remove_slot, slots_of
from app.vault.backups import Backup, list_backups
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    Kind,
    Passphrase,
    RecoveryCode,
)
from app.vault.keys.kdf import Cost
from app.vault.keys.portable import new_key_file
from app.vault.keys.slots import AnySlot
from app.vault.layout import Layout
from app.vault.paper import Sheets, add_sheets
from app.vault.vault import Vault
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.asking import Question, ask
from ui.views.keys.code import NewCode
from ui.views.keys.old_backups import OldBackups
from ui.views.keys.paper_set import NewPaperSet
from ui.views.keys.passphrase import NewPassphrase
from ui.views.keys.try_code import TryCode
from ui.views.keys.words import slot_name

_SLOW = 400
_KEYS = Changes(keys=True)


class KeyDeeds(QObject):
    """Asks what it needs over the content, and does the work on the vault's lane.

    Args:
        context: what every screen is given.
        random: source of keys and codes.
        cost: of key derivations; measured on this machine if not given.
        parent: the screen; file dialogs belong to it.
    """

    def __init__(
        self,
        context: Context,
        random: Callable[[int], bytes],
        cost: Cost | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._random, self._cost = context, random, cost
        self._screen = parent
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(self._say_slow)

    # --- adding ----------------------------------------------------------------------------

    def add_passphrase(self) -> NewPassphrase:
        """Ask for one more passphrase."""
        said = self.tr("It opens this journal beside the ways in that are there already.")
        overlay = NewPassphrase(
            self._context, self.tr("Add a passphrase"), (said,), self.tr("Add it")
        )
        overlay.chosen.connect(lambda text: self._add(Passphrase(text), self.tr("Passphrase")))
        self._context.shell.overlay(overlay)
        return overlay

    def add_code(self) -> NewCode:
        """Show a new recovery code and ask it back."""
        overlay = NewCode(
            self._context, self.tr("Add a recovery code"), self.tr("It is on paper"), self._random,
            adds=True,
        )  # fmt: skip
        overlay.confirmed.connect(
            lambda code: self._add(RecoveryCode(code), self.tr("Recovery code"), self._void_code())
        )
        self._context.shell.overlay(overlay)
        return overlay

    def add_key_file(self) -> None:
        """Ask where to save a new key file; whoever has it and the journal can open it."""
        name, _ = QFileDialog.getSaveFileName(
            self._screen,
            self.tr("Save the key file, on a stick or another disk"),
            str(Path.home() / self.tr("Lamplit key.lamplitkey")),
        )
        folder = self._context.store.folder
        if not name or folder is None:
            return
        path = Path(name)
        if folder in path.absolute().parents:
            self._context.shell.warn(
                self.tr(
                    "A key file beside its journal protects nothing. Choose a place away from it."
                )
            )
            return
        secret = new_key_file(self._random)
        refused = self.tr("The key file could not be saved there. Choose another folder.")

        def work(vault: Vault) -> str:
            try:
                durable.write_atomic(path, secret.content)
            except OSError as error:
                raise Failure(refused) from error
            return add_slot(
                vault, secret, path.name,
                now=self._context.now(), random=self._random, cost=self._cost,
            )  # fmt: skip

        self._run(work, self._added(path.name))

    def add_keychain(self, keychain: Keychain) -> Question:
        """Say what the system keychain weakens, and add it if the person still wants it."""
        weak = self.tr(
            "Whoever is logged in to this computer can then open the journal without a passphrase. "
            "Locking after idle time protects less: anyone at this desk can open it again."
        )
        label = self.tr("System keychain")
        return ask(
            self._context, self.tr("Add the system keychain"), (weak,),
            self.tr("Add it all the same"),
            lambda: self._add(keychain, label),
        )  # fmt: skip

    def add_paper(self) -> NewPaperSet:
        """Make a set of shares on paper."""
        overlay = NewPaperSet(self._context, self._random)
        overlay.confirmed.connect(self._add_paper)
        self._context.shell.overlay(overlay)
        return overlay

    def _add_paper(self, sheets: Sheets) -> None:
        letter = sheets.paper.letter
        label = self.tr("Shares on paper, set %1").replace("%1", letter)

        def work(vault: Vault) -> str:
            return add_sheets(vault, sheets, label, now=self._context.now(), random=self._random)

        void = self.tr("The set was not added. Throw its sheets away: they open nothing.")
        self._run(work, self._added(label), void)

    def _void_code(self) -> str:
        return self.tr(
            "The new recovery code was not added. Throw it away: it opens nothing. What opened "
            "this journal before still does."
        )

    def _add(self, credential: Credential, label: str, void: str = "") -> None:
        def work(vault: Vault) -> str:
            return add_slot(
                vault, credential, label,
                now=self._context.now(), random=self._random, cost=self._cost,
            )  # fmt: skip

        self._run(work, self._added(label), void)

    def _added(self, label: str) -> Callable[[str], object]:
        def done(slot: str) -> None:
            text = self.tr("Added: %1.").replace("%1", isolated(label))
            self._context.shell.say(
                text, self.tr("Undo"),
                lambda: self._run(lambda vault: remove_slot(vault, slot), self._taken_back),
            )  # fmt: skip

        return done

    def _taken_back(self, _: object) -> None:
        self._context.shell.say(self.tr("Taken back."))

    # --- trying and replacing the recovery code ---------------------------------------------

    def try_code(self) -> TryCode:
        """Ask for the recovery code and try it."""
        overlay = TryCode(self._context)
        overlay.new_wanted.connect(self.replace_code)
        self._context.shell.overlay(overlay)
        return overlay

    def replace_code(self) -> None:
        """Show a new recovery code, which takes the place of the old one."""
        overlay = NewCode(
            self._context, self.tr("A new recovery code"), self.tr("It is on paper"), self._random
        )
        overlay.confirmed.connect(self._replace_code)
        self._context.shell.overlay(overlay)

    def _replace_code(self, code: str) -> None:
        label = self.tr("Recovery code")

        def work(vault: Vault) -> str:
            there = [slot for slot in slots_of(vault) if slot.kind == Kind.RECOVERY_CODE]
            kept: dict[str, Any] = {
                "now": self._context.now(), "random": self._random, "cost": self._cost
            }  # fmt: skip
            if len(there) == 1:
                return change_slot(vault, there[0].id, RecoveryCode(code), **kept)
            return add_slot(vault, RecoveryCode(code), label, **kept)

        def done(_: object) -> None:
            self._context.shell.say(
                self.tr("The new recovery code opens this journal now. Throw the old one away.")
            )

        self._run(work, done, self._void_code())

    # --- changing and removing -------------------------------------------------------------

    def change(self, slot: AnySlot) -> NewPassphrase:
        """Ask for a passphrase in place of an old one."""
        said = self.tr("The old one no longer opens this journal. Nothing is encrypted again.")
        overlay = NewPassphrase(
            self._context, self.tr("Change the passphrase"), (said,), self.tr("Change it")
        )

        def go(text: str) -> None:
            def work(vault: Vault) -> str:
                return change_slot(
                    vault, slot.id, Passphrase(text),
                    now=self._context.now(), random=self._random, cost=self._cost,
                )  # fmt: skip

            self._run(work, lambda _: self._ask_who_knows())

        overlay.chosen.connect(go)
        self._context.shell.overlay(overlay)
        return overlay

    def _ask_who_knows(self) -> None:
        self._context.shell.say(self.tr("The passphrase is changed."))
        copies = self.tr(
            "Copies of the journal and backups made until now still open with the old passphrase. "
            "If someone knows it, new keys for everything keep them out of what you write next."
        )
        question = ask(
            self._context, self.tr("Does someone know the old one?"), (copies,),
            self.tr("Make new keys for everything"), self.rekey,
            danger=False,
        )  # fmt: skip
        question.keep.setText(self.tr("Nobody knows it"))

    def remove(self, slot: AnySlot) -> Question:
        """Ask once, then close a way in."""
        name = isolated(slot_name(slot))
        sentences = (
            self.tr("%1 no longer opens this journal.").replace("%1", name),
            self.tr(
                "Copies of the journal and backups made until now still open with it. Only new "
                "keys for everything end that for what comes next."
            ),
        )

        def done(_: object) -> None:
            self._context.shell.say(self.tr("Removed: %1.").replace("%1", name))

        def work(vault: Vault) -> None:
            remove_slot(vault, slot.id)

        return ask(
            self._context, self.tr("Remove a way in"), sentences, self.tr("Remove it"),
            lambda: self._run(work, done),
        )  # fmt: skip

    # --- new keys for everything -----------------------------------------------------------

    def rekey(self) -> NewPassphrase:
        """Ask for the passphrase, show a new recovery code, then encrypt everything anew."""
        sentences = (
            self.tr("The whole journal is encrypted again with a new key."),
            self.tr(
                "Only the passphrase you type now and a new recovery code open it then. Other "
                "passphrases, codes, key files and the system keychain end."
            ),
            self.tr("It may be the passphrase you have now, if nobody knows it."),
        )
        overlay = NewPassphrase(
            self._context, self.tr("New keys for everything"), sentences, self.tr("Next")
        )
        overlay.chosen.connect(self._show_code)
        self._context.shell.overlay(overlay)
        return overlay

    def _show_code(self, passphrase: str) -> None:
        overlay = NewCode(
            self._context, self.tr("New keys for everything"), self.tr("Make new keys"),
            self._random,
        )  # fmt: skip
        overlay.confirmed.connect(lambda code: self._rekey(passphrase, code))
        self._context.shell.overlay(overlay)

    def _rekey(self, passphrase: str, code: str) -> None:
        self._slow.start()
        self._context.store.rekey(
            [
                (Passphrase(passphrase), self.tr("Passphrase")),
                (RecoveryCode(code), self.tr("Recovery code")),
            ],
            self._rekeyed, cost=self._cost, owner=self,
            # Where not even the way back is free, the next opening goes on with the new keys.
            failed=lambda failure: self._failed(
                failure, self.tr("Keep the old recovery code and the new one until one of them "
                                 "has opened this journal again.")
            ),
        )  # fmt: skip

    def _rekeyed(self) -> None:
        self._slow.stop()
        store = self._context.store
        text = self.tr("Everything is encrypted with new keys. The old recovery code is void.")
        self._context.shell.say(text)
        folder = store.folder
        if folder is None:
            return

        def show(backups: list[Backup]) -> None:
            if backups:
                self._context.shell.overlay(OldBackups(self._context, backups))

        store.work(lambda _: (list_backups(Layout(folder)), NOTHING), show, owner=self)

    # --- running ---------------------------------------------------------------------------

    def _run(
        self, work: Callable[[Vault], object], done: Callable[..., object], void: str = ""
    ) -> None:
        """Do it; where that fails, say what is on paper already and opens nothing."""
        self._slow.start()

        def then(result: object) -> None:
            self._slow.stop()
            done(result)

        self._context.store.with_vault(
            work, then, failed=lambda failure: self._failed(failure, void), owner=self,
            changes=_KEYS,
        )  # fmt: skip

    def _failed(self, failure: Failure, more: str = "") -> None:
        self._slow.stop()
        self._context.shell.warn(f"{failure_text(failure)} {more}".strip())

    def _say_slow(self) -> None:
        self._context.shell.say(self.tr("Working on the keys. You can go on."))

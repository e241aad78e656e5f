"""The question above the empty page: one a day, swapped or dismissed, remembered for the day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.changes import Changes
from app.domain.prompts import PACKS_KEY, Prompt, mixed, packs, switched_on
from app.settings import PROMPTS
from app.vault.transaction import Transaction
from ui.context import Context

_KEY = "today_prompt"
_STRIDE = 7


@dataclass(frozen=True, slots=True)
class Kept:
    """What the vault has stored: where the day was left, and which packs were switched."""

    day: str = ""
    packs: str = ""


class Prompts(QObject):
    """Which question stands above the page.

    Signals:
        changed(): another one, or none.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._all = prompts_of("")
        self._day = date.min
        self._number = 0
        self._gone = False
        self._written = ""
        context.store.locked.connect(self._forget)
        context.preferences.changed.connect(self._setting_changed)
        context.store.changed.connect(self._vault_changed)

    @property
    def text(self) -> str:
        """The question; empty when none is to be shown."""
        if self._gone or not self._all or not self._context.preferences.get(PROMPTS):
            return ""
        return self._all[self._number % len(self._all)].text

    def take(self, kept: Kept) -> None:
        """Go on where the day was left, by what the vault has stored."""
        self._all = prompts_of(kept.packs)
        self._day = self._context.today()
        # What was read may be older than what was said meanwhile.
        stored = self._written if self._written.startswith(self._day.isoformat()) else kept.day
        self._number, self._gone = self._day.toordinal() * _STRIDE, False
        day, _, rest = stored.partition(" ")
        key, _, state = rest.partition(" ")
        if day == self._day.isoformat():
            self._gone = state == "gone"
            places = [number for number, prompt in enumerate(self._all) if prompt.key == key]
            self._number = places[0] if places else self._number
        self.changed.emit()

    def swap(self) -> None:
        """Show another one."""
        self._number += 1
        self._keep()

    def dismiss(self) -> None:
        """Show none for the rest of the day."""
        self._gone = True
        self._keep()

    def bring_back(self) -> None:
        """Show it again after all."""
        self._gone = False
        self._keep()

    @staticmethod
    def stored(tx: Transaction) -> Kept:
        """Read what `take` wants."""
        stored = tx.settings.all()
        return Kept(stored.get(_KEY, ""), stored.get(PACKS_KEY, ""))

    def _keep(self) -> None:
        state = "gone" if self._gone else "shown"
        key = self._all[self._number % len(self._all)].key if self._all else ""
        value = self._written = f"{self._day.isoformat()} {key} {state}"

        def work(tx: Transaction) -> Changes:
            tx.settings.put(_KEY, value)
            return Changes(settings=True)

        self._context.store.write(work, initiator=self)
        self.changed.emit()

    def _forget(self) -> None:
        self._written = ""

    def _setting_changed(self, key: str) -> None:
        if key == PROMPTS.key:
            self.changed.emit()

    def _vault_changed(self, changes: Changes, initiator: object) -> None:
        """Ask from other packs when they were switched."""
        if changes.settings and initiator is not self and self._context.store.is_open:
            self._context.store.read(self.stored, self.take, owner=self, replaces="prompts")


def prompts_of(stored: str) -> list[Prompt]:
    """Return the questions of the packs that are on, in the window's language, well mixed."""
    return mixed(switched_on(packs(QLocale().name()), stored))

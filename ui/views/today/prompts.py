"""The question above the empty page: one a day, swapped or dismissed, remembered for the day."""

from datetime import date
from importlib.resources import files

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.changes import Changes
from app.settings import PROMPTS
from app.vault.transaction import Transaction
from ui.context import Context

_KEY = "today_prompt"
_STRIDE = 7


class Prompts(QObject):
    """Which question stands above the page.

    Signals:
        changed(): another one, or none.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._all = load_prompts(QLocale().name())
        self._day = date.min
        self._number = 0
        self._gone = False
        context.preferences.changed.connect(self._setting_changed)

    @property
    def text(self) -> str:
        """The question; empty when none is to be shown."""
        if self._gone or not self._all or not self._context.preferences.get(PROMPTS):
            return ""
        return self._all[self._number % len(self._all)]

    def take(self, stored: str) -> None:
        """Go on where the day was left, by what the vault has stored."""
        self._day = self._context.today()
        self._number, self._gone = self._day.toordinal() * _STRIDE, False
        day, _, rest = stored.partition(" ")
        number, _, state = rest.partition(" ")
        if day == self._day.isoformat() and number.isdigit():
            self._number, self._gone = int(number), state == "gone"
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
    def stored(tx: Transaction) -> str:
        """Read what `take` wants."""
        return tx.settings.all().get(_KEY, "")

    def _keep(self) -> None:
        state = "gone" if self._gone else "shown"
        value = f"{self._day.isoformat()} {self._number} {state}"

        def work(tx: Transaction) -> Changes:
            tx.settings.put(_KEY, value)
            return Changes(settings=True)

        self._context.store.write(work, initiator=self)
        self.changed.emit()

    def _setting_changed(self, key: str) -> None:
        if key == PROMPTS.key:
            self.changed.emit()


def load_prompts(locale: str) -> list[str]:
    """Return the questions in a language such as ``pt_BR``, or else in English."""
    folder = files("assets").joinpath("prompts")
    for name in (f"everyday.{locale}.txt", f"everyday.{locale[:2]}.txt", "everyday.txt"):
        file = folder.joinpath(name)
        if file.is_file():
            lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
            return [line for line in lines if line and not line.startswith("#")]
    return []

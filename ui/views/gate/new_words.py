"""Choosing the passphrase that is to open a journal from now on, on the way in."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal

from app.domain.passphrase import Strength, strength
from ui.store import Store
from ui.tasks import Lane
from ui.text import strength_text
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.labels import Heading, Label
from ui.widgets.meters import StrengthMeter

_PAUSE = 150


class NewWords(Group):
    """The passphrase that is to open the journal afterwards, typed twice.

    Args:
        look: how it looks.
        store: runs what takes time.
        title: the heading.
        sentences: what stands below it.

    Signals:
        changed(): something was typed.
        entered(): Return was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, store: Store, title: str, sentences: Sequence[str]) -> None:
        super().__init__(look, gap=14)
        self._store = store
        self._lane = lane = Lane("strength")
        self.destroyed.connect(lambda: lane.end(0))
        self.field = PassphraseField(look, self.tr("New passphrase"))
        self.again = PassphraseField(look, self.tr("The same once more"))
        self.meter = StrengthMeter(look, self.tr("Strength of the passphrase"))
        self.add(
            Heading(look, title, "words.room"),
            *(Label(look, one, wrap=True) for one in sentences),
            Labelled(look, self.tr("New passphrase"), self.field),
            self.meter,
            Labelled(look, self.tr("The same once more"), self.again),
        )
        self.meter.set_strength(0, strength_text(strength("")))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._measure)
        for field in (self.field, self.again):
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self.entered)

    @property
    def is_ready(self) -> bool:
        """Whether both were typed."""
        return bool(self.field.text()) and bool(self.again.text())

    @property
    def agree(self) -> bool:
        """Whether they are the same."""
        return self.field.text() == self.again.text()

    def _typed(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _measure(self) -> None:
        text = self.field.text()

        def show(found: Strength) -> None:
            if self.field.text() == text:
                self.meter.set_strength(found.score, strength_text(found))

        self._store.tasks.run(self._lane, lambda: strength(text), show, owner=self)

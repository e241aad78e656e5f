"""The person's own words for the seven moods, in the place of ours wherever a mood shows."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTranslator

from app.domain.changes import Changes
from app.domain.mood import Valence
from ui.store import Store
from ui.widgets.mood import MOOD_NAMES


class MoodWords(QTranslator):
    """Translates the names of the moods into the words that the open vault holds.

    A translator, so that every widget hears of a change as it hears of another language. It is
    installed only while there are own words, and forgets them when the vault is locked.

    Args:
        app: the application whose words they are.
        store: the vault.
    """

    def __init__(self, app: QCoreApplication, store: Store) -> None:
        super().__init__(store)
        self._app, self._store = app, store
        self._words: dict[str, str] = {}
        store.opened.connect(self._read)
        store.changed.connect(self._changed)
        store.locked.connect(lambda: self.take({}))

    def take(self, words: Mapping[Valence, str]) -> None:
        """Use these words from now on; a class without one has its usual name."""
        wanted = {MOOD_NAMES[valence - 1]: word for valence, word in words.items() if word}
        if wanted == self._words:
            return
        self._app.removeTranslator(self)
        self._words = wanted
        if wanted:
            self._app.installTranslator(self)

    def isEmpty(self) -> bool:
        """Whether there is nothing to translate."""
        return not self._words

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,  # noqa: ARG002 - Qt's own signature
    ) -> str | None:
        """Return the person's word for a mood; None for every other string."""
        if context != "Mood" or disambiguation:
            return None
        return self._words.get(source)

    def _read(self, _: object = None) -> None:
        self._store.read(lambda tx: tx.moods.words(), self.take, owner=self, replaces="mood-words")

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.settings and self._store.is_open:
            self._read()

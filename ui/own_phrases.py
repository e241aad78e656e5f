"""The person's own phrases, looked for in what they write; that one was found is kept nowhere."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from app.domain.changes import Changes
from app.domain.phrases import Phrases
from app.usecases.own_phrases import own_phrases
from ui.context import Context


class OwnPhrases(QObject):
    """Looks for the phrases while the journal is open, if the person wants that.

    The list, and that something was offered today, are in memory alone and dropped at locking.

    Args:
        context: the collaborators; its store owns this.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.store)
        self._context = context
        self._phrases = Phrases()
        self._offered: date | None = None
        store = context.store
        store.opened.connect(lambda _: self._load())
        store.changed.connect(self._changed)
        store.locked.connect(self._forget)
        if store.is_open:
            self._load()

    @property
    def is_wanted(self) -> bool:
        """Whether there is anything to look for, and nothing was offered today."""
        phrases = self._phrases
        return phrases.on and bool(phrases.lines) and self._offered != self._context.today()

    def look(self, words: str, found: Callable[[], bool], owner: QObject) -> None:
        """Look for the phrases in words of the person's own, beside everything else.

        Args:
            words: what was saved.
            found: called where one of them is there; says whether the plan was offered.
            owner: nothing is called once it is gone.
        """
        if not self.is_wanted:
            return
        phrases = self._phrases

        def take(there: bool) -> None:  # noqa: FBT001 - the answer to a question
            if there and self.is_wanted and self._context.store.is_open and found():
                self._offered = self._context.today()

        self._context.store.aside(lambda: phrases.are_in(words), take, owner)

    # --- inside

    def _changed(self, changes: Changes, _: object) -> None:
        if (changes.plan or changes.many) and self._context.store.is_open:
            self._load()

    def _load(self) -> None:
        # Where they cannot be read, nothing is offered; Help now is one key away all the same.
        self._context.store.read(
            own_phrases, self._take, failed=lambda _: None, owner=self, replaces="own-phrases"
        )

    def _take(self, phrases: Phrases) -> None:
        if self._context.store.is_open:
            self._phrases = phrases

    def _forget(self) -> None:
        self._phrases, self._offered = Phrases(), None


def phrases_of(context: Context) -> OwnPhrases:
    """Return the one of this program."""
    there = context.store.findChild(OwnPhrases)
    return there if isinstance(there, OwnPhrases) else OwnPhrases(context)

"""Spelling in the program: which language, the person's own words in the vault, which editors."""

from PySide6.QtCore import QLocale, QObject

from app.domain.changes import Changes
from app.settings import LANGUAGE, SPELLING, SPELLING_LANGUAGE
from app.vault.transaction import Transaction
from ui.context import Context
from ui.spelling.checker import SpellChecker
from ui.spelling.marks import SpellingMarks
from ui.spelling.process import SpellingProcess
from ui.widgets.editor.editor import MarkdownEditor


class Spelling(QObject):
    """One checker for all editors; it runs in a process of its own and forgets all at locking."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._process = SpellingProcess(parent=self)
        self._checker = SpellChecker(self._process, self)
        self._checker.languages_found.connect(self._choose)
        self._checker.word_added.connect(self._keep)
        context.store.opened.connect(self._begin)
        context.store.locked.connect(self._checker.forget)
        context.preferences.changed.connect(self._changed)

    def attach(self, editor: MarkdownEditor) -> None:
        """Check what is written in an editor, as long as it lives."""
        SpellingMarks(editor, self._checker)

    def end(self) -> None:
        """End the process."""
        self._process.stop()

    def _begin(self) -> None:
        if not self._context.preferences.get(SPELLING):
            return
        self._checker.find_languages()
        self._context.store.read(lambda tx: tx.words.all(), self._checker.set_own_words, owner=self)

    def _choose(self, found: list[str]) -> None:
        get = self._context.preferences.get
        if not self._context.store.is_open or not get(SPELLING):
            self._checker.set_language("")
            return
        wanted = get(SPELLING_LANGUAGE) or get(LANGUAGE) or QLocale.system().name()
        self._checker.set_language(best_language(wanted, found))

    def _changed(self, key: str) -> None:
        if key not in {SPELLING.key, SPELLING_LANGUAGE.key, LANGUAGE.key}:
            return
        if self._context.preferences.get(SPELLING):
            self._begin()
        else:
            self._checker.set_language("")

    def _keep(self, word: str) -> None:
        def keep(tx: Transaction) -> Changes:
            tx.words.add(word)
            return Changes(settings=True)

        self._context.store.write(keep)


def best_language(wanted: str, found: list[str]) -> str:
    """Return the dictionary for a language: the very one, else its closest kin, else none."""
    wanted = wanted.replace("-", "_")
    if wanted in found:
        return wanted
    kin = wanted.partition("_")[0]
    same = [name for name in found if name.partition("_")[0] == kin]
    preferred = f"{kin}_{kin.upper()}"
    return preferred if preferred in same else next(iter(sorted(same)), "")

"""What is known about words: from the dictionary, from the person, for now."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.spelling.process import SpellingProcess

_BATCH = 200
_MOST_KNOWN = 100_000


class SpellChecker(QObject):
    """Answers at once from memory and asks the process for the rest.

    Nothing is kept outside of memory. The person's own words belong to the caller, who stores them
    in the vault: `set_own_words` brings them, ``word_added`` takes a new one there.

    Signals:
        languages_found: a list of languages, empty where the system has no dictionary.
        answered: more words are known now.
        suggested: a word and a list of words that may have been meant.
        word_added: the person added a word of their own.
    """

    languages_found = Signal(list)
    answered = Signal()
    suggested = Signal(str, list)
    word_added = Signal(str)

    def __init__(self, process: SpellingProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self._language = ""
        self._languages: list[str] = []
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._own: set[str] = set()
        process.gave_up.connect(self._give_up)

    @property
    def language(self) -> str:
        """The language of the dictionary in use; empty when spelling is off."""
        return self._language

    def available_languages(self) -> list[str]:
        """Return the languages found so far; empty before `find_languages` was answered."""
        return list(self._languages)

    def find_languages(self) -> None:
        """Ask which languages there are; ``languages_found`` answers."""
        self._process.ask({"op": "languages"}, self._take_languages)

    def set_language(self, language: str) -> None:
        """Use the dictionary of ``language``; an empty string turns spelling off."""
        if language != self._language:
            self._language = language
            self._known.clear()
            self._asked.clear()
            if not language:
                self._process.stop()
            self.answered.emit()

    def set_own_words(self, words: Iterable[str]) -> None:
        """Accept the person's own words, in any case."""
        self._own = {word.casefold() for word in words}
        self.answered.emit()

    def add_word(self, word: str) -> None:
        """Accept ``word`` from now on and tell the caller to keep it."""
        self._own.add(word.casefold())
        self.word_added.emit(word)
        self.answered.emit()

    def is_wrong(self, word: str) -> bool | None:
        """Tell whether ``word`` is spelt wrong; None while that is not known."""
        if not self._language or word.casefold() in self._own:
            return False
        known = self._known.get(word)
        return None if known is None else not known

    def ask(self, words: Iterable[str]) -> None:
        """Ask about the words that are not known yet; ``answered`` follows."""
        if not self._language:
            return
        fresh = [word for word in dict.fromkeys(words) if self._is_new(word)]
        self._asked.update(fresh)
        for start in range(0, len(fresh), _BATCH):
            batch, language = fresh[start : start + _BATCH], self._language
            question = {"op": "check", "language": language, "words": batch}

            def then(given: dict[str, Any], batch: list[str] = batch, of: str = language) -> None:
                self._take(of, batch, given["wrong"])

            self._process.ask(question, then)

    def suggest(self, word: str) -> None:
        """Ask what may have been meant; ``suggested`` answers."""

        def then(given: dict[str, Any]) -> None:
            self.suggested.emit(word, given["suggestions"])

        question = {"op": "suggest", "language": self._language, "word": word}
        self._process.ask(question, then, first=True)

    def forget(self) -> None:
        """Drop every word and end the process, as when the journal is locked."""
        self._process.stop()
        self._known.clear()
        self._asked.clear()
        self._own.clear()

    def _is_new(self, word: str) -> bool:
        return (
            word not in self._known and word not in self._asked and word.casefold() not in self._own
        )

    def _take(self, language: str, words: list[str], wrong: list[str]) -> None:
        if language != self._language:
            return
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        refused = set(wrong)
        for word in words:
            self._known[word] = word not in refused
            self._asked.discard(word)
        self.answered.emit()

    def _take_languages(self, given: dict[str, Any]) -> None:
        self._languages = list(given["languages"])
        self.languages_found.emit(self.available_languages())

    def _give_up(self) -> None:
        """Turn spelling off quietly."""
        self._languages = []
        self._language = ""
        self._known.clear()
        self._asked.clear()
        self.languages_found.emit([])
        self.answered.emit()

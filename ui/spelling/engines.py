"""The two engines: enchant where the system has it, else spylls on hunspell dictionaries.

They run in a process of their own, see `ui.spelling.child`. Neither writes anything: enchant would
make a personal word list, so it is told a folder that cannot exist.
"""

import os
import time
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from ui.spelling.dictionaries import find_dictionaries

MOST_SUGGESTIONS = 6
_PATIENCE = 1.5  # seconds for suggestions
_NOWHERE = str(Path(os.devnull) / "none")


class Engine(Protocol):
    """Knows the words of some languages."""

    def languages(self) -> list[str]:
        """Return the languages there are, such as ``en_GB``."""

    def knows(self, language: str, word: str) -> bool:
        """Tell whether ``word`` is spelt right; raises KeyError for a language not there."""

    def suggest(self, language: str, word: str) -> list[str]:
        """Return at most six words that may have been meant, best first."""


class EnchantEngine:
    """The system's enchant; raises ImportError where it is missing."""

    def __init__(self) -> None:
        os.environ["ENCHANT_CONFIG_DIR"] = _NOWHERE
        import enchant  # noqa: PLC0415 - it reads the variable, and may be missing

        self._broker: Any = enchant.Broker()
        self._open: dict[str, Any] = {}

    def languages(self) -> list[str]:
        """Return the languages enchant has dictionaries of."""
        return sorted(self._broker.list_languages())

    def knows(self, language: str, word: str) -> bool:
        """Tell whether enchant knows ``word``."""
        return bool(self._dictionary(language).check(word))

    def suggest(self, language: str, word: str) -> list[str]:
        """Return what enchant suggests."""
        return [str(each) for each in self._dictionary(language).suggest(word)[:MOST_SUGGESTIONS]]

    def _dictionary(self, language: str) -> Any:
        if language not in self._open:
            if not self._broker.dict_exists(language):
                raise KeyError(language)
            self._open[language] = self._broker.request_dict(language)
        return self._open[language]


class SpyllsEngine:
    """Hunspell in Python, over dictionaries found on the system; slower, needs no library."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._paths = find_dictionaries(folders)
        self._open: dict[str, Any] = {}

    def languages(self) -> list[str]:
        """Return the languages whose dictionaries were found."""
        return sorted(self._paths)

    def knows(self, language: str, word: str) -> bool:
        """Tell whether the dictionary has ``word``."""
        return bool(self._dictionary(language).lookup(word))

    def suggest(self, language: str, word: str) -> list[str]:
        """Return what is found in a second and a half; some words take spylls very long."""
        found: list[str] = []
        until = time.monotonic() + _PATIENCE
        for each in self._dictionary(language).suggest(word):
            found.append(str(each))
            if len(found) == MOST_SUGGESTIONS or time.monotonic() > until:
                break
        return found

    def _dictionary(self, language: str) -> Any:
        if language not in self._open:
            from spylls.hunspell import Dictionary  # noqa: PLC0415 - slow, and often not needed

            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)
                self._open[language] = Dictionary.from_files(str(self._paths[language]))
        return self._open[language]


def best_engine(folders: Iterable[Path]) -> Engine:
    """Return enchant when it has any dictionary, else spylls."""
    try:
        engine = EnchantEngine()
        if engine.languages():
            return engine
    except Exception:  # noqa: BLE001, S110 - a broken library is a missing one
        pass
    return SpyllsEngine(folders)

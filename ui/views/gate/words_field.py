"""A field for the words of a share on paper, which completes the one that is being typed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.domain.paper_shares import word_list
from ui.theme.look import Look
from ui.widgets.fields import TextField

_FEWEST = 2  # letters before anything is offered
_NOTHING = "\0"  # begins no word


class _LastWord(QCompleter):
    """Completes the last word of several."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(QStringListModel(list(word_list()), self))
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModelSorting(QCompleter.ModelSorting.CaseInsensitivelySortedModel)
        self.setMaxVisibleItems(6)
        self._before = ""

    def splitPath(self, path: str) -> list[str]:
        """Look for the last word alone, once it has some letters."""
        last = path.rsplit(" ", 1)[-1]
        self._before = path[: len(path) - len(last)]
        return [last if len(last) >= _FEWEST else _NOTHING]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put the chosen word after those before it, ready for the next."""
        return f"{self._before}{super().pathFromIndex(index)} "


class WordsField(TextField):
    """One line of words; four letters of each are enough."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.setCompleter(_LastWord(self))

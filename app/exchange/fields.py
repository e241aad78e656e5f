"""Reading JSON objects from elsewhere, whose fields may hold anything."""

from collections.abc import Mapping
from typing import Any

from app.exchange.clean import clean_line

# Where other programs have "no value", they write numbers larger than this.
_HUGE = 1e15


class Fields:
    """An object's fields by type; what has the wrong type is left out and remembered.

    Attributes:
        wrong: the names of fields that had the wrong type.
    """

    def __init__(self, raw: Mapping[str, Any], wrong: list[str] | None = None) -> None:
        self._raw = raw
        self.wrong: list[str] = [] if wrong is None else wrong

    def text(self, name: str) -> str:
        """Return the text of a field as it is; empty where there is none."""
        value = self._raw.get(name)
        if isinstance(value, str):
            return value
        self._note(name, value)
        return ""

    def line(self, name: str) -> str:
        """Return the text of a field as one clean line."""
        return clean_line(self.text(name))

    def number(self, name: str) -> float | None:
        """Return a finite number, or None."""
        value = self._raw.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _HUGE:
            return float(value)
        self._note(name, value)
        return None

    def flag(self, name: str) -> bool:
        """Return whether a field is true."""
        value = self._raw.get(name)
        if isinstance(value, bool):
            return value
        self._note(name, value)
        return False

    def part(self, name: str) -> "Fields":
        """Return an object inside this one; empty where there is none."""
        value = self._raw.get(name)
        if isinstance(value, dict):
            return Fields(value, self.wrong)
        self._note(name, value)
        return Fields({}, self.wrong)

    def texts(self, name: str) -> list[str]:
        """Return the texts in a list."""
        return [item for item in self._items(name) if isinstance(item, str)]

    def numbers(self, name: str) -> list[float]:
        """Return the finite numbers in a list."""
        return [
            float(item)
            for item in self._items(name)
            if isinstance(item, int | float) and not isinstance(item, bool) and abs(item) < _HUGE
        ]

    def parts(self, name: str) -> list["Fields"]:
        """Return the objects in a list."""
        return [Fields(item, self.wrong) for item in self._items(name) if isinstance(item, dict)]

    def _items(self, name: str) -> list[Any]:
        value = self._raw.get(name)
        if not isinstance(value, list):
            self._note(name, value)
            return []
        if len({type(item) for item in value} - {type(None)}) > 1:
            self._note(name, value)
        return value

    def _note(self, name: str, value: Any) -> None:
        if value is not None and name not in self.wrong:
            self.wrong.append(name)

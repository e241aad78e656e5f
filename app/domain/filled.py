"""A sentence with names or days in it that can still be said in another language."""

import re
from datetime import date
from typing import Final, Self

_PLACE: Final = re.compile("%([1-9])")


class Filled(str):
    """A sentence in English whose places are filled.

    What shows it in another language translates ``pattern`` and fills it with ``parts`` itself.

    Attributes:
        pattern: the sentence with the places %1, %2 and so on.
        parts: what stands in them: somebody's words, or a day.
    """

    __slots__ = ("parts", "pattern")
    pattern: str
    parts: tuple[str | date, ...]

    def __new__(cls, pattern: str, *parts: str | date) -> Self:
        """Fill the places, all at once: what stands in a part stays as it is."""
        words = [f"{part.day} {part:%B %Y}" if isinstance(part, date) else part for part in parts]
        made = super().__new__(cls, _PLACE.sub(lambda found: words[int(found[1]) - 1], pattern))
        made.pattern, made.parts = pattern, parts
        return made

"""Python counts code points, Qt counts UTF-16 units; emoji make the difference."""

from bisect import bisect_left


class Positions:
    """Translates between indices of a Python string and positions in a Qt document."""

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and max(text, default="") > "\uffff"
        self._wide = [i for i, char in enumerate(text) if char > "\uffff"] if wide else []
        self._wide_qt = [index + i for i, index in enumerate(self._wide)]

    def to_qt(self, index: int) -> int:
        """Return the UTF-16 position of code point ``index``."""
        return index + bisect_left(self._wide, index) if self._wide else index

    def to_text(self, position: int) -> int:
        """Return the code point index of UTF-16 ``position``."""
        return position - bisect_left(self._wide_qt, position) if self._wide else position

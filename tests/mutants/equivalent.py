"""Mistakes that change nothing anybody could notice, each with the reason why."""

from pathlib import Path

from tests.mutants.plan import Mistake

ARROW = "  ->  "


class Equivalents:
    """Reads a list of them: after a line with the reason (``# ...``) and one with the file, each as
    the lines it touches, without their indent, an arrow, and the lines that it makes of them.

    They are known by their text, so they stay known where lines above them come and go.
    """

    def __init__(self, path: Path, project: Path) -> None:
        self._project = project
        self._known: set[tuple[str, str]] = set()
        file = ""
        for line in path.read_text("utf-8").splitlines():
            if ARROW in line:
                self._known.add((file, line.strip()))
            elif line and not line.startswith("#"):
                file = line.strip()

    def __contains__(self, mistake: Mistake) -> bool:
        return (mistake.path, change(mistake, self._project)) in self._known


def change(mistake: Mistake, project: Path) -> str:
    """Return the lines that a mistake touches, before and after, as one line."""
    source = (project / mistake.path).read_text("utf-8")
    first = source.rfind("\n", 0, mistake.start) + 1
    last = source.find("\n", mistake.end)
    last = len(source) if last < 0 else last
    before = source[first:last]
    after = source[first : mistake.start] + mistake.text + source[mistake.end : last]
    return ARROW.join(" ".join(text.split()) for text in (before, after))

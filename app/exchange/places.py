"""Where a note's relative name leads, and whether it may."""

import re
from pathlib import Path
from urllib.parse import unquote

from app.domain.failures import FileUnreadable
from app.exchange.tree import Member, Tree, file_member

_FILE_ADDRESS = re.compile(r"file:(?://(?P<host>[^/]*))?(?P<path>/.*)", re.IGNORECASE)
_ABSOLUTE = re.compile(r"/|[A-Za-z]:[\\/]|~/")


class OutsideError(Exception):
    """A name leads out of what was chosen; the text is one sentence for the plan page."""


class Places:
    """The files that the notes of one source may show.

    Args:
        tree: those of the chosen folder or archive.
        outside: whether others on this machine may be taken too.
    """

    def __init__(self, tree: Tree, *, outside: bool) -> None:
        self._tree, self._outside = tree, outside

    def holds(self, member: Member) -> bool:
        """Whether a file is one of those that were chosen."""
        return member.name in self._tree.members

    def find(self, folder: str, target: str) -> Member | None:
        """Return the file that ``target`` means in a note that lies in ``folder``.

        It is looked for beside the note, from the top, and at last by its name alone, as the
        programs that write such notes do.

        Raises:
            OutsideError: it leads out and may not be taken.
        """
        address = _FILE_ADDRESS.match(target)
        if address:
            if (address["host"] or "").casefold() not in {"", "localhost"}:
                raise OutsideError(_ELSEWHERE)
            return self._absolute(unquote(address["path"]))
        if target.startswith(("\\\\", "//")):
            raise OutsideError(_ELSEWHERE)
        target = target.replace("\\", "/") if "\\" in target else target
        inside = self._inside(folder, target)
        if inside:
            return inside
        if _ABSOLUTE.match(target):
            return self._absolute(target)
        name = _joined(folder, target)
        if name is None or self._tree.loose:
            return self._on_disk(f"{folder}{target}")
        near = self._tree.by_base(target.rpartition("/")[2])
        tail = f"/{_joined('', target) or target}".casefold()
        return near if near and f"/{near.name}".casefold().endswith(tail) else None

    def _inside(self, folder: str, target: str) -> Member | None:
        for base in (folder, ""):
            name = _joined(base, target.lstrip("/") if not base else target)
            member = self._tree.find(name) if name else None
            if member:
                return member
        return None

    def _on_disk(self, target: str) -> Member | None:
        if self._tree.root is None:
            raise OutsideError("It leads out of the archive, so it was not taken.")
        return self._absolute(f"{self._tree.root.as_posix()}/{target}")

    def _absolute(self, path: str) -> Member | None:
        root = self._tree.root
        try:
            real = Path(path).expanduser().resolve()
        except (OSError, ValueError, RuntimeError):
            return None
        inside = root is not None and real.is_relative_to(root)
        name = (
            real.relative_to(root).as_posix() if root and inside else f"/{real}".replace("//", "/")
        )
        # Of what lies around a single note nothing hidden was chosen with it: a key, a password.
        near = inside and self._tree.loose and not name.startswith(".") and "/." not in name
        if not self._outside and not near:
            listed = self._tree.find(name) if inside else None
            if listed or (inside and not self._tree.loose):
                return listed
            raise OutsideError("It lies outside of what was chosen, so it was not taken.")
        try:
            return file_member(real, name)
        except FileUnreadable:
            return None


_ELSEWHERE = "It lies on another machine, so it was not taken."


def _joined(folder: str, target: str) -> str | None:
    """Return the name from the top, or None where it leads above it."""
    parts: list[str] = []
    for part in f"{folder}{target}".split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)

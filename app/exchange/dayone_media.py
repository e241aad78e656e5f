"""Photos, videos, recordings and papers of a Day One entry."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.domain.imports import PLACEHOLDER, FoundAttachment, Problem, ProblemKind
from app.exchange.clean import attachment_key, clean_line, clean_name
from app.exchange.details import not_in_export
from app.exchange.fields import Fields
from app.exchange.tree import Member, Report, Tree

#: The lists in an entry, the folder each kind lies in, and where its own name may stand.
KINDS = (
    ("photos", "photos", ("filename",)),
    ("videos", "videos", ("filename",)),
    ("audios", "audios", ("title", "filename")),
    ("pdfAttachments", "pdfs", ("pdfName", "filename")),
    ("files", "files", ("filename",)),  # of kinds that Day One has none for: `dayone_out`
)
FOLDERS = tuple(folder for _, folder, _ in KINDS)
# Pictures that can be shown in the text; others, such as HEIC, become links.
_SHOWN = frozenset(("jpeg", "jpg", "png", "gif", "webp", "bmp", "tiff", "tif"))


@dataclass
class _Medium:
    key: str
    name: str
    image: bool
    size: int = 0
    member: Member | None = None
    used: bool = False

    def mark(self, words: str) -> str:
        if self.image:
            return f"![{words}]({PLACEHOLDER}{self.key})"
        return f"[{words or _as_label(self.name)}]({PLACEHOLDER}{self.key})"


class Media:
    """What one entry shows, looked up by Day One's identifiers."""

    def __init__(self, entry: Fields, tree: Tree, base: str) -> None:
        self._tree, self._base = tree, base
        self._by_id: dict[str, _Medium] = {}
        for kind, folder, names in KINDS:
            order = sorted(entry.parts(kind), key=lambda one: one.number("orderInEntry") or 0.0)
            for listed in order:
                self._take(listed, folder, names)

    def place(self, kind: str, identifier: str, words: str) -> str:
        """Return the Markdown that stands where the text shows ``identifier``."""
        if kind == "file":
            return self._other(identifier, words)
        medium = self._by_id.get(identifier)
        if medium is None:  # shown but not listed
            folder = {"video": "videos", "audio": "audios", "pdfAttachment": "pdfs"}.get(kind)
            member = self._member(folder or "photos", identifier, "")
            name = clean_name(member.name) if member else identifier[:32]
            key = attachment_key(identifier)
            medium = _Medium(key, clean_name(name), folder is None, member=member)
            self._by_id[identifier] = medium
        medium.used = True
        return medium.mark(words)

    def _other(self, path: str, words: str) -> str:
        """Return the Markdown of a file of a kind that Day One has no list for."""
        name = f"{self._base}{path}"
        named = [one for one in self._by_id.values() if one.member and one.member.name == name]
        if not named:
            return f"[{words}]({path})"
        # Equal files of one entry share their name.
        medium = next((one for one in named if not one.used), named[0])
        medium.used = True
        return medium.mark(words)

    def unused(self) -> Iterator[str]:
        """Yield the Markdown of what is listed and there, but not shown in the text."""
        for medium in self._by_id.values():
            if not medium.used and medium.member:
                yield medium.mark("")

    def found(self, report: Report, file: str, where: str) -> tuple[FoundAttachment, ...]:
        """Return all of them; each that is missing is reported."""
        return tuple(self._found(medium, report, file, where) for medium in self._by_id.values())

    def _found(self, medium: _Medium, report: Report, file: str, where: str) -> FoundAttachment:
        member = medium.member
        if member is None:
            detail = not_in_export(medium.name)
            report(Problem(ProblemKind.MISSING_ATTACHMENT, file, where, detail))
            return FoundAttachment(medium.key, medium.name, medium.size)
        return FoundAttachment(medium.key, medium.name, member.size, member.chunks)

    def _take(self, listed: Fields, folder: str, names: tuple[str, ...]) -> None:
        identifier, md5 = listed.line("identifier"), listed.line("md5")
        identifier = identifier or md5
        if not identifier or identifier in self._by_id:
            return
        kind = (listed.line("type") or listed.line("format")).lower().lstrip(".")
        member = self._member(folder, md5 or identifier, kind)
        stored = PurePosixPath(member.name).name if member else f"{md5 or identifier}.{kind}"
        own = next((line for name in names if (line := listed.line(name))), "")
        ending = PurePosixPath(stored).suffix
        image = folder == "photos" and ending.lower().lstrip(".") in _SHOWN
        size = int(listed.number("fileSize") or 0)
        self._by_id[identifier] = _Medium(
            attachment_key(identifier), clean_name(own or stored.strip(".")), image, size, member
        )

    def _member(self, folder: str, stem: str, kind: str) -> Member | None:
        if not stem:
            return None
        exact = self._tree.find(f"{self._base}{folder}/{stem}.{kind}") if kind else None
        return exact or self._tree.by_stem(stem)


def _as_label(name: str) -> str:
    return clean_line(name).translate({ord("["): "(", ord("]"): ")", ord("\\"): ""}) or "file"

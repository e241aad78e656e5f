"""Pictures and files that a Markdown note shows, found and named for the import."""

import base64
import binascii
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import unquote, unquote_to_bytes

from app.domain.imports import PLACEHOLDER, FoundAttachment, Problem, ProblemKind
from app.exchange.clean import clean_name, shown
from app.exchange.details import not_there
from app.exchange.markdown_text import outside_code
from app.exchange.places import OutsideError, Places
from app.exchange.tree import Member, Report

# No bracket inside brackets: a line of nothing but brackets must not take an hour.
_WIKI = re.compile(r"!\[\[([^\[\]\n|#]{1,400})(?:#[^\[\]\n|]{0,200})?(?:\|([^\[\]\n]{0,400}))?\]\]")
_WIKI_NOTE = re.compile(
    r"!?\[\[([^\[\]\n|#]{1,400})(?:#[^\[\]\n|]{0,200})?(?:\|([^\[\]\n]{0,400}))?\]\]"
)
_LINK = re.compile(
    r"(?P<bang>!?)\[(?P<words>(?:[^\[\]\\\n]|\\.){0,1000})\]\(\s{0,9}"
    r"(?:<(?P<angle>[^<>\n]{1,1000})>|(?P<data>data:[^)\s]+)|(?P<bare>[^\s()<>]{1,1000}"
    r"(?:\([^\s()]{0,200}\)[^\s()<>]{0,1000})?))"
    r"(?:\s{1,9}(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?\s{0,9}\)"
)
_IMG = re.compile(
    r"<img\s[^<>]{0,400}?\bsrc\s?=\s?(?:\"([^\"]*)\"|'([^']*)')[^<>]{0,2000}>", re.IGNORECASE
)
_ALT = re.compile(r"\balt\s?=\s?(?:\"([^\"\n]{0,500})\"|'([^'\n]{0,500})')", re.IGNORECASE)
_REFERENCE = re.compile(
    r"^( {0,3}\[[^\]\n]{1,200}\]:[ \t]{1,9})<?([^\s<>]{1,1000})>?(.*)$", re.MULTILINE
)
_SCHEME = re.compile(r"(?!file:)[A-Za-z][A-Za-z0-9+.-]{1,20}:")
_IMAGES = frozenset(("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff"))
_TEXTS = frozenset(("pdf", "txt", "csv", "doc", "docx", "odt", "rtf", "epub", "eml", "ics", "html"))
_MEDIA = frozenset(("heic", "heif", "svg", "avif", "mp3", "m4a", "wav", "ogg", "opus", "flac"))
_FILMS = frozenset(("aac", "mp4", "mov", "m4v", "webm", "mkv", "3gp"))
_TABLES = frozenset(("xls", "xlsx", "ods", "ppt", "pptx", "odp", "zip", "json"))
# A link to one of these that leads nowhere is a missing file, not a word in brackets.
_FILES = _IMAGES | _TEXTS | _MEDIA | _FILMS | _TABLES
_NOTES = frozenset(("md", "markdown"))
_TYPES = {"image/jpeg": "jpg", "image/svg+xml": "svg", "text/plain": "txt", "audio/mpeg": "mp3"}
_MAX_DATA = 140 << 20

#: Returns the address that stands for a note, empty for what is none.
NoteLink = Callable[[Member], str]


@dataclass
class Embeds:
    """One note's pictures and files.

    Attributes:
        folder: the note's own, with a trailing ``/``, or empty at the top.
        where: how the note is named in problems.
        note_link: gives the address of another note of the source; where there is none, links
            between notes stay as they are.
        as_is: what leads nowhere, or holds a picture itself, stays as it is and is not said.
    """

    places: Places
    folder: str
    where: str
    report: Report
    note_link: NoteLink | None = None
    as_is: bool = False
    _found: dict[str, FoundAttachment] = field(default_factory=dict)
    _said: set[str] = field(default_factory=set)

    def rewrite(self, source: str) -> str:
        """Return ``source`` with each file that is there named by its placeholder."""
        if "[" not in source and "<" not in source:
            return source
        return outside_code(source, self._change)

    def attachments(self) -> tuple[FoundAttachment, ...]:
        """Return what was found or is missing, in the order of the text."""
        return tuple(self._found.values())

    def _change(self, text: str) -> str:
        if "![[" in text:
            text = _WIKI.sub(self._wiki, text)
        if self.note_link and "[[" in text:
            text = _WIKI_NOTE.sub(self._wiki_note, text)
        if "](" in text:
            text = _LINK.sub(self._link, text)
        if "]:" in text:
            text = _REFERENCE.sub(self._reference, text)
        if "<" in text:
            text = _IMG.sub(self._img, text)
        return text

    def _wiki(self, match: re.Match[str]) -> str:
        target, words = match[1].strip(), (match[2] or "").strip()
        if not _ending(target) or _ending(target) in _NOTES:
            return match[0]
        key = self._key(target, must=True)
        size = words.replace("x", "").isdigit()  # ![[picture.png|300]] gives a width
        return self._mark(key, "" if size else words) or match[0]

    def _wiki_note(self, match: re.Match[str]) -> str:
        target, words = match[1].strip(), (match[2] or "").strip()
        address = self._to_note(target) or self._to_note(f"{target}.md")
        if not address:
            return match[0]
        label = words or target.rpartition("/")[2]
        return f"[{label.replace('[', '(').replace(']', ')')}]({address})"

    def _to_note(self, target: str) -> str:
        """Return the address of a note of the source; empty where the target is none."""
        if self.note_link is None or not target or _SCHEME.match(target):
            return ""
        try:
            member = self._look(target)
        except OutsideError:
            return ""
        return self.note_link(member) if member else ""

    def _link(self, match: re.Match[str]) -> str:
        target = match["data"] or match["angle"] or match["bare"]
        image = bool(match["bang"])
        if self.note_link and not image and not match["data"]:
            address = self._to_note(unquote(_path(target)))
            if address:
                return f"[{match['words']}]({address})"
        key = self._target(target, must=image or _must(target))
        if not key:
            return match[0]
        if image:
            return self._mark(key, match["words"])
        return f"[{match['words']}]({PLACEHOLDER}{key})"

    def _reference(self, match: re.Match[str]) -> str:
        key = self._target(match[2], must=_must(match[2]))
        return f"{match[1]}{PLACEHOLDER}{key}{match[3]}" if key else match[0]

    def _img(self, match: re.Match[str]) -> str:
        alt = _ALT.search(match[0][:4000])
        words = (alt[1] or alt[2] or "") if alt else ""
        key = self._target(match[1] or match[2] or "", must=True)
        return self._mark(key, words) or match[0]

    def _mark(self, key: str, words: str) -> str:
        if not key:
            return ""
        name = self._found[key].name
        words = words.replace("[", "(").replace("]", ")")
        if _ending(name) in _IMAGES:
            return f"![{words}]({PLACEHOLDER}{key})"
        label = words or name.replace("[", "(").replace("]", ")")
        return f"[{label}]({PLACEHOLDER}{key})"

    def _target(self, target: str, *, must: bool) -> str:
        """Return the key of what an address leads to; empty where the text stays as it is."""
        if target[:5].lower() == "data:":
            return "" if self.as_is else self._data(target)
        if _SCHEME.match(target) or target.startswith(("#", "//", "attachment:")):
            return self._drive(target, must=must)
        return self._key(unquote(_path(target)), target, must=must)

    def _drive(self, target: str, *, must: bool) -> str:
        # One letter before the colon is a drive; anything longer is a web address or the like.
        return self._key(target, must=must) if re.match(r"[A-Za-z]:[\\/]", target) else ""

    def _key(self, *targets: str, must: bool) -> str:
        try:
            member = next((one for name in targets if (one := self._look(name))), None)
        except OutsideError as error:
            if must and not self.as_is:
                self._say(ProblemKind.OUTSIDE, targets[0], str(error))
            return ""
        if member is None:
            if must and not self.as_is:
                self._missing(targets[0])
            return ""
        if _ending(member.name) in _NOTES:
            return ""
        key = file_key(member)
        self._found.setdefault(
            key, FoundAttachment(key, clean_name(member.name), member.size, member.chunks)
        )
        return key

    def _look(self, target: str) -> Member | None:
        return self.places.find(self.folder, target) if target else None

    def _missing(self, target: str) -> None:
        detail = not_there(target)
        self._say(ProblemKind.MISSING_ATTACHMENT, target, detail)
        key = "m" + _digest(target.encode("utf-8", "surrogatepass"))
        self._found.setdefault(key, FoundAttachment(key, clean_name(target)))

    def _say(self, kind: ProblemKind, target: str, detail: str) -> None:
        if target not in self._said:
            self._said.add(target)
            self.report(Problem(kind, self.where, shown(target), detail))

    def _data(self, address: str) -> str:
        head, comma, content = address[5:].partition(",")
        if not comma or len(content) > _MAX_DATA:
            self._say(ProblemKind.UNREADABLE, address[:40], "A picture in the text is damaged.")
            return ""
        data = _decoded(content, packed=head.lower().endswith(";base64"))
        if not data:
            self._say(ProblemKind.UNREADABLE, address[:40], "A picture in the text is damaged.")
            return ""
        mime = head.split(";")[0].strip().lower() or "text/plain"
        ending = _TYPES.get(mime) or re.sub(r"[^a-z0-9]", "", mime.partition("/")[2])[:8] or "bin"
        stem = "image" if mime.startswith("image/") else "file"
        key = "d" + _digest(data)
        read = partial(_one, data)
        self._found.setdefault(key, FoundAttachment(key, f"{stem}.{ending}", len(data), read))
        return key


def file_key(member: Member) -> str:
    """Return what stands for a file in the text."""
    return "f" + _digest(member.name.encode("utf-8", "surrogatepass"))


def _one(data: bytes) -> Iterator[bytes]:
    yield data


def _decoded(content: str, *, packed: bool) -> bytes:
    if not packed:
        return unquote_to_bytes(content)
    try:
        return base64.b64decode(unquote(content).encode("ascii"))
    except (binascii.Error, ValueError):
        return b""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _path(target: str) -> str:
    return target.partition("#")[0].partition("?")[0]


def _ending(name: str) -> str:
    return PurePosixPath(_path(name).replace("\\", "/")).suffix[1:].lower()


def _must(target: str) -> bool:
    return target[:5].lower() == "file:" or _ending(target) in _FILES

"""A journal as Day One writes it: ``Journal.json`` and its media, in a zip or a folder.

`dayone` brings it in again. What Day One has no place for stays out (docs/exporting.md).
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from app.domain.entry_links import LINK
from app.domain.exports import Head, Record
from app.domain.when import iso, parse_moment
from app.exchange.markdown_text import closed, outside_code
from app.exchange.output import Output, is_packed, write_pieces, writing

NAME = "Journal.json"
_BEGIN = '{"metadata":{"version":"1.0"},"entries":[\n'
# The words are bounded as in `dayone_text`, which reads them again.
_FILE = re.compile(
    r"!?\[((?:[^\[\]\\\n]|\\.){0,500})\]\(\s{0,9}<?attachment:([0-9A-Fa-f-]{32,36})>?"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?\s{0,9}\)"
)
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})")
_COORDINATES = re.compile(r"(-?\d{1,2}\.\d{5}), (-?\d{1,3}\.\d{5})")
# What could mean something in the heading that a title becomes.
_MARKS = re.compile(r"([\\`*_\[\]<#~])")
# The list in an entry, the folder of its media, and what stands before an identifier in the text.
_KINDS = {
    "image": ("photos", "photos", ""),
    "video": ("videos", "videos", "/video"),
    "audio": ("audios", "audios", "/audio"),
    "paper": ("pdfAttachments", "pdfs", "/pdfAttachment"),
}
_TYPES = {
    "image/jpeg": "jpeg",
    "image/svg+xml": "svg",
    "audio/mp4": "m4a",
    "audio/mpeg": "mp3",
    "video/quicktime": "mov",
}
_PLAIN = re.compile(r"[a-z0-9]{2,5}")
# Where files lie that Day One knows no kind for, and the list of them, which it does not read.
_OTHERS = "files"


class DayOneSink:
    """Writes each entry as it comes; of the others only ids are in memory.

    Attributes:
        named_by: the digest by which Day One names media.
    """

    named_by = "md5"

    def __init__(self, out: Output) -> None:
        self._out = out
        self._file: IO[bytes] | None = None
        self._there: set[str] = set()
        self._written: set[str] = set()
        self._count = 0

    def index(self, heads: Iterable[Head]) -> None:
        """Learn which entries go out, so that no link leads to one that stays."""
        self._there.update(head.id for head in heads)

    def record(self, section: str, value: Record) -> None:
        """Write an entry."""
        del section
        text = json.dumps(self._entry(value), ensure_ascii=False, separators=(",", ":"))
        self._write((",\n" if self._count else "") + text)
        self._count += 1

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Write a file, once for all entries that show the same."""
        self._end()
        path = _path(value)
        if path not in self._written:
            self._written.add(path)
            packed = not is_packed(value["type"])
            write_pieces(self._out.open(path, packed=packed), pieces)

    def finish(self) -> Path:
        """End the entries and let the output be seen."""
        self._end()
        return self._out.finish()

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()

    def _entry(self, value: Record) -> dict[str, Any]:
        files: dict[str, Record] = {one["id"]: one for one in value["files"]}
        entry: dict[str, Any] = {
            "uuid": _identifier(value["id"]),
            "creationDate": _moment(value["created_at"]),
            "modifiedDate": _moment(value["modified_at"]),
            "timeZone": _zone(value["zone"]),
            "text": self._text(value, files),
            "tags": value["tags"],
            "starred": value["starred"],
            "isPinned": False,
            "isAllDay": False,
        }
        if value["place"]:
            entry["location"] = _location(value["place"])
        for order, one in enumerate(value["files"]):
            entry.setdefault(_list(one), []).append(_medium(one, order))
        return entry

    def _text(self, value: Record, files: dict[str, Record]) -> str:
        """Return the words with what they show; what they do not show stands at their end."""
        body, shown = value["body"], set[str]()

        def to_file(match: re.Match[str]) -> str:
            one = files.get(match[2].lower())
            if one is None:
                return match[1]
            shown.add(one["id"])
            return _mark(one, match[1])

        def to_entry(match: re.Match[str]) -> str:
            ident = match[2].lower()
            if ident not in self._there:
                return match[1]
            return f"[{match[1]}](dayone2://view?entryId={_identifier(ident)})"

        if "](" in body:
            body = outside_code(body, lambda text: LINK.sub(to_entry, _FILE.sub(to_file, text)))
        heading = _MARKS.sub(r"\\\1", " ".join(value["title"].split()))
        body = body.strip("\n")
        rest = [_mark(one, "") for ident, one in files.items() if ident not in shown]
        parts = [f"# {heading}" if heading else "", closed(body) if rest else body, *rest]
        return "\n\n".join(part for part in parts if part)

    def _end(self) -> None:
        if self._file is None or not self._file.closed:
            self._write("\n]}\n")
            assert self._file is not None
            with writing():
                self._file.close()

    def _write(self, text: str) -> None:
        if self._file is None:
            self._file = self._out.open(NAME, packed=True)
            text = _BEGIN + text
        with writing():
            self._file.write(text.encode())


def _identifier(ident: str) -> str:
    return ident.replace("-", "").upper()


def _moment(text: str) -> str:
    """Return a moment to the second, as Day One reads it."""
    return iso(parse_moment(text, "UTC").replace(microsecond=0))


def _zone(name: str) -> str:
    """Return a zone as Apple's systems call it."""
    offset = _OFFSET.fullmatch(name)
    return f"GMT{offset[1]}{offset[2]}{offset[3]}" if offset else name


def _location(place: str) -> dict[str, Any]:
    found = _COORDINATES.fullmatch(place)
    if not found:
        return {"placeName": place}
    latitude, longitude = float(found[1]), float(found[2])
    center = {"latitude": latitude, "longitude": longitude}
    return {**center, "region": {"center": center, "radius": 75}}


def _kind(one: Record) -> str:
    """Return which of Day One's kinds a file is; empty for those that it does not know."""
    if one["type"] == "application/pdf":
        return "paper"
    kind = str(one["type"]).partition("/")[0]
    return kind if kind in _KINDS else ""


def _list(one: Record) -> str:
    """Return the list of an entry in which a file stands."""
    return _KINDS[_kind(one)][0] if _kind(one) else _OTHERS


def _type(one: Record) -> str:
    """Return how Day One calls a file's type, which is its ending too."""
    known = _TYPES.get(one["type"])
    if known:
        return known
    own = str(one["name"]).rpartition(".")[2].lower()
    if not _kind(one):
        return own if "." in one["name"] and _PLAIN.fullmatch(own) else "bin"
    plain = str(one["type"]).partition("/")[2]
    return plain if _PLAIN.fullmatch(plain) else own if _PLAIN.fullmatch(own) else "bin"


def _path(one: Record) -> str:
    folder = _KINDS[_kind(one)][1] if _kind(one) else _OTHERS
    return f"{folder}/{one['md5']}.{_type(one)}"


def _medium(one: Record, order: int) -> dict[str, Any]:
    kind = _kind(one)
    medium = {
        "identifier": _identifier(one["id"]),
        "md5": one["md5"],
        "orderInEntry": order,
        "fileSize": one["size"],
        ("format" if kind == "audio" else "type"): _type(one),
        {"audio": "title", "paper": "pdfName"}.get(kind, "filename"): one["name"],
    }
    if one["width"]:
        medium |= {"width": one["width"], "height": one["height"]}
    return medium


def _mark(one: Record, words: str) -> str:
    """Return what shows a file in the text."""
    kind = _kind(one)
    if kind:
        before = f"dayone-moment:{_KINDS[kind][2]}/{'' if kind != 'image' else '/'}"
        return f"![{words}]({before}{_identifier(one['id'])})"
    label = words or re.sub(r"[\[\]\\\n]", " ", one["name"])
    return f"[{label}]({_path(one)})"

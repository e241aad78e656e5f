"""A journal as Markdown files: one for each entry, with front matter, in a folder or a zip.

They stand in a folder for each year, what was attached in ``files``; links lead from file to file.
`markdown_own` brings them in again.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.entry_links import LINK
from app.domain.exports import Head, Record
from app.domain.when import local, parse_moment
from app.exchange.file_names import name_key, safe_name, split_ending
from app.exchange.front_matter_out import Bare, front_matter
from app.exchange.markdown_text import outside_code
from app.exchange.output import Output, is_packed, write_pieces

_PLACE = re.compile(
    r"(\]\(\s{0,9}<?|\]:[ \t]{0,9}<?)(?:attachment|entry):([0-9A-Fa-f-]{32,36})(?=[)>\s]|$)",
    re.MULTILINE,
)
# What ends an address in Markdown, or means something in one.
_IN_ADDRESS = re.compile(r"[\x00-\x20%()<>#?\[\]\\`\"'|]")
_TAIL = 8
_NOTES = (".md", ".markdown")


class MarkdownSink:
    """Writes each entry as it comes; of the others only the names are in memory."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._notes: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._taken: set[str] = set()

    def index(self, heads: Iterable[Head]) -> None:
        """Give every entry its name; those that would have the same get a part of their ids."""
        first: dict[str, str] = {}
        for head in heads:
            name = _note_name(head)
            twin = first.setdefault(name_key(name), head.id)
            if twin == head.id:
                self._notes[head.id] = name
                continue
            self._notes[head.id] = f"{name} {head.id[-_TAIL:]}"
            if not self._notes[twin].endswith(twin[-_TAIL:]):
                self._notes[twin] += f" {twin[-_TAIL:]}"
        for ident, name in self._notes.items():
            self._notes[ident] = self._free(name, ".md")

    def record(self, section: str, value: Record) -> None:
        """Write an entry."""
        del section
        # One that was written after the names were given.
        path = self._notes.get(value["id"]) or self._free(_note_name(_head(value)), ".md")
        self._notes[value["id"]] = path
        for file in value["files"]:
            stem, ending = split_ending(file["name"])
            name = f"files/{safe_name(stem, 80) or 'file'} {file['id'][-_TAIL:]}"
            # A file of this kind would be taken for an entry.
            ending += ".txt" if ending in _NOTES else ""
            self._files[file["id"]] = self._free(name, ending)
        text = front_matter(_facts(value, self._files)) + "\n" + self._body(value["body"], path)
        write_pieces(self._out.open(path, packed=True), iter([f"{text}\n".encode()]))

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Write a file; what is packed already is not packed again."""
        path = self._files[value["id"]]
        write_pieces(self._out.open(path, packed=not is_packed(value["type"])), pieces)

    def finish(self) -> Path:
        """Let the output be seen."""
        return self._out.finish()

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()

    def _free(self, name: str, ending: str) -> str:
        while name_key(name + ending) in self._taken:
            name += "-"
        self._taken.add(name_key(name + ending))
        return name + ending

    def _body(self, source: str, path: str) -> str:
        """Return a text whose links lead to files; to what is not here words lead nowhere."""

        def there(match: re.Match[str]) -> str:
            ident = match[2].lower()
            target = self._files.get(ident) or self._notes.get(ident)
            return f"{match[1]}{_address(path, target)}" if target else match[0]

        if "](" not in source and "]:" not in source:
            return source
        # A link that is still one leads to an entry that is not here.
        return outside_code(source, lambda text: LINK.sub(r"\1", _PLACE.sub(there, text)))


def _head(value: Record) -> Head:
    at = parse_moment(value["created_at"], "UTC")
    return Head(value["id"], at, value["zone"], value["title"])


def _note_name(head: Head) -> str:
    seen = local(head.at, head.zone)
    stem = f"{seen.year:04}/{seen.date().isoformat()} {seen:%H%M}"
    return f"{stem} {safe_name(head.title)}".rstrip()


def _address(source: str, target: str) -> str:
    """Return how ``target`` is addressed in the file ``source``; both stand in one folder each."""
    folder, _, name = target.rpartition("/")
    if source.rpartition("/")[0] != folder:
        name = f"../{target}"
    return _IN_ADDRESS.sub(lambda match: f"%{ord(match[0]):02X}", name)


def _facts(value: Record, files: dict[str, str]) -> Iterator[tuple[str, Any]]:
    at = parse_moment(value["created_at"], "UTC")
    wall: datetime = local(at, value["zone"]).replace(tzinfo=None)
    yield "title", value["title"]
    yield "date", Bare(wall.isoformat(timespec="seconds"))
    yield "timezone", value["zone"]
    yield "tags", value["tags"]
    yield "place", value["place"]
    yield from _moods(value)
    yield "starred", value["starred"] or None
    yield "hard", value["hard"] or None
    yield "template", value["template"]
    yield (
        "files",
        [{"path": f"../{files[one['id']]}", "name": one["name"]} for one in value["files"]],
    )
    yield "created", Bare(value["created_at"])
    yield "modified", Bare(value["modified_at"])
    yield "lamplit-id", Bare(value["id"])


def _moods(value: Record) -> Iterator[tuple[str, Any]]:
    """Yield the check-in; where there are several, those of the entry's own mood come first."""
    moods = sorted(value.get("moods", ()), key=lambda one: one["mood"] != value["mood"])
    yield "mood", value["mood"]
    if len(moods) == 1 and moods[0]["mood"] == value["mood"]:
        one = _check_in(moods[0])
        one["mood-at"] = None if moods[0]["at"] == value["created_at"] else one["mood-at"]
        del one["mood"]
        yield from one.items()
    else:
        yield "check-ins", [_check_in(one) for one in moods]
    yield "scales", [reading for one in moods for reading in one["readings"]]


def _check_in(mood: Record) -> dict[str, Any]:
    return {
        "mood": mood["mood"],
        "mood-at": Bare(mood["at"]),
        "mood-of": "day" if mood["span"] == "day" else None,
        "energy": mood["energy"],
        "feelings": mood["feelings"],
        "contexts": mood["contexts"],
        "mood-note": mood["note"],
        "mood-source": mood["source"],
    }

"""Lamplit's own JSON: a whole journal as records, in a folder or a zip, out and in again.

``lamplit.json`` holds the records (docs/lamplit-journal.schema.json), ``files/`` what was attached.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from app.domain.exports import Record, file_path
from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.exchange.archive import Limits, zip_tree
from app.exchange.json_stream import BrokenJsonError, JsonArrays
from app.exchange.output import Output, is_packed, write_pieces, writing
from app.exchange.tree import Member, Report, Tree, folder_tree
from app.vault.repositories.sections import ENTRY, FILE, FLAT, VERSION

NAME = "lamplit.json"
FORMAT = "lamplit journal"
VERSION_NUMBER = 1
_BEGIN = f'{{"format": "{FORMAT}", "version": '
# A journal may be large, and words that repeat pack tightly. `_Bounded` keeps memory small.
_LIMITS = Limits(total=1 << 40, ratio=2000)
_MOST_AT_ONCE = 256 << 20


class JsonSink:
    """Writes records as they come; only the one at hand is in memory."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._file: IO[bytes] | None = None
        self._section = ""
        self._finished = False

    def record(self, section: str, value: Record) -> None:
        """Write the next record."""
        lead = ",\n" if section == self._section else self._between(section)
        if section == ENTRY.name:
            value = {**value, "files": [_placed(one) for one in value["files"]]}
        self._write(lead + json.dumps(value, ensure_ascii=False))

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Write a file beside the records; what is packed already is not packed again."""
        self._end()
        packed = not is_packed(value["type"])
        name = file_path(value["id"], value["name"])
        write_pieces(self._out.open(name, packed=packed), pieces)

    def finish(self) -> Path:
        """End the records and let the output be seen."""
        self._end()
        return self._out.finish()

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()

    def _between(self, section: str) -> str:
        end = "\n],\n" if self._section else ",\n"
        self._section = section
        return f'{end}"{section}": [\n'

    def _end(self) -> None:
        if not self._finished:
            self._write("\n]}\n" if self._section else "}\n")
            self._finished = True
            assert self._file is not None
            with writing():
                self._file.close()

    def _write(self, text: str) -> None:
        if self._file is None:
            self._file = self._out.open(NAME, packed=True)
            text = f"{_BEGIN}{VERSION_NUMBER}{text}"
        with writing():
            self._file.write(text.encode())


def _placed(record: Record) -> dict[str, Any]:
    return {**record, "path": file_path(record["id"], record["name"])}


def claims(path: Path) -> bool:
    """Whether ``path`` is a journal that went out of Lamplit as JSON."""
    try:
        tree = _listed(path)
        return _member(tree).head(len(_BEGIN)) == _BEGIN.encode()
    except (NotThisFormat, FileUnreadable, ArchiveRefused):
        return False


@dataclass
class _Bounded:
    """Bytes of which only so many may be read for one record.

    Attributes:
        since: how many were read since the last record.
    """

    chunks: Iterator[bytes]
    since: int = 0

    def __iter__(self) -> Iterator[bytes]:
        """Yield the bytes.

        Raises:
            ArchiveRefused: a record has more than any real one.
        """
        for chunk in self.chunks:
            self.since += len(chunk)
            if self.since > _MOST_AT_ONCE:
                raise ArchiveRefused
            yield chunk


@dataclass
class LamplitJson:
    """A journal that went out as JSON.

    Attributes:
        format: "lamplit-json".
        path: the folder, the zip, or the JSON file in a folder.
    """

    path: Path
    format: str = "lamplit-json"
    _files: Tree = field(default_factory=lambda: Tree(()), repr=False)

    def records(self, options: Options, report: Report) -> Iterator[tuple[str, Record]]:
        """Yield every record with its section; say of what cannot be read why.

        Raises:
            NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
        """
        del options
        self._files = _tree(self.path, report)
        bounded = _Bounded(_member(self._files).chunks())
        arrays = JsonArrays(iter(bounded), keep=("format", "version"))
        try:
            for one in arrays:
                bounded.since = 0
                _check_version(arrays.kept)
                if one.broken or not isinstance(one.value, dict):
                    report(_broken(f"{one.key} {one.index + 1}"))
                else:
                    yield one.key, one.value
        except BrokenJsonError:
            if not arrays.names:
                raise NotThisFormat from None
            report(_broken("end"))
        _check_version(arrays.kept)

    def content(self, value: Record) -> Callable[[], Iterator[bytes]] | None:
        """Return what opens the content of a file that a record names; None if it is missing."""
        path = value.get("path")
        member = self._files.members.get(path) if isinstance(path, str) else None
        return member.chunks if member else None

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield nothing: its records come in as they are, by `records`."""
        del options, report
        return iter(())


def _broken(where: str) -> Problem:
    detail = "This cannot be read, so it was left out."
    return Problem(ProblemKind.BROKEN_ENTRY, NAME, where, detail)


def _check_version(kept: dict[str, Any]) -> None:
    if kept.get("format") != FORMAT:
        raise NotThisFormat
    if kept.get("version") != VERSION_NUMBER:
        raise NotThisFormat("This journal went out of a newer Lamplit. Update Lamplit, then try.")


def _listed(path: Path) -> Tree:
    """Return the files of a path as the other formats list them, so that it is done once."""
    if path.is_dir() or path.name == NAME:
        return _tree(path, lambda _: None)
    try:
        return zip_tree(path, lambda _: None)
    except ArchiveRefused:
        return _tree(path, lambda _: None)


def _tree(path: Path, report: Report) -> Tree:
    if path.is_dir():
        return folder_tree(path, report, outside=False)
    if path.name == NAME:
        return folder_tree(path.parent, report, outside=False)
    return zip_tree(path, report, _LIMITS)


def _member(tree: Tree) -> Member:
    """Return the file of records.

    Raises:
        NotThisFormat: there is none.
    """
    found = tree.members.get(NAME)
    if found is None:
        raise NotThisFormat
    return found


def schema() -> dict[str, Any]:
    """Return the JSON Schema of ``lamplit.json``."""
    files = FILE.schema()
    files["properties"]["path"] = {"type": "string"}
    files["required"].append("path")
    entry = ENTRY.schema()
    entry["properties"] |= {
        "versions": {"type": "array", "items": VERSION.schema()},
        "files": {"type": "array", "items": files},
    }
    entry["required"] += ["versions", "files"]
    sections = {ENTRY.name: entry} | {one.name: one.schema() for one in FLAT}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A journal from Lamplit",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION_NUMBER},
            **{name: {"type": "array", "items": shape} for name, shape in sections.items()},
        },
        "required": ["format", "version"],
        "additionalProperties": False,
    }

"""A journal as the text file that jrnl keeps.

What jrnl would take for the beginning of an entry, or for a star, is kept apart from it by a
character that is not seen; `text` takes that away again.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from app.domain.entry_links import LINK
from app.domain.exports import Head, Record
from app.domain.tags import inline_tags, merge_tags
from app.domain.when import local, parse_moment
from app.exchange.clean import clean_line, clean_text
from app.exchange.file_names import safe_name
from app.exchange.jrnl.apart import apart, line_apart
from app.exchange.jrnl.text import TAG
from app.exchange.markdown_text import outside_code
from app.exchange.output import Output, writing

_NAME = "journal.txt"
_FILE = re.compile(r"\]\(attachment:([0-9A-Fa-f-]{32,36})\)")
# Where Python ends a line, and so jrnl does, but an editor does not.
_ENDS = re.compile(r"[\x0b\x0c\x1c-\x1f]")
# A terminal would obey them.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x9f]")


class JrnlSink:
    """Writes each entry as it comes; only the one at hand is in memory."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._file: IO[bytes] | None = None

    def index(self, heads: Iterable[Head]) -> None:
        """Need no names: entries are not addressed."""

    def record(self, section: str, value: Record) -> None:
        """Write an entry."""
        del section
        if self._file is None:
            self._file = self._out.open(_NAME, packed=True)
        with writing():
            self._file.write(entry_text(value).encode())

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Leave it out: jrnl keeps no files."""

    def finish(self) -> Path:
        """Let the output be seen."""
        if self._file is None:
            self._file = self._out.open(_NAME, packed=True)
        with writing():
            self._file.close()
        return self._out.finish()

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()


def entry_text(value: Record) -> str:
    """Return an entry as it stands in the file, with the empty line behind it."""
    seen = local(parse_moment(value["created_at"], "UTC"), value["zone"])
    body = _plain(_named(value)).strip()
    words = clean_line(_plain(value["title"]))
    tags = [*_tags(value, f"{words}\n{body}")]
    title, rest = (words, body) if words else _first(body)
    head = f"[{seen.date().isoformat()} {seen:%H:%M}] {apart(title)}"
    lines = [f"{head} *" if value["starred"] else head]
    lines += [line_apart(rest)] if rest else []
    lines += [f"\n{' '.join(tags)}"] if tags else []
    return "\n".join([*lines, "", ""])


def _plain(text: str) -> str:
    return _CONTROL.sub("", _ENDS.sub("\n", clean_text(text)))


def _first(body: str) -> tuple[str, str]:
    line, _, rest = body.partition("\n")
    return line.strip(), rest


def _named(value: Record) -> str:
    """Return the text with files called by their names, and links to entries as words."""
    names = {one["id"]: safe_name(one["name"]).replace(" ", "%20") for one in value["files"]}

    def name(match: re.Match[str]) -> str:
        found = names.get(match[1].lower())
        return f"]({found})" if found else match[0]

    def change(text: str) -> str:
        return LINK.sub(r"\1", _FILE.sub(name, text))

    source = str(value["body"])
    return outside_code(source, change) if "](" in source else source


def _tags(value: Record, text: str) -> Iterator[str]:
    """Yield what the text does not say already; jrnl knows tags by one sign in front."""
    said = {tag.casefold() for tag in TAG.findall(text)}
    for tag in merge_tags(value["tags"], inline_tags(value["body"])):
        word = re.sub(r"[^\w/+#-]+", "-", tag).strip("-+#/")
        if word and word.casefold() not in said:
            said.add(word.casefold())
            yield f"@{word}"

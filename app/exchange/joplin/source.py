"""A Joplin export as a source."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import (
    PLACEHOLDER,
    Found,
    FoundAttachment,
    Options,
    Problem,
    ProblemKind,
    entry_link,
)
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits, zip_tree
from app.exchange.asides import coordinates
from app.exchange.clean import clean_line, shown
from app.exchange.details import not_in_export
from app.exchange.html_markdown import html_markdown
from app.exchange.joplin.items import Item, Library, item, items, library, looks_like_item
from app.exchange.markdown_text import outside_code
from app.exchange.once import Once
from app.exchange.opening import any_fits
from app.exchange.script_dates import past_epoch, script_moment
from app.exchange.tar import is_tar, tar_tree
from app.exchange.tree import Report, Tree, file_member, folder_tree

_LINK = re.compile(
    r"(?P<bang>!?)\[(?P<words>(?:[^\[\]\\\n]|\\.){0,1000})\]\(\s{0,9}<?:/(?P<id>[0-9a-fA-F]{32})"
    r"(?:#[^)\s>]{0,300})?>?(?:\s{1,9}\"[^\"\n]{0,500}\")?\s{0,9}\)"
)
_IMG = re.compile(
    r"<img\s[^<>]{0,400}?\bsrc=[\"']:/([0-9a-fA-F]{32})[\"'][^<>]{0,2000}>", re.IGNORECASE
)
_LOOKED_AT = 20
_HTML = 2


def claims(path: Path) -> bool:
    """Whether ``path`` is a JEX archive, or a folder or zip of Joplin's items.

    Raises:
        ArchiveRefused: it is an archive that is broken or not safe to open.
    """
    try:
        tree = _open(path, lambda _: None, LIMITS, outside=False)
        return any_fits(islice(items(tree), _LOOKED_AT), looks_like_item)
    except (NotThisFormat, FileUnreadable):
        return False


class JoplinSource:
    """A Joplin export.

    Attributes:
        format: "joplin".
        path: a JEX archive, a folder or zip of what is in one, or a single item.
    """

    format = "joplin"

    def __init__(self, path: Path, limits: Limits = LIMITS) -> None:
        self.path = path
        self._limits = limits

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each note; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no item of Joplin's.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree = _open(self.path, report, self._limits, outside=options.outside)
        known, once = library(tree, report), Once(report)
        if not (known.notes or known.locked or known.notebooks or known.tags):
            raise NotThisFormat
        for name in known.locked:
            detail = "Joplin encrypted this. Export it as JEX, and bring that in."
            report(Problem(ProblemKind.UNREADABLE, shown(name), "", detail))
        for member in known.notes:
            one = item(member, lambda _: None)  # what there is to say was said above
            found = _Note(one, known, report, member.stamp).found() if one else None
            first = once.first(found) if found else None
            if first:
                yield first


def _open(path: Path, report: Report, limits: Limits, *, outside: bool) -> Tree:
    if path.is_dir():
        return folder_tree(path, report, outside=outside)
    if path.suffix.lower() == ".md":
        return Tree([file_member(path, path.name)])
    if is_tar(file_member(path, path.name).head(512)):
        return tar_tree(path, report, limits)
    return zip_tree(path, report, limits)


class _Note:
    """One note on its way to be an entry."""

    def __init__(self, one: Item, known: Library, report: Report, stamp: datetime) -> None:
        self._item, self._known, self._report, self._stamp = one, known, report, stamp
        self._ident = one.ident()
        self._files: dict[str, FoundAttachment] = {}

    def found(self) -> Found | None:
        one = self._item
        if one.number("deleted_time"):
            self._say(ProblemKind.BROKEN_ENTRY, "It lies in Joplin's trash, so it was left out.")
            return None
        body = html_markdown(one.body) if one.number("markup_language") == _HTML else one.body
        body = outside_code(body, self._linked)
        aside = _task(one)
        created = self._created()
        return Found(
            source_id=self._ident or clean_line(one.file),
            created_at=created,
            zone="",
            title=one.title,
            body=f"{body}\n\n{aside}".strip("\n") if aside else body,
            tags=merge_tags(self._known.tags_of(self._ident, one.ident("parent_id"))),
            place=coordinates(one.number("latitude"), one.number("longitude")),
            modified_at=_moment(one, "user_updated_time", "updated_time"),
            attachments=tuple(self._files.values()),
            file=shown(one.file),
        )

    def _created(self) -> datetime:
        created = _moment(self._item, "user_created_time", "created_time")
        if created:
            return created
        created = _moment(self._item, "user_updated_time", "updated_time")
        detail = "It has no date of its own; the date it was last changed is used."
        if created is None:
            created = self._stamp
            detail = "It has no date of its own; the date of the file is used."
        self._say(ProblemKind.GUESSED_DATE, detail)
        return created

    def _linked(self, text: str) -> str:
        if ":/" not in text:
            return text
        return _IMG.sub(lambda match: self._place(match[1], "", match[0]), _LINK.sub(
            lambda match: self._place(match["id"], match["words"], match[0]), text
        ))  # fmt: skip

    def _place(self, ident: str, words: str, whole: str) -> str:
        ident = ident.lower()
        if ident in self._known.titles:
            return f"[{words or _label(self._known.titles[ident])}]({entry_link(ident)})"
        resource = self._known.resources.get(ident)
        if resource is None:
            shows = whole.startswith(("!", "<"))
            if shows and ident not in self._files:
                self._say(ProblemKind.MISSING_ATTACHMENT, "A file that it shows is not there.")
                self._files[ident] = FoundAttachment(ident, f"{ident[:8]}")
            return f"![{words}]({PLACEHOLDER}{ident})" if shows else whole
        if ident not in self._files:
            read: Callable[[], Iterator[bytes]] | None = None
            size = resource.size
            if resource.member:
                read, size = resource.member.chunks, resource.member.size
            else:
                detail = not_in_export(resource.name)
                self._say(ProblemKind.MISSING_ATTACHMENT, detail)
            self._files[ident] = FoundAttachment(ident, resource.name, size, read)
        if resource.image:
            return f"![{words}]({PLACEHOLDER}{ident})"
        return f"[{words or _label(resource.name)}]({PLACEHOLDER}{ident})"

    def _say(self, kind: ProblemKind, detail: str) -> None:
        self._report(Problem(kind, shown(self._item.file), self._item.title[:100], detail))


def _moment(one: Item, *names: str) -> datetime | None:
    for name in names:
        moment = past_epoch(script_moment(one.line(name)))
        if moment:
            return moment
    return None


def _task(one: Item) -> str:
    """Return a line for what is to be done, or was, or nothing."""
    if one.line("is_todo") != "1":
        return ""
    box = "x" if one.number("todo_completed") else " "
    return f"- [{box}] {_label(one.title)}"


def _label(text: str) -> str:
    return text.translate({ord("["): "(", ord("]"): ")", ord("\\"): ""}) or "…"

"""A backup of Standard Notes as a source."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_text, shown
from app.exchange.embeds import Embeds
from app.exchange.fields import Fields
from app.exchange.html_markdown import html_markdown
from app.exchange.json_stream import BrokenJsonError, JsonArrays
from app.exchange.once import Once
from app.exchange.opening import any_fits, open_tree, taken
from app.exchange.places import Places
from app.exchange.positions import Position
from app.exchange.script_dates import past_epoch, script_moment
from app.exchange.standard_notes.lexical import lexical_markdown
from app.exchange.standard_notes.locked import Keys, UnreadableError
from app.exchange.texts import decoded
from app.exchange.tree import Member, Report, Tree

_ENDINGS = (".txt", ".json")
_LOOK = 1 << 16
_OURS = re.compile(
    r'\{\s*"version"\s*:\s*"00\d"\s*,\s*"items"\s*:\s*\[|"content_type"\s*:\s*"(?:Note|SN\|)'
)
_APP = "org.standardnotes.sn"
# Shown as they are: what is in them means nothing outside of their editors.
_CODE = frozenset(("code", "spreadsheet", "authentication"))


def claims(path: Path) -> bool:
    """Whether ``path`` is a backup of Standard Notes, by what is in it.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        tree = open_tree(path, _ENDINGS, lambda _: None, LIMITS)
        return any_fits(_members(tree), _is_one)
    except (NotThisFormat, FileUnreadable):
        return False


@dataclass
class StandardNotesSource:
    """A backup of Standard Notes.

    Attributes:
        format: "standardnotes".
        path: the zip, the folder it was unpacked into, or the file with all notes.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "standardnotes"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each note; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no such file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
            PasswordNeeded, WrongPassword: it is encrypted.
        """
        tree = open_tree(self.path, _ENDINGS, report, self.limits, outside=options.outside)
        once = Once(report)
        for member in taken(_members(tree), _is_one, report, self.limits):
            places = Places(tree, outside=options.outside)
            backup = _Backup(member, places, options, report)
            yield from filter(None, map(once.first, backup.notes()))


def _members(tree: Tree) -> list[Member]:
    """Return the files that may hold all items, and not the single ones beside them."""
    return [
        tree.members[name]
        for name in sorted(tree.members)
        if name.lower().endswith(_ENDINGS) and not re.search(r"(?:^|/)Items/", name)
    ][:50]


def _is_one(member: Member) -> bool:
    text = decoded(member.head(_LOOK))[0] or ""
    return text.lstrip().startswith("{") and '"items"' in text and bool(_OURS.search(text))


@dataclass
class _About:
    """What notes have beside their own words."""

    tags: dict[str, list[str]] = field(default_factory=dict)
    keys: Keys | None = None


class _Backup:
    """One file of items."""

    def __init__(self, member: Member, places: Places, options: Options, report: Report) -> None:
        self._member, self._places = member, places
        self._options, self._report = options, report
        self._file = shown(member.name)

    def notes(self) -> Iterator[Found]:
        """Yield each note."""
        about, taken = self._about(), 0
        try:
            for element in self._arrays():
                if element.key != "items":
                    continue
                taken += 1
                where = Position.ITEM.at(element.index + 1)
                if element.broken or not isinstance(element.value, dict):
                    detail = "This item is damaged and was left out."
                    self._say(ProblemKind.BROKEN_ENTRY, where, detail)
                    continue
                found = self._note(element.value, about, where)
                if found:
                    yield found
        except (BrokenJsonError, FileUnreadable):
            if not taken:
                raise ArchiveRefused(
                    "The entries in this export are damaged and cannot be read. Export it again."
                ) from None
            detail = "From here on this file is damaged."
            self._say(ProblemKind.UNREADABLE, Position.AFTER_ITEM.at(taken), detail)

    def _arrays(self) -> JsonArrays:
        return JsonArrays(self._member.chunks(), keep=("keyParams", "auth_params"))

    def _about(self) -> _About:
        """Read tags and keys, which may stand anywhere in the file."""
        tags: list[Mapping[str, Any]] = []
        keys: list[Mapping[str, Any]] = []
        arrays, locked = self._arrays(), False
        try:
            for element in arrays:
                raw = element.value
                if element.key != "items" or not isinstance(raw, dict):
                    continue
                locked |= isinstance(raw.get("content"), str)
                if raw.get("content_type") == "Tag":
                    tags.append(raw)
                elif raw.get("content_type") == "SN|ItemsKey":
                    keys.append(raw)
        except (BrokenJsonError, FileUnreadable):
            pass  # where the damage begins is said when the notes are read
        about = _About()
        if locked:
            about.keys = self._keys(arrays, keys)
        for raw in tags:
            self._tag(raw, about)
        return about

    def _keys(self, arrays: JsonArrays, keys: list[Mapping[str, Any]]) -> Keys:
        params = arrays.kept.get("keyParams") or arrays.kept.get("auth_params")
        try:
            return Keys.of(params if isinstance(params, dict) else {}, keys, self._options.password)
        except UnreadableError:
            raise ArchiveRefused(
                "This backup is encrypted in a way that Lamplit does not open, or is cut short. "
                "Make a decrypted one in Standard Notes."
            ) from None

    def _content(self, raw: Mapping[str, Any], keys: Keys | None) -> Mapping[str, Any] | None:
        content = raw.get("content")
        if isinstance(content, dict):
            return content
        if isinstance(content, str) and keys:
            try:
                return keys.content(raw)
            except UnreadableError:
                return None
        return None

    def _tag(self, raw: Mapping[str, Any], about: _About) -> None:
        content = Fields(self._content(raw, about.keys) or {})
        if raw.get("deleted") is not True:
            for reference in content.parts("references"):
                titles = about.tags.setdefault(reference.line("uuid"), [])
                titles.append(content.line("title"))

    def _note(self, raw: Mapping[str, Any], about: _About, where: str) -> Found | None:
        if raw.get("content_type") != "Note" or raw.get("deleted") is True:
            return None
        inside = self._content(raw, about.keys)
        if inside is None:
            detail = "This note could not be opened and was left out."
            self._say(ProblemKind.BROKEN_ENTRY, where, detail)
            return None
        item, content = Fields(raw), Fields(inside)
        title = content.line("title")
        if content.flag("trashed"):
            detail = "It lies in the trash of Standard Notes, so it was left out."
            self._say(ProblemKind.BROKEN_ENTRY, shown(title) or where, detail)
            return None
        created, changed = self._moments(item, content, shown(title) or where)
        uuid = item.line("uuid")
        embeds = Embeds(self._places, "", self._file, self._report)
        body = embeds.rewrite(_body(content))
        return Found(
            source_id=uuid or f"at:{created.isoformat()}",
            created_at=created,
            zone="",
            title=title,
            body=body,
            tags=merge_tags(about.tags.get(uuid, [])),
            starred=content.flag("starred"),
            modified_at=changed,
            attachments=embeds.attachments(),
            file=self._file,
        )

    def _moments(
        self, item: Fields, content: Fields, where: str
    ) -> tuple[datetime, datetime | None]:
        own = content.part("appData").part(_APP)
        changed = past_epoch(script_moment(own.line("client_updated_at")))
        changed = changed or past_epoch(script_moment(item.line("updated_at")))
        created = past_epoch(script_moment(item.line("created_at")))
        if created:
            return created, changed
        detail = "It has no date of its own; the date it was last changed is used."
        if changed is None:
            detail = "It has no date of its own; the date of the file is used."
        self._say(ProblemKind.GUESSED_DATE, where, detail)
        return changed or self._member.stamp, changed

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _body(content: Fields) -> str:
    text = clean_text(content.text("text"))
    kind = content.text("noteType")
    editor = content.text("editorIdentifier")
    if kind == "super" or "super-editor" in editor:
        markdown = lexical_markdown(text) if text.strip() else ""
        return text if markdown is None else markdown
    if kind == "rich-text" or "plus-editor" in editor or "bold-editor" in editor:
        return html_markdown(text)
    text = text.strip("\n").rstrip()
    if (kind in _CODE or (kind == "task" and text.startswith("{"))) and text:
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}\n{text}\n{fence}"
    return text

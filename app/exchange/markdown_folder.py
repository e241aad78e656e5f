"""Markdown files with front matter: a folder, a zip of one, or a single file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options
from app.exchange.archive import LIMITS, Limits, zip_tree
from app.exchange.markdown_note import ENDINGS, Note, notes
from app.exchange.places import Places
from app.exchange.texts import member_text
from app.exchange.tree import Member, Report, Tree, file_member, folder_tree


def claims(path: Path) -> bool:
    """Whether ``path`` is a Markdown file, or a folder or zip that holds some.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        return bool(_open(path, lambda _: None, LIMITS, outside=False)[1])
    except (NotThisFormat, FileUnreadable):
        return False


@dataclass
class MarkdownSource:
    """Markdown notes.

    Attributes:
        format: "markdown".
        path: a folder, a zip or a file.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "markdown"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no Markdown file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = _open(self.path, report, self.limits, outside=options.outside)
        places = Places(tree, outside=options.outside)
        for member in members:
            source = member_text(member, report)
            if source is not None:
                yield from notes(Note(member.name, source, member.stamp), places, report)


def _open(
    path: Path, report: Report, limits: Limits, *, outside: bool
) -> tuple[Tree, list[Member]]:
    if path.is_dir():
        tree = folder_tree(path, report, outside=outside)
    elif path.suffix.lower() in ENDINGS:
        # The file's own folder counts as chosen, so that its pictures come along.
        member = file_member(path, path.name)
        return Tree([member], path.parent.resolve(), loose=True), [member]
    else:
        tree = zip_tree(path, report, limits)
    names = sorted(name for name in tree.members if name.lower().endswith(ENDINGS))
    if not names:
        raise NotThisFormat
    return tree, [tree.members[name] for name in names]

"""Opening what was chosen: a folder, a zip, or one file."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.domain.failures import FileUnreadable
from app.domain.imports import Problem, ProblemKind
from app.exchange.archive import Limits, zip_tree
from app.exchange.clean import shown
from app.exchange.tree import Member, Report, Tree, file_member, folder_tree


def open_tree(
    path: Path, endings: tuple[str, ...], report: Report, limits: Limits, *, outside: bool = False
) -> Tree:
    """Return the files of a folder or zip, or the one file whose ending is one of ``endings``.

    Raises:
        FileUnreadable: it cannot be opened.
        NotThisFormat: it is neither.
        ArchiveRefused: it is a zip that is broken or too large when unpacked.
    """
    if path.is_dir():
        return folder_tree(path, report, outside=outside)
    if path.suffix.lower() in endings:
        return Tree([file_member(path, path.name)])
    return zip_tree(path, report, limits)


def named(tree: Tree, endings: tuple[str, ...]) -> list[Member]:
    """Return the files with one of these endings, in the order of their names."""
    return [tree.members[name] for name in sorted(tree.members) if name.lower().endswith(endings)]


def fitting(
    members: Iterable[Member], is_one: Callable[[Member], bool], report: Report
) -> Iterator[Member]:
    """Yield the files that ``is_one`` takes; those that cannot be read are reported."""
    for member in members:
        try:
            fits = is_one(member)
        except FileUnreadable:
            detail = "This file could not be read."
            report(Problem(ProblemKind.UNREADABLE, shown(member.name), "", detail))
            continue
        if fits:
            yield member


def any_fits(members: Iterable[Member], is_one: Callable[[Member], bool]) -> bool:
    """Whether ``is_one`` takes one of these files; those that cannot be read say nothing."""
    return next(fitting(members, is_one, lambda _: None), None) is not None

"""Opening what was chosen: a folder, a zip, or one file."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Problem, ProblemKind
from app.exchange.archive import LIMITS, Limits, zip_tree
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


def members_of(
    path: Path, endings: tuple[str, ...], report: Report, limits: Limits, *, outside: bool = False
) -> tuple[Tree, list[Member]]:
    """Return what was chosen, and its files with one of these endings.

    Raises:
        NotThisFormat: it is neither folder, zip nor such a file, or holds none.
        FileUnreadable, ArchiveRefused: as `open_tree` has it.
    """
    tree = open_tree(path, endings, report, limits, outside=outside)
    members = named(tree, endings)
    if not members:
        raise NotThisFormat
    return tree, members


def holds(
    path: Path, endings: tuple[str, ...], is_one: Callable[[Member], bool], tried: int
) -> bool:
    """Whether ``is_one`` takes one of the first ``tried`` files with one of these endings.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        _, members = members_of(path, endings, lambda _: None, LIMITS)
        return any_fits(members[:tried], is_one)
    except (NotThisFormat, FileUnreadable):
        return False


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


def taken(
    members: Iterable[Member], is_one: Callable[[Member], bool], report: Report, limits: Limits
) -> Iterator[Member]:
    """Yield the files that ``is_one`` takes; those too large, or unreadable, are reported.

    Raises:
        NotThisFormat: it takes none.
    """
    any_one = False
    for member in fitting(members, is_one, report):
        any_one = True
        if member.size > limits.text:
            detail = "This file of entries is too large to be one."
            report(Problem(ProblemKind.TOO_LARGE, shown(member.name), "", detail))
            continue
        yield member
    if not any_one:
        raise NotThisFormat


def any_fits(members: Iterable[Member], is_one: Callable[[Member], bool]) -> bool:
    """Whether ``is_one`` takes one of these files; those that cannot be read say nothing."""
    return next(fitting(members, is_one, lambda _: None), None) is not None

"""Sheets to print, from the command line: in clear, in new files that only the owner may read."""

import calendar
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from app.cli.credentials import UNFINISHED, check_free
from app.cli.world import World
from app.domain.failures import FileExists, FileUnreadable
from app.domain.report import Paper
from app.domain.when import local_date
from app.reports.writing import check_outside
from app.vault import durable
from app.vault.layout import SUFFIX
from app.vault.paper import Sheets

T = TypeVar("T")

_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def code_pdf(world: World, code: str, folder: Path, paper: str) -> bytes:
    """Return the sheet of a recovery code.

    Args:
        world: tells the date.
        code: the code.
        folder: the journal's.
        paper: "a4" or "letter".
    """
    from app.reports.recovery_sheet import code_sheet, sheet_pdf  # noqa: PLC0415 - loads Typst

    sheet = code_sheet(code, name=_name_of(folder), day=_today(world), paper=_PAPERS[paper])
    return sheet_pdf(sheet, made_at=world.now())


def share_pdfs(world: World, sheets: Sheets, paper: str, folder: Path | None) -> dict[str, bytes]:
    """Return a PDF for each share, by the names of their files.

    Args:
        world: tells the date.
        sheets: the set.
        paper: "a4" or "letter".
        folder: the journal's, to write its name on each sheet; None to leave it out.
    """
    from app.reports.recovery_sheet import share_sheet, sheet_pdf  # noqa: PLC0415 - loads Typst

    found, made = {}, sheets.paper.made
    for share in sheets.shares:
        sheet = share_sheet(
            share, sheets.paper, name=_name_of(folder) if folder else "",
            day=_today(world), paper=_PAPERS[paper],
        )  # fmt: skip
        name = f"share-{sheets.paper.letter}-{share.number}-of-{made}.pdf"
        found[name] = sheet_pdf(sheet, made_at=world.now())
    return found


def with_folder(folder: Path, files: dict[str, bytes], work: Callable[[], T]) -> tuple[T, Path]:
    """Write files into a new folder, do ``work``, and give the folder its name; return both.

    Until then its name says that it is unfinished: sheets that were written before their slot was
    there open nothing. It keeps that name where it cannot be renamed afterwards.

    Raises:
        FileExists: something is at the place already.
        FileUnreadable, FileUnwritable, FolderReadOnly, DiskFull: nothing was done; and what
            ``work`` raises.
    """
    check_free(folder)
    check_outside(folder)
    unfinished = folder.with_name(folder.name + UNFINISHED)
    try:
        durable.make_folder(unfinished)
    except FileExistsError as error:
        raise FileExists from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileUnreadable("The folder for these files does not exist. Make it first.") from error
    try:
        for name, data in files.items():
            durable.write_atomic(unfinished / name, data)
        result = work()
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    try:
        unfinished.rename(folder)
        durable.sync_folder(folder.absolute().parent)
    except OSError:
        return result, folder if folder.is_dir() else unfinished
    return result, folder


def _name_of(folder: Path) -> str:
    return folder.name.removesuffix(SUFFIX)


def _today(world: World) -> str:
    day: date = local_date(world.now(), world.zone())
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"

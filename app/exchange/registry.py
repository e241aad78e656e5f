"""Every format that can be imported: one row each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Source
from app.exchange import (
    daylio,
    dayone,
    dayone_classic,
    dayone_plain,
    diaro,
    emoods,
    html_folder,
    joplin,
    journey,
    jrnl,
    lamplit_json,
    markdown_folder,
    mini_diary,
    pixels,
    rednotebook,
    standard_notes,
    state_of_mind,
    text_folder,
)
from app.exchange.tree import each_listed_once


@dataclass(frozen=True, slots=True)
class Format:
    """A way in.

    Attributes:
        name: as after ``--format``.
        label: as people know it.
        claims: whether a path looks like this format; reads only a little.
        source: makes the `Source` that reads it.
        endings: of the files to offer when one is chosen.
        folders: whether a folder can be chosen too.
    """

    name: str
    label: str
    claims: Callable[[Path], bool]
    source: Callable[[Path], Source]
    endings: tuple[str, ...]
    folders: bool = True


#: In the order in which a path is tried: the choosiest first.
FORMATS = (
    Format(
        "lamplit-json",
        "Lamplit (JSON)",
        lamplit_json.claims,
        lamplit_json.LamplitJson,
        (".zip", ".json"),
    ),
    Format("dayone", "Day One (JSON)", dayone.claims, dayone.DayOneSource, (".zip", ".json")),
    Format(
        "dayone-classic",
        "Day One Classic",
        dayone_classic.claims,
        dayone_classic.DayOneClassicSource,
        (".doentry", ".zip"),
    ),
    Format("journey", "Journey", journey.claims, journey.JourneySource, (".zip", ".json")),
    Format("diaro", "Diaro", diaro.claims, diaro.DiaroSource, (".zip", ".xml")),
    Format(
        "daylio",
        "Daylio (backup)",
        daylio.backup.claims,
        daylio.backup.DaylioBackup,
        (".daylio", ".zip"),
    ),
    Format(
        "daylio-csv",
        "Daylio (table)",
        daylio.table.claims,
        daylio.table.DaylioTable,
        (".csv", ".zip"),
    ),
    Format(
        "rednotebook",
        "RedNotebook",
        rednotebook.claims,
        rednotebook.RedNotebookSource,
        (".zip", ".txt"),
    ),
    Format(
        "dayone-text",
        "Day One (plain text)",
        dayone_plain.claims,
        dayone_plain.DayOneTextSource,
        (".txt", ".zip"),
        folders=False,
    ),
    Format(
        "jrnl",
        "jrnl",
        jrnl.source.claims,
        jrnl.source.JrnlSource,
        (".journal", ".jrnl", ".txt", ".json", ".zip"),
    ),
    Format(
        "minidiary",
        "Mini Diary",
        mini_diary.claims,
        mini_diary.MiniDiarySource,
        (".json", ".zip"),
    ),
    Format(
        "standardnotes",
        "Standard Notes",
        standard_notes.source.claims,
        standard_notes.source.StandardNotesSource,
        (".zip", ".txt", ".json"),
    ),
    Format("emoods", "eMoods", emoods.claims, emoods.EMoodsSource, (".csv", ".emoods", ".zip")),
    Format("pixels", "Pixels", pixels.claims, pixels.PixelsSource, (".json", ".zip")),
    Format(
        "health",
        "Apple Health (State of Mind, by Health Auto Export)",
        state_of_mind.claims,
        state_of_mind.StateOfMindSource,
        (".json", ".zip"),
    ),
    Format("joplin", "Joplin", joplin.source.claims, joplin.source.JoplinSource, (".jex", ".zip")),
    Format(
        "markdown",
        "Markdown",
        markdown_folder.claims,
        markdown_folder.MarkdownSource,
        (".md", ".markdown", ".zip"),
    ),
    Format("html", "HTML", html_folder.claims, html_folder.HtmlSource, (".html", ".htm", ".zip")),
    Format("text", "Plain text", text_folder.claims, text_folder.TextSource, (".txt", ".zip")),
)


def formats_by_label() -> list[Format]:
    """Return every format in the order of the names that people read."""
    return sorted(FORMATS, key=lambda one: one.label.casefold())


def format_names() -> tuple[str, ...]:
    """Return the names that `source_for` takes."""
    return tuple(one.name for one in FORMATS)


def recognise(path: Path) -> Source:
    """Return the source that ``path`` is, by what is in it.

    Raises:
        FileUnreadable: there is nothing at ``path``.
        NotThisFormat: no format claims it.
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    _check_there(path)
    with each_listed_once():
        for one in FORMATS:
            if one.claims(path):
                return one.source(path)
    raise NotThisFormat


def source_for(path: Path, name: str) -> Source:
    """Return ``path`` as a source of the format called ``name``.

    Raises:
        FileUnreadable: there is nothing at ``path``.
        NotThisFormat: there is no such format.
    """
    _check_there(path)
    for one in FORMATS:
        if one.name == name:
            return one.source(path)
    names = ", ".join(format_names())
    raise NotThisFormat(f"Lamplit knows no format of this name. There are: {names}.")


def _check_there(path: Path) -> None:
    try:
        there = path.exists()
    except OSError:
        there = False
    if not there:
        raise FileUnreadable

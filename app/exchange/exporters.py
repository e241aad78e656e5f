"""Every format that a journal can go out in: one row each.

The window and the command line list what stands here, so a new format is one more row.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from app.domain.exports import Choice, Sink
from app.domain.failures import Failure
from app.exchange.book.looks import OWN
from app.exchange.book.sinks import PDF, book_sink
from app.exchange.csv_out import ALL, NONE, NOTES, CsvSink
from app.exchange.dayone_out import DayOneSink
from app.exchange.jrnl.out import JrnlSink
from app.exchange.lamplit_json import JsonSink
from app.exchange.locked_zip import check_passphrase
from app.exchange.markdown_out import MarkdownSink
from app.exchange.output import Output, output

#: What a format's own settings were set to, by name; one that is not named is as usual.
Chosen = Mapping[str, str]
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Extra:
    """Something that can be chosen for one format only.

    Attributes:
        name: as in ``--set name=value``.
        label: what it is, in a few words.
        choices: values with their labels; YES and NO alone are a box to tick, none is a line of
            text to type.
        usual: the value that it has where nobody chooses.
    """

    name: str
    label: str
    choices: tuple[tuple[str, str], ...] = ()
    usual: str = ""

    @property
    def is_tick(self) -> bool:
        """Whether it is a box to tick."""
        return {value for value, _ in self.choices} == {YES, NO}


@dataclass(frozen=True, slots=True)
class Form:
    """A way out.

    Attributes:
        name: as after ``lamplit export``.
        label: what it is for, as people say it.
        keeps: what is kept in it and what is not, in one sentence.
        sink: makes what writes it; is given where to, and what was chosen of ``extras``.
        endings: what its output may be: "" is a folder, ".zip" an archive, any other one file of
            that kind. The first is the usual one.
        extras: what can be chosen for it alone.
        files: whether photos and files can go along.
        photos: whether of them only photos can, and of the others their names.
        whole: whether it tells earlier versions and the trash from the rest; else they stay.
        beside: whether what stands beside entries goes along, such as check-ins and sleep.
        speaks: whether it says something itself, and so in the person's language.
    """

    name: str
    label: str
    keeps: str
    sink: Callable[[Output, Chosen], Sink]
    endings: tuple[str, ...] = ("", ".zip")
    extras: tuple[Extra, ...] = ()
    files: bool = True
    photos: bool = False
    whole: bool = False
    beside: bool = False
    speaks: bool = False

    def fitted(self, choice: Choice) -> Choice:
        """Return a choice without what this format cannot hold."""
        return replace(
            choice,
            trash=choice.trash and self.whole,
            versions=choice.versions and self.whole,
            files=choice.files and self.files,
            named=not self.files,
            beside=self.beside,
            photos=self.photos,
        )


_OF_BOOKS = (
    Extra("title", "Title"),
    Extra("name", "Your name on the first page"),
    Extra("moods", "With moods", ((YES, "Yes"), (NO, "No")), YES),
)

#: By their names, in the order in which they are offered.
FORMS: Mapping[str, Form] = {
    one.name: one
    for one in (
        Form(
            "json",
            "For another Lamplit",
            "Keeps everything: dates, versions, moods, scales, photos and files.",
            lambda out, _: JsonSink(out),
            whole=True,
            beside=True,
        ),
        Form(
            "markdown",
            "For any editor",
            "Keeps every entry as a text file with its date, tags, mood, photos and links; not "
            "sleep, questionnaires, or check-ins without an entry.",
            lambda out, _: MarkdownSink(out),
        ),
        Form(
            "jrnl",
            "For the terminal: jrnl",
            "Keeps every entry in one text file with its date to the minute, tags and star; not "
            "photos, moods, sleep or questionnaires, which jrnl has no place for.",
            lambda out, _: JrnlSink(out),
            endings=(".txt", ".journal", ".jrnl"),
            files=False,
        ),
        Form(
            "dayone",
            "For Day One",
            "Keeps every entry with its date, tags, star, place, photos, recordings and links; not "
            "moods, sleep or questionnaires, which Day One has no place for.",
            lambda out, _: DayOneSink(out),
            endings=(".zip", ""),
        ),
        Form(
            "book",
            "A book to print",
            "Keeps every entry with its date, place, mood, tags, photos and links, on pages that "
            "can be printed and bound; other files by their names alone.",
            book_sink,
            endings=(PDF, ".html"),
            extras=(
                *_OF_BOOKS,
                Extra("paper", "Paper", (("a5", "A5"), ("a4", "A4"), ("letter", "Letter")), "a5"),
                Extra("days", "Each day on a new page", ((YES, "Yes"), (NO, "No")), NO),
            ),
            photos=True,
            speaks=True,
        ),
        Form(
            "html",
            "For any browser",
            "Keeps every entry with its date, place, mood, tags, photos and links, as pages that "
            "need no connection; other files by their names alone.",
            book_sink,
            endings=(".html", "", ".zip"),
            extras=_OF_BOOKS,
            photos=True,
            speaks=True,
        ),
        Form(
            "csv",
            "For a spreadsheet",
            "Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of "
            "entries; not photos and files.",
            CsvSink,
            endings=(".zip", ""),
            extras=(
                Extra(
                    "words",
                    "Words that go along",
                    (
                        (NONE, "None: only numbers and what was picked"),
                        (NOTES, "Notes, titles and tags"),
                        (ALL, "Notes, titles, tags and what you wrote"),
                    ),
                    NOTES,
                ),
                Extra(
                    "separator",
                    "Between cells",
                    (("comma", "Commas"), ("semicolon", "Semicolons, and commas in numbers")),
                    "comma",
                ),
                Extra("bom", "With the mark that Excel needs", ((YES, "Yes"), (NO, "No")), YES),
            ),
            files=False,
            beside=True,
        ),
    )
}


def sink_for(
    name: str, path: Path, ident: UUID, chosen: Chosen | None = None, passphrase: str = "",
    *, words: Mapping[str, str] | None = None, cancelled: Callable[[], bool] = lambda: False,
) -> Sink:  # fmt: skip
    """Return what writes the format called ``name`` to ``path``, which must not exist yet.

    Args:
        name: one of `FORMS`.
        path: what is to be made, with one of the format's endings.
        ident: keeps two exports to one place apart.
        chosen: the format's own settings.
        passphrase: what opens the output, which is a zip then; empty for anybody.
        words: of the output itself in the person's language, as `app.exchange.book.words` has them.
        cancelled: asked until the output has its name.

    Raises:
        Failure: the path has an ending, or a setting a value, that this format has not.
        UnfitPassphrase: not every program would open it with this passphrase.
        FileExists, FileUnwritable, FolderReadOnly, DiskFull: nothing was written.
    """
    check_passphrase(passphrase)
    form = FORMS[name]
    settings = dict(settings_of(form, chosen or {}))
    if form.speaks:
        settings |= {f"{OWN}{key}": text for key, text in (words or {}).items()}
    ending = locked_ending_of(form, path) if passphrase else ending_of(form, path)
    out = output(path, ident, ending, passphrase, cancelled)
    try:
        return form.sink(out, settings)
    except BaseException:
        out.drop()
        raise


def check_output(form: Form, path: Path, chosen: Chosen, *, locked: bool) -> None:
    """Look whether a format can be written so, before anything is asked for or opened.

    Raises:
        Failure: the path has an ending, or a setting a value, that this format has not.
    """
    settings_of(form, chosen)
    (locked_ending_of if locked else ending_of)(form, path)


def locked_ending_of(form: Form, path: Path) -> str:
    """Return the ending of what stands within a locked zip: the one before its own, if there is.

    Raises:
        Failure: the path is no zip.
    """
    if path.suffix.lower() != ".zip":
        raise Failure("What a passphrase protects is written to a file that ends in .zip.")
    within = Path(path.stem).suffix.lower()
    if within and within in form.endings:
        return within
    return ".zip" if ".zip" in form.endings else next(filter(None, form.endings))


def ending_of(form: Form, path: Path) -> str:
    """Return which of a format's endings a path has; "" is a folder.

    Raises:
        Failure: it has none of them.
    """
    ending = path.suffix.lower()
    if ending in form.endings:
        return ending
    if "" in form.endings:
        return ""
    endings = ", ".join(form.endings)
    raise Failure(f"This format is written to a file that ends in {endings}.")


def settings_of(form: Form, chosen: Chosen) -> dict[str, str]:
    """Return every setting of a format with its value.

    Raises:
        Failure: there is no such setting, or it has no such value.
    """
    known = {one.name: one for one in form.extras}
    for name, value in chosen.items():
        if name not in known:
            there = ", ".join(known) or "none"
            raise Failure(f"This format has no setting of that name. There are: {there}.")
        values = [one for one, _ in known[name].choices]
        if values and value not in values:
            raise Failure(f"{name} can be: {', '.join(values)}.")
    return {name: chosen.get(name, one.usual) for name, one in known.items()}

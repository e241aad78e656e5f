"""Says what is wrong with the translations: `check_translations.py FOLDER` over its *.ts files.

A translation is wrong when it is missing, was made for a sentence that the program no longer says,
or lost something that the program fills in: %1, %n, {name}, a tag, a line break, a letter with &.
English is the source; of it only the plural forms are written down.
"""

import re
import sys
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree as ET

ENGLISH = "en"
#: How many forms Qt has for counted things, for a language.
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "pt": 2}

_PLACE = re.compile(r"%L?\d|%L?n|\{\w*\}|</?[a-z]+[^>]*>")
_COUNTED = ("%n", "%Ln")
_MNEMONIC = re.compile(r"&(?!&|\w+;)\w")


class Wanted(Protocol):
    """A string that the program says; see `visible_strings.Visible`."""

    @property
    def context(self) -> str:
        """Where Qt looks for it."""

    @property
    def source(self) -> str:
        """In English."""

    @property
    def hint(self) -> str:
        """What tells it from the same words elsewhere."""

    @property
    def plural(self) -> bool:
        """Whether it counts something."""


@dataclass(frozen=True, slots=True)
class Said:
    """One string of a translation.

    Attributes:
        key: context, source, hint, and whether it counts.
        forms: the translation; several for what counts.
        is_done: whether somebody said that it is finished.
    """

    key: tuple[str, str, str, bool]
    forms: tuple[str, ...]
    is_done: bool


def said_in(path: Path) -> Iterator[Said]:
    """Yield every string of a .ts file."""
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            given = message.find("translation")
            if given is None:
                given = ET.Element("translation", {"type": "unfinished"})
            texts = [one.text for one in given] if plural else [given.text]
            yield Said(
                (
                    context.findtext("name") or "", message.findtext("source") or "",
                    message.findtext("comment") or "", plural,
                ),
                tuple(text or "" for text in texts),
                given.get("type") is None,
            )  # fmt: skip


def language_of(path: Path) -> str:
    """Return the code in the name of a file, such as de."""
    return path.stem.removeprefix("lamplit_")


def troubles(path: Path, wanted: Collection[Wanted]) -> list[str]:
    """Return what is wrong with a .ts file, a line for each; nothing when it is complete."""
    language = language_of(path)
    keys = {(one.context, one.source, one.hint, one.plural) for one in wanted}
    if language == ENGLISH:
        keys = {key for key in keys if key[-1]}
    found = list(said_in(path))
    lines = [
        f"the program does not say it any more: {_named(one.key)}"
        for one in found
        if one.key not in keys
    ]
    there = {one.key for one in found}
    lines += [f"is not there: {_named(key)}" for key in sorted(keys - there)]
    for one in found:
        if one.key in keys:
            lines += [f"{what}: {_named(one.key)}" for what in _wrong(one, FORMS.get(language))]
    return lines


def coverage(path: Path, wanted: Collection[Wanted]) -> tuple[int, int]:
    """Return how many of the program's strings are translated, and how many there are."""
    keys = {(one.context, one.source, one.hint, one.plural) for one in wanted}
    if language_of(path) == ENGLISH:
        keys = {key for key in keys if key[-1]}
    done = {one.key for one in said_in(path) if one.is_done and all(one.forms)}
    return len(keys & done), len(keys)


def _wrong(one: Said, forms: int | None) -> Iterator[str]:
    _, source, _, plural = one.key
    if not one.is_done or not all(one.forms):
        yield "not translated"
        return
    if plural and forms is None:
        yield "how many plural forms the language has is not known here (FORMS)"
    elif plural and len(one.forms) != forms:
        yield f"has {len(one.forms)} plural forms, not {forms}"
    for text in one.forms:
        yield from _lost(source, text, plural=plural)


def _lost(source: str, text: str, *, plural: bool) -> Iterator[str]:
    """Yield what one translation does not have as the English has it."""
    if _places(text, plural=plural) != _places(source, plural=plural):
        yield "other places, such as %1 or {name}"
    if plural and _counts(text) > _counts(source):
        yield "counts more often"
    if text.count("\n") != source.count("\n"):
        yield "other line breaks"
    if len(_MNEMONIC.findall(text)) != len(_MNEMONIC.findall(source)):
        yield "another number of keys with &"
    if _edges(text) != _edges(source):
        yield "begins or ends with other space"


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _places(text: str, *, plural: bool) -> Counter[str]:
    """Count the places; one form of a plural may say its number in words."""
    found = Counter(_PLACE.findall(text))
    if plural:
        for name in _COUNTED:
            found.pop(name, None)
    return found


def _counts(text: str) -> int:
    return sum(text.count(name) for name in _COUNTED)


def _named(key: tuple[str, str, str, bool]) -> str:
    return f"{key[0]}: {key[1]!r}"


def main(folder: Path) -> int:
    """Report on every file of a folder; return 1 when something is wrong, else 0."""
    strings = import_module("visible_strings")  # stands beside this file when that is run
    wanted = strings.collect(Path("ui")) + strings.declared()
    failed = False
    for path in sorted(folder.glob("*.ts")):
        done, count = coverage(path, wanted)
        lines = troubles(path, wanted)
        failed = failed or bool(lines)
        said = [f"{language_of(path)}: {done} of {count} strings", *lines]
        sys.stdout.write("\n  ".join(said) + "\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

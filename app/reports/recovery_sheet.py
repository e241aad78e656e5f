"""Sheets to print: a recovery code, and shares on paper. They are in clear; the foot says so."""

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib.resources import files

from app.domain.paper_shares import PaperShare
from app.domain.report import Paper
from app.typeset.compiling import compile_project
from app.typeset.letters import Letters, is_rtl
from app.vault.keys.credentials import PaperSet

_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_POINTS = 72
_CODE_COLUMNS, _CODE_SIZE, _CODE_GAP = 2, 20, 14
_WORD_COLUMNS, _WORD_SIZE, _WORD_GAP = 3, 13, 11
_QUIET = 4  # modules of white that a reader needs around the code

ENGLISH: Mapping[str, str] = {
    "lang": "en",
    "journal": "Journal: {name}",
    "made": "Made on {day}",
    "alt": "The same as a QR code",
    "what": "What it is",
    "how": "How to use it",
    "where": "Where to keep it",
    "notes": "Notes by hand",
    "foot": "This sheet is not encrypted. Lamplit keeps no copy of it.",
    "code_title": "Recovery code",
    "code_groups": "The code, in eight groups",
    "code_what": "This code opens the journal without its passphrase. Nobody can make it again "
    "for you.",
    "code_how": "On a new computer, put Lamplit and a copy of the journal or of a backup there. "
    "Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.",
    "code_where": "On paper, with things that you do not lose, away from the computer and its "
    "backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all "
    "of it.",
    "share_title": "Share {number} of {made}, set {letter}",
    "share_groups": "The words, in this order",
    "share_what": "Any {needed} of the {made} shares of set {letter} open a Lamplit journal "
    "together, without its passphrase. Fewer of them tell nothing about it.",
    "share_how": "Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I "
    "have shares on paper”, and type the words of each sheet, or open a photo of its QR code.",
    "share_where": "Each sheet in another place, or with another person whom you trust. Never "
    "{needed} of them together, and none beside the computer or in a cloud.",
}
"""The words of the sheets as the command line has them; the window passes others."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on one sheet.

    Attributes:
        title: its head.
        facts: lines below the head.
        groups_title, groups, columns, size, gap: what is to be typed again, and how it is set.
        code: what the QR code says.
        parts: heads, each with a sentence or two.
        words: for the foot, the place for notes, and the language.
        paper: its size.
    """

    title: str
    facts: tuple[str, ...]
    groups_title: str
    groups: tuple[str, ...] = field(repr=False)
    columns: int
    size: int
    gap: int
    code: str = field(repr=False)
    parts: tuple[tuple[str, str], ...]
    words: Mapping[str, str] = field(repr=False)
    paper: Paper


def code_sheet(
    code: str, *, name: str, day: str, paper: Paper = Paper.A4, words: Mapping[str, str] = ENGLISH
) -> Sheet:
    """Return the sheet of a recovery code.

    Args:
        code: in its eight groups.
        name: what the journal is called; empty leaves it out.
        day: the date, as people write it.
        paper: its size.
        words: as `ENGLISH`.
    """
    return Sheet(
        words["code_title"], _facts(name, day, words), words["code_groups"],
        tuple(code.split("-")), _CODE_COLUMNS, _CODE_SIZE, _CODE_GAP, code,
        _parts("code", words), words, paper,
    )  # fmt: skip


def share_sheet(
    share: PaperShare,
    paper_set: PaperSet,
    *,
    name: str = "",
    day: str,
    paper: Paper = Paper.A4,
    words: Mapping[str, str] = ENGLISH,
) -> Sheet:
    """Return the sheet of one share; of the journal it says nothing unless a name is given."""
    numbers = {
        "{number}": str(share.number), "{made}": str(paper_set.made),
        "{needed}": str(paper_set.needed), "{letter}": paper_set.letter,
    }  # fmt: skip
    filled = dict(words)
    for key, text in words.items():
        if key.startswith("share_"):
            for place, value in numbers.items():
                text = text.replace(place, value)  # noqa: PLW2901 - filled place by place
            filled[key] = text
    return Sheet(
        filled["share_title"], _facts(name, day, words), filled["share_groups"],
        share.words, _WORD_COLUMNS, _WORD_SIZE, _WORD_GAP, share.text.upper(),
        _parts("share", filled), words, paper,
    )  # fmt: skip


def sheet_pdf(sheet: Sheet, *, made_at: datetime) -> bytes:
    """Return a sheet as a tagged PDF of one page (PDF/UA-1 is asked for)."""
    made = compile_project(
        _project(sheet), format="pdf", pdf_standards=["ua-1"],
        timestamp=int(made_at.timestamp()),
    )  # fmt: skip
    assert isinstance(made, bytes)
    return made


def sheet_page(sheet: Sheet, *, scale: float = 1.0) -> bytes:
    """Return a sheet as PNG, with ``scale`` pixels for each point of paper."""
    made = compile_project(_project(sheet), format="png", ppi=_POINTS * scale)
    assert isinstance(made, bytes)
    return made


def _facts(name: str, day: str, words: Mapping[str, str]) -> tuple[str, ...]:
    shown = Letters().line(name)
    journal = (words["journal"].replace("{name}", shown),) if shown else ()
    return *journal, words["made"].replace("{day}", day)


def _parts(kind: str, words: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((words[part], words[f"{kind}_{part}"]) for part in ("what", "how", "where"))


def _project(sheet: Sheet) -> dict[str, bytes]:
    words, letters = sheet.words, Letters()
    data = {
        "lang": words["lang"], "rtl": is_rtl(sheet.title), "paper": _PAPERS[sheet.paper],
        "title": letters.line(sheet.title), "facts": [letters.line(one) for one in sheet.facts],
        "groups_title": letters.line(sheet.groups_title), "groups": list(sheet.groups),
        "columns": sheet.columns, "size": sheet.size, "gap": sheet.gap,
        "alt": words["alt"], "notes_title": letters.line(words["notes"]),
        "parts": [
            {"title": letters.line(title), "text": letters.line(text)}
            for title, text in sheet.parts
        ],
        "foot": letters.line(words["foot"]),
    }  # fmt: skip
    return {
        "main": _template(),
        "data.json": json.dumps(data, ensure_ascii=False).encode(),
        "code.svg": _drawn(sheet.code),
    }


def _drawn(code: str) -> bytes:
    import segno  # noqa: PLC0415 - it brings half of Python's library for the network

    out = io.BytesIO()
    segno.make(code, error="m", micro=False).save(out, kind="svg", border=_QUIET, scale=4)
    return out.getvalue()


@cache
def _template() -> bytes:
    return (files("assets") / "report" / "sheet.typ").read_bytes()

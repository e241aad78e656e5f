"""More of what is fuzzed of the importers: notes, pages, and what follows a mood."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.imports import Options, Source
from app.exchange.emoods import EMoodsSource
from app.exchange.html_folder import HtmlSource
from app.exchange.joplin.source import JoplinSource
from app.exchange.jrnl.source import JrnlSource
from app.exchange.mini_diary import MiniDiarySource
from app.exchange.pixels import PixelsSource
from app.exchange.standard_notes.source import StandardNotesSource
from app.exchange.state_of_mind import StateOfMindSource
from app.exchange.text_folder import TextSource
from tests.exchange.test_joplin import LIBRARY, jex
from tests.exchange.test_jrnl import TEXT, WORDS, locked_1, locked_2, locked_3
from tests.exchange.test_mini_diary import diary
from tests.exchange.test_standard_notes import ITEMS, SUPER, backup, note, raw
from tests.exchange.test_text_and_html import PAGE
from tests.exchange.test_trackers import EMOODS, OLD, PIXELS, STATES, export

NAMES = (
    "emoods", "health", "html", "joplin", "jrnl", "jrnl-json", "jrnl-locked", "minidiary",
    "pixels", "standardnotes", "text",
)  # fmt: skip
#: Opens what is locked among the seeds.
OPTIONS = Options("Europe/Paris", password=WORDS)

File = Callable[[str, Callable[[Path], Source]], Callable[[bytes], None]]
Run = Callable[[bytes], None]


def note_targets(folder: Path, file: File) -> Mapping[str, tuple[Run, tuple[bytes, ...]]]:
    """Return how each is run, with what it begins from.

    Args:
        folder: a place for files.
        file: makes what reads some bytes as a file of this name.
    """
    entry = {"title": "a", "body": "b", "date": "2024-01-01", "time": "10:00", "tags": ["@c"]}
    journal = {"tags": {"@c": 1}, "entries": [entry | {"starred": True}]}
    days = diary(**{"2019-01-01": {"title": "a", "text": "b", "dateUpdated": "x"}})
    items = backup(*ITEMS, raw("g", note("S", SUPER, noteType="super")))
    archive = jex(folder / "seed.jex", LIBRARY).read_bytes()
    locked = (locked_1(TEXT), locked_2(TEXT), locked_3(TEXT))
    pixels = [json.dumps(one).encode() for one in (PIXELS, OLD)]
    return {
        "emoods": (file("e.csv", EMoodsSource), (EMOODS.encode(),)),
        "health": (file("h.json", StateOfMindSource), (export(STATES).encode(),)),
        "html": (file("p.html", HtmlSource), (PAGE.encode(),)),
        "joplin": (file("j.jex", JoplinSource), (archive,)),
        "jrnl": (file("j.txt", JrnlSource), (TEXT.encode(),)),
        "jrnl-json": (file("k.json", JrnlSource), (json.dumps(journal).encode(),)),
        "jrnl-locked": (file("l.journal", JrnlSource), locked),
        "minidiary": (file("m.json", MiniDiarySource), (days.encode(),)),
        "pixels": (file("q.json", PixelsSource), tuple(pixels)),
        "standardnotes": (file("s.txt", StandardNotesSource), (items.encode(),)),
        "text": (file("2024-05-06 t.txt", TextSource), (b"9 May 2024\n\nwords \xc3\xa9",)),
    }

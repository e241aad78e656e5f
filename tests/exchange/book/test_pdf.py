"""The book as a PDF: everything is in it, once, as words; it is tagged, bound and beautiful."""

import errno
import os
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from uuid import UUID

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.failures import Cancelled, DiskFull, Failure
from app.domain.mood import Valence
from app.exchange import output
from app.exchange.book import pdf
from app.exchange.book.looks import Look
from app.exchange.book.pdf import PAPERS, Paper, PdfSink
from app.exchange.book.pictures import shrink
from app.exchange.exporters import sink_for
from app.typeset.letters import FAMILIES
from app.typeset.more_letters import Faces
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import export_journal
from app.usecases.trash_entries import trash_entries
from app.vault.vault import Vault
from tests.exchange.book.making import (
    CHOICE,
    attach,
    book,
    links_of,
    photo,
    pictures_of,
    words_of,
)
from tests.making import NOW, add, vault_ids
from tests.reports.test_pages import HOSTILE, findings, tags, unmarked

EVERY = """# First
Some *soft* and **loud** words, `code`, [out](https://example.org/x) and ~~gone~~.

### Deeper

- one
- two
  1. within

- [x] done

> said

| a | b |
|---|---|
| c | d |

```
code lines
```

***

مرحبا بك

שלום
"""


def write(vault: Vault, body: str, at: datetime = NOW, **content: object) -> UUID:
    """Write an entry with a title, a place and tags."""
    ident = add(vault, body, at)
    made = Content(body, **content)  # type: ignore[arg-type]
    vault.write(lambda tx: edit_entry(tx, ident, made, now=NOW, new_id=vault_ids(vault)))
    return ident


def years(vault: Vault) -> list[UUID]:
    """Write some entries of three years."""
    start = datetime(2024, 11, 20, 12, tzinfo=UTC)
    return [
        add(vault, f"Entry number {number}.", start + timedelta(days=29 * number))
        for number in range(20)
    ]


def test_everything_is_in_it(vault: Vault, place: Path) -> None:
    ident = write(vault, EVERY, title="A title", place="Lisbon", tags=("sea", "old friends"))
    attach(vault, ident, "bill.pdf", b"%PDF-1.4 none")
    add(vault, "Alone.", NOW - timedelta(days=400), valence=Valence.VERY_PLEASANT)
    shown = words_of(book(vault, place / "out.pdf", {"title": "My years", "name": "Ada"}))
    for words in (
        "My years", "Ada", "18 October 2025 to 22 November 2026", "2 entries", "not encrypted",
        "Contents", "2025 1 entry", "October", "November 2026", "Sunday 22 November, 21:04",
        "A title", "Lisbon", "#sea", "#old friends", "First", "soft", "loud", "Deeper", "within",
        "☑ done", "said", "code lines", "Kept in the journal: bill.pdf", "very pleasant", "Alone.",
    ):  # fmt: skip
        assert words in shown, words
    assert "**" not in shown
    assert "[" not in shown


def test_without_moods_none_is_in_it(vault: Vault, place: Path) -> None:
    add(vault, "Alone.", valence=Valence.VERY_PLEASANT)
    assert "pleasant" not in words_of(book(vault, place / "a.pdf", {"moods": "no"}))
    vault.write(lambda tx: tx.moods.set_word(Valence.VERY_PLEASANT, "radiant"))
    shown = words_of(book(vault, place / "b.pdf"))
    assert "radiant" in shown
    assert "pleasant" not in shown


def test_what_was_thrown_away_stays_out(vault: Vault, place: Path) -> None:
    ident = add(vault, "Thrown away.")
    add(vault, "Kept.")
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    shown = words_of(book(vault, place / "out.pdf"))
    assert "Kept." in shown
    assert "Thrown" not in shown


@pytest.mark.parametrize("paper", PAPERS)
def test_the_tags_are_whole_over_all_chapters(
    paper: str, vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every mark on a page is in the one structure tree, or is an artifact; photos have words."""
    monkeypatch.setattr(pdf, "_SOFT", 700)  # many chapters
    years(vault)
    ident = write(vault, EVERY, title="A title", place="Lisbon", tags=("sea",))
    attach(vault, ident, "bay.jpg", photo((9, 9, 99), (300, 200)))
    made = book(vault, place / "out.pdf", {"paper": paper}).read_bytes()
    assert findings(made) == []
    assert unmarked(made) == []
    found = tags(made)
    kinds = {kind for kind, _ in found}
    wanted = {"/H1", "/H2", "/H3", "/H4", "/H5", "/Table", "/TH", "/L", "/BlockQuote", "/Code"}
    assert wanted <= kinds
    assert [alt for kind, alt in found if kind == "/Figure"] == ["Photo"]
    assert [kind for kind, _ in found].count("/Document") == 1
    with pikepdf.open(place / "out.pdf") as document:
        assert document.Root.Lang == "en"
        assert document.docinfo["/Title"] == "Journal"
        assert "/CreationDate" not in document.docinfo
        box = [float(side) for side in document.pages[0].MediaBox]
        assert box[2] == pytest.approx(PAPERS[paper].width / 25.4 * 72, abs=0.1)
        keys = [int(key) for key in list(document.Root.StructTreeRoot.ParentTree.Nums)[::2]]
        assert keys == sorted(set(keys))
        used = {int(page.obj.StructParents) for page in document.pages if "/StructParents" in page}
        assert used <= set(keys)


def test_contents_links_and_numbers_lead_to_their_pages(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_SOFT", 700)
    idents = years(vault)
    away = UUID(int=404)
    add(
        vault,
        f"See [the first](entry:{idents[0]}), [not here](entry:{away}), <mailto:a@b.c>, "
        "[a file](file:///etc/passwd), [odd](javascript:alert(1)).",
    )
    path = book(vault, place / "out.pdf")
    links = links_of(path)
    assert f"e-{idents[0]}" in links
    assert "mailto:a@b.c" in links
    assert not [link for link in links if ":" in link and not link.startswith("mailto:")]
    reader = pypdf.PdfReader(path)
    labels, dests = reader.page_labels, reader.named_destinations
    assert labels[:2] == ["i", "ii"]
    first_body = labels.index("1")
    assert first_body % 2 == 0  # a right page, when printed on both sides
    contents = " ".join(reader.pages[2].extract_text().split())
    for name, title in (("m-2025-03", "March"), ("m-2026-05", "May"), ("y-2026", "2026")):
        number = reader.get_destination_page_number(
            dests[f"/{name}" if f"/{name}" in dests else name]
        )
        assert number is not None
        assert title in reader.pages[number].extract_text()
        assert labels[number] in contents.split(), title
    assert [str(one.title) for one in reader.outline if not isinstance(one, list)] == [
        "2024", "2025", "2026",
    ]  # fmt: skip
    for number, page in enumerate(reader.pages[first_body:], 1):
        text = page.extract_text()
        if "entries" not in text:  # a year's own page bears no number
            assert str(number) in text.split("\n")[-1] or str(number) in text.split()


def test_each_day_on_a_new_page(vault: Vault, place: Path) -> None:
    for hour in (0, 5, 30, 60):
        add(vault, f"Hour {hour}.", NOW - timedelta(hours=hour))
    usual = len(pypdf.PdfReader(book(vault, place / "a.pdf")).pages)
    apart = len(pypdf.PdfReader(book(vault, place / "b.pdf", {"days": "yes"})).pages)
    assert apart - usual == 2


def test_an_empty_journal_is_a_book_that_says_so(vault: Vault, place: Path) -> None:
    shown = words_of(book(vault, place / "out.pdf"))
    assert "There is nothing in this book." in shown
    assert "Contents" not in shown


def test_the_same_journal_gives_the_same_bytes(vault: Vault, place: Path) -> None:
    years(vault)
    one, two = book(vault, place / "a.pdf"), book(vault, place / "b.pdf")
    assert one.read_bytes() == two.read_bytes()


# --- photos --------------------------------------------------------------------------------------


def test_photos_stand_upright_smaller_and_say_nothing_of_where(vault: Vault, place: Path) -> None:
    ident = add(vault, "x")
    one = attach(vault, ident, "p.jpg", photo((200, 0, 0), (3000, 2000), turn=6))
    body = f"Before.\n\n![The bay](attachment:{one})\n\n![](attachment:{UUID(int=8)}) after"
    vault.write(lambda tx: edit_entry(tx, ident, Content(body), now=NOW, new_id=vault_ids(vault)))
    path = book(vault, place / "out.pdf")
    [made] = pictures_of(path)
    assert made.size == (890, 1335)  # it was held upright; 113 mm have 300 dots an inch
    assert made.getpixel((834, 50))[1] > 200  # the white corner went from left to right
    assert made.getpixel((50, 50))[1] < 60
    assert b"Ada Marker" not in path.read_bytes()
    shown = words_of(path)
    assert "This picture is not here." in shown
    assert [alt for kind, alt in tags(path.read_bytes()) if kind == "/Figure"] == ["The bay"]


@pytest.mark.parametrize("size", [(5712, 4284), (3024, 4032), (4000, 500), (1400, 900), (20, 9)])
@pytest.mark.parametrize("paper", PAPERS.values())
def test_a_photo_is_as_sharp_as_paper_and_no_sharper(paper: Paper, size: tuple[int, int]) -> None:
    made = shrink(photo((9, 90, 9), size), paper.side, pdf.ENOUGH)
    assert made is not None
    assert made.width / made.height == pytest.approx(size[0] / size[1], rel=0.02)
    dots = max(made.width, made.height) / (max(paper.room.wide, paper.room.high) / 25.4)
    assert dots <= 301
    assert dots >= 180 or (made.width, made.height) == size


def test_a_picture_that_cannot_be_shown_is_named(vault: Vault, place: Path) -> None:
    ident = add(vault, "Words.")
    attach(vault, ident, "broken.jpg", photo((1, 2, 3), (90, 90))[:400])
    attach(vault, ident, "none.png", b"\x89PNG\r\n\x1a\n nothing")
    shown = words_of(book(vault, place / "out.pdf"))
    assert "broken.jpg" in shown
    assert "none.png" in shown


def test_twenty_photos_are_all_there_and_within_the_margins(vault: Vault, place: Path) -> None:
    ident = add(vault, "A walk.")
    sizes = [(300, 200), (200, 300), (250, 250), (900, 100), (60, 900)]
    for number in range(20):
        attach(vault, ident, f"{number}.jpg", photo((number * 9, 50, 50), sizes[number % 5]))
    path = book(vault, place / "out.pdf")
    assert len(list(pictures_of(path))) == 20
    assert len([1 for kind, _ in tags(path.read_bytes()) if kind == "/Figure"]) == 20


# --- whatever was typed --------------------------------------------------------------------------


def test_code_of_any_kind_is_words(vault: Vault, place: Path) -> None:
    """Typst, HTML and formats mean nothing, wherever they stand."""
    secret = place / "secret.txt"
    secret.write_text("opened", "utf-8")
    evil = f'#read("{secret.as_posix()}") #import "x" #panic() \\u{{41}} {HOSTILE[30:]} {{title}}'
    ident = write(vault, f"{evil}\n\n- {evil}\n\n```\n{evil}\n```\n\n> {evil}", title=evil,
                  place=evil)  # fmt: skip
    attach(vault, ident, evil.replace("/", "_")[:90], b"data")
    shown = words_of(
        book(vault, place / "out.pdf", {"title": "#panic() {name} *x*", "name": "$x$"})
    )
    assert "opened" not in shown
    flat = shown.replace(" ", "")
    assert flat.count('#read("') >= 6
    assert flat.count("#panic()") >= 6
    assert flat.count("<script>alert(1)</script>") >= 5
    assert "#panic(){name}*x*" in flat


@settings(max_examples=25)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), max_size=4))
def test_any_words_become_a_book(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    """No text stops it, and letters that can be printed are in it."""
    place = tmp_path_factory.mktemp("any")
    sink = PdfSink(output.output(place / "x.pdf", UUID(int=1), ".pdf"), Look())
    for number, text in enumerate(texts):
        sink.record("entries", _record(number, f"{text}\nplain{number}words"))
    path = sink.finish()
    shown = words_of(path)
    for number in range(len(texts)):
        assert f"plain{number}words" in shown.replace(" ", "")


def _record(number: int, text: str) -> dict[str, object]:
    return {
        "id": str(UUID(int=number)), "created_at": "2026-11-22T21:04:00Z", "zone": "UTC",
        "title": text[:40], "body": text, "place": text[:9], "mood": 1 + number % 7,
        "tags": [text[:5]], "files": [], "trashed_at": None,
    }  # fmt: skip


def test_letters_that_no_font_has_are_named(vault: Vault, place: Path) -> None:
    add(vault, "한국어로 नमस्ते, 👩\u200d👧 and שלום ☆ مي\u200cخواهم")
    shown = words_of(book(vault, place / "out.pdf"))
    assert "[Korean, 4] [Devanagari, 6], [woman, girl] and" in shown
    assert "characters that this computer has no letters for: Korean, Devanagari, emoji" in shown
    assert "☆" in shown


def test_a_letter_that_a_font_promised_and_has_not_costs_no_book(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(vault, "Before 日 and after.")
    faces = Faces(FAMILIES, system=False, known=lambda _: True)
    monkeypatch.setattr(pdf, "faces_for", lambda _: faces)
    shown = words_of(book(vault, place / "out.pdf", {"title": "日"}))
    assert "Before" in shown
    assert "and after." in shown


def test_a_month_that_is_set_in_two_chapters_is_named_once(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_SOFT", 700)
    for hour in range(6):
        add(vault, f"Hour {hour}.", NOW - timedelta(hours=hour))
    path = book(vault, place / "out.pdf")
    titles = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    assert len(titles) >= 7
    heads = [kind for kind, _ in tags(path.read_bytes()) if kind == "/H2"]
    assert len(heads) == 2  # the month, and its year in the contents


def test_words_that_no_line_holds_stay_on_the_page(vault: Vault, place: Path) -> None:
    write(vault, f"{'x' * 400}\n\n| {'y' * 90} | b |\n|-|-|\n| {'z' * 90} | c |\n\n`{'w' * 200}`",
          title="t" * 300)  # fmt: skip
    path = book(vault, place / "out.pdf")
    flat = words_of(path).replace(" ", "")
    for letter, number in (("x", 400), ("y", 90), ("z", 90), ("w", 200), ("t", 300)):
        assert letter * number in flat
    edge = PAPERS["a5"].width / 25.4 * 72
    places: list[float] = []

    def look(text: str, _cm: object, matrix: list[float], _font: object, _size: float) -> None:
        if text.strip():
            places.append(matrix[4])

    for page in pypdf.PdfReader(path).pages:
        page.extract_text(visitor_text=look)
    assert max(places) < edge - 15 / 25.4 * 72


def test_an_entry_of_many_pages_is_set_in_parts(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_HARD", 30_000)
    add(vault, "\n\n".join(f"Paragraph {number} " + "word " * 300 for number in range(60)))
    path = book(vault, place / "out.pdf")
    shown = words_of(path)
    assert all(f"Paragraph {number} word" in shown for number in range(60))
    assert shown.count("Sunday 22 November, 21:04") == 1
    assert findings(path.read_bytes()) == []


# --- stopping and places -------------------------------------------------------------------------


def test_stopped_at_any_moment_nothing_remains(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_SOFT", 3000)
    ident = years(vault)[3]
    attach(vault, ident, "p.jpg", photo((1, 2, 3), (60, 60)))
    looks = count()
    go = partial(export_journal, vault.read, choice=CHOICE)
    go(sink=sink_for("book", place / "whole.pdf", UUID(int=1)), cancelled=lambda: next(looks) < 0)
    (place / "whole.pdf").unlink()
    asked = next(looks)
    assert asked > 20
    for step in range(0, asked, 3):
        sink = sink_for("book", place / "out.pdf", UUID(int=1))
        with pytest.raises(Cancelled):
            go(sink=sink, cancelled=partial(_reached, count(), step))
        assert list(place.iterdir()) == []


def _reached(looks: "count[int]", step: int) -> bool:
    return next(looks) >= step


def test_it_says_how_far_it_is(vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_SOFT", 700)
    years(vault)
    told: list[tuple[int, int]] = []
    sink = sink_for("book", place / "out.pdf", UUID(int=1))
    export_journal(vault.read, sink, CHOICE, progress=lambda *step: told.append(step))
    assert len({total for _, total in told}) == 1
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]
    assert len([1 for done, total in told if done > total / 2]) >= 3  # the chapters too
    assert len({done for done, total in told if done > total * 5 / 6}) >= 3  # and their binding


def test_a_full_disk_leaves_nothing_half(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    add(vault, "Words.")
    monkeypatch.setattr(output, "sync_file", no_room)
    with pytest.raises(DiskFull):
        book(vault, place / "out.pdf")
    assert list(place.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
def test_a_disk_that_fills_while_it_is_bound(
    vault: Vault, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(vault, "Words.")
    sink = sink_for("book", place / "out.pdf", UUID(int=1))
    with Path("/dev/full").open("wb", buffering=0) as full:
        monkeypatch.setattr(type(sink._out), "open", lambda *_, **__: full)  # type: ignore[attr-defined]
        with pytest.raises(DiskFull):
            export_journal(vault.read, sink, CHOICE)
    assert list(place.iterdir()) == []


def test_settings_that_are_none_are_refused(place: Path) -> None:
    for chosen in ({"paper": "a3"}, {"font": "x"}, {"moods": "some"}):
        with pytest.raises(Failure):
            sink_for("book", place / "out.pdf", UUID(int=1), chosen)
    with pytest.raises(Failure):
        sink_for("book", place / "out.txt", UUID(int=1))
    assert list(place.iterdir()) == []

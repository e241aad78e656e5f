"""The book for a browser: it says everything, runs nothing, fetches nothing, names nothing."""

import zipfile
from datetime import timedelta
from functools import partial
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entry import Content
from app.domain.exports import Choice
from app.domain.failures import Cancelled
from app.domain.mood import Valence
from app.exchange import output
from app.exchange.book.looks import Look
from app.exchange.book.web import WebSink
from app.exchange.exporters import FORMS, sink_for
from app.usecases.edit_entry import edit_entry
from app.usecases.export_journal import export_journal, weigh_export
from app.vault.vault import Vault
from tests.exchange.book.making import CHOICE, attach, book, photo
from tests.exchange.book.test_pdf import EVERY, write, years
from tests.exchange.outward import taken_out
from tests.exchange.whole import fill
from tests.making import NOW, add, vault_ids
from tests.reports.test_pages import HOSTILE

ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "ol", "ul",
    "li", "a", "h1", "h2", "h3", "h4", "h5", "h6", "article", "time", "p", "span", "b", "i", "bdi",
    "br", "hr", "em", "strong", "s", "code", "pre", "blockquote", "div", "table", "thead", "tbody",
    "tr", "th", "td", "img",
}  # fmt: skip
VOID = {"meta", "br", "hr", "img"}
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "id", "class", "href", "rel", "dir", "src",
    "alt", "width", "height", "loading", "datetime", "aria-label", "aria-hidden", "role", "start",
    "scope",
}  # fmt: skip


class Page(HTMLParser):
    """Reads a page strictly: every tag known, every one closed in its place."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.sources: list[str] = []
        self.alts: list[str] = []
        self.policy = ""
        self.said: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at every tag."""
        assert tag in ALLOWED
        found = dict(attrs)
        assert set(found) <= ATTRIBUTES
        assert len(found) == len(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []
        if tag == "img":
            self.sources.append(found["src"] or "")
            self.alts.append(found["alt"] or "")
        if found.get("http-equiv"):
            self.policy = found["content"] or ""
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """See that it closes what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the words, without the style."""
        if self.open[-1:] != ["style"]:
            self.said.append(data)

    @property
    def words(self) -> str:
        """All words, on one line."""
        return " ".join("".join(self.said).split())


def pages(path: Path) -> dict[str, Page]:
    """Return every page of a book by its name."""
    if path.is_file() and path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.endswith(".html")]
            return {name: Page(archive.read(name).decode()) for name in names}
    found = [path] if path.is_file() else sorted(path.glob("*.html"))
    return {one.name: Page(one.read_text("utf-8")) for one in found}


@pytest.fixture
def full(vault: Vault) -> Vault:
    first = years(vault)[0]
    ident = write(vault, EVERY, title="A <title>", place="Lisbon & more", tags=("sea",))
    pictured = attach(vault, ident, "../bay <x>.jpg", photo((9, 9, 99), (900, 600), turn=6))
    attach(vault, ident, 'bill".pdf', b"%PDF-1.4 none")
    body = f'{EVERY}\n\n![A "bay"](attachment:{pictured})\n\n[first](entry:{first})'
    made = Content(body, "A <title>", ("sea",), "Lisbon & more")
    vault.write(lambda tx: edit_entry(tx, ident, made, now=NOW, new_id=vault_ids(vault)))
    add(vault, "Alone.", NOW - timedelta(days=40), valence=Valence.VERY_PLEASANT)
    return vault


@pytest.mark.parametrize("name", ["out.html", "out", "out.zip"])
def test_everything_is_in_it_and_every_link_leads_somewhere(
    name: str, full: Vault, place: Path
) -> None:
    path = book(full, place / name, {"title": "My <years>", "name": "Ada & I"})
    found = pages(path)
    words = " ".join(page.words for page in found.values())
    for part in (
        "My <years>", "Ada & I", "22 entries", "not encrypted", "2024", "November",
        "Sunday 22 November, 21:04", "A <title>", "Lisbon & more", "#sea", "First", "Deeper",
        "within", "☑ done", "said", "code lines", 'bill".pdf', "very pleasant", "Alone.", "مرحبا",
        "Entry number 19.",
    ):  # fmt: skip
        assert part in words, part
    for page_name, page in found.items():
        assert len(page.ids) == len(set(page.ids))
        for link in page.links:
            target, _, at = link.partition("#")
            if link.startswith("https://example.org/"):
                continue
            assert not at or at in found[target or page_name].ids, link
            assert not target or target in found
    assert [alt for page in found.values() for alt in page.alts] == ['A "bay"']
    assert any("#e-" in link for page in found.values() for link in page.links)


@pytest.mark.parametrize("name", ["out.html", "out", "out.zip"])
def test_the_page_itself_forbids_what_runs_and_what_is_fetched(
    name: str, full: Vault, place: Path
) -> None:
    for page in pages(book(full, place / name)).values():
        rules = dict(rule.split(" ", 1) for rule in page.policy.split("; "))
        assert rules["default-src"] == "'none'"
        assert set(rules) == {"default-src", "img-src", "style-src", "base-uri", "form-action"}
        assert rules["style-src"].startswith("'sha256-")
        assert "http" not in page.policy
        wanted = "data:image/jpeg;base64," if name.endswith(".html") else "files/"
        assert all(source.startswith(wanted) for source in page.sources)


def test_no_name_of_a_file_becomes_a_path(full: Vault, place: Path) -> None:
    path = book(full, place / "out")
    names = {one.relative_to(path).as_posix() for one in path.rglob("*") if one.is_file()}
    [picture] = [name for name in names if name.startswith("files/")]
    ident = picture.removeprefix("files/").removesuffix(".jpg")
    assert str(UUID(ident)) == ident
    assert names == {"index.html", "2024.html", "2025.html", "2026.html", picture}
    assert b"Ada Marker" not in (path / picture).read_bytes()
    with zipfile.ZipFile(book(full, place / "out.zip")) as archive:
        assert set(archive.namelist()) == names


def test_code_of_any_kind_is_words(vault: Vault, place: Path) -> None:
    evil = (
        f"{HOSTILE[30:]} <img src=http://x onerror=a()> </article> <!-- <style> \" ' & "
        "[x](javascript:a) [y](data:text/html,z) [z](file:///etc/passwd) [w](//evil.example/) "
        '![v](http://evil.example/x.png) ![u](file:///etc/passwd) [t](https://x.y/"onclick=a)'
    )
    ident = write(vault, f"{evil}\n\n- {evil}\n\n```\n{evil}\n```\n\n|{evil}|\n|-|\n", title=evil,
                  place=evil, tags=(evil,))  # fmt: skip
    attach(vault, ident, evil.replace("/", "_")[:90], b"data")
    [page] = pages(book(vault, place / "out.html", {"title": evil, "name": evil})).values()
    out = {link for link in page.links if not link.startswith("#")}
    assert all(link.startswith(("https://x.y/", "http://x", "http://evil")) for link in out)
    assert page.sources == []
    flat = page.words.replace(" ", "")
    assert flat.count("<script>alert(1)</script>") >= 5
    assert flat.count("onerror=a()>") >= 5


@settings(max_examples=60)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), max_size=3))
def test_any_words_become_a_page(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    place = tmp_path_factory.mktemp("any")
    sink = WebSink(
        output.output(place / "x.html", UUID(int=1), ".html"), Look(title="".join(texts))
    )
    for number, text in enumerate(texts):
        sink.record("entries", {
            "id": str(UUID(int=number)), "created_at": "2026-11-22T21:04:00Z", "zone": "UTC",
            "title": text, "body": f"```\n{text.replace('`', '')}\n```\nplain{number}words",
            "place": text, "mood": 4, "tags": [text], "files": [], "trashed_at": None,
        })  # fmt: skip
    [page] = pages(sink.finish()).values()
    for number, text in enumerate(texts):
        assert f"plain{number}words" in page.words
        letters = [char for char in text if char.isalpha()]
        assert not letters or "".join(letters) in "".join(c for c in page.words if c.isalpha())


def test_stopped_nothing_remains(full: Vault, place: Path) -> None:
    for name in ("out.html", "out", "out.zip"):
        looks = count()
        sink = sink_for("html", place / name, UUID(int=1))
        with pytest.raises(Cancelled):
            export_journal(full.read, sink, CHOICE, cancelled=partial(_later, looks))
        assert list(place.iterdir()) == []


def _later(looks: "count[int]") -> bool:
    return next(looks) > 9


def test_the_same_journal_gives_the_same_bytes(full: Vault, place: Path) -> None:
    for name in ("{}.html", "{}.zip"):
        one, two = (book(full, place / name.format(which)) for which in "ab")
        assert one.read_bytes() == two.read_bytes()


def test_an_empty_journal_says_so(vault: Vault, place: Path) -> None:
    for name in ("out.html", "out"):
        found = pages(book(vault, place / name))
        assert len(found) == 1
        assert "There is nothing in this book." in next(iter(found.values())).words


def test_lists_and_quotes_run_the_way_of_their_words(vault: Vault, place: Path) -> None:
    add(vault, "- مرحبا\n\n> שלום\n\n1. one\n\n- [ ] مهمة")
    text = book(vault, place / "out.html").read_text("utf-8")
    assert text.count('<ul dir="rtl">') == 2
    assert '<blockquote dir="rtl">' in text
    assert "<ol>\n<li>" in text


def test_only_what_is_in_it_is_counted(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    add(vault, "So-so.", valence=Valence.NEUTRAL)
    choice = FORMS["html"].fitted(Choice())
    assert vault.read(lambda tx: weigh_export(tx, choice)).others == 0
    done = taken_out(vault, "html", tmp_path / "o.html")
    assert (done.entries, done.others) == (3, 0)
    # The person's own word for a mood still comes along.
    assert "so-so" in (tmp_path / "o.html").read_text("utf-8")


# --- what is counted ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.pdf", "out.html", "out.zip"])
def test_only_photos_that_are_in_it_are_counted(vault: Vault, tmp_path: Path, name: str) -> None:
    """One photo, one that is damaged, and two files that are none."""
    ident = add(vault, "Words.")
    attach(vault, ident, "good.jpg", photo((1, 2, 3), (90, 90)))
    attach(vault, ident, "broken.jpg", photo((9, 9, 9), (90, 90))[:400])
    attach(vault, ident, "notes.txt", b"plain")
    attach(vault, ident, "more.pdf", b"%PDF-1.4")
    form = FORMS["html" if name.endswith(".zip") else "book"]
    choice = form.fitted(Choice(trash=False, versions=False))
    weight = vault.read(lambda tx: weigh_export(tx, choice))
    assert (weight.files, weight.photos) == (2, 2)
    assert weight.size < 10_000
    done = export_journal(vault.read, sink_for(form.name, tmp_path / name, UUID(int=5)), choice)
    assert (done.entries, done.files) == (1, 1)

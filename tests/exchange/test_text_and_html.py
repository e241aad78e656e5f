"""Folders of plain text and of HTML, each file an entry."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import NotThisFormat
from app.exchange.html_folder import HtmlSource, claims
from app.exchange.registry import recognise
from app.exchange.text_folder import TextSource
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read
from tests.exchange.test_markdown import PNG, STAMP, Write, write

__all__ = ["write"]


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001


def test_text_files(write: Write, read: Read) -> None:
    root = write({
        "2024-05-06 The river.txt": "It was *brown*.\r\n\r\nAnd fast.\n",
        "b/2019/20190203_0715.txt": "no title",
        "c.txt": "Monday, 1 April 2024 at 9:05 am\n\nA dated line.",
        "d.txt": "just words",
        "e.txt": "é".encode("utf-16"),
        "f.txt": "caf\xe9".encode("latin-1"),
        "g.txt": b"a\0b\xff",
        "h.txt": b"",
        "i.png": PNG,
    })  # fmt: skip
    (root / "c2.txt").write_text("3/4/2024\nday first", "utf-8")
    source = recognise(root)
    assert source.format == "text"
    got = read(source)
    found = {one.file: one for one in got.found}
    river = found["2024-05-06 The river.txt"]
    assert (river.title, river.body) == ("The river", "It was *brown*.\n\nAnd fast.")
    assert river.created_at == wall(2024, 5, 6, 12)
    early = found["b/2019/20190203_0715.txt"]
    assert (early.title, early.created_at) == ("", wall(2019, 2, 3, 7, 15))
    assert found["c.txt"].created_at == wall(2024, 4, 1, 9, 5)
    assert found["c.txt"].body.startswith("Monday")
    assert found["c2.txt"].created_at == wall(2024, 4, 3, 12)
    assert found["d.txt"].created_at == STAMP
    assert (found["e.txt"].body, found["f.txt"].body) == ("é", "café")
    said = {(one.file, one.kind.value) for one in got.problems}
    assert {("g.txt", "unreadable"), ("h.txt", "broken_entry"), ("f.txt", "unreadable")} <= said
    assert ("c.txt", "guessed_date") not in said
    assert {("d.txt", "guessed_date"), ("c2.txt", "guessed_date")} <= said
    assert len(found) == 7


def test_text_with_dates_at_the_ends_of_time(write: Write, read: Read) -> None:
    files = {"1899-12-31.txt": "a", "2150-01-01.txt": "b", "2024-03-31 02-30.txt": "c",
             "2024-02-30.txt": "d"}  # fmt: skip
    found = {one.file: one for one in read(TextSource(write(dict(files)))).found}
    assert found["1899-12-31.txt"].created_at.year == 1899
    assert found["2150-01-01.txt"].created_at.year == 2150
    gap = found["2024-03-31 02-30.txt"].when("Europe/Paris")[0]
    assert gap == datetime(2024, 3, 31, 1, 30, tzinfo=UTC)
    assert found["2024-02-30.txt"].created_at == STAMP


PAGE = """<!doctype html><html><head><title>A &amp; walk</title>
<meta name="created" content="2024-05-06 07:08"><meta name="keywords" content="river, tea">
<script>fetch('http://e.vil')</script></head><body onload="x()">
<h1>Out</h1><p>By the <b>river</b>.</p>
<img src="img/p%20q.png" alt="water"> <img src="http://e.vil/pixel.gif">
<a href="other.html#part">the other</a> <a href="https://x.org/a.pdf">web</a>
<a href="javascript:x()">bad</a> <img src="file:///etc/passwd"> <img src="gone.png">
</body></html>"""


def test_pages(write: Write, read: Read) -> None:
    root = write({"walk.html": PAGE, "img/p q.png": PNG, "other.html": "<p>x", "notes.txt": "y"})
    source = recognise(root)
    assert source.format == "html"
    got = read(source)
    found = {one.file: one for one in got.found}
    walk = found["walk.html"]
    picture, *missing = walk.attachments
    assert walk.body == (
        f"# Out\n\nBy the **river**.\n\n![water](attachment:import/{picture.key}) "
        "[pixel.gif](http://e.vil/pixel.gif) [the other](entry:import/other.html) "
        "[web](https://x.org/a.pdf) bad ![](file:///etc/passwd) "
        "![](gone.png)"
    )
    assert (walk.title, walk.tags) == ("A & walk", ("river", "tea"))
    assert walk.created_at == wall(2024, 5, 6, 7, 8)
    assert picture.read is not None
    assert b"".join(picture.read()) == PNG
    assert [item.read for item in missing] == [None]
    kinds = sorted(one.kind.value for one in got.problems if one.file == "walk.html")
    assert kinds == ["missing_attachment", "missing_attachment", "outside"]
    assert (found["other.html"].title, found["other.html"].created_at) == ("other", STAMP)


def test_a_page_alone_brings_what_it_names_beside_it(write: Write, read: Read) -> None:
    root = write({"2024-05-06.htm": "<img src=p.png><a href=b.html>b</a>", "p.png": PNG,
                  "b.html": "<p>x"})  # fmt: skip
    only = read(recognise(root / "2024-05-06.htm")).only()
    picture, page = only.attachments
    assert [picture.name, page.name] == ["p.png", "b.html"]
    assert f"[b](attachment:import/{page.key})" in only.body
    assert (only.title, only.created_at) == ("", wall(2024, 5, 6, 12))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_pages(write: Write, read: Read, encoding: str) -> None:
    text = "<meta charset=iso-8859-1><time datetime='2024-05-06T07:08:09+02:00'></time><p>Café"
    only = read(recognise(write({"a.html": text.encode(encoding)}))).only()
    assert only.body == "Café"
    assert only.when("UTC") == (datetime(2024, 5, 6, 5, 8, 9, tzinfo=UTC), "UTC+02:00")


def test_links_out_of_the_folder(write: Write, read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x", "utf-8")
    root = write({"a.txt": "x", "p.html": "<p>y<img src='../s.png'>"})
    (tmp_path / "s.png").write_bytes(PNG)
    (root / "b.txt").symlink_to(tmp_path / "secret.txt")
    got = read(TextSource(root))
    assert [one.file for one in got.found] == ["a.txt"]
    assert "outside" in got.kinds()
    assert [one.file for one in read(TextSource(root), outside=True).found] == ["a.txt", "b.txt"]
    assert "outside" in read(HtmlSource(root)).kinds()
    assert read(HtmlSource(root), outside=True).only().attachments[0].name == "s.png"


def test_zips_and_hostile_names(make_zip: MakeZip, read: Read) -> None:
    long, marked = "n" * 300 + ".txt", "\u202eabc.txt"
    got = read(recognise(make_zip({"../up.txt": "x", long: "a", marked: "b", "CON.txt": "c"})))
    assert sorted(one.body for one in got.found) == ["a", "b", "c"]
    assert "unsafe_name" in got.kinds()
    assert all("\u202e" not in one.file for one in got.found)


def test_in_once_and_out_again(write: Write, tmp_path: Path) -> None:
    root = write({"a.html": PAGE, "img/p q.png": PNG, "other.html": "<a href=a.html>back</a>"})
    assert brought_twice_and_undone(tmp_path, recognise(root)).entries == 2
    root = write({"t/a.txt": "x", "t/b.txt": "y"}) / "t"
    assert brought_twice_and_undone(tmp_path / "2", recognise(root)).entries == 2


def test_what_is_neither(write: Write, read: Read) -> None:
    root = write({"a.html": "no tags", "b.txt": "", "c.txt": b"\0\1"})
    assert not claims(root)
    with pytest.raises(NotThisFormat):
        recognise(root)
    for source in (TextSource(root / "none"), HtmlSource(root / "none")):
        (root / "none").mkdir(exist_ok=True)
        with pytest.raises(NotThisFormat):
            read(source)
    os.mkfifo(root / "p.txt")
    assert "unreadable" in read(TextSource(root)).kinds()


@given(st.binary(max_size=120), st.text(alphabet="<>ab/= \"'!-imgsrcp\n&;", max_size=80))
def test_nothing_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, text: str
) -> None:
    root = tmp_path_factory.mktemp("t")
    (root / "a.html").write_bytes(b"<p>" + text.encode() + data)
    (root / "2024-01-01.txt").write_bytes(data)
    read_safely(HtmlSource(root))
    read_safely(TextSource(root))

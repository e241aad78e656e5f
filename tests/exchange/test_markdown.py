"""Markdown notes with front matter, as people and programs really write them."""

import base64
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Options, Problem
from app.domain.mood import Valence
from app.exchange.front_matter import parsed
from app.exchange.markdown_folder import MarkdownSource
from app.exchange.registry import recognise, source_for
from tests.exchange.conftest import MakeZip, Read, Reading

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
STAMP = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
Write = Callable[[Mapping[str, bytes | str]], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that fills the folder ``vault`` with these files."""

    def files(contents: Mapping[str, bytes | str]) -> Path:
        root = tmp_path / "vault"
        for name, data in contents.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data.encode() if isinstance(data, str) else data)
            os.utime(path, (STAMP.timestamp(), STAMP.timestamp()))
        return root

    return files


@pytest.fixture
def note(write: Write, read: Read) -> Callable[..., Reading]:
    """Return a function that reads a folder with one note in it."""

    def reading(source: bytes | str, name: str = "note.md", **others: bytes | str) -> Reading:
        return read(MarkdownSource(write({name: source, **others})))

    return reading


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001


@pytest.mark.parametrize(
    "head",
    [
        "title: A day\ntags: [a, b]\nstarred: true\nplace: Lyon",
        "Title: A day\nTAGS: a, b\nFavorite: yes\nLocation: Lyon",
        "title: 'A day'\ntags:\n- a\n- b\n- a\nfavourite: on\nlocation:\n  name: Lyon",
        'title: "A day"\ntags: "#a #b"\nstar: 1\nplace: Lyon',
        "title: A day\n\ttags: broken\ntags:\n\t - a\n  - b\nstarred: true\nplace: Lyon",
    ],
)
def test_heads_that_say_the_same(note: Callable[..., Reading], head: str) -> None:
    entry = note(f"---\n{head}\n---\n\nBody\n").only()
    assert (entry.title, entry.tags, entry.starred) == ("A day", ("a", "b"), True)
    assert (entry.place, entry.body) == ("Lyon", "Body")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("A day: and a night", "A day: and a night"),
        ("- a dash", "- a dash"),
        ("@home", "@home"),
        ("%percent", "%percent"),
        ("`code`", "`code`"),
        ("[[Linked]]", "[[Linked]]"),
        ("007", "007"),
        ("2024-01-01", "2024-01-01"),
        ("yes", "yes"),
        ('"unclosed', '"unclosed'),
        ("it's", "it's"),
        ("مرحبا", "مرحبا"),
        ("|-\n  First\n  Second", "First Second"),
        ("!important", "!important"),
        ("*star", "*star"),
        ("&ref", "&ref"),
    ],
)
def test_titles_that_yaml_refuses_or_bends(
    note: Callable[..., Reading], written: str, title: str
) -> None:
    entry = note(f"---\ntitle: {written}\ntags: [x]\n---\nBody").only()
    assert entry.title == title


@pytest.mark.parametrize(
    "head",
    [
        "title: !!python/object/apply:os.system ['touch marker']",
        "title: !!python/name:os.system",
        "tags: !!python/object/new:subprocess.Popen [['touch', 'marker']]",
        "title: !!timestamp x",
    ],
)
def test_yaml_that_would_run_something_runs_nothing(
    note: Callable[..., Reading], head: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert note(f"---\n{head}\n---\nBody").only().body == "Body"
    assert not (tmp_path / "marker").exists()


def test_yaml_that_grows_by_reference_stays_small() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    lines += ["tags: *a11", "m: &m {<<: [*a0]}"]
    assert parsed("\n".join(lines)).words("tags") == []


@pytest.mark.parametrize(
    "deep", ["a: " + "[" * 60_000, "tags:\n" + "- " * 30_000, "a: " + "{a: " * 15_000]
)
def test_a_head_of_nothing_but_depth_is_read_line_by_line(deep: str) -> None:
    assert parsed(f"title: Kept\n{deep}").line("title") == "Kept"
    assert parsed(f"title: Kept\nlist: {'[' * 40}x{']' * 40}").line("title") == "Kept"


@pytest.mark.parametrize(
    ("head", "name", "moment"),
    [
        ("date: 2024-03-04", "n.md", wall(2024, 3, 4, 12)),
        ("date: 2024-03-04 05:06", "n.md", wall(2024, 3, 4, 5, 6)),
        ("date: 2024-03-04T05:06:07", "n.md", wall(2024, 3, 4, 5, 6, 7)),
        ("date: 2024-03-04T05:06:07Z", "n.md", datetime(2024, 3, 4, 5, 6, 7, tzinfo=UTC)),
        ("created: 2024-03-04 05:06 +02:00", "n.md", datetime(2024, 3, 4, 3, 6, tzinfo=UTC)),
        ("created_at: 25/12/2023 20:57", "n.md", wall(2023, 12, 25, 20, 57)),
        ("created: 12/25/2023", "n.md", wall(2023, 12, 25, 12)),
        ("created: 25.12.2023", "n.md", wall(2023, 12, 25, 12)),
        ("date: 25-12-2023 01:23 PM", "n.md", wall(2023, 12, 25, 13, 23)),
        ("date: December 25, 2023 at 12:05 am", "n.md", wall(2023, 12, 25, 0, 5)),
        ("date: Monday, 25 Dec 2023", "n.md", wall(2023, 12, 25, 12)),
        ("date: 1703505600", "n.md", datetime(2023, 12, 25, 12, tzinfo=UTC)),
        ("date: 2023-12-25\ncreated: 2023-12-25 18:30", "n.md", wall(2023, 12, 25, 18, 30)),
        ("date: 2023-12-25\ncreated: 2023-12-26 08:00", "n.md", wall(2023, 12, 25, 12)),
        ("date: 1887-01-02", "n.md", wall(1887, 1, 2, 12)),
        ("date: 2187-01-02", "n.md", wall(2187, 1, 2, 12)),
    ],
)
def test_dates_in_the_head(
    note: Callable[..., Reading], head: str, name: str, moment: datetime
) -> None:
    reading = note(f"---\n{head}\n---\nBody", name)
    assert reading.only().created_at == moment
    assert reading.problems == []


@pytest.mark.parametrize(
    ("name", "moment", "title"),
    [
        ("2026-04-12.md", wall(2026, 4, 12, 12), ""),
        ("2026/04/2026-04-12.md", wall(2026, 4, 12, 12), ""),
        ("20260412.md", wall(2026, 4, 12, 12), ""),
        ("2026_04_12.md", wall(2026, 4, 12, 12), ""),
        ("2026.04.12.md", wall(2026, 4, 12, 12), ""),
        ("2026-04-12 Long walk.md", wall(2026, 4, 12, 12), "Long walk"),
        ("Long walk 2026-04-12.md", wall(2026, 4, 12, 12), "Long walk"),
        ("2026-04-12T1403.md", wall(2026, 4, 12, 14, 3), ""),
        ("2026-04-12 14.03.55 x.md", wall(2026, 4, 12, 14, 3, 55), "x"),
        ("20260412-1403.md", wall(2026, 4, 12, 14, 3), ""),
    ],
)
def test_dates_in_the_name(
    note: Callable[..., Reading], name: str, moment: datetime, title: str
) -> None:
    reading = note("Body", name)
    assert (reading.only().created_at, reading.only().title) == (moment, title)
    assert [problem.detail for problem in reading.problems] == [
        "Its date comes from the name of the file."
    ]


@pytest.mark.parametrize("name", ["note.md", "2026-13-40.md", "12345678901234.md", "9999-12-31.md"])
def test_without_a_date_the_file_says_when(note: Callable[..., Reading], name: str) -> None:
    reading = note("Body", name)
    assert reading.only().created_at == STAMP
    assert reading.kinds() == ["guessed_date"]
    assert "last changed" in reading.problems[0].detail


def test_a_date_that_can_be_read_two_ways_is_said(note: Callable[..., Reading]) -> None:
    reading = note("---\ndate: 03/04/2024\n---\n")
    assert reading.only().created_at == wall(2024, 4, 3, 12)
    assert reading.problems[0].detail == "Its date was read day first, as 3 April 2024."


def test_a_date_that_is_none_is_said_and_the_name_is_next(note: Callable[..., Reading]) -> None:
    reading = note("---\ndate: some day\n---\n", "2026-04-12.md")
    assert reading.kinds() == ["bad_date", "guessed_date"]
    assert reading.only().created_at == wall(2026, 4, 12, 12)


def test_zones(note: Callable[..., Reading]) -> None:
    reading = note("---\ndate: 2024-07-01 10:00\ntimezone: Europe/Berlin\n---\n")
    assert reading.only().when("Asia/Tokyo") == (
        datetime(2024, 7, 1, 8, tzinfo=UTC),
        "Europe/Berlin",
    )
    reading = note("---\ndate: 2024-07-01 10:00\nzone: Mars/Phobos\n---\n")
    assert reading.kinds() == ["bad_zone"]
    assert reading.only().when("Asia/Tokyo") == (datetime(2024, 7, 1, 1, tzinfo=UTC), "Asia/Tokyo")
    entry = note("---\ndate: 2024-07-01T10:00:00+05:30\n---\n").only()
    assert entry.when("Asia/Tokyo") == (datetime(2024, 7, 1, 4, 30, tzinfo=UTC), "UTC+05:30")


@pytest.mark.parametrize(
    ("mood", "valence"),
    [
        ("6", Valence.PLEASANT),
        ("very unpleasant", Valence.VERY_UNPLEASANT),
        ("rad", None),
        ("9", None),
    ],
)
def test_moods(note: Callable[..., Reading], mood: str, valence: Valence | None) -> None:
    entry = note(f"---\nmood: {mood}\n---\n").only()
    assert (entry.mood_label, entry.valence) == (mood, valence)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("latitude: 37.084021\nlongitude: -94.513501", "37.08402, -94.51350"),
        ("latitude: 0.0000\nlongitude: 0.0000", ""),
        ("latitude: x\nlongitude: 1", ""),
        ("latitude: 91\nlongitude: 1", ""),
        ("location:\n  lat: 1\n  lng: 2", "1.00000, 2.00000"),
        ("place: Lyon\nlatitude: 1\nlongitude: 2", "Lyon"),
    ],
)
def test_places(note: Callable[..., Reading], head: str, place: str) -> None:
    assert note(f"---\n{head}\n---\n").only().place == place


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf---\r\ntitle: \xc3\xbc\r\n---\r\n\r\nB\xc3\xb6dy\r\nmore\r\n",
        "\ufeff---\ntitle: ü\n---\nBödy\nmore".encode("utf-16-le"),
        "\ufeff---\ntitle: ü\n---\nBödy\nmore".encode("utf-16-be"),
        "\ufeff---\ntitle: ü\n---\nBödy\nmore".encode("utf-32-le"),
        b"---\rtitle: \xc3\xbc\r---\rB\xc3\xb6dy\rmore",
    ],
)
def test_marks_and_line_ends_of_every_kind(note: Callable[..., Reading], data: bytes) -> None:
    reading = note(data)
    assert (reading.only().title, reading.only().body) == ("ü", "Bödy\nmore")
    assert reading.kinds() == ["guessed_date"]


def test_other_encodings_are_said(note: Callable[..., Reading]) -> None:
    reading = note("Café – “déjà”".encode("cp1252"))
    assert reading.only().body == "Café – “déjà”"
    assert reading.kinds() == ["unreadable", "guessed_date"]
    reading = note(b"\x89PNG\0\0\xff\xfe\0")
    assert reading.found == []
    assert reading.kinds() == ["unreadable"]


def test_a_rule_at_the_top_is_no_head(note: Callable[..., Reading]) -> None:
    assert note("---\nnever closed").only().body == "---\nnever closed"
    assert note("--- not a head\n---\nBody").only().body == "--- not a head\n---\nBody"
    assert note("---\n---\nBody").only().body == "Body"


DAY = """---
tags: daylio
---

First words.

## helpless | 14:03
Bruh.

## 6 | 9:05 PM | A title
```
## not | 10:00
```

## 6 | 21:05
"""


def test_a_daily_note_is_divided_by_its_headings(note: Callable[..., Reading]) -> None:
    found = note(DAY, "2026-04-12.md").found
    assert [(one.source_id, one.created_at.hour, one.mood_label, one.title) for one in found][
        :2
    ] == [
        ("2026-04-12.md", 12, "", ""),
        ("2026-04-12.md#14:03.1", 14, "helpless", ""),
    ]
    assert found[2].source_id == "2026-04-12.md#21:05.1"
    assert found[2].valence is Valence.PLEASANT
    assert found[2].title == "A title"
    assert found[2].body == "```\n## not | 10:00\n```"
    assert found[3].source_id == "2026-04-12.md#21:05.2"
    assert {one.tags for one in found} == {("daylio",)}


def test_a_note_with_a_time_of_its_own_is_not_divided(note: Callable[..., Reading]) -> None:
    timed = f"---\ndate: 2026-04-12 10:00\n---\n{DAY}"
    assert len(note(timed, "2026-04-12.md").found) == 1
    assert len(note("## 10:30 Meeting\nx\n\n## a | b\n## a | 29:99", "2026-04-12.md").found) == 1


def test_pictures_in_every_spelling(write: Write, read: Read) -> None:
    embeds = [
        "![[my pic.png]]", "![[my pic.png|300]]", "![[img/my pic.png|words]]",
        "![a](img/my%20pic.png)", "![a](<img/my pic.png>)", "![a](./img/my%20pic.png 'title')",
        "![a](../notes/img/my%20pic.png)", "![a](/notes/img/my%20pic.png)",
        '<img alt="a" src="img/my%20pic.png" width=3>', "![a](IMG/My%20Pic.PNG)",
    ]  # fmt: skip
    files = {f"notes/{index}.md": embed for index, embed in enumerate(embeds)}
    reading = read(MarkdownSource(write({**files, "notes/img/my pic.png": PNG})))
    for one in reading.found:
        (item,) = one.attachments
        words = (
            "words"
            if "words" in embeds[int(one.title)]
            else ("" if "[[" in embeds[int(one.title)] else "a")
        )
        assert one.body == f"![{words}](attachment:import/{item.key})"
        assert item.read is not None
        assert b"".join(item.read()) == PNG
        assert item.name == "my pic.png"
    assert set(reading.kinds()) == {"guessed_date"}


def test_files_links_and_references(write: Write, read: Read) -> None:
    body = (
        "[plan](plan.pdf) ![[voice.m4a]] [note](other.md) [[other]] [[other|words]] ![[other]]\n"
        "![pic][p] [site](https://example.org/x.pdf) [part](#part) [gone](templates)\n\n"
        "[p]: pic.png 'title'\n[q]: https://example.org"
    )
    root = write(
        {"a.md": body, "other.md": "x", "plan.pdf": b"%PDF", "voice.m4a": b"v", "pic.png": PNG}
    )
    reading = read(MarkdownSource(root))
    one = next(one for one in reading.found if one.file == "a.md")
    keys = {item.name: item.key for item in one.attachments}
    assert one.body == (
        f"[plan](attachment:import/{keys['plan.pdf']}) "
        f"[voice.m4a](attachment:import/{keys['voice.m4a']}) "
        "[note](entry:import/other.md) [other](entry:import/other.md) "
        "[words](entry:import/other.md) [other](entry:import/other.md)\n"
        "![pic][p] [site](https://example.org/x.pdf) [part](#part) [gone](templates)\n\n"
        f"[p]: attachment:import/{keys['pic.png']} 'title'\n[q]: https://example.org"
    )
    assert set(reading.kinds()) == {"guessed_date"}


def test_remote_pictures_and_code_stay_as_they_are(write: Write, read: Read) -> None:
    body = (
        "![a](https://example.org/a.png) ![b](//example.org/b.png) ![c](app://x/c.png)\n"
        '`![d](pic.png)` <img src="http://example.org/x.png">\n\n```\n![[pic.png]]\n```'
    )
    reading = read(MarkdownSource(write({"a.md": body, "pic.png": PNG})))
    assert reading.only().body == body
    assert reading.only().attachments == ()
    assert reading.kinds() == ["guessed_date"]


def test_pictures_written_into_the_text(note: Callable[..., Reading]) -> None:
    packed = base64.b64encode(PNG).decode()
    one = note(
        f"![a](data:image/png;base64,{packed}) <img src='data:image/gif;base64,{packed}'>"
    ).only()
    assert [item.name for item in one.attachments] == ["image.png"]
    assert one.attachments[0].read is not None
    assert b"".join(one.attachments[0].read()) == PNG
    assert one.body.count(f"(attachment:import/{one.attachments[0].key})") == 2
    reading = note("![a](data:image/png;base64,%%%) ![b](data:nothing)")
    assert reading.only().body == "![a](data:image/png;base64,%%%) ![b](data:nothing)"
    assert reading.kinds() == ["guessed_date", "unreadable", "unreadable"]


def test_missing_pictures_are_said_once_and_keep_their_name(note: Callable[..., Reading]) -> None:
    reading = note("![a](gone.png) ![[gone.png]] ![b](no/gone.png)")
    assert reading.only().body == "![a](gone.png) ![[gone.png]] ![b](no/gone.png)"
    assert reading.kinds() == ["guessed_date", "missing_attachment", "missing_attachment"]
    assert [(item.name, item.read) for item in reading.only().attachments] == [
        ("gone.png", None),
        ("gone.png", None),
    ]


def test_what_lies_outside_comes_only_when_asked(write: Write, read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    body = f"![a](../secret.png) ![b]({tmp_path}/secret.png) ![c](file://{tmp_path}/secret.png)"
    root = write({"a.md": body})
    (root / "link.png").symlink_to(tmp_path / "secret.png")
    (root / "a.md").write_text(body + " ![d](link.png)")
    reading = read(MarkdownSource(root))
    assert reading.only().body == body + " ![d](link.png)"
    assert [item for item in reading.only().attachments if item.read] == []
    assert reading.kinds().count("outside") == 4
    reading = read(MarkdownSource(root), outside=True)
    assert reading.only().body.count("(attachment:import/") == 4
    assert len({item.key for item in reading.only().attachments}) == 2
    assert "outside" not in reading.kinds()


@pytest.mark.parametrize("address", ["file://host/share/x.png", r"\\host\share\x.png"])
def test_other_machines_are_never_asked(
    write: Write, read: Read, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write({"a.md": f"![a](<{address}>)"})
    reading = read(MarkdownSource(root), outside=True)
    assert reading.kinds() == ["guessed_date", "outside"]
    assert "another machine" in reading.problems[1].detail


def test_a_zip_reaches_nothing_outside(make_zip: MakeZip, read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    path = make_zip({"n/a.md": "![a](../../secret.png) ![[b.png]]", "img/b.png": PNG})
    source = recognise(path)
    assert source.format == "markdown"
    reading = read(source, outside=True)
    assert "outside" in reading.kinds()
    assert reading.only().body.startswith("![a](../../secret.png) ![](attachment:import/")
    assert reading.only().created_at == wall(2024, 5, 6, 7, 8, 10)


def test_a_single_note_sees_its_folder_and_no_further(
    write: Write, read: Read, tmp_path: Path
) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    root = write({"a.md": "![a](img/p.png) ![b](../secret.png)", "img/p.png": PNG, "b.md": "x"})
    (root / "img" / "l.png").symlink_to(tmp_path / "secret.png")
    (root / "a.md").write_text("![a](img/p.png) ![b](../secret.png) ![c](img/l.png)")
    reading = read(recognise(root / "a.md"))
    assert [item.name for item in reading.only().attachments] == ["p.png"]
    assert reading.kinds().count("outside") == 2
    assert reading.only().source_id == "a.md"


@pytest.mark.parametrize("target", [".ssh/id", "~/.ssh/id", "file://{0}/.ssh/id", "a/../.ssh/id"])
def test_hidden_files_beside_a_single_note_are_not_chosen_with_it(
    write: Write, read: Read, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    root = write({".ssh/id": "a key", "a/p.png": PNG})
    monkeypatch.setenv("HOME", str(root))
    (root / "n.md").write_text(f"![k]({target.format(root)}) ![p](a/p.png)")
    reading = read(recognise(root / "n.md"))
    assert [item.name for item in reading.only().attachments] == ["p.png"]
    assert "outside" in reading.kinds()
    ticked = read(recognise(root / "n.md"), outside=True).only()
    assert sorted(item.name for item in ticked.attachments) == ["id", "p.png"]


def test_hidden_folders_are_passed_over(write: Write, read: Read) -> None:
    root = write({"a.md": "x", ".obsidian/b.md": "x", ".trash/c.md": "x", ".d.md": "x"})
    assert [one.file for one in read(MarkdownSource(root)).found] == ["a.md"]


def test_links_in_circles_end(write: Write, read: Read, tmp_path: Path) -> None:
    root = write({"a.md": "x", "sub/b.md": "y"})
    (root / "sub" / "up").symlink_to(root)
    (root / "self").symlink_to(root / "self")
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "back").symlink_to(root)
    (tmp_path / "far" / "far").symlink_to(tmp_path / "far")
    (root / "out").symlink_to(tmp_path / "far")
    reading = read(MarkdownSource(root), outside=True)
    assert sorted(one.file for one in reading.found) == ["a.md", "sub/b.md"]
    assert "unreadable" in reading.kinds()
    assert "outside" in read(MarkdownSource(root)).kinds()


def test_pipes_and_closed_doors_do_not_hold_the_import_up(write: Write, read: Read) -> None:
    root = write({"a.md": "x"})
    os.mkfifo(root / "pipe.md")
    reading = read(MarkdownSource(root))
    assert [one.file for one in reading.found] == ["a.md"]
    assert "unreadable" in reading.kinds()


def test_names_at_their_limits(write: Write, read: Read) -> None:
    long = "n" * 252 + ".md"
    names = [long, "\u202egnp.md", "مرحبا.md", "new\nline.md", "e\u0301te\u0301.md"]
    root = write({**dict.fromkeys(names, "x"), "p" * 251 + ".png": PNG})
    (root / os.fsdecode(b"bad\xff.md")).write_bytes(("![a](%s.png)" % ("p" * 251)).encode())
    found = read(MarkdownSource(root)).found
    assert len(found) == len(names) + 1
    for one in found:
        for text in (one.source_id, one.file, one.title, *(item.name for item in one.attachments)):
            text.encode()
            assert "\n" not in text
        assert "\u202e" not in one.file
    assert "\u00e9t\u00e9.md" in {one.source_id for one in found}
    (picture,) = [item for one in found for item in one.attachments]
    assert len(picture.name) <= 120
    assert picture.name.endswith(".png")


def test_the_same_folder_again_has_the_same_ids(write: Write, read: Read) -> None:
    files: dict[str, bytes | str] = {
        "2026-04-12.md": DAY,
        "b/2026-04-12.md": "x",
        "b/c.md": "![[p.png]]",
        "p.png": PNG,
    }
    first, second = (read(MarkdownSource(write(files))).found for _ in range(2))
    assert [(one.source_id, one.digest()) for one in first] == [
        (one.source_id, one.digest()) for one in second
    ]
    assert len({one.source_id for one in first}) == 6


def test_what_is_recognised_and_what_is_not(write: Write, tmp_path: Path) -> None:
    root = write(
        {
            "a.doc": "x",
            "b.json": '{"entries": []}',
            "jrnl.json": '{"tags": {}, "entries": [{"title": "x"}]}',
        }
    )
    for path in (root, root / "a.doc", root / "b.json", root / "jrnl.json"):
        with pytest.raises(NotThisFormat):
            recognise(path)
    with pytest.raises(NotThisFormat):
        source_for(root, "word")
    with pytest.raises(FileUnreadable):
        recognise(tmp_path / "missing")
    with pytest.raises(FileUnreadable):
        source_for(tmp_path / "missing", "markdown")
    assert source_for(root, "dayone").format == "dayone"


KEYS = ("title", "date", "Created", "tags", "mood", "zone", "location", "latitude")
ODD = ("[a, b", "{x: *y}", "&a [*a]", "!!set {a}", "2024-01-01", "- x", "|", "0001-01-01T00:00Z")
HEAD = st.lists(
    st.tuples(st.sampled_from(KEYS), st.text(max_size=30) | st.sampled_from(ODD)), max_size=6
)


@given(HEAD, st.text(max_size=80), st.binary(max_size=30))
def test_no_note_breaks_the_import(
    tmp_path_factory: pytest.TempPathFactory,
    head: list[tuple[str, str]],
    body: str,
    tail: bytes,
) -> None:
    root = tmp_path_factory.mktemp("m")
    lines = "\n".join(f"{key}: {value}" for key, value in head)
    source = f"---\n{lines}\n---\n{body}".encode("utf-8", "replace") + tail
    (root / "2024-01-01.md").write_bytes(source)
    problems: list[Problem] = []
    for found in MarkdownSource(root).read(Options("UTC"), problems.append):
        assert found.when("Pacific/Kiritimati")[0].tzinfo is UTC
        found.digest()
        f"{found.title}{found.body}{found.place}{found.tags}{found.mood_label}".encode()
    f"{problems}".encode()


def test_hostile_lines_take_no_time(note: Callable[..., Reading]) -> None:
    for line in ("![" * 100_000, "[" * 200_000, "`" * 3 + " ` `` " * 50_000, "<img " * 50_000,
                 "![[" * 100_000, "\\." * 100_000, "![a](" * 50_000, "![a](<" * 50_000,
                 "## a " + "| " * 100_000, "<img src=" * 50_000, "]: " * 100_000):  # fmt: skip
        assert note(line).only().body == line.strip("\n")

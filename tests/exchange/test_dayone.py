"""Day One's traps, one by one, in exports written for the test."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, Failure, NotThisFormat
from app.domain.imports import Options, Problem, ProblemKind
from app.exchange.archive import Limits
from app.exchange.dayone import DayOneSource
from app.exchange.dayone_text import plain_markdown
from app.exchange.registry import recognise
from tests.exchange.conftest import MakeZip, Read, Reading

Journal = Callable[..., str]
UUID = "48F1894CD8AC40D582C6EE781D5F47E9"
PHOTO = "430725DEADAA43E4B3F9DB37BD8620DF"
BASE = {
    "uuid": UUID,
    "creationDate": "2024-08-03T15:37:30Z",
    "timeZone": "Europe/Berlin",
    "text": "words",
}


@pytest.fixture
def one(make_zip: MakeZip, read: Read, journal: Journal) -> Callable[..., Reading]:
    """Return a function that reads an export of one entry with these fields."""

    def reading(files: dict[str, bytes] | None = None, **fields: Any) -> Reading:
        raw = {name: value for name, value in (BASE | fields).items() if value is not ...}
        path = make_zip({"Journal.json": journal(raw), **(files or {})})
        return read(DayOneSource(path))

    return reading


def photo(**fields: Any) -> dict[str, Any]:
    return {"identifier": PHOTO, "md5": "0" * 32, "type": "jpeg", "orderInEntry": 0} | fields


@pytest.mark.parametrize("name", [f"{'0' * 32}.jpeg", f"{'0' * 32}.jpg", f"{PHOTO}.png"])
def test_photos_are_found_whatever_ending_they_have(one: Callable[..., Reading], name: str) -> None:
    reading = one(
        {f"photos/{name}": b"picture"},
        text=f"before ![](dayone-moment://{PHOTO}) after",
        photos=[
            {"identifier": PHOTO, "type": "jpeg"} | ({} if PHOTO in name else {"md5": "0" * 32})
        ],
    )
    entry = reading.only()
    assert entry.body == f"before ![](attachment:import/{PHOTO}) after"
    (item,) = entry.attachments
    assert item.read is not None
    assert b"".join(item.read()) == b"picture"
    assert item.name == name
    assert reading.problems == []


def test_photos_that_the_text_does_not_show_stand_at_its_end(
    one: Callable[..., Reading],
) -> None:
    files = {"photos/" + "0" * 32 + ".jpeg": b"a", "photos/" + "1" * 32 + ".heic": b"b"}
    second = photo(identifier="B" * 32, md5="1" * 32, type="heic", orderInEntry=-1)
    reading = one(files, photos=[photo(), second])
    name = "1" * 32 + ".heic"
    assert reading.only().body == (
        f"words\n\n[{name}](attachment:import/{'B' * 32})\n\n![](attachment:import/{PHOTO})"
    )


def test_missing_photos_are_named(one: Callable[..., Reading]) -> None:
    reading = one(text=f"![](dayone-moment://{PHOTO})", photos=[photo()])
    assert reading.only().body == f"![](attachment:import/{PHOTO})"
    assert [item.read for item in reading.only().attachments] == [None]
    assert reading.kinds() == ["missing_attachment"]


def test_videos_recordings_and_papers_become_links(one: Callable[..., Reading]) -> None:
    files = {"videos/v.mp4": b"v", "audios/a.m4a": b"a", "pdfs/p.pdf": b"p"}
    text = (
        "![](dayone-moment:/video/V1)\n![](dayone-moment:/audio/A1)\n"
        "![plan](dayone-moment:/pdfAttachment/P1)"
    )
    reading = one(
        files,
        text=text,
        videos=[{"identifier": "V1", "md5": "v", "type": "mp4"}],
        audios=[{"identifier": "A1", "md5": "a", "format": ".mp3", "title": "Sea [loud]"}],
        pdfAttachments=[{"identifier": "P1", "md5": "p", "pdfName": "Plan.pdf"}],
    )
    assert reading.only().body.split("\n") == [
        "[v.mp4](attachment:import/V1)",
        "[Sea (loud)](attachment:import/A1)",
        "[plan](attachment:import/P1)",
    ]
    assert [item.name for item in reading.only().attachments] == ["v.mp4", "Sea [loud]", "Plan.pdf"]


def test_an_identifier_that_would_break_the_text_is_replaced(one: Callable[..., Reading]) -> None:
    reading = one({"photos/0.jpg": b"x"}, photos=[photo(identifier="a b)\n", md5="0")])
    (item,) = reading.only().attachments
    assert item.key.startswith("x")
    assert reading.only().body == f"words\n\n![](attachment:import/{item.key})"


def test_a_hostile_md5_reaches_nothing_outside(one: Callable[..., Reading], tmp_path: Path) -> None:
    (tmp_path / "secret.jpeg").write_bytes(b"secret")
    reading = one(
        text="x", photos=[photo(md5="../secret"), photo(identifier="C", md5="/etc/passwd")]
    )
    assert [item.read for item in reading.only().attachments] == [None, None]


def place(_kind: str, identifier: str, _words: str) -> str:
    return f"<{identifier}>"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (r"A day\. Wow\! 3\-4 \(five\) a\_b \+1 \{x\}", "A day. Wow! 3-4 (five) a_b +1 {x}"),
        (r"1\. not a list", r"1\. not a list"),
        (r"1\) not a list", r"1\) not a list"),
        (r"in 1999\. Then", "in 1999. Then"),
        (r"\- not a list", r"\- not a list"),
        (r"> \- quoted", r"> \- quoted"),
        (r"\# not a heading, \#nor a tag", r"\# not a heading, \#nor a tag"),
        (r"\*stars\* \_lines\_ \[x\] \`c\` \~", r"\*stars\* \_lines\_ \[x\] \`c\` \~"),
        (r"wow\![x](y)", r"wow\![x](y)"),
        (r"[a](b\(c\))", r"[a](b\(c\))"),
        (r"[a]\(b\)", r"[a]\(b)"),
        (r"back\\\. slash", r"back\\. slash"),
        (r"`code\.` \. ``a ` \.`` \.", r"`code\.` . ``a ` \.`` ."),
        ("```\nx\\.\n```\ny\\.", "```\nx\\.\n```\ny."),
        (r"a \&amp; b \& c", r"a \&amp; b & c"),
        ("a\n\u200b\nline\u200b\n\u200b", "a\n\nline"),
        ("ไทย\u200bไทย", "ไทย\u200bไทย"),
        ("a\r\nb\u2028c", "a\nb\nc"),
        ("half \ud800 \0character", "half \ufffd character"),
        (r"C:\Users\me", r"C:\Users\me"),
    ],
)
def test_escapes_go_where_they_mean_nothing(written: str, plain: str) -> None:
    assert plain_markdown(written, place) == plain


@pytest.mark.parametrize(
    "link",
    ["[x](dayone2://view?entryId={})", "[x](dayone://view?entryId={})",
     "[x](dayone2://view?a=b&entryId={}&c=d)", "[x](<dayone2://view?entryId={}>)"],
)  # fmt: skip
def test_links_between_entries_keep_the_entry(link: str) -> None:
    text = f"see {link.format(UUID)}."
    assert plain_markdown(text, place) == f"see [x](entry:import/{UUID})."


def test_bare_links_between_entries() -> None:
    address = f"dayone2://view?entryId={UUID}"
    expected = f"[{address}](entry:import/{UUID})"
    assert plain_markdown(f"see <{address}>", place) == f"see {expected}"
    assert plain_markdown(f"see {address}", place) == f"see {expected}"
    assert plain_markdown(f"see `{address}`", place) == f"see `{address}`"
    dashed = "48f1894c-d8ac-40d5-82c6-ee781d5f47e9"
    assert plain_markdown(f"[x](dayone://view?entryId={dashed})", place).endswith(f"/{UUID})")


def test_rich_text_stands_in_for_missing_words(one: Callable[..., Reading]) -> None:
    line = {"header": 2}
    rich = {
        "contents": [
            {"text": "Head\n", "attributes": {"line": line}},
            {"text": "plain and "},
            {"text": "bold ", "attributes": {"bold": True}},
            {"text": "it*alic\n", "attributes": {"italic": True, "strikethrough": True}},
            {"text": "a\n", "attributes": {"line": {"listStyle": "numbered", "indentLevel": 1}}},
            {"text": "b\n", "attributes": {"line": {"listStyle": "numbered", "indentLevel": 2}}},
            {"text": "c\n", "attributes": {"line": {"listStyle": "numbered", "indentLevel": 1}}},
            {"text": "d\n", "attributes": {"line": {"listStyle": "checkbox", "checked": True}}},
            {"text": "e\n", "attributes": {"line": {"quote": True}}},
            {"text": "f*\n", "attributes": {"line": {"codeBlock": True}}},
            {
                "embeddedObjects": [
                    {"type": "horizontalRuleLine"},
                    {"type": "photo", "identifier": PHOTO},
                ]
            },
            {"text": "here", "attributes": {"linkURL": "https://example.org/a"}},
            {"text": 7},
            "junk",
        ]
    }
    reading = one(
        {"photos/" + "0" * 32 + ".jpeg": b"x"},
        text=...,
        richText=json.dumps(rich),
        photos=[photo()],
    )
    assert reading.only().body.split("\n") == [
        "## Head", "plain and **bold** *~~it\\*alic~~*",
        "1. a", "    1. b", "2. c", "- [x] d", "> e", "```", "f*", "```", "***",
        f"![](attachment:import/{PHOTO})", "[here](https://example.org/a)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rich", "body"),
    [("plain words", "plain words"), ('"words"', '"words"'), ("[1]", ""), ('{"contents": 3}', ""),
     ("[" * 100_000, "[" * 100_000), ("", "")],
)  # fmt: skip
def test_rich_text_that_is_none(one: Callable[..., Reading], rich: str, body: str) -> None:
    assert one(text="", richText=rich).only().body == body


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-08-03T15:37:30Z", datetime(2024, 8, 3, 15, 37, 30, tzinfo=UTC)),
        ("2024-08-03T15:37:30.123456789Z", datetime(2024, 8, 3, 15, 37, 30, 123000, tzinfo=UTC)),
        ("2024-08-03T15:37:30+05:30", datetime(2024, 8, 3, 10, 7, 30, tzinfo=UTC)),
        ("2024-08-03T15:37:30", datetime(2024, 8, 3, 13, 37, 30, tzinfo=UTC)),
        ("1950-01-01T00:00:00Z", datetime(1950, 1, 1, tzinfo=UTC)),
        ("0044-03-15T12:00:00Z", datetime(44, 3, 15, 12, tzinfo=UTC)),
        ("2150-01-01T00:00:00Z", datetime(2150, 1, 1, tzinfo=UTC)),
    ],
)
def test_moments_of_every_kind(one: Callable[..., Reading], written: str, moment: datetime) -> None:
    reading = one(creationDate=written)
    assert reading.only().when("Asia/Tokyo") == (moment, "Europe/Berlin")
    assert reading.problems == []


@pytest.mark.parametrize(
    "written", ["", "yesterday", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "2024-13-01"]
)
def test_without_a_date_the_next_best_is_used_and_said(
    one: Callable[..., Reading], written: str
) -> None:
    reading = one(creationDate=written, modifiedDate="2020-02-02T02:02:02Z")
    assert reading.only().created_at == datetime(2020, 2, 2, 2, 2, 2, tzinfo=UTC)
    assert reading.kinds() == (["bad_date"] if written else []) + ["guessed_date"]
    reading = one(creationDate=written)
    assert reading.only().created_at == datetime(2024, 5, 6, 7, 8, 10)  # noqa: DTZ001
    assert reading.only().when("UTC")[1] == "Europe/Berlin"


@pytest.mark.parametrize(
    "zone", ["Mars/Phobos", "../../etc/passwd", "Europe", "x" * 5000, "\ud800"]
)
def test_zones_that_do_not_exist(one: Callable[..., Reading], zone: str) -> None:
    reading = one(timeZone=zone)
    assert reading.kinds() == ["bad_zone"]
    moment = datetime(2024, 8, 3, 15, 37, 30, tzinfo=UTC)
    assert reading.only().when("Asia/Tokyo") == (moment, "Asia/Tokyo")


def test_an_offset_that_no_zone_has(one: Callable[..., Reading]) -> None:
    assert one(creationDate="2019-01-02T00:00:00+19:00", timeZone="").only().zone == ""


@pytest.mark.parametrize(
    ("zone", "kept"), [("GMT+0200", "UTC+02:00"), ("Z", "UTC"), (" UTC ", "UTC")]
)
def test_zones_written_oddly(one: Callable[..., Reading], zone: str, kept: str) -> None:
    reading = one(timeZone=zone)
    assert reading.problems == []
    assert reading.only().zone == kept


def test_pinned_means_nothing_and_starred_does(one: Callable[..., Reading]) -> None:
    assert not one(isPinned=True, pinned=True).only().starred
    assert one(starred=True).only().starred


@pytest.mark.parametrize(
    ("location", "place_text"),
    [
        ({"placeName": "Café", "localityName": "Lyon", "country": "France"}, "Café, Lyon, France"),
        ({"userLabel": "Home", "placeName": "1 Road"}, "Home"),
        ({"administrativeArea": "Wales", "country": "Wales"}, "Wales"),
        ({"latitude": 1.5, "longitude": -2}, "1.50000, -2.00000"),
        ({"region": {"center": {"latitude": 1, "longitude": 2}}}, "1.00000, 2.00000"),
        ({"latitude": 1.5}, ""),
        ({}, ""),
    ],
)
def test_places(one: Callable[..., Reading], location: Any, place_text: str) -> None:
    assert one(location=location).only().place == place_text


def test_every_journal_in_the_export_is_read(
    make_zip: MakeZip, read: Read, journal: Journal
) -> None:
    path = make_zip(
        {
            "Journal.json": journal(BASE),
            "Reise.json": journal(BASE | {"uuid": "A" * 32}),
            "notes/other.json": '{"entries": {}}',
        }
    )
    reading = read(recognise(path))
    assert [(one.source_id, one.file) for one in reading.found] == [
        (UUID, "Journal.json"),
        ("A" * 32, "Reise.json"),
    ]


def test_the_same_entry_twice_comes_once(make_zip: MakeZip, read: Read, journal: Journal) -> None:
    reading = read(DayOneSource(make_zip({"a.json": journal(BASE, BASE), "b.json": journal(BASE)})))
    assert len(reading.found) == 1
    assert reading.kinds() == ["duplicate", "duplicate"]


def test_two_entries_with_one_id_are_both_taken_in_any_order(
    make_zip: MakeZip, read: Read, journal: Journal
) -> None:
    other = BASE | {"text": "others"}
    reading = read(DayOneSource(make_zip({"a.json": journal(BASE, other, other)})))
    assert [one.body for one in reading.found] == ["words", "others"]
    assert len({one.source_id for one in reading.found}) == 2
    assert reading.kinds() == ["duplicate", "duplicate"]
    again = read(DayOneSource(make_zip({"a.json": journal(BASE, other, other)})))
    assert [one.source_id for one in again.found] == [one.source_id for one in reading.found]


def test_an_unpacked_folder_and_the_file_in_it(
    tmp_path: Path, read: Read, journal: Journal
) -> None:
    export = tmp_path / "export"
    (export / "photos").mkdir(parents=True)
    (export / "photos" / ("0" * 32 + ".jpeg")).write_bytes(b"picture")
    (export / "Journal.json").write_text(journal(BASE | {"photos": [photo()]}))
    (export / "unrelated.txt").write_text("x")
    for path in (export, export / "Journal.json"):
        source = recognise(path)
        assert source.format == "dayone"
        (item,) = read(source).only().attachments
        assert item.read is not None
        assert b"".join(item.read()) == b"picture"


def test_a_photo_that_is_a_link_out_of_the_folder(
    tmp_path: Path, read: Read, journal: Journal
) -> None:
    export = tmp_path / "export"
    (export / "photos").mkdir(parents=True)
    (tmp_path / "secret").write_bytes(b"secret")
    (export / "photos" / ("0" * 32 + ".jpeg")).symlink_to(tmp_path / "secret")
    (export / "Journal.json").write_text(journal(BASE | {"photos": [photo()]}))
    reading = read(recognise(export))
    assert [item.read for item in reading.only().attachments] == [None]
    assert reading.kinds() == ["outside", "missing_attachment"]
    (item,) = read(recognise(export), outside=True).only().attachments
    assert item.read is not None


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ('{"metadata": {"version": "1.0"}, "entries": [', ArchiveRefused),
        ("{", ArchiveRefused),
        ("", ArchiveRefused),
        ('{"entries": 3}', NotThisFormat),
        ("[]", NotThisFormat),
        ('{"x": []}', NotThisFormat),
    ],
)
def test_json_that_gives_nothing_is_one_sentence(
    make_zip: MakeZip, read: Read, text: str, failure: type[Failure]
) -> None:
    with pytest.raises(failure):
        read(DayOneSource(make_zip({"Journal.json": text})))


def test_an_empty_journal_is_no_failure(make_zip: MakeZip, read: Read, journal: Journal) -> None:
    assert read(recognise(make_zip({"Journal.json": journal()}))).found == []


def test_a_journal_cut_short_gives_what_is_whole(
    make_zip: MakeZip, read: Read, journal: Journal
) -> None:
    text = journal(BASE, BASE | {"uuid": "A" * 32}, BASE | {"uuid": "B" * 32})
    reading = read(recognise(make_zip({"Journal.json": text[:-60]})))
    assert [one.source_id for one in reading.found] == [UUID, "A" * 32]
    assert reading.kinds() == ["unreadable"]
    assert reading.problems[0].where == "after entry 2"


def test_entries_that_are_none(make_zip: MakeZip, read: Read, journal: Journal) -> None:
    reading = read(DayOneSource(make_zip({"a.json": journal(None, 3, "x", [], BASE)})))
    assert len(reading.found) == 1
    assert reading.kinds() == ["broken_entry"] * 4
    assert reading.problems[0].where == "entry 1"


def test_a_file_of_entries_that_is_too_large(
    make_zip: MakeZip, read: Read, journal: Journal
) -> None:
    path = make_zip({"a.json": journal(BASE), "b.json": journal(BASE | {"text": "x" * 500})})
    reading = read(DayOneSource(path, Limits(text=400)))
    assert len(reading.found) == 1
    assert reading.kinds() == ["too_large"]


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["2024-01-01T00:00:00Z", "Europe/Berlin", "9999-12-31", PHOTO,
                       f"![](dayone-moment://{PHOTO})", "\ud800", "a\0b", '{"contents":[{}]}']),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from(["identifier", "md5", "type", "region", "center", "latitude",
                                       "placeName", "orderInEntry", "fileSize"]), inner),
    max_leaves=8,
)  # fmt: skip
ENTRY = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ["uuid", "creationDate", "modifiedDate", "timeZone", "text", "richText", "starred", "tags",
         "location", "photos", "videos", "audios", "pdfAttachments"],
        JUNK,
    ),
)  # fmt: skip


@given(entries=st.lists(ENTRY | JUNK, max_size=5))
def test_no_shape_of_json_breaks_the_import(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Any]
) -> None:
    path = tmp_path_factory.mktemp("j") / "Journal.json"
    path.write_text(json.dumps({"metadata": {}, "entries": entries}))
    problems: list[Problem] = []
    for found in DayOneSource(path).read(Options("UTC"), problems.append):
        moment, zone = found.when("Asia/Tokyo")
        assert moment.tzinfo is UTC
        assert zone
        found.digest()
        for text in (found.body, found.place, found.source_id, *found.tags):
            assert "\0" not in text
            text.encode()
        for item in found.attachments:
            item.name.encode()
    for problem in problems:
        f"{problem.file}{problem.where}{problem.detail}".encode()
        assert problem.kind in ProblemKind

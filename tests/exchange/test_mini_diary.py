"""Mini Diary's JSON: a title and Markdown for each day."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, NotThisFormat
from app.exchange.mini_diary import MiniDiarySource, claims
from app.exchange.registry import recognise
from app.exchange.script_dates import past_epoch, script_moment
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading

META = {"application": "Mini Diary", "version": "3.3.0", "dateUpdated": "x"}
UPDATED = "Thu Jan 03 2019 00:00:00 GMT-0800"


def diary(**days: object) -> str:
    return json.dumps({"metadata": META, "entries": days})


def reading(read: Read, path: Path, data: str | bytes) -> Reading:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    source = recognise(path)
    assert source.format == "minidiary"
    return read(source)


def test_a_day_is_that_day_west_of_greenwich(tmp_path: Path, read: Read) -> None:
    day = {"title": "New  year", "text": "**a**\r\n- b\n", "dateUpdated": UPDATED}
    only = reading(read, tmp_path / "d.json", diary(**{"2019-01-01": day})).only()
    assert (only.title, only.body) == ("New year", "**a**\n- b")
    for zone in ("America/Los_Angeles", "Pacific/Kiritimati", "UTC"):
        assert only.when(zone)[0].astimezone(UTC) == only.when(zone)[0]
    assert only.created_at == datetime(2019, 1, 1, 12)  # noqa: DTZ001
    assert only.modified_at == datetime(2019, 1, 3, 8, tzinfo=UTC)


def test_what_is_damaged_is_named_and_the_rest_comes(tmp_path: Path, read: Read) -> None:
    days = {
        "2019-01-01": {"title": 3, "text": "a"},
        "2019-02-30": {"text": "b"},
        "x": {},
        "2019-01-02": [],
        "1890-01-01": {"text": "c"},
        "2150-01-01": {"text": "d"},
    }
    got = reading(read, tmp_path / "d.json", diary(**days))
    assert [one.body for one in got.found] == ["a", "c", "d"]
    assert [problem.where for problem in got.problems] == ["2019-02-30", "x", "2019-01-02"]


def test_the_same_day_twice(tmp_path: Path, read: Read) -> None:
    text = diary(**{"2019-01-01": {"text": "a"}})[:-2]
    got = reading(read, tmp_path / "d.json", text + ',"2019-01-01": {"text": "a"}}}')
    assert len(got.found) == 1
    got = reading(read, tmp_path / "d.json", text + ',"2019-01-01": {"text": "b"}}}')
    assert len({one.source_id for one in got.found}) == 2
    assert got.kinds() == ["duplicate"]


def test_files_that_end_too_soon(tmp_path: Path, read: Read) -> None:
    text = diary(**{"2019-01-01": {"text": "a"}, "2019-01-02": {"text": "b"}})
    got = reading(read, tmp_path / "d.json", text[:-12])
    assert [one.body for one in got.found] == ["a"]
    assert got.kinds() == ["unreadable"]
    (tmp_path / "d.json").write_text(diary(**{"2019-01-01": {"text": "a"}})[:-8], "utf-8")
    with pytest.raises(ArchiveRefused):
        read(recognise(tmp_path / "d.json"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings(tmp_path: Path, read: Read, encoding: str) -> None:
    text = diary(**{"2019-01-01": {"text": "é"}}).encode(encoding)
    assert reading(read, tmp_path / "d.json", text).only().body == "é"


def test_in_a_zip_once_and_out_again(tmp_path: Path, make_zip: MakeZip) -> None:
    days = {f"2019-01-{day:02}": {"text": str(day)} for day in range(1, 29)}
    source = recognise(make_zip({"diary/x.json": diary(**days), "photo.png": b"x"}))
    assert brought_twice_and_undone(tmp_path, source).entries == 28


def test_what_is_not_mini_diary(tmp_path: Path, read: Read) -> None:
    for text in ("", "{}", "[]", '{"entries": []}', '{"entries": {"x": 1}}'):
        (tmp_path / "a.json").write_text(text, "utf-8")
        assert not claims(tmp_path / "a.json")
        with pytest.raises(NotThisFormat):
            read(MiniDiarySource(tmp_path / "a.json"))


def test_moments_of_javascript() -> None:
    when = script_moment("Wed May 10 2023 01:18:26 GMT+0200 (Mitteleuropäische Sommerzeit)")
    assert when == datetime(2023, 5, 9, 23, 18, 26, tzinfo=UTC)
    assert script_moment("2024-04-28T09:29:42.628Z") == datetime(
        2024, 4, 28, 9, 29, 42, 628_000, tzinfo=UTC
    )
    assert past_epoch(script_moment("1970-01-01T00:00:00.000Z")) is None
    for text in (
        "",
        "soon",
        "2024-04-28",
        "0001-01-01T00:00:00Z",
        "Wed Foo 10 2023 01:18:26 GMT+0200",
    ):
        assert script_moment(text) is None


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)
DAYS = st.sampled_from(["2019-01-01", "2019-02-30", "0000-00-00", "9999-12-31", "0001-01-01"])


@given(
    st.dictionaries(
        DAYS | st.text(max_size=10),
        st.fixed_dictionaries({"title": VALUES, "text": VALUES, "dateUpdated": VALUES}) | VALUES,
        max_size=4,
    ),
    st.integers(0, 400),
)
def test_nothing_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, days: dict[str, object], cut: int
) -> None:
    path = tmp_path_factory.mktemp("d") / "a.json"
    text = json.dumps({"metadata": META, "entries": days})
    path.write_text(text[:cut] if cut < 200 else text, "utf-8")
    read_safely(MiniDiarySource(path))


def test_the_real_diary(samples: Path, read: Read) -> None:
    path = samples / "minidiary" / "jsonMiniDiary.json"
    raw = json.loads(path.read_bytes())["entries"]
    found = read(recognise(path)).found
    assert [(one.source_id, one.title, one.body) for one in found] == [
        (day, entry["title"], entry["text"]) for day, entry in raw.items()
    ]
    assert {one.modified_at for one in found} == {datetime(2019, 1, 3, 8, tzinfo=UTC)}

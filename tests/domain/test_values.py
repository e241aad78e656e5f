"""Tags, words, moments, ids, changes and which backups stay."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import NOTHING, Changes
from app.domain.failures import BadDate, BadZone
from app.domain.ids import uuid7
from app.domain.mood import CheckIn, Valence
from app.domain.rotation import NEWEST, to_keep
from app.domain.tags import clean_tag, inline_tags, merge_tags, tag_key
from app.domain.when import (
    check_zone,
    from_millis,
    from_wall,
    iso,
    local,
    local_date,
    parse_moment,
    to_millis,
)
from app.domain.words import count_words, fold

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("source", "tags"),
    [
        ("#river and #Garden/beds, then #river", ("river", "Garden/beds")),
        ("# Heading\n#1 is no tag, #2026plans is", ("2026plans",)),
        ("`#code` and\n```\n#fenced\n```\n#true", ("true",)),
        ("https://example.org/#part [x](y#z) a#b", ()),
        ("#été #東京 #mañana", ("été", "東京", "mañana")),
    ],
)
def test_inline_tags(source: str, tags: tuple[str, ...]) -> None:
    assert inline_tags(source) == tags


def test_tags_are_the_same_whatever_their_case_and_composition() -> None:
    assert merge_tags(["Été"], ["e\u0301te\u0301", "#ÉTÉ"]) == ("Été",)
    assert tag_key("Straße") == tag_key("STRASSE")


def test_what_cannot_be_seen_parts_the_words_of_a_tag() -> None:
    assert clean_tag("late\u200bnight") == "late night"
    assert clean_tag("##late\u2028night,walk") == "late night walk"
    assert clean_tag("Café o\u0301") == "Café ó"
    assert clean_tag("東京") == "東京"


@given(st.text(max_size=120))
def test_a_clean_tag_stays_as_it_is(text: str) -> None:
    tag = clean_tag(text)
    assert clean_tag(tag) == tag
    assert "\n" not in tag
    assert len(tag) <= 64


@pytest.mark.parametrize(
    ("source", "count"),
    [("", 0), ("one two", 2), ("don't well-made", 2), ("![a b](attachment:x) c", 1),
     ("東京へ", 3), ("हिन्दी में", 2),
     ("مرحبا، كيف", 2), ("- [ ] --- *", 0), ("é e\u0301te\u0301", 2), ("**bold** _it_", 2)],
)  # fmt: skip
def test_words_are_counted_as_a_person_would(source: str, count: int) -> None:
    assert count_words(source) == count


def test_folding_forgets_case_and_accents() -> None:
    assert fold("Ünïcödé STRASSE") == fold("unicode straße")


def test_clock_changes_keep_every_moment() -> None:
    gap = from_wall(datetime(2026, 3, 29, 2, 30), "Europe/Berlin")  # noqa: DTZ001 - wall time
    assert iso(gap) == "2026-03-29T01:30:00Z"
    overlap = from_wall(datetime(2026, 10, 25, 2, 30), "Europe/Berlin")  # noqa: DTZ001
    assert iso(overlap) == "2026-10-25T00:30:00Z"


def test_the_date_is_the_one_the_person_saw() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert local_date(late, "Asia/Tokyo") == date(2026, 11, 23)
    assert local_date(late, "America/Los_Angeles") == date(2026, 11, 22)
    assert local(late, "UTC+05:45").hour == 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22", "2026-11-22T11:00:00Z"),
        ("2026-11-22T21:04", "2026-11-22T20:04:00Z"),
        ("2026-11-22T21:04+05:30", "2026-11-22T15:34:00Z"),
        ("2026-11-22T21:04:05.678Z", "2026-11-22T21:04:05.678Z"),
        ("1953-06-02 08:00", "1953-06-02T07:00:00Z"),
    ],
)
def test_moments_as_people_write_them(text: str, expected: str) -> None:
    assert iso(parse_moment(text, "Europe/Berlin")) == expected


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "0001-01-01T00:00+14:00"])
def test_what_is_no_moment_is_said(text: str) -> None:
    with pytest.raises(BadDate):
        parse_moment(text, "UTC")


@pytest.mark.parametrize("name", ["Mars/Olympus", "../etc/passwd", "UTC+25", "Europe/\0Berlin"])
def test_what_is_no_zone_is_said(name: str) -> None:
    with pytest.raises(BadZone):
        check_zone(name)


@given(st.datetimes(timezones=st.just(UTC)))
def test_milliseconds_come_back(moment: datetime) -> None:
    kept = from_millis(to_millis(moment))
    assert timedelta(0) <= moment - kept < timedelta(milliseconds=1)


def test_ids_sort_by_time_and_say_their_version() -> None:
    ids = [uuid7(NOON + timedelta(milliseconds=step), lambda n: b"\xff" * n) for step in range(3)]
    assert sorted(ids) == ids
    assert {ident.version for ident in ids} == {7}
    assert ids[0].variant == UUID(int=0x8000 << 48).variant
    assert uuid7(datetime(1950, 1, 1, tzinfo=UTC), bytes).int >> 80 == 0


def test_changes_add_up() -> None:
    one, two = Changes.of(UUID(int=1), tags=True), Changes.of(UUID(int=2), moods=True)
    both = one | two
    assert both.entries == {UUID(int=1), UUID(int=2)}
    assert both.tags
    assert both.moods
    assert not NOTHING
    assert both | NOTHING == both


def test_a_check_in_noted_later_says_so() -> None:
    item = CheckIn(UUID(int=1), NOON, "UTC", Valence.NEUTRAL, NOON + timedelta(hours=3))
    assert item.back_filled
    assert not CheckIn(UUID(int=1), NOON, "UTC", Valence.PLEASANT, NOON).back_filled
    assert [Valence(number).steps for number in (1, 4, 7)] == [-3, 0, 3]


def test_of_a_year_of_backups_few_stay_and_reach_far_back() -> None:
    moments = [NOON - timedelta(hours=12 * step) for step in range(730)]
    kept = to_keep(moments)
    assert len(kept) < 30
    assert max(kept) == NOON
    assert min(kept) < NOON - timedelta(days=320)


@given(st.sets(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_the_newest_backups_always_stay(moments: set[datetime]) -> None:
    kept = to_keep(moments)
    assert set(sorted(moments, reverse=True)[:NEWEST]) <= kept <= moments

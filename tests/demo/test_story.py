"""The invented year holds together on whatever day it is told."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from app.demo.pictures import SCENES
from app.demo.pool import chains, fragments, months
from app.demo.story import DemoEntry, check_ins, story
from app.domain.imports import PLACEHOLDER
from app.domain.tags import clean_tag, inline_tags
from app.domain.when import local, local_date
from app.domain.words import count_words

DAYS = [
    date(2026, 11, 22),
    date(2027, 1, 20),
    date(2028, 2, 29),
    date(2026, 6, 1),
    date(2027, 12, 31),
]


@pytest.fixture(params=DAYS, ids=str, scope="module")
def today(request: pytest.FixtureRequest) -> date:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def year(today: date) -> list[DemoEntry]:
    return list(story(today, 3))


def test_there_are_several_hundred_entries_over_more_than_a_year(
    year: list[DemoEntry], today: date
) -> None:
    assert 340 <= len(year) <= 420
    assert [one.at for one in year] == sorted(one.at for one in year)
    assert local_date(year[-1].at, year[-1].zone) == today
    assert timedelta(370) < year[-1].at - year[0].at <= timedelta(401)
    assert all(one.at.tzinfo is UTC for one in year)


def test_the_same_day_and_seed_tell_the_same_year(today: date) -> None:
    assert list(story(today, 5)) == list(story(today, 5))
    assert list(check_ins(today, 5)) == list(check_ins(today, 5))
    assert list(story(today, 5)) != list(story(today, 6))


def test_nothing_is_told_twice_and_neighbours_differ(year: list[DemoEntry]) -> None:
    assert len({one.body for one in year}) == len(year)
    openings = Counter(one.body[:60] for one in year if not re.match(r"[-1G]|Th|For|##", one.body))
    assert openings.most_common(1)[0][1] == 1
    titles = [one.title for one in year if one.title and not one.title.endswith("all of it")]
    assert len(set(titles)) == len(titles)


def test_lengths_and_kinds_vary(year: list[DemoEntry]) -> None:
    words = [count_words(one.body) for one in year]
    assert min(words) < 8
    assert max(words) > 250
    assert sum(20 <= count <= 120 for count in words) > 100
    bodies = "\n".join(one.body for one in year)
    for mark in (r"^## ", r"^- ", r"^1\. ", r"^> ", r"(?<!\w)#\w", r"[\u3040-\u30ff\u4e00-\u9fff]",
                 r"[\u0600-\u06ff]", "🎉|🎈|🖤", r"\*\*\w"):  # fmt: skip
        assert re.search(mark, bodies, re.MULTILINE), mark


def test_moods_stars_and_hard_ones_are_spread(year: list[DemoEntry]) -> None:
    moods = Counter(int(one.valence) for one in year if one.valence)
    assert set(moods) >= {2, 3, 4, 5, 6}
    assert 20 <= sum(one.valence is None for one in year) <= 120
    assert 5 <= sum(one.hard for one in year) <= 25
    assert 8 <= sum(one.starred for one in year) <= 30
    assert all(one.valence is None or one.valence <= 4 for one in year if one.hard)


def test_tags_are_as_the_journal_writes_them(year: list[DemoEntry]) -> None:
    for one in year:
        assert [clean_tag(tag) for tag in one.tags] == list(one.tags)
        assert not set(one.tags) & set(inline_tags(one.body))
    assert len({tag for one in year for tag in one.tags}) >= 20


def test_every_photo_stands_in_its_text_and_can_be_drawn(year: list[DemoEntry]) -> None:
    photos = [(one, photo) for one in year for photo in one.photos]
    assert len(photos) >= 25
    assert len({photo.key for _, photo in photos}) == len(photos)
    for one, photo in photos:
        assert one.body.count(f"]({PLACEHOLDER}{photo.key})") == 1
        assert photo.scene in SCENES
    for one in year:
        assert one.body.count(PLACEHOLDER) == len(one.photos)
        assert "{picture}" not in one.body


def test_weekdays_and_seasons_are_right(year: list[DemoEntry]) -> None:
    seasons = ("winter", "spring", "summer", "autumn")
    for one in year:
        wall = local(one.at, one.zone)
        if "therapy" in one.tags and not one.title.endswith("all of it"):
            assert wall.weekday() == 1 or one.body.startswith("A whole")
        if "Snow" in one.title:
            assert wall.month in {1, 2}
        if one.title == "Gloria":
            assert (wall.month, wall.day) == (12, 13)
        for photo in one.photos:
            assert photo.scene.endswith(seasons[wall.month % 12 // 3])


def test_stories_over_several_days_are_told_in_order() -> None:
    # On some other days a story begins before the year does.
    place = {one.body[:18]: index for index, one in enumerate(story(DAYS[0], 4))}
    for first, second in (
        ("Pilot hasn't been ", "Mrs Lowe from numb"),
        ("So it's real. They", "Four and a half da"),
        ("Dad has bought a l", "He gave me a label"),
        ("Pumpkin update: it", "Gerald was delicio"),
        ("Fixed the tap. I, ", "The tap."),
    ):
        assert place[first] < place[second]


def test_the_journey_has_its_own_zone_and_nothing_else_happens_then(today: date) -> None:
    year = list(story(today, 3))
    away = [one for one in year if one.zone == "Europe/Oslo"]
    if len(away) > 2:
        start, end = away[0].at, away[-1].at
        assert [one for one in year if start <= one.at <= end] == away


def test_check_ins_fill_the_gaps_and_some_are_noted_later(today: date) -> None:
    moods = list(check_ins(today, 3))
    assert 200 <= len(moods) <= 360
    assert len({one.valence for one in moods}) == 7
    assert all(one.noted_at >= one.at for one in moods)
    assert 3 <= sum(one.noted_at > one.at for one in moods) <= 50
    assert any(one.feelings.note for one in moods)
    end = datetime.combine(today, datetime.min.time(), UTC)
    assert all(one.noted_at <= end + timedelta(days=1) for one in moods)
    assert [one.at for one in moods] == sorted(one.at for one in moods)
    jumps = [abs(first.valence - second.valence) for first, second in pairwise(moods)]
    assert sum(jumps) / len(jumps) < 2


def test_the_pool_has_no_two_alike() -> None:
    texts = [text.body for chain in chains() for text in chain]
    assert len(set(texts)) == len(texts) > 280
    for kind, lines in fragments().items():
        assert len(set(lines)) == len(lines), kind
        assert lines, kind
    assert months("11-2") == {11, 12, 1, 2}
    assert months("5") == {5}

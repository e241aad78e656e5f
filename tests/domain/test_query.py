"""The search language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import BadQuery
from app.domain.query import Query, parse_query

TODAY = date(2026, 11, 22)


def parsed(text: str) -> Query:
    return parse_query(text, today=TODAY)


def test_words_phrases_and_what_must_not_occur() -> None:
    query = parsed('river "the long way" -rain ')
    assert (query.words, query.phrases, query.without) == (("river",), ("the long way",), ("rain",))
    assert not query.open_end


def test_the_last_word_stays_open_while_it_is_typed() -> None:
    assert parsed("riv").open_end
    assert not parsed("riv ").open_end
    assert not parsed('"riv"').open_end


def test_filters() -> None:
    query = parsed("tag:#river mood:1-3 has:photo is:starred from:2026-02 to:2026 on")
    assert query.tags == ("river",)
    assert query.valences == (1, 2, 3)
    assert query.photo
    assert query.starred
    assert (query.since, query.until) == (date(2026, 2, 1), date(2026, 12, 31))
    assert query.words == ("on",)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("on:2026-11-22", TODAY, TODAY),
        ("on:today", TODAY, TODAY),
        ("on:yesterday", date(2026, 11, 21), date(2026, 11, 21)),
        ("from:2024-02 to:2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("from:2020 from:2022", date(2022, 1, 1), None),
    ],
)
def test_periods(text: str, since: date | None, until: date | None) -> None:
    assert (parsed(text).since, parsed(text).until) == (since, until)


@pytest.mark.parametrize("text", ["mood:8", "mood:x", "is:late", "has:nothing", "from:soon",
                                  "on:2026-02-30", "to:2026-13"])  # fmt: skip
def test_a_filter_that_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(BadQuery):
        parsed(text)


def test_what_is_no_filter_is_a_word() -> None:
    assert parsed("12:30 http://x -nothing:y").words[0] == "12:30"
    assert parsed("-nothing:y").without == ("nothing:y",)


def test_every_filter_can_be_turned_round() -> None:
    query = parsed('-tag:#river -TAG:"old town" -mood:1-3 -has:photo -is:star -has:file -is:hard ')
    assert query.without_tags == ("river", "old town")
    assert query.without_valences == (1, 2, 3)
    assert query.lacking == {"photo", "starred", "attachment", "hard"}
    assert (query.tags, query.valences, query.without) == ((), (), ())
    assert not any((query.photo, query.attachment, query.starred, query.hard))
    assert not query.has_text
    assert not query.is_empty


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("-from:2026-02", None, date(2026, 1, 31)),
        ("-to:2026-02", date(2026, 3, 1), None),
        ("from:2025 -from:yesterday", date(2025, 1, 1), date(2026, 11, 20)),
    ],
)
def test_a_period_turned_round_is_the_time_outside(
    text: str, since: date | None, until: date | None
) -> None:
    assert (parsed(text).since, parsed(text).until) == (since, until)


def test_days_can_be_left_out() -> None:
    assert parsed("-on:2026-02 -on:today").without_days == (
        (date(2026, 2, 1), date(2026, 2, 28)), (TODAY, TODAY),
    )  # fmt: skip


def test_a_filter_that_is_not_finished_leaves_nothing_out() -> None:
    assert parsed("-tag:").is_empty


@pytest.mark.parametrize("text", ["-mood:8", "-is:late", "-has:nothing", "-from:soon", "-on:x",
                                  "-from:0001-01-01", "-to:9999"])  # fmt: skip
def test_a_filter_turned_round_that_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(BadQuery):
        parsed(text)


@given(st.text(max_size=80))
def test_no_text_is_a_mistake_of_ours(text: str) -> None:
    try:
        query = parsed(text)
    except BadQuery:
        return
    assert all(query.words)

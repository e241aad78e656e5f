"""The plan for a bad moment, its short form, and what of a broken one is still read."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.plan import MAX_SHORT, MAX_WORDS, Plan, PlanPart, Section, read_short, write_short

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
PLAN = Plan(
    (
        PlanPart(Section.ASK, "Ida", NOW, in_short=True),
        PlanPart(Section.SIGNS, "I stop answering", NOW - timedelta(days=1)),
        PlanPart(Section.ALONE, "", NOW + timedelta(days=1), in_short=True),
    )
)


def test_parts_are_read_in_their_order_whatever_order_they_are_kept_in() -> None:
    assert PLAN.read() == ((Section.SIGNS, "I stop answering"), (Section.ASK, "Ida"))
    assert PLAN.changed_at == NOW
    assert Plan().changed_at is None


def test_only_chosen_parts_with_words_are_in_the_short_form() -> None:
    assert PLAN.short() == ((Section.ASK, "Ida"),)
    assert PLAN.short_sections == (Section.ALONE, Section.ASK)
    assert read_short(write_short(PLAN.short())) == PLAN.short()


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"3", b'{"parts": 3}', b'{"parts": [3, [], {}]}', b"\xff",
     b'{"parts": [{"part": "else", "words": "x"}, {"part": ["ask"], "words": "x"}]}',
     b'{"parts": [{"part": "ask", "words": 3}]}', b"[" * 100_000,
     b'{"parts": [{"part": "ask", "words": "' + b"x" * MAX_SHORT + b'"}]}'],
)  # fmt: skip
def test_what_is_broken_says_nothing(data: bytes) -> None:
    assert read_short(data) == ()


def test_what_is_whole_beside_something_broken_is_read() -> None:
    data = b'{"parts": [3, {"part": "ask", "words": "Ida"}, {"part": "alone"}]}'
    assert read_short(data) == ((Section.ASK, "Ida"),)


def test_the_file_of_a_short_form_says_its_format_and_its_parts() -> None:
    assert json.loads(write_short(((Section.ASK, "Ída"),))) == {
        "format": 1, "parts": [{"part": "ask", "words": "Ída"}],
    }  # fmt: skip
    assert "Ída".encode() in write_short(((Section.ASK, "Ída"),))


def test_a_part_holds_what_an_entry_of_many_pages_holds() -> None:
    assert MAX_WORDS == 20_000

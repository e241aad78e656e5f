"""Whose turn it is, what is asked, and when a rest is offered."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.circles.heavy import Offer, OwnShare, rest_offered
from app.domain.circles.rounds import (
    asker,
    may_ask,
    question_of_week,
    round_id,
    week_start,
)
from app.domain.mood import Valence
from app.domain.prompts import circle_words, light_questions, packs
from app.domain.words import fold
from tests.domain.test_prompts import BANNED

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
PEOPLE = [bytes([number]) * 16 for number in range(1, 6)]
HARBOUR, RIVER = b"h" * 16, b"r" * 16
HOUR = 3_600_000


def test_a_week_has_one_question_for_everybody() -> None:
    sunday = MONDAY - timedelta(seconds=1)
    late = MONDAY + timedelta(days=6, hours=23, minutes=59)
    assert week_start(late) == MONDAY == week_start(MONDAY)
    assert round_id(HARBOUR, late) == round_id(HARBOUR, MONDAY)
    others = {round_id(HARBOUR, sunday), round_id(RIVER, MONDAY), round_id(HARBOUR, MONDAY)}
    assert len(others) == 3
    assert {len(one) for one in others} == {16}


def test_everybody_comes_to_the_same_turn_whatever_their_order_and_zone() -> None:
    there = MONDAY.astimezone(ZoneInfo("Asia/Tokyo"))
    assert asker(HARBOUR, MONDAY, PEOPLE) == asker(HARBOUR, there, PEOPLE[::-1])
    turns = Counter(asker(HARBOUR, MONDAY + timedelta(weeks=week), PEOPLE) for week in range(200))
    assert set(turns) == set(PEOPLE)
    assert min(turns.values()) > 15, "no turn is forgotten for long"


def test_the_others_may_ask_when_nobody_did_for_two_days() -> None:
    first = asker(HARBOUR, MONDAY, PEOPLE)
    other = next(one for one in PEOPLE if one != first)
    assert may_ask(HARBOUR, MONDAY, first, PEOPLE)
    assert not may_ask(HARBOUR, MONDAY + timedelta(hours=47), other, PEOPLE)
    assert may_ask(HARBOUR, MONDAY + timedelta(hours=48), other, PEOPLE)


def test_no_question_comes_twice_in_a_year() -> None:
    questions = light_questions()
    asked = [
        question_of_week(HARBOUR, MONDAY + timedelta(weeks=week), questions) for week in range(53)
    ]
    assert len(set(asked)) == 53


def test_there_is_a_light_question_for_each_week_of_a_year_and_all_are_ours_and_light() -> None:
    questions = light_questions()
    assert len(questions) >= 52
    folded = [fold(text) for text in questions]
    assert len(set(folded)) == len(folded)
    assert not set(folded) & {fold(text) for pack in packs() for text in pack.prompts}
    for text in questions:
        assert 10 <= len(text) <= 100
        assert text.endswith("?")
        assert not BANNED.search(text), text
    assert light_questions("xx") == questions


def test_words_to_begin_with_are_calm() -> None:
    words = circle_words()
    assert {"restart", "ask_back", "small_step", "light_round"} <= words.keys()
    assert "one point that we share" in words["restart"]
    for text in words.values():
        assert not BANNED.search(text), text
        assert not re.search(r"\bwell done|great|sorry to hear\b", text)


def low(hours: int, valence: Valence = Valence.UNPLEASANT) -> OwnShare:
    return OwnShare(1000 * HOUR - hours * HOUR, valence=valence)


def noted(hours: int) -> OwnShare:
    return OwnShare(1000 * HOUR - hours * HOUR, noted=True)


def light(hours: int) -> OwnShare:
    return OwnShare(1000 * HOUR - hours * HOUR, valence=Valence.SLIGHTLY_UNPLEASANT)


@pytest.mark.parametrize(
    ("shares", "offer"),
    [
        ([low(3), low(2), low(1)], Offer.SMALL_STEP),
        ([low(1), noted(30), low(20)], Offer.SMALL_STEP),
        ([low(30), noted(20), noted(1)], Offer.LIGHT_ROUND),
        ([low(48), low(2), low(1)], Offer.SMALL_STEP),
        ([low(49), low(2), low(1)], None),
        ([low(2), low(1)], None),
        ([], None),
        ([low(9), light(8), low(7), light(6), low(5)], Offer.SMALL_STEP),
        ([low(9), light(8), low(7), light(6), low(5), light(4)], None),
        ([low(9), low(8), low(7), light(3), light(2)], Offer.SMALL_STEP),
        ([low(9), low(8), low(7), light(3), light(2), light(1)], None),
        ([light(3), light(2), light(1)], None),
    ],
)
def test_a_rest_is_offered_after_three_heavy_shares_of_the_last_five(
    shares: list[OwnShare], offer: Offer | None
) -> None:
    assert rest_offered(shares, 1000 * HOUR) is offer


def test_it_is_offered_once_and_anew_only_after_three_more() -> None:
    now = 1000 * HOUR
    shares = [low(5), low(4), low(3)]
    assert rest_offered(shares, now, now - 2 * HOUR) is None
    assert rest_offered([*shares, low(1)], now, now - 2 * HOUR) is None
    again = [*shares, noted(1), noted(1), noted(0)]
    assert rest_offered(again, now, now - 2 * HOUR) is Offer.LIGHT_ROUND

"""What a reader's choices make of a post, and when it arrives."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.circles.reading import (
    AT_ONCE,
    About,
    Choice,
    Facts,
    Filters,
    Quiet,
    Showing,
    away,
    back,
    decide,
    next_arrival,
    shown_up_to,
    with_hours,
)
from app.domain.when import to_millis

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)  # a Sunday
AT = to_millis(NOW)
HOUR = timedelta(hours=1)
BERLIN = "Europe/Berlin"


def word(text: str) -> Choice:
    return Choice(About.WORD, text, Showing.FOLD)


def says(choice: Choice, *texts: str, mine: bool = False, **more: object) -> str:
    facts = Facts(mine, AT, texts=texts, **more)  # type: ignore[arg-type]
    return decide(facts, Filters.of([choice]), AT_ONCE, NOW).sentence


@pytest.mark.parametrize(
    ("wanted", "text", "fits"),
    [
        ("exam", "My exam is over.", True),
        ("exam", "My EXAM, again", True),
        ("exam", "two exams", False),
        ("exam*", "two exams", True),
        ("exam*", "an hexameter", False),
        ("my mother", "About (my)\nmother.", True),
        ("my mother", "my mothers", False),
        ("don't", "I don't know", True),
        ("ελλάδα", "Η ΕΛΛΑΔΑ μου", True),
        ("cafe", "am Café Central", True),
        ("strasse", "in der Straße", True),
        ("क", "कि", False),
        ("東京", "昨日東京へ行った", True),
        ("so\u00adft", "soft", True),
        ("*", "anything", False),
    ],
)
def test_words_are_found_whole_as_the_search_folds_them(
    wanted: str,
    text: str,
    fits: bool,  # noqa: FBT001 - pytest gives it by name
) -> None:
    assert bool(says(word(wanted), text)) is fits


def test_words_of_two_parts_of_a_post_are_no_phrase_but_each_is_looked_at() -> None:
    assert says(word("weir"), "text", "Down to the weir")
    assert says(word("weir"), "text", "place") == ""


@pytest.mark.parametrize(
    ("choice", "facts", "sentence"),
    [
        (Choice(About.TOPIC, "grief", Showing.FOLD), {"topics": ("work", "grief")},
         "Folded, as you chose: grief."),
        (Choice(About.TOPIC, "My Sister", Showing.HOLD), {"topics": ("my  sister",)},
         "Held until you ask, as you chose: My Sister."),
        (Choice(About.TOPIC, "grief", Showing.FOLD), {"topics": ("work",)}, ""),
        (Choice(About.TONE, "upset-not-at-you", Showing.FOLD), {"tone": "upset-not-at-you"},
         "Folded, as you chose: tone upset not at you."),
        (Choice(About.WISH, "advice-welcome", Showing.HOLD), {"wish": "advice-welcome"},
         "Held until you ask, as you chose: wish advice welcome."),
        (Choice(About.WISH, "comfort", Showing.FOLD), {"tone": "comfort"}, ""),
        (word("exam*"), {"texts": ("exams",)}, "Folded, as you chose: “exam*”."),
    ],
)  # fmt: skip
def test_why_is_said_in_one_sentence(
    choice: Choice, facts: dict[str, object], sentence: str
) -> None:
    found = decide(Facts(False, AT, **facts), Filters.of([choice]), AT_ONCE, NOW)  # type: ignore[arg-type]
    assert found.sentence == sentence


def test_the_strongest_choice_holds_and_all_of_its_kind_are_named() -> None:
    choices = [
        word("exam"), Choice(About.TOPIC, "grief", Showing.HOLD),
        Choice(About.TOPIC, "work", Showing.HOLD),
    ]  # fmt: skip
    facts = Facts(False, AT, topics=("work", "grief"), texts=("exam",), muted="Ana")
    found = decide(facts, Filters.of(choices), AT_ONCE, NOW)
    assert (found.how, found.until) == (Showing.HOLD, None)
    assert found.sentence == "Held until you ask, as you chose: grief, work."
    folded = decide(facts, Filters.of(choices[:1]), AT_ONCE, NOW)
    assert folded.sentence == "Folded, as you chose: “exam”, Ana is muted."


def test_ones_own_words_are_always_shown() -> None:
    facts = Facts(True, AT, topics=("grief",), texts=("exam",))
    quiet = Quiet(away_since=0, away_until=AT + 1)
    assert decide(facts, Filters.of([word("exam")]), quiet, NOW).how is Showing.SHOW


def arrives(quiet: Quiet, arrived: datetime, now: datetime) -> bool:
    found = decide(Facts(False, to_millis(arrived)), Filters.of([]), quiet, now)
    return found.how is Showing.SHOW


def test_what_arrives_between_the_hours_appears_at_the_next() -> None:
    quiet = with_hours(AT_ONCE, [18 * 60, 8 * 60, 8 * 60], BERLIN, NOW)
    assert quiet.hours == (8 * 60, 18 * 60)
    evening = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # 18:00 in Berlin
    assert arrives(quiet, NOW, NOW), "what was there when the hours were chosen stays"
    came = NOW + HOUR
    assert not arrives(quiet, came, came)
    assert next_arrival(quiet, came) == to_millis(evening)
    assert not arrives(quiet, came, evening - timedelta(seconds=1))
    assert arrives(quiet, came, evening)
    assert not arrives(quiet, evening + HOUR, evening + 2 * HOUR)
    assert next_arrival(quiet, evening) == to_millis(evening + 14 * HOUR)


def test_other_hours_bring_nothing_out_before_their_time() -> None:
    quiet = with_hours(AT_ONCE, [18 * 60], "UTC", NOW)
    came = NOW + HOUR
    later = with_hours(quiet, [20 * 60], "UTC", NOW + 2 * HOUR)
    assert not arrives(later, came, NOW + 7 * HOUR)
    assert arrives(later, came, NOW + 8 * HOUR)
    assert arrives(with_hours(quiet, [], "UTC", NOW + 2 * HOUR), came, NOW + 2 * HOUR)


def test_hours_keep_to_the_clock_on_the_wall_when_it_is_set() -> None:
    quiet = Quiet(BERLIN, (8 * 60,))
    before = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert next_arrival(quiet, before) == to_millis(datetime(2026, 3, 29, 6, 0, tzinfo=UTC))
    assert shown_up_to(quiet, before) == to_millis(datetime(2026, 3, 28, 7, 0, tzinfo=UTC))
    gap = Quiet(BERLIN, (2 * 60 + 30,))
    assert next_arrival(gap, before) == to_millis(datetime(2026, 3, 29, 1, 30, tzinfo=UTC))


def test_who_is_away_sees_nothing_new_until_then_and_all_of_it_afterwards() -> None:
    until = NOW + 48 * HOUR
    quiet = away(AT_ONCE, until, NOW)
    came = NOW + 5 * HOUR
    assert arrives(quiet, NOW - HOUR, came), "what was read before can be read again"
    assert not arrives(quiet, came, until - HOUR)
    assert next_arrival(quiet, came) == to_millis(until)
    assert arrives(quiet, came, until)
    assert arrives(quiet, until + HOUR, until + HOUR)


def test_staying_away_longer_shows_nothing_in_between() -> None:
    quiet = away(away(AT_ONCE, NOW + 2 * HOUR, NOW), NOW + 9 * HOUR, NOW + HOUR)
    assert not arrives(quiet, NOW + timedelta(minutes=30), NOW + 8 * HOUR)
    assert away(quiet, NOW + 30 * HOUR, NOW + 10 * HOUR).away_since == to_millis(NOW + 10 * HOUR)


def test_coming_back_early_shows_what_came_and_keeps_the_hours() -> None:
    quiet = away(with_hours(AT_ONCE, [18 * 60], "UTC", NOW), NOW + 48 * HOUR, NOW + HOUR)
    came, home = NOW + 20 * HOUR, NOW + 24 * HOUR
    assert not arrives(quiet, came, home)
    again = back(quiet, home)
    assert arrives(again, came, home)
    assert not arrives(again, home + HOUR, home + HOUR)
    assert back(again, home + HOUR) == again


def test_away_with_hours_shows_what_had_appeared_before_and_the_rest_at_its_end() -> None:
    quiet = away(with_hours(AT_ONCE, [18 * 60], "UTC", NOW), NOW + 24 * HOUR, NOW + HOUR)
    came = NOW + timedelta(minutes=30)
    assert not arrives(quiet, came, NOW + 7 * HOUR), "18:00 came while they were away"
    assert arrives(quiet, came, NOW + 24 * HOUR)

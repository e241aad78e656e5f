"""The strength that is said while a passphrase is chosen."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import passphrase
from app.domain.passphrase import Level, Strength, Weakness, normalise, strength


def test_nothing_has_no_strength() -> None:
    assert strength("") == Strength(0, 0.0, 0.0, Level.AT_ONCE)


@pytest.mark.parametrize(
    ("text", "weakness"),
    [
        ("password", Weakness.COMMON),
        ("aaaaaaaaa", Weakness.REPEAT),
        ("abcdefghij", Weakness.SEQUENCE),
        ("19840512", Weakness.DATE),
        ("Jonathan", Weakness.NAME),
        ("rtyuiokjh", Weakness.KEYBOARD),
        ("Wisterhaven", Weakness.ABOUT_YOU),
    ],
)
def test_a_weak_passphrase_is_told_why(text: str, weakness: Weakness) -> None:
    estimate = strength(text, ["wisterhaven"])

    assert estimate.score < 3
    assert estimate.weakness is weakness


def test_words_about_the_person_weaken() -> None:
    assert strength("wisterhaven7").guesses > strength("wisterhaven7", ["Wisterhaven"]).guesses


def test_several_random_words_are_strong() -> None:
    estimate = strength("gravel window untidy copper lantern")

    assert estimate.score == 4
    assert estimate.level is Level.CENTURIES
    assert estimate.weakness is None


def test_seconds_follow_from_guesses() -> None:
    estimate = strength("tulip-47-canoe")

    assert estimate.seconds == estimate.guesses / passphrase.GUESSES_PER_SECOND


@pytest.mark.parametrize(
    ("seconds", "level"),
    [
        (0, Level.AT_ONCE),
        (59.9, Level.AT_ONCE),
        (60, Level.MINUTES),
        (3600, Level.HOURS),
        (86_400, Level.DAYS),
        (30 * 86_400, Level.MONTHS),
        (365 * 86_400, Level.YEARS),
        (100 * 365 * 86_400, Level.CENTURIES),
        (1e56, Level.CENTURIES),
    ],
)
def test_levels_begin_where_their_unit_does(seconds: float, level: Level) -> None:
    assert passphrase._level(seconds) is level


@given(st.text(max_size=200))
def test_any_text_has_a_strength(text: str) -> None:
    estimate = strength(text)

    assert 0 <= estimate.score <= 4
    assert 0 <= estimate.guesses < float("inf")


@given(st.text(alphabet="4@8({[<3690!1|7$5+%2z" + string.ascii_lowercase, max_size=80))
def test_what_is_looked_at_is_bounded(text: str) -> None:
    """The estimator's work grows with every symbol that could be a letter."""
    looked_at = passphrase._bounded(text[:32])

    assert text.startswith(looked_at)
    assert passphrase._tries(looked_at) <= passphrase._MAX_TRIES
    assert len(looked_at) >= min(len(text), 4)


def test_what_comes_after_the_bound_never_weakens() -> None:
    head = "gravel window untidy copper lant"

    assert strength(head + "a" * 5000).guesses == strength(head).guesses


def test_an_accent_is_the_same_however_it_is_typed() -> None:
    assert normalise("cafe\u0301") == normalise("caf\u00e9") == "café".encode()


def test_compatibility_characters_stay_apart() -> None:
    assert normalise("ﬁ") != normalise("fi")


def test_a_broken_character_from_a_terminal_has_bytes() -> None:
    assert normalise("a\udcff") == b"a\xed\xb3\xbf"

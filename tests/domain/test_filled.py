"""Sentences with names and days in them keep what another language needs."""

from datetime import date

from app.domain.filled import Filled


def test_it_is_the_english_sentence() -> None:
    said = Filled("“%1” is not there; %2 keeps its name.", "a %2.png", "the text")
    assert said == "“a %2.png” is not there; the text keeps its name."
    assert (said.pattern, said.parts) == (
        "“%1” is not there; %2 keeps its name.", ("a %2.png", "the text"),
    )  # fmt: skip


def test_a_day_is_kept_as_a_day() -> None:
    said = Filled("Its date was read day first, as %1.", date(2024, 4, 3))
    assert said == "Its date was read day first, as 3 April 2024."
    assert said.parts == (date(2024, 4, 3),)

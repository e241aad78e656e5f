"""Templates become Markdown, and an entry becomes a template again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.helping import Answer, Direction, direction, is_due
from app.domain.templates import (
    MAX_FIELDS,
    Field,
    Template,
    begin_with,
    clean_fields,
    fields_from_text,
    fields_of,
    fields_to_text,
    first_place,
    lay_out,
)

LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=60
).map(lambda text: " ".join(text.split()))
FIELDS = st.lists(st.builds(Field, LINE.filter(bool), LINE), min_size=1, max_size=5)
TWO = Template("Walk", (Field("Where", "Which way round?"), Field("What I saw")))


def test_headings_and_questions_are_laid_out() -> None:
    body = lay_out(TWO)
    assert body == "## Where\n\n*Which way round?*\n\n\n\n## What I saw\n\n"
    assert body[: first_place(body)] == "## Where\n\n*Which way round?*\n\n"
    assert first_place("> A question\n\n") == len("> A question\n\n")


def test_answers_take_the_place_of_questions_and_empty_ones_are_left_out() -> None:
    assert lay_out(TWO, ["", " The river. "]) == "## What I saw\n\nThe river."
    assert lay_out(TWO, ["Along"]) == "## Where\n\nAlong"
    assert lay_out(TWO, ["", " "]) == lay_out(TWO)
    with pytest.raises(ValueError, match="3"):
        lay_out(TWO, ["a", "b", "c"])


def test_an_entry_remembers_its_template() -> None:
    content = begin_with(TWO)
    assert (content.template, content.title) == ("Walk", "Walk")


@given(FIELDS)
def test_what_is_laid_out_reads_back_the_same(fields: list[Field]) -> None:
    read = fields_of(lay_out(Template("x", tuple(fields))))
    assert len(read) == len(fields)
    for got, given_field in zip(read, fields, strict=True):
        # A heading may lose the hashes at its end, as Markdown says.
        assert given_field.title.startswith(got.title) or "\\" in given_field.title


@given(st.text(max_size=400))
def test_any_entry_gives_some_fields_or_none(body: str) -> None:
    fields = fields_of(body)
    assert len(fields) <= MAX_FIELDS
    lay_out(Template("x", fields))


def test_an_entry_with_questions_and_no_heading_gives_them() -> None:
    body = "Monday.\nWho was there?\nmany\nما الذي حدث؟\n"
    assert fields_of(body) == (Field("Who was there?"), Field("ما الذي حدث؟"))
    assert fields_of("only words") == ()


@given(st.lists(st.builds(Field, LINE, LINE), max_size=4))
def test_fields_are_stored_and_read_again(fields: list[Field]) -> None:
    assert fields_from_text(fields_to_text(fields)) == tuple(fields)


@pytest.mark.parametrize("damaged", ["", "{}", "[1]", "null", "[" * 100_000, '[{"title": 3}]'])
def test_damaged_fields_are_left_out(damaged: str) -> None:
    assert all(isinstance(field.title, str) for field in fields_from_text(damaged))


def test_clean_fields_have_a_heading_on_one_line() -> None:
    assert clean_fields([Field(" a\nb ", "x\ny"), Field("  ", "lost")]) == (Field("a b", "x y"),)


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], Direction.TOO_FEW), ([1, 2], Direction.TOO_FEW), ([1, 2, 3], Direction.HIGHER),
     ([4, 1, 1, 2], Direction.HIGHER), ([3, 2, 2], Direction.LOWER), ([2, 2, 2], Direction.SAME),
     ([1, 3, 2], Direction.MIXED), ([4, 0, 0, 0], Direction.SAME)],
)  # fmt: skip
def test_the_direction_is_that_of_the_last_three(values: list[int], expected: Direction) -> None:
    assert direction(values) is expected


def test_it_is_due_at_first_and_then_every_four_weeks() -> None:
    assert is_due([], None, TODAY)
    before = Answer(TODAY - timedelta(days=27), 2, 2)
    assert not is_due([before], None, TODAY)
    assert is_due([before], None, TODAY + timedelta(days=1))
    assert not is_due([], TODAY - timedelta(days=3), TODAY)
    assert is_due([], TODAY - timedelta(days=28), TODAY)
    # A clock that was wrong for a while does not silence it for years.
    assert is_due([Answer(TODAY + timedelta(days=900), 1, 1)], None, TODAY)


def test_answers_out_of_range_are_refused() -> None:
    with pytest.raises(ValueError, match="5"):
        Answer(TODAY, 5, 0)


def test_writing_begins_below_the_first_of_several_questions() -> None:
    body = lay_out(Template("Day", (Field("Seen"), Field("Heard"), Field("Left"))))
    assert body[: first_place(body)] == "## Seen\n\n"

"""The time that is left is said by the pace of late, and not before anything can be known."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.pace import Left, Pace, Unit, rounded


def test_nothing_is_said_in_the_first_seconds() -> None:
    pace = Pace(100.0)
    assert pace.left() is None
    pace.note(101.0, 50, 100)
    assert pace.left() is None
    pace.note(103.0, 50, 100)
    assert pace.left() is None  # nothing went on between the two
    pace.note(104.0, 60, 100)
    assert pace.seconds() == 12.0


def test_one_look_is_judged_from_the_beginning() -> None:
    pace = Pace(0.0)
    pace.note(10.0, 25, 100)
    assert pace.seconds() == 30.0


def test_only_the_pace_of_late_counts() -> None:
    pace = Pace(0.0)
    for second in range(1, 11):
        pace.note(float(second), second * 100, 2000)  # a fast beginning
    for second in range(11, 61):
        pace.note(float(second), 1000 + (second - 10), 2000)
    seconds = pace.seconds()
    assert seconds is not None
    assert 900 < seconds < 1000


def test_work_that_begins_anew_is_judged_anew() -> None:
    pace = Pace(0.0)
    pace.note(5.0, 900, 1000)
    pace.note(6.0, 10, 1000)
    pace.note(7.0, 20, 1000)
    assert pace.seconds() == 98.0


def test_it_is_said_in_whole_units() -> None:
    assert rounded(0) == rounded(9.9) == Left(Unit.MOMENT)
    assert rounded(10) == rounded(59.9) == Left(Unit.MINUTES, 0)
    assert rounded(61) == rounded(119) == Left(Unit.MINUTES, 2)
    assert rounded(3000) == Left(Unit.MINUTES, 50)
    assert rounded(3590) == rounded(4000) == Left(Unit.HOURS, 1)
    assert rounded(9000) == Left(Unit.HOURS, 2)


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 1e9)), max_size=60), st.floats(0, 1e9))
def test_it_is_never_less_than_nothing(marks: list[tuple[float, float]], total: float) -> None:
    pace = Pace(0.0)
    at = 0.0
    for step, done in marks:
        at += step
        pace.note(at, done, total)
        seconds = pace.seconds()
        assert seconds is None or seconds >= 0

"""Where things begin that stand one below the other: as if all heights were added up each time."""

from bisect import bisect_right
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.tops import Tops

HEIGHTS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 900)), max_size=80)


@given(count=st.integers(0, 60), guess=st.integers(1, 300), start=st.integers(0, 500),
       known=HEIGHTS, places=st.lists(st.integers(-400, 30_000), max_size=12))  # fmt: skip
def test_it_knows_what_adding_up_would_know(
    count: int, guess: int, start: int, known: list[tuple[int, int]], places: list[int]
) -> None:
    tops, heights = Tops(count, guess, start), [guess] * count
    for at, height in known:
        if at < count:
            tops.set_height(at, height)
            heights[at] = height
    sums = list(accumulate(heights, initial=start))
    assert [tops[at] for at in range(count + 1)] == sums
    assert tops.end == sums[-1]
    for place in [*places, *sums, *(one - 1 for one in sums)]:
        assert tops.begun_by(place) == bisect_right(sums, place)


def test_what_stands_above_all_may_grow() -> None:
    tops = Tops(3, 100)
    tops.set_height(0, 40)
    tops.start = 25
    assert [tops[at] for at in range(4)] == [25, 65, 165, 265]
    assert tops.begun_by(24) == 0
    assert tops.begun_by(25) == 1

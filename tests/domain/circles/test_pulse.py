"""Splitting answers: the sums come out, and who lacks one share knows nothing."""

import os
import random as chance

from hypothesis import given
from hypothesis import strategies as st

from app.domain.circles.posts import PostKey
from app.domain.circles.pulse import added, is_possible, set_id, split

ANSWERS = st.lists(st.integers(0, 4), min_size=3, max_size=3).map(tuple)
PEOPLE = [bytes([n]) * 16 for n in range(8)]


@given(st.lists(ANSWERS, min_size=5, max_size=8))
def test_the_totals_of_all_are_the_sums_of_the_answers(answers: list[tuple[int, ...]]) -> None:
    people = PEOPLE[: len(answers)]
    given_out = [
        split(own, people, me, os.urandom) for me, own in zip(people, answers, strict=True)
    ]
    totals = [added((shares[one] for shares in given_out), 3) for one in people]
    assert added(totals, 3) == tuple(map(sum, zip(*answers, strict=True)))


@given(ANSWERS, ANSWERS, st.integers(0, 2**32))
def test_what_others_get_does_not_depend_on_the_answer(
    one: tuple[int, ...], other: tuple[int, ...], seed: int
) -> None:
    """With the same chance the same shares go out, whatever was answered."""
    me, *others = PEOPLE
    first = split(one, PEOPLE, me, chance.Random(seed).randbytes)
    second = split(other, PEOPLE, me, chance.Random(seed).randbytes)
    assert [first[person] for person in others] == [second[person] for person in others]
    assert (first[me] == second[me]) == (one == other)


def test_all_but_one_share_can_belong_to_any_answer() -> None:
    """Whoever has all but one of the shares can think of one for every answer there is."""
    shares = split((3,), PEOPLE, PEOPLE[0], os.urandom)
    known = [shares[person] for person in PEOPLE[:-1]]
    for answer in range(5):
        missing = (answer - added(known, 1)[0]) % 2**32
        assert added([*known, (missing,)], 1) == (answer,)


def test_sums_have_bounds_and_sets_of_people_names_of_their_own() -> None:
    assert is_possible((20, 0, 7), 5, 4)
    assert not is_possible((21, 0, 7), 5, 4)
    circle, pulse = b"c" * 16, PostKey(PEOPLE[0], b"p" * 16)
    names = {
        set_id(circle, pulse, PEOPLE),
        set_id(circle, pulse, PEOPLE[1:]),
        set_id(circle, PostKey(PEOPLE[0], b"q" * 16), PEOPLE),
        set_id(circle, PostKey(PEOPLE[1], b"p" * 16), PEOPLE),
        set_id(b"d" * 16, pulse, PEOPLE),
    }
    assert len(names) == 5
    assert set_id(circle, pulse, PEOPLE[::-1]) in names

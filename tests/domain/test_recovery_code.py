"""The recovery code survives handwriting, tired eyes and a stained corner."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import WrongRecoveryCode
from app.domain.recovery_code import Problem, Reading, decode, encode, read

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets = st.binary(min_size=16, max_size=16)
places = st.integers(0, 31)
letters = st.sampled_from(ALPHABET)


def plain(secret: bytes) -> list[str]:
    return list(encode(secret).replace("-", ""))


def test_known_code_never_changes() -> None:
    """Codes printed today must be read by every later version."""
    expected = "000G-40R4-0M30-E209-185G-R38E-1WQ2-KJSB"

    assert encode(bytes(range(16))) == expected
    assert decode(expected) == bytes(range(16))


@given(secrets)
def test_eight_groups_of_four_hold_the_secret(secret: bytes) -> None:
    code = encode(secret)

    assert [len(group) for group in code.split("-")] == [4] * 8
    assert set(code) <= set(ALPHABET) | {"-"}
    assert decode(code) == secret


@pytest.mark.parametrize("length", [0, 15, 17])
def test_only_sixteen_bytes_are_encoded(length: int) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        encode(bytes(length))


@given(secrets, st.randoms(use_true_random=False))
def test_case_spaces_dashes_and_lookalikes_do_not_matter(secret: bytes, rng: random.Random) -> None:
    typed = ""
    for char in encode(secret):
        options = {"0": "0oO", "1": "1iIlL", "V": "vVuU", "-": "- –_\n"}.get(char, char)
        typed += rng.choice([options[0], options[-1]]) + rng.choice(["", "", " "])

    assert decode(typed.lower() if rng.random() < 0.5 else typed) == secret


@given(secrets, places, letters)
def test_any_wrong_character_is_noticed_and_its_group_named(
    secret: bytes, place: int, letter: str
) -> None:
    code = plain(secret)
    if code[place] == letter:
        return
    code[place] = letter

    assert read("".join(code)) == Reading(problem=Problem.MISREAD, groups=(place // 4 + 1,))


@given(secrets, st.integers(0, 30))
def test_any_swap_of_neighbours_is_noticed_and_its_groups_named(secret: bytes, place: int) -> None:
    code = plain(secret)
    if code[place] == code[place + 1]:
        return
    code[place], code[place + 1] = code[place + 1], code[place]

    groups = tuple(sorted({place // 4 + 1, (place + 1) // 4 + 1}))
    assert read("".join(code)) == Reading(problem=Problem.MISREAD, groups=groups)


@given(secrets, st.dictionaries(places, letters, min_size=3, max_size=4))
def test_up_to_four_wrong_characters_are_never_taken_for_right(
    secret: bytes, changes: dict[int, str]
) -> None:
    code = plain(secret)
    changed = {place: letter for place, letter in changes.items() if code[place] != letter}
    if not changed:
        return
    for place, letter in changed.items():
        code[place] = letter

    reading = read("".join(code))

    assert reading.secret is None
    assert reading.problem is Problem.MISREAD
    if len(changed) > 2:  # rather no group than a wrong one
        assert reading.groups == ()


@given(secrets, st.sets(places, min_size=1, max_size=4))
def test_up_to_four_unreadable_characters_are_worked_out(secret: bytes, lost: set[int]) -> None:
    code = plain(secret)
    for place in lost:
        code[place] = "?"

    assert decode("".join(code)) == secret


@given(secrets, st.sets(places, min_size=1, max_size=4), places, letters)
def test_a_wrong_character_beside_unreadable_ones_is_noticed(
    secret: bytes, lost: set[int], place: int, letter: str
) -> None:
    code = plain(secret)
    if place in lost or code[place] == letter:
        return
    for unreadable in lost:
        code[unreadable] = "?"
    code[place] = letter

    assert read("".join(code)).problem is Problem.MISREAD


def test_five_unreadable_characters_are_too_many() -> None:
    code = ["?"] * 5 + plain(bytes(16))[5:]

    assert read("".join(code)) == Reading(problem=Problem.TOO_MANY_UNREADABLE, groups=(1, 2))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Reading(problem=Problem.TOO_SHORT, missing=32)),
        ("000G-40R4", Reading(problem=Problem.TOO_SHORT, missing=24)),
        ("0" * 33, Reading(problem=Problem.TOO_LONG)),
        ("000G-4é", Reading(problem=Problem.STRANGE_CHARACTER, groups=(2,))),
        ("é" * 80, Reading(problem=Problem.STRANGE_CHARACTER)),
        ("\ud800", Reading(problem=Problem.STRANGE_CHARACTER, groups=(1,))),
    ],
)
def test_what_is_wrong_is_said(typed: str, expected: Reading) -> None:
    reading = read(typed)

    assert reading.problem is expected.problem
    assert reading.missing == expected.missing
    if expected.groups:
        assert reading.groups == expected.groups


def test_a_code_of_a_later_kind_is_refused() -> None:
    """The two spare bits are zero in every code of today."""
    from app.domain import recovery_code as rc

    data = [0] * 25 + [1]
    checks = rc._solve(range(26, 32), rc._syndromes([*data, *[0] * 6]))
    assert checks is not None
    text = "".join(ALPHABET[value] for value in [*data, *checks])

    assert read(text) == Reading(problem=Problem.MISREAD)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("000G-40R4-0M30-E209-185G-R38E-1WQ2-KJS", "1 character too short"),
        ("000G", "28 characters too short"),
        ("0" * 40, "too long"),
        ("100G-40R4-0M30-E209-185G-R38E-1WQ2-KJSB", "Group 1 of"),
        ("100G-40R4-0M30-E209-185G-R38E-1WQ2-KJSA", "Groups 1 and 8 of"),
        ("111G-40R4-0M30-E209-185G-R38E-1WQ2-KJSA", "Compare each group"),
        ("????-?0R4-0M30-E209-185G-R38E-1WQ2-KJSB", "Too many characters"),
    ],
)
def test_the_sentence_says_where_to_look(typed: str, says: str) -> None:
    with pytest.raises(WrongRecoveryCode, match=says):
        decode(typed)


@given(st.text(max_size=60))
def test_reading_never_fails_on_anything_typed(text: str) -> None:
    reading = read(text)

    assert (reading.secret is None) == (reading.problem is not None)


def test_a_reading_does_not_show_its_secret() -> None:
    assert "secret" not in repr(read(encode(bytes(range(16)))))

"""What people compare."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.session.errors import BadCodeError
from sync.session.identity import PersonKey
from sync.session.numbers import CODE, VerificationCode, circle_number, pair_number

CIRCLE, OTHER = b"c" * 16, b"o" * 16
A, B, C = (PersonKey(bytes([number]) * 32).public for number in range(3))
CODE_OF_A = VerificationCode(CIRCLE, A, B)


def test_a_pair_has_one_number_for_both() -> None:
    number = pair_number(CIRCLE, A, B)
    assert re.fullmatch(r"(\d{5} ){11}\d{5}", number)
    assert number == pair_number(CIRCLE, B, A)
    assert len({number, pair_number(OTHER, A, B), pair_number(CIRCLE, A, C)}) == 3


def test_numbers_stay_what_they_are() -> None:
    """They are compared between versions of the program, and written down."""
    assert pair_number(CIRCLE, A, B) == PAIR
    assert circle_number(CIRCLE, [A, B, C]) == ALL


PAIR = "10362 42884 00668 49964 01918 91160 41076 79473 74333 05703 63525 95615"
ALL = "89980 76843 01998 72126 04038 46171 12833 62175 11695 38114 21990 08554"


def test_a_circle_has_one_number_for_all() -> None:
    number = circle_number(CIRCLE, [A, B, C])
    assert re.fullmatch(r"(\d{5} ){11}\d{5}", number)
    assert number == circle_number(CIRCLE, [C, A, B])
    others = {
        circle_number(OTHER, [A, B, C]),
        circle_number(CIRCLE, [A, B]),
        circle_number(CIRCLE, [A, B, C], b"e" * 32),
        circle_number(CIRCLE, [A, B, C], b"f" * 32),
    }
    assert len(others | {number}) == 5


def test_a_code_shows_what_both_have() -> None:
    read = VerificationCode.parse(CODE_OF_A.to_text())
    assert read == CODE_OF_A
    assert read.matches(CIRCLE, own_public=B, other_public=A)
    assert not read.matches(CIRCLE, own_public=B, other_public=C)
    assert not read.matches(CIRCLE, own_public=C, other_public=A)
    assert not read.matches(CIRCLE, own_public=A, other_public=B)
    with pytest.raises(BadCodeError):
        read.matches(OTHER, own_public=B, other_public=A)


def test_other_texts_are_no_codes() -> None:
    text = CODE_OF_A.to_text()
    bad = ("", CODE, text[:-4], text + "AAAA", text + "\n", " " + text, text.removeprefix(CODE),
           text.replace("#", "?"), CODE + "Ag" + text[len(CODE) + 2 :], text + "é", CODE + "é",
           text.replace("verify/1", "verify/2"))  # fmt: skip
    for other in bad:
        with pytest.raises(BadCodeError):
            VerificationCode.parse(other)


@given(st.text())
def test_any_text_is_refused_by_name(text: str) -> None:
    for start in ("", CODE):
        with pytest.raises(BadCodeError):
            VerificationCode.parse(start + text)

"""Check digits: numbers that are published as examples, and the same with one digit changed."""

from collections.abc import Callable

import pytest

from app.domain.identifiers import checks

GOOD: list[tuple[Callable[[str], bool], str]] = [
    (checks.iban, "DE89370400440532013000"),
    (checks.iban, "GB29NWBK60161331926819"),
    (checks.luhn, "4111111111111111"),
    (checks.luhn, "378282246310005"),
    (checks.cpf, "52998224725"),
    (checks.pesel, "44051401359"),
    (checks.bsn, "111222333"),
    (checks.tax_id, "86095742719"),
    (checks.nir, "255081416802538"),
    (checks.dni, "12345678Z"),
    (checks.dni, "X1234567L"),
    (checks.codice_fiscale, "RSSMRA85T10A562S"),
    (checks.aadhaar, "234123412346"),
    (checks.nhs, "9434765919"),
    (checks.my_number, "123456789018"),
    (checks.resident, "11010519491231002X"),
    (checks.rut, "123456785"),
    (checks.swedish, "8112189876"),
    (checks.hetu, "131052-308T"),
    (checks.ahv, "7569217076985"),
    (checks.belgian, "85073003328"),
    (checks.social_security, "078051120"),
]


@pytest.mark.parametrize(("check", "number"), GOOD)
def test_a_published_example_holds(check: Callable[[str], bool], number: str) -> None:
    assert check(number)


@pytest.mark.parametrize(
    ("check", "number"), [pair for pair in GOOD if pair[0] is not checks.social_security]
)
def test_no_single_changed_digit_goes_unseen(check: Callable[[str], bool], number: str) -> None:
    place = next(at for at in range(len(number) - 2, 0, -1) if number[at].isdigit())
    others = [digit for digit in "0123456789" if digit != number[place]]
    changed = [number[:place] + digit + number[place + 1 :] for digit in others]
    assert not any(map(check, changed))


def test_what_is_never_given_out_is_none() -> None:
    assert not checks.social_security("000121234")
    assert not checks.social_security("666121234")
    assert not checks.social_security("912121234")
    assert not checks.social_security("123001234")
    assert not checks.cpf("11111111111")
    assert not checks.iban("XX8937040044053201300")

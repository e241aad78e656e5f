"""Check digits: whether a number can be what its form says. All take plain digits, no spaces."""

from datetime import date

_VERHOEFF_TURN = "1576283094"
_CF_ODD = dict(zip(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6,
     8, 12, 14, 16, 10, 22, 25, 24, 23), strict=True,
))  # fmt: skip
_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"
_HETU = "0123456789ABCDEFHJKLMNPRSTUVWXY"
# How long an account number is, by country.
_IBAN = {
    "AD": 24, "AE": 23, "AT": 20, "BE": 16, "BG": 22, "BR": 29, "CH": 21, "CY": 28, "CZ": 24,
    "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21,
    "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21,
    "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SA": 24,
    "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29,
}  # fmt: skip


def iban_length(country: str) -> int:
    """Return how many characters a country's account numbers have, 0 where there are none."""
    return _IBAN.get(country, 0)


def iban(text: str) -> bool:
    """Whether it is an account number, capitals without spaces."""
    if len(text) != iban_length(text[:2]):
        return False
    return int("".join(str(int(char, 36)) for char in text[4:] + text[:4])) % 97 == 1


def luhn(digits: str) -> bool:
    """Whether the last digit is that of Luhn's sum, as cards have it."""
    odd = sum(map(int, digits[-1::-2]))
    return (odd + sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])) % 10 == 0


def weighted(digits: str, weights: tuple[int, ...]) -> int:
    """Return the sum of digits times weights."""
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def cpf(digits: str) -> bool:
    """Brazil."""
    if len(set(digits)) == 1:
        return False
    first = weighted(digits, tuple(range(10, 1, -1))) * 10 % 11 % 10
    second = weighted(digits, tuple(range(11, 1, -1))) * 10 % 11 % 10
    return digits[9:] == f"{first}{second}"


def pesel(digits: str) -> bool:
    """Poland; its month carries the century."""
    last = -weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10
    return int(digits[10]) == last and day(digits[:2], str(int(digits[2:4]) % 20), digits[4:6])


def bsn(digits: str) -> bool:
    """The Netherlands."""
    return weighted(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0 and int(digits) > 0


def tax_id(digits: str) -> bool:
    """Germany's tax number: no zero first, one digit twice or thrice, ISO 7064."""
    if digits[0] == "0" or len(set(digits[:10])) not in {8, 9}:
        return False
    product = 10
    for digit in digits[:10]:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(digits[10])


def nir(digits: str) -> bool:
    """France."""
    return digits[0] in "12" and 97 - int(digits[:13]) % 97 == int(digits[13:])


def dni(text: str) -> bool:
    """Spain: DNI, and NIE with its letter first."""
    number = text[:-1].translate(str.maketrans("XYZ", "012"))
    return _DNI[int(number) % 23] == text[-1]


def codice_fiscale(text: str) -> bool:
    """Italy."""
    odd = sum(_CF_ODD[char] for char in text[0:15:2])
    even = sum(int(char, 36) - (0 if char.isdigit() else 10) for char in text[1:15:2])
    return chr(ord("A") + (odd + even) % 26) == text[15]


def aadhaar(digits: str) -> bool:
    """India, by Verhoeff's method."""
    check = 0
    for place, digit in enumerate(reversed(digits)):
        turned = int(digit)
        for _ in range(place % 8):
            turned = int(_VERHOEFF_TURN[turned])
        check = _dihedral(check, turned)
    return check == 0 and digits[0] not in "01"


def _dihedral(left: int, right: int) -> int:
    if left < 5:  # noqa: PLR2004 - the group of ten: five turns, five mirrored ones
        return (left + right) % 5 + (5 if right >= 5 else 0)  # noqa: PLR2004
    return (left - right) % 5 + (0 if right >= 5 else 5)  # noqa: PLR2004


def nhs(digits: str) -> bool:
    """The NHS number of England."""
    return (11 - weighted(digits, tuple(range(10, 1, -1))) % 11) % 11 == int(digits[9])


def my_number(digits: str) -> bool:
    """Japan."""
    rest = weighted(digits, (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return int(digits[11]) == (0 if rest <= 1 else 11 - rest)


def resident(text: str) -> bool:
    """China."""
    total = sum(int(char) * pow(2, 17 - place, 11) for place, char in enumerate(text[:17]))
    return "10X98765432"[total % 11] == text[17] and day(text[8:10], text[10:12], text[12:14])


def rut(text: str) -> bool:
    """Chile."""
    total = sum(int(char) * (2 + place % 6) for place, char in enumerate(reversed(text[:-1])))
    return "0123456789K"[-total % 11] == text[-1]


def swedish(digits: str) -> bool:
    """Sweden: a day of birth, and Luhn's digit."""
    return luhn(digits) and day(digits[:2], digits[2:4], digits[4:6])


def hetu(text: str) -> bool:
    """Finland: a day of birth, and a letter."""
    return _HETU[int(text[:6] + text[7:10]) % 31] == text[10] and day(
        text[4:6], text[2:4], text[:2]
    )


def ahv(digits: str) -> bool:
    """Switzerland, as an EAN."""
    total = weighted(digits, (1, 3) * 6)
    return -total % 10 == int(digits[12])


def belgian(digits: str) -> bool:
    """Belgium; from 2000 on a 2 stands before."""
    number, check = int(digits[:9]), int(digits[9:])
    return check in {97 - number % 97, 97 - (2_000_000_000 + number) % 97}


def social_security(digits: str) -> bool:
    """The United States: no check digit, but numbers that are never given out."""
    return digits[:3] not in {"000", "666"} and digits[0] != "9" and digits[3:5] != "00"


def day(year: str, month: str, in_month: str) -> bool:
    """Whether there is such a day; the year's two last digits."""
    try:
        date(2000 + int(year), int(month), int(in_month))
    except ValueError:
        return False
    return True

"""Cards, account numbers, identity numbers and phone numbers."""

import re
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

from app.domain.identifiers import checks
from app.domain.identifiers.findings import Kind
from app.domain.identifiers.phones import Before, is_phone
from app.domain.identifiers.spans import Span

# Digits with little between them. A line of digits longer than any number is none.
_RUN = re.compile(r"(?<![\d.,])[+(]{0,2}\d(?:[ ().\-/]{0,3}\d){4,31}")
_SPACES = re.compile(" +")
_GROUP = re.compile(r"\d+")
_FEWEST, _MOST, _MOST_GROUPS = 6, 19, 9
_TABLE = 12
_AROUND = 32
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30}")
_CARD = re.compile(r"\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}|3\d{3}([ -]?)\d{6}\2\d{5}")
_CARD_FIRST = "23456"


class _Form(NamedTuple):
    """An identity number: how it looks, what checks it, the words without which it is none."""

    pattern: re.Pattern[str]
    check: Callable[[str], bool]
    cue: re.Pattern[str] | None = None


def _form(pattern: str, check: Callable[[str], bool], cue: str = "") -> _Form:
    return _Form(re.compile(pattern), check, re.compile(cue, re.IGNORECASE) if cue else None)


def _alone(pattern: str, check: Callable[[str], bool]) -> _Form:
    return _form(rf"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])", check)


def _any(_: str) -> bool:
    return True


# Those of digits alone are looked for in runs of digits, those with letters in the whole text.
_DIGITS = (
    _form(r"\d{3}-\d{2}-\d{4}", checks.social_security),
    _form(r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}", checks.cpf),
    _form(r"\d{11}", checks.pesel),
    _form(r"\d{2} ?\d{3} ?\d{3} ?\d{3}", checks.tax_id),
    _form(r"[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}", checks.nir),
    _form(r"\d{4}[ -]\d{4}[ -]\d{4}|\d{12}", checks.aadhaar),
    _form(r"\d{6}[-+]\d{4}", checks.swedish),
    _form(r"756\.?\d{4}\.?\d{4}\.?\d{2}", checks.ahv),
    _form(r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}", checks.belgian),
    _form(r"\d{3}[ -]?\d{3}[ -]?\d{4}", checks.nhs, r"\bnhs\b"),
    _form(r"\d{9}|\d{4}\.\d{2}\.\d{3}", checks.bsn, r"\bbsn\b|burgerservice|sofi"),
    _form(r"\d{4}[ -]?\d{4}[ -]?\d{4}", checks.my_number, r"my ?number|マイナンバー|個人番号"),
)
_ANY_FORM = re.compile("|".join(form.pattern.pattern for form in _DIGITS))
_LETTERS = (
    _alone(
        r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]",
        _any,
    ),
    _alone(r"(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z]", checks.dni),
    _alone(
        r"[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]",
        checks.codice_fiscale,
    ),
    _alone(r"[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]", _any),
    _alone(r"[1-9]\d{16}[\dX]", checks.resident),
    _alone(r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]", checks.rut),
    _alone(r"\d{6}[-+A]\d{3}[0-9A-Y]", checks.hetu),
)
_MAYBE_LETTERED = re.compile(r"\d{6}|[A-Z]{2} ?\d{2}|\d\.\d{3}\.\d")
_KEPT = re.compile(r"[^0-9A-Za-z]")
_SIGNS = re.compile(r"[^0-9A-Za-z+-]")


def accounts(text: str) -> Iterator[Span]:
    """Find account numbers in a text as it is seen."""
    for match in _IBAN.finditer(text):
        length = checks.iban_length(match[0][:2].upper())
        ends = [place for place, char in enumerate(match[0], 1) if char.isalnum()]
        if length and len(ends) >= length and checks.iban(
            match[0][: ends[length - 1]].replace(" ", "").upper()
        ):  # fmt: skip
            yield Span(match.start(), match.start() + ends[length - 1], Kind.IBAN)


def lettered(text: str) -> Iterator[Span]:
    """Find identity numbers with letters in them."""
    if not _MAYBE_LETTERED.search(text):
        return
    for form in _LETTERS:
        for match in form.pattern.finditer(text):
            signs = _SIGNS if form.check is checks.hetu else _KEPT
            if form.check(signs.sub("", match[0]).upper()):
                yield Span(match.start(), match.end(), Kind.ID)


def digits(text: str) -> Iterator[Span]:
    """Find numbers of digits alone: cards, identity numbers, phone numbers."""
    for run in _RUN.finditer(text):
        if text[run.end() : run.end() + 1].isdigit():
            continue
        yield from _in_run(text, run.start(), run[0])


def _in_run(text: str, start: int, run: str) -> Iterator[Span]:
    """Find numbers in a run: its groups of digits, as many together as are one number."""
    groups = list(_GROUP.finditer(run))
    counts = [0, *accumulate(len(group[0]) for group in groups)]
    first = 0
    # A table of small numbers is none; only what stands first in it may be one.
    table = len(groups) > _TABLE and 2 * counts[-1] < 5 * len(groups)
    while first < (1 if table else len(groups)):
        begin = _with_sign(run, groups[first].start())
        if begin == 0 or run[begin - 1] == " ":
            before = Before(text[max(0, start + begin - _AROUND) : start + begin])
            for last in range(min(len(groups), first + _MOST_GROUPS) - 1, first - 1, -1):
                end = groups[last].end()
                if end < len(run) and " " not in run[end : end + 2]:
                    continue
                size = counts[last + 1] - counts[first]
                if not _FEWEST <= size <= _MOST or 2 * size < 3 * (last - first + 1):
                    continue
                kind = _kind(text, start + begin, start + end, before)
                if kind is not None:
                    yield Span(start + begin, start + end, kind)
                    first = last
                    break
        first += 1


def _with_sign(run: str, at: int) -> int:
    """Return where a number begins whose first digit stands at a place: at its + or bracket."""
    while at > 0 and run[at - 1] in "+(":
        at -= 1
    return at


def _kind(text: str, start: int, end: int, before: Before) -> Kind | None:
    number = _SPACES.sub(" ", text[start:end])
    plain = _KEPT.sub("", number)
    if number[0].isdigit():
        if is_card(number, plain):
            return Kind.CARD
        for form in _DIGITS if _ANY_FORM.fullmatch(number) else ():
            if form.pattern.fullmatch(number) and form.check(plain) and (
                form.cue is None or form.cue.search(before.text)
            ):  # fmt: skip
                return Kind.ID
    return Kind.PHONE if is_phone(number, before, text[end : end + _AROUND]) else None


def is_card(number: str, plain: str) -> bool:
    """Whether a number is one of a payment card: its groups, its first digit, Luhn's sum."""
    return (
        13 <= len(plain) <= _MOST  # noqa: PLR2004 - what cards have
        and plain[0] in _CARD_FIRST
        and len(set(plain)) > 1
        and _CARD.fullmatch(number) is not None
        and checks.luhn(plain)
    )

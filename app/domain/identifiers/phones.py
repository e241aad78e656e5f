"""Phone numbers: the forms of many countries, and what only looks like one.

Written here, not taken from a library: `phonenumbers` looks for the numbers of one country at a
time, needs 85 ms for 50,000 characters and each country, and sees no invisible signs.
"""

import re
from functools import cached_property

_LEAST, _MOST = 6, 15
# The countries' codes, by their length.
_CODES = frozenset(
    map(str, (20, 27, *range(30, 35), 36, 39, 40, 41, *range(43, 50), *range(51, 59),
              *range(60, 67), 81, 82, 84, 86, *range(90, 96), 98))
)  # fmt: skip
_LONG_CODES = ("2", "35", "37", "38", "42", "50", "59", "67", "68", "69", "80", "85", "87", "88",
               "96", "97", "99")  # fmt: skip

_SEP = r"[ .\-/]"
# Numbers as people write them in their own country; each must fit whole.
_NATIONAL = re.compile(
    "|".join([
        rf"(?:1{_SEP})?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{{4}}",  # US, Canada
        r"[6-9]\d{2}([ .-])\d{3}\1\d{3}",  # Spain, Portugal, Poland
        r"[4-9]\d{2}([ -])\d{3}\2\d{3}",  # Poland
        r"[679]\d{2} \d{2} \d{2} \d{2}",  # Spain
        r"[1-9]\d \d{3} \d{2} \d{2}",  # Poland, Portugal: a town's
        r"3\d{2}[ ./-]?\d{6,7}|3\d{2}[ .-]\d{2,3}[ .-]?\d{2}[ .-]?\d{2}",  # Italy
        r"3\d{2}[ .-]\d{3}[ .-]\d{3,4}",  # Italy
        r"[6-9]\d{4}[ -]\d{5}|[6-9]\d{9}",  # India
        r"\(?\d{2}\)?[ -]?9\d{4}-\d{4}|\(\d{2}\) ?9?\d{4}[ -]?\d{4}|\d{2} 9?\d{4}-\d{4}",  # Brazil
        r"9\d{4}-\d{4}",  # Brazil, without the town
        r"1[3-9]\d[ -]?\d{4}[ -]?\d{4}",  # China
        r"8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}",  # Russia
        r"[2-9]\d \d{4} \d{4}",  # Mexico
    ])
)  # fmt: skip
# A zero, a town or network, and the number: most of Europe, Japan, Korea, Australia and more.
_ZERO = re.compile(
    r"\(?0[1-9]\d{0,4}\)?(?: ?[/-] ?|[ .]|(?<=\)))?\d{1,8}"
    r"(?:[ .\-/]{1,3}\d{1,6}){0,5}|0[1-9]\d{8,10}"
)
_SLASHED = re.compile(r"0[1-9]\d{1,4} ?/ ?\d{4,8}")
_DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])([./-] ?)(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)?\d{2}(?!\d)"
    r"|(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|[12]\d|3[01]) (?:19|20)\d{2}(?!\d)"
    r"|(?:19|20)\d{2}([ ./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?!\d)"
)
_PHONE_WORD = re.compile(
    r"(?:\b(?:tel|phone|call|called|calling|ring|rang|text|mobile|cell|whatsapp|fax|reach|sms"
    r"|nummer|handy|anruf\w*|telefon\w*|rufnummer|t[eé]l[eé]phone|t[eé]l|portable|appel\w*"
    r"|m[oó]vil|tel[eé]fono|ll[aá]ma\w*|cellulare|chiama\w*|celular|telefone|ligu?e\w*|mobiel|bel"
    r"|kom[oó]rka|zadzwo\w*|numer|number|n[uú]mero|numero)\b|☎|📞|📱|電話|携帯|هاتف|جوال|טלפון|телефон|电话|手机|전화)[^\d\n]{0,14}$",
    re.IGNORECASE,
)
_OTHER_WORD = re.compile(
    r"(?:\b(?:order|invoice|ref|reference|ticket|case|booking|tracking|confirmation|policy|account|acct"
    r"|serial|isbn|issn|doi|version|build|model|part|item|sku|id|bestell\w*|auftrag\w*|rechnung\w*"
    r"|kunden\w*|commande|facture|dossier|pedido|factura|ordine|fattura|bestelling|zam[oó]wieni\w*"
    r"|room|page|pages|protocolo|processo)\b[^\d\n]{0,14}|[#№€$£¥])$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r" ?(?:%|€|\$|£|¥|°|(?:mg|ml|km|kg|kcal|steps|schritte|pas|pasos|passi|passos|euros?|dollars?"
    r"|pounds?|words|people|years|million\w*|iu|rpm|bytes|zł|usd|eur|gbp)\b)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[A-Za-z0-9À-ɏ]")
_JOINED = ("_", "@", "&", "=")
_DECIMAL = re.compile(r"[.,:]\d")


class Before:
    """What stands before a number, looked at once for all that may begin there."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def calls(self) -> bool:
        """Whether the words say that a phone's number comes."""
        return _PHONE_WORD.search(self.text) is not None

    @cached_property
    def counts(self) -> bool:
        """Whether they say that another number comes: an order, a page, an amount."""
        return _OTHER_WORD.search(self.text) is not None


def is_phone(number: str, before: Before, after: str) -> bool:
    """Whether a number may be somebody's phone.

    Args:
        number: digits and what stands between them, perhaps with a + first.
        before: what stands before it.
        after: what stands behind it.
    """
    plain = "".join(filter(str.isdigit, number))
    if not _LEAST <= len(plain) <= _MOST or _DECIMAL.match(after):
        return False
    if _LETTER.match(before.text[-1:]) or _LETTER.match(after) or before.text.endswith(_JOINED):
        return False
    if number[0] == "+" or number.startswith("(+"):
        return len(plain) > 7 and _has_code(plain)  # noqa: PLR2004
    if _DATE.match(number) or _UNIT.match(after) or before.counts:
        return False
    if plain.startswith("00"):
        return len(plain) > 9 and _has_code(plain[2:])  # noqa: PLR2004
    return _national(number, plain) or _called(number, plain, before)


def _national(number: str, plain: str) -> bool:
    if number.lstrip("(").startswith("0"):
        long_enough = 9 <= len(plain) <= 12  # noqa: PLR2004 - with the zero
        return bool((long_enough and _ZERO.fullmatch(number)) or _SLASHED.fullmatch(number))
    return _NATIONAL.fullmatch(number) is not None


def _called(number: str, plain: str, before: Before) -> bool:
    """Whether only the words before it make it one."""
    return len(plain) <= 13 and "  " not in number and before.calls  # noqa: PLR2004


def _has_code(plain: str) -> bool:
    return plain[0] in "17" or plain[:2] in _CODES or plain.startswith(_LONG_CODES)

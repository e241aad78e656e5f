"""The type table: what each role of text looks like at text scale 1."""

from dataclasses import dataclass
from typing import Literal

FontRole = Literal[
    "words.read",
    "words.feed",
    "words.card",
    "words.list",
    "words.day",
    "words.room",
    "words.h1",
    "words.h2",
    "words.h3",
    "words.prompt",
    "words.number",
    "words.mark",
    "ui.base",
    "ui.button",
    "ui.strong",
    "ui.second",
    "ui.section",
    "ui.small",
    "ui.axis",
    "ui.code",
    "ui.digits",
]


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Size and line height in pixels at text scale 1, and the weight from 1 to 1000."""

    size: int
    line: int
    weight: int = 400
    italic: bool = False


TYPE: dict[FontRole, TypeStyle] = {
    "words.read": TypeStyle(18, 29),
    "words.feed": TypeStyle(17, 27),
    "words.card": TypeStyle(22, 35),
    "words.list": TypeStyle(16, 24, 600),
    "words.day": TypeStyle(30, 38, 600),
    "words.room": TypeStyle(26, 34, 600),
    "words.h1": TypeStyle(28, 40, 600),
    "words.h2": TypeStyle(23, 34, 600),
    "words.h3": TypeStyle(20, 30, 600),
    "words.prompt": TypeStyle(16, 24, italic=True),
    "words.number": TypeStyle(21, 26, 600),
    "words.mark": TypeStyle(18, 28, 600),
    "ui.base": TypeStyle(16, 22),
    "ui.button": TypeStyle(16, 22, 500),
    "ui.strong": TypeStyle(16, 22, 600),
    "ui.second": TypeStyle(15, 21),
    "ui.section": TypeStyle(14, 20, 600),
    "ui.small": TypeStyle(14, 20),
    "ui.axis": TypeStyle(13, 18),
    "ui.code": TypeStyle(24, 32, 500),
    "ui.digits": TypeStyle(40, 48, 600),
}

WORDS_FAMILY = "Literata"
UI_FAMILY = "Source Sans 3"
ARABIC_FAMILY = "Noto Naskh Arabic"
EASIER_FAMILY = "Atkinson Hyperlegible Next"
JAPANESE_WORDS = "BIZ UDMincho"  # where the machine has it
JAPANESE_UI = "BIZ UDPGothic"


def families(role: FontRole, *, easier: bool) -> list[str]:
    """The chain of families for a role: its own face, then Arabic, then Japanese."""
    words = role.startswith("words.")
    own = WORDS_FAMILY if words else UI_FAMILY
    first = [EASIER_FAMILY, own] if easier else [own]
    japanese = [JAPANESE_WORDS, JAPANESE_UI] if words else [JAPANESE_UI]
    return [*first, ARABIC_FAMILY, *japanese]

"""A passphrase on a PDF: AES-256, and four words that can be said aloud to suggest one."""

import io
import os
import unicodedata
from collections.abc import Callable
from functools import cache
from importlib.resources import files

import pikepdf

_WORDS = 4
_OWNER_BYTES = 32


@cache
def spoken_words() -> tuple[str, ...]:
    """Return the words to choose from: short, concrete, no two of them one letter apart."""
    return tuple((files("assets") / "report" / "words.txt").read_text("utf-8").split())


def suggest_passphrase(random: Callable[[int], bytes]) -> str:
    """Return four words, each as likely as any other: about a million million possibilities.

    Args:
        random: returns that many random bytes.
    """
    words = spoken_words()
    return " ".join(words[_below(len(words), random)] for _ in range(_WORDS))


def _below(limit: int, random: Callable[[int], bytes]) -> int:
    """Return a number below ``limit``; those that would favour the first words are thrown away."""
    size = (limit.bit_length() + 7) // 8
    last = 256**size - 256**size % limit
    while True:
        number = int.from_bytes(random(size), "big")
        if number < last:
            return number % limit


def protect(pdf: bytes, passphrase: str, *, random: Callable[[int], bytes] = os.urandom) -> bytes:
    """Return the PDF encrypted with AES-256 (revision 6): nothing can be read without it.

    The tags stay and screen readers may read on. The owner's password is thrown away: there is
    one way in.

    Args:
        pdf: as it was made.
        passphrase: what opens it; not empty. Readers look at its first 127 bytes.
        random: returns that many random bytes.

    Raises:
        ValueError: the passphrase is empty.
    """
    if not passphrase:
        raise ValueError("empty passphrase")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(
            out,
            encryption=pikepdf.Encryption(
                user=unicodedata.normalize("NFKC", passphrase),
                owner=random(_OWNER_BYTES).hex(),
                R=6,
                aes=True,
                metadata=True,
            ),
        )
    return out.getvalue()

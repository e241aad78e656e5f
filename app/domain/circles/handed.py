"""What the owner of a relay hands out to whoever starts a circle there: one text with all of it."""

import re
from dataclasses import dataclass, field
from typing import Final

_ADDRESS: Final = re.compile(r"https?://[^\s,;<>\"']+", re.IGNORECASE)
_PIN: Final = re.compile(
    r"\b(key|certificate):\s*((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})\b", re.IGNORECASE
)
_TOKEN: Final = re.compile(r"\blt1[a-z2-7]{16,}\b")


@dataclass(frozen=True, slots=True)
class Handed:
    """What was found in such a text; empty where there is none of it.

    Attributes:
        address: of the relay.
        kind, digest: how its key is recognised: "key" or "certificate", and its SHA-256.
        token: makes one circle; a secret.
    """

    address: str = ""
    kind: str = ""
    digest: bytes = b""
    token: str = field(default="", repr=False)


def read_handed(text: str) -> Handed:
    """Return what a text hands out, whatever words stand around it."""
    pin = _PIN.search(text)
    address, token = _ADDRESS.search(text), _TOKEN.search(text)
    return Handed(
        address[0] if address else "",
        pin[1].lower() if pin else "",
        bytes.fromhex(pin[2].replace(":", "")) if pin else b"",
        token[0] if token else "",
    )

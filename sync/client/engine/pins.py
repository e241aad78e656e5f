"""The same things in the journal's words, in the session's and in the transport's.

As a text, in the vault, a pin is "key:" or "certificate:" and 64 hexadecimal digits.
"""

import re
from typing import Final, Literal, cast

from app.usecases.circles import port
from sync.client.transport import Pin, WrongAddress
from sync.session import parts

Word = Literal["certificate", "key"]

_PIN: Final = re.compile(r"(key|certificate):([0-9a-f]{64})")
_KINDS: Final[dict[Word, parts.PinKind]] = {
    "certificate": parts.PinKind.CERTIFICATE,
    "key": parts.PinKind.KEY,
}
_WORDS: Final = {kind: word for word, kind in _KINDS.items()}
_WHO: Final = {port.Who.EVERYONE: parts.Who.EVERYONE, port.Who.STEWARDS: parts.Who.STEWARDS}
_INVITES: Final = {
    port.InviteKind.LINK: parts.InviteKind.LINK,
    port.InviteKind.MEETING: parts.InviteKind.MEETING,
}


def to_text(pin: port.Pinned | None) -> str:
    """A pin as the vault keeps it; empty for none."""
    return f"{pin.kind}:{pin.digest.hex()}" if pin else ""


def to_session(text: str) -> parts.Pin | None:
    """A pin as the roster and links have it. Raises `WrongAddress`."""
    found = to_transport(text)
    return parts.Pin(_KINDS[found.kind], found.digest) if found else None


def to_transport(text: str) -> Pin | None:
    """A pin as connections are held against it.

    Raises:
        WrongAddress: it is none.
    """
    if not text:
        return None
    found = _PIN.fullmatch(text)
    if not found:
        raise WrongAddress("This is not a relay's pin. It begins with key: or certificate:.")
    return Pin(cast("Word", found[1]), bytes.fromhex(found[2]))


def from_session(pin: parts.Pin | None) -> str:
    """What the vault keeps of a roster's or a link's pin."""
    return f"{_WORDS[pin.kind]}:{pin.digest.hex()}" if pin else ""


def to_policy(rules: port.Rules) -> parts.HouseRules:
    """The rules of a circle as the roster has them."""
    return parts.HouseRules(
        _WHO[rules.who_invites],
        _WHO[rules.who_admits],
        rules.compare,
        rules.pace,
        rules.keep_for_report,
        rules.welcome,
    )


def from_policy(policy: parts.HouseRules) -> port.Rules:
    """The rules of a circle as the journal has them."""
    words = {value: word for word, value in _WHO.items()}
    return port.Rules(
        words[policy.who_invites],
        words[policy.who_admits],
        policy.compare_before_admitting,
        policy.pace,
        policy.keep_for_report,
        policy.welcome,
    )


def to_kind(kind: port.InviteKind) -> parts.InviteKind:
    """How somebody is invited, as the roster has it."""
    return _INVITES[kind]


def from_kind(kind: parts.InviteKind) -> port.InviteKind:
    """How somebody is invited, as the journal has it."""
    return {value: word for word, value in _INVITES.items()}[kind]

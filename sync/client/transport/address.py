"""A relay's address: one spelling for each, and only such as a capability may be sent to."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final

import idna

from sync.client.transport.failures import WrongAddress

_FORM: Final = re.compile(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]/?#@:\\]+)"
    r"(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>/[^?#\\]*)?"
)
_LABEL: Final = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_STEP: Final = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*")
_ONION: Final = re.compile(r"[a-z2-7]{56}")
_LONGEST_NAME: Final = 253
_LONGEST_PATH: Final = 200
_PORTS: Final = {"https": 443, "http": 80}
_HIGHEST_PORT: Final = 65535
_LOOPBACK: Final = ("127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a relay is. Made by `Address.parse`.

    Attributes:
        scheme: `https`, or `http` for a loopback address or an onion service.
        host: a name in ASCII and lower case, or an IP address without brackets.
        port: the TCP port.
        path: what stands before `/v1`, without a slash at the end; mostly nothing.
    """

    scheme: str
    host: str
    port: int
    path: str = ""

    @classmethod
    def parse(cls, text: str) -> "Address":
        """Read an address as a person writes or pastes it; `https://` may be left out.

        Raises:
            WrongAddress: for anything else than a scheme, a host, a port and a plain path, and for
                `http` where anybody on the way could read along.
        """
        match = _FORM.fullmatch(text.strip(" "))
        if not match or any(sign.isspace() or not sign.isprintable() for sign in text.strip(" ")):
            raise WrongAddress
        scheme = (match["scheme"] or "https").lower()
        if scheme not in _PORTS:
            raise WrongAddress("A relay's address starts with https://.")
        port = int(match["port"] or _PORTS[scheme])
        if not 0 < port <= _HIGHEST_PORT:
            raise WrongAddress("A port is a number from 1 to 65535.")
        address = cls(scheme, _host(match["host"]), port, _path(match["path"] or ""))
        if scheme == "http" and not (address.is_loopback or address.is_onion):
            raise WrongAddress(
                "Without https:// anybody on the way could read along; "
                "http:// is only for this computer and for onion services."
            )
        return address

    @property
    def is_tls(self) -> bool:
        """Whether it is spoken to through TLS."""
        return self.scheme == "https"

    @property
    def is_onion(self) -> bool:
        """Whether it is an onion service, which only Tor reaches, encrypted on the way."""
        return self.host.endswith(".onion")

    @property
    def is_loopback(self) -> bool:
        """Whether it is on this very computer."""
        return self.host == "localhost" or (
            self.ip is not None and ipaddress.ip_address(self.ip).is_loopback
        )

    @property
    def ip(self) -> str | None:
        """The IP address, or None when the host is a name."""
        return self.host if ":" in self.host or self.host.split(".")[-1].isdigit() else None

    @property
    def addresses(self) -> tuple[str, ...] | None:
        """The IP addresses that need no looking up: `localhost` is never asked for."""
        if self.host == "localhost":
            return _LOOPBACK
        return (self.ip,) if self.ip else None

    @property
    def authority(self) -> str:
        """Host and port as a request names them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.path}"


def _host(text: str) -> str:
    if text.startswith("["):
        try:
            return ipaddress.IPv6Address(text[1:-1]).compressed
        except ValueError:
            raise WrongAddress("This is not an IPv6 address.") from None
    name = _ascii(text).removesuffix(".")
    labels = name.split(".")
    if len(name) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        raise WrongAddress
    # Resolvers read 127.1, 0x7f.1 and 2130706433 as IP addresses; here only one spelling is one.
    if labels[-1].isdigit() or labels[-1].startswith("0x"):
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError:
            raise WrongAddress("This is not an IPv4 address.") from None
    if labels[-1] == "onion" and not (len(labels) > 1 and _ONION.fullmatch(labels[-2])):
        raise WrongAddress("An onion address has 56 letters and digits before .onion.")
    return name


def _ascii(text: str) -> str:
    if text.isascii():
        return text.lower()
    try:
        return idna.encode(text, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise WrongAddress from None


def _path(text: str) -> str:
    steps = text.strip("/")
    if not steps:
        return ""
    if len(steps) > _LONGEST_PATH or not all(map(_STEP.fullmatch, steps.split("/"))):
        raise WrongAddress("The path of a relay's address has only letters, digits, - . _ and ~.")
    return "/" + steps

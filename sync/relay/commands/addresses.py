"""`addresses`: where other computers of the same network reach this one."""

import socket
from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from ipaddress import IPv6Address, ip_address
from typing import Final

from sync.relay.commands.opening import Relay
from sync.relay.commands.world import DONE

_ELSEWHERE: Final = (
    (socket.AF_INET, "192.0.2.1"),
    (socket.AF_INET, "10.255.255.255"),
    (socket.AF_INET6, "2001:db8::1"),
)
"""Places that nobody has (RFC 5737, RFC 3849), and one in a network of one's own."""
_PORT: Final = 9


async def addresses(relay: Relay, arguments: Namespace) -> int:
    """Print the addresses, the likeliest first. Nothing is sent to anybody."""
    found = list(dict.fromkeys(_addresses()))
    if arguments.json:
        relay.world.say_json({"addresses": found})
    else:
        relay.world.say(*found)
    return DONE


def _addresses() -> Iterator[str]:
    """This computer's own addresses that others can reach."""
    for family, elsewhere in _ELSEWHERE:
        # A datagram socket that is connected sends nothing; it only learns which way it would go.
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((elsewhere, _PORT))
            yield from _useful(sock.getsockname()[0])
    with suppress(OSError):
        for _, _, _, _, place in socket.getaddrinfo(socket.gethostname(), None):
            yield from _useful(str(place[0]))


def _useful(text: str) -> Iterator[str]:
    """The address, if others can reach this computer by it without more words."""
    address = ip_address(text.partition("%")[0])
    if address.is_loopback or address.is_unspecified or address.is_link_local:
        return
    yield f"[{address}]" if isinstance(address, IPv6Address) else str(address)

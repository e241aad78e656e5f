"""The client of the relays' protocol: it sends and reads bytes, and believes what it can check.

    relay = Relay(Address.parse("https://relay.example.org"), on_connection=print)
    info = relay.describe().value
    accepted = relay.append(log, capability, key, body, if_turn=1).value
    for event in follow(relay, log, capability, Cursor(info.generation)):
        ...

It knows no journal, no circle and no SQL, and no cryptography beyond hashing and TLS. Every
failure is a `Failure` with one plain sentence, in which no secret and nothing that the relay said
stands. Methods block; they are called on threads that may wait, and a `Stop` ends them from any
other thread.
"""

from sync.client.transport.address import Address
from sync.client.transport.chunks import TooLong, pieces
from sync.client.transport.failures import (
    AnotherLog,
    Cancelled,
    Failure,
    Lied,
    Refused,
    Restored,
    Unreachable,
    Untrusted,
    WrongAddress,
    WrongToken,
)
from sync.client.transport.follow import (
    Arrived,
    CaughtUp,
    Event,
    Interrupted,
    NewGeneration,
    Paused,
    TurnEnded,
    follow,
)
from sync.client.transport.policy import Patience, Pin, Policy, Proxy, Sizes
from sync.client.transport.relay import Relay
from sync.client.transport.stopping import Stop
from sync.client.transport.values import Cursor, Item, Items, Page, Told
from sync.client.transport.work import stamp

__all__ = [
    "Address",
    "AnotherLog",
    "Arrived",
    "Cancelled",
    "CaughtUp",
    "Cursor",
    "Event",
    "Failure",
    "Interrupted",
    "Item",
    "Items",
    "Lied",
    "NewGeneration",
    "Page",
    "Patience",
    "Paused",
    "Pin",
    "Policy",
    "Proxy",
    "Refused",
    "Relay",
    "Restored",
    "Sizes",
    "Stop",
    "Told",
    "TooLong",
    "TurnEnded",
    "Unreachable",
    "Untrusted",
    "WrongAddress",
    "WrongToken",
    "follow",
    "pieces",
    "stamp",
]

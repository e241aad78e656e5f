"""What the calls to all endpoints share."""

import re
from collections.abc import Callable
from http import HTTPStatus
from typing import Final, TypeVar

from sync.client.transport.exchange import Ask, Live
from sync.client.transport.failures import Lied
from sync.client.transport.reading import document
from sync.client.transport.retrying import Caller
from sync.client.transport.stopping import Stop
from sync.client.transport.values import Told
from sync.protocol.documents import JSON

MADE: Final = (HTTPStatus.CREATED, HTTPStatus.OK)
"""Made now, or made before by the same request."""
NOTHING: Final = (HTTPStatus.NO_CONTENT,)
TOKEN: Final = re.compile(r"lt1[a-z2-7]{1,128}")
"""How a creation token is spelled: a person may have typed it, or a relay made one up."""

T = TypeVar("T")


class Calls:
    """A way to a relay, and the switch that stops what goes that way."""

    def __init__(self, caller: Caller, stop: Stop) -> None:
        self._caller = caller
        self._stop = stop

    def _told(
        self, ask: Ask, read: Callable[[bytes], T], check: Callable[[T], bool] = lambda _: True
    ) -> Told[T]:
        """Send `ask` and read a JSON document; `check` says whether it answers what was asked."""

        def told(live: Live) -> Told[T]:
            value = document(live, read)
            if not check(value):
                raise Lied("The relay answered something else than what was asked.")
            repeated = HTTPStatus.CREATED in ask.statuses and live.status == HTTPStatus.OK
            return Told(value, live.generation, repeated)

        return self._caller.call(ask, self._stop, told)

    def _done(self, ask: Ask) -> Told[None]:
        """Send `ask`, whose answer has no body."""

        def done(live: Live) -> Told[None]:
            live.body(0)
            return Told(None, live.generation)

        return self._caller.call(ask, self._stop, done)

    @property
    def _control(self) -> int:
        return self._caller.sizes.control


def keyed(key: bytes) -> dict[str, str]:
    """The header with an idempotency key."""
    return {"Idempotency-Key": key.hex()}


def octets() -> dict[str, str]:
    """The header of an opaque body."""
    return {"Content-Type": "application/octet-stream"}


def written(headers: dict[str, str] | None = None) -> dict[str, str]:
    """The headers of a JSON body."""
    return {**(headers or {}), "Content-Type": JSON}

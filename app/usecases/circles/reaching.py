"""How the relays are reached, as the journal's settings have it."""

from collections.abc import Callable, Mapping

from app.domain.failures import Failure
from app.settings import SOCKS_PROXY, SYNC_EVERY
from app.usecases.circles.port import Network

_MINUTE = 60


def network_of(stored: Mapping[str, str], on_connection: Callable[[str, str], None]) -> Network:
    """Return how to reach the relays.

    Args:
        stored: the vault's settings, as they are kept.
        on_connection: see `Network`.

    Raises:
        Failure: a proxy was set that cannot be one. Going directly instead would show everybody on
            the way what was to be hidden.
    """
    proxy = SOCKS_PROXY.read(stored)
    if stored.get(SOCKS_PROXY.key) and not proxy:
        raise Failure("The setting socks_proxy makes no sense, so nothing was sent. "
                      "Set it again, like 127.0.0.1:9050.")  # fmt: skip
    return Network(proxy, SYNC_EVERY.read(stored) * _MINUTE, on_connection)

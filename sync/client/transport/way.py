"""The way to a relay: through which proxy, under whose guarantee, with whose knowledge."""

import hashlib
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from sync.client.transport.address import Address
from sync.client.transport.failures import WrongAddress
from sync.client.transport.policy import Policy
from sync.client.transport.trust import tls_context
from sync.client.transport.wire import TlsWire

OnConnection = Callable[[str, str], None]
"""Told of every connection, before its name is looked up: the relay's host, and what it is for."""


@dataclass(frozen=True, slots=True)
class Way:
    """Everything about how a relay is reached.

    Attributes:
        context: how TLS is set up; None without TLS.
        secret: random, from which the proxy's credentials are derived.
        on_connection: see `OnConnection`.
    """

    address: Address
    policy: Policy
    context: ssl.SSLContext | None
    secret: bytes
    on_connection: OnConnection

    @classmethod
    def plan(
        cls, address: Address, policy: Policy, secret: bytes, on_connection: OnConnection
    ) -> "Way":
        """See whether the policy can reach the address safely.

        Raises:
            WrongAddress: an onion service without a proxy: its name must never be looked up.
            Untrusted: the file of authorities cannot be read.
        """
        if address.is_onion and not policy.proxy:
            raise WrongAddress("An onion address needs Tor; set its SOCKS proxy.")
        context = tls_context(policy) if address.is_tls else None
        if context:
            context.sslsocket_class = TlsWire
        return cls(address, policy, context, secret, on_connection)

    @property
    def isolated(self) -> bool:
        """Whether every log and box has connections of its own."""
        return self.policy.isolate or self.policy.proxy is not None

    def credentials(self, label: bytes) -> tuple[str, str]:
        """What the proxy keeps circuits apart by; it says nothing about the log or box."""
        return "lamplit", hashlib.sha256(self.secret + label).hexdigest()[:32]

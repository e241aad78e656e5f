"""The system keychain, through `keyring`, and only where it is a real one.

`keyring` can also end up with backends that store nothing or store in clear: those are refused.
"""

import importlib
from typing import Any, Protocol

from app.domain.failures import KeychainUnavailable

SERVICE = "lamplit"

_REAL_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
_CHAINER = "keyring.backends.chainer"


class SecretStore(Protocol):
    """Keeps named secrets for the logged-in person; each call may raise KeychainUnavailable."""

    def get(self, user: str) -> str | None:
        """The secret under a name, or None."""

    def put(self, user: str, secret: str) -> None:
        """Keep a secret under a name, replacing an older one."""

    def remove(self, user: str) -> None:
        """Forget the secret under a name; nothing happens if there is none."""


class SystemKeychain:
    """The keychain of the desktop session; found anew at each call, since it may come and go.

    Args:
        choose: returns the `keyring` backend in use; the default asks `keyring`.
    """

    def __init__(self, choose: Any = None) -> None:
        self._choose = choose or _configured_backend

    def __repr__(self) -> str:
        return "SystemKeychain()"

    def available(self) -> bool:
        """Whether a real keychain is there; does not unlock or ask it anything."""
        try:
            self._backend()
        except KeychainUnavailable:
            return False
        return True

    def get(self, user: str) -> str | None:
        """The secret under a name, or None; raises KeychainUnavailable."""
        secret = self._ask("get_password", SERVICE, user)
        return secret if isinstance(secret, str) else None

    def put(self, user: str, secret: str) -> None:
        """Keep a secret and read it back; raises KeychainUnavailable if it did not stick."""
        self._ask("set_password", SERVICE, user, secret)
        if self.get(user) != secret:
            raise KeychainUnavailable

    def remove(self, user: str) -> None:
        """Forget a secret; raises KeychainUnavailable if it is still there afterwards."""
        if self.get(user) is not None:
            self._ask("delete_password", SERVICE, user)

    def _ask(self, method: str, *arguments: str) -> object:
        backend = self._backend()
        try:
            return getattr(backend, method)(*arguments)
        except Exception as error:  # each backend has errors of its own: D-Bus, Win32, Security
            raise KeychainUnavailable from error

    def _backend(self) -> Any:
        try:
            chosen = self._choose()
            real = [b for b in _unchained(chosen) if type(b).__module__ in _REAL_BACKENDS]
        except Exception as error:
            raise KeychainUnavailable from error
        if not real:
            raise KeychainUnavailable
        return real[0]


def _unchained(backend: Any) -> list[Any]:
    """The backends that a chainer would try in turn, or the backend itself."""
    if type(backend).__module__ == _CHAINER:
        return list(backend.backends)
    return [backend]


def _configured_backend() -> Any:
    # Imported late: it takes 0.1 s, and most people never use it.
    return importlib.import_module("keyring").get_keyring()

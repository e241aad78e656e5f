"""The system keychain: real ones only, and every refusal is one failure."""

import os
from typing import Any

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from app.domain.failures import KeychainUnavailable
from app.vault.keys.keychain import SERVICE, SystemKeychain


def backend(module: str, **methods: Any) -> Any:
    """A backend that claims to come from a module, and remembers what it is given."""

    class Backend:
        def __init__(self) -> None:
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, user: str) -> str | None:
            return self.kept.get((service, user))

        def set_password(self, service: str, user: str, secret: str) -> None:
            self.kept[service, user] = secret

        def delete_password(self, service: str, user: str) -> None:
            del self.kept[service, user]

    claiming = type("Backend", (Backend,), {"__module__": module, **methods})
    return claiming()


def refuse(*_arguments: object) -> None:
    raise OSError("no answer on the bus")


def forget(*_arguments: object) -> None:
    """Take a secret and drop it."""


REAL = "keyring.backends.SecretService"


def test_a_real_keychain_keeps_gives_and_forgets() -> None:
    real = backend(REAL)
    keychain = SystemKeychain(lambda: real)

    keychain.put("vault/slot", "secret")

    assert keychain.available()
    assert real.kept == {(SERVICE, "vault/slot"): "secret"}
    assert keychain.get("vault/slot") == "secret"
    assert keychain.get("another") is None
    keychain.remove("vault/slot")
    keychain.remove("vault/slot")
    assert real.kept == {}


class Chainer(keyring.backends.chainer.ChainerBackend):
    """A chainer over whatever the test says."""

    __module__ = "keyring.backends.chainer"
    priority = 0
    backends: Any = ()


def made(untyped: Any) -> Any:
    """An object of one of keyring's classes, which have no types."""
    return untyped()


def chained(*inner: Any) -> Any:
    chainer = made(Chainer)
    chainer.backends = list(inner)
    return chainer


@pytest.mark.parametrize(
    "unreal",
    [
        made(keyring.backends.fail.Keyring),
        made(keyring.backends.null.Keyring),
        backend("keyrings.alt.file"),
        chained(),
        chained(backend("keyrings.alt.file"), made(keyring.backends.null.Keyring)),
        None,
    ],
)
def test_keychains_that_keep_nothing_or_keep_it_in_clear_are_refused(
    unreal: KeyringBackend | None,
) -> None:
    keychain = SystemKeychain(lambda: unreal)

    assert not keychain.available()
    with pytest.raises(KeychainUnavailable):
        keychain.put("u", "secret")
    with pytest.raises(KeychainUnavailable):
        keychain.get("u")
    with pytest.raises(KeychainUnavailable):
        keychain.remove("u")


def test_a_chain_uses_its_real_part_only() -> None:
    clear, real = backend("keyrings.alt.file"), backend(REAL)
    keychain = SystemKeychain(lambda: chained(clear, real))

    keychain.put("u", "secret")

    assert real.kept
    assert not clear.kept


@pytest.mark.parametrize("method", ["set_password", "get_password"])
def test_a_keychain_that_does_not_answer_is_unavailable(method: str) -> None:
    keychain = SystemKeychain(lambda: backend(REAL, **{method: refuse}))

    with pytest.raises(KeychainUnavailable):
        keychain.put("u", "secret")


def test_a_keychain_that_drops_what_it_is_given_is_noticed() -> None:
    keychain = SystemKeychain(lambda: backend(REAL, set_password=forget))

    with pytest.raises(KeychainUnavailable):
        keychain.put("u", "secret")


def test_a_keychain_that_keeps_what_it_should_forget_is_noticed() -> None:
    real = backend(REAL, delete_password=refuse)
    keychain = SystemKeychain(lambda: real)
    keychain.put("u", "secret")

    with pytest.raises(KeychainUnavailable):
        keychain.remove("u")


def test_choosing_may_fail() -> None:
    assert not SystemKeychain(refuse).available()


def test_what_this_system_is_set_to_is_asked() -> None:
    """The tests set `keyring` to its backend that refuses everything."""
    assert "fail" in os.environ["PYTHON_KEYRING_BACKEND"]

    assert not SystemKeychain().available()

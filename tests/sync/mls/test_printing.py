"""No object shows a secret when it is printed, logged or shown in a traceback."""

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import sync.mls
from sync.mls.errors import ClonedError, MlsError, WrongEpochError
from sync.mls.framing import MlsMessage, PrivateMessage
from sync.mls.group import Group
from sync.mls.kem import KeyPair
from sync.mls.policy import Bounds, Policy
from sync.mls.private_message import unseal
from sync.mls.proposals import Add, PreSharedKey
from sync.mls.psk import PreSharedKeyId, Psk, PskType
from sync.mls.sending import propose_update
from sync.mls.state import secrets_in
from sync.mls.suites import SUITES, suite
from sync.mls.tree_kem import path_secrets
from tests.sync.mls_making import NOW, Makers

SAID = b"what nobody else may know"


class Keeping(Policy):
    """Keeps a past epoch and its resumption key."""

    bounds = Bounds(past_epochs=1, resumption_epochs=1)


def objects(makers: Makers) -> Iterator[object]:
    """One of everything that holds a secret."""
    using = makers.suite
    keys = makers.keys("dora")
    groups = makers.advance(makers.group_of(3), 0)
    skipped = makers.say(makers.say(groups[1]).group, SAID)
    received = makers.receive(groups[0], skipped.message)
    yield from (keys, received, skipped)
    yield propose_update(received.group, random=makers.random, policy=makers.policy, now=NOW)
    made = makers.commit(received.group, [Add(keys.key_package)])
    assert made.welcome is not None
    yield from (made, made.welcome)
    yield made.welcome.open_secrets(keys.key_package.ref, keys.init_private)
    body = skipped.message.body
    assert isinstance(body, PrivateMessage)
    yield unseal(groups[0].keys, groups[0].tree, body, most_ahead=9, most_kept=9)
    yield path_secrets(using, bytes(range(32)), [1, 3])
    pair = using.kem.derive_key_pair(bytes(range(32)))
    yield pair
    _, context = using.hpke.setup_sender(pair.public, b"info", makers.random)
    yield context
    yield Psk(PreSharedKeyId(PskType.EXTERNAL, bytes(32), psk_id=b"name"), bytes(range(32)))
    yield PreSharedKey(PreSharedKeyId(PskType.EXTERNAL, bytes(32), psk_id=b"name"))


def hidden(value: object) -> Iterator[bytes]:
    """All bytes that a dataclass holds in fields with a secret's name."""
    words = ("secret", "private", "_key", "_nonce", "key", "nonce", "psk", "data", "authenticator")
    public = ("public", "encryption_key", "signature_key", "init_key", "external_pub", "kem_output")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            named = any(word in field.name for word in words) and field.name not in public
            if isinstance(inner, bytes) and named and not field.repr and len(inner) > 8:
                yield inner
            yield from hidden(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from hidden(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from hidden(inner)
    if isinstance(value, Group):
        yield from secrets_in(value)


@pytest.mark.parametrize("number", [1, 0xF057])
def test_nothing_that_is_printed_holds_a_secret(number: int) -> None:
    """Neither as bytes nor in hexadecimal."""
    makers = Makers(number, policy=Keeping())
    found: set[bytes] = {SAID, bytes(range(32))}
    shown = []
    for value in objects(makers):
        shown.append(repr(value))
        found.update(hidden(value))
    assert len(found) > 40
    for text in shown:
        for secret in found:
            assert repr(secret)[2:-1] not in text
            assert secret.hex() not in text


def secret_names(cls: type) -> list[str]:
    """The fields of a class that are shown though they are named like secrets."""
    return [
        field.name
        for field in dataclasses.fields(cls)
        if field.repr and any(word in field.name for word in ("secret", "private"))
    ]


#: Sealed, sizes, or objects that hide their own.
HARMLESS = {
    "GroupSecrets": ["path_secret"],
    "UpdatePathNode": ["encrypted_path_secret"],
    "EncryptedGroupSecrets": ["encrypted_group_secrets"],
    "Welcome": ["secrets"],
    "NewMember": ["secrets"],
    "Curve25519": ["private_size"],
    "Curve448": ["private_size"],
    "NistCurve": ["private_size"],
    "XWing": ["private_size"],
}


def test_no_class_shows_a_field_that_is_named_like_a_secret() -> None:
    """Whatever comes later, too; `KeyPair` prints itself."""
    shown = {}
    for module in pkgutil.iter_modules(sync.mls.__path__):
        for value in vars(importlib.import_module(f"sync.mls.{module.name}")).values():
            if isinstance(value, type) and dataclasses.is_dataclass(value):
                names = secret_names(value)
                if names and value is not KeyPair:
                    shown[value.__name__] = names
    assert shown == HARMLESS


def test_suites_and_keys_have_short_names() -> None:
    """Enough to tell them apart."""
    assert repr(suite(0xF057)).startswith("CipherSuite(0xf057, MLS_128_XWING")
    assert len({repr(found) for found in SUITES.values()}) == len(SUITES)
    pair = suite(1).kem.derive_key_pair(b"one")
    assert repr(pair) == f"KeyPair(public={pair.public[:4].hex()}…)"


def test_errors_say_what_was_wrong_and_nothing_secret() -> None:
    """With the numbers that whoever catches them needs."""
    wrong = WrongEpochError(7, 5)
    assert (wrong.message_epoch, wrong.group_epoch) == (7, 5)
    assert str(wrong) == "The message is of epoch 7, the group is in 5."
    cloned = ClonedError(3, 9)
    assert (cloned.epoch, cloned.generation) == (3, 9)
    assert str(cloned).startswith("This member has spoken elsewhere")
    makers = Makers()
    anna, ben = makers.group_of(2)
    sent = makers.say(anna, SAID)
    body = sent.message.body
    assert isinstance(body, PrivateMessage)
    damaged = dataclasses.replace(body, ciphertext=bytes(len(body.ciphertext)))
    with pytest.raises(MlsError) as caught:
        makers.receive(ben, MlsMessage(damaged))
    assert not any(secret.hex() in str(caught.value) for secret in secrets_in(ben))

"""No object shows a secret when it is printed, logged or shown in a traceback."""

import dataclasses
import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from typing import Any

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

#: Beginnings of fields that keep what was worked out, from what all may see.
WORKED_OUT = ("_encoded", "_hashes")
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
    sent = propose_update(received.group, random=makers.random, policy=makers.policy, now=NOW)
    yield from (sent, sent.group, received.group, skipped.group)
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
    """All bytes in fields that are not shown, of a value and of whatever it holds."""
    if isinstance(value, KeyPair):
        yield value.private
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            if not field.repr and not field.name.startswith(WORKED_OUT):
                several = inner.values() if isinstance(inner, Mapping) else (inner,)
                yield from (one for one in several if isinstance(one, bytes) and len(one) > 8)
            yield from hidden(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from hidden(inner)
    elif isinstance(value, Mapping):
        yield from hidden(list(value.values()))


def classes() -> set[type[Any]]:
    """All dataclasses of the package."""
    names = [module.name for module in pkgutil.iter_modules(sync.mls.__path__)]
    modules = [importlib.import_module(f"sync.mls.{name}") for name in names]
    values = [value for module in modules for value in vars(module).values()]
    return {one for one in values if isinstance(one, type) and dataclasses.is_dataclass(one)}


@pytest.fixture
def everything(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every value of the package that comes to be from here on, in the midst of things too."""
    made: list[object] = []

    def noticed(before: Callable[..., None]) -> Callable[..., None]:
        def init(self: object, *given: Any, **named: Any) -> None:
            before(self, *given, **named)
            made.append(self)

        return init

    for cls in classes():
        monkeypatch.setattr(cls, "__init__", noticed(vars(cls)["__init__"]))
    return made


@pytest.mark.parametrize("number", [1, 0xF057])
def test_nothing_that_is_printed_holds_a_secret(number: int, everything: list[object]) -> None:
    """Neither as bytes nor in hexadecimal."""
    given = list(objects(Makers(number, policy=Keeping())))
    found: set[bytes] = {SAID, bytes(range(32))}
    for value in everything:
        found.update(hidden(value))
    for group in (value for value in everything if isinstance(value, Group)):
        found.update(secrets_in(group))
    assert len(found) > 120
    shown = {text for value in [*given, *everything] for text in (repr(value), str(value))}
    for secret in found:
        assert not any(repr(secret)[2:-1] in text or secret.hex() in text for text in shown)
    hiding = {one for one in classes() if any(not f.repr for f in dataclasses.fields(one))}
    assert hiding <= {type(value) for value in everything}


@pytest.mark.parametrize("number", [1, 0xF057])
def test_nothing_that_a_group_hides_is_missing_from_its_secrets(number: int) -> None:
    """So whoever looks for secrets that must be gone looks for all of them."""
    makers = Makers(number, policy=Keeping())
    groups = [value for value in objects(makers) if isinstance(value, Group)]
    assert any(group.updates for group in groups)
    assert any(group.past and group.resumption_psks for group in groups)
    for group in groups:
        assert set(hidden(group)) <= set(secrets_in(group))
        assert set(secrets_in(group)) <= set(hidden(group))


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
    for value in classes():
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

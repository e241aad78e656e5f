"""The runner of official vectors, on cases made here: a case passes when every field checks.

The official files say whether we do as others do (`test_vectors`); these cases say that the runner
looks at every field of the kinds that may not lie beside the project.
"""

import copy
import json
import runpy
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.mls.commit import Commit, ProposalOrRef
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    FramedContentAuthData,
    MlsMessage,
    WireFormat,
    member,
    protect_public,
)
from sync.mls.key_schedule import GroupContext
from sync.mls.private_message import MessageKeys, seal, sender_data_key
from sync.mls.proposals import Add, Remove
from sync.mls.secret_tree import Ratchet, new_secret_tree
from sync.mls.sending import propose
from sync.mls.suites import suite
from sync.mls.vectors.__main__ import check_of, main, run
from tests.sync.mls_making import NOW, Makers, seeded

Made = dict[str, Any]


def secret_tree_case() -> Made:
    """Keys of three members' messages."""
    using = suite(1)
    tree = new_secret_tree(4, bytes(range(32)))
    outer = sender_data_key(MessageKeys(using, b"s" * 32, tree), b"c" * 40)
    leaves: list[list[Made]] = []
    for leaf in range(3):
        leaves.append([])
        for generation in (0, 3):
            case: Made = {"generation": generation}
            for name, kind in (
                ("handshake", Ratchet.HANDSHAKE),
                ("application", Ratchet.APPLICATION),
            ):
                key, _ = tree.key(using, leaf, kind, generation, most_ahead=9, most_kept=9)
                case |= {f"{name}_key": key.key.hex(), f"{name}_nonce": key.nonce.hex()}
            leaves[-1].append(case)
    return {
        "cipher_suite": 1,
        "encryption_secret": bytes(range(32)).hex(),
        "sender_data": {
            "sender_data_secret": (b"s" * 32).hex(),
            "ciphertext": (b"c" * 40).hex(),
            "key": outer.key.hex(),
            "nonce": outer.nonce.hex(),
        },
        "leaves": leaves,
    }


def protection_case() -> Made:
    """A proposal, a commit and application data, in the open and encrypted."""
    using, random = suite(1), seeded(4)
    pair = using.signature.generate(random)
    context = GroupContext(1, b"group", 5, b"tree", b"transcript")
    keys = MessageKeys(using, b"s" * 32, new_secret_tree(2, bytes(32)))
    remove = Remove(0)
    contents: dict[str, tuple[ContentType, Any]] = {
        "proposal": (ContentType.PROPOSAL, remove),
        "commit": (ContentType.COMMIT, Commit((ProposalOrRef(proposal=remove),), None)),
        "application": (ContentType.APPLICATION, b"said"),
    }
    case: Made = {
        "cipher_suite": 1,
        "group_id": b"group".hex(),
        "epoch": 5,
        "tree_hash": b"tree".hex(),
        "confirmed_transcript_hash": b"transcript".hex(),
        "signature_priv": pair.private.hex(),
        "signature_pub": pair.public.hex(),
        "encryption_secret": bytes(32).hex(),
        "sender_data_secret": (b"s" * 32).hex(),
        "membership_key": (b"m" * 32).hex(),
    }
    for name, (kind, content) in contents.items():
        framed = FramedContent(b"group", 5, member(1), b"", kind, content)
        tag = bytes(32) if kind is ContentType.COMMIT else None

        def signed(form: WireFormat, framed: Any = framed, tag: Any = tag) -> AuthenticatedContent:
            made = AuthenticatedContent(form, framed, FramedContentAuthData(b"", tag))
            return made.signed(context, pair.private)

        private, _ = seal(keys, signed(WireFormat.PRIVATE_MESSAGE), padding=3, random=random)
        case[f"{name}_priv"] = MlsMessage(private).encode().hex()
        case[name] = (content if isinstance(content, bytes) else content.encode()).hex()
        if kind is not ContentType.APPLICATION:
            message = signed(WireFormat.PUBLIC_MESSAGE)
            public = protect_public(using, message, b"m" * 32, context)
            case[f"{name}_pub"] = MlsMessage(public).encode().hex()
    return case


def client_case() -> Made:
    """Somebody who joins a group of the suite whose private keys may lack zeros, and follows it."""
    makers = Makers(5)
    anna = makers.founded()
    keys = makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)])
    assert made.welcome is not None
    common: dict[str, Any] = {"random": makers.random, "policy": makers.policy, "now": NOW}
    sent = propose(made.merged, Add(makers.keys("emil").key_package), **common)
    following = makers.commit(sent.group)
    return {
        "cipher_suite": 5,
        "external_psks": [],
        "key_package": MlsMessage(keys.key_package).encode().hex(),
        "signature_priv": keys.signature_private.hex(),
        "encryption_priv": keys.leaf_private.hex(),
        "init_priv": keys.init_private.hex(),
        "welcome": MlsMessage(made.welcome).encode().hex(),
        "ratchet_tree": None,
        "initial_epoch_authenticator": made.merged.epoch_authenticator.hex(),
        "epochs": [
            {
                "proposals": [sent.message.encode().hex()],
                "commit": following.message.encode().hex(),
                "epoch_authenticator": following.merged.epoch_authenticator.hex(),
            }
        ],
    }


def welcome_case() -> Made:
    """What a welcome holds."""
    makers = Makers()
    anna, keys = makers.founded(), makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)])
    assert made.welcome is not None
    return {
        "cipher_suite": 1,
        "init_priv": keys.init_private.hex(),
        "signer_pub": anna.own.signature_key.hex(),
        "key_package": MlsMessage(keys.key_package).encode().hex(),
        "welcome": MlsMessage(made.welcome).encode().hex(),
    }


MAKERS: list[Callable[[], Made]] = [secret_tree_case, protection_case, client_case, welcome_case]


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every string and number of a case."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*path, number))
    elif value is not None and path != ("cipher_suite",):
        yield path


def changed(case: Made, path: tuple[Any, ...]) -> Made:
    """The case with one place changed."""
    other = copy.deepcopy(case)
    inner: Any = other
    for step in path[:-1]:
        inner = inner[step]
    old = inner[path[-1]]
    middle = len(old) // 2 if isinstance(old, str) else 0
    if isinstance(old, str):
        digit = "0" if old[middle] != "0" else "1"
        inner[path[-1]] = old[:middle] + digit + old[middle + 1 :]
    else:
        inner[path[-1]] = old + 1
    return other


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_every_field_of_a_case_is_looked_at(make: Callable[[], Made]) -> None:
    """The case passes as it is, and fails when a digit of any field is another."""
    case = make()
    complaints: list[str] = []
    assert run([case], complaints.append).passed == 1, complaints
    for path in places(case):
        tally = run([changed(case, path)], lambda _: None)
        assert (tally.passed, tally.failed) == (0, 1), path


def test_messages_of_another_kind_fail() -> None:
    """Where a welcome is due, a key package does not do; nor a public message for a private one."""
    for make in (client_case, welcome_case):
        case = make()
        for wrong in ({"welcome": case["key_package"]}, {"key_package": case["welcome"]}):
            assert run([case | wrong], lambda _: None).failed == 1
    case = protection_case()
    swapped = {"proposal_priv": case["proposal_pub"]}, {"commit_pub": case["commit_priv"]}
    for wrong in swapped:
        assert run([case | wrong], lambda _: None).failed == 1


def test_a_case_that_is_given_a_tree_uses_it() -> None:
    """Some files hold the tree apart; another one does not fit."""
    case = client_case()
    other = Makers(5).founded().tree.encode().hex()
    assert run([case | {"ratchet_tree": other}], lambda _: None).failed == 1


def test_the_runner_is_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`python -m sync.mls.vectors FILE...` says how each file came out."""
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    case = secret_tree_case()
    good.write_text(json.dumps([case]), encoding="utf-8")
    bad.write_text(json.dumps([case, changed(case, ("encryption_secret",))]), encoding="utf-8")
    assert main([str(good)]) == 0
    assert main([]) == 2
    monkeypatch.setattr(sys, "argv", ["vectors", str(good), str(bad)])
    monkeypatch.delitem(sys.modules, "sync.mls.vectors.__main__")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("sync.mls.vectors", run_name="__main__")
    assert ended.value.code == 1
    said = capsys.readouterr().out.splitlines()
    assert said[-3:] == [
        f"{good}: passed 1, failed 0, unsupported 0",
        said[-2],
        f"{bad}: passed 1, failed 1, unsupported 0",
    ]
    assert "case 1: FailedError" in said[-2]
    assert check_of(case).__name__ == "secret_trees"

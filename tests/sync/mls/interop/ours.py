"""A member of ours."""

import random as plain
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sync.mls.committing import Choices, Committed, commit
from sync.mls.credentials import basic
from sync.mls.extensions import Extension
from sync.mls.framing import MlsMessage
from sync.mls.group import Group, create
from sync.mls.joining import Newcomer, join, join_externally
from sync.mls.key_package import new_key_package
from sync.mls.leaf_node import Capabilities, Lifetime
from sync.mls.policy import Bounds, Policy
from sync.mls.proposals import Update
from sync.mls.psk import PreSharedKeyId
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.receiving import ApplicationData, CommitReceived, receive
from sync.mls.sending import NewLeaf, Options, encrypt, propose, propose_update
from sync.mls.state import from_bytes, to_bytes
from sync.mls.suites import suite
from tests.sync.mls.interop.members import (
    LABEL,
    SIZE,
    Got,
    Made,
    Member,
    Wanted,
    info_of,
    welcome_of,
)


class InteropPolicy(Policy):
    """Peers make key packages that are valid for a year, and messages come late."""

    bounds = Bounds(longest_lifetime=2**63, past_epochs=3)


POLICY: Final = InteropPolicy()


@dataclass
class Ours(Member):
    """A member whom we look after."""

    random: plain.Random = field(default_factory=plain.Random)
    group_or_none: Group | None = None
    staged: Committed | None = None
    psks: dict[bytes, bytes] = field(default_factory=dict)
    rotates: bool = False
    paths: float = 0.8

    def __post_init__(self) -> None:
        group_suite, now = suite(self.suite), int(time.time())
        self.signature = group_suite.signature.generate(self.random.randbytes)
        self.capabilities = Capabilities(
            cipher_suites=(self.suite, 0x0A0A), extensions=(0x1A1A,), credentials=(1, 2)
        )
        self.keys = new_key_package(
            group_suite,
            basic(self.name.encode()),
            self.signature,
            capabilities=self.capabilities,
            lifetime=Lifetime(now - 3600, now + 86400),
            random=self.random.randbytes,
            extensions=(Extension(0x1A1A, b"ignored"),) if self.random.random() < 0.5 else (),
        )
        self.package = MlsMessage(self.keys.key_package).encode()

    @property
    def group(self) -> Group:
        """The group."""
        assert self.group_or_none
        return self.group_or_none

    def _find(self, psk_id: PreSharedKeyId) -> bytes | None:
        return self.psks.get(psk_id.psk_id)

    def found(self, group_id: bytes) -> None:
        self.group_or_none = create(group_id, self.keys, random=self.random.randbytes)

    def join(self, welcome: bytes, tree: bytes | None) -> None:
        self.group_or_none = join(
            welcome_of(welcome),
            self.keys,
            policy=POLICY,
            now=_now(),
            tree=RatchetTree.from_bytes(tree) if tree else None,
            find_psk=self._find,
        )

    def know(self, psk_id: bytes, secret: bytes) -> None:
        self.psks[psk_id] = secret

    def _options(self, *, encrypted: bool) -> Options:
        data = self.random.randbytes(self.random.choice((0, 0, 5, 70)))
        padding = self.random.choice((0, 0, 1, 200))
        return Options(encrypted=encrypted, padding=padding, authenticated_data=data)

    def _new_leaf(self) -> NewLeaf:
        """Now and then, another signature key."""
        if not self.rotates or self.random.random() < 0.7:
            return NewLeaf()
        self.signature = suite(self.suite).signature.generate(self.random.randbytes)
        return NewLeaf(signature_keys=self.signature)

    def commit(self, wanted: Sequence[Wanted], *, encrypted: bool, apart: bool = False) -> Made:
        group = self.group
        refs = [
            ref
            for ref, item in group.proposals.items()
            if not (isinstance(item.proposal, Update) and item.sender.index == group.own_leaf)
        ]
        self.staged = commit(
            group,
            [item.proposal(group) for item in wanted],
            random=self.random.randbytes,
            policy=POLICY,
            now=_now(),
            references=refs,
            choices=Choices(
                path=self.random.random() < self.paths,
                new=self._new_leaf(),
                with_tree=not apart,
                options=self._options(encrypted=encrypted),
            ),
            find_psk=self._find,
        )
        self.group_or_none = self.staged.sent
        welcome = self.staged.welcome
        welcomes = [MlsMessage(welcome).encode()] if welcome else []
        return Made(self.staged.message.encode(), welcomes)

    def accept(self) -> None:
        assert self.staged
        self.group_or_none, self.staged = self.staged.merged, None

    def discard(self) -> None:
        self.staged = None

    def propose(self, wanted: Wanted, *, encrypted: bool) -> bytes:
        options = self._options(encrypted=encrypted)
        if wanted.type == "update":
            sent = propose_update(
                self.group,
                random=self.random.randbytes,
                policy=POLICY,
                now=_now(),
                new=self._new_leaf(),
                options=options,
            )
        else:
            sent = propose(
                self.group,
                wanted.proposal(self.group),
                random=self.random.randbytes,
                policy=POLICY,
                now=_now(),
                options=options,
            )
        self.group_or_none = sent.group
        return sent.message.encode()

    def send(self, data: bytes) -> bytes:
        options = self._options(encrypted=True)
        sent = encrypt(self.group, data, random=self.random.randbytes, options=options)
        self.group_or_none = sent.group
        return sent.message.encode()

    def receive(self, message: bytes, *, kind: str, by: str, updates: bool = False) -> Got:
        got = receive(
            self.group,
            MlsMessage.from_bytes(message),
            policy=POLICY,
            now=_now(),
            find_psk=self._find,
        )
        self.group_or_none = got.group
        if isinstance(got, ApplicationData):
            return Got(data=got.data, sender=got.sender)
        assert isinstance(got, CommitReceived) == (kind == "commit")
        return Got(sender=got.sender, removed=got.group.removed)

    def info(self) -> bytes:
        return MlsMessage(self.group.group_info(with_external_key=True)).encode()

    def enter(self, info: bytes, *, again: int | None) -> bytes:
        newcomer = Newcomer(basic(self.name.encode()), self.signature, self.capabilities)
        made = join_externally(
            info_of(info),
            newcomer,
            random=self.random.randbytes,
            policy=POLICY,
            now=_now(),
            replaces=again,
        )
        self.group_or_none = made.group
        return made.message.encode()

    def restart(self) -> None:
        """Be stored, and brought back."""
        self.group_or_none = from_bytes(to_bytes(self.group))

    def report(self, context: bytes) -> dict[str, Any]:
        group = self.group
        return {
            "leaf": group.own_leaf,
            "epoch": group.epoch,
            "context": group.context.encode(),
            "tree": group.tree.encode(),
            "authenticator": group.epoch_authenticator,
            "exported": group.export(LABEL, context, SIZE),
            "confirmation_tag": group.confirmation_tag,
            "external_key": group.secrets.external_key_pair(group.suite).public,
            "roster": [[index, leaf.credential.identity.hex()] for index, leaf in group.members],
        }


def _now() -> int:
    return int(time.time())

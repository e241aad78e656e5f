"""Members of a group, asked the same way whoever looks after them; and what they are asked."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sync.mls.extensions import REQUIRED_CAPABILITIES, Extension, RequiredCapabilities
from sync.mls.framing import MlsMessage
from sync.mls.group import Group
from sync.mls.key_package import KeyPackage
from sync.mls.proposals import (
    Add,
    GroupContextExtensions,
    PreSharedKey,
    Proposal,
    Remove,
)
from sync.mls.psk import PreSharedKeyId, PskType, ResumptionUsage
from sync.mls.welcome import GroupInfo, Welcome

LABEL: Final = "interop"
SIZE: Final = 40
OURS: Final = "ours"


@dataclass(frozen=True)
class Wanted:
    """A change that somebody proposes or commits.

    Attributes:
        type: `add`, `remove`, `update`, `psk` (an external key), `resume` (this epoch's own key)
            or `extensions`; `none` takes all extensions away.
        name: who is added or removed, or whose leaf is renewed.
    """

    type: str
    name: str = ""
    leaf: int = 0
    key_package: bytes = b""
    id: bytes = b""
    nonce: bytes = b""
    credentials: tuple[int, ...] = ()

    def told(self) -> dict[str, Any]:
        """As a peer hears of it."""
        return {
            "type": self.type,
            "name": self.name,
            "leaf": self.leaf,
            "key_package": self.key_package,
            "id": self.id,
            "nonce": self.nonce,
            "required": RequiredCapabilities(credential_types=self.credentials).encode(),
        }

    def proposal(self, group: Group) -> Proposal:
        """As we propose it."""
        if self.type == "add":
            return Add(package_of(self.key_package))
        if self.type == "remove":
            return Remove(self.leaf)
        if self.type == "psk":
            return PreSharedKey(PreSharedKeyId(PskType.EXTERNAL, self.nonce, psk_id=self.id))
        if self.type == "resume":
            usage = ResumptionUsage.APPLICATION
            name = PreSharedKeyId(
                PskType.RESUMPTION,
                self.nonce,
                usage=usage,
                group_id=group.group_id,
                epoch=group.epoch,
            )
            return PreSharedKey(name)
        if self.type == "none":
            return GroupContextExtensions(())
        required = RequiredCapabilities(credential_types=self.credentials).encode()
        return GroupContextExtensions((Extension(REQUIRED_CAPABILITIES, required),))


def package_of(message: bytes) -> KeyPackage:
    """The key package in a message."""
    body = MlsMessage.from_bytes(message).body
    assert isinstance(body, KeyPackage)
    return body


def welcome_of(message: bytes) -> Welcome:
    """The welcome in a message."""
    body = MlsMessage.from_bytes(message).body
    assert isinstance(body, Welcome)
    return body


def info_of(message: bytes) -> GroupInfo:
    """The GroupInfo in a message."""
    body = MlsMessage.from_bytes(message).body
    assert isinstance(body, GroupInfo)
    return body


@dataclass(frozen=True)
class Made:
    """A commit and its welcomes."""

    commit: bytes
    welcomes: Sequence[bytes]


@dataclass(frozen=True)
class Got:
    """What a member saw in a message; None where it does not tell."""

    removed: bool = False
    data: bytes | None = None
    sender: int | None = None
    same_sender: bool = True


@dataclass
class Member(ABC):
    """Somebody, before, in or after the group."""

    name: str
    suite: int
    kind: str
    abilities: frozenset[str]
    package: bytes = b""

    @property
    def identity(self) -> bytes:
        """What stands in the credential."""
        return package_of(self.package).leaf_node.credential.identity

    @abstractmethod
    def found(self, group_id: bytes) -> None:
        """Begin a group."""

    @abstractmethod
    def join(self, welcome: bytes, tree: bytes | None) -> None:
        """Come in by a welcome, with the ratchet tree when that does not hold it."""

    @abstractmethod
    def know(self, psk_id: bytes, secret: bytes) -> None:
        """Learn an external key."""

    @abstractmethod
    def commit(self, wanted: Sequence[Wanted], *, encrypted: bool, apart: bool = False) -> Made:
        """Commit all proposals of others, and some of one's own; it waits for a decision.

        `apart`: the welcome comes without the ratchet tree.
        """

    @abstractmethod
    def accept(self) -> None:
        """The commit was taken."""

    @abstractmethod
    def discard(self) -> None:
        """Another's commit was taken."""

    @abstractmethod
    def propose(self, wanted: Wanted, *, encrypted: bool) -> bytes:
        """Propose something."""

    @abstractmethod
    def send(self, data: bytes) -> bytes:
        """Say something."""

    @abstractmethod
    def receive(self, message: bytes, *, kind: str, by: str, updates: bool = False) -> Got:
        """Take a message. `updates`: a commit that takes this member's proposal to update."""

    @abstractmethod
    def info(self) -> bytes:
        """A GroupInfo with which others can enter."""

    @abstractmethod
    def enter(self, info: bytes, *, again: int | None) -> bytes:
        """Commit oneself in, in the place of an earlier self; at once what the commit says."""

    @abstractmethod
    def report(self, context: bytes) -> dict[str, Any]:
        """Everything that can be compared."""

"""What the layer above decides: who may be in a group, and what may be done there.

RFC 9420 leaves these questions to the application (sections 5.3.1, 12.2, 14). A policy answers
them; the one here accepts whatever the RFC accepts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sync.mls.extensions import Extensions
from sync.mls.leaf_node import LeafNode
from sync.mls.proposals import Proposal
from sync.mls.psk import PreSharedKeyId

if TYPE_CHECKING:
    from sync.mls.framing import Sender
    from sync.mls.group import Group

FindPsk = Callable[[PreSharedKeyId], bytes | None]
"""Looks an external pre-shared key up; None when it is not at hand."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a group puts up with.

    Attributes:
        longest_lifetime: seconds from the beginning to the end of a key package's lifetime.
        most_ahead: generations that a receiver skips at once, in the ratchet of one sender.
        most_kept: keys of skipped messages that are kept for each ratchet.
        past_epochs: epochs before the current one whose application messages can still be opened.
        resumption_epochs: epochs whose resumption keys are kept.
    """

    longest_lifetime: int = 100 * 24 * 3600
    most_ahead: int = 1000
    most_kept: int = 1000
    past_epochs: int = 0
    resumption_epochs: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """What a commit would do, for a policy to judge.

    Attributes:
        group: the group as it is now.
        sender: who commits; a new member for an external commit.
        proposals: all proposals, each with who made it.
        leaf: the committer's new leaf, when there is a path.
        external: whether somebody commits themselves in.
    """

    group: "Group"
    sender: "Sender"
    proposals: "Sequence[tuple[Proposal, Sender]]"
    leaf: LeafNode | None
    external: bool


class Policy:
    """Accepts what the RFC accepts. Override a method, and raise `RefusedByPolicyError` there."""

    bounds = Bounds()

    def check_leaf(self, leaf: LeafNode, before: LeafNode | None) -> None:
        """Whether a credential belongs to its signature key, and may follow the one before.

        Asked for every leaf that comes into a tree, and for every leaf of a tree that one joins.
        """

    def check_extensions(self, extensions: Extensions) -> None:
        """Whether a group may have these extensions."""

    def check_proposal(self, group: "Group", proposal: Proposal, sender: "Sender") -> None:
        """Whether somebody may propose this."""

    def check_change(self, change: Change) -> None:
        """Whether a commit may do this."""

    def check_next(self, before: "Group", after: "Group") -> None:
        """Whether a group may come to this; the last question before a commit is taken."""

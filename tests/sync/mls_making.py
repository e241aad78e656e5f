"""Members and groups for the tests of MLS: real keys, from randomness that a seed repeats."""

import random as plain
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from sync.mls.committing import USUAL, Choices, Committed, commit
from sync.mls.credentials import basic
from sync.mls.extensions import Extensions
from sync.mls.framing import MlsMessage
from sync.mls.group import Group, create
from sync.mls.joining import join
from sync.mls.key_package import JoinerKeys, new_key_package
from sync.mls.leaf_node import Capabilities, Lifetime
from sync.mls.policy import Policy
from sync.mls.proposals import Add, Proposal
from sync.mls.receiving import Received, receive
from sync.mls.sending import PLAIN, Options, Sent, encrypt
from sync.mls.suites import CipherSuite, suite

NOW = 1_800_000_000
"""Seconds since 1970, in the middle of every lifetime made here."""

DAY = 24 * 3600
LIFETIME = Lifetime(NOW - DAY, NOW + 30 * DAY)

Random = Callable[[int], bytes]


def seeded(seed: int) -> Random:
    """A source of bytes that gives the same ones every time."""
    return plain.Random(seed).randbytes


def again(message: MlsMessage) -> MlsMessage:
    """A message as it comes off the wire."""
    return MlsMessage.from_bytes(message.encode())


@dataclass
class Makers:
    """Makes members and groups of one suite.

    Attributes:
        number: the cipher suite.
        random: where all randomness comes from.
        policy: what every member allows.
    """

    number: int = 1
    random: Random = field(default_factory=lambda: seeded(1))
    policy: Policy = field(default_factory=Policy)

    @property
    def suite(self) -> CipherSuite:
        """The cipher suite."""
        return suite(self.number)

    @property
    def capabilities(self) -> Capabilities:
        """What everybody here can do."""
        return Capabilities(cipher_suites=(self.number,), credentials=(1,))

    def keys(
        self,
        name: str,
        *,
        lifetime: Lifetime = LIFETIME,
        capabilities: Capabilities | None = None,
        leaf_extensions: Extensions = (),
    ) -> JoinerKeys:
        """A key package of somebody, with its keys."""
        return new_key_package(
            self.suite,
            basic(name.encode()),
            self.suite.signature.generate(self.random),
            capabilities=capabilities or self.capabilities,
            lifetime=lifetime,
            random=self.random,
            leaf_extensions=leaf_extensions,
        )

    def founded(self, name: str = "anna", extensions: Extensions = ()) -> Group:
        """A group with one member."""
        return create(self.random(32), self.keys(name), random=self.random, extensions=extensions)

    def choices(self, *, path: bool) -> Choices:
        """The usual choices, with or without fresh keys where none are required."""
        return replace(USUAL, path=path)

    def commit(
        self,
        group: Group,
        proposals: Sequence[Proposal] = (),
        *,
        choices: Choices = USUAL,
        now: int | None = NOW,
    ) -> Committed:
        """Commit with the usual arguments."""
        return commit(
            group, proposals, random=self.random, policy=self.policy, now=now, choices=choices
        )

    def receive(self, group: Group, message: MlsMessage) -> Received:
        """Receive what came off the wire, with the usual arguments."""
        return receive(group, again(message), policy=self.policy, now=NOW)

    def say(self, group: Group, data: bytes = b"said", options: Options = PLAIN) -> Sent:
        """Send application data with the usual arguments."""
        return encrypt(group, data, random=self.random, options=options)

    def group_of(self, count: int, extensions: Extensions = ()) -> list[Group]:
        """A group as each of its members sees it; the founder is the first."""
        founder = self.founded("member 0", extensions)
        others = [self.keys(f"member {number}") for number in range(1, count)]
        if not others:
            return [founder]
        made = self.commit(founder, [Add(keys.key_package) for keys in others])
        assert made.welcome is not None
        return [
            made.merged,
            *[join(made.welcome, keys, policy=self.policy, now=NOW) for keys in others],
        ]

    def advance(
        self, groups: list[Group], by: int, proposals: Sequence[Proposal] = ()
    ) -> list[Group]:
        """One member commits, all follow; those removed are left as they are then."""
        made = self.commit(groups[by], proposals)
        return [
            made.merged if index == by else self.receive(group, made.message).group
            for index, group in enumerate(groups)
        ]

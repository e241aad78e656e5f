"""Commits of all kinds: by value and by reference, with a path and without (section 12.4)."""

from dataclasses import replace

import pytest

from sync.mls.committing import Choices, commit, valid_references
from sync.mls.errors import (
    InvalidLeafError,
    InvalidProposalError,
    InvalidProposalListError,
    InvalidSignatureError,
    LifetimeError,
    PendingProposalsError,
    RefusedByPolicyError,
    UnknownProposalError,
    UnsupportedError,
)
from sync.mls.extensions import Extension
from sync.mls.framing import MlsMessage, PrivateMessage, Sender
from sync.mls.group import Group, LeafKeys
from sync.mls.joining import join
from sync.mls.leaf_node import LeafNodeSource, Lifetime
from sync.mls.policy import Change, Policy
from sync.mls.proposals import (
    Add,
    ExternalInit,
    GroupContextExtensions,
    PreSharedKey,
    Proposal,
    ReInit,
    Remove,
    Update,
)
from sync.mls.psk import PreSharedKeyId, PskType, ResumptionUsage
from sync.mls.receiving import CommitReceived, ProposalReceived
from sync.mls.sending import NewLeaf, Options, Sent, propose, propose_update
from sync.mls.state import from_bytes, to_bytes
from tests.sync.mls_making import DAY, NOW, Makers

OPEN = Options(encrypted=False)


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def shared(makers: Makers, groups: list[Group], sent: Sent, by: int) -> list[Group]:
    """Everybody has heard a proposal."""
    return [
        sent.group if index == by else makers.receive(group, sent.message).group
        for index, group in enumerate(groups)
    ]


def proposed(makers: Makers, groups: list[Group], by: int, proposal: Proposal) -> list[Group]:
    """One proposes something, and all hear it."""
    sent = propose(groups[by], proposal, random=makers.random, policy=makers.policy, now=NOW)
    return shared(makers, groups, sent, by)


def updated(makers: Makers, groups: list[Group], by: int) -> list[Group]:
    """One proposes fresh keys, and all hear it."""
    sent = propose_update(groups[by], random=makers.random, policy=makers.policy, now=NOW)
    return shared(makers, groups, sent, by)


def references(makers: Makers, group: Group, *proposals: Proposal) -> list[Proposal]:
    """What a member would take, as proposals."""
    found = valid_references(group, proposals, policy=makers.policy, now=NOW)
    return [group.proposals[ref].proposal for ref in found]


def follow(makers: Makers, groups: list[Group], by: int, message: MlsMessage) -> list[Group]:
    """All but the committer follow."""
    return [makers.receive(g, message).group for index, g in enumerate(groups) if index != by]


def test_one_commit_takes_the_proposals_of_several_members(makers: Makers) -> None:
    """An update, a removal, an addition and a change of the extensions, by different people."""
    groups = makers.group_of(5)
    keys = makers.keys("new")
    groups = updated(makers, groups, 1)
    groups = proposed(makers, groups, 2, Remove(4))
    groups = proposed(makers, groups, 3, Add(keys.key_package))
    groups = proposed(makers, groups, 0, GroupContextExtensions(()))
    before = groups[1].own.encryption_key
    made = makers.commit(groups[0])
    received = makers.receive(groups[1], made.message)
    assert isinstance(received, CommitReceived)
    assert received.sender == 0
    assert [item.sender.index for item in received.proposals] == [1, 2, 3, 0]
    assert (received.removed, received.updated) == ((4,), (1,))
    assert [index for index, _ in received.added] == [4] == list(made.added)
    ben = received.group
    assert ben.own.encryption_key != before
    assert ben.updates == {}
    assert ben.proposals == {}
    assert made.welcome is not None
    joined = join(made.welcome, keys, policy=makers.policy, now=NOW)
    others = follow(makers, groups[:4], 0, made.message)
    told = {group.epoch_authenticator for group in (made.merged, ben, joined, *others)}
    assert len(told) == 1
    assert makers.receive(groups[4], made.message).group.removed
    further = makers.commit(ben)
    assert makers.receive(joined, further.message).group.epoch == 3


def test_a_removal_is_preferred_to_an_update(makers: Makers) -> None:
    """And the newest update to older ones (section 12.2); none is taken twice."""
    groups = makers.group_of(4)
    for by in (1, 2, 1):
        groups = updated(makers, groups, by)
    groups = proposed(makers, groups, 3, Remove(2))
    first, _, last, removal = [item.proposal for item in groups[0].proposals.values()]
    assert references(makers, groups[0]) == [last, removal]
    assert references(makers, groups[1]) == [removal]
    assert references(makers, groups[2]) == [last]
    assert references(makers, groups[0], Remove(1)) == [removal]
    made = makers.commit(groups[0])
    ben = makers.receive(groups[1], made.message).group
    assert isinstance(first, Update)
    assert isinstance(last, Update)
    assert ben.own == last.leaf_node
    assert makers.receive(groups[2], made.message).group.removed


def test_what_contradicts_itself_is_taken_once(makers: Makers) -> None:
    """One change of the extensions, one addition of a client, one use of a pre-shared key."""
    groups = makers.group_of(3)
    keys = makers.keys("new")
    name = PreSharedKeyId(PskType.EXTERNAL, bytes(32), psk_id=b"name")
    again = replace(name, psk_nonce=b"\1" * 32)
    for by, proposal in (
        (0, Add(keys.key_package)),
        (1, Add(keys.key_package)),
        (1, GroupContextExtensions(())),
        (2, GroupContextExtensions(())),
        (1, PreSharedKey(name)),
        (2, PreSharedKey(again)),
        (2, Remove(0)),
    ):
        groups = proposed(makers, groups, by, proposal)
    kinds = [type(item) for item in references(makers, groups[0])]
    assert kinds == [Add, GroupContextExtensions, PreSharedKey]
    assert Remove in [type(item) for item in references(makers, groups[1])]
    with pytest.raises(InvalidProposalListError):
        commit(
            groups[0],
            random=makers.random,
            policy=makers.policy,
            now=NOW,
            references=list(groups[0].proposals),
        )


def test_what_has_become_invalid_is_left_out(makers: Makers) -> None:
    """A key package that has expired since it was proposed."""
    groups = makers.group_of(2)
    short = makers.keys("short", lifetime=Lifetime(NOW - DAY, NOW + 5))
    groups = proposed(makers, groups, 1, Add(short.key_package))
    assert len(references(makers, groups[0])) == 1
    late = valid_references(groups[0], policy=makers.policy, now=NOW + 6)
    assert late == ()
    with pytest.raises(LifetimeError):
        commit(
            groups[0],
            random=makers.random,
            policy=makers.policy,
            now=NOW + 6,
            references=tuple(groups[0].proposals),
        )
    made = makers.commit(groups[0], now=NOW + 6)
    assert makers.receive(groups[1], made.message).group.proposals == {}


def test_a_caller_may_choose_the_references(makers: Makers) -> None:
    """Those and no others, if they are known."""
    groups = makers.group_of(4)
    groups = proposed(makers, groups, 1, Remove(3))
    groups = updated(makers, groups, 2)
    removal, update = groups[0].proposals

    def chosen(*refs: bytes) -> CommitReceived:
        made = commit(
            groups[0], random=makers.random, policy=makers.policy, now=NOW, references=refs
        )
        received = makers.receive(groups[1], made.message)
        assert isinstance(received, CommitReceived)
        return received

    assert (chosen(update).removed, chosen(update).updated) == ((), (2,))
    assert (chosen(removal).removed, chosen(removal).updated) == ((3,), ())
    assert chosen().proposals == ()
    with pytest.raises(UnknownProposalError):
        chosen(removal, bytes(32))


def test_nobody_speaks_while_proposals_wait(makers: Makers) -> None:
    """Section 12.4: they are committed first."""
    groups = proposed(makers, makers.group_of(3), 1, Remove(2))
    for group in groups:
        with pytest.raises(PendingProposalsError):
            makers.say(group)


def test_a_commit_without_a_path_brings_members_along(makers: Makers) -> None:
    """Where only additions and pre-shared keys are committed; its welcome has no path secret."""
    groups = makers.group_of(3)
    keys = makers.keys("new")
    made = makers.commit(groups[0], [Add(keys.key_package)], choices=Choices(path=False))
    assert made.merged.own == groups[0].own
    assert made.welcome is not None
    secrets = made.welcome.open_secrets(keys.key_package.ref, keys.init_private)
    assert secrets.path_secret is None
    joined = join(made.welcome, keys, policy=makers.policy, now=NOW)
    told = {group.epoch_authenticator for group in follow(makers, groups, 0, made.message)}
    assert told == {joined.epoch_authenticator} == {made.merged.epoch_authenticator}
    further = makers.commit(joined)
    assert makers.receive(made.merged, further.message).group.epoch == 3


def test_a_path_is_brought_where_it_must_be_whatever_was_chosen(makers: Makers) -> None:
    """Nothing proposed, a removal, or other extensions (section 12.4)."""
    groups = makers.group_of(3)
    for proposals in ([], [Remove(2)], [GroupContextExtensions(())]):
        made = makers.commit(groups[0], proposals, choices=Choices(path=False))
        assert made.merged.own.encryption_key != groups[0].own.encryption_key
        assert makers.receive(groups[1], made.message).group.epoch == 2


@pytest.mark.parametrize("options", [OPEN, Options()], ids=["open", "encrypted"])
def test_handshakes_carry_authenticated_data(makers: Makers, options: Options) -> None:
    """In the open and encrypted; it comes out, and cannot be changed."""
    anna, ben = makers.group_of(2)
    options = replace(options, authenticated_data=b"for all to see")
    sent = propose(
        anna, Remove(1), random=makers.random, policy=makers.policy, now=NOW, options=options
    )
    heard = makers.receive(ben, sent.message)
    assert isinstance(heard, ProposalReceived)
    assert heard.authenticated_data == b"for all to see"
    assert heard.proposal == Remove(1)
    assert heard.sender == 0
    made = makers.commit(anna, choices=Choices(options=options))
    followed = makers.receive(ben, made.message)
    assert isinstance(followed, CommitReceived)
    assert followed.authenticated_data == b"for all to see"
    assert b"for all to see" in made.message.encode()


def test_padding_hides_how_long_something_is(makers: Makers) -> None:
    """Messages of different lengths padded to one are of one length (section 6.3.1)."""
    anna, ben = makers.group_of(2)
    lengths = set()
    for data in (b"", b"a", b"a" * 50):
        sent = makers.say(anna, data, Options(padding=63 - len(data)))
        body = sent.message.body
        assert isinstance(body, PrivateMessage)
        lengths.add(len(body.ciphertext))
        makers.receive(ben, sent.message)
    assert len(lengths) == 1


def test_what_members_do_not_commit_is_refused_by_name(makers: Makers) -> None:
    """Section 12.2, and what is left out here."""
    anna, _ = makers.group_of(2)
    nonce = bytes(32)
    resumption = PreSharedKeyId(
        PskType.RESUMPTION, nonce, usage=ResumptionUsage.BRANCH, group_id=b"other", epoch=1
    )
    short = PreSharedKeyId(PskType.EXTERNAL, b"short", psk_id=b"name")
    cases: list[tuple[Proposal, type[Exception]]] = [
        (ReInit(b"new", 1, 1, ()), UnsupportedError),
        (ExternalInit(bytes(32)), InvalidProposalError),
        (Remove(5), InvalidProposalError),
        (Remove(0), InvalidProposalListError),
        (PreSharedKey(resumption), InvalidProposalError),
        (PreSharedKey(replace(resumption, usage=ResumptionUsage.REINIT)), InvalidProposalError),
        (PreSharedKey(short), InvalidProposalError),
    ]
    for proposal, error in cases:
        with pytest.raises(error):
            makers.commit(anna, [proposal])
    group, update = anna, propose_update(anna, random=makers.random, policy=Policy(), now=NOW)
    (own,) = [item.proposal for item in update.group.proposals.values()]
    with pytest.raises(InvalidProposalListError):
        makers.commit(group, [own])


def test_an_update_is_not_proposed_without_its_keys(makers: Makers) -> None:
    """Otherwise nobody could follow its being committed."""
    anna, _ = makers.group_of(2)
    sent = propose_update(anna, random=makers.random, policy=makers.policy, now=NOW)
    (item,) = sent.group.proposals.values()
    with pytest.raises(InvalidProposalError):
        propose(anna, item.proposal, random=makers.random, policy=makers.policy, now=NOW)
    assert list(sent.group.updates) == [getattr(item.proposal, "leaf_node").encryption_key]  # noqa: B009


def test_an_update_brings_another_key(makers: Makers) -> None:
    """Section 7.3; the same key again heals nothing."""
    anna, _ = makers.group_of(2)
    keys = LeafKeys(anna.private_keys[0], anna.signature_private)
    leaf = NewLeaf().of(anna.own, anna.own.encryption_key, LeafNodeSource.UPDATE)
    leaf = leaf.signed(anna.suite, anna.signature_private, anna.group_id, anna.own_leaf)
    knowing = replace(anna, updates={leaf.encryption_key: keys})
    with pytest.raises(InvalidLeafError):
        propose(knowing, Update(leaf), random=makers.random, policy=makers.policy, now=NOW)


@pytest.mark.parametrize("by_proposal", [False, True])
def test_a_new_signature_key_counts_from_the_next_epoch_on(
    makers: Makers,
    by_proposal: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """What one says then is signed with it, and the old one is gone from the state."""
    anna, ben = makers.group_of(2)
    old, new = anna.signature_private, makers.suite.signature.generate(makers.random)
    change = NewLeaf(signature_keys=new)
    if by_proposal:
        sent = propose_update(anna, random=makers.random, policy=makers.policy, now=NOW, new=change)
        made = makers.commit(makers.receive(ben, sent.message).group)
        anna, ben = makers.receive(sent.group, made.message).group, made.merged
    else:
        made = makers.commit(anna, choices=Choices(new=change))
        anna, ben = made.merged, makers.receive(ben, made.message).group
    assert anna.own.signature_key == ben.tree.member(0).signature_key == new.public
    anna = from_bytes(to_bytes(anna))
    assert old not in to_bytes(anna)
    said = makers.say(anna)
    ben = makers.receive(ben, said.message).group
    following = makers.commit(said.group)
    makers.receive(ben, following.message)
    with pytest.raises(InvalidSignatureError):
        makers.receive(ben, makers.say(replace(said.group, signature_private=old)).message)


class Judge(Policy):
    """Refuses what it is told to, and keeps what it was asked."""

    def __init__(self, refused: str = "") -> None:
        self.refused = refused
        self.asked: list[str] = []
        self.changes: list[Change] = []

    def _ask(self, question: str) -> None:
        self.asked.append(question)
        if question == self.refused:
            raise RefusedByPolicyError("No.")

    def check_extensions(self, extensions: tuple[Extension, ...]) -> None:
        self._ask("extensions")

    def check_proposal(self, group: Group, proposal: Proposal, sender: Sender) -> None:
        self._ask("proposal")

    def check_change(self, change: Change) -> None:
        self.changes.append(change)
        self._ask("change")

    def check_next(self, before: Group, after: Group) -> None:
        assert after.epoch == before.epoch + 1
        self._ask("next")


def test_a_policy_is_asked_by_senders_and_receivers_alike(makers: Makers) -> None:
    """Every question, with what it is about; a refusal leaves everything as it was."""
    anna, ben = makers.group_of(2)
    makers.policy = judge = Judge()
    made = makers.commit(anna, [GroupContextExtensions(())])
    assert judge.asked == ["extensions", "change", "next"]
    judge.asked.clear()
    makers.receive(ben, made.message)
    assert judge.asked == ["extensions", "change", "next"]
    by_sender, by_receiver = judge.changes
    assert by_sender.leaf == by_receiver.leaf == made.merged.own
    assert not by_receiver.external
    assert by_receiver.proposals == by_sender.proposals
    sent = propose(anna, Remove(1), random=makers.random, policy=judge, now=NOW)
    for refused in ("extensions", "change", "next"):
        makers.policy = Judge(refused)
        with pytest.raises(RefusedByPolicyError):
            makers.receive(ben, made.message)
        with pytest.raises(RefusedByPolicyError):
            makers.commit(anna, [GroupContextExtensions(())])
    makers.policy = Judge("proposal")
    with pytest.raises(RefusedByPolicyError):
        makers.receive(ben, sent.message)
    with pytest.raises(RefusedByPolicyError):
        propose(anna, Remove(1), random=makers.random, policy=makers.policy, now=NOW)

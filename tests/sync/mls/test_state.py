"""A group as bytes: canonical, complete, and without what was used."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from sync.mls.errors import InvalidStateError, RemovedError, ReplayedError
from sync.mls.group import Group, PastEpoch
from sync.mls.policy import Bounds, Policy
from sync.mls.private_message import MessageKeys
from sync.mls.proposals import Add, Remove
from sync.mls.receiving import ApplicationData
from sync.mls.secret_tree import MOST_GENERATIONS, HashRatchet, MessageKey, Ratchet, SecretTree
from sync.mls.sending import propose, propose_update
from sync.mls.state import from_bytes, secrets_in, to_bytes
from tests.sync.mls_making import NOW, Makers


class Keeping(Policy):
    """Keeps past epochs and their resumption keys."""

    bounds = Bounds(past_epochs=2, resumption_epochs=3)


@pytest.fixture(params=[1, 2, 4, 0xF057], ids=lambda number: f"{number:04x}")
def makers(request: pytest.FixtureRequest) -> Makers:
    """Makers of a suite of each kind."""
    return Makers(request.param, policy=Keeping())


def situations(makers: Makers) -> Iterator[tuple[str, Group]]:
    """A group in everything that can be stored."""
    yield "alone", makers.founded()
    groups = makers.group_of(4)
    yield "founder", groups[0]
    yield "joined", groups[3]
    sent = propose_update(groups[1], random=makers.random, policy=makers.policy, now=NOW)
    yield "own update", sent.group
    again = propose_update(sent.group, random=makers.random, policy=makers.policy, now=NOW)
    yield "two own updates", again.group
    heard = makers.receive(groups[0], sent.message).group
    yield "another's update", heard
    add = Add(makers.keys("new").key_package)
    more = propose(heard, add, random=makers.random, policy=makers.policy, now=NOW)
    yield "two proposals", more.group
    talk = makers.say(groups[2], b"first")
    later = makers.say(talk.group, b"second")
    skipped = makers.receive(groups[0], later.message).group
    yield "has spoken", later.group
    yield "skipped keys", skipped
    made = makers.commit(groups[2])
    yield "commit sent", made.sent
    yield "commit merged", made.merged
    past = makers.receive(skipped, made.message).group
    yield "past epoch with skipped keys", past
    gone = makers.commit(past, [Remove(1)])
    yield "two past epochs", gone.merged
    second = makers.receive(groups[1], made.message).group
    yield "removed", makers.receive(second, gone.message).group


def test_every_state_comes_back_as_it_was(makers: Makers) -> None:
    """Byte for byte, and value for value."""
    seen = set()
    for name, group in situations(makers):
        stored = to_bytes(group)
        again = from_bytes(stored)
        assert again == group, name
        assert to_bytes(again) == stored, name
        assert set(secrets_in(again)) == set(secrets_in(group)), name
        seen.add(stored)
    assert len(seen) == 14


def test_the_order_in_which_things_came_about_makes_no_difference() -> None:
    """The same group gives the same bytes."""
    makers = Makers()
    anna, ben, cleo = makers.group_of(3)
    one, two = makers.say(ben, b"one"), makers.say(cleo, b"two")
    this = makers.receive(makers.receive(anna, one.message).group, two.message).group
    that = makers.receive(makers.receive(anna, two.message).group, one.message).group
    assert to_bytes(this) == to_bytes(that)


def test_what_was_stored_does_not_read_or_send_with_a_used_key(makers: Makers) -> None:
    """Neither in this epoch nor in a past one."""
    anna, ben, _ = makers.group_of(3)
    sent = makers.say(anna, b"once")
    following = makers.say(from_bytes(to_bytes(sent.group)), b"twice")
    read = from_bytes(to_bytes(makers.receive(ben, sent.message).group))
    with pytest.raises(ReplayedError):
        makers.receive(read, sent.message)
    received = makers.receive(read, following.message)
    assert isinstance(received, ApplicationData)
    assert received.generation == 1
    made = makers.commit(following.group)
    moved = from_bytes(to_bytes(makers.receive(read, made.message).group))
    with pytest.raises(ReplayedError):
        makers.receive(moved, sent.message)
    late = makers.receive(moved, following.message)
    assert isinstance(late, ApplicationData)
    assert (late.data, late.epoch) == (b"twice", ben.epoch)
    with pytest.raises(ReplayedError):
        makers.receive(from_bytes(to_bytes(late.group)), following.message)


def test_past_epochs_are_dropped_as_the_policy_says(makers: Makers) -> None:
    """Two, not more; their secrets are gone with them."""
    groups = makers.group_of(3)
    secrets = set(secrets_in(groups[0])) - {groups[0].signature_private}
    for by in (0, 1, 2, 0):
        groups = makers.advance(groups, by)
    assert [past.context.epoch for past in groups[0].past] == [3, 4]
    assert secrets.isdisjoint(secrets_in(groups[0]))


def test_a_removed_member_has_nothing_left(makers: Makers) -> None:
    """No secret in the state, and no operation that would need one."""
    anna, ben, cleo = makers.group_of(3)
    makers.say(cleo)
    made = makers.commit(anna, [Remove(2)])
    left = makers.receive(cleo, made.message).group
    assert left.removed
    assert not list(secrets_in(left))
    assert cleo.secrets.exporter_secret not in to_bytes(left)
    assert left.epoch == cleo.epoch
    assert [index for index, _ in left.members] == [0, 1, 2]
    common: dict[str, Any] = {"random": makers.random, "policy": makers.policy, "now": NOW}
    refused: list[Callable[[], object]] = [
        lambda: left.epoch_authenticator,
        lambda: left.export("label", b"", 32),
        left.group_info,
        lambda: makers.say(left),
        lambda: makers.commit(left),
        lambda: makers.receive(left, made.message),
        lambda: propose_update(left, **common),
        lambda: propose(left, Remove(0), **common),
    ]
    for operation in refused:
        with pytest.raises(RemovedError):
            operation()
    assert makers.receive(ben, made.message).group.epoch_authenticator


def test_damaged_bytes_are_refused(makers: Makers) -> None:
    """Cut anywhere, longer, of another version; whatever else is still read is the same."""
    group = list(situations(makers))[11][1]
    stored = to_bytes(group)
    step = max(1, len(stored) // 200)
    for cut in range(0, len(stored), step):
        with pytest.raises(InvalidStateError):
            from_bytes(stored[:cut])
    with pytest.raises(InvalidStateError):
        from_bytes(stored + b"\0")
    with pytest.raises(InvalidStateError):
        from_bytes(stored[:5] + b"\2" + stored[6:])
    for at in range(0, len(stored), step):
        wrong = stored[:at] + bytes([stored[at] ^ 0x41]) + stored[at + 1 :]
        try:
            read = from_bytes(wrong)
        except InvalidStateError:
            continue
        assert to_bytes(read) == wrong


def ratchets(group: Group, **changes: object) -> Group:
    """The group with its own ratchet changed."""
    tree = group.keys.secret_tree
    ratchet = replace(tree.ratchets[0, Ratchet.APPLICATION], **changes)  # type: ignore[arg-type]
    return with_tree(group, ratchets={**tree.ratchets, (0, Ratchet.APPLICATION): ratchet})


def with_tree(group: Group, **changes: object) -> Group:
    """The group with its secret tree changed."""
    tree = replace(group.keys.secret_tree, **changes)  # type: ignore[arg-type]
    return replace(group, keys=replace(group.keys, secret_tree=tree))


def refused(group: Group) -> bool:
    """Whether a state is not read again."""
    try:
        from_bytes(to_bytes(group))
    except InvalidStateError:
        return True
    return False


def test_parts_that_do_not_fit_together_are_refused() -> None:
    """What would go wrong later is noticed when it is read."""
    makers = Makers()
    anna, ben, cleo = makers.group_of(3)
    updating = propose_update(anna, random=makers.random, policy=makers.policy, now=NOW).group
    anna = makers.say(anna).group
    tree = anna.keys.secret_tree
    key = MessageKey(bytes(16), bytes(12))
    from_bytes(to_bytes(ratchets(anna, skipped={0: key})))
    leaf, suite = {0: ben.private_keys[2]}, anna.suite
    larger = MessageKeys(suite, bytes(32), SecretTree(8, {7: bytes(32)}))
    past = PastEpoch(anna.context, anna.tree, larger)
    gone = replace(makers.receive(cleo, makers.commit(anna, [Remove(2)]).message).group)
    cases = {
        "another's place": replace(anna, own_leaf=1),
        "nobody's place": replace(anna, own_leaf=3),
        "another's signature key": replace(anna, signature_private=ben.signature_private),
        "no signature key": replace(anna, signature_private=b""),
        "another's leaf key": replace(anna, private_keys=leaf),
        "no leaf key": replace(anna, private_keys={}),
        "a key outside": replace(anna, private_keys={**anna.private_keys, 99: bytes(32)}),
        "a key just outside": replace(anna, private_keys={**anna.private_keys, 7: bytes(32)}),
        "a key of a blank node": replace(anna, private_keys={**anna.private_keys, 6: bytes(32)}),
        "an update without keys": replace(updating, updates={}),
        "keys of another update": replace(
            updating,
            updates={
                public: replace(keys, encryption=bytes(32))
                for public, keys in updating.updates.items()
            },
        ),
        "a short signature key": replace(
            updating,
            updates={
                public: replace(keys, signature=b"short")
                for public, keys in updating.updates.items()
            },
        ),
        "too few leaves": with_tree(anna, leaf_count=2),
        "a smaller secret tree": with_tree(anna, leaf_count=2, nodes={1: bytes(32)}, ratchets={}),
        "a secret outside": with_tree(anna, nodes={**tree.nodes, 2**40: bytes(32)}),
        "an uncovered leaf": with_tree(anna, nodes={}),
        "a leaf covered twice": with_tree(anna, nodes={**tree.nodes, 3: bytes(32)}),
        "half of a leaf's ratchets": with_tree(
            anna, ratchets={(0, Ratchet.HANDSHAKE): tree.ratchets[0, Ratchet.HANDSHAKE]}
        ),
        "an end too early": ratchets(anna, secret=None),
        "no end": ratchets(anna, generation=MOST_GENERATIONS + 1),
        "past the end": ratchets(anna, secret=None, generation=MOST_GENERATIONS + 2),
        "a skipped key to come": ratchets(anna, skipped={1: key}),
        "a short skipped key": ratchets(anna, skipped={0: MessageKey(bytes(15), bytes(12))}),
        "a short skipped nonce": ratchets(anna, skipped={0: MessageKey(bytes(16), bytes(11))}),
        "another past": replace(anna, past=(past,)),
        "removed with keys": replace(gone, private_keys={4: bytes(32)}),
        "removed with a signature": replace(gone, signature_private=bytes(32)),
        "removed in name only": replace(anna, removed=True),
    }
    assert [name for name, wrong in cases.items() if not refused(wrong)] == []


def test_a_ratchet_at_its_end_is_read_as_it_was() -> None:
    """With its last secret, and with none."""
    anna, _, _ = Makers().group_of(3)
    anna = Makers().say(anna).group
    ended = HashRatchet(None, MOST_GENERATIONS + 1)
    nearly = HashRatchet(bytes(32), MOST_GENERATIONS)
    last = {(0, Ratchet.APPLICATION): ended, (0, Ratchet.HANDSHAKE): nearly}
    assert from_bytes(to_bytes(with_tree(anna, ratchets=last))).keys.secret_tree.ratchets == last

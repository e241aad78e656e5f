"""What README.md says of the peers is so: where they leave the RFC, and what they do not offer."""

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.mls.errors import DecodeError, DecryptionError, InvalidCommitError
from tests.sync.mls.interop.members import OURS, Member, Wanted, welcome_of
from tests.sync.mls.interop.ours import Ours
from tests.sync.mls.interop.peers import KINDS, MLS_RS, RINE, TS_MLS, Peer, PeerError, needed
from tests.sync.mls.interop.theirs import Theirs
from tests.sync.mls.interop.world import REFUSAL, DifferenceError, World, uneven

Start = Callable[..., World]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """A world in which one of ours is; its members always commit with a path."""
    with ExitStack() as stack:

        def started(kind: str, number: int = 1) -> World:
            needed(KINDS[kind])
            peer = stack.enter_context(Peer(KINDS[kind], number, tmp_path))
            world = World(number, {kind: peer}, random.Random(1), rotating=False, paths=1.0)
            world.found(OURS)
            return world

        yield started


def _add(world: World, *kinds: str) -> list[Member]:
    """The first of ours adds some."""
    newcomers = [world.newcomer(kind) for kind in kinds]
    wanted = [Wanted("add", each.name, key_package=each.package) for each in newcomers]
    world.commit(world.ours[0], wanted, newcomers, encrypted=False)
    return newcomers


def _remove(world: World, *members: Member) -> list[Wanted]:
    return [Wanted("remove", each.name, leaf=world.leaf(each.name)) for each in members]


def _theirs(member: Member) -> Theirs:
    assert isinstance(member, Theirs)
    return member


def _ours(member: Member) -> Ours:
    assert isinstance(member, Ours)
    return member


def test_a_difference_is_told_in_a_line() -> None:
    """Where two long values part, not all of both; a tree has many thousand bytes."""
    tree = bytes(9000)
    told = str(DifferenceError("ts-mls 3", "tree", tree[:5000] + b"\1" + tree, tree))
    assert told == (
        "ts-mls 3, tree: 0100000000000000, ours has 0000000000000000 from byte 5000 on;"
        " 14001 and 9000 bytes"
    )
    assert len(str(DifferenceError("rine-mls 2", "roster", [[1, "6f"]] * 90, []))) < 200
    assert str(DifferenceError("mls-rs 1", "leaf", 3, 4)) == "mls-rs 1, leaf: 3, ours has 4"


# ts-mls


def test_ts_mls_refuses_a_tree_that_is_as_it_should_be(start: Start) -> None:
    """Section 12.4.3.1 looks at the nodes between an unmerged leaf and its node, no further up."""
    world = start(TS_MLS.name)
    others = _add(world, *[OURS] * 6)
    world.commit(others[3], [], [], encrypted=False)
    late = world.newcomer(TS_MLS.name)
    wanted = [Wanted("add", late.name, key_package=late.package)]
    by = world.ours[0]
    made = by.commit(wanted, encrypted=False)
    by.accept()
    assert uneven(by.group.tree)
    assert by.group.tree.leaf(7)
    with pytest.raises(PeerError, match=REFUSAL):
        late.join(made.welcomes[0], None)


def test_ts_mls_misses_its_removal_when_its_leaf_is_filled_at_once(start: Start) -> None:
    """It looks whether its leaf is blank."""
    world = start(TS_MLS.name)
    [gone] = _add(world, TS_MLS.name)
    newcomer = world.newcomer(OURS)
    wanted = [*_remove(world, gone), Wanted("add", newcomer.name, key_package=newcomer.package)]
    made = world.ours[0].commit(wanted, encrypted=False)
    with pytest.raises(PeerError):
        gone.receive(made.commit, kind="commit", by=world.ours[0].name)


def test_ts_mls_goes_on_above_a_path_that_ends_below_the_root(start: Start) -> None:
    """Section 7.4: the commit secret comes from the last path secret there is."""
    world = start(TS_MLS.name)
    left = [world.ours[0], *_add(world, OURS, OURS, OURS)]
    *_, by = _add(world, TS_MLS.name, TS_MLS.name, OURS)
    made = by.commit(_remove(world, *left), encrypted=False)
    with pytest.raises(PeerError, match="confirmation tag"):
        world.members[f"{TS_MLS.name} 5"].receive(made.commit, kind="commit", by=by.name)


@pytest.mark.parametrize(
    ("with_removal", "expected"), [(False, InvalidCommitError), (True, DecryptionError)]
)
def test_ts_mls_commits_extensions_in_a_way_of_its_own(
    start: Start, expected: type[Exception], *, with_removal: bool
) -> None:
    """Without the path that section 12.4 asks for, or with one sealed for the old extensions."""
    world = start(TS_MLS.name)
    by, gone, *_ = _add(world, TS_MLS.name, OURS, OURS)
    wanted = [Wanted("extensions", credentials=(1,))]
    wanted += _remove(world, gone) if with_removal else []
    made = by.commit(wanted, encrypted=False)
    with pytest.raises(expected):
        world.ours[0].receive(made.commit, kind="commit", by=by.name)


def test_ts_mls_keeps_extensions_that_were_all_taken_away(start: Start) -> None:
    """Section 12.1.7: the new list stands in the place of the old one, even when it is empty."""
    world = start(TS_MLS.name)
    [peer] = _add(world, TS_MLS.name)
    by = world.ours[0]
    world.commit(by, [Wanted("extensions", credentials=(1,))], [], encrypted=False)
    made = by.commit([Wanted("none")], encrypted=False)
    with pytest.raises(PeerError):
        peer.receive(made.commit, kind="commit", by=by.name)


def test_ts_mls_writes_and_reads_the_external_key_without_its_length(start: Start) -> None:
    """Section 12.4.3.2: the extension holds an HPKEPublicKey, which is a vector."""
    world = start(TS_MLS.name)
    [peer] = _add(world, TS_MLS.name)
    info = bytes.fromhex(_theirs(peer).ask("own_info")["info"])
    with pytest.raises(DecodeError):
        world.newcomer(OURS).enter(info, again=None)
    newcomer = _theirs(world.newcomer(TS_MLS.name))
    with pytest.raises(PeerError):
        newcomer.ask("enter", info=world.ours[0].info(), again=False, verbatim=True)


def test_ts_mls_makes_compressed_points_for_ecdsa(start: Start) -> None:
    """Section 5.1.1 wants the uncompressed form, and the driver makes that."""
    world = start(TS_MLS.name, 2)
    made = _theirs(world.newcomer(TS_MLS.name)).ask("library_key")
    assert len(bytes.fromhex(made["public"])) == 33


# rine-mls


def test_rine_hands_no_welcome_out_for_whom_another_proposed(start: Start) -> None:
    """It commits the addition all the same."""
    world = start(RINE.name)
    [by] = _add(world, RINE.name)
    proposed, own = world.newcomer(OURS), world.newcomer(OURS)
    wanted = Wanted("add", proposed.name, key_package=proposed.package)
    world.propose(world.ours[0], wanted, proposed, encrypted=False)
    made = by.commit([Wanted("add", own.name, key_package=own.package)], encrypted=False)
    world.ours[0].receive(made.commit, kind="commit", by=by.name)
    assert len(world.group.members) == 4
    named = {entry.new_member for text in made.welcomes for entry in welcome_of(text).secrets}
    assert named == {_ours(own).keys.key_package.ref}


def test_rine_cannot_name_a_sender_whose_key_is_another_by_now(start: Start) -> None:
    """The message opens; then its sender is looked for in the present tree."""
    world = start(RINE.name)
    peer, speaker = _add(world, RINE.name, OURS)
    message = speaker.send(b"good night")
    world.commit(world.ours[0], _remove(world, speaker), [], encrypted=False)
    with pytest.raises(PeerError, match="No member found"):
        peer.receive(message, kind="said", by=speaker.name)


# mls-rs


def test_mls_rs_names_whoever_sits_in_the_senders_place_now(start: Start) -> None:
    """A message of an epoch that is over is told as said by somebody else."""
    world = start(MLS_RS.name)
    peer, speaker = _add(world, MLS_RS.name, OURS)
    peer.receive(speaker.send(b"good evening"), kind="said", by=speaker.name)
    message = speaker.send(b"good night")
    newcomer = world.newcomer(OURS)
    wanted = [*_remove(world, speaker), Wanted("add", newcomer.name, key_package=newcomer.package)]
    world.commit(world.ours[0], wanted, [newcomer], encrypted=False)
    peer.receive(newcomer.send(b"good morning"), kind="said", by=newcomer.name)
    got = peer.receive(message, kind="said", by=newcomer.name)
    assert got.data == b"good night"
    assert got.same_sender

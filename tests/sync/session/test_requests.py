"""Requests to join: what only a holder of the link can send, and what is let in for it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.codec import opaque, uint
from sync.mls.suites import suite
from sync.session.acting import act
from sync.session.acts import Admit, Describe, JoinProof, RemovePerson
from sync.session.entering import new_keys
from sync.session.errors import BadInviteError, RefusedError, RemovedError
from sync.session.identity import Certified, Identity
from sync.session.invites import open_card
from sync.session.joining import _REQUEST, begin_joining, open_request
from sync.session.parts import HouseRules, Who
from sync.session.seal import LETTER_BUCKETS, seal
from tests.sync.session.making import DAY, NOW, Table
from tests.sync.session.ways import Way, begun, made_way


@pytest.fixture
def way() -> Way:
    return made_way()


def requests(way: Way) -> list[tuple[str, Callable[[], bytes]]]:
    """Requests that nobody who follows the protocol sends."""
    table, link, card = way.table, way.link, way.card
    eve = Identity.new(card.circle, "Eve", table.random)
    elsewhere = Identity.new(b"x" * 16, "Eve", table.random)
    package = new_keys(eve, 1, now=NOW, random=table.random).key_package

    def made(
        key_package: bytes, proof: bytes, *, version: int = 1, agreed: int = 1, more: bytes = b""
    ) -> bytes:
        content = uint(version, 1) + opaque(key_package) + uint(agreed, 4) + proof + more
        key = link.keys.request_key
        return seal(key, _REQUEST, link.request_box, content, LETTER_BUCKETS, random=table.random)

    def proof(identity: Identity, **change: object) -> bytes:
        said = JoinProof(card.circle, card.invite, identity.person.public, 1)
        return replace(said, **change).sign(link.keys.proof)  # type: ignore[arg-type]

    good = proof(eve)
    swapped = replace(package, init_key=table.random(32))
    stranger = new_keys(elsewhere, 1, now=NOW, random=table.random).key_package
    hybrid = new_keys(eve, 0xF057, now=NOW, random=table.random).key_package
    # Dora's person key with a certificate by Eve's.
    forged = Certified(way.joining.identity.person.public, eve.device, "Eve", eve.certificate)
    leaf = replace(package.leaf_node, credential=forged.credential())
    leaf = leaf.signed(suite(1), eve.signature_private)
    uncertified = replace(package, leaf_node=leaf).signed(eve.signature_private)
    claim = JoinProof(card.circle, card.invite, eve.person.public, 1)
    return [
        ("true", lambda: made(package.encode(), good)),
        ("no proof", lambda: made(package.encode(), bytes(64))),
        ("own proof", lambda: made(package.encode(), claim.sign(eve.person))),
        ("another's proof", lambda: made(package.encode(), proof(way.joining.identity))),
        ("another invite", lambda: made(package.encode(), proof(eve, invite=b"i" * 16))),
        ("another agreement", lambda: made(package.encode(), good, agreed=2)),
        ("swapped key", lambda: made(swapped.encode(), good)),
        ("another circle", lambda: made(stranger.encode(), proof(elsewhere))),
        ("another suite", lambda: made(hybrid.encode(), good)),
        ("uncertified", lambda: made(uncertified.encode(), proof(way.joining.identity))),
        ("version", lambda: made(package.encode(), good, version=2)),
        ("more", lambda: made(package.encode(), good, more=b"\0")),
        ("no package", lambda: made(b"", good)),
        ("cut package", lambda: made(package.encode()[:-1], good)),
        ("answer", lambda: way.answer),
        ("card", lambda: way.card_item),
        ("garbage", lambda: bytes(4096)),
        ("nothing", lambda: b""),
    ]


@pytest.mark.parametrize("number", range(18))
def test_a_request_that_nobody_sends_is_refused(way: Way, number: int) -> None:
    name, make = requests(way)[number]
    if name == "true":
        request = open_request(way.table["Anna"], way.record, make())
        assert request.pseudonym == "Eve"
        return
    with pytest.raises(BadInviteError):
        open_request(way.table["Anna"], way.record, make())


def test_a_flipped_or_cut_request_is_refused(way: Way) -> None:
    item = way.joining.request
    for place in (0, 33, 2000, len(item) - 1):
        altered = bytearray(item)
        altered[place] ^= 4
        with pytest.raises(BadInviteError):
            open_request(way.table["Anna"], way.record, bytes(altered))
    for size in (0, 1, 100, len(item) - 1):
        with pytest.raises(BadInviteError):
            open_request(way.table["Anna"], way.record, item[:size])


def test_a_request_to_another_invite_is_refused(way: Way) -> None:
    other = way.table.invite("Anna")
    with pytest.raises(BadInviteError):
        open_request(way.table["Anna"], other.record, way.joining.request)


def test_an_invite_lets_one_in(way: Way) -> None:
    again = begin_joining(way.link, way.card, "Eve", now=NOW, random=way.table.random)
    request = open_request(way.table["Anna"], way.record, again.request)
    with pytest.raises(RefusedError) as caught:
        act(
            way.table["Anna"],
            request.admit(NOW),
            now=NOW,
            random=way.table.random,
            key_package=request.key_package,
        )
    assert caught.value.rule == "no-invite"


def test_only_the_key_package_of_the_request_comes_in(way: Way) -> None:
    """A member swaps the key package for one of their own making."""
    table = way.table
    invite, link, item = begun(table)
    joining = begin_joining(link, open_card(link, item), "Eve", now=NOW, random=table.random)
    request = open_request(table["Anna"], invite.record, joining.request)
    mallory = Identity.new(way.card.circle, "Eve", table.random)
    package = new_keys(mallory, 1, now=NOW, random=table.random).key_package
    for wrong in (package.encode(), None, b"", request.key_package[:-1]):
        with pytest.raises(RefusedError):
            act(
                table["Anna"],
                request.admit(NOW),
                now=NOW,
                random=table.random,
                key_package=wrong,
            )
    unasked = Admit(invite.record.invite, mallory.person.public, 1, DAY, request.proof)
    with pytest.raises(RefusedError):
        act(table["Anna"], unasked, now=NOW, random=table.random, key_package=package.encode())


def test_only_stewards_admit_where_the_house_says_so() -> None:
    table = Table.of("Ben")
    table.act("Anna", Describe(policy=HouseRules(who_admits=Who.STEWARDS)))
    table.sync()
    with pytest.raises(RefusedError) as caught:
        table.join("Dora", by="Anna", admits="Ben")
    assert caught.value.rule == "steward"
    table.sync()


def test_whoever_was_removed_does_not_come_back_with_the_same_key() -> None:
    table = Table.of("Ben", "Cleo")
    ben = table["Ben"].identity
    table.act("Anna", RemovePerson(ben.person_id))
    table.sync("Anna", "Cleo")
    with pytest.raises(RemovedError):
        table.sync("Ben")
    del table.seats["Ben"]
    invite, link, _ = begun(table)
    proof = JoinProof(ben.circle, invite.record.invite, ben.person.public, 1)
    package = new_keys(ben.on_new_device(table.random), 1, now=NOW, random=table.random)
    what = Admit(invite.record.invite, ben.person.public, 1, DAY, proof.sign(link.keys.proof))
    with pytest.raises(RefusedError) as caught:
        act(
            table["Anna"],
            what,
            now=NOW,
            random=table.random,
            key_package=package.key_package.encode(),
        )
    assert caught.value.rule == "was-removed"

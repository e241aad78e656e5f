"""Coming in by a link: the whole way, and everything that can be swapped on it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from sync.mls.codec import opaque, uint
from sync.mls.suites import suite
from sync.session import (
    AddInvite,
    Admit,
    BadIdentityError,
    BadInviteError,
    Card,
    Certified,
    DamagedError,
    Describe,
    Entry,
    Head,
    HouseRules,
    Identity,
    Invite,
    InviteKind,
    InviteRecord,
    Joining,
    JoinProof,
    Link,
    Opening,
    Pending,
    RefusedError,
    RemovedError,
    RemovePerson,
    Request,
    UnreadableError,
    Who,
    act,
    begin_joining,
    finish_joining,
    found,
    invites,
    open_card,
    open_frame,
    open_request,
    seal_answer,
    seal_card,
)
from sync.session.entering import new_keys
from sync.session.joining import _REQUEST
from sync.session.seal import LETTER_BUCKETS, seal
from tests.sync.session.making import DAY, NOW, PLACE, Seat, Table


@dataclass
class Way:
    """Everything on the way from the link to the answer, for Dora who joins Anna and Ben."""

    table: Table
    invite: Invite
    link: Link
    card_item: bytes
    card: Card
    joining: Joining
    record: InviteRecord
    request: Request
    pending: Pending
    answer: bytes


def begun(table: Table, *, by: str = "Anna", **choices: object) -> tuple[Invite, Link, bytes]:
    invite = table.invite(by, **choices)  # type: ignore[arg-type]
    link = Link.parse(invite.link(table[by]).to_text())
    return invite, link, seal_card(table[by], invite, random=table.random)


@pytest.fixture
def way() -> Way:
    table = Table.of("Ben")
    invite, link, card_item = begun(table, buddy=table["Ben"].identity.person_id)
    card = open_card(link, card_item)
    joining = begin_joining(link, card, "Dora", now=NOW, random=table.random)
    record = table["Ben"].roster.invite(invite.record.invite)
    assert record
    request = open_request(table["Ben"], record, joining.request)
    pending = table.act("Ben", request.admit(NOW), request.key_package)
    table.sync()
    answer = seal_answer(record, entry(table, pending), random=table.random)
    return Way(table, invite, link, card_item, card, joining, record, request, pending, answer)


def entry(table: Table, pending: Pending) -> Entry:
    assert pending.welcome
    return Entry(pending.merged.turn, Head(table.log.head, table.log.chain), pending.welcome)


# The way as it should be


def test_somebody_comes_in_while_the_inviter_is_away(way: Way) -> None:
    entered = finish_joining(way.joining, way.answer, now=NOW)
    table = way.table
    table.seats["Dora"] = Seat(entered.session, entered.head.seq, entered.head.chain)
    table.agree()
    table.say("Anna", "welcome")
    table.say("Dora", "thank you")
    table.sync()
    assert table.seats["Dora"].texts == ["welcome"]
    assert table.seats["Ben"].texts == ["welcome", "thank you"]
    dora = table["Anna"].people[-1]
    assert (dora.pseudonym, dora.joined_day, dora.agreed) == ("Dora", DAY, 1)
    assert dora.buddy == table["Ben"].identity.person_id
    assert not dora.is_steward


@pytest.mark.parametrize("number", [0x0003, 0xF057])
def test_the_way_in_is_the_same_in_every_suite(number: int) -> None:
    table = Table.of("Ben", "Cleo", suite=number)
    table.join("Dora", by="Ben", admits="Cleo")
    table.agree()


def test_whoever_is_invited_sees_what_they_agree_to(way: Way) -> None:
    card = way.card
    assert (card.name, card.purpose, card.agreement) == ("Evening", "Being there", "Be kind.")
    assert (card.inviter, card.buddy, card.count) == ("Anna", "Ben", 2)
    assert (card.agreement_version, card.kind, card.compare) == (1, InviteKind.LINK, False)
    assert card.expires_day == way.record.expires_day


def test_both_sides_see_the_same_words(way: Way) -> None:
    assert way.request.words == way.joining.words
    assert len(way.joining.words) == 5
    other = begin_joining(way.link, way.card, "Dora", now=NOW, random=way.table.random)
    assert other.words != way.joining.words


def test_all_items_are_buckets(way: Way) -> None:
    sizes = {len(item) for item in (way.card_item, way.joining.request, way.answer)}
    assert sizes <= set(LETTER_BUCKETS)


def test_what_is_stored_comes_back(way: Way) -> None:
    for value, kind in ((way.joining, Joining), (way.invite, Invite)):
        data = value.to_bytes()
        again = kind.from_bytes(data)
        assert again.to_bytes() == data
        error = DamagedError if kind is Joining else BadInviteError
        for size in (0, 1, 5, len(data) // 2, len(data) - 1):
            with pytest.raises(error):
                kind.from_bytes(data[:size])
        with pytest.raises(error):
            kind.from_bytes(data + b"\0")
    entered = finish_joining(Joining.from_bytes(way.joining.to_bytes()), way.answer, now=NOW)
    assert entered.session.me.pseudonym == "Dora"


def test_the_house_may_ask_to_compare(way: Way) -> None:
    table = way.table
    table.act("Anna", Describe(policy=HouseRules(compare_before_admitting=True)))
    table.sync()
    with pytest.raises(RefusedError) as caught:
        table.invite("Anna")
    assert caught.value.rule == "invite-compare"


# Links and cards


def test_a_link_is_itself_again(way: Way) -> None:
    text = way.link.to_text()
    assert text.startswith("lamplit://join/1#")
    assert Link.parse(f"  {text}\n") == way.link
    assert way.link.secret.hex() not in repr(way.link)


def test_a_damaged_link_is_refused(way: Way) -> None:
    text = way.link.to_text()
    start = text.index("#") + 1
    for wrong in (
        "",
        "https://example.org/#x",
        text[:start],
        text[:-1],
        text[:-5],
        text + "A",
        text + "=",
        text.replace("#", "?"),
        text.replace("/1#", "/2#"),
        text[:start] + "Ag" + text[start + 2 :],
        text[:start] + "é" + text[start + 1 :],
        text[:start] + "A" * 3000,
        "lamplit://join/1#" + "*" * 40,
    ):
        with pytest.raises(BadInviteError):
            Link.parse(wrong)


def test_a_card_by_somebody_else_is_refused(way: Way) -> None:
    """A relay with the link, or another member, makes a card of its own."""
    table = way.table
    stolen = Invite(replace(way.record, inviter=table["Ben"].identity.person_id), way.link.secret)
    item = seal_card(table["Ben"], stolen, random=table.random)
    with pytest.raises(BadInviteError):
        open_card(way.link, item)


def test_a_card_of_another_invite_is_refused(way: Way) -> None:
    table = way.table
    _, _, other = begun(table)
    with pytest.raises(BadInviteError):
        open_card(way.link, other)
    for wrong in (way.answer, way.joining.request, b"", way.card_item[:-1], bytes(4096)):
        with pytest.raises(BadInviteError):
            open_card(way.link, wrong)


def test_a_card_with_a_flipped_bit_is_refused(way: Way) -> None:
    for place in (0, 40, 1000, len(way.card_item) - 1):
        altered = bytearray(way.card_item)
        altered[place] ^= 1
        with pytest.raises(BadInviteError):
            open_card(way.link, bytes(altered))


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": "Eve\u202ening"},
        {"purpose": "a\nb"},
        {"inviter": "An\u200bna"},
        {"buddy": "x" * 41},
        {"agreement": "x" * 8001},
        {"suite": 2},
        {"inviter_public": b"k" * 32},
    ],
)
def test_a_signed_card_that_says_what_no_circle_says_is_refused(
    way: Way, change: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = replace(way.card, **change)  # type: ignore[arg-type]
    monkeypatch.setattr(invites, "card_of", lambda *_: card)
    item = seal_card(way.table["Anna"], way.invite, random=way.table.random)
    with pytest.raises(BadInviteError):
        open_card(way.link, item)


def test_an_expired_invite_is_refused_on_both_sides() -> None:
    table = Table()
    invite, link, item = begun(table, expires_day=DAY)
    card = open_card(link, item)
    later = NOW + 2 * 24 * 3600
    with pytest.raises(BadInviteError):
        begin_joining(link, card, "Dora", now=later, random=table.random)
    joining = begin_joining(link, card, "Dora", now=NOW, random=table.random)
    request = open_request(table["Anna"], invite.record, joining.request)
    with pytest.raises(RefusedError) as caught:
        act(
            table["Anna"],
            request.admit(later),
            now=later,
            random=table.random,
            key_package=request.key_package,
        )
    assert caught.value.rule == "invite-expired"


def test_nobody_joins_under_a_name_that_tricks(way: Way) -> None:
    for name in ("", "x" * 41, "two\nlines", "a\u202eb", " a"):
        with pytest.raises(BadIdentityError):
            begin_joining(way.link, way.card, name, now=NOW, random=way.table.random)


# Requests


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


# Answers


def test_an_answer_that_is_none_is_refused(way: Way) -> None:
    for wrong in (
        b"",
        bytes(4096),
        way.card_item,
        way.joining.request,
        way.answer[:-1],
        way.answer + bytes(16),
        *flipped(way.answer),
    ):
        with pytest.raises(BadInviteError):
            finish_joining(way.joining, wrong, now=NOW)


def flipped(item: bytes) -> list[bytes]:
    found = []
    for place in (0, 31, 32, 500, len(item) - 1):
        altered = bytearray(item)
        altered[place] ^= 1
        found.append(bytes(altered))
    return found


def test_an_answer_for_somebody_else_is_refused(way: Way) -> None:
    other = begin_joining(way.link, way.card, "Eve", now=NOW, random=way.table.random)
    with pytest.raises(BadInviteError):
        finish_joining(other, way.answer, now=NOW)


def test_a_welcome_in_pieces_is_refused(way: Way) -> None:
    good = entry(way.table, way.pending)
    for welcome in (b"", b"\0\1\0\3", good.welcome[:-1], good.welcome + b"\0", bytes(3000)):
        item = seal_answer(way.record, replace(good, welcome=welcome), random=way.table.random)
        with pytest.raises(BadInviteError):
            finish_joining(way.joining, item, now=NOW)


def test_a_welcome_into_another_circle_is_refused(way: Way) -> None:
    """A member with the request adds the newcomer to a circle of their own."""
    other = Table(seed=77)
    invite = other.invite()
    package = way.joining.keys.key_package
    what = Admit(
        invite.record.invite,
        way.joining.identity.person.public,
        1,
        DAY,
        JoinProof(
            other["Anna"].roster.circle,
            invite.record.invite,
            way.joining.identity.person.public,
            1,
        ).sign(invite.keys.proof),
    )
    with pytest.raises(RefusedError):
        act(other["Anna"], what, now=NOW, random=other.random, key_package=package.encode())


def test_a_circle_without_the_inviter_is_refused(way: Way) -> None:
    """Somebody with the link builds a circle of the same id, and lets the newcomer into it."""
    random = way.table.random
    mallory = Identity.new(way.card.circle, "Anna", random)
    opening = Opening("Evening", "Being there", "Be kind.", HouseRules(), PLACE, 1)
    false = found(mallory, opening, now=NOW, random=random)
    record = replace(way.invite.record, inviter=mallory.person_id, buddy=None)
    false = act(false, AddInvite(record), now=NOW, random=random).merged
    request = open_request(false, record, way.joining.request)
    pending = act(
        false, request.admit(NOW), now=NOW, random=random, key_package=request.key_package
    )
    answer = seal_answer(way.record, entry(way.table, pending), random=random)
    with pytest.raises(BadInviteError, match="not in the circle"):
        finish_joining(way.joining, answer, now=NOW)


def test_another_agreement_under_the_same_number_is_refused(way: Way) -> None:
    lied = replace(way.joining, card=replace(way.card, agreement="Be merry."))
    with pytest.raises(BadInviteError, match="agreement"):
        finish_joining(lied, way.answer, now=NOW)


def test_an_agreement_that_changed_since_is_agreed_to_later() -> None:
    table = Table.of("Ben")
    invite, link, item = begun(table)
    joining = begin_joining(link, open_card(link, item), "Dora", now=NOW, random=table.random)
    table.act("Anna", Describe(agreement="Be kinder."))
    table.sync()
    request = open_request(table["Ben"], invite.record, joining.request)
    pending = table.act("Ben", request.admit(NOW), request.key_package)
    table.sync()
    answer = seal_answer(invite.record, entry(table, pending), random=table.random)
    session = finish_joining(joining, answer, now=NOW).session
    assert (session.me.agreed, session.roster.agreement_version) == (1, 2)


def test_a_wrong_turn_in_an_answer_only_harms_the_way_in(way: Way) -> None:
    good = entry(way.table, way.pending)
    item = seal_answer(way.record, replace(good, turn=good.turn + 1), random=way.table.random)
    session = finish_joining(way.joining, item, now=NOW).session
    frame = way.table.say("Anna", "hello")
    with pytest.raises(UnreadableError):
        open_frame(session, frame, now=NOW)


def test_a_newcomer_reads_no_invite_that_was_used(way: Way) -> None:
    session = finish_joining(way.joining, way.answer, now=NOW).session
    assert session.roster.invites == ()
    assert isinstance(session.roster.act, Admit)

"""Coming in by a link: the whole way, the card, and the answer."""

from dataclasses import replace

import pytest

from sync.session import invites
from sync.session.acting import act
from sync.session.acts import AddInvite, Admit, Describe, JoinProof
from sync.session.errors import (
    BadIdentityError,
    BadInviteError,
    DamagedError,
    RefusedError,
    UnreadableError,
)
from sync.session.founding import found
from sync.session.identity import Identity
from sync.session.invites import Invite, open_card, seal_card
from sync.session.joining import Joining, begin_joining, finish_joining, open_request, seal_answer
from sync.session.links import Link
from sync.session.opening import open_frame
from sync.session.parts import HouseRules, InviteKind
from sync.session.roster import Opening
from sync.session.seal import LETTER_BUCKETS
from tests.sync.session.making import DAY, NOW, PLACE, Seat, Table
from tests.sync.session.ways import Way, begun, entry, flipped, made_way


@pytest.fixture
def way() -> Way:
    return made_way()


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

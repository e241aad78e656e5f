"""Whatever bytes there are: only named errors come out, from behind the seals, too."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.mls.codec import opaque, uint
from sync.mls.crypto import encrypt_with_label
from sync.mls.sending import encrypt
from sync.mls.suites import suite
from sync.protocol.frames import Frame, Kind, State
from sync.session.acts import Profile
from sync.session.errors import (
    BadInviteError,
    BadLetterError,
    RefusedError,
    SessionError,
    UnreadableError,
)
from sync.session.invites import _CARD, Invite, open_card, seal_card
from sync.session.joining import _ANSWER as JOIN_ANSWER
from sync.session.joining import _REQUEST, Joining, begin_joining, finish_joining, open_request
from sync.session.letters import _ANSWER as LETTER_ANSWER
from sync.session.letters import (
    _HPKE,
    _LETTER,
    ResyncRequest,
    finish_resync,
    open_letter,
    resync_request,
)
from sync.session.links import PREFIX, Link
from sync.session.opening import open_frame
from sync.session.parts import ReturnBox
from sync.session.seal import LETTER_BUCKETS, BodyKind, seal, seal_body
from sync.session.session import Pending, Session
from sync.session.targeted import open_for_me, seal_for
from tests.sync.mls_making import seeded
from tests.sync.session.making import NOW, Table


@dataclass
class World:
    """Something of everything."""

    table: Table
    invite: Invite
    link: Link
    joining: Joining
    resync: ResyncRequest

    def sealed(self, key: bytes, label: bytes, aad: bytes, content: bytes) -> bytes:
        return seal(key, label, aad, content, LETTER_BUCKETS, random=self.table.random)


@pytest.fixture(scope="module")
def world() -> World:
    table = Table.of("Ben", seed=5)
    table.act("Ben", Profile(return_box=ReturnBox(b"b" * 16, b"c" * 32)))
    table.sync()
    invite = table.invite()
    link = invite.link(table["Anna"])
    card = open_card(link, seal_card(table["Anna"], invite, random=table.random))
    joining = begin_joining(link, card, "Dora", now=NOW, random=table.random)
    ben = table["Ben"]
    resync = resync_request(ben.identity, ben.roster, epoch=1, now=NOW, random=table.random)
    return World(table, invite, link, joining, resync)


def mutated(good: bytes) -> st.SearchStrategy[bytes]:
    """Bytes that are nearly right, and others."""

    def change(edits: list[tuple[int, bytes, int]]) -> bytes:
        data = good
        for place, put, cut in edits:
            at = place % (len(data) + 1)
            data = data[:at] + put + data[at + cut :]
        return data

    edit = st.tuples(st.integers(0, 10**6), st.binary(max_size=6), st.integers(0, 8))
    return st.lists(edit, max_size=3).map(change) | st.binary(max_size=300)


FEW = settings(max_examples=60, deadline=None)


@FEW
@given(st.data())
def test_links(world: World, data: st.DataObject) -> None:
    text = world.link.to_text().removeprefix(PREFIX).encode()
    said = data.draw(mutated(text)).decode("latin-1")
    try:
        found = Link.parse(PREFIX + said)
    except BadInviteError:
        return
    assert found.to_text() == PREFIX + said.strip()


@FEW
@given(st.data())
def test_cards(world: World, data: st.DataObject) -> None:
    card = world.joining.card.encode()
    person = world.table["Anna"].identity.person
    encoded = data.draw(mutated(card))
    content = opaque(encoded) + person.sign(_CARD, encoded)
    content = content if data.draw(st.booleans()) else data.draw(mutated(content))
    key = world.link.keys.card_key
    item = world.sealed(key, _CARD.encode(), world.link.answer_box, content)
    try:
        found = open_card(world.link, item)
    except BadInviteError:
        return
    assert found.encode() == encoded


@FEW
@given(st.data())
def test_requests(world: World, data: st.DataObject) -> None:
    package = world.joining.keys.key_package.encode()
    good = uint(1, 1) + opaque(package) + uint(1, 4) + bytes(64)
    content = data.draw(mutated(good))
    key = world.link.keys.request_key
    item = world.sealed(key, _REQUEST, world.link.request_box, content)
    with pytest.raises(BadInviteError):  # nothing drawn here holds a proof
        open_request(world.table["Anna"], world.invite.record, item)


@FEW
@given(st.data())
def test_answers(world: World, data: st.DataObject) -> None:
    good = uint(1, 1) + uint(5, 8) + uint(9, 8) + bytes(32) + opaque(bytes(200))
    content = data.draw(mutated(good))
    key = world.link.keys.request_key
    item = world.sealed(key, JOIN_ANSWER, world.link.answer_box, content)
    with pytest.raises(BadInviteError):
        finish_joining(world.joining, item, now=NOW)


@FEW
@given(st.data())
def test_letters(world: World, data: st.DataObject) -> None:
    roster, identity = world.table["Ben"].roster, world.table["Ben"].identity
    body = data.draw(mutated(world.resync.ask.encode()))
    signed = uint(1, 1) + uint(data.draw(st.integers(0, 3)), 1) + opaque(body)
    content = signed + identity.person.sign(_LETTER, roster.circle + signed)
    content = content if data.draw(st.booleans()) else data.draw(mutated(content))
    item = world.sealed(roster.letters_key, _LETTER.encode(), roster.circle, content)
    try:
        letter = open_letter(roster.circle, [roster.letters_key], item)
    except BadLetterError:
        return
    assert letter.encode() == body


@FEW
@given(st.data())
def test_readmissions(world: World, data: st.DataObject) -> None:
    ask, random = world.resync.ask, world.table.random
    inner = data.draw(mutated(uint(1, 1) + uint(5, 8) + uint(9, 8) + bytes(32) + opaque(b"w")))
    context = ask.claim.encode()
    sealed = encrypt_with_label(
        suite(1), ask.reply_public, _HPKE, context, inner, random=random
    ).encode()
    content = sealed if data.draw(st.booleans()) else data.draw(mutated(sealed))
    item = world.sealed(ask.reply_key, LETTER_ANSWER, ask.claim.circle, content)
    with pytest.raises(BadLetterError):
        finish_resync(world.resync, item, now=NOW)


@FEW
@given(st.data())
def test_messages_for_the_chosen(world: World, data: st.DataObject) -> None:
    anna, ben = world.table["Anna"], world.table["Ben"]
    good = seal_for(anna, [ben.identity.person_id], b"hi", b"p" * 16, random=seeded(1))
    body = data.draw(mutated(good))
    try:
        found = open_for_me(ben, anna.identity.person_id, body, b"p" * 16)
    except UnreadableError:
        return
    assert found is None or body == good


@FEW
@given(st.data())
def test_entries(world: World, data: st.DataObject) -> None:
    anna, ben = world.table["Anna"], world.table["Ben"]
    said = encrypt(ben.group, world.table.envelope("hi").encode(), random=seeded(3)).message
    kind = data.draw(st.sampled_from(BodyKind))
    content = data.draw(mutated(said.encode()))
    body = seal_body(ben.group, ben.place, kind, content, random=seeded(4))
    frame = Frame(50, anna.turn, Kind.POST, State.PRESENT, body)
    before = anna.to_bytes()
    try:
        open_frame(anna, frame, now=NOW)
    except (UnreadableError, RefusedError):
        pass
    else:
        assert (content, kind) == (said.encode(), BodyKind.POST)
    assert anna.to_bytes() == before


@FEW
@given(st.data())
def test_plaintexts(world: World, data: st.DataObject) -> None:
    anna, ben = world.table["Anna"], world.table["Ben"]
    plain = data.draw(mutated(world.table.envelope("hello").encode()))
    said = encrypt(ben.group, plain, random=seeded(3)).message.encode()
    body = seal_body(ben.group, ben.place, BodyKind.POST, said, random=seeded(4))
    try:
        opened = open_frame(anna, Frame(50, anna.turn, Kind.POST, State.PRESENT, body), now=NOW)
    except UnreadableError:
        return
    assert opened.envelope.encode() == plain  # type: ignore[union-attr]


@FEW
@given(st.data())
def test_stored_values(world: World, data: st.DataObject) -> None:
    identity = world.table["Ben"].identity
    session = world.table["Ben"]
    for good, read in (
        (session.to_bytes(), lambda d: Session.from_bytes(d, identity)),
        (world.joining.to_bytes(), Joining.from_bytes),
        (world.resync.to_bytes(), ResyncRequest.from_bytes),
        (b"LPEN\1" + opaque(session.to_bytes()), lambda d: Pending.from_bytes(d, identity)),
        (world.invite.to_bytes(), Invite.from_bytes),
    ):
        stored = data.draw(mutated(good))
        try:
            found = read(stored)
        except SessionError:
            continue
        assert found.to_bytes() == stored

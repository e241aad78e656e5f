"""What somebody wrote can be shown to others, and nothing else can."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.mls.sending import encrypt
from sync.protocol.chain import START
from sync.protocol.frames import Frame
from sync.session.errors import RefusedError, UnreadableError
from sync.session.messages.asides import Targeted
from sync.session.messages.audiences import SALT, Audience
from sync.session.messages.envelope import Envelope, encode_inner
from sync.session.messages.kinds import KINDS, Unknown
from sync.session.messages.limits import LARGEST_CARRIER, LARGEST_ENVELOPE, LARGEST_PROOF
from sync.session.messages.message import QUIET, Message
from sync.session.messages.posts import Post
from sync.session.messages.requests import Again, Ask, Range, Yours
from sync.session.messages.stewardship import Evidence, Report
from sync.session.messages.wire import MalformedMessageError
from sync.session.opening import Said, open_frame
from sync.session.proofs import Proof, Signed, UnsignedError, carried, carry, checked, prove
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Sealed, with_group
from sync.session.speaking import everybody, say
from sync.session.targeted import seal_for
from tests.sync.messages_making import NEW_KIND, TO_ALL, enveloped, records
from tests.sync.session.making import NOW, Table

WORDS = "Nobody likes you."


@pytest.fixture
def table() -> Table:
    return Table.of("Ben", "Cleo")


def signed(table: Table, envelope: Envelope, name: str = "Ben") -> Signed | None:
    """What somebody signs for all."""
    session = table[name]
    return prove(session.identity, envelope, everybody(session, bytes(SALT)))


def proof_of(table: Table, name: str = "Ben", message: Message | None = None) -> Proof:
    found = signed(table, enveloped(message or Post(WORDS)), name)
    assert found is not None
    return found.proof


def circle_of(table: Table) -> bytes:
    return table["Anna"].identity.circle


def said(table: Table, plaintext: bytes, name: str = "Ben") -> Frame:
    """A message that is properly encrypted, whatever is in it."""
    session = table[name]
    sent = encrypt(session.group, plaintext, random=table.random)
    body = seal_body(
        session.group, session.place, BodyKind.POST, sent.message.encode(), random=table.random
    )
    return table.send(name, Sealed(with_group(session, sent.group), body))


def test_what_is_read_comes_with_its_proof(table: Table) -> None:
    envelope = table.envelope(WORDS, "Ben")
    frame = table.send("Ben", say(table["Ben"], envelope, random=table.random))
    opened = open_frame(table["Anna"], frame, now=NOW)
    assert isinstance(opened, Said)
    assert opened.signed is not None
    shown = Proof.from_bytes(opened.signed.proof.encode())
    assert shown.check(circle_of(table)) == envelope
    assert shown.author(circle_of(table)) == table["Ben"].identity.person_id
    assert WORDS not in repr(shown)


def test_a_proof_is_for_one_circle(table: Table) -> None:
    with pytest.raises(UnsignedError):
        proof_of(table).check(bytes(16))


@pytest.mark.parametrize("change", [
    {"post": bytes(16)}, {"created_at": 1}, {"seen_seq": 8}, {"seen_chain": START},
    {"withdrawal": bytes(32)}, {"message": Post("Everybody likes you.")}, {"rest": b"more"},
])  # fmt: skip
def test_whatever_was_altered_is_not_proven(table: Table, change: dict[str, object]) -> None:
    proof = proof_of(table)
    altered = replace(proof.check(circle_of(table)), **change)  # type: ignore[arg-type]
    with pytest.raises(UnsignedError):
        replace(proof, statement=proof.statement[:32] + altered.encode()).check(circle_of(table))


def test_whom_it_was_said_to_is_signed_and_not_told(table: Table) -> None:
    ben, cleo = table["Ben"].identity, table["Cleo"].identity.person_id
    for_cleo = Audience(table.random(SALT), chosen=True, people=(cleo,))
    found = prove(ben, enveloped(Post(WORDS)), for_cleo)
    assert found is not None
    assert cleo not in found.proof.encode()
    assert for_cleo.salt not in found.proof.encode()
    circle, key, signature = circle_of(table), ben.person.public, found.proof.signature
    said = found.proof.check(circle)
    assert checked(circle, key, said, signature, Audience.from_bytes(for_cleo.encode())) == found
    for change in (
        {"chosen": False}, {"salt": bytes(SALT)}, {"rest": b"more"}, {"people": (ben.person_id,)},
        {"people": tuple(sorted((ben.person_id, cleo)))},
    ):  # fmt: skip
        with pytest.raises(UnsignedError):
            checked(circle, key, said, signature, replace(for_cleo, **change))
    for hashed in (bytes(32), found.proof.statement[32:64]):
        with pytest.raises(UnsignedError):
            replace(found.proof, statement=hashed + found.proof.envelope).check(circle)


@pytest.mark.parametrize("people", [(b"b" * 16, b"a" * 16), (b"a" * 16,) * 2, (), (b"a",)])
def test_an_audience_is_written_in_one_way(people: tuple[bytes, ...]) -> None:
    with pytest.raises(MalformedMessageError):
        Audience(bytes(SALT), chosen=True, people=people)


def test_what_is_for_others_and_said_to_all_is_noise(table: Table) -> None:
    ben, envelope = table["Ben"], table.envelope(WORDS, "Ben")
    for audience in (
        Audience(bytes(SALT), chosen=True, people=(table["Anna"].identity.person_id,)),
        replace(everybody(ben, bytes(SALT)), chosen=True),
        Audience(bytes(SALT), chosen=False, people=(ben.identity.person_id,)),
    ):
        found = prove(ben.identity, envelope, audience)
        with pytest.raises(UnsignedError):
            open_frame(table["Cleo"], said(table, carry(found, envelope.encode())), now=NOW)


def test_nobody_signs_for_another(table: Table) -> None:
    proof, anna = proof_of(table), table["Anna"].identity
    with pytest.raises(UnsignedError):
        replace(proof, key=anna.person.public).check(circle_of(table))
    envelope = enveloped(Post(WORDS))
    with pytest.raises(UnsignedError):
        checked(circle_of(table), anna.person.public, envelope, proof.signature, TO_ALL)
    forged = replace(proof, signature=bytes(64))
    with pytest.raises(UnsignedError):
        forged.check(circle_of(table))


@pytest.mark.parametrize("data", [b"", b"\1", b"\2" + bytes(200), bytes(200)])
def test_what_is_no_proof_is_none(data: bytes) -> None:
    with pytest.raises(MalformedMessageError):
        Proof.from_bytes(data)


def test_an_envelope_that_is_none_is_not_proven(table: Table) -> None:
    ben = table["Ben"].identity
    for nothing in (b"nothing", b"", bytes(32), bytes(32) + b"nothing"):
        signature = ben.person.sign("lamplit post v1", ben.circle + nothing)
        with pytest.raises(MalformedMessageError):
            Proof(ben.person.public, signature, nothing).check(ben.circle)


def test_a_post_whose_signature_is_wrong_or_missing_is_noise(table: Table) -> None:
    envelope = table.envelope(WORDS, "Ben")
    anna = signed(table, envelope, "Anna")
    other = signed(table, table.envelope("Something else.", "Ben"))
    for found in (None, anna, other):
        frame = said(table, carry(found, envelope.encode()))
        with pytest.raises(UnsignedError):
            open_frame(table["Cleo"], frame, now=NOW)
    for plaintext in (envelope.encode(), b"\2" + envelope.encode(), b"\1short", b""):
        with pytest.raises(UnreadableError):
            open_frame(table["Cleo"], said(table, plaintext), now=NOW)


def test_errands_are_not_signed(table: Table) -> None:
    quiet = {kind.__name__ for kind in KINDS.values() if kind.KIND >= QUIET and kind.SIGNED}
    assert quiet == {"Report", "ReportAnswer", "StewardNote"}
    ask = enveloped(Ask(ranges=(Range(1, 2),)))
    assert signed(table, ask) is None
    assert checked(circle_of(table), table["Ben"].identity.person.public, ask, None, TO_ALL) is None
    assert carried(carry(None, b"x")) == (None, bytes(SALT), b"x")
    frame = table.send("Ben", say(table["Ben"], ask, random=table.random))
    opened = open_frame(table["Anna"], frame, now=NOW)
    assert isinstance(opened, Said)
    assert opened.signed is None


def test_what_a_later_version_says_to_people_is_signed_too(table: Table) -> None:
    later = enveloped(Unknown(0x7777, b"later"))
    assert proof_of(table, message=later.message).check(circle_of(table)) == later
    assert signed(table, enveloped(Unknown(NEW_KIND | 0x8000, b"x"))) is None


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.PRIVATE])
@settings(max_examples=2, deadline=None)
@given(data=st.data())
def test_what_is_for_chosen_members_is_never_said_to_all(
    kind: type[Message], data: st.DataObject
) -> None:
    table = Table.of("Ben")
    envelope = enveloped(data.draw(records(kind)))
    with pytest.raises(RefusedError) as refused:
        say(table["Ben"], envelope, random=table.random)
    assert refused.value.rule == "private"
    frame = said(table, carry(signed(table, envelope), envelope.encode()))
    with pytest.raises(UnreadableError, match="said to all"):
        open_frame(table["Anna"], frame, now=NOW)


@pytest.mark.parametrize("suite", [0x0001, 0xF057])
def test_the_largest_post_is_said_again_and_reported_with_its_proof(suite: int) -> None:
    table = Table.of("Ben", suite=suite)
    ben = table["Ben"]
    evidence = Evidence(bytes(16), bytes(16), 1, 5, "", bytes(LARGEST_PROOF))
    crowd = Audience(bytes(SALT), chosen=False, people=tuple(bytes([n]) * 16 for n in range(30)))
    carriers = (
        Again(bytes(LARGEST_ENVELOPE), crowd, 1 << 40, signature=bytes(64)),
        Yours(bytes(LARGEST_ENVELOPE), bytes(64), crowd, 1 << 40),
        Report(bytes(16), 1, "", (evidence,)),
    )
    for message in carriers:
        envelope = enveloped(message, withdrawal=bytes(32))
        content = carry(signed(table, envelope), encode_inner(message))
        anna = (table["Anna"].identity.person_id,)
        sealed = seal_for(ben, anna, content, envelope.post, random=table.random)
        whole: Envelope = replace(envelope, message=Targeted(sealed))
        assert len(whole.encode()) <= LARGEST_CARRIER

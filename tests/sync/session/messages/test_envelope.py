"""The envelope and all messages: one encoding for every value, and one error for all the rest."""

import random
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.mls.codec import opaque, uint, varint
from sync.session.errors import SessionError, UnreadableError
from sync.session.messages.asides import Targeted
from sync.session.messages.checkins import CheckIn
from sync.session.messages.envelope import (
    Envelope,
    NewerMessageError,
    decode,
    decode_inner,
    encode_inner,
    original,
)
from sync.session.messages.kinds import KINDS, Unknown, read_message
from sync.session.messages.limits import LARGEST_CARRIER, LARGEST_ENVELOPE, LARGEST_POST
from sync.session.messages.message import QUIET, Message
from sync.session.messages.posts import Attachment, Post
from sync.session.messages.replies import Comment
from sync.session.messages.requests import Again, Ask, Range
from sync.session.messages.wire import MalformedMessageError
from sync.session.messages.withdrawals import Unshare
from sync.session.seal import OVERHEAD, POST_BUCKETS
from tests.sync.messages_making import NEW_KIND, TO_ALL, enveloped, envelopes, messages, records
from tests.sync.mls_making import Makers

SOME = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def tried(data: bytes) -> Envelope | None:
    """Read; see that what is accepted is canonical, and that only the one error is raised."""
    try:
        found = decode(data)
    except MalformedMessageError:
        return None
    assert found.encode() == data
    return found


@SOME
@given(envelopes())
def test_every_envelope_comes_back_as_it_was(envelope: Envelope) -> None:
    data = envelope.encode()
    assert decode(data) == envelope
    assert decode(data).encode() == data


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.__name__)
def test_every_kind_comes_back(kind: type[Message]) -> None:
    """So that none is left out by chance."""

    @settings(SOME, max_examples=30)
    @given(records(kind))
    def comes_back(message: Message) -> None:
        found = decode(enveloped(message).encode()).message
        assert type(found) is kind
        assert found == message
        assert found == read_message(kind.KIND, message.encode())

    comes_back()


@SOME
@given(envelopes(), st.data())
def test_every_piece_and_every_flip_is_canonical_or_refused(
    envelope: Envelope, data: st.DataObject
) -> None:
    encoded = envelope.encode()
    tried(encoded[: data.draw(st.integers(0, len(encoded) - 1))])
    changed = bytearray(encoded)
    changed[data.draw(st.integers(0, len(encoded) - 1))] ^= data.draw(st.integers(1, 255))
    tried(bytes(changed))


RICH = Post(
    "Walked home. **Quiet**.",
    "Tuesday",
    excerpt=True,
    entry_at=-1,
    topics=(1, 200),
    own_topics=("moths",),
    tags=("home",),
    expires_at=1_900_000_000_000,
    attachments=(Attachment(bytes(16), bytes(32), (bytes(32),), 5, "image/jpeg", 2, 3, "", "A"),),
    question=bytes(32),
)


def test_every_cut_and_every_bit_of_a_post() -> None:
    data = enveloped(RICH).encode()
    assert tried(data)
    for end in range(len(data)):
        assert tried(data[:end]) is None or end > len(data) - 2
    taken = 0
    for place in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            taken += tried(bytes(changed)) is not None
    assert 0 < taken < 8 * len(data)


def test_chance_bytes() -> None:
    chance = random.Random(5)
    for _ in range(3000):
        kind = chance.choice([*KINDS, NEW_KIND])
        head = enveloped(Unshare(bytes(16))).encode()[:58]
        body = chance.randbytes(chance.randrange(200))
        tried(head + uint(kind, 2) + opaque(body))
        tried(chance.randbytes(chance.randrange(200)))


def test_these_are_the_bytes() -> None:
    """Written by hand after the description of the format, so that it never drifts."""
    envelope = enveloped(
        CheckIn(-500, 2, (4, 33), (), "so so"), withdrawal=b"w" * 32, rest=b"later"
    )
    body = (
        uint(500, 2)
        + b"\1\2"
        + b"\2\x04\x21"
        + b"\0"
        + b"\5so so"
        + b"\0"
        + b"\0"
        + b"\0\0"
        + b"\0"
    )
    assert envelope.encode() == (
        b"\1"
        + bytes(range(16))
        + uint(1_800_000_000_000, 8)
        + uint(7, 8)
        + bytes(range(32))
        + b"\1"
        + b"w" * 32
        + b"\x00\x10"
        + uint(len(body), 1)
        + body
        + b"later"
    )


def test_the_numbers_of_the_kinds_stay() -> None:
    assert {number: kind.__name__ for number, kind in sorted(KINDS.items())} == {
        0x0001: "Post",
        0x0002: "CopingCard",
        0x0010: "CheckIn",
        0x0011: "Company",
        0x0012: "SpaceStatus",
        0x0020: "Question",
        0x0021: "Answer",
        0x0030: "Comment",
        0x0031: "ThankYou",
        0x0032: "Correction",
        0x0040: "Unshare",
        0x0041: "Expiry",
        0x0050: "AboutMe",
        0x0051: "Welcome",
        0x0060: "AgreementAccepted",
        0x0061: "Pin",
        0x0062: "Hide",
        0x0063: "ThreadPause",
        0x0064: "KeepNotice",
        0x0070: "Pulse",
        0x8001: "Vote",
        0x8002: "Report",
        0x8003: "ReportAnswer",
        0x8004: "StewardNote",
        0x8005: "RepairKey",
        0x8010: "PulseShare",
        0x8011: "PulseTotal",
        0x8012: "PulseJoin",
        0x8013: "PulseBegin",
        0x8020: "RecoveryShare",
        0x8022: "RecoveryDrop",
        0x8030: "Ask",
        0x8031: "Again",
        0x8032: "Gone",
        0x8033: "Check",
        0x8034: "Yours",
        0x8040: "Targeted",
    }


def test_what_a_later_version_says_is_kept() -> None:
    newer = enveloped(Unknown(NEW_KIND, b"\0odd"), rest=b"more")
    found = decode(newer.encode())
    assert found == newer
    assert found.has_more
    assert found.message.has_more
    assert not found.message.is_quiet
    assert decode(enveloped(Unknown(QUIET + 0x7000, b"")).encode()).message.is_quiet
    grown = decode(enveloped(Unshare(bytes(16), rest=b"why")).encode()).message
    assert isinstance(grown, Unshare)
    assert grown.rest == b"why"
    assert grown.has_more


def test_a_later_version_is_told_from_garbage() -> None:
    data = enveloped(Unshare(bytes(16))).encode()
    with pytest.raises(NewerMessageError):
        decode(b"\2" + data[1:])
    with pytest.raises(NewerMessageError):
        decode(b"\2")
    with pytest.raises(MalformedMessageError) as refused:
        decode(b"\0" + data[1:])
    assert not isinstance(refused.value, NewerMessageError)
    with pytest.raises(NewerMessageError):
        decode_inner(b"\2later")


def test_everything_wrong_is_noise_to_a_session() -> None:
    assert issubclass(MalformedMessageError, UnreadableError)
    assert issubclass(NewerMessageError, SessionError)


@pytest.mark.parametrize("number", [Post.KIND, Targeted.KIND, -1, 1 << 16])
def test_a_known_kind_is_no_unknown_one(number: int) -> None:
    """Two values would have the same bytes."""
    with pytest.raises(MalformedMessageError):
        Unknown(number, b"")


def test_a_range_does_not_run_backwards() -> None:
    assert Range(3, 3).encode()
    with pytest.raises(MalformedMessageError):
        Range(4, 3)
    data = enveloped(Ask((), (Range(3, 9),))).encode()
    place = data.index(uint(9, 8))
    assert tried(data[:place] + uint(2, 8) + data[place + 8 :]) is None


@pytest.mark.parametrize(
    ("message", "about", "ends"),
    [
        (RICH, bytes(32), 1_900_000_000_000),
        (Post("a"), None, None),
        (Comment(b"c" * 32, "a", expires_at=5), b"c" * 32, 5),
        (Unshare(b"u" * 16), b"a" * 16 + b"u" * 16, None),
        (Unknown(NEW_KIND, b""), None, None),
        (CheckIn(0, expires_at=0), None, 0),
    ],
)
def test_what_it_is_about_and_when_it_ends(
    message: Message, about: bytes | None, ends: int | None
) -> None:
    assert message.about(b"a" * 16) == about
    assert message.ends_at == ends


# --- size ----------------------------------------------------------------------------------------


def post_of(size: int, text: str = "") -> Envelope:
    """An envelope of exactly so many bytes."""
    short = enveloped(Post("x" * 56_000 + text, rest=b""))
    return enveloped(Post("x" * 56_000 + text, rest=bytes(size - len(short.encode()))))


def attachments(count: int, chunks: int) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(bytes([number]) * 16, bytes(32), (bytes(32),) * chunks, 1)
        for number in range(count)
    )


def test_a_post_has_sixty_kibibytes() -> None:
    assert len(post_of(LARGEST_POST).encode()) == LARGEST_POST == 61_440
    with pytest.raises(MalformedMessageError):
        post_of(LARGEST_POST + 1)
    largest = post_of(LARGEST_POST).encode()
    assert tried(largest)
    longer = bytearray(largest + b"\0")
    assert tried(bytes(longer)) is None


def test_attachments_come_beside_it_up_to_a_bound() -> None:
    full = post_of(LARGEST_POST).message
    assert isinstance(full, Post)
    assert tried(enveloped(replace(full, attachments=attachments(5, 1))).encode())
    with pytest.raises(MalformedMessageError):
        enveloped(replace(full, attachments=attachments(8, 10)))
    short = enveloped(Post("x", attachments=attachments(16, 100)))
    assert LARGEST_POST - 10_000 < len(short.encode()) < LARGEST_ENVELOPE


def test_what_carries_another_message_takes_the_largest_one() -> None:
    again = enveloped(Again(bytes(LARGEST_ENVELOPE), TO_ALL, 7))
    assert len(again.encode()) < LARGEST_CARRIER
    room = LARGEST_CARRIER - len(enveloped(Targeted(bytes(60_000))).encode())
    assert len(enveloped(Targeted(bytes(60_000 + room))).encode()) == LARGEST_CARRIER
    with pytest.raises(MalformedMessageError):
        enveloped(Targeted(bytes(60_000 + room + 1)))
    with pytest.raises(MalformedMessageError):
        decode(bytes(LARGEST_CARRIER + 1))


def test_the_largest_fits_into_the_largest_bucket_with_what_mls_adds() -> None:
    makers = Makers()
    group = makers.group_of(2)[0]
    sent = makers.say(group, bytes(LARGEST_CARRIER))
    assert len(sent.message.encode()) <= POST_BUCKETS[-1] - OVERHEAD


def test_lengths_that_lie_take_no_memory() -> None:
    head = enveloped(Unshare(bytes(16))).encode()[:66]
    assert tried(head + b"\x00\x40\x10" + bytes(16))
    tracemalloc.start()
    for kind in KINDS:
        for announced in (varint(2**30 - 1), varint(16_000)):
            tried(head + uint(kind, 2) + announced)
            tried(head + uint(kind, 2) + opaque(announced * 4_000))
            tried(head + uint(kind, 2) + opaque(bytes(55_000)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000


# --- messages inside messages --------------------------------------------------------------------


@SOME
@given(messages())
def test_what_is_for_chosen_members_comes_back(message: Message) -> None:
    if isinstance(message, Targeted):
        with pytest.raises(MalformedMessageError):
            encode_inner(message)
    else:
        assert decode_inner(encode_inner(message)) == message


def test_a_message_for_chosen_members_holds_no_other() -> None:
    body = Targeted(b"sealed").encode()
    with pytest.raises(MalformedMessageError):
        decode_inner(b"\1" + uint(Targeted.KIND, 2) + opaque(body))


def test_what_is_inside_ends_where_it_ends() -> None:
    data = encode_inner(RICH)
    with pytest.raises(MalformedMessageError):
        decode_inner(data + b"\0")
    with pytest.raises(MalformedMessageError):
        decode_inner(data[:-1])


def test_what_is_inside_is_not_larger_than_what_is_open() -> None:
    with pytest.raises(MalformedMessageError):
        encode_inner(Unknown(NEW_KIND, bytes(LARGEST_CARRIER)))


def test_something_is_said_again_as_it_was() -> None:
    said = enveloped(RICH, seen_seq=3)
    again = Again(said.encode(), TO_ALL, seq=4)
    found = decode(enveloped(Targeted(encode_inner(again))).encode()).message
    assert isinstance(found, Targeted)
    inner = decode_inner(found.sealed)
    assert isinstance(inner, Again)
    assert original(inner) == said


@pytest.mark.parametrize("inner", [Again(b"x", TO_ALL), Targeted(b"x")])
def test_only_what_was_said_in_the_open_is_said_again(inner: Message) -> None:
    with pytest.raises(MalformedMessageError):
        original(Again(enveloped(inner).encode(), TO_ALL))
    with pytest.raises(MalformedMessageError):
        original(Again(b"nothing", TO_ALL))

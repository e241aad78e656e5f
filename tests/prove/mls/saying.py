"""What is fuzzed of the messages of a circle, in the way of `targets`."""

from collections.abc import Iterator

from sync.session.messages import codes
from sync.session.messages.asides import Targeted
from sync.session.messages.checkins import CheckIn, Company, SpaceStatus
from sync.session.messages.envelope import decode, decode_inner, encode_inner, original
from sync.session.messages.kinds import Unknown, read_message
from sync.session.messages.message import Message
from sync.session.messages.plain import from_plain, to_plain
from sync.session.messages.posts import Attachment, CopingCard, Mood, Post
from sync.session.messages.pulses import Pulse, PulseBegin, PulseJoin, PulseShare, PulseTotal
from sync.session.messages.replies import Comment, Correction, ThankYou
from sync.session.messages.requests import Again, Ask, Check, Gone, Range, Yours
from sync.session.messages.rounds import Answer, Question
from sync.session.messages.stewardship import Evidence, Report, StewardNote, Vote
from sync.session.messages.texts import tidy
from sync.session.messages.wire import MalformedMessageError
from sync.session.messages.withdrawals import Expiry, Unshare
from tests.sync.messages_making import NEW_KIND, TO_ALL, enveloped

_ID, _HASH = bytes(range(16)), bytes(range(32))
_POST = _HASH
_MOOD = Mood(-500, 2, (1, 2), (3,))
_FILE = Attachment(_ID, _HASH, (_HASH, _HASH), 70_000, "image/jpeg", 640, 480, "", "A lake.")


def saying(data: bytes) -> None:
    """An envelope comes out of a true sender's message: whatever it holds."""
    try:
        found = decode(data)
    except MalformedMessageError:
        return
    assert found.encode() == data, "another encoding was accepted"
    message = found.message
    assert read_message(message.kind, message.encode()) == message
    name, fields = to_plain(message)
    assert from_plain(name, fields) == message
    for text in fields.values():
        if isinstance(text, str):
            shown = tidy(text).text
            assert tidy(shown).text == shown, "what is tidy changes again"
    _inside(message)


def _inside(message: Message) -> None:
    """What a message carries is taken or refused by the same name."""
    try:
        if isinstance(message, Targeted):
            inner = decode_inner(message.sealed)
            assert encode_inner(inner) == message.sealed, "another encoding was accepted"
        if isinstance(message, Again | Yours):
            assert original(message).encode() == message.original
    except MalformedMessageError:
        return


def seeds() -> Iterator[bytes]:
    """True messages of many kinds."""
    said: tuple[Message, ...] = (
        Post("Walked <b>home</b>.", "Tuesday", mood=_MOOD, tags=("home",), topics=(1, 99)),
        Post("", attachments=(_FILE,), own_topics=("moths",), entry_at=-5, question=_POST),
        CopingCard("Cold water", "On the wrists.", codes.number(codes.CARD_KINDS, "ground"), 2),
        CheckIn(1000, 5, (1,), (2,), "fine", 1, 7, 1, (3,), 9),
        Company("a walk?", 2, 5),
        SpaceStatus(2),
        Question("What made you smile?", light=True),
        Answer(_POST, "م\u200cن 👩\u200d❤\ufe0f\u200d👩 \u2067x", _MOOD, attachments=(_FILE,)),
        Comment(_POST, "photo\u202egnp.exe", 1, 2, 3, "x:y"),
        ThankYou(_POST, "o" + "\u0301" * 20),
        Correction(_ID, "as it was", "a name"),
        Unshare(_ID),
        Expiry(_ID, 5),
        Vote(b"ballot", bytes(64)),
        Report(_ID, 1, "this", (Evidence(_ID, _ID, 5, 6, "that", b"proof"),)),
        StewardNote(_ID, 2, "please", _POST, 5),
        Pulse((1, 3), 5, 6),
        PulseJoin(_POST),
        PulseBegin(_POST, tuple(bytes([n]) * 16 for n in range(5))),
        PulseShare(_POST, _ID, (2**32 - 1, 0)),
        PulseTotal(_POST, _ID, (1, 1)),
        Ask((_ID,), (Range(3, 9),)),
        Gone((_ID,)),
        Check((_ID,)),
        Again(enveloped(Unshare(_ID)).encode(), TO_ALL, 5),
        Yours(enveloped(Post("mine")).encode(), bytes(64), TO_ALL, 7),
        Targeted(encode_inner(Comment(_POST, "for you"))),
        Unknown(NEW_KIND, b"later"),
    )
    for message in said:
        yield enveloped(message, withdrawal=_HASH).encode()
    yield enveloped(Unshare(_ID, rest=b"more"), rest=b"more").encode()

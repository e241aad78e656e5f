"""Messages that somebody altered, repeated, or made without the right to: refused by name.

Every test ends the same way: the group is byte for byte as it was, and the true message is read.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.committing import Choices
from sync.mls.errors import (
    ClonedError,
    DecodeError,
    DecryptionError,
    InvalidMembershipTagError,
    InvalidPaddingError,
    InvalidSignatureError,
    MlsError,
    RemovedError,
    ReplayedError,
    TooFarAheadError,
    UnknownSenderError,
    UnsupportedError,
    WrongEpochError,
    WrongGroupError,
)
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    FramedContentAuthData,
    MlsMessage,
    PrivateMessage,
    PublicMessage,
    Sender,
    SenderType,
    WireFormat,
    member,
    protect_public,
)
from sync.mls.group import Group
from sync.mls.policy import Bounds, Policy
from sync.mls.private_message import SenderData, seal, sender_data_key
from sync.mls.proposals import Remove
from sync.mls.receiving import ApplicationData, ProposalReceived, receive
from sync.mls.sending import Options, propose
from sync.mls.state import from_bytes, to_bytes
from tests.sync.mls_making import NOW, Makers, again

SUITES = [1, 0xF057]


@pytest.fixture(params=SUITES, ids=["classical", "hybrid"])
def makers(request: pytest.FixtureRequest) -> Makers:
    """Makers of the classical suite and of the hybrid one."""
    return Makers(request.param)


def refuses(makers: Makers, group: Group, message: MlsMessage, error: type[MlsError]) -> None:
    """The message is refused with just this error, and the group is as it was."""
    before = to_bytes(group)
    with pytest.raises(error):
        makers.receive(group, message)
    assert to_bytes(group) == before


def reads(makers: Makers, group: Group, message: MlsMessage, data: bytes = b"said") -> Group:
    """The true message goes through."""
    received = makers.receive(group, message)
    assert isinstance(received, ApplicationData)
    assert received.data == data
    return received.group


def private(message: MlsMessage) -> PrivateMessage:
    """The private message inside."""
    assert isinstance(message.body, PrivateMessage)
    return message.body


def test_a_message_is_read_once(makers: Makers) -> None:
    """The same message again is a replay."""
    anna, ben, _ = makers.group_of(3)
    sent = makers.say(anna)
    ben = reads(makers, ben, sent.message)
    refuses(makers, ben, sent.message, ReplayedError)
    following = makers.say(sent.group, b"next")
    reads(makers, ben, following.message, b"next")


def flipped(data: bytes, at: int) -> bytes:
    """The bytes with one bit turned."""
    return data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]


def test_any_flipped_byte_is_refused_and_the_original_still_opens() -> None:
    """Ratchets go on only for what is authentic."""
    makers = Makers()
    anna, ben = makers.group_of(2)
    sent = makers.say(anna)
    encoded = sent.message.encode()
    for at in range(len(encoded)):
        before = to_bytes(ben)
        with pytest.raises(MlsError):
            receive(
                ben,
                MlsMessage.from_bytes(flipped(encoded, at)),
                policy=makers.policy,
                now=NOW,
            )
        assert to_bytes(ben) == before
    reads(makers, ben, sent.message)


def test_any_flipped_byte_of_a_commit_is_refused_and_the_original_still_counts() -> None:
    """In the open as well as encrypted."""
    makers = Makers()
    anna, ben, cleo = makers.group_of(3)
    made = makers.commit(anna)
    encoded = made.message.encode()
    for at in range(0, len(encoded), 3):
        with pytest.raises(MlsError):
            receive(
                ben,
                MlsMessage.from_bytes(flipped(encoded, at)),
                policy=makers.policy,
                now=NOW,
            )
    ben = makers.receive(ben, made.message).group
    cleo = makers.receive(cleo, made.message).group
    assert ben.epoch_authenticator == cleo.epoch_authenticator == made.merged.epoch_authenticator


def forged(
    makers: Makers, group: Group, sign: Callable[[AuthenticatedContent], AuthenticatedContent]
) -> MlsMessage:
    """Application data under the keys of `group`'s own leaf, signed however the forger likes."""
    framed = FramedContent(
        group.group_id,
        group.epoch,
        member(group.own_leaf),
        b"",
        ContentType.APPLICATION,
        b"forged",
    )
    content = AuthenticatedContent(WireFormat.PRIVATE_MESSAGE, framed, FramedContentAuthData(b""))
    message, _ = seal(group.keys, sign(content), padding=0, random=makers.random)
    return MlsMessage(message)


def test_nobody_is_heard_without_a_signature(makers: Makers) -> None:
    """Not even somebody who has all keys of the epoch."""
    anna, ben, _ = makers.group_of(3)
    refuses(makers, ben, forged(makers, anna, lambda content: content), InvalidSignatureError)
    reads(makers, ben, makers.say(anna).message)


def test_nobody_speaks_with_anothers_key(makers: Makers) -> None:
    """A signature by another member does not count for this one."""
    anna, ben, cleo = makers.group_of(3)
    other = forged(
        makers, anna, lambda content: content.signed(anna.context, cleo.signature_private)
    )
    refuses(makers, ben, other, InvalidSignatureError)
    reads(makers, ben, makers.say(anna).message)


def test_nobody_speaks_under_anothers_index(makers: Makers) -> None:
    """A member who seals under another's leaf cannot sign for them."""
    anna, ben, cleo = makers.group_of(3)
    disguised = replace(cleo, own_leaf=anna.own_leaf)
    message = forged(
        makers,
        disguised,
        lambda content: content.signed(cleo.context, cleo.signature_private),
    )
    refuses(makers, ben, message, InvalidSignatureError)
    reads(makers, ben, makers.say(anna).message)


def test_a_signature_counts_for_its_epoch_and_form_only(makers: Makers) -> None:
    """What was signed for another epoch, or to be sent in the open, is no private message."""
    anna, ben, cleo = makers.group_of(3)
    later = replace(anna.context, epoch=anna.epoch + 1)
    message = forged(makers, anna, lambda content: content.signed(later, anna.signature_private))
    refuses(makers, ben, message, InvalidSignatureError)

    def in_the_open(content: AuthenticatedContent) -> AuthenticatedContent:
        public = replace(content, wire_format=WireFormat.PUBLIC_MESSAGE)
        signed = public.signed(anna.context, anna.signature_private)
        return replace(content, auth=signed.auth)

    refuses(makers, ben, forged(makers, anna, in_the_open), InvalidSignatureError)
    reads(makers, cleo, makers.say(anna).message)


def test_a_blank_leaf_says_nothing(makers: Makers) -> None:
    """A sender who is not in the tree is unknown, whatever the keys."""
    anna, ben, _ = makers.group_of(3)
    ghost = replace(anna, own_leaf=3)
    message = forged(
        makers, ghost, lambda content: content.signed(anna.context, anna.signature_private)
    )
    refuses(makers, ben, message, UnknownSenderError)
    reads(makers, ben, makers.say(anna).message)


def test_a_sender_past_the_end_of_the_tree_is_unknown(makers: Makers) -> None:
    """Whatever number stands in the sender data; no key is looked for there."""
    anna, ben, _ = makers.group_of(3)
    body = private(makers.say(anna).message)
    outer = sender_data_key(anna.keys, body.ciphertext)
    for leaf in (3, 4, 2**32 - 1):
        data = SenderData(leaf, 0, bytes(4)).encode()
        sealed = makers.suite.aead.seal(outer.key, outer.nonce, body.sender_data_aad, data)
        message = MlsMessage(replace(body, encrypted_sender_data=sealed))
        refuses(makers, ben, message, UnknownSenderError)
    reads(makers, ben, MlsMessage(body))


def test_padding_hides_nothing(makers: Makers) -> None:
    """Bytes that are not zero behind the content are refused."""
    anna, ben = makers.group_of(2)

    def with_rubbish(content: AuthenticatedContent) -> AuthenticatedContent:
        signed = content.signed(anna.context, anna.signature_private)
        auth = replace(signed.auth, confirmation_tag=b"rubbish")
        return replace(signed, auth=auth)

    refuses(makers, ben, forged(makers, anna, with_rubbish), InvalidPaddingError)
    reads(makers, ben, makers.say(anna, options=Options(padding=300)).message)


def test_a_message_of_another_group_or_epoch_is_told_as_that(makers: Makers) -> None:
    """Past epochs are over, future ones are not there yet."""
    anna, ben, cleo = makers.group_of(3)
    elsewhere, _ = Makers(makers.number, random=makers.random).group_of(2)
    refuses(makers, ben, makers.say(elsewhere).message, WrongGroupError)
    old = makers.say(cleo)
    made = makers.commit(anna)
    newer = makers.say(made.merged, b"newer")
    refuses(makers, ben, newer.message, WrongEpochError)
    ben = makers.receive(ben, made.message).group
    refuses(makers, ben, old.message, WrongEpochError)
    reads(makers, ben, newer.message, b"newer")


def test_late_messages_open_as_long_as_the_policy_keeps_their_epoch() -> None:
    """With one epoch kept, what was said just before a commit still opens, once."""

    class Patient(Policy):
        bounds = Bounds(past_epochs=1)

    makers = Makers(policy=Patient())
    anna, ben, cleo = makers.group_of(3)
    late = makers.say(cleo, b"late")
    first = makers.commit(anna)
    ben = makers.receive(ben, first.message).group
    read = reads(makers, ben, late.message, b"late")
    refuses(makers, read, late.message, ReplayedError)
    second = makers.commit(first.merged)
    ben = makers.receive(ben, second.message).group
    refuses(makers, ben, late.message, WrongEpochError)


def test_whoever_was_removed_neither_reads_nor_is_heard(makers: Makers) -> None:
    """Neither their messages nor their commits; and nothing new opens for them."""
    anna, ben, cleo = makers.group_of(3)
    gone = makers.commit(anna, [Remove(cleo.own_leaf)])
    stays = makers.receive(ben, gone.message).group
    left = makers.receive(cleo, gone.message).group
    assert left.removed
    refuses(makers, stays, makers.say(cleo).message, WrongEpochError)
    refuses(makers, stays, makers.commit(cleo).message, WrongEpochError)
    pretended = replace(cleo, context=gone.merged.context, tree=gone.merged.tree)
    refuses(makers, stays, makers.say(pretended).message, DecryptionError)
    news = makers.say(gone.merged, b"news")
    refuses(makers, left, news.message, RemovedError)
    with pytest.raises(MlsError):
        makers.receive(pretended, news.message)
    with pytest.raises(RemovedError):
        makers.say(left)
    with pytest.raises(RemovedError):
        left.export("anything", b"", 32)
    reads(makers, stays, news.message, b"news")


def test_skipped_messages_can_come_later_but_not_too_many() -> None:
    """Out of order within the bounds, refused beyond them; dropped keys count as used."""

    class Strict(Policy):
        bounds = Bounds(most_ahead=5, most_kept=2)

    makers = Makers(policy=Strict())
    anna, ben = makers.group_of(2)
    messages = []
    for number in range(12):
        sent = makers.say(anna, b"%d" % number)
        anna = sent.group
        messages.append(sent.message)
    refuses(makers, ben, messages[6], TooFarAheadError)
    ben = reads(makers, ben, messages[4], b"4")
    ben = reads(makers, ben, messages[3], b"3")
    ben = reads(makers, ben, messages[2], b"2")
    refuses(makers, ben, messages[1], ReplayedError)
    refuses(makers, ben, messages[4], ReplayedError)
    reads(makers, ben, messages[7], b"7")


def test_application_data_in_the_open_is_refused(makers: Makers) -> None:
    """However well it is signed and tagged."""
    anna, ben = makers.group_of(2)
    framed = FramedContent(
        anna.group_id, anna.epoch, member(0), b"", ContentType.APPLICATION, b"open"
    )
    content = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, framed, FramedContentAuthData(b"")
    ).signed(anna.context, anna.signature_private)
    message = protect_public(makers.suite, content, anna.secrets.membership_key, anna.context)
    refuses(makers, ben, MlsMessage(message), DecodeError)


def test_a_wrong_membership_tag_is_refused(makers: Makers) -> None:
    """Somebody outside can copy a signature but not the tag of the epoch."""
    anna, ben, _ = makers.group_of(3)
    sent = propose(
        anna,
        Remove(2),
        random=makers.random,
        policy=makers.policy,
        now=NOW,
        options=Options(encrypted=False),
    )
    body = sent.message.body
    assert isinstance(body, PublicMessage)
    for tag in (b"", bytes(32), (body.membership_tag or b"")[:-1]):
        wrong = MlsMessage(replace(body, membership_tag=tag))
        refuses(makers, ben, wrong, InvalidMembershipTagError)
    received = makers.receive(ben, sent.message)
    assert isinstance(received, ProposalReceived)
    refuses(makers, received.group, sent.message, ReplayedError)


@pytest.mark.parametrize("kind", [SenderType.EXTERNAL, SenderType.NEW_MEMBER_PROPOSAL])
def test_proposals_from_outside_are_refused_by_name(makers: Makers, kind: SenderType) -> None:
    """They are understood, and not wanted."""
    anna, ben, _ = makers.group_of(3)
    framed = FramedContent(
        anna.group_id, anna.epoch, Sender(kind), b"", ContentType.PROPOSAL, Remove(2)
    )
    content = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, framed, FramedContentAuthData(b"")
    ).signed(anna.context, anna.signature_private)
    message = MlsMessage(PublicMessage(content.content, content.auth))
    refuses(makers, ben, message, UnsupportedError)


def test_a_restored_state_notices_that_it_spoke_elsewhere(makers: Makers) -> None:
    """An old copy that meets what it said since must not say anything itself."""
    anna, ben = makers.group_of(2)
    copy = from_bytes(to_bytes(anna))
    sent = makers.say(anna)
    refuses(makers, copy, sent.message, ClonedError)
    refuses(makers, sent.group, sent.message, ReplayedError)
    made = makers.commit(sent.group)
    refuses(makers, copy, made.message, ClonedError)
    reads(makers, ben, sent.message)


def test_somebody_else_cannot_make_a_state_believe_it_was_cloned(makers: Makers) -> None:
    """Only a true signature counts as having spoken."""
    anna, ben, _ = makers.group_of(3)
    disguised = replace(ben, own_leaf=anna.own_leaf)
    message = forged(
        makers, disguised, lambda content: content.signed(ben.context, ben.signature_private)
    )
    refuses(makers, anna, message, InvalidSignatureError)


def test_what_is_no_message_of_a_group_is_refused(makers: Makers) -> None:
    """A key package or a welcome has no place among messages."""
    anna, ben = makers.group_of(2)
    refuses(makers, ben, MlsMessage(makers.keys("cleo").key_package), UnsupportedError)
    refuses(makers, ben, again(MlsMessage(anna.group_info())), UnsupportedError)
    assert private(makers.say(anna).message).epoch == anna.epoch


def test_a_restored_state_notices_what_it_said_in_the_open() -> None:
    """Proposals and commits that are not encrypted tell it as well."""
    makers = Makers()
    anna, ben = makers.group_of(2)
    copy, options = from_bytes(to_bytes(anna)), Options(encrypted=False)
    sent = propose(
        anna,
        Remove(1),
        random=makers.random,
        policy=makers.policy,
        now=NOW,
        options=options,
    )
    made = makers.commit(anna, choices=Choices(options=options))
    refuses(makers, copy, sent.message, ClonedError)
    refuses(makers, copy, made.message, ClonedError)
    makers.receive(ben, made.message)

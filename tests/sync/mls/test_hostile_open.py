"""Handshakes in the open: a membership tag shows that somebody is inside, not who (section 6)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.committing import Choices
from sync.mls.errors import (
    InvalidProposalError,
    InvalidSignatureError,
    MlsError,
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
from sync.mls.proposals import Remove
from sync.mls.sending import Options, propose
from tests.sync.mls_forging import refuses
from tests.sync.mls_making import NOW, Makers

OPEN = Options(encrypted=False)


@pytest.fixture(params=[1, 0xF057], ids=["classical", "hybrid"])
def makers(request: pytest.FixtureRequest) -> Makers:
    """Makers of the classical suite and of the hybrid one."""
    return Makers(request.param)


def handshakes(makers: Makers, group: Group) -> list[MlsMessage]:
    """A proposal and a commit by the group's own member."""
    sent = propose(
        group, Remove(2), random=makers.random, policy=makers.policy, now=NOW, options=OPEN
    )
    return [sent.message, makers.commit(group, choices=Choices(options=OPEN)).message]


def again_by(
    insider: Group, message: MlsMessage, sign: Callable[[AuthenticatedContent], bytes]
) -> MlsMessage:
    """A message with another signature, and the tag that every member can make for it."""
    body = message.body
    assert isinstance(body, PublicMessage)
    content = body.authenticated
    content = replace(content, auth=replace(content.auth, signature=sign(content)))
    key = insider.secrets.membership_key
    return MlsMessage(protect_public(insider.suite, content, key, insider.context))


def test_no_member_can_speak_for_another(makers: Makers) -> None:
    """The tag is right; the signature is none, another member's, or of something else."""
    anna, ben, cleo = makers.group_of(3)
    later = replace(anna.context, epoch=anna.epoch + 1)
    forgeries: list[Callable[[AuthenticatedContent], bytes]] = [
        lambda _: b"",
        lambda content: bytes(len(content.auth.signature)),
        lambda content: content.signed(cleo.context, cleo.signature_private).auth.signature,
        lambda content: content.signed(later, anna.signature_private).auth.signature,
    ]
    for message in handshakes(makers, anna):
        for forgery in forgeries:
            refuses(makers, ben, again_by(cleo, message, forgery), InvalidSignatureError)
        true = again_by(cleo, message, lambda content: content.auth.signature)
        makers.receive(ben, true)


def test_a_signature_holds_for_its_sender_only(makers: Makers) -> None:
    """A member's own handshake under another's index, whoever signed it."""
    _, ben, cleo = makers.group_of(3)
    for message in handshakes(makers, cleo):
        body = message.body
        assert isinstance(body, PublicMessage)
        moved = MlsMessage(replace(body, content=replace(body.content, sender=member(0))))
        for sign in (
            lambda content: content.auth.signature,
            lambda content: content.signed(cleo.context, cleo.signature_private).auth.signature,
        ):
            refuses(makers, ben, again_by(cleo, moved, sign), InvalidSignatureError)


def test_only_members_and_joiners_sign_the_groups_context() -> None:
    """Who is outside may not know it (section 6.1)."""
    makers = Makers()
    [anna] = makers.group_of(1)
    for kind in SenderType:
        framed = FramedContent(b"id", 7, Sender(kind), b"", ContentType.PROPOSAL, Remove(2))
        content = AuthenticatedContent(
            WireFormat.PUBLIC_MESSAGE, framed, FramedContentAuthData(b"")
        )
        signed = content.to_be_signed(anna.context)
        known = kind in (SenderType.MEMBER, SenderType.NEW_MEMBER_COMMIT)
        head = b"\0\1" + b"\0\1" + framed.encode()
        assert signed == (head + anna.context.encode() if known else head)


@pytest.mark.parametrize("options", [OPEN, Options()], ids=["open", "encrypted"])
def test_nobody_proposes_to_remove_whom_there_is_not(options: Options) -> None:
    """It is told at once, not only when somebody commits it."""
    makers = Makers()
    anna, ben = makers.group_of(2)
    seated = replace(anna, tree=makers.group_of(4)[0].tree)
    sent = propose(
        seated, Remove(3), random=makers.random, policy=makers.policy, now=NOW, options=options
    )
    refuses(makers, ben, sent.message, InvalidProposalError)


class Keeping(Policy):
    """Keeps two past epochs."""

    bounds = Bounds(past_epochs=2)


@pytest.mark.parametrize("options", [OPEN, Options()], ids=["open", "encrypted"])
def test_a_past_epoch_only_lends_its_keys_to_what_was_said(options: Options) -> None:
    """Its handshakes come too late, and another group's messages are another group's."""
    makers = Makers(policy=Keeping())
    anna, ben, cleo = makers.group_of(3)
    late = propose(
        cleo, Remove(0), random=makers.random, policy=makers.policy, now=NOW, options=options
    )
    commit = makers.commit(cleo, choices=Choices(options=options))
    said = makers.say(cleo).message.body
    assert isinstance(said, PrivateMessage)
    ben = makers.receive(ben, makers.commit(anna).message).group
    assert [past.context.epoch for past in ben.past] == [cleo.epoch]
    elsewhere = MlsMessage(replace(said, group_id=b"another"))
    wrong: list[tuple[MlsMessage, type[MlsError]]] = [
        (late.message, WrongEpochError),
        (commit.message, WrongEpochError),
        (elsewhere, WrongGroupError),
    ]
    for message, error in wrong:
        refuses(makers, ben, message, error)

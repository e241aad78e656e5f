"""Saying something in a circle."""

from sync.mls.errors import PendingProposalsError
from sync.mls.kem import Random
from sync.mls.sending import encrypt
from sync.session.errors import RefusedError
from sync.session.messages.audiences import SALT, Audience
from sync.session.messages.envelope import Envelope
from sync.session.proofs import carry, prove
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Sealed, Session, with_group


def say(session: Session, envelope: Envelope, *, random: Random) -> Sealed:
    """Seal a post for the turn that the session is in.

    Store the session that comes back before the body is sent: its key is gone from it. A body that
    the relay finds stale is not sealed again but said again, from the newer session. What people
    are to read is signed with the person key, so that others can be shown who wrote it.

    Raises:
        RemovedError: when this person was removed.
        RefusedError: `leaving-first` while somebody's leaving waits to be committed; `private` for
            what is only ever sealed for chosen members.
        TooLargeError: when it does not fit into the largest bucket.
    """
    session.check_inside()
    if envelope.message.PRIVATE:
        raise RefusedError("private", "This is for chosen members only, so it was not sent to all.")
    signed = prove(session.identity, envelope, everybody(session, random(SALT)))
    plaintext = carry(signed, envelope.encode())
    try:
        sent = encrypt(session.group, plaintext, random=random)
    except PendingProposalsError:
        raise RefusedError(
            "leaving-first", "Somebody is leaving; that is completed before anything is said."
        ) from None
    content = sent.message.encode()
    body = seal_body(session.group, session.place, BodyKind.POST, content, random=random)
    return Sealed(with_group(session, sent.group), body, signed)


def everybody(session: Session, salt: bytes) -> Audience:
    """Whom something is said to that is for all."""
    return Audience(salt, chosen=False, people=tuple(sorted(session.roster.by_id)))

"""Messages for chosen members, inside ordinary posts (author-signed HPKE to their leaf keys).

Everybody in the circle sees that one exists and for how many; only the chosen see for whom, and
what it says. It is bound to the group, the epoch, the author's leaf and the post, so it means
nothing anywhere else, and it can be opened in the epoch in which it was said and never after.

    targeted  = version 1 | commitment (32) | opaque ciphertext | vector of sealed keys
    plaintext = recipients (vector of person ids) | opaque content | opaque signature

The commitment is a hash of the content's key: without it an author could show two readers two
contents in one message, and a report would show what its receiver never saw.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sync.mls import tree_math
from sync.mls.aead import AES_256_GCM
from sync.mls.codec import Reader, opaque, uint, vector, whole
from sync.mls.crypto import (
    HpkeCiphertext,
    decrypt_with_label,
    encrypt_with_label,
    sign_with_label,
    verify_with_label,
)
from sync.mls.errors import DecryptionError, MlsError
from sync.mls.kem import Random
from sync.protocol.sizes import ID, SECRET
from sync.session.errors import RefusedError, UnreadableError
from sync.session.session import Member, Session

_VERSION: Final = 1
_LABEL: Final = "lamplit targeted v1"
_COMMITMENT: Final = b"lamplit targeted key v1\0"
_NONCE: Final = bytes(12)


@dataclass(frozen=True, slots=True)
class Targeted:
    """What one was chosen to read.

    Attributes:
        content: what was said.
        people: the ids of all who were chosen, the reader among them, as the author signed them.
    """

    content: bytes = field(repr=False)
    people: tuple[bytes, ...]


def seal_for(
    session: Session, people: Sequence[bytes], content: bytes, post: bytes, *, random: Random
) -> bytes:
    """Seal something for some members, to be put into the post with this id.

    Args:
        session: the author's.
        people: the chosen members' ids; the author is not one of them.
        content: what they will read.
        post: the id of the post that it goes into (16 bytes).
        random: for the content's key and the encapsulations.

    Raises:
        RefusedError: when nobody is chosen, somebody twice, the author, or who is no member.
        RemovedError: when the author was removed.
    """
    session.check_inside()
    chosen = _chosen(session, people)
    bound = _bound(session, session.group.own_leaf, post)
    suite = session.group.suite
    listed = opaque(b"".join(sorted(people)))
    said = listed + opaque(content)
    signature = sign_with_label(suite, session.group.signature_private, _LABEL, bound + said)
    key = random(SECRET)
    sealed = AES_256_GCM.seal(key, _NONCE, bound, said + opaque(signature))
    keys = [
        encrypt_with_label(
            suite,
            session.group.tree.member(member.leaf).encryption_key,
            _LABEL,
            bound,
            key,
            random=random,
        )
        for member in chosen
    ]
    keys.sort(key=HpkeCiphertext.encode)  # the order says nothing about who they are for
    return uint(_VERSION, 1) + _commitment(key) + opaque(sealed) + vector(keys)


def open_for_me(session: Session, author: bytes, body: bytes, post: bytes) -> bytes | None:
    """What a member sealed for this one, or None when it is not for this one.

    Raises:
        UnreadableError: when it is malformed, or opens and is not what its author signed.
    """
    found = open_targeted(session, author, body, post)
    return found.content if found else None


def open_targeted(session: Session, author: bytes, body: bytes, post: bytes) -> Targeted | None:
    """As `open_for_me`, and for whom it is.

    Args:
        session: the reader's, in the epoch in which the post was said.
        author: the id of the person whose post it stands in.
        body: what `seal_for` made.
        post: the post's id.

    Raises:
        UnreadableError: when it is malformed, or opens and is not what its author signed.
        RemovedError: when the reader was removed.
    """
    session.check_inside()
    writer = session.member(author)
    if writer is None:
        raise UnreadableError("A message for chosen members is by nobody in the circle.")
    commitment, sealed, keys = _parsed(body)
    bound = _bound(session, writer.leaf, post)
    key = _own_key(session, bound, commitment, keys)
    if key is None:
        return None
    try:
        plaintext = AES_256_GCM.open(key, _NONCE, bound, sealed)
        return _read(session, writer, bound, plaintext)
    except MlsError:
        raise UnreadableError("A message for this member is not what its author signed.") from None


def _chosen(session: Session, people: Sequence[bytes]) -> list[Member]:
    found = [session.member(person) for person in people]
    chosen = [member for member in found if member is not None and not member.is_self]
    if not people or len(set(people)) != len(people) or len(chosen) != len(people):
        raise RefusedError("chosen", "Those who are chosen must be other members of the circle.")
    return chosen


def _bound(session: Session, leaf: int, post: bytes) -> bytes:
    """Group, epoch, author and post: what keys, content and signature are bound to."""
    if len(post) != ID:
        raise ValueError("A post's id has 16 bytes.")
    group = session.group
    return opaque(group.group_id) + uint(group.epoch, 8) + uint(leaf, 4) + post


def _commitment(key: bytes) -> bytes:
    return hashlib.sha256(_COMMITMENT + key).digest()


def _parsed(body: bytes) -> tuple[bytes, bytes, tuple[HpkeCiphertext, ...]]:
    reader = Reader(body)
    try:
        version = reader.uint(1)
        commitment, sealed = reader.take(SECRET), reader.opaque()
        keys = reader.vector(HpkeCiphertext.decode)
        reader.finish()
    except MlsError:
        raise UnreadableError("A message for chosen members is malformed.") from None
    if version != _VERSION:
        raise UnreadableError("A message for chosen members is of another version.")
    return commitment, sealed, keys


def _own_key(
    session: Session, bound: bytes, commitment: bytes, keys: Sequence[HpkeCiphertext]
) -> bytes | None:
    """The content's key, when one of the sealed ones is for this member."""
    group = session.group
    private = group.private_keys[tree_math.node_of(group.own_leaf)]
    for sealed in keys[: len(session.people)]:
        try:
            key = decrypt_with_label(group.suite, private, _LABEL, bound, sealed)
        except DecryptionError:
            continue
        if _commitment(key) == commitment:
            return key
    return None


def _read(session: Session, writer: Member, bound: bytes, plaintext: bytes) -> Targeted:
    """Read and verify what opened.

    Raises:
        MlsError: when it is malformed or not signed by the writer.
    """
    people, content, signature = whole(
        plaintext, lambda r: (r.vector(lambda i: i.take(ID)), r.opaque(), r.opaque())
    )
    listed = opaque(b"".join(people))
    public = session.group.tree.member(writer.leaf).signature_key
    said = bound + listed + opaque(content)
    verify_with_label(session.group.suite, public, _LABEL, said, signature)
    if session.identity.person_id not in people:
        raise DecryptionError("A message is signed for others.")
    return Targeted(content, people)

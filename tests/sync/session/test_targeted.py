"""Messages for chosen members: who opens them, and what cannot be done to them."""

from contextlib import suppress
from dataclasses import replace

import pytest

from sync.mls.aead import AES_256_GCM
from sync.mls.codec import Reader, opaque, uint, vector
from sync.mls.crypto import HpkeCiphertext, encrypt_with_label, sign_with_label
from sync.mls.group import emptied
from sync.session.acts import SelfUpdate
from sync.session.errors import RefusedError, RemovedError, UnreadableError
from sync.session.targeted import (
    _LABEL,
    Targeted,
    _bound,
    _commitment,
    open_for_me,
    open_targeted,
    seal_for,
)
from tests.sync.session.making import Table

POST = b"p" * 16
SECRET = b"only for the two of you"


@pytest.fixture
def table() -> Table:
    return Table.of("Ben", "Cleo", "Dora")


def person(table: Table, name: str) -> bytes:
    return table[name].identity.person_id


def sealed(table: Table, *names: str, by: str = "Anna") -> bytes:
    people = [person(table, name) for name in names]
    return seal_for(table[by], people, SECRET, POST, random=table.random)


def opened(table: Table, name: str, body: bytes, by: str = "Anna") -> bytes | None:
    return open_for_me(table[name], person(table, by), body, POST)


@pytest.mark.parametrize("suite", [0x0001, 0x0003, 0xF057])
def test_the_chosen_read_it_and_nobody_else(suite: int) -> None:
    table = Table.of("Ben", "Cleo", "Dora", suite=suite)
    body = sealed(table, "Ben", "Dora")
    assert opened(table, "Ben", body) == opened(table, "Dora", body) == SECRET
    assert opened(table, "Cleo", body) is None
    assert opened(table, "Anna", body) is None
    assert SECRET not in body
    for name in ("Ben", "Dora"):
        assert person(table, name) not in body


def test_the_chosen_see_who_else_was(table: Table) -> None:
    people = tuple(sorted((person(table, "Ben"), person(table, "Dora"))))
    found = open_targeted(table["Ben"], person(table, "Anna"), sealed(table, "Dora", "Ben"), POST)
    assert found == Targeted(SECRET, people)
    assert SECRET.decode() not in repr(found)


def test_anybody_may_choose(table: Table) -> None:
    body = sealed(table, "Anna", by="Cleo")
    assert opened(table, "Anna", body, by="Cleo") == SECRET


def test_only_other_members_are_chosen_once_each(table: Table) -> None:
    for names in ((), ("Anna",), ("Ben", "Anna"), ("Ben", "Ben")):
        with pytest.raises(RefusedError):
            sealed(table, *names)
    with pytest.raises(RefusedError):
        seal_for(table["Anna"], [b"x" * 16], SECRET, POST, random=table.random)


def test_it_is_bound_to_author_post_and_epoch(table: Table) -> None:
    body = sealed(table, "Ben")
    ben = table["Ben"]
    assert open_for_me(ben, person(table, "Cleo"), body, POST) is None
    assert open_for_me(ben, person(table, "Anna"), body, b"q" * 16) is None
    table.act("Cleo", SelfUpdate())
    table.sync()
    assert open_for_me(table["Ben"], person(table, "Anna"), body, POST) is None
    with pytest.raises(UnreadableError):
        open_for_me(ben, b"x" * 16, body, POST)


def test_a_changed_bit_is_refused_or_means_nothing(table: Table) -> None:
    body = sealed(table, "Ben")
    for place in range(0, len(body), 3):
        altered = bytearray(body)
        altered[place] ^= 1 << place % 8
        with suppress(UnreadableError):
            assert opened(table, "Ben", bytes(altered)) is None


def test_a_cut_or_longer_one_is_refused(table: Table) -> None:
    body = sealed(table, "Ben")
    for wrong in (*[body[:size] for size in range(0, len(body), 5)], body + b"\0"):
        with pytest.raises(UnreadableError):
            opened(table, "Ben", wrong)
    with pytest.raises(UnreadableError):
        opened(table, "Ben", b"\2" + body[1:])


def forged(table: Table, said: bytes, *, signer: str = "Anna", epoch_of: str = "Anna") -> bytes:
    """What a program makes that signs whatever it is told, as Anna and for Ben."""
    session = table["Anna"]
    bound = _bound(table[epoch_of], session.group.own_leaf, POST)
    key = b"k" * 32
    suite = session.group.suite
    private = table[signer].group.signature_private
    signature = sign_with_label(suite, private, _LABEL, bound + said)
    sealed = AES_256_GCM.seal(key, bytes(12), bound, said + opaque(signature))
    ben = table["Ben"].group.own.encryption_key
    wrapped = encrypt_with_label(suite, ben, _LABEL, bound, key, random=table.random)
    return uint(1, 1) + _commitment(key) + opaque(sealed) + vector([wrapped])


def test_what_the_author_did_not_sign_so_is_refused(table: Table) -> None:
    ben, cleo = person(table, "Ben"), person(table, "Cleo")
    good = opaque(ben) + opaque(SECRET)
    assert opened(table, "Ben", forged(table, good)) == SECRET
    with pytest.raises(UnreadableError):
        opened(table, "Ben", forged(table, good, signer="Cleo"))
    for said in (
        opaque(cleo) + opaque(SECRET),
        opaque(b"") + opaque(SECRET),
        opaque(ben[:-1]) + opaque(SECRET),
        opaque(ben),
        good + b"\0",
        b"",
    ):
        with pytest.raises(UnreadableError):
            opened(table, "Ben", forged(table, said))


def test_one_message_has_one_content(table: Table) -> None:
    """A second key in a message, for a second content, does not count."""
    body = forged(table, opaque(person(table, "Ben")) + opaque(SECRET))
    reader = Reader(body)
    reader.take(33)
    ciphertext = reader.opaque()
    keys = reader.vector(HpkeCiphertext.decode)
    other = uint(1, 1) + _commitment(b"o" * 32) + opaque(ciphertext) + vector(keys)
    assert opened(table, "Ben", other) is None


def test_who_was_removed_neither_seals_nor_opens(table: Table) -> None:
    body = sealed(table, "Ben")
    gone = replace(table["Ben"], group=emptied(table["Ben"].group))
    with pytest.raises(RemovedError):
        open_for_me(gone, person(table, "Anna"), body, POST)
    with pytest.raises(RemovedError):
        seal_for(gone, [person(table, "Anna")], SECRET, POST, random=table.random)


def test_opening_changes_nothing_and_can_be_done_again(table: Table) -> None:
    body = sealed(table, "Ben")
    before = table["Ben"].to_bytes()
    assert opened(table, "Ben", body) == opened(table, "Ben", body) == SECRET
    assert table["Ben"].to_bytes() == before

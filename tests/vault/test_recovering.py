"""Coming back with shares: what opens, what does not, and what lies on the disk meanwhile."""

import os
import stat
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.failures import Failure, LastSlot, WrongPassphrase
from app.domain.recovery_failures import (
    NoShareSlot,
    NotRecovering,
    RecoveringAlready,
    RecoveryTextDamaged,
    ShareForAnotherCode,
    ShareOfAnother,
    WrongShare,
    WrongShares,
)
from app.vault import access, recovering
from app.vault.keys import handback
from app.vault.keys.credentials import Kind, Passphrase, SharedSecret
from app.vault.keys.handback import Code, SealedShare, open_share, read_code, read_share, seal_share
from app.vault.keys.shares import examine, new_shares, together
from app.vault.keys.slots import Slot
from app.vault.recovering import Recovering
from app.vault.vault import Vault
from tests.making import CHEAP, NOW, add, make_vault, open_again

NEW = Passphrase("a new one after all")


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    made = make_vault(tmp_path / "v")
    add(made, "words that stay")
    return made


def shared(vault: Vault, needed: int = 3, made: int = 5) -> tuple[bytes, ...]:
    """Make shares of a way in; the first has the number 1."""
    whole, shares = new_shares(needed, made, os.urandom)
    access.share_slot(vault, whole, "friends", lambda _tx, _slot: None, now=NOW, random=os.urandom)
    return shares


def begin(folder: Path, passphrase: Passphrase = NEW) -> Recovering:
    return recovering.begin(folder, passphrase, random=os.urandom, cost=CHEAP)


def sealed(code: Code, shares: tuple[bytes, ...], number: int) -> str:
    return seal_share(code, number, shares[number - 1]).text


def come_back(folder: Path, whole: SharedSecret, passphrase: Passphrase = NEW) -> Vault:
    vault = open_again(folder, whole)
    recovering.finish(vault, passphrase, now=NOW, random=os.urandom, cost=CHEAP)
    return vault


def test_three_of_five_come_back_over_restarts_and_set_a_new_passphrase(vault: Vault) -> None:
    folder, shares = vault.layout.folder, shared(vault)
    vault.close()
    found = begin(folder)
    assert (found.needed, found.made, found.numbers) == (3, 5, ())
    assert len(found.code.words) == 4
    assert read_code(found.code.text) == found.code
    for number, came in ((5, (5,)), (2, (2, 5))):
        now, whole = recovering.add(folder, sealed(found.code, shares, number), NEW)
        assert (now.numbers, whole) == (came, None)
        assert recovering.under_way(folder) == now
    again, whole = recovering.add(folder, sealed(found.code, shares, 2), NEW)
    assert (again.numbers, whole) == ((2, 5), None)
    kept = vault.layout.recovering.read_bytes()
    now, whole = recovering.add(folder, sealed(found.code, shares, 1), NEW)
    assert now.numbers == (1, 2, 5)
    assert whole is not None
    assert vault.layout.recovering.read_bytes() == kept, "the last one is not written"
    opened = come_back(folder, whole)
    assert not vault.layout.recovering.exists()
    assert opened.read(lambda tx: tx.timeline.count()) == 1
    assert [str(slot.kind) for slot in access.slots_of(opened)] == ["passphrase", "recovery_shares"]
    opened.close()
    open_again(folder, NEW).close()
    with pytest.raises(WrongPassphrase):
        open_again(folder)


def test_what_lies_on_the_disk_tells_no_share_and_is_its_owners_alone(vault: Vault) -> None:
    folder, shares = vault.layout.folder, shared(vault)
    vault.close()
    found = begin(folder)
    recovering.add(folder, sealed(found.code, shares, 1), NEW)
    path = vault.layout.recovering
    data = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for share in shares:
        assert share not in data
        assert share.hex().encode() not in data
    # With the passphrase only; the file alone opens nothing that was sent.
    with pytest.raises(WrongPassphrase):
        recovering.add(folder, sealed(found.code, shares, 2), Passphrase("a guess"))
    assert recovering.under_way(folder).numbers == (1,)


def test_each_wrong_share_has_its_own_sentence_and_the_others_still_count(
    vault: Vault, tmp_path: Path
) -> None:
    folder, shares = vault.layout.folder, shared(vault)
    other = make_vault(tmp_path / "other")
    foreign = shared(other)
    vault.close()
    other.close()
    code = begin(folder).code
    recovering.add(folder, sealed(code, shares, 1), NEW)
    theirs = begin(other.layout.folder).code
    text = sealed(code, shares, 2)
    changed = bytes([shares[1][0] ^ 1]) + shares[1][1:]
    wrong: list[tuple[str, type[Failure], str]] = [
        (text[:-3], RecoveryTextDamaged, "not whole"),
        (text[:40] + "AB"[text[40] == "A"] + text[41:], RecoveryTextDamaged, "not whole"),
        ("hello", RecoveryTextDamaged, "not whole"),
        (code.text, RecoveryTextDamaged, "not whole"),
        (sealed(theirs, foreign, 2), ShareOfAnother, "another journal"),
        (seal_share(Code(code.slot, theirs.public), 2, shares[1]).text, ShareForAnotherCode,
         "Share 2"),
        (seal_share(code, 2, changed).text, WrongShare, "Share 2"),
        (seal_share(code, 3, shares[1]).text, WrongShare, "Share 3"),
        (seal_share(code, 9, shares[1]).text, WrongShare, "Share 9"),
        (seal_share(code, 2, b"short").text, WrongShare, "Share 2"),
        (SealedShare(code.slot, 4, read_share(text).sealed).text, ShareForAnotherCode, "Share 4"),
    ]  # fmt: skip
    for bad, failure, words in wrong:
        with pytest.raises(failure, match=words):
            recovering.add(folder, bad, NEW)
    assert recovering.under_way(folder).numbers == (1,)
    broken = "\n  ".join([text[:30], text[30:70], text[70:]])
    assert recovering.add(folder, broken, NEW)[0].numbers == (1, 2)
    _, whole = recovering.add(folder, sealed(code, shares, 5), NEW)
    assert whole is not None
    come_back(folder, whole).close()


def test_shares_made_anew_end_the_earlier_ones(vault: Vault) -> None:
    folder, old = vault.layout.folder, shared(vault)
    new = shared(vault, 2, 3)
    kinds = [slot.kind for slot in access.slots_of(vault)]
    assert kinds.count(Kind.RECOVERY_SHARES) == 1
    vault.close()
    code = begin(folder).code
    for number in (1, 2, 3):
        with pytest.raises(WrongShare):
            recovering.add(folder, sealed(code, old, number), NEW)
    recovering.add(folder, sealed(code, new, 3), NEW)
    vault = open_again(folder)
    shared(vault)
    vault.close()
    with pytest.raises(ShareOfAnother):
        recovering.add(folder, sealed(code, new, 1), NEW)
    with pytest.raises(ShareOfAnother):
        recovering.under_way(folder)
    assert recovering.stop(folder)
    assert not recovering.stop(folder)


def test_without_shares_or_a_beginning_there_is_nothing_to_add(vault: Vault) -> None:
    folder = vault.layout.folder
    with pytest.raises(NoShareSlot):
        begin(folder)
    shared(vault)
    with pytest.raises(NotRecovering):
        recovering.under_way(folder)
    with pytest.raises(ValueError, match="protects nothing"):
        begin(folder, Passphrase(""))
    begin(folder)
    with pytest.raises(RecoveringAlready):
        begin(folder)
    vault.layout.recovering.write_bytes(b'{"format":1}')
    with pytest.raises(NotRecovering, match="damaged"):
        recovering.under_way(folder)


def test_the_slot_goes_with_a_new_key_and_is_no_last_way_in(vault: Vault) -> None:
    folder, shares = vault.layout.folder, shared(vault)
    (passphrase, _) = access.slots_of(vault)
    with pytest.raises(LastSlot):
        access.remove_slot(vault, passphrase.id)
    code = begin(folder).code
    recovering.add(folder, sealed(code, shares, 1), NEW)
    access.rekey(vault, [(Passphrase("fresh"), "mine")], now=NOW, cost=CHEAP)
    assert [slot.kind for slot in access.slots_of(vault)] == [Kind.PASSPHRASE]
    vault.close()
    with pytest.raises(NoShareSlot):
        recovering.under_way(folder)


def test_with_several_passphrases_the_new_one_is_one_more(vault: Vault) -> None:
    folder, shares = vault.layout.folder, shared(vault, 2, 2)
    access.add_slot(vault, Passphrase("second"), "second", now=NOW, cost=CHEAP)
    vault.close()
    code = begin(folder).code
    recovering.add(folder, sealed(code, shares, 1), NEW)
    _, whole = recovering.add(folder, sealed(code, shares, 2), NEW)
    assert whole is not None
    come_back(folder, whole).close()
    for one in (NEW, Passphrase("second"), None):
        open_again(folder, one).close()


@given(st.data())
@settings(max_examples=12, deadline=None)
def test_any_so_many_shares_open_the_slot_and_fewer_do_not(data: st.DataObject) -> None:
    made = data.draw(st.integers(2, 6))
    needed = data.draw(st.integers(2, made))
    whole, shares = new_shares(needed, made, os.urandom)
    slot = Slot("ab" * 16, Kind.RECOVERY_SHARES, "", NOW, b"", needed=whole.needed,
                checks=whole.checks)  # fmt: skip
    numbered = dict(enumerate(shares, 1))
    for number, share in numbered.items():
        examine(slot, number, share)
    for chosen in combinations(numbered, needed):
        assert together(slot, {one: numbered[one] for one in chosen}).secret == whole.secret
    for chosen in combinations(numbered, needed - 1):
        with pytest.raises(WrongShares):
            together(slot, {one: numbered[one] for one in chosen})


def test_a_wrong_secret_opens_nothing(vault: Vault) -> None:
    shared(vault)
    vault.close()
    with pytest.raises(WrongShares):
        open_again(vault.layout.folder, SharedSecret(bytes(32)))


def test_a_sealed_share_opens_with_its_key_slot_and_number_only() -> None:
    private = os.urandom(32)
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    code = Code(os.urandom(16), public)
    share = seal_share(code, 2, b"s" * 32)
    assert open_share(private, read_share(share.text)) == b"s" * 32
    for other in (
        SealedShare(code.slot, 3, share.sealed),
        SealedShare(bytes(16), 2, share.sealed),
        SealedShare(code.slot, 2, share.sealed[:-1] + bytes([share.sealed[-1] ^ 1])),
    ):
        with pytest.raises(ShareForAnotherCode):
            open_share(private, other)
    with pytest.raises(RecoveryTextDamaged):
        seal_share(Code(code.slot, bytes(32)), 2, b"s" * 32)
    assert Code(code.slot, os.urandom(32)).words != code.words


@given(st.text(max_size=80), st.sampled_from(["", "lamplit://recover/1#", "lamplit://share/1#"]))
def test_any_other_text_is_refused_in_one_way(text: str, start: str) -> None:
    for read in (read_code, read_share):
        with pytest.raises(RecoveryTextDamaged):
            read(start + text)
    with pytest.raises(RecoveryTextDamaged):
        read_code("x" * (handback.LONGEST + 1))

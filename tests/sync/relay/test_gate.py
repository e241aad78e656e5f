"""Tokens and stamps: only the right ones open the gate, each for one log."""

import hashlib
import os
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.problems import Problem, RefusedError
from sync.relay.gate import (
    NONCE,
    Quota,
    asked,
    check_token,
    check_work,
    leading_zeros,
    mint,
    nonce_for,
    use_of,
)

KEY, USE, RELAY = b"k" * 32, b"u" * 32, b"r" * 16
TODAY = 20_000


def solve(bits: int, day: int, relay: bytes = RELAY) -> str:
    """A stamp, found as a client finds it."""
    start = f"1:{bits}:{day}:{relay.hex()}:{os.urandom(16).hex()}:"
    for number in count():
        stamp = f"{start}{number}"
        if leading_zeros(hashlib.sha256(stamp.encode()).digest()) >= bits:
            return stamp
    raise AssertionError


def refused(work: object) -> Problem:
    assert isinstance(work, RefusedError)
    return work.problem


def test_a_token_is_good_until_its_day_and_recognised_again() -> None:
    token = mint(KEY, TODAY + 1, b"n" * NONCE)
    spent = check_token(token, KEY, TODAY, USE)
    assert (spent.use, spent.expires) == (USE, TODAY + 1)
    assert check_token(token, KEY, TODAY, b"other" * 6).hash == spent.hash
    assert check_token(mint(KEY, TODAY + 1, b"m" * NONCE), KEY, TODAY, USE).hash != spent.hash
    with pytest.raises(RefusedError) as late:
        check_token(token, KEY, TODAY + 1, USE)
    assert refused(late.value) is Problem.TOKEN_REFUSED


def test_a_token_has_one_spelling() -> None:
    token = mint(KEY, TODAY + 1, b"n" * NONCE)
    last = token[-1]
    others = {token.upper(), token + "a", token[:-1], " " + token, token + "=", token[3:], ""}
    # 58 signs hold two bits more than 36 bytes; they have to be zero.
    others |= {token[:-1] + chr(ord(last) + step) for step in (1, 2, 3)}
    for other in others:
        with pytest.raises(RefusedError):
            check_token(other, KEY, TODAY, USE)


@given(st.binary(min_size=36, max_size=36), st.integers(0, 57))
def test_no_token_can_be_made_up_or_changed(raw: bytes, place: int) -> None:
    token = list(mint(KEY, TODAY + 1, b"n" * NONCE))
    token[3 + place] = "a" if token[3 + place] != "a" else "b"
    for forged in ("".join(token), mint(b"other key" * 4, TODAY + 1, raw[:NONCE])):
        with pytest.raises(RefusedError):
            check_token(forged, KEY, TODAY, USE)


@given(st.text(max_size=80))
def test_garbage_is_no_token_and_no_stamp(text: str) -> None:
    with pytest.raises(RefusedError):
        check_token(text, KEY, TODAY, USE)
    with pytest.raises(RefusedError):
        check_work(text, RELAY, 0, TODAY, USE)


def test_work_is_taken_on_its_day_and_the_days_beside_it() -> None:
    stamp = solve(8, TODAY)
    for day in (TODAY - 1, TODAY, TODAY + 1):
        spent = check_work(stamp, RELAY, 8, day, USE)
        assert spent.expires == TODAY + 2, "remembered as long as it would be taken"
    for day in (TODAY - 2, TODAY + 2):
        with pytest.raises(RefusedError) as wrong:
            check_work(stamp, RELAY, 8, day, USE)
        assert refused(wrong.value) is Problem.WORK_REFUSED


def test_too_little_work_or_another_relays_is_refused() -> None:
    stamp = solve(8, TODAY)
    for bits, relay in ((9, RELAY), (8, b"s" * 16)):
        with pytest.raises(RefusedError):
            check_work(stamp, relay, bits, TODAY, USE)
    boasting = stamp.replace("1:8:", "1:200:", 1)
    with pytest.raises(RefusedError):
        check_work(boasting, RELAY, 8, TODAY, USE)


def test_a_stamp_has_one_spelling() -> None:
    stamp = solve(8, TODAY)
    version, _, rest = stamp.partition(":")
    for other in (f"{version}:08:{rest}", stamp + " ", stamp.upper(), f"2:{rest}", stamp + "\n"):
        with pytest.raises(RefusedError):
            check_work(other, RELAY, 0, TODAY, USE)


def test_zero_bits_are_counted() -> None:
    assert leading_zeros(bytes(32)) == 256
    assert leading_zeros(b"\x80" + bytes(31)) == 0
    assert leading_zeros(b"\x00\x01" + bytes(30)) == 15


def test_what_was_spent_tells_neither_key_nor_log() -> None:
    key = os.urandom(16)
    assert use_of(key) == use_of(key)
    assert use_of(key) not in {hashlib.sha256(key).digest(), key}


def test_a_member_s_token_follows_from_the_request_and_from_the_relay_s_key() -> None:
    log, key = b"l" * 16, b"i" * 16
    asks = [(KEY, log, key), (b"other key" * 4, log, key), (KEY, key, log), (KEY, log, log)]
    nonces = {nonce_for(*ask) for ask in asks}
    assert len(nonces) == len(asks)
    assert {len(nonce) for nonce in nonces} == {NONCE}
    assert nonce_for(*asks[0]) in nonces


def test_what_is_noted_of_a_request_for_a_token_tells_neither_log_nor_token() -> None:
    log, key = os.urandom(16), os.urandom(16)
    noted = asked(log, key, TODAY + 1)
    assert noted == asked(log, key, TODAY + 1)
    assert noted.hash not in {asked(key, log, TODAY).hash, asked(log, log, TODAY).hash}
    assert noted.hash not in {hashlib.sha256(log + key).digest(), use_of(key)}
    token = mint(KEY, TODAY + 1, nonce_for(KEY, log, key))
    spent = check_token(token, KEY, TODAY, use_of(key))
    assert not {noted.hash, noted.use} & {spent.hash, spent.use}


def test_an_address_makes_so_many_logs_a_day() -> None:
    quota = Quota(2)
    for _ in range(2):
        quota.check(b"one", TODAY)
        quota.count(b"one")
    with pytest.raises(RefusedError) as full:
        quota.check(b"one", TODAY)
    assert refused(full.value) is Problem.QUOTA
    assert full.value.retry_after
    quota.check(b"two", TODAY)
    quota.check(b"one", TODAY + 1)
    quota.count(None)
    quota.check(None, TODAY)

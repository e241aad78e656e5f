"""Identifiers, secrets and their one spelling."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.ids import (
    MalformedError,
    box_id,
    from_hex,
    log_id,
    read_id,
    read_key,
    read_secret,
    secret_hash,
)

RELAY, KEY = bytes(range(16)), bytes(range(16, 32))


@given(st.binary(max_size=64))
def test_hexadecimal_is_read_back(value: bytes) -> None:
    assert from_hex(value.hex(), len(value)) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "00" * 15,
        "00" * 17,
        "0" * 31,
        "0" * 33,
        "AB" * 16,
        "ab" * 15 + "aB",
        "0x" + "00" * 15,
        " " + "00" * 15 + "0",
        "00 " * 10 + "00",
        " ".join(["00"] * 16),
        "00" * 16 + "\n",
        "gg" * 16,
        "-1" * 16,
        "+1" * 16,
        "1_" * 16,
        "٠٠" * 16,
        "ａａ" * 16,
        "\x00" * 32,
    ],
)
def test_any_other_spelling_is_malformed(text: str) -> None:
    with pytest.raises(MalformedError, match="32 lower-case hexadecimal digits"):
        from_hex(text, 16)


@given(st.text(max_size=40))
def test_what_is_read_has_one_spelling(text: str) -> None:
    try:
        value = from_hex(text, 4)
    except MalformedError:
        return
    assert value.hex() == text


def test_sizes_of_what_is_on_the_wire() -> None:
    assert (len(read_id("ab" * 16)), len(read_key("ab" * 16))) == (16, 16)
    assert len(read_secret("ab" * 32)) == 32
    for read, digits in ((read_id, 64), (read_key, 64), (read_secret, 32)):
        with pytest.raises(MalformedError):
            read("a" * digits)


def test_a_secret_is_kept_as_its_hash() -> None:
    assert secret_hash(b"secret") == hashlib.sha256(b"secret").digest()


def test_ids_of_logs_and_boxes_are_these_for_ever() -> None:
    """Clients and relays of all versions work them out alike."""
    assert log_id(RELAY, KEY).hex() == "5d4b3d52d8d79881ab284d3dff5df8d0"
    assert box_id(RELAY, KEY).hex() == "ddbae9e4580a68a7dfefb1603de9fe5f"


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_ids_differ_by_relay_key_and_kind(relay: bytes, key: bytes) -> None:
    other = bytes([key[0] ^ 1]) + key[1:]
    ids = {log_id(relay, key), box_id(relay, key), log_id(relay, other), log_id(other, key)}
    assert len(ids) == (3 if other == relay else 4)
    assert {len(one) for one in ids} == {16}

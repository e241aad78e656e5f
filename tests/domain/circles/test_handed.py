"""What a relay's owner hands out is read out of one text."""

import pytest

from app.domain.circles.handed import Handed, read_handed

TOKEN = "lt1" + "abcdefghijklmnop234567"
DIGEST = "ab" * 32


def test_everything_is_found_in_one_text() -> None:
    text = f"Relay: https://192.168.1.7:8443\nKey: key:{DIGEST}\nToken: {TOKEN}"
    wanted = Handed("https://192.168.1.7:8443", "key", bytes.fromhex(DIGEST), TOKEN)
    assert read_handed(text) == wanted
    assert read_handed(text.replace("\n", " ")) == wanted
    assert TOKEN not in repr(wanted)


def test_a_key_may_be_written_in_pairs() -> None:
    pairs = ":".join(["AB"] * 32)
    assert read_handed(f"CERTIFICATE:{pairs}") == Handed(
        kind="certificate", digest=bytes.fromhex(DIGEST)
    )


@pytest.mark.parametrize(
    "text", ["", "relay.example.org", "key:abcd", "lt1", "Key:", "https:// key: lt1short"]
)
def test_what_is_not_there_is_not_found(text: str) -> None:
    assert read_handed(text) == Handed()

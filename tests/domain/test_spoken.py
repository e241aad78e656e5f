"""Bytes as words that can be read out."""

from app.domain.spoken import spoken


def test_the_published_examples() -> None:
    """Of the proposal for proquints: internet addresses and their words."""
    assert spoken(bytes([127, 0, 0, 1])) == ("lusab", "babad")
    assert spoken(bytes([63, 84, 220, 193])) == ("gutih", "tugad")
    assert spoken(bytes([140, 98, 193, 141])) == ("mudof", "sakat")


def test_each_word_is_another_one() -> None:
    words = {spoken(number.to_bytes(2, "big"))[0] for number in range(1 << 16)}
    assert len(words) == 1 << 16
    assert spoken(b"\0\0\1") == ("babab",)

"""The confirming words."""

import hashlib
from itertools import combinations

from sync.session.links import confirming_words
from sync.session.words import WORDS, words


def test_there_is_a_word_for_every_byte_and_none_twice() -> None:
    assert len(WORDS) == len(set(WORDS)) == 256


def test_words_are_short_plain_and_in_order() -> None:
    assert all(word.isascii() and word.isalpha() and word.islower() for word in WORDS)
    assert all(3 <= len(word) <= 9 for word in WORDS)
    assert list(WORDS) == sorted(WORDS)


def gaps(word: str, gap: str) -> set[str]:
    """The word with each one of its letters replaced."""
    return {word[:at] + gap + word[at + 1 :] for at in range(len(word))}


def test_no_word_is_one_letter_away_from_another() -> None:
    for one, other in combinations(WORDS, 2):
        assert gaps(one, "?").isdisjoint(gaps(other, "?")), (one, other)
        assert one not in gaps(other, "")
        assert other not in gaps(one, "")
        assert not other.startswith(one)


def test_words_follow_the_bytes() -> None:
    assert words(b"\0\1\xff\x07", 3) == (WORDS[0], WORDS[1], WORDS[255])


def test_words_need_the_link_and_the_person() -> None:
    found = {confirming_words(key, public) for key in (b"a", b"b") for public in (b"c", b"d")}
    assert len(found) == 4
    assert all(len(each) == 5 for each in found)


def test_the_words_never_change() -> None:
    """The order is part of the protocol: other versions of the program read the same."""
    digest = hashlib.sha256(" ".join(WORDS).encode()).hexdigest()
    assert digest[:16] == "f1ab64d01c7c8669"

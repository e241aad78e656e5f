"""Words for feelings: each has a meaning, and each is offered exactly once."""

import re

import pytest

from app.domain.feelings import CONTEXTS, LABELS, OFFERED, likely_labels


@pytest.mark.parametrize("words", [LABELS, CONTEXTS], ids=["labels", "contexts"])
def test_each_has_a_word_and_a_meaning(words: dict[str, tuple[str, str]]) -> None:
    assert [code for code in words if not re.fullmatch("[a-z]+([A-Z][a-z]+)*", code)] == []
    for code, (word, meaning) in words.items():
        assert word[:1].isupper(), code
        assert re.fullmatch("[a-z].*[a-z]", meaning), code


@pytest.mark.parametrize("steps", range(-3, 4))
def test_every_label_is_offered_once_whatever_the_class(steps: int) -> None:
    offered = likely_labels(steps)
    assert sorted(offered) == sorted(LABELS)
    assert 0 < OFFERED <= len(offered)


def test_those_come_first_that_go_with_the_class() -> None:
    assert likely_labels(2)[0] == "calm"
    assert likely_labels(-1)[0] == "anxious"
    assert likely_labels(0)[:3] == ("indifferent", "calm", "anxious")
    assert likely_labels(1).index("indifferent") == likely_labels(1).index("surprised") + 1
    assert likely_labels(-1).index("indifferent") == likely_labels(-1).index("disgusted") + 1

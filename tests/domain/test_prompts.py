"""The questions and templates: ours, kind, skippable, complete in every language."""

import re
from importlib.resources import files

import pytest

from app.domain.coping import KINDS
from app.domain.prompts import (
    Pack,
    mixed,
    packs,
    starters,
    switch,
    switched_on,
    templates,
)
from app.domain.words import fold

# What no question of ours says: blame, cheer, demand, means and places of harm.
BANNED = re.compile(
    r"\bwhy (me|did you|didn't)|\bshould\b|\bmust\b|\bblessed|silver lining|for a reason|"
    r"good vibes|\bpositive|\bstreak|\bfail(ed|ure)?\b|\bweak(ness)?\b|\bnormal\b|\bat least be\b|"
    r"\bsuicid|\bkill|\bpills?\b|\bblade|\boverdose|\bbridge\b|\bcure|\bheal(ed|ing)?\b|"
    r"\bcalm down\b|\bcheer up\b|\bbe happy\b|\balways (be|look|see)\b|!",
    re.IGNORECASE,
)
PACKS = packs()
HEAVY = {"body", "thoughts", "letters", "i-feel", "hard-to-say", "another-view"}


def every_text() -> list[str]:
    texts = [prompt for pack in PACKS for prompt in (*pack.prompts, pack.name, pack.about)]
    for item in templates():
        texts += [item.name, item.about]
        texts += [text for field in item.fields for text in (field.title, field.hint)]
    return texts + [text for card in starters() for text in (card.title, card.body)]


def test_there_are_at_least_120_questions_and_none_twice() -> None:
    every = [fold(prompt).strip(".?! ") for pack in PACKS for prompt in pack.prompts]
    assert len(every) >= 120
    assert len(every) == len(set(every))


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_a_pack_has_eight_or_more_that_fit_above_a_page(pack: Pack) -> None:
    assert len(pack.prompts) >= 8
    assert pack.name
    assert pack.about
    for prompt in pack.prompts:
        assert 5 <= len(prompt) <= 130, prompt
        assert prompt == prompt.strip()


def test_nothing_blames_cheers_or_harms() -> None:
    assert [text for text in every_text() if BANNED.search(text)] == []


@pytest.mark.parametrize("planted", ["Why me?", "You should smile", "Stay positive", "Good!"])
def test_such_words_would_be_found(planted: str) -> None:
    assert BANNED.search(planted)


def test_heavy_packs_wait_until_they_are_asked_for() -> None:
    assert {pack.code for pack in PACKS if not pack.offered} == HEAVY


def test_the_packs_and_templates_that_were_promised_are_there() -> None:
    names = {pack.code for pack in PACKS}
    assert names >= {"gratitude", "thoughts", "letters", "i-feel", "hard-to-say", "evening",
                     "everyday", "friendship", "body", "work", "small-joys"}  # fmt: skip
    known = {item.code for item in templates()}
    assert known >= {"thought-record", "unsent-letter", "i-feel", "hard-to-say", "evening-review",
                     "gratitude"}  # fmt: skip
    assert len({item.name for item in templates()}) == len(templates())


def test_hard_packs_close_towards_something_to_do_now() -> None:
    by_code = {pack.code: pack for pack in PACKS}
    assert "one thing you will do" in by_code["hard-to-say"].prompts[-1]
    assert "one thing you will do" in by_code["letters"].prompts[-1]


def test_starters_are_of_groups_that_exist() -> None:
    assert len(starters()) >= 8
    assert {card.kind for card in starters()} <= set(KINDS)
    assert all(card.title and card.body for card in starters())


def test_a_language_without_questions_of_its_own_asks_in_english() -> None:
    assert packs("xx_YY") == PACKS
    assert templates("xx") == templates()


def test_every_language_has_the_same_numbers() -> None:
    folder = files("assets").joinpath("prompts")
    languages = [one.name for one in folder.iterdir() if one.is_dir()]
    assert "en" in languages
    for language in languages:
        counts = {pack.code: len(pack.prompts) for pack in packs(language)}
        assert counts == {pack.code: len(pack.prompts) for pack in PACKS}
        fields = [len(item.fields) for item in templates(language)]
        assert fields == [len(item.fields) for item in templates()]


def test_packs_are_switched_and_only_changes_are_stored() -> None:
    assert [pack.code for pack in switched_on(PACKS, "")] == [
        pack.code for pack in PACKS if pack.offered
    ]
    stored = switch(PACKS, "", "letters", on=True)
    stored = switch(PACKS, stored, "work", on=False)
    assert stored == "letters:on work:off"
    now = {pack.code for pack in switched_on(PACKS, stored)}
    assert "letters" in now
    assert "work" not in now
    assert switch(PACKS, switch(PACKS, stored, "work", on=True), "letters", on=False) == ""
    with pytest.raises(KeyError):
        switch(PACKS, "", "none such", on=True)


@pytest.mark.parametrize("damaged", ["letters", "letters:maybe", ":", "\0:on", "gone:on"])
def test_what_is_damaged_switches_nothing(damaged: str) -> None:
    assert switched_on(PACKS, damaged) == switched_on(PACKS, "")


def test_mixed_takes_one_of_each_pack_in_turn() -> None:
    first, second = PACKS[0], PACKS[1]
    prompts = mixed([first, second])
    assert len(prompts) == len(first.prompts) + len(second.prompts)
    assert [prompt.pack for prompt in prompts[:4]] == [first.code, second.code] * 2
    assert prompts[2].key == f"{first.code}/1"
    assert mixed([]) == []

"""Shares on paper: any so many give the secret, fewer none; and what was mistyped is found."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.paper_shares import (
    DoNotFitError,
    PaperShare,
    Problem,
    combine,
    read,
    split,
    whole_word,
    word_list,
)

# Of SLIP-39's published vectors; all have the passphrase TREZOR.
TWO = (
    (
        "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang "
        "wrist rescue view short owner flip making coding armed"
    ),
    (
        "shadow pistol academic acid actress prayer class unknown daughter sweater depict "
        "flip twice unkind craft early superior advocate guest smoking"
    ),
)
TWO_SECRET = "b43ceb7e57a0ea8766221624d01b0864"
LONG = (
    (
        "humidity disease academic always aluminum jewelry energy woman receiver strategy "
        "amuse duckling lying evidence network walnut tactics forget hairy rebound impulse "
        "brother survive clothes stadium mailman rival ocean reward venture always armed "
        "unwrap"
    ),
    (
        "humidity disease academic agency actress jacket gross physics cylinder solution fake "
        "mortgage benefit public busy prepare sharp friar change work slow purchase ruler "
        "again tricycle involve viral wireless mixture anatomy desert cargo upgrade"
    ),
)
LONG_SECRET = "c938b319067687e990e05e0da0ecce1278f75ff58d9853f19dcaeed5de104aae"
OTHERS = (
    (
        "adequate smoking academic acid debut wine petition glen cluster slow rhyme slow "
        "simple epidemic rumor junk tracks treat olympic tolerate"
    ),
    (
        "adequate stay academic agency agency formal party ting frequent learn upstairs "
        "remember smear leaf damage anatomy ladle market hush corner"
    ),
)
BAD_DIGEST = (
    (
        "guilt walnut academic acid deliver remove equip listen vampire tactics nylon rhythm "
        "failure husband fatigue alive blind enemy teaspoon rebound"
    ),
    (
        "guilt walnut academic agency brave hamster hobo declare herd taste alpha slim "
        "criminal mild arcade formal romp branch pink ambition"
    ),
)
BAD_PADDING = (
    "duckling enlarge academic academic email result length solution fridge kidney coal piece deal "
    "husband erode duke ajar music cargo fitness"
)
GROUPS = (
    "eraser senior decision roster beard treat identify grumpy salt index fake aviation theater "
    "cubic bike cause research dragon emphasis counter"
)
TOO_SHORT = (
    "junk necklace academic academic acne isolate join hesitate lunar roster dough calcium "
    "chemical ladybug amount mobile glasses verify cylinder"
)


def share(text: str) -> PaperShare:
    found = read(text).share
    assert found is not None
    return found


def problem(text: str) -> tuple[Problem | None, tuple[int, ...]]:
    found = read(text)
    return found.problem, found.places


@pytest.mark.parametrize(("texts", "secret"), [(TWO, TWO_SECRET), (LONG, LONG_SECRET)])
def test_published_shares_give_the_published_secret(texts: tuple[str, ...], secret: str) -> None:
    shares = [share(text) for text in texts]
    assert combine(shares, passphrase=b"TREZOR").hex() == secret
    assert combine(shares).hex() != secret
    for one in shares:
        with pytest.raises(DoNotFitError):
            combine([one])


def test_published_mistakes_are_refused() -> None:
    with pytest.raises(DoNotFitError):
        combine(map(share, OTHERS))
    with pytest.raises(DoNotFitError):
        combine(map(share, BAD_DIGEST))
    assert read(BAD_PADDING).problem is Problem.MISREAD
    assert read(GROUPS).problem is Problem.OTHER_KIND
    assert read(TOO_SHORT).problem is Problem.TOO_SHORT
    with pytest.raises(DoNotFitError):
        combine([])


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_any_so_many_give_the_secret_and_any_fewer_do_not(data: st.DataObject) -> None:
    made = data.draw(st.integers(2, 6))
    needed = data.draw(st.integers(2, made))
    secret = data.draw(st.binary(min_size=16, max_size=16))
    shares = split(secret, needed, made, data.draw(st.integers(0, 2**15 - 1)))
    assert [one.number for one in shares] == list(range(1, made + 1))
    assert {one.needed for one in shares} == {needed}
    for chosen in combinations(shares, needed):
        assert combine(reversed(chosen)) == secret
    for chosen in combinations(shares, needed - 1):
        with pytest.raises(DoNotFitError):
            combine(chosen)
    assert combine(shares) == secret


def test_more_than_16_or_fewer_than_2_are_refused() -> None:
    for needed, made in ((1, 3), (3, 2), (2, 17), (0, 0)):
        with pytest.raises(ValueError, match="2 or more"):
            split(bytes(16), needed, made, 0)
    with pytest.raises(ValueError, match="16 bytes"):
        split(bytes(15), 2, 3, 0)


# --- what is typed ------------------------------------------------------------------------------


@given(st.integers(0, 19), st.integers(1, 1023))
@settings(max_examples=60, deadline=None)
def test_one_wrong_word_is_found(place: int, other: int) -> None:
    words, known = list(TWO[0].split()), list(word_list())
    words[place] = known[(known.index(words[place]) + other) % len(known)]
    found = read(" ".join(words))
    assert found.share is None
    assert (found.problem, found.places) == (Problem.MISREAD, (place + 1,))


def test_neighbours_that_changed_places_are_found() -> None:
    for place in range(19):
        words = list(TWO[0].split())
        words[place], words[place + 1] = words[place + 1], words[place]
        assert problem(" ".join(words)) == (Problem.SWAPPED, (place + 1, place + 2))


@given(st.lists(st.integers(0, 19), min_size=2, max_size=3, unique=True), st.integers(1, 1023))
@settings(max_examples=60, deadline=None)
def test_two_or_three_wrong_words_are_never_taken(places: list[int], other: int) -> None:
    words, known = list(TWO[1].split()), list(word_list())
    for place in places:
        words[place] = known[(known.index(words[place]) + other) % len(known)]
    assert read(" ".join(words)).share is None


def test_unknown_missing_and_superfluous_words_are_told() -> None:
    words = TWO[0].split()
    assert problem("") == (Problem.EMPTY, ())
    assert problem("  3. \n") == (Problem.EMPTY, ())
    assert problem(" ".join([*words[:4], "lantern", *words[5:19], "oops"])) == (
        Problem.UNKNOWN_WORD, (5, 20),
    )  # fmt: skip
    assert read(" ".join(words[:17])).missing == 3
    assert read(" ".join([*words, words[0]])).problem is Problem.TOO_LONG
    assert read(" ".join(LONG[0].split()[:30])).missing == 3


def test_words_may_be_cut_numbered_and_in_capitals() -> None:
    whole = share(TWO[0])
    cut = "\n".join(f"{n}. {word[:4].upper()}," for n, word in enumerate(TWO[0].split(), 1))
    assert share(cut) == whole
    assert whole_word("acad") == "academic"
    assert whole_word("acads") is None
    assert whole_word("aca") is None
    assert whole_word("acid") == "acid"


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_nothing_that_is_typed_raises(text: str) -> None:
    assert read(text).share is None


def test_a_share_is_not_shown_when_printed() -> None:
    assert "pistol" not in repr(share(TWO[0]))

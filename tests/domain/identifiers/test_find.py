"""What is found, where it stands, and what hostile text does."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.identifiers.find import Known, find
from app.domain.identifiers.findings import Finding, Kind, key_of
from app.domain.identifiers.masks import apply_masks
from app.domain.identifiers.people import people_of
from tests.growth import check_growth


def words(text: str, known: Known | None = None) -> list[tuple[str, str]]:
    return [(str(one.kind), one.word) for one in find(text, known or Known())]


def masked(text: str) -> str:
    return apply_masks(text, [(one, one.mask) for one in find(text)])


def test_a_finding_says_what_it_may_be() -> None:
    (found,) = find("M. came by and we talked.")
    assert found.sentence == "M. may be a person's name."
    assert (found.start, found.end, found.kind) == (0, 2, Kind.NAME)
    assert {str(kind) for kind in Kind} == {
        "own", "name", "phone", "address", "email", "link", "handle", "card", "iban", "id",
    }  # fmt: skip
    long = find("see https://example.org/" + "a" * 300)[0].sentence
    assert len(long) < 120
    assert "\n" not in long


def test_masks_read_calmly_and_are_the_same_for_the_same_person() -> None:
    text = "Ana rang. Ben and Ana Silva came, then I walked home with Ana."
    assert masked(text) == (
        "A friend rang. Another friend and a friend came, then I walked home with a friend."
    )
    assert masked("My sister Ana rang. I like Ana.") == "My sister rang. I like my sister."
    assert masked("Dr. Weber said so. Ask Dr Weber.") == "My doctor said so. Ask my doctor."
    assert masked("Ring 020 7946 0958 or write to a@example.org, 12 High Street, Leeds.") == (
        "Ring [number] or write to [e-mail], [address]."
    )
    assert masked("Heute war ich mit Anna im Park und habe gelacht.") == (
        "Heute war ich mit jemand im Park und habe gelacht."
    )


def test_names_hidden_one_after_the_other_stay_different_people() -> None:
    text = "Ana, Ben, Emma, Olivia and Sarah came. Ana left."
    at_once = masked(text)
    for _ in range(5):
        first = find(text)[0].word
        text = apply_masks(text, [(one, one.mask) for one in find(text) if one.word == first])
    assert find(text) == ()
    assert (
        text
        == at_once
        == ("A friend, another friend, a third friend, friend 4 and friend 5 came. A friend left.")
    )


def test_other_masks_can_be_chosen() -> None:
    text = "Ana and Ben."
    ana, ben = find(text)
    assert ana.masks == ("a friend", "A.", "[name]")
    assert apply_masks(text, [(ana, "A."), (ben, "[name]")]) == "A. and [name]."
    assert apply_masks(text, [(ben, "")]) == "Ana and."
    assert apply_masks(text, []) == text
    (japanese,) = find("昨日、田中さんに会った。")
    assert japanese.masks == ("ある人", "[name]"), "there are no initials in it"
    (link,) = find("see https://www.example.org/a/b")
    assert link.masks == ("[link]", "example.org")


def test_signs_that_nobody_sees_hide_nothing() -> None:
    for text in (
        "+44 20 7946 0958", "+4\u200b4 20\u00a07946\u20110958", "\uff0b\uff14\uff14 20 7946 0958",
        "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "+44\u00ad20\u20607946\u202f0958", "+44 20 7946 0958\u200d",
    ):  # fmt: skip
        (found,) = find(f"Ring {text} now")
        assert found.kind is Kind.PHONE, text
        assert found.word == text.rstrip("\u200d")
        assert found.key == "442079460958"
    assert words("with A\u200bna and Jose\u0301.") == [
        ("name", "A\u200bna"),
        ("name", "Jose\u0301"),
    ]
    assert words("4111\u200b 1111\u2009 1111 1111")[0][0] == "card"
    assert masked("with A\u00adna") == "with a friend"


def test_what_the_person_always_hides_is_found_however_it_is_written() -> None:
    known = Known(own=("Bärbel", "the old mill", "さくら"), waved=frozenset({key_of("Bärbel")}))
    text = "BÄRBEL's cat, barbels dog, THE  OLD mill, 私のさくらは. Barbeley, mills."
    assert words(text, known) == [
        ("own", "BÄRBEL"), ("own", "barbel"), ("own", "THE  OLD mill"), ("own", "さくら"),
    ]  # fmt: skip
    assert find(text, known)[0].sentence == "BÄRBEL is one of your words to hide."


def test_what_was_left_stays_left() -> None:
    text = "Ana and Ben on 020 7946 0958."
    known = Known(waved=frozenset({key_of("ANA"), key_of("02079460958")}))
    assert words(text, known) == [("name", "Ben")]
    assert key_of("+44 20-7946 0958") == key_of("+442079460958") != key_of("+442079460959")


def test_people_among_the_tags_are_known() -> None:
    tags = ("people/Xiulan", "family/mum-in-law", "weather", "ana", "friends/me", "work", "may")
    assert people_of(tags) == ("Xiulan", "mum in law", "ana")
    assert words("xiulan, then #people/xiulan", Known(people=("Xiulan",))) == [
        ("name", "xiulan"), ("name", "xiulan"),
    ]  # fmt: skip


def test_of_two_things_in_one_place_the_stronger_is_found() -> None:
    assert words("ana.silva@example.org") == [("email", "ana.silva@example.org")]
    assert words("https://example.org/Ana/4111111111111111")[0][0] == "link"
    assert words("lives at 12 Victoria Street") == [("address", "12 Victoria Street")]
    assert words("card 4111 1111 1111 1111, not 4111 1111 1111 1112") == [
        ("card", "4111 1111 1111 1111")
    ]


ALPHABET = st.sampled_from(
    ["a", "Ana", "Dr", ".", " ", "1", "12", "+44", "-", "(", ")", "@", "/", "\n", "'s", "my",
     "sister", "Straße", "名", "さん", "\u200b", "\u0301", "İ", "ß", "Will", "said", "http://",
     "x.com", "٣", "#", "via", "rue de", "[at]", "GB29", "ул.", "שרה", "أختي", ",", "*", "“", "€",
     "\U0001f642", "\ud800"]
)  # fmt: skip


@given(st.lists(ALPHABET, max_size=60).map("".join) | st.text(max_size=200))
@settings(max_examples=400, deadline=None)
def test_whatever_the_text_findings_stand_in_it_and_apart(text: str) -> None:
    found = find(text, Known(own=("ana", "ß"), people=("Will",)))
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.word
        assert one.masks
        assert one.sentence
    for left, right in pairwise(found):
        assert left.end <= right.start
    hidden = apply_masks(text, [(one, "[x]") for one in found])
    assert hidden.count("[x]") - text.count("[x]") == len(found)
    assert find(text, Known(own=("ana", "ß"), people=("Will",))) == found


HOSTILE = [
    "1", "1 ", "12 ", "12.", "a", "A", "Aa ", "Ana ", "a@", "a.", "Ab-", "http://", " ",
    "+(", "12 Ab Cd ", "1\u200b", "Astraße 1 ", "A. b ", "via A", "rue de ", "12 rue ",
    "via AbCdEfGh", "Flat 1, ", "my sister ", "GB29 ", "01234 ", "@a", "u/", "[at]",
    "dot ", "am Am ", "市1", "東京都", "さん", "王", "ул. ", "و", "\u0301", "Ana and ",
    "called ", "Dr. ", "'s", "A-", "ul. A ", "5 A A ", "Calle A-", "1, 12345-",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE)
def test_a_longer_text_takes_no_more_than_its_share(piece: str) -> None:
    check_growth(lambda size: find((piece * size)[:size]), 5_000)


def test_findings_show_no_words_in_a_traceback() -> None:
    (found,) = find("with Ana")
    assert "Ana" not in repr(found)
    assert isinstance(found, Finding)

"""What is odd about pseudonyms, and what is not."""

import pytest

from app.domain.circles.names import Flag, name_flags, skeleton


def flags(name: str, *others: str) -> list[Flag]:
    return [one.flag for one in name_flags(name, others)]


@pytest.mark.parametrize(
    "name",
    [
        "Ana", "Zoë", "Łukasz", "Nguyễn Thị Hương", "Анна", "Ελένη", "علی\u200cرضا", "עמית",
        "ひかりさくら", "東京タワー", "김민준", "李Li", "क्षितिज",
        "Anna Анна",
        "O'Brien-Smith", "J.R.", "42", "🌻", "Sam 👩\u200d🌾", "کتاب\u200cها",
        "Wren 🏳️\u200d🌈", "K9", "m²",
        "x", "ßeta",
    ],
)  # fmt: skip
def test_names_as_people_have_them_are_not_flagged(name: str) -> None:
    assert flags(name) == []
    assert flags(name, "Somebody else") == []


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("", Flag.NOTHING_TO_SEE), ("  \u200b", Flag.NOTHING_TO_SEE),
        ("\u3164", Flag.NOTHING_TO_SEE), ("\u2800\u2800", Flag.NOTHING_TO_SEE),
        ("Аnna", Flag.MIXED), ("Мina", Flag.MIXED), ("Οmar", Flag.MIXED), ("Bobعلي", Flag.MIXED),
        ("An\u200bna", Flag.INVISIBLE), ("An\u200cع", Flag.INVISIBLE),
        ("An\u200dna", Flag.INVISIBLE),
        ("Ana\u00ad", Flag.INVISIBLE), ("Ana\u2060", Flag.INVISIBLE), ("A\u0007na", Flag.INVISIBLE),
        ("\ufeffAna", Flag.INVISIBLE), ("Ana\u3164", Flag.INVISIBLE),
        ("A\u200d👩", Flag.INVISIBLE), ("👩\u200cA", Flag.INVISIBLE),
        ("Ana\U000e0041", Flag.INVISIBLE),
        ("\u202eanA", Flag.DIRECTION), ("Ana\u2067", Flag.DIRECTION), ("Ana\u200f", Flag.DIRECTION),
        ("A\u0301\u0302\u0303\u0304na", Flag.MARKS),
    ],
)  # fmt: skip
def test_what_is_odd_is_flagged(name: str, flag: Flag) -> None:
    assert flag in flags(name)
    assert [one for one in name_flags(name) if not one.sentence.endswith(".")] == []


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Аnnа", "Anna"), ("АННА", "AHHA"), ("Мina", "Mina"), ("Vvren", "Wren"), ("Wren", "VVren"),
        ("0mar", "Omar"), ("lan", "Ian"), ("Ian", "1an"), ("Οmar", "Omar"), ("Zοe", "Zoë"),
        ("Arnar", "Amar"), ("ＷＲＥＮ\u0301", "Wren"), ("Сосо", "Coco"), ("No or", "Noor"),
        ("N\u200bo\u0323or", "No or"),
    ],
)  # fmt: skip
def test_what_can_be_taken_for_another_names_it(name: str, other: str) -> None:
    found = [one for one in name_flags(name, ["Somebody", other])
             if one.flag in (Flag.SAME, Flag.LOOKS_LIKE)]  # fmt: skip
    assert [one.other for one in found] == [other]
    assert other in found[0].sentence
    assert skeleton(name) == skeleton(other)


@pytest.mark.parametrize(
    ("name", "other"), [("anna", "Anna"), ("Zoe", "Zoë"), ("Ａnna", "Anna"), ("An\u200bna", "Anna")]
)
def test_the_same_name_is_said_to_be_the_same(name: str, other: str) -> None:
    assert Flag.SAME in flags(name, other)
    assert Flag.LOOKS_LIKE not in flags(name, other)


@pytest.mark.parametrize(
    ("name", "other"), [("Ana", "Anna"), ("Mina", "Nina"), ("вов", "BOB"), ("🌻", "🌷"), ("", "")]
)
def test_different_names_are_not_said_to_be_alike(name: str, other: str) -> None:
    assert not {Flag.SAME, Flag.LOOKS_LIKE} & set(flags(name, other))


def test_a_long_hostile_name_takes_no_time_and_nothing_breaks() -> None:
    name = "\u202e" + "a\u0301" * 5_000 + "\u200b" * 5_000 + "\ud800"
    assert {Flag.INVISIBLE, Flag.DIRECTION} <= set(flags(name, name, "b"))

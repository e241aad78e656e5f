"""Searches meant to break: signs, scripts, and more of everything than anybody types."""

import sys
from datetime import date

import pytest

from app.domain.entry import Content
from app.domain.failures import BadQuery
from app.domain.query import MAX_TERMS, parse_query
from app.usecases.edit_entry import edit_entry
from app.vault.vault import Vault
from tests.making import NOW, add, counted_ids

TODAY = date(2026, 11, 22)


def _hits(vault: Vault, text: str, *, inside_words: bool = False) -> list[str]:
    query = parse_query(text, today=TODAY, inside_words=inside_words)
    rows = vault.read(lambda tx: tx.search.find(query))
    assert {row.position for row in rows} == set(vault.read(lambda tx: tx.search.positions(query)))
    return sorted(vault.read(lambda tx: [tx.entries.get(row.id).content.body for row in rows]))


BODIES = (
    "foo bar", "foo qux", "がくせい がっこう", "한국어 사람", "น้ำแข็ง", "happy 😀 day",
    "re\u0301sume\u0301", "tiếng Việt", "snake_case", "a\0b c", "Straße",
)  # fmt: skip


@pytest.fixture(params=[False, True], ids=["waiting", "filled"])
def bodies(request: pytest.FixtureRequest, vault: Vault) -> Vault:
    for body in BODIES:
        add(vault, body)
    if request.param:
        vault.write(lambda tx: tx.search.fill_trigrams(100))
    return vault


@pytest.mark.parametrize(
    ("text", "inside", "expected"),
    [
        ("がくせい", False, ["がくせい がっこう"]),
        ("がっこう", True, ["がくせい がっこう"]),
        ("한국어", True, ["한국어 사람"]),
        ("국어", True, ["한국어 사람"]),
        ("น้ำแข็ง", False, ["น้ำแข็ง"]),
        ("tiếng", True, ["tiếng Việt"]),
        ("straß", True, ["Straße"]),
        ("😀", False, ["happy 😀 day"]),
        ("_", False, ["snake_case"]),
        ("foo _ bar", False, ["foo bar"]),
        ("re\u0301sume\u0301", False, ["re\u0301sume\u0301"]),
        ("résumé", False, ["re\u0301sume\u0301"]),
        ("foo -bar", False, ["foo qux"]),
        ("foo -bar", True, ["foo qux"]),
        ("foo -ba", True, ["foo qux"]),
        ("foo -happy -qux", False, ["foo bar"]),
        ("\u0301", False, []),
        ("foo\0bar", False, ["foo bar"]),
    ],
)
def test_odd_searches_find_what_they_say(
    bodies: Vault, text: str, *, inside: bool, expected: list[str]
) -> None:
    assert _hits(bodies, text, inside_words=inside) == expected


def test_a_search_for_what_is_not_there_leaves_the_rest(bodies: Vault) -> None:
    assert _hits(bodies, "-foo") == sorted(set(BODIES) - {"foo bar", "foo qux"})
    assert _hits(bodies, '-"foo qux" ') == sorted(set(BODIES) - {"foo qux"})
    assert _hits(bodies, "-foo", inside_words=True) == sorted(set(BODIES) - {"foo bar", "foo qux"})


def test_an_unwanted_word_in_the_text_counts_against_a_hit_in_the_title(vault: Vault) -> None:
    entry = add(vault, "a bitter end")
    content = Content("a bitter end", "river")
    vault.write(lambda tx: edit_entry(tx, entry, content, now=NOW, new_id=counted_ids(50)))
    add(vault, "river one")
    add(vault, "river two")
    assert _hits(vault, "river -bitter") == ["river one", "river two"]


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "' OR 1=1 --", 'a" OR "b', "NEAR(a b, 3)", "{title} : foo", "^foo", "foo*", "a AND", "NOT",
        "(((((", ")", '"unclosed', "-", "--", '-"', "tag:", 'tag:"', "a:b:c", "\u202efoo\u202c",
        "x" * 10_000, "が" * 10_000, '"' + "foo " * 2500 + '"', "%_[]^", "\\", "\ue000\ue001",
        " ".join(f"tag:t{n}" for n in range(MAX_TERMS)),
        " ".join(f"-w{n}" for n in range(MAX_TERMS)),
        "foo " + " ".join(f"-w{n}" for n in range(MAX_TERMS - 1)),
        " ".join(f"w{n}" for n in range(MAX_TERMS)),
        "".join(map(chr, range(1, 0x250))), "\ufffe\uffff", chr(sys.maxunicode),
    ],
)  # fmt: skip
def test_no_search_breaks(bodies: Vault, text: str, *, inside: bool) -> None:
    try:
        found = _hits(bodies, text, inside_words=inside)
    except BadQuery:
        return
    assert set(found) <= set(BODIES)


def test_a_search_of_very_many_words_is_refused_with_a_sentence() -> None:
    with pytest.raises(BadQuery, match="more than 200 words"):
        parse_query("tag:a " * (MAX_TERMS + 1), today=TODAY)

"""The shipped questionnaires: their wording, codes and scores are the published ones."""

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.instruments import content_digest, read_instrument
from app.domain.measures import Instrument, Score
from app.domain.scoring import asks_safety, band, change, change_sentence, left_out, score
from app.measures import SHIPPED, as_shipped, find, instruments, read_shipped

BY_ID = {one.id: one for one in instruments()}
RAW: dict[str, dict[str, Any]] = {
    name: json.loads(files("assets").joinpath("measures", name).read_bytes()) for name in SHIPPED
}
IDS = sorted(BY_ID)

# The published tables, written out: every total with its band.
PHQ_BANDS = ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["moderately severe"] * 5
SCREEN = ["below screen"] * 3 + ["at or above screen"] * 4
TABLES = {
    "PHQ-9": PHQ_BANDS + ["severe"] * 8,
    "PHQ-8": ["none"] * 5 + PHQ_BANDS[5:] + ["severe"] * 5,
    "GAD-7": PHQ_BANDS[:15] + ["severe"] * 7,
    "PHQ-2": SCREEN,
    "GAD-2": SCREEN,
    "PHQ-4": ["none to minimal"] * 3 + ["mild"] * 3 + ["moderate"] * 3 + ["severe"] * 4,
}
POSITIVE = ("Positive", "Good", "Pleasant", "Happy", "Joyful", "Contented")
NEGATIVE = ("Negative", "Bad", "Unpleasant", "Sad", "Afraid", "Angry")


def total(instrument: Instrument) -> Score:
    return next(one for one in instrument.scores if one.id == "total")


def given_answers(instrument: Instrument, values: Iterator[int] | list[int]) -> dict[str, int]:
    return {item.link_id: value for item, value in zip(instrument.items, list(values), strict=True)}


def some_answers(instrument: Instrument) -> st.SearchStrategy[list[int]]:
    return st.tuples(
        *(st.sampled_from([one.value for one in item.answers]) for item in instrument.items)
    ).map(list)


# --- wording and codes


def test_the_seven_are_there_and_intact() -> None:
    assert set(BY_ID) == {"PHQ-9", "PHQ-8", "PHQ-2", "PHQ-4", "GAD-7", "GAD-2", "SPANE"}
    assert all(one.intact for one in BY_ID.values())


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_every_text_has_its_hash(name: str) -> None:
    raw = RAW[name]
    items = [*raw["items"], *raw.get("extra", [])]
    rows = [raw["stem"], *raw["answers"], *items, *(a for i in items for a in i.get("answers", []))]
    for row in rows:
        assert row["sha256"] == sha256(row["text"].encode()).hexdigest(), row["text"]


@pytest.mark.parametrize("ident", IDS)
def test_option_0_of_the_two_weeks_is_not_at_all(ident: str) -> None:
    """ "Not at all sure" is a copying error of many papers."""
    one = BY_ID[ident]
    first = {item.answers[0].text for item in one.items}
    assert first == ({"Very rarely or never"} if ident == "SPANE" else {"Not at all"})
    assert one.recall_days == (28 if ident == "SPANE" else 14)


def test_wording_and_codes_are_those_of_the_gathered_facts(shared: Path) -> None:
    facts = json.loads((shared / "clinical" / "instruments.json").read_bytes())["instruments"]
    by_key = {one["id"]: one for one in facts}
    for ident, mine in BY_ID.items():
        fact = by_key[ident.lower().replace("-", "")]
        assert mine.stem == fact["stem"]
        assert mine.recall_days == fact["recall_days"]
        assert [item.text for item in mine.items] == [item["text"] for item in fact["items"]]
        assert [item.code for item in mine.items] == [i.get("loinc", "") for i in fact["items"]]
        for item in mine.items:
            assert [(a.value, a.text, a.code) for a in item.answers] == [
                (a["value"], a["text"], a.get("loinc", "")) for a in fact["answers"]
            ]
        assert mine.code == (fact.get("loinc_panel") or "")
        confirmed = fact.get("loinc_total") or ""
        assert mine.scores[0].code == ("" if "confirm" in confirmed else confirmed)
        bands = [(b.low, b.high, b.name) for b in mine.scores[0].bands]
        if "bands" in fact:
            assert bands == [(low, high, name.split(";")[0]) for low, high, name in fact["bands"]]
        assert mine.safety_item == fact.get("safety_item", "")
        assert mine.scores[0].reliable == fact.get("change", {}).get("reliable")


def test_the_phq_8_is_the_phq_9_without_its_last_item() -> None:
    assert BY_ID["PHQ-8"].items == BY_ID["PHQ-9"].items[:8]
    assert not BY_ID["PHQ-8"].safety_item
    assert BY_ID["PHQ-9"].safety_item == BY_ID["PHQ-9"].items[8].link_id == "44260-8"


@pytest.mark.parametrize("ident", IDS)
def test_licences_credits_and_notices_come_along(ident: str) -> None:
    one = BY_ID[ident]
    if ident == "SPANE":
        assert "Diener" in one.credit
        assert not any(item.code for item in one.items)
    else:
        assert one.licence.startswith("No permission required")
        assert any("Regenstrief" in notice for notice in one.notices)


# --- scoring


@pytest.mark.parametrize("ident", sorted(set(IDS) - {"SPANE"}))
def test_every_total_lies_in_its_published_band(ident: str) -> None:
    one = BY_ID[ident]
    rule, table = total(one), TABLES[ident]
    assert (rule.low, rule.high) == (0, len(table) - 1)
    for value, name in enumerate(table):
        found = band(rule, value)
        assert found is not None
        assert found.name == name
    assert band(rule, -1) is None
    assert band(rule, len(table)) is None


@pytest.mark.parametrize("ident", ["PHQ-2", "GAD-2", "PHQ-4", "GAD-7"])
def test_every_possible_answering_is_summed(ident: str) -> None:
    one = BY_ID[ident]
    for values in product(range(4), repeat=len(one.items)):
        assert score(one, given_answers(one, list(values)))["total"] == sum(values)


@pytest.mark.parametrize("ident", ["PHQ-9", "PHQ-8"])
@given(data=st.data())
def test_answers_are_summed(ident: str, data: st.DataObject) -> None:
    one = BY_ID[ident]
    values = data.draw(some_answers(one))
    assert score(one, given_answers(one, values)) == {"total": sum(values)}


def test_every_total_can_be_reached() -> None:
    one = BY_ID["PHQ-9"]
    for wanted in range(28):
        values = [min(3, max(0, wanted - 3 * place)) for place in range(9)]
        assert score(one, given_answers(one, values))["total"] == wanted


@given(data=st.data())
def test_spane_is_positive_minus_negative(data: st.DataObject) -> None:
    one = BY_ID["SPANE"]
    values = data.draw(some_answers(one))
    by_word = dict(zip((item.text for item in one.items), values, strict=True))
    plus, minus = (sum(by_word[word] for word in part) for part in (POSITIVE, NEGATIVE))
    assert score(one, given_answers(one, values)) == {
        "balance": plus - minus, "positive": plus, "negative": minus,
    }  # fmt: skip
    assert -24 <= plus - minus <= 24
    assert 6 <= plus <= 30
    assert 6 <= minus <= 30


def test_the_halves_of_the_phq_4_are_the_gad_2_and_the_phq_2() -> None:
    four = BY_ID["PHQ-4"]
    halves = {one.id: one.items for one in four.scores}
    assert halves["anxiety"] == tuple(item.link_id for item in BY_ID["GAD-2"].items)
    assert halves["depression"] == tuple(item.link_id for item in BY_ID["PHQ-2"].items)


@pytest.mark.parametrize("ident", IDS)
@given(data=st.data())
def test_what_is_left_out_has_no_total(ident: str, data: st.DataObject) -> None:
    one = BY_ID[ident]
    answers = given_answers(one, data.draw(some_answers(one)))
    gone = data.draw(st.sampled_from(sorted(answers)))
    del answers[gone]
    assert left_out(one, answers) == (gone,)
    for name in score(one, answers):
        rule = next(rule for rule in one.scores if rule.id == name)
        assert gone not in rule.items + rule.minus
    assert one.scores[0].id not in score(one, answers)


def test_an_answer_that_is_none_is_not_counted() -> None:
    one = BY_ID["PHQ-2"]
    assert score(one, given_answers(one, [0, 4])) == {}
    assert score(one, given_answers(one, [0, -1])) == {}


def test_difficulty_is_asked_but_not_counted() -> None:
    one = BY_ID["PHQ-9"]
    (extra,) = one.extra
    answers = given_answers(one, [0] * 9) | {extra.link_id: 3}
    assert score(one, answers) == {"total": 0}
    assert extra.link_id not in total(one).items


# --- change


@pytest.mark.parametrize(("ident", "limit"), [("PHQ-9", 6), ("GAD-7", 4)])
def test_changes_from_the_published_limit_on_are_more_than_noise(ident: str, limit: int) -> None:
    one = BY_ID[ident]
    for points in range(-10, 11):
        went = change(one, {"total": 10}, {"total": 10 + points})
        assert went is not None
        assert went.is_reliable is (abs(points) >= limit)


def test_the_plain_sentences() -> None:
    one = BY_ID["PHQ-9"]

    def said(before: int, after: int, of: Instrument = one) -> str:
        went = change(of, {of.scores[0].id: before}, {of.scores[0].id: after})
        assert went is not None
        return change_sentence(went)

    assert said(14, 7) == (
        "PHQ-9 went from 14 to 7. Changes of 6 or more are usually more than measurement noise."
    )
    assert said(14, 12) == (
        "PHQ-9 went from 14 to 12. Changes of less than 6 can be measurement noise."
    )
    assert said(14, 14) == "PHQ-9 is 14, as it was the time before."
    assert said(-3, 4, BY_ID["SPANE"]) == "SPANE went from -3 to 4."
    assert change(one, {}, {"total": 3}) is None
    assert change(one, {"total": 3}, {"total": 4}, "other") is None


def test_only_an_answer_above_zero_to_the_last_item_asks_for_the_calm_page() -> None:
    one = BY_ID["PHQ-9"]
    for value in range(4):
        assert asks_safety(one, given_answers(one, [3] * 8 + [value])) is (value > 0)
    assert not asks_safety(one, {})
    assert not asks_safety(BY_ID["PHQ-8"], given_answers(BY_ID["PHQ-8"], [3] * 8))


# --- files


def altered(name: str, edit: dict[str, object], part: str = "") -> Instrument:
    raw = json.loads(json.dumps(RAW[name]))
    (raw["items"][0] if part == "item" else raw).update(edit)
    return as_shipped(read_instrument(json.dumps(raw).encode()), SHIPPED[name])


def test_an_altered_text_is_seen_and_not_scored() -> None:
    one = altered("phq-2.json", {"text": "Little joy"}, "item")
    assert not one.intact
    assert score(one, given_answers(one, [3, 3])) == {}


def test_an_altered_text_with_a_hash_to_match_is_seen_too() -> None:
    text = "Little joy"
    edit: dict[str, object] = {"text": text, "sha256": sha256(text.encode()).hexdigest()}
    one = altered("phq-2.json", edit, "item")
    assert not one.intact


def test_an_altered_one_names_no_ranges_and_no_limits() -> None:
    """They may be what was altered; an earlier total would get another name."""
    one = altered("phq-9.json", {"text": "Little joy"}, "item")
    assert [(score.bands, score.reliable) for score in one.scores] == [((), None)]
    assert BY_ID["PHQ-9"].scores[0].bands


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"{}", b"[" * 100_000, b'{"format": 1}', None])
def test_a_damaged_file_takes_none_of_the_others_with_it(
    tmp_path: Path, data: bytes | None
) -> None:
    for name, raw in RAW.items():
        (tmp_path / name).write_text(json.dumps(raw))
    damaged = tmp_path / "gad-7.json"
    damaged.unlink()
    if data is not None:
        damaged.write_bytes(data)
    found = list(read_shipped(tmp_path))
    assert [one.id for one in found] == [ident for ident in BY_ID if ident != "GAD-7"]
    assert all(one.intact for one in found)


def test_an_altered_rule_is_seen() -> None:
    scores = json.loads(json.dumps(RAW["phq-9.json"]["scores"]))
    scores[0]["bands"][0]["high"], scores[0]["bands"][1]["low"] = 9, 10
    scores[0]["bands"][1]["high"], scores[0]["bands"][2]["low"] = 12, 13
    assert not altered("phq-9.json", {"scores": scores}).intact


def test_other_line_ends_and_spaces_alter_nothing() -> None:
    name = "gad-7.json"
    data = json.dumps(RAW[name], indent=7).replace("\n", "\r\n").encode()
    assert content_digest(data).hex() == SHIPPED[name]
    assert as_shipped(read_instrument(data), SHIPPED[name]).intact


@pytest.mark.parametrize(
    "edit",
    [
        {"format": 2},
        {"items": []},
        {"stem": "words"},
        {"answers": []},
        {"safety_item": "nowhere"},
        {"scores": [{"id": "total", "title": "Total", "items": ["?"], "low": 0, "high": 6}]},
        {"scores": [{"id": "total", "title": "Total", "items": ["44250-9"], "low": 0, "high": 6}]},
        {"licence": " "},
        {"title": 3},
    ],
)
def test_a_file_that_would_count_wrongly_is_refused(edit: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        altered("phq-2.json", edit)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"3", b"\xff\xfe", b"[" * 100_000])
def test_garbage_is_no_questionnaire_of_ours(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_instrument(data)


def test_bands_with_a_gap_are_refused() -> None:
    scores = json.loads(json.dumps(RAW["phq-2.json"]["scores"]))
    scores[0]["bands"][1]["low"] = 4
    with pytest.raises(ValueError, match="bands"):
        altered("phq-2.json", {"scores": scores})


def test_questionnaires_are_found_by_id_and_title() -> None:
    known = (*instruments(), replace(BY_ID["PHQ-2"], id="own:mine", title="Mine", own=True))
    assert find(known, "phq-9") is BY_ID["PHQ-9"]
    assert find(known, "mine").id == "own:mine"
    assert find(known, "OWN:mine").id == "own:mine"


def test_answers_carry_the_codes_that_loinc_has_for_them() -> None:
    answers = {answer.value: answer for answer in find(instruments(), "PHQ-9").items[0].answers}
    codes = [answers[value].code for value in range(4)]
    assert codes == ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]
    assert {answer.system for answer in answers.values()} <= {"", "http://loinc.org"}


def test_what_has_no_code_has_an_empty_one() -> None:
    for one in instruments():
        items = one.all_items
        codes = [one.code, *(item.code for item in items), *(score.code for score in one.scores)]
        for answer in (answer for item in items for answer in item.answers):
            codes += [answer.code, answer.system]
        assert [code for code in codes if str(code) in {"None", "XXXX"}] == []
        assert all(len(notice) > 3 for notice in one.notices)

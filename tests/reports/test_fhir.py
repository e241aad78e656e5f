"""The bundle: valid FHIR, right codes and sums, and nobody's name."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from app.domain.feelings import CONTEXTS, LABELS
from app.domain.measures import Instrument, Taking
from app.domain.mood import CheckIn, Feelings, Valence
from app.domain.questionnaire import read_questionnaire
from app.domain.report import USUAL, Part, ReportChoice
from app.measures import instruments
from app.reports import fhir_codes
from app.reports.fhir import bundle
from app.reports.fhir_checks import check_bundle, checked
from app.reports.figures import gather
from app.reports.tables import as_json
from app.vault.vault import Vault
from tests.making import NOW
from tests.reports.making import FIRST, LAST, ZONE, at, gathered, some_id

YEAR = ReportChoice(FIRST, LAST)
ANSWERS = replace(YEAR, parts=USUAL | {Part.ITEM_ANSWERS})
EVERYTHING = replace(YEAR, parts=frozenset(Part), item_nine=True, name="J. M.")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "clinical"
Json = dict[str, Any]


def made(vault: Vault, choice: ReportChoice) -> Json:
    found = bundle(gathered(vault, choice), choice)
    return dict(json.loads(json.dumps(found)))


def of_type(found: Json, kind: str) -> list[Json]:
    return [one["resource"] for one in found["entry"] if one["resource"]["resourceType"] == kind]


@pytest.mark.parametrize("choice", [YEAR, ANSWERS, EVERYTHING])
def test_a_year_is_valid(full: Vault, choice: ReportChoice) -> None:
    found = made(full, choice)
    Bundle.model_validate(found)
    assert check_bundle(found, instruments()) == []
    assert checked(found, instruments()) is found
    assert len(of_type(found, "Observation")) > 500


def test_an_empty_period_is_valid(vault: Vault) -> None:
    found = made(vault, YEAR)
    Bundle.model_validate(found)
    assert check_bundle(found, instruments()) == []
    assert len(found["entry"]) == 1


def test_codes_are_those_of_the_files(full: Vault) -> None:
    """PHQ-9 and GAD-7 by the LOINC codes that clinicians' systems know."""
    found = made(full, EVERYTHING)
    totals = {
        coding["code"]
        for one in of_type(found, "Observation")
        for coding in one["code"].get("coding", [])
    }
    assert {"44261-6", "70274-6", "55758-7", fhir_codes.SLEEP_DURATION} <= totals
    asked = {one["questionnaire"] for one in of_type(found, "QuestionnaireResponse")}
    assert {"http://loinc.org/q/44249-1", "http://loinc.org/q/69737-5"} <= asked
    response = next(
        one for one in of_type(found, "QuestionnaireResponse")
        if one["questionnaire"].endswith("44249-1")
    )  # fmt: skip
    assert [item["linkId"] for item in response["item"]] == [
        "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
        "44260-8", "69722-7",
    ]  # fmt: skip


@pytest.mark.skipif(not SHARED.is_dir(), reason="the clinical files are not beside the project")
def test_lists_are_the_published_ones() -> None:
    lists = json.loads((SHARED / "state_of_mind_codes.json").read_text("utf-8"))
    assert {code for code, _ in lists["labels"]} == set(LABELS)
    assert {code for code, _ in lists["associations"]} == set(CONTEXTS)
    assert [code for code, _ in lists["valence"]] == list(fhir_codes.VALENCES.values())
    assert {code for code, _ in lists["kind"]} == set(fhir_codes.KINDS.values())
    assert fhir_codes.STATE_LABEL.startswith(lists["system"])


def test_a_total_is_derived_from_its_answers_only_where_they_leave(full: Vault) -> None:
    for choice, linked in ((YEAR, False), (ANSWERS, True)):
        found = made(full, choice)
        totals = [one for one in of_type(found, "Observation") if "interpretation" in one]
        assert totals
        assert all(("derivedFrom" in one) == linked for one in totals)
        assert bool(of_type(found, "QuestionnaireResponse")) == linked


def test_no_label_is_said_to_be_unknown(vault: Vault) -> None:
    """The guide wants the component even where the person named no feeling."""
    vault.write(lambda tx: tx.moods.put(
        CheckIn(some_id(1), at(LAST), ZONE, Valence(2), at(LAST) + timedelta(days=2),
                feelings=Feelings(energy=2, contexts=("work",)))
    ))  # fmt: skip
    found = made(vault, YEAR)
    Bundle.model_validate(found)
    (mood,) = of_type(found, "Observation")
    parts = {
        part["code"].get("coding", [{"code": part["code"].get("text")}])[0]["code"]: part
        for part in mood["component"]
    }
    assert parts["labels"]["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert parts["valence"]["valueQuantity"]["value"] == pytest.approx(-2 / 3, abs=1e-4)
    assert parts["valenceClassification"]["valueCodeableConcept"]["coding"][0]["code"] == (
        "unpleasant"
    )
    assert mood["effectiveDateTime"] == "2026-11-22T21:00:00+01:00"
    assert mood["issued"] == "2026-11-24T21:00:00+01:00"


def test_no_name_unless_one_was_given(full: Vault) -> None:
    (patient,) = of_type(made(full, YEAR), "Patient")
    assert "name" not in patient
    (patient,) = of_type(made(full, EVERYTHING), "Patient")
    assert patient["name"] == [{"text": "J. M."}]


def test_the_same_report_has_the_same_ids(full: Vault) -> None:
    """A record system that is given it twice can see that it has it."""
    assert made(full, YEAR) == made(full, YEAR)


def test_notices_go_along(full: Vault) -> None:
    tags = {tag["code"]: tag["display"] for tag in made(full, YEAR)["meta"]["tag"]}
    assert "Regenstrief" in tags["loinc"]
    assert "Diener" in tags["SPANE"]


# --- what the model lets through ------------------------------------------------------------------


def change(kind: str, test: Callable[[Json], bool], edit: Callable[[Json], object]) -> Any:
    """Return what spoils the first resource that fits."""

    def spoil(found: Json) -> None:
        edit(next(one for one in of_type(found, kind) if test(one)))

    return spoil


def has_code(code: str) -> Callable[[Json], bool]:
    return lambda one: any(c["code"] == code for c in one["code"].get("coding", []))


def is_mood(one: Json) -> bool:
    return "State of mind" in one["code"]["text"]


def is_phq(one: Json) -> bool:
    return str(one["questionnaire"]).endswith("44249-1")


def part(one: Json, name: str) -> Json:
    return next(p for p in one["component"] if p["code"].get("coding", [{}])[0].get("code") == name)


SPOILED = {
    "status of an observation": change(
        "Observation", is_mood, lambda one: one.update(status="done")
    ),
    "status of answers": change(
        "QuestionnaireResponse", is_phq, lambda one: one.update(status="finished")
    ),
    "wrong LOINC code": change(
        "Observation", has_code("44261-6"),
        lambda one: one["code"]["coding"][0].update(code="44261-7"),
    ),
    "code of another score": change(
        "Observation", has_code("44261-6"),
        lambda one: one["code"]["coding"][0].update(code="70274-6"),
    ),
    "wrong sum": change(
        "Observation", has_code("44261-6"),
        lambda one: one["valueQuantity"].update(value=one["valueQuantity"]["value"] + 1),
    ),
    "out of range": change(
        "Observation", has_code("55758-7"), lambda one: one["valueQuantity"].update(value=99)
    ),
    "wrong linkId": change(
        "QuestionnaireResponse", is_phq, lambda one: one["item"][0].update(linkId="44250-8")
    ),
    "answer twice": change(
        "QuestionnaireResponse", is_phq, lambda one: one["item"].append(one["item"][0])
    ),
    "answer missing": change("QuestionnaireResponse", is_phq, lambda one: one["item"].pop(0)),
    "another answer": change(
        "QuestionnaireResponse", is_phq,
        lambda one: one["item"][0]["answer"][0]["valueCoding"].update(code="LA6571-8"),
    ),
    "another wording": change(
        "QuestionnaireResponse", is_phq, lambda one: one["item"][0].update(text="Sad?")
    ),
    "unknown questionnaire": change(
        "QuestionnaireResponse", is_phq,
        lambda one: one.update(questionnaire="http://loinc.org/q/1-1"),
    ),
    "dangling reference": change(
        "Observation", is_mood, lambda one: one["subject"].update(reference="urn:uuid:gone")
    ),
    "derived from nothing": change(
        "Observation", has_code("44261-6"),
        lambda one: one["derivedFrom"][0].update(reference="urn:uuid:gone"),
    ),
    "derived from another": change(
        "Observation", has_code("44261-6"),
        lambda one: one["derivedFrom"][0].update(reference=one["subject"]["reference"]),
    ),
    "another moment": change(
        "Observation", has_code("44261-6"),
        lambda one: one.update(effectiveDateTime="2026-01-01T00:00:00Z"),
    ),
    "category": change(
        "Observation", is_mood,
        lambda one: one["category"][0]["coding"][0].update(code="mood"),
    ),
    "label": change(
        "Observation", lambda one: is_mood(one) and "valueCodeableConcept" in part(one, "labels"),
        lambda one: part(one, "labels")["valueCodeableConcept"]["coding"][0].update(code="meh"),
    ),
    "valence beside its class": change(
        "Observation", is_mood,
        lambda one: part(one, "valence")["valueQuantity"].update(value=0.9),
    ),
    "no kind": change(
        "Observation", is_mood, lambda one: one["component"].remove(part(one, "kind"))
    ),
    "two values": change(
        "Observation", has_code("44261-6"), lambda one: one.update(valueInteger=3)
    ),
    "reason": change(
        "Observation",
        lambda one: is_mood(one) and "dataAbsentReason" in part(one, "labels"),
        lambda one: part(one, "labels")["dataAbsentReason"]["coding"][0].update(code="lazy"),
    ),
    "no bundle of that type": lambda found: found.update(type="batch"),
    "same url twice": lambda found: found["entry"].append(found["entry"][1]),
    "another resource": lambda found: found["entry"].append(
        {"fullUrl": "urn:uuid:x", "resource": {"resourceType": "Condition"}}
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", SPOILED)
def test_our_checks_catch(full: Vault, what: str) -> None:
    found = deepcopy(made(full, EVERYTHING))
    SPOILED[what](found)
    assert check_bundle(found, instruments()), what
    with pytest.raises(ValueError, match=r"^\d+$"):
        checked(found, instruments())


def test_the_model_alone_would_let_them_through(full: Vault) -> None:
    """Why there are checks of our own."""
    through = []
    for what in ("wrong LOINC code", "wrong sum", "wrong linkId", "dangling reference"):
        found = deepcopy(made(full, EVERYTHING))
        SPOILED[what](found)
        Bundle.model_validate(found)
        through.append(what)
    assert len(through) == 4


def test_a_questionnaire_without_codes_is_held_to_the_same(full: Vault) -> None:
    """PHQ-8, PHQ-4 and SPANE have no LOINC code that we know; their sums are checked too."""
    found = made(full, ANSWERS)
    total = next(
        one for one in of_type(found, "Observation") if one["code"]["text"].startswith("PHQ-8: ")
    )
    assert "coding" not in total["code"]
    total["valueQuantity"]["value"] += 1
    assert any("not the sum" in finding for finding in check_bundle(found, instruments()))


def test_it_knows_only_the_questionnaires_it_is_given(full: Vault) -> None:
    known: tuple[Instrument, ...] = tuple(one for one in instruments() if one.id != "GAD-7")
    found = made(full, ANSWERS)
    assert any("unknown questionnaire" in finding for finding in check_bundle(found, known))


def test_one_that_was_brought_in_says_its_answers_in_its_words(vault: Vault) -> None:
    """Not as the place in a list that nobody else has; and no notice is empty."""
    raw = {
        "resourceType": "Questionnaire", "title": "Mine", "item": [
            {"linkId": "a", "type": "boolean", "text": "Well?"},
            {"linkId": "b", "type": "choice", "text": "How?", "answerOption": [
                {"valueString": "So"}, {"valueCoding": {"code": "x", "display": "Else"}},
            ]},
        ],
    }  # fmt: skip
    own = read_questionnaire(json.dumps(raw).encode())
    taking = Taking(some_id(1), own.id, own.digest, "", NOW, NOW, ZONE, NOW,
                    {"a": 1, "b": 0}, done=True)  # fmt: skip
    vault.write(lambda tx: tx.takings.put(taking))
    figures = vault.read(lambda tx: gather(tx, ANSWERS, now=NOW, instruments=(own,), zone=ZONE))
    found = bundle(figures, ANSWERS)
    Bundle.model_validate_json(json.dumps(found))
    assert check_bundle(found, [own]) == []
    (response,) = of_type(found, "QuestionnaireResponse")
    said = [item["answer"] for item in response["item"]]
    assert said == [[{"valueString": "Yes"}], [{"valueString": "So"}]]
    assert all(tag["display"] for tag in found["meta"]["tag"])
    (row,) = as_json(figures, ANSWERS)["tables"]["questionnaire-mine"]
    assert (row["a Well?"], row["b How?"]) == ("Yes", "So")
    response["item"][1]["answer"] = [{"valueString": "Neither"}]
    assert "an answer it does not have" in check_bundle(found, [own])[0]


@pytest.mark.parametrize(
    ("moment", "zone", "said"),
    [
        (datetime(1880, 1, 1, 12, tzinfo=UTC), "Europe/Berlin", "1880-01-01T12:53:00+00:53"),
        (datetime(1971, 1, 1, 12, tzinfo=UTC), "Africa/Monrovia", "1971-01-01T11:15:00-00:45"),
        (datetime(1, 1, 1, 12, tzinfo=UTC), "UTC", "0001-01-01T12:00:00+00:00"),
    ],
)
def test_offsets_of_long_ago_are_valid_too(
    vault: Vault, moment: datetime, zone: str, said: str
) -> None:
    """They had seconds, which FHIR has no place for."""
    vault.write(lambda tx: tx.moods.put(CheckIn(some_id(1), moment, zone, Valence(4), moment)))
    choice = replace(YEAR, first=date.min)
    found = made(vault, choice)
    Bundle.model_validate_json(json.dumps(found))
    (one,) = of_type(found, "Observation")
    assert one["effectiveDateTime"] == said
    assert datetime.fromisoformat(said) == moment

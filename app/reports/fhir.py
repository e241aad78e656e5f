"""The report as a FHIR R4 (4.0.1) bundle of type collection, for a record system.

It holds questionnaires with their answers (only if item answers were chosen), each total, the State
of Mind of each check-in, and hours of sleep. No name unless one was given. It claims no profile and
is no International Patient Summary.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid5

from app.domain.measures import Instrument, Item, Score, Taking
from app.domain.mood import CheckIn
from app.domain.report import Part, ReportChoice
from app.domain.scoring import band
from app.domain.sleep import Night
from app.domain.when import iso
from app.reports import fhir_codes as codes
from app.reports.figures import Figures, credit_of
from app.reports.tables import moment

Json = dict[str, Any]
_SPACE = UUID("6f1f7c3e-6e0b-5f0a-9d61-3c6a2f6f3b52")


def bundle(figures: Figures, choice: ReportChoice) -> Json:
    """Return the bundle.

    Args:
        figures: as gathered for this choice.
        choice: its name and parts.
    """
    patient = _urn("patient", choice.name)
    entries = [_entry(patient, _patient(choice))]
    for measure in figures.measures:
        for taking in measure.takings:
            entries += _taking(measure.instrument, taking, choice, patient)
    entries += [
        _entry(_urn(one.id, "mood"), _state_of_mind(one, patient)) for one in figures.check_ins
    ]
    entries += [
        _entry(_urn(one.id, "sleep"), _night(one, patient))
        for one in figures.nights
        if one.hours is not None
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "language": choice.language,
        "meta": {"tag": _notices(figures)},
        "timestamp": iso(figures.made_at),
        "entry": entries,
    }


def _notices(figures: Figures) -> list[Json]:
    """Return the notices that have to go with codes and questionnaires, where tools keep them."""
    loinc = {"system": codes.NOTICE, "code": "loinc", "display": codes.LOINC_NOTICE}
    return [loinc] + [
        {"system": codes.NOTICE, "code": one.instrument.id, "display": credit_of(one.instrument)}
        for one in figures.measures if credit_of(one.instrument)
    ]  # fmt: skip


def questionnaire_url(instrument: Instrument) -> str:
    """Return what a questionnaire is known by outside: its LOINC panel, or a name of ours.

    One that was brought in has a name of its own even if it bears a panel's code: its link ids are
    its own too.
    """
    if instrument.own:
        return f"{codes.OWN_QUESTIONNAIRE}{uuid5(_SPACE, instrument.id)}"
    if instrument.code:
        return f"{codes.LOINC_QUESTIONNAIRE}{instrument.code}"
    return f"{codes.OWN_QUESTIONNAIRE}{instrument.id.lower()}"


def _urn(ident: object, use: str) -> str:
    return f"urn:uuid:{uuid5(_SPACE, f'{ident} {use}')}"


def _entry(url: str, resource: Json) -> Json:
    return {"fullUrl": url, "resource": resource}


def _patient(choice: ReportChoice) -> Json:
    name = choice.name.strip()
    return {"resourceType": "Patient", **({"name": [{"text": name}]} if name else {})}


def _taking(
    instrument: Instrument, taking: Taking, choice: ReportChoice, patient: str
) -> Iterator[Json]:
    response = ""
    if Part.ITEM_ANSWERS in choice.parts and taking.answers:
        response = _urn(taking.id, "response")
        yield _entry(response, _response(instrument, taking, patient))
    for score in instrument.scores:
        if score.id in taking.scores:
            total = _total(instrument, score, taking, patient)
            if response:
                total["derivedFrom"] = [{"reference": response}]
            yield _entry(_urn(taking.id, f"score {score.id}"), total)
    if not response:
        yield from _single_answers(instrument, taking, patient)


def _response(instrument: Instrument, taking: Taking, patient: str) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": questionnaire_url(instrument),
        "status": "completed",
        "subject": {"reference": patient},
        "authored": moment(taking.at, taking.zone),
        "item": [
            _answer(item, taking.answers[item.link_id], instrument)
            for item in instrument.all_items
            if item.link_id in taking.answers
        ],
    }


def _answer(item: Item, value: int, instrument: Instrument) -> Json:
    found = next((one for one in item.answers if one.value == value), None)
    if found is not None and found.code:
        coding = {"system": found.system, "code": found.code, "display": found.text}
        given: Json = {"valueCoding": {key: text for key, text in coding.items() if text}}
    elif found is not None and instrument.own:
        # The number is its place in the list or its score, and no answer.
        given = {"valueString": found.text}
    else:
        given = {"valueInteger": value}
    return {"linkId": item.link_id, "text": item.text, "answer": [given]}


def _observation(code: Json, at: str, patient: str, category: str = "survey") -> Json:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": codes.CATEGORY, "code": category}]}],
        "code": code,
        "subject": {"reference": patient},
        "effectiveDateTime": at,
    }


def _code(code: str, text: str) -> Json:
    coding = {"coding": [{"system": codes.LOINC, "code": code}]} if code else {}
    return {**coding, "text": text}


def _total(instrument: Instrument, score: Score, taking: Taking, patient: str) -> Json:
    value = taking.scores[score.id]
    made = _observation(
        _code(score.code, f"{instrument.title}: {score.title}"),
        moment(taking.at, taking.zone),
        patient,
    )
    made["issued"] = moment(taking.noted_at, taking.zone)
    made["valueQuantity"] = {
        "value": value, "unit": "{score}", "system": codes.UCUM, "code": "{score}"
    }  # fmt: skip
    named = band(score, value)
    if named is not None:
        made["interpretation"] = [{"text": named.name}]
    return made


def _single_answers(instrument: Instrument, taking: Taking, patient: str) -> Iterator[Json]:
    """Yield what was chosen by itself: item 9 without the other answers."""
    for item in instrument.items:
        if item.link_id in taking.answers:
            made = _observation(
                _code(item.code, item.text), moment(taking.at, taking.zone), patient
            )
            given = _answer(item, taking.answers[item.link_id], instrument)["answer"][0]
            if "valueCoding" in given:
                made["valueCodeableConcept"] = {"coding": [given["valueCoding"]]}
            else:
                made |= given
            yield _entry(_urn(taking.id, f"item {item.link_id}"), made)


def _state_of_mind(one: CheckIn, patient: str) -> Json:
    feelings = one.feelings
    made = _observation(
        {"text": "State of mind (self-reported)"}, moment(one.at, one.zone), patient
    )
    made["issued"] = moment(one.noted_at, one.zone)
    if feelings.note.strip():
        made["note"] = [{"text": feelings.note}]
    made["component"] = [
        _component("kind", (codes.KINDS[feelings.span],)),
        {**_component_code("valence"), "valueQuantity": {"value": round(one.valence.number, 4)}},
        _component("valenceClassification", (codes.VALENCES[one.valence],)),
        _component("labels", feelings.labels),
    ]
    if feelings.contexts:
        made["component"].append(_component("associations", feelings.contexts))
    if feelings.energy is not None:
        made["component"].append(
            {"code": {"text": "Energy, 1 drained to 5 full of it"}, "valueInteger": feelings.energy}
        )
    return made


def _component_code(name: str) -> Json:
    return {"code": {"coding": [{"system": codes.STATE, "code": name}]}}


def _component(name: str, values: tuple[str, ...]) -> Json:
    """Return a component; the guide wants labels even where the person gave none."""
    if not values:
        absent = {"coding": [{"system": codes.ABSENT, "code": "unknown"}]}
        return {**_component_code(name), "dataAbsentReason": absent}
    kind = codes.COMPONENTS[name]
    assert kind is not None
    coding = [{"system": kind[0], "code": value} for value in values]
    return {**_component_code(name), "valueCodeableConcept": {"coding": coding}}


def _night(night: Night, patient: str) -> Json:
    assert night.hours is not None
    assert night.asleep_at is not None
    assert night.awake_at is not None
    made = _observation(
        _code(codes.SLEEP_DURATION, "Sleep duration (self-reported)"), "", patient, "activity"
    )
    del made["effectiveDateTime"]
    made["effectivePeriod"] = {
        "start": moment(night.asleep_at, night.zone),
        "end": moment(night.awake_at, night.zone),
    }
    made["valueQuantity"] = {
        "value": round(night.hours, 2), "unit": "h", "system": codes.UCUM, "code": "h"
    }  # fmt: skip
    parts: list[Json] = []
    if night.quality is not None:
        parts.append({"code": {"text": "Quality, 1 poor to 5 good"}, "valueInteger": night.quality})
    if night.wakings is not None:
        parts.append({"code": {"text": "Times woken"}, "valueInteger": night.wakings})
    if night.early is not None:
        parts.append({"code": {"text": "Woke earlier than wished"}, "valueBoolean": night.early})
    if parts:
        made["component"] = parts
    if night.note.strip():
        made["note"] = [{"text": night.note}]
    return made

"""What a model of FHIR does not check: codes, links, sums and references of our bundle.

A bundle with a wrong LOINC code, an answer to a question that is not asked or a reference to
nothing is valid FHIR. In a record it is a wrong number.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.domain.measures import Instrument, Score
from app.domain.mood import Valence
from app.reports import fhir_codes as codes
from app.reports.fhir import questionnaire_url

Json = dict[str, Any]
_TYPES = {"Patient", "QuestionnaireResponse", "Observation"}
_VALUES = (
    "valueQuantity", "valueCodeableConcept", "valueInteger", "valueBoolean", "valueString"
)  # fmt: skip
_CLOSE = 0.001


def check_bundle(bundle: Mapping[str, Any], instruments: Sequence[Instrument]) -> list[str]:
    """Return what is wrong with a bundle, in English; empty when nothing is.

    Args:
        bundle: as `bundle` made it, or as it was read back.
        instruments: the questionnaires that it may speak of.
    """
    return list(_Check(bundle, instruments).findings())


def checked(bundle: Json, instruments: Sequence[Instrument]) -> Json:
    """Return the bundle, or refuse to let a wrong one leave: that would be our mistake.

    Raises:
        ValueError: something is wrong with it; how many findings, without any value.
    """
    findings = check_bundle(bundle, instruments)
    if findings:
        raise ValueError(len(findings))
    return bundle


class _Check:
    def __init__(self, bundle: Mapping[str, Any], instruments: Sequence[Instrument]) -> None:
        self._bundle = bundle
        self._entries: list[Json] = bundle.get("entry", [])
        self._known = {questionnaire_url(one): one for one in instruments}
        self._items = {item.code for one in instruments for item in one.all_items if item.code}
        self._by_url = {one.get("fullUrl"): one.get("resource", {}) for one in self._entries}

    def findings(self) -> Iterator[str]:
        """Yield every finding."""
        if self._bundle.get("resourceType") != "Bundle" or self._bundle.get("type") != "collection":
            yield "not a bundle of type collection"
        if len(self._by_url) != len(self._entries):
            yield "two entries have the same fullUrl"
        for url, resource in self._by_url.items():
            for finding in self._resource(resource):
                yield f"{resource.get('resourceType')} {url}: {finding}"

    def _resource(self, resource: Json) -> Iterator[str]:
        kind = resource.get("resourceType")
        if kind not in _TYPES:
            yield "a resource that the report never holds"
        for reference in _references(resource):
            if reference not in self._by_url:
                yield f"reference to nothing: {reference}"
        if kind == "QuestionnaireResponse":
            yield from self._response(resource)
        elif kind == "Observation":
            yield from self._observation(resource)

    def _response(self, resource: Json) -> Iterator[str]:
        if resource.get("status") not in codes.RESPONSE_STATUS:
            yield f"status {resource.get('status')!r}"
        instrument = self._known.get(str(resource.get("questionnaire")))
        if instrument is None:
            yield f"unknown questionnaire {resource.get('questionnaire')!r}"
            return
        items = {item.link_id: item for item in instrument.all_items}
        seen: set[str] = set()
        for one in resource.get("item", []):
            link = str(one.get("linkId"))
            if link not in items:
                yield f"linkId {link!r} is not of {instrument.id}"
                continue
            if link in seen:
                yield f"linkId {link!r} twice"
            seen.add(link)
            if one.get("text") != items[link].text:
                yield f"linkId {link!r} with another wording"
            if _value(instrument, one) is None:
                yield f"linkId {link!r} with an answer it does not have"

    def _observation(self, resource: Json) -> Iterator[str]:
        if resource.get("status") not in codes.OBSERVATION_STATUS:
            yield f"status {resource.get('status')!r}"
        for coding in _codings(resource.get("category", [])):
            if coding.get("system") != codes.CATEGORY or coding.get("code") not in codes.CATEGORIES:
                yield f"category {coding.get('code')!r}"
        yield from _one_value(resource)
        components = {
            str(coding.get("code")): part
            for part in resource.get("component", [])
            for coding in part.get("code", {}).get("coding", [])
        }
        if components:
            yield from _state_of_mind(components)
        yield from self._code(resource)

    def _code(self, resource: Json) -> Iterator[str]:
        """Check the code of an observation against what it is derived from, and the sum."""
        scores = {
            score.code: score
            for one in self._known.values() for score in one.scores if score.code
        }  # fmt: skip
        found = list(_codings([resource.get("code", {})]))
        if not found and not resource.get("code", {}).get("text"):
            yield "no code"
        for coding in found:
            code = str(coding.get("code"))
            if coding.get("system") != codes.LOINC:
                yield f"code system {coding.get('system')!r}"
            elif code not in scores and code not in {codes.SLEEP_DURATION, *self._items}:
                yield f"LOINC code {code!r} is not one of ours"
            elif code in scores:
                yield from _range(resource, scores[code])
        for link in resource.get("derivedFrom", []):
            response = self._by_url.get(link.get("reference"), {})
            yield from self._sum(resource, response)

    def _sum(self, resource: Json, response: Json) -> Iterator[str]:
        if response.get("resourceType") != "QuestionnaireResponse":
            yield "derived from something that is no questionnaire"
            return
        instrument = self._known.get(str(response.get("questionnaire")))
        if instrument is None:
            return
        score = _score_of(resource, instrument)
        if score is None:
            yield f"the code is of no score of {instrument.id}"
            return
        given = {one.get("linkId"): _value(instrument, one) for one in response.get("item", [])}
        values = [given.get(link) for link in score.items]
        minus = [given.get(link) for link in score.minus]
        if None in values or None in minus:
            yield "a total over answers that are missing"
            return
        total = sum(v for v in values if v is not None) - sum(v for v in minus if v is not None)
        if resource.get("valueQuantity", {}).get("value") != total:
            yield f"the total is not the sum of the answers, {total}"
        if response.get("authored") != resource.get("effectiveDateTime"):
            yield "another moment than its questionnaire"


def _score_of(resource: Json, instrument: Instrument) -> Score | None:
    code = resource.get("code", {})
    found = {str(coding.get("code")) for coding in _codings([code])}
    for score in instrument.scores:
        title = f"{instrument.title}: {score.title}"
        if (score.code in found) if score.code else (not found and code.get("text") == title):
            return score
    return None


def _range(resource: Json, score: Score) -> Iterator[str]:
    value = resource.get("valueQuantity", {}).get("value")
    if not isinstance(value, int) or not score.low <= value <= score.high:
        yield f"{value!r} is out of the range of {score.code}"


def _one_value(resource: Json) -> Iterator[str]:
    for part in (resource, *resource.get("component", [])):
        values = sum(name in part for name in _VALUES)
        absent = part.get("dataAbsentReason")
        if values > 1 or (values and absent):
            yield "more than one value"
        if not values and not absent and "component" not in part:
            yield "no value and no reason"
        for coding in _codings([absent] if absent else []):
            right = coding.get("system") == codes.ABSENT
            if not right or coding.get("code") not in codes.ABSENT_REASONS:
                yield f"reason {coding.get('code')!r}"


def _state_of_mind(components: Mapping[str, Json]) -> Iterator[str]:
    for name in ("kind", "valence", "valenceClassification", "labels"):
        if name not in components:
            yield f"no component {name}"
    for name, part in components.items():
        if name not in codes.COMPONENTS:
            yield f"component {name!r}"
        elif (allowed := codes.COMPONENTS[name]) is not None:
            for coding in _codings([part.get("valueCodeableConcept", {})]):
                if coding.get("system") != allowed[0] or coding.get("code") not in allowed[1]:
                    yield f"{name} {coding.get('code')!r}"
    number = components.get("valence", {}).get("valueQuantity", {}).get("value")
    named = [
        coding.get("code")
        for coding in _codings(
            [components.get("valenceClassification", {}).get("valueCodeableConcept", {})]
        )
    ]
    right = [v for v in Valence if isinstance(number, int | float) and
             abs(v.number - number) < _CLOSE]  # fmt: skip
    if [codes.VALENCES[v] for v in right] != named:
        yield f"valence {number!r} is not {named}"


def _codings(concepts: Iterable[Json]) -> Iterator[Json]:
    for concept in concepts:
        yield from concept.get("coding", [])


def _references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "reference" and isinstance(inner, str):
                yield inner
            else:
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def _value(instrument: Instrument, answered: Json) -> int | None:
    """Return what an answer counts, or None if the item has no such answer."""
    item = next(
        (one for one in instrument.all_items if one.link_id == answered.get("linkId")), None
    )
    given = answered.get("answer", [])
    if item is None or len(given) != 1:
        return None
    coding = given[0].get("valueCoding", {})
    for one in item.answers:
        if one.code and (one.system, one.code) == (coding.get("system", ""), coding.get("code")):
            return one.value
        plain = ("valueString", one.text) if instrument.own else ("valueInteger", one.value)
        if not one.code and given[0].get(plain[0]) == plain[1]:
            return one.value
    return None

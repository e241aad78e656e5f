"""The code lists that the bundle uses, as their owners publish them.

State of Mind: HL7 Personal Health Records guide 1.0.0-ballot2 (CC BY 4.0). LOINC is copyright
Regenstrief Institute; the notice travels in the bundle.
"""

from app.domain.feelings import CONTEXTS, LABELS
from app.domain.mood import Span, Valence

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
_PHR = "http://hl7.org/fhir/uv/phr/CodeSystem/"
STATE = f"{_PHR}state-of-mind-codes"
STATE_KIND = f"{_PHR}state-of-mind-kind-codes"
STATE_VALENCE = f"{_PHR}state-of-mind-valence-codes"
STATE_LABEL = f"{_PHR}state-of-mind-label-codes"
STATE_ASSOCIATION = f"{_PHR}state-of-mind-association-codes"
NOTICE = "urn:lamplit:notice"
#: Questionnaires without a LOINC panel are named by this and their id.
OWN_QUESTIONNAIRE = "urn:lamplit:questionnaire:"
LOINC_QUESTIONNAIRE = f"{LOINC}/q/"
SLEEP_DURATION = "93832-4"

KINDS = {Span.MOMENT: "momentaryEmotion", Span.DAY: "dailyMood"}
VALENCES = {
    Valence.VERY_UNPLEASANT: "veryUnpleasant",
    Valence.UNPLEASANT: "unpleasant",
    Valence.SLIGHTLY_UNPLEASANT: "slightlyUnpleasant",
    Valence.NEUTRAL: "neutral",
    Valence.SLIGHTLY_PLEASANT: "slightlyPleasant",
    Valence.PLEASANT: "pleasant",
    Valence.VERY_PLEASANT: "veryPleasant",
}
#: What each component may hold: its value's system and codes; None where it is a number.
COMPONENTS: dict[str, tuple[str, frozenset[str]] | None] = {
    "kind": (STATE_KIND, frozenset(KINDS.values())),
    "valence": None,
    "valenceClassification": (STATE_VALENCE, frozenset(VALENCES.values())),
    "labels": (STATE_LABEL, frozenset(LABELS)),
    "associations": (STATE_ASSOCIATION, frozenset(CONTEXTS)),
}

# Required bindings of FHIR R4.
RESPONSE_STATUS = frozenset({"in-progress", "completed", "amended", "entered-in-error", "stopped"})
OBSERVATION_STATUS = frozenset({
    "registered", "preliminary", "final", "amended", "corrected", "cancelled",
    "entered-in-error", "unknown",
})  # fmt: skip
CATEGORIES = frozenset({
    "social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam",
    "therapy", "activity",
})  # fmt: skip
ABSENT_REASONS = frozenset({
    "unknown", "asked-unknown", "temp-unknown", "not-asked", "asked-declined", "masked",
    "not-applicable", "unsupported", "as-text", "error", "not-a-number", "negative-infinity",
    "positive-infinity", "not-performed", "not-permitted",
})  # fmt: skip
LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief "
    "Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and "
    "is available at no cost under the license at http://loinc.org/license. LOINC is a registered "
    "United States trademark of Regenstrief Institute, Inc."
)

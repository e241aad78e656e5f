"""Reading a FHIR R4 Questionnaire that a clinician handed over, as an instrument of one's own.

What is taken: groups, words between questions, and questions with one answer to choose. Answers
carry a score where the file gives them one (ordinalValue, itemWeight). A questionnaire that cannot
be shown as it is meant is refused whole: half of it would be another questionnaire.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from app.domain.failures import Failure
from app.domain.instruments import text_hash
from app.domain.measure_failures import (
    AnswersElsewhere,
    DependentQuestions,
    NotAQuestionnaire,
    NothingAsked,
    OpenQuestions,
    QuestionnaireNotShown,
    QuestionnaireTooLarge,
    SeveralAnswers,
)
from app.domain.measures import Answer, Instrument, Item, Score

MAX_BYTES = 1024 * 1024
_MAX_ITEMS, _MAX_ANSWERS, _MAX_TEXT, _MAX_DEPTH = 200, 30, 2000, 8
_MAX_SCORE = 1000
_HL7 = "http://hl7.org/fhir/StructureDefinition/"
_WEIGHTS = {_HL7 + "ordinalValue", _HL7 + "itemWeight", _HL7 + "questionnaire-ordinalValue"}
_CALCULATED = re.compile(r"calculatedExpression$|questionnaire-hidden$")
#: LOINC: thoughts that one would be better off dead, or of hurting oneself.
SAFETY_CODE = "44260-8"
_LOINC = "http://loinc.org"
# As FHIR has them: a code has no space at its ends and no two in a row, an address has none.
_CODE = re.compile(r"[!-~\u00a1-\uffff]{1,100}( [!-~\u00a1-\uffff]{1,100})*")
_ADDRESS = re.compile(r"[!-~]{1,500}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Question:
    """A question as it was read; ``scored`` says whether its answers carry the file's scores."""

    item: Item
    scored: bool


def read_questionnaire(data: bytes, shipped: Sequence[Instrument] = ()) -> Instrument:
    """Return the questionnaire of a FHIR R4 file.

    Args:
        data: the file.
        shipped: the program's own instruments; one with the same panel code tells how far back it
            looks, which FHIR has no place for.

    Raises:
        QuestionnaireTooLarge: it is over 1 MB.
        NotAQuestionnaire: it is no FHIR R4 Questionnaire as JSON.
        QuestionnaireNotShown: it asks what cannot be shown as it is meant.
    """
    if len(data) > MAX_BYTES:
        raise QuestionnaireTooLarge
    try:
        raw = json.loads(data.decode("utf-8-sig"))
        if raw["resourceType"] != "Questionnaire":
            raise NotAQuestionnaire
        return _instrument(raw, sha256(data).digest(), shipped)
    except Failure:
        raise
    except (
        ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError
    ) as error:  # fmt: skip
        raise NotAQuestionnaire from error


def _instrument(raw: Json, digest: bytes, shipped: Sequence[Instrument]) -> Instrument:
    if raw.get("modifierExtension"):
        raise QuestionnaireNotShown
    questions = list(_questions(raw.get("item", ()), _Sets(raw), (), 0))
    idents = [one.item.link_id for one in questions]
    if not questions:
        raise NothingAsked
    if len(questions) > _MAX_ITEMS:
        raise QuestionnaireTooLarge
    if len(set(idents)) != len(idents):
        raise NotAQuestionnaire
    items, extra, scores = _scored(questions)
    title = _clean(raw.get("title") or raw.get("name") or raw.get("id"))
    code = _loinc(raw)
    like = next((one for one in shipped if code and one.code == code), None)
    return Instrument(
        id=_ident(raw, title),
        title=title,
        language=_token(raw.get("language"), _LANGUAGE),
        stem="",
        recall_days=like.recall_days if like else 0,
        items=items,
        scores=scores,
        licence=_clean(raw.get("copyright", ""), empty=True),
        source=_clean(raw.get("publisher") or raw.get("url") or "", empty=True),
        code=code,
        extra=extra,
        safety_item=next((one.link_id for one in items + extra if one.code == SAFETY_CODE), ""),
        own=True,
        digest=digest,
    )


def _scored(
    questions: list[_Question],
) -> tuple[tuple[Item, ...], tuple[Item, ...], tuple[Score, ...]]:
    """Divide what is scored from what is asked besides; a gap among the scored makes no score."""
    items = tuple(one.item for one in questions)
    marks = [one.scored for one in questions]
    count = marks.index(False) if False in marks else len(marks)
    if not count or any(marks[count:]):
        return items, (), ()
    scored = items[:count]
    total = Score(
        id="total",
        title="Total",
        items=tuple(item.link_id for item in scored),
        low=sum(min(one.value for one in item.answers) for item in scored),
        high=sum(max(one.value for one in item.answers) for item in scored),
    )
    return scored, items[count:], (total,)


class _Sets:
    """The value sets that the file brings along, by their local reference."""

    def __init__(self, raw: Json) -> None:
        self._sets = {
            f"#{one['id']}": one
            for one in raw.get("contained", ())
            if one.get("resourceType") == "ValueSet"
        }

    def options(self, reference: str) -> list[Json]:
        """Return the answers of a value set as answer options."""
        found = self._sets.get(reference)
        if found is None:
            raise AnswersElsewhere
        rows = list(found.get("expansion", {}).get("contains", ()))
        for part in found.get("compose", {}).get("include", ()) if not rows else ():
            system = {"system": part["system"]} if "system" in part else {}
            rows += [{**system, **concept} for concept in part.get("concept", ())]
        if not rows:
            raise AnswersElsewhere
        return [{"valueCoding": row, "extension": row.get("extension", ())} for row in rows]


def _questions(
    rows: Sequence[Json], sets: _Sets, above: tuple[str, ...], depth: int
) -> Iterator[_Question]:
    """Read items in order; ``above`` are the words that stand over them."""
    if depth > _MAX_DEPTH:
        raise NotAQuestionnaire
    said: tuple[str, ...] = ()
    was_words = False
    for row in rows:
        kind = row["type"]
        if kind == "display":
            words = _clean(row.get("text"))
            said = (*said, words) if was_words else (words,)
            was_words = True
            continue
        if row.get("modifierExtension"):
            raise QuestionnaireNotShown
        if _is_counted_by_machines(row):
            continue
        was_words = False
        if row.get("enableWhen") or any("enableWhen" in url for url in _urls(row)):
            raise DependentQuestions
        if kind == "group":
            if row.get("repeats"):
                raise SeveralAnswers
            words = _clean(row.get("text", ""), empty=True)
            inner = (*above, *said, words) if words else (*above, *said)
            yield from _questions(row.get("item", ()), sets, inner, depth + 1)
        else:
            yield _question(row, kind, sets, (*above, *said))


def _question(row: Json, kind: str, sets: _Sets, above: tuple[str, ...]) -> _Question:
    if kind not in {"choice", "boolean"}:
        raise OpenQuestions
    if row.get("repeats"):
        raise SeveralAnswers
    if any(child.get("type") != "display" for child in row.get("item", ())):
        raise DependentQuestions
    options = _YES_NO if kind == "boolean" else _options(row, sets)
    weights = [_weight(option) for option in options]
    values = [value for value in weights if value is not None]
    scored = len(values) == len(options) == len(set(values))
    # Yes is more than no, also where it stands first.
    places = range(len(options))[::-1] if kind == "boolean" else range(len(options))
    answers = _apart([
        _answer(option, value)
        for option, value in zip(options, values if scored else places, strict=True)
    ])  # fmt: skip
    text = _clean(row.get("text"))
    item = Item(
        link_id=_clean(row["linkId"]),
        text=text,
        answers=answers,
        code=_loinc(row),
        sha256=text_hash(text),
        stem="\n".join(above),
        required=row.get("required") is True,
    )
    return _Question(item, scored)


_YES_NO: list[Json] = [{"valueString": "Yes"}, {"valueString": "No"}]


def _options(row: Json, sets: _Sets) -> list[Json]:
    if "answerValueSet" in row:
        options = sets.options(row["answerValueSet"])
    else:
        options = list(row.get("answerOption", ()))
    if not options:
        raise AnswersElsewhere
    if len(options) > _MAX_ANSWERS:
        raise QuestionnaireNotShown
    return options


def _answer(option: Json, value: int) -> Answer:
    coding = option.get("valueCoding")
    if coding is not None:
        text = _clean(coding.get("display") or coding.get("code"))
        code = _token(coding.get("code"), _CODE)
        return Answer(value, text, code, _token(coding.get("system"), _ADDRESS) if code else "")
    if "valueString" in option:
        return Answer(value, _clean(option["valueString"]))
    if isinstance(option.get("valueInteger"), int):
        return Answer(value, str(option["valueInteger"]))
    raise OpenQuestions


def _apart(answers: list[Answer]) -> tuple[Answer, ...]:
    """Return answers that can be told apart; codes that stand at several of them say nothing."""
    if len({one.text for one in answers}) < len(answers):
        raise QuestionnaireNotShown
    codes = [(one.system, one.code) for one in answers if one.code]
    if len(set(codes)) < len(codes):
        return tuple(replace(one, code="", system="") for one in answers)
    return tuple(answers)


def _weight(option: Json) -> int | None:
    """Return the score of an answer where the file gives a whole number."""
    for place in (option, option.get("valueCoding", {})):
        for extension in place.get("extension", ()):
            if extension["url"] in _WEIGHTS:
                value = extension.get("valueDecimal", extension.get("valueInteger"))
                if isinstance(value, int | float) and not isinstance(value, bool):
                    return int(value) if value == int(value) and abs(value) <= _MAX_SCORE else None
    return None


def _is_counted_by_machines(row: Json) -> bool:
    """Whether a program fills it in: totals, and what is hidden from whoever answers."""
    return row.get("readOnly") is True or any(
        _CALCULATED.search(str(one["url"])) and one.get("valueBoolean") is not False
        for one in row.get("extension", ())
    )


def _urls(row: Json) -> list[str]:
    return [str(one["url"]) for one in row.get("extension", ())]


def _loinc(raw: Json) -> str:
    """Return the LOINC code; that of item 9 before any other that stands beside it."""
    found = [
        _token(one["code"], _CODE) for one in raw.get("code", ()) if one.get("system") == _LOINC
    ]
    return SAFETY_CODE if SAFETY_CODE in found else next(iter(found), "")


def _token(value: object, form: re.Pattern[str]) -> str:
    """Return a code or address as a record can hold it; nothing where it is none."""
    return value if isinstance(value, str) and form.fullmatch(value) else ""


def _ident(raw: Json, title: str) -> str:
    given = str(raw.get("id") or title)
    words = re.sub(r"[^a-z0-9.]+", "-", given.lower()).strip("-")[:60]
    if words and (raw.get("id") or given.isascii()):
        return f"own:{words}"
    # Of a title in other letters next to nothing may be left, alike for several.
    return f"own:{'-'.join(filter(None, (words, sha256(title.encode()).hexdigest()[:8])))}"


def _clean(value: object, *, empty: bool = False) -> str:
    """Return a text on one line, without what steers a terminal or reorders words."""
    if not isinstance(value, str) or len(value) > _MAX_TEXT:
        if empty and value in (None, ""):
            return ""
        raise NotAQuestionnaire
    spaced = "".join(char if char.isprintable() else " " for char in value)
    text = " ".join(spaced.split())
    if not text and not empty:
        raise NotAQuestionnaire
    return text

"""FHIR questionnaires from a clinician: taken whole, or refused with one sentence."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import Failure
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
from app.domain.measures import Instrument
from app.domain.questionnaire import MAX_BYTES, read_questionnaire
from app.domain.scoring import asks_safety, score
from app.measures import instruments

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight"
CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
Json = dict[str, Any]


def option(
    text: str, weight: float | None = None, *, url: str = ORDINAL, inside: bool = False
) -> Json:
    coding: Json = {"code": text.lower(), "display": text, "system": "urn:test"}
    made: Json = {"valueCoding": coding}
    if weight is not None:
        (coding if inside else made)["extension"] = [{"url": url, "valueDecimal": weight}]
    return made


def choice(ident: str, *options: Json, **more: Any) -> Json:
    return {
        "linkId": ident, "type": "choice", "text": f"Question {ident}",
        "answerOption": list(options) or [option("Never", 0), option("Often", 2)], **more,
    }  # fmt: skip


def form(*items: Json, **more: Any) -> Json:
    return {
        "resourceType": "Questionnaire", "id": "sleep", "title": "Sleep", "status": "active",
        "item": list(items), **more,
    }  # fmt: skip


def read(raw: object) -> Instrument:
    return read_questionnaire(json.dumps(raw).encode(), instruments())


def test_questions_with_ordinal_values_are_scored() -> None:
    one = read(form(choice("a"), choice("b", option("No", 0), option("Some", 1), option("Yes", 4))))
    assert (one.id, one.title, one.own, one.intact) == ("own:sleep", "Sleep", True, True)
    (total,) = one.scores
    assert (total.low, total.high) == (0, 6)
    assert score(one, {"a": 2, "b": 4}) == {"total": 6}
    assert score(one, {"a": 2}) == {}


@pytest.mark.parametrize("url", [ORDINAL, WEIGHT])
@pytest.mark.parametrize("inside", [False, True])
def test_both_kinds_of_weight_are_known_in_both_places(url: str, *, inside: bool) -> None:
    options = (option("No", 0, url=url, inside=inside), option("Yes", 3, url=url, inside=inside))
    assert score(read(form(choice("a", *options))), {"a": 3}) == {"total": 3}


@pytest.mark.parametrize(
    "options",
    [
        (option("No"), option("Yes")),
        (option("No", 0), option("Yes")),
        (option("No", 0), option("Maybe", 1), option("Rather not", 1)),
        (option("No", 0), option("Yes", 0.5)),
        (option("No", 0), option("Yes", 1e300)),
    ],
)
def test_without_whole_weights_for_every_answer_nothing_is_counted(
    options: tuple[Json, ...],
) -> None:
    one = read(form(choice("a", *options)))
    assert one.scores == ()
    assert [answer.value for answer in one.items[0].answers] == list(range(len(options)))
    assert score(one, {"a": 1}) == {}


def test_a_question_without_scores_among_scored_ones_takes_the_total_away() -> None:
    bare = choice("b", option("No"), option("Yes"))
    assert read(form(choice("a"), bare, choice("c"))).scores == ()
    last = read(form(choice("a"), choice("c"), bare))
    assert last.scores[0].items == ("a", "c")
    assert [item.link_id for item in last.extra] == ["b"]


def test_groups_and_words_stand_above_their_questions() -> None:
    group = {
        "linkId": "g", "type": "group", "text": "In the last week",
        "item": [choice("a"), {"linkId": "d", "type": "display", "text": "At night"}, choice("b")],
    }  # fmt: skip
    lead = {"linkId": "w", "type": "display", "text": "How was sleep?"}
    one = read(form(lead, group, choice("c", required=True)))
    assert [item.stem for item in one.items] == [
        "How was sleep?\nIn the last week",
        "How was sleep?\nIn the last week\nAt night",
        "How was sleep?",
    ]
    assert [item.required for item in one.items] == [False, False, True]


def test_answers_of_a_value_set_in_the_file() -> None:
    sets = [
        {"resourceType": "ValueSet", "id": "x", "compose": {"include": [
            {"system": "urn:s", "concept": [
                {"code": "0", "display": "No", "extension": [{"url": ORDINAL, "valueDecimal": 0}]},
                {"code": "1", "display": "Yes", "extension": [{"url": ORDINAL, "valueDecimal": 1}]},
            ]}]}},
    ]  # fmt: skip
    item = {"linkId": "a", "type": "choice", "text": "Well?", "answerValueSet": "#x"}
    one = read(form(item, contained=sets))
    assert [(a.text, a.value, a.system) for a in one.items[0].answers] == [
        ("No", 0, "urn:s"), ("Yes", 1, "urn:s"),
    ]  # fmt: skip
    assert one.scores
    with pytest.raises(AnswersElsewhere):
        read(form({**item, "answerValueSet": "#y"}, contained=sets))


def test_yes_and_no_are_shown_without_a_score() -> None:
    one = read(form({"linkId": "a", "type": "boolean", "text": "Well?"}))
    assert [answer.text for answer in one.items[0].answers] == ["Yes", "No"]
    assert one.scores == ()


def test_totals_that_a_program_fills_in_are_left_out() -> None:
    counted = {
        "linkId": "t", "type": "decimal", "text": "Total",
        "extension": [{"url": CALCULATED, "valueExpression": {}}],
    }  # fmt: skip
    assert len(read(form(choice("a"), counted)).items) == 1
    assert len(read(form(choice("a"), {**counted, "extension": [], "readOnly": True})).items) == 1


def test_the_item_about_thoughts_of_death_is_known_by_its_code() -> None:
    code = [{"system": "http://loinc.org", "code": "44260-8"}]
    assert read(form(choice("a"), choice("b", code=code))).safety_item == "b"


@pytest.mark.parametrize("place", [0, 1])
def test_thoughts_of_death_are_known_among_other_codes_and_where_they_are_not_scored(
    place: int,
) -> None:
    code = [{"system": "http://loinc.org", "code": "44255-8"}]
    code.insert(place, {"system": "http://loinc.org", "code": "44260-8"})
    assert read(form(choice("a"), choice("b", code=code))).safety_item == "b"
    asked = {"linkId": "b", "type": "boolean", "text": "Such thoughts?", "code": code}
    one = read(form(choice("a"), asked))
    assert (one.safety_item, [item.link_id for item in one.extra]) == ("b", ["b"])
    answers = {answer.text: answer.value for answer in one.extra[0].answers}
    assert asks_safety(one, {"b": answers["Yes"]})
    assert not asks_safety(one, {"b": answers["No"]})


def test_what_is_said_not_to_be_hidden_is_asked() -> None:
    def hidden(value: object) -> Json:
        return choice("b", extension=[{"url": HIDDEN, "valueBoolean": value}])

    assert len(read(form(choice("a"), hidden(True))).items) == 1
    assert len(read(form(choice("a"), hidden(False))).items) == 2


def test_codes_that_no_record_can_hold_are_left_out() -> None:
    bad = {"valueCoding": {"code": " two  spaces", "display": "A", "system": "not an address"}}
    good = {"valueCoding": {"code": "b c", "display": "B", "system": "urn:x"}}
    one = read(form(choice("a", bad, good), language="no language\n"))
    assert [(x.code, x.system) for x in one.items[0].answers] == [("", ""), ("b c", "urn:x")]
    assert one.language == ""


def test_codes_that_stand_at_several_answers_are_left_out() -> None:
    """A record could not tell the answers apart, nor could the check of the sum."""
    same = [{"valueCoding": {"code": "x", "display": text}} for text in ("A", "B")]
    assert [x.code for x in read(form(choice("a", *same))).items[0].answers] == ["", ""]


def test_titles_in_other_letters_do_not_replace_each_other() -> None:
    idents = {
        read({**form(choice("a")), "id": None, "title": title}).id
        for title in (
            "\u041e\u043f\u0440\u043e\u0441 1",
            "\u0410\u043d\u043a\u0435\u0442\u0430 1",
            "1",
        )
    }
    assert len(idents) == 3


def test_steering_characters_and_line_ends_do_not_come_in() -> None:
    one = read(form(choice("a", text="One\x1b[31m\u202e two\n\n three")))
    assert one.items[0].text == "One [31m two three"


@pytest.mark.parametrize(
    ("raw", "failure"),
    [
        (form({"linkId": "a", "type": "text", "text": "Why?"}), OpenQuestions),
        (form({"linkId": "a", "type": "quantity", "text": "How much?"}), OpenQuestions),
        (form({"linkId": "a", "type": "open-choice", "text": "What?"}), OpenQuestions),
        (form(choice("a", repeats=True)), SeveralAnswers),
        (form({"linkId": "g", "type": "group", "repeats": True, "item": [choice("a")]}),
         SeveralAnswers),
        (form(choice("a", enableWhen=[{"question": "b"}])), DependentQuestions),
        (form(choice("a", item=[choice("b")])), DependentQuestions),
        (form({"linkId": "a", "type": "choice", "text": "What?"}), AnswersElsewhere),
        (form(), NothingAsked),
        (form({"linkId": "a", "type": "display", "text": "Words"}), NothingAsked),
        (form(choice("a"), choice("a")), NotAQuestionnaire),
        (form(choice("")), NotAQuestionnaire),
        (form(choice("a", text="")), NotAQuestionnaire),
        (form(choice("a", text="x" * 3000)), NotAQuestionnaire),
        (form(choice("a", type=None)), OpenQuestions),
        (form({"type": "group"}, item="words"), NotAQuestionnaire),
        ({"resourceType": "Bundle"}, NotAQuestionnaire),
        ({**form(choice("a")), "title": ["x"]}, NotAQuestionnaire),
        ([], NotAQuestionnaire),
        (None, NotAQuestionnaire),
        (form(choice("a", option("Same", 0), option("Same", 1))), QuestionnaireNotShown),
        (form(choice("a", {"valueString": {"words": 1}})), NotAQuestionnaire),
        (form(choice("a", {"valueInteger": "1"})), OpenQuestions),
        (form(choice("a", option("A", 1e999), option("B", 1))), NotAQuestionnaire),
        (form(choice("a", modifierExtension=[{"url": "urn:not"}])), QuestionnaireNotShown),
        (form(choice("a"), modifierExtension=[{"url": "urn:not"}]), QuestionnaireNotShown),
        (form(*(choice(str(number)) for number in range(201))), QuestionnaireTooLarge),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_as_it_is_meant_is_refused_politely(
    raw: object, failure: type[Failure]
) -> None:
    with pytest.raises(failure) as caught:
        read(raw)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [b"", b"\x00\xff", b"<Questionnaire/>", b"[" * 200_000, b'{"resourceType": "Questionnaire"',
     '{"resourceType": "Questionnaire", "item": [{"type": "group"}]}'.encode("utf-16")],
)  # fmt: skip
def test_garbage_is_one_clear_sentence(data: bytes) -> None:
    with pytest.raises(NotAQuestionnaire):
        read_questionnaire(data)


def test_a_huge_file_is_refused_before_it_is_read() -> None:
    with pytest.raises(QuestionnaireTooLarge):
        read_questionnaire(b" " * (MAX_BYTES + 1))


def test_groups_within_groups_without_end_are_refused() -> None:
    item: Json = choice("a")
    for number in range(20):
        item = {"linkId": f"g{number}", "type": "group", "item": [item]}
    with pytest.raises(NotAQuestionnaire):
        read(form(item))


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["type", "item", "text", "linkId", "answerOption", "valueCoding", "extension", "url",
             "code", "enableWhen", "contained", "id", "repeats", "display", "answerValueSet"]
        ), inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(ANY, st.dictionaries(st.sampled_from(["title", "id", "code", "contained", "url"]), ANY))
def test_whatever_stands_in_it_there_is_a_sentence_or_a_questionnaire(
    items: object, more: dict[str, object]
) -> None:
    raw = {"resourceType": "Questionnaire", "title": "T", "item": items, **more}
    try:
        one = read(raw)
    except Failure:
        return
    assert one.items
    assert one.title


def test_real_files(shared: Path) -> None:
    folder = shared / "clinical"
    one = read_questionnaire((folder / "phq9_lhcforms_R4.json").read_bytes(), instruments())
    assert len(one.items) == 9
    assert len(one.extra) == 1
    assert one.recall_days == 14
    assert one.safety_item == one.items[8].link_id
    assert score(one, {item.link_id: 2 for item in one.items}) == {"total": 18}
    with pytest.raises(AnswersElsewhere):  # its answers are a value set of another file
        read_questionnaire((folder / "phq9_mii_R4_de_en.json").read_bytes(), instruments())


def test_words_stand_over_all_that_follows_until_other_words_come() -> None:
    words = [{"linkId": f"w{place}", "type": "display", "text": text}
             for place, text in enumerate(["By day", "At work", "By night"])]  # fmt: skip
    one = read(form(words[0], words[1], choice("a"), choice("b"), words[2], choice("c")))
    assert [item.stem for item in one.items] == [
        "By day\nAt work", "By day\nAt work", "By night",
    ]  # fmt: skip


def test_answers_may_be_whole_numbers_and_codes_without_words() -> None:
    numbers = choice("a", {"valueInteger": 10}, {"valueInteger": 20})
    codes = choice("b", {"valueCoding": {"code": "LA1"}}, {"valueCoding": {"code": "LA2"}})
    one = read(form(numbers, codes))
    assert [answer.text for answer in one.items[0].answers] == ["10", "20"]
    assert [(answer.text, answer.code) for answer in one.items[1].answers] == [
        ("LA1", "LA1"), ("LA2", "LA2"),
    ]  # fmt: skip


def test_the_days_that_are_asked_about_are_those_of_one_of_ours_with_its_code_alone() -> None:
    ours = next(one for one in instruments() if one.code and one.recall_days)
    loinc = {"code": [{"system": "http://loinc.org", "code": ours.code}]}
    assert read(form(choice("a"), **loinc)).recall_days == ours.recall_days
    other = {"code": [{"system": "http://loinc.org", "code": "1-8"}]}
    assert read(form(choice("a"), **other)).recall_days == 0
    assert read(form(choice("a"))).recall_days == 0


def test_a_value_set_that_includes_a_whole_system_is_elsewhere() -> None:
    held = {"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:a"}]}}
    asked = {"linkId": "a", "type": "choice", "text": "A", "answerValueSet": "#v"}
    with pytest.raises(AnswersElsewhere):
        read(form(asked, contained=[held]))


def test_the_total_has_a_name() -> None:
    assert read(form(choice("a"))).scores[0].title == "Total"

"""Words that stand in journals, exports and messages: another word could not be read back."""

import importlib

import pytest

STORED = {
    "backup_plan.Schedule": "daily weekly closing off",
    "boundaries.acts.Act": "read-circle speak-in-circle write read-own finish-a-sentence "
    "keep-private export back-up lock help see-limits tighten-limits leave block mute hide unshare "
    "correct remove report verify commit expire receive recover say-space",
    "circles.choices.Wish": "just-listen comfort advice-welcome honest-view practical-help "
    "celebrate-with-me no-reply-needed",
    "circles.choices.Tone": "joking serious just-wondering upset-not-at-you venting grateful",
    "circles.choices.TopicNote": "grief illness self-harm suicide violence abuse sexual-violence "
    "food-body alcohol-drugs pregnancy-loss discrimination family-conflict accident animals money "
    "work relationship medical-care",
    "circles.choices.Form": "reflect ask with-you advice offer meet ask-back common-ground "
    "small-step",
    "circles.choices.Source": "own-experience read from-a-professional",
    "circles.choices.Space": "open a-little not-now away",
    "circles.choices.Reason": "hurtful harassment pressure money private-matters false-advice "
    "worried other",
    "circles.circle.CircleState": "founding joining waiting member resync stuck forked left "
    "removed",
    "circles.feed.LedgerState": "waiting on_relay withdrawn expired dropped going",
    "circles.heavy.Offer": "small_step light_round",
    "circles.later.Later": "ten-minutes tomorrow-morning",
    "circles.names.Flag": "nothing-to-see same looks-like mixed invisible direction marks",
    "circles.outbox.OutKind": "post act leave letter box move withdraw take_back",
    "circles.outbox.OutState": "waiting sealed accepted withdrawn expired dropped",
    "circles.posts.PostState": "shown hidden withdrawn expired kept",
    "circles.posts.Shelf": "feed thread quiet",
    "circles.posts.FileState": "here coming on_request lost over",
    "circles.pulse.Stage": "gathering under_way complete too_few incomplete impossible taken_back",
    "circles.reading.Showing": "show fold hold",
    "circles.reading.About": "topic word tone wish person",
    "entry.Origin": "written restored imported",
    "helplines.line.Method": "call text call_or_text",
    "identifiers.findings.Kind": "own name phone address email link handle card iban id",
    "imports.ProblemKind": "unreadable broken_entry bad_date guessed_date bad_zone "
    "missing_attachment unsafe_name outside too_large not_an_image unknown_mood duplicate",
    "imports.Verdict": "new same differing",
    "insights.together.FactorKind": "context tag scale sleep",
    "merge_plan.Differing": "mine newer backup copies",
    "mood.Span": "moment day",
    "plan.Section": "signs alone places ask professionals safer reasons",
    "privacy.Matter": "ways_in locking backup in_clear shared compared network",
    "report.Part": "topics summary mood measures sleep scales scores-table item-answers together "
    "coping landmarks notes excerpts professional",
    "report.Paper": "a4 us-letter",
    "scales.ScaleKind": "number yes_no zero_to_ten duration taken",
    "session.LandmarkKind": "event away",
}


@pytest.mark.parametrize("name", STORED)
def test_each_is_the_word_that_it_always_was(name: str) -> None:
    module, _, kind = name.rpartition(".")
    found = getattr(importlib.import_module(f"app.domain.{module}"), kind)
    assert " ".join(one.value for one in found) == STORED[name]


def test_kinds_of_coping_cards_and_sections_of_an_export_keep_their_names() -> None:
    from app.domain.coping import KINDS
    from app.domain.exports import ENTRIES, MOODS, READINGS
    from app.domain.imports import PLACEHOLDER

    assert KINDS == (
        "breathe", "ground", "move", "outside", "rest", "make", "reach-out", "words",
    )  # fmt: skip
    assert (ENTRIES, MOODS, READINGS) == ("entries", "moods", "readings")
    assert PLACEHOLDER == "attachment:import/"

"""Every state of a circle has its sentence and its one button; offline is calm."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.circles import troubles
from app.domain.circles.circle import Circle, CircleState
from app.usecases.circles.port import Progress, SyncReport
from sync.client import transport
from sync.protocol.problems import Problem
from ui.circles.notes import Notes
from ui.i18n import PseudoTranslator
from ui.views.circle.standing import Facts, Way, standing_of
from ui.views.circle.troubles import trouble_text

CIRCLE = Circle(b"c" * 16, "Harbour", "", "Juniper", CircleState.MEMBER, b"m" * 16, b"")


def facts(state: CircleState = CircleState.MEMBER, trouble: str = "", **more: object) -> Facts:
    return replace(Facts(replace(CIRCLE, state=state, trouble=trouble)), **more)  # type: ignore[arg-type]


def sentences() -> dict[str, str]:
    """Every sentence that the engine has, with names where it has room for them."""
    names = {
        "name": "Ada",
        "words": "lamp sail",
        "of": "x",
        "url": "https://relay.example",
        "why": "This relay gives circles no room.",
    }
    return {
        key: text.format(**names)
        for key, text in vars(troubles).items()
        if key.isupper() and isinstance(text, str)
    }


@pytest.mark.parametrize("key", sentences())
def test_no_sentence_of_the_engine_sends_anybody_to_a_command(qtbot: QtBot, key: str) -> None:
    said = trouble_text(sentences()[key])
    assert said
    assert "`" not in said
    assert "{" not in said


@pytest.mark.parametrize("key", sentences())
def test_each_is_said_in_the_language_of_the_window(qtbot: QtBot, qapp: object, key: str) -> None:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)  # type: ignore[attr-defined]
    try:
        said = trouble_text(sentences()[key])
    finally:
        qapp.removeTranslator(translator)  # type: ignore[attr-defined]
    assert said.startswith("[")


STEWARD, OTHERS = "steward", "others"


@pytest.mark.parametrize(
    ("state", "trouble", "who", "way"),
    [
        (CircleState.FOUNDING, "", STEWARD, Way.LOOK),
        (CircleState.JOINING, "", OTHERS, Way.LOOK),
        (CircleState.WAITING, troubles.WAITS.format(name="Ada", words="a b"), OTHERS, Way.LOOK),
        (CircleState.WAITING, troubles.ENDED, OTHERS, Way.LOOK),
        (CircleState.RESYNC, troubles.COPIED, OTHERS, Way.ASK_BACK),
        (CircleState.RESYNC, troubles.TAKEN, STEWARD, Way.ASK_BACK),
        (CircleState.RESYNC, "", STEWARD, Way.ASK_BACK),
        (CircleState.RESYNC, troubles.AWAITED, OTHERS, Way.LOOK),
        (CircleState.RESYNC, troubles.UNANSWERED, OTHERS, Way.LOOK),
        (CircleState.MEMBER, troubles.APART, OTHERS, Way.GO_BACK),
        (CircleState.MEMBER, troubles.AWAITED_THERE, STEWARD, Way.LOOK),
        (CircleState.MEMBER, troubles.NOBODY_THERE, OTHERS, Way.LOOK),
        (CircleState.STUCK, troubles.SPOILT, STEWARD, Way.REPAIR),
        (CircleState.STUCK, troubles.SPOILT, OTHERS, Way.ASK_BACK),
        (CircleState.STUCK, troubles.RESTORED, STEWARD, Way.REPAIR),
        (CircleState.STUCK, troubles.RESTORED, OTHERS, Way.LOOK),
        (CircleState.STUCK, troubles.NEWER, OTHERS, Way.LOOK),
        (CircleState.STUCK, troubles.FORGOTTEN, OTHERS, Way.ASK_BACK),
        (CircleState.STUCK, troubles.TOO_LATE, STEWARD, Way.ASK_BACK),
        (CircleState.STUCK, troubles.PASSED, STEWARD, Way.ASK_BACK),
        (CircleState.STUCK, troubles.UNREAD, STEWARD, Way.LOOK),
        (CircleState.STUCK, troubles.MOVED, STEWARD, Way.LOOK),
        (CircleState.STUCK, "", STEWARD, Way.REPAIR),
        (CircleState.FORKED, troubles.FORKED, STEWARD, Way.RESOLVE),
        (CircleState.FORKED, troubles.FORKED, OTHERS, Way.ASK_BACK),
        (CircleState.FORKED, troubles.SAID.format(name="Ada"), STEWARD, Way.RESOLVE),
        (CircleState.FORKED, troubles.ANOTHER, STEWARD, Way.ASK_BACK),
        (CircleState.LEFT, "", OTHERS, Way.FORGET),
        (CircleState.LEFT, troubles.EXPIRED, OTHERS, Way.JOIN),
        (CircleState.LEFT, troubles.ALONE, OTHERS, Way.JOIN),
        (CircleState.REMOVED, troubles.REMOVED, OTHERS, Way.FORGET),
    ],
)
def test_each_state_has_one_sentence_and_one_button(
    qtbot: QtBot, state: CircleState, trouble: str, who: str, way: Way
) -> None:
    found = standing_of(facts(state, trouble, steward=who == STEWARD))
    assert found.way is way
    assert found.sentence
    assert found.action
    assert "`" not in found.sentence


@pytest.mark.parametrize("state", [one for one in CircleState if one is not CircleState.MEMBER])
def test_offline_looks_calm_wherever_one_stands(qtbot: QtBot, state: CircleState) -> None:
    if state in {CircleState.LEFT, CircleState.REMOVED}:
        return
    found = standing_of(facts(state, transport.Unreachable.sentence, steward=True))
    assert "Waiting for the network." in found.sentence
    assert found.way is Way.LOOK


def test_who_is_elsewhere_is_told_once(qtbot: QtBot) -> None:
    notes, told = Notes(), troubles.ELSEWHERE.format(name="Ada", url="https://relay.example")
    notes.take(SyncReport(True, 0, 0, (told,)))
    found = standing_of(facts(note=notes.first))
    assert found.way is Way.NOTED
    assert "\u2068Ada\u2069" in found.sentence
    assert "https://relay.example" in found.sentence


def test_what_goes_on_in_two_places_hides_no_note(qtbot: QtBot) -> None:
    """It may stand there for weeks."""
    apart = facts(trouble=troubles.APART, waiting=2)
    assert "will go out" in standing_of(apart).sentence
    noted = standing_of(replace(apart, note=troubles.LET_GO))
    assert (noted.way, noted.sentence) == (Way.NOTED, trouble_text(troubles.LET_GO))


def test_a_member_reads_what_waits_and_for_what(qtbot: QtBot) -> None:
    assert not standing_of(facts()).sentence
    assert "will go out" in standing_of(facts(waiting=2)).sentence
    offline = standing_of(facts(trouble=transport.Unreachable.sentence, waiting=2))
    assert offline.sentence.startswith("Waiting for the network.")
    assert "will go out" in offline.sentence
    assert offline.icon == "wifi-off"
    never = facts(trouble=transport.Unreachable.sentence, contact="Last contact: today 07:12.")
    assert standing_of(never).sentence == "Waiting for the network."
    seen = replace(never, circle=replace(never.circle, last_synced_at=1))
    assert standing_of(seen).sentence == "Waiting for the network. Last contact: today 07:12."
    asked = standing_of(facts(live=False, waiting=1))
    assert asked.way is Way.LOOK
    assert "will go out" in asked.sentence
    far = standing_of(facts(progress=Progress(CIRCLE.id, "Harbour", 34, 100)))
    assert far.sentence == "Fetching 100 posts, 34 read so far."
    assert far.way is Way.NONE


def test_names_are_those_of_the_circle_and_are_isolated(qtbot: QtBot) -> None:
    left = standing_of(facts(CircleState.LEFT))
    assert "\u2068Harbour\u2069" in left.sentence
    waits = standing_of(
        facts(CircleState.WAITING, troubles.WAITS.format(name="נועה", words="lamp sail"))
    )
    assert "\u2068נועה\u2069" in waits.sentence
    assert "lamp sail" in waits.sentence


def test_what_the_transport_calls_offline_is_known_here(qtbot: QtBot) -> None:
    assert transport.Unreachable.sentence in troubles.OFFLINE
    assert Problem.STOPPING.sentence in troubles.OFFLINE
    assert all(trouble_text(one) == "Waiting for the network." for one in troubles.OFFLINE)


def test_what_is_said_once_stays_until_it_is_noted(qtbot: QtBot) -> None:
    notes = Notes()
    gone = troubles.HOLDER_GONE.format(name="Ada")
    told = (troubles.LET_GO, "The relay could not be reached.", gone, troubles.LET_GO)
    notes.take(SyncReport(False, 0, 0, told))
    found = standing_of(facts(note=notes.first))
    assert found.way is Way.NOTED
    assert found.sentence == trouble_text(troubles.LET_GO)
    notes.noted()
    found = standing_of(facts(note=notes.first))
    assert found.way is Way.SHARE_ANEW
    assert "\u2068Ada\u2069" in found.sentence
    notes.noted()
    assert not notes.first
    notes.take(SyncReport(True, 0, 0, told))
    notes.clear()
    assert not notes.first

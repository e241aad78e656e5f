"""The room of the circle over a real relay: what comes, what is read, what goes out."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.circles.choices import Form
from app.domain.circles.reading import About, Showing
from app.domain.failures import DiskFull
from app.usecases.circles.choose import choose
from app.usecases.circles.port import Said
from app.usecases.circles.send import Going, send
from app.vault.vault import Vault
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room as Inside
from tests.ui.circles.company import PATIENCE, Room, say
from ui.program import Program
from ui.text import failure_text
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.check_in import CircleCheckIn
from ui.views.circle.composer import Composer
from ui.views.circle.lines import CheckInLine
from ui.views.circle.post_card import PostCard
from ui.views.circle.side import PersonRow
from ui.views.circle.view import CircleView


@pytest.fixture
def inside(program: Program, ada: Person, qtbot: QtBot) -> Inside:
    """The room in the program's own window."""
    return Inside.open(program, ada, qtbot)


def posts(view: CircleView) -> list[str]:
    """The words of the posts that are shown, from the top down."""
    return [one.view.text for one in cards(view)]


def cards(view: CircleView) -> list[PostCard]:
    return [one for _, one in view.feed.made() if isinstance(one, PostCard)]


def card(view: CircleView, text: str) -> PostCard:
    return next(one for one in cards(view) if one.view.text == text)


def comes(qtbot: QtBot, ready: Callable[[], bool]) -> None:
    qtbot.waitUntil(ready, timeout=PATIENCE)


def test_what_friends_say_appears_with_the_newest_first(room: Room) -> None:
    view, _, ada, qtbot = room
    ada.say("Soup on the stove")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["Soup on the stove"])
    ada.say("And bread")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["And bread", "Soup on the stove"])
    present = ["\u2068Ada\u2069", "\u2068Juniper\u2069 (you)"]
    comes(qtbot, lambda: [one.accessibleName().split(".")[0] for one in _people(view)] == present)


def test_a_mood_takes_one_line(room: Room) -> None:
    view, _, ada, qtbot = room
    fields = {"valence": -667, "labels": ("sad",), "note": "long night"}
    ada.vault.write(
        lambda tx: send(tx, ada.port, ada.circle, Going(Said("check_in", fields)),
                        now=ada.clock(), random=ada.random)
    )  # fmt: skip
    ada.sync()
    comes(qtbot, lambda: any(isinstance(one, CheckInLine) for _, one in view.feed.made()))
    line = next(one for _, one in view.feed.made() if isinstance(one, CheckInLine))
    assert line.words.text() == "Unpleasant · Sad · long night"


def test_a_check_in_takes_two_keys_and_can_be_taken_back(room: Room) -> None:
    view, program, ada, qtbot = room
    assert view.check_in_here()
    sheet = program.window.findChild(CircleCheckIn)
    assert sheet is not None
    qtbot.keyClick(sheet.first(), "6")

    def moods() -> list[int]:
        ada.sync()
        said = [ada.port.decode(row.kind, row.body) for row in ada.rows()]
        return [one.fields["valence"] for one in said if one.kind == "check_in"]

    comes(qtbot, lambda: moods() == [667])
    strip = program.window._foot
    comes(qtbot, lambda: "Noted in" in strip.text())
    strip.action_triggered.emit()
    comes(qtbot, lambda: moods() == [])


def test_the_note_of_a_check_in_outlives_a_lock(inside: Inside) -> None:
    program, qtbot = inside.program, inside.qtbot
    comes(qtbot, inside.view.check_in_here)
    sheet = inside.sheet(CircleCheckIn)
    qtbot.keyClicks(sheet.note, "a long night")
    inside.lock_and_open()
    comes(qtbot, inside.view.check_in_here)
    sheet = inside.sheet(CircleCheckIn)
    comes(qtbot, lambda: sheet.note.text() == "a long night")
    assert inside.ada_heard() == [], "nothing goes out by itself"
    qtbot.keyClick(sheet.first(), "6")
    qtbot.keyClick(sheet.first(), "2")  # once is enough
    comes(qtbot, lambda: inside.gone(CircleCheckIn))

    def heard() -> list[object]:
        return [one.fields["note"] for one in inside.ada_heard() if one.kind == "check_in"]

    comes(qtbot, lambda: heard() == ["a long night"])
    assert program.window._foot.isVisible()
    inside.lock_and_open()
    comes(qtbot, inside.view.check_in_here)
    sheet = inside.sheet(CircleCheckIn)
    qtbot.wait(50)
    assert sheet.note.text() == "", "what was sent does not come back"


def test_a_check_in_that_could_not_be_sent_keeps_its_note(
    inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    comes(inside.qtbot, inside.view.check_in_here)
    sheet = inside.sheet(CircleCheckIn)
    inside.qtbot.keyClicks(sheet.note, "a long night")
    write = Vault.write

    def full(*_: object) -> object:
        raise DiskFull

    monkeypatch.setattr(Vault, "write", full)
    inside.qtbot.keyClick(sheet.first(), "6")
    comes(inside.qtbot, sheet.told.isVisible)
    assert sheet.told.text() == failure_text(DiskFull())
    assert sheet.note.text() == "a long night"
    monkeypatch.setattr(Vault, "write", write)
    inside.qtbot.keyClick(sheet.first(), "6")
    comes(inside.qtbot, lambda: inside.gone(CircleCheckIn))
    comes(inside.qtbot, lambda: [one.kind for one in inside.ada_heard()] == ["check_in"])


def test_what_is_taken_back_goes_from_the_room(room: Room) -> None:
    view, _, ada, qtbot = room
    post = ada.say("Too much said")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["Too much said"])
    ada.unshare(post)
    ada.sync()
    comes(qtbot, lambda: posts(view) == [])


def test_thanks_reach_the_author_alone(room: Room) -> None:
    view, _, ada, qtbot = room
    ada.say("Soup on the stove")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["Soup on the stove"])
    card(view, "Soup on the stove").thank.click()

    def thanked() -> bool:
        ada.sync()
        rows = ada.vault.read(lambda tx: tx.circle_posts.everything(ada.circle))
        return any(ada.port.decode(row.kind, row.body).kind == "thank_you" for row in rows)

    comes(qtbot, thanked)
    assert len(ada.rows()) == 1, "nobody else learns of it"


def test_an_answer_goes_out_from_below_its_post(room: Room) -> None:
    view, _, ada, qtbot = room
    ada.say("Soup on the stove")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["Soup on the stove"])
    card(view, "Soup on the stove").reply.click()
    composer = view.feed.findChild(Composer)
    assert composer is not None
    composer.chips[Form.REFLECT].click()
    assert composer.field.text() == "It sounds as if "
    qtbot.keyClicks(composer.field, "you are home")
    view.feed.verticalScrollBar().setValue(10**6)
    ada.say("Something comes in between")
    ada.sync()
    comes(qtbot, lambda: "Something comes in between" in posts(view))
    assert view.feed.findChild(Composer) is composer, "what is being written stays"
    composer.send()

    def answered() -> bool:
        ada.sync()
        rows = ada.vault.read(lambda tx: tx.circle_posts.everything(ada.circle))
        said = [ada.port.decode(row.kind, row.body) for row in rows]
        return any(one.fields.get("text") == "It sounds as if you are home" for one in said)

    comes(qtbot, answered)
    comes(qtbot, lambda: len(view.feed.findChildren(AnswerRow)) > 0)


def test_advice_that_was_not_wished_for_is_asked_about_once(room: Room) -> None:
    view, _, ada, qtbot = room
    fields = {"text": "A hard day", "wish": "just-listen"}
    ada.vault.write(
        lambda tx: send(tx, ada.port, ada.circle, Going(Said("post", fields)),
                        now=ada.clock(), random=ada.random)
    )  # fmt: skip
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["A hard day"])
    card(view, "A hard day").reply.click()
    composer = view.feed.findChild(Composer)
    assert composer is not None
    sent: list[object] = []
    composer.send_wanted.connect(sent.append)
    composer.send()
    assert composer.told.text() == "There are no words yet."
    composer.chips[Form.ADVICE].click()
    qtbot.keyClicks(composer.field, "walk")
    composer.send()
    assert composer.told.text() == "Choose where this advice comes from."
    composer.source.chosen.emit("own-experience")
    composer.source.set_value("own-experience")
    composer.send()
    assert "just to listen" in composer.told.text()
    assert not sent
    composer.send()
    assert len(sent) == 1


def test_what_a_reader_wants_folded_is_folded_until_they_ask(room: Room) -> None:
    view, program, ada, qtbot = room
    program.store.write(lambda tx: choose(tx, About.WORD, "hospital", Showing.FOLD))
    ada.say("In the hospital again")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["In the hospital again"])
    folded = card(view, "In the hospital again")
    assert not hasattr(folded, "words"), "not a word of it is drawn"
    folded.show_wanted.emit()
    comes(qtbot, lambda: any(hasattr(one, "words") for one in cards(view)))


def test_an_own_post_says_that_it_waits_and_then_no_longer(room: Room) -> None:
    view, program, ada, qtbot = room
    say(program, ada.circle, "Home by six")
    comes(qtbot, lambda: posts(view) == ["Home by six"])
    comes(qtbot, lambda: "waiting" not in card(view, "Home by six").about.text())
    assert card(view, "Home by six").accessibleName().startswith("\u2068Juniper\u2069 (you)")


def test_locking_leaves_no_word_behind(room: Room) -> None:
    view, program, ada, qtbot = room
    ada.say("Soup on the stove")
    ada.sync()
    comes(qtbot, lambda: posts(view) == ["Soup on the stove"])
    view.load()  # what is still on its way comes to nothing
    with qtbot.waitSignal(program.store.locked):
        program.store.lock()
        view.clear()
    qtbot.wait(20)
    assert not view.feed.made()
    left = [one.text() for one in cast("list[object]", view.findChildren(QWidget))
            if hasattr(one, "text") and callable(one.text)]  # fmt: skip
    assert not any("Soup" in text for text in left if isinstance(text, str))


def _people(view: CircleView) -> list[PersonRow]:
    return [row for row in view.side.people.findChildren(PersonRow) if row.isVisible()]

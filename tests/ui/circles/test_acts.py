"""The menu of a post over a real relay: what one can do with one's own, and with others'."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.choices import Form, Sending, Source
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.say import Reply, comment
from app.usecases.circles.send import Going, send
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room, action_of, button, lines, opened_hidden, words_on
from ui.program import Program
from ui.views.circle.about_post import AboutPost
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.composer import Composer
from ui.views.circle.correcting import CorrectSheet
from ui.views.circle.lines import CheckInLine
from ui.views.circle.taking_along import TakeAlong

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    return Room.open(program, ada, qtbot)


# --- one's own


def test_the_menu_opens_and_is_chosen_from_by_key(room: Room) -> None:
    room.says("Home by six")
    button, qtbot = room.card("Home by six").more, room.qtbot
    room.view.acts.menu = None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = room.opened_menu()
    assert lines(menu)[0] == "All of it, who can read it, where it is"
    while menu.activeAction() is not action_of(menu, "Correct it…"):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    sheet = room.sheet(CorrectSheet)
    assert sheet.field.text() == "Home by six"
    assert sheet.field.hasFocus() or sheet.focusWidget() is sheet.field


def test_the_tenth_correction_is_what_others_read_last(room: Room) -> None:
    room.says("Home by 0")
    for at in range(1, 11):
        room.line(room.card(f"Home by {at - 1}"), "Correct it…")
        sheet = room.sheet(CorrectSheet)
        assert "can still read the first words" in words_on(sheet)
        sheet.field.setText(f"Home by {at}")
        sheet.note.setText("later" if at == 10 else "")
        room.qtbot.keyClick(sheet.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        room.comes(partial(room.shows, f"Home by {at}"))
        room.comes(lambda: room.gone(CorrectSheet))
    room.comes(lambda: [one.text for one in room.ada_reads()] == ["Home by 10"])
    read = room.ada_reads()[0]
    assert (read.original, read.correction) == ("Home by 0", "later")
    assert read.corrected_at is not None


def test_a_correction_needs_other_words(room: Room) -> None:
    room.says("Home by six")
    room.line(room.card("Home by six"), "Correct it…")
    sheet = room.sheet(CorrectSheet)
    sheet.send()
    assert sheet.told.text() == "These are the words that stand there."
    sheet.field.setText("  ")
    sheet.send()
    assert "take it back" in sheet.told.text()
    assert room.ada_kinds() == ["post"]


def test_taking_back_says_what_it_cannot_do(room: Room) -> None:
    room.says("Too much said")
    room.line(room.card("Too much said"), "Take it back…")
    question = room.say_yes()
    assert "can still remember it" in words_on(question)
    assert "30 days" in words_on(question)
    assert "entry" not in words_on(question), "it was made of none"
    room.comes(lambda: room.texts() == [])
    room.comes(lambda: room.ada_reads() == [])


def test_what_waits_is_kept_private_and_never_leaves(room: Room) -> None:
    store, circle = room.program.store, room.ada.circle
    before = room.log_length()

    def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
        going = Going(Said("post", {"text": "Said at night"}), later(room))
        key = send(tx, words, circle, going, now=store.now(), random=store.random)
        return key, Changes(circles=True)

    room.program.circles.say(work)
    room.comes(lambda: "Said at night" in room.texts())
    menu = room.menu(room.card("Said at night"))
    assert "Let it go out now" in lines(menu)
    menu.close()
    room.line(room.card("Said at night"), "Keep it private…")
    assert "nobody learns that it was there" in words_on(room.say_yes())
    room.comes(lambda: room.texts() == [])
    with room.qtbot.waitSignal(room.program.circles.reported, timeout=20_000):
        room.program.circles.look()
    assert room.log_length() == before


def test_what_waits_can_go_out_now(room: Room) -> None:
    store, circle = room.program.store, room.ada.circle

    def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
        going = Going(Said("post", {"text": "Said at night"}), later(room))
        key = send(tx, words, circle, going, now=store.now(), random=store.random)
        return key, Changes(circles=True)

    room.program.circles.say(work)
    room.comes(lambda: "Said at night" in room.texts())
    room.line(room.card("Said at night"), "Let it go out now")
    room.comes(lambda: [one.text for one in room.ada_reads()] == ["Said at night"])


def later(room: Room) -> Sending:
    return Sending(not_before=room.program.store.now() + timedelta(hours=2))


def test_who_can_read_it_and_where_it_is(room: Room) -> None:
    room.says("Home by six")
    room.line(room.card("Home by six"), "All of it, who can read it, where it is")
    sheet = room.sheet(AboutPost)
    assert sheet.sentences == [
        "These can read it: \u2068Ada\u2069. Whether they have is not known.",
        "It is at the relay, which cannot read it.",
    ]


def test_it_can_end_sooner(room: Room) -> None:
    room.says("Home by six")
    room.line(room.card("Home by six"), "In an hour")
    end = to_millis(room.program.store.now()) + 3_700_000
    room.comes(
        lambda: (
            all((one.row.expires_at or end) < end for one in room.ada_reads())
            and len(room.ada_reads()) == 1
        )
    )


# --- others'


def test_an_answer_for_the_author_alone(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Answer \u2068Ada\u2069 alone")
    composer = room.view.feed.findChild(Composer)
    assert composer is not None
    assert composer.private.isChecked()
    room.qtbot.keyClicks(composer.field, "keep some for me")
    composer.send()
    room.comes(lambda: "comment" in room.ada_kinds())
    rows = room.ada.vault.read(lambda tx: tx.circle_posts.everything(room.ada.circle))
    assert [row.targeted for row in rows] == [False, True]


def test_how_did_you_mean_this_begins_an_answer(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "How did you mean this?")
    composer = room.view.feed.findChild(Composer)
    assert composer is not None
    assert composer.field.text() == "How did you mean this: "


def test_an_answer_has_its_own_menu_and_a_worksheet_for_advice(room: Room) -> None:
    room.says("What shall I do")
    ada, key = room.ada, room.ada_reads()[0].row.key
    circle = ada.circle
    reply = Reply("Sleep on it", form=Form.ADVICE, source=Source.OWN_EXPERIENCE)
    ada.vault.write(
        lambda tx: comment(tx, ada.port, circle, key, reply, now=ada.clock(), random=ada.random)
    )
    ada.sync()
    room.comes(lambda: room.card("What shall I do").view.replies == 1)
    room.card("What shall I do").answers.click()
    room.comes(lambda: bool(room.view.feed.findChildren(AnswerRow)))

    def shown() -> list[AnswerRow]:
        return [one for one in room.view.feed.findChildren(AnswerRow) if one.isVisible()]

    def row() -> AnswerRow:
        room.comes(lambda: bool(shown()))  # made anew once it is read
        return shown()[0]

    menu = room.menu(row())
    assert "Think this advice over…" in lines(menu)
    menu.close()
    room.line(row(), "Answer \u2068Ada\u2069 alone")
    composers = room.view.feed.findChildren(Composer)
    assert [one.view.text for one in composers] == ["Sleep on it"]
    room.line(row(), "Think this advice over…")
    room.comes(lambda: "entry of your own" in room.strip())
    got: list[str] = []
    room.program.store.read(lambda tx: [row.excerpt for row in tx.timeline.newest(5)], got.extend)
    room.comes(lambda: bool(got))
    assert "Sleep on it" in got[0]


def test_a_post_goes_onto_the_list_for_the_next_session(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Add to my next session…")
    sheet = room.sheet(TakeAlong)
    sheet.send()
    room.comes(lambda: bool(sheet.told.text()))
    sheet.words.setText("Why I never cook")
    sheet.send()
    room.comes(lambda: "next session" in room.strip())
    got: list[str] = []
    room.program.store.read(lambda tx: [one.words for one in tx.topics.open()], got.extend)
    room.comes(lambda: bool(got))
    assert got == ["Why I never cook"]
    assert "Soup" not in got[0]


def test_what_is_hidden_muted_or_blocked_can_be_undone(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Hide it from me")
    room.comes(lambda: room.texts() == [])
    sheet = opened_hidden(room)
    room.comes(lambda: "Soup on the stove" in words_on(sheet))
    button(room, sheet, "Show it again").click()
    room.comes(lambda: room.texts() == ["Soup on the stove"])
    room.comes(lambda: "Nothing is hidden from you." in words_on(sheet))
    room.line(room.card("Soup on the stove"), "Mute \u2068Ada\u2069")
    room.comes(lambda: not room.card("Soup on the stove").shows_words)
    button(room, sheet, "Mute no longer").click()
    room.comes(lambda: room.card("Soup on the stove").shows_words)
    room.line(room.card("Soup on the stove"), "Block \u2068Ada\u2069…")
    assert "Nobody is told" in words_on(room.say_yes())
    room.comes(lambda: room.texts() == [])
    button(room, sheet, "Block no longer").click()
    room.comes(lambda: room.texts() == ["Soup on the stove"])
    assert room.ada_kinds() == ["post"], "Ada hears of none of it"


def test_hiding_is_undone_from_the_strip(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Hide it from me")
    room.comes(lambda: "hidden from you" in room.strip())
    room.undo()
    room.comes(lambda: room.texts() == ["Soup on the stove"])


def test_a_mood_has_a_menu_too_by_the_menu_key(room: Room) -> None:
    ada = room.ada
    fields = {"valence": -667, "labels": ("sad",)}
    ada.vault.write(
        lambda tx: send(tx, ada.port, ada.circle, Going(Said("check_in", fields)),
                        now=ada.clock(), random=ada.random)
    )  # fmt: skip
    ada.sync()

    def moods() -> list[CheckInLine]:
        return [one for _, one in room.view.feed.made() if isinstance(one, CheckInLine)]

    room.comes(lambda: bool(moods()))
    (line,) = moods()
    room.view.acts.menu = None
    place = line.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, line.mapToGlobal(place))
    QApplication.sendEvent(line, event)
    menu = room.opened_menu()
    assert "Hide it from me" in lines(menu)
    action_of(menu, "Hide it from me").trigger()
    menu.close()
    room.comes(lambda: not moods())

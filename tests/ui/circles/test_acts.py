"""The menu of a post over a real relay: what one can do with one's own, and with others'."""

import json
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.choices import Form, Sending, Source
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.circles.evidence import ReportView, check_evidence, read_reports
from app.usecases.circles.port import Description, Rules, Said, Wording
from app.usecases.circles.say import Reply, comment
from app.usecases.circles.send import Going, send
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room, action_of, lines, words_on
from tests.ui.circles.company import open_journal
from ui.program import Program
from ui.views.circle.about_post import AboutPost
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.composer import Composer
from ui.views.circle.correcting import CorrectSheet
from ui.views.circle.evidence_file import save_evidence
from ui.views.circle.hidden import HiddenSheet, open_hidden
from ui.views.circle.lines import CheckInLine
from ui.views.circle.ordering import HideSheet
from ui.views.circle.pausing import PauseSheet
from ui.views.circle.reporting import ExcerptBlock, ReportSheet
from ui.views.circle.taking_along import TakeAlong
from ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    return Room.open(program, ada, qtbot)


@pytest.fixture
def careful(program: Program, ada: Person, qtbot: QtBot) -> Room:
    """A circle whose agreement lets posts be kept for a report."""
    ada.port.describe(ada.circle, Description(rules=Rules(keep_for_report=True)))
    return Room.open(program, ada, qtbot)


def make_steward(room: Room) -> None:
    ada = room.ada
    circle = ada.circle
    ada.port.set_role(circle, ada.id_of("Juniper"), steward=True)
    ada.sync()

    def knows() -> bool:
        got: list[bool] = []
        room.program.store.read(
            lambda tx: any(
                one.steward and one.pseudonym == "Juniper" for one in tx.circle_people.of(circle)
            ),
            got.append,
        )
        room.comes(lambda: bool(got))
        return got[0]

    room.comes(knows)


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


def opened_hidden(room: Room) -> HiddenSheet:
    facts = room.view._facts
    assert facts is not None
    return open_hidden(room.program.context, facts.circle)


def button(room: Room, sheet: HiddenSheet, words: str) -> Button:
    found: list[Button] = []

    def there() -> bool:
        found[:] = [
            one for one in sheet.lists.findChildren(Button)
            if one.text() == words and one.isVisibleTo(sheet)
        ]  # fmt: skip
        return bool(found)

    room.comes(there)
    return found[0]


def test_hiding_is_undone_from_the_strip(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Hide it from me")
    room.comes(lambda: "hidden from you" in room.strip())
    room.undo()
    room.comes(lambda: room.texts() == ["Soup on the stove"])


# --- reports


def test_without_the_agreement_nothing_is_kept(room: Room) -> None:
    room.ada_says("Soup on the stove")
    menu = room.menu(room.card("Soup on the stove"))
    assert not [one for one in lines(menu) if "Keep it for a report" in one]


def test_what_is_kept_for_a_report_outlives_being_taken_back(careful: Room) -> None:
    room = careful
    key = room.ada_says("You will be sorry")
    room.line(room.card("You will be sorry"), "Keep it for a report, 30 days")
    room.comes(lambda: "Kept sealed for 30 days" in room.strip())
    room.ada.unshare(key.post)
    room.ada.sync()
    room.comes(lambda: room.texts() == [])
    sheet = opened_hidden(room)
    room.comes(lambda: "You will be sorry" in words_on(sheet))
    button(room, sheet, "Report it…").click()
    report = room.sheet(ReportSheet)
    room.comes(lambda: bool(report.findChildren(ExcerptBlock)))
    assert "You will be sorry" in words_on(report.findChildren(ExcerptBlock)[0])
    report.reject()
    button(room, sheet, "Let it go").click()
    room.comes(lambda: "Nothing is hidden from you." in words_on(sheet))


def test_the_preview_of_a_report_is_what_the_steward_reads(room: Room) -> None:
    room.ada_says("You will be sorry")
    room.ada_says("Mark my words")
    room.line(room.card("You will be sorry"), "Report it to stewards…")
    sheet = room.sheet(ReportSheet)
    ((_, box),) = sheet.stewards
    assert box.text() == "\u2068Ada\u2069, who wrote this"
    assert not box.isChecked(), "nobody is told about themselves by an oversight"
    box.setChecked(True)
    sheet.text.setText("She says this every week.")
    assert [one.words for one, _ in sheet.others] == ["Mark my words"]
    sheet.others[0][1].setChecked(True)
    room.comes(lambda: len(shown_blocks(sheet)) == 2 and "every week" in words_on(sheet._preview))
    shown = words_on(sheet._preview)
    room.qtbot.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ada = room.ada

    def reports() -> list[ReportView]:
        ada.sync()
        return ada.vault.read(lambda tx: read_reports(tx, ada.port, ada.circle))

    room.comes(lambda: len(reports()) == 1)
    (read,) = reports()
    assert (read.text, read.reason) == ("She says this every week.", "hurtful")
    assert [(one.text, one.checked) for one in read.excerpts] == [
        ("You will be sorry", True), ("Mark my words", True),
    ]  # fmt: skip
    for text in (read.text, *(one.text for one in read.excerpts)):
        assert text in shown
    assert "Not signed" not in shown


def shown_blocks(sheet: ReportSheet) -> list[ExcerptBlock]:
    return [one for one in sheet._preview.findChildren(ExcerptBlock) if one.isVisibleTo(sheet)]


def test_a_report_needs_a_steward(room: Room) -> None:
    room.ada_says("You will be sorry")
    room.line(room.card("You will be sorry"), "Report it to stewards…")
    sheet = room.sheet(ReportSheet)
    sheet.send()
    assert sheet.told.text() == "Choose at least one steward."


def test_evidence_can_be_checked_by_anybody(room: Room, tmp_path: Path) -> None:
    room.ada_says("You will be sorry")
    room.line(room.card("You will be sorry"), "Save it as evidence…")
    question = room.say_yes()
    assert "not locked" in words_on(question)
    target = tmp_path / "evidence.json"
    view = room.card("You will be sorry").view
    save_evidence(room.program.context, view, target, room.view)
    room.comes(target.exists)
    (excerpt,) = check_evidence(room.ada.port, target.read_bytes())
    assert (excerpt.text, excerpt.checked, excerpt.name) == ("You will be sorry", True, "Ada")
    assert json.loads(target.read_text())["circle"]["name"] == "Harbour"


# --- stewards


def test_only_stewards_order_a_circle(room: Room) -> None:
    room.ada_says("Soup on the stove")
    menu = room.menu(room.card("Soup on the stove"))
    assert "Pin it for everybody" not in lines(menu)


def test_a_steward_pins_and_hides_for_everybody(room: Room) -> None:
    make_steward(room)
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Pin it for everybody")
    pinned = "pinned by \u2068Juniper\u2069"
    room.comes(lambda: pinned in room.card("Soup on the stove").about.text())
    room.comes(lambda: room.ada_reads()[0].marks.pinned is not None)
    room.line(room.card("Soup on the stove"), "Hide it for everybody…")
    sheet = room.sheet(HideSheet)
    sheet.reason.setCurrentIndex(1)
    sheet.note.setText("as agreed")
    sheet.send()
    room.comes(lambda: any(one.view.marks.hidden is not None for one in room.cards()))
    card = room.cards()[0]
    assert not card.shows_words
    told = "Hidden for everybody by \u2068Juniper\u2069: Hurtful words · as agreed"
    assert told in words_on(card)
    room.line(card, "Why do I see it like this?")
    assert room.sheet(AboutPost).sentences[1].startswith("Hidden for everybody by")
    room.line(room.cards()[0], "Show it to everybody again…")
    room.sheet(HideSheet).send()
    room.comes(lambda: room.texts() == ["Soup on the stove"])


def test_a_thread_rests_and_is_taken_up_again_with_words(room: Room) -> None:
    make_steward(room)
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Let this thread rest…")
    sheet = room.sheet(PauseSheet)
    sheet.words.setText("Let us sleep over it")
    sheet.send()
    room.comes(lambda: room.card("Soup on the stove").view.marks.paused is not None)
    assert "Let us sleep over it" in words_on(room.card("Soup on the stove"))
    room.comes(lambda: room.ada_reads()[0].marks.paused is not None)
    room.line(room.card("Soup on the stove"), "Take this thread up again…")
    room.comes(lambda: room.sheet(PauseSheet) is not sheet)
    again = room.sheet(PauseSheet)
    assert "one point that we share" in again.words.text()
    again.send()
    room.comes(lambda: room.card("Soup on the stove").view.marks.paused is None)
    room.comes(lambda: "comment" in room.ada_kinds())
    assert any("one point that we share" in str(one.fields.get("text")) for one in room.ada_heard())


# --- bad luck


def test_words_of_a_correction_outlive_a_lock_and_nothing_is_sent(room: Room) -> None:
    room.says("Home by six")
    before = room.log_length()
    room.line(room.card("Home by six"), "Correct it…")
    sheet = room.sheet(CorrectSheet)
    room.comes(lambda: not sheet._kept.unsaved)
    room.qtbot.keyClicks(sheet.field, "Perhaps ")
    room.comes(lambda: not sheet._kept.unsaved)
    folder = room.program.store.folder
    assert folder is not None
    with room.qtbot.waitSignal(room.program.store.locked, timeout=20_000):
        room.program.lock()
    assert room.gone(CorrectSheet)
    open_journal(room.program, folder, room.qtbot)
    room.enter()
    room.comes(lambda: "Home by six" in room.texts())
    room.line(room.card("Home by six"), "Correct it…")
    again = room.sheet(CorrectSheet)
    room.comes(lambda: again.field.text() == "Perhaps Home by six")
    assert "have not gone out" in again.told.text()
    assert room.log_length() == before


def test_who_is_removed_while_correcting_keeps_the_words(room: Room) -> None:
    room.says("Home by six")
    room.line(room.card("Home by six"), "Correct it…")
    sheet = room.sheet(CorrectSheet)
    sheet.field.setText("Home by seven")
    ada = room.ada
    ada.port.remove(ada.circle, ada.id_of("Juniper"))
    ada.sync()
    room.comes(lambda: room.view._facts is not None
               and str(room.view._facts.circle.state) == "removed")  # fmt: skip
    sheet.send()
    room.comes(lambda: "no longer in this circle" in sheet.told.text())
    assert sheet.field.text() == "Home by seven"


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

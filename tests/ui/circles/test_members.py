"""Who is in the circle and what can be done: roles, quiet, removing, votes, what happened."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.usecases.circles.introduce import AboutMe, introduce, introduced
from app.usecases.circles.port import InviteKind, NewInvite
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, ask, join
from ui.program import Program
from ui.views.asking import Question
from ui.views.circle.introducing import AboutMeSheet
from ui.views.circle.members import MembersSheet, open_members
from ui.views.circle.person_acts import NoteSheet
from ui.views.circle.person_row import MemberRow
from ui.views.circle.renaming import RenameSheet
from ui.views.circle.steward_guide import StewardGuide
from ui.views.circle.stewarding import SuccessionSheet
from ui.views.circle.view import CircleView
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section
from ui.widgets.segments import Segment

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
Place = tuple[Program, Person, QtBot, MembersSheet]


@pytest.fixture
def place(program: Program, ada: Person, qtbot: QtBot) -> Place:
    join(program, ada, qtbot)
    return program, ada, qtbot, opened(program, ada, qtbot)


def opened(program: Program, ada: Person, qtbot: QtBot) -> MembersSheet:
    ident = ada.circle
    got: list[MembersSheet] = []
    program.store.read(
        lambda tx: tx.circles.get(ident),
        lambda circle: got.append(open_members(program.context, circle)),
    )
    qtbot.waitUntil(lambda: bool(got) and bool(got[0].rows), timeout=PATIENCE)
    qtbot.waitUntil(lambda: all(row.standing.view for row in got[0].rows), timeout=PATIENCE)
    return got[0]


def row(sheet: MembersSheet, name: str) -> MemberRow:
    return next(one for one in sheet.rows if one.standing.person.pseudonym == name)


def lines(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def act(sheet: MembersSheet, name: str, words: str, qtbot: QtBot) -> None:
    """Open somebody's menu by its button, and take a line of it."""
    button = row(sheet, name).more
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = sheet.acts.menu
    assert menu is not None
    assert menu.isVisible()
    found: QAction = next(one for one in menu.actions() if one.text() == words)
    menu.close()
    found.trigger()


def answer(program: Program, qtbot: QtBot, *, go: bool) -> Question:
    question = program.window.overlays.top
    assert isinstance(question, Question)
    assert question.focusWidget() is question.keep, "nothing is done by mistake"
    qtbot.mouseClick(question.go if go else question.keep, Qt.MouseButton.LeftButton)
    return question


def texts(sheet: MembersSheet, name: str) -> str:
    return "\n".join(one.text() for one in row(sheet, name).findChildren(Label))


def circle_now(ada: Person) -> dict[str, str]:
    ada.sync()
    return {one.pseudonym: one.role for one in ada.port.members(ada.circle)}


def make_steward(place: Place) -> None:
    """Ada makes Juniper a steward."""
    _, ada, qtbot, sheet = place
    ada.port.set_role(ada.circle, ada.id_of("Juniper"), steward=True)
    qtbot.waitUntil(lambda: sheet.acts.steward, timeout=PATIENCE)


def test_everybody_stands_there_with_what_is_to_be_known(place: Place) -> None:
    _, _, _, sheet = place
    assert [one.standing.person.pseudonym for one in sheet.rows] == ["Ada", "Juniper"]
    told = row(sheet, "Ada").accessibleName()
    assert "Steward" in told
    assert "numbers not compared yet" in told
    assert "last heard today" in told
    own = row(sheet, "Juniper").accessibleName()
    assert "Member" in own
    assert "heard" not in own


def test_a_member_can_do_nothing_that_stewards_do(place: Place) -> None:
    _, _, _, sheet = place
    menu = sheet.acts.menu_of(row(sheet, "Ada").standing)
    assert lines(menu) == ["Compare numbers", "A note that only I see…", "Mute", "Block…"]
    own = sheet.acts.menu_of(row(sheet, "Juniper").standing)
    assert lines(own) == ["Change what I am called…", "Leave the circle…"]


def test_roles_change_hands_and_are_listed_for_all(place: Place) -> None:
    program, ada, qtbot, sheet = place
    make_steward(place)
    act(sheet, "Ada", "Take the role of steward…", qtbot)
    answer(program, qtbot, go=False)
    assert circle_now(ada)["Ada"] == "steward"
    act(sheet, "Ada", "Take the role of steward…", qtbot)
    answer(program, qtbot, go=True)
    qtbot.waitUntil(lambda: circle_now(ada)["Ada"] == "member", timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Member" in texts(sheet, "Ada"), timeout=PATIENCE)
    act(sheet, "Ada", "Make them a steward…", qtbot)
    answer(program, qtbot, go=True)
    qtbot.waitUntil(lambda: circle_now(ada)["Ada"] == "steward", timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Steward" in texts(sheet, "Ada"), timeout=PATIENCE)
    act(sheet, "Juniper", "Be a steward no longer…", qtbot)
    answer(program, qtbot, go=True)
    qtbot.waitUntil(lambda: circle_now(ada)["Juniper"] == "member", timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(sheet.lines) >= 5, timeout=PATIENCE)
    told = [one.accessibleName().rpartition(" ")[0] for one in sheet.lines]
    ada_, juniper = "\u2068Ada\u2069", "\u2068Juniper\u2069"
    assert told[:4] == [
        f"{juniper} is a steward no longer, as they wished.",
        f"{juniper} made {ada_} a steward.",
        f"{juniper} took the role of steward from {ada_}.",
        f"{ada_} made {juniper} a steward.",
    ]


def test_mute_block_and_a_note_stay_here(place: Place) -> None:
    program, ada, qtbot, sheet = place
    act(sheet, "Ada", "Mute", qtbot)
    qtbot.waitUntil(lambda: "muted by you" in texts(sheet, "Ada"), timeout=PATIENCE)
    act(sheet, "Ada", "Mute no longer", qtbot)
    qtbot.waitUntil(lambda: "muted by you" not in texts(sheet, "Ada"), timeout=PATIENCE)
    act(sheet, "Ada", "Block…", qtbot)
    answer(program, qtbot, go=True)
    qtbot.waitUntil(lambda: "blocked by you" in texts(sheet, "Ada"), timeout=PATIENCE)
    act(sheet, "Ada", "Block no longer", qtbot)
    qtbot.waitUntil(lambda: "blocked by you" not in texts(sheet, "Ada"), timeout=PATIENCE)
    act(sheet, "Ada", "A note that only I see…", qtbot)
    note = program.window.overlays.top
    assert isinstance(note, NoteSheet)
    qtbot.keyClicks(note.words, "met at the allotment")
    note.save.setFocus()
    qtbot.keyClick(note.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "met at the allotment" in texts(sheet, "Ada"), timeout=PATIENCE)
    ada.sync()
    assert ada.rows() == []
    told = {"key_changed", "set_role", "remove_person", "describe"} & set(ada.events())
    assert not told, "nobody is told"


def test_removing_asks_once_and_says_what_it_does(place: Place) -> None:
    program, ada, qtbot, sheet = place
    make_steward(place)
    act(sheet, "Ada", "Remove from the circle…", qtbot)
    question = answer(program, qtbot, go=True)
    del question
    qtbot.waitUntil(lambda: len(sheet.rows) == 1, timeout=PATIENCE)

    def out() -> bool:
        ada.sync()
        return ada.state == "removed"

    qtbot.waitUntil(out, timeout=PATIENCE)


def test_another_name_is_taken(place: Place) -> None:
    program, ada, qtbot, sheet = place
    sheet.rename.click()
    qtbot.waitUntil(lambda: isinstance(program.window.overlays.top, RenameSheet), timeout=PATIENCE)
    rename = program.window.overlays.top
    assert isinstance(rename, RenameSheet)
    rename.name.setText("")
    rename.take()
    assert rename.told.text() == "Say what you are called there."
    rename.name.setText("Аdа")
    assert "several alphabets" in rename.name.accessibleDescription()
    rename.name.setText("Juno")
    qtbot.keyClick(rename.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Juno" in circle_now(ada), timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.window.overlays.top is sheet, timeout=PATIENCE)


def test_a_silent_steward_is_voted_out_by_those_who_are_there(
    program: Program, ada: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    join(program, ada, qtbot)
    (tmp_path / "ben").mkdir()
    ben = Person("Ben", tmp_path / "ben")
    ben.port.join(ada.port.invite(ada.circle, NewInvite(InviteKind.MEETING)).text, "Ben")
    ada.sync()
    ben.sync()
    ident, ada_id = ada.circle, ada.me
    heard = int((ada.clock() - timedelta(days=40)).timestamp() * 1000)
    for person in (ben,):
        person.vault.write(lambda tx: tx.circle_people.hear(ident, heard, ada_id))
    wait_for(program, qtbot, ident, 3)
    silent(program, qtbot, ident, ada_id, heard)
    sheet = opened(program, ada, qtbot)
    assert "last heard 40 day(s) ago" in row(sheet, "Ada").accessibleName()
    act(sheet, "Ada", "Vote for somebody in their place…", qtbot)
    vote = program.window.overlays.top
    assert isinstance(vote, SuccessionSheet)
    vote.heir.setCurrentIndex([vote.heir.itemText(at) for at in range(vote.heir.count())].index(
        "\u2068Ben\u2069"
    ))  # fmt: skip
    qtbot.mouseClick(vote.sign, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.overlays.top is sheet, timeout=PATIENCE)
    assert program.window._foot.text() == "Signed: 1 of 2 that are needed."
    ben.sync()
    (open_vote,) = ben.port.votes(ident)
    assert (open_vote.yes, open_vote.needed) == (1, 2)
    assert open_vote.instead == ben.me
    qtbot.waitUntil(lambda: "You have signed." in asked(sheet), timeout=PATIENCE)
    ben.port.stop()
    ben.close()


def asked(sheet: MembersSheet) -> str:
    return " ".join(one.text() for one in sheet.asks.findChildren(Label) if one.isVisible())


def wait_for(program: Program, qtbot: QtBot, circle: bytes, people: int) -> None:
    """Wait until the program knows of so many people."""

    def known() -> bool:
        return ask(program, lambda port: len(port.members(circle)), qtbot) == people

    program.circles.look()
    qtbot.waitUntil(known, timeout=PATIENCE)


def silent(program: Program, qtbot: QtBot, circle: bytes, person: bytes, heard: int) -> None:
    """As if nothing had been heard of somebody in the program since a moment."""
    done: list[object] = []

    def work(tx: Transaction) -> tuple[int, Changes]:
        tx._sql.execute(
            "UPDATE circle_person SET heard_at = ? WHERE circle = ? AND person = ?",
            (heard, circle, person),
        )
        return 1, Changes(circles=True)

    program.store.write(work, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)


def test_a_new_key_is_a_line_in_the_feed_until_compared(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    ident = join(program, ada, qtbot)
    ada_id, at = ada.me, int(ada.clock().timestamp() * 1000)

    def note(tx: Transaction) -> Changes:
        data: dict[str, object] = {"person": ada_id.hex(), "name": "Ada"}
        tx.circle_posts.note_event(ident, at, "key_changed", data)
        return Changes(circles=True)

    program.store.write(note)
    view = CircleView(program.context)
    qtbot.addWidget(view)
    view.resize(1_200, 800)
    view.show()

    def buttons() -> list[Button]:
        return [one for _, line in view.feed.made() for one in line.findChildren(Button)
                if one.text() == "Compare numbers"]  # fmt: skip

    qtbot.waitUntil(lambda: len(buttons()) == 1, timeout=PATIENCE)
    (line,) = [one for _, one in view.feed.made() if "new key" in one.accessibleName()]
    assert "may be a new laptop" in line.accessibleName()
    ask(program, lambda port: port.confirm(ident, ada_id, None), qtbot)
    qtbot.waitUntil(lambda: not buttons(), timeout=PATIENCE)


def test_the_guide_for_stewards_is_open_to_everybody(place: Place) -> None:
    program, _, qtbot, sheet = place
    assert sheet.guide.isHidden(), "it stands with what happened"
    (page,) = [one for one in sheet.page.findChildren(Segment) if one.text() == "What happened"]
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert not sheet.guide.isHidden()
    sheet.guide.setFocus()
    qtbot.keyClick(sheet.guide, Qt.Key.Key_Space)
    guide = program.window.overlays.top
    assert isinstance(guide, StewardGuide)
    heads = [one.text() for one in guide.findChildren(Section)]
    assert heads == [
        "What it is", "When somebody was hurt", "When you get a report", "Where the task ends",
    ]  # fmt: skip
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert program.window.overlays.top is sheet


def top(program: Program, kind: type[AboutMeSheet], qtbot: QtBot) -> AboutMeSheet:
    qtbot.waitUntil(lambda: isinstance(program.window.overlays.top, kind), timeout=PATIENCE)
    found = program.window.overlays.top
    assert isinstance(found, kind)
    return found


def ada_knows(ada: Person) -> list[AboutMe]:
    ada.sync()
    found = ada.vault.read(lambda tx: introduced(tx, ada.port, ada.circle))
    return [one for person, one in found.items() if person != ada.me]


def test_one_says_something_about_oneself_and_the_others_read_it(place: Place) -> None:
    program, ada, qtbot, sheet = place
    mine = row(sheet, "Juniper").about
    assert mine is not None
    assert row(sheet, "Ada").about is None
    mine.setFocus()
    qtbot.keyClick(mine, Qt.Key.Key_Space)
    about = top(program, AboutMeSheet, qtbot)
    qtbot.keyClicks(about.pronouns, "they/them")
    qtbot.keyClicks(about.words, "Rivers, %1 and soup.")
    qtbot.keyClick(about.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    told = AboutMe("they/them", "Rivers, %1 and soup.")
    qtbot.waitUntil(lambda: ada_knows(ada) == [told], timeout=PATIENCE)
    qtbot.waitUntil(lambda: row(sheet, "Juniper").standing.about == told, timeout=PATIENCE)
    said = [one.text() for one in row(sheet, "Juniper").findChildren(Label)]
    assert "Rivers, %1 and soup." in said
    assert any("they/them" in one for one in said)
    again = row(sheet, "Juniper").about
    assert again is not None
    again.click()
    second = top(program, AboutMeSheet, qtbot)
    assert (second.pronouns.text(), second.words.text()) == ("they/them", "Rivers, %1 and soup.")
    second.pronouns.clear()
    second.words.setText("")
    second.save.click()
    qtbot.waitUntil(lambda: ada_knows(ada) == [], timeout=PATIENCE)


def test_what_others_say_about_themselves_stands_beside_them(place: Place) -> None:
    _, ada, qtbot, sheet = place
    said = AboutMe("she/her", "x" * 2000)
    ada.vault.write(
        lambda tx: introduce(tx, ada.port, ada.circle, said, now=ada.clock(), random=ada.random)
    )
    ada.sync()
    qtbot.waitUntil(lambda: row(sheet, "Ada").standing.about == said, timeout=PATIENCE)
    shown = [one.text() for one in row(sheet, "Ada").findChildren(Label)]
    assert f"{'x' * 600}…" in shown
    assert any("\u2068she/her\u2069" in one for one in shown)

"""Rounds, company, the shelf, photos and private answers, over a real relay."""

import random
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.domain.circles.choices import Form, Sharing, Wish
from app.domain.circles.rounds import week_start
from app.domain.coping import CopingCard
from app.domain.entry import Content
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.circles.port import Said
from app.usecases.circles.send import Going, send
from app.usecases.circles.share import share_card, share_entry
from app.usecases.coping_kit import keep_card, new_card
from app.usecases.write_entry import write_entry
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, Room
from ui.views.circle.answer_row import AnswerRow
from ui.views.circle.company import CompanySheet, open_company
from ui.views.circle.composer import Composer
from ui.views.circle.photos import PhotoTile
from ui.views.circle.post_card import PostCard
from ui.views.circle.rounds import AskSheet, open_asking
from ui.views.circle.shelf import CardRow, open_shelf
from ui.views.circle.view import CircleView


def comes(qtbot: QtBot, ready: Callable[[], bool]) -> None:
    qtbot.waitUntil(ready, timeout=PATIENCE)


def cards(view: CircleView) -> list[PostCard]:
    return [one for _, one in view.feed.made() if isinstance(one, PostCard)]


def got(ada: Person, kind: str) -> list[dict[str, object]]:
    """What of a kind has reached Ada."""
    ada.sync()
    rows = ada.vault.read(lambda tx: tx.circle_posts.everything(ada.circle))
    said = [ada.port.decode(row.kind, row.body) for row in rows if not row.mine]
    return [dict(one.fields) for one in said if one.kind == kind]


def ada_says(ada: Person, kind: str, fields: dict[str, object]) -> None:
    ada.vault.write(
        lambda tx: send(tx, ada.port, ada.circle, Going(Said(kind, fields)),
                        now=ada.clock(), random=ada.random)
    )  # fmt: skip
    ada.sync()


def test_a_question_goes_to_everybody_and_is_answered_below_it(room: Room) -> None:
    view, program, ada, qtbot = room
    open_asking(program.context, ada.circle)
    comes(qtbot, lambda: program.window.findChild(AskSheet) is not None)
    sheet = program.window.findChild(AskSheet)
    assert sheet is not None
    sheet.send()
    assert sheet.told.text() == "There are no words yet."
    sheet.light.click()
    comes(qtbot, lambda: sheet.field.text() != "")
    first = sheet.field.text()
    sheet.light.click()
    assert sheet.field.text() not in {"", first}
    sheet.go.click()
    comes(qtbot, lambda: len(got(ada, "question")) == 1)
    assert got(ada, "question")[0]["light"] is True
    ada_says(ada, "question", {"text": "And you?", "light": False, "closes_at": None})
    comes(qtbot, lambda: any(one.view.text == "And you?" for one in cards(view)))
    asked = next(one for one in cards(view) if one.view.text == "And you?")
    asked.reply.click()
    composer = view.feed.findChild(Composer)
    assert composer is not None
    qtbot.keyClicks(composer.field, "Quite well")
    composer.send_button.click()
    comes(qtbot, lambda: [one["text"] for one in got(ada, "answer")] == ["Quite well"])
    comes(qtbot, lambda: any(one.view.text == "Quite well"
                             for one in view.feed.findChildren(AnswerRow)))  # fmt: skip


def test_a_light_question_loses_no_words_of_ones_own(room: Room) -> None:
    _, program, ada, qtbot = room

    def asking(*, light: bool) -> AskSheet:
        open_asking(program.context, ada.circle, light=light)
        comes(qtbot, lambda: isinstance(program.window.overlays.top, AskSheet))
        sheet = program.window.overlays.top
        assert isinstance(sheet, AskSheet)
        return sheet

    sheet = asking(light=False)
    qtbot.keyClicks(sheet.field, "Who carries you?")
    sheet.light.click()
    comes(qtbot, lambda: sheet.field.text() != "Who carries you?")
    sheet.field.undo()
    assert sheet.field.text() == "Who carries you?"
    sheet.reject()
    comes(qtbot, lambda: program.window.overlays.top is None)
    again = asking(light=True)
    comes(qtbot, lambda: again.field.text() == "Who carries you?")
    program.store.read(lambda _: None, lambda _: again.setWindowTitle("read"))
    comes(qtbot, lambda: again.windowTitle() == "read")  # the light question came before this
    assert again.field.text() == "Who carries you?"


def test_company_goes_to_those_chosen_and_can_be_taken_back(room: Room) -> None:
    _, program, ada, qtbot = room
    open_company(program.context, ada.circle)
    comes(qtbot, lambda: program.window.findChild(CompanySheet) is not None)
    sheet = program.window.findChild(CompanySheet)
    assert sheet is not None
    sheet.send()
    assert sheet.told.text() == "Choose at least one person."
    sheet.people[0].setChecked(True)
    sheet.note.setText("A slow evening")
    sheet.wish.setCurrentIndex(1)
    sheet.send()
    comes(qtbot, lambda: len(got(ada, "company")) == 1)
    found = got(ada, "company")[0]
    assert found["note"] == "A slow evening"
    assert found["wish"] == str(Wish.COMFORT)
    assert found["expires_at"], "it ends by itself"
    comes(qtbot, program.window._foot.isVisible)  # the friend may have it before
    program.window._foot.action.click()
    comes(qtbot, lambda: got(ada, "company") == [])


def test_a_card_of_the_shelf_is_kept_and_one_is_put_there(room: Room) -> None:
    _, program, ada, qtbot = room
    theirs = new_card("Cold water", "On the wrists.", now=ada.clock(), new_id=ids(7))
    ada.vault.write(lambda tx: keep_card(tx, theirs))
    ada.vault.write(lambda tx: share_card(tx, ada.port, ada.circle, theirs, now=ada.clock(),
                                          random=ada.random))  # fmt: skip
    ada.sync()
    mine = new_card("Breathe", "Slowly.", now=program.store.now(), new_id=program.store.new_id)
    program.store.write(lambda tx: keep_card(tx, mine))
    sheet = open_shelf(program.context, ada.circle)
    comes(qtbot, lambda: [one.fields["title"] for one in sheet.cards] == ["Cold water"])
    next(iter(sheet.findChildren(CardRow))).keep.click()

    def kit() -> list[CopingCard]:
        found: list[list[CopingCard]] = []
        program.store.read(lambda tx: tx.cards.all(), found.append)
        comes(qtbot, lambda: bool(found))
        return found[0]

    comes(qtbot, lambda: {one.title for one in kit()} == {"Breathe", "Cold water"})
    assert "From Ada" in next(one.body for one in kit() if one.title == "Cold water")
    actions = {action.text(): action for action in sheet.add.menu().actions()}
    actions["Breathe"].trigger()
    comes(qtbot, lambda: [one["title"] for one in got(ada, "coping_card")] == ["Breathe"])


def ids(first: int) -> Callable[[], UUID]:
    return lambda: UUID(int=first)


def test_a_photo_of_a_friend_is_shown_and_a_large_one_when_it_is_asked_for(room: Room) -> None:
    view, _, ada, qtbot = room
    small = Image.new("RGB", (320, 200), (40, 120, 90))
    large = Image.frombytes("RGB", (1_400, 1_200), random.Random(7).randbytes(1_400 * 1_200 * 3))
    entry = UUID(int=77)
    files = []
    for at, image in enumerate((small, large)):
        buffer = BytesIO()
        image.save(buffer, "PNG", compress_level=0)
        file = NewFile(f"river {at}.png", partial(iter, [buffer.getvalue()]))
        attached, _ = attach_file(
            ada.vault.write, entry, file, now=ada.clock(), new_id=ids(78 + at)
        )
        files.append(attached.id)
    words = " ".join(f"![](attachment:{one})" for one in files)
    ada.vault.write(lambda tx: write_entry(
        tx, Content(f"The river {words}"), created_at=ada.clock(), zone="UTC", now=ada.clock(),
        new_id=ids(90), entry_id=entry,
    ))  # fmt: skip
    ada.vault.write(lambda tx: tx.entries.refresh_attachments(entry))
    ada.vault.write(lambda tx: share_entry(
        tx, ada.port, ada.circle, entry, Sharing(photos=tuple(files)), now=ada.clock(),
        random=ada.random,
    ))  # fmt: skip
    ada.sync()

    def tiles() -> list[PhotoTile]:
        return [one for card in cards(view) for one in card.findChildren(PhotoTile)]

    comes(qtbot, lambda: len(tiles()) == 2 and tiles()[0]._image is not None)
    assert tiles()[0].accessibleName() == "Photo 1 of 2"
    assert tiles()[1].words.startswith("Fetch it, ")
    tiles()[1].click()
    comes(qtbot, lambda: len(tiles()) == 2 and tiles()[1]._image is not None)


def test_a_private_answer_says_so_and_advice_carries_its_source(room: Room) -> None:
    view, _, ada, qtbot = room
    ada_says(ada, "post", {"text": "What would you do?", "wish": "advice-welcome"})
    comes(qtbot, lambda: bool(cards(view)))
    cards(view)[0].reply.click()
    composer = view.feed.findChild(Composer)
    assert composer is not None
    composer.chips[Form.ADVICE].click()
    qtbot.keyClicks(composer.field, "walking")
    composer.source._values["read"].click()
    composer.link.setText("https://example.org/walks")
    composer.private.setChecked(True)
    composer.send()
    comes(qtbot, lambda: len(got(ada, "comment")) == 1)
    found = got(ada, "comment")[0]
    assert (found["source"], found["link"]) == ("read", "https://example.org/walks")
    rows = ada.vault.read(lambda tx: tx.circle_posts.everything(ada.circle))
    assert [one.targeted for one in rows if not one.mine] == [True]
    comes(qtbot, lambda: any("for them alone" in one.accessibleName()
                             for one in view.feed.findChildren(AnswerRow)))  # fmt: skip


def test_whoever_takes_their_turn_asks_the_question_of_the_week(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, program, ada, qtbot = room
    midweek = week_start(ada.clock()) + timedelta(days=3)  # by then anybody asks
    monkeypatch.setattr(program.store, "now", lambda: midweek)
    open_asking(program.context, ada.circle)
    comes(qtbot, lambda: program.window.findChild(AskSheet) is not None)
    sheet = program.window.findChild(AskSheet)
    assert sheet is not None
    sheet.weekly.click()
    program.circles.look()
    comes(qtbot, lambda: len(got(ada, "question")) == 1)
    for _ in range(2):
        with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
            program.circles.look()
    assert len(got(ada, "question")) == 1, "once a week"

"""The share sheet and bad luck: what others get to the pixel, photos, long entries, locks."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.choices import Space
from app.domain.circles.posts import FileState
from app.domain.entry import Content
from app.settings import TEXT_SCALE, THEME
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.circles.photos import ReadyPhoto
from app.usecases.circles.say import say_space
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room, action_of, lines
from tests.ui.circles.company import open_journal
from tests.ui.views.rooms_gallery import photo, pieces
from ui.program import Program
from ui.store import Store
from ui.views.circle.ledger import open_ledger
from ui.views.circle.post_card import PostCard, Reading
from ui.views.circle.share.seen import AllWords, ReadyPictures
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet
from ui.views.parts import Group

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WORDS = "The bridge was *cold*.\n\nNobody waited, and that was fine."


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    return Room.open(program, ada, qtbot)


def entry(room: Room, body: str = WORDS, photos: int = 0) -> UUID:
    store = room.program.store
    ident, got = store.new_id(), list[object]()

    def write(tx: Transaction) -> tuple[UUID, Changes]:
        return write_entry(
            tx, Content(body, title="The bridge"), created_at=store.now(), zone="UTC",
            now=store.now(), new_id=store.new_id, entry_id=ident,
        )  # fmt: skip

    store.write(write, got.append)
    room.comes(lambda: bool(got))
    data = photo("#4b5675", "#e0a070")
    done: list[object] = []
    for at in range(photos):
        file = NewFile(f"{at}.jpg", partial(pieces, data))
        store.with_vault(partial(_attach, ident, file, store), done.append)
    room.comes(lambda: len(done) == photos)
    return ident


def _attach(entry: UUID, file: NewFile, store: Store, vault: Vault) -> object:
    return attach_file(vault.write, entry, file, now=store.now(), new_id=store.new_id)


def opened(room: Room, ident: UUID) -> ShareSheet:
    open_share_sheet(room.program.context, room.ada.circle, ident)
    sheet = room.sheet(ShareSheet)
    room.comes(lambda: sheet.card is not None)
    return sheet


def card_of(sheet: ShareSheet) -> PostCard:
    assert sheet.card is not None
    return sheet.card


# --- what they get


@pytest.mark.parametrize("theme", ["paper", "lamplight", "contrast_dark"])
def test_the_preview_is_what_stands_in_their_feed_to_the_pixel(room: Room, theme: str) -> None:
    room.program.preferences.set(THEME, theme)
    sheet = opened(room, entry(room, photos=2))
    sheet.options.wish.setCurrentIndex(1)
    sheet.options.tone.setCurrentIndex(2)
    for box in sheet.options.photos.values():
        box.setChecked(True)
    room.comes(lambda: len(card_of(sheet).view.files) == 2)
    sheet.send()
    room.comes(lambda: len(room.ada_reads()) == 1)
    room.comes(lambda: all(one.state is FileState.HERE for one in room.ada_reads()[0].files))
    seen, got = card_of(sheet).view, room.ada_reads()[0]
    content = photos_of(sheet)
    assert [one.content for one in content] == ada_files(room)
    later = {"expires_at": 0}  # counted from the moment of sending
    assert {**seen.fields, **later, "attachments": ()} == {**got.fields, **later, "attachments": ()}
    assert seen.text == got.text
    context, eyes = room.program.context, sheet._start.eyes
    row = replace(got.row, created_at=seen.row.created_at, expires_at=seen.row.expires_at)
    view = replace(got, row=row, unread=False, files=tuple(
        replace(one, file=own.file) for one, own in zip(got.files, content, strict=True)
    ))  # fmt: skip
    holder = Group(context.look)
    room.qtbot.addWidget(holder)
    cards = []
    for shown in (seen, view):
        reading = Reading(
            context.zone(), context.today(), eyes.tints, asks=False,
            pictures=ReadyPictures(context, holder, content),
        )  # fmt: skip
        card = PostCard(context.look, shown, reading)
        card.setParent(holder)
        card.resize(560, 640)
        cards.append(card)
    holder.resize(600, 1_200)
    holder.show()
    room.comes(lambda: all(tile._image is not None for card in cards for tile in card.photos.tiles))
    theirs, mine = (card.grab().toImage() for card in cards)
    assert theirs.size() == mine.size()
    assert theirs == mine


def photos_of(sheet: ShareSheet) -> tuple[ReadyPhoto, ...]:
    assert sheet._preview is not None
    return sheet._preview.photos


def ada_files(room: Room) -> list[bytes]:
    ada = room.ada
    files = room.ada_reads()[0].files
    return [ada.vault.read(partial(_content, one.number)) for one in files]


def _content(number: int, tx: Transaction) -> bytes:
    return tx.circle_files.content(number)


def test_what_was_found_is_lit_up_in_the_words(room: Room) -> None:
    sheet = opened(room, entry(room, "Ana called. Ana's number is 030 1234567."))
    lit = [one.cursor.selectedText() for one in card_of(sheet).words.extraSelections()]
    assert lit == ["Ana", "Ana", "030 1234567"]


def test_keeping_it_private_comes_first_and_topics_are_folded(room: Room) -> None:
    sheet = opened(room, entry(room))
    order = [sheet.keep, sheet.later, sheet.send_button]
    assert order == sorted(order, key=lambda one: one.mapTo(sheet, one.rect().topLeft()).y())
    assert sheet.options.own.isHidden() or not sheet.options.own.isVisibleTo(sheet)
    mood = sheet.options.also["written"].mapTo(sheet, sheet.rect().topLeft()).y()
    topics = sheet.options.topics_button
    assert mood < topics.mapTo(sheet, sheet.rect().topLeft()).y()
    topics.click()
    next(iter(sheet.options.topics.values())).click()
    assert topics.text() == "grief"
    room.comes(lambda: card_of(sheet).view.fields["topics"] == ("grief",))


def test_who_has_little_room_is_named(room: Room) -> None:
    ada = room.ada
    ada.vault.write(
        lambda tx: say_space(tx, ada.port, ada.circle, Space.NOT_NOW, now=ada.clock(),
                             random=ada.random)
    )  # fmt: skip
    ada.sync()
    circle = ada.circle

    def knows() -> bool:
        found = room.program.store.read(
            lambda tx: [one.space for one in tx.circle_people.of(circle)], lambda _: None
        )
        return "not-now" in found.result(5)

    room.comes(knows)
    sheet = opened(room, entry(room))
    room.comes(lambda: sheet.wait.text() == "\u2068Ada\u2069 has no room now.")


# --- waiting


def test_what_waits_as_chosen_in_the_sheet_never_leaves_once_it_is_stopped(room: Room) -> None:
    before = room.log_length()
    sheet = opened(room, entry(room))
    sheet.options.wait.setCurrentIndex(1)
    room.comes(lambda: "Until then it is only yours." in sheet.wait.text())
    sheet.send()
    room.comes(lambda: room.gone(ShareSheet))
    facts = room.view._facts
    assert facts is not None
    ledger = open_ledger(room.program.context, facts.circle, waiting=True)
    room.comes(lambda: ledger.list.rows.rowCount() == 1)
    ledger.list.selectAll()
    ledger.back.click()
    room.say_yes()
    room.comes(lambda: ledger.list.rows.rowCount() == 0)
    later = room.program.store.now() + timedelta(hours=1)
    room.program.store.now = lambda: later
    with room.qtbot.waitSignal(room.program.circles.reported, timeout=20_000):
        room.program.circles.look()
    assert room.log_length() == before
    assert room.ada_reads() == []


def test_escape_sends_nothing(room: Room) -> None:
    before = room.log_length()
    sheet = opened(room, entry(room))
    sheet.reject()
    with room.qtbot.waitSignal(room.program.circles.reported, timeout=20_000):
        room.program.circles.look()
    assert room.log_length() == before


# --- bad input


def test_an_entry_of_fifty_thousand_characters(room: Room) -> None:
    body = "\n\n".join(f"Line {at}: it goes on and on." for at in range(1_700))
    assert len(body) > 50_000
    sheet = opened(room, entry(room, body))
    assert card_of(sheet).is_long
    card_of(sheet).whole_wanted.emit()
    assert room.sheet(AllWords) is not None
    room.sheet(AllWords).accept()
    sheet.send()
    room.comes(lambda: [one.text for one in room.ada_reads()] == [body])


def test_forty_photos_are_folded_and_too_many_are_refused(room: Room) -> None:
    sheet = opened(room, entry(room, photos=40))
    assert sheet.options.photos_button.text() == "0 of 40 photos, without their data"
    sheet.options.photos_button.click()
    boxes = list(sheet.options.photos.values())
    for box in boxes:
        box.setChecked(True)
    assert sheet.options.photos_button.text() == "40 of 40 photos, without their data"
    room.comes(lambda: "up to 16 photos" in sheet.told.text())
    sheet.send()
    room.comes(lambda: sheet.send_button.isEnabled() and "up to 16 photos" in sheet.told.text())
    assert all(box.isChecked() for box in boxes), "what was chosen stays"
    assert room.ada_reads() == []
    for box in boxes[16:]:
        box.setChecked(False)
    room.comes(lambda: len(card_of(sheet).view.files) == 16 and not sheet.told.text())
    sheet.send()
    room.comes(lambda: [len(one.files) for one in room.ada_reads()] == [16])


def test_only_what_is_selected_goes_along(room: Room) -> None:
    sheet = opened(room, entry(room))
    sheet.extent.set_value("part")
    sheet.extent.chosen.emit("part")
    assert not sheet.only.isEnabled()
    cursor = sheet.part.textCursor()
    cursor.setPosition(WORDS.index("Nobody"))
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    sheet.part.setTextCursor(cursor)
    sheet.only.click()
    room.comes(lambda: card_of(sheet).view.text == "Nobody waited, and that was fine.")


# --- bad luck


def test_words_of_a_part_outlive_a_lock_and_nothing_is_sent(room: Room) -> None:
    before, ident = room.log_length(), entry(room)
    sheet = opened(room, ident)
    sheet.extent.set_value("part")
    sheet.extent.chosen.emit("part")
    room.comes(lambda: not sheet._kept.unsaved)
    sheet.part.setText("Only this much.")
    folder = room.program.store.folder
    assert folder is not None
    with room.qtbot.waitSignal(room.program.store.locked, timeout=20_000):
        room.program.lock()
    left = [one.text() for one in room.program.window.findChildren(QLabel)]
    assert not any("Only this much" in one or "Nobody waited" in one for one in left)
    open_journal(room.program, folder, room.qtbot)
    room.enter()
    again = opened(room, ident)
    room.comes(lambda: again.part.text() == "Only this much.")
    assert again.extent.value() == "part"
    room.comes(lambda: "have not gone out" in again.told.text())
    assert room.log_length() == before
    again.keep.click()
    room.comes(lambda: room.gone(ShareSheet))
    third = opened(room, ident)
    assert third.part.text() == WORDS, "what was put away is forgotten"


def test_who_is_removed_while_writing_keeps_the_words(room: Room) -> None:
    sheet = opened(room, entry(room))
    ada = room.ada
    ada.port.remove(ada.circle, ada.id_of("Juniper"))
    ada.sync()
    room.comes(lambda: room.view._facts is not None
               and str(room.view._facts.circle.state) == "removed")  # fmt: skip
    sheet.send()
    room.comes(lambda: "no longer in this circle" in sheet.told.text())
    assert card_of(sheet).view.text == WORDS


def test_in_a_narrow_window_one_side_is_shown_at_a_time(room: Room) -> None:
    room.program.preferences.set(TEXT_SCALE, 200)
    sheet = opened(room, entry(room))
    room.comes(lambda: not sheet.page.isHidden())
    room.comes(lambda: card_of(sheet).isVisible())
    assert not sheet.send_button.isVisible()
    sheet.page.set_value("choose")
    sheet.page.chosen.emit("choose")
    assert sheet.send_button.isVisible()
    room.comes(lambda: not card_of(sheet).isVisible())


def test_words_chosen_in_the_journal_are_shared_from_its_menu(room: Room) -> None:
    ident = entry(room)
    window = room.program.window
    window.go("journal", ident)
    page = window.room("journal").page  # type: ignore[attr-defined]
    room.comes(lambda: page.entry_id == ident and "Nobody waited" in page.editor.source())
    editor = page.editor
    found = editor.document().find("Nobody waited")
    editor.setTextCursor(found)
    menu = page.menu.make()
    words = "Share the chosen words with \u2068Harbour\u2069…\tCtrl+Shift+S"
    room.comes(lambda: words in lines(menu))
    action_of(menu, words).trigger()
    sheet = room.sheet(ShareSheet)
    room.comes(lambda: sheet.card is not None)
    assert card_of(sheet).view.text == "Nobody waited"
    assert card_of(sheet).view.fields["excerpt"] is True

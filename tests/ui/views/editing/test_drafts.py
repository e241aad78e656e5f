"""Nothing typed is lost: pauses, long typing, locking, kills, full disks."""

import time
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.entry import Content, Draft
from app.domain.failures import DiskFull
from app.usecases.arrange_entries import tag_entries
from app.usecases.keep_draft import publish_leftovers
from app.vault.keys.credentials import Passphrase
from app.vault.lock import Holder
from app.vault.opening import open_vault
from tests.ui.views.house import PASSPHRASE
from tests.ui.views.rooms import Rooms, png
from ui.views.editing.drafts import Pace


def drafts(rooms: Rooms) -> list[Draft]:
    return rooms.read(lambda tx: tx.drafts.all())


def kept(rooms: Rooms) -> str:
    found = drafts(rooms)
    return found[0].content.body if found else ""


def test_the_usual_pace_is_what_is_promised() -> None:
    """Within one second of a pause, and at least every five seconds of typing."""
    assert Pace().pause < 1_000
    assert Pace().longest < 5_000


def test_words_are_kept_within_a_second_of_a_pause(qapp: QApplication, tmp_path: Path) -> None:
    house = Rooms(qapp, tmp_path)
    house.pace = Pace()
    house.open()
    house.today.editor.setFocus()
    house.type("a robin came")
    typed = time.monotonic()
    house.until(lambda: house.today.editing.saved_at)
    assert time.monotonic() - typed < 1.0
    assert kept(house) == "a robin came"
    house.close()


def test_words_are_kept_while_typing_does_not_pause(qapp: QApplication, tmp_path: Path) -> None:
    house = Rooms(qapp, tmp_path)
    house.pace = Pace(pause=400, longest=300)
    house.open()
    house.today.editor.setFocus()
    began = time.monotonic()
    while not house.today.editing.saved_at:
        assert time.monotonic() - began < 3.0
        house.type("on ")
        house._live(40)
    assert house.today.editing.keeper.is_dirty or kept(house).startswith("on on ")
    assert kept(house).startswith("on on ")
    house.close()


def test_a_draft_survives_a_kill(rooms: Rooms, tmp_path: Path) -> None:
    """Only what is on the disk counts: a copy of the folder, opened elsewhere, has the words."""
    rooms.today.editor.setFocus()
    rooms.type("said before the light went out")
    rooms.until(lambda: not rooms.today.unsaved)
    copy = tmp_path / "copy.lamplit"
    copy.mkdir()
    for file in rooms.folder.iterdir():
        if file.is_file() and file.name != "lock":
            (copy / file.name).write_bytes(file.read_bytes())
    vault = open_vault(
        copy, Passphrase(PASSPHRASE), state=tmp_path / "other", now=rooms.moment,
        holder=Holder.COMMAND,
    )  # fmt: skip
    moment, _ = vault.write(
        lambda tx: publish_leftovers(tx, now=rooms.moment, new_id=rooms.store.new_id)
    )
    body = vault.read(lambda tx: tx.entries.get(tx.timeline.newest(1)[0].id).content.body)
    vault.close()
    assert moment is not None
    assert body == "said before the light went out"


def test_locking_mid_sentence_publishes_what_stands_there(rooms: Rooms) -> None:
    rooms.today.editor.setFocus()
    rooms.type("in the middle of")
    rooms.window.flush()
    locked: list[int] = []
    rooms.store.locked.connect(lambda: locked.append(1))
    rooms.store.lock()
    rooms.until(lambda: locked)
    rooms.window.clear()
    rooms.store.unlock(rooms.folder, Passphrase(PASSPHRASE), failed=rooms.failures.append)
    rooms.until(lambda: rooms.store.is_open)
    assert rooms.bodies() == ["in the middle of"]
    assert not rooms.failures


def test_clear_drops_every_text(rooms: Rooms) -> None:
    rooms.today.editor.setFocus()
    rooms.type("secret")
    rooms.today.flush()
    rooms.today.clear()
    assert rooms.today.editor.source() == ""
    assert rooms.today.editing.facts is None
    rooms.settle()


def test_going_on_after_publishing_makes_a_version_of_the_same_entry(rooms: Rooms) -> None:
    rooms.today.editor.setFocus()
    rooms.type("one")
    rooms.today.flush()
    rooms.settle()
    rooms.type(" two")
    rooms.today.flush()
    rooms.settle()
    assert rooms.bodies() == ["one two"]
    entry = rooms.every_entry()[0]
    revisions = rooms.read(lambda tx: tx.revisions.of(entry.id))
    assert len(revisions) == 2
    by_id = {one.id: one for one in revisions}
    parent = by_id[entry.revision_id].parent_id
    assert parent is not None
    assert by_id[parent].content.body == "one"


def test_flush_without_a_change_writes_no_version(rooms: Rooms) -> None:
    ident = rooms.entry("stays as it is")
    rooms.go_journal(ident)
    rooms.journal.flush()
    rooms.settle()
    assert len(rooms.read(lambda tx: tx.revisions.of(ident))) == 1


class Full:
    """A disk without room for drafts, until it has some."""

    def __init__(self, rooms: Rooms) -> None:
        self.is_full = True
        vault = rooms.store._vault
        assert vault is not None
        attempt = vault.write

        def write(work: object) -> object:
            if self.is_full:
                raise DiskFull
            return attempt(work)  # type: ignore[arg-type]

        vault.write = write  # type: ignore[assignment, method-assign]


def test_a_full_disk_is_said_and_the_words_save_by_themselves(rooms: Rooms) -> None:
    disk = Full(rooms)
    rooms.today.editor.setFocus()
    rooms.type("held on to")
    rooms.until(rooms.warned)
    assert "Your words are still here" in rooms.warned()
    assert rooms.today.unsaved
    assert rooms.today.editor.source() == "held on to"
    disk.is_full = False
    rooms.until(lambda: not rooms.today.unsaved)
    assert kept(rooms) == "held on to"
    assert rooms.said() == "Everything is saved again."


def test_words_that_could_not_be_saved_go_to_the_clipboard_when_asked(rooms: Rooms) -> None:
    Full(rooms)
    rooms.today.editor.setFocus()
    rooms.type("take me along")
    rooms.until(rooms.warned)
    rooms.window._top.action.click()
    assert QApplication.clipboard().text() == "take me along"
    QApplication.clipboard().clear()


def test_words_of_a_page_that_was_left_are_tried_again(rooms: Rooms) -> None:
    disk = Full(rooms)
    rooms.today.editor.setFocus()
    rooms.type("left behind")
    rooms.today.new_page()
    rooms.type("and another")
    rooms.until(rooms.warned)
    disk.is_full = False
    rooms.until(lambda: not rooms.today.unsaved)
    rooms.today.flush()
    rooms.settle()
    assert sorted(rooms.bodies()) == ["and another", "left behind"]


@pytest.mark.parametrize("typed_on", [False, True])
def test_a_version_made_elsewhere_never_replaces_words_being_typed(
    rooms: Rooms, *, typed_on: bool
) -> None:
    ident = rooms.entry("first")
    room = rooms.go_journal(ident)
    if typed_on:
        room.page.editor.setFocus()
        room.page.editing.keeper._pause.setInterval(60_000)
        room.page.editing.keeper._longest.setInterval(60_000)
        rooms.type("my ")
    rooms.edit(ident, "from elsewhere", days=0)
    rooms.rest()
    if typed_on:
        assert room.page.editor.source() == "my first"
        assert rooms.warned().startswith("There are two versions")
        room.flush()
        rooms.settle()
        texts = {one.content.body for one in rooms.read(lambda tx: tx.revisions.of(ident))}
        assert texts == {"first", "from elsewhere", "my first"}
    else:
        assert room.page.editor.source() == "from elsewhere"
        assert not rooms.warned()


def test_the_caret_is_where_it_was_when_an_entry_is_opened_again(rooms: Rooms) -> None:
    one, two = rooms.entry("the first of two", days=1), rooms.entry("the second", days=2)
    room = rooms.go_journal(one)
    cursor = room.page.editor.textCursor()
    cursor.setPosition(5)
    room.page.editor.setTextCursor(cursor)
    for ident in (two, one):
        room.open_entry(ident)
        rooms.rest()
    assert room.page.entry_id == one
    assert room.page.editor.textCursor().position() == 5


def test_undo_goes_back_beyond_a_save(rooms: Rooms) -> None:
    rooms.today.editor.setFocus()
    rooms.type("before")
    rooms.until(lambda: not rooms.today.unsaved)
    rooms.press(Qt.Key.Key_Return)
    rooms.type("after")
    rooms.until(lambda: not rooms.today.unsaved)
    for _ in range(4):
        rooms.today.editor.undo()
    assert rooms.today.editor.source() == ""


def test_a_page_speaks_of_the_moment_of_its_first_word(rooms: Rooms) -> None:
    from datetime import timedelta

    laid_out = rooms.moment
    rooms.moment = laid_out + timedelta(hours=1)
    rooms.today.editor.setFocus()
    rooms.type("x")
    rooms.today.flush()
    rooms.settle()
    assert rooms.every_entry()[0].created_at == laid_out + timedelta(hours=1)


def test_ids_of_pages_differ(rooms: Rooms) -> None:
    first = rooms.today.editing.entry_id
    rooms.today.editor.setFocus()
    rooms.type("x")
    rooms.today.new_page()
    assert isinstance(first, UUID)
    assert rooms.today.editing.entry_id != first


def test_a_tag_given_to_many_meanwhile_stays_through_every_next_draft(rooms: Rooms) -> None:
    """The page that is being written shows the tag once it is published, and does not take it."""
    rooms.today.editor.setFocus()
    rooms.type("one")
    rooms.today.flush()
    rooms.settle()
    ident = rooms.every_entry()[0].id
    rooms.type(" two")
    # Behind the page's back, as from another lane: nobody tells it before it publishes.
    tagged: list[object] = []
    rooms.store.write(
        lambda tx: tag_entries(
            tx, [ident], now=rooms.moment, new_id=rooms.store.new_id, add=("kept",)
        ),
        tagged.append,
        initiator=rooms.today.editing,
    )
    rooms.until(lambda: tagged)  # or a draft, which goes first, may be before it
    for more in (" three", " four"):
        rooms.type(more)
        rooms.today.flush()
        rooms.settle()
        facts = rooms.today.editing.facts
        assert facts is not None
        assert facts.content.tags == ("kept",)
    assert rooms.get(ident).content == Content("one two three four", tags=("kept",))


def test_a_file_put_on_a_page_that_is_left_at_once_becomes_an_entry(rooms: Rooms) -> None:
    editing = rooms.today.editing
    ident = editing.entry_id
    rooms.today.editing.attaching.add_images([(png(), "one.png")])
    editing.begin()
    rooms.until(rooms.every_entry)
    rooms.settle()
    (entry,) = rooms.every_entry()
    assert entry.id == ident
    assert len(entry.attachments) == 1
    assert editing.entry_id != ident
    assert drafts(rooms) == []


def test_a_change_of_the_page_that_is_being_left_does_not_keep_it(rooms: Rooms) -> None:
    """It is loaded again for the change, and that must not stop the other from coming."""
    rooms.today.editor.setFocus()
    rooms.type("one")
    rooms.today.flush()
    rooms.settle()
    editing = rooms.today.editing
    ident, other = rooms.every_entry()[0].id, rooms.entry("other")
    editing.open(other)
    editing._changed(Changes.of(ident), None)
    rooms.settle()
    assert editing.entry_id == other
    assert rooms.today.editor.source() == "other"

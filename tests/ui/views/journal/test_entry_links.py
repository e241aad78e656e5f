"""Links between entries: followed, and shown plainly where the other entry is gone."""

from uuid import UUID

from PySide6.QtCore import Qt

from app.domain.entry_links import entry_address
from app.usecases.trash_entries import trash_entries
from tests.ui.pointer import click
from tests.ui.views.rooms import Rooms

GONE = UUID("01900000-0000-7000-8000-00000000dead")


def trashed(rooms: Rooms, ident: UUID) -> None:
    rooms.write(lambda tx: trash_entries(tx, [ident], now=rooms.moment))


def test_a_link_opens_the_other_entry(rooms: Rooms) -> None:
    first = rooms.entry("the first words", days=2)
    second = rooms.entry(f"see [that day]({entry_address(first)})", days=1)
    room = rooms.go_journal(second)
    room.page.pane.set_reading(True)
    reader = room.page.pane.reader
    rooms.until(reader.isVisible)
    place = reader.document().find("that day")
    place.setPosition(place.selectionStart() + 4)
    rooms.until(lambda: reader.anchorAt(reader.cursorRect(place).center()))
    click(reader.viewport(), Qt.MouseButton.LeftButton, pos=reader.cursorRect(place).center())
    rooms.until(lambda: room.page.editor.source() == "the first words")


def test_a_link_to_nothing_is_said(rooms: Rooms) -> None:
    gone = rooms.entry("thrown away", days=2)
    words = f"see [one]({entry_address(gone)}) and [two](entry:import/never)"
    ident = rooms.entry(words, days=1)
    trashed(rooms, gone)
    room = rooms.go_journal(ident)
    for address in (entry_address(gone), entry_address(GONE), "entry:import/never", "entry:"):
        rooms.window.say("something else")
        room.page.editor.link_activated.emit(address)
        rooms.until(lambda: rooms.said() == "The entry that this leads to is not here.")
    assert room.page.editor.source() == words


def test_the_reading_view_shows_words_where_the_entry_is_gone(rooms: Rooms) -> None:
    there = rooms.entry("still there", days=3)
    gone = rooms.entry("thrown away", days=2)
    words = f"[one]({entry_address(there)}) [two]({entry_address(gone)}) [three](https://x.example)"
    ident = rooms.entry(words, days=1)
    trashed(rooms, gone)
    pane = rooms.go_journal(ident).page.pane
    pane.set_reading(True)

    def addresses() -> set[str]:
        found = set()
        block = pane.reader.document().begin()
        while block.isValid():
            for part in block.textFormats():
                if part.format.isAnchor():
                    found.add(part.format.anchorHref())
            block = block.next()
        return found

    rooms.until(lambda: addresses() == {entry_address(there), "https://x.example"})
    assert pane.reader.toPlainText().strip() == "one two three"
    assert pane.editor.source() == words

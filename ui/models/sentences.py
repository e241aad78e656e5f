"""An entry's row as one sentence for screen readers."""

from PySide6.QtCore import QCoreApplication

from app.domain.entry import EntryRow
from app.vault.repositories.search import HIT_END, HIT_START
from ui.text import clock, full_day, listed
from ui.widgets.mood import mood_name


def row_sentence(row: EntryRow) -> str:
    """Return what a row shows: heading, moment, mood, star, tags, pictures, first words."""
    say = QCoreApplication.translate
    heading = heading_of(row).rstrip(" .,;:")  # a stop follows
    parts = [heading, f"{full_day(row.local_date)} {clock(row.created_at, row.zone)}"]
    if row.valence:
        parts.append(mood_name(row.valence))
    if row.starred:
        parts.append(say("EntryRow", "starred"))
    if row.picture:
        parts.append(say("EntryRow", "with a picture"))
    if row.tags:
        parts.append(say("EntryRow", "tags: {tags}").format(tags=listed(row.tags)))
    text = (row.snippet or row.excerpt).replace(HIT_START, "").replace(HIT_END, "")
    if text:
        parts.append(text)
    return ". ".join(parts)


def heading_of(row: EntryRow) -> str:
    """Return the line that names an entry, also of one without words."""
    if row.heading:
        return row.heading
    if row.picture:
        return QCoreApplication.translate("EntryRow", "A picture")
    return QCoreApplication.translate("EntryRow", "An entry without words")

"""What the room of the next session shows, read in one go."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.domain.text import storable
from app.domain.when import local_date
from app.vault.transaction import Transaction
from ui.text import full_day, long_day

TALKED_SHOWN = 30
#: What was typed and is no topic yet; kept, so that locking takes no words.
DRAFT = "topic_draft"


@dataclass(frozen=True, slots=True)
class Session:
    """The plan as it stands.

    Attributes:
        talked: the latest ones that were talked about.
        entries: those of the topics' entries that can be opened.
        draft: what was being typed.
    """

    topics: list[Topic] = field(default_factory=list)
    talked: list[Topic] = field(default_factory=list)
    cards: list[Professional] = field(default_factory=list)
    landmarks: list[Landmark] = field(default_factory=list)
    entries: frozenset[UUID] = frozenset()
    draft: str = ""


def read_session(tx: Transaction) -> Session:
    """Read the plan; entries in the trash cannot be opened."""
    topics, talked = tx.topics.open(), tx.topics.talked()[:TALKED_SHOWN]
    wanted = {item.entry_id for item in topics + talked if item.entry_id is not None}
    there = frozenset(
        ident
        for ident in wanted
        if tx.entries.exists(ident) and tx.entries.get(ident).trashed_at is None
    )
    landmarks = tx.landmarks.all()[::-1]
    draft = tx.settings.all().get(DRAFT, "")
    return Session(topics, talked, tx.professionals.all(), landmarks, there, draft)


def keep_draft(tx: Transaction, words: str) -> Changes:
    """Keep what is being typed; empty once it stands on the list."""
    if words.strip():
        tx.settings.put(DRAFT, storable(words))
    else:
        tx.settings.drop(DRAFT)
    return Changes(settings=True)


def days_text(item: Landmark, today: date) -> str:
    """Return when a landmark was: a day, or from when to when."""
    first = day_text(item.first, today)
    if item.kind is LandmarkKind.EVENT:
        return first
    say = QCoreApplication.translate
    if item.last is None:
        return say("Session", "away since %1").replace("%1", first)
    text = say("Session", "away from %1 to %2")
    return text.replace("%1", first).replace("%2", day_text(item.last, today))


def day_text(day: date, today: date) -> str:
    """Return a day, with its year only where that is another one."""
    return long_day(day) if day.year == today.year else full_day(day)


def moment_day(moment: datetime, zone: str, today: date) -> str:
    """Return the day of a moment as the person saw it."""
    return day_text(local_date(moment, zone), today)

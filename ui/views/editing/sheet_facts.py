"""What an open page is, apart from the words in its editor."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from app.domain.entry import Attachment, Content, Draft, Entry
from app.domain.mood import Valence
from app.domain.when import local_date


@dataclass(frozen=True, slots=True)
class Facts:
    """An open page.

    Attributes:
        base: the version the words were made from; None while the page is no entry yet.
        content: the words as they were last read from the vault; the editor has newer ones.
        modified_at: when the version was written; None while it is no entry yet.
    """

    entry_id: UUID
    created_at: datetime
    zone: str
    base: UUID | None = None
    content: Content = field(default_factory=Content)
    starred: bool = False
    hard: bool = False
    valence: Valence | None = None
    attachments: tuple[Attachment, ...] = ()
    modified_at: datetime | None = None

    @property
    def day(self) -> date:
        """The date the person sees on it."""
        return local_date(self.created_at, self.zone)

    @property
    def is_new(self) -> bool:
        """Whether it is no entry yet."""
        return self.base is None

    def draft(self, body: str, at: datetime) -> Draft:
        """Return what is to be kept when the editor says ``body``."""
        return Draft(
            entry_id=self.entry_id,
            content=replace(self.content, body=body),
            created_at=self.created_at,
            zone=self.zone,
            base=self.base,
            at=at,
            starred=self.starred,
            hard=self.hard,
        )


def facts_of(entry: Entry, draft: Draft | None) -> Facts:
    """Return the page of an entry, with the words of its draft if there is one."""
    return Facts(
        entry_id=entry.id,
        created_at=entry.created_at,
        zone=entry.zone,
        base=draft.base if draft and draft.base else entry.revision_id,
        content=draft.content if draft else entry.content,
        starred=entry.starred,
        hard=entry.hard,
        valence=entry.valence,
        attachments=entry.attachments,
        modified_at=entry.modified_at,
    )


def facts_of_draft(draft: Draft, attachments: tuple[Attachment, ...]) -> Facts:
    """Return the page of a draft whose entry does not exist yet."""
    return Facts(
        entry_id=draft.entry_id,
        created_at=draft.created_at,
        zone=draft.zone,
        content=draft.content,
        starred=draft.starred,
        hard=draft.hard,
        attachments=attachments,
    )

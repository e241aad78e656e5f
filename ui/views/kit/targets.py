"""What the kit's room can be asked to show, besides a part and a card."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class TemplateFrom:
    """A new template with the headings of an entry."""

    entry_id: UUID

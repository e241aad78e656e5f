"""What a use case changed, so that screens know what to load again."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """Which things changed.

    Attributes:
        entries: the ids of entries whose own row or text changed.
        many: more entries changed than are worth naming (an import, an emptied trash).
        moods, tags, drafts, trash, searches, settings, keys, backups: that kind changed.
        measures: questionnaires, or what was answered in them.
        kit: coping cards, goals, or how this journal helps.
        templates: the person's own templates.
        session: topics, cards of professionals or landmarks.
        plan: the plan for a bad moment.
        limits: limits, what was counted for them, and people met outside of circles.
        connections: the list of connections that were opened.
        circles: circles, their people, what was said there or waits to be sent.
    """

    entries: frozenset[UUID] = frozenset()
    many: bool = False
    moods: bool = False
    tags: bool = False
    drafts: bool = False
    trash: bool = False
    searches: bool = False
    settings: bool = False
    keys: bool = False
    backups: bool = False
    measures: bool = False
    kit: bool = False
    templates: bool = False
    session: bool = False
    plan: bool = False
    circles: bool = False
    limits: bool = False
    connections: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        """Return both changes as one."""
        return Changes(
            self.entries | other.entries,
            *(
                getattr(self, name) or getattr(other, name)
                for name in self.__dataclass_fields__
                if name != "entries"
            ),
        )

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self != NOTHING

    @classmethod
    def of(cls, *entries: UUID, **kinds: bool) -> "Changes":
        """Return a change of these entries and kinds."""
        return cls(frozenset(entries), **kinds)


NOTHING = Changes()

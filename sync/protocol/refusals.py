"""Refusals as JSON documents (RFC 9457): how they are written, and how they are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from sync.protocol import members as read
from sync.protocol.ids import MalformedError
from sync.protocol.members import read_object, write_object
from sync.protocol.problems import BY_SLUG, TYPE, Problem

PROBLEM: Final = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A problem document (RFC 9457).

    Attributes:
        problem: which of the refusals it is, or None when it is none that we know.
        status: the status code.
        title: the sentence that a person can be told.
        details: further members, such as the current turn.
    """

    problem: Problem | None
    status: int
    title: str
    details: Mapping[str, int | str] = field(default_factory=dict)

    def to_json(self) -> bytes:
        """Write the document."""
        kind = TYPE + self.problem.slug if self.problem else "about:blank"
        fixed = {"type": kind, "title": self.title, "status": self.status}
        return write_object(fixed | dict(self.details))

    @classmethod
    def from_json(cls, data: bytes) -> "Refusal":
        """Read the document; members that are no number and no string are passed over.

        Raises:
            MalformedError: when it is no problem document.
        """
        members = read_object(data)
        kind = read.text(members, "type")
        problem = BY_SLUG.get(kind.removeprefix(TYPE)) if kind.startswith(TYPE) else None
        details = {
            name: value
            for name, value in members.items()
            if name not in {"type", "title", "status"}
            and isinstance(value, int | str)
            and not isinstance(value, bool)
        }
        status = read.number(members, "status", 599)
        if status < 100:  # noqa: PLR2004 - the lowest status code there is
            raise MalformedError("The problem's status is no status code.")
        return cls(problem, status, read.text(members, "title"), details)

"""Templates: headings and questions that are laid into a new entry."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.entry import Content
from app.domain.text import storable

MAX_FIELDS = 30
MAX_NAME, MAX_HEADING, MAX_HINT = 80, 120, 400  # characters

_HEADING = re.compile(r"#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*")
_HINT = re.compile(r"\*((?:\\.|[^*\\])+)\*|_((?:\\.|[^_\\])+)_")
_MARK = re.compile(r"([\\*_`\[\]<])")
_UNMARK = re.compile(r"\\([\\*_`\[\]<])")


@dataclass(frozen=True, slots=True)
class Field:
    """One part of a template: a heading, and a question below it that may be empty."""

    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """Something to begin an entry with.

    Attributes:
        name: as it is chosen, and as the entry remembers it.
        code: of one that comes with the program; empty for the person's own.
        id: of the person's own.
        about: one line on what it is for.
        archived_at: when it was put away; entries begun from it keep its name.
    """

    name: str
    fields: tuple[Field, ...]
    code: str = ""
    id: UUID | None = None
    about: str = ""
    made_at: datetime | None = None
    archived_at: datetime | None = None


def lay_out(template: Template, answers: Sequence[str] = ()) -> str:
    """Return the Markdown that a new entry begins with.

    With answers only the fields that have one are laid out, without their questions.

    Raises:
        ValueError: there are more answers than fields.
    """
    if len(answers) > len(template.fields):
        raise ValueError(len(answers))
    if any(answer.strip() for answer in answers):
        parts = [
            f"## {_plain(field.title)}\n\n{answer.strip()}"
            for field, answer in zip(template.fields, answers, strict=False)
            if answer.strip()
        ]
        return "\n\n".join(parts)
    laid = []
    for field in template.fields:
        hint = f"\n\n*{_plain(field.hint)}*" if field.hint else ""
        laid.append(f"## {_plain(field.title)}{hint}\n\n")
    return "\n\n".join(laid)


def first_place(body: str) -> int:
    """Return where writing begins in what was laid out: below the first heading or question."""
    gap = body.find("\n\n\n\n")
    return len(body) if gap < 0 else gap + 2


def asked(question: str) -> Content:
    """Return what a new entry says that answers a question."""
    return Content(body=f"> {' '.join(question.split())}\n\n")


def begin_with(template: Template) -> Content:
    """Return what a new entry says before anything is written in it."""
    return Content(body=lay_out(template), title=template.name, template=template.name)


def fields_of(body: str) -> tuple[Field, ...]:
    """Return the fields that an entry's headings make, with a question in italics below them.

    An entry without a heading gives one field for each line that ends in a question mark.
    """
    fields: list[Field] = []
    wants_hint = False
    lines = [line.strip() for line in body.splitlines()]
    for line in filter(None, lines):
        heading = _HEADING.fullmatch(line)
        hint = _HINT.fullmatch(line) if wants_hint else None
        if heading:
            fields.append(Field(_unplain(heading[1])[:MAX_HEADING]))
        elif hint:
            fields[-1] = Field(fields[-1].title, _unplain(hint[1] or hint[2])[:MAX_HINT])
        wants_hint = heading is not None
    if not fields:
        fields = [Field(line[:MAX_HEADING]) for line in lines if line.endswith(("?", "？", "؟"))]
    return tuple(fields[:MAX_FIELDS])


def fields_to_text(fields: Sequence[Field]) -> str:
    """Return fields as they are stored."""
    kept = [{"title": storable(field.title), "hint": storable(field.hint)} for field in fields]
    return json.dumps(kept, ensure_ascii=False)


def fields_from_text(text: str) -> tuple[Field, ...]:
    """Read stored fields; what is damaged is left out."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(
        Field(str(part.get("title", "")), str(part.get("hint", "")))
        for part in (kept if isinstance(kept, list) else [])
        if isinstance(part, dict)
    )


def clean_fields(fields: Sequence[Field]) -> tuple[Field, ...]:
    """Return fields on one line each, without those that have no heading."""
    cleaned = (
        Field(" ".join(field.title.split())[:MAX_HEADING], " ".join(field.hint.split())[:MAX_HINT])
        for field in fields
    )
    return tuple(field for field in cleaned if field.title)[:MAX_FIELDS]


def _plain(text: str) -> str:
    """Return text on one line that Markdown prints as it is."""
    return _MARK.sub(r"\\\1", " ".join(text.split()))


def _unplain(text: str) -> str:
    return _UNMARK.sub(r"\1", text).strip()

"""Keep the person's own templates, and find one by its name."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.failures import NoSuchTemplate, NothingToKeep
from app.domain.prompts import templates
from app.domain.templates import MAX_NAME, Field, Template, clean_fields, fields_of
from app.domain.when import to_utc
from app.domain.words import fold
from app.vault.transaction import Transaction

_TEMPLATES = Changes(templates=True)


def new_template(
    name: str, fields: Sequence[Field], *, now: datetime, new_id: Callable[[], UUID]
) -> Template:
    """Return a template that is not kept yet."""
    return Template(name, tuple(fields), id=new_id(), made_at=to_utc(now))


def template_from_entry(
    tx: Transaction, entry_id: UUID, *, now: datetime, new_id: Callable[[], UUID]
) -> Template:
    """Return a template, not kept yet, with the headings and questions of an entry.

    Raises:
        NoSuchEntry: there is none.
    """
    content = tx.entries.get(entry_id).content
    return new_template(content.title, fields_of(content.body), now=now, new_id=new_id)


def keep_template(tx: Transaction, item: Template) -> Changes:
    """Keep an own template, new or changed.

    Raises:
        NothingToKeep: it has no name, or no field with a heading.
    """
    name, fields = " ".join(item.name.split())[:MAX_NAME], clean_fields(item.fields)
    if not name or not fields:
        raise NothingToKeep
    tx.templates.put(replace(item, name=name, fields=fields))
    return _TEMPLATES


def put_template_away(tx: Transaction, ident: UUID, *, now: datetime) -> Changes:
    """Offer a template no longer; it stays readable.

    Raises:
        NoSuchTemplate: there is none.
    """
    tx.templates.put(replace(tx.templates.get(ident), archived_at=to_utc(now)))
    return _TEMPLATES


def take_template_out(tx: Transaction, ident: UUID) -> Changes:
    """Offer a template again.

    Raises:
        NoSuchTemplate: there is none.
    """
    tx.templates.put(replace(tx.templates.get(ident), archived_at=None))
    return _TEMPLATES


def delete_template(tx: Transaction, ident: UUID) -> tuple[Template, Changes]:
    """Delete a template and return it; `keep_template` takes that back.

    Raises:
        NoSuchTemplate: there is none.
    """
    item = tx.templates.get(ident)
    tx.templates.remove(ident)
    return item, _TEMPLATES


def template_choices(tx: Transaction, locale: str = "en") -> list[Template]:
    """Return what an entry can be begun with: own templates first, then those of the program."""
    own = [item for item in tx.templates.all() if item.archived_at is None]
    return [*own, *templates(locale)]


def find_template(tx: Transaction, text: str, locale: str = "en") -> Template:
    """Return the template that is called ``text``, or whose name begins with it.

    Raises:
        NoSuchTemplate: there is none, or there are several.
    """
    wanted = fold(text)
    choices = template_choices(tx, locale)
    same = [item for item in choices if wanted in {fold(item.name), item.code}]
    found = same or [item for item in choices if wanted and fold(item.name).startswith(wanted)]
    if not found:
        raise NoSuchTemplate
    if len(found) > 1 and not same:
        raise NoSuchTemplate("Several templates begin like this. Write more of the name.")
    return found[0]

"""What the commands about moods, sleep and scales share."""

import argparse
import codecs
from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from app.cli.credentials import check_one_reader
from app.cli.world import UsageError, World
from app.domain.failures import Failure
from app.domain.query import parse_query
from app.domain.when import local, local_date, parse_moment

_SHOWN = 8


def short(ident: UUID) -> str:
    """Return the end of an id, which tells things made at the same time apart."""
    return ident.hex[-_SHOWN:]


def same_ids(idents: Iterable[UUID], part: str) -> list[UUID]:
    """Return the ids that begin or end with ``part``, hyphens or not."""
    digits = part.replace("-", "").lower()
    return [
        ident for ident in idents
        if digits and (ident.hex.startswith(digits) or ident.hex.endswith(digits))
    ]  # fmt: skip


def period(world: World, options: argparse.Namespace) -> tuple[date, date]:
    """Return the first and last day of --from and --to; all of time where they are not given.

    Raises:
        BadDate: one of them is no date.
    """
    today = local_date(world.now(), world.zone())
    query = parse_query(
        " ".join(
            f'{name}:"{value}"'
            for name, value in (("from", options.since), ("to", options.until))
            if value
        ),
        today=today,
    )
    return query.since or date.min, query.until or date.max


def given_moment(world: World, text: str, zone: str) -> datetime:
    """Return the moment of --at.

    Raises:
        BadDate: it is no date.
        UsageError: its day is still to come. A date alone means noon, which may be later today.
    """
    moment = parse_moment(text, zone)
    check_day(world, local_date(moment, zone), zone)
    return moment


def check_day(world: World, day: date, zone: str) -> None:
    """Raise UsageError for a day that is still to come: nobody knows yet how it is."""
    if day > local_date(world.now(), zone):
        raise UsageError("That day is still to come. Choose a day up to today.")


def note_of(world: World, options: argparse.Namespace) -> str | None:
    """Return --note, read from standard input for ``-``; None where it is not given."""
    note = options.note
    if note is None:
        return None
    check_one_reader(options, note)
    if note != "-":
        return argument(note)
    data = world.stdin.read().removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode().replace("\r\n", "\n").strip("\n")
    except UnicodeDecodeError as error:
        raise Failure("The note is not UTF-8 text, so nothing was noted.") from error


def argument(text: str) -> str:
    """Return an argument, which the system may have handed over as bytes that are no text."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UsageError("An argument is not UTF-8 text.") from error
    return text


def wall(moment: datetime, zone: str) -> str:
    """Return a moment as the clock of its zone showed it."""
    return f"{local(moment, zone):%Y-%m-%d %H:%M}"

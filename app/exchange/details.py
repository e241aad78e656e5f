"""What several importers say of something that could not be read, with its name in it."""

from datetime import date

from app.domain.filled import Filled
from app.exchange.clean import shown


def unknown_zone(name: str) -> Filled:
    """Say that an entry names a time zone that nobody knows."""
    return Filled("“%1” is no known time zone; the chosen one is used.", shown(name))


def no_date(text: str) -> Filled:
    """Say that what stands for a date is none."""
    return Filled("“%1” is no date that can be read.", shown(text))


def day_first(day: date) -> Filled:
    """Say that of two ways to read a date the one with the day first was taken."""
    return Filled("Its date was read day first, as %1.", day)


def not_in_export(name: str) -> Filled:
    """Say that a file which an entry names was not taken out with it."""
    return Filled("“%1” is not in the export.", shown(name))


def not_there(name: str) -> Filled:
    """Say that a file which a text names is missing; the text stays as it is."""
    return Filled("“%1” is not there; the text keeps its name.", shown(name))


def unread(names: str) -> Filled:
    """Say which fields of an entry could not be read."""
    return Filled("Some details of this entry could not be read: %1.", names)

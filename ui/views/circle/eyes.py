"""Who is who in a circle, as its posts show it: their tints, and what is odd about a name."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.circles.circle import Person
from app.domain.circles.names import name_flags
from app.vault.transaction import Transaction
from ui.views.circle.words import flag_text


@dataclass(frozen=True, slots=True)
class Eyes:
    """What is known of the people of a circle, by their ids.

    Attributes:
        tints: which tint, in the order of joining.
        flags: what is odd about a name, in one sentence; only of those where something is.
    """

    tints: dict[bytes, int] = field(default_factory=dict)
    flags: dict[bytes, str] = field(default_factory=dict)


def tints_of(people: Iterable[Person]) -> dict[bytes, int]:
    """Return everybody's tint, which stays while others come and go.

    Args:
        people: all who are or were in the circle.
    """
    order = sorted(people, key=lambda one: (one.joined_day, one.person))
    return {person.person: at for at, person in enumerate(order)}


def read_eyes(tx: Transaction, circle: bytes) -> Eyes:
    """Read it. Of two names that look the same, the one that came later is flagged."""
    people = sorted(tx.circle_people.of(circle), key=lambda one: one.joined_day)
    me = tx.circles.get(circle).me
    found: dict[bytes, str] = {}
    for at, person in enumerate(people):
        names = [one.pseudonym for one in people[:at]]
        odd = name_flags(person.pseudonym, names) if person.person != me else ()
        if odd:
            alike = (flag for flag in odd if flag.other)
            found[person.person] = flag_text(next(alike, odd[0]))
    return Eyes(tints_of(people), found)

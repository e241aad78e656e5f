"""What the room reads: every questionnaire with what was answered in it."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.measures import Instrument, Taking
from app.domain.scoring import Change, change, speaks_of
from app.measures import every_instrument
from app.usecases.take_measure import next_allowed
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Place:
    """One questionnaire on the shelf.

    Attributes:
        done: its filling-ins in the order of time.
        begun: the one that was left half-way, if there is one that can be gone on with.
        free: the day from which the next makes sense, or None if that is now.
    """

    instrument: Instrument
    done: tuple[Taking, ...] = ()
    begun: Taking | None = None
    free: date | None = None

    @property
    def last(self) -> Taking | None:
        """The newest filling-in."""
        return self.done[-1] if self.done else None

    def change(self) -> Change | None:
        """How the first score went from the one before to the newest, where both have one.

        Nothing is compared with a total that other words were given for.
        """
        alike = [one for one in self.done if one.scores and self.compares(one)]
        if len(alike) < 2 or self.last is not alike[-1]:  # noqa: PLR2004 - it takes two
            return None
        return change(self.instrument, alike[-2].scores, alike[-1].scores)

    def compares(self, taking: Taking) -> bool:
        """Whether it was filled in with the words of today."""
        return speaks_of(self.instrument, taking)


def read_shelf(tx: Transaction, now: datetime, zone: str) -> list[Place]:
    """Read every questionnaire with its filling-ins."""
    begun = {one.instrument: one for one in tx.takings.unfinished()}
    done: dict[str, list[Taking]] = {}
    for taking in tx.takings.done():
        done.setdefault(taking.instrument, []).append(taking)
    places = []
    for instrument in every_instrument(tx):
        half = begun.get(instrument.id)
        if half is not None and (half.digest != instrument.digest or not half.answers):
            half = None
        free = next_allowed(tx, instrument, now, zone=zone)
        places.append(Place(instrument, tuple(done.get(instrument.id, ())), half, free))
    return places

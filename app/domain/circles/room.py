"""How much room people have for others, as they said it; it is only said, and refuses nothing."""

from collections.abc import Iterable

from app.domain.circles.choices import Space
from app.domain.circles.circle import Person

_SAYS = {
    Space.A_LITTLE: ("has little room today", "have little room today"),
    Space.NOT_NOW: ("has no room now", "have no room now"),
    Space.AWAY: ("is away", "are away"),
}


def room_of(person: Person, now: int) -> Space | None:
    """Return how much room somebody has now; None where they do not say, or it is over."""
    if person.space_until is not None and person.space_until <= now:
        return None
    return next((one for one in Space if one == person.space), None)


def room_sentences(people: Iterable[Person], now: int) -> tuple[str, ...]:
    """Return what is said before something is sent to people who have not much room."""
    listed = [(person.pseudonym, room_of(person, now)) for person in people]
    found = []
    for space, (one, more) in _SAYS.items():
        names = [name for name, room in listed if room is space]
        if names:
            who = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
            found.append(f"{who} {one if len(names) == 1 else more}.")
    return tuple(found)

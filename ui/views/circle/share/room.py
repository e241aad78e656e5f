"""What is said before something goes to people who have little room; it refuses nothing."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.circles.choices import Space
from app.domain.circles.circle import Person
from app.domain.circles.room import room_of
from ui.text import isolated


def room_texts(people: Iterable[Person], now: int) -> list[str]:
    """Return a sentence for each kind of little room that some of them have."""
    say = QCoreApplication.translate
    listed = [(isolated(person.pseudonym), room_of(person, now)) for person in people]
    found = []
    for space, (one, more) in {
        Space.A_LITTLE: (say("Room", "%1 has little room today."),
                         say("Room", "%1 have little room today.", "several people")),
        Space.NOT_NOW: (say("Room", "%1 has no room now."),
                        say("Room", "%1 have no room now.", "several people")),
        Space.AWAY: (say("Room", "%1 is away."), say("Room", "%1 are away.", "several people")),
    }.items():  # fmt: skip
        names = [name for name, room in listed if room is space]
        if names:
            pattern = one if len(names) == 1 else more
            found.append(pattern.replace("%1", QLocale().createSeparatedList(names)))
    return found

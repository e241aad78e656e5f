"""People as the journal sees them, and the numbers by which they make sure of each other."""

import hashlib

from app.domain.circles.circle import Person
from app.usecases.circles import port
from sync.client.engine.desk import Desk
from sync.client.engine.inviting import day_text
from sync.client.engine.troubles import NotNow
from sync.session import numbers
from sync.session.numbers import VerificationCode
from sync.session.roster import Roster


def key_hash(public: bytes) -> bytes:
    """What is kept of a key that was compared."""
    return hashlib.sha256(public).digest()


def person_view(desk: Desk, roster: Roster, person: bytes) -> port.PersonView:
    """Somebody in the circle. Raises `NoSuchPerson`, `RefusedError`."""
    agreed = roster.person(person)
    known = desk.read(lambda tx: tx.circle_people.get(desk.id, person))
    return port.PersonView(
        person,
        known.pseudonym,
        "steward" if roster.is_steward(person) else "member",
        day_text(agreed.joined_day),
        agreed.agreed,
        person == desk.circle.me,
        agreed.buddy,
        is_compared(known, agreed.public),
        known.compared is not None and not is_compared(known, agreed.public),
        known.muted,
        known.blocked,
    )


def is_compared(known: Person, public: bytes) -> bool:
    """Whether this very key was compared."""
    return known.compared == key_hash(public)


def pair_number(desk: Desk, public: bytes) -> str:
    """The number of this person and somebody else."""
    return numbers.pair_number(desk.id, desk.identity.person.public, public)


def of_pair(desk: Desk, roster: Roster, person: bytes) -> port.Numbers:
    """What two people compare."""
    public = roster.person(person).public
    own = desk.identity.person.public
    known = desk.read(lambda tx: tx.circle_people.get(desk.id, person))
    code = VerificationCode(desk.id, own, public).to_text()
    return port.Numbers(person, pair_number(desk, public), code, is_compared(known, public))


def of_circle(desk: Desk, roster: Roster) -> port.Numbers:
    """What the whole circle compares, right after everybody has synced.

    It takes in the group's secrets of this moment (MLS's epoch authenticator), and so is another
    one after each change of the circle, each person's weekly fresh keys too. What would stay longer
    compares too little: people, their roles and the log look the same in a group that somebody
    led a newcomer into. Nothing notes it down as compared, so it need not last beyond a talk.

    Raises:
        NotNow: there is no place in the group now.
    """
    if desk.spot is None:
        raise NotNow
    secret = desk.session.group.epoch_authenticator
    number = numbers.circle_number(desk.id, roster.publics.values(), secret)
    return port.Numbers(None, number, number.replace(" ", ""), compared=False)

"""The roster: what all members agree on, an extension of the MLS group's context.

    extension 0xF1C1 = 1 | circle (16) | suite (2) | name | purpose | agreement | its version (4)
                       | house rules | relay | people<> | invites<> | spent<16 each>
                       | removed<16 each> | letters key (32) | term (4) | optional<head>
                       | optional<actor (16) | left<16 each> | act> | whatever is unknown

Texts and lists carry their length in front; the parts are in `sync.session.parts`, the acts in
`sync.session.acts`. There is one encoding of each roster, and nothing else is taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Self

from sync.mls.codec import Reader, optional, uint, vector
from sync.mls.errors import DecodeError
from sync.mls.extensions import Extension, Extensions
from sync.protocol.sizes import COUNTER, ID, SECRET
from sync.session.acts import Act, Describe, encode_act, read_act
from sync.session.errors import (
    BadIdentityError,
    BadRosterError,
    NewerVersionError,
    RefusedError,
)
from sync.session.identity import check_public, person_id
from sync.session.names import check_line, check_text
from sync.session.parts import (
    MOST_AGREEMENT,
    MOST_INVITES,
    MOST_NAME,
    MOST_PACKAGES,
    MOST_PEOPLE,
    MOST_PURPOSE,
    MOST_URL,
    MOST_WELCOME,
    Head,
    HouseRules,
    InviteRecord,
    Person,
    RelayPlace,
    ReturnBox,
    Role,
    ids,
    read_ids,
    read_text,
    text,
)

EXTENSION: Final = 0xF1C1
"""The extension's type, of the private range."""

VERSION: Final = 1
SUITES: Final = frozenset({0x0001, 0x0003, 0xF057})
"""The cipher suites that a circle can have."""

MOST_REMOVED: Final = 256
"""People removed who are remembered; the oldest is forgotten first."""
MOST_SPENT: Final = 64
"""Invites used up or closed that are remembered; the oldest is forgotten first."""
MOST_REST: Final = 4_096
MOST_CHANGES: Final = 2**31
"""Versions of the agreement, and terms."""
MOST_ROSTER: Final = 100 * 1_024
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Done:
    """What led to a roster.

    Attributes:
        actor: the person id of whoever did it.
        act: what they did.
        left: the person ids of those whose leaving it completed, in the order of the roster before.
    """

    actor: bytes
    act: Act
    left: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """The circle's agreed state. A value: `sync.session.applying.apply` makes the next one.

    Attributes:
        circle: the circle's id (16); the MLS group's id, too.
        suite: the number of the cipher suite.
        name: what the circle is called.
        purpose: what it is for.
        agreement: what everybody agrees to.
        agreement_version: 1 for the first text, one more for each change.
        policy: who may do what, and how fast.
        relay: where the log is.
        people: everybody, in the order in which they came.
        invites: the open ones.
        spent: ids of invites used up or closed.
        removed: person ids that do not come back with the same key.
        letters_key: seals letters; another one whenever somebody goes (32).
        term: grows whenever stewards change; ballots name it.
        fork: the head that a steward said holds, when members had been shown two.
        done: what led here; None for a circle that was just founded.
        rest: what a newer version wrote behind all this; kept as it is.
    """

    circle: bytes
    suite: int
    name: str
    purpose: str
    agreement: str
    policy: HouseRules
    relay: RelayPlace
    people: tuple[Person, ...]
    letters_key: bytes = field(repr=False)
    agreement_version: int = 1
    invites: tuple[InviteRecord, ...] = ()
    spent: tuple[bytes, ...] = ()
    removed: tuple[bytes, ...] = ()
    term: int = 0
    fork: Head | None = None
    done: Done | None = None
    rest: bytes = b""

    # Looking

    def id_of(self, person: Person) -> bytes:
        """Somebody's person id."""
        return person_id(self.circle, person.public)

    @property
    def by_id(self) -> Mapping[bytes, Person]:
        """Everybody by person id, in their order."""
        return {self.id_of(person): person for person in self.people}

    @property
    def publics(self) -> Mapping[bytes, bytes]:
        """Everybody's person key by person id."""
        return {name: person.public for name, person in self.by_id.items()}

    @property
    def stewards(self) -> tuple[bytes, ...]:
        """The person ids of the stewards."""
        return tuple(name for name, each in self.by_id.items() if each.role is Role.STEWARD)

    def find(self, person: bytes) -> Person | None:
        """Somebody by person id, or None."""
        return self.by_id.get(person)

    def person(self, person: bytes) -> Person:
        """Somebody by person id.

        Raises:
            RefusedError: when there is nobody of this id in the circle.
        """
        found = self.find(person)
        if found is None:
            raise RefusedError("nobody", "There is no such person in the circle.")
        return found

    def is_steward(self, person: bytes) -> bool:
        """Whether somebody is a steward here."""
        found = self.find(person)
        return found is not None and found.role is Role.STEWARD

    def invite(self, invite: bytes) -> InviteRecord | None:
        """An open invite by its id, or None."""
        return next((record for record in self.invites if record.invite == invite), None)

    @property
    def act(self) -> Act | None:
        """The act that led here."""
        return self.done.act if self.done else None

    # Bytes

    def to_bytes(self) -> bytes:
        """The roster's one encoding."""
        return b"".join(
            (
                uint(VERSION, 1),
                self.circle,
                uint(self.suite, 2),
                text(self.name),
                text(self.purpose),
                text(self.agreement),
                uint(self.agreement_version, 4),
                self.policy.encode(),
                self.relay.encode(),
                vector(self.people),
                vector(self.invites),
                ids(self.spent),
                ids(self.removed),
                self.letters_key,
                uint(self.term, 4),
                optional(self.fork),
                self._done_bytes(),
                self.rest,
            )
        )

    def _done_bytes(self) -> bytes:
        if self.done is None:
            return b"\0"
        act = self.done.act
        # The texts of a description stand in the roster already.
        said = _ticked(act) if isinstance(act, Describe) else encode_act(act)
        return b"\1" + self.done.actor + ids(self.done.left) + said

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read a roster, and check all that it can be asked by itself.

        Raises:
            NewerVersionError: when it is of a newer version.
            BadRosterError: when it is not canonical, not valid, or not a roster.
        """
        if len(data) > MOST_ROSTER:
            raise BadRosterError("A roster is too large.")
        try:
            roster = cls._read(Reader(data))
        except DecodeError as error:
            raise BadRosterError("A roster is damaged.") from error
        if roster.to_bytes() != data:
            raise BadRosterError("A roster is not written in its only form.")
        roster.check()
        return roster

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        if reader.uint(1) != VERSION:
            raise NewerVersionError("The circle's state is of a newer version of Lamplit.")
        circle, suite = reader.take(ID), reader.uint(2)
        name, purpose, agreement = (read_text(reader) for _ in range(3))
        version = reader.uint(4)
        policy, relay = HouseRules.decode(reader), RelayPlace.decode(reader)
        people, invites = reader.vector(Person.decode), reader.vector(InviteRecord.decode)
        spent, removed, letters_key = read_ids(reader), read_ids(reader), reader.take(SECRET)
        term, fork = reader.uint(4), reader.optional(Head.decode)
        done = reader.optional(_read_done)
        rest = reader.take(reader.rest)
        roster = cls(
            circle=circle,
            suite=suite,
            name=name,
            purpose=purpose,
            agreement=agreement,
            agreement_version=version,
            policy=policy,
            relay=relay,
            people=people,
            invites=invites,
            spent=spent,
            removed=removed,
            letters_key=letters_key,
            term=term,
            fork=fork,
            done=done,
            rest=rest,
        )
        return replace(roster, done=done and replace(done, act=_told(done.act, roster)))

    @property
    def extensions(self) -> Extensions:
        """The extensions of a group that has this roster: it, and nothing else."""
        return (Extension(EXTENSION, self.to_bytes()),)

    @classmethod
    def of(cls, extensions: Extensions) -> Self:
        """The roster of a group's extensions.

        Raises:
            BadRosterError: when there is none, or something else beside it.
        """
        if len(extensions) != 1 or extensions[0].extension_type != EXTENSION:
            raise BadRosterError("A group has a roster and no other extension.")
        return cls.from_bytes(extensions[0].extension_data)

    # What holds for every roster

    def check(self) -> None:
        """Whether the roster is valid by itself. Raises `BadRosterError`."""
        self._check_texts()
        self._check_people()
        self._check_lists()
        if self.suite not in SUITES:
            raise BadRosterError("A circle has no such cipher suite.")
        counts = (self.agreement_version, self.term)
        if not self.agreement_version or max(counts) > MOST_CHANGES or len(self.rest) > MOST_REST:
            raise BadRosterError("A roster has a number out of range.")
        if self.fork and self.fork.seq > COUNTER:
            raise BadRosterError("A roster has a number out of range.")

    def _check_texts(self) -> None:
        url = self.relay.url
        is_address = url.isascii() and url.isprintable() and " " not in url and url
        refused = {
            "name": check_line(self.name, MOST_NAME) if self.name.strip() else "It is empty.",
            "purpose": check_line(self.purpose, MOST_PURPOSE),
            "agreement": check_text(self.agreement, MOST_AGREEMENT),
            "welcome": check_text(self.policy.welcome, MOST_WELCOME),
            "relay": None if is_address and len(url) <= MOST_URL else "It has no address.",
        }
        for what, why in refused.items():
            if why is not None:
                raise BadRosterError(f"The circle's {what} cannot be taken. {why}")

    def _check_people(self) -> None:
        people = self.by_id
        if not 1 <= len(self.people) <= MOST_PEOPLE or len(people) != len(self.people):
            raise BadRosterError("A circle has 1 to 30 people, each of them once.")
        if not self.stewards:
            raise BadRosterError("A circle has a steward.")
        for name, person in people.items():
            try:
                check_public(person.public)
            except BadIdentityError as error:
                raise BadRosterError("Somebody has a key that nobody honest has.") from error
            if person.agreed > self.agreement_version:
                raise BadRosterError("Somebody agreed to what is not written yet.")
            if person.buddy is not None and (person.buddy not in people or person.buddy == name):
                raise BadRosterError("A buddy is not in the circle.")
            _check_unique(person.packages, MOST_PACKAGES)
            if person.claimed_at > COUNTER:
                raise BadRosterError("A roster has a number out of range.")

    def _check_lists(self) -> None:
        people, open_ids = self.by_id, tuple(record.invite for record in self.invites)
        _check_unique(open_ids, MOST_INVITES)
        _check_unique(self.spent, MOST_SPENT)
        _check_unique(self.removed, MOST_REMOVED)
        if not set(open_ids).isdisjoint(self.spent):
            raise BadRosterError("An invite that was used up is open.")
        if not set(self.removed).isdisjoint(people):
            raise BadRosterError("Somebody who was removed is in the circle.")
        for record in self.invites:
            if record.inviter not in people or record.buddy not in (None, *people):
                raise BadRosterError("An invite names somebody who is not in the circle.")


def _check_unique(values: tuple[bytes, ...], most: int) -> None:
    if len(values) > most or len(set(values)) != len(values):
        raise BadRosterError("A list is too long, or names something twice.")


def _ticked(act: Describe) -> bytes:
    """A description with its texts left out: what is given is empty."""
    ticked = Describe(
        None if act.name is None else "",
        None if act.purpose is None else "",
        None if act.agreement is None else "",
        None if act.policy is None else HouseRules(),
    )
    return encode_act(ticked)


def _told(act: Act, roster: Roster) -> Act:
    """An act as it was, with the texts of a description put back."""
    if not isinstance(act, Describe):
        return act
    return Describe(
        None if act.name is None else roster.name,
        None if act.purpose is None else roster.purpose,
        None if act.agreement is None else roster.agreement,
        None if act.policy is None else roster.policy,
    )


def _read_done(reader: Reader) -> Done:
    actor, left = reader.take(ID), read_ids(reader)
    return Done(actor, read_act(reader), left)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a circle begins with.

    Attributes:
        name: what it is called.
        purpose: what it is for.
        agreement: what everybody agrees to.
        policy: who may do what.
        relay: where its log is.
        suite: its cipher suite.
        return_box: the founder's return box, when it was made already.
    """

    name: str
    purpose: str
    agreement: str
    policy: HouseRules
    relay: RelayPlace
    suite: int = 0xF057
    return_box: ReturnBox | None = None


def founding(
    circle: bytes, founder: bytes, opening: Opening, *, day: int, letters_key: bytes
) -> Roster:
    """The roster of a new circle: its founder is its steward and agrees to what they wrote.

    Args:
        circle: the circle's id (16).
        founder: the founder's person key (32).
        opening: what the circle begins with.
        day: today, days since 1970.
        letters_key: 32 random bytes.

    Raises:
        BadRosterError: when a text cannot be taken.
    """
    steward = Person(founder, Role.STEWARD, day, opening.return_box, agreed=1)
    roster = Roster(
        circle=circle,
        suite=opening.suite,
        name=opening.name,
        purpose=opening.purpose,
        agreement=opening.agreement,
        policy=opening.policy,
        relay=opening.relay,
        people=(steward,),
        letters_key=letters_key,
    )
    roster.check()
    return roster


__all__ = [
    "EXTENSION",
    "Done",
    "Head",
    "HouseRules",
    "InviteRecord",
    "Opening",
    "Person",
    "RelayPlace",
    "ReturnBox",
    "Role",
    "Roster",
    "founding",
]

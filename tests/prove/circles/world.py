"""A whole circle: its people, its relay, the time, and all that was ever said in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutKind, OutState
from app.usecases.circles.port import NewCircle, NewInvite, Rules
from sync.protocol.frames import State
from tests.prove.circles.people import MARK, Person, Spoken
from tests.prove.circles.road import Net
from tests.prove.circles.store import DAY, Relay

NAMES: Final = ("Anna", "Ben", "Cleo", "Dora", "Emil", "Faye", "Gus", "Hana", "Ivo", "Jana")
START: Final = 1_795_000_000
URL: Final = "https://relay.example.org"
PLACES: Final = (URL, "https://door.example.org", "https://harbour.example.org")
"""Where relays answer: the first at two addresses, another one at the last."""
HYBRID, CLASSIC = 0xF057, 0x0001
_ONE_IN: Final = 20
_CROWD: Final = (9, 15, 22, 30)
_NEEDS_TWO: Final = 5
"""A sixth person takes a second steward."""
_A_DAY: Final = 15
"""So many people a day come in with the boxes that a relay gives."""


@dataclass(frozen=True)
class Trouble:
    """Which kinds of trouble a seed has; each can be left out, to find out what it takes.

    Attributes:
        rough: requests and answers get lost, are doubled, refused. lying: the relay alters,
        replays, keeps back. cuts: the power goes. full: the disk is full. restores: journals are
        put back. clones: two copies act. restored: the relay is restored. forks: members are shown
        different histories. evil: a hostile member. clocks: they are wrong. away: somebody is, for
        long. photos: pictures go along with posts. crowd: there are up to 30 people. move: a
        steward takes the circle to another relay, or to another address of the same one.
    """

    rough: bool = False
    lying: bool = False
    cuts: bool = False
    full: bool = False
    restores: bool = False
    clones: bool = False
    restored: bool = False
    forks: bool = False
    evil: bool = False
    clocks: bool = False
    away: bool = False
    photos: bool = False
    crowd: bool = False
    move: bool = False


def drawn(seed: int) -> Trouble:
    """The troubles of a seed."""
    odds = dict.fromkeys(Trouble.__dataclass_fields__, 0.35) | {"rough": 0.6, "forks": 0.2}
    odds |= {"crowd": 0.03}
    chance = Random(f"trouble {seed}")
    return Trouble(**{name: chance.random() < odd for name, odd in odds.items()})


@dataclass(frozen=True)
class Backup:
    """What the owner of a relay has kept of it.

    Attributes:
        relay: which one. saved: all that it stored. logs: the logs among that.
    """

    relay: Relay
    saved: bytes
    logs: frozenset[bytes]


@dataclass
class Guest:
    """Somebody who has a link, and is not in the circle yet."""

    person: Person
    link: str


class World:
    """A circle under one seed.

    Args:
        seed: everything is drawn from it.
        trouble: what happens; None for what the seed draws.
        tell: hears what is done, for a replay.
    """

    def __init__(
        self,
        seed: int,
        trouble: Trouble | None = None,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.seed = seed
        self.chance = Random(f"schedule {seed}")
        self.tell = tell
        self.time = START
        self.trouble = drawn(seed) if trouble is None else trouble
        material = Random(f"bytes {seed}")
        self.logs: list[bytes] = []
        other = Random(f"other bytes {seed}")
        first, second = (
            Relay(lambda: self.time, one.randbytes, self.logs) for one in (material, other)
        )
        relays = dict(zip(PLACES, (first, first, second), strict=True))
        self.net = Net(relays, Random(f"network {seed}"))
        self.people: list[Person] = []
        self.guests: list[Guest] = []
        self.clones: list[tuple[Person, Person]] = []
        self.spoken: dict[bytes, Spoken] = {}
        self.backups: list[Backup] = []
        self.story: list[str] = []
        self.number = 0

    @property
    def suite(self) -> int:
        """The cipher suite of this seed."""
        return HYBRID if self.seed % _ONE_IN == _ONE_IN - 1 else CLASSIC

    def note(self, line: str) -> None:
        """Write a line of the story."""
        self.story.append(line)
        self.tell(line)

    def new_person(self, *, evil: bool = False) -> Person:
        """Somebody with an empty journal."""
        number = len(self.people) + len(self.guests)
        name = NAMES[number] if number < len(NAMES) else f"Guest {number}"
        chance = Random(f"{name} {self.seed}")
        return Person(name, self.net, lambda: self.time, chance, evil=evil)

    def passes(self, seconds: int) -> None:
        """Let time pass."""
        self.time += seconds
        if seconds > DAY:
            for relay in self.net.all:
                relay.sweep()

    # --- beginning

    def begin(self) -> None:
        """Make the circle, and let the first people in."""
        founder = self.new_person()
        self.people.append(founder)
        rules = Rules(keep_for_report=bool(self.seed % 2))
        wanted = NewCircle(URL, f"Lamp {MARK}", founder.called, rules=rules, suite=self.suite)
        founder.do(lambda: founder.engine.create(wanted))
        count = self.chance.choice(_CROWD) if self.trouble.crowd else self.chance.randint(3, 6)
        for position in range(1, count):
            if position == _NEEDS_TWO:
                self._appoint(founder, self.people[-1])
            if position % _A_DAY == 0:
                self.passes(DAY)
            evil = self.trouble.evil and position == 1
            self.invite(founder, evil=evil)
            self.guests[-1].person.do(self._join(self.guests[-1]))
            self.admit(founder)
            self.passes(60)
        self.note(f"{len(self.people)} people, suite {self.suite:04x}, {self.trouble}")

    @staticmethod
    def _appoint(by: Person, other: Person) -> None:
        by.do(lambda: by.engine.set_role(by.circle, other.me, steward=True))

    def _join(self, guest: Guest) -> Callable[[], object]:
        return lambda: guest.person.engine.join(guest.link, guest.person.called)

    # --- coming

    def invite(self, by: Person, *, evil: bool = False) -> None:
        """Give somebody a link."""
        made = by.do(lambda: by.engine.invite(by.circle, NewInvite()))
        if made is not None:
            self.guests.append(Guest(self.new_person(evil=evil), made.text))

    def join(self, guest: Guest) -> None:
        """Somebody follows their link."""
        guest.person.do(self._join(guest))

    def admit(self, by: Person) -> None:
        """Let those in who ask."""
        asking = by.do(lambda: by.engine.waiting(by.circle)) or ()
        for one in asking:
            by.do(lambda one=one: by.engine.admit(by.circle, one.id))  # type: ignore[misc]
        for guest in list(self.guests):
            if guest.person.state is CircleState.WAITING:
                guest.person.sync()
            self.seat(guest)

    def seat(self, guest: Guest) -> None:
        """Take a guest who is in among the people."""
        if guest.person.state is CircleState.MEMBER:
            self.guests.remove(guest)
            self.people.append(guest.person)

    # --- what is known of what was said

    def look_at(self, person: Person) -> None:
        """Note what became of what somebody said, as their journal has it."""
        if person.looked == person.lane.changes:
            return
        person.looked = person.lane.changes
        for row in person.outbox():
            said = self.spoken.get(row.id)
            if said is None or row.kind is not OutKind.POST:
                continue
            if row.state is OutState.ACCEPTED or row.seq is not None:
                said.accepted = True
                said.seqs |= {person.place_of(row)} if row.seq is not None else set()
                said.hashes |= {row.body_hash} if row.body_hash else set()
                if said.readers is None:
                    said.readers = person.readers_of(row.id)

    def look_around(self) -> None:
        """Note that of everybody."""
        for person in self.people:
            self.look_at(person)

    def forget(self, person: Person) -> None:
        """A journal was put back: what was said since is not known to its author any more."""
        rows = {row.id: row for row in person.outbox()}
        entries = (entry for relay in self.net.all for entry in relay.entries())
        gone = {body_hash for _, _, body_hash, state in entries if state == State.WITHDRAWN}
        for said in self.spoken.values():
            if said.author != person.name:
                continue
            row = rows.get(said.post)
            said.forgotten = row is None
            if row is None or row.state is not OutState.ACCEPTED:
                said.readers = None
            if row is not None and row.state is not OutState.WITHDRAWN:
                said.taken_back = False
            if row is None and not said.hashes & gone:
                said.taken_back = False  # nobody had heard of that yet, nor does the author now

    # --- who is there

    def named(self, name: str) -> Person:
        """Somebody by name."""
        return next(person for person in self.people if person.name == name)

    def inside(self) -> list[Person]:
        """Those who take themselves to be in the circle."""
        return [person for person in self.people if person.is_in]

    def ready(self) -> list[Person]:
        """Those who are in, and with their journal at hand."""
        return [
            person
            for person in self.people
            if person.state is CircleState.MEMBER and person.away_until <= self.time
        ]

    def stewards(self, among: Iterable[Person]) -> list[Person]:
        """Those of some who take themselves to be stewards."""
        return [person for person in among if self.is_steward(person)]

    def is_steward(self, person: Person) -> bool:
        """Whether somebody's journal says that they are one."""
        people = person.lane.read(lambda tx: tx.circle_people.of(person.circle))
        return any(one.person == person.me and one.steward and one.present for one in people)


@dataclass
class Found:
    """What a seed found.

    Attributes:
        problems: what is wrong, each in a line.
        story: what was done.
        counts: how often what went wrong on the way.
    """

    seed: int
    problems: list[str] = field(default_factory=list)
    story: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

"""The verbs about the circle itself and its people: members, roles, agreement, votes, numbers."""

from collections.abc import Sequence

from app.domain.circles.failures import NoSuchPerson
from app.usecases.circles import port
from sync.client.engine import numbers, pins, voting
from sync.client.engine.base import Base
from sync.client.engine.desk import Desk
from sync.client.engine.duties import hand_over
from sync.client.engine.locks import alone
from sync.client.engine.troubles import Refused, plainly
from sync.client.engine.typed import tidy_description
from sync.session.acts import Agree, Describe, Profile, SetRole
from sync.session.names import tidy_name
from sync.session.numbers import VerificationCode
from sync.session.parts import Role
from sync.session.roster import Roster
from sync.session.votes import Ballot


class Leading(Base):
    """The circle itself, and whom one speaks with."""

    def members(self, circle: bytes) -> Sequence[port.PersonView]:
        """Return everybody in the circle."""
        desk = self.desk(circle)
        with plainly():
            roster = self.roster(desk)
            return [numbers.person_view(desk, roster, person) for person in roster.by_id]

    def rules(self, circle: bytes) -> tuple[port.Description, int]:
        """Return what the circle says of itself, whole, and its agreement's version."""
        roster = self.roster(self.desk(circle))
        rules = pins.from_policy(roster.policy)
        said = port.Description(roster.name, roster.purpose, roster.agreement, rules)
        return said, roster.agreement_version

    @alone
    def describe(self, circle: bytes, wanted: port.Description) -> None:
        """Say something of the circle anew."""
        desk = self.inside(circle)
        what = _changed(desk.session.roster, tidy_description(wanted))
        if what != Describe():
            self.do(desk, what)

    @alone
    def agree(self, circle: bytes) -> None:
        """Accept the agreement as it stands now."""
        desk = self.inside(circle)
        roster = desk.session.roster
        person = roster.find(desk.circle.me)
        if person is None or person.agreed != roster.agreement_version:
            self.do(desk, Agree(roster.agreement_version))

    @alone
    def set_role(self, circle: bytes, person: bytes, *, steward: bool) -> None:
        """Make somebody a steward, or one no longer."""
        role, desk = Role.STEWARD if steward else Role.MEMBER, self.inside(circle)
        if person == desk.circle.me and not steward and len(desk.session.roster.stewards) > 1:
            desk.write(lambda tx: hand_over(tx, desk))
        self.do(desk, SetRole(person, role))

    @alone
    def rename(self, circle: bytes, pseudonym: str) -> None:
        """Take another pseudonym."""
        name = tidy_name(pseudonym)
        with plainly():
            desk = self.inside(circle)
            desk.identity.called(name)
        self.do(desk, Profile(pseudonym=name))

    def votes(self, circle: bytes) -> Sequence[port.VoteView]:
        """Return the votes that are open."""
        desk = self.inside(circle)
        return [self._vote_view(desk, standing) for standing in voting.standings(desk)]

    def _vote_view(self, desk: Desk, standing: voting.Standing) -> port.VoteView:
        ballot, mine = standing.ballot, desk.circle.me
        voters = {vote.voter for vote in standing.votes}
        return port.VoteView(
            ballot.absent,
            ballot.instead,
            len(voters),
            voting.needed(desk, ballot.absent),
            mine in voters,
        )

    @alone
    def vote(self, circle: bytes, absent: bytes, instead: bytes) -> port.VoteView:
        """Sign that ``instead`` becomes steward in the place of ``absent``."""
        desk = self.inside(circle)
        roster = desk.session.roster
        if roster.find(instead) is None or not roster.is_steward(absent):
            raise NoSuchPerson
        if absent == instead:
            raise Refused("Say who takes their place: somebody else.")
        needed = voting.needed(desk, absent)
        with self.working(desk):
            self.read_all(desk)
        voting.check_absent(desk, absent)
        ballot = voting.cast(desk, absent, instead)
        with self.working(desk):
            self.exchange(desk)
            standing = self._standing(desk, ballot)
            voting.count(desk)
            self.exchange(desk)
        if standing is None:
            roster = self.roster(desk)
            if roster.is_steward(absent) or not roster.is_steward(instead):
                raise Refused(voting.OVERTAKEN)
            return port.VoteView(absent, instead, needed, needed, mine=True)
        return self._vote_view(desk, standing)

    def _standing(self, desk: Desk, ballot: Ballot) -> voting.Standing | None:
        return next((one for one in voting.standings(desk) if one.ballot == ballot), None)

    # --- whom one speaks with

    def verify(self, circle: bytes, person: bytes | None) -> port.Numbers:
        """Return the number of the pair, or with None that of the circle."""
        desk = self.desk(circle)
        with plainly():
            roster = self.roster(desk)
            if person is None:
                return numbers.of_circle(desk, roster)
            return numbers.of_pair(desk, roster, person)

    @alone
    def confirm(self, circle: bytes, person: bytes, code: str | None) -> bool:
        """Note that the numbers are the same; with a scanned code, only if it says so too."""
        desk = self.desk(circle)
        with plainly():
            public = self.roster(desk).person(person).public
            own = desk.identity.person.public
            if code is not None and not VerificationCode.parse(code).matches(circle, own, public):
                return False
        now, kept = self.tools.now, numbers.key_hash(public)
        desk.write(lambda tx: tx.circle_people.compare(circle, person, kept, now))
        return True


def _changed(roster: Roster, wanted: port.Description) -> Describe:
    """Only what differs from what the circle says already."""
    policy = pins.to_policy(wanted.rules) if wanted.rules else None
    return Describe(
        wanted.name if wanted.name != roster.name else None,
        wanted.purpose if wanted.purpose != roster.purpose else None,
        wanted.agreement if wanted.agreement != roster.agreement else None,
        policy if policy != roster.policy else None,
    )

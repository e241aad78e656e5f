"""The verbs of coming and going: create, invite, look, join, admit, leave, remove."""

from collections.abc import Sequence
from contextlib import suppress

from app.domain.circles.circle import OVER, Circle, CircleState
from app.domain.circles.failures import NoSuchPerson
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.usecases.circles import port
from app.vault.transaction import Transaction
from sync.client.engine import entering, founding, inviting, leaving, pins, withdrawing
from sync.client.engine.base import Base
from sync.client.engine.commits import MOST_TRIES
from sync.client.engine.desk import Desk
from sync.client.engine.duties import hand_over
from sync.client.engine.locks import alone
from sync.client.engine.numbers import pair_number, person_view
from sync.client.engine.outbox import dropped
from sync.client.engine.places import forget_all
from sync.client.engine.troubles import OUTRUN, NotNow, Refused, Trouble, plainly
from sync.client.engine.typed import tidy_circle
from sync.client.transport import Failure as TransportFailure
from sync.client.transport import Refused as RelayRefused
from sync.client.transport import WrongToken
from sync.protocol.problems import Problem
from sync.session import numbers
from sync.session.acts import RemovePerson, RevokeInvite
from sync.session.invites import Card, Invite
from sync.session.joining import Request
from sync.session.links import Link
from sync.session.messages.requests import Gone
from sync.session.messages.withdrawals import Expiry, Unshare
from sync.session.names import tidy_name
from sync.session.roster import Roster


class Coming(Base):
    """Coming and going."""

    def relay(self, address: str, pin: port.Pinned | None = None) -> port.RelayCard:
        """Ask a relay what it is, before a circle is made there."""
        with plainly():
            told = self.tools.lines.line(address, pins.to_text(pin)).describe()
        return port.RelayCard(told.value.relay, told.value.gate, told.value.retention_days)

    def create(self, wanted: port.NewCircle) -> port.CircleSummary:
        """Make a circle at a relay. Repeated after a cut, it goes on where it stopped."""
        wanted = tidy_circle(wanted)
        with plainly():
            desk = self._begun(wanted) or founding.begin(self.tools, wanted)
            try:
                self._found(desk)
            except (RelayRefused, WrongToken) as refusal:
                if founding.is_refused(refusal):
                    # The relay made nothing of it, so there is nothing to keep.
                    self.tools.lane.write(lambda tx: tx.circles.remove(desk.id))
                raise
        return summary(desk.circle, self.roster(desk))

    def _found(self, desk: Desk) -> None:
        """Do what is still to be done for a new circle, unless a round has done it meanwhile."""
        with self.tools.locks.alone(desk.id):
            desk.refresh()
            if desk.circle.state is CircleState.FOUNDING:
                founding.go_on(desk)

    def _begun(self, wanted: port.NewCircle) -> Desk | None:
        """The very circle that is wanted: begun and not finished, or paid with this token."""
        same = (wanted.relay, wanted.name, wanted.pseudonym)
        for circle in self.tools.lane.read(lambda tx: tx.circles.all()):
            found = (circle.relay_url, circle.name, circle.pseudonym)
            if found != same:
                continue
            if circle.state is CircleState.FOUNDING or self._is_paid(circle.id, wanted.token):
                return self.desk(circle.id)
        return None

    def _is_paid(self, circle: bytes, token: str) -> bool:
        """Whether a circle was made with this token."""
        paid, founded = founding.paid_with(token), founding.FOUNDED
        events = self.tools.lane.read(lambda tx: tx.circle_posts.events(circle, founded))
        return bool(paid) and any(event.data.get("paid") == paid for event in events)

    @alone
    def invite(self, circle: bytes, wanted: port.NewInvite) -> port.InviteLink:
        """Make an invite; it holds once the relay has taken it."""
        desk = self.inside(circle)
        with self.working(desk):
            invite, row = self._make_invite(desk, wanted)
        self.finish(desk, row)
        record = invite.record
        return port.InviteLink(
            record.invite,
            invite.link(desk.session).to_text(),
            wanted.kind,
            inviting.day_text(record.expires_day),
        )

    def _make_invite(self, desk: Desk, wanted: port.NewInvite) -> tuple[Invite, bytes]:
        for _ in range(MOST_TRIES):
            # The boxes are made with the capability of the turn that the log is in now.
            self.exchange(desk)
            try:
                return inviting.make_invite(desk, wanted)
            except RelayRefused as refusal:
                if refusal.problem is not Problem.STALE_TURN:
                    raise
        raise Trouble(OUTRUN)

    def invites(self, circle: bytes) -> Sequence[port.OpenInvite]:
        """Return the invites that are open."""
        desk = self.inside(circle)
        return [
            port.OpenInvite(
                record.invite,
                record.inviter,
                pins.from_kind(record.kind),
                inviting.day_text(record.expires_day),
                record.inviter == desk.circle.me,
            )
            for record in desk.session.roster.invites
        ]

    @alone
    def revoke_invite(self, circle: bytes, invite: bytes) -> None:
        """Make an invite worthless."""
        self.do(self.inside(circle), RevokeInvite(invite))

    def look(self, link: str) -> port.Card:
        """Return what an invite says, without asking to join."""
        with plainly():
            found = Link.parse(link)
            card = entering.look(self.tools, found)
        return port.Card(
            card.name,
            card.purpose,
            card.agreement,
            card.inviter,
            card.count,
            card.buddy,
            pins.from_kind(card.kind),
            inviting.day_text(card.expires_day),
            found.url,
        )

    def join(self, link: str, pseudonym: str) -> port.Joining:
        """Accept the agreement and ask to be admitted under a pseudonym."""
        with plainly():
            found = Link.parse(link)
            card = self._card_of(found) or entering.look(self.tools, found)
            with self.tools.locks.alone(card.circle):
                desk = self._joining(card.circle, found)
                if desk is None:
                    desk = entering.begin(self.tools, found, card, tidy_name(pseudonym))
                joining = entering.joining_of(desk)
                entering.go_on(desk)
        waiting = entering.waits_for(joining) if desk.spot is None else ""
        own = joining.identity.person.public
        number = numbers.pair_number(desk.id, own, card.inviter_public) if waiting else ""
        return port.Joining(desk.id, card.name, joining.words, waiting, number)

    def _card_of(self, link: Link) -> Card | None:
        """The card of a link by which somebody here waits already: the answer may be there."""
        for circle in self.tools.lane.read(lambda tx: tx.circles.all()):
            if circle.state in {CircleState.JOINING, CircleState.WAITING}:
                with suppress(NotNow):
                    joining = entering.joining_of(self.desk(circle.id))
                    if joining.link == link:
                        return joining.card
        return None

    def _joining(self, circle: bytes, link: Link) -> Desk | None:
        """The same wish, begun before.

        Raises:
            NotNow: this journal is in the circle, or asked by another link.
        """
        known = {row.id: row for row in self.tools.lane.read(lambda tx: tx.circles.all())}
        if circle not in known or known[circle].state in OVER:
            return None
        desk = self.desk(circle)
        asking = desk.circle.state in {CircleState.JOINING, CircleState.WAITING}
        if not asking or entering.joining_of(desk).link != link:
            raise NotNow("This journal is in that circle already, or has asked to be let in.")
        return desk

    def waiting(self, circle: bytes, *, look: bool = True) -> Sequence[port.JoinRequest]:
        """Look for people who ask to be admitted, and return them.

        Without `look`, those that are known already; the relay is not asked.
        """
        if look:
            self._look_who_waits(circle)
        desk = self.inside(circle)
        return [self._asked(desk, request) for request in inviting.requests(desk)]

    @alone
    def _look_who_waits(self, circle: bytes) -> None:
        desk = self.inside(circle)
        with self.working(desk):
            self.exchange(desk)
            inviting.look_for_requests(desk)
            self.exchange(desk)

    def _asked(self, desk: Desk, request: Request) -> port.JoinRequest:
        number = ""
        if inviting.compares(desk, request.record):
            number = pair_number(desk, request.public)
        return port.JoinRequest(
            request.person, request.record.invite, request.pseudonym, request.words, number
        )

    def _request(self, desk: Desk, person: bytes) -> Request:
        for request in inviting.requests(desk):
            if request.person == person:
                return request
        raise NoSuchPerson

    @alone
    def admit(self, circle: bytes, request: bytes) -> port.PersonView:
        """Let somebody in whose words were compared."""
        desk = self.inside(circle)
        if desk.session.member(request) is None:
            self.finish(desk, inviting.admit(desk, self._request(desk, request)))
        return person_view(desk, self.roster(desk), request)

    @alone
    def refuse(self, circle: bytes, request: bytes) -> None:
        """Do not let somebody in; their invite is spent."""
        desk = self.inside(circle)
        self.do(desk, RevokeInvite(self._request(desk, request).record.invite))

    @alone
    def remove(self, circle: bytes, person: bytes) -> None:
        """Remove somebody; every key changes."""
        self.do(self.inside(circle), RemovePerson(person))

    @alone
    def leave(self, circle: bytes) -> None:
        """Leave, at once as far as this journal is concerned."""
        desk = self.desk(circle)
        if desk.circle.state in OVER:
            return
        row = OutRow(self.tools.id(), circle, OutKind.LEAVE, b"", self.tools.now, silent=True)

        told = desk.spot is not None

        def work(tx: Transaction) -> None:
            withdrawing.take_all_back_now(tx, desk)
            for waiting in tx.circle_outbox.of(circle):
                stays = waiting.kind is OutKind.WITHDRAW or (told and _takes_back(waiting))
                if waiting.state is OutState.WAITING and not stays:
                    dropped(tx, waiting, leaving.TOO_LATE)
            tx.circles.update(circle, state=CircleState.LEFT, trouble="")
            if desk.spot is not None:
                hand_over(tx, desk)
                tx.circle_outbox.add(row)

        desk.write(work)
        desk.refresh()
        if desk.spot is not None:
            self._tell(desk, row.id)

    def _tell(self, desk: Desk, row: bytes) -> None:
        """Tell the others; without a network that waits for the next sync.

        Raises:
            Refused: a rule keeps this person, such as that a circle needs a steward.
        """
        try:
            self.finish(desk, row)
        except Refused:
            if len(desk.session.people) > 1:
                desk.set_trouble("", CircleState.MEMBER)
                raise
            desk.write(lambda tx: forget_all(tx, desk.id))
        except (Trouble, TransportFailure):
            desk.set_trouble("", CircleState.LEFT)


def _takes_back(row: OutRow) -> bool:
    """Whether something in the outbox takes words back: nobody leaves without that."""
    return row.message in {Expiry.KIND, Gone.KIND, Unshare.KIND}


def summary(circle: Circle, roster: Roster | None) -> port.CircleSummary:
    """A circle in one line."""
    return port.CircleSummary(
        circle.id,
        circle.name,
        circle.purpose,
        circle.pseudonym,
        str(circle.state),
        len(roster.people) if roster else 0,
        circle.relay_url,
        circle.trouble,
    )

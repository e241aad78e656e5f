"""The verbs of the network and of mending: sync, watch, resync, readmit, repair, resolve."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from app.domain.circles.circle import OVER, Circle, CircleState
from app.domain.circles.failures import CircleIsOver
from app.usecases.circles import port
from app.usecases.circles.take_back import sweep
from sync.client.engine import apart, goinghome, mending, returning
from sync.client.engine.base import Base
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere.left import Left
from sync.client.engine.locks import alone
from sync.client.engine.rounds import go_round
from sync.client.engine.troubles import IN_CIRCLES, NotNow, Refused, Stuck, is_mistake, plain
from sync.client.engine.watching import Watch
from sync.client.transport import Cancelled as TransportCancelled
from sync.client.transport import Refused as RelayRefused
from sync.session.acts import ResolveFork
from sync.session.parts import Head

_ONE_HISTORY: Final = (
    "This journal was told of one history only, so there is nothing to settle here. If others were "
    "told of two, compare with them first; `resolve --anyway` then says that yours holds."
)
_NO_ANSWER: Final = (
    "Nobody there can be asked by this journal, since it had no box for an answer yet when the "
    "circle moved. Ask the others for another invite."
)


class Syncing(Base):
    """The network, and what mends a circle."""

    _watch: Watch | None = None

    def sync(self, circle: bytes | None, on_progress: port.OnProgress) -> port.SyncReport:
        """Do one full round: read all there is, send all that is due.

        A mistake of the program's in one circle is raised once all the others had their round.

        Raises:
            Cancelled: it was stopped.
        """
        self.tools.lane.write(lambda tx: sweep(tx, self.tools.clock()))
        circles = self.tools.lane.read(lambda tx: tx.circles.all())
        reports, mistakes = [], []
        for one in circles:
            if circle not in {None, one.id}:
                continue
            try:
                reports.append(self.round(one, on_progress))
            except TransportCancelled as error:
                raise plain(error) from error
            except Exception as error:
                if not is_mistake(error):
                    raise
                mistakes.append(error)
        if mistakes:
            raise mistakes[0]
        return merged(reports)

    def round(self, circle: Circle, on_progress: port.OnProgress) -> port.SyncReport:
        """Do one round of one circle."""

        def progress(done: int, of: int) -> None:
            on_progress(port.Progress(circle.id, circle.name, done, of))

        with self.tools.locks.alone(circle.id):
            desk = Desk(self.tools, circle.id, progress)
            return report(desk, caught_up=go_round(desk))

    def watch(
        self,
        on_report: Callable[[port.SyncReport], None],
        on_progress: port.OnProgress = lambda _: None,
    ) -> None:
        """Go on until `stop`: news is read as it comes, and what falls due is sent."""
        self._watch = Watch(self.tools, self._stop, self._every, on_report, on_progress)
        self._watch.run()

    def hurry(self) -> None:
        """While `watch` goes on: something was put into the outbox. From any thread."""
        if self._watch is not None:
            self._watch.hurry()

    # --- mending

    @alone
    def resync(self, circle: bytes) -> str:
        """Ask the others for a new place in the circle; returns what is waited for."""
        desk = self.desk(circle)
        if desk.circle.state in OVER:
            raise CircleIsOver
        if places := apart.places(desk):
            return self._ask_home(desk, places)
        with self.working(desk):
            returning.ask_back(desk)
            returning.go_on(desk)
        return desk.circle.trouble if returning.is_asking(desk) else "You are back in the circle."

    def _ask_home(self, desk: Desk, places: list[Left]) -> str:
        """Ask for a place where the circle was before it moved, and here too, if that is lost.

        Raises:
            Refused: no answer could come from there.
        """
        log = desk.log
        with self.working(desk):
            could = goinghome.ask(desk, places)
            if desk.circle.state is not CircleState.MEMBER:
                returning.ask_back(desk)
            elif not could:
                raise Refused(_NO_ANSWER)
            goinghome.go_on(desk)
        if desk.log != log:
            return "You are back in the circle."
        desk.set_trouble(apart.sentence(desk))
        return desk.circle.trouble

    @alone
    def readmissions(self, circle: bytes) -> Sequence[port.Return]:
        """Return who asks back."""
        desk = self.inside(circle)
        with self.working(desk):
            self.exchange(desk)
            returning.read_letters(desk, all_boxes=True)
        found = []
        for person, (at, _) in returning.asks(desk).items():
            member = desk.session.member(person)
            if member is not None:
                asked = datetime.fromtimestamp(at / 1000, UTC)
                found.append(port.Return(person, member.pseudonym, asked))
        return found

    @alone
    def readmit(self, circle: bytes, person: bytes) -> None:
        """Give somebody their place back, whom one has asked whether it is they."""
        desk = self.inside(circle)
        with self.working(desk):
            self.exchange(desk)
            row = returning.readmit(desk, person)
        self.finish(desk, row)

    @alone
    def repair(self, circle: bytes, *, close: bool = False) -> str:
        """As a steward, make an end to what holds everybody up; returns what was done."""
        desk = self.inside(circle)
        with self.working(desk):
            if self._goes_on(desk) and not close:
                return "There is nothing to repair: the circle goes on."
            mending.repair(desk, close=close)
            self.exchange(desk)
        return "The log was closed." if close else "It is repaired. The circle goes on."

    def _goes_on(self, desk: Desk) -> bool:
        """Read all there is; return whether nothing is in the way of what comes next."""
        try:
            self.read_all(desk)
        except RelayRefused as refusal:
            if refusal.problem not in mending.REPAIRABLE:
                raise  # a repair now would undo whatever could not be read
            desk.refresh()
            return False
        except Stuck as stuck:
            if str(stuck) == IN_CIRCLES:
                raise
            desk.refresh()
            return False
        return mending.is_writable(desk)

    @alone
    def resolve(self, circle: bytes, *, anyway: bool = False) -> None:
        """As a steward, say that the history seen here is the one that holds."""
        desk = self.inside(circle)
        cursor = desk.here.cursor
        if not desk.session.is_steward:
            raise Refused("Only stewards can do this.")
        if desk.circle.state is not CircleState.FORKED and not anyway:
            raise NotNow(_ONE_HISTORY)
        head = Head(cursor.seq, cursor.chain or bytes(32))
        self.do(desk, ResolveFork(head))


def report(desk: Desk, *, caught_up: bool) -> port.SyncReport:
    """What one round of one circle did."""
    tally = desk.tally
    return port.SyncReport(caught_up, tally.received, tally.sent, tuple(tally.sentences))


def merged(reports: Sequence[port.SyncReport]) -> port.SyncReport:
    """Several rounds as one."""
    return port.SyncReport(
        all(one.caught_up for one in reports),
        sum(one.received for one in reports),
        sum(one.sent for one in reports),
        tuple(dict.fromkeys(sentence for one in reports for sentence in one.sentences)),
    )

"""What all parts of `Circles` share: finding a circle, and carrying something out at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.circles.circle import OVER, CircleState
from app.domain.circles.failures import CircleIsOver
from app.domain.circles.outbox import OutKind, OutState
from app.usecases.circles.port import Surroundings
from sync.client.engine.desk import Desk, Tools
from sync.client.engine.healing import with_any_log
from sync.client.engine.line import Lines
from sync.client.engine.network import Network, NetworkLog, read_proxy
from sync.client.engine.outbox import add_job
from sync.client.engine.reading import read_on
from sync.client.engine.records import Job
from sync.client.engine.rounds import note_failure
from sync.client.engine.sending import send_due
from sync.client.engine.troubles import (
    COPIED,
    LATER,
    Lost,
    NotNow,
    Refused,
    Unreachable,
    plain,
    plainly,
)
from sync.client.transport import Cancelled as TransportCancelled
from sync.client.transport import Failure as TransportFailure
from sync.client.transport import Stop
from sync.session.acts import Act, encode_act
from sync.session.errors import SessionError
from sync.session.roster import Roster


class Base:
    """An engine's collaborators, and its ways into a circle."""

    def __init__(self, surroundings: Surroundings, lines: Lines | None = None) -> None:
        """Make an engine.

        Args:
            surroundings: the vault's lane, clock, chance and how the network is reached.
            lines: ways to relays other than the network's, for relays that are simulated.

        Raises:
            Trouble: the proxy of the settings cannot be one.
        """
        asked = surroundings.network
        self._stop = Stop()
        log = NetworkLog(
            surroundings.now, lambda line: asked.on_connection(line.host, line.purpose)
        )
        with plainly():
            self._network = Network(log, read_proxy(asked.proxy), self._stop)
        self._every = float(asked.every)
        self.tools = Tools(
            surroundings.lane, lines or self._network, surroundings.now, surroundings.random
        )

    @property
    def network_log(self) -> NetworkLog:
        """Every connection that was opened, a line each."""
        return self._network.log

    def stop(self) -> None:
        """End what is under way, soon and cleanly; from any thread or signal handler."""
        self._stop.set()

    def close(self) -> None:
        """Close every connection."""
        self._network.close()

    # --- ways into a circle

    def desk(self, circle: bytes) -> Desk:
        """A circle as it is in the vault. Raises `NoSuchCircle`."""
        return Desk(self.tools, circle)

    def inside(self, circle: bytes) -> Desk:
        """A circle in which one has a place.

        Raises:
            NoSuchCircle, CircleIsOver, Lost, NotNow: there is none.
        """
        desk = self.desk(circle)
        if desk.circle.state in OVER:
            raise CircleIsOver
        if desk.circle.state is CircleState.RESYNC and desk.spot is None:
            raise Lost(COPIED)
        if desk.spot is None or desk.circle.state is CircleState.FOUNDING:
            raise NotNow
        return desk

    def roster(self, desk: Desk) -> Roster:
        """What the circle agreed on, as far as this journal knows. Raises `NotNow`."""
        if desk.spot is not None:
            return desk.session.roster
        if not desk.circle.roster:
            raise NotNow
        return Roster.from_bytes(desk.circle.roster)

    # --- carrying out at once

    @contextmanager
    def working(self, desk: Desk) -> Iterator[None]:
        """Note what gets in the way in the circle's row, and raise it in the journal's words."""
        try:
            yield
        except TransportCancelled as error:
            raise plain(error) from error
        except (TransportFailure, SessionError) as error:
            note_failure(desk, error)
            raise plain(error) from error

    def read_all(self, desk: Desk) -> None:
        """Read to the end, whatever became of the relay meanwhile."""
        with_any_log(desk, lambda: read_on(desk))

    def exchange(self, desk: Desk) -> None:
        """Read to the end, then send what is due."""
        self.read_all(desk)
        if desk.spot is not None:
            send_due(desk)

    def do(self, desk: Desk, what: Act) -> None:
        """Carry an act out.

        Raises:
            Refused: a rule of the circle does not allow it.
            Unreachable, Trouble: it is done at the next sync.
        """
        job = Job(encode_act(what)).to_bytes()
        row = self._waiting(desk, job) or self.tools.id()
        desk.write(lambda tx: add_job(tx, desk, row, job))
        self.finish(desk, row)

    def _waiting(self, desk: Desk, job: bytes) -> bytes | None:
        """The row of the same act, when it was asked for before and still waits."""
        for row in desk.read(lambda tx: tx.circle_outbox.due(desk.id, self.tools.now)):
            if row.kind is OutKind.ACT and row.body == job:
                return row.id
        return None

    def finish(self, desk: Desk, row: bytes) -> None:
        """Send what waits, and see what became of one row of it.

        Raises:
            Refused: it was dropped.
            Unreachable, Trouble: it is done at the next sync.
        """
        try:
            with self.working(desk):
                self.exchange(desk)
        except Unreachable as failure:
            raise Unreachable(f"{failure} {LATER}", failure.retry_after) from failure
        found = desk.read(lambda tx: tx.circle_outbox.get(desk.id, row))
        if found is not None and found.state is OutState.DROPPED:
            raise Refused(found.why)

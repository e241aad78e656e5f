"""What every endpoint works with, made once when the relay starts."""

from collections.abc import Callable
from dataclasses import dataclass

from sync.protocol.times import DAY
from sync.relay.chunks.interface import Chunks
from sync.relay.gate import Quota
from sync.relay.http.hub import Hub
from sync.relay.http.metrics import Metrics
from sync.relay.http.options import Options
from sync.relay.http.output import Log
from sync.relay.http.throttle import Incoming, Outgoing, Pseudonyms, Seats, Throttle
from sync.relay.records import Limits
from sync.relay.stores.interface import Notices, Store


@dataclass(frozen=True, slots=True)
class Services:
    """The collaborators of the endpoints.

    Attributes:
        store: where everything is kept; opened and closed by whoever made it.
        chunks: where the attachments' bytes are kept; likewise.
        notices: told after every write. Tells this process's `hub`, and other instances if any.
        hub: where this process's streams and long polls wait.
        limits: what a log, a box and an attachment may hold.
        options: what the owner chose about the HTTP side.
        clock: seconds since 1970.
        random_bytes: draws random bytes.
        log: what the relay writes about itself.
        metrics: counts for Prometheus.
        throttle: limits of requests.
        seats: limits of what waits.
        incoming: bodies that are being received or worked on.
        outgoing: large answers on their way.
        pseudonyms: names of addresses.
        quota: logs made by proof of work today.
    """

    store: Store
    chunks: Chunks
    notices: Notices
    hub: Hub
    limits: Limits
    options: Options
    clock: Callable[[], float]
    random_bytes: Callable[[int], bytes]
    log: Log
    metrics: Metrics
    throttle: Throttle
    seats: Seats
    incoming: Incoming
    outgoing: Outgoing
    pseudonyms: Pseudonyms
    quota: Quota

    def today(self) -> int:
        """Whole days since 1970-01-01 UTC."""
        return int(self.clock() // DAY)


def make_services(
    *,
    store: Store,
    chunks: Chunks,
    hub: Hub,
    notices: Notices | None,
    limits: Limits,
    options: Options,
    clock: Callable[[], float],
    now: Callable[[], float],
    random_bytes: Callable[[int], bytes],
    log: Log,
) -> Services:
    """Put the services together from what differs between relays.

    `notices` is None where there is one instance only, which tells its own hub. `clock` gives
    seconds since 1970 and may jump, `now` those of a clock that only goes forward.
    """
    metrics, seats, outgoing = Metrics(), Seats(options.streams), Outgoing()
    metrics.gauges["streams"] = ("Streams and long polls that wait.", lambda: seats.taken)
    metrics.gauges["outgoing_bytes"] = (
        "Bytes of large answers that are not taken yet.",
        lambda: outgoing.bytes,
    )
    metrics.gauges["store_healthy"] = (
        "Whether the store takes writes (1) or not (0).",
        lambda: float(store.healthy),
    )
    return Services(
        store=store,
        chunks=chunks,
        notices=notices or hub,
        hub=hub,
        limits=limits,
        options=options,
        clock=clock,
        random_bytes=random_bytes,
        log=log,
        metrics=metrics,
        throttle=Throttle(options, now),
        seats=seats,
        incoming=Incoming(),
        outgoing=outgoing,
        pseudonyms=Pseudonyms(clock, random_bytes),
        quota=Quota(options.rates.creations),
    )

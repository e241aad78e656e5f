"""How a log looks to who may see it: put together here for all stores alike."""

from hmac import compare_digest

from sync.relay.records import Access, Log, Turn
from sync.relay.rules.reading import Stretch, chain_after, stretch
from sync.relay.stores.interface import LogView


def visible(log: Log | None, turn: Turn | None, capability: bytes) -> Stretch:
    """What a capability reads: all of the log for the repair capability, else its turn's stretch.

    Raises:
        RefusedError: `UNKNOWN`.
    """
    if log is not None and compare_digest(log.repair_hash, capability):
        return Stretch(log.turn, log.oldest, log.head, ended=False)
    return stretch(log, turn)


def view_of(log: Log, part: Stretch, generation: bytes, kept: bytes | None) -> LogView:
    """What the one who reads `part` may know about its log.

    Those whose turn has ended are told what holds for them, which never changes again: they can
    append nothing. Anything else would tell how busy the circle still is, or that it moved.

    Args:
        log: the log.
        part: what the capability reads.
        generation: the database's generation.
        kept: the chain's value in the row of entry `part.head`, or None when there is no such row.
    """
    return LogView(
        part=part,
        chain=chain_after(log, part.head, kept),
        access=Access.OPEN if part.ended else log.access,
        writable=not part.ended and log.generation == generation,
        size=0 if part.ended else log.size,
        attached=0 if part.ended else log.attached,
    )

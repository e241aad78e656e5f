"""How long ago something was done, in days; by a clock that may have been wrong then."""

from sync.client.engine.desk import Desk
from sync.mls.codec import uint


def days_since(desk: Desk, name: str) -> int:
    """Days since something was noted; the first time it is noted now."""
    today = desk.tools.today
    noted = desk.read(lambda tx: tx.circle_state.pending(desk.id, name))
    if noted is None or int.from_bytes(noted, "big") > today:
        # What was noted by a clock that was ahead would hold things up until then.
        note_today(desk, name)
        return 0
    return today - int.from_bytes(noted, "big")


def note_today(desk: Desk, name: str) -> None:
    """Note that something was done today."""
    today = uint(desk.tools.today, 4)
    desk.write(lambda tx: tx.circle_state.set_pending(desk.id, today, name))

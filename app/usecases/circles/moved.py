"""A move of the circle to a relay that cannot be seen from here: when a steward may undo it."""

from datetime import datetime
from typing import Final

from app.domain.circles.circle import Circle
from app.domain.when import to_millis
from app.vault.transaction import Transaction

OUT_OF_REACH: Final = "move_out_of_reach"
"""The event of such a move; `log` and `seq` say where it stands."""
WAIT_MS: Final = 14 * 24 * 60 * 60 * 1000
"""So long nobody undoes what others may follow already; milliseconds."""


def can_undo(tx: Transaction, circle: Circle, now: datetime) -> bool:
    """Whether the circle waits in front of such a move, and for so long that it may be undone."""
    log = circle.log_id.hex()
    met = [one.at for one in tx.circle_posts.events(circle.id, OUT_OF_REACH)
           if one.data.get("log") == log]  # fmt: skip
    return bool(met) and abs(to_millis(now) - met[-1]) >= WAIT_MS

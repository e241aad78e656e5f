"""An entry that opened a turn for newer versions of the program: this one waits, and voids nothing.

Whoever has the older version sees only that it cannot follow. A steward who repaired that would
undo what the others have followed. But any member could claim to be of a newer version, so the
wait ends: after two weeks a steward may decide otherwise.
"""

from typing import Final

from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.protocol.frames import Frame
from sync.protocol.times import DAY_MS

MET: Final = "newer_turn"
_WAIT: Final = 14 * DAY_MS


def note(desk: Desk, frame: Frame) -> None:
    """Remember when an entry of a newer version was met first."""
    if _met(desk, frame.seq) is None:
        data: dict[str, object] = {"seq": frame.seq}
        desk.write(lambda tx: tx.circle_posts.note_event(desk.id, desk.tools.now, MET, data))


def check(desk: Desk) -> None:
    """Whether a repair would undo what newer versions of the program follow.

    Raises:
        Stuck: it would, and it is too early to believe that there is none.
    """
    met = _met(desk, desk.here.cursor.seq + 1)
    if met is not None and abs(desk.tools.now - met) < _WAIT:
        raise troubles.Stuck(troubles.NEWER)


def _met(desk: Desk, seq: int) -> int | None:
    events = desk.read(lambda tx: tx.circle_posts.events(desk.id, MET))
    return next((one.at for one in events if one.data.get("seq") == seq), None)

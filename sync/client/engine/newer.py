"""An entry that opened a turn for newer versions of the program: this one waits, and voids nothing.

Whoever has the older version sees only that it cannot follow. A steward who repaired that would
undo what the others have followed. But any member could claim to be of a newer version, so the
wait ends: after two weeks a steward may decide otherwise. So it is with an act that leads to
another relay, which cannot be seen from here: others may be there.
"""

from typing import Final

from app.usecases.circles.moved import OUT_OF_REACH, WAIT_MS
from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.protocol.frames import Frame

MET: Final = "newer_turn"


def note(desk: Desk, frame: Frame, kind: str = MET) -> None:
    """Remember when an entry that the others may follow was met first."""
    if _met(desk, frame.seq, kind) is None:
        data: dict[str, object] = {"seq": frame.seq, "log": desk.log.hex()}
        desk.write(lambda tx: tx.circle_posts.note_event(desk.id, desk.tools.now, kind, data))


def check(desk: Desk) -> None:
    """Whether a repair would undo what newer versions of the program follow, or who can go there.

    Raises:
        Stuck: it would, and it is too early to believe that there is none.
    """
    for kind, sentence in ((MET, troubles.NEWER), (OUT_OF_REACH, troubles.NOT_YET)):
        met = _met(desk, desk.here.cursor.seq + 1, kind)
        if met is not None and abs(desk.tools.now - met) < WAIT_MS:
            raise troubles.Stuck(sentence)


def _met(desk: Desk, seq: int, kind: str) -> int | None:
    events = desk.read(lambda tx: tx.circle_posts.events(desk.id, kind))
    here = [one for one in events if one.data.get("log") == desk.log.hex()]
    return next((one.at for one in here if one.data.get("seq") == seq), None)

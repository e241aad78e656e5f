"""The places in groups: secrets, cursors, and what stands or falls with them."""

from app.domain.circles.circle import COMING, PLACED, CircleState, State
from app.vault.sqlcipher import Connection

#: So many entries of the relay's chain are remembered.
CHAIN = 20_000
#: The usual thing under way.
COMMIT = "commit"


class CircleStates:
    """Places in groups over one connection; no backup holds any of it but the chain.

    A vault that may be a copy, and could not yet give its places up because the disk is full, is
    ``displaced``: it has none.
    """

    def __init__(self, sql: Connection, *, displaced: bool = False) -> None:
        self._sql = sql
        self._displaced = displaced

    def load(self, circle: bytes) -> State | None:
        """Return the place in a circle's group, or None."""
        if self._displaced:
            return None
        row = self._sql.execute(
            "SELECT session, turn, seq, chain, generation FROM circle_state WHERE circle = ?",
            (circle,),
        ).fetchone()
        return None if row is None else State(*row)

    def store(self, circle: bytes, state: State) -> None:
        """Keep the place in a circle's group instead of the one before."""
        self._sql.execute(
            "INSERT INTO circle_state (circle, session, turn, seq, chain, generation)"
            " VALUES (?,?,?,?,?,?) ON CONFLICT (circle) DO UPDATE SET session = excluded.session,"
            " turn = excluded.turn, seq = excluded.seq, chain = excluded.chain,"
            " generation = excluded.generation",
            (circle, state.session, state.turn, state.seq, state.chain, state.generation),
        )

    def forget(self, circle: bytes) -> None:
        """Give a place up, with what is under way; what was sealed in it is sealed again."""
        self._sql.execute("DELETE FROM circle_state WHERE circle = ?", (circle,))
        self._sql.execute("DELETE FROM circle_pending WHERE circle = ?", (circle,))
        self._sql.execute(
            "DELETE FROM circle_sealed WHERE outbox IN"
            " (SELECT number FROM circle_outbox WHERE circle = ?)",
            (circle,),
        )
        self._sql.execute(f"{_UNSEAL} AND circle = ?", (circle,))

    def lose_all(self) -> None:
        """Give every place up, since this vault may be a copy: every circle is resynced."""
        lose_places(self._sql)

    def pending(self, circle: bytes, name: str = COMMIT) -> bytes | None:
        """Return what is under way, or None."""
        if self._displaced:
            return None
        row = self._sql.execute(
            "SELECT data FROM circle_pending WHERE circle = ? AND name = ?", (circle, name)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def set_pending(self, circle: bytes, data: bytes | None, name: str = COMMIT) -> None:
        """Keep what is under way, or with None end it.

        Whatever may not outlive the place in the group goes here: a commit that was sent, the
        keys of a joining or of a resync.
        """
        self._sql.execute(
            "DELETE FROM circle_pending WHERE circle = ? AND name = ?", (circle, name)
        )
        if data is not None:
            self._sql.execute("INSERT INTO circle_pending VALUES (?,?,?)", (circle, name, data))

    def note_chain(self, circle: bytes, seq: int, chain: bytes) -> None:
        """Remember the relay's chain after an entry; the oldest notes go."""
        self._sql.execute(
            "INSERT OR REPLACE INTO circle_chain VALUES (?,?,?)", (circle, seq, chain)
        )
        self._sql.execute(
            "DELETE FROM circle_chain WHERE circle = ? AND seq <= ?", (circle, seq - CHAIN)
        )

    def chain_at(self, circle: bytes, seq: int) -> bytes | None:
        """Return the relay's chain after an entry, as it was seen then, or None."""
        row = self._sql.execute(
            "SELECT chain FROM circle_chain WHERE circle = ? AND seq = ?", (circle, seq)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def forget_chain(self, circle: bytes, after: int) -> None:
        """Forget the relay's chain after an entry: it was another history's."""
        self._sql.execute("DELETE FROM circle_chain WHERE circle = ? AND seq > ?", (circle, after))


_NEVER_IN = (
    "This journal was restored, or used as a copy, before it was in this circle. Ask for another "
    "invite, or make the circle anew."
)
SIT_OUT = "UPDATE circle_pulse SET part = 'out', answers = x'', kept = x'' WHERE part <> 'over'"
"""What was split once is never split again: nobody knows what a copy already told."""
_UNSEAL = (
    "UPDATE circle_outbox SET state = 'waiting', key = NULL, turn = 0, may_have_left = 1"
    " WHERE state IN ('waiting', 'sealed')"
)


def lose_places(sql: Connection) -> None:
    """Give up every place in a group: a copy must never speak with what it was copied with.

    Emptying whole tables frees their pages, and SQLite writes over those (`secure_delete`).
    """
    for table in ("circle_state", "circle_pending", "circle_sealed"):
        sql.execute(f"DELETE FROM {table}")
    sql.execute(_UNSEAL)
    sql.execute(SIT_OUT)
    _turn(sql, PLACED, CircleState.RESYNC, "")
    # Nobody can give back what was never there: who founds or joins begins anew.
    _turn(sql, COMING, CircleState.LEFT, _NEVER_IN)


def _turn(sql: Connection, states: tuple[CircleState, ...], to: CircleState, trouble: str) -> None:
    marks = ", ".join("?" for _ in states)
    sql.execute(
        f"UPDATE circle SET state = ?, trouble = ? WHERE state IN ({marks})",
        (str(to), trouble, *map(str, states)),
    )

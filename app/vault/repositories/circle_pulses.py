"""What this person does in the pulses of their circles: what nobody else knows of it."""

from app.domain.circles.posts import PostKey
from app.domain.circles.pulse import Numbers, Own, Part
from app.vault.repositories.circle_state import SIT_OUT
from app.vault.sqlcipher import Connection

_SIZE = 4  # bytes of a number


class CirclePulses:
    """Own answers and parts in pulses, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def note(self, circle: bytes, pulse: PostKey, part: Part = Part.NONE) -> None:
        """Note that there is a pulse; one that is known stays as it is."""
        self._sql.execute(
            "INSERT INTO circle_pulse (circle, author, pulse, part, answers, kept)"
            " VALUES (?,?,?,?,x'',x'') ON CONFLICT (circle, pulse, author) DO NOTHING",
            (circle, *pulse, str(part)),
        )

    def get(self, circle: bytes, pulse: PostKey) -> Own | None:
        """Return what this person does in a pulse, or None where there is no such pulse."""
        found = self._list("WHERE circle = ? AND author = ? AND pulse = ?", circle, *pulse)
        return found[0] if found else None

    def of(self, circle: bytes) -> list[Own]:
        """Return the pulses of a circle in the order they were heard of."""
        return self._list("WHERE circle = ? ORDER BY rowid", circle)

    def update(self, circle: bytes, own: Own) -> None:
        """Change what this person does in a pulse."""
        self._sql.execute(
            "UPDATE circle_pulse SET part = ?, answers = ?, kept = ?"
            " WHERE circle = ? AND author = ? AND pulse = ?",
            (str(own.part), _bytes(own.answers), _bytes(own.kept), circle, *own.pulse),
        )

    def sit_out(self, circle: bytes) -> None:
        """Take no part any more in the pulses that are under way, and forget the answers."""
        self._sql.execute(f"{SIT_OUT} AND circle = ?", (circle,))

    def _list(self, rest: str, *values: bytes) -> list[Own]:
        rows = self._sql.execute(
            f"SELECT author, pulse, part, answers, kept FROM circle_pulse {rest}", values
        ).fetchall()
        return [
            Own(PostKey(*row[:2]), Part(row[2]), _numbers(row[3]), _numbers(row[4])) for row in rows
        ]


def _bytes(numbers: Numbers) -> bytes:
    return b"".join(number.to_bytes(_SIZE, "big") for number in numbers)


def _numbers(data: bytes) -> Numbers:
    return tuple(int.from_bytes(data[at : at + _SIZE], "big") for at in range(0, len(data), _SIZE))

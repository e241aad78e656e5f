"""What a reader chose for themselves, what they read, and what they were offered; all only here."""

from collections.abc import Iterable

from app.domain.circles.posts import PostKey
from app.domain.circles.reading import AT_ONCE, About, Choice, Quiet, Showing
from app.domain.text import storable
from app.vault.sqlcipher import Connection

_QUIET = "zone, hours, since, away_since, away_until"
# What may be shown, and what of it is not read, but for what blocked people said.
_HERE = (
    "p.circle = ?1 AND p.state = 'shown' AND (?2 IS NULL OR p.mine OR p.received_at <= ?2)"
    " AND (p.expires_at IS NULL OR p.expires_at > ?3)"
)
_UNREAD = (
    "NOT p.mine AND NOT EXISTS (SELECT 1 FROM circle_seen AS s WHERE s.circle = p.circle"
    " AND s.post = p.post AND s.author = p.author)"
    " AND p.author NOT IN (SELECT person FROM circle_person WHERE circle = ?1 AND blocked)"
)
# Above what is unread. CROSS keeps the order: else each step would look through the whole circle.
_ABOVE = "r.circle = ?1 AND r.post = {0}.answers AND r.author = {0}.answers_by"


class CircleQuiet:
    """A reader's choices and marks, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def choices(self) -> list[Choice]:
        """Return what the reader wants folded or held, by kind and words."""
        rows = self._sql.execute("SELECT about, what, how FROM circle_choice ORDER BY about, what")
        return [Choice(About(about), what, Showing(how)) for about, what, how in rows.fetchall()]

    def put_choice(self, choice: Choice) -> None:
        """Keep a choice in the place of the one before."""
        self._sql.execute(
            "INSERT OR REPLACE INTO circle_choice (about, what, how) VALUES (?,?,?)",
            (str(choice.about), storable(choice.what), str(choice.how)),
        )

    def remove_choice(self, choice: Choice) -> None:
        """Forget a choice."""
        self._sql.execute(
            "DELETE FROM circle_choice WHERE about = ? AND what = ?",
            (str(choice.about), choice.what),
        )

    def quiet(self, circle: bytes) -> Quiet:
        """Return when a circle shows what arrived."""
        row = self._sql.execute(
            f"SELECT {_QUIET} FROM circle_quiet WHERE circle = ?", (circle,)
        ).fetchone()
        if row is None:
            return AT_ONCE
        return Quiet(row[0], tuple(map(int, row[1].split())), *row[2:])

    def put_quiet(self, circle: bytes, quiet: Quiet) -> None:
        """Keep it."""
        self._sql.execute(
            f"INSERT OR REPLACE INTO circle_quiet (circle, {_QUIET}) VALUES (?,?,?,?,?,?)",
            (circle, quiet.zone, " ".join(map(str, quiet.hours)), quiet.since, quiet.away_since,
             quiet.away_until),
        )  # fmt: skip

    # --- what was read

    def mark(self, circle: bytes, posts: Iterable[PostKey]) -> None:
        """Note that posts were read."""
        self._sql.executemany(
            "INSERT OR IGNORE INTO circle_seen (circle, post, author) VALUES (?,?,?)",
            [(circle, post, author) for author, post in posts],
        )

    def is_read(self, circle: bytes, key: PostKey) -> bool:
        """Whether a post was read."""
        found = self._sql.execute(
            "SELECT 1 FROM circle_seen WHERE circle = ? AND post = ? AND author = ?",
            (circle, key.post, key.author),
        )
        return found.fetchone() is not None

    def unread(self, circle: bytes, now: int, arrived_by: int | None) -> list[PostKey]:
        """Return the names of all that may be read and was not."""
        rows = self._sql.execute(
            "SELECT p.author, p.post FROM circle_post AS p"
            f" WHERE {_HERE} AND p.shelf <> 'quiet' AND {_UNREAD}",
            (circle, arrived_by, now),
        )  # fmt: skip
        return [PostKey(*row) for row in rows.fetchall()]

    def with_unread(self, circle: bytes, now: int, arrived_by: int | None, count: int) -> list[int]:
        """Return numbers of posts in the feed that are unread, or have something unread below.

        The newest of the log first.
        """
        rows = self._sql.execute(
            "WITH RECURSIVE up (number, answers, answers_by) AS ("
            "SELECT r.number, r.answers, r.answers_by FROM circle_post AS p"
            f" CROSS JOIN circle_post AS r ON {_ABOVE.format('p')}"
            f" WHERE {_HERE} AND p.shelf <> 'quiet' AND p.answers IS NOT NULL AND {_UNREAD}"
            " UNION SELECT r.number, r.answers, r.answers_by FROM up"
            f" CROSS JOIN circle_post AS r ON {_ABOVE.format('up')}"
            " WHERE up.answers IS NOT NULL)"
            f" SELECT number FROM circle_post AS p WHERE {_HERE} AND p.shelf = 'feed'"
            f" AND (({_UNREAD}) OR p.number IN (SELECT number FROM up))"
            " ORDER BY coalesce(p.place, 9223372036854775807) DESC, p.number DESC LIMIT ?4",
            (circle, arrived_by, now, count),
        )
        return [int(row[0]) for row in rows.fetchall()]

    # --- what was offered

    def offered(self, circle: bytes, name: str) -> int | None:
        """Return when something was offered or begun last, or None."""
        row = self._sql.execute(
            "SELECT at FROM circle_offer WHERE circle = ? AND name = ?", (circle, name)
        ).fetchone()
        return None if row is None else int(row[0])

    def note_offer(self, circle: bytes, name: str, at: int | None) -> None:
        """Note when something was offered or begun; None forgets it."""
        self._sql.execute("DELETE FROM circle_offer WHERE circle = ? AND name = ?", (circle, name))
        if at is not None:
            self._sql.execute(
                "INSERT INTO circle_offer (circle, name, at) VALUES (?,?,?)", (circle, name, at)
            )

"""How what was said in a circle ends: taken back, run out, kept for a report; in any order."""

from dataclasses import replace
from typing import Any

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import PostRow, PostState, Shelf
from app.vault.sqlcipher import Connection

_MINUTE = 60_000
# A clock that is further behind is right, and the one that was looked at before was ahead.
_BELIEVED = 2 * 24 * 60 * _MINUTE
_ABOUT_ONES_OWN = "answers = ?2 AND answers_by = ?3 AND shelf = 'quiet'"


class CircleEndings:
    """What becomes of posts, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def present(self, circle: bytes, now: int) -> int:
        """Return the latest moment that it was in a circle: that of a clock may be set back."""
        found = self._sql.execute("SELECT latest FROM circle WHERE id = ?", (circle,)).fetchone()
        latest = int(found[0]) if found is not None else 0
        return latest if now < latest <= now + _BELIEVED else now

    def withdraw(self, circle: bytes, post: bytes, author: bytes, at: int) -> bool:
        """Delete a post's words for good; return whether anything changed.

        One that has not come yet is deleted when it comes. What is kept for a report stays, where
        only a report finds it.
        """
        found = self._sql.execute(
            "SELECT state FROM circle_post WHERE circle = ? AND post = ? AND author = ?",
            (circle, post, author),
        ).fetchone()
        if found is None:
            made = self._sql.execute(
                "INSERT INTO circle_unshared (circle, author, post, at) VALUES (?,?,?,?)"
                " ON CONFLICT DO UPDATE SET until = NULL WHERE until IS NOT NULL",
                (circle, author, post, at),
            )
            return bool(made.rowcount)
        where = f"circle = ?1 AND author = ?3 AND (post = ?2 OR {_ABOUT_ONES_OWN})"
        return bool(self._end(PostState.WITHDRAWN, where, (circle, post, author), at))

    def end_sooner(self, circle: bytes, post: bytes, author: bytes, until: int) -> bool:
        """Let a post end at a moment, unless it ends before; return whether that changed it.

        One that has not come yet ends then when it comes.
        """
        known = self._sql.execute(
            "SELECT 1 FROM circle_post WHERE circle = ? AND post = ? AND author = ?",
            (circle, post, author),
        ).fetchone()
        if known is None:
            self._sql.execute(
                "INSERT INTO circle_unshared (circle, author, post, at, until)"
                " VALUES (?1,?2,?3,?4,?4)"
                " ON CONFLICT DO UPDATE SET until = min(until, excluded.until)",
                (circle, author, post, until),
            )
            return False
        made = self._sql.execute(
            "UPDATE circle_post SET expires_at = ?4 WHERE circle = ?1 AND author = ?3"
            f" AND (post = ?2 OR {_ABOUT_ONES_OWN})"
            " AND (expires_at IS NULL OR expires_at > ?4)",
            (circle, post, author, until),
        )
        return bool(made.rowcount)

    def expire(self, now: int) -> int:
        """Delete the words of what has run out, and of what was kept long enough; count them.

        The moment is remembered: a clock that is set back brings nothing back.
        """
        self._sql.execute(
            "UPDATE circle SET latest = ?1 WHERE latest < ?1 - ?2 OR latest > ?1 + ?3",
            (now, _MINUTE, _BELIEVED),
        )
        ended = self._end(
            PostState.EXPIRED,
            "expires_at <= max(?1, coalesce((SELECT latest FROM circle"
            " WHERE id = circle_post.circle AND latest <= ?1 + ?2), 0))",
            (now, _BELIEVED),
            now,
        )
        kept = self._sql.execute(
            "UPDATE circle_post SET state = 'withdrawn', kept_until = NULL, body = x'',"
            " proof = x'', audience = x'' WHERE state = 'kept' AND kept_until <= ?",
            (now,),
        ).rowcount
        self._sql.execute("UPDATE circle_post SET kept_until = NULL WHERE kept_until <= ?", (now,))
        if ended or kept:
            self._drop_files()
        return ended + kept

    def keep(self, circle: bytes, post: bytes, author: bytes, until: int | None) -> None:
        """Keep a post's words for a report until a moment, whatever its author does; None ends it.

        Raises:
            NoSuchPost: there is none, or its words are gone.
        """
        made = self._sql.execute(
            "UPDATE circle_post SET kept_until = ? WHERE circle = ? AND post = ? AND author = ?"
            " AND state NOT IN ('withdrawn', 'expired')",
            (until, circle, post, author),
        )
        if not made.rowcount:
            raise NoSuchPost
        if until is None:
            self._sql.execute(
                "UPDATE circle_post SET state = 'withdrawn', body = x'', proof = x'',"
                " audience = x'' WHERE circle = ? AND post = ? AND author = ? AND state = 'kept'",
                (circle, post, author),
            )
            self._drop_files()

    def _foretold(self, row: PostRow) -> PostRow:
        """Apply to a post what its author said about it before it came, and what time did."""
        named = (row.circle, row.author, row.post)
        found = self._sql.execute(
            "SELECT until FROM circle_unshared WHERE circle = ? AND author = ? AND post = ?", named
        ).fetchone()
        if found is not None:
            self._sql.execute(
                "DELETE FROM circle_unshared WHERE circle = ? AND author = ? AND post = ?", named
            )
            if found[0] is None:
                return replace(row, state=PostState.WITHDRAWN)
            ends = found[0] if row.expires_at is None else min(found[0], row.expires_at)
            row = replace(row, expires_at=ends)
        ended = row.expires_at is not None and (
            row.expires_at <= self.present(row.circle, row.received_at)
        )
        return replace(row, state=PostState.EXPIRED) if ended and not row.mine else row

    def _fate_of(self, row: PostRow) -> PostState | None:
        """Return what became of an author's own post that they say something about, if it is gone.

        Words in its place, a correction above all, would bring it back.
        """
        if row.to is None or row.to.author != row.author or row.shelf is not Shelf.QUIET:
            return None
        named = (row.circle, row.to.post, row.author)
        found = self._sql.execute(
            "SELECT state FROM circle_post WHERE circle = ?1 AND post = ?2 AND author = ?3"
            " AND state IN ('withdrawn', 'expired', 'kept') UNION ALL SELECT 'withdrawn'"
            " FROM circle_unshared WHERE circle = ?1 AND post = ?2 AND author = ?3"
            " AND until IS NULL",
            named,
        ).fetchone()
        if found is None:
            return None
        return PostState.EXPIRED if found[0] == "expired" else PostState.WITHDRAWN

    def _share_fate(self, row: PostRow) -> None:
        """Let what its author said about a post earlier, such as a correction, end with it."""
        said = f"circle = ?1 AND author = ?3 AND {_ABOUT_ONES_OWN}"
        named = (row.circle, row.post, row.author)
        if row.state in (PostState.WITHDRAWN, PostState.EXPIRED):
            self._end(row.state, said, named, row.received_at)
        elif row.expires_at is not None:
            self._sql.execute(
                "UPDATE circle_post SET expires_at = min(coalesce(expires_at, ?4), ?4)"
                f" WHERE {said}",
                (*named, row.expires_at),
            )

    def _end(self, state: PostState, where: str, values: tuple[Any, ...], now: int) -> int:
        """End posts that still have their words; return how many there were."""
        live = f"{where} AND state IN ('shown', 'hidden')"
        kept = self._sql.execute(
            f"UPDATE circle_post SET state = 'kept' WHERE {live} AND kept_until > ?",
            (*values, now),
        ).rowcount
        gone = self._sql.execute(
            f"UPDATE circle_post SET state = '{state}', kept_until = NULL, body = x'',"
            f" proof = x'', audience = x'' WHERE {live}",
            values,
        ).rowcount
        if gone:
            self._drop_files()
        return kept + gone

    def _drop_files(self) -> None:
        """Delete the files of posts whose words are gone."""
        gone = "state IN ('withdrawn', 'expired')"
        rows = self._sql.execute(
            "SELECT f.number FROM circle_file AS f JOIN circle_post AS p ON p.circle = f.circle"
            f" AND p.post = f.post AND p.author = f.author WHERE p.{gone}"
        ).fetchall()
        self._sql.executemany("DELETE FROM circle_chunk WHERE file = ?", rows)
        self._sql.executemany("DELETE FROM circle_file WHERE number = ?", rows)

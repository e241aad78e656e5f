"""What was said in circles. Whatever happens in whatever order, each post is there once or gone."""

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import Event, PostKey, PostRow, PostState, Shelf
from app.domain.text import storable
from app.vault.repositories.circle_endings import CircleEndings
from app.vault.repositories.circle_rows import join_ids, split_ids

_NAMES = tuple(field.name for field in fields(PostRow))
_COLUMNS = ", ".join("answers_by, answers" if name == "to" else name for name in _NAMES)
_BOOLS = ("mine", "targeted")
_ON_TOP = "coalesce(place, 9223372036854775807)"
_NEWEST_FIRST = f"ORDER BY {_ON_TOP} DESC, number DESC"
_IN_FEED = (
    "WHERE circle = ? AND shelf = ? AND state = 'shown' AND (expires_at IS NULL OR expires_at > ?)"
    " AND (? IS NULL OR mine OR received_at <= ?)"
)
# Of a post's place, so many bits are its sequence number; the rest counts the circle's moves.
_SEQ_BITS = 40
_ENDED = (PostState.WITHDRAWN, PostState.EXPIRED)


class CirclePosts(CircleEndings):
    """Posts, what became of them, and what happened, over one connection."""

    def add(self, row: PostRow) -> bool:
        """Keep a post and return whether it is new here.

        One that is known changes nothing, whatever became of it. One that its author took back
        before it came is kept as taken back, without its words.
        """
        row = self._foretold(row)
        state = row.state if row.state in _ENDED else self._fate_of(row)
        if state is not None:
            row = replace(row, state=state, body=b"", proof=b"", audience=b"")
        values = _columns(row)
        made = self._sql.execute(
            f"INSERT INTO circle_post ({_COLUMNS}) VALUES ({', '.join('?' for _ in values)})"
            " ON CONFLICT (circle, post, author) DO NOTHING",
            values,
        )
        if made.rowcount and row.seq is not None:
            self._put_in_place(row.circle, row.post, row.author, row.seq)
        if made.rowcount:
            self._share_fate(row)
        return bool(made.rowcount)

    def get(self, circle: bytes, key: PostKey) -> PostRow:
        """Return a post.

        Raises:
            NoSuchPost: there is none.
        """
        found = self._list(
            "WHERE circle = ? AND post = ? AND author = ?", circle, key.post, key.author
        )
        if not found:
            raise NoSuchPost
        return found[0]

    def of_id(self, circle: bytes, post: bytes) -> list[PostRow]:
        """Return the posts of all who gave one of theirs this id, the first that came first."""
        return self._list("WHERE circle = ? AND post = ? ORDER BY number", circle, post)

    def numbered(self, number: int) -> PostRow:
        """Return the post of a row.

        Raises:
            NoSuchPost: there is none.
        """
        found = self._list("WHERE number = ?", number)
        if not found:
            raise NoSuchPost
        return found[0]

    def find(self, circle: bytes, prefix: str, author: bytes | None = None) -> list[PostRow]:
        """Return the posts, of anybody or of one, whose id begins with these hexadecimal digits."""
        return self._list(
            "WHERE circle = ?1 AND hex(post) LIKE ?2 || '%' AND (?3 IS NULL OR author = ?3)"
            " ORDER BY number",
            circle,
            prefix.upper(),
            author,
        )

    def settle(
        self, circle: bytes, post: bytes, author: bytes, seq: int, readers: Iterable[bytes] = ()
    ) -> None:
        """Put an own post where the relay's log has it, and note who could read it there first.

        A relay that lost it gets it once more: that is for the same people as before.
        """
        self._sql.execute(
            "UPDATE circle_post SET seq = ?,"
            " readers = CASE WHEN length(readers) = 0 THEN ? ELSE readers END"
            " WHERE circle = ? AND post = ? AND author = ?",
            (seq, join_ids(readers), circle, post, author),
        )
        self._put_in_place(circle, post, author, seq)

    def reword(self, circle: bytes, post: bytes, author: bytes, body: bytes) -> None:
        """Put another body in the place of a post's that still has its words."""
        self._sql.execute(
            "UPDATE circle_post SET body = ? WHERE circle = ? AND post = ? AND author = ?"
            " AND state IN ('shown', 'hidden')",
            (body, circle, post, author),
        )

    def note_proof(self, circle: bytes, key: PostKey, proof: bytes, audience: bytes) -> None:
        """Keep what shows who said a post that still has its words, and to whom."""
        self._sql.execute(
            "UPDATE circle_post SET proof = ?, audience = ?"
            " WHERE circle = ? AND post = ? AND author = ? AND state IN ('shown', 'hidden')",
            (proof, audience, circle, key.post, key.author),
        )

    def feed(
        self,
        circle: bytes,
        now: int,
        before: int | None = None,
        count: int = 50,
        arrived_by: int | None = None,
    ) -> list[PostRow]:
        """Return what may be shown in the feed: what waits, then the newest of the log first.

        Args:
            circle: which one.
            now: nothing is returned that has run out by then.
            before: the number of the last row of the page before.
            count: how many rows at most.
            arrived_by: of others', only what had come here by then; None for all.
        """
        after, values = "", self._in_feed_now(circle, now, arrived_by)
        if before is not None:
            after = (
                f"AND ({_ON_TOP}, number) <"
                f" (SELECT {_ON_TOP}, number FROM circle_post WHERE number = ?)"
            )
            values.append(before)
        return self._list(f"{_IN_FEED} {after} {_NEWEST_FIRST} LIMIT ?", *values, count)

    def feed_numbers(self, circle: bytes, now: int, arrived_by: int | None = None) -> list[int]:
        """Return the numbers of all rows that `feed` would return, in its order."""
        values = self._in_feed_now(circle, now, arrived_by)
        rows = self._sql.execute(
            f"SELECT number FROM circle_post {_IN_FEED} {_NEWEST_FIRST}", values
        )
        return [int(row[0]) for row in rows.fetchall()]

    def _in_feed_now(self, circle: bytes, now: int, arrived_by: int | None) -> list[Any]:
        return [circle, str(Shelf.FEED), self.present(circle, now), arrived_by, arrived_by]

    def shown_in_feed(self, circle: bytes, key: PostKey, now: int) -> PostRow | None:
        """Return a post of the feed that may be shown, or None."""
        found = self._list(
            "WHERE circle = ? AND post = ? AND author = ? AND shelf = ? AND state = 'shown'"
            " AND (expires_at IS NULL OR expires_at > ?)",
            circle,
            key.post,
            key.author,
            str(Shelf.FEED),
            self.present(circle, now),
        )
        return found[0] if found else None

    def thread(self, circle: bytes, keys: Iterable[PostKey], now: int) -> list[PostRow]:
        """Return what was said below some posts and may be shown, oldest first, what waits last.

        Answers to answers are in it too, as long as nothing between them is gone.
        """
        roots = [part for key in keys for part in (key.post, key.author)]
        values = ", ".join(f"(?{at}, ?{at + 1})" for at in range(3, 3 + len(roots), 2))
        return self._list(
            "WHERE number IN ("
            f"WITH RECURSIVE below (post, author) AS (VALUES {values}"
            # CROSS keeps the order: else each step would look through every answer of the circle.
            " UNION SELECT p.post, p.author FROM below CROSS JOIN circle_post AS p"
            " ON p.answers = below.post AND p.answers_by = below.author"
            " WHERE p.circle = ?1 AND p.shelf = 'thread' AND p.state = 'shown')"
            " SELECT q.number FROM below CROSS JOIN circle_post AS q"
            " ON q.answers = below.post AND q.answers_by = below.author WHERE q.circle = ?1)"
            " AND state = 'shown' AND shelf <> 'quiet'"
            f" AND (expires_at IS NULL OR expires_at > ?2) ORDER BY {_ON_TOP}, number",
            circle,
            self.present(circle, now),
            *roots,
        )

    def about(self, circle: bytes, key: PostKey) -> list[PostRow]:
        """Return what an author said about their own post without a place in the thread.

        Corrections above all; oldest first by their own clock.
        """
        return self._list(
            "WHERE circle = ?1 AND answers = ?2 AND answers_by = ?3 AND author = ?3"
            " AND shelf = 'quiet' AND state = 'shown' ORDER BY created_at, number",
            circle,
            key.post,
            key.author,
        )

    def said_to(self, circle: bytes, key: PostKey) -> list[PostRow]:
        """Return what anybody said to a post without a place in its thread, as the log orders it.

        What waits to be sent comes last.
        """
        return self._list(
            "WHERE circle = ? AND answers = ? AND answers_by = ? AND shelf = 'quiet'"
            f" AND state = 'shown' ORDER BY {_ON_TOP}, number",
            circle,
            key.post,
            key.author,
        )

    def everything(self, circle: bytes) -> list[PostRow]:
        """Return every post that still has its words, in the order of the log."""
        return self._list(
            "WHERE circle = ? AND state IN ('shown', 'hidden')"
            f" ORDER BY {_ON_TOP}, number",
            circle,
        )  # fmt: skip

    def quiet(self, circle: bytes, kind: int) -> list[PostRow]:
        """Return what was said of one kind that no feed shows, and still has its words.

        As the log orders it; what waits to be sent comes last.
        """
        return self._list(
            "WHERE circle = ? AND kind = ? AND state = 'shown' AND shelf = 'quiet'"
            f" ORDER BY {_ON_TOP}, number",
            circle,
            kind,
        )

    def shown_of(self, circle: bytes, author: bytes, most: int) -> list[bytes]:
        """Return the ids of what somebody said that still has its words, the newest first."""
        rows = self._sql.execute(
            "SELECT post FROM circle_post WHERE circle = ? AND author = ?"
            " AND state IN ('shown', 'hidden', 'kept') ORDER BY number DESC LIMIT ?",
            (circle, author, most),
        )
        return [bytes(row[0]) for row in rows]

    def signed_by(self, circle: bytes, author: bytes) -> list[tuple[bytes, int]]:
        """Return what somebody signed and still has its words, the newest first.

        Each by its id, and its sequence number in the log that the circle has now.
        """
        rows = self._sql.execute(
            f"SELECT post, place - (SELECT moves << {_SEQ_BITS} FROM circle WHERE id = ?1) AS seq"
            " FROM circle_post WHERE circle = ?1 AND author = ?2 AND state IN ('shown', 'hidden')"
            " AND length(proof) > 0 AND seq > 0 ORDER BY number DESC",
            (circle, author),
        )
        return [(bytes(post), int(seq)) for post, seq in rows.fetchall()]

    def seq_here(self, circle: bytes, key: PostKey) -> int:
        """Return where a post stands in the log that the circle has now; 0 where it does not."""
        row = self._sql.execute(
            f"SELECT place - (SELECT moves << {_SEQ_BITS} FROM circle WHERE id = ?1)"
            " FROM circle_post WHERE circle = ?1 AND post = ?2 AND author = ?3",
            (circle, key.post, key.author),
        ).fetchone()
        return max(0, row[0] or 0) if row else 0

    def in_state(self, circle: bytes, state: PostState) -> list[PostRow]:
        """Return the posts in one state, oldest first."""
        return self._list("WHERE circle = ? AND state = ? ORDER BY number", circle, str(state))

    def newest(self, circle: bytes, author: bytes, kind: int) -> PostRow | None:
        """Return the last thing of one kind that somebody said, by their own clock, or None."""
        found = self._list(
            "WHERE circle = ? AND author = ? AND kind = ? ORDER BY created_at DESC, number DESC"
            " LIMIT 1",
            circle,
            author,
            kind,
        )
        return found[0] if found else None

    def hide(self, circle: bytes, post: bytes, author: bytes, *, on: bool) -> None:
        """Put a post away, or show it again."""
        before, after = ("shown", "hidden") if on else ("hidden", "shown")
        self._sql.execute(
            "UPDATE circle_post SET state = ? WHERE circle = ? AND post = ? AND author = ?"
            " AND state = ?",
            (after, circle, post, author, before),
        )

    def kept(self, circle: bytes) -> list[PostRow]:
        """Return what is kept for a report, still shown or not, the soonest to go first."""
        return self._list(
            "WHERE circle = ? AND kept_until IS NOT NULL ORDER BY kept_until, number", circle
        )

    def note_event(self, circle: bytes, at: int, kind: str, data: dict[str, object]) -> None:
        """Keep something that happened."""
        self._sql.execute(
            "INSERT INTO circle_event (circle, at, kind, data) VALUES (?,?,?,?)",
            (circle, at, kind, storable(json.dumps(data, ensure_ascii=False))),
        )

    def events(self, circle: bytes, kind: str | None = None) -> list[Event]:
        """Return what happened, oldest first; of one kind if asked."""
        where, values = ("AND kind = ?", (circle, kind)) if kind else ("", (circle,))
        rows = self._sql.execute(
            "SELECT circle, at, kind, data, number FROM circle_event"
            f" WHERE circle = ? {where} ORDER BY number",
            values,
        )
        return [Event(row[0], row[1], row[2], json.loads(row[3]), row[4]) for row in rows]

    def _put_in_place(self, circle: bytes, post: bytes, author: bytes, seq: int) -> None:
        self._sql.execute(
            f"UPDATE circle_post SET place = (SELECT moves << {_SEQ_BITS} FROM circle"
            " WHERE id = ?1) + ?4 WHERE circle = ?1 AND post = ?2 AND author = ?3",
            (circle, post, author, seq),
        )

    def _list(self, rest: str, *values: Any) -> list[PostRow]:
        rows = self._sql.execute(f"SELECT {_COLUMNS} FROM circle_post {rest}", values).fetchall()
        return [_post(row) for row in rows]


def _columns(row: PostRow) -> tuple[Any, ...]:
    values = {name: getattr(row, name) for name in _NAMES}
    values["state"], values["shelf"] = str(PostState(row.state)), str(Shelf(row.shelf))
    values |= {"readers": join_ids(row.readers), "number": None}
    to = _NAMES.index("to")
    found = [int(value) if isinstance(value, bool) else value for value in values.values()]
    return (*found[:to], *(row.to or (None, None)), *found[to + 1 :])


def _post(row: tuple[Any, ...]) -> PostRow:
    to = _NAMES.index("to")
    by, answers = row[to : to + 2]
    values = dict(zip(_NAMES, (*row[:to], None, *row[to + 2 :]), strict=True))
    values["to"] = None if answers is None else PostKey(by, answers)
    values |= {name: bool(values[name]) for name in _BOOLS}
    values["readers"] = split_ids(values["readers"])
    values |= {"state": PostState(values["state"]), "shelf": Shelf(values["shelf"])}
    return PostRow(**values)

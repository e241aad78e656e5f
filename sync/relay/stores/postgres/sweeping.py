"""What has expired, and what is only noted until the sweep has dealt with it."""

from collections.abc import Sequence
from typing import Final

from sync.relay.operations import DropLog, ExpireAttachment, ExpireEntries, ExpireItems
from sync.relay.records import Limits
from sync.relay.stores.interface import Expiry
from sync.relay.stores.postgres.links import Link

AT_ONCE: Final = 200
"""How many entries one step removes: few enough that an append waits for it unnoticed."""

_OLD_LOGS: Final = (
    "SELECT id FROM logs WHERE oldest_day IS NOT NULL AND oldest_day < $1"
    " ORDER BY oldest_day LIMIT $2"
)
_PENDING: Final = (
    "SELECT log, id FROM attachments WHERE seq IS NULL AND day < $1 ORDER BY day LIMIT $2"
)
_ENDED: Final = "SELECT id, head FROM boxes WHERE expires <= $1 ORDER BY expires LIMIT $2"
# An item goes when it and all before it have expired.
_OLD_ITEMS: Final = (
    "SELECT d.box, (SELECT coalesce("
    "(SELECT min(i.seq) - 1 FROM items AS i WHERE i.box = d.box AND i.day >= $1),"
    " (SELECT max(i.seq) FROM items AS i WHERE i.box = d.box))) AS through"
    " FROM (SELECT DISTINCT o.box FROM items AS o WHERE o.day < $1 AND NOT EXISTS"
    " (SELECT 1 FROM items AS f WHERE f.box = o.box AND f.seq < o.seq AND f.day >= $1)"
    " LIMIT $2) AS d"
)
_IDLE: Final = (
    "SELECT id FROM logs WHERE oldest_day IS NULL AND attached = 0 AND day < $1"
    " ORDER BY day LIMIT $2"
)
_DOOMED: Final = "SELECT place FROM doomed LIMIT $1"
_BURIED: Final = "DELETE FROM doomed WHERE place = ANY($1::text[])"
_KNOWN: Final = "SELECT DISTINCT place FROM chunks WHERE place = ANY($1::text[])"
_DAY_SEEN: Final = "SELECT value FROM meta WHERE name = 'day_seen'"
_SEE_DAY: Final = (
    "INSERT INTO meta (name, value) VALUES ('day_seen', $1)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_FORGET: Final = "DELETE FROM spent WHERE expires < $1"


async def due(link: Link, day: int, limits: Limits, most: int) -> Sequence[Expiry]:
    """As `Store.due`."""
    old, pending = day - limits.retention_days, day - limits.pending_days
    idle = day - limits.idle_log_days
    found: list[Expiry] = []
    rows = await link.fetch(_OLD_LOGS, old, most)
    found.extend(ExpireEntries(row[0], old, AT_ONCE) for row in rows)
    rows = await link.fetch(_PENDING, pending, most - len(found))
    found.extend(ExpireAttachment(row[0], row[1], pending) for row in rows)
    rows = await link.fetch(_ENDED, day, most - len(found))
    found.extend(ExpireItems(row[0], row[1]) for row in rows)
    rows = await link.fetch(_OLD_ITEMS, old, most - len(found))
    found.extend(ExpireItems(row[0], row[1]) for row in rows)
    rows = await link.fetch(_IDLE, idle, most - len(found))
    found.extend(DropLog(row[0], idle) for row in rows)
    return found


async def doomed(link: Link, most: int) -> Sequence[str]:
    """As `Store.doomed`."""
    return [row[0] for row in await link.fetch(_DOOMED, most)]


async def buried(link: Link, places: Sequence[str]) -> None:
    """As `Store.buried`."""
    await link.fetch(_BURIED, places)


async def known_places(link: Link, places: Sequence[str]) -> Sequence[str]:
    """As `Store.known_places`."""
    return [row[0] for row in await link.fetch(_KNOWN, places)]


async def day_seen(link: Link) -> int:
    """As `Store.day_seen`."""
    rows = await link.fetch(_DAY_SEEN)
    return int(rows[0][0]) if rows else 0


async def see_day(link: Link, day: int) -> None:
    """As `Store.see_day`, within a transaction."""
    await link.fetch(_SEE_DAY, str(day).encode())
    await link.fetch(_FORGET, day)

"""Telling those who did not come where one is with the circle, when their log has lost the move.

They read who says so, and nothing follows from it: it is for the people to find out.
"""

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import ELSEWHERE
from sync.session.errors import SessionError
from sync.session.notices import Notice, open_notice

EVENT = "others_elsewhere"
"""The event that somebody says that they are with the circle at another relay."""


def heard(desk: Desk, keys: tuple[bytes, ...], items: list[bytes]) -> list[Notice]:
    """Who says so, of the others in the circle; what does not open is passed over."""
    known = set(desk.session.roster.publics.values()) - {desk.identity.person.public}
    found: list[Notice] = []
    for item in items:
        try:
            notice = open_notice(desk.id, keys, item)
        except SessionError:
            continue
        if notice.public in known:
            found.append(notice)
    return found


def note(tx: Transaction, desk: Desk, notices: list[Notice]) -> None:
    """Keep what was heard, and tell it: once of each who says so of a place."""
    told = {
        (event.data.get("by"), event.data.get("to"))
        for event in tx.circle_posts.events(desk.id, EVENT)
    }
    for notice in notices:
        by, member = notice.person.hex(), desk.session.member(notice.person)
        if member is None or (by, notice.url) in told:
            continue
        told.add((by, notice.url))
        data: dict[str, object] = {"by": by, "to": notice.url}
        tx.circle_posts.note_event(desk.id, desk.tools.now, EVENT, data)
        desk.tally.say(ELSEWHERE.format(name=member.pseudonym, url=notice.url))

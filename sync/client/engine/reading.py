"""Reading a circle's log: entry by entry, each in one transaction with all that it changes."""

from functools import partial
from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import GONE, OutKind, OutRow, OutState
from app.vault.transaction import Transaction
from sync.client.engine import merging, missing, newer, troubles, voiding
from sync.client.engine.acted import note_act, note_leaving
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.elsewhere import arriving
from sync.client.engine.goingback import found_again, outrun, said_before, voided
from sync.client.engine.learning import learn
from sync.client.engine.outbox import settled, unsealed
from sync.client.engine.places import give_up, over, replaced
from sync.client.transport.reading import advance
from sync.client.transport.values import Cursor, Page
from sync.protocol.frames import Frame, Kind, State
from sync.session.errors import (
    CloneError,
    EchoError,
    ForkedError,
    InvalidTurnError,
    NewerTurnError,
    RemovedError,
    ReplacedError,
    SessionError,
    UnreadableError,
)
from sync.session.opening import Acted, LeaveAnnounced, Opened, Said, open_frame

MOST_EMPTY: Final = 3
"""Pages in a row that bring nothing although the relay says there is more."""


def read_on(desk: Desk) -> None:
    """Read all that the relay has, from turn to turn.

    Raises:
        Stuck, Lost: somebody has to do something.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    empty = 0
    while desk.spot is not None:
        spot = desk.spot
        page = desk.line.read(desk.log, spot.session.capability(), spot.cursor)
        take_page(desk, page)
        now = desk.place()
        same = now is not None and now.session.place == spot.session.place
        if now is not None and same and _is_last(now, page):
            # Whatever ended the turn was noise here: the others have gone where nobody follows.
            desk.set_trouble(troubles.SPOILT, CircleState.STUCK)
            raise troubles.Stuck(troubles.SPOILT)
        if now is None or _has_all(now, spot, page):
            return
        empty = empty + 1 if now.cursor.seq == spot.cursor.seq else 0
        if empty >= MOST_EMPTY:
            raise troubles.Stuck(troubles.IN_CIRCLES)


def _is_last(spot: Spot, page: Page) -> bool:
    return page.ends is not None and spot.cursor.seq >= page.ends


def _has_all(spot: Spot, before: Spot, page: Page) -> bool:
    return spot.session.place == before.session.place and spot.cursor.seq >= page.head


def take_page(desk: Desk, page: Page) -> None:
    """Take the entries of a page; those after the end of a turn are read with the next one."""
    desk.tally.head = max(desk.tally.head, page.head)
    place = desk.session.place
    for at, frame in enumerate(page.frames):
        if frame.state is State.VOID:
            voiding.check(desk, page, at)
        take(desk, frame)
        spot = desk.place()
        if spot is None or spot.session.place != place:
            return
        desk.on_progress(spot.cursor.seq, desk.tally.head)
    spot = desk.here
    if spot.cursor.chain is None and spot.cursor.seq == page.cursor.seq:
        # Whoever comes late takes the relay's word for the chain once.
        desk.write(lambda _: None, Spot(spot.session, page.cursor))


def take(desk: Desk, frame: Frame) -> None:
    """Take the next entry: one transaction stores what it changes, or none of it.

    Raises:
        Stuck: it leads nowhere.
        Lost: this device is known to have spoken elsewhere.
        sync.client.transport.Lied: it is not the next one.
    """
    cursor = advance(desk.here.cursor, frame)
    commit = desk.commit
    if frame.state is State.VOID:
        _void(desk, frame, cursor)
    elif commit is not None and commit.body_hash == frame.body_hash:
        merging.merge(desk, commit, frame, cursor)
    elif row := desk.read(lambda tx: tx.circle_outbox.by_hash(desk.id, frame.body_hash)):
        if _is_its_place(desk, row, frame):
            _own(desk, row, frame, cursor)
        else:
            _out_of_place(desk, frame, cursor)
    elif row := desk.read(lambda tx: said_before(tx, desk, frame.body_hash)):
        if _opens_here(desk, frame):
            desk.write(
                partial(found_again, desk=desk, row=row, frame=frame), Spot(desk.session, cursor)
            )
        else:
            _out_of_place(desk, frame, cursor)
    elif frame.state is State.WITHDRAWN and frame.next_hash is None:
        desk.write(lambda tx: missing.note(tx, desk, frame.seq), Spot(desk.session, cursor))
    else:
        _open(desk, frame, cursor)


def _void(desk: Desk, frame: Frame, cursor: Cursor) -> None:
    """A steward's repair took the entry away; what was ours is sent again."""
    commit = desk.commit
    ours = commit is not None and commit.body_hash == frame.body_hash

    def work(tx: Transaction) -> None:
        row = tx.circle_outbox.by_hash(desk.id, frame.body_hash)
        if row is not None and row.state in {OutState.SEALED, OutState.ACCEPTED}:
            tx.circle_outbox.update(unsealed(row))
        if ours:
            tx.circle_state.set_pending(desk.id, None)

    desk.write(work, Spot(desk.session, cursor))
    if ours:
        desk.commit = None


def _is_its_place(desk: Desk, row: OutRow, frame: Frame) -> bool:
    """Whether one's own bytes stand where the others can open them, and for the first time.

    Whoever has them can put them somewhere else, too: a relay into a later turn, where they open
    for nobody, or a member behind the entry that can be taken back.
    """
    sent = frame.kind is Kind.POST and frame.turn == row.turn == desk.session.turn
    return sent and not row.log and row.seq in {None, frame.seq}


def _opens_here(desk: Desk, frame: Frame) -> bool:
    """Whether bytes that were sealed here before were so for the present turn of this log."""
    if frame.state is not State.PRESENT:
        return True  # nothing is taken for said by that
    try:
        open_frame(desk.session, frame, now=desk.tools.seconds)
    except (CloneError, EchoError):
        return True
    except SessionError:
        return False
    return False


def _out_of_place(desk: Desk, frame: Frame, cursor: Cursor) -> None:
    """One's own bytes in another place than they were sent to: that says nothing."""
    if frame.next_hash is not None:
        _open(desk, frame, cursor)
        return
    error = UnreadableError("An entry of one's own is in another place than it was sent to.")
    _noise(desk, frame, cursor, error)


def _own(desk: Desk, row: OutRow, frame: Frame, cursor: Cursor) -> None:
    """An entry of one's own: its key is gone already, and its words are here.

    That it was taken back is believed only where it was: what this journal shares, it goes on
    sharing, with whoever asks for it.
    """
    let_go = frame.state is State.WITHDRAWN and row.kind is OutKind.POST

    def work(tx: Transaction) -> None:
        settled(tx, desk, row, frame.seq)
        if let_go and row.state not in GONE:
            data: dict[str, object] = {"post": row.id.hex(), "seq": frame.seq}
            tx.circle_posts.note_event(desk.id, desk.tools.now, "dropped_by_relay", data)

    was_sealed = row.state is OutState.SEALED
    desk.write(work, Spot(desk.session, cursor))
    if let_go and row.state not in GONE:
        desk.tally.say(troubles.LET_GO)
    if was_sealed and row.kind is OutKind.POST:
        desk.tally.sent += not row.silent


def _open(desk: Desk, frame: Frame, cursor: Cursor) -> None:
    try:
        opened = open_frame(desk.session, frame, now=desk.tools.seconds)
    except NewerTurnError as error:
        newer.note(desk, frame)
        desk.set_trouble(troubles.NEWER, CircleState.STUCK)
        raise troubles.Stuck(troubles.NEWER) from error
    except InvalidTurnError as error:
        desk.set_trouble(troubles.SPOILT, CircleState.STUCK)
        raise troubles.Stuck(troubles.SPOILT) from error
    except CloneError as error:
        give_up(desk)
        raise troubles.Lost(troubles.COPIED) from error
    except ForkedError as error:
        desk.set_trouble(troubles.FORKED, CircleState.FORKED)
        raise troubles.Stuck(troubles.FORKED) from error
    except ReplacedError:
        replaced(desk)
    except RemovedError:
        over(desk)
    except SessionError as error:
        if frame.next_hash is not None:
            # A steward undoes from in front of it what the others cannot follow.
            desk.set_trouble(troubles.SPOILT, CircleState.STUCK)
            raise troubles.Stuck(troubles.SPOILT) from error
        _noise(desk, frame, cursor, error)
    else:
        _keep(desk, opened, frame, cursor)


def _noise(desk: Desk, frame: Frame, cursor: Cursor, error: SessionError) -> None:
    """Something that does not open, or that is not allowed, is remembered and passed over."""

    def work(tx: Transaction) -> None:
        data: dict[str, object] = {"seq": frame.seq, "why": str(error)}
        tx.circle_posts.note_event(desk.id, desk.tools.now, "noise", data)
        if isinstance(error, EchoError):
            outrun(tx, desk, frame.seq)

    desk.write(work, Spot(desk.session, cursor))


def _keep(desk: Desk, opened: Opened, frame: Frame, cursor: Cursor) -> None:
    spot = Spot(opened.session, cursor)
    if isinstance(opened, Said):
        said = opened
        new = desk.write(lambda tx: learn(tx, desk, said, frame), spot)
        desk.tally.received += new
        desk.refresh_row()
    elif isinstance(opened, LeaveAnnounced):
        _leaving(desk, opened, spot)
    else:
        _acted(desk, opened, frame, cursor)


def _leaving(desk: Desk, opened: LeaveAnnounced, spot: Spot) -> None:
    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None)
        note_leaving(tx, desk, opened.member.person)

    desk.write(work, spot)
    desk.commit = None


def _acted(desk: Desk, acted: Acted, frame: Frame, cursor: Cursor) -> None:
    """Somebody else was first with an act: one's own commit, if there was one, is made again."""
    there = arriving.cursor_after(desk, acted, frame, cursor)

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None)
        note_act(tx, desk, acted)
        voided(tx, desk, frame)
        arriving.follow(tx, desk, acted, there)

    desk.write(work, Spot(acted.session, there))
    desk.commit = None
    desk.refresh_row()

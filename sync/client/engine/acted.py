"""What an act changes in the vault: the circle's row, its people, and a line of what happened."""

import re
from typing import Final

from app.domain.circles.circle import CircleState
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.duties import duties_of
from sync.client.engine.elsewhere import address
from sync.client.engine.letterkeys import ASK, RETURN, remember_key
from sync.client.engine.returnboxes import note_known
from sync.session import acts
from sync.session.identity import person_id
from sync.session.moves import Move
from sync.session.opening import Acted
from sync.session.parts import Role
from sync.session.roster import Roster
from sync.session.session import Member, Session

_WORDS: Final = re.compile(r"(?<!^)(?=[A-Z])")


def name_of(act: acts.Act) -> str:
    """What an act is called among the events: `AddInvite` is add_invite."""
    return _WORDS.sub("_", type(act).__name__).lower()


def _kind(act: acts.Act) -> str:
    """As what an act is noted: another address of the same relay is no move."""
    stays = isinstance(act, Move) and act.start is None
    return address.SAID if stays else name_of(act)


def note_act(tx: Transaction, desk: Desk, acted: Acted) -> None:
    """Keep what an act led to, whoever did it."""
    note_roster(tx, desk, acted.session)
    new = (one for one in acted.after.stewards if not acted.before.is_steward(one))
    tx.circle_people.hear(desk.id, desk.tools.now, acted.actor.person, *new)
    tx.circle_people.gone(desk.id, *(member.person for member in acted.removed))
    if acted.removed:
        note_known(tx, desk)
    data = _data(desk, acted)
    if not isinstance(acted.act, acts.SelfUpdate | acts.Renew):
        tx.circle_posts.note_event(desk.id, desk.tools.now, _kind(acted.act), data)
    for member in acted.key_changes:
        if not isinstance(acted.act, acts.SelfUpdate):
            _note_key(tx, desk, member)
    end_invites(tx, desk, acted.after)
    if isinstance(acted.act, acts.Readmit):
        _end_ask(tx, desk, acted.act.claim.public)
    if isinstance(acted.act, Move) and acted.act.start is None:
        address.note(tx, desk, acted.act.relay)
    if isinstance(acted.act, acts.ResolveFork) and desk.circle.state is CircleState.FORKED:
        tx.circles.update(desk.id, state=CircleState.MEMBER, trouble="")
    duties_of(tx, desk, acted)


def note_roster(tx: Transaction, desk: Desk, session: Session) -> None:
    """Keep what the circle agreed on, and who is in it."""
    roster, me = session.roster, session.me
    tx.circles.update(
        desk.id,
        name=roster.name,
        purpose=roster.purpose,
        pseudonym=me.pseudonym,
        roster=roster.to_bytes(),
        keeps_for_report=roster.policy.keep_for_report,
    )
    remember_key(tx, desk.id, roster.letters_key)
    for member in session.people:
        tx.circle_people.learn(
            desk.id,
            member.person,
            member.pseudonym,
            steward=session.roster.is_steward(member.person),
            joined_day=member.joined_day,
        )


def note_leaving(tx: Transaction, desk: Desk, person: bytes) -> None:
    """Keep that somebody said they leave."""
    tx.circle_posts.note_event(desk.id, desk.tools.now, "leaving", {"person": person.hex()})


def _data(desk: Desk, acted: Acted) -> dict[str, object]:
    data: dict[str, object] = {"by": acted.actor.person.hex(), "seq": acted.seq}
    if acted.added:
        data["added"] = [member.person.hex() for member in acted.added]
        data["names"] = [member.pseudonym for member in acted.added]
    if acted.removed:
        data["removed"] = [member.person.hex() for member in acted.removed]
        data["gone"] = [member.pseudonym for member in acted.removed]
    act = acted.act
    if isinstance(act, acts.Readmit):
        data["person"] = person_id(desk.id, act.claim.public).hex()
    if isinstance(act, acts.SetRole):
        data |= {"person": act.person.hex(), "steward": act.role is Role.STEWARD}
    if isinstance(act, acts.Describe):
        given = ("name", "purpose", "agreement", "policy")
        data["what"] = [name for name in given if getattr(act, name) is not None]
    if isinstance(act, acts.Succeed):
        data |= {"absent": act.ballot.absent.hex(), "instead": act.ballot.instead.hex()}
    if isinstance(act, Move):
        # Where it was before: some of what was said lies there still.
        circle = desk.circle
        data |= {"to": act.relay.url, "url": circle.relay_url, "pin": circle.pin}
        if act.start is not None:
            data["log"] = desk.log.hex()
    return data


def _note_key(tx: Transaction, desk: Desk, member: Member) -> None:
    """A device key that changed is told; it is never taken for the one that was compared."""
    data: dict[str, object] = {"person": member.person.hex(), "name": member.pseudonym}
    tx.circle_posts.note_event(desk.id, desk.tools.now, "key_changed", data)


def _end_ask(tx: Transaction, desk: Desk, public: bytes) -> None:
    """Forget what somebody asked who is back."""
    person = person_id(desk.id, public)
    for box in tx.circle_boxes.of(desk.id, kind=RETURN):
        if box.role == ASK and box.box == person:
            tx.circle_boxes.remove(desk.id, box.box)


def end_invites(tx: Transaction, desk: Desk, roster: Roster) -> None:
    """Forget boxes of invites that are open no longer."""
    still = {record.invite for record in roster.invites}
    for box in tx.circle_boxes.of(desk.id, kind="invite"):
        if box.role == "asked" and box.invite not in still:
            tx.circle_boxes.remove(desk.id, box.box)

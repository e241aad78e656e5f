"""Bringing a circle to rest: an honest network, right clocks, and the actions that people take.

What a circle does by itself comes first; what a person has to do is done when their journal says
so: asking to be let in again, letting somebody in again, a steward's repair, saying which history
holds, removing somebody who is hostile.
"""

from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import FileState, PostRow
from app.usecases.circles.fetch import fetch_files
from app.vault.transaction import Transaction
from sync.client.engine import troubles
from sync.client.engine.elsewhere import telling
from sync.client.engine.letterkeys import RETURN, letters_keys, own_of
from sync.session.roster import Roster
from sync.session.standing import voters
from sync.session.votes import needed
from tests.prove.circles.acting import readmit_all
from tests.prove.circles.people import Person
from tests.prove.circles.road import CALM
from tests.prove.circles.store import DAY
from tests.prove.circles.world import World

_PASSES: Final = 80
_HOUR: Final = 3600
_APART: Final = {troubles.APART, troubles.AWAITED_THERE, troubles.NOBODY_THERE}
_FORTNIGHT: Final = 16
"""Days without any change after which nobody does anything more: a move is undone after 14."""
_PATIENT: Final = 3
"""Passes for which a trouble has to last before somebody does something about it."""


def bring_to_rest(world: World) -> bool:
    """Go on until nothing changes any more; return whether that came.

    Where an hour changes nothing, days pass: what somebody lost is asked for day by day, of one
    holder after the other, and comes back over several.
    """
    _make_honest(world)
    before, calm = "", 0
    troubles: dict[str, tuple[str, int]] = {}
    for number in range(_PASSES):
        world.passes(DAY if calm else _HOUR)
        for guest in list(world.guests):
            guest.person.sync()
            world.seat(guest)
        for person in world.people:
            person.sync()
            _mend(world, person, troubles)
            _want_pictures(world, person)
        _come_over(world)
        _give_up_alone(world)
        _as_steward(world, troubles)
        world.look_around()
        now = _fingerprint(world)
        world.note(f"pass {number}: {_told(world)}")
        calm = calm + 1 if now == before else 0
        before = now
        apart = any(_is_apart(one) and _misses(world, one) for one in world.people)
        if calm > 1 and _all_well(world) and not apart and not _wait_for_pictures(world):
            return True
        if calm > _FORTNIGHT:
            return _all_well(world)
    return False


def _make_honest(world: World) -> None:
    world.net.weather = CALM
    world.net.views.clear()
    world.net.asked.clear()
    world.clones.clear()
    for person in [*world.people, *(guest.person for guest in world.guests)]:
        person.power.cuts = person.power.full = 0.0
        person.offset = person.away_until = 0
        person.restart()
    world.passes(DAY)


def _lasts(person: Person, troubles: dict[str, tuple[str, int]]) -> int:
    """For how many passes a journal has told of the same trouble."""
    row = person.row
    trouble = row.trouble if row is not None else ""
    before, count = troubles.get(person.name, ("", 0))
    count = count + 1 if trouble and trouble == before else int(bool(trouble))
    troubles[person.name] = (trouble, count)
    return count


def _mend(world: World, person: Person, troubles: dict[str, tuple[str, int]]) -> None:
    """What a person does for themselves and for others."""
    state, lasting = person.state, _lasts(person, troubles)
    if state in {CircleState.MEMBER, CircleState.FORKED}:
        readmit_all(person)
    gave_up = lasting > 2 * _PATIENT and state is not CircleState.LEFT
    stays = not _misses(world, person) if _is_apart(person) else _only_one(world, person)
    if state is CircleState.RESYNC or (gave_up and not stays):
        if state is not CircleState.RESYNC:
            world.note(f"  {person.name} asks back: {person.row.trouble if person.row else ''}")
            troubles[person.name] = ("", 0)
        person.asked += 1
        person.do(lambda: person.engine.resync(person.circle))
    elif state is CircleState.MEMBER and not _is_apart(person):
        person.asked = 0


def _want_pictures(world: World, person: Person) -> None:
    """Ask for what the relay let go of before it came, as one does at a picture that is not there.

    Each once: an author who has it no more has nothing else to say.
    """
    if not world.trouble.photos or person.state is not CircleState.MEMBER:
        return
    for row in person.posts():
        files = person.lane.read(lambda tx, row=row: tx.circle_files.of(*_of(row)))  # type: ignore[misc]
        if row.post not in person.wanted and any(one.state is FileState.LOST for one in files):
            person.wanted.add(row.post)
            person.do(lambda row=row: person.lane.write(lambda tx: _fetch(tx, person, row)))  # type: ignore[misc]


def _fetch(tx: Transaction, person: Person, row: PostRow) -> None:
    chance = person.chance.randbytes
    fetch_files(tx, person.engine, person.circle, row.key, now=person.now(), random=chance)


def _of(row: PostRow) -> tuple[bytes, bytes, bytes]:
    return row.circle, row.post, row.author


def _wait_for_pictures(world: World) -> bool:
    """Whether something is still to be fetched; a relay that has it not is asked for a week."""
    inside = [one for one in world.people if one.state is CircleState.MEMBER]
    return world.trouble.photos and any(
        person.lane.read(lambda tx, one=person: tx.circle_files.to_fetch(one.circle))  # type: ignore[misc]
        for person in inside
    )


def _only_one(world: World, person: Person) -> bool:
    """Whether nobody else could let somebody in again."""
    return not any(
        one.state is CircleState.MEMBER
        and one is not person
        and (_is_apart(one) or not (one.row and one.row.trouble))
        for one in world.people
    )


def _come_over(world: World) -> None:
    """Where two parts of a circle go on and one asks the other in vain, the smaller gives up.

    Who asks may know no box in the other part, nor that part theirs, where the relay was restored
    to right after a move. Then they talk: the fewer leave where they are, and whoever goes on
    without them removes them there and invites them anew.
    """
    asking = [one for one in world.people if _is_apart(one) and one.asked > 2 * _PATIENT]
    honest = [one for one in world.people if _goes_on(world, one) and not one.evil]
    logs = {one.name: one.row.log_id for one in honest if one.row}
    if not asking or len(set(logs.values())) < 2:
        return
    parts = [[one for one in honest if logs[one.name] == log] for log in sorted(set(logs.values()))]
    able = [part for part in parts if world.stewards(part)]
    staying = max(able or parts, key=len)
    for person in (one for part in parts if part is not staying for one in part):
        world.note(f"  {person.name} leaves for where the others are")
        person.do(lambda one=person: one.engine.leave(one.circle))  # type: ignore[misc]
    for person in staying:
        person.asked = 0


def _give_up_alone(world: World) -> None:
    """Whoever is told that the others went back to where they never were leaves, being alone.

    They were let in after a move that did not hold, and need another invite.
    """
    for person in world.people:
        row = person.row
        if row is None or person.evil or person.state is not CircleState.MEMBER:
            continue
        others = [one for one in world.people if one is not person and _goes_on(world, one)]
        told = any(event.kind == telling.EVENT for event in person.events())
        if told and others and all(one.row and one.row.log_id != row.log_id for one in others):
            world.note(f"  {person.name} is alone and leaves")
            person.do(lambda one=person: one.engine.leave(one.circle))  # type: ignore[misc]


def _as_steward(world: World, troubles: dict[str, tuple[str, int]]) -> None:
    """A steward repairs what lasts, says which history holds, and removes who is hostile."""
    inside = [one for one in world.inside() if one.state is not CircleState.RESYNC]
    stewards = [one for one in world.stewards(inside) if not one.evil]
    if not stewards:
        _vote(world, inside)
        return
    held_up = [one for one in inside if not _is_apart(one)]
    lasting = [one for one in held_up if troubles.get(one.name, ("", 0))[1] >= _PATIENT]
    if lasting:
        # Of several, whoever has the trouble; each in turn tries.
        order = [one for one in stewards if one in lasting] or stewards
        for steward in order:
            if steward.state is CircleState.FORKED:
                steward.do(lambda one=steward: one.engine.resolve(one.circle))  # type: ignore[misc]
            else:
                steward.do(lambda one=steward: one.engine.repair(one.circle))  # type: ignore[misc]
            if steward.state is CircleState.MEMBER and not (steward.row and steward.row.trouble):
                break
    gone = [one for one in world.people if one.row and "before the others knew" in one.row.trouble]
    # Who removed somebody in a lost history asks under a letters key that the others never had.
    gone += [one for one in world.people if one.asked > 2 * _PATIENT and _is_alone(world, one)]
    # Nor could somebody tell it who left when they had lost their place, and who was removed in a
    # history that is lost stays so by their own journal.
    known = {ident for person in world.people for ident in _roster(person)}
    out = {CircleState.LEFT, CircleState.REMOVED}
    gone += [one for one in world.people if one.state in out and one.me in known]
    # An invite may have ended before the answer came: whoever was let in never gets to know it.
    waiting = [guest.person for guest in world.guests if guest.person.row is not None]
    gone += [one for one in waiting if one.me in known and one.row and one.row.trouble]
    for one in [*inside, *gone]:
        well = [steward for steward in stewards if steward.state is CircleState.MEMBER]
        # Who was put back to before they had a box has to be invited anew.
        if (one in gone or (one.evil and one.attacked)) and well:
            well[0].do(lambda s=well[0], one=one: s.engine.remove(s.circle, one.me))  # type: ignore[misc]


def _vote(world: World, inside: list[Person]) -> None:
    """Where every steward is gone, the others put somebody in the place of one.

    Who that is, the others know: a journal that was put back may not know it of itself.
    """
    voters = [one for one in inside if one.state is CircleState.MEMBER and not one.evil]
    if _are_few(voters):
        return  # for ever: it would only keep the circle from its rest
    here = {one.me for one in voters}
    absent = {
        ident: None
        for one in voters
        for ident in one.engine.desk(one.circle).session.roster.stewards
        if ident not in here
    }
    for voter in voters if absent else ():
        voter.do(voter.long_ago)
        for one in absent:
            voter.do(lambda v=voter, one=one: v.engine.vote(v.circle, one, voters[0].me))  # type: ignore[misc]


def _fingerprint(world: World) -> str:
    parts = []
    for person in world.people:
        row = person.row
        if row is None:
            continue
        kept = person.lane.read(lambda tx, ident=row.id: tx.circle_state.load(ident))  # type: ignore[misc]
        place = (kept.turn, kept.seq) if kept else None
        waiting = sum(out.state is OutState.WAITING for out in person.outbox())
        parts.append(f"{person.name} {row.state} {place} {row.trouble} {waiting}")
    return "|".join(parts) + str([relay.entries() for relay in world.net.all])


def _told(world: World) -> str:
    found = []
    for person in world.people:
        row = person.row
        kept = person.lane.read(lambda tx, p=person: tx.circle_state.load(p.circle))  # type: ignore[misc]
        place = f"{kept.turn}/{kept.seq}" if kept else "-"
        if row is not None:
            found.append(f"{person.name} {row.state} {place} {row.trouble[:60]}".rstrip())
    return "; ".join(found)


def _all_well(world: World) -> bool:
    if is_over(world):
        return True
    fine = {CircleState.MEMBER, CircleState.LEFT, CircleState.REMOVED}
    known = {ident for person in world.people for ident in _roster(person)}
    return bool(known) and all(
        # Whoever lost their place and was removed meanwhile, or was let in only in a history that
        # is lost, cannot hear of it: they are told what is in the way, and invited anew.
        person.state in fine or person.evil or (bool(person.me) and person.me not in known)
        for person in world.people
    )


def _is_apart(person: Person) -> bool:
    """Whether somebody is told that others may go on where the circle was before a move."""
    return person.row is not None and person.row.trouble in _APART


def _is_alone(world: World, person: Person) -> bool:
    """Whether nobody goes on where somebody is, or where the circle was before a move."""
    here = person.row.log_id if person.row else b""
    goes = (one.row.log_id for one in world.people if one.row and _goes_on(world, one))
    return not _is_apart(person) or here not in goes


def _misses(world: World, person: Person) -> bool:
    """Whether they do: people know how to ask each other. If nobody does, whoever is told stays."""
    row, known = person.row, _roster(person)
    return row is not None and any(
        one.me in known and one.row and one.row.log_id != row.log_id and _goes_on(world, one)
        for one in world.people
    )


def is_over(world: World) -> bool:
    """Whether nobody is left who could repair a relay that waits for it.

    A relay that was restored takes nothing before a steward repaired it; when every steward has
    lost their place by then, there is nobody who could, and the circle has to begin anew. So it is
    where they all were shown another history than the others, whom a hostile member locked. Nor is
    there anybody who could let others in again once all have lost their places, or who could repair
    when the stewards were away for so long that the relay has let go of where they are, or when
    the relay showed them another history than the one to which it was restored. Nor is there when
    the one steward who is left is the hostile one: they may end a circle, without any attack.
    """
    if not any(_has_place(one) for one in world.inside()):
        return True
    going = [one for one in world.people if _goes_on(world, one)]
    stewards = [
        one
        for one in world.stewards(world.inside())
        if one.row is not None and one.row.repair is not None
    ]
    # Who has the capability and lost their place repairs nothing, and is let back by nobody as long
    # as all others are stuck: so it is where a hostile member locked the log that the rest is in.
    able = [
        one
        for one in stewards
        if _has_place(one)
        and not (one.evil and one.attacked)
        and one.row
        and one.row.trouble != troubles.TOO_LATE
        and troubles.STRANGE not in one.told
        and not _is_passed(world, one)
        and not _is_unread(one, going)
    ]
    return not able and (not going or _is_leaderless(world, going))


def _is_leaderless(world: World, going: list[Person]) -> bool:
    """Whether those who go on have no steward, and are too few to vote for one.

    The others are where the circle was before, at a relay that was restored to before the move:
    nobody looks there. Or their journals were put back to before anybody who goes on had a box.
    It takes a steward to remove and to invite them anew.
    """
    known = set.union(*map(_roster, going))
    here = {one.row.log_id for one in going if one.row}
    behind = {
        one.me
        for one in world.people
        if one.row
        and (one.row.log_id not in here or not _can_ask(one, going) or _is_unread(one, going))
    }
    return _are_few(going) and bool(behind & known) and not world.stewards(going)


def _are_few(going: list[Person]) -> bool:
    """Whether those who go on are too few to vote, without the evil, on any steward who is away.

    Who came in after a steward was last heard of has no vote on that one.
    """
    here = {one.me for one in going}
    honest = {one.me for one in going if not one.evil}
    rosters = [Roster.from_bytes(one.row.roster) for one in going if one.row and one.row.roster]
    away = ((known, one) for known in rosters for one in known.stewards if one not in here)
    ballots = [voters(known, one) for known, one in away]
    return not any(len(honest & set(ballot)) >= needed(ballot) for ballot in ballots)


def _can_ask(person: Person, going: list[Person]) -> bool:
    """Whether somebody who has no place knows a box of one of those who go on, or needs none.

    And whether those know one of theirs, where the answer goes: who went away at once after a move
    has none at the new relay. Who is hostile need not answer.
    """
    if person in going or person.row is None or person.row.roster is None:
        return True
    rosters = [Roster.from_bytes(one.row.roster) for one in going if one.row and one.row.roster]
    seen = [roster.find(person.me) for roster in rosters]
    if not any(one is not None and one.return_box is not None for one in seen):
        return False
    people = Roster.from_bytes(person.row.roster).people
    known = {one.return_box.box for one in people if one.return_box is not None}
    own = set().union(*(_boxes(one) for one in going if not one.evil))
    return not known.isdisjoint(own)


def _is_unread(person: Person, going: list[Person]) -> bool:
    """Whether there are others who go on, and none can open what somebody asked for long.

    They removed somebody in a history that is lost, and ask under the letters key of that.
    """
    asks = going and person.asked > 2 * _PATIENT
    if not asks or person.row is None or person.row.roster is None:
        return False
    boxes = [one.lane.read(lambda tx, one=one: own_of(tx, one.circle)) for one in going]  # type: ignore[misc]
    known = {key for box in boxes if box is not None for key in letters_keys(box)}
    return Roster.from_bytes(person.row.roster).letters_key not in known


def _boxes(person: Person) -> set[bytes]:
    """The return boxes that somebody reads."""
    found = person.lane.read(lambda tx: tx.circle_boxes.of(person.circle, kind=RETURN))
    return {box.box for box in found}


def _goes_on(world: World, person: Person) -> bool:
    """Whether somebody has a place where something can be said."""
    row = person.row
    if row is None or person.state is not CircleState.MEMBER:
        return False
    return world.net.relays[row.relay_url].is_writable(row.log_id)


def _is_passed(world: World, person: Person) -> bool:
    """Whether the others have gone on where a relay had shown somebody another history.

    From there nobody repairs what the others are held up by: it would undo what they have read. Nor
    from another log to which only this history led, and which its relay does not know.
    """
    row, kept = person.row, person.lane.read(lambda tx: tx.circle_state.load(person.circle))
    if row is None or kept is None or row.trouble != troubles.FORGOTTEN:
        return False
    others = [one.row for one in world.people if one is not person and one.row]
    if all(one.log_id != row.log_id for one in others):
        return True
    entries = world.net.relays[row.relay_url].entries()
    return any(log == row.log_id and seq > kept.seq for log, seq, _, _ in entries)


def _has_place(person: Person) -> bool:
    return person.lane.read(lambda tx: tx.circle_state.load(person.circle)) is not None


def _roster(person: Person) -> set[bytes]:
    """Who is in the circle by the journal of somebody whose journal says that all is well."""
    if person.state is not CircleState.MEMBER:
        return set()
    return set(person.engine.desk(person.circle).session.roster.by_id)

"""What has to hold once a circle has come to rest."""

from collections.abc import Iterator
from typing import Final

from app.domain.circles.circle import OVER, CircleState
from app.domain.circles.outbox import OutKind, OutState
from app.domain.circles.posts import PostRow, PostState
from app.usecases.circles.read import read_feed
from sync.client.engine.desk import Desk
from sync.protocol.frames import State
from tests.prove.circles.people import MARK, Person, Spoken, place
from tests.prove.circles.pictures import UNFAIR, problems_of_pictures
from tests.prove.circles.resting import is_over
from tests.prove.circles.road import words_in
from tests.prove.circles.world import World

_SHOWN: Final = {PostState.SHOWN, PostState.HIDDEN}
_EARLY: Final = -1


def problems(world: World, *, rested: bool) -> list[str]:
    """Everything that does not hold, each in a line."""
    if is_over(world):
        return [odd for person in world.people for odd in person.oddities]
    found = [] if rested else ["the circle did not come to rest"]
    found += list(_same_place(world))
    found += list(_posts(world))
    found += list(_outbox(world))
    found += list(_feeds(world))
    found += [odd for person in world.people for odd in person.oddities]
    if words_in(world.net.all, [MARK.encode()]):
        found.append("a relay stores words that were said, or a name")
    return found


def members(world: World) -> list[Person]:
    """The honest people whose journals say that all is well."""
    return [one for one in world.people if one.state is CircleState.MEMBER and not one.attacked]


def _desk(person: Person) -> Desk:
    return person.engine.desk(person.circle)


def _same_place(world: World) -> Iterator[str]:
    """All are at the same place, in the same epoch, with the same roster."""
    inside = members(world)
    if not inside:
        yield "nobody is in the circle"
        return
    places = {}
    for person in inside:
        desk = _desk(person)
        session, cursor = desk.session, desk.here.cursor
        places[person.name] = (
            session.turn,
            session.epoch,
            session.roster.to_bytes(),
            cursor.seq,
            cursor.chain,
            cursor.generation,
            desk.circle.relay_id,
            desk.log,
        )
        if desk.circle.roster != session.roster.to_bytes():
            yield f"{person.name}'s journal keeps another roster than the group's"
        if {one.person for one in session.people} != set(session.roster.by_id):
            yield f"{person.name}'s group has other people than its roster"
    first = next(iter(places.values()))
    for name, here in places.items():
        if here != first:
            yield f"{name} is elsewhere: {here[:2]}, entry {here[3]}, not {first[:2]}, {first[3]}"
    yield from _in_the_roster(world, inside)


def _in_the_roster(world: World, inside: list[Person]) -> Iterator[str]:
    """Those who are in are those of whom the roster says so."""
    ids = set(_desk(inside[0]).session.roster.by_id)
    known = {one.me: one for one in world.people}
    for ident in ids - {one.me for one in inside}:
        person = known.get(ident)
        if person is None or not person.evil:
            name = person.name if person else "a stranger"
            yield f"{name} is in the roster, and not in the circle"
    for one in inside:
        if one.me not in ids:
            yield f"{one.name} takes themselves to be in, and the others do not"


def came(world: World) -> dict[bytes, tuple[int, int | None]]:
    """For every person id: the place of what let them in, and of what took them out."""
    events: dict[int, tuple[set[str], set[str]]] = {}
    for person in world.people:
        for at, event in person.happened():
            data = event.data
            if event.kind in {"admit", "remove_person", "leave"} or "removed" in data:
                added, removed = events.setdefault(at, (set(), set()))
                added |= set(map(str, data.get("added", ())))  # type: ignore[call-overload]
                removed |= set(map(str, data.get("removed", ())))  # type: ignore[call-overload]
    found: dict[bytes, tuple[int, int | None]] = {
        person.me: (_EARLY, None) for person in world.people[:1]
    }
    for seq, (added, removed) in sorted(events.items()):
        for one in added:
            # Of several entries that did it, after a restored relay, the first and the last count.
            found.setdefault(bytes.fromhex(one), (seq, None))
        for one in removed:
            ident = bytes.fromhex(one)
            found[ident] = (found.get(ident, (_EARLY, None))[0], seq)
    return found


def _note_places(world: World) -> None:
    """Note in which entries anybody has what was said."""
    for person in world.people:
        for post, at in person.places().items():
            if post in world.spoken:
                world.spoken[post].read.add(at)


def _posts(world: World) -> Iterator[str]:
    """Nothing is lost, nothing is there that should not be."""
    entries = (entry for relay in world.net.all for entry in relay.entries())
    logs = {body_hash: (place(world.logs, at, seq), state) for at, seq, body_hash, state in entries}
    spans = came(world)
    by_name = {one.name: one for one in world.people}
    _note_places(world)
    yield from _forgotten(world, logs)
    for reader in world.people:
        if reader.attacked or not reader.circle:
            continue
        rows = {row.post: row for row in reader.posts()}
        for said in world.spoken.values():
            author = by_name.get(said.author)
            row = rows.get(said.post)
            shown = row is not None and row.state in _SHOWN
            if author is None:
                continue
            yield from _leaks(world, reader, author, said, row, spans)
            if reader.state is not CircleState.MEMBER:
                continue
            if author is reader:
                yield from _own(world, reader, said, shown=shown)
                continue
            if shown and _is_gone(world, author, said) and not _is_given_back(reader, author, said):
                yield f"{reader.name} is shown {said.words!r}, which was taken back"
            early = _ended_early(author, said)
            if row is not None and row.state is PostState.SHOWN and not early:
                yield from problems_of_pictures(world, reader, author, said, row)
            if not shown and _is_owed(world, reader, author, said, row, logs, spans):
                state = row.state if row is not None else "not there"
                yield f"{reader.name} lacks {said.words!r} of {said.author} ({state})"


def _forgotten(world: World, logs: dict[bytes, tuple[int, int]]) -> Iterator[str]:
    """Whether a relay, also one where the circle was before, still has what was taken back."""
    if any(getattr(world.trouble, name) for name in UNFAIR):
        return
    for said in world.spoken.values():
        author = next((one for one in world.people if one.name == said.author), None)
        if author is None or author.lost or not _is_gone(world, author, said):
            continue
        if any(state == State.PRESENT for _, state in (logs[h] for h in said.hashes if h in logs)):
            yield f"a relay has {said.words!r} of {said.author}, which was taken back"


def _own(world: World, author: Person, said: Spoken, *, shown: bool) -> Iterator[str]:
    """Whether an author lacks what they said themselves, and somebody else still has."""
    if shown or not said.accepted or _has_ended(world, author, said, None):
        return
    for other in members(world):
        if other is author:
            continue
        rows = [row for row in other.posts() if row.key == (author.me, said.post)]
        if any(row.state in _SHOWN and row.proof and row.seq is not None for row in rows):
            yield f"{author.name} lacks {said.words!r} of their own, which {other.name} has"
            return


def _leaks(
    world: World,
    reader: Person,
    author: Person,
    said: Spoken,
    row: PostRow | None,
    spans: dict[bytes, tuple[int, int | None]],
) -> Iterator[str]:
    """Whether somebody has words that were not for them."""
    if row is None or reader is author or not row.body:
        return
    if said.audience and reader.name not in said.audience:
        yield f"{reader.name} has {said.words!r}, which was for {said.audience}"
    came_in, went = spans.get(reader.me, (None, None))
    if came_in is None or not said.seqs:
        return
    # Its author may have lost the journal with which it was said first, or never heard of that.
    first = min(said.seqs | said.read)
    if came_in < first and (went is None or first < went):
        return
    # Where a relay lost something, it has other numbers by now than when it was said first.
    early = reader.me not in said.readers if said.readers else max(said.seqs) < came_in
    if early:
        yield f"{reader.name} has {said.words!r}, said before they came"
    rewound = world.trouble.restored or world.trouble.forks
    if went is not None and first > went and reader.state in OVER and not rewound:
        yield f"{reader.name} has {said.words!r}, said after they went"


def _is_gone(world: World, author: Person, said: Spoken) -> bool:
    del world
    return said.taken_back and author.state is CircleState.MEMBER and not author.evil


def _is_given_back(reader: Person, author: Person, said: Spoken) -> bool:
    """Whether an author forgot that they took it back, and has it again.

    A reader who had lost their place, too, never heard of it, and gave it back to them.
    """
    own = {row.post: row.state for row in author.posts() if row.mine}
    return said.forgotten and author.lost and reader.lost and own.get(said.post) in _SHOWN


def _is_owed(
    world: World,
    reader: Person,
    author: Person,
    said: Spoken,
    row: PostRow | None,
    logs: dict[bytes, tuple[int, int]],
    spans: dict[bytes, tuple[int, int | None]],
) -> bool:
    """Whether somebody has to have what was said."""
    if not said.accepted or author.evil or _has_ended(world, reader, said, row):
        return False
    # What was taken back stays so, also when a restored author says it once more.
    # Nor does it come back where its author's clock ended it too early, and the relay let go of it.
    over = said.ever_taken_back or _ended_early(author, said)
    gone = over and row is not None and row.state is PostState.WITHDRAWN
    if gone or (said.audience and reader.name not in said.audience):
        return False
    if said.readers and reader.me not in said.readers:
        return False
    places = [logs[one] for one in said.hashes if one in logs]
    there = [seq for seq, state in places if state == State.PRESENT]
    came_in, _ = spans.get(reader.me, (None, None))
    if came_in is None or not there or min(there) <= came_in:
        return False
    says = author.state is CircleState.MEMBER
    # Of a circle that a move had split, the other part hears it of its author alone.
    if not reader.lost:
        return says or any(map(reader.was_there, there))
    # Nor can an author say once more what has ended by their journal, whose clock was wrong.
    return says and not author.lost and not said.forgotten and not _ended_early(author, said)


def _has_ended(world: World, reader: Person, said: Spoken, row: PostRow | None) -> bool:
    """Whether it is over, for this reader's clock too, or what it was about is."""
    if said.taken_back or (said.below is not None and _below_gone(world, reader, said)):
        return True
    if said.expires_at is None:
        return False
    by_clock = said.expires_at <= max(reader.latest, world.time * 1000)
    return by_clock or (row is not None and row.state is PostState.EXPIRED)


def _ended_early(author: Person, said: Spoken) -> bool:
    """Whether it was to end, and has by the journal of its author."""
    own = {row.post: row.state for row in author.posts() if row.mine}
    return said.expires_at is not None and own.get(said.post) is PostState.EXPIRED


def _below_gone(world: World, reader: Person, said: Spoken) -> bool:
    """A comment goes with the post that it was about."""
    rows = {row.post: row for row in reader.posts()}
    parent = rows.get(said.below or b"")
    known = world.spoken.get(said.below or b"")
    ended = known is not None and (known.taken_back or known.expires_at is not None)
    return parent is None or parent.state not in _SHOWN or ended


def _outbox(world: World) -> Iterator[str]:
    """Nothing waits without a reason."""
    for person in members(world):
        now = int(person.now().timestamp() * 1000)
        for row in person.outbox():
            waits = row.state in {OutState.WAITING, OutState.SEALED} and row.not_before <= now
            if waits and not (person.row and person.row.trouble):
                yield f"{person.name}: {row.kind} {row.state} still waits, and nothing says why"
            if row.state is OutState.DROPPED and not row.why:
                yield f"{person.name}: {row.kind} was dropped, and nothing says why"
            if row.state is OutState.DROPPED and row.kind is OutKind.POST and row.seq is not None:
                yield f"{person.name}: a post was dropped that the relay has"


def _feeds(world: World) -> Iterator[str]:
    """What is shown has not ended by the reader's clock."""
    for person in members(world):
        shown = person.lane.read(
            lambda tx, p=person: read_feed(tx, p.engine, p.circle, now=p.now(), count=500)  # type: ignore[misc]
        )
        seen = [view.row.post for view in shown]
        if len(seen) != len(set(seen)):
            yield f"{person.name} is shown something twice"
        for view in shown:
            ends = view.row.expires_at
            if ends is not None and ends <= int(person.now().timestamp() * 1000):
                yield f"{person.name} is shown {view.text!r}, which has run out"
            if person.me and view.row.state not in _SHOWN:
                yield f"{person.name} is shown {view.text!r}, which is {view.row.state}"

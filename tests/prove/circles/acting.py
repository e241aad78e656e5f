"""What people do in a circle, drawn one thing after the other."""

from collections.abc import Callable
from dataclasses import fields, replace
from random import Random
from typing import Final

from app.domain.circles.circle import CircleState
from app.usecases.circles.port import Description
from app.usecases.circles.take_back import sweep
from tests.prove.circles import evil
from tests.prove.circles.lane import copied
from tests.prove.circles.people import MARK, Person
from tests.prove.circles.road import CALM, CUTS, HOSTILE, ROUGH, Weather
from tests.prove.circles.saying import (
    check_in,
    comment,
    end_sooner,
    say_something,
    share,
    unshare,
)
from tests.prove.circles.store import DAY
from tests.prove.circles.world import PLACES, Backup, World

_HOUR: Final = 3600
_YEAR: Final = 365 * DAY

Action = Callable[[World, Person], None]


def take_turns(world: World, actions: int) -> None:
    """Let so many things happen."""
    for _ in range(actions):
        world.passes(world.chance.choice((60, 600, _HOUR, 8 * _HOUR, DAY)))
        if world.chance.random() < 0.25:
            change_weather(world)
        ready = world.ready()
        if not ready:
            world.passes(DAY)
            _come_round(world)
            continue
        action = _draw(world)
        person = world.chance.choice(ready)
        world.note(f"{person.name}: {action.__name__}")
        action(world, person)
        world.look_around()
        _come_round(world)


def _draw(world: World) -> Action:
    """One of all actions that the seed's troubles allow."""
    trouble = world.trouble
    usual = [name for name in _USUAL for _ in range(_USUAL[name])]
    for flag, actions in _TROUBLES.items():
        if getattr(trouble, flag):
            usual += actions
    return world.chance.choice(usual)


def change_weather(world: World) -> None:
    """It gets better or worse."""
    trouble, chance = world.trouble, world.chance
    kinds = [CALM]
    kinds += [ROUGH] if trouble.rough else []
    kinds += [HOSTILE] if trouble.lying else []
    kinds += [CUTS] if trouble.cuts else []
    world.net.weather = _mixed(chance, kinds)
    for person in [*world.people, *(guest.person for guest in world.guests)]:
        person.power.cuts = chance.choice((0.0, 0.03)) if trouble.cuts else 0.0
        person.power.full = chance.choice((0.0, 0.0, 0.3)) if trouble.full else 0.0


def _mixed(chance: Random, kinds: list[Weather]) -> Weather:
    chosen = [chance.choice(kinds), chance.choice(kinds)]
    worst = {field.name: max(getattr(one, field.name) for one in chosen) for field in fields(CALM)}
    return replace(CALM, **worst)


def _come_round(world: World) -> None:
    """Those come back who were away; guests look whether they were let in."""
    for person in world.people:
        if person.away_until and person.away_until <= world.time:
            person.away_until = 0
            person.sync()
    for guest in list(world.guests):
        if guest.person.state is None:
            if world.chance.random() < 0.5:
                world.join(guest)
        elif world.chance.random() < 0.5:
            guest.person.sync()
        world.seat(guest)


# --- the circle itself


def sync(world: World, person: Person) -> None:
    """One round."""
    del world
    person.sync()


def sync_all(world: World, person: Person) -> None:
    """Everybody has a look."""
    del person
    for one in world.ready():
        one.sync()


def sweep_now(world: World, person: Person) -> None:
    """Open the program, which sweeps what has ended."""
    del world
    person.do(lambda: person.lane.write(lambda tx: sweep(tx, person.now())))


def invite(world: World, person: Person) -> None:
    """Invite somebody."""
    if len(world.inside()) + len(world.guests) < 8:
        world.invite(person)


def admit(world: World, person: Person) -> None:
    """Let those in who ask."""
    world.admit(person)


def revoke(world: World, person: Person) -> None:
    """Close an invite."""
    open_ones = person.do(lambda: person.engine.invites(person.circle)) or ()
    for one in open_ones:
        if one.mine:
            person.do(lambda one=one: person.engine.revoke_invite(person.circle, one.id))  # type: ignore[misc]
            return


def remove(world: World, person: Person) -> None:
    """A steward removes somebody; never the last but one."""
    inside = world.inside()
    if len(inside) < 3 or not world.is_steward(person):
        return
    other = world.chance.choice([one for one in inside if one is not person])
    person.do(lambda: person.engine.remove(person.circle, other.me))


def leave(world: World, person: Person) -> None:
    """Somebody leaves."""
    if len(world.inside()) < 4 or world.chance.random() < 0.5:
        return
    person.do(lambda: person.engine.leave(person.circle))


def role(world: World, person: Person) -> None:
    """A steward makes another one, or one less."""
    if not world.is_steward(person):
        return
    other = world.chance.choice([one for one in world.inside() if not one.evil])
    up = world.chance.random() < 0.7
    person.do(lambda: person.engine.set_role(person.circle, other.me, steward=up))


def describe(world: World, person: Person) -> None:
    """A steward says something of the circle anew."""
    world.number += 1
    wanted = Description(purpose=f"{MARK} purpose {world.number}x")
    person.do(lambda: person.engine.describe(person.circle, wanted))


def rename(world: World, person: Person) -> None:
    """Take another pseudonym."""
    world.number += 1
    person.do(lambda: person.engine.rename(person.circle, f"{person.called} {world.number}"))


def agree(world: World, person: Person) -> None:
    """Accept the agreement."""
    del world
    person.do(lambda: person.engine.agree(person.circle))


def vote(world: World, person: Person) -> None:
    """Vote somebody in the place of a steward."""
    stewards = world.stewards(world.inside())
    others = [one for one in world.inside() if one not in stewards and not one.evil]
    if not stewards or not others:
        return
    absent, instead = stewards[0], others[0]
    for one in [person, *world.ready()[:3]]:
        if one is not absent:
            one.do(one.long_ago)
            one.do(lambda one=one: one.engine.vote(one.circle, absent.me, instead.me))  # type: ignore[misc]


def resync(world: World, person: Person) -> None:
    """Ask to be let in again, without need."""
    if world.chance.random() < 0.4:
        person.do(lambda: person.engine.resync(person.circle))


def readmit(world: World, person: Person) -> None:
    """Let those in again who ask."""
    del world
    readmit_all(person)


def readmit_all(person: Person) -> None:
    """Let those in again who ask this person."""
    for one in person.do(lambda: person.engine.readmissions(person.circle)) or ():
        person.do(lambda one=one: person.engine.readmit(person.circle, one.person))  # type: ignore[misc]


def repair(world: World, person: Person) -> None:
    """Repair, whether it is needed or not."""
    del world
    person.do(lambda: person.engine.repair(person.circle))


# --- trouble


def keep_copy(world: World, person: Person) -> None:
    """Back a journal up."""
    del world
    person.keep_copy()


def put_back(world: World, person: Person) -> None:
    """A journal is put back from a backup; its places are given up, as at opening."""
    if person.saved:
        world.look_at(person)
        person.put_back(noticed=True)
        world.forget(person)


def roll_back(world: World, person: Person) -> None:
    """A whole machine is put back, and nothing tells the journal so."""
    if person.saved:
        world.look_at(person)
        person.put_back(noticed=False)
        world.forget(person)


def clone(world: World, person: Person) -> None:
    """Two copies of a journal, both in use; one of them says something."""
    twin = Person(
        person.name, world.net, lambda: world.time, Random(world.chance.random()), evil=person.evil
    )
    twin.lane.taken_over(copied(person.lane.sql), noticed=world.chance.random() < 0.5)
    twin.look()
    world.clones.append((person, twin))
    twin.lost = person.lost = True
    twin.sync()
    if twin.state is CircleState.MEMBER:
        say_something(world, twin, "post", {})
        twin.sync()
        for said in world.spoken.values():
            if said.author == person.name and said.post not in {r.id for r in person.outbox()}:
                said.forgotten = True


def back_up_relay(world: World, person: Person) -> None:
    """The relay's owner makes a backup."""
    del person
    world.backups = world.backups[-2:]
    for relay in world.net.all:
        world.backups.append(Backup(relay, relay.saved(), relay.logs_here()))


def restore_relay(world: World, person: Person) -> None:
    """A relay is restored from a backup, and says so; whole circles are never lost by that."""
    del person
    here = {one.row.log_id for one in world.people if one.row}
    good = [one for one in world.backups if not (here & one.relay.logs_here()) - one.logs]
    if good and not world.net.views:
        chosen = world.chance.choice(good)
        chosen.relay.put_back(chosen.saved, honest=True)
        heads = chosen.relay.heads()
        for one in world.people:
            one.note_ends(heads)


def fork_relay(world: World, person: Person) -> None:
    """The relay shows somebody another history from here on, until the next time."""
    if world.net.views:
        world.net.views.clear()
    else:
        world.net.views[person.name] = world.net.twins()


def go_away(world: World, person: Person) -> None:
    """Nobody opens this journal for weeks or months."""
    if len(world.ready()) > 2:
        days = world.chance.choice((10, 40, 100))
        person.away_until = world.time + days * DAY


def weeks_pass(world: World, person: Person) -> None:
    """Some weeks in which little happens."""
    del person
    for _ in range(world.chance.choice((1, 3, 9))):
        world.passes(8 * DAY)
        for one in world.ready():
            if world.chance.random() < 0.6:
                one.sync()


def wrong_clock(world: World, person: Person) -> None:
    """A clock goes wrong by a year, or is set right."""
    person.offset = 0 if person.offset else world.chance.choice((_YEAR, -_YEAR))


def move(world: World, person: Person) -> None:
    """A steward takes the circle to another relay; anybody says where they find the same one."""
    mover = world.chance.choice([*world.stewards(world.ready()), person])
    row = mover.row
    if row is not None:
        there = world.chance.choice([url for url in PLACES if url != row.relay_url])
        mover.do(lambda: mover.engine.move(mover.circle, there, "", None))


def attack(world: World, person: Person) -> None:
    """A hostile member does what they like."""
    del person
    for one in world.ready():
        if one.evil:
            one.attacked = True
            one.sync()
            done = one.do(lambda one=one: evil.attack(world, one))  # type: ignore[misc]
            world.note(f"  {one.name} attacks: {done}")


_USUAL: Final[dict[Action, int]] = {
    share: 12, check_in: 3, comment: 5, unshare: 4, end_sooner: 2, sync: 8, sync_all: 5,
    sweep_now: 1, invite: 3, admit: 3, revoke: 1, remove: 1, leave: 1, role: 3, describe: 1,
    rename: 1, agree: 1, vote: 1, resync: 1, readmit: 3, repair: 1,
}  # fmt: skip
_TROUBLES: Final[dict[str, list[Action]]] = {
    "restores": [keep_copy, keep_copy, put_back, roll_back],
    "clones": [clone],
    "restored": [back_up_relay, back_up_relay, restore_relay, repair, repair],
    "forks": [fork_relay, fork_relay],
    "evil": [attack, attack, attack, repair],
    "clocks": [wrong_clock, wrong_clock],
    "away": [go_away, weeks_pass],
    "move": [move, move, move],
}

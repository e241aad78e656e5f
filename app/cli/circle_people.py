"""Commands about the people of a circle, and the list of circles."""

from typing import Any

from app.cli.circle_here import Here, draw_qr, words_of
from app.cli.noting import argument
from app.cli.printing import one_line, print_json, table
from app.cli.world import UsageError
from app.domain.circles.choices import Space
from app.domain.circles.circle import Circle
from app.domain.circles.names import name_flags
from app.domain.circles.room import room_of
from app.domain.failures import Failure
from app.domain.when import to_millis
from app.usecases.circles.introduce import NOTHING_TOLD, AboutMe, introduce, introduced
from app.usecases.circles.port import Numbers, PersonView, VoteView
from app.usecases.circles.quieten import block, mute
from app.usecases.circles.take_out import delete_circle

_STATES = {
    "founding": "being made", "joining": "asked to join", "waiting": "waiting to be let in",
    "member": "", "resync": "waits for a new place", "stuck": "needs a steward's repair",
    "forked": "was shown two histories", "left": "left", "removed": "removed",
}  # fmt: skip


def _list(found: Here) -> None:
    circles = found.vault.read(lambda tx: tx.circles.all())
    if found.json:
        print_json(found.world, [circle_json(one) for one in circles])
    elif circles:
        table(found.world, [
            (one.id.hex()[:8], one.name, f"as {one.pseudonym}",
             _STATES.get(str(one.state), str(one.state)), one.trouble)
            for one in circles
        ])  # fmt: skip
    else:
        found.world.tell("No circles. `lamplit circle create` makes one, `join` enters one.")


def circle_json(one: Circle) -> dict[str, Any]:
    """Return a circle as scripts read it."""
    return {
        "id": one.id.hex(), "name": one.name, "purpose": one.purpose, "pseudonym": one.pseudonym,
        "state": str(one.state), "relay": one.relay_url, "trouble": one.trouble,
    }  # fmt: skip


def _members(found: Here) -> None:
    circle = found.circle.id
    people, known = found.port.members(circle), found.people(circle)
    at = to_millis(found.world.now())
    room = {one.id: room_of(known[one.id], at) if one.id in known else None for one in people}
    flags = {
        one.id: name_flags(one.pseudonym, [two.pseudonym for two in people if two.id != one.id])
        for one in people
    }
    if found.json:
        print_json(found.world, [
            _person_json(one) | {"space": str(room[one.id] or ""),
                                 "flags": [str(flag.flag) for flag in flags[one.id]]}
            for one in people
        ])  # fmt: skip
        return
    table(found.world, [
        (one.id.hex()[:8], one.pseudonym, one.role, f"since {one.joined_on}",
         _about(one, room[one.id]))
        for one in people
    ])  # fmt: skip
    for one in people:
        for flag in flags[one.id]:
            found.world.tell(f"{one_line(one.pseudonym)}: {one_line(flag.sentence)}")


def _about(one: PersonView, room: Space | None) -> str:
    facts = {
        "you": one.is_self,
        "their key changed": one.changed,
        "compared": one.compared and not one.changed,
        "muted": one.muted,
        "blocked": one.blocked,
        f"room: {str(room).replace('-', ' ')}": room is not None,
    }
    return ", ".join(name for name, so in facts.items() if so)


def _person_json(one: PersonView) -> dict[str, Any]:
    return {
        "id": one.id.hex(), "pseudonym": one.pseudonym, "role": one.role,
        "joined_on": one.joined_on, "agreed": one.agreed, "self": one.is_self,
        "buddy": one.buddy.hex() if one.buddy else None, "compared": one.compared,
        "changed": one.changed, "muted": one.muted, "blocked": one.blocked,
    }  # fmt: skip


def _remove(found: Here) -> None:
    circle = found.circle
    person = found.person(found.options.member, circle)
    name = one_line(person.pseudonym)
    found.sure(f"Remove {name}? They keep what they have, and read nothing new.")
    found.port.remove(circle.id, person.person)
    found.world.tell(f"{name} was removed. They keep what they have, and read nothing new.")


def _leave(found: Here) -> None:
    circle = found.circle
    found.sure(f"Leave {one_line(circle.name)}? What you received stays here.")
    found.port.leave(circle.id)
    found.world.tell(f"You left {one_line(circle.name)}.")


def _forget(found: Here) -> None:
    circle = found.circle
    found.sure(f"Delete {one_line(circle.name)} and all that was said in it from this journal?")
    delete_circle(found.vault.write, circle.id)
    found.world.tell(f"{one_line(circle.name)} is gone from this journal.")


def _role(found: Here) -> None:
    circle = found.circle
    person = found.person(found.options.member, circle)
    steward = found.options.role == "steward"
    found.port.set_role(circle.id, person.person, steward=steward)
    found.world.tell(f"{one_line(person.pseudonym)} is a {found.options.role} now.")


def _about_oneself(found: Here) -> None:
    circle, given, world = found.circle.id, found.options, found.world
    if given.words is None and given.pronouns is None and not given.clear:
        _list_abouts(found)
        return
    before = found.vault.read(lambda tx: introduced(tx, found.words, circle))
    mine = NOTHING_TOLD if given.clear else before.get(found.circle.me, NOTHING_TOLD)
    about = AboutMe(
        mine.pronouns if given.pronouns is None else argument(given.pronouns),
        mine.words if given.words is None else words_of(world, given, given.words),
    )
    found.vault.write(lambda tx: introduce(
        tx, found.words, circle, about, now=world.now(), random=world.random
    ))  # fmt: skip
    world.tell("Noted. The next `lamplit sync` tells the others.")


def _list_abouts(found: Here) -> None:
    circle, people = found.circle.id, found.people(found.circle.id)
    abouts = found.vault.read(lambda tx: introduced(tx, found.words, circle))
    here = [(people[one], said) for one, said in abouts.items()
            if one in people and people[one].present]  # fmt: skip
    if found.json:
        print_json(found.world, [
            {"id": one.person.hex(), "pseudonym": one.pseudonym, "pronouns": said.pronouns,
             "text": said.words} for one, said in here
        ])  # fmt: skip
    elif here:
        table(found.world, [
            (one.pseudonym, said.pronouns, one_line(said.words)) for one, said in here
        ])  # fmt: skip
    else:
        found.world.tell("Nobody says anything about themselves.")


def _rename(found: Here) -> None:
    found.port.rename(found.circle.id, argument(found.options.pseudonym))
    found.world.tell("Renamed.")


# --- whom one speaks with ------------------------------------------------------------------------


def _verify(found: Here) -> None:
    circle, given = found.circle, found.options
    if given.member is None:
        if given.same or given.code:
            raise UsageError("Say whom you compared with.")
        _print_numbers(found, found.port.verify(circle.id, None))
        return
    person = found.person(given.member, circle)
    if given.same or given.code:
        if not found.port.confirm(circle.id, person.person, given.code):
            raise Failure(
                "The numbers are not the same. Somebody may stand between you: speak in person "
                "before you share anything more."
            )
        found.world.tell(f"Noted: you and {one_line(person.pseudonym)} see the same.")
    numbers = found.port.verify(circle.id, person.person)
    if found.json or not (given.same or given.code):
        _print_numbers(found, numbers)


def _print_numbers(found: Here, numbers: Numbers) -> None:
    if found.json:
        print_json(found.world, {
            "member": numbers.person.hex() if numbers.person else None, "number": numbers.number,
            "code": numbers.code, "compared": numbers.compared,
        })  # fmt: skip
        return
    found.world.say(numbers.number)
    if found.options.qr:
        draw_qr(found.world, numbers.code)
    if numbers.compared:
        found.world.tell("You compared this number before.")


def _vote(found: Here) -> None:
    circle, given = found.circle, found.options
    if given.absent and not given.instead:
        raise UsageError("Say who is away, and who takes their place.")
    names = {one.person: one.pseudonym for one in found.people(circle.id).values()}
    if given.absent:
        absent, instead = (
            found.person(one, circle).person for one in (given.absent, given.instead)
        )
        votes = [found.port.vote(circle.id, absent, instead)]
    else:
        votes = list(found.port.votes(circle.id))
    if found.json:
        print_json(found.world, [_vote_json(one, names) for one in votes])
        return
    for one in votes:
        found.world.say(
            f"{one_line(names.get(one.instead, '?'))} in the place of "
            f"{one_line(names.get(one.absent, '?'))}: {one.yes} of {one.needed} have signed"
            f"{', you too' if one.mine else ''}"
        )
    if not votes:
        found.world.tell("No votes are open.")


def _vote_json(one: VoteView, names: dict[bytes, str]) -> dict[str, Any]:
    return {
        "absent": names.get(one.absent, ""), "instead": names.get(one.instead, ""),
        "yes": one.yes, "needed": one.needed, "mine": one.mine,
    }  # fmt: skip


# --- here only -----------------------------------------------------------------------------------


def _quieten(found: Here) -> None:
    circle, given = found.circle, found.options
    person = found.person(given.member, circle)

    change = mute if given.action == "mute" else block
    found.vault.write(lambda tx: change(tx, circle.id, person.person, on=not given.off))
    word = {"mute": "muted", "block": "blocked"}[given.action]
    found.world.tell(f"{one_line(person.pseudonym)} is {word}{' no longer' if given.off else ''}.")


ACTIONS = {
    "list": _list, "members": _members, "remove": _remove, "leave": _leave, "forget": _forget,
    "role": _role, "rename": _rename, "verify": _verify, "vote": _vote, "mute": _quieten,
    "block": _quieten, "about": _about_oneself,
}  # fmt: skip

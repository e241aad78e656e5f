"""Commands about a circle's agreement, and about what to do when something is in its way."""

from typing import Any

from app.cli.circle_coming import agreement_of, pin_of, rules_of, token_of
from app.cli.circle_here import Here
from app.cli.noting import argument
from app.cli.printing import one_line, print_json, safe, wrapped
from app.cli.world import UsageError
from app.usecases.circles.port import Description, Rules


def _agreement(found: Here) -> None:
    circle = found.circle
    if found.options.accept:
        found.port.agree(circle.id)
    said, version = found.port.rules(circle.id)
    if found.json:
        print_json(found.world, _description_json(said, version))
        return
    if found.options.accept:
        found.world.tell("You accept the agreement as it stands.")
        return
    if said.agreement:
        found.world.say(wrapped(found.world, safe(said.agreement)))
    else:
        found.world.tell("This circle has no agreement.")
    if said.rules and said.rules.welcome:
        found.world.say()
        found.world.say(wrapped(found.world, safe(said.rules.welcome)))


def _description_json(said: Description, version: int) -> dict[str, Any]:
    rules = said.rules or Rules()
    return {
        "name": said.name, "purpose": said.purpose, "agreement": said.agreement,
        "version": version, "who_invites": str(rules.who_invites),
        "who_admits": str(rules.who_admits), "compare": rules.compare, "pace": rules.pace,
        "keep_for_report": rules.keep_for_report, "welcome": rules.welcome,
    }  # fmt: skip


def _describe(found: Here) -> None:
    circle, given = found.circle, found.options
    before = found.port.rules(circle.id)[0].rules or Rules()
    rules = rules_of(found, before)
    wanted = Description(
        name=None if given.name is None else argument(given.name),
        purpose=None if given.purpose is None else argument(given.purpose),
        agreement=agreement_of(found),
        rules=None if rules == before else rules,
    )
    if wanted == Description():
        raise UsageError("There is nothing to change. See `lamplit circle describe -h`.")
    found.port.describe(circle.id, wanted)
    found.world.tell("Changed, for everybody.")


def _resync(found: Here) -> None:
    sentence = found.port.resync(found.circle.id)
    if found.json:
        print_json(found.world, {"waiting_for": sentence})
    else:
        found.world.tell(one_line(sentence))


def _readmit(found: Here) -> None:
    circle = found.circle
    person = found.person(found.options.member, circle)
    name = one_line(person.pseudonym)
    found.sure(f"Did you ask {name}, and is it they?")
    found.port.readmit(circle.id, person.person)
    found.world.tell(f"{name} has their place again.")


def _repair(found: Here) -> None:
    found.sure("What stands at the relay and nobody can open will be void. Go on?")
    sentence = found.port.repair(found.circle.id, close=found.options.close)
    if found.json:
        print_json(found.world, {"done": sentence})
    else:
        found.world.tell(one_line(sentence))


def _move(found: Here) -> None:
    given = found.options
    found.sure("Look for the circle at that address from now on, and tell the others?")
    sentence = found.port.move(found.circle.id, argument(given.relay), token_of(found),
                               pin_of(given.pin))  # fmt: skip
    if found.json:
        print_json(found.world, {"done": sentence})
    else:
        found.world.tell(one_line(sentence))


def _resolve(found: Here) -> None:
    found.sure("Say for the circle that the history seen here holds?")
    found.port.resolve(found.circle.id, anyway=found.options.anyway)
    found.world.tell("Said, for everybody.")


ACTIONS = {
    "agreement": _agreement, "describe": _describe, "resync": _resync, "readmit": _readmit,
    "repair": _repair, "resolve": _resolve, "move": _move,
}  # fmt: skip

"""Commands that put a post away, here or as a steward for everybody; pin one, let a thread rest."""

from app.cli.circle_here import Here
from app.cli.circle_speaking import choice_of, moment_to_come
from app.cli.noting import note_of
from app.cli.world import UsageError
from app.domain.circles.choices import Reason
from app.usecases.circles import keep_order, quieten


def _hide(found: Here) -> None:
    given, circle, world = found.options, found.circle, found.world
    post, on = found.post(circle.id, given.post).key, not given.off
    if not given.for_all:
        if given.reason or given.note:
            raise UsageError("--reason and --note go with --for-all.")
        found.vault.write(lambda tx: quieten.hide(tx, circle.id, post, on=on))
        world.tell("Put away." if on else "Shown again.")
        return
    reason = choice_of(Reason, given.reason, "reason")
    note = note_of(world, given) or ""
    found.vault.write(lambda tx: keep_order.hide_for_all(
        tx, found.words, circle.id, post, on=on, reason=reason, note=note, now=world.now(),
        random=world.random,
    ))  # fmt: skip
    done = "Hidden" if on else "Shown again"
    world.tell(f"{done}. The next `lamplit sync` tells the others, and that you did it.")


def _pin(found: Here) -> None:
    given, circle, world = found.options, found.circle, found.world
    post, note = found.post(circle.id, given.post).key, note_of(world, given) or ""
    found.vault.write(lambda tx: keep_order.pin(
        tx, found.words, circle.id, post, on=not given.off, note=note, now=world.now(),
        random=world.random,
    ))  # fmt: skip
    done = "No longer on top" if given.off else "On top"
    world.tell(f"{done}. The next `lamplit sync` tells the others.")


def _pause(found: Here) -> None:
    given, circle, world = found.options, found.circle, found.world
    if (given.until is None) is not given.off:
        raise UsageError("Say with --until how long it rests, or end it with --off.")
    until = None if given.off else moment_to_come(found, given.until)
    post, note = found.post(circle.id, given.post).key, note_of(world, given) or ""
    found.vault.write(lambda tx: keep_order.pause_thread(
        tx, found.words, circle.id, post, until, note=note, now=world.now(), random=world.random,
    ))  # fmt: skip
    done = "It goes on" if given.off else "The thread rests"
    world.tell(f"{done}. The next `lamplit sync` tells the others.")


ACTIONS = {"hide": _hide, "pin": _pin, "pause": _pause}

"""The command `circle recovery`: shares of a way in, one's own and those kept for others."""

from app.cli.circle_here import Here, draw_qr, secret
from app.cli.noting import note_of
from app.cli.printing import print_json
from app.cli.world import UsageError
from app.domain.circles.recovery import ShareSet
from app.domain.recovery_failures import NoShareSlot
from app.domain.when import from_millis, iso
from app.usecases.circles import recovery
from app.usecases.circles.recovery import Choice
from app.vault import access
from app.vault.keys.credentials import Kind
from app.vault.keys.handback import read_code
from app.vault.keys.shares import new_shares

_SAY_SO = (
    "So many of them together can open your journal if they also have its files. Those who leave "
    "the circle keep their share until you make shares anew."
)


def _recovery(found: Here) -> None:
    acts = {"share": _share, "list": _list, "stop": _stop, "answer": _answer}
    if found.options.what is None:
        raise UsageError("Say what to do: share, list, stop or answer.")
    acts[found.options.what](found)


def _share(found: Here) -> None:
    given, circle, port, world = found.options, found.circle, found.port, found.world
    holders = tuple(found.person(name, circle).person for name in given.holders)
    choice = Choice(holders, given.needed, note_of(world, given) or "")
    found.vault.read(lambda tx: recovery.check_choice(tx, circle.id, choice))
    whole, shares = new_shares(choice.needed, len(holders), world.random)
    slot = access.share_slot(
        found.vault, whole, given.label,
        lambda tx, slot: recovery.hand_out(
            tx, port, circle.id, choice, slot, shares, now=world.now(), random=world.random
        ),
        now=world.now(), random=world.random,
    )  # fmt: skip
    if found.json:
        print_json(world, {"id": slot.hex(), "needed": choice.needed, "made": len(holders)})
        return
    world.say(slot.hex())
    world.tell(f"The next `lamplit sync` gives each of the {len(holders)} their share. {_SAY_SO}")


def _list(found: Here) -> None:
    sets = found.vault.read(lambda tx: tx.recovery.sets())
    alive = {slot.id for slot in access.slots_of(found.vault)}
    kept = found.vault.read(
        lambda tx: [(one, recovery.owner_name(tx, one)) for one in tx.recovery.kept()]
    )
    if found.json:
        print_json(
            found.world,
            {
                "mine": [_set_json(found, one, alive) for one in sets],
                "kept": [
                    {"owner": name, "number": one.number, "needed": one.needed, "made": one.made,
                     "since": iso(from_millis(one.kept_at)), "note": one.note}
                    for one, name in kept
                ],
            },
        )  # fmt: skip
        return
    for one in sets:
        state = "" if one.slot.hex() in alive else "; they open nothing any more"
        found.world.say(f"{one.needed} of {len(one.holders)} open your journal{state}:")
        for name, there in _holders(found, one):
            found.world.say(f"  {name}{'' if there else ' (not in the circle any more)'}")
    for share, name in kept:
        note = f": {share.note}" if share.note else ""
        found.world.say(f"You keep share {share.number} of {share.made} for {name}{note}")


def _set_json(found: Here, one: ShareSet, alive: set[str]) -> dict[str, object]:
    return {
        "id": one.slot.hex(),
        "needed": one.needed,
        "opens": one.slot.hex() in alive,
        "holders": [{"name": name, "in_circle": there} for name, there in _holders(found, one)],
    }


def _holders(found: Here, one: ShareSet) -> list[tuple[str, bool]]:
    people = found.people(one.circle)
    here = {key: person for key, person in people.items() if person.present}
    return [
        (here[holder.person].pseudonym if holder.person in here else holder.name,
         holder.person in here)
        for holder in one.holders
    ]  # fmt: skip


def _stop(found: Here) -> None:
    slots = [one for one in access.slots_of(found.vault) if one.kind == Kind.RECOVERY_SHARES]
    if not slots:
        raise NoShareSlot("There are no shares of your journal.")
    found.sure("Let no shares open this journal any more?")
    for slot in slots:
        access.remove_slot(found.vault, slot.id)
    found.world.tell(
        "The shares open nothing any more; the next `lamplit sync` tells those who keep them. Old "
        "copies of the key file and older backups still open with them: `lamplit slots rekey` "
        "ends that."
    )


def _answer(found: Here) -> None:
    world, given = found.world, found.options
    code = read_code(secret(world, given, given.text))
    kept, name = found.vault.read(lambda tx: recovery.share_for(tx, code))
    words = " ".join(code.words)
    who = name or "Somebody"
    world.tell(f"{who} asks for share {kept.number}. The words of this code are: {words}")
    found.sure("Speak with them. Did they read you the same words, and is the voice theirs?")
    share = recovery.give_back(kept, code)
    if found.json:
        print_json(
            world,
            {"share": share.text, "number": kept.number, "owner": name, "words": list(code.words)},
        )
        return
    world.say(share.text)
    if given.qr:
        draw_qr(world, share.text)


ACTIONS = {"recovery": _recovery}

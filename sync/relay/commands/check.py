"""`check`: whether everything that the relay keeps is as it should be."""

from argparse import Namespace

from sync.relay.commands.checking import Check
from sync.relay.commands.faults import Findings
from sync.relay.commands.opening import Relay
from sync.relay.commands.world import DONE, FAILED, World


async def check(relay: Relay, arguments: Namespace) -> int:
    """Read everything and print what is wrong; the relay may go on meanwhile."""
    chunks = relay.chunks() if arguments.chunks else None
    try:
        async with relay.source() as source:
            found = await Check(source, chunks.read if chunks else None).run()
    finally:
        if chunks:
            await chunks.close()
    faults = found.faults.total()
    if arguments.json:
        _say_json(relay.world, found)
    else:
        _say(relay.world, found)
    return FAILED if faults else DONE


def _say_json(world: World, found: Findings) -> None:
    faults = {fault.slug: count for fault, count in found.faults.items() if count}
    world.say_json(
        {"faults": faults, "read": found.read, "chunks": found.chunks, "waiting": found.waiting}
    )


def _say(world: World, found: Findings) -> None:
    read = ", ".join(f"{count} {name}" for name, count in found.read.items())
    chunks = f", and the bytes of {found.chunks} chunks" if found.chunks else ""
    world.say(f"Read: {read or 'nothing'}{chunks}.")
    if found.waiting:
        world.say(f"{found.waiting} circles wait for a repair since a backup was restored.")
    for fault, count in found.faults.items():
        if count:
            world.say(f"Wrong: {count} {fault.value}.")
    if not found.faults.total():
        world.say("Nothing is wrong.")

"""`migrate`: brings the database's tables up to this program's version."""

from argparse import Namespace

from sync.relay.commands.opening import Relay
from sync.relay.commands.world import DONE


async def migrate(relay: Relay, arguments: Namespace) -> int:
    """Take the steps that are missing; instances of the version before go on meanwhile."""
    world = relay.world
    if not relay.on_postgres:
        if arguments.json:
            world.say_json({"steps": 0})
        else:
            world.say("An SQLite file is brought up to date by `serve`, which copies it before.")
        return DONE
    steps = await relay.migrate()
    if arguments.json:
        world.say_json({"steps": steps})
    else:
        world.say(f"{steps} steps taken." if steps else "The tables are up to date.")
    return DONE

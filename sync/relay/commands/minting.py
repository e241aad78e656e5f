"""`mint`: tokens, each of which makes one circle."""

from argparse import Namespace

from sync.relay import gate
from sync.relay.commands.opening import Relay
from sync.relay.commands.world import DONE


async def mint(relay: Relay, arguments: Namespace) -> int:
    """Print tokens. Nothing is written: they are made from the relay's key for them."""
    async with relay.source() as source:
        key = (await source.about()).identity.mint_key
    world = relay.world
    # Days are counted from midnight; a token that is asked for late in the evening loses nothing.
    expires = world.today + arguments.days + 1
    tokens = [
        gate.mint(key, expires, world.random_bytes(gate.NONCE)) for _ in range(arguments.count)
    ]
    if arguments.json:
        world.say_json({"tokens": tokens, "days": arguments.days})
    else:
        world.say(*tokens)
    return DONE

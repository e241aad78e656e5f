"""`stats`: how much the relay keeps."""

from argparse import Namespace
from dataclasses import asdict

from sync.relay.commands.opening import Relay
from sync.relay.commands.world import DONE, readable


async def stats(relay: Relay, arguments: Namespace) -> int:
    """Print counts and sizes; the relay may go on meanwhile."""
    async with relay.source() as source:
        about, figures = await source.about(), await source.figures()
    counts, world = figures.counts, relay.world
    if arguments.json:
        identity = about.identity
        world.say_json(
            {
                "relay": identity.relay.hex(),
                "generation": identity.generation.hex(),
                **asdict(counts),
                "waiting": figures.waiting,
                "disk": figures.disk,
            }
        )
        return DONE
    world.say_table(
        [
            ("circles", str(counts.logs)),
            ("waiting for a repair", str(figures.waiting)),
            ("entries", f"{counts.entries} ({readable(counts.bytes)})"),
            ("attachments", f"{counts.attachments} ({readable(counts.attached_bytes)})"),
            ("boxes", f"{counts.boxes} with {counts.items} items"),
            ("database", readable(figures.disk)),
            ("generation", about.identity.generation.hex()),
        ]
    )
    return DONE

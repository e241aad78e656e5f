"""Commands that explain and show: help and demo."""

import argparse
import tempfile
from pathlib import Path

from app.cli.parser import build
from app.cli.places import expanded
from app.cli.printing import count
from app.cli.world import UsageError, World
from app.paths import Folders

_OUT = "lamplit-demo"


def help_page(world: World, options: argparse.Namespace) -> None:
    """`lamplit help`."""
    parser = build()
    if options.topic is None:
        world.say(parser.format_help().rstrip())
        return
    pages = next(
        action.choices
        for action in parser._actions  # noqa: SLF001 - argparse has no public way to its commands
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    )
    if options.topic not in pages:
        raise UsageError(f"There is no command {options.topic}. See `lamplit help`.")
    world.say(pages[options.topic].format_help().rstrip())


def demo(world: World, options: argparse.Namespace) -> int:
    """`lamplit demo`: everything happens in a temporary folder and is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="lamplit-demo-") as place:
        folders = Folders(Path(place) / "vaults", Path(place) / "state")
        if options.out is None and world.stage.has_display():
            return world.stage.show_demo(folders)
        out = expanded(options.out or Path.cwd() / _OUT).absolute()
        out.mkdir(parents=True, exist_ok=True)
        world.tell("Making a year of invented life and drawing every screen. This takes a while.")
        number = world.stage.draw_demo(folders, out)
    world.say(f"{count(number, 'picture')}: {out}")
    return 0 if number else 1

"""Commands that explain and show: help and demo."""

import argparse
import tempfile
from pathlib import Path

from app.cli.parser import build
from app.cli.world import UsageError, World
from app.domain.when import local_date
from app.paths import Folders

_NAME = "Demo.lamplit"
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
    from app.demo.build import PASSPHRASE, make_demo_vault  # noqa: PLC0415 - loads its pictures

    draws = options.out is not None or not world.stage.has_display()
    with tempfile.TemporaryDirectory(prefix="lamplit-demo-") as place:
        folders = Folders(Path(place) / "vaults", Path(place) / "state")
        folder = folders.vaults / _NAME
        zone = world.zone()
        folder.parent.mkdir(mode=0o700)
        world.tell("Making a year of invented life …")
        entries = make_demo_vault(
            folder, state=folders.incarnations, now=world.now(), zone=zone,
            today=local_date(world.now(), zone),
        )  # fmt: skip
        if not draws:
            world.tell(f"{entries} entries. The demo's passphrase is: {PASSPHRASE}")
            return world.stage.show(folders, folder)
        out = (options.out or Path.cwd() / _OUT).expanduser().absolute()
        out.mkdir(parents=True, exist_ok=True)
        code = world.stage.draw(folders, folder, PASSPHRASE, out)
    if not code:
        world.say(f"{entries} entries were made up. The pictures are in {out}")
    return code

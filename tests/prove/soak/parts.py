"""What the processes of a long run share: who there is, and where their journals lie."""

from pathlib import Path

from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import Process

WINDOW = "ada"
OTHERS = ("ben", "cleo", "dan", "eva")


def open_person(folder: Path, name: str) -> Person:
    """Somebody with a journal: the one that is there, or a new one."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    return Person(name, place)


def found_circle(folder: Path, relay: Process) -> None:
    """Make the journals of all five, and a circle at the relay in which they are."""
    host = open_person(folder, WINDOW)
    guests = [open_person(folder, name) for name in OTHERS]
    new_circle(host, relay.url, relay.token())
    for guest in guests:
        let_in(host, guest)
    for one in (host, *guests):
        one.sync()
        one.close()

"""What the commands about circles share: which circle is meant, its engine, asking, telling."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from string import hexdigits
from typing import TypeVar

from app.cli.credentials import check_one_reader, first_line
from app.cli.noting import argument, note_of
from app.cli.printing import one_line
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.circles.circle import Circle, Person
from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import PostRow
from app.domain.failures import Failure
from app.domain.words import fold
from app.usecases.circles.port import CirclePort, Network, Surroundings, Wording
from app.usecases.circles.reaching import network_of
from app.usecases.circles.take_back import sweep
from app.usecases.keep_connections import Noted
from app.vault.transaction import Transaction
from app.vault.vault import Vault

T = TypeVar("T")

_FEWEST = 4  # hexadecimal digits that name something; fewer are rather a word
_NO_ENGINE = (
    "This Lamplit was installed without the part for circles. Install it whole to use them."
)


@dataclass
class Here:
    """A command's open journal, and the engine of its circles once something asks for it."""

    world: World
    options: argparse.Namespace
    vault: Vault
    _port: CirclePort | None = field(default=None, repr=False)
    _noted: Noted = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._noted = Noted(self.world.now)

    @property
    def json(self) -> bool:
        """Whether JSON is wanted."""
        return bool(getattr(self.options, "json", False))

    @property
    def port(self) -> CirclePort:
        """The engine; made when it is asked for first.

        Raises:
            Failure: it is not installed.
        """
        if self._port is None:
            if self.world.circles is None:
                raise Failure(_NO_ENGINE)
            lane = _NotingLane(self.vault, self._noted)
            self.vault.closing.append(lambda: self._noted.finish(self.vault.write))
            self._port = self.world.circles(
                Surroundings(lane, self.world.now, self.world.random, self._network())
            )
        return self._port

    def _network(self) -> Network:
        stored = self.vault.read(lambda tx: tx.settings.all())
        return network_of(stored, self._connecting)

    def _connecting(self, host: str, purpose: str) -> None:
        self._noted.note(host, purpose)
        if getattr(self.options, "connections", False):
            self.world.tell(f"Connecting to {host}: {purpose}")

    @property
    def words(self) -> Wording:
        """What knows how things said travel; it needs no engine. Raises `Failure` as `port`."""
        return wording(self.world)

    def close(self) -> None:
        """Close the engine's connections."""
        if self._port is not None:
            self._port.close()

    @property
    def circle(self) -> Circle:
        """The circle that the command names.

        Raises:
            Failure: there is none, or there are several.
        """
        return find_circle(self.vault.read(lambda tx: tx.circles.all()), self.options.circle)

    def person(self, text: str, circle: Circle | None = None) -> Person:
        """Return somebody who is in the circle now.

        Raises:
            Failure: there is nobody, or there are several.
        """
        ident = (circle or self.circle).id
        people = [one for one in self.people(ident).values() if one.present]
        return one_of(
            people, text, lambda one: one.pseudonym, lambda one: one.person,
            "There is nobody like that in this circle. `lamplit circle members` lists them.",
        )  # fmt: skip

    def people(self, circle: bytes) -> dict[bytes, Person]:
        """Return everybody who is or was in a circle, by id."""
        found = self.vault.read(lambda tx: tx.circle_people.of(circle))
        return {one.person: one for one in found}

    def post(self, circle: bytes, text: str) -> PostRow:
        """Return the post whose id begins with ``text``, which may be AUTHOR/ID.

        Raises:
            Failure: there is none, or there are several.
        """
        who, _, ident = argument(text).rpartition("/")
        digits = ident.replace("-", "").lower()
        if len(digits) < _FEWEST or set(digits) - set(hexdigits):
            raise NoSuchPost
        author = self._author(circle, who) if who else None
        found = self.vault.read(lambda tx: tx.circle_posts.find(circle, digits, author))
        if not found:
            raise NoSuchPost
        if len(found) == 1:
            return found[0]
        if len({one.post for one in found}) > 1:
            raise Failure("Several posts have ids that begin like this. Write more of the id.")
        names = self.people(circle)
        told = [f"{one_line(_called(names, one.author))}/{one.post.hex()[:8]}" for one in found]
        raise Failure(
            "Several people have a post with this id. Write whose you mean, before a slash: "
            f"{', '.join(told)}."
        )

    def _author(self, circle: bytes, text: str) -> bytes:
        """Return who is or was in a circle. Raises `Failure` as `person`."""
        found = one_of(
            [*self.people(circle).values()], text,
            lambda one: one.pseudonym, lambda one: one.person,
            "There is nobody like that in this circle. `lamplit circle members` lists them.",
        )  # fmt: skip
        return found.person

    def sure(self, question: str) -> None:
        """Ask the person at the terminal, if there is one and --yes is not given.

        Raises:
            Failure: they did not type yes.
        """
        if self.options.yes or self.world.terminal is None:
            return
        answer = self.world.terminal.line(f"{question} Type yes: ")
        if answer.strip().casefold() != "yes":
            raise Failure("Nothing was done.")


class _NotingLane:
    """A journal's lane that also keeps what connections were opened, after each writing."""

    def __init__(self, vault: Vault, noted: Noted) -> None:
        self._vault, self._noted = vault, noted

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction that is durable when this returns."""
        result = self._vault.write(work)
        self._noted.keep(self._vault.write)
        return result

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one consistent snapshot."""
        return self._vault.read(work)


def _called(names: Mapping[bytes, Person], person: bytes) -> str:
    """Return a name that nobody else has, or the id."""
    same = [
        one
        for one in names.values()
        if person in names and one.pseudonym == names[person].pseudonym
    ]
    return names[person].pseudonym if len(same) == 1 else person.hex()


@contextmanager
def here(world: World, options: argparse.Namespace) -> Iterator[Here]:
    """Open the journal for a command about circles."""
    with opened(world, options) as vault:
        found = Here(world, options, vault)
        # Before anything is shown: what has ended is gone.
        vault.write(lambda tx: sweep(tx, world.now()))
        try:
            yield found
        finally:
            found.close()


def wording(world: World) -> Wording:
    """Return what knows how things said travel.

    Raises:
        Failure: the part for circles is not installed.
    """
    if world.wording is None:
        raise Failure(_NO_ENGINE)
    return world.wording()


def find_circle(circles: Sequence[Circle], text: str) -> Circle:
    """Return the circle that is called ``text``, or whose name or id begins so.

    Raises:
        Failure: there is none, or there are several.
    """
    return one_of(
        circles, text, lambda one: one.name, lambda one: one.id,
        "There is no such circle. `lamplit circle list` lists them.",
    )  # fmt: skip


def one_of(
    items: Sequence[T],
    text: str,
    name: Callable[[T], str],
    ident: Callable[[T], bytes],
    none: str,
) -> T:
    """Return the item named ``text``, or the only one whose name or id begins with it.

    Raises:
        Failure: ``none``, or that there are several.
    """
    wanted, digits = fold(argument(text)), text.replace("-", "").lower()
    found = [item for item in items if wanted and fold(name(item)) == wanted] or [
        item
        for item in items
        if (wanted and fold(name(item)).startswith(wanted))
        or (len(digits) >= _FEWEST and ident(item).hex().startswith(digits))
    ]
    if not found:
        raise Failure(none)
    if len(found) > 1:
        raise Failure("Several are called like this. Write the beginning of the id.")
    return found[0]


def by_id(items: Sequence[T], text: str, ident: Callable[[T], bytes], none: str) -> T:
    """Return the only item whose id begins with ``text``.

    Raises:
        Failure: ``none``, or that there are several.
    """
    return one_of(items, text, lambda _: "", ident, none)


def secret(world: World, options: argparse.Namespace, text: str) -> str:
    """Return a secret that an argument holds, or with ``-`` the first line of standard input."""
    check_one_reader(options, text)
    return first_line(world, "-").strip() if text == "-" else argument(text).strip()


def words_of(world: World, options: argparse.Namespace, text: str | None) -> str:
    """Return what stands in an argument, or with None or ``-`` on standard input.

    Raises:
        UsageError: there are no words.
    """
    asked = argparse.Namespace(**{**vars(options), "note": "-" if text is None else text})
    if text is None and world.terminal is not None and world.stdin.isatty():
        world.tell("Type the words; Ctrl+D ends them.")
    words = (note_of(world, asked) or "").strip()
    if not words:
        raise UsageError("There are no words to send.")
    return words


_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}


def duration(text: str) -> timedelta | None:
    """Return a length of time written like 90s, 10m, 12h, 7d or 2w; None for anything else."""
    number, unit = text[:-1].strip(), text[-1:].lower()
    if unit not in _UNITS or not (number.isascii() and number.isdigit()) or len(number) > 6:  # noqa: PLR2004 - a year in seconds has eight
        return None
    return timedelta(seconds=int(number) * _UNITS[unit])


def draw_qr(world: World, text: str) -> None:
    """Draw a QR code of half blocks, light on dark or dark on light alike readable."""
    import segno  # noqa: PLC0415 - it brings half of Python's library for the network

    rows = [list(map(bool, row)) for row in segno.make(text, error="l", micro=False).matrix]
    edge = 2
    wide = [[False] * edge + row + [False] * edge for row in rows]
    blank = [[False] * len(wide[0])] * edge
    lines = [*blank, *wide, *blank]
    lines += [blank[0]] * (len(lines) % 2)
    signs = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    for upper, lower in zip(lines[::2], lines[1::2], strict=True):
        world.say("".join(signs[pair] for pair in zip(upper, lower, strict=True)))

"""A home of its own, and a day with the command line in it, full of marker words."""

import os
import secrets
import subprocess
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PLACES = (
    "HOME", "LAMPLIT_HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
    "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
)  # fmt: skip
_PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")


@dataclass
class Home:
    """A place for a program to leave things in, and one outside it for what it is given.

    Attributes:
        place: everything below is searched.
        outside: passphrases, files to attach, journals to bring in.
        before: words before the program, such as a tracer.
    """

    place: Path
    outside: Path
    before: Sequence[str] = ()
    markers: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.outside.mkdir(parents=True)
        for name in PLACES:
            (self.place / name.lower()).mkdir(parents=True, mode=0o700)
        (self.outside / "passphrase").write_text("four plain words here\n", "utf-8")

    @property
    def vault(self) -> Path:
        """The journal's folder."""
        return self.place / "lamplit_home" / "vaults" / "Journal.lamplit"

    def environment(self, **more: str) -> dict[str, str]:
        """Return the program's environment."""
        kept = {k: v for k, v in os.environ.items()
                if not k.startswith(("XDG_", "LAMPLIT", "DBUS"))}  # fmt: skip
        return {**kept, **{name: str(self.place / name.lower()) for name in PLACES}, **more}

    def marker(self) -> str:
        """Return a new word that occurs nowhere else."""
        word = "Qz" + "".join(secrets.choice("bcdfghjkmnprstvw") for _ in range(14))
        self.markers.append(word)
        return word

    def run(self, *arguments: str | Path, stdin: str = "") -> str:
        """Run a command that must work and return what it printed."""
        given = ["--vault", str(self.vault), "--passphrase-file", str(self.outside / "passphrase")]
        done = subprocess.run(
            [*self.before, sys.executable, "-m", "app", *given, *map(str, arguments)],
            input=stdin, capture_output=True, text=True, check=False, timeout=120,
            env=self.environment(), cwd=self.place / "home",
        )  # fmt: skip
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout.strip()


def day_with_commands(home: Home) -> Iterator[str]:
    """Do what can be done from a terminal, yielding after each part what was done."""
    mark = home.marker
    home.run("init", "--recovery-file", home.outside / "recovery")
    yield "init"
    ident = home.run("write", "--title", mark(), "--tag", mark(), "--place", mark(),
                     stdin=f"{mark()} is what I wrote, #{mark()}")  # fmt: skip
    yield "write"
    home.run("edit", ident, "-", "--append", stdin=f"\n\nand {mark()} later")
    yield "edit"
    photo = home.outside / f"{mark()}.png"
    photo.write_bytes(_PNG + mark().encode())
    home.run("attach", ident, photo)
    yield "attach"
    for query in (home.markers[0], mark(), f"tag:{home.markers[1]}", f'"{mark()} {mark()}"'):
        home.run("search", "--json", "-", stdin=query)
    home.run("search", home.markers[3][2:8], "--inside-words")
    yield "search"
    home.run("words", "add", mark())
    home.run("show", ident, "--json")
    home.run("history", ident, "--text")
    home.run("list", "--json")
    yield "reading"
    home.run("circle", "list")
    home.run("circle", "ledger", "--json")
    home.run("sync")
    home.run("sync", "--watch")
    yield "no circle"
    _help_oneself(home)
    yield "kit"
    _bring_in(home)
    yield "import"
    _back_up(home)
    yield "backup"
    home.run("tags", "add", mark(), ident)
    home.run("trash", ident)
    home.run("trash", "--empty", "--yes")
    home.run("verify", "--json")
    yield "the end"


def _back_up(home: Home) -> None:
    """Backups here and at another place, tried there and restored beside the journal."""
    stick = home.place / "stick"
    stick.mkdir()
    home.run("backup", "add", stick)
    home.run("backup", "--json")
    (made,) = stick.glob("*.lamplit-backup")
    home.run("backup", "check", made)
    home.run("restore", made, "--folder", home.place / "lamplit_home" / "restored.lamplit")
    home.run("backup", "places")


def _help_oneself(home: Home) -> None:
    mark = home.marker
    card = home.run("card", "add", "-", "--text", mark(), stdin=mark())
    home.run("card", "use", card[-8:], "--before", "8", "--note", "-", stdin=mark())
    goal = home.run("goal", "add", "-", "--first-step", mark(), stdin=mark())
    home.run("goal", "done", goal[-8:])
    home.run("prompts", "on", "letters")
    home.run("write", "--template", "evening-review", "-", stdin=f"{mark()}\n--\n{mark()}")


def _bring_in(home: Home) -> None:
    folder = home.outside / "notes"
    folder.mkdir()
    mark = home.marker
    for number in range(3):
        photo = folder / f"{mark()}.png"
        photo.write_bytes(_PNG + zlib.compress(mark().encode()))
        (folder / f"2026-01-0{number + 1}.md").write_text(
            f"---\ntitle: {mark()}\ntags: [{mark()}]\n---\n\n{mark()} ![x]({photo.name})\n", "utf-8"
        )
    home.run("import", folder, "--format", "markdown", "--zone", "UTC", "--plan", "--json")
    home.run("import", folder, "--format", "markdown", "--zone", "UTC", "--yes", "--json")

"""The rooms of a circle, over real journals and a real relay.

`python -m tests.ui.circles.gallery FOLDER [PART]` writes pictures of every screen whose name has
PART in it, in every theme and at several sizes.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.domain.circles.choices import Form, Sharing, Source, Space, TopicNote, Wish
from app.domain.circles.posts import PostKey
from app.domain.circles.reading import About, Showing
from app.domain.entry import Content
from app.domain.ids import uuid7
from app.domain.mood import Feelings, Valence
from app.paths import folders
from app.settings import CIRCLE_LIVE, TEXT_SCALE, THEME
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.circles import say
from app.usecases.circles.choose import choose
from app.usecases.circles.port import InviteKind, NewCircle, NewInvite, Said, Wording
from app.usecases.circles.send import Going, send
from app.usecases.circles.share import share_entry
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.making import WORDS
from tests.sync.client.engine.people import Person
from tests.sync.making import WIDE
from tests.sync.relays import relay_here
from tests.ui.views.rooms_gallery import photo, pieces
from ui.main import make_application
from ui.program import Program
from ui.theme.tokens import THEMES
from ui.views.circle.view import CircleView

MEETING = (
    "The meeting went the way I was afraid it would. Not badly, exactly. They were kind about it, "
    "which somehow made it harder to be angry. I came home and cleaned the whole oven."
)
RIVER = "The heron was there again, on the same post, as if it had an appointment.\n\nI stayed."
LONG = "\n\n".join(
    ["# What I keep meaning to say", *(
        f"It is the {number} time that I begin this page. What I want to say is small, and I keep "
        "walking around it, as one walks around a pond in which something might move."
        for number in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
    )]
)  # fmt: skip
ARABIC = "عدت اليوم من المستشفى، كل شيء بخير. شكرا لأنكم كنتم هنا."
NAMES = ("Tern", "Juniper", "Kestrel", "Oak", "Wren", "نور")
LONG_NAME = "Bartholomew-of-the-Rather-Long-Lane"


class World:
    """People of one circle, told as they went."""

    def __init__(self, place: Path, url: str, token: str) -> None:
        self.people: dict[str, Person] = {}
        for at, name in enumerate((*NAMES, LONG_NAME)):
            (place / str(at)).mkdir()
            self.people[name] = Person(name, place / str(at))
        self.tern = self.people["Tern"]
        self.ago(hours=75)
        self._meet(url, token)

    def __getitem__(self, name: str) -> Person:
        return self.people[name]

    def ago(self, *, hours: float) -> None:
        """Put everybody's clock back."""
        for person in self.people.values():
            person.clock.ahead = -timedelta(hours=hours)

    def _meet(self, url: str, token: str) -> None:
        host = self["Juniper"]
        host.port.create(NewCircle(
            url, "Harbour", "Juniper", token,
            purpose="Since the choir. For honest weeks and small wins.",
            agreement="What is said here stays here.\n\nWe answer when we can. Nobody owes anybody "
            "an answer.\n\nWe say when a week is too much.",
        ))  # fmt: skip
        for name, person in self.people.items():
            if name != "Juniper":
                link = host.port.invite(host.circle, NewInvite(InviteKind.MEETING)).text
                person.port.join(link, name)
                self.together()
            if name == "Wren":  # from six people on there have to be two
                host.port.set_role(host.circle, host.id_of(name), steward=True)
        lost = [name for name, person in self.people.items() if person.state != "member"]
        if lost:
            _fail(f"not in the circle: {lost}")
        for name in ("Juniper", "Kestrel", "Oak", "Wren"):
            self.tern.port.confirm(self.tern.circle, self.tern.id_of(name), None)

    def together(self) -> None:
        """Let everybody look twice."""
        for _ in range(2):
            for person in self.people.values():
                person.sync()

    def do(self, name: str, work: Callable[..., Any], *given: object, **more: object) -> Any:
        """Let somebody do one deed, and send it."""
        person = self[name]
        result = person.vault.write(
            lambda tx: work(tx, person.port, person.circle, *given, now=person.clock(),
                            random=person.random, **more)
        )  # fmt: skip
        person.sync()
        return result

    def post(self, name: str, text: str, **fields: object) -> PostKey:
        """Let somebody say something to everybody."""
        person = self[name]

        def work(tx: Transaction, words: Wording, circle: bytes, **more: Any) -> PostKey:
            return send(tx, words, circle, Going(Said("post", {"text": text, **fields})), **more)

        return PostKey(person.me, self.do(name, work).post)

    def with_photo(self, name: str, text: str) -> None:
        """Let somebody share an entry with a picture."""
        person = self[name]
        entry = _ident(person)

        def write(tx: Any) -> Any:
            return write_entry(
                tx, Content(text), created_at=person.clock(), zone="UTC", now=person.clock(),
                new_id=lambda: _ident(person), entry_id=entry,
            )  # fmt: skip

        person.vault.write(write)
        file = NewFile("river.jpg", partial(pieces, photo("#4b5675", "#e0a070")))
        attached, _ = attach_file(
            person.vault.write, entry, file, now=person.clock(),
            new_id=lambda: _ident(person),
        )  # fmt: skip
        self.do(
            name, share_entry, entry, Sharing(photos=(attached.id,), wish=Wish.CELEBRATE_WITH_ME)
        )

    def talk(self) -> None:
        """Three days of it."""
        self.do("Oak", say.say_space, Space.OPEN)
        self.do("Kestrel", say.say_space, Space.A_LITTLE)
        self.do("Wren", say.say_space, Space.NOT_NOW, until=datetime.now(UTC) + timedelta(days=2))
        self.ago(hours=50)
        question = self.do("Oak", say.ask, "This week: what made you smile?", light=True)[0]
        self.together()
        self.do("Oak", say.answer, question,
                "My neighbour’s dog wearing a raincoat, with visible dignity.")  # fmt: skip
        self.post("Wren", "In the hospital again, only for tests.", topics=("medical-care",))
        self.post("نور", ARABIC)
        self.post(
            LONG_NAME,
            "😊🌧️ Rain on the tent, and "
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte is a word.",
        )
        self.ago(hours=20)
        self.together()
        self.post("Juniper", LONG)
        self.with_photo("Kestrel", RIVER)
        self.do("Oak", say.share_check_in, say.How(Valence.SLIGHTLY_PLEASANT, Feelings(
            labels=("calm",), contexts=("hobbies",))))  # fmt: skip
        self.do("Kestrel", say.share_check_in, say.How(Valence.UNPLEASANT, Feelings(
            labels=("drained",), contexts=("work",))))  # fmt: skip
        self.ago(hours=2)
        self.together()
        ends = int((datetime.now(UTC) + timedelta(days=2)).timestamp() * 1000)
        mine = self.post("Tern", "I said no to the extra shift, and nothing fell down.")
        meeting = self.post("Juniper", MEETING, excerpt=True, wish="just-listen", tone="venting",
                            expires_at=ends)  # fmt: skip
        self.together()
        self.do("Oak", say.comment, meeting, say.Reply("So it was kind, and it still hurt.",
                                                   form=Form.REFLECT))  # fmt: skip
        self.do("Kestrel", say.comment, mine, say.Reply(
            "What helped me was to write the two sentences down before I went in.",
            form=Form.ADVICE, source=Source.OWN_EXPERIENCE))  # fmt: skip
        self.do("Wren", say.thank, mine)
        self.together()
        self.tern.vault.write(
            lambda tx: choose(tx, About.TOPIC, str(TopicNote.MEDICAL_CARE), Showing.FOLD)
        )
        self.ago(hours=0)


def _ident(person: Person) -> UUID:
    return uuid7(person.clock(), person.random)


@contextmanager
def opened(app: QApplication, world: World) -> Iterator[Program]:
    """Tern's journal in a window, on a computer that is not connected."""
    tern = world.tern
    tern.close()
    places = folders()
    shutil.copytree(tern.folder / "state", places.incarnations, dirs_exist_ok=True)
    program = Program(
        app, places, now=lambda: datetime.now(UTC), zone=lambda: "UTC", environ={}, circles=Circles
    )
    program.start(tern.vault_folder)
    program.store.unlock(tern.vault_folder, Passphrase(WORDS), failed=_fail)
    live(app, lambda: program.store.is_open)
    program.preferences.set(CIRCLE_LIVE, False)
    try:
        yield program
    finally:
        program.end()


def _fail(error: object) -> None:
    raise SystemExit(str(error))


def live(app: QApplication, ready: Callable[[], object], seconds: float = 20) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + seconds
    while not ready():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            _fail("it did not come about in time")


def rest(app: QApplication, seconds: float = 0.5) -> None:
    """Let it come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def screens(program: Program, world: World) -> dict[str, Callable[[], object]]:
    """Every screen, by name."""
    from ui.views.circle import (
        agreeing,
        choices,
        company,
        held,
        hidden,
        leaving,
        ledger,
        members,
        pulse,
        recovery,
        renaming,
        rounds,
        shelf,
        starting,
        verifying,
        welcome,
    )
    from ui.views.circle.share.sheet import open_share_sheet

    context, view = program.context, program.window.room("circle")
    assert isinstance(view, CircleView)
    held_circle = program.store.read(lambda tx: tx.circles.all()[0], lambda _: None).result(5)
    people = program.store.read(lambda tx: tx.circle_people.of(held_circle.id),
                                lambda _: None).result(5)  # fmt: skip
    circle, tern = held_circle.id, world.tern
    entry = uuid7(tern.clock(), tern.random)
    program.store.write(lambda tx: write_entry(
        tx, Content("# The extra shift\n\nMaria from the ward called 030 1234567 and asked again. "
                    "I said no. Nothing fell down.\n\nI slept.", tags=("work",)),
        created_at=tern.clock(), zone="UTC", now=tern.clock(), new_id=program.store.new_id,
        valence=Valence.PLEASANT, entry_id=entry,
    )[1]).result(5)  # fmt: skip
    del verifying
    return {
        "room": lambda: None,
        "share": lambda: open_share_sheet(context, circle, entry),
        "ledger": lambda: ledger.open_ledger(context, held_circle),
        "members": lambda: members.open_members(context, held_circle),
        "invite": lambda: members.open_invite(context, held_circle, people),
        "agreement": lambda: agreeing.open_agreement(context, circle),
        "welcome": lambda: welcome.open_welcome(context, circle),
        "choices": lambda: choices.open_choices(context, circle, "Harbour"),
        "hidden": lambda: hidden.open_hidden(context, held_circle),
        "held": lambda: held.open_held(context, circle),
        "company": lambda: company.open_company(context, circle),
        "question": lambda: rounds.open_asking(context, circle),
        "shelf": lambda: shelf.open_shelf(context, circle),
        "pulse": lambda: pulse.open_pulse(context, held_circle),
        "recovery": lambda: recovery.open_recovery(context, held_circle),
        "rename": lambda: renaming.open_rename(context, circle),
        "leave": lambda: leaving.open_leave(context, circle),
        "start": lambda: starting.open_start(context),
        "join": lambda: starting.open_join(context),
    }


def draw(app: QApplication, world: World, out: Path, part: str) -> None:
    """Write the pictures."""
    with opened(app, world) as program:
        program.window.show()
        program.window.go("circle")
        rest(app, 2)
        looks = [(theme, (1280, 800), 100) for theme in THEMES]
        looks += [("paper", (900, 640), 100), ("paper", (1280, 800), 200)]
        shown = screens(program, world)
        for theme, size, scale in looks:
            program.preferences.set(THEME, theme)
            program.preferences.set(TEXT_SCALE, scale)
            program.window.resize(*size)
            for name, arrive in shown.items():
                if part not in name:
                    continue
                program.window.overlays.close_all()
                program.window.go("circle")
                arrive()
                rest(app)
                folder = out / f"{theme}-{size[0]}-{scale}"
                folder.mkdir(parents=True, exist_ok=True)
                program.window.grab().save(str(folder / f"{name}.png"))
            program.window.overlays.close_all()


def main(out: Path, part: str = "") -> None:
    """Write everything."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        os.environ["LAMPLIT_HOME"] = str(place / "home")
        app = make_application([])
        (place / "relay").mkdir()
        with relay_here(place / "relay", limits=WIDE) as relay:
            world = World(place, relay.url, relay.token())
            world.talk()
            draw(app, world, out, part)
            for person in world.people.values():
                if person is not world.tern:
                    person.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])

"""People of one circle, with all that is hard to draw: at a real relay, with real journals."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

from PIL import Image

from app.domain.circles.choices import Form, Sharing, Source, Space, TopicNote, Wish
from app.domain.circles.posts import PostKey
from app.domain.circles.reading import About, Showing
from app.domain.entry import Content
from app.domain.ids import uuid7
from app.domain.mood import Feelings, Valence
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.circles import say
from app.usecases.circles.choose import choose
from app.usecases.circles.port import InviteKind, NewCircle, NewInvite, Said, Wording
from app.usecases.circles.send import Going, send
from app.usecases.circles.share import share_entry
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.invented import Invented

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
LONG_WORD = (
    "😊🌧️ Rain on the tent, and "
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte is a word."
)
LONG_NAME = "Bartholomew-of-the-Rather-Long-Lane"
NAMES = ("Tern", "Juniper", "Kestrel", "Oak", "Wren", "نور الصباح", "🦉 Owl 🌙", LONG_NAME)


def picture(red: int, size: tuple[int, int] = (640, 480)) -> bytes:
    """A picture with a gradient."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste((red, 90, 60), (size[0] // 3, size[1] // 3, size[0] // 2, size[1] // 2))
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


class World:
    """People of one circle, told as they went."""

    def __init__(self, place: Path, url: str, token: str) -> None:
        self.people: dict[str, Person] = {}
        for at, name in enumerate(NAMES):
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
            if name in {"Tern", "Wren"}:  # from six people on there have to be two
                host.port.set_role(host.circle, host.id_of(name), steward=True)
        lost = [name for name, person in self.people.items() if person.state != "member"]
        if lost:
            raise SystemExit(f"not in the circle: {lost}")
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

    def with_photos(
        self, name: str, text: str, photos: Sequence[bytes], wish: Wish | None = None
    ) -> None:
        """Let somebody share an entry with pictures."""
        person = self[name]
        entry = _ident(person)

        def write(tx: Any) -> Any:
            return write_entry(
                tx, Content(text), created_at=person.clock(), zone="UTC", now=person.clock(),
                new_id=lambda: _ident(person), entry_id=entry,
            )  # fmt: skip

        person.vault.write(write)
        for number, content in enumerate(photos):
            file = NewFile(f"river-{number}.png", partial(list, [content]))
            attach_file(
                person.vault.write, entry, file, now=person.clock(), new_id=lambda: _ident(person)
            )
        kept = person.vault.read(lambda tx: tx.entries.get(entry)).attachments
        chosen = tuple(one.id for one in kept)
        self.do(name, share_entry, entry, Sharing(photos=chosen, wish=wish))

    def talk(self) -> None:
        """Three days of it."""
        self.do("Oak", say.say_space, Space.OPEN)
        self.do("Kestrel", say.say_space, Space.A_LITTLE)
        self.do("Wren", say.say_space, Space.NOT_NOW, until=datetime.now(UTC) + timedelta(days=2))
        self._first_day()
        self.ago(hours=20)
        self.together()
        self.post("Juniper", LONG, tags=("walking", "a rather long tag for a small chip"))
        self.with_photos("Kestrel", RIVER, [picture(200)], Wish.CELEBRATE_WITH_ME)
        self.do("Oak", say.share_check_in, say.How(Valence.SLIGHTLY_PLEASANT, Feelings(
            labels=("calm",), contexts=("hobbies",))))  # fmt: skip
        self.do("Kestrel", say.share_check_in, say.How(Valence.UNPLEASANT, Feelings(
            labels=("drained",), contexts=("work",))))  # fmt: skip
        self._today()
        self.tern.vault.write(
            lambda tx: choose(tx, About.TOPIC, str(TopicNote.MEDICAL_CARE), Showing.FOLD)
        )
        self.tern.vault.write(lambda tx: choose(tx, About.WORD, "diet*", Showing.HOLD))
        self.ago(hours=0)

    def _first_day(self) -> None:
        self.ago(hours=50)
        question = self.do("Oak", say.ask, "This week: what made you smile?", light=True)[0]
        self.together()
        self.do("Oak", say.answer, question,
                "My neighbour’s dog wearing a raincoat, with visible dignity.")  # fmt: skip
        self.post("Wren", "In the hospital again, only for tests.", topics=("medical-care",))
        self.post("Oak", "A diet that a colleague swears by. I do not.")
        self.post("نور الصباح", ARABIC)
        self.post(LONG_NAME, LONG_WORD)
        eleven = [picture(20 * at, (400, 300)) for at in range(11)]
        self.with_photos("Tern", "The whole walk, in pictures.", eleven)
        hostile = self.post("🦉 Owl 🌙", "Look at this.")
        self.together()
        self.tern.vault.write(lambda tx: self._spoil(tx, hostile))

    def _spoil(self, tx: Transaction, key: PostKey) -> None:
        """Let pictures stand below a post that cannot be shown."""
        told = Invented(tx, self.tern.port, self.tern.clock(), circle=self.tern.circle)
        told.attach(key, 0, b"\x89PNG\r\n\x1a\n" + b"not a picture" * 40)
        told.attach(key, 1, b"", size=12_000_000)
        told.attach(key, 2, b"", lost=True)

    def _today(self) -> None:
        self.ago(hours=2)
        self.together()
        ends = int((datetime.now(UTC) + timedelta(days=2)).timestamp() * 1000)
        mine = self.post("Tern", "I said no to the extra shift, and nothing fell down.")
        meeting = self.post("Juniper", MEETING, excerpt=True, wish="just-listen", tone="venting",
                            expires_at=ends)  # fmt: skip
        self.together()
        said = self.do("Oak", say.comment, meeting, say.Reply(
            "So it was kind, and it still hurt.", form=Form.REFLECT))[0]  # fmt: skip
        self.together()
        self.do("🦉 Owl 🌙", say.comment, said, say.Reply(
            "Something that helped me: leave the oven be.", form=Form.ADVICE, source=Source.READ,
            link="https://example.org/oven"))  # fmt: skip
        self.do("Kestrel", say.comment, mine, say.Reply(
            "What helped me was to write the two sentences down before I went in.",
            form=Form.ADVICE, source=Source.OWN_EXPERIENCE))  # fmt: skip
        self.do("Wren", say.thank, mine)
        self.together()


def _ident(person: Person) -> UUID:
    return uuid7(person.clock(), person.random)

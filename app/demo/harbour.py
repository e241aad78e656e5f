"""A circle of invented people, who really meet: each with a journal, at a relay of their own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from app.demo.nearby import Nearby
from app.demo.pictures import draw
from app.domain.circles.choices import Form, Sending, Sharing, Source, Space, Tone, TopicNote, Wish
from app.domain.circles.posts import PostKey
from app.domain.circles.reading import About, Showing
from app.domain.coping import CopingCard
from app.domain.entry import Content
from app.domain.ids import uuid7
from app.domain.mood import Feelings, Valence
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.circles import pulse, say
from app.usecases.circles.choose import choose, mark_read
from app.usecases.circles.port import (
    CirclePort,
    Factory,
    InviteKind,
    Network,
    NewCircle,
    NewInvite,
    Progress,
    Rules,
    Surroundings,
)
from app.usecases.circles.share import share_card, share_entry
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault

NAME = "Harbour"
ME, HOST = "Tern", "Juniper"
OTHERS = ("Kestrel", "Oak", "Wren", "نور")
_COST = Cost(8192, 1, 1)
_PURPOSE = "Since the choir. For honest weeks and small wins."
_AGREEMENT = (
    "What is said here stays here.\n"
    "We listen first. Advice only where it is welcome, and with where it comes from.\n"
    "We answer when we can. Nobody owes anybody an answer.\n"
    "We are friends, not helpers on duty. In danger we call the people who answer now."
)
_WELCOME = "Come in. Read for a while if you like; a small first page is plenty."
MEETING = (
    "The meeting went the way I was afraid it would. Not badly, exactly. They were kind about it, "
    "which somehow made it harder to be angry. I came home and cleaned the whole oven."
)
SHIFT = "I said no to the extra shift today, and nothing fell down. I keep looking up to check."
_HERON = "The heron was there again, on the same post, as if it had an appointment.\n\nI stayed."
_ARABIC = "عدت اليوم من المستشفى مع أمي، كل شيء بخير. شكرا لأنكم كنتم هنا."


@dataclass
class _Friend:
    """Somebody of the circle.

    Attributes:
        back: how long ago it is for them just now.
    """

    name: str
    vault: Vault
    factory: Factory
    now: datetime
    random: Callable[[int], bytes]
    back: timedelta = timedelta()
    port: CirclePort = field(init=False)

    def __post_init__(self) -> None:
        surroundings = Surroundings(self.vault, self.clock, self.random, Network())
        self.port = self.factory(surroundings)

    def clock(self) -> datetime:
        """What time it is for them."""
        return self.now - self.back

    def new_id(self) -> UUID:
        """A fresh id."""
        return uuid7(self.clock(), self.random)

    @property
    def circle(self) -> bytes:
        """The one that they are in."""
        return self.vault.read(lambda tx: tx.circles.all())[0].id

    def look(self) -> None:
        """Read what is new, and send what waits."""
        self.port.sync(None, _unwatched)

    def do(self, work: Callable[..., Any], *given: object, **more: object) -> Any:
        """Say something, which the next look sends."""
        circle, now = self.circle, self.clock()
        return self.vault.write(
            lambda tx: work(tx, self.port, circle, *given, now=now, random=self.random, **more)
        )

    def write(self, text: str, photo: bytes = b"") -> UUID:
        """Write an entry, with a photo if one is given, and return its id."""
        entry, now = self.new_id(), self.clock()

        def work(tx: Transaction) -> object:
            return write_entry(
                tx, Content(text), created_at=now, zone="Europe/London", now=now,
                new_id=self.new_id, entry_id=entry,
            )  # fmt: skip

        self.vault.write(work)
        if photo:
            file = NewFile("heron.jpg", partial(list, [photo]))
            attach_file(self.vault.write, entry, file, now=now, new_id=self.new_id)
        return entry

    def share(self, words: str, photo: bytes = b"", **how: Any) -> PostKey:
        """Write an entry and share it."""
        entry = self.write(words, photo)
        if photo:
            kept = self.vault.read(lambda tx: tx.entries.get(entry)).attachments
            how["photos"] = tuple(one.id for one in kept)
        key: PostKey = self.do(share_entry, entry, Sharing(**how))[0]
        return key


@dataclass(frozen=True, slots=True)
class Company:
    """The people whom the one of the demo is in a circle with.

    Attributes:
        folder: where their journals are for a while; the caller deletes it afterwards.
        relay: where they meet.
        factory: makes the engine of circles.
    """

    folder: Path
    relay: Nearby
    factory: Factory

    def meet(self, vault: Vault, *, now: datetime, random: Callable[[int], bytes]) -> None:
        """Let whose journal ``vault`` is be in a circle with five others for six days.

        Each has a journal and an engine, and every word goes through the relay as any other does.

        Args:
            vault: an open one that is in no circle.
            now: the present, aware; what is said was said before it.
            random: source of keys.

        Raises:
            Failure: the relay did not start, or cannot be reached.
        """
        address, token = self.relay.address(), self.relay.token()
        self.folder.mkdir(parents=True, exist_ok=True)
        with _met(vault, self.folder, self.factory, now, random) as friends:
            _Story(friends).tell(address, token)


@contextmanager
def _met(
    vault: Vault, folder: Path, factory: Factory, now: datetime, random: Callable[[int], bytes]
) -> Iterator[dict[str, _Friend]]:
    """Give everybody a journal and an engine, and close all that is not the person's own."""
    friends = {ME: _Friend(ME, vault, factory, now, random)}
    try:
        for number, name in enumerate((HOST, *OTHERS)):
            key = Passphrase(random(16).hex())
            own = create_vault(
                folder / f"{number}.lamplit", [(key, name)], state=folder / "state", now=now,
                random=random, cost=_COST,
            )  # fmt: skip
            friends[name] = _Friend(name, own, factory, now, random)
        yield friends
    finally:
        for friend in friends.values():
            friend.port.close()
            if friend.vault is not vault:
                friend.vault.close()


class _Story:
    """Six days of a circle."""

    def __init__(self, friends: dict[str, _Friend]) -> None:
        self._friends = friends
        self._me, self._host = friends[ME], friends[HOST]

    def tell(self, relay: str, token: str) -> None:
        """Tell all of it, from the beginning."""
        self._ago(days=6)
        self._meet(relay, token)
        self._ago(days=3, hours=2)
        self._first_days()
        self._ago(hours=21)
        self._yesterday()
        self._ago(hours=3)
        self._today()
        self._ago()
        self._read()

    def _ago(self, **back: int) -> None:
        for friend in self._friends.values():
            friend.back = timedelta(**back)

    def _together(self) -> None:
        """Let everybody send what they have, and then read what the others sent."""
        for friend in self._friends.values():
            friend.look()
        for friend in self._friends.values():
            friend.look()

    def _meet(self, relay: str, token: str) -> None:
        host = self._host
        rules = Rules(keep_for_report=True, welcome=_WELCOME)
        host.port.create(NewCircle(
            relay, NAME, HOST, token, purpose=_PURPOSE, agreement=_AGREEMENT, rules=rules
        ))  # fmt: skip
        for name in (ME, *OTHERS):
            link = host.port.invite(host.circle, NewInvite(InviteKind.MEETING)).text
            self._friends[name].port.join(link, name)
            host.look()
        self._together()
        ids = {one.pseudonym: one.id for one in self._me.port.members(self._me.circle)}
        host.port.set_role(host.circle, ids["Oak"], steward=True)
        for name in (HOST, *OTHERS[:-1]):
            self._me.port.confirm(self._me.circle, ids[name], None)

    def _first_days(self) -> None:
        friends = self._friends
        friends["Oak"].do(say.say_space, Space.OPEN)
        self._host.do(say.say_space, Space.OPEN)
        friends["Kestrel"].do(say.say_space, Space.A_LITTLE)
        week = friends["Wren"].clock() + timedelta(days=5)
        friends["Wren"].do(say.say_space, Space.NOT_NOW, until=week)
        asked = friends["Oak"].do(say.ask, "This week: what made you smile?", light=True)[0]
        friends["Oak"].do(
            say.answer, asked, "My neighbour’s dog wearing a raincoat, with visible dignity."
        )
        friends["Wren"].share("In the hospital again, only for tests. Visiting hours until eight.",
                              topics=(TopicNote.MEDICAL_CARE,))  # fmt: skip
        card = CopingCard(friends["Oak"].new_id(), "Cold water on the wrists",
                          "Count slowly to thirty. Nothing has to be better afterwards.",
                          friends["Oak"].clock())  # fmt: skip
        friends["Oak"].do(share_card, card)
        self._together()

    def _yesterday(self) -> None:
        friends = self._friends
        friends["Kestrel"].share(_HERON, draw("river-autumn", 7), wish=Wish.CELEBRATE_WITH_ME)
        friends["نور"].share(_ARABIC)
        friends["Oak"].do(say.share_check_in, _how(Valence.SLIGHTLY_PLEASANT, "calm", "hobbies"))
        mine = self._me.share(SHIFT, wish=Wish.HONEST_VIEW)
        self._together()
        friends["Kestrel"].do(say.comment, mine, say.Reply(
            "What helped me was to write the two sentences down before I went in.",
            form=Form.ADVICE, source=Source.OWN_EXPERIENCE,
        ))  # fmt: skip
        friends["Wren"].do(say.thank, mine)
        self._together()

    def _today(self) -> None:
        friends, host = self._friends, self._host
        self._host.do(pulse.start)
        until = host.clock() + timedelta(days=2)
        meeting = host.share(
            f"{MEETING}\n\nI have not told anybody at home yet.", text=MEETING,
            wish=Wish.JUST_LISTEN, tone=Tone.VENTING, sending=Sending(expires_at=until),
        )  # fmt: skip
        friends["Kestrel"].do(say.share_check_in, _how(Valence.UNPLEASANT, "drained", "work"))
        self._together()
        friends["Oak"].do(
            say.comment, meeting,
            say.Reply("So it was kind, and it still hurt.", form=Form.REFLECT),
        )  # fmt: skip
        self._together()

    def _read(self) -> None:
        """Let one's own journal fold what its person chose, with yesterday's posts read."""
        me, circle = self._me, self._me.circle
        day = int((me.now - timedelta(hours=12)).timestamp() * 1000)

        def work(tx: Transaction) -> None:
            choose(tx, About.TOPIC, TopicNote.MEDICAL_CARE, Showing.FOLD)
            rows = tx.circle_posts.feed(circle, int(me.now.timestamp() * 1000))
            old = [row.key for row in rows if row.created_at < day and not row.mine]
            mark_read(tx, circle, old, now=me.now)

        me.vault.write(work)


def _how(valence: Valence, label: str, context: str) -> say.How:
    return say.How(valence, Feelings(labels=(label,), contexts=(context,)))


def _unwatched(progress: Progress) -> None:
    """Nobody looks how far it is."""
    del progress

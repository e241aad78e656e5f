"""What people say in a circle, and what they take back."""

from datetime import timedelta

from app.domain.circles.choices import Sending
from app.domain.mood import Valence
from app.usecases.circles import say, send, take_back
from app.usecases.circles.port import Said
from app.usecases.circles.send import Going
from app.vault.transaction import Transaction
from tests.prove.circles.people import MARK, Person, Spoken
from tests.prove.circles.pictures import drawn_picture
from tests.prove.circles.world import World


def say_something(world: World, person: Person, said: str, fields_of: dict[str, object]) -> None:
    """Say something of a kind to all or some, perhaps until some hour; it waits to be sent."""
    chance = world.chance
    world.number += 1
    words = f"{MARK} {person.name} {world.number}x"
    others = [one for one in world.ready() if one is not person and one.me]
    some = chance.random() < 0.2 and others
    chosen = chance.sample(others, chance.randint(1, min(2, len(others)))) if some else []
    ends = person.now() + timedelta(hours=chance.choice((3, 30, 300)))
    sending = Sending(
        tuple(one.me for one in chosen), expires_at=ends if chance.random() < 0.15 else None
    )
    expires = None if sending.expires_at is None else int(sending.expires_at.timestamp() * 1000)
    name = "note" if said == "check_in" else "text"
    fields_of = {**fields_of, name: words, "expires_at": expires}
    picture = None
    if said == "post" and world.trouble.photos and chance.random() < 0.4:
        picture = drawn_picture(chance)
        fields_of["attachments"] = (picture.fields,)

    def work(tx: Transaction) -> bytes:
        going = Going(Said(said, fields_of), sending)
        post = send.send(
            tx, person.engine, person.circle, going, now=person.now(), random=chance.randbytes
        ).post
        if picture is not None:
            picture.keep(tx, person, post)
        return post

    post = person.do(lambda: person.lane.write(work))
    # What was written and cut afterwards is there all the same.
    found = [row.id for row in person.outbox() if words.encode() in row.body]
    for ident in [post] if post else found:
        audience = tuple(one.name for one in chosen)
        world.spoken[ident] = Spoken(person.name, ident, words, audience, expires)
        world.spoken[ident].picture = picture.content if picture else b""


def share(world: World, person: Person) -> None:
    """Share a post, and perhaps send it at once."""
    say_something(world, person, "post", {})
    if world.chance.random() < 0.7:
        person.sync()


def check_in(world: World, person: Person) -> None:
    """Share a mood."""
    say_something(world, person, "check_in", {"valence": round(Valence(1).number * 1000)})
    person.sync()


def comment(world: World, person: Person) -> None:
    """Say something to a post."""
    shown = [row for row in person.posts() if row.state == "shown" and not row.targeted]
    if not shown:
        return
    row = world.chance.choice(shown)
    world.number += 1
    words = f"{MARK} {person.name} {world.number}x"

    def work(tx: Transaction) -> None:
        say.comment(
            tx, person.engine, person.circle, row.key, say.Reply(words),
            now=person.now(), random=world.chance.randbytes,
        )  # fmt: skip

    person.do(lambda: person.lane.write(work))
    for out in person.outbox():
        if words.encode() in out.body:
            world.spoken[out.id] = Spoken(
                person.name, out.id, words, (), row.expires_at, below=row.post
            )
    person.sync()


def unshare(world: World, person: Person) -> None:
    """Take something back."""
    mine = [row for row in person.posts() if row.mine and row.post in world.spoken]
    if not mine:
        return
    row = world.chance.choice(mine)

    def work(tx: Transaction) -> None:
        take_back.unshare(
            tx, person.engine, person.circle, row.key,
            now=person.now(), random=world.chance.randbytes,
        )  # fmt: skip

    person.do(lambda: person.lane.write(work))
    now = [one for one in person.posts() if one.post == row.post and one.mine]
    said = world.spoken[row.post]
    said.taken_back = any(one.state == "withdrawn" for one in now)
    said.ever_taken_back |= said.taken_back
    if world.chance.random() < 0.7:
        person.sync()


def end_sooner(world: World, person: Person) -> None:
    """Let something end sooner."""
    mine = [row for row in person.posts() if row.mine and row.post in world.spoken]
    if not mine:
        return
    row = world.chance.choice(mine)
    until = person.now() + timedelta(hours=world.chance.choice((1, 20)))

    def work(tx: Transaction) -> None:
        take_back.end_sooner(
            tx, person.engine, person.circle, row.key, until,
            now=person.now(), random=world.chance.randbytes,
        )  # fmt: skip

    person.do(lambda: person.lane.write(work))
    said = world.spoken[row.post]
    for one in person.posts():
        if one.post == row.post and one.mine:
            said.expires_at = one.expires_at
    person.sync()

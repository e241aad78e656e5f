"""All that a relay stored, logged and saw on the wire while five journals used it: nothing tells.

The journals, the engine and the relay are the real ones. `tests/prove/relay/test_dump.py` asks the
same of the relay alone.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import apsw
import pytest

from app.domain.circles.choices import Sending
from app.usecases.circles.port import NewInvite, Said
from app.usecases.circles.send import Going, send
from sync.client.engine.sealing import STEP
from sync.relay.stores.sqlite.connection import DATABASE
from sync.session.seal import HANDSHAKE_BUCKETS, LETTER_BUCKETS, POST_BUCKETS
from tests.sync.client.attacks.conftest import Scene, lose_place, say
from tests.sync.client.attacks.marks import (
    AGREEMENT,
    CIRCLE,
    NAMES,
    PURPOSE,
    WORD,
    files,
    found_in,
    keys_of,
    spelt,
    texts,
)
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_taking_back import with_file
from tests.sync.postgres import Cluster, ask, free_port, own_cluster
from tests.sync.relays import relay_over

__all__ = ["own_cluster"]

LENGTHS = (333, 700, 1_111, 3_333, 7_777, 15_555, 31_111, 55_555)
"""True sizes of what is said, in bytes."""
PHOTO = 1_234_567


def use_everything(scene: Scene, people: list[Person]) -> dict[str, bytes]:
    """Five people do all there is to do; returns every secret they had on the way."""
    ada, ben, cleo, dan, eve = people
    secrets: dict[str, bytes] = {}

    def note() -> None:
        for one in people:
            if one.state == "member":
                named = keys_of(one).items()
                secrets.update({f"{one.name}'s {name} {key.hex()[:8]}": key for name, key in named})

    for number, length in enumerate(LENGTHS):
        say(people[number % 5], "x" * length)
    photo = f"{WORD} in a picture ".encode() * (PHOTO // 30)
    posts = {"ben": with_file(ben, photo), "dan": with_file(dan, photo)}
    for one in people * 2:
        one.sync()
    note()
    ada.say(f"for Ben alone {WORD}", sending=Sending((ben.me,)))
    until = ada.clock() + timedelta(hours=2)
    said = {"text": f"for tonight {WORD}", "expires_at": int(until.timestamp() * 1000)}
    tell(ada, Said("post", said))
    tell(cleo, Said("check_in", {"valence": 400, "note": f"so-so {WORD}"}))
    tell(dan, Said("comment", {"to": ben.key(posts["ben"]).joined, "text": f"what a view {WORD}"}))
    cleo.long_ago()
    cleo.port.vote(cleo.circle, ada.me, ben.me)
    for one in people:
        one.sync()
    ben.unshare(posts["ben"])
    ben.port.rename(ben.circle, "Thorbjorn the Second")
    ada.port.set_role(ada.circle, ben.me, steward=True)
    for one in people:
        one.sync()
    note()
    ada.port.invite(ada.circle, NewInvite())
    ben.port.remove(ben.circle, eve.me)
    cleo.port.leave(cleo.circle)
    for one in people * 2:
        one.sync()
    note()
    lose_place(dan)
    dan.port.resync(dan.circle)
    (asks,) = ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, asks.person)
    for one in (dan, ada, ben, dan):
        assert one.sync().caught_up
    note()
    return secrets


def tell(person: Person, said: Said) -> None:
    """Say something of whatever kind."""
    person.vault.write(
        lambda tx: send(
            tx, person.port, person.circle, Going(said), now=person.clock(), random=person.random
        )
    )


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_nothing_that_a_relay_has_tells_anything(
    tmp_path: Path, request: pytest.FixtureRequest, engine: str
) -> None:
    cluster: Cluster | None = None
    if engine == "postgresql":
        cluster = request.getfixturevalue("own_cluster")
    dsn = cluster.create_database("relay") if cluster else ""
    log = tmp_path / "log"
    port = free_port()
    watched = f'[metrics]\nlisten = "127.0.0.1:{port}"\n'
    with (
        log.open("w") as errors,
        relay_over(tmp_path / "relay", dsn, settings=watched, errors=errors) as relay,
    ):
        scene = Scene(tmp_path, lambda: relay)
        try:
            people = scene.circle(5)
            secrets = use_everything(scene, people)
            readable = [*texts(people[:2]), b"Thorbjorn the Second"]
            kept = {f"wire of {name}": b"\n".join(middle.seen)
                    for name, middle in scene.middles.items()}  # fmt: skip
            bodies = [asked.body for middle in scene.middles.values() for asked in middle.asked
                      if asked.method in {"POST", "PUT"} and asked.is_append]  # fmt: skip
            with urlopen(f"http://127.0.0.1:{port}/metrics") as figures:
                kept["figures"] = figures.read()
            running = dict(stored(relay.folder, cluster, dsn))
            judge_sizes(asker(relay.folder, dsn))
            assert relay.stop() == 0
        finally:
            scene.close()
    kept |= {**running, **dict(stored(relay.folder, cluster, dsn)), "log": log.read_bytes()}
    assert b"lamplit_relay_requests" in kept["figures"]
    assert len(secrets) > 60
    wrong = {name: found for name, content in kept.items()
             if (found := found_in(content, readable, secrets))}  # fmt: skip
    assert not wrong
    # The controls: what was sent is there, so it would have been found.
    everything = b"".join(running.values())
    assert sum(body[:64] in everything for body in bodies) > len(bodies) // 2


def stored(folder: Path, cluster: Cluster | None, dsn: str) -> Iterator[tuple[str, bytes]]:
    """Every file that a relay keeps; of a PostgreSQL its own files, its log, and a dump."""
    yield from files(folder)
    if cluster:
        for name, content in files(cluster.folder):
            yield f"postgresql/{name}", content
        yield "dump", cluster.run("pg_dump", "--dbname", dsn).encode()


Asker = Callable[[str], list[tuple[Any, ...]]]
"""Answers a question in SQL."""


def asker(folder: Path, dsn: str) -> Asker:
    """Who asks the relay's database, as its owner could."""

    def sqlite(question: str) -> list[tuple[Any, ...]]:
        where = str(folder / DATABASE)
        with closing(apsw.Connection(where, flags=apsw.SQLITE_OPEN_READONLY)) as sql:
            return list(sql.execute(question))

    def postgresql(question: str) -> list[tuple[Any, ...]]:
        return [tuple(row.values()) for row in asyncio.run(ask(dsn, question))]

    return postgresql if dsn else sqlite


def judge_sizes(told: Asker) -> None:
    """Every size is exactly a bucket, or a step; and no number is a true one."""
    posted = {size for (size,) in told("SELECT size FROM entries WHERE size > 0")}
    items = {size for (size,) in told("SELECT length(body) FROM items")}
    attached = {size for (size,) in told("SELECT size FROM attachments")}
    tables = ("logs", "turns", "entries", "attachments", "chunks", "boxes", "items", "meta")
    numbers = {value for table in tables for row in told(f"SELECT * FROM {table}")
               for value in row if isinstance(value, int)}  # fmt: skip
    assert len(posted) > 5
    assert posted <= {*POST_BUCKETS, *HANDSHAKE_BUCKETS}
    assert items
    assert items <= set(LETTER_BUCKETS)
    assert attached
    assert all(size % STEP == 0 for size in attached)
    said = {length + len(WORD) + 1 for length in LENGTHS}
    assert not numbers & {*said, PHOTO, PHOTO // 30 * len(f"{WORD} in a picture ")}


def test_a_mark_would_be_found() -> None:
    """The control: each kind of mark, wherever it stands and however it is spelt."""
    key = bytes(range(100, 132))
    readable = [text.encode() for text in (WORD, CIRCLE, PURPOSE, AGREEMENT, *NAMES)]
    assert not found_in(b"nothing of that", readable, {"key": key})
    for text in readable:
        assert found_in(b".." + text.upper() + b"..", readable, {})
    for one in spelt(key):
        assert found_in(b"x" + one + b"y", (), {"key": key}) == ["key"]

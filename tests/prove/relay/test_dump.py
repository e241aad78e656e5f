"""Everything that a relay stores, logs and counts while five members use it: nothing tells who."""

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from sync.relay.stores.sqlite.connection import DATABASE
from tests.prove.relay.marked import BUCKETS, NAMES, STEP, Marks, Party, seal, unseal
from tests.prove.relay.site import Site, site
from tests.prove.relay.talk import Caller, make_circle
from tests.sync.postgres import ask, free_port

pytestmark = pytest.mark.slow

TABLES = ("logs", "turns", "entries", "attachments", "chunks", "boxes", "items", "meta")


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def numbers(relay: Site) -> set[int]:
    """Every number in every row that is kept."""
    if relay.cluster:
        rows = [row for table in TABLES
                for row in asyncio.run(ask(relay.dsn, f"SELECT * FROM {table}"))]  # fmt: skip
        return {value for row in rows for value in row.values() if isinstance(value, int)}
    file = apsw.Connection(str(relay.data / DATABASE), flags=apsw.SQLITE_OPEN_READONLY)
    found = {
        value
        for table in TABLES
        for row in file.execute(f"SELECT * FROM {table}")
        for value in row
        if isinstance(value, int)
    }
    file.close()
    return found


def sizes(relay: Site) -> tuple[set[int], set[int]]:
    """The sizes of all bodies, and those of all attachments."""
    bodies = "SELECT size FROM entries WHERE size > 0 UNION SELECT length(body) FROM items"
    attached = "SELECT size FROM attachments"
    if relay.cluster:
        return tuple(  # type: ignore[return-value]
            {row[0] for row in asyncio.run(ask(relay.dsn, asked))} for asked in (bodies, attached)
        )
    file = apsw.Connection(str(relay.data / DATABASE), flags=apsw.SQLITE_OPEN_READONLY)
    found = tuple({row[0] for row in file.execute(asked)} for asked in (bodies, attached))
    file.close()
    return found  # type: ignore[return-value]


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_nothing_that_is_kept_tells_who_they_are(engine: str, tmp_path: Path) -> None:
    port = free_port()
    more = f'[metrics]\nlisten = "127.0.0.1:{port}"\n'
    with site(engine, tmp_path / "relay", more=more) as relay:
        party = _party(relay)
        party.use_everything()
        watch = Caller("127.0.0.1", port)
        figures = watch.ask("GET", "/metrics").body
        watch.close()
        assert b"lamplit_relay_requests" in figures
        assert not party.marks.found_in(figures, ids=True)
        running = dict(files(relay.data))
        _judge_sizes(relay, party.marks)
        if relay.cluster:
            dump = relay.cluster.run("pg_dump", "--dbname", relay.dsn)
            running["dump"] = dump.encode()
            running |= dict(files(relay.cluster.folder))
        assert relay.stop() == 0
        everything = [*running.items(), *files(relay.data)]
        kept = b"".join(content for _, content in everything)
        assert any(body[:200] in kept or body[:200].hex().encode() in kept for body in party.sealed)
        wrong = [(name, mark) for name, content in everything
                 for mark in party.marks.found_in(content, ids=False)]  # fmt: skip
        assert not wrong
        said = relay.errors().encode()
        assert not party.marks.found_in(said, ids=True)
    assert unseal(party.key, party.sealed[0])


def _party(relay: Site) -> Party:
    rng = random.Random(7)
    first = relay.caller()
    circle = make_circle(first, rng)
    first.close()
    there = relay.ports[0]
    return Party(lambda source: Caller("127.0.0.1", there, source=source), circle, rng)


def _judge_sizes(relay: Site, marks: Marks) -> None:
    """Bodies have the sizes of buckets, attachments those of steps; no number is a true size."""
    bodies, attached = sizes(relay)
    assert len(bodies) > 3
    assert bodies <= set(BUCKETS)
    assert attached
    assert all(size % STEP == 0 for size in attached)
    assert marks.sizes
    assert not marks.sizes & numbers(relay)


def test_a_mark_would_be_found(tmp_path: Path) -> None:
    """The control: each kind of mark, wherever it stands and however it is spelt."""
    marks = Marks(secrets=[b"\x01" * 31 + b"\xab"], texts=[NAMES[0].encode()], ids=[b"\xcd" * 16])
    assert not marks.found_in(b"nothing of that", ids=True)
    for spelt in (marks.secrets[0], marks.secrets[0].hex().encode(), b"..wilhelmina.."):
        assert marks.found_in(b"x" + spelt + b"y", ids=False)
    assert marks.found_in(b"\xcd" * 16, ids=True)
    assert not marks.found_in(b"\xcd" * 16, ids=False)


def test_the_sealed_sizes_are_buckets() -> None:
    """What the members send is padded: the test above would else only test itself."""
    rng, key = random.Random(1), bytes(32)
    for length in (0, 1, 991, 992, 993, 65_000):
        assert len(seal(key, bytes(length), BUCKETS, rng)) in BUCKETS
    assert len(seal(key, bytes(300_000), STEP, rng)) == 2 * STEP

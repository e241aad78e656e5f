"""The commands of a relay on PostgreSQL, and the way from one engine to the other and back."""

import asyncio
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.s3 import S3Chunks
from sync.relay.commands.faults import Fault
from sync.relay.stores.copies.interface import About
from sync.relay.stores.copies.interface import Source as Rows
from sync.relay.stores.copies.postgres import PostgresSource
from sync.relay.stores.copies.sqlite import SqliteSource
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import WIDE, Source
from tests.sync.postgres import Cluster
from tests.sync.relay.commands.relays import (
    Member,
    Served,
    call,
    everything,
    fill,
    join,
    refused,
    serving,
    told,
)
from tests.sync.s3 import ACCESS, BUCKET, SECRET, s3_server


@dataclass
class Site:
    """A relay's settings and the database they name."""

    folder: Path
    dsn: str
    source: Source

    @property
    def config(self) -> tuple[str | Path, ...]:
        return ("--config", self.folder / "relay.toml")

    def settle(self, more: str = "") -> None:
        """Write the settings."""
        self.folder.mkdir(exist_ok=True)
        text = f'data = "data"\n[postgresql]\ndsn = "{self.dsn}"\n{more}'
        (self.folder / "relay.toml").write_text(text)

    def fill(self, chunks: FolderChunks | S3Chunks) -> None:
        """Data of every kind."""

        async def work() -> None:
            store = PostgresStore(self.dsn, WIDE, clock=time.time, random_bytes=self.source)
            await store.migrate()
            await store.open()
            await chunks.open()
            await fill(store, chunks, self.source)
            await chunks.close()
            await store.close()

        asyncio.run(work())

    def rows(self) -> dict[str, list[object]]:
        return asyncio.run(everything(PostgresSource(self.dsn)))


@pytest.fixture
def site(tmp_path: Path, database: str, source: Source) -> Site:
    """A relay on an empty database."""
    made = Site(tmp_path / "site", database, source)
    made.settle()
    return made


@pytest.fixture
def filled(site: Site) -> Site:
    """A relay with data of every kind; its chunks are in its folder."""
    site.fill(FolderChunks(site.folder / "data" / "chunks"))
    return site


def about(rows: Rows) -> About:
    async def read() -> About:
        async with rows as opened:
            return await opened.about()

    return asyncio.run(read())


def in_folder(folder: Path) -> dict[str, list[object]]:
    return asyncio.run(everything(SqliteSource(folder / "relay.db")))


def test_a_database_without_tables_is_refused_with_what_to_do(site: Site) -> None:
    sentence = refused("serve", *site.config, "--listen", "127.0.0.1:0")
    assert "migrate" in sentence
    for command in ("mint", "stats", "check"):
        sentence = refused(command, *site.config)
        assert (
            sentence == "The database has no tables of this version; run `lamplit-relay migrate`."
        )
    assert told("migrate", *site.config)["steps"] > 0
    assert told("migrate", *site.config)["steps"] == 0
    assert call("migrate", *site.config).stdout == "The tables are up to date.\n"
    with serving(*site.config, log=site.folder / "log") as served:
        (token,) = told("mint", *site.config)["tokens"]
        member = join(served, token, site.source)
        assert member.post(b"here") == 201
        found = told("stats", *site.config)
        assert (found["logs"], found["entries"], found["bytes"]) == (1, 1, 4)
        assert found["disk"] > 1_000_000


def test_nothing_is_wrong_with_what_the_rules_wrote(filled: Site) -> None:
    found = told("check", "--chunks", *filled.config)
    assert found["faults"] == {}
    assert found["chunks"] == 4
    assert found["read"]["logs"] == 3


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("DELETE FROM entries WHERE seq = 3", {Fault.GAP, Fault.SIZE}),
        ("UPDATE entries SET chain = body_hash WHERE seq = 4", {Fault.CHAIN}),
        ("UPDATE entries SET body = 'x' WHERE seq = 2 AND state = 0", {Fault.BODY}),
        ("UPDATE turns SET first = first + 1 WHERE number = 2", {Fault.TURN}),
        ("UPDATE logs SET size = size + 1", {Fault.SIZE}),
        ("DELETE FROM boxes", {Fault.ORPHAN}),
        ("UPDATE items SET body = 'x'", {Fault.ITEM, Fault.BOX}),
        ("UPDATE entries SET kind = 8 WHERE seq = 3", {Fault.UNREADABLE, Fault.GAP, Fault.SIZE}),
    ],
)
def test_planted_damage_is_found(
    filled: Site, shared_cluster: Cluster, statement: str, expected: set[Fault]
) -> None:
    shared_cluster.execute(statement, filled.dsn.rpartition("/")[2])
    faults = told("check", *filled.config, code=1)["faults"]
    assert faults.keys() == {fault.slug for fault in expected}


def test_a_relay_moves_to_sqlite_and_back(
    filled: Site, shared_cluster: Cluster, tmp_path: Path
) -> None:
    before, who = filled.rows(), about(PostgresSource(filled.dsn))
    told("backup", tmp_path / "kept", *filled.config)
    assert in_folder(tmp_path / "kept") == before

    small = tmp_path / "small"
    told("restore", tmp_path / "kept", "--data", small)
    assert in_folder(small) == before
    assert told("check", "--chunks", "--data", small)["faults"] == {}
    told("backup", tmp_path / "again", "--data", small)

    back = Site(tmp_path / "back", shared_cluster.create_database("back_again"), filled.source)
    back.settle()
    told("restore", tmp_path / "again", *back.config)
    assert back.rows() == before
    found = told("check", "--chunks", *back.config)
    assert (found["faults"], found["chunks"], found["waiting"]) == ({}, 4, 3)
    now = about(PostgresSource(back.dsn))
    assert (now.identity.relay, now.identity.mint_key) == (
        who.identity.relay,
        who.identity.mint_key,
    )
    assert now.identity.generation != who.identity.generation
    shared_cluster.execute("DROP DATABASE back_again WITH (FORCE)")


def test_without_bodies_nothing_that_members_wrote_leaves(filled: Site, tmp_path: Path) -> None:
    told("backup", tmp_path / "kept", "--without-bodies", *filled.config)
    found = in_folder(tmp_path / "kept")
    assert found["attachments"] == found["chunks"] == found["items"] == []
    assert found["turns"] == filled.rows()["turns"]
    told("restore", tmp_path / "kept", "--force", *filled.config)
    assert told("check", *filled.config)["faults"] == {}


def test_a_database_with_a_relay_is_not_touched_without_force(filled: Site, tmp_path: Path) -> None:
    told("backup", tmp_path / "kept", *filled.config)
    before, who = filled.rows(), about(PostgresSource(filled.dsn))
    sentence = refused("restore", tmp_path / "kept", *filled.config)
    assert sentence == "The database already holds a relay; give --force to throw that away."
    assert (filled.rows(), about(PostgresSource(filled.dsn))) == (before, who)
    told("restore", tmp_path / "kept", "--force", *filled.config)
    assert filled.rows() == before
    assert about(PostgresSource(filled.dsn)).identity.generation != who.identity.generation


def test_a_restore_that_fails_leaves_what_was_there(filled: Site, tmp_path: Path) -> None:
    told("backup", tmp_path / "kept", *filled.config)
    before, who = filled.rows(), about(PostgresSource(filled.dsn))
    connection = apsw.Connection(str(tmp_path / "kept" / "relay.db"))
    connection.execute("UPDATE spent SET expires = 1 << 40")  # no number for PostgreSQL
    connection.close()
    sentence = refused("restore", tmp_path / "kept", "--force", *filled.config)
    assert sentence == "A row of spent holds a value that the database does not take."
    assert (filled.rows(), about(PostgresSource(filled.dsn))) == (before, who)


def test_instances_that_run_are_not_restored_under(filled: Site, tmp_path: Path) -> None:
    told("backup", tmp_path / "kept", *filled.config)
    with serving(*filled.config, log=filled.folder / "log"):
        sentence = refused("restore", tmp_path / "kept", "--force", *filled.config)
    assert sentence == "Instances of the relay are running; stop all of them first."


def test_running_instances_take_up_a_new_generation(site: Site) -> None:
    told("migrate", *site.config)
    with serving(*site.config, log=site.folder / "log") as served:
        (token,) = told("mint", *site.config)["tokens"]
        member = join(served, token, site.source)
        assert member.post(b"before") == 201
        generation = told("restore", "--mark", *site.config)["generation"]
        wait_for(served, generation)
        assert member.post(b"after") == 423
        assert [frame.body for frame in member.read()] == [b"before"]
        member.repair(head=1)
        assert member.post(b"after") == 201


def wait_for(served: Served, generation: str) -> None:
    ends = time.monotonic() + 30
    while served.ask("GET", "/v1")[1]["lamplit-generation"] != generation:
        assert time.monotonic() < ends
        time.sleep(0.1)


def test_backups_are_made_while_two_instances_write(site: Site, tmp_path: Path) -> None:
    told("migrate", *site.config)
    log = site.folder / "log"
    with serving(*site.config, log=log) as one, serving(*site.config, log=log) as two:
        tokens = told("mint", "--count", "2", *site.config)["tokens"]
        members = [join(one, tokens[0], site.source), join(two, tokens[1], site.source)]
        stop = threading.Event()
        counts = [[0], [0]]
        writers = [
            threading.Thread(target=write_on, args=(member, count, stop))
            for member, count in zip(members, counts, strict=True)
        ]
        for writer in writers:
            writer.start()
        try:
            for number in range(2):
                before = [count[0] for count in counts]
                told("backup", tmp_path / f"kept-{number}", *site.config)
                after = [count[0] for count in counts]
                found = in_folder(tmp_path / f"kept-{number}")["entries"]
                assert sum(before) <= len(found) <= sum(after) + 2
        finally:
            stop.set()
            for writer in writers:
                writer.join()
    for number in range(2):
        told("restore", tmp_path / f"kept-{number}", "--data", tmp_path / f"new-{number}")
        assert told("check", "--data", tmp_path / f"new-{number}")["faults"] == {}


def write_on(member: Member, count: list[int], stop: threading.Event) -> None:
    """Append until told to stop."""
    while not stop.is_set() and count[0] < 20_000:
        if member.post(b"x" * 500) == 201:
            count[0] += 1


def test_a_database_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    (tmp_path / "relay.toml").write_text(
        '[postgresql]\ndsn = "postgresql://lamplit@127.0.0.1:1/relay"\n'
    )
    for command in ("serve", "mint", "stats", "check", "migrate"):
        sentence = refused(command, "--config", tmp_path / "relay.toml")
        assert sentence.startswith("The database c")
        assert "127.0.0.1" not in sentence


def test_chunks_come_out_of_a_bucket_and_into_another(site: Site, tmp_path: Path) -> None:
    (tmp_path / "site" / "id").write_text(ACCESS)
    (tmp_path / "site" / "secret").write_text(SECRET)
    with s3_server(tmp_path / "server") as server:
        keys = (
            f'[s3]\nbucket = "{BUCKET}"\nendpoint = "{server.endpoint}"\nprefix = "{{}}"\n'
            'access_key_file = "id"\nsecret_key_file = "secret"\n'
        )
        site.settle(keys.format("first"))
        site.fill(S3Chunks(server.bucket(prefix="first")))
        found = told("check", "--chunks", *site.config)
        assert (found["faults"], found["chunks"]) == ({}, 4)
        told("backup", tmp_path / "kept", *site.config)
        assert len(list((tmp_path / "kept" / "chunks").glob("*/*"))) == 4
        site.settle(keys.format("second"))
        assert told("check", "--chunks", *site.config, code=1)["faults"] == {"chunk-lost": 4}
        told("restore", tmp_path / "kept", "--force", *site.config)
        assert told("check", "--chunks", *site.config)["faults"] == {}
        told("restore", tmp_path / "kept", "--data", tmp_path / "small")
        assert told("check", "--chunks", "--data", tmp_path / "small")["faults"] == {}

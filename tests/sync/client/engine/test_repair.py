"""What locks everybody out, and a relay that forgot: a steward's repair."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import pytest

from sync.client.engine.desk import Desk
from sync.protocol.ids import secret_hash
from sync.relay.http.listeners import Listener
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import Running, relay_here, sqlite_store


def lock_out(person: Person) -> None:
    """Append garbage that opens a turn whose capability nobody can derive."""
    desk = Desk(person.port.tools, person.circle)
    desk.line.append(
        desk.log,
        desk.session.capability(),
        os.urandom(16),
        os.urandom(65536),
        if_turn=desk.session.turn,
        next_hash=secret_hash(os.urandom(32)),
    )


def test_an_invalid_turn_is_repaired(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ben.say("first")
    ben.sync()
    lock_out(ben)
    ben.say("second")
    for one in (ben, ada):
        report = one.sync()
        assert not report.caught_up
        assert "repair" in " ".join(report.sentences)
        assert one.state == "stuck"
    assert "repaired" in ada.port.repair(ada.circle)
    assert ada.state == "member"
    for one in (ben, ada):
        assert one.sync().caught_up
    assert ada.feed() == ben.feed() == ["first", "second"]
    assert ben.state == "member"
    assert "nothing to repair" in ada.port.repair(ada.circle)


@contextmanager
def served(folder: Path, url: str = "") -> Iterator[Running]:
    port = int(url.rpartition(":")[2]) if url else 0
    with relay_here(folder, listeners=(Listener(port=port),), make_store=sqlite_store) as running:
        yield running


@pytest.mark.parametrize("lost", ["posts", "turns"])
def test_a_restored_relay_is_bridged(tmp_path: Path, person: MakePerson, lost: str) -> None:
    folder, backup = tmp_path / "relay", tmp_path / "backup"
    ada, ben = person("ada"), person("ben")
    with served(folder) as relay:
        url = relay.url
        new_circle(ada, url, relay.token())
        let_in(ada, ben)
        ada.say("kept")
        for one in (ada, ben):
            one.sync()
        ada.port.close()
        ben.port.close()
    shutil.copytree(folder, backup)
    with served(folder, url):
        ben.say("lost by the relay")
        for one in (ben, ada):
            one.sync()
        if lost == "turns":
            ben.port.agree(ben.circle)
            ben.port.rename(ben.circle, "Benedict")
            ada.sync()
        ada.port.close()
        ben.port.close()
    shutil.rmtree(folder)
    shutil.copytree(backup, folder)
    restored(folder)
    with served(folder, url):
        ben.say("after the restore")
        ada.sync()
        report = ben.sync()
        assert not report.caught_up
        ada.port.repair(ada.circle)
        for one in (ben, ada, ben):
            one.sync()
        assert ada.state == ben.state == "member"
        assert sorted(ada.feed()) == sorted(ben.feed())
        assert set(ada.feed()) == {"kept", "lost by the relay", "after the restore"}
        ada.say("it goes on")
        for one in (ada, ben):
            assert one.sync().caught_up
        assert "it goes on" in ben.feed()


def restored(folder: Path) -> None:
    """Draw the generation anew, as the relay's own `restore` does."""
    (database,) = list(folder.glob("*.db"))
    with apsw.Connection(str(database)) as sql:
        sql.execute("UPDATE meta SET value = ? WHERE name = 'generation'", (os.urandom(16),))

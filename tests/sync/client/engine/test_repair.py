"""What locks everybody out, and a relay that forgot: a steward's repair."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from sync.client.engine import reading
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Stuck, Trouble, Unreachable
from sync.client.transport import Unreachable as NoAnswer
from sync.protocol.frames import Frame
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.relay.http.listeners import Listener
from sync.session.errors import NewerTurnError
from sync.session.opening import Opened, open_frame
from sync.session.session import Session
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import Lie, believe, refused, unreachable
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


def test_a_relay_that_lost_one_entry_goes_on_with_all(tmp_path: Path, person: MakePerson) -> None:
    """The repair has the very number that the lost entry had."""
    folder, backup = tmp_path / "relay", tmp_path / "backup"
    ada, ben = person("ada"), person("ben")
    with served(folder) as relay:
        url = relay.url
        new_circle(ada, url, relay.token())
        let_in(ada, ben)
        for one in (ada, ben):
            one.sync()
            one.port.close()
    shutil.copytree(folder, backup)
    with served(folder, url):
        ben.say("lost by the relay")
        for one in (ben, ada):
            one.sync()
            one.port.close()
    shutil.rmtree(folder)
    shutil.copytree(backup, folder)
    restored(folder)
    with served(folder, url):
        ada.sync()
        ada.port.repair(ada.circle)
        for one in (ben, ada, ben):
            assert one.sync().caught_up
        assert ada.state == ben.state == "member"
        ada.say("it goes on")
        for one in (ada, ben):
            assert one.sync().caught_up
        assert ada.feed() == ben.feed() == ["lost by the relay", "it goes on"]
        assert not ben.vault.read(lambda tx: tx.circle_outbox.due(ben.circle, 2**53))


@pytest.mark.parametrize("arrives", [False, True])
def test_a_repair_that_others_made_needless_holds_nobody_up(
    relay: Running, person: MakePerson, *, arrives: bool
) -> None:
    """Its answer was lost; then the capability was replaced, and the relay knows it no more."""
    ada, ben, cleo = person("ada"), person("ben"), person("cleo")
    new_circle(ada, relay.url, relay.token())
    for one in (ben, cleo):
        let_in(ada, one)
    for one in (ben, cleo):
        ada.port.set_role(ada.circle, one.id_of(one.name), steward=True)
    for one in (ben, cleo, ada):
        one.sync()
    lock_out(cleo)
    for one in (ada, ben):
        one.sync()
    tools = ben.port.tools
    believe(ben, repair=answer_lost if arrives else unreachable)
    with pytest.raises(Unreachable):
        ben.port.repair(ben.circle)
    ben.port.tools = tools
    ada.port.repair(ada.circle)
    for one in (cleo, ada):
        one.sync()
    ada.port.set_role(ada.circle, cleo.me, steward=False)
    for one in (ada, ada):
        one.sync()
    ben.say("here")
    ben.sync()
    assert ben.sync().caught_up
    assert ben.state == "member"
    ada.sync()
    assert ada.feed() == ["here"]


def answer_lost(true: Lie, *given: object, **named: object) -> object:
    true(*given, **named)
    raise NoAnswer


def test_what_a_newer_version_did_is_not_repaired_away(
    two: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben = two
    ben.port.rename(ben.circle, "Benno")

    def older(session: Session, frame: Frame, *, now: int) -> Opened:
        if frame.next_hash is not None:
            raise NewerTurnError("This was made by a newer version.")
        return open_frame(session, frame, now=now)

    monkeypatch.setattr(reading, "open_frame", older)
    assert "newer version" in " ".join(ada.sync().sentences)
    assert ada.state == "stuck"
    with pytest.raises(Stuck, match="newer version"):
        ada.port.repair(ada.circle)
    monkeypatch.undo()
    # Once it is updated here, all goes on as if nothing had been.
    for one in (ada, ben):
        assert one.sync().caught_up
        assert one.state == "member"
        assert one.members() == ["Benno", "ada"]


def test_a_claim_to_be_newer_locks_nobody_out_for_ever(
    two: tuple[Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, ben = two
    ben.port.rename(ben.circle, "Benno")
    stuck_at = Desk(ben.port.tools, ben.circle).here.cursor.seq

    def older(session: Session, frame: Frame, *, now: int) -> Opened:
        if frame.seq == stuck_at and frame.next_hash is not None and frame.body is not None:
            raise NewerTurnError("This was made by a newer version.")
        return open_frame(session, frame, now=now)

    monkeypatch.setattr(reading, "open_frame", older)
    ada.sync()
    ada.clock.ahead = timedelta(days=15)
    ada.port.repair(ada.circle)
    assert ada.sync().caught_up
    assert ada.state == "member"


@pytest.mark.parametrize("problem", [Problem.RATE, Problem.INTERNAL])
def test_a_relay_that_cannot_answer_now_is_not_repaired(
    two: tuple[Person, Person], problem: Problem
) -> None:
    """What could not be read would be undone by a repair from here."""
    ada, ben = two
    ben.port.rename(ben.circle, "Benedict")
    lines = ada.port.tools.lines
    believe(ada, read=refused(problem))
    with pytest.raises(Trouble):
        ada.port.repair(ada.circle)
    ada.port.tools = replace(ada.port.tools, lines=lines)
    for one in (ada, ben):
        assert one.sync().caught_up
    assert ada.members() == ben.members() == ["Benedict", "ada"]
    assert "repaired" not in " ".join(ben.events())

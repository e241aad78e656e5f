"""A repair from a turn that a restored relay has lost: who never was in that turn undoes it."""

import shutil
from pathlib import Path

from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.elsewhere import settle
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_repair import restored, served


def come_back(host: Person, guest: Person) -> None:
    """Ask to be let in again, and be."""
    guest.port.resync(guest.circle)
    host.sync()
    (asked,) = host.port.readmissions(host.circle)
    host.port.readmit(host.circle, asked.person)
    guest.sync()


def test_a_steward_whom_a_bridge_left_behind_can_repair(tmp_path: Path, person: MakePerson) -> None:
    folder, backup = tmp_path / "relay", tmp_path / "backup"
    ada, ben, cleo = person("ada"), person("ben"), person("cleo")
    everybody = (ada, ben, cleo)
    with served(folder) as relay:
        url = relay.url
        new_circle(ada, url, relay.token())
        for guest in (ben, cleo):
            let_in(ada, guest)
        for one in (ben, cleo, ada, ben, cleo, ada):
            one.sync()
        ada.port.set_role(ada.circle, cleo.me, steward=True)
        for one in (cleo, ben, ada, cleo):
            one.sync()
        for one in everybody:
            one.port.close()
    shutil.copytree(folder, backup)
    with served(folder, url):
        for name in ("Adah", "Ada the first"):
            ada.port.rename(ada.circle, name)
        ada.say("only the first relay has this")
        ada.sync()
        for one in everybody:
            one.port.close()
    shutil.rmtree(folder)
    shutil.copytree(backup, folder)
    restored(folder)
    with served(folder, url):
        ada.sync()
        ada.port.repair(ada.circle)
        assert ada.state == "member"
        for one in (ben, cleo):
            assert not one.sync().caught_up
            assert one.state == "stuck"
        assert "repaired" in cleo.port.repair(cleo.circle)
        assert cleo.state == "member"
        cleo.say("here we go on")
        for one in (cleo, ben):
            assert one.sync().caught_up
        assert ben.feed() == ["here we go on"]
        ada.sync()
        come_back(cleo, ada)
        settle(ada, cleo, ben)
        texts = {"here we go on", "only the first relay has this"}
        assert [set(one.feed()) for one in everybody] == [texts] * 3

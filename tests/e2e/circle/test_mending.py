"""What went wrong is mended: an absent steward, a restored backup, a log nobody can read."""

import os
from contextlib import closing

import pytest

from tests.e2e.circle.playing import Player, everybody

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("processes")]


def _as_if_long_ago(player: Player) -> None:
    """As if nothing had been heard of anybody for a long time."""
    with closing(player.opened()) as vault:
        vault.write(lambda tx: tx.circle_people.hear(bytes.fromhex(player.circle), 0))


def test_the_others_name_a_steward_in_the_place_of_one_who_is_away(circle: list[Player]) -> None:
    _ada, mina, omar, noor, zoe = circle
    roles = {one["pseudonym"]: one["role"] for one in mina.json("circle", "members", mina.circle)}
    assert roles["Ada"] == "steward"
    refused = mina.refused("circle", "vote", mina.circle, "Ada", "Mina")
    assert "30 days" in refused
    for player in (mina, omar, noor, zoe):
        _as_if_long_ago(player)
    mina("circle", "vote", mina.circle, "Ada", "Mina")
    mina.sync()
    everybody([omar, noor, zoe])
    (open_one,) = omar.json("circle", "vote", omar.circle)
    assert (open_one["absent"], open_one["instead"], open_one["mine"]) == ("Ada", "Mina", False)
    assert omar.refused("circle", "remove", omar.circle, "Zoe"), "a member may not"
    omar("circle", "vote", omar.circle, "Ada", "Mina")
    noor("circle", "vote", noor.circle, "Ada", "Mina")
    for _ in range(3):
        everybody([omar, noor, mina, zoe])
    for player in (mina, omar, noor, zoe):
        people = player.json("circle", "members", player.circle)
        roles = {one["pseudonym"]: one["role"] for one in people}
        assert (roles["Mina"], roles["Ada"]) == ("steward", "member"), player.name
    mina("circle", "describe", mina.circle, "--purpose", "Quiet days")
    everybody([omar])
    assert omar.json("circle", "agreement", omar.circle)["purpose"] == "Quiet days"


def test_a_restored_backup_asks_for_a_new_place_and_gets_it(circle: list[Player]) -> None:
    ada, mina, omar, *_ = circle
    first = ada.share("Qzbefore the backup")
    everybody([ada, mina])
    mina("backup")
    mina.share("Qzsaid after the backup")
    everybody([mina, ada, omar])
    mina("backup", "--put-back", "newest")
    assert mina.json("circle", "list")[0]["state"] == "resync"
    assert first in {one["id"] for one in mina.feed()}, "what was received is in the backup"
    mina.run("sync")
    mina.run("circle", "resync", mina.circle)
    ada.sync()
    (asked,) = ada.json("circle", "waiting", ada.circle)
    assert (asked["pseudonym"], asked["asks"]) == ("Mina", "to return")
    ada("circle", "readmit", ada.circle, "Mina")
    mina.sync()
    assert mina.json("circle", "list")[0]["state"] == "member"
    mina.share("Qzhere again")
    everybody([mina, *circle])
    for player in circle:
        assert "Qzhere again" in player.texts(), player.name
    omar.share("Qzto all of you")
    everybody([omar, mina])
    assert "Qzto all of you" in mina.texts()
    changed = [one["kind"] for one in omar.json("circle", "log", omar.circle)]
    assert changed, "a key that changed is seen"


def test_a_removed_person_does_not_come_back_by_a_backup(circle: list[Player]) -> None:
    ada, _mina, _omar, _noor, zoe = circle
    zoe("backup")
    ada("circle", "remove", ada.circle, "Zoe")
    everybody(circle[:-1])
    zoe("backup", "--put-back", "newest")
    zoe.run("sync")
    zoe.run("circle", "resync", zoe.circle)
    everybody(circle[:-1])
    assert ada.json("circle", "waiting", ada.circle) == []
    assert "Zoe" not in ada.members()


def test_a_turn_that_nobody_can_open_is_repaired(circle: list[Player]) -> None:
    """A member installs a capability that nobody knows, and so locks everyone out."""
    ada, mina, _omar, _noor, zoe = circle
    ada.share("Qzbefore the attack")
    everybody(circle)
    _lock_out(zoe)
    said = mina.run("sync")
    assert mina.json("circle", "list")[0]["state"] == "stuck", said.stderr
    assert mina.json("circle", "list")[0]["trouble"]
    waiting = mina.share("Qzwritten meanwhile")
    ada.run("sync")
    ada("circle", "repair", ada.circle)
    for _ in range(2):
        everybody(circle)
    for player in circle:
        assert player.json("circle", "list")[0]["state"] == "member", player.name
        assert waiting in {one["id"] for one in player.feed()}, player.name


def _lock_out(member: Player) -> None:
    """Append what looks like a commit, with the hash of a secret that nobody keeps."""
    from sync.client.transport import Address, Relay
    from sync.session.identity import Identity
    from sync.session.session import Session

    vault = member.opened()
    try:
        row = vault.read(lambda tx: tx.circles.all()[0])
        state = vault.read(lambda tx: tx.circle_state.load(row.id))
        assert state is not None
        session = Session.from_bytes(state.session, Identity.from_bytes(row.identity))
        with Relay(Address.parse(row.relay_url)) as relay:
            relay.append(
                row.log_id, session.capability(), os.urandom(16), os.urandom(64 * 1024),
                if_turn=state.turn, next_hash=os.urandom(32),
            )  # fmt: skip
    finally:
        vault.close()

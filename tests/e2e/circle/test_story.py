"""A whole circle with real processes: one relay, five journals, driven by the command line."""

import time
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e.circle.playing import Player, bring, everybody, found, gather, photo
from tests.sync.relays import Process

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("processes")]

MARK = b"Qzwhere-it-was-taken"


def test_five_people_share_what_they_choose(
    either_relay: Process, players: list[Player], tmp_path: Path
) -> None:
    """Create, invite, join, admit, share with a photo, comment, check in, unshare, remove."""
    relay = either_relay
    gather(players, relay.url, relay.token())
    ada, mina, omar, noor, zoe = players
    for player in players:
        assert player.members() == {one.name for one in players}
    _sharing(ada, [mina, omar, noor, zoe], tmp_path)
    _answering(ada, mina, omar, players)
    _choosing(ada, mina, omar, players)
    _removing(ada, zoe, [ada, mina, omar, noor])
    _looking_back(ada)


def _sharing(ada: Player, others: list[Player], tmp_path: Path) -> None:
    (tmp_path / "weir.jpg").write_bytes(photo(MARK))
    entry = ada("write", "-", "--title", "Qzheading", stdin="Qzshared down to the weir")
    private = ada("write", "-", stdin="Qzprivate words")
    ada("attach", entry, tmp_path / "weir.jpg")
    post = ada.json("circle", "share", ada.circle, entry, "--wish", "just listen", "--note",
                    "grief", "--with", "title")["id"]  # fmt: skip
    (waiting,) = ada.feed()
    assert (waiting["id"], waiting["state"]) == (post, "waiting")
    everybody([ada, *others])
    for player in [ada, *others]:
        (seen,) = player.feed()
        assert seen["id"] == post
        assert (seen["author"], seen["kind"], seen["state"]) == ("Ada", "post", "shown")
        assert (seen["text"], seen["title"]) == ("Qzshared down to the weir", "Qzheading")
        assert (seen["wish"], seen["notes"]) == ("just-listen", ["grief"])
        (picture,) = seen["attachments"]
        assert picture["ready"], player.name
        out = player.place / "copy.jpg"
        player("circle", "save-copy", player.circle, post, picture["id"], out)
        with Image.open(out) as image:
            assert image.size == (640, 480)
            assert not image.getexif(), "the place it was taken at does not travel"
        assert MARK not in out.read_bytes()
    assert private not in "".join(others[0].texts())


def _answering(ada: Player, mina: Player, omar: Player, players: list[Player]) -> None:
    post = mina.feed()[0]["id"]
    comment = mina.json("circle", "comment", mina.circle, post, "-",
                        stdin="Qzcomment I am with you")["id"]  # fmt: skip
    check_in = omar.json("circle", "checkin", omar.circle, "--valence", "2", "--note",
                         "Qztired")["id"]  # fmt: skip
    everybody([mina, omar, *players])
    for player in players:
        seen = {one["id"]: one for one in player.feed()}
        assert seen[comment]["text"] == "Qzcomment I am with you"
        assert (seen[comment]["author"], seen[comment]["to"]) == ("Mina", post)
        assert (seen[check_in]["valence"], seen[check_in]["text"]) == (2, "Qztired")
    assert "Qzcomment" in ada("circle", "feed", ada.circle)
    assert "Qzcomment" in ada("circle", "thread", ada.circle, post[:8])


def _choosing(ada: Player, mina: Player, omar: Player, players: list[Player]) -> None:
    """For one member only; until a moment; and taken back."""
    entry = ada("write", "-", stdin="Qzfor mina alone")
    ada("circle", "share", ada.circle, entry, "--to", "Mina")
    brief = ada("write", "-", stdin="Qzbrief words")
    ada("circle", "share", ada.circle, brief, "--expires", "25s")
    regretted = ada("write", "-", stdin="Qzregretted words")
    post = ada.json("circle", "share", ada.circle, regretted)["id"]
    ends = time.monotonic() + 27
    ada.sync()
    mina.sync()
    omar.sync()
    assert "Qzfor mina alone" in mina.texts()
    assert "Qzfor mina alone" not in omar.texts()
    assert {"Qzbrief words", "Qzregretted words"} <= set(omar.texts())
    ada("circle", "unshare", ada.circle, post[:10])
    everybody(players)
    time.sleep(max(0.0, ends - time.monotonic()))
    for player in players:
        assert not {"Qzbrief words", "Qzregretted words"} & set(player.texts()), player.name
    ledger = {one["id"]: one["state"] for one in ada.json("circle", "ledger")}
    assert ledger[post] == "withdrawn"
    assert "expired" in ledger.values()


def _removing(ada: Player, gone: Player, left: list[Player]) -> None:
    before = gone.texts()
    ada("circle", "remove", ada.circle, gone.name)
    everybody(left)
    entry = ada("write", "-", stdin="Qznew after the removal")
    ada("circle", "share", ada.circle, entry)
    everybody(left)
    for player in left:
        assert player.members() == {one.name for one in left}
        assert "Qznew after the removal" in player.texts()
    gone.run("sync")
    assert gone.json("circle", "list")[0]["state"] == "removed"
    assert gone.texts() == before, "what was received stays, nothing new comes"
    entry = gone("write", "-", stdin="Qzfrom outside")
    gone.refused("circle", "share", gone.circle, entry)


def _looking_back(ada: Player) -> None:
    out = ada.place / "export"
    ada("circle", "export", ada.circle, out)
    told = (out / "posts.json").read_text("utf-8")
    assert "Qzshared" in told
    assert "Qzregretted" not in told
    assert list(out.glob("*.jpg"))
    assert ada.json("verify")["ok"]


def test_two_circles_of_one_person_share_nothing(relay: Process, players: list[Player]) -> None:
    ada, mina, *_ = players
    found(ada, relay.url, relay.token())
    bring(ada, mina)
    second = Player("Bo", players[0].place.parent / "bo")
    found(second, relay.url, relay.token(), "Lake")
    link = second.json("circle", "invite", "Lake")["link"]
    ada.json("circle", "join", "-", "--as", "Somebody", stdin=link)
    second.json("circle", "admit", "Lake")
    ada.sync()
    assert {one["state"] for one in ada.json("circle", "list")} == {"member"}
    entry = ada("write", "-", stdin="Qzlake only")
    ada("circle", "share", "Lake", entry)
    everybody([ada, second, mina])
    assert second.texts() == ["Qzlake only"]
    assert second.feed()[0]["author"] == "Somebody"
    assert mina.texts() == []


def test_an_invite_admits_one_person_and_can_be_revoked(
    relay: Process, players: list[Player]
) -> None:
    ada, mina, omar, noor, _ = players
    found(ada, relay.url, relay.token())
    revoked = ada.json("circle", "invite", "River")
    ada("circle", "revoke", "River", revoked["id"][:8])
    assert ada.json("circle", "invites", "River") == []
    refused = mina.run("circle", "join", "-", "--as", "Mina", stdin=revoked["link"])
    assert "was closed. Ask for another one." in refused.stderr
    assert ada.json("circle", "admit", "River") == [], "nobody looks into that box any more"
    assert mina.json("circle", "list") == []
    link = ada.json("circle", "invite", "River")["link"]
    card = mina.json("circle", "look", "-", stdin=link)
    assert (card["name"], card["inviter"], card["people"]) == ("River", "Ada", 1)
    mina("circle", "join", "-", "--as", "Mina", stdin=link)
    mina.sync()
    assert mina.json("circle", "list")[0]["state"] == "waiting"
    ada("circle", "admit", "River")
    mina.sync()
    omar.run("circle", "join", "-", "--as", "Omar", stdin=link)
    assert ada.json("circle", "admit", "River") == [], "an invite is for one"
    assert ada.members() == {"Ada", "Mina"}
    shown = ada.json("circle", "invite", "River", "--in-person")["link"]
    noor("circle", "join", "-", "--as", "Noor", stdin=shown)
    ada.sync()
    noor.sync()
    noor.circle = ada.circle
    assert noor.members() == {"Ada", "Mina", "Noor"}, "the code that is shown admits at once"

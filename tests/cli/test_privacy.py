"""`lamplit privacy`: for people and for scripts."""

from tests.cli.calling import Lamplit


def test_it_says_what_asks_for_a_look(lamplit: Lamplit) -> None:
    said = lamplit("privacy").splitlines()
    assert said[0] == "  2 keys open this journal."
    assert said[1] == (
        "  The window locks after 10 idle minutes; it locks when the computer sleeps."
    )
    assert said[2] == "* There is no backup."
    assert said[3] == (
        "  You are in no circle, so nothing leaves this computer. "
        "Connections in the last 30 days: none."
    )
    assert len(said) == 4
    code = next(one for one in lamplit.json("slots", "list") if one["kind"].startswith("recovery"))
    lamplit("slots", "remove", code["id"])
    lamplit("settings", "set", "lock_after", "0")
    lamplit("backup")
    said = lamplit("privacy").splitlines()
    assert said[0] == "* 1 key opens this journal. Without a recovery code, forgetting is for good."
    assert said[1].startswith("* The window locks never")
    assert said[2].startswith("  The newest backup is from ")


def test_scripts_get_every_fact(lamplit: Lamplit) -> None:
    found = {one["matter"]: one for one in lamplit.json("privacy")}
    assert found["ways_in"] == {"matter": "ways_in", "is_well": True, "ways": 2, "spare": 1}
    assert found["locking"]["lock_on_suspend"] is True
    assert found["backup"]["newest_backup"] is None
    assert found["network"]["relays"] == []
    assert found["network"]["hosts"] == []
    assert "in_clear" not in found


def test_words_that_lie_in_clear_ask_for_a_look(lamplit: Lamplit) -> None:
    lamplit("plan", "set", "ask", stdin="Ida")
    lamplit.run("plan", "short", "on")
    assert "* 1 part of your plan can be read beside the journal" in lamplit("privacy")
    found = {one["matter"]: one for one in lamplit.json("privacy")}
    assert found["in_clear"] == {"matter": "in_clear", "is_well": False, "parts": 1}
    lamplit.run("plan", "short", "off")
    assert "plan" not in lamplit("privacy")

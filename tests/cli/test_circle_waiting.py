"""What waits before it goes out, and the kinds of replies, from a terminal."""

from datetime import timedelta
from pathlib import Path

from app.domain.when import to_millis
from tests.cli.calling import Lamplit, open_here, told
from tests.cli.circling import CIRCLE, NOW, arrive


def goes_at(folder: Path, post: str) -> int:
    """Return before which moment a post does not go out."""
    vault = open_here(folder, NOW)
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, bytes.fromhex(post)))
    vault.close()
    assert out is not None
    return out.not_before


def test_what_is_shared_waits_as_the_limits_say(river: Lamplit, folder: Path) -> None:
    river("limits", "set", "--wait", "30", "--night-wait", "30", "--night", "21:00-08:00")
    post = river("circle", "ask", "River", "Are you in?")
    assert to_millis(NOW + timedelta(minutes=29)) < goes_at(folder, post)
    assert "it waits until" in told(river, "circle", "ask", "River", "And now?")
    hurried = river("circle", "ask", "River", "At once?", "--now")
    assert goes_at(folder, hurried) > to_millis(NOW + timedelta(minutes=29)), "limits hold"
    answer = river("circle", "answer", "River", post, "yes")
    assert goes_at(folder, answer) > to_millis(NOW)
    by_hand = river("circle", "answer", "River", post, "tomorrow", "--later", "morning")
    assert to_millis(NOW) < goes_at(folder, by_hand) < to_millis(NOW + timedelta(hours=49))
    (row, *_) = [one for one in river.json("circle", "ledger") if one["id"] == post]
    assert row["not_before"] is not None
    assert "waits until" in river("circle", "ledger", "River")


def test_what_limits_hold_is_not_said_to_go_out_now(river: Lamplit, folder: Path) -> None:
    river("limits", "set", "--wait", "30", "--night-wait", "30", "--night", "21:00-08:00")
    post = river("circle", "ask", "River", "Are you in?")
    before = goes_at(folder, post)
    said = told(river, "circle", "later", "River", post, "now")
    assert "By your limits it waits until" in said
    assert "sends it" not in said
    assert goes_at(folder, post) == before
    assert "By your limits" in told(river, "circle", "later", "River", post, "1m")
    assert told(river, "circle", "later", "River", post, "5h").strip() == "It waits until then."


def test_what_waits_is_put_off_and_cancelled(river: Lamplit, folder: Path) -> None:
    post = river("circle", "ask", "River", "Are you in?", "--later", "2h")
    told(river, "circle", "later", "River", post, "5h")
    assert goes_at(folder, post) > to_millis(NOW + timedelta(hours=4))
    told(river, "circle", "later", "River", post, "now")
    assert goes_at(folder, post) == 0
    assert "Nobody learns of it." in told(river, "circle", "cancel", "River", post)
    assert river.json("circle", "feed", "River") == []
    assert river.json("circle", "ledger")[0]["state"] == "withdrawn"
    assert "left already" in river.refuses("circle", "cancel", "River", post)
    hers = arrive(folder, "post", {"text": "hers"})
    assert "wrote this" in river.refuses("circle", "cancel", "River", hers)


def test_advice_says_where_it_comes_from_and_is_asked_about(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "a hard day", "wish": "just-listen"})
    advice = ("circle", "comment", "River", post, "Try a walk", "--form", "advice")
    assert "where this advice comes from" in river.refuses(*advice, "--yes")
    given = river(*advice, "--source", "read", "--link", "https://example.org", "--yes")
    (_, shown) = river.json("circle", "feed", "River")
    assert (shown["id"], shown["form"], shown["source"]) == (given, "advice", "read")
    assert shown["link"] == "https://example.org"
    assert "advice: read" in river("circle", "feed", "River")
    back = river("circle", "comment", "River", post, "How did you mean this?", "--form", "ask back")
    assert {one["id"]: one["form"] for one in river.json("circle", "feed", "River")}[back] == (
        "ask-back"
    )
    river.refuses("circle", "comment", "River", post, "words", "--form", "shout", code=2)

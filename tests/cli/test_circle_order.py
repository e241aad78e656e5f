"""What stewards do with posts, from a terminal."""

from pathlib import Path

from app.domain.circles.posts import PostKey
from tests.cli.calling import Lamplit, told
from tests.cli.circling import MINA, arrive


def test_a_post_is_hidden_for_all_and_shown_again(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "harsh words"})
    hide = ("circle", "hide", "River", post)
    river.refuses(*hide, "--reason", "hurtful", code=2)
    assert "you did it" in told(river, *hide, "--for-all", "--reason", "hurt", "--note", "No.")
    (shown,) = river.json("circle", "feed", "River")
    assert (shown["text"], shown["state"]) == ("", "shown")
    assert shown["hidden"] == {
        "by": "Ada", "by_id": "01" * 16, "reason": "hurtful", "note": "No.", "until": None,
    }  # fmt: skip
    feed = river("circle", "feed", "River")
    assert "Hidden by Ada: hurtful, No." in feed
    assert "harsh" not in feed
    told(river, *hide, "--for-all", "--off")
    assert "harsh words" in river("circle", "feed", "River")


def test_a_post_is_pinned(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "how we do it"})
    river("circle", "checkin", "River", "--valence", "4")
    assert river.json("circle", "feed", "River")[0]["pinned"] is None
    told(river, "circle", "pin", "River", post, "--note", "First of all.")
    first = river.json("circle", "feed", "River")[0]
    assert (first["id"], first["pinned"]["note"]) == (post, "First of all.")
    assert "pinned by Ada" in river("circle", "feed", "River")
    told(river, "circle", "pin", "River", post, "--off")
    assert river.json("circle", "feed", "River")[0]["id"] != post


def test_a_thread_rests(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "a hard thing"})
    pause = ("circle", "pause", "River", post)
    river.refuses(*pause, code=2)
    river.refuses(*pause, "--until", "1h", "--off", code=2)
    told(river, *pause, "--until", "1h")
    answer = ("circle", "comment", "River", post, "but")
    assert "rests until" in river.refuses(*answer)
    assert "the thread rests until" in river("circle", "feed", "River")
    arrive(folder, "comment", {"to": post, "text": "I said it all the same"}, post=b"c" * 16,
           to=PostKey(MINA, bytes.fromhex(post)), shelf="thread", seq=9)  # fmt: skip
    shown = river("circle", "feed", "River")
    assert "Folded" in shown
    assert "all the same" not in shown
    assert "all the same" in river("circle", "thread", "River", post)
    told(river, *pause, "--off")
    river(*answer)

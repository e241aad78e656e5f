"""Sharing, answering, taking back and reading from a terminal, with an engine made by hand."""

import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image

from app.domain.circles.circle import CircleState
from app.domain.circles.posts import LARGE, FileRow
from app.domain.when import to_millis
from app.usecases.circles.port import Said
from tests.cli.calling import Lamplit, open_here, told
from tests.cli.circling import CIRCLE, MINA, NOW, OMAR, Answers, FakeCircles, arrive


def test_an_entry_is_shared_as_it_was_chosen(river: Lamplit) -> None:
    entry = river("write", "-", "--title", "Down", "--tag", "weir", "--mood", "3",
                  "--place", "River", stdin="to the weir\n\nand a secret")  # fmt: skip
    post = river.json(
        "circle", "share", "riv", entry, "--part", "-", "--with", "title", "--with", "mood",
        "--wish", "just listen", "--tone", "venting", "--note", "Grief", "--note", "my sister",
        "--expires", "7d", stdin="to the weir",
    )  # fmt: skip
    assert post["state"] == "waiting"
    (shown,) = river.json("circle", "feed", "River")
    assert shown["id"] == post["id"]
    assert (shown["author"], shown["kind"], shown["state"]) == ("Ada", "post", "waiting")
    assert (shown["text"], shown["title"], shown["excerpt"]) == ("to the weir", "Down", True)
    assert (shown["valence"], shown["tags"], shown["place"]) == (3, [], "")
    assert (shown["wish"], shown["tone"]) == ("just-listen", "venting")
    assert shown["notes"] == ["grief", "my sister"]
    ends = datetime.fromisoformat(shown["expires_at"])
    assert timedelta(days=6) < ends - NOW < timedelta(days=8)
    told_so = river("circle", "feed", "River")
    assert "About: grief, my sister" in told_so
    assert "slightly unpleasant" in told_so
    assert "wish: just-listen" in told_so
    (row,) = river.json("circle", "ledger")
    assert (row["id"], row["entry"], row["state"]) == (post["id"], entry, "waiting")
    assert (row["to"], row["kind"], row["name"]) == ([], "post", "River")
    assert "to everybody  waiting" in river("circle", "ledger", "River")


def test_photos_go_along_unless_they_are_left_out(river: Lamplit, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "teal").save(out, "JPEG")
    (tmp_path / "a.jpg").write_bytes(out.getvalue())
    (tmp_path / "a.txt").write_text("a file that is no photo")
    entry = river("write", "-", stdin="look")
    river("attach", entry, tmp_path / "a.jpg")
    river("attach", entry, tmp_path / "a.txt")
    post = river("circle", "share", "River", entry)
    river("circle", "share", "River", entry, "--no-photos")
    without, shown = river.json("circle", "feed", "River")
    assert without["attachments"] == []
    (photo,) = shown["attachments"]
    assert (photo["mime"], photo["width"], photo["height"]) == ("image/jpeg", 30, 20)
    assert photo["ready"]
    told(river, "circle", "save-copy", "River", post, photo["id"][:6], str(tmp_path / "b.jpg"))
    with Image.open(tmp_path / "b.jpg") as image:
        assert image.size == (30, 20)
    again = river.refuses("circle", "save-copy", "River", post, photo["id"], tmp_path / "b.jpg")
    assert "already a file" in again
    river.refuses("circle", "save-copy", "River", post, "dead", tmp_path / "c.jpg")


def test_of_forty_photos_nothing_goes_out_until_some_are_named(
    river: Lamplit, tmp_path: Path
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "teal").save(out, "PNG")
    (tmp_path / "a.png").write_bytes(out.getvalue())
    entry = river("write", "-", stdin="the whole walk")
    ids = [river("attach", entry, tmp_path / "a.png") for _ in range(40)]
    told_so = river.refuses("circle", "share", "River", entry)
    assert told_so == "A post takes up to 16 photos of 64 MB together. Choose fewer."
    assert river.json("circle", "feed", "River") == []
    assert len(river.json("show", entry)["attachments"]) == 40
    named = [part for one in ids[:16] for part in ("--photo", one)]
    river("circle", "share", "River", entry, *named)
    (shown,) = river.json("circle", "feed", "River")
    assert len(shown["attachments"]) == 16
    river.refuses("circle", "share", "River", entry, "--photo", "none")
    river.refuses("circle", "share", "River", entry, "--photo", str(UUID(int=7)))
    assert len(river.json("circle", "feed", "River")) == 1


def test_some_only_and_later(river: Lamplit, folder: Path) -> None:
    entry = river("write", "-", stdin="for two of you")
    post = river("circle", "share", "River", entry, "--to", "mina", "--to", OMAR.hex()[:5],
                 "--later", "2h")  # fmt: skip
    (row,) = river.json("circle", "ledger")
    assert row["to"] == ["Mina", "Omar"]
    assert river.json("circle", "feed", "River")[0]["for_some"]
    vault = open_here(folder, NOW)
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, bytes.fromhex(post)))
    vault.close()
    assert out is not None
    assert out.not_before > to_millis(NOW + timedelta(hours=1))
    assert "nobody like that" in river.refuses("circle", "share", "River", entry, "--to", "Zoe")


def test_how_it_is_is_shared_alone(river: Lamplit) -> None:
    river("circle", "checkin", "River", "--valence", "2", "--energy", "1", "--label", "Sad",
          "--note", "-", "--wish", "comfort", stdin="a long day\n")  # fmt: skip
    (shown,) = river.json("circle", "feed", "River")
    assert (shown["kind"], shown["valence"], shown["energy"]) == ("check_in", 2, 1)
    assert (shown["text"], shown["labels"], shown["wish"]) == ("a long day", ["sad"], "comfort")
    assert river.json("mood", "list") == [], "what is shared is no entry of the journal"


def test_posts_are_answered_thanked_for_and_corrected(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "hello \x1b[31mall"})
    comment = river("circle", "comment", "River", post[:6], "--tone", "serious", "with you")
    river("circle", "thank", "River", post)
    question = river("circle", "ask", "River", stdin="what made you smile?\n")
    river("circle", "answer", "River", question, "a heron")
    told(river, "circle", "correct", "River", comment, "with you, always")
    told(river, "circle", "space", "River", "a-little", "--until", "2d")
    feed = river.json("circle", "feed", "River")
    assert [(one["kind"], one["text"], one["to"]) for one in feed] == [
        ("question", "what made you smile?", None),
        ("answer", "a heron", question),
        ("post", "hello \x1b[31mall", None),
        ("comment", "with you, always", post),
    ]  # fmt: skip
    assert "\x1b" not in river("circle", "feed", "River")
    deeper = river("circle", "comment", "River", comment, "and so am I")
    assert [one["id"] for one in river.json("circle", "feed", "River")][-1] == deeper
    thread = river.json("circle", "thread", "River", post)
    assert [one["kind"] for one in thread] == ["post", "comment", "comment"]
    assert "\n    " in river("circle", "thread", "River", post)
    assert "no such post" in river.refuses("circle", "comment", "River", "dead", "x")
    river.refuses("circle", "comment", "River", post, "-", stdin=" \n", code=2)


def test_what_is_taken_back_is_gone(river: Lamplit, folder: Path) -> None:
    entry = river("write", "-", stdin="regretted")
    post = river("circle", "share", "River", entry)
    told(river, "circle", "unshare", "River", post[:8])
    assert river.json("circle", "feed", "River") == []
    assert [one["state"] for one in river.json("circle", "ledger")] == ["withdrawn"]
    theirs = arrive(folder, "post", {"text": "theirs"})
    assert "Only whoever wrote" in river.refuses("circle", "unshare", "River", theirs)


def test_of_an_id_that_two_people_use_one_says_whose_is_meant(river: Lamplit, folder: Path) -> None:
    entry = river("write", "-", stdin="regretted")
    post = river("circle", "share", "River", entry)
    arrive(folder, "post", {"text": "squatted"}, post=bytes.fromhex(post))
    asked = river.refuses("circle", "unshare", "River", post)
    assert f"Ada/{post[:8]}, Mina/{post[:8]}" in asked
    river.refuses("circle", "comment", "River", post[:6], "to whom?")
    said = river("circle", "comment", "River", f"mina/{post}", "to Mina")
    told(river, "circle", "unshare", "River", f"Ada/{post[:8]}")
    shown = river.json("circle", "feed", "River")
    assert [(one["author"], one["text"]) for one in shown] == [
        ("Mina", "squatted"), ("Ada", "to Mina"),
    ]  # fmt: skip
    assert (shown[1]["id"], shown[1]["to_author_id"]) == (said, MINA.hex())
    assert "nobody like that" in river.refuses("circle", "thread", "River", f"zoe/{post}")


def test_a_post_ends_sooner(river: Lamplit, folder: Path) -> None:
    post = river("circle", "checkin", "River", "--valence", "5")
    told(river, "circle", "unshare", "River", post, "--at", "2h")
    assert river.json("circle", "feed", "River")[0]["expires_at"] is not None


def test_posts_are_kept_and_reported(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "hurtful"})
    assert "agreement" in river.refuses("circle", "keep", "River", post)
    said = river.refuses("circle", "report", "River", post, "--to", "Mina")
    assert "steward" in said
    vault = open_here(folder, NOW)
    vault.write(lambda tx: tx.circle_people.learn(
        CIRCLE, OMAR, "Omar", steward=True, joined_day=1))  # fmt: skip
    vault.write(lambda tx: tx.circles.update(CIRCLE, keeps_for_report=True))
    vault.close()
    told(river, "circle", "keep", "River", post)
    assert river("circle", "report", "River", post, "--to", "Omar", "--reason", "hurtful",
                 "--note", "-", stdin="please look")  # fmt: skip
    river.refuses("circle", "report", "River", post, "--to", "Omar", "--reason", "x", code=2)


def test_a_circle_that_is_over_can_be_forgotten(river: Lamplit, folder: Path) -> None:
    assert "still in this circle" in river.refuses("circle", "forget", "River")
    vault = open_here(folder, NOW)
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.LEFT))
    vault.close()
    told(river, "circle", "forget", "River")
    assert river.json("circle", "list") == []


def test_what_has_ended_is_not_shown(river: Lamplit, folder: Path) -> None:
    arrive(folder, "post", {"text": "over"}, expires_at=to_millis(NOW) - 1)
    assert river.json("circle", "feed", "River") == []
    for wrong in ("2020-01-01", "2020-01-01T10:00"):
        river.refuses("circle", "checkin", "River", "--valence", "4", "--expires", wrong, code=2)
    river.refuses("circle", "checkin", "River", "--valence", "4", "--expires", "soon")
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    river("circle", "checkin", "River", "--valence", "4", "--expires", today)
    (shown,) = river.json("circle", "feed", "River")
    assert shown["expires_at"].endswith("T00:00:00Z"), "a day counts to its end"


def test_quiet_is_kept_here_alone(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "loud words"})
    told(river, "circle", "mute", "River", "Mina")
    assert "Folded, as you chose: Mina is muted." in river("circle", "feed", "River")
    assert "loud words" not in river("circle", "feed", "River")
    assert river.json("circle", "feed", "River")[0]["muted"]
    told(river, "circle", "mute", "River", "Mina", "--off")
    told(river, "circle", "block", "River", "Mina")
    assert river.json("circle", "feed", "River") == []
    told(river, "circle", "block", "River", "Mina", "--off")
    told(river, "circle", "hide", "River", post)
    assert river.json("circle", "feed", "River") == []
    told(river, "circle", "hide", "River", post, "--off")
    assert len(river.json("circle", "feed", "River")) == 1


def test_what_a_newer_program_said_is_shown_as_such(river: Lamplit, folder: Path) -> None:
    arrive(folder, "song", {})
    (shown,) = river.json("circle", "feed", "River")
    assert (shown["kind"], shown["author"]) == ("unknown", "Mina")
    assert "newer Lamplit" in shown["text"]


def test_everything_is_written_out(river: Lamplit, folder: Path, tmp_path: Path) -> None:
    post = arrive(folder, "post", {"text": "theirs"})
    vault = open_here(folder, NOW)

    def work(tx: Any) -> None:
        row = FileRow(CIRCLE, bytes.fromhex(post), MINA, b"f" * 16, "image/png", 3, ready=True)
        number = tx.circle_files.stage(row)
        tx.circle_files.put_chunk(number, 0, b"png")
        tx.circle_files.publish(number)

    vault.write(work)
    vault.close()
    out = tmp_path / "out"
    said = river.json("circle", "export", "River", out)
    assert (said["posts"], said["files"]) == (1, 1)
    told_so = json.loads((out / "posts.json").read_text("utf-8"))
    assert told_so["circle"]["name"] == "River"
    assert told_so["posts"][0]["says"]["text"] == "theirs"
    ident = told_so["posts"][0]["files"][0]["id"]
    assert (out / f"{ident[:12]}.png").read_bytes() == b"png"
    assert out.stat().st_mode & 0o777 == 0o700
    assert "already" in river.refuses("circle", "export", "River", out)


def test_a_large_file_is_asked_for(
    river: Lamplit, folder: Path, answers: Answers, tmp_path: Path
) -> None:
    post = arrive(folder, "post", {"text": "theirs"})
    vault = open_here(folder, NOW)
    ident = bytes.fromhex(post)
    large = FileRow(CIRCLE, ident, MINA, b"f" * 16, "image/png", LARGE + 1)
    vault.write(lambda tx: tx.circle_files.stage(large))
    vault.close()
    assert "comes only when you ask" in river("circle", "feed", "River")
    (shown,) = river.json("circle", "feed", "River")
    (file,) = shown["attachments"]
    assert (file["state"], file["ready"]) == ("on_request", False)
    refused = river.refuses("circle", "save-copy", "River", post, "66", tmp_path / "x")
    assert "`fetch`" in refused
    assert "next sync" in told(river, "circle", "fetch", "River", post, "66")
    assert answers.calls[-1] == ("sync", CIRCLE)
    (file,) = river.json("circle", "fetch", "River", post)
    assert file["state"] == "coming"
    river.refuses("circle", "fetch", "River", post, "dead")
    river.refuses("circle", "fetch", "River", river("circle", "ask", "River", "no file"))


def test_the_feed_comes_in_pages(river: Lamplit) -> None:
    for number in range(5):
        river("circle", "ask", "River", f"question {number}")
    first = river.json("circle", "feed", "River", "--limit", "2")
    assert [one["text"] for one in first] == ["question 4", "question 3"]
    rest = river.json("circle", "feed", "River", "--before", first[-1]["id"])
    assert [one["text"] for one in rest] == ["question 2", "question 1", "question 0"]


@pytest.mark.parametrize(
    "wrong",
    [("share", "--wish", "gold"), ("share", "--tone", "j"), ("share", "--with", "all"),
     ("checkin", "--valence", "9"), ("checkin", "--valence", "4", "--label", "green"),
     ("space", "full"), ("feed", "--limit", "0"), ("invite", "--days", "0")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(river: Lamplit, wrong: tuple[str, ...]) -> None:
    name, *rest = wrong
    entry = [river("write", "-", stdin="x")] if name == "share" else []
    river.refuses("circle", name, "River", *entry, *rest, code=2)


def test_events_are_told(river: Lamplit, folder: Path) -> None:
    assert "Nothing happened" in told(river, "circle", "log", "River")
    vault = open_here(folder, NOW)
    data: dict[str, object] = {"person": "Mina"}
    vault.write(lambda tx: tx.circle_posts.note_event(CIRCLE, to_millis(NOW), "key_changed", data))
    vault.close()
    (one,) = river.json("circle", "log", "River")
    assert (one["kind"], one["person"]) == ("key_changed", "Mina")
    assert "key changed" in river("circle", "log", "River")


def test_events_are_told_with_names(river: Lamplit, folder: Path) -> None:
    vault = open_here(folder, NOW)
    stranger = "ab" * 16
    said: tuple[tuple[str, dict[str, object]], ...] = (
        ("admit", {"by": OMAR.hex(), "seq": 9, "added": [MINA.hex()], "names": ["Mina"]}),
        ("founded", {"paid": "cd" * 8}),
        ("relay", {"generation": "ef" * 16, "relay": "01" * 16}),
        ("remove_person", {"by": OMAR.hex(), "removed": [stranger], "gone": ["Nobody"]}),
    )
    for kind, data in said:
        vault.write(
            lambda tx, kind=kind, data=data: tx.circle_posts.note_event(  # type: ignore[misc]
                CIRCLE, to_millis(NOW), kind, data
            )
        )
    vault.close()
    lines = [line.split("  ") for line in river("circle", "log", "River").splitlines()]
    told_of = {cells[1].strip(): cells[-1].strip() for cells in lines}
    assert told_of["admit"] == "by Omar, seq 9, added Mina"
    assert told_of["remove person"] == f"by Omar, removed {stranger[:8]}"
    assert not any("cdcd" in " ".join(cells) or "efef" in " ".join(cells) for cells in lines)


def test_the_words_of_a_message_are_kept(answers: Answers) -> None:
    """The hand-made wording is one: what is encoded comes back."""
    surroundings: Any = type("S", (), {"network": type("N", (), {"proxy": "", "every": 1})})
    engine = FakeCircles(surroundings, answers)
    assert engine.decode(*engine.encode(Said("post", {"text": "x"}))) == Said("post", {"text": "x"})


def test_one_tells_about_oneself_and_lists_what_people_tell(river: Lamplit) -> None:
    assert "Nobody says anything" in told(river, "circle", "about", "River")
    river("circle", "about", "River", "-", "--pronouns", "they/them", stdin="Boats.")
    (mine,) = river.json("circle", "about", "River")
    assert (mine["pseudonym"], mine["pronouns"], mine["text"]) == ("Ada", "they/them", "Boats.")
    told(river, "circle", "about", "River", "--pronouns", "she/her")
    assert "she/her  Boats." in river("circle", "about", "River")
    told(river, "circle", "about", "River", "--clear")
    assert river.json("circle", "about", "River") == []

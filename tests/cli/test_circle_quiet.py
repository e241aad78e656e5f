"""What a reader of a circle chooses for themselves, from a terminal."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.when import to_millis
from tests.cli.calling import Lamplit, told
from tests.cli.circling import MINA, arrive

OTHER = bytes([0x23]) * 16


def moment(minutes: int) -> int:
    """Return a moment so many minutes from now; commands go by the true clock."""
    return to_millis(datetime.now(UTC) + timedelta(minutes=minutes))


def test_what_is_folded_is_one_line_that_says_why(river: Lamplit, folder: Path) -> None:
    arrive(folder, "post", {"text": "heavy words", "topics": ["grief"]})
    assert river.json("circle", "feed", "River")[0]["folded"] is None
    told(river, "circle", "prefer", "topic", "grief", "fold")
    printed = river("circle", "feed", "River")
    assert "Folded, as you chose: grief." in printed
    assert "heavy words" not in printed
    assert "heavy words" in river("circle", "feed", "River", "--unfold")
    assert river.json("circle", "feed", "River")[0]["folded"] == "Folded, as you chose: grief."
    assert river.json("circle", "prefer") == [{"about": "topic", "what": "grief", "how": "fold"}]
    told(river, "circle", "prefer", "topic", "grief", "show")
    assert "Everything is shown." in told(river, "circle", "prefer")


def test_what_is_held_is_shown_when_it_is_asked_for(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "two exams"})
    told(river, "circle", "prefer", "word", "exam*", "hold")
    assert river.json("circle", "feed", "River") == []
    arrive(folder, "post", {"text": "a walk"}, post=OTHER, seq=8)
    assert "--held" in told(river, "circle", "feed", "River")
    (held,) = river.json("circle", "feed", "River", "--held")
    assert (held["id"], held["text"]) == (post, "two exams")
    assert held["folded"] == "Held until you ask, as you chose: “exam*”."
    assert "two exams" in river("circle", "feed", "River", "--held")
    assert "two exams" in river("circle", "thread", "River", post)


def test_choices_that_make_no_sense_are_refused(river: Lamplit) -> None:
    river.refuses("circle", "prefer", "topic", "grief", code=2)
    river.refuses("circle", "prefer", "tone", "cross", "fold")
    river.refuses("circle", "prefer", "smell", "grief", "fold", code=2)
    river.refuses("circle", "hours", "River", "25:00", code=2)
    river.refuses("circle", "away", "River", code=2)
    river.refuses("circle", "away", "River", "2020-01-01", code=2)


def test_who_is_away_is_told_until_when(river: Lamplit, folder: Path) -> None:
    arrive(folder, "post", {"text": "before"}, received_at=moment(-1))
    assert "Nothing is lost" in told(river, "circle", "away", "River", "7d")
    arrive(folder, "post", {"text": "new"}, post=OTHER, seq=8, received_at=moment(10))
    assert [one["text"] for one in river.json("circle", "feed", "River")] == ["before"]
    assert "You are away until" in told(river, "circle", "feed", "River")
    assert river.json("circle", "hours", "River")["away_until"]
    assert "Welcome back" in told(river, "circle", "away", "River", "--off")
    assert river.json("circle", "hours", "River")["away_until"] is None
    assert len(river.json("circle", "feed", "River")) == 2


def test_what_arrives_appears_at_the_hours_that_were_chosen(river: Lamplit, folder: Path) -> None:
    assert "at once" in told(river, "circle", "hours", "River")
    assert "08:00 and 18:30" in told(river, "circle", "hours", "River", "18:30", "8")
    assert river.json("circle", "hours", "River")["hours"] == ["08:00", "18:30"]
    arrive(folder, "post", {"text": "new"}, received_at=moment(60))
    assert river.json("circle", "feed", "River") == []
    assert "What arrives appears at" in told(river, "circle", "feed", "River")
    assert "at once" in told(river, "circle", "hours", "River", "--off")
    assert len(river.json("circle", "feed", "River")) == 1


def test_what_was_read_is_noted_here_alone(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "words"})
    arrive(folder, "post", {"text": "more"}, post=OTHER, author=MINA, seq=8)
    assert len(river.json("circle", "feed", "River", "--unread")) == 2
    told(river, "circle", "read", "River", post)
    assert [one["text"] for one in river.json("circle", "feed", "River", "--unread")] == ["more"]
    assert [one["unread"] for one in river.json("circle", "feed", "River")] == [True, False]
    told(river, "circle", "read", "River")
    assert river.json("circle", "feed", "River", "--unread") == []
    assert "Nothing is unread." in told(river, "circle", "feed", "River", "--unread")


def test_a_post_is_taken_to_the_next_session_in_own_words(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "post", {"text": "her heavy words"})
    made = river.json("circle", "agenda", "River", post, "Why it touched me")
    assert (made["words"], made["post"]) == ("Why it touched me", post)
    (listed,) = river.json("topic")
    assert (listed["words"], listed["post"]) == ("Why it touched me", post)
    assert "her heavy words" not in river("topic")
    own = river("circle", "ask", "River", "What helps you sleep?")
    assert river.json("circle", "agenda", "River", own)["words"] == "What helps you sleep?"


def test_advice_is_thought_over_in_an_own_entry(river: Lamplit, folder: Path) -> None:
    post = arrive(folder, "comment", {"text": "Try a walk", "starter": "advice", "source": "read"})
    entry = river("circle", "worksheet", "River", post)
    shown = river("show", entry)
    assert "> Try a walk" in shown
    assert "— Mina, something they read" in shown
    assert "Does it fit me?" in shown

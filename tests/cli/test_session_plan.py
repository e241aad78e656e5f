"""The next session from the command line."""

from tests.cli.calling import Lamplit, told


def test_topics_are_added_listed_and_ticked_off(lamplit: Lamplit) -> None:
    one = lamplit("topic", "add", "the", "sleep", "thing")
    entry = lamplit("write", "-", stdin="Long words")
    two = lamplit("topic", "add", "-", "--entry", entry, stdin="the phone\ncall\n")
    listed = lamplit.json("topic")
    assert [(item["id"], item["words"], item["entry"]) for item in listed] == [
        (one, "the sleep thing", None),
        (two, "the phone call", entry),
    ]
    assert "the sleep thing" in lamplit("topic", "list")
    lamplit("topic", "done", one)
    assert [item["words"] for item in lamplit.json("topic", "list")] == ["the phone call"]
    ticked = lamplit.json("topic", "list", "--all")[1]
    assert ticked["words"] == "the sleep thing"
    assert ticked["talked_at"].endswith("Z")
    lamplit("topic", "again", one)
    assert [item["id"] for item in lamplit.json("topic")] == [two, one]
    lamplit("topic", "remove", one, two[-8:])
    assert lamplit.json("topic", "--all") == []
    assert told(lamplit, "topic") == "Nothing is on the list.\n"


def test_the_short_ids_that_are_listed_name_their_lines(lamplit: Lamplit) -> None:
    lamplit("topic", "add", "one")
    lamplit("topic", "add", "two")
    short = lamplit("topic").splitlines()[1].split()[0]
    lamplit("topic", "done", short)
    assert [item["words"] for item in lamplit.json("topic")] == ["one"]


def test_an_id_that_fits_none_or_several_lines_changes_nothing(lamplit: Lamplit) -> None:
    one = lamplit("topic", "add", "one")
    lamplit("topic", "add", "two")
    assert "There is no such line" in lamplit.refuses("topic", "done", one, "ffffffff")
    assert "Several" in lamplit.refuses("topic", "done", one[:4])
    assert len(lamplit.json("topic")) == 2


def test_landmarks_are_added_and_listed(lamplit: Lamplit) -> None:
    away = lamplit("landmark", "add", "--away", "2026-08-01", "--to", "2026-08-14", "the sea")
    event = lamplit("landmark", "add", "--on", "2026-09-01", "new job")
    still = lamplit.json("landmark", "add", "--away", "2026-11-20")
    assert (still["words"], still["last"]) == ("", None)
    assert [(item["id"], item["kind"], item["last"]) for item in lamplit.json("landmark")] == [
        (away, "away", "2026-08-14"),
        (event, "event", None),
        (still["id"], "away", None),
    ]
    assert lamplit("landmark").splitlines()[0].endswith("2026-08-01 to 2026-08-14  the sea")
    lamplit("landmark", "remove", event)
    assert len(lamplit.json("landmark")) == 2


def test_bad_days_and_bad_calls_are_said_in_one_sentence(lamplit: Lamplit) -> None:
    assert "2026-11-22" in lamplit.refuses("landmark", "add", "--on", "tomorrow", "x")
    lamplit.refuses("landmark", "add", "--away", "2026-08-02", "--to", "2026-08-01", "x")
    lamplit.refuses("landmark", "add", "--on", "2026-08-02")
    lamplit.refuses("topic", "add")
    for call in (
        ("landmark", "add", "x"),
        ("landmark", "add", "--on", "2026-08-02", "--to", "2026-08-03", "x"),
        ("landmark", "list", "--on", "2026-08-02"),
        ("landmark", "list", "x"),
        ("landmark", "remove"),
        ("topic", "list", "x"),
        ("topic", "done"),
        ("topic", "list", "--entry", "x"),
    ):
        lamplit.refuses(*call, code=2)

"""One's own limits, from a terminal."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.when import iso, to_millis
from app.usecases.boundaries.count_usage import count_usage
from tests.cli.calling import Lamplit, open_here, told
from tests.cli.circling import POST, arrive
from tests.making import Clock

#: A Sunday.
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of this computer, in UTC."""
    found = Clock(NOON)
    monkeypatch.setattr("app.__main__._now", lambda: found.now)
    monkeypatch.setenv("TZ", "UTC")
    return found


def use(folder: Path, clock: Clock, minutes: int) -> None:
    """Be in the circle for a while."""
    vault = open_here(folder, clock.now)
    clock.now += minutes * MINUTE
    vault.write(lambda tx: count_usage(tx, minutes * MINUTE, now=clock.now, zone="UTC"))
    vault.close()


def test_without_limits_all_is_open(lamplit: Lamplit, clock: Clock) -> None:
    assert lamplit("limits", "show") == "No limit is on."
    found = lamplit.json("limits", "show")
    assert found["now"] == {
        "open": True, "why": None, "opens_at": None, "closes_at": None, "left_seconds": None,
        "once_more": False, "may_open_once_more": False,
    }  # fmt: skip
    assert (found["lock"], found["pending"], found["clock_in_question"]) == (None, None, False)


def test_stricter_holds_at_once_and_looser_from_the_next_day(
    lamplit: Lamplit, clock: Clock
) -> None:
    lamplit("limits", "set", "--day", "30", "--session", "10", "--open", "mon-fri 17:00-21:00",
            "--open", "sat,sun 10:00-22:00", "--quiet", "22:00-07:00", "--digest", "08:00,18:00",
            "--break", "20", "--wait", "5")  # fmt: skip
    weekdays = ("mon", "tue", "wed", "thu", "fri")
    opens = ", ".join([*(f"{day} 17:00-21:00" for day in weekdays), "sat 10:00-22:00"])
    assert lamplit("limits", "show").splitlines() == [
        "30 minutes a day.", "10 minutes in one go, then 30 minutes away.",
        f"Open {opens}, sun 10:00-22:00.",
        "Quiet 00:00-07:00, 22:00-24:00.", "What arrives is shown at 08:00, 18:00.",
        "A word about a break after 20 minutes.", "A post waits 5 minutes before it goes out.",
        "Left now: 10 minutes.",
    ]  # fmt: skip
    said = told(lamplit, "limits", "set", "--day", "60", "--session", "5")
    assert said == "What is looser takes effect tomorrow at 04:00; what is stricter now.\n"
    found = lamplit.json("limits", "show")
    assert found["policy"]["day_minutes"] == 30
    assert found["policy"]["session_minutes"] == 5
    assert found["pending"]["day_minutes"] == 60
    assert found["pending_from"] == "2026-11-23T04:00:00Z"
    clock.now = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    found = lamplit.json("limits", "show")
    assert (found["policy"]["day_minutes"], found["pending"]) == (60, None)


def test_a_second_change_keeps_what_waits(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "10", "--wait", "30")
    lamplit("limits", "set", "--day", "off")
    lamplit("limits", "set", "--wait", "off")
    shown = lamplit("limits", "show")
    assert "10 minutes a day." in shown
    assert "From tomorrow at 04:00: No limit is on." in shown


def test_when_the_time_is_used_the_circle_closes_and_all_else_goes_on(
    river: Lamplit, folder: Path, clock: Clock
) -> None:
    arrive(folder, "post", {"text": "soup"}, received_at=to_millis(NOON))
    river("limits", "set", "--day", "15")
    assert "soup" in river("circle", "feed", "River")
    use(folder, clock, 15)
    sentence = river.refuses("circle", "feed", "River")
    assert sentence == (
        "That was your time for today. Your circles open again tomorrow at 04:00. "
        "Your draft is saved."
    )
    assert river.refuses("circle", "thread", "River", POST.hex()) == sentence
    river("write", "-", stdin="a page of my own")
    assert [one["heading"] for one in river.json("list")] == ["a page of my own"]
    for command in ("mute", "block", "members", "hours"):
        who = ("Mina",) if command in {"mute", "block"} else ()
        told(river, "circle", command, "River", *who)
    river("circle", "ledger", "River")
    told(river, "circle", "leave", "River")


def test_what_is_shared_at_a_limit_waits_until_it_opens(
    river: Lamplit, folder: Path, clock: Clock
) -> None:
    entry = river("write", "-", stdin="for later")
    river("limits", "set", "--day", "20", "--wait", "10")
    before = river("circle", "share", "River", entry)
    use(folder, clock, 20)
    after = river("circle", "share", "River", entry, "--now")
    ledger = {one["id"]: one["not_before"] for one in river.json("circle", "ledger", "River")}
    assert ledger == {before: "2026-11-22T12:10:00Z", after: "2026-11-23T04:00:00Z"}
    told(river, "circle", "later", "River", after, "now")
    assert ledger[after] in {
        one["not_before"] for one in river.json("circle", "ledger", "River")
    }, "an earlier moment changes nothing"
    told(river, "circle", "unshare", "River", before)
    told(river, "circle", "cancel", "River", after)
    assert {one["state"] for one in river.json("circle", "ledger", "River")} <= {
        "withdrawn", "dropped",
    }  # fmt: skip


def test_by_limits_that_allow_nothing_nothing_goes_out(
    river: Lamplit, folder: Path, clock: Clock
) -> None:
    entry = river("write", "-", stdin="for nobody")
    assert "stay closed" in told(river, "limits", "set", "--open", "never")
    sentence = river.refuses("circle", "share", "River", entry)
    assert "Your circles stay closed until you change your limits." in sentence
    assert river.json("circle", "ledger", "River") == []


def test_a_lock_is_kept_and_nothing_loosens_it(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "30")
    said = lamplit("limits", "lock", "7d", "--reason", "-", stdin="exams\x1b[31m first")
    assert said.splitlines() == [
        "Your limits are locked until 2026-11-29 at 12:00.", "Your reason: exams[31m first",
    ]  # fmt: skip
    assert "locked your limits" in lamplit.refuses("limits", "set", "--day", "31")
    assert "locked your limits" in lamplit.refuses("limits", "once-more", "I miss them")
    lamplit("limits", "set", "--day", "20")
    assert "30 days" in lamplit.refuses("limits", "lock", "6d")
    assert "30 days" in lamplit.refuses("limits", "lock", "31d")
    assert "30 days" in lamplit.refuses("limits", "lock", "0s")
    lamplit.refuses("limits", "lock", "soon", code=2)
    lamplit("limits", "lock", "30d", "--close")
    assert lamplit.json("limits", "show")["now"]["why"] == "lock"
    assert lamplit.json("limits", "show")["lock"]["reason"] == "exams\x1b[31m first"
    clock.now += timedelta(days=30)
    assert lamplit.json("limits", "show")["now"]["open"]


def test_what_waits_in_a_lock_is_said_to_come_when_it_ends(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "30")
    lamplit("limits", "set", "--day", "60")
    lamplit("limits", "lock", "7d")
    clock.now += timedelta(days=3)
    said = told(lamplit, "limits", "set", "--day", "50")
    assert "What is looser takes effect on 2026-11-29 at 12:00" in said


def test_whom_one_met_after_midnight_stands_in_the_week(lamplit: Lamplit, clock: Clock) -> None:
    clock.now = NOON + timedelta(hours=13)
    lamplit("met", "Ana, still at the river")
    assert "2026-11-23  met: Ana, still at the river" in lamplit("usage")


def test_a_limit_opens_once_more_after_a_wait_and_a_sentence(
    lamplit: Lamplit, clock: Clock
) -> None:
    lamplit("limits", "set", "--day", "0", "--once-more-wait", "5", "--once-more-for", "10")
    lamplit.refuses("limits", "once-more", " ")
    said = told(lamplit, "limits", "once-more", "Bo had surgery")
    assert said == "Your circles open at 12:05, for 10 minutes.\n"
    assert "opens soon" in lamplit.refuses("limits", "once-more", "again")
    assert not lamplit.json("limits", "show")["now"]["open"]
    clock.now += 5 * MINUTE
    found = lamplit.json("limits", "show")["now"]
    assert (found["open"], found["once_more"]) == (True, True)
    clock.now += 10 * MINUTE
    assert not lamplit.json("limits", "show")["now"]["open"]
    assert "opened once more: Bo had surgery" in lamplit("usage")


def test_what_was_asked_for_can_be_left(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "0", "--once-more-wait", "5", "--once-more-for", "10")
    lamplit("limits", "once-more", "Bo had surgery")
    clock.now += 2 * MINUTE
    assert told(lamplit, "limits", "once-more", "--leave") == "Left. Your limits hold.\n"
    clock.now += 3 * MINUTE
    assert not lamplit.json("limits", "show")["now"]["open"]
    assert "asked to open, and left it: Bo had surgery" in lamplit("usage")
    lamplit("limits", "once-more", "She is awake")
    clock.now += 6 * MINUTE
    assert lamplit.json("limits", "show")["now"]["open"]
    lamplit("limits", "once-more", "--leave")
    assert not lamplit.json("limits", "show")["now"]["open"]
    assert "opened once more: She is awake" in lamplit("usage")


def test_what_waits_to_be_looser_is_called_back(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "30", "--wait", "10")
    lamplit("limits", "set", "--day", "90")
    lamplit("limits", "keep")
    assert lamplit.json("limits", "show")["pending"] is None
    clock.now += timedelta(days=2)
    assert "30 minutes a day." in lamplit("limits", "show")


def test_in_a_lock_what_waited_is_made_stricter_too(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "30")
    lamplit("limits", "set", "--day", "90")
    lamplit("limits", "lock", "12h")
    lamplit("limits", "set", "--quiet", "22:00-07:00")
    found = lamplit.json("limits", "show")
    assert found["policy"]["day_minutes"] == 30
    assert found["pending"]["day_minutes"] == 90
    assert found["policy"]["quiet"] == found["pending"]["quiet"] == [[0, 420], [1320, 1440]]
    lamplit.refuses("limits", "set", "--day", "91")
    lamplit("limits", "set", "--day", "40")
    assert lamplit.json("limits", "show")["pending"]["day_minutes"] == 40
    lamplit("limits", "set", "--day", "20")
    assert lamplit.json("limits", "show")["pending"] is None
    clock.now += timedelta(days=2)
    assert lamplit.json("limits", "show")["policy"]["day_minutes"] == 20


def test_a_wait_is_longer_at_night(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--wait", "5", "--night-wait", "60", "--night", "23:00-06:00")
    assert "At night, 00:00-06:00, 23:00-24:00, it waits 60 minutes." in lamplit("limits", "show")
    lamplit("limits", "set", "--night", "off")
    assert lamplit.json("limits", "show")["pending"]["night"] == []


def test_a_clock_that_was_far_ahead_is_asked_about_once(lamplit: Lamplit, clock: Clock) -> None:
    lamplit("limits", "set", "--day", "30")
    clock.now = datetime(2099, 1, 1, tzinfo=UTC)
    lamplit("limits", "set", "--day", "20")
    clock.now = NOON
    assert "limits clock right" in told(lamplit, "limits", "show")
    told(lamplit, "limits", "clock", "right")
    assert "limits clock right" not in told(lamplit, "limits", "show")
    assert lamplit.json("limits", "show")["day"]["began"] == "2026-11-22T04:00:00Z"
    assert "not behind" in lamplit.refuses("limits", "clock", "wrong")
    assert lamplit.json("usage")["opened"] == [
        {"date": "2026-11-22", "kind": "clock", "sentence": "", "left": False}
    ]


def test_usage_stands_beside_people_met(lamplit: Lamplit, folder: Path, clock: Clock) -> None:
    use(folder, clock, 12)
    ident = lamplit("met", "-", "--minutes", "90", stdin="Ana,\x1b[0m by the river\n")
    lamplit("met", "Bo", "--on", "2026-11-20")
    assert lamplit("usage").splitlines() == [
        "2026-11-22  12 minutes in circles", f"2026-11-20  met: Bo  {_last(lamplit, 0)}",
        f"2026-11-22  met: Ana,[0m by the river, 90 minutes  {_last(lamplit, 1)}",
        "12 minutes in circles, 90 minutes with people elsewhere.",
    ]  # fmt: skip
    found = lamplit.json("usage", "--days", "2")
    assert found["days"] == [
        {"date": "2026-11-21", "used_seconds": 0, "sessions": 0},
        {"date": "2026-11-22", "used_seconds": 720, "sessions": 1},
    ]
    assert [one["id"] for one in found["met"]] == [ident]
    lamplit("met", ident, "--delete")
    assert lamplit.json("usage", "--days", "1")["met"] == []
    lamplit.refuses("met", ident, "--delete", code=2)
    lamplit.refuses("met", "Cy", "--on", "2026-11-23", code=2)
    lamplit.refuses("met", "Cy", "--minutes", "0")
    lamplit.refuses("met", " ")


def test_a_journal_moved_to_another_computer_keeps_its_lock(
    lamplit: Lamplit, folder: Path, secrets: Path, clock: Clock, tmp_path: Path
) -> None:
    lamplit("limits", "lock", "2d", "--close", "--reason", "rest")
    folder.rename(tmp_path / "elsewhere.lamplit")
    there = Lamplit().by(
        "--vault", tmp_path / "elsewhere.lamplit", "--passphrase-file", secrets / "words"
    )
    clock.now -= timedelta(days=1)
    found = there.json("limits", "show")
    assert (found["now"]["why"], found["lock"]["reason"]) == ("lock", "rest")
    assert found["lock"]["ends"] == iso(NOON + timedelta(days=2))


@pytest.mark.parametrize(
    "words",
    [
        ("set",), ("set", "--day", "many"), ("set", "--day", "99999"), ("set", "--pause", "off"),
        ("set", "--open", "moonday 10:00-11:00"), ("set", "--open", "mon 10-11"),
        ("set", "--open", "mon 25:00-26:00"), ("set", "--quiet", "22"),
        ("set", "--digest", "8,18"), ("set", "--turns-at", "24:00"), ("clock", "maybe"), (),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_wrong_usage(
    lamplit: Lamplit, clock: Clock, words: tuple[str, ...]
) -> None:
    lamplit.refuses("limits", *words, code=2)
    assert lamplit("limits", "show") == "No limit is on."


@pytest.mark.parametrize(
    "words", [("--day", "1441"), ("--once-more-wait", "0"), ("--once-more-for", "90")]
)
def test_a_limit_out_of_bounds_is_refused(
    lamplit: Lamplit, clock: Clock, words: tuple[str, ...]
) -> None:
    assert lamplit.refuses("limits", "set", *words) == "A limit cannot have this value."


def _last(lamplit: Lamplit, number: int) -> str:
    return str(lamplit.json("usage")["met"][number]["id"]).replace("-", "")[-8:]

"""Circles from a terminal, with an engine made by hand: arguments, words, JSON, refusals."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.cli.parser import build
from app.domain.changes import NOTHING
from app.domain.failures import Failure
from app.usecases.circles.port import (
    Description,
    InviteKind,
    JoinRequest,
    NewCircle,
    NewInvite,
    Pinned,
    Return,
    Rules,
    SyncReport,
    VoteView,
    Who,
)
from tests.cli.calling import Lamplit, told
from tests.cli.circling import (
    CIRCLE,
    INVITE,
    LINK,
    MINA,
    NUMBER,
    OMAR,
    POST,
    WORDS,
    Answers,
)

LONE = JoinRequest(bytes([9]) * 16, INVITE, "Noor", WORDS)
MAKE = (
    "circle",
    "create",
    "--relay",
    "https://relay.example.org",
    "--name",
    "River",
    "--as",
    "Ada",
)


@pytest.fixture
def river(lamplit: Lamplit, answers: Answers) -> Lamplit:
    """The program on a journal that is in a circle called River, with Mina and Omar."""
    lamplit(*MAKE, "--token", "lt1abc")
    answers.calls.clear()
    return lamplit


def test_a_circle_is_made_and_listed(lamplit: Lamplit, answers: Answers) -> None:
    made = lamplit.json(*MAKE, "--token", "lt1abc", "--purpose", "Quiet days")
    assert made["id"] == CIRCLE.hex()
    assert made["state"] == "member"
    wanted = NewCircle("https://relay.example.org", "River", "Ada", "lt1abc", "Quiet days")
    assert answers.calls == [("create", wanted)]
    assert answers.closed == answers.made == 1
    (listed,) = lamplit.json("circle", "list")
    assert (listed["id"], listed["name"], listed["pseudonym"]) == (CIRCLE.hex(), "River", "Ada")
    assert lamplit("circle", "list") == f"{CIRCLE.hex()[:8]}  River  as Ada"
    assert answers.made == 1, "a list needs no engine"


def test_a_circle_is_made_with_all_that_can_be_said(
    lamplit: Lamplit, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "agreement").write_text("Be kind.\r\nNo advice unasked.\n")
    ident = lamplit(
        *MAKE, "--token-file", "-", "--agreement-file", tmp_path / "agreement",
        "--welcome", "Hello", "--who-invites", "stewards", "--compare", "--keep-for-report",
        "--pace", "10m", "--pin", "key:" + "AB:" * 31 + "ab", "--suite", "0x0001",
        stdin="lt1fromstdin\n",
    )  # fmt: skip
    assert ident == CIRCLE.hex()
    ((_, wanted),) = answers.calls
    assert wanted == NewCircle(
        "https://relay.example.org", "River", "Ada", "lt1fromstdin", "",
        "Be kind.\nNo advice unasked.",
        Rules(Who.STEWARDS, Who.EVERYONE, True, 600, True, "Hello"),
        Pinned("key", b"\xab" * 32), 1,
    )  # fmt: skip
    assert "lt1" not in repr(wanted)


def test_a_relay_says_who_may_make_a_circle_there(lamplit: Lamplit, answers: Answers) -> None:
    pin = "key:" + "ab" * 32
    said = lamplit("circle", "relay", "https://relay.example.org", "--pin", pin)
    assert "a token for each circle" in said
    assert "90 days" in said
    assert answers.calls == [("relay", "https://relay.example.org", Pinned("key", b"\xab" * 32))]
    asked = lamplit.json("circle", "relay", "https://relay.example.org")
    assert asked == {"gate": "closed", "keeps_days": 90}


@pytest.mark.parametrize(
    "wrong",
    [
        ("circle",),
        ("circle", "create", "--name", "N"),
        (*MAKE, "--token", "a", "--token-file", "b"),
        (*MAKE, "--pin", "key:12"),
        (*MAKE, "--pin", "colour:" + "00" * 32),
        (*MAKE, "--suite", "many"),
        (*MAKE, "--pace", "often"),
        (*MAKE, "--token-file", "-", "--agreement-file", "-"),
        ("circle", "join", LINK),
        ("circle", "list", "more"),
    ],
)
def test_what_makes_no_sense_is_refused(
    lamplit: Lamplit, answers: Answers, wrong: tuple[str, ...]
) -> None:
    lamplit.refuses(*wrong, code=2)
    assert not answers.calls


def test_the_engines_failure_is_one_sentence(lamplit: Lamplit, answers: Answers) -> None:
    answers.trouble = Failure("The relay could not be reached.")
    assert lamplit.refuses(*MAKE) == "The relay could not be reached."
    assert answers.closed == 1


def test_a_circle_goes_by_its_name_or_the_beginning_of_its_id(river: Lamplit) -> None:
    for name in ("River", "river", "Riv", CIRCLE.hex(), CIRCLE.hex()[:4]):
        assert river.json("circle", "members", name)
    assert "no such circle" in river.refuses("circle", "members", "Lake")
    assert "no such circle" in river.refuses("circle", "members", "c1")


def test_somebody_is_invited(river: Lamplit, answers: Answers) -> None:
    made = river.json("circle", "invite", "River", "--buddy", "Mina", "--days", "2", "--compare")
    assert (made["link"], made["kind"], made["expires_on"]) == (LINK, "link", "2026-11-29")
    assert answers.calls == [("invite", CIRCLE, NewInvite(InviteKind.LINK, 2, MINA, True))]
    drawn = river("circle", "invite", "River", "--in-person", "--qr").split("\n")
    assert drawn[0] == LINK
    assert len({len(line) for line in drawn[1:]}) == 1
    assert set("".join(drawn[1:])) <= set("█▀▄ ")
    assert answers.calls[-1][2].kind is InviteKind.MEETING
    (listed,) = river.json("circle", "invites", "River")
    assert (listed["id"], listed["inviter"]) == (INVITE.hex(), "Mina")
    assert "Mina" in river("circle", "invites", "River")
    told(river, "circle", "revoke", "River", INVITE.hex()[:6])
    assert answers.calls[-1] == ("revoke_invite", CIRCLE, INVITE)
    assert "no such invite" in river.refuses("circle", "revoke", "River", "dead")


def test_an_invite_is_looked_at_and_accepted(lamplit: Lamplit, answers: Answers) -> None:
    shown = lamplit("circle", "look", "-", stdin=LINK + "\n")
    assert "Mina invites you to River, a circle of 3 people." in shown
    assert "Omar will look after you" in shown
    assert "No advice unasked." in shown
    assert "\x1b" not in shown, "a card comes from outside and steers no terminal"
    assert lamplit.json("circle", "look", LINK)["buddy"] == "Omar"
    joined = lamplit.json("circle", "join", LINK, "--as", "Noor")
    assert (joined["id"], joined["words"]) == (CIRCLE.hex(), list(WORDS))
    assert joined["agreement"].startswith("Be kind.")
    assert ("join", LINK, "Noor") in answers.calls
    done = lamplit.run("circle", "join", "-", "--as", "Noor", stdin=LINK)
    assert "Tell Mina these words: river lamp stone bread wool" in done.stdout
    assert done.stderr == "Waiting for Mina to let you in.\n"


def test_who_waits_is_admitted(river: Lamplit, answers: Answers) -> None:
    assert river.json("circle", "admit", "River") == []
    assert "Nobody waits" in told(river, "circle", "waiting", "River")
    other = replace(LONE, id=bytes([8]) * 16, pseudonym="Nils", number=NUMBER)
    answers.waiting = [LONE, other]
    answers.returns = [Return(OMAR, "Omar", datetime(2026, 11, 22, tzinfo=UTC))]
    listed = river.json("circle", "waiting", "River")
    assert [(one["pseudonym"], one["asks"]) for one in listed] == [
        ("Noor", "to join"), ("Nils", "to join"), ("Omar", "to return"),
    ]  # fmt: skip
    assert "river lamp stone" in river("circle", "waiting", "River")
    (one,) = river.json("circle", "admit", "River", "nils")
    assert (one["pseudonym"], one["words"]) == ("Nils", list(WORDS))
    assert ("admit", CIRCLE, other.id) in answers.calls
    assert ("admit", CIRCLE, LONE.id) not in answers.calls
    assert len(river.json("circle", "admit", "River")) == 2
    told(river, "circle", "refuse", "River", "Noor")
    assert answers.calls[-1] == ("refuse", CIRCLE, LONE.id)
    assert "Nobody like that" in river.refuses("circle", "admit", "River", "Zoe")


def test_the_people_are_listed_and_changed(river: Lamplit, answers: Answers) -> None:
    people = river.json("circle", "members", "River")
    assert [(one["pseudonym"], one["role"], one["self"]) for one in people] == [
        ("Ada", "steward", True), ("Mina", "member", False), ("Omar", "steward", False),
    ]  # fmt: skip
    listed = river("circle", "members", "River").split("\n")
    assert listed[1].endswith("compared")
    assert listed[2].endswith("their key changed, muted")
    told(river, "circle", "role", "River", "mina", "steward")
    told(river, "circle", "remove", "River", OMAR.hex()[:6])
    told(river, "circle", "rename", "River", "--as", "Ada L.")
    told(river, "circle", "leave", "River")
    assert answers.calls[1:] == [
        ("members", CIRCLE), ("set_role", CIRCLE, MINA, True), ("remove", CIRCLE, OMAR),
        ("rename", CIRCLE, "Ada L."), ("leave", CIRCLE),
    ]  # fmt: skip
    assert "nobody like that" in river.refuses("circle", "remove", "River", "Zoe")


def test_somebody_is_muted_and_blocked_here_only(river: Lamplit, answers: Answers) -> None:
    assert "Mina is muted." in told(river, "circle", "mute", "River", "Mina")
    assert "no longer" in told(river, "circle", "mute", "River", "Mina", "--off")
    assert "Omar is blocked." in told(river, "circle", "block", "River", "Omar")
    for verb in ("mute", "block"):
        assert "This is you." in river.refuses("circle", verb, "River", "Ada")
    assert not answers.calls


def test_numbers_are_shown_and_confirmed(river: Lamplit, answers: Answers) -> None:
    assert river("circle", "verify", "River") == NUMBER
    assert river.json("circle", "verify", "River", "Mina")["member"] == MINA.hex()
    assert river("circle", "verify", "River", "Mina", "--qr").count("\n") > 8
    told(river, "circle", "verify", "River", "Mina", "--same")
    told(river, "circle", "verify", "River", "Mina", "--code", "lamplit-numbers-1")
    assert [call[2:] for call in answers.calls if call[0] == "confirm"] == [
        (MINA, None), (MINA, "lamplit-numbers-1"),
    ]  # fmt: skip
    answers.same = False
    said = river.refuses("circle", "verify", "River", "Mina", "--code", "else")
    assert "not the same" in said
    river.refuses("circle", "verify", "River", "--same", code=2)


def test_a_vote_is_signed_and_listed(river: Lamplit, answers: Answers) -> None:
    assert "No votes" in told(river, "circle", "vote", "River")
    (one,) = river.json("circle", "vote", "River", "Omar", "Mina")
    assert one == {"absent": "Omar", "instead": "Mina", "yes": 1, "needed": 2, "mine": True}
    answers.votes = [VoteView(OMAR, MINA, 1, 2, mine=False)]
    assert river("circle", "vote", "River") == "Mina in the place of Omar: 1 of 2 have signed"
    river.refuses("circle", "vote", "River", "Omar", code=2)


def test_the_agreement_is_read_accepted_and_changed(
    river: Lamplit, answers: Answers, tmp_path: Path
) -> None:
    assert river("circle", "agreement", "River") == "Be kind.\n\nHello"
    read = river.json("circle", "agreement", "River", "--accept")
    assert (read["version"], read["pace"], read["who_invites"]) == (2, 60, "everyone")
    assert ("agree", CIRCLE) in answers.calls
    (tmp_path / "new").write_text("Be kinder.")
    told(river, "circle", "describe", "River", "--agreement-file", str(tmp_path / "new"),
         "--pace", "0")  # fmt: skip
    assert answers.calls[-1] == (
        "describe", CIRCLE, Description(agreement="Be kinder.", rules=Rules(welcome="Hello")),
    )  # fmt: skip
    river.refuses("circle", "describe", "River", code=2)
    assert "could not be read" in river.refuses(
        "circle", "describe", "River", "--agreement-file", "/n"
    )


def test_what_is_broken_is_mended(river: Lamplit, answers: Answers) -> None:
    assert "Waiting for Mina" in told(river, "circle", "resync", "River")
    assert "place" in river.json("circle", "resync", "River")["waiting_for"]
    told(river, "circle", "readmit", "River", "Omar")
    assert river.json("circle", "repair", "River")["done"] == "The circle is whole again."
    told(river, "circle", "repair", "River", "--close")
    told(river, "circle", "resolve", "River")
    told(river, "circle", "resolve", "River", "--anyway")
    assert [call[0] for call in answers.calls] == [
        "resync", "resync", "readmit", "repair", "repair", "resolve", "resolve",
    ]  # fmt: skip
    assert answers.calls[-3:] == [
        ("repair", CIRCLE, True), ("resolve", CIRCLE, False), ("resolve", CIRCLE, True),
    ]  # fmt: skip


def test_a_circle_is_moved(river: Lamplit, answers: Answers, tmp_path: Path) -> None:
    elsewhere, pin = "https://other.example.org", "key:" + "ab" * 32
    assert elsewhere in told(river, "circle", "move", "River", "--relay", elsewhere)
    (tmp_path / "token").write_text("lt1paid\n")
    done = river.json("circle", "move", "River", "--relay", elsewhere, "--pin", pin,
                      "--token-file", str(tmp_path / "token"))  # fmt: skip
    assert elsewhere in done["done"]
    assert answers.calls == [
        ("move", CIRCLE, elsewhere, "", None),
        ("move", CIRCLE, elsewhere, "lt1paid", Pinned("key", b"\xab" * 32)),
    ]
    river.refuses("circle", "move", "River", code=2)


def test_a_round_is_done_and_told(river: Lamplit, answers: Answers) -> None:
    assert "Nothing new." in told(river, "sync")
    answers.report = SyncReport(True, 2, 1, ("Mina's key changed.",))
    assert told(river, "sync") == "Mina's key changed.\nReceived 2 posts, sent 1 post.\n"
    assert river.json("sync") == {
        "caught_up": True, "received": 2, "sent": 1, "sentences": ["Mina's key changed."],
    }  # fmt: skip
    assert "Connecting to relay.example.org: log" in told(river, "sync", "--connections")
    river("sync", "Riv")
    assert answers.calls[-1] == ("sync", CIRCLE)
    answers.report = SyncReport(False, 0, 0, ("The relay could not be reached.",))
    assert river.refuses("sync") == "The relay could not be reached."
    assert "no such circle" in river.refuses("sync", "Lake")


def test_watching_tells_what_comes(river: Lamplit, answers: Answers) -> None:
    assert told(river, "sync", "--watch") == ""
    answers.report = SyncReport(True, 1, 0)
    assert "Received 1 post" in told(river, "sync", "--watch")


def test_the_question_of_the_week_is_asked_while_watching(
    river: Lamplit, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def ask(_: object, __: object, circle: bytes, *___: object, **____: object) -> object:
        asked.append(circle)
        return (POST if due else None), NOTHING

    monkeypatch.setattr("app.cli.circle_sync.ask_weekly", ask)
    due = False
    river("sync", "--watch")
    assert asked == [CIRCLE]
    assert ("hurry",) not in answers.calls
    due = True
    river("sync", "--watch")
    assert answers.calls[-1] == ("hurry",)
    answers.report = SyncReport(False, 0, 0)
    river("sync", "--watch")
    assert asked == [CIRCLE, CIRCLE], "only once all there is was read"


def test_without_a_circle_there_is_no_engine(lamplit: Lamplit, answers: Answers) -> None:
    assert "Nothing new." in told(lamplit, "sync", "--watch")
    assert "No circles" in told(lamplit, "circle", "list")
    assert lamplit.json("circle", "ledger") == []
    lamplit.refuses("circle", "feed", "River")
    assert answers.made == 0


def test_without_that_part_one_sentence_says_so(
    lamplit: Lamplit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert "without the part for circles" in lamplit.refuses(*MAKE)


def test_the_settings_reach_the_engine(river: Lamplit, answers: Answers) -> None:
    river("settings", "set", "socks_proxy", "127.0.0.1:9050")
    river("settings", "set", "sync_every", "15")
    river("sync")
    assert (answers.proxy, answers.every) == ("127.0.0.1:9050", 900)
    assert "host:port" in river.refuses("settings", "set", "socks_proxy", "tor", code=2)


def test_a_spoilt_proxy_setting_sends_nothing(
    river: Lamplit, answers: Answers, folder: Path
) -> None:
    from tests.cli.calling import open_here

    vault = open_here(folder, datetime.now(UTC))
    vault.write(lambda tx: tx.settings.put("socks_proxy", "nonsense"))
    vault.close()
    assert "socks_proxy makes no sense" in river.refuses("sync")
    assert not answers.calls


def test_every_action_stands_in_the_guide(project: Path) -> None:
    circle = build()._subparsers._group_actions[0].choices["circle"]  # type: ignore[union-attr, index]
    actions = circle._subparsers._group_actions[0].choices
    guide = (project / "docs" / "circle.md").read_text("utf-8")
    assert len(actions) > 40
    for name in actions:
        assert f"`circle {name}" in guide or f"`{name}`" in guide or f"`{name} " in guide, name
    told = [one for part in actions.values() for one in part._actions if one.option_strings]
    assert all(one.help for one in told), "every option says what it is for"

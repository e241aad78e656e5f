"""How a log is made, grows, fills up, and what can be taken from it."""

from dataclasses import replace

import pytest

from sync.protocol.chain import START, link
from sync.protocol.frames import Kind, State
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import COUNTER
from sync.relay.gate import asked
from sync.relay.operations import Appended, Done, Mint, RenewRepair, Withdraw
from sync.relay.records import Spent
from tests.sync.making import SMALL, TODAY, Circle, circle_of
from tests.sync.relay.rules.desk import Desk, body_changed, chunk_of, repair_of
from tests.sync.relay.rules.refusals import problem, refused

TICKET = Spent(b"t" * 32, b"u" * 32, TODAY + 9)


# --- creation


def test_a_log_begins_empty_in_turn_one(desk: Desk) -> None:
    circle = circle_of(desk.source)
    assert desk.ask(circle.creation()) == Appended(0, 1, START)
    log = desk.log(circle)
    assert (log.turn, log.head, log.oldest, log.oldest_day, log.size) == (1, 0, 1, None, 0)
    assert (log.turn_hash, log.repair_hash) == (circle.capability, secret_hash(circle.repair))
    assert (log.day, log.generation) == (TODAY, desk.setting.generation)


def test_a_creation_that_is_sent_again_is_answered_as_before(desk: Desk, circle: Circle) -> None:
    desk.ask(circle.post())
    creation = circle.creation()
    desk.next_turn(circle)
    desk.pass_days(5)
    assert desk.ask(creation) == Appended(0, 1, START, repeated=True)
    assert desk.log(circle).head == 2


@pytest.mark.parametrize("change", ["another capability", "a later capability"])
def test_a_creation_with_a_used_key_is_refused(desk: Desk, circle: Circle, change: str) -> None:
    desk.next_turn(circle)
    capability = circle.capability if change == "a later capability" else desk.source.secret()
    again = replace(circle.creation(), capability=capability)
    assert problem(desk, again) is Problem.KEY_REUSED


def test_a_ticket_pays_for_one_log(desk: Desk) -> None:
    first, second = circle_of(desk.source), circle_of(desk.source)
    paid = replace(first.creation(), ticket=TICKET)
    desk.ask(paid)
    assert desk.spent == {TICKET.hash: TICKET}
    assert problem(desk, replace(second.creation(), ticket=TICKET)) is Problem.TOKEN_REFUSED
    assert desk.ask(paid) == Appended(0, 1, START, repeated=True)
    assert second.log not in desk.logs


# --- appending


def test_appends_are_numbered_and_chained(desk: Desk, circle: Circle) -> None:
    before = START
    for seq in range(1, 6):
        post = circle.post(desk.source(10))
        done = desk.append(post)
        before = link(before, seq=seq, turn=1, kind=Kind.POST, body_hash=post.body_hash)
        assert done == Appended(seq, 1, before)
    assert desk.log(circle).size == 50


def test_a_repeated_append_is_answered_as_before(desk: Desk, circle: Circle) -> None:
    post = circle.post()
    done = desk.append(post)
    desk.next_turn(circle)
    # Sent again with the capability of then, or by somebody who has moved on to the next turn.
    assert desk.ask(post) == replace(done, repeated=True)
    assert desk.log(circle).head == 2


def test_a_commit_that_is_sent_again_is_no_stale_turn(desk: Desk, circle: Circle) -> None:
    secret = desk.source.secret()
    commit = circle.commit(secret)
    done = desk.append(commit)
    assert done.turn == 2
    assert desk.ask(commit) == replace(done, repeated=True)


@pytest.mark.parametrize("what", ["body", "withdraw_hash", "next_hash"])
def test_a_key_is_for_one_request(desk: Desk, circle: Circle, what: str) -> None:
    post = circle.post()
    desk.append(post)
    other = (
        body_changed(post, b"else")
        if what == "body"
        else replace(post, **{what: desk.source.secret()})  # type: ignore[arg-type]
    )
    assert problem(desk, other) is Problem.KEY_REUSED


def test_a_key_tells_nothing_to_a_turn_that_cannot_read_the_entry(
    desk: Desk, circle: Circle
) -> None:
    old = replace(circle)
    desk.next_turn(circle)
    later = circle.post()
    desk.append(later)
    # Somebody removed learns nothing from the key of a later entry, not even that it was used.
    guess = replace(later, capability=old.capability)
    assert problem(desk, guess) is Problem.STALE_TURN


def test_a_key_of_one_log_means_nothing_in_another(desk: Desk, circle: Circle) -> None:
    post = circle.post()
    desk.append(post)
    other = desk.circle()
    moved = replace(post, log=other.log, capability=other.capability)
    assert desk.append(moved).repeated is False


def test_a_wrong_capability_and_an_unknown_log_are_the_same(desk: Desk, circle: Circle) -> None:
    post = circle.post()
    wrong = refused(desk, replace(post, capability=desk.source.secret()))
    missing = refused(desk, replace(post, log=desk.source.id()))
    assert wrong == missing == (Problem.UNKNOWN, {})


def test_the_repair_capability_appends_nothing(desk: Desk, circle: Circle) -> None:
    post = circle.post(capability=secret_hash(circle.repair))
    assert problem(desk, post) is Problem.UNKNOWN


def test_a_turn_passes_with_the_entry_that_opens_it(desk: Desk, circle: Circle) -> None:
    old = replace(circle)
    desk.append(circle.post())
    done = desk.next_turn(circle)
    assert (done.seq, done.turn) == (2, 2)
    log = desk.log(circle)
    assert (log.turn, log.turn_hash, log.turn_first) == (2, circle.capability, 3)
    ended = desk.turns[circle.log, 1]
    assert (ended.first, ended.last) == (1, 2)
    entry = desk.entries[circle.log, 2]
    assert (entry.turn, entry.next_turn, entry.next_hash) == (1, 2, circle.capability)
    assert refused(desk, old.post()) == (Problem.STALE_TURN, {"turn": 1, "winner": 2})
    assert desk.append(circle.post()).turn == 2


def test_the_loser_of_a_race_learns_the_winner(desk: Desk, circle: Circle) -> None:
    loser = circle.commit(desk.source.secret())
    desk.next_turn(circle)
    assert refused(desk, loser) == (Problem.STALE_TURN, {"turn": 1, "winner": 1})


@pytest.mark.parametrize("if_turn", [1, 3, 2**40])
def test_an_entry_sealed_in_another_turn_is_refused(
    desk: Desk, circle: Circle, if_turn: int
) -> None:
    desk.next_turn(circle)
    stale = circle.post(if_turn=if_turn)
    assert refused(desk, stale) == (Problem.STALE_TURN, {"turn": 2})


@pytest.mark.parametrize("turns_back", [0, 1, 2])
def test_a_capability_is_installed_once(desk: Desk, circle: Circle, turns_back: int) -> None:
    seen = [circle.secret]
    for _ in range(2):
        desk.next_turn(circle)
        seen.append(circle.secret)
    again = circle.commit(seen[2 - turns_back])
    assert problem(desk, again) is Problem.TAKEN


def test_a_body_over_the_limit(desk: Desk, circle: Circle) -> None:
    desk.append(circle.post(bytes(SMALL.body)))
    larger = circle.post(bytes(SMALL.body + 1))
    assert refused(desk, larger) == (Problem.TOO_LARGE, {"most": SMALL.body})


def test_a_full_log_can_still_remove_a_member(desk: Desk, circle: Circle) -> None:
    for _ in range(SMALL.log // SMALL.body):
        desk.append(circle.post(bytes(SMALL.body)))
    assert refused(desk, circle.post(b"x")) == (Problem.LOG_FULL, {"most": SMALL.log})
    desk.append(circle.post(b""))
    for _ in range(SMALL.commit_reserve // SMALL.body):
        secret = desk.source.secret()
        desk.append(circle.commit(secret, bytes(SMALL.body)))
        circle.passed_to(secret)
    last = circle.commit(desk.source.secret(), b"x")
    assert problem(desk, last) is Problem.LOG_FULL


def test_entries_without_bodies_fill_a_log_too(
    desk: Desk, circle: Circle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their rows take room: somebody who appends nothing, again and again, is stopped as well."""
    monkeypatch.setattr("sync.relay.rules.logs.ENTRIES", 1)
    for _ in range(SMALL.log // 512):
        desk.append(circle.post(b""))
    assert refused(desk, circle.post(b"")) == (Problem.LOG_FULL, {"most": SMALL.log})
    desk.next_turn(circle)
    desk.append(repair_of(circle, desk.log(circle), desk.source.secret(), b""))


def test_a_log_holds_some_entries_however_small_it_is(desk: Desk, circle: Circle) -> None:
    for _ in range(SMALL.log // 512 + 1):
        desk.append(circle.post(b""))


@pytest.mark.parametrize("field", ["head", "turn"])
def test_counters_have_an_end(desk: Desk, circle: Circle, field: str) -> None:
    """No relay gets there; a reader of JSON would not keep larger numbers exact."""
    log = desk.logs[circle.log]
    saved = getattr(log, field)
    setattr(log, field, COUNTER)
    post = circle.post(if_turn=log.turn)
    assert problem(desk, post) is Problem.LOG_FULL
    setattr(log, field, saved)


def test_the_day_of_the_last_append_is_kept(desk: Desk, circle: Circle) -> None:
    desk.append(circle.post())
    desk.pass_days(3)
    desk.append(circle.post())
    log = desk.log(circle)
    assert (log.oldest_day, log.day) == (TODAY, TODAY + 3)


# --- attachments in an append


def test_an_entry_takes_its_attachments(desk: Desk, circle: Circle) -> None:
    mine = [desk.source.id() for _ in range(3)]
    for one in mine:
        desk.ask(chunk_of(circle, one))
    post = circle.post(attachments=tuple(mine))
    done = desk.append(post)
    assert {one.seq for one in desk.attachments.values()} == {done.seq}
    assert desk.ask(post) == replace(done, repeated=True)


@pytest.mark.parametrize("how", ["unknown", "twice", "taken", "of another log"])
def test_an_attachment_that_cannot_be_listed(desk: Desk, circle: Circle, how: str) -> None:
    mine = desk.source.id()
    owner = desk.circle() if how == "of another log" else circle
    if how != "unknown":
        desk.ask(chunk_of(owner, mine))
    if how == "taken":
        desk.append(circle.post(attachments=(mine,)))
    head = desk.log(circle).head
    listed = (mine, mine) if how == "twice" else (mine,)
    answer = refused(desk, circle.post(attachments=listed))
    assert answer == (Problem.MISSING_ATTACHMENT, {"attachment": mine.hex()})
    assert desk.log(circle).head == head


def test_an_attachment_begun_in_the_last_turn_can_be_listed(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    desk.ask(chunk_of(circle, mine))
    desk.next_turn(circle)
    assert desk.append(circle.post(attachments=(mine,))).seq == 2


# --- withdrawing


def test_a_withdrawn_entry_gives_its_room_back(desk: Desk, circle: Circle) -> None:
    secret, mine = desk.source.secret(), desk.source.id()
    desk.ask(chunk_of(circle, mine, size=700))
    desk.append(circle.post(b"1234567", withdraw_hash=secret_hash(secret), attachments=(mine,)))
    desk.append(circle.post(b"stays"))
    chain = desk.log(circle).chain
    desk.next_turn(circle)  # it needs no turn
    withdraw = Withdraw(circle.log, 1, secret_hash(secret))
    assert desk.ask(withdraw) == Done(1)
    log, entry = desk.log(circle), desk.entries[circle.log, 1]
    assert (entry.state, entry.size, desk.bodies[circle.log, 1]) == (State.WITHDRAWN, 0, None)
    assert (log.size, log.attached, len(desk.doomed)) == (len(b"stays" + b"commit"), 0, 1)
    assert desk.entries[circle.log, 2].chain == chain
    assert desk.ask(withdraw) == Done(1, repeated=True)
    assert len(desk.doomed) == 1


def test_only_the_right_secret_withdraws(desk: Desk, circle: Circle) -> None:
    secret = desk.source.secret()
    desk.append(circle.post(withdraw_hash=secret_hash(secret)))
    desk.append(circle.post())  # has none
    tries = [
        Withdraw(circle.log, 1, desk.source.secret()),
        Withdraw(circle.log, 1, circle.capability),
        Withdraw(circle.log, 2, secret_hash(secret)),
        Withdraw(circle.log, 2, b""),
        Withdraw(circle.log, 3, secret_hash(secret)),
        Withdraw(circle.log, 0, secret_hash(secret)),
        Withdraw(desk.source.id(), 1, secret_hash(secret)),
    ]
    assert [refused(desk, wrong) for wrong in tries] == [(Problem.UNKNOWN, {})] * len(tries)


def test_a_withdrawal_waits_for_no_repair(desk: Desk, circle: Circle) -> None:
    secret = desk.source.secret()
    desk.append(circle.post(withdraw_hash=secret_hash(secret)))
    desk.restored()
    assert problem(desk, circle.post()) is Problem.NEEDS_REPAIR
    assert desk.ask(Withdraw(circle.log, 1, secret_hash(secret))) == Done(1)


# --- the stewards' capability, and tokens


def test_the_repair_capability_is_renewed_by_itself(desk: Desk, circle: Circle) -> None:
    old, new = secret_hash(circle.repair), secret_hash(desk.source.secret())
    assert desk.ask(RenewRepair(circle.log, old, new)) == Done()
    assert desk.log(circle).repair_hash == new
    for capability in (old, circle.capability):
        assert problem(desk, RenewRepair(circle.log, capability, old)) is Problem.UNKNOWN
    assert problem(desk, RenewRepair(desk.source.id(), new, old)) is Problem.UNKNOWN
    assert desk.ask(RenewRepair(circle.log, new, new)) == Done(repeated=True)


def test_members_mint_so_many_tokens(desk: Desk, circle: Circle) -> None:
    mints = [_mint(desk, circle, TODAY + days) for days in range(2, 5)]
    answers = [desk.ask(mint) for mint in mints[: SMALL.tokens_per_log]]
    assert answers == [Done(TODAY + 2), Done(TODAY + 3)]
    assert problem(desk, mints[2]) is Problem.FORBIDDEN
    desk.next_turn(circle)
    assert refused(desk, mints[2]) == (Problem.STALE_TURN, {"turn": 1, "winner": 1})
    assert problem(desk, _mint(desk, circle, TODAY + 2)) is Problem.FORBIDDEN
    wrong = replace(mints[0], capability=desk.source.secret())
    assert problem(desk, wrong) is Problem.UNKNOWN


def test_a_token_that_is_asked_for_twice_is_counted_once(desk: Desk, circle: Circle) -> None:
    first, other = _mint(desk, circle, TODAY + 2), _mint(desk, circle, TODAY + 2)
    assert desk.ask(first) == Done(TODAY + 2)
    later = replace(first, noted=replace(first.noted, expires=TODAY + 9))
    assert desk.ask(later) == Done(TODAY + 2, repeated=True), "the same token, not a later one"
    assert desk.log(circle).minted == 1
    assert desk.ask(other) == Done(TODAY + 2)
    desk.next_turn(circle)
    assert problem(desk, first) is Problem.STALE_TURN
    again = replace(first, capability=circle.capability)
    desk.restored()
    assert desk.ask(again) == Done(TODAY + 2, repeated=True)
    assert problem(desk, _mint(desk, circle, TODAY + 2)) is Problem.NEEDS_REPAIR


def _mint(desk: Desk, circle: Circle, expires: int) -> Mint:
    return Mint(circle.log, circle.capability, asked(circle.log, desk.source.id(), expires))

"""A circle's days: founding, saying, leaving, being removed, and being stored."""

from dataclasses import replace

import pytest

from sync.mls.state import secrets_in
from sync.protocol.chain import START
from sync.protocol.sizes import KIB
from sync.session.acting import act, propose_leave
from sync.session.acts import Describe, Leave, RemovePerson, SelfUpdate
from sync.session.errors import (
    DamagedError,
    OtherCircleError,
    RefusedError,
    RemovedError,
    TooLargeError,
    UnreadableError,
)
from sync.session.identity import Identity
from sync.session.messages.asides import Targeted
from sync.session.messages.envelope import Envelope
from sync.session.messages.limits import LARGEST_CARRIER
from sync.session.opening import Acted, LeaveAnnounced, Said, open_frame
from sync.session.parts import Role
from sync.session.seal import HANDSHAKE_BUCKETS, POST_BUCKETS, BodyKind, seal_body
from sync.session.session import Pending, Session
from sync.session.speaking import say
from tests.sync.session.making import DAY, NOW, StaleError, Table, UnknownError, last_act


@pytest.mark.parametrize("suite", [0x0001, 0x0003, 0xF057])
def test_three_people_say_and_read(suite: int) -> None:
    table = Table.of("Ben", "Cleo", suite=suite)
    table.say("Ben", "hello")
    table.say("Anna", "and hello")
    table.say("Ben", "again")
    table.sync()
    table.agree()
    assert table.seats["Cleo"].texts == ["hello", "and hello", "again"]
    assert table.seats["Anna"].texts == ["hello", "again"]
    assert table.seats["Ben"].texts == ["and hello"]


def test_a_founder_is_a_steward_and_alone() -> None:
    session = Table()["Anna"]
    (me,) = session.people
    assert (me.person, me.public) == (session.identity.person_id, session.identity.person.public)
    assert (me.pseudonym, me.leaf, me.role) == ("Anna", 0, Role.STEWARD)
    assert (me.joined_day, me.agreed, me.buddy, me.is_self) == (DAY, 1, None, True)
    assert session.me == me
    assert session.member(me.person) == me
    assert session.member(b"x" * 16) is None
    assert session.is_steward
    assert (session.turn, session.epoch, session.leaving) == (1, 0, ())


def test_what_is_said_is_said_by_its_author() -> None:
    table = Table.of("Ben")
    envelope = table.envelope("hello", "Ben")
    sealed = say(table["Ben"], envelope, random=table.random)
    frame = table.send("Ben", sealed)
    opened = open_frame(table["Anna"], frame, now=NOW)
    assert isinstance(opened, Said)
    assert opened.author.pseudonym == "Ben"
    assert not opened.author.is_self
    assert (opened.envelope, opened.seq) == (envelope, frame.seq)


def test_an_open_value_is_as_it_was_whatever_is_done_with_it() -> None:
    table = Table.of("Ben")
    before = {name: table[name].to_bytes() for name in table.seats}
    anna, ben = table["Anna"], table["Ben"]
    sealed = say(ben, table.envelope("hello", "Ben"), random=table.random)
    act(anna, SelfUpdate(), now=NOW, random=table.random)
    propose_leave(ben, now=NOW, random=table.random)
    frame = table.log.append(ben.capability(), ben.turn, sealed.body)
    open_frame(anna, frame, now=NOW)
    assert (anna.to_bytes(), ben.to_bytes()) == (before["Anna"], before["Ben"])


@pytest.mark.parametrize("length", [0, 500, 1000, 3000, 20_000, 39_000])
def test_a_post_is_a_bucket(length: int) -> None:
    table = Table.of("Ben")
    frame = table.say("Ben", "x" * length)
    assert len(frame.payload) in POST_BUCKETS
    assert length < len(frame.payload) <= max(2 * length + 2 * KIB, KIB)
    table.sync()
    assert table.seats["Anna"].texts == ["x" * length]


def test_a_change_is_a_bucket() -> None:
    table = Table.of("Ben")
    table.act("Anna", Describe(agreement="Be kind. " * 800))
    table.sync()
    table.submit("Ben", leave(table, "Ben"))
    assert len(table.log.frames) == 4
    assert {len(frame.payload) for frame in table.log.frames} == {HANDSHAKE_BUCKETS[0]}


def leave(table: Table, name: str) -> Pending:
    return propose_leave(table[name], now=NOW, random=table.random)


def test_leaving_is_announced_and_then_completed() -> None:
    table = Table.of("Ben", "Cleo")
    table.submit("Ben", leave(table, "Ben"))
    table.sync("Anna", "Ben", "Cleo")
    table.agree()
    heard = table.seats["Anna"].heard[-1]
    assert isinstance(heard, LeaveAnnounced)
    assert heard.member.pseudonym == "Ben"
    assert [member.pseudonym for member in table["Cleo"].leaving] == ["Ben"]
    table.act("Cleo", Leave())
    table.sync("Anna", "Cleo")
    done = last_act(table, "Anna")
    assert [member.pseudonym for member in done.removed] == ["Ben"]
    assert (done.added, done.key_changes) == ((), ())
    table.agree(("Anna", "Cleo"))
    table.say("Anna", "on our own")
    table.sync("Cleo")
    assert table.seats["Cleo"].texts == ["on our own"]


def test_nothing_is_said_while_somebody_is_leaving() -> None:
    table = Table.of("Ben")
    table.submit("Ben", leave(table, "Ben"))
    table.sync()
    for name in ("Anna", "Ben"):
        with pytest.raises(RefusedError) as caught:
            say(table[name], table.envelope("x"), random=table.random)
        assert caught.value.rule == "leaving-first"
    with pytest.raises(RefusedError) as caught:
        act(table["Anna"], SelfUpdate(), now=NOW, random=table.random)
    assert caught.value.rule == "leaving-first"


def test_whoever_leaves_does_nothing_more() -> None:
    table = Table.of("Ben")
    table.submit("Ben", leave(table, "Ben"))
    table.sync()
    for what in (SelfUpdate(), Leave()):
        with pytest.raises(RefusedError):
            act(table["Ben"], what, now=NOW, random=table.random)
    with pytest.raises(RefusedError) as caught:
        leave(table, "Ben")
    assert caught.value.rule == "leaving"


def test_two_leave_at_once_and_both_are_seen_off() -> None:
    table = Table.of("Ben", "Cleo")
    table.submit("Ben", leave(table, "Ben"))
    table.sync()
    table.submit("Cleo", leave(table, "Cleo"))
    table.sync()
    table.act("Anna", Leave())
    table.sync("Anna")
    assert [member.pseudonym for member in table["Anna"].people] == ["Anna"]


def test_a_leaving_that_came_too_late_is_said_again() -> None:
    table = Table.of("Ben")
    pending = leave(table, "Ben")
    table.act("Anna", SelfUpdate())
    with pytest.raises(StaleError):
        table.submit("Ben", pending)
    table.sync()
    assert table["Ben"].leaving == ()
    table.submit("Ben", leave(table, "Ben"))
    table.sync()
    table.act("Anna", Leave())
    table.sync("Anna")
    assert len(table["Anna"].people) == 1


def test_nobody_leaves_who_is_alone() -> None:
    with pytest.raises(RefusedError) as caught:
        leave(Table(), "Anna")
    assert caught.value.rule == "alone"


@pytest.mark.parametrize("how", ["removed", "left"])
def test_who_has_gone_opens_nothing_later(how: str) -> None:
    table = Table.of("Ben", "Cleo")
    ben = table["Ben"].identity.person_id
    before = table["Ben"]
    if how == "left":
        table.submit("Ben", leave(table, "Ben"))
        table.sync()
        before = table["Ben"]
        table.act("Cleo", Leave())
    else:
        table.act("Anna", RemovePerson(ben))
    with pytest.raises(RemovedError) as caught:
        table.sync("Ben")
    table.sync("Anna", "Cleo")
    frame = table.say("Anna", "about Ben")
    gone = caught.value.session
    assert gone is not None
    for session in (gone, Session.from_bytes(gone.to_bytes(), gone.identity)):
        assert [member.pseudonym for member in session.people] == ["Anna", "Ben", "Cleo"]
        assert session.roster == before.roster
        for use in (
            lambda session=session: session.capability(),
            lambda session=session: open_frame(session, frame, now=NOW),
            lambda session=session: say(session, table.envelope("x"), random=table.random),
            lambda session=session: act(session, SelfUpdate(), now=NOW, random=table.random),
            lambda session=session: propose_leave(session, now=NOW, random=table.random),
        ):
            with pytest.raises(RemovedError):
                use()
    with pytest.raises(UnreadableError):
        open_frame(before, frame, now=NOW)
    with pytest.raises(UnknownError):
        table.log.read(before.capability(before.turn + 1), 0)
    assert frame not in table.log.read(before.capability(), 0)


def test_a_newcomer_opens_nothing_from_before() -> None:
    table = Table.of("Ben")
    frame = table.say("Anna", "before")
    table.sync()
    table.join("Cleo")
    assert table.seats["Cleo"].texts == []
    with pytest.raises(UnreadableError):
        open_frame(table["Cleo"], frame, now=NOW)


def test_one_act_of_two_wins_and_the_other_is_made_again() -> None:
    table = Table.of("Ben", "Cleo")
    ours = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    table.act("Anna", Describe(name="Morning"))
    with pytest.raises(StaleError):
        table.submit("Ben", ours)
    table.sync()
    table.agree()
    table.act("Ben", SelfUpdate())
    table.sync()
    table.agree()
    done = last_act(table, "Cleo")
    assert (done.act, done.actor.pseudonym) == (SelfUpdate(), "Ben")
    assert done.before == done.after


def test_a_self_update_renews_the_keys_and_leaves_the_roster() -> None:
    table = Table.of("Ben")
    before = table["Ben"]
    table.act("Ben", SelfUpdate())
    table.sync()
    after = table["Ben"]
    assert after.roster == before.roster
    assert after.group.own.encryption_key != before.group.own.encryption_key
    assert after.me.device_key == before.me.device_key
    assert after.capability() != before.capability()
    assert last_act(table, "Anna").key_changes == ()


def test_what_was_withdrawn_is_noise_and_reading_goes_on() -> None:
    table = Table.of("Ben")
    table.say("Ben", "one")
    gone = table.say("Ben", "two")
    table.say("Ben", "three")
    table.log.withdraw(gone.seq)
    table.sync()
    assert table.seats["Anna"].texts == ["one", "three"]
    assert len(table.seats["Anna"].noise) == 1


def test_many_withdrawn_posts_do_not_stop_an_author() -> None:
    table = Table.of("Ben")
    session = table["Ben"]
    for _ in range(1200):
        session = say(session, table.envelope("x", "Ben"), random=table.random).session
    table["Ben"] = session
    table.say("Ben", "at last")
    table.sync()
    assert table.seats["Anna"].texts == ["at last"]


def sized(size: int) -> Envelope:
    """An envelope of so many bytes."""
    small = Envelope(bytes(16), 1, 0, START, None, Targeted(bytes(60_000)))
    return replace(small, message=Targeted(bytes(60_000 + size - len(small.encode()))))


@pytest.mark.parametrize("suite", [0x0001, 0xF057])
def test_the_largest_envelope_fits(suite: int) -> None:
    table = Table.of("Ben", suite=suite)
    sealed = say(table["Ben"], sized(LARGEST_CARRIER), random=table.random)
    assert len(sealed.body) == POST_BUCKETS[-1]


def test_what_is_too_large_is_refused() -> None:
    table = Table.of("Ben")
    ben = table["Ben"]
    with pytest.raises(TooLargeError):
        seal_body(ben.group, ben.place, BodyKind.POST, bytes(POST_BUCKETS[-1]), random=table.random)


def test_a_stored_session_is_of_one_person_and_device() -> None:
    table = Table.of("Ben")
    data = table["Ben"].to_bytes()
    ben = table["Ben"].identity
    for other in (
        table["Anna"].identity,
        ben.on_new_device(table.random),
        Identity.new(ben.circle, "Ben", table.random),
        Identity.new(table.random(16), "Ben", table.random),
    ):
        with pytest.raises(OtherCircleError):
            Session.from_bytes(data, other)


def test_a_damaged_session_is_refused() -> None:
    table = Table.of("Ben")
    data, identity = table["Ben"].to_bytes(), table["Ben"].identity
    for size in range(0, len(data), 7):
        with pytest.raises(DamagedError):
            Session.from_bytes(data[:size], identity)
    with pytest.raises(DamagedError):
        Session.from_bytes(data + b"\0", identity)
    refused = 0
    for place in range(0, len(data), 11):
        altered = bytearray(data)
        altered[place] ^= 0x40
        try:
            found = Session.from_bytes(bytes(altered), identity)
        except (DamagedError, OtherCircleError):
            refused += 1
        else:
            assert found.to_bytes() == bytes(altered)
    assert refused > 20  # the others changed a secret, which looks like any other


def test_a_damaged_pending_commit_is_refused() -> None:
    table = Table.of("Ben")
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    data, identity = pending.to_bytes(), table["Ben"].identity
    for size in range(0, len(data), 97):
        with pytest.raises(DamagedError):
            Pending.from_bytes(data[:size], identity)
    with pytest.raises(DamagedError):
        Pending.from_bytes(data + b"\0", identity)
    with pytest.raises(OtherCircleError):
        Pending.from_bytes(data, table["Anna"].identity)


def test_nothing_secret_is_printed() -> None:
    table = Table.of("Ben")
    table.say("Ben", "a very private thing")
    pending = table.act("Anna", Describe(purpose="a very private purpose"))
    table.sync()
    session = table["Anna"]
    heard = table.seats["Anna"].heard
    text = repr((session, pending, heard, table.envelope("a very private thing")))
    for secret in secrets_in(session.group):
        assert repr(secret)[2:-1] not in text
        assert secret.hex() not in text
    for secret in (session.identity.person.private, session.identity.signature_private):
        assert repr(secret)[2:-1] not in text
    assert isinstance(heard[0], Said)
    assert "a very private thing" not in repr(heard[0])
    assert all(not isinstance(each, Acted) or "private" not in repr(each) for each in heard)

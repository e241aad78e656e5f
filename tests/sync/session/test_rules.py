"""What members may do to a circle, on real groups: each rule is broken once by somebody."""

from collections.abc import Callable
from dataclasses import fields, replace

import pytest

from sync.mls.extensions import Extension
from sync.mls.joining import Newcomer, join_externally
from sync.mls.kem import KeyPair
from sync.mls.key_package import JoinerKeys
from sync.mls.policy import Policy
from sync.mls.proposals import Add, GroupContextExtensions, PreSharedKey, Remove
from sync.mls.psk import PreSharedKeyId, PskType
from sync.mls.receiving import receive
from sync.mls.sending import propose_update
from sync.session.acts import (
    Act,
    Agree,
    Describe,
    Leave,
    Profile,
    RemovePerson,
    Renew,
    ResolveFork,
    RevokeInvite,
    SelfUpdate,
    SetRole,
    Succeed,
)
from sync.session.applying import apply
from sync.session.errors import RefusedError
from sync.session.identity import PersonKey
from sync.session.moves import Move
from sync.session.parts import Head, HouseRules, Person, ReturnBox, Role, Who
from sync.session.roster import EXTENSION, Done, Roster
from sync.session.rules import CirclePolicy, check_group, plan
from sync.session.votes import Ballot, sign
from tests.sync.circle_making import (
    PLACE,
    Circle,
    capabilities,
    circle_of,
)
from tests.sync.mls_making import NOW, again
from tests.sync.session.rosters import BEGIN

LATER = Head(7, b"h" * 32)


def everything(number: int) -> Circle:
    """A circle in which every act is done once."""
    made = circle_of(4, number=number)
    made.do("Cleo", SelfUpdate())
    made.do("Anna", SetRole(made.id("Ben"), Role.STEWARD))
    made.do("Anna", Describe("Lantern", "", "Be kinder.", HouseRules(pace=60)))
    made.do("Dora", Agree(2))
    made.do("Dora", Profile("Dorothea", ReturnBox(b"b" * 16, b"c" * 32)))
    record, _ = made.invited("Cleo", buddy=made.id("Dora"))
    made.do("Anna", RevokeInvite(record.invite))
    back, identity, keys = made.readmission("Cleo")
    made.enter("Cleo", identity, keys, made.do("Ben", back, keys.key_package))
    made.do("Anna", ResolveFork(LATER))
    ballot = Ballot(made.circle, made.id("Ben"), made.id("Cleo"), made.roster.term, b"n" * 16)
    votes = [sign(made.people[name].person, ballot) for name in ("Anna", "Cleo")]
    made.do("Dora", Succeed(ballot, tuple(sorted(votes, key=lambda vote: vote.voter))))
    made.do("Anna", Move(replace(PLACE, url="https://new.example")))
    made.do("Anna", Move(replace(PLACE, log=b"m" * 16), BEGIN))
    made.do("Cleo", RemovePerson(made.id("Ben")))
    made.say_leaving("Dora")
    made.do("Cleo", Leave())
    return made


@pytest.mark.parametrize("number", [0x0001, 0x0003, 0xF057])
def test_every_act_is_followed_by_all(number: int) -> None:
    made = everything(number)
    roster = made.roster
    assert set(made.groups) == {"Anna", "Cleo"}
    assert roster.stewards == (made.id("Anna"), made.id("Cleo"))
    assert (roster.name, roster.purpose, roster.agreement_version) == ("Lantern", "", 2)
    assert roster.removed == (made.id("Ben"),)
    assert (roster.fork, roster.relay.log) == (None, b"m" * 16)
    assert roster.done == Done(made.id("Cleo"), Leave(), (made.id("Dora"),))
    for group in made.groups.values():
        assert check_group(group, made.circle) == roster


# Unspoken changes of the roster


def by(roster: Roster, actor: bytes) -> Done:
    """What a roster says was done, in another's name."""
    assert roster.done is not None
    return replace(roster.done, actor=actor)


def wrong(roster: Roster, **changes: object) -> Roster:
    """A roster with something else in it."""
    return replace(roster, **changes)  # type: ignore[arg-type]


TAMPERINGS: dict[str, Callable[[Roster], Roster]] = {
    "circle's name": lambda r: wrong(r, name="Another"),
    "purpose": lambda r: wrong(r, purpose="Another"),
    "agreement": lambda r: wrong(r, agreement="Obey."),
    "agreement's version": lambda r: wrong(r, agreement_version=9),
    "rules": lambda r: wrong(r, policy=HouseRules(who_admits=Who.STEWARDS)),
    "relay": lambda r: wrong(r, relay=replace(PLACE, url="https://elsewhere.example")),
    "log": lambda r: wrong(r, relay=replace(PLACE, log=b"z" * 16)),
    "role": lambda r: wrong(
        r, people=(*r.people[:-1], replace(r.people[-1], role=Role.STEWARD))
    ),
    "demoted": lambda r: wrong(
        r, people=(replace(r.people[0], role=Role.MEMBER), *r.people[1:-1],
                   replace(r.people[-1], role=Role.STEWARD))
    ),
    "joined": lambda r: wrong(r, people=(*r.people[:-1], replace(r.people[-1], joined_day=1))),
    "return box": lambda r: wrong(
        r, people=(replace(r.people[0], return_box=ReturnBox(b"e" * 16, b"e" * 32)), *r.people[1:])
    ),
    "agreed": lambda r: wrong(r, people=(replace(r.people[0], agreed=0), *r.people[1:])),
    "buddy": lambda r: wrong(
        r, people=(*r.people[:-1], replace(r.people[-1], buddy=r.id_of(r.people[0])))
    ),
    "packages": lambda r: wrong(
        r, people=(*r.people[:-1], replace(r.people[-1], packages=(b"p" * 16,)))
    ),
    "claimed at": lambda r: wrong(
        r, people=(*r.people[:-1], replace(r.people[-1], claimed_at=r.people[-1].claimed_at + 1))
    ),
    "order": lambda r: wrong(r, people=r.people[::-1]),
    "somebody less": lambda r: wrong(r, people=r.people[:-1]),
    "somebody more": lambda r: wrong(
        r, people=(*r.people, replace(r.people[-1], public=PersonKey(b"x" * 32).public))
    ),
    "invite's key": lambda r: wrong(
        r, invites=(replace(r.invites[0], proof_public=PersonKey(b"x" * 32).public),)
    ),
    "invite's day": lambda r: wrong(r, invites=(replace(r.invites[0], expires_day=99_999),)),
    "invite": lambda r: wrong(r, invites=()),
    "spent": lambda r: wrong(r, spent=r.spent[1:]),
    "removed": lambda r: wrong(r, removed=()),
    "removed more": lambda r: wrong(r, removed=(*r.removed, b"q" * 16)),
    "letters' key": lambda r: wrong(r, letters_key=b"k" * 32),
    "came": lambda r: wrong(r, people=(*r.people[:-1], replace(r.people[-1], came=99))),
    "met": lambda r: wrong(r, people=(replace(r.people[0], met=99), *r.people[1:])),
    "term": lambda r: wrong(r, term=r.term + 1),
    "fork": lambda r: wrong(r, fork=LATER),
    "unknown rest": lambda r: wrong(r, rest=b"more"),
}  # fmt: skip


def test_every_part_of_a_roster_is_tampered_with(busy: Circle) -> None:
    """A part that is added to the roster needs a line above."""
    before, people = busy.roster, busy.roster.people[-1]
    for part, fields_of in ((before, Roster), (people, Person)):
        names = {each.name for each in fields(fields_of)} - {"circle", "suite", "done", "public"}
        changed = set()
        for tamper in TAMPERINGS.values():
            after = tamper(before)
            others = [after] if part is before else list(after.people)
            olds = [before] if part is before else list(before.people)
            for old, new in zip(olds, others, strict=False):
                changed |= {name for name in names if getattr(old, name) != getattr(new, name)}
        assert changed == names


@pytest.mark.parametrize("what", TAMPERINGS)
def test_nothing_changes_beside_the_act(busy: Circle, what: str) -> None:
    true = apply(busy.roster, Profile(None, ReturnBox(b"b" * 16, b"c" * 32)), busy.id("Ben"))
    made = busy.forge("Ben", [busy.changed(TAMPERINGS[what](true))])
    busy.refuses("Ben", made, "unspoken")


@pytest.mark.parametrize("what", TAMPERINGS)
def test_nothing_changes_without_an_act(busy: Circle, what: str) -> None:
    made = busy.forge("Ben", [busy.changed(TAMPERINGS[what](busy.roster))])
    with pytest.raises(RefusedError):
        receive(
            busy.groups["Anna"], again(made.message), policy=CirclePolicy(busy.circle), now=None
        )


@pytest.mark.parametrize(
    ("done", "rule"),
    [
        (lambda c: None, "unspoken"),
        (lambda c: Done(c.id("Ben"), SelfUpdate()), "unspoken"),
        (lambda c: Done(c.id("Anna"), Agree(1)), "nothing-changes"),
        (lambda c: Done(c.id("Anna"), Describe(name="Lamp")), "steward"),
        (lambda c: Done(c.id("Ben"), Leave()), "nobody-leaves"),
        (lambda c: Done(c.id("Ben"), Leave(), (c.id("Cleo"),)), "nobody-leaves"),
    ],
)
def test_the_roster_says_what_was_done_and_by_whom(
    busy: Circle, done: Callable[[Circle], Done | None], rule: str
) -> None:
    roster = replace(busy.roster, done=done(busy))
    busy.refuses("Ben", busy.forge("Ben", [busy.changed(roster)]), rule)


def test_nobody_acts_in_anothers_name(busy: Circle) -> None:
    roster = apply(busy.roster, Describe(name="Mine"), busy.id("Anna"))
    busy.refuses("Ben", busy.forge("Ben", [busy.changed(roster)]), "steward")
    true = apply(busy.roster, Profile(None, ReturnBox(b"b" * 16, b"c" * 32)), busy.id("Ben"))
    false = replace(true, done=by(true, busy.id("Cleo")))
    busy.refuses("Ben", busy.forge("Ben", [busy.changed(false)]), "unspoken")


def test_an_act_is_not_done_a_second_time_by_saying_it_again(busy: Circle) -> None:
    busy.refuses("Cleo", busy.forge("Cleo", [busy.changed(busy.roster)]), "invite-again")


def test_no_byte_of_a_roster_can_be_another(busy: Circle) -> None:
    true = apply(busy.roster, Profile(None, ReturnBox(b"b" * 16, b"c" * 32)), busy.id("Ben"))
    data, group = true.to_bytes(), busy.groups["Anna"]
    plain = busy.random(len(data))
    for place in range(0, len(data), 7):
        flipped = bytearray(data)
        flipped[place] ^= plain[place] or 1
        changed = GroupContextExtensions((Extension(EXTENSION, bytes(flipped)),))
        made = busy.forge("Ben", [changed])
        with pytest.raises(RefusedError):
            receive(group, again(made.message), policy=CirclePolicy(busy.circle), now=None)


def test_a_group_has_no_extension_but_the_roster(busy: Circle) -> None:
    true = apply(busy.roster, Profile(None, ReturnBox(b"b" * 16, b"c" * 32)), busy.id("Ben"))
    more = (*true.extensions, Extension(3, bytes([0, 0, 0])))
    busy.refuses("Ben", busy.forge("Ben", [GroupContextExtensions(more)]), "roster")
    busy.refuses("Ben", busy.forge("Ben", [GroupContextExtensions(())]), "roster")


def test_a_roster_of_another_circle_is_refused(busy: Circle) -> None:
    other = replace(busy.roster, circle=b"o" * 16, invites=(), removed=())
    busy.refuses("Ben", busy.forge("Ben", [busy.changed(other)]), "roster")


# Smuggling somebody in or out


def stranger(circle: Circle, name: str = "Zoe") -> JoinerKeys:
    """The key package of somebody whom nobody invited."""
    return circle.keys(circle.identity(name))


@pytest.mark.parametrize("act", [None, Profile(None, ReturnBox(b"b" * 16, b"c" * 32))])
def test_nobody_comes_in_unspoken(busy: Circle, act: Act | None) -> None:
    proposals = [Add(stranger(busy).key_package)]
    said = [busy.changed(apply(busy.roster, act, busy.id("Ben")))] if act else []
    made = busy.forge("Ben", [*proposals, *said])
    busy.refuses("Ben", made, "unspoken-add")


def test_nobody_comes_in_beside_another() -> None:
    made = circle_of(3)
    record, key = made.invited("Anna")
    newcomer = made.identity("Zoe")
    keys = made.keys(newcomer)
    act = made.admission(record.invite, key, newcomer)
    planned = plan(made.groups["Anna"], act, letters_key=bytes(32), package=keys.key_package)
    second = Add(stranger(made, "Yan").key_package)
    made.refuses("Anna", made.forge("Anna", [*planned.proposals, second]), "unspoken-add")
    other = [proposal for proposal in planned.proposals if not isinstance(proposal, Add)]
    made.refuses("Anna", made.forge("Anna", [*other, second]), "package")
    made.refuses("Anna", made.forge("Anna", other), "no-package")


@pytest.mark.parametrize("act", [None, Profile(None, ReturnBox(b"b" * 16, b"c" * 32))])
def test_nobody_goes_unspoken(busy: Circle, act: Act | None) -> None:
    said = [busy.changed(apply(busy.roster, act, busy.id("Ben")))] if act else []
    made = busy.forge("Ben", [Remove(busy.leaf("Cleo")), *said])
    busy.refuses("Ben", made, "unspoken-remove")


def test_who_is_removed_is_who_was_said(busy: Circle) -> None:
    act = RemovePerson(busy.id("Ben"))
    roster = apply(busy.roster, act, busy.id("Anna"))
    said = busy.changed(roster)
    for leaves in ([], ["Cleo"], ["Ben", "Cleo"]):
        removes = [Remove(busy.leaf(name)) for name in leaves]
        busy.refuses("Anna", busy.forge("Anna", [*removes, said]), "unspoken-remove")


def test_a_member_removes_nobody(busy: Circle) -> None:
    roster = apply(busy.roster, RemovePerson(busy.id("Cleo")), busy.id("Anna"))
    roster = replace(roster, done=by(roster, busy.id("Ben")))
    made = busy.forge("Ben", [Remove(busy.leaf("Cleo")), busy.changed(roster)])
    busy.refuses("Ben", made, "steward")


def test_a_member_makes_nobody_a_steward(busy: Circle) -> None:
    roster = apply(busy.roster, SetRole(busy.id("Ben"), Role.STEWARD), busy.id("Anna"))
    roster = replace(roster, done=by(roster, busy.id("Ben")))
    busy.refuses("Ben", busy.forge("Ben", [busy.changed(roster)]), "steward")


def test_whoever_was_removed_reads_no_letters_any_more(busy: Circle) -> None:
    made = busy.copy()
    made.do("Anna", RemovePerson(made.id("Cleo")))
    known = made.roster.letters_key
    fresh = apply(made.roster, Renew(), made.id("Ben"), letters_key=b"k" * 32)
    kept = replace(fresh, letters_key=known)
    made.refuses("Ben", made.forge("Ben", [made.changed(kept)]), "letters-key")
    described = apply(made.roster, Describe(name="New"), made.id("Anna"), letters_key=b"k" * 32)
    kept = replace(described, letters_key=known)
    made.refuses("Anna", made.forge("Anna", [made.changed(kept)]), "letters-key")
    made.do("Ben", Renew())
    assert made.roster.letters_key != known
    wrong = replace(made.roster, letters_key=b"z" * 32, done=by(made.roster, made.id("Anna")))
    made.refuses("Anna", made.forge("Anna", [made.changed(wrong)]), "nothing-changes")


def test_nobody_comes_in_by_themselves(busy: Circle) -> None:
    group, newcomer = busy.groups["Anna"], busy.people["Cleo"].on_new_device(busy.random)
    info = group.group_info(with_external_key=True)
    joined = join_externally(
        info,
        Newcomer(
            newcomer.credential,
            KeyPair(newcomer.signature_private, newcomer.signature_public),
            capabilities(1),
        ),
        random=busy.random,
        policy=Policy(),
        now=NOW,
        replaces=busy.leaf("Cleo"),
    )
    with pytest.raises(RefusedError) as caught:
        receive(group, again(joined.message), policy=CirclePolicy(busy.circle), now=None)
    assert caught.value.rule == "external"


def test_every_commit_brings_fresh_keys(busy: Circle) -> None:
    busy.refuses("Ben", busy.forge("Ben", [Add(stranger(busy).key_package)], path=False), "no-path")


def test_no_other_key_is_mixed_in(busy: Circle) -> None:
    psk = PreSharedKey(PreSharedKeyId(PskType.EXTERNAL, bytes(32), b"mine"))
    busy.refuses("Ben", busy.forge("Ben", [psk]), "smuggled")


# Proposals without a commit


def test_nothing_is_proposed_but_to_leave(busy: Circle) -> None:
    proposals = (
        Remove(busy.leaf("Cleo")),
        Add(stranger(busy).key_package),
        busy.changed(busy.roster),
        PreSharedKey(PreSharedKeyId(PskType.EXTERNAL, bytes(32), b"mine")),
    )
    for proposal in proposals:
        busy.refuses("Ben", busy.forge_proposal("Ben", proposal), "proposal")
    update = propose_update(busy.groups["Ben"], random=busy.random, policy=Policy(), now=None)
    busy.refuses("Ben", update, "proposal")


def test_a_leaving_is_said_once_and_cannot_be_dropped() -> None:
    made = circle_of(4)
    made.say_leaving("Ben")
    made.refuses("Ben", made.forge_proposal("Ben", Remove(made.leaf("Ben")), b"2"), "leaving")
    made.refuses("Anna", made.forge("Anna", references=()), "leaving-dropped")
    true = apply(made.roster, Describe(name="Mine"), made.id("Anna"))
    dropped = made.forge("Anna", [made.changed(true)], references=())
    made.refuses("Anna", dropped, "leaving-dropped")
    unsaid = made.forge("Anna", [made.changed(true)])
    made.refuses("Anna", unsaid, "unspoken")
    made.refuses("Anna", made.forge("Anna"), "leaving-first")
    made.do("Dora", Profile("Doro"))
    assert set(made.groups) == {"Anna", "Cleo", "Dora"}
    assert made.roster.done == Done(made.id("Dora"), Profile("Doro"), (made.id("Ben"),))


def test_nobody_but_those_who_said_so_leaves() -> None:
    made = circle_of(4)
    roster = made.roster
    forged = apply(roster, Leave(), made.id("Anna"), leaving=[made.id("Ben")])
    commit = made.forge("Anna", [Remove(made.leaf("Ben")), made.changed(forged)])
    made.refuses("Anna", commit, "nobody-leaves")
    made.say_leaving("Ben")
    more = apply(roster, Leave(), made.id("Anna"), leaving=[made.id("Ben"), made.id("Cleo")])
    commit = made.forge("Anna", [Remove(made.leaf("Cleo")), made.changed(more)])
    made.refuses("Anna", commit, "unspoken-remove")


def test_whoever_leaves_changes_nothing_any_more() -> None:
    made = circle_of(4)
    made.say_leaving("Ben")
    made.refuses("Ben", made.forge("Ben", references=()), "leaving")
    with pytest.raises(RefusedError) as caught:
        made.make("Ben", Leave())
    assert caught.value.rule == "leaving"


def test_several_leave_at_once_and_an_act_completes_it() -> None:
    made = circle_of(5)
    made.say_leaving("Ben")
    made.say_leaving("Dora")
    made.do("Anna", Describe(name="Smaller"))
    assert made.roster.done == Done(
        made.id("Anna"), Describe(name="Smaller"), (made.id("Ben"), made.id("Dora"))
    )
    assert set(made.groups) == {"Anna", "Cleo", "Emil"}


def test_the_last_steward_may_leave_and_the_longest_there_takes_over() -> None:
    made = circle_of(3)
    made.say_leaving("Anna")
    made.do("Cleo", Leave())
    assert made.roster.stewards == (made.id("Ben"),)
    assert made.roster.term == 1

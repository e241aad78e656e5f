"""Who comes into a circle, and how, on real groups: by an invite, again, or not at all."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.codec import opaque
from sync.mls.committing import Committed
from sync.mls.credentials import basic
from sync.mls.errors import MlsError
from sync.mls.extensions import Extension
from sync.mls.framing import MlsMessage
from sync.mls.group import create
from sync.mls.joining import join
from sync.mls.kem import KeyPair
from sync.mls.key_package import JoinerKeys, new_key_package
from sync.mls.leaf_node import Lifetime
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.mls.receiving import receive
from sync.mls.state import to_bytes
from sync.mls.suites import suite
from sync.session.acts import (
    AddInvite,
    Profile,
    Readmit,
    RemovePerson,
    SelfUpdate,
    package_hash,
)
from sync.session.applying import apply
from sync.session.errors import BadIdentityError, BadRosterError, RefusedError
from sync.session.identity import Certified, Identity, PersonKey
from sync.session.roster import EXTENSION, Done
from sync.session.rules import CirclePolicy, check_entered, check_group, plan
from tests.sync.circle_making import (
    Circle,
    capabilities,
    circle_of,
    founded,
)
from tests.sync.mls_making import DAY, LIFETIME, NOW, again


def stranger(circle: Circle, name: str = "Zoe") -> JoinerKeys:
    """The key package of somebody whom nobody invited."""
    return circle.keys(circle.identity(name))


def letting_in(
    circle: Circle, newcomer: Identity, keys: JoinerKeys, **changes: object
) -> tuple[Committed, Circle]:
    """A commit by Ben that lets somebody in, whatever they bring."""
    record, key = circle.invited("Ben")
    act = replace(circle.admission(record.invite, key, newcomer), **changes)  # type: ignore[arg-type]
    roster = apply(circle.roster, act, circle.id("Ben"))
    return circle.forge("Ben", [Add(keys.key_package), circle.changed(roster)]), circle


def test_who_comes_in_is_certified_for_this_circle() -> None:
    made = circle_of(3)
    zoe = made.identity("Zoe")
    elsewhere = replace(zoe, circle=b"o" * 16)
    commit, _ = letting_in(made, zoe, made.keys(elsewhere))
    made.refuses("Ben", commit, "identity")


@pytest.mark.parametrize(
    "said",
    [
        lambda zoe: Certified(zoe.person.public, b"d" * 16, "Zoe", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Zoe", bytes(64)),
        lambda zoe: Certified(PersonKey(b"x" * 32).public, zoe.device, "Zoe", zoe.certificate),
        lambda zoe: Certified(bytes(32), zoe.device, "Zoe", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Zo\u202ee", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Zoe\u0301", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Zоe", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Z" * 41, zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Z" * 400, zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Z\ne", zoe.certificate),
        lambda zoe: Certified(zoe.person.public, zoe.device, "Zoe", zoe.certificate[:-1]),
    ],
)
def test_a_bad_credential_lets_nobody_in(said: Callable[[Identity], Certified]) -> None:
    made = circle_of(3)
    zoe = made.identity("Zoe")
    keys = _with_credential(made, zoe, said(zoe).credential().identity)
    commit, _ = letting_in(made, zoe, keys)
    made.refuses("Ben", commit, "identity")


def test_a_credential_has_one_form() -> None:
    made = circle_of(3)
    zoe = made.identity("Zoe")
    true = zoe.credential.identity
    long_length = true[:-4] + b"\x40\x03Zoe"
    assert true.endswith(opaque(b"Zoe"))
    for identity in (
        true + b"\0",
        true[:-1],
        b"\2" + true[1:],
        long_length,
        true[:-3] + b"\xff" * 3,
    ):
        commit, _ = letting_in(made.copy(), zoe, _with_credential(made, zoe, identity))
        with pytest.raises(RefusedError) as caught:
            CirclePolicy(made.circle).check_leaf(
                _with_credential(made, zoe, identity).key_package.leaf_node, None
            )
        assert caught.value.rule == "identity"
        del commit


def _with_credential(circle: Circle, identity: Identity, data: bytes) -> JoinerKeys:
    """A key package that says something else about who it is."""
    return new_key_package(
        suite(circle.number),
        basic(data),
        KeyPair(identity.signature_private, identity.signature_public),
        capabilities=capabilities(circle.number),
        lifetime=LIFETIME,
        random=circle.random,
    )


def test_a_device_does_not_sign_with_its_persons_key() -> None:
    made = circle_of(2)
    zoe = made.identity("Zoe")
    same = replace(zoe, signature_private=zoe.person.private)
    with pytest.raises(BadIdentityError):
        CirclePolicy(made.circle).check_leaf(made.keys(same).key_package.leaf_node, None)


def test_a_lifetime_is_bounded_whatever_the_time() -> None:
    made = circle_of(2)
    for lifetime in (Lifetime(NOW, NOW + 101 * DAY), Lifetime(NOW, NOW - 1)):
        keys = made.keys(made.identity("Zoe"), lifetime=lifetime)
        with pytest.raises(BadIdentityError):
            CirclePolicy(made.circle).check_leaf(keys.key_package.leaf_node, None)


def test_a_key_package_that_has_expired_since_is_followed() -> None:
    made = circle_of(3)
    zoe = made.identity("Zoe")
    keys = made.keys(zoe, lifetime=Lifetime(0, DAY))
    record, key = made.invited("Ben")
    made.do("Ben", made.admission(record.invite, key, zoe), keys.key_package)
    assert len(made.roster.people) == 4


def test_who_looks_like_somebody_else_does_not_come_in() -> None:
    made = circle_of(3)
    for name in ("anna", "C1eo", "C l e o"):
        newcomer = made.identity(name)
        keys = made.keys(newcomer)
        commit, _ = letting_in(made, newcomer, keys)
        made.refuses("Ben", commit, "name-taken")


def test_an_invite_lets_in_one() -> None:
    made = circle_of(3)
    record, key = made.invited("Anna")
    old = made.roster
    first, second = made.identity("Zoe"), made.identity("Yan")
    keys = made.keys(second)
    made.do("Anna", made.admission(record.invite, key, first), made.keys(first).key_package)
    act = made.admission(record.invite, key, second)
    with pytest.raises(RefusedError) as caught:
        made.make("Ben", act, keys.key_package)
    assert caught.value.rule == "no-invite"
    again_open = replace(made.roster, invites=old.invites, spent=old.spent)
    roster = apply(again_open, act, made.id("Ben"))
    forged = made.forge("Ben", [Add(keys.key_package), made.changed(roster)])
    made.refuses("Ben", forged, "no-invite")
    with pytest.raises(RefusedError) as caught:
        made.make("Anna", AddInvite(record))
    assert caught.value.rule == "invite-again"


def test_an_invite_is_used_only_by_who_has_the_link() -> None:
    made = circle_of(3)
    record, _ = made.invited("Anna")
    mallory = made.identity("Mallory")
    keys = made.keys(mallory)
    act = made.admission(record.invite, PersonKey.new(made.random), mallory)
    with pytest.raises(BadIdentityError):
        made.make("Ben", act, keys.key_package)
    roster = replace(made.roster, done=Done(made.id("Ben"), act))
    forged = made.forge("Ben", [Add(keys.key_package), made.changed(roster)])
    made.refuses("Ben", forged, "identity")


def test_a_key_package_has_no_extensions() -> None:
    made = circle_of(3)
    zoe = made.identity("Zoe")
    able = replace(capabilities(1), extensions=(EXTENSION, 0xF2F2))
    keys = new_key_package(
        suite(1),
        zoe.credential,
        KeyPair(zoe.signature_private, zoe.signature_public),
        capabilities=able,
        lifetime=LIFETIME,
        random=made.random,
        extensions=(Extension(0xF2F2, b"more"),),
    )
    commit, _ = letting_in(made, zoe, keys)
    made.refuses("Ben", commit, "package")


# Letting somebody in again


def test_a_person_comes_back_with_a_fresh_device_once() -> None:
    made = circle_of(3)
    act, back, keys = made.readmission("Cleo")
    made.enter("Cleo", back, keys, made.do("Ben", act, keys.key_package))
    assert [len(person.packages) for person in made.roster.people] == [0, 0, 1]
    with pytest.raises(RefusedError) as caught:
        made.make("Ben", act, keys.key_package)
    assert caught.value.rule == "claim-again"


def test_nobody_is_let_in_again_with_a_device_that_they_did_not_ask_for() -> None:
    made = circle_of(3)
    act, back, keys = made.readmission("Cleo")
    other = made.keys(back.on_new_device(made.random))
    gone = Remove(made.leaf("Cleo"))
    roster = apply(made.roster, act, made.id("Ben"))
    said = made.changed(roster)
    made.refuses("Ben", made.forge("Ben", [gone, Add(other.key_package), said]), "package")
    stolen = stranger(made).key_package
    made.refuses("Ben", made.forge("Ben", [gone, Add(stolen), said]), "package")
    elsewhere = Remove(made.leaf("Anna"))
    made.refuses(
        "Ben", made.forge("Ben", [elsewhere, Add(keys.key_package), said]), "unspoken-remove"
    )
    made.refuses("Ben", made.forge("Ben", [Add(keys.key_package), said]), "unspoken-remove")


def test_a_device_that_comes_back_brings_a_new_key() -> None:
    made = circle_of(3)
    cleo = made.people["Cleo"]
    keys = made.keys(cleo)
    act, _, _ = made.readmission("Cleo")
    claim = replace(act.claim, package=package_hash(keys.key_package.encode()))
    again_in = Readmit(claim, claim.sign(cleo.person))
    with pytest.raises(RefusedError) as caught:
        made.make("Ben", again_in, keys.key_package)
    assert caught.value.rule == "package"


def test_nobody_is_let_in_again_without_their_word() -> None:
    made = circle_of(3)
    act, _, keys = made.readmission("Cleo")
    forged = replace(act, signature=act.claim.sign(made.people["Ben"].person))
    with pytest.raises(BadIdentityError):
        made.make("Ben", forged, keys.key_package)
    roster = replace(made.roster, done=Done(made.id("Ben"), forged))
    commit = made.forge(
        "Ben", [Remove(made.leaf("Cleo")), Add(keys.key_package), made.changed(roster)]
    )
    made.refuses("Ben", commit, "identity")


def test_who_was_removed_does_not_come_back() -> None:
    made = circle_of(4)
    act, _, keys = made.readmission("Cleo")
    cleo = made.people["Cleo"]
    made.do("Anna", RemovePerson(made.id("Cleo")))
    with pytest.raises(RefusedError) as caught:
        made.make("Anna", act, keys.key_package)
    assert caught.value.rule == "nobody"
    record, key = made.invited("Anna")
    fresh = cleo.on_new_device(made.random)
    admission = made.admission(record.invite, key, fresh)
    with pytest.raises(RefusedError) as caught:
        made.make("Anna", admission, made.keys(fresh).key_package)
    assert caught.value.rule == "was-removed"


def test_who_is_here_does_not_come_in_a_second_time() -> None:
    made = circle_of(4)
    record, key = made.invited("Anna")
    second = made.people["Cleo"].on_new_device(made.random)
    admission = made.admission(record.invite, key, second)
    with pytest.raises(RefusedError) as caught:
        made.make("Anna", admission, made.keys(second).key_package)
    assert caught.value.rule == "here-already"


# Whole groups


def test_whoever_joins_looks_at_the_whole_group() -> None:
    """A hostile founder who leads somebody into a group that keeps no rules."""
    made = founded()
    zoe = made.identity("Zoe")
    keys = made.keys(zoe)
    commit = made.forge("Anna", [Add(keys.key_package)])
    assert commit.welcome is not None
    group = join(commit.welcome, keys, policy=CirclePolicy(made.circle), now=NOW)
    with pytest.raises(BadRosterError):
        check_entered(group, zoe)


def test_a_group_has_a_leaf_for_each_person_and_no_other() -> None:
    """A hostile founder lets somebody in as it should be, and somebody else unspoken."""
    made = founded()
    record, key = made.invited("Anna")
    zoe = made.identity("Zoe")
    keys = made.keys(zoe)
    roster = apply(made.roster, made.admission(record.invite, key, zoe), made.id("Anna"))
    true: list[Proposal] = [Add(keys.key_package), made.changed(roster)]
    crowded = made.forge("Anna", [*true, Add(stranger(made, "Yan").key_package)])
    assert crowded.welcome is not None
    group = join(crowded.welcome, keys, policy=CirclePolicy(made.circle), now=NOW)
    with pytest.raises(BadRosterError, match="people"):
        check_entered(group, zoe)
    policy = CirclePolicy(made.circle)
    with pytest.raises(BadRosterError, match="people"):
        policy.check_next(made.groups["Anna"], group)
    with pytest.raises(BadRosterError, match="people"):
        receive(
            group,
            _next(made.copy(), crowded),
            policy=policy,
            now=None,
        )
    fine = made.forge("Anna", true)
    assert fine.welcome is not None
    check_entered(join(fine.welcome, keys, policy=policy, now=NOW), zoe)


def _next(circle: Circle, made: Committed) -> MlsMessage:
    """The maker of a commit goes on from it with fresh keys."""
    circle.groups["Anna"] = made.merged
    return again(circle.forge("Anna").message)


def test_whoever_joins_is_who_was_let_in() -> None:
    made = circle_of(3)
    with pytest.raises(BadRosterError):
        check_entered(made.groups["Ben"], made.people["Ben"])
    with pytest.raises(BadRosterError):
        check_entered(made.groups["Cleo"], made.people["Ben"])
    assert check_entered(made.groups["Cleo"], made.people["Cleo"]) == made.roster


def test_a_group_is_of_its_circle_and_suite() -> None:
    made = founded()
    anna, roster = made.people["Anna"], made.roster
    keys = made.keys(anna)
    other_id = create(b"g" * 16, keys, random=made.random, extensions=roster.extensions)
    other_suite = create(
        made.circle,
        keys,
        random=made.random,
        extensions=replace(roster, suite=3).extensions,
    )
    for group in (other_id, other_suite):
        with pytest.raises(BadRosterError):
            check_group(group, made.circle)
    with pytest.raises(BadRosterError):
        check_group(made.groups["Anna"], b"o" * 16)


def test_a_welcome_into_another_circle_is_refused() -> None:
    made, other = founded(), founded("Eve", seed=2)
    zoe = other.identity("Zoe")
    keys = other.keys(zoe)
    record, key = other.invited("Eve")
    commit = other.do("Eve", other.admission(record.invite, key, zoe), keys.key_package)
    assert commit.welcome is not None
    with pytest.raises(RefusedError):
        join(commit.welcome, keys, policy=CirclePolicy(made.circle), now=NOW)


def test_extensions_are_the_circles_roster() -> None:
    made = founded()
    policy = CirclePolicy(made.circle)
    policy.check_extensions(made.roster.extensions)
    with pytest.raises(BadRosterError):
        policy.check_extensions(())
    with pytest.raises(BadRosterError):
        CirclePolicy(b"o" * 16).check_extensions(made.roster.extensions)


def test_a_plan_says_all_that_is_committed() -> None:
    made = circle_of(3)
    made.say_leaving("Cleo")
    planned = plan(made.groups["Anna"], Profile("Ann"), letters_key=b"k" * 32)
    assert planned.left == (made.id("Cleo"),)
    assert len(planned.references) == 1
    assert [type(proposal) for proposal in planned.proposals] == [GroupContextExtensions]
    assert planned.new_leaf(made.groups["Anna"].own).credential == planned.credential
    with pytest.raises(RefusedError):
        plan(made.groups["Anna"], SelfUpdate(), letters_key=b"k" * 32)


def test_an_act_with_parts_of_the_wrong_size_is_not_made() -> None:
    made = circle_of(2)
    record, _ = made.invited("Anna")
    odd = replace(record, invite=b"i" * 16, request_box=b"b" * 15, request_reader=b"r" * 33)
    with pytest.raises(RefusedError) as caught:
        made.make("Anna", AddInvite(odd))
    assert caught.value.rule in {"act", "roster"}


def test_after_a_refusal_the_true_commit_is_taken(busy: Circle) -> None:
    made = busy.copy()
    before = to_bytes(made.groups["Anna"])
    made.refuses("Ben", made.forge("Ben", [Remove(made.leaf("Cleo"))]), "unspoken-remove")
    assert to_bytes(made.groups["Anna"]) == before
    made.do("Ben", SelfUpdate())
    assert isinstance(made.roster.act, AddInvite)


def test_a_refusal_is_an_error_of_mls_and_of_the_session() -> None:
    refused = RefusedError("steward", "Only stewards can do this.")
    assert isinstance(refused, MlsError)
    assert (refused.rule, refused.sentence, str(refused)) == (
        "steward",
        "Only stewards can do this.",
        "Only stewards can do this.",
    )

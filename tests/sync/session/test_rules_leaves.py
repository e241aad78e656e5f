"""Leaves, names and certificates on real groups: nobody becomes somebody else."""

from dataclasses import replace

import pytest

from sync.mls.credentials import basic
from sync.mls.extensions import Extension
from sync.mls.kem import KeyPair
from sync.mls.sending import NewLeaf
from sync.session.acts import (
    Profile,
)
from sync.session.applying import apply
from sync.session.errors import BadIdentityError, RefusedError
from sync.session.identity import Certified, PersonKey
from sync.session.roster import EXTENSION, Done
from sync.session.rules import CirclePolicy
from tests.sync.circle_making import (
    Circle,
    capabilities,
)


def other_leaf(circle: Circle, what: str) -> NewLeaf:
    """What Ben puts into his leaf, unspoken."""
    ben = circle.people["Ben"]
    fresh = ben.on_new_device(circle.random)
    pair = KeyPair(fresh.signature_private, fresh.signature_public)
    leaves = {
        "name": NewLeaf(credential=ben.called("Benno").credential),
        "device": NewLeaf(credential=fresh.credential, signature_keys=pair),
        "key": NewLeaf(
            credential=replace(ben, signature_private=fresh.signature_private).credential,
            signature_keys=pair,
        ),
        "person": NewLeaf(credential=replace(ben, person=PersonKey.new(circle.random)).credential),
        "another": NewLeaf(credential=circle.people["Cleo"].credential),
        "extensions": NewLeaf(extensions=(Extension(1, b"more"),)),
        "abilities": NewLeaf(
            capabilities=replace(capabilities(1), extensions=(EXTENSION, *range(0xF200, 0xF240)))
        ),
        "nobody": NewLeaf(credential=basic(b"Ben")),
    }
    return leaves[what]


@pytest.mark.parametrize(
    ("what", "rule"),
    [
        ("name", "unspoken-leaf"),
        ("device", "unspoken-leaf"),
        ("key", "unspoken-leaf"),
        ("person", "unspoken-leaf"),
        ("another", "unspoken-leaf"),
        ("nobody", "unspoken-leaf"),
        ("extensions", "identity"),
        ("abilities", "identity"),
    ],
)
def test_a_leaf_stays_what_it_is(busy: Circle, what: str, rule: str) -> None:
    made = busy.forge("Ben", new=other_leaf(busy, what))
    busy.refuses("Ben", made, rule)


@pytest.mark.parametrize("what", ["device", "key", "person", "another", "nobody"])
def test_a_leaf_is_not_followed_by_somebody_elses(busy: Circle, what: str) -> None:
    before = busy.groups["Ben"].own
    after = busy.forge("Ben", new=other_leaf(busy, what)).merged.own
    with pytest.raises(BadIdentityError):
        CirclePolicy(busy.circle).check_leaf(after, before)


def test_a_name_changes_only_to_what_was_said(busy: Circle) -> None:
    act = Profile("Benno")
    roster = apply(busy.roster, act, busy.id("Ben"))
    other = NewLeaf(credential=busy.people["Ben"].called("Bruno").credential)
    made = busy.forge("Ben", [busy.changed(roster)], new=other)
    busy.refuses("Ben", made, "unspoken-leaf")
    busy.refuses("Ben", busy.forge("Ben", [busy.changed(roster)]), "unspoken-leaf")


@pytest.mark.parametrize("name", ["anna", "Аппа", "ANNA", "Annа", "An na", "A n n a", "Сlео"])
def test_nobody_takes_a_name_that_looks_like_anothers(busy: Circle, name: str) -> None:
    with pytest.raises(RefusedError) as caught:
        busy.make("Ben", Profile(name))
    assert caught.value.rule in {"name-taken", "identity"}
    roster = replace(
        apply(busy.roster, Profile("Benno"), busy.id("Ben")),
        done=Done(busy.id("Ben"), Profile(name)),
    )
    said = Certified(
        busy.people["Ben"].person.public,
        busy.people["Ben"].device,
        name,
        busy.people["Ben"].certificate,
    )
    made = busy.forge("Ben", [busy.changed(roster)], new=NewLeaf(credential=said.credential()))
    busy.refuses("Ben", made, caught.value.rule)


def test_one_may_write_ones_own_name_otherwise(busy: Circle) -> None:
    busy.copy().do("Ben", Profile("BEN"))


def test_the_same_name_is_no_change(busy: Circle) -> None:
    with pytest.raises(RefusedError) as caught:
        busy.make("Ben", Profile("Ben"))
    assert caught.value.rule == "nothing-changes"

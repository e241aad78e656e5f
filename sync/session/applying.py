"""What an act makes of a roster, and who may do it. Pure: every member works out the same.

Nothing here looks at a clock: members who read at different times must judge alike. Days are what
the actor says, and are compared with what stands in the roster only.
"""

from collections.abc import Collection
from dataclasses import replace
from functools import singledispatch
from typing import Final

from sync.protocol.sizes import COUNTER, SECRET
from sync.session.acts import (
    Act,
    AddInvite,
    Admit,
    Agree,
    Describe,
    JoinProof,
    Leave,
    Profile,
    Readmit,
    RemovePerson,
    Renew,
    ResolveFork,
    RevokeInvite,
    SelfUpdate,
    SetRole,
    Succeed,
)
from sync.session.errors import BadIdentityError, RefusedError
from sync.session.identity import check_public, person_id
from sync.session.moves import Move
from sync.session.names import why_not
from sync.session.parts import FEW, MOST_INVITES, MOST_PACKAGES, MOST_PEOPLE, Person, Role, Who
from sync.session.roster import MOST_REMOVED, MOST_SPENT, Done, Roster
from sync.session.standing import knows_who_went, next_number, unmet, voters, with_met
from sync.session.votes import check

PACKAGE: Final = 16
"""Bytes of a key package's hash that a roster remembers."""


def apply(
    roster: Roster,
    act: Act,
    actor: bytes,
    *,
    leaving: Collection[bytes] = (),
    letters_key: bytes | None = None,
) -> Roster:
    """The roster after an act.

    Args:
        roster: the roster before.
        act: what is done.
        actor: the person id of whoever does it.
        leaving: the person ids of those who said that they leave, whose leaving it completes.
        letters_key: 32 random bytes when somebody went by the act before; None otherwise.

    Raises:
        RefusedError: when a rule does not allow it; its `rule` says which.
        BadRosterError: when it does not lead to a valid roster.
    """
    roster.person(actor)
    left = tuple(name for name in roster.by_id if name in leaving)
    _check_leaving(roster, act, actor, leaving)
    if isinstance(act, SelfUpdate):
        _refuse_unless(not left, "leaving-first", "Those who leave are seen off first.")
        return roster
    # Those who leave read the act that sees them off: what opens an invite, or where the circle
    # goes on, is nothing for them.
    alone = not (left and isinstance(act, AddInvite | Move))
    _refuse_unless(alone, "leaving-first", "Those who leave are seen off first.")
    after = _effect(act, roster, actor)
    gone = (*left, act.person) if isinstance(act, RemovePerson) else left
    if gone:
        after = _without(after, gone)
    if knows_who_went(roster):
        after = replace(after, letters_key=_fresh(roster, letters_key))
    elif letters_key is not None:
        raise RefusedError("letters-key", "The letters' key changes only after somebody went.")
    if set(after.stewards) != set(roster.stewards):
        after = replace(after, term=roster.term + 1)
    after = with_met(roster, after, actor)
    after = replace(after, done=Done(actor, act, left))
    after.check()
    return after


def _refuse_unless(condition: object, rule: str, sentence: str) -> None:
    if not condition:
        raise RefusedError(rule, sentence)


def _fresh(roster: Roster, letters_key: bytes | None) -> bytes:
    if letters_key is None or len(letters_key) != SECRET or letters_key == roster.letters_key:
        raise RefusedError("letters-key", "Whoever went must not read letters any more.")
    return letters_key


def _check_leaving(roster: Roster, act: Act, actor: bytes, leaving: Collection[bytes]) -> None:
    _refuse_unless(
        set(leaving) <= set(roster.by_id), "nobody", "There is no such person in the circle."
    )
    _refuse_unless(actor not in leaving, "leaving", "Whoever leaves changes nothing any more.")
    _refuse_unless(
        not set(_named(act, roster)) & set(leaving), "leaving-named", "They are leaving already."
    )
    if isinstance(act, Leave):
        _refuse_unless(leaving, "nobody-leaves", "Nobody said that they leave.")


def _named(act: Act, roster: Roster) -> tuple[bytes | None, ...]:
    """The people in the circle whom an act is about."""
    if isinstance(act, RemovePerson | SetRole):
        return (act.person,)
    if isinstance(act, Readmit):
        return (person_id(roster.circle, act.claim.public),)
    if isinstance(act, Succeed):
        return (act.ballot.absent, act.ballot.instead)
    if isinstance(act, AddInvite):
        return (act.record.buddy,)
    return ()


def _without(roster: Roster, gone: Collection[bytes]) -> Roster:
    """The roster without some people, without open invites, and without whatever names them.

    Whoever goes knows the keys of every open invite: with them they could answer a newcomer.
    When the last steward goes, the one who has been there for the longest takes over: leaving is
    never held up, and a circle is never without.
    """
    people = [each for name, each in roster.by_id.items() if name not in gone]
    people = [replace(each, buddy=None) if each.buddy in gone else each for each in people]
    if all(each.role is not Role.STEWARD for each in people):
        people[0] = replace(people[0], role=Role.STEWARD)
    return replace(_without_invites(roster), people=tuple(people))


def _without_invites(roster: Roster) -> Roster:
    closed = tuple(record.invite for record in roster.invites)
    return replace(roster, invites=(), spent=(*roster.spent, *closed)[-MOST_SPENT:])


def _with(roster: Roster, person: bytes, changed: Person) -> Roster:
    """The roster with another line for somebody."""
    people = [changed if name == person else each for name, each in roster.by_id.items()]
    return replace(roster, people=tuple(people))


def _check_steward(roster: Roster, actor: bytes) -> None:
    _refuse_unless(roster.is_steward(actor), "steward", "Only stewards can do this.")


def _check_who(roster: Roster, who: Who, actor: bytes) -> None:
    if who is Who.STEWARDS:
        _check_steward(roster, actor)


@singledispatch
def _effect(act: Act, roster: Roster, actor: bytes) -> Roster:
    """The roster with an act's own effect, when it is allowed."""
    del act, roster, actor
    raise RefusedError("act", "There is no such act.")


@_effect.register
def _(act: Leave, roster: Roster, actor: bytes) -> Roster:
    del act, actor
    return roster


@_effect.register
def _(act: Renew, roster: Roster, actor: bytes) -> Roster:
    del act
    _refuse_unless(
        knows_who_went(roster) or unmet(roster, actor),
        "nothing-changes",
        "Nothing would change by this.",
    )
    return roster


@_effect.register
def _(act: AddInvite, roster: Roster, actor: bytes) -> Roster:
    record = act.record
    _check_who(roster, roster.policy.who_invites, actor)
    _refuse_unless(record.inviter == actor, "invite-inviter", "Everyone invites for themselves.")
    _refuse_unless(
        len(roster.invites) < MOST_INVITES, "invites-full", "There are too many open invites."
    )
    _refuse_unless(
        record.invite not in roster.spent and roster.invite(record.invite) is None,
        "invite-again",
        "This invite was there before.",
    )
    _refuse_unless(
        record.compare or not roster.policy.compare_before_admitting,
        "invite-compare",
        "This circle compares safety numbers before it admits anybody.",
    )
    if record.buddy is not None:
        roster.person(record.buddy)
    check_public(record.proof_public)
    return replace(roster, invites=(*roster.invites, record))


@_effect.register
def _(act: RevokeInvite, roster: Roster, actor: bytes) -> Roster:
    record = roster.invite(act.invite)
    if record is None:
        raise RefusedError("no-invite", "There is no such open invite.")
    if record.inviter != actor:
        _check_steward(roster, actor)
    return _spent(roster, act.invite)


def _spent(roster: Roster, invite: bytes) -> Roster:
    kept = tuple(record for record in roster.invites if record.invite != invite)
    return replace(roster, invites=kept, spent=(*roster.spent, invite)[-MOST_SPENT:])


@_effect.register
def _(act: Admit, roster: Roster, actor: bytes) -> Roster:
    _check_who(roster, roster.policy.who_admits, actor)
    record = roster.invite(act.invite)
    if record is None:
        raise RefusedError("no-invite", "There is no such open invite.")
    _refuse_unless(act.day <= record.expires_day, "invite-expired", "The invite has expired.")
    newcomer = person_id(roster.circle, act.public)
    _refuse_unless(roster.find(newcomer) is None, "here-already", "They are in the circle.")
    _refuse_unless(
        newcomer not in roster.removed, "was-removed", "They were removed from this circle."
    )
    _refuse_unless(
        1 <= act.agreed <= roster.agreement_version, "agreed", "They agreed to no known text."
    )
    _check_room(roster)
    proof = JoinProof(roster.circle, act.invite, act.public, act.agreed)
    proof.check(record.proof_public, act.proof)
    person = Person(
        act.public,
        Role.MEMBER,
        act.day,
        agreed=act.agreed,
        buddy=record.buddy,
        came=next_number(roster),
    )
    return replace(_spent(roster, act.invite), people=(*roster.people, person))


def _check_room(roster: Roster) -> None:
    many = len(roster.people) + 1
    _refuse_unless(many <= MOST_PEOPLE, "circle-full", "A circle has at most 30 people.")
    _refuse_unless(
        many <= FEW or len(roster.stewards) > 1,
        "second-steward",
        "A circle of six or more needs a second steward first.",
    )


@_effect.register
def _(act: RemovePerson, roster: Roster, actor: bytes) -> Roster:
    _check_steward(roster, actor)
    roster.person(act.person)
    _refuse_unless(act.person != actor, "remove-self", "Whoever goes by themselves leaves.")
    return replace(roster, removed=(*roster.removed, act.person)[-MOST_REMOVED:])


@_effect.register
def _(act: SetRole, roster: Roster, actor: bytes) -> Roster:
    _check_steward(roster, actor)
    person = roster.person(act.person)
    _refuse_unless(person.role is not act.role, "same-role", "They are that already.")
    after = _with(roster, act.person, replace(person, role=act.role))
    _refuse_unless(after.stewards, "last-steward", "A circle has a steward.")
    _refuse_unless(
        act.role is Role.STEWARD
        or act.person == actor
        or len(after.people) <= FEW
        or len(after.stewards) > 1,
        "second-steward",
        "A circle of six or more keeps a second steward.",
    )
    return after


@_effect.register
def _(act: Describe, roster: Roster, actor: bytes) -> Roster:
    _check_steward(roster, actor)
    pairs = (
        (act.name, roster.name),
        (act.purpose, roster.purpose),
        (act.agreement, roster.agreement),
        (act.policy, roster.policy),
    )
    given = [new != old for new, old in pairs if new is not None]
    _refuse_unless(given and all(given), "nothing-changes", "Nothing would change by this.")
    return replace(
        roster,
        name=roster.name if act.name is None else act.name,
        purpose=roster.purpose if act.purpose is None else act.purpose,
        agreement=roster.agreement if act.agreement is None else act.agreement,
        agreement_version=roster.agreement_version + (act.agreement is not None),
        policy=roster.policy if act.policy is None else act.policy,
    )


@_effect.register
def _(act: Profile, roster: Roster, actor: bytes) -> Roster:
    person = roster.person(actor)
    _refuse_unless(
        act != Profile() and (act.return_box is None or act.return_box != person.return_box),
        "nothing-changes",
        "Nothing would change by this.",
    )
    refused = why_not(act.pseudonym) if act.pseudonym is not None else None
    if refused:
        raise BadIdentityError(refused)
    return _with(roster, actor, replace(person, return_box=act.return_box or person.return_box))


@_effect.register
def _(act: Agree, roster: Roster, actor: bytes) -> Roster:
    person = roster.person(actor)
    _refuse_unless(
        act.version == roster.agreement_version, "agreed", "The agreement was changed since."
    )
    _refuse_unless(person.agreed < act.version, "nothing-changes", "This was agreed to before.")
    return _with(roster, actor, replace(person, agreed=act.version))


@_effect.register
def _(act: Readmit, roster: Roster, actor: bytes) -> Roster:
    claim = act.claim
    _refuse_unless(claim.circle == roster.circle, "other-circle", "It is for another circle.")
    back = person_id(roster.circle, claim.public)
    person = roster.person(back)
    _refuse_unless(back != actor, "readmit-self", "Nobody lets themselves in again.")
    package = claim.package[:PACKAGE]
    _refuse_unless(
        package not in person.packages, "claim-again", "This device was let in once before."
    )
    # Nobody brings back a request that was overtaken: it would put out the device that came later.
    _refuse_unless(
        person.claimed_at < claim.created_at <= COUNTER,
        "claim-old",
        "They were let in again by a later request.",
    )
    claim.check(act.signature)
    packages = (*person.packages, package)[-MOST_PACKAGES:]
    after = replace(person, packages=packages, claimed_at=claim.created_at)
    return _with(roster, back, after)


@_effect.register
def _(act: Succeed, roster: Roster, actor: bytes) -> Roster:
    ballot = act.ballot
    _refuse_unless(ballot.circle == roster.circle, "other-circle", "It is for another circle.")
    _refuse_unless(ballot.term == roster.term, "old-ballot", "Stewards have changed since.")
    absent, heir = roster.person(ballot.absent), roster.person(ballot.instead)
    _refuse_unless(actor != ballot.absent, "not-absent", "Who acts does not stay away.")
    _refuse_unless(absent.role is Role.STEWARD, "no-steward", "They are no steward.")
    _refuse_unless(heir.role is Role.MEMBER, "same-role", "They are a steward already.")
    check(ballot, act.votes, voters(roster, ballot.absent))
    after = _with(roster, ballot.absent, replace(absent, role=Role.MEMBER))
    return _with(after, ballot.instead, replace(heir, role=Role.STEWARD))


@_effect.register
def _(act: ResolveFork, roster: Roster, actor: bytes) -> Roster:
    _check_steward(roster, actor)
    _refuse_unless(act.head != roster.fork, "nothing-changes", "This was said before.")
    return replace(roster, fork=act.head)


@_effect.register
def _(act: Move, roster: Roster, actor: bytes) -> Roster:
    _check_steward(roster, actor)
    place = act.relay
    _refuse_unless(place != roster.relay, "nothing-changes", "The circle is there already.")
    stays = place.log == roster.relay.log
    _refuse_unless(stays == (act.start is None), "move", "It leads to no place to go on in.")
    if stays:
        _refuse_unless(
            place.relay == roster.relay.relay, "other-relay", "A log stays at its relay."
        )
        return replace(roster, relay=place)
    # Boxes, and places in a log, are the old relay's.
    people = tuple(replace(person, return_box=None) for person in roster.people)
    return replace(_without_invites(roster), relay=place, people=people, fork=None)

"""What follows from a roster without standing in it: who votes, and whether its key is known.

Both are worked out from the roster alone, so all members come to the same answer.
"""

from collections.abc import Mapping
from dataclasses import replace

from sync.session.acts import RemovePerson
from sync.session.roster import Roster


def knows_who_went(roster: Roster) -> bool:
    """Whether somebody who is not in the circle any more knows its key for letters.

    Whoever goes reads the commit by which they go, so only the next change of the roster can bring
    a key that they do not learn.
    """
    done = roster.done
    return done is not None and (isinstance(done.act, RemovePerson) or bool(done.left))


def newest(roster: Roster) -> int:
    """The number of whoever came last, of those who are here."""
    return max(person.came for person in roster.people)


def next_number(roster: Roster) -> int:
    """The number for somebody who comes in: none that a steward has met was greater."""
    return 1 + max(max(person.came, person.met) for person in roster.people)


def unmet(roster: Roster, steward: bytes) -> bool:
    """Whether there is somebody in the circle who came since a steward's last act."""
    found = roster.find(steward)
    return found is not None and roster.is_steward(steward) and found.met < newest(roster)


def with_met(before: Roster, after: Roster, actor: bytes) -> Roster:
    """The roster in which the actor, a steward, and everybody new as steward, have met all."""
    people = []
    for name, person in after.by_id.items():
        is_new = after.is_steward(name) and not before.is_steward(name)
        heard = is_new or (name == actor and after.is_steward(name))
        people.append(replace(person, met=newest(after)) if heard else person)
    return replace(after, people=tuple(people))


def voters(roster: Roster, absent: bytes) -> Mapping[bytes, bytes]:
    """The person keys, by id, of those who vote on who follows a steward, who is counted in.

    It is those who were there when the steward was last heard of by an act: who lets in people of
    their own since, while nobody could object, gains no vote by it.
    """
    met = roster.person(absent).met
    return {name: one.public for name, one in roster.by_id.items() if one.came <= met}

"""Beginning a circle."""

from sync.mls.group import create
from sync.mls.kem import Random
from sync.protocol.sizes import SECRET
from sync.protocol.times import DAY
from sync.session.entering import new_keys
from sync.session.identity import Identity
from sync.session.roster import Opening, founding
from sync.session.session import FIRST_TURN, Session


def found(identity: Identity, opening: Opening, *, now: int, random: Random) -> Session:
    """Begin a circle with one person, who is its steward.

    The relay's log is made with `capability_hash()` of the session that comes back, under the id
    that the opening names. Store the session before.

    Args:
        identity: the founder's; its circle id is random and of this circle only.
        opening: what the circle begins with.
        now: seconds since 1970.
        random: for the founder's keys and the first epoch's secret.

    Raises:
        BadRosterError: when a text or the cipher suite cannot be taken.
    """
    roster = founding(
        identity.circle,
        identity.person.public,
        opening,
        day=now // DAY,
        letters_key=random(SECRET),
    )
    keys = new_keys(identity, opening.suite, now=now, random=random)
    group = create(identity.circle, keys, random=random, extensions=roster.extensions)
    return Session(group, FIRST_TURN, identity)

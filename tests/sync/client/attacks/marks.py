"""What nobody on the way may see: names, words, keys, the roster; looked for in every spelling."""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.domain.circles.outbox import OutKind
from sync.client.engine.desk import Desk
from sync.mls.tree_math import node_of
from tests.sync.client.engine.people import Person

NAMES = ("Wilhelmina", "Thorbjorn", "Xiomara", "Gwendolen", "Bartholomew")
CIRCLE = "Halcyon Quorum"
PURPOSE = "to carry the lanterns of Quince Alley"
AGREEMENT = "whoever quarrels brings marzipan"
WORD = "quizzacious"
"""Stands in whatever is said in these tests, and nowhere else in the world."""


def spelt(secret: bytes) -> Iterator[bytes]:
    """A secret as somebody might have written it down."""
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    for cut in range(3):
        # The inner digits of base 64, wherever the secret begins.
        inner = base64.b64encode(bytes(cut) + secret)[4:-4]
        yield inner
        yield inner.translate(bytes.maketrans(b"+/", b"-_"))


def texts(people: Iterable[Person]) -> list[bytes]:
    """Everything readable."""
    said = [WORD, CIRCLE, PURPOSE, AGREEMENT, *NAMES]
    said += [member for one in people for member in one.members()] if people else []
    return [text.encode() for text in dict.fromkeys(said)]


def keys_of(person: Person) -> dict[str, bytes]:
    """The secrets of one journal, now."""
    desk = Desk(person.port.tools, person.circle)
    identity, found = desk.identity, {}
    found["person key"] = identity.person.private
    found["device key"] = identity.signature_private
    found["person"] = identity.person.public
    found["device"] = identity.device
    found["person id"] = identity.person_id
    found["circle"] = identity.circle
    if desk.spot is not None:
        group, roster = desk.session.group, desk.session.roster
        found["leaf key"] = group.private_keys[node_of(group.own_leaf)]
        found["signature key"] = group.signature_private
        found["letters key"] = roster.letters_key
        found["roster"] = roster.to_bytes()[:64]
    for row in person.vault.read(lambda tx: tx.circle_outbox.of(person.circle)):
        if row.kind is OutKind.POST:
            found[f"post {row.id.hex()}"] = row.id
    return found


def found_in(content: bytes, readable: Iterable[bytes], secrets: dict[str, bytes]) -> list[str]:
    """What of it stands in some bytes, by name; upper and lower case are the same in words."""
    low = content.lower()
    wrong = [text.decode() for text in readable if text.lower() in low]
    wrong += [name for name, secret in secrets.items()
              if any(one in content for one in spelt(secret))]  # fmt: skip
    return wrong


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder, with its content."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()

"""A letter that tells where somebody is with the circle, since the log of the others lost the move.

Nobody follows it: it says by whom it is, for a person to ask them.
"""

from dataclasses import dataclass
from typing import Final, Self

from sync.mls.codec import Reader, opaque, whole
from sync.mls.errors import DecodeError, MlsError
from sync.mls.kem import Random
from sync.protocol.sizes import ID
from sync.session.errors import BadLetterError, SessionError
from sync.session.identity import KEY, Identity, person_id
from sync.session.letters import Outgoing, signed_letter, to_boxes, unsealed_letter
from sync.session.roster import Roster

_KIND: Final = 2
_LONGEST: Final = 512
"""Bytes of an address."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Where somebody is with the circle.

    Attributes:
        circle: the circle's id.
        public: who says so, by their person key.
        url: the address of the relay.
    """

    circle: bytes
    public: bytes
    url: str

    @property
    def person(self) -> bytes:
        """The person id of who says so."""
        return person_id(self.circle, self.public)

    def encode(self) -> bytes:
        """What the letter says."""
        return self.circle + self.public + opaque(self.url.encode())

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read it. Raises `DecodeError`."""
        circle, public, url = reader.take(ID), reader.take(KEY), reader.opaque()
        try:
            said = url.decode()
        except UnicodeDecodeError as error:
            raise DecodeError("An address is no text.") from error
        if len(url) > _LONGEST or not said.isprintable():
            raise DecodeError("An address is longer than one can be, or cannot be shown.")
        return cls(circle, public, said)


def notices(
    identity: Identity, roster: Roster, url: str, *, random: Random
) -> tuple[Outgoing, ...]:
    """Letters to all others who have a return box.

    Args:
        identity: who says so.
        roster: what the circle agreed on where the others are.
        url: the address of the relay where one is with the circle.
        random: for the salts.
    """
    notice = Notice(identity.circle, identity.person.public, url)
    content = signed_letter(identity, _KIND, notice.encode())
    return to_boxes(identity, roster, content, random)


def open_notice(circle: bytes, letters_keys: tuple[bytes, ...], item: bytes) -> Notice:
    """Read such a letter; whether its writer is in the circle is for the roster to say.

    Raises:
        BadLetterError: when it is none, or not by the one who it says.
    """
    letter = unsealed_letter(circle, letters_keys, item, _KIND)
    try:
        notice = whole(letter.body, Notice.decode)
    except (MlsError, SessionError) as error:
        raise BadLetterError("A letter is not what it should be.") from error
    if notice.circle != circle:
        raise BadLetterError("A letter is about another circle.")
    letter.check(circle, notice.public)
    return notice

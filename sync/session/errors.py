"""What can go wrong in a circle, by name. None of these changes a value that was passed in.

The message of each is one sentence that may be shown to the person, and holds nothing secret.
"""

from typing import TYPE_CHECKING

from sync.mls.errors import RefusedByPolicyError

if TYPE_CHECKING:
    from sync.session.session import Session


class SessionError(Exception):
    """The base of everything this package raises on purpose."""


class RefusedError(SessionError, RefusedByPolicyError):
    """A rule of the circle does not allow this; `sync.mls` passes it on as it is.

    Attributes:
        rule: a short name of the rule, the same in every language and version.
        sentence: the rule in plain words.
    """

    def __init__(self, rule: str, sentence: str) -> None:
        super().__init__(sentence)
        self.rule = rule
        self.sentence = sentence


class BadIdentityError(RefusedError):
    """A leaf does not say in a proper and certified way whose device it is."""

    def __init__(self, sentence: str) -> None:
        super().__init__("identity", sentence)


class BadRosterError(RefusedError):
    """A roster is damaged, not canonical, too large, of another version, or contradicts itself."""

    def __init__(self, sentence: str) -> None:
        super().__init__("roster", sentence)


class NewerVersionError(BadRosterError):
    """A roster or an act comes from a newer version of the program."""


class DamagedError(SessionError):
    """Something that was stored here is damaged or of another version."""


class UnreadableError(SessionError):
    """An entry does not open, or is not what it should be: noise, which is counted and skipped."""


class EchoError(UnreadableError):
    """An entry in this person's own name, by a key that was used here: who made it is open."""


class OtherCircleError(UnreadableError):
    """Something belongs to another circle."""


class TooLargeError(SessionError):
    """Something does not fit into the largest bucket."""


class InvalidTurnError(SessionError):
    """An entry that opened a turn leads nowhere; a steward has to repair the circle."""


class NewerTurnError(InvalidTurnError):
    """An entry that opened a turn was made by a newer version of the program; this one waits."""


class RemovedError(SessionError):
    """This person was removed, or their leaving is complete; nothing more opens.

    Attributes:
        session: what is left: the roster as it was, and no secret.
    """

    def __init__(self, session: "Session | None" = None) -> None:
        super().__init__("You are no longer in this circle.")
        self.session = session


class ReplacedError(RemovedError):
    """Another copy of this journal was let in again, so this device's place is that one's."""


class CloneError(SessionError):
    """This device spoke somewhere else: it was restored or copied, and must be let in again."""


class ForkedError(SessionError):
    """Members were shown different histories; a steward says which one holds."""


class BadInviteError(SessionError):
    """A link, card, request or answer is damaged, not for this, or not signed as it should."""


class BadLetterError(SessionError):
    """A letter does not open, or is not what it should be."""


class BadCodeError(SessionError):
    """A text that was scanned or typed is not the code it should be."""

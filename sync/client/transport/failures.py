"""What can go wrong between a client and a relay. Each has one plain sentence, and no secret."""

from collections.abc import Mapping

from sync.protocol.problems import Problem


class Failure(Exception):  # noqa: N818 - it names what happened in the world, not a bug
    """A request did not get a good answer; `str()` is one plain sentence.

    Attributes:
        retry_after: seconds after which the relay asked to be tried again; None when it said none.
    """

    sentence = "The relay did not answer as it should."

    def __init__(self, sentence: str | None = None, *, retry_after: float | None = None) -> None:
        super().__init__(sentence or self.sentence)
        self.retry_after = retry_after


class WrongAddress(Failure):
    """An address that no relay can have, or that this policy cannot reach safely."""

    sentence = "This is not the address of a relay."


class WrongToken(Failure):
    """Something else than a creation token; nothing was sent."""

    sentence = "This is not a token for making a circle."


class Refused(Failure):
    """The relay understood and said no.

    Attributes:
        problem: which refusal it is; None when this program does not know it.
        status: the status code.
        details: further members of the problem document. They come from outside: never shown as
            they are.
        generation: the generation that the answer carried.
    """

    sentence = "The relay refused, for a reason that this program does not know."

    def __init__(
        self,
        problem: Problem | None,
        status: int,
        details: Mapping[str, int | str],
        generation: bytes,
        *,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(problem.sentence if problem else None, retry_after=retry_after)
        self.problem = problem
        self.status = status
        self.details = dict(details)
        self.generation = generation


class Unreachable(Failure):
    """No answer, or only a part of one; whether the relay carried the request out is open."""

    sentence = "The relay could not be reached."


class Untrusted(Failure):
    """Whoever answered could not show that it is the relay; nothing was sent to it."""

    sentence = "Whoever answered could not show that it is the relay, so nothing was sent."


class Lied(Failure):
    """The answer breaks the protocol: a broken relay, a dishonest one, or something in between."""

    sentence = "The relay's answer breaks the agreed rules, so it was not used."


class AnotherLog(Lied):
    """The log that is shown is not the one that was read so far, or has not come as far."""

    sentence = "The relay's entries are not those of the log that was read so far."


class Restored(Failure):
    """The relay's database is another one than the cursor was made with.

    Attributes:
        generation: the one it has now.
    """

    sentence = "The relay was restored from a backup; reading starts anew."

    def __init__(self, generation: bytes) -> None:
        super().__init__()
        self.generation = generation


class Cancelled(Failure):
    """It was stopped from this side."""

    sentence = "This was stopped."

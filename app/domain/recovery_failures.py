"""What can be in the way of coming back with shares that others keep."""

from app.domain.failures import Failure


class WrongShares(Failure):
    """Shares give no secret that opens a slot."""

    code = "wrong_shares"
    sentence = "These shares did not open this journal. Nothing was changed."


class NoShareSlot(Failure):
    """No slot of the vault opens with shares."""

    code = "no_share_slot"
    sentence = "No shares open this journal. Use your passphrase, recovery code or key file."


class NotRecovering(Failure):
    """No recovery was begun."""

    code = "not_recovering"
    sentence = "No recovery is under way here. Begin one with `lamplit recover begin`."


class RecoveringAlready(Failure):
    """A recovery was begun before."""

    code = "recovering_already"
    sentence = (
        "A recovery is under way already. `lamplit recover show` shows its code, and "
        "`lamplit recover stop` ends it."
    )


class RecoveryTextDamaged(Failure):
    """A request or a returned share cannot be read."""

    code = "recovery_text_damaged"
    sentence = "This text is not whole, or not from a recovery. Copy all of it again."


class ShareOfAnother(Failure):
    """A share belongs to another slot."""

    code = "share_of_another"
    sentence = (
        "This share is of another journal, or of shares that were made anew since. "
        "The others still count."
    )


class ShareForAnotherCode(Failure):
    """A share was sealed to another key than the one of this recovery."""

    code = "share_for_another_code"

    def __init__(self, number: int = 1) -> None:
        """Say which share it is."""
        super().__init__(
            f"Share {number} was made for another code. Ask who sent it to answer the code that "
            "`lamplit recover show` shows."
        )


class WrongShare(Failure):
    """A share is not the one that was given out."""

    code = "wrong_share"

    def __init__(self, number: int = 1) -> None:
        """Say which share it is."""
        super().__init__(
            f"Share {number} is not as it was given out, so it was not taken. Ask somebody else "
            "who keeps a share."
        )


class NoPaperSlot(Failure):
    """No slot of the vault opens with shares on paper."""

    code = "no_paper_slot"
    sentence = (
        "No shares on paper open this journal. Use your passphrase, recovery code or key file."
    )


class UnreadShare(Failure):
    """A text is no share on paper."""

    code = "unread_share"
    sentence = "This is no share as it stands on paper. Compare it word by word."

    def __init__(self, sentence: str | None = None, number: int = 0) -> None:
        """Say what is wrong; ``number`` is the share's place among those given."""
        said = sentence or self.sentence
        super().__init__(f"Share {number} of those given: {said}" if number else said)


class ShareOfAnotherSet(Failure):
    """A share on paper belongs to another set than those before it, or to another journal."""

    code = "share_of_another_set"
    sentence = (
        "This share is of another set, or of another journal. Only shares of one set open it "
        "together. The others still count."
    )


class SameShareTwice(Failure):
    """A share is there already."""

    code = "same_share_twice"

    def __init__(self, number: int = 1) -> None:
        """Say which share it is."""
        super().__init__(f"Share {number} is there already. Another one is needed.")


class TooFewShares(Failure):
    """More shares are needed."""

    code = "too_few_shares"

    def __init__(self, came: int = 0, needed: int = 2) -> None:
        """Say how many there are, and how many are needed."""
        super().__init__(f"{came} of the {needed} shares that are needed are here.")

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

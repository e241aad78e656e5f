"""What can go wrong with a journal that is locked with a password of its own."""

from app.domain.failures import Failure


class PasswordNeeded(Failure):
    """The source is locked with a password, and none was given."""

    code = "password_needed"
    sentence = "This journal is locked with a password. Give the one that it was made with."


class WrongPassword(PasswordNeeded):
    """The password given does not open the source, or the source was changed."""

    code = "wrong_password"
    sentence = "That password does not open this journal. Check it, and try again."

"""What people do here, and which of it no limit ever holds up."""

from enum import StrEnum


class Act(StrEnum):
    """Something that a person or the program does."""

    READ_CIRCLE = "read-circle"
    SPEAK_IN_CIRCLE = "speak-in-circle"

    WRITE = "write"
    READ_OWN = "read-own"
    FINISH_A_SENTENCE = "finish-a-sentence"
    KEEP_PRIVATE = "keep-private"
    EXPORT = "export"
    BACK_UP = "back-up"
    LOCK = "lock"
    HELP = "help"
    SEE_LIMITS = "see-limits"
    TIGHTEN_LIMITS = "tighten-limits"
    LEAVE = "leave"
    BLOCK = "block"
    MUTE = "mute"
    HIDE = "hide"
    UNSHARE = "unshare"
    CORRECT = "correct"
    REMOVE = "remove"
    REPORT = "report"
    VERIFY = "verify"
    COMMIT = "commit"
    EXPIRE = "expire"
    RECEIVE = "receive"
    RECOVER = "recover"
    SAY_SPACE = "say-space"


#: All that limits are about.
LIMITED = frozenset({Act.READ_CIRCLE, Act.SPEAK_IN_CIRCLE})
#: What no limit, lock or clock ever holds up.
NEVER_LIMITED = frozenset(Act) - LIMITED

#: The kinds of messages that are said to be read; all others do something, and never wait.
_SPOKEN = frozenset(
    {"post", "check_in", "comment", "thank_you", "question", "answer", "coping_card", "company",
     "welcome"}
)  # fmt: skip


def act_of(kind: str) -> Act:
    """Return what somebody does who sends a message of a kind."""
    named = {
        "unshare": Act.UNSHARE,
        "correction": Act.CORRECT,
        "report": Act.REPORT,
        "expiry": Act.EXPIRE,
        "hide": Act.HIDE,
        "space_status": Act.SAY_SPACE,
    }
    return Act.SPEAK_IN_CIRCLE if kind in _SPOKEN else named.get(kind, Act.COMMIT)

"""What is in a circle's way, in the window's words: nobody is sent to a command."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.circles import troubles
from ui.text import filled, isolated


def trouble_text(sentence: str) -> str:
    """Return what the engine says, as the window says it."""
    known = _WORDS.get(sentence)
    if known is not None:
        return known()
    if sentence.endswith(f". {troubles.LATER}"):
        return f"{trouble_text(sentence.removesuffix(f' {troubles.LATER}'))} {_later()}"
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(sentence)
        if found is not None:
            return words(found.groupdict())
    return QCoreApplication.translate("Failure", sentence)


def is_holder_gone(sentence: str) -> bool:
    """Whether it says that a share of one's own is kept by somebody who left."""
    return _HOLDER_GONE.fullmatch(sentence) is not None


def is_away(sentence: str) -> bool:
    """Whether it says that the circle was moved to where it cannot be seen from here."""
    return _AWAY.fullmatch(sentence) is not None


def _pattern(template: str) -> re.Pattern[str]:
    """What recognises a sentence with names in it; each name stands for itself once."""
    parts, seen = [], set()
    for part in re.split(r"(\{\w+\})", template):
        name = part[1:-1]
        if not part.startswith("{"):
            parts.append(re.escape(part))
        elif name in seen:
            parts.append(f"(?P={name})")
        else:
            seen.add(name)
            parts.append(f"(?P<{name}>.+)")
    return re.compile("".join(parts), re.DOTALL)


_HOLDER_GONE = _pattern(troubles.HOLDER_GONE)
_AWAY = _pattern(troubles.AWAY)


# --- sentences without a name


def _spoilt() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, "
        "a steward mends it; where the others go on, they can let you in again.",
    )


def _newer() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Something in this circle was made by a newer Lamplit. Update it here, and the circle goes "
        "on. If nobody has a newer one, a steward can mend it after two weeks.",
    )


def _restored() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay was put back from a backup and waits for a steward to mend this circle. What "
        "you write is kept here until then.",
    )


def _forgotten() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay no longer knows where this circle has come to. A steward can mend that; "
        "otherwise the others can let you in again.",
    )


def _unread() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "There is something in this circle that is not read here yet, and mending would undo it. "
        "Look for news first, and mend only what is still in the way then.",
    )


def _passed() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The others have gone on from another place than this journal's. They can let you in "
        "again; what only you have goes out again then.",
    )


def _too_late() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "You were away for longer than the relay keeps things, so some cannot be read any more. "
        "The others can let you in again.",
    )


def _copied() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "This journal was restored, or used as a copy somewhere else, so its place in the circle "
        "is not safe any more. The others can give it back. Nothing is sent before.",
    )


def _taken() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Your place in this circle went to another copy of this journal, which asked for it. If "
        "that was not you, tell the others. They can give it back to this one.",
    )


def _forked() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay has shown members of this circle different histories. A steward says which one "
        "holds; whoever was shown the other one asks to be let in again.",
    )


def _another() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay shows another history of this circle than before, so nothing of it is believed. "
        "It may end by itself; if not, the others can let you in again.",
    )


def _changed() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay has shown another history of this circle than it shows now, so it is not "
        "honest. What you said meanwhile goes out again; what you read stays here.",
    )


def _later() -> str:
    return QCoreApplication.translate("Trouble", "It is done as soon as the relay is reached.")


def _removed() -> str:
    return QCoreApplication.translate(
        "Trouble", "You are no longer in this circle. What you received is still here."
    )


def _in_circles() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay says again and again that something new is there, and shows nothing. It is "
        "broken or not honest; your words wait here.",
    )


def _let_go() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay let go of something that you shared, though you did not take it back. It is "
        "kept here, and said again to whoever asks.",
    )


def _outrun() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Others in this circle were faster each time. Nothing is lost: it goes out by itself.",
    )


def _not_yet() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "This circle was moved to another relay, where the others may be already. A steward can "
        "undo that after two weeks, if nobody can get there.",
    )


def _moved() -> str:
    return QCoreApplication.translate(
        "Trouble", "This circle goes on at another relay. Its place at this one was closed."
    )


def _ended() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The invite that you came with has ended. If you are not let in by tomorrow, ask for "
        "another one.",
    )


def _alone() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The invite that you came with has ended, and nobody let you in. Ask for another one.",
    )


def _closed() -> str:
    return QCoreApplication.translate(
        "Trouble", "The invite that you came with was taken back. Ask for another one."
    )


def _used() -> str:
    return QCoreApplication.translate(
        "Trouble", "The invite that you came with was used for somebody else. Ask for another one."
    )


def _expired() -> str:
    return QCoreApplication.translate(
        "Trouble", "The invite that you came with has run out. Ask for another one."
    )


def _awaited() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "You have asked for your place. Somebody in the circle gives it back; tell one of them "
        "that it is really you who asks.",
    )


def _unanswered() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody has let this journal back in for two weeks. If the others do not see that you ask, "
        "leave this circle here, ask a steward to remove you, and take another invite.",
    )


def _boxes_full() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody could be asked for your place, since the boxes of all others at the relay are "
        "full. They empty when the others look for news; it is tried again by itself.",
    )


def _boxes_gone() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody could be asked for your place, since the relay has none of the boxes that this "
        "journal knows. Leave this circle here, ask a steward to remove you, and take another "
        "invite.",
    )


def _broken() -> str:
    return QCoreApplication.translate(
        "Trouble", "A photo or file in this circle did not arrive whole."
    )


def _offline() -> str:
    return QCoreApplication.translate("Trouble", "Waiting for the network.")


_WORDS: dict[str, Callable[[], str]] = {
    troubles.SPOILT: _spoilt,
    troubles.NEWER: _newer,
    troubles.RESTORED: _restored,
    troubles.FORGOTTEN: _forgotten,
    troubles.UNREAD: _unread,
    troubles.PASSED: _passed,
    troubles.TOO_LATE: _too_late,
    troubles.COPIED: _copied,
    troubles.TAKEN: _taken,
    troubles.FORKED: _forked,
    troubles.ANOTHER: _another,
    troubles.CHANGED: _changed,
    troubles.LATER: _later,
    troubles.REMOVED: _removed,
    troubles.IN_CIRCLES: _in_circles,
    troubles.LET_GO: _let_go,
    troubles.OUTRUN: _outrun,
    troubles.NOT_YET: _not_yet,
    troubles.MOVED: _moved,
    troubles.ENDED: _ended,
    troubles.ALONE: _alone,
    troubles.CLOSED: _closed,
    troubles.USED: _used,
    troubles.EXPIRED: _expired,
    troubles.AWAITED: _awaited,
    troubles.UNANSWERED: _unanswered,
    troubles.BOXES_FULL: _boxes_full,
    troubles.BOXES_GONE: _boxes_gone,
    troubles.BROKEN: _broken,
    **dict.fromkeys(troubles.OFFLINE, _offline),
}


# --- sentences with a name


def _said(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 says they were shown another history of this circle. Either the relay is not honest, "
        "or %1 is not. A steward says which one holds; whoever was shown the other one asks to be "
        "let in again.",
    )
    return filled(text, isolated(found["name"]))


def _mistake(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; "
        "it is tried again.",
    )
    return filled(text, found["name"])


def _waits(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble", "Waiting for %1, or another member, to let you in. Your words: %2."
    )
    return filled(text, isolated(found["name"]), isolated(found["words"]))


def _away(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: "
        "what you say is kept until then. If that does not end, another steward can undo the move "
        "after two weeks.",
    )
    return filled(text, isolated(found["name"]), isolated(found["url"]))


def _found_at(found: dict[str, str]) -> str:
    text = QCoreApplication.translate("Trouble", "The circle is found at %1 from here now.")
    return filled(text, isolated(found["url"]))


def _told_at(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble", "The circle is found at %1 from here now, and the others are told."
    )
    return filled(text, isolated(found["url"]))


def _moved_to(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble", "The circle is at %1 now. The others follow with their next look for news."
    )
    return filled(text, isolated(found["url"]))


def _under_way(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble", "A move to %1 is under way already. Look for news first."
    )
    return filled(text, isolated(found["url"]))


def _stays(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble", "The circle stays where it is, and nothing was changed: %1"
    )
    return filled(text, QCoreApplication.translate("Failure", found["why"]))


def _holder_gone(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 keeps a share of the way into your journal, and is in the circle no longer. Make the "
        "shares anew.",
    )
    return filled(text, isolated(found["name"]))


def _not_let_in(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 could not be reached: their invite has ended at the relay, so they were not let in. "
        "Invite them again.",
    )
    return filled(text, isolated(found["name"]))


def _unreached(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 could not be reached: they were let in, and the box for the answer was gone. A steward "
        "removes them; then they need another invite.",
    )
    return filled(text, isolated(found["name"]))


def _answer_waits(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 is let in, and the box for the answer is full. The answer goes out once they have "
        "looked for news, which makes room.",
    )
    return filled(text, isolated(found["name"]))


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[dict[str, str]], str]], ...] = (
    (_pattern(troubles.SAID), _said),
    (_pattern(troubles.MISTAKE), _mistake),
    (_pattern(troubles.WAITS), _waits),
    (_AWAY, _away),
    (_pattern(troubles.FOUND_AT), _found_at),
    (_pattern(troubles.TOLD_AT), _told_at),
    (_pattern(troubles.MOVED_TO), _moved_to),
    (_pattern(troubles.UNDER_WAY), _under_way),
    (_pattern(troubles.STAYS), _stays),
    (_HOLDER_GONE, _holder_gone),
    (_pattern(troubles.NOT_LET_IN), _not_let_in),
    (_pattern(troubles.UNREACHED), _unreached),
    (_pattern(troubles.ANSWER_WAITS), _answer_waits),
)

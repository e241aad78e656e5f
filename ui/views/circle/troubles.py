"""What is in a circle's way, in the window's words: nobody is sent to a command."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.circles import troubles
from ui.text import filled, isolated
from ui.views.circle.trouble_words import WORDS, later


def trouble_text(sentence: str) -> str:
    """Return what the engine says, as the window says it."""
    known = WORDS.get(sentence)
    if known is not None:
        return known()
    if sentence.endswith(f". {troubles.LATER}"):
        return f"{trouble_text(sentence.removesuffix(f' {troubles.LATER}'))} {later()}"
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


def _elsewhere(found: dict[str, str]) -> str:
    text = QCoreApplication.translate(
        "Trouble",
        "%1 says they are with this circle at %2, where it moved; here that move does not hold. "
        "Ask each other where you go on: from there one can ask to go back, and from here one "
        "needs another invite.",
    )
    return filled(text, isolated(found["name"]), isolated(found["url"]))


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
    (_pattern(troubles.ELSEWHERE), _elsewhere),
    (_HOLDER_GONE, _holder_gone),
    (_pattern(troubles.NOT_LET_IN), _not_let_in),
    (_pattern(troubles.UNREACHED), _unreached),
    (_pattern(troubles.ANSWER_WAITS), _answer_waits),
)

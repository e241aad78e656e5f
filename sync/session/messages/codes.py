"""The words that travel as numbers. A word keeps its number for ever; new ones are added behind.

Feelings and contexts are the State of Mind codes (HL7 Personal Health Records guide, CC BY 4.0).
"""

from collections.abc import Sequence
from typing import Annotated, Final

from sync.session.messages.wire import Code, Many, Maybe, Number

LABELS: Final = (
    "amazed", "amused", "angry", "annoyed", "anxious", "ashamed", "brave", "calm", "confident",
    "content", "disappointed", "discouraged", "disgusted", "drained", "embarrassed", "excited",
    "frustrated", "grateful", "guilty", "happy", "hopeful", "hopeless", "indifferent", "irritated",
    "jealous", "joyful", "lonely", "overwhelmed", "passionate", "peaceful", "proud", "relieved",
    "sad", "satisfied", "scared", "stressed", "surprised", "worried",
)  # fmt: skip
"""Feelings."""

CONTEXTS: Final = (
    "community", "currentEvents", "dating", "education", "family", "fitness", "friends", "health",
    "hobbies", "identity", "money", "partner", "selfCare", "spirituality", "tasks", "travel",
    "weather", "work",
)  # fmt: skip
"""What a feeling has to do with."""

SPANS: Final = ("moment", "day")
"""What a check-in speaks of."""

WISHES: Final = (
    "just-listen", "comfort", "advice-welcome", "honest-view", "practical-help",
    "celebrate-with-me", "no-reply-needed",
)  # fmt: skip
"""What the author would like to get back."""

TONES: Final = (
    "joking", "serious", "just-wondering", "upset-not-at-you", "venting", "grateful",
)  # fmt: skip
"""How it is meant."""

TOPICS: Final = (
    "grief", "illness", "self-harm", "suicide", "violence", "abuse", "sexual-violence", "food-body",
    "alcohol-drugs", "pregnancy-loss", "discrimination", "family-conflict", "accident", "animals",
    "money", "work", "relationship", "medical-care",
)  # fmt: skip
"""What it is about, for readers who choose what they see."""

FORMS: Final = (
    "reflect", "ask", "with-you", "advice", "offer", "meet", "ask-back", "common-ground",
    "small-step",
)  # fmt: skip
"""What kind of reply it is: saying back what was heard, an open question, company, advice, a
practical offer, a plan to meet, "how did you mean this?", one point that is shared, one small next
step."""

SOURCES: Final = ("own-experience", "read", "from-a-professional")
"""Where advice comes from."""

SPACES: Final = ("open", "a-little", "not-now", "away")
"""How much room somebody has for others."""

CARD_KINDS: Final = ("breathe", "ground", "move", "outside", "rest", "make", "reach-out", "words")
"""What a coping card belongs to."""

REASONS: Final = (
    "hurtful", "harassment", "pressure", "money", "private-matters", "false-advice", "worried",
    "other",
)  # fmt: skip
"""Why something is reported."""

STEPS: Final = ("note", "warning", "pause", "pause-over")
"""What stewards say to a member, from light to heavy."""

OUTCOMES: Final = ("seen", "talked", "hidden", "paused", "removed", "no-action")
"""What became of a report."""

STATEMENTS: Final = ("heard", "choose", "lighter")
"""What a pulse asks: feeling heard, free to leave things unsaid, lighter after reading."""

Wish = Annotated[int, Code(WISHES)]
Tone = Annotated[int, Code(TONES)]
Topics = Annotated[tuple[int, ...], Many(Code(TOPICS, least=1), 32)]
Labels = Annotated[tuple[int, ...], Many(Code(LABELS, least=1), 64)]
Contexts = Annotated[tuple[int, ...], Many(Code(CONTEXTS, least=1), 64)]
Valence = Annotated[int, Number(2, -1000, 1000, base=-1000)]
"""How pleasant it is, in thousandths from -1000 to 1000."""
Energy = Annotated[int | None, Maybe(Number(1, 1, 5))]
"""1 (drained) to 5 (full of it), or None."""


def number(words: Sequence[str], word: str) -> int:
    """The number of a word; 0 for the empty one. Raises ValueError for a word that is none."""
    return words.index(word) + 1 if word else 0


def word(words: Sequence[str], value: int) -> str:
    """The word of a number; empty for 0 and for those of a later version."""
    return words[value - 1] if 0 < value <= len(words) else ""

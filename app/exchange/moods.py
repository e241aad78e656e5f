"""Other programs' words and numbers for moods, as classes of our own: a guess to begin with."""

import re

from app.domain.mood import Valence

_FIVE = (
    Valence.VERY_UNPLEASANT, Valence.UNPLEASANT, Valence.NEUTRAL, Valence.PLEASANT,
    Valence.VERY_PLEASANT,
)  # fmt: skip
_WORDS = {
    Valence.VERY_PLEASANT: "rad amazing awesome blissful brilliant ecstatic elated euphoric "
    "excellent fantastic great incredible joyful overjoyed perfect super thrilled wonderful "
    "superb best love",
    Valence.PLEASANT: "good blessed brave captivated cheerful confident content excited glad "
    "grateful happy hopeful inspired laughing lovely loved motivated nice optimistic peaceful "
    "pleased proud relieved satisfied smile thankful well",
    Valence.SLIGHTLY_PLEASANT: "calm chill comfortable fine focused interested relaxed rested "
    "productive",
    Valence.NEUTRAL: "meh average indifferent mixed neutral normal ok okay so-so usual",
    Valence.SLIGHTLY_UNPLEASANT: "bored confused distracted drained exhausted fatigued hungry "
    "restless sick sleepy tired uncertain unsure weary",
    Valence.UNPLEASANT: "bad afraid angry annoyed anxious ashamed depressed disappointed down "
    "frustrated grumpy guilty hurt insecure irritated jealous lonely low mad nervous "
    "overwhelmed sad scared stressed unhappy unpleasant upset worried",
    Valence.VERY_UNPLEASANT: "awful desperate devastated fugly helpless hopeless horrible "
    "miserable panicked panicking suicidal terrible terrified worst worthless",
}
_KNOWN = {word: valence for valence, words in _WORDS.items() for word in words.split()}
_LESS = frozenset(("vaguely", "slightly", "somewhat", "bit", "little", "kinda", "rather", "mildly"))
_MORE = frozenset(("very", "really", "extremely", "totally", "so", "super"))
_NOT = frozenset(("not", "no", "never", "un"))
_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def of_five(level: float) -> Valence | None:
    """Return the class of a level of five, 1 the worst and 5 the best; None for any other."""
    whole = int(level) if level in (1, 2, 3, 4, 5) else 0
    return _FIVE[whole - 1] if whole else None


def guessed(label: str) -> Valence | None:
    """Return the class that a word for a mood most likely means; None where nothing is known."""
    parts = [part.lower() for part in _PART.findall(label[:200])]
    exact = _KNOWN.get("-".join(parts))
    if exact:
        return exact
    known = [(place, _KNOWN[part]) for place, part in enumerate(parts) if part in _KNOWN]
    if not known:
        named = label.strip().lower().replace("_", " ")
        return next((one for one in Valence if one.name.lower().replace("_", " ") == named), None)
    place, found = known[-1]
    steps, before = found.steps, set(parts[:place])
    if before & _NOT:
        steps = -steps
    if before & _LESS and abs(steps) > 1:
        steps -= 1 if steps > 0 else -1
    if before & _MORE and 0 < abs(steps) < Valence.VERY_PLEASANT.steps:
        steps += 1 if steps > 0 else -1
    return Valence(steps + Valence.NEUTRAL)

"""The words for a feeling and for what it has to do with.

Codes: HL7 Personal Health Records guide 1.0.0-ballot2, code systems for State of Mind labels and
associations (CC BY 4.0). The English words and definitions are our own; ui/text.py translates them.
"""

from typing import NamedTuple


class Word(NamedTuple):
    """A code's word, and in a few words what is meant."""

    word: str
    meaning: str


LABELS: dict[str, Word] = {
    "amazed": Word("Amazed", "struck by something larger or finer than expected"),
    "amused": Word("Amused", "something is funny"),
    "angry": Word("Angry", "something is wrong, and it burns"),
    "annoyed": Word("Annoyed", "a small thing rubs again and again"),
    "anxious": Word("Anxious", "something may go wrong, and the body knows it"),
    "ashamed": Word("Ashamed", "wanting not to be seen"),
    "brave": Word("Brave", "afraid, and doing it"),
    "calm": Word("Calm", "nothing pulls"),
    "confident": Word("Confident", "trusting that it will work"),
    "content": Word("Content", "enough as it is"),
    "disappointed": Word("Disappointed", "it was meant to be more"),
    "discouraged": Word("Discouraged", "trying seems of little use"),
    "disgusted": Word("Disgusted", "wanting it far away"),
    "drained": Word("Drained", "nothing left to give"),
    "embarrassed": Word("Embarrassed", "seen at the wrong moment"),
    "excited": Word("Excited", "something good is coming"),
    "frustrated": Word("Frustrated", "it should move and does not"),
    "grateful": Word("Grateful", "something was given"),
    "guilty": Word("Guilty", "having done harm, or thinking so"),
    "happy": Word("Happy", "it is good to be here"),
    "hopeful": Word("Hopeful", "it may turn out well"),
    "hopeless": Word("Hopeless", "no way on in sight"),
    "indifferent": Word("Indifferent", "it does not matter either way"),
    "irritated": Word("Irritated", "thin-skinned today"),
    "jealous": Word("Jealous", "afraid that another takes what matters"),
    "joyful": Word("Joyful", "glad through and through"),
    "lonely": Word("Lonely", "without the people one would want"),
    "overwhelmed": Word("Overwhelmed", "more than can be held"),
    "passionate": Word("Passionate", "caring strongly"),
    "peaceful": Word("Peaceful", "at rest, inside and around"),
    "proud": Word("Proud", "having done something of worth"),
    "relieved": Word("Relieved", "a weight has gone"),
    "sad": Word("Sad", "something is lost or missing"),
    "satisfied": Word("Satisfied", "it came out as meant"),
    "scared": Word("Scared", "in danger, or feeling so"),
    "stressed": Word("Stressed", "too much, too close together"),
    "surprised": Word("Surprised", "this was not expected"),
    "worried": Word("Worried", "thoughts go round what may come"),
}

CONTEXTS: dict[str, Word] = {
    "community": Word("Community", "neighbours, clubs, people around"),
    "currentEvents": Word("The news", "what happens in the world"),
    "dating": Word("Dating", "getting to know someone"),
    "education": Word("Learning", "school, study, a course"),
    "family": Word("Family", "the people one comes from or lives with"),
    "fitness": Word("Movement", "sport, walking, the body at work"),
    "friends": Word("Friends", "the people one chose"),
    "health": Word("Health", "how the body and mind are"),
    "hobbies": Word("Hobbies", "what is done for its own sake"),
    "identity": Word("Identity", "who one is"),
    "money": Word("Money", "having, owing, earning it"),
    "partner": Word("Partner", "the person one shares life with"),
    "selfCare": Word("Care for myself", "rest, food, kindness to oneself"),
    "spirituality": Word("Spirit", "faith, meaning, stillness"),
    "tasks": Word("Tasks", "what has to be done"),
    "travel": Word("Travel", "being on the way or away"),
    "weather": Word("Weather", "sun, rain, dark, heat"),
    "work": Word("Work", "the job, or looking for one"),
}

#: How many feelings are offered before anything is typed.
OFFERED = 28

_PLEASANT = (
    "calm", "content", "happy", "grateful", "hopeful", "relieved", "satisfied", "peaceful",
    "proud", "joyful", "confident", "excited", "amused", "brave", "passionate", "amazed",
    "surprised",
)  # fmt: skip
_UNPLEASANT = (
    "anxious", "sad", "drained", "stressed", "worried", "lonely", "overwhelmed", "angry",
    "frustrated", "irritated", "annoyed", "discouraged", "disappointed", "hopeless", "guilty",
    "ashamed", "scared", "embarrassed", "jealous", "disgusted",
)  # fmt: skip
_BETWEEN = ("indifferent",)


def likely_labels(steps: int) -> tuple[str, ...]:
    """Return every label, those first that people pick most with a class.

    Args:
        steps: how pleasant it is, -3 to +3; at 0 both sides take turns.
    """
    first: tuple[str, ...]
    if steps > 0:
        first = (*_PLEASANT, *_BETWEEN, *_UNPLEASANT)
    elif steps < 0:
        first = (*_UNPLEASANT, *_BETWEEN, *_PLEASANT)
    else:
        pairs = zip(_PLEASANT, _UNPLEASANT, strict=False)
        first = (*_BETWEEN, *(code for pair in pairs for code in pair), *_UNPLEASANT)
    return tuple(dict.fromkeys(first))

"""Plausible prose from a seed: made-up words, as often as Zipf's law says words are."""

import itertools
import random
from dataclasses import dataclass, field

_STARTS = "b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sh sp st t th tr v w z"
_MIDDLES = "a e i o u ai ea ou io ie aw er or an en in on"
_ENDS = "n r s t l nd ng ck ve ly ed"
_WORDS = 60_000
_SENTENCE = (6, 18)


def vocabulary(seed: int = 11) -> list[str]:
    """Return distinct words, most common first; common ones are short, as in languages."""
    rng = random.Random(seed)
    starts, middles, ends = _STARTS.split(), _MIDDLES.split(), ["", *_ENDS.split()]
    words: dict[str, None] = {}
    while len(words) < _WORDS:
        syllables = 1 + (len(words) > 400) + (len(words) > 9_000) + (rng.random() < 0.2)
        word = "".join(rng.choice(starts) + rng.choice(middles) for _ in range(syllables))
        words[word + rng.choice(ends)] = None
    return list(words)


@dataclass
class Prose:
    """Texts of a given length.

    Attributes:
        words: the vocabulary, most common first.
    """

    seed: int = 11
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.words = vocabulary(self.seed)
        weights = (1 / (rank + 2.7) for rank in range(len(self.words)))
        self._cumulative = list(itertools.accumulate(weights))

    def text(self, number: int, count: int = 200) -> str:
        """Return the text with this number, the same on every run."""
        rng = random.Random(f"{self.seed} {number}")
        drawn = rng.choices(self.words, cum_weights=self._cumulative, k=count)
        sentences, place = [], 0
        while place < count:
            length = rng.randint(*_SENTENCE)
            sentence = " ".join(drawn[place : place + length])
            sentences.append(sentence[:1].upper() + sentence[1:] + ".")
            place += length
        half = len(sentences) // 2
        return " ".join(sentences[:half]) + "\n\n" + " ".join(sentences[half:])

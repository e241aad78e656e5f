"""Four members of a circle in one process, each doing things at random, for as long as it runs.

Usage: ``python -m tests.prove.soak.members FOLDER SEED NAME...``. After each deed it prints how
many were done.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.usecases.circles.say import Reply, comment
from tests.prove.soak.parts import open_person
from tests.sync.client.engine.people import Person

_PAUSE = 0.5  # seconds between two deeds
_WORDS = [
    "the",
    "gate",
    "was",
    "open",
    "and",
    "a",
    "heron",
    "stood",
    "beside",
    "the",
    "water",
    "until",
    "the",
    "evening",
    "came",
]


def sentence(chance: random.Random) -> str:
    """Some words; now and then many."""
    count = chance.choice((5, 12, 40, 300))
    return " ".join(chance.choice(_WORDS) for _ in range(count))


class Member:
    """Somebody who says, answers, takes back and reads."""

    def __init__(self, person: Person, chance: random.Random) -> None:
        self._person, self._chance = person, chance
        self._said: list[bytes] = []

    def act(self) -> None:
        """Do one thing, and have it sent."""
        chosen: list[tuple[int, Callable[[], None]]] = [
            (4, self._say), (4, self._answer), (3, self._take_back), (6, self._read),
        ]  # fmt: skip
        weights = [weight for weight, _ in chosen]
        ((_, deed),) = self._chance.choices(chosen, weights)
        deed()
        self._person.sync()

    def _say(self) -> None:
        self._said.append(self._person.say(sentence(self._chance)))

    def _take_back(self) -> None:
        """Nobody has more than a few posts for long: what is kept stays about the same."""
        while len(self._said) > self._chance.randint(2, 6):
            self._person.unshare(self._said.pop(0))

    def _answer(self) -> None:
        rows = [row for row in self._person.rows() if not row.mine]
        if not rows:
            return
        row, person = self._chance.choice(rows[:10]), self._person
        person.vault.write(
            lambda tx: comment(
                tx, person.port, person.circle, row.key, Reply(sentence(self._chance)[:900]),
                now=person.clock(), random=os.urandom,
            )
        )  # fmt: skip

    def _read(self) -> None:
        self._person.feed()
        self._person.members()


def main() -> None:
    """Act until the parent ends it."""
    folder, seed, *names = sys.argv[1:]
    chance = random.Random(f"members {seed}")
    members = [Member(open_person(Path(folder), name), chance) for name in names]
    done = 0
    while True:
        chance.choice(members).act()
        done += 1
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()
        time.sleep(_PAUSE)


if __name__ == "__main__":
    main()

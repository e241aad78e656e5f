"""The days of which little is told: weather, one small thing, a last line."""

from collections.abc import Iterable, Iterator
from random import Random
from typing import TypeVar

from app.demo.pool import Text, fragments, months
from app.domain.mood import Valence

Item = TypeVar("Item")

_WEEK = frozenset(range(7))
_MONTH = frozenset(range(1, 32))
_YEAR = frozenset(range(1, 13))
# "Worse than it sounds" and the like say how it was; others could follow anything.
_CLOSED = 0.6
_MOODS = (3, 4, 4, 5, 5, 5, 6)


def ordinary_days(random: Random) -> Iterator[Text]:
    """Yield small entries; no weather and no event comes twice."""
    kinds = fragments()
    events = _shuffled(kinds["event"], random)
    closings = _shuffled(kinds["closing"], random)
    skies = _shuffled(
        [(kind, line) for kind in kinds if kind.startswith("weather") for line in kinds[kind]],
        random,
    )
    while events:
        sky = skies.pop() if skies else None
        closing = closings.pop() if closings and random.random() < _CLOSED else ""
        yield _ordinary(sky, events.pop(), closing, random)


def good_lists(random: Random) -> Iterator[Text]:
    """Yield lists of three good things, all of them different."""
    things = _shuffled(fragments()["good"], random)
    heads = _shuffled(("Three good things:", "Good, today:", "Three.", "For the list:", ""), random)
    while len(things) > 2:  # noqa: PLR2004 - three of them
        three = [things.pop() for _ in range(3)]
        numbered = random.random() < 0.3  # noqa: PLR2004 - one list in three
        lines = [
            f"{index + 1}. {one}" if numbered else f"- {one}" for index, one in enumerate(three)
        ]
        head = heads[len(things) % len(heads)]
        body = "\n".join([head, "", *lines] if head else lines)
        yield _text(body, Valence.PLEASANT, _YEAR, (20, 23), ("grateful",))


def _ordinary(sky: tuple[str, str] | None, event: str, closing: str, random: Random) -> Text:
    when = months(sky[0].split()[1]) if sky else _YEAR
    first = f"{sky[1]} {event}" if sky else event
    if random.random() < 0.4 and sky:  # noqa: PLR2004 - some people leave a line
        first = f"{sky[1]}\n\n{event}"
    body = f"{first}\n\n{closing}" if closing and random.random() < 0.5 else f"{first} {closing}"  # noqa: PLR2004
    if random.random() < 0.15:  # noqa: PLR2004 - tags typed in the text
        body += f"\n\n#{random.choice(('small', 'ordinary', 'home', 'town', 'tea'))}"
    valence = Valence(random.choice(_MOODS))
    return _text(body.strip(), valence, when, (12, 23), ())


def _text(
    body: str, valence: Valence, when: frozenset[int], hours: tuple[int, int], tags: tuple[str, ...]
) -> Text:
    return Text(body, when, _WEEK, _MONTH, hours, valence, tags=tags)


def _shuffled(items: Iterable[Item], random: Random) -> list[Item]:
    mixed = list(items)
    random.shuffle(mixed)
    return mixed

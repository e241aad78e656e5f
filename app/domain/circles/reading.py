"""What a reader chose for themselves: what is shown, folded or held, and when it arrives.

It never travels. Unshares and ends are applied whatever is chosen here: nothing that is held comes
out after its author took it back.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.domain.when import from_millis, from_wall, local_date, to_millis
from app.domain.words import fold, is_spaceless


class Showing(StrEnum):
    """What becomes of a post. HOLD: it is not shown before the reader asks, or its hour comes."""

    SHOW = "show"
    FOLD = "fold"
    HOLD = "hold"


class About(StrEnum):
    """What a choice goes by; PERSON stands for somebody who is muted."""

    TOPIC = "topic"
    WORD = "word"
    TONE = "tone"
    WISH = "wish"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something a reader wants folded, or held until they ask.

    Attributes:
        what: a code of the list or own words; of a word filter the words, with * at the end where
            longer words are meant too.
    """

    about: About
    what: str
    how: Showing


@dataclass(frozen=True, slots=True)
class Quiet:
    """When a circle shows what arrived.

    Attributes:
        zone: the time zone that the hours were chosen in.
        hours: minutes of the day at which what arrived appears; empty for at once.
        since: all that had arrived by this moment was shown when the hours were chosen.
        away_since, away_until: while they are away, nothing new is shown.
        limited_to, limited_until: what the person's limits on all circles let through, and until
            when; it is worked out each time and kept nowhere.
    """

    zone: str = "UTC"
    hours: tuple[int, ...] = ()
    since: int = 0
    away_since: int | None = None
    away_until: int | None = None
    limited_to: int | None = None
    limited_until: int | None = None

    def is_away(self, now: int) -> bool:
        """Whether they have stepped away."""
        return self.away_until is not None and now < self.away_until


AT_ONCE = Quiet()


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a post, and why.

    Attributes:
        reasons: the choices that say so; of a muted person their name.
        until: of what has not arrived yet, when it does; None for what waits until it is asked for.
    """

    how: Showing = Showing.SHOW
    reasons: tuple[Choice, ...] = ()
    until: int | None = None

    @property
    def sentence(self) -> str:
        """Why, in one sentence; empty for what is shown."""
        if self.how is Showing.SHOW:
            return ""
        if self.until is not None:
            return "It arrives at the time you chose."
        start = "Folded" if self.how is Showing.FOLD else "Held until you ask"
        return f"{start}, as you chose: {', '.join(map(words_of_choice, self.reasons))}."


SHOWN = Decision()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a decision goes by.

    Attributes:
        arrived: when it came here, by this clock.
        topics: its topic notes, of the list and in its author's words.
        texts: all the words in it.
        muted: its author's name, where they are muted.
    """

    mine: bool
    arrived: int
    topics: tuple[str, ...] = ()
    tone: str = ""
    wish: str = ""
    texts: tuple[str, ...] = ()
    muted: str = ""


@dataclass(frozen=True, slots=True)
class Filters:
    """The choices of a reader, ready to be compared with posts."""

    choices: tuple[Choice, ...] = ()
    _keys: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, choices: Iterable[Choice]) -> "Filters":
        """Return them, each folded once."""
        kept = tuple(choices)
        return cls(kept, tuple(map(key_of, kept)))

    def fitting(self, facts: Facts) -> list[Choice]:
        """Return the choices that speak of a post."""
        if not self.choices:
            return []
        words = plain_words(" \n ".join(facts.texts)) if self._needs_words else ""
        coded = {
            About.TOPIC: {plain_words(topic) for topic in facts.topics},
            About.TONE: {plain_words(facts.tone)},
            About.WISH: {plain_words(facts.wish)},
        }
        return [
            choice
            for choice, key in zip(self.choices, self._keys, strict=True)
            if (_says(words, key) if choice.about is About.WORD else key in coded[choice.about])
        ]

    @property
    def _needs_words(self) -> bool:
        return any(choice.about is About.WORD for choice in self.choices)


def decide(facts: Facts, filters: Filters, quiet: Quiet, now: datetime) -> Decision:
    """Say what becomes of a post now; one's own is always shown.

    What has not arrived yet is held until it does. Of several choices the strongest holds.
    """
    if facts.mine:
        return SHOWN
    arrived_by = shown_up_to(quiet, now)
    if arrived_by is not None and facts.arrived > arrived_by:
        return Decision(Showing.HOLD, until=next_arrival(quiet, now))
    found = filters.fitting(facts)
    held = tuple(choice for choice in found if choice.how is Showing.HOLD)
    if held:
        return Decision(Showing.HOLD, held)
    folded = tuple(choice for choice in found if choice.how is Showing.FOLD)
    if facts.muted:
        folded = (*folded, Choice(About.PERSON, facts.muted, Showing.FOLD))
    return Decision(Showing.FOLD, folded) if folded else SHOWN


def words_of_choice(choice: Choice) -> str:
    """Return what a choice is called in a sentence."""
    if choice.about is About.WORD:
        return f"“{choice.what}”"
    if choice.about is About.PERSON:
        return f"{choice.what} is muted"
    words = _NAMES.get(choice.what, choice.what.replace("-", " "))
    return words if choice.about is About.TOPIC else f"{choice.about} {words}"


_NAMES = {
    "self-harm": "self-harm", "food-body": "food and body", "alcohol-drugs": "alcohol and drugs",
}  # fmt: skip


# --- words ---------------------------------------------------------------------------------------


def plain_words(text: str) -> str:
    """Return the words of a text as filters compare them: folded, with one space between."""
    return " ".join(fold(text).translate(_GAPS).split())


def key_of(choice: Choice) -> str:
    """Return what a choice is compared by; the same for two that mean the same."""
    words = plain_words(choice.what)
    prefix = choice.about is About.WORD and choice.what.rstrip().endswith("*")
    return f"{words}*" if prefix and words else words


class _Gaps(dict[int, str]):
    """What becomes of a character: letters, marks and digits stay, all else is a gap."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = char if unicodedata.category(char)[0] in "LMN" else " "
        return self[code]


_GAPS = _Gaps()


def _says(words: str, key: str) -> bool:
    """Whether some words hold a filter's, from a word's beginning to a word's end."""
    wanted = key.removesuffix("*")
    if not wanted:
        return False
    if is_spaceless(wanted):
        return wanted in words
    end = "" if key.endswith("*") else " "
    return f" {wanted}{end}" in f" {words} "


# --- when it arrives -----------------------------------------------------------------------------


def shown_up_to(quiet: Quiet, now: datetime) -> int | None:
    """Return the moment up to which what arrived is shown; None for all of it."""
    found = (quiet.limited_to, _chosen_up_to(quiet, now))
    return min((one for one in found if one is not None), default=None)


def _chosen_up_to(quiet: Quiet, now: datetime) -> int | None:
    at = to_millis(now)
    if quiet.away_until is not None and quiet.is_away(at):
        left = quiet.away_since if quiet.away_since is not None else at
        return max(quiet.since, _last_hour(quiet, from_millis(left))) if quiet.hours else left
    if not quiet.hours:
        return None
    return max(quiet.since, _last_hour(quiet, now), quiet.away_until or 0)


def next_arrival(quiet: Quiet, now: datetime) -> int | None:
    """Return when what is held arrives next; None where nothing is held, or it has no end."""
    chosen = _chosen_arrival(quiet, now)
    if quiet.limited_to is None or quiet.limited_until is None:
        return chosen if quiet.limited_to is None else None
    return max(quiet.limited_until, chosen or 0)


def _chosen_arrival(quiet: Quiet, now: datetime) -> int | None:
    if quiet.away_until is not None and quiet.is_away(to_millis(now)):
        return quiet.away_until
    found = [at for at in _hours_around(quiet, now) if at > to_millis(now)]
    return min(found, default=None)


def _last_hour(quiet: Quiet, now: datetime) -> int:
    return max(at for at in _hours_around(quiet, now) if at <= to_millis(now))


def _hours_around(quiet: Quiet, now: datetime) -> list[int]:
    today = local_date(now, quiet.zone)
    days = [today + timedelta(days=step) for step in (-2, -1, 0, 1, 2)]
    return [to_millis(_moment(day, minute, quiet.zone)) for day in days for minute in quiet.hours]


def _moment(day: date, minute: int, zone: str) -> datetime:
    return from_wall(datetime.combine(day, time(minute // 60, minute % 60)), zone)


def with_hours(quiet: Quiet, hours: Sequence[int], zone: str, now: datetime) -> Quiet:
    """Return other hours; what was held stays held until the next of them."""
    shown = shown_up_to(quiet, now)
    since = to_millis(now) if shown is None else shown
    chosen = tuple(sorted(set(hours)))
    return Quiet(zone, chosen, since, quiet.away_since, quiet.away_until)


def away(quiet: Quiet, until: datetime, now: datetime) -> Quiet:
    """Return the same, with somebody away until a moment; whoever is away already stays so."""
    at = to_millis(now)
    since = quiet.away_since if quiet.is_away(at) else at
    return Quiet(quiet.zone, quiet.hours, quiet.since, since, to_millis(until))


def back(quiet: Quiet, now: datetime) -> Quiet:
    """Return the same, with somebody back now: what arrived meanwhile is shown."""
    if not quiet.is_away(to_millis(now)):
        return quiet
    return Quiet(quiet.zone, quiet.hours, to_millis(now))

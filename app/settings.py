"""Every setting, declared once: the dialog, the command line and the docs derive from this.

Settings of the machine (how it looks) are kept beside the vaults, since they are needed before one
is open; the person's other settings are kept inside the vault.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar, cast

V = TypeVar("V", bool, int, str)


class Section(StrEnum):
    """Where a setting stands in the dialog."""

    LOOKS = "looks"
    WRITING = "writing"
    MOODS = "moods"
    REMINDERS = "reminders"
    VAULT = "vault"
    BACKUPS = "backups"
    CIRCLE = "circle"
    KEYS = "keys"
    HELP = "help"


class Place(StrEnum):
    """Where a setting is kept."""

    MACHINE = "machine"
    VAULT = "vault"


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """One setting.

    Attributes:
        key: stable, as it is stored.
        default: also tells the type.
        label, help: English; ui/text.py translates them by key.
        choices: for a text setting, what it may be; with the labels shown.
        low, high: for a number, its bounds, both inclusive.
        unit: for a number, what it counts; for a text with a form, what it looks like.
        form: for a text setting, a regular expression that fits it whole, unless it is empty.
    """

    key: str
    section: Section
    place: Place
    default: V
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 0
    unit: str = ""
    form: str = ""

    def read(self, stored: Mapping[str, str]) -> V:
        """Return the stored value, or the default where it is absent or no longer allowed."""
        text = stored.get(self.key)
        if text is None:
            return self.default
        return (
            cast("V", value)
            if (value := self._parse(text, self.default)) is not None
            else self.default
        )

    @property
    def _is_flag(self) -> bool:
        return type(self.default) is bool

    def _parse(self, text: str, default: object) -> bool | int | str | None:
        if isinstance(default, bool):
            return {"true": True, "false": False}.get(text)
        if isinstance(default, int):
            number = int(text) if text.lstrip("-").isdigit() else None
            return number if number is not None and self.low <= number <= self.high else None
        if self.form and text and not re.fullmatch(self.form, text):
            return None
        allowed = {choice for choice, _ in self.choices}
        return text if not allowed or text in allowed else None

    def write(self, value: V) -> str:
        """Return a value as it is stored.

        Raises:
            ValueError: the value is not allowed.
        """
        text = str(value).lower() if self._is_flag else str(value)
        if self.read({self.key: text}) != value:
            raise ValueError(self.key)
        return text


_ON_MACHINE, _IN_VAULT = Place.MACHINE, Place.VAULT

THEME = Setting(
    "theme", Section.LOOKS, _ON_MACHINE, "system", "Theme",
    "Paper by day, lamplight by night, or high contrast.",
    choices=(("system", "Follow the system"), ("paper", "Paper"), ("lamplight", "Lamplight"),
             ("contrast_dark", "High contrast, dark"), ("contrast_light", "High contrast, light")),
)  # fmt: skip
TEXT_SCALE = Setting(
    "text_scale", Section.LOOKS, _ON_MACHINE, 100, "Text size",
    "The size of everything, as a share of the system's own text size.",
    low=80, high=200, unit="%",
)  # fmt: skip
EASIER_LETTERS = Setting(
    "easier_letters", Section.LOOKS, _ON_MACHINE, False, "Easier letters",
    "Use a typeface made to be told apart easily (Latin script).",
)  # fmt: skip
REDUCED_MOTION = Setting(
    "reduced_motion", Section.LOOKS, _ON_MACHINE, False, "Less motion",
    "Nothing fades or slides.",
)  # fmt: skip
LANGUAGE = Setting(
    "language", Section.LOOKS, _ON_MACHINE, "", "Language",
    "The language of the program; empty follows the system.",
)  # fmt: skip
READING_SIZE = Setting(
    "reading_size", Section.WRITING, _IN_VAULT, 18, "Size of your words",
    "The text size on the page, in pixels at 100 %.", low=15, high=28, unit="px",
)  # fmt: skip
SPELLING = Setting(
    "spelling", Section.WRITING, _IN_VAULT, True, "Check spelling",
    "With the dictionaries your system has. Your own words stay in the journal.",
)  # fmt: skip
SPELLING_LANGUAGE = Setting(
    "spelling_language", Section.WRITING, _IN_VAULT, "", "Language of your writing",
    "Which dictionary is used; empty follows the program's language.",
)  # fmt: skip
PROMPTS = Setting(
    "prompts", Section.WRITING, _IN_VAULT, True, "Offer a question on Today",
    "One line above the empty page. It can be swapped or dismissed.",
)  # fmt: skip
IS_HELPING = Setting(
    "is_helping", Section.WRITING, _IN_VAULT, False, "Ask whether this journal helps",
    "Every four weeks a quiet line on Today with two questions. Only you see the answers.",
)  # fmt: skip
ON_THIS_DAY = Setting(
    "on_this_day", Section.WRITING, _IN_VAULT, False, "Show what I wrote on this day",
    "Entries of the same date in earlier years, on Today. Never one that is marked hard.",
)  # fmt: skip
CHECK_IN_ENERGY = Setting(
    "check_in_energy", Section.MOODS, _IN_VAULT, True, "Energy",
    "From 1, drained, to 5, full of it.",
)  # fmt: skip
CHECK_IN_WORDS = Setting(
    "check_in_words", Section.MOODS, _IN_VAULT, True, "Feelings",
    "Words for what you feel, with what each of them means.",
)  # fmt: skip
CHECK_IN_CONTEXTS = Setting(
    "check_in_contexts", Section.MOODS, _IN_VAULT, True, "What it has to do with",
    "Work, family, health and so on.",
)  # fmt: skip
CHECK_IN_NOTE = Setting(
    "check_in_note", Section.MOODS, _IN_VAULT, True, "Note",
    "A few words of your own.",
)  # fmt: skip
CHECK_IN_SCALES = Setting(
    "check_in_scales", Section.MOODS, _IN_VAULT, True, "Your own scales",
    "What else you follow. Shown once you have made one.",
)  # fmt: skip
CHECK_IN_SLEEP = Setting(
    "check_in_sleep", Section.MOODS, _IN_VAULT, True, "Sleep",
    "When you fell asleep and woke up, and how it was.",
)  # fmt: skip
CHECK_IN_WHEN = Setting(
    "check_in_when", Section.MOODS, _IN_VAULT, True, "When",
    "Another moment than now, or the whole day.",
)  # fmt: skip
REMINDER = Setting(
    "reminder", Section.REMINDERS, _IN_VAULT, False, "Remind me to write",
    "A quiet note from the tray once a day while Lamplit runs. It never shows your words.",
)  # fmt: skip
REMINDER_AT = Setting(
    "reminder_at", Section.REMINDERS, _IN_VAULT, 20 * 60, "At",
    "The time of day.", low=0, high=24 * 60 - 1, unit="minute of the day",
)  # fmt: skip
TRAY = Setting(
    "tray", Section.REMINDERS, _IN_VAULT, False, "Stay in the tray",
    "Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.",
)  # fmt: skip
LOCK_AFTER = Setting(
    "lock_after", Section.VAULT, _IN_VAULT, 10, "Lock when idle for",
    "After this many minutes without a key or a click.",
    low=0, high=240, unit="min",
)  # fmt: skip
LOCK_ON_SUSPEND = Setting(
    "lock_on_suspend", Section.VAULT, _IN_VAULT, True, "Lock when the computer sleeps",
    "Also when the system's own lock screen comes up.",
)  # fmt: skip
CLEAR_CLIPBOARD = Setting(
    "clear_clipboard", Section.VAULT, _IN_VAULT, True, "Clear the clipboard when locking",
    "Only what was copied from an entry.",
)  # fmt: skip
RECOVERY_CHECK = Setting(
    "recovery_check", Section.VAULT, _IN_VAULT, True, "Ask whether the recovery code still works",
    "Twice a year, a line on Today. It can be put off, and is not shown on a hard day.",
)  # fmt: skip
DEVICE = Setting(
    "device", Section.VAULT, _IN_VAULT, "", "Name of this computer",
    "Shown in the history beside versions written here; may stay empty.",
)  # fmt: skip
BACKUP_EVERY = Setting(
    "backup_every", Section.BACKUPS, _IN_VAULT, 24, "Back up every",
    "When something changed since the last one. 0 makes none by itself.",
    low=0, high=24 * 14, unit="h",
)  # fmt: skip
BACKUP_SCHEDULE = Setting(
    "backup_schedule", Section.BACKUPS, _IN_VAULT, "daily", "Back up to other places",
    "To the drives and folders below, while the journal is open.",
    choices=(("daily", "Every day"), ("weekly", "Every week"), ("closing", "When Lamplit is quit"),
             ("off", "Only when I say so")),
)  # fmt: skip
BACKUP_REMIND = Setting(
    "backup_remind", Section.BACKUPS, _IN_VAULT, 14, "Tell me when no backup was made for",
    "A line on Today, which can wait.", low=0, high=365, unit="d",
)  # fmt: skip

SOCKS_PROXY = Setting(
    "socks_proxy", Section.CIRCLE, _IN_VAULT, "", "SOCKS proxy",
    "Host and port of a proxy such as Tor's, 127.0.0.1:9050. Empty goes to the relay directly.",
    unit="host:port", form=r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):[0-9]{1,5}",
)  # fmt: skip
CIRCLE_LIVE = Setting(
    "circle_live", Section.CIRCLE, _IN_VAULT, True, "Stay in touch while Lamplit is open",
    "Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.",
)  # fmt: skip
SYNC_EVERY = Setting(
    "sync_every", Section.CIRCLE, _IN_VAULT, 5, "Look for news every",
    "Where a relay cannot be listened to all the time.", low=1, high=24 * 60, unit="min",
)  # fmt: skip
MORNING_AT = Setting(
    "morning_at", Section.CIRCLE, _IN_VAULT, 8 * 60, "Your morning",
    "When what you send tomorrow morning goes out.",
    low=0, high=24 * 60 - 1, unit="minute of the day",
)  # fmt: skip

SHORTCUTS = Setting(
    "shortcuts", Section.KEYS, _ON_MACHINE, "", "Keys",
    "The keys that differ from the usual ones, as JSON; the window lists them all on one page.",
)  # fmt: skip

COUNTRY = Setting(
    "country", Section.HELP, _ON_MACHINE, "", "Country",
    "Whose numbers Help now shows, as two letters such as DE. Never found out by network.",
    unit="two letters", form="[A-Z]{2}",
)  # fmt: skip
TRAVELLING = Setting(
    "travelling", Section.HELP, _ON_MACHINE, False, "Travelling",
    "Help now shows the numbers of the country you are in.",
)  # fmt: skip
COUNTRY_THERE = Setting(
    "country_there", Section.HELP, _ON_MACHINE, "", "Where I am now",
    "The country whose numbers are shown while travelling.",
    unit="two letters", form="[A-Z]{2}",
)  # fmt: skip

SETTINGS: tuple[Setting[bool] | Setting[int] | Setting[str], ...] = (
    THEME, TEXT_SCALE, EASIER_LETTERS, REDUCED_MOTION, LANGUAGE,
    READING_SIZE, SPELLING, SPELLING_LANGUAGE, PROMPTS, IS_HELPING,
    CHECK_IN_ENERGY, CHECK_IN_WORDS, CHECK_IN_CONTEXTS, CHECK_IN_NOTE, CHECK_IN_SCALES,
    CHECK_IN_SLEEP, CHECK_IN_WHEN,
    ON_THIS_DAY,
    REMINDER, REMINDER_AT,
    TRAY,
    LOCK_AFTER, LOCK_ON_SUSPEND, CLEAR_CLIPBOARD, RECOVERY_CHECK, DEVICE,
    BACKUP_EVERY, BACKUP_SCHEDULE, BACKUP_REMIND,
    CIRCLE_LIVE, SOCKS_PROXY, SYNC_EVERY, MORNING_AT,
    SHORTCUTS,
    COUNTRY, TRAVELLING, COUNTRY_THERE,
)  # fmt: skip


def by_key(key: str) -> Setting[bool] | Setting[int] | Setting[str]:
    """Return the setting called ``key``.

    Raises:
        KeyError: there is none.
    """
    return _BY_KEY[key]


_BY_KEY = {item.key: item for item in SETTINGS}

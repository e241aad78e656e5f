"""Every kind of record that a journal is made of, declared once: columns, JSON and schema.

Not here: what is being typed this moment (it becomes an entry), settings and limits of this
journal, its keys and shares, circles (their own export has what was said there; their keys leave
no device), and what is worked out from the rest, such as word indexes and thumbnails.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.entry import Origin
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.mood import Span
from app.domain.plan import Section as PlanSection
from app.domain.scales import ScaleKind
from app.domain.session import LandmarkKind
from app.domain.sleep import Night
from app.domain.when import from_millis, local_date
from app.vault.repositories.kinds import (
    DAY,
    FIELDS,
    HEX,
    IDENT,
    MOMENT,
    NUMBER,
    NUMBERS,
    TEXT,
    YES,
    ZONE,
    Kind,
    lines,
    maybe,
    one_of,
    whole,
)

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A value of a record: its name in JSON, its kind, and the column it stands in."""

    name: str
    kind: Kind
    column: str

    def out(self, value: Any) -> Any:
        """Return what goes out of a column's value."""
        return self.kind.out(value)


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of record and the table it stands in.

    Attributes:
        keys: the columns that tell records apart.
        alone: a column beside the keys that no two rows share, and that nothing points at.
        derive: gives columns that are worked out from the others.
        check: raises ValueError for values that cannot stand together.
        where: a condition on the rows that there are.
    """

    name: str
    table: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...] = ("id",)
    alone: str = ""
    derive: Callable[[Values], Values] = lambda _: {}
    check: Callable[[Values], object] = lambda _: None
    where: str = "1"

    def record(self, row: tuple[Any, ...]) -> dict[str, Any]:
        """Return the record of a row whose values stand in the order of the columns."""
        return {one.name: one.out(value) for one, value in zip(self.columns, row, strict=True)}

    def values(self, record: Mapping[str, Any]) -> Values:
        """Return what the table's columns hold of a record.

        Raises:
            ValueError: it is no such record.
        """
        try:
            values = {one.column: one.kind.into(record[one.name]) for one in self.columns}
            self.check(values)
            return values | self.derive(values)
        except (KeyError, TypeError, OverflowError, AttributeError, RecursionError) as error:
            raise ValueError(self.name) from error

    def key(self, values: Values) -> tuple[Any, ...]:
        """Return what tells a row apart from the others."""
        return tuple(values[name] for name in self.keys)

    def says_the_same(self, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
        """Return whether two records with one key say the same."""
        names = (column.name for column in self.columns if column.column != self.alone)
        return all(one[name] == other[name] for name in names)

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of a record."""
        return {
            "type": "object",
            "properties": {one.name: dict(one.kind.shape) for one in self.columns},
            "required": [one.name for one in self.columns],
        }


def _column(name: str, kind: Kind, column: str = "") -> Column:
    return Column(name, kind, column or name)


def _day(values: Values) -> Values:
    day = local_date(from_millis(values["at"]), values["zone"])
    return {"local_date": day.isoformat()}


def _check_night(values: Values) -> None:
    asleep, awake = values["asleep_at"], values["awake_at"]
    Night(
        UUID(bytes=values["id"]), date.fromisoformat(values["local_date"]), values["zone"],
        from_millis(values["noted_at"]),
        None if asleep is None else from_millis(asleep),
        None if awake is None else from_millis(awake),
    )  # fmt: skip


def _check_landmark(values: Values) -> None:
    last = values["last_date"]
    if last is not None and last < values["first_date"]:
        raise ValueError(last)


_ID = _column("id", IDENT)
_AT, _ZONE = _column("at", MOMENT), _column("zone", ZONE)
_NOTED, _MADE = _column("noted_at", MOMENT), _column("made_at", MOMENT)
_NOTE, _WORDS = _column("note", TEXT), _column("words", TEXT)
_PLACE = _column("place", whole())
_PUT_AWAY = _column("put_away_at", maybe(MOMENT), "archived_at")
_ONE_TO_FIVE, _NONE_TO_FOUR, _TO_TEN = whole(1, 5), whole(0, 4), whole(0, 10)
_CLASS = whole(1, 7)

#: An entry as it stands now; its files and earlier versions are records within it.
ENTRY = Section(
    "entries",
    "entry",
    (
        _ID,
        _column("created_at", MOMENT),
        _ZONE,
        _column("title", TEXT),
        _column("body", TEXT),
        _column("tags", lines(), "picked"),
        _column("place", TEXT),
        _column("template", TEXT),
        _column("mood", maybe(_CLASS), "valence"),
        _column("starred", YES),
        _column("hard", YES),
        _column("trashed_at", maybe(MOMENT)),
        _column("modified_at", MOMENT),
        _column("version", IDENT, "revision_id"),
    ),
)
#: A version; of the current one the words stand in the entry itself, and are null here.
VERSION = Section(
    "versions",
    "revision",
    (
        _ID,
        _column("parent", maybe(IDENT), "parent_id"),
        _AT,
        _column("origin", one_of([one.value for one in Origin])),
        _column("device", TEXT),
        _column("title", maybe(TEXT)),
        _column("body", maybe(TEXT)),
        _column("tags", maybe(lines()), "picked"),
        _column("place", maybe(TEXT)),
        _column("template", maybe(TEXT)),
    ),
)
#: A file; where its content stands is added when it goes out.
FILE = Section(
    "files",
    "attachment",
    (
        _ID,
        _column("name", TEXT),
        _column("type", TEXT, "mime"),
        _column("size", whole(0)),
        _column("sha256", HEX),
        _column("width", whole(0)),
        _column("height", whole(0)),
        _column("added_at", MOMENT, "at"),
    ),
)
MOOD = Section(
    "moods",
    "mood",
    (
        _ID,
        _AT,
        _ZONE,
        _column("entry", maybe(IDENT), "entry_id"),
        _column("mood", _CLASS, "valence"),
        _column("span", one_of([one.value for one in Span])),
        _column("energy", maybe(_ONE_TO_FIVE)),
        _column("feelings", lines(LABELS), "labels"),
        _column("contexts", lines(CONTEXTS)),
        _NOTE,
        _column("source", TEXT, "source_label"),
        _NOTED,
    ),
    where="batch NOT IN (SELECT number FROM batch WHERE state <> 'published')",
)
SCALE = Section(
    "scales",
    "scale",
    (
        _ID,
        _column("name", TEXT),
        _column("kind", one_of([one.value for one in ScaleKind])),
        _column("unit", TEXT),
        _column("low", maybe(NUMBER)),
        _column("high", maybe(NUMBER)),
        _PLACE,
        _MADE,
        _PUT_AWAY,
    ),
)
READING = Section(
    "readings",
    "reading",
    (
        _ID,
        _column("scale", IDENT, "scale_id"),
        _AT,
        _ZONE,
        _column("value", NUMBER),
        _column("low", maybe(NUMBER)),
        _column("high", maybe(NUMBER)),
        _NOTED,
        _column("mood", maybe(IDENT), "mood_id"),
    ),
    derive=_day,
)
_NIGHT = Section(
    "nights",
    "night",
    (
        _column("date", DAY, "local_date"),
        _ID,
        _ZONE,
        _column("asleep_at", maybe(MOMENT)),
        _column("awake_at", maybe(MOMENT)),
        _column("quality", maybe(_ONE_TO_FIVE)),
        _column("wakings", maybe(whole(0, 99))),
        _column("early", maybe(YES)),
        _NOTE,
        _NOTED,
    ),
    keys=("local_date",),
    alone="id",
    check=_check_night,
)
_INSTRUMENT = Section(
    "own_measures",
    "instrument",
    (
        _column("id", TEXT),
        _column("source", TEXT),
        _column("digest", HEX),
        _column("added_at", MOMENT),
        _PUT_AWAY,
    ),
)
_TAKING = Section(
    "measures",
    "taking",
    (
        _ID,
        _column("instrument", TEXT),
        _column("digest", HEX),
        _column("language", TEXT),
        _column("begun_at", MOMENT),
        _AT,
        _ZONE,
        _NOTED,
        _column("answers", NUMBERS),
        _column("scores", NUMBERS),
        _column("done", YES),
    ),
    derive=_day,
)
_CARD = Section(
    "coping_cards",
    "coping_card",
    (
        _ID,
        _column("title", TEXT),
        _column("body", TEXT),
        _column("kind", TEXT),
        _column("minutes", maybe(whole(0))),
        _PLACE,
        _MADE,
        _PUT_AWAY,
    ),
)
_USE = Section(
    "coping_card_uses",
    "card_use",
    (
        _ID,
        _column("card", IDENT, "card_id"),
        _AT,
        _ZONE,
        _column("before", maybe(_TO_TEN)),
        _column("after", maybe(_TO_TEN)),
        _column("helped", maybe(_NONE_TO_FOUR)),
        _NOTE,
    ),
    derive=_day,
)
_GOAL = Section(
    "goals",
    "goal",
    (
        _ID,
        _WORDS,
        _column("first_step", TEXT),
        _MADE,
        _column("until", maybe(DAY)),
        _column("reached_at", maybe(MOMENT)),
        _column("let_go_at", maybe(MOMENT)),
        _NOTE,
    ),
)
_GOAL_DAY = Section(
    "goal_days",
    "goal_day",
    (_column("goal", IDENT, "goal_id"), _column("date", DAY, "local_date")),
    keys=("goal_id", "local_date"),
)
_TEMPLATE = Section(
    "templates",
    "template",
    (_ID, _column("name", TEXT), _column("fields", FIELDS), _MADE, _PUT_AWAY),
)
_TOPIC = Section(
    "topics",
    "topic",
    (
        _ID,
        _WORDS,
        _column("entry", maybe(IDENT), "entry_id"),
        _PLACE,
        _column("added_at", MOMENT),
        _column("talked_at", maybe(MOMENT)),
    ),
    # A line that only points at what somebody said in a circle is nothing without that circle.
    where="(circle IS NULL OR words <> '')",
)
_PROFESSIONAL = Section(
    "people",
    "professional",
    (
        _ID,
        *(_column(name, TEXT) for name in ("name", "role", "phone", "email", "address")),
        _NOTE,
        _PLACE,
    ),
)
_LANDMARK = Section(
    "events",
    "landmark",
    (
        _ID,
        _column("kind", one_of([one.value for one in LandmarkKind])),
        _WORDS,
        _column("first", DAY, "first_date"),
        _column("last", maybe(DAY), "last_date"),
    ),
    check=_check_landmark,
)
_HELPING = Section(
    "helping",
    "helping",
    (
        _column("date", DAY, "local_date"),
        _column("writing", _NONE_TO_FOUR),
        _column("days", _NONE_TO_FOUR),
    ),
    keys=("local_date",),
)
_PLAN = Section(
    "plan",
    "plan_part",
    (
        _column("part", one_of([one.value for one in PlanSection])),
        _WORDS,
        _column("changed_at", MOMENT),
    ),
    keys=("part",),
    # Whether a part may be read before unlocking is chosen anew on each computer.
    derive=lambda _: {"in_short": 0},
)
_MEETING = Section(
    "meetings",
    "offline_contact",
    (
        _ID,
        _column("date", DAY, "local_date"),
        _column("minutes", maybe(whole(0))),
        _WORDS,
        _NOTED,
    ),
)
_SEARCH = Section(
    "searches",
    "saved_search",
    (_ID, _column("name", TEXT), _column("query", TEXT), _column("saved_at", MOMENT, "at")),
)
_MOOD_WORD = Section(
    "mood_words",
    "mood_word",
    (_column("mood", _CLASS, "valence"), _column("word", TEXT)),
    keys=("valence",),
)
_OWN_WORD = Section("spelling", "own_word", (_column("word", TEXT),), keys=("word",))

#: What stands beside entries, check-ins, scales and their values; in the order it goes out.
BESIDE = (
    _NIGHT, _INSTRUMENT, _TAKING, _CARD, _USE, _GOAL, _GOAL_DAY, _TEMPLATE, _TOPIC, _PROFESSIONAL,
    _LANDMARK, _HELPING, _PLAN, _MEETING, _SEARCH, _MOOD_WORD, _OWN_WORD,
)  # fmt: skip
#: Everything but entries, in the order it goes out: what is pointed at comes before what points.
FLAT = (MOOD, SCALE, READING, *BESIDE)

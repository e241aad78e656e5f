"""Questionnaires as data: items, answers, scores, bands, and one filling-in of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers that an item allows.

    Attributes:
        value: what it counts.
        code, system: how records name it (LOINC answer list), where it has a code.
    """

    value: int
    text: str
    code: str = ""
    system: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    Attributes:
        link_id: unique in its instrument; the LOINC code where there is one.
        code: LOINC code, or empty.
        sha256: of the text in UTF-8, as the file claims it, in hex.
        stem: what stands above this item where it differs from the instrument's stem.
        required: whether it cannot be left out.
    """

    link_id: str
    text: str
    answers: tuple[Answer, ...]
    code: str = ""
    sha256: str = ""
    stem: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A range of a score, both ends inclusive, and what its authors call it."""

    low: int
    high: int
    name: str


@dataclass(frozen=True, slots=True)
class Score:
    """A sum of items.

    Attributes:
        id: "total", or the name of a part.
        items: link ids that are added.
        minus: link ids whose sum is taken away (SPANE's balance).
        reliable: by how many points it has to change to be more than measurement noise, or None.
        reliable_source: who says so.
    """

    id: str
    title: str
    items: tuple[str, ...]
    low: int
    high: int
    minus: tuple[str, ...] = ()
    code: str = ""
    bands: tuple[Band, ...] = ()
    bands_source: str = ""
    reliable: int | None = None
    reliable_source: str = ""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire.

    Attributes:
        id: "PHQ-9"; for one that the person brought in, what its file says.
        name: what the title stands for, or empty.
        stem: the question above every item.
        recall_days: how far back it looks; it makes no sense more often. 0 where it does not say.
        scores: empty where nothing can be counted.
        extra: items that are asked last and not scored (difficulty).
        safety_item: the link id whose answer above 0 brings the calm page, or empty.
        own: whether the person brought it in.
        intact: whether every text has the hash that the file claims, and the file is the one that
            was shipped or added; if not, it is not scored.
        digest: SHA-256 of the file's content.
    """

    id: str
    title: str
    language: str
    stem: str
    recall_days: int
    items: tuple[Item, ...]
    scores: tuple[Score, ...]
    licence: str
    source: str
    credit: str = ""
    code: str = ""
    extra: tuple[Item, ...] = ()
    safety_item: str = ""
    own: bool = False
    intact: bool = True
    digest: bytes = b""
    name: str = ""
    licence_source: str = ""
    notices: tuple[str, ...] = ()

    @property
    def all_items(self) -> tuple[Item, ...]:
        """Every item in the order it is asked, those that are not scored last."""
        return self.items + self.extra


@dataclass(frozen=True, slots=True)
class Taking:
    """One filling-in, half-way or done.

    Attributes:
        digest: of the instrument's file as it was then.
        at: the moment it speaks of, UTC; ``noted_at`` is later when it was written down after.
        answers: link id to value; of a half-finished one only those that were given.
        scores: as counted when it was done.
    """

    id: UUID
    instrument: str
    digest: bytes
    language: str
    begun_at: datetime
    at: datetime
    zone: str
    noted_at: datetime
    answers: Mapping[str, int] = field(default_factory=dict)
    scores: Mapping[str, int] = field(default_factory=dict)
    done: bool = False

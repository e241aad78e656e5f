"""Reading a questionnaire in Lamplit's own format: assets/measures, docs/measures.schema.json.

Every text that a person reads while answering carries a hash. A file whose texts have other hashes
is still readable, but not `intact`, and what is not intact is not scored.
"""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from app.domain.measures import Answer, Band, Instrument, Item, Score

FORMAT = 1


def read_instrument(data: bytes) -> Instrument:
    """Return the questionnaire in a file of our own.

    Raises:
        ValueError: the file is not in the format; it names the part, never a person's words.
    """
    try:
        raw = json.loads(data)
        made = _instrument(raw)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no questionnaire: {error}") from error
    _check(made)
    return made


def content_digest(data: bytes) -> bytes:
    """Return the SHA-256 of what a JSON file says, whatever its line ends and spaces.

    Raises:
        ValueError: it is no JSON.
    """
    plain = json.dumps(json.loads(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(plain.encode()).digest()


def text_hash(text: str) -> str:
    """Return the hash that stands beside a text, in hex."""
    return sha256(text.encode()).hexdigest()


def _instrument(raw: dict[str, Any]) -> Instrument:
    if raw["format"] != FORMAT:
        raise ValueError("another format")
    answers = _answers(raw["answers"])
    return Instrument(
        id=_text(raw["id"]),
        title=_text(raw["title"]),
        name=raw.get("name", ""),
        language=_text(raw["language"]),
        stem=_text(raw["stem"]["text"]),
        recall_days=int(raw["recall_days"]),
        items=tuple(_item(one, answers) for one in raw["items"]),
        scores=tuple(_score(one) for one in raw["scores"]),
        licence=_text(raw["licence"]),
        licence_source=_text(raw["licence_source"]),
        source=_text(raw["source"]),
        credit=_text(raw["credit"]),
        notices=tuple(raw["notices"]),
        code=raw.get("code", ""),
        extra=tuple(_item(one, answers) for one in raw.get("extra", ())),
        safety_item=raw.get("safety_item", ""),
        intact=all(text_hash(text) == claimed for text, claimed in _hashed(raw)),
        digest=content_digest(json.dumps(raw).encode()),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text is missing")
    return value


def _answers(rows: list[dict[str, Any]]) -> tuple[Answer, ...]:
    return tuple(
        Answer(int(row["value"]), _text(row["text"]), row.get("code", ""), row.get("system", ""))
        for row in rows
    )


def _item(row: dict[str, Any], answers: tuple[Answer, ...]) -> Item:
    own = _answers(row["answers"]) if "answers" in row else answers
    return Item(
        _text(row["id"]), _text(row["text"]), own, row.get("code", ""), _text(row["sha256"])
    )


def _score(row: dict[str, Any]) -> Score:
    return Score(
        id=_text(row["id"]),
        title=_text(row["title"]),
        items=tuple(row["items"]),
        minus=tuple(row.get("minus", ())),
        low=int(row["low"]),
        high=int(row["high"]),
        code=row.get("code", ""),
        bands=tuple(Band(one["low"], one["high"], one["name"]) for one in row.get("bands", ())),
        bands_source=row.get("bands_source", ""),
        reliable=row.get("reliable"),
        reliable_source=row.get("reliable_source", ""),
    )


def _hashed(raw: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every text with the hash that the file claims for it."""
    items = [*raw["items"], *raw.get("extra", ())]
    rows = [raw["stem"], *raw["answers"], *items]
    rows += [answer for item in items for answer in item.get("answers", ())]
    for row in rows:
        yield row["text"], row["sha256"]


def _check(made: Instrument) -> None:
    """Refuse what would count wrongly."""
    idents = [item.link_id for item in made.all_items]
    known = {item.link_id: item for item in made.items}
    if not made.items or len(set(idents)) != len(idents):
        raise ValueError("items")
    if made.safety_item and made.safety_item not in known:
        raise ValueError("safety_item")
    if any(not item.answers for item in made.all_items):
        raise ValueError("answers")
    for score in made.scores:
        if not set(score.items + score.minus) <= set(known):
            raise ValueError(f"score {score.id}: items")
        if reach(score, known) != (score.low, score.high):
            raise ValueError(f"score {score.id}: range")
        _check_bands(score)


def reach(score: Score, items: dict[str, Item]) -> tuple[int, int]:
    """Return the lowest and the highest value that a score can have."""
    plus = [[one.value for one in items[ident].answers] for ident in score.items]
    minus = [[one.value for one in items[ident].answers] for ident in score.minus]
    low = sum(map(min, plus)) - sum(map(max, minus))
    return low, sum(map(max, plus)) - sum(map(min, minus))


def _check_bands(score: Score) -> None:
    """Bands leave no value out and none twice."""
    expected = score.low
    for one in score.bands:
        if one.low != expected or one.high < one.low:
            raise ValueError(f"score {score.id}: bands")
        expected = one.high + 1
    if score.bands and expected != score.high + 1:
        raise ValueError(f"score {score.id}: bands")

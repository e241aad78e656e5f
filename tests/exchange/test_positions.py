"""Where in a file something stands can be said in another language."""

import re
from pathlib import Path

from app.domain.filled import Filled
from app.exchange.positions import Position

_ENGLISH = re.compile(r'f"(?:after )?(?:line|entry|item|day|row) \{')


def test_a_place_is_words_and_what_they_were_made_of() -> None:
    place = Position.AFTER_ENTRY.at(1204)
    assert place == "after entry 1204"
    assert isinstance(place, Filled)
    assert (place.pattern, place.parts) == ("after entry %1", ("1204",))


def test_no_importer_makes_such_a_place_by_itself(project: Path) -> None:
    assert _ENGLISH.search('f"line {number}"')
    modules = sorted((project / "app/exchange").rglob("*.py"))
    assert len(modules) > 50
    assert [path.name for path in modules if _ENGLISH.search(path.read_text("utf-8"))] == []

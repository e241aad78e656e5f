"""What imports and exports share: when an entry counts as unchanged, and names of files."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.exports import file_path, is_part, is_photo, part_path
from app.domain.imports import Found, FoundAttachment, FoundMood, FoundReading, FoundScale, Options
from app.domain.mood import Feelings, Span, Valence
from app.domain.scales import ScaleKind

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
BARE = Found("1", NOON, "Europe/Vienna", "Words", "Title", ("river",), "Home")
RICH = replace(
    BARE, valence=Valence(5), mood_label="good", mood_number="4 of 5",
    feelings=Feelings(labels=("calm",), contexts=("work",), energy=2, note="slept well"),
)  # fmt: skip
IDENT = UUID(int=7)


@pytest.mark.parametrize("entry", [BARE, RICH])
@pytest.mark.parametrize(
    "change",
    [
        {"created_at": NOON.replace(minute=1)}, {"created_at": NOON.replace(tzinfo=None)},
        {"zone": ""}, {"title": "Other"}, {"body": "Other"}, {"place": ""}, {"starred": True},
        {"valence": Valence(2)}, {"mood_label": "meh"}, {"tags": ()}, {"tags": ("river", "walk")},
        {"attachments": (FoundAttachment("k", "a.png"),)}, {"mood_number": "1 of 5"},
        {"feelings": Feelings(labels=("sad",))}, {"feelings": Feelings(energy=1)},
        {"feelings": Feelings(span=Span.DAY)}, {"feelings": Feelings(contexts=("family",))},
        {"feelings": Feelings(note="tired")}, {"more_moods": (FoundMood("low"),)},
        {"more_moods": (FoundMood("low", Valence(1)),)}, {"more_moods": (FoundMood(at=NOON),)},
        {"hard": True}, {"template": "Day"},
        {"readings": (FoundReading(FoundScale("Tea", ScaleKind.NUMBER), 2.0),)},
        {"readings": (FoundReading(FoundScale("Tea", ScaleKind.NUMBER), 3.0),)},
        {"readings": (FoundReading(FoundScale("Tea", ScaleKind.DURATION), 2.0),)},
    ],
)  # fmt: skip
def test_an_entry_that_changed_in_the_source_is_another(
    entry: Found, change: dict[str, Any]
) -> None:
    # A mood's number and feelings are said of a mood: without one there is nothing they belong to.
    alone = entry is BARE and change.keys() <= {"mood_number", "feelings"}
    assert (replace(entry, **change).digest() == entry.digest()) == alone


@pytest.mark.parametrize(
    "change",
    [
        {"source_id": "2"}, {"file": "other.json"}, {"modified_at": NOON},
        {"readings": (FoundReading(FoundScale("Wind", ScaleKind.NUMBER, away=True), 2.0),)},
    ],
)  # fmt: skip
def test_where_it_stood_and_the_weather_make_no_entry_another(change: dict[str, Any]) -> None:
    assert replace(RICH, **change).digest() == RICH.digest()


def test_a_check_in_alone_is_no_entry_and_a_mood_may_be_left_out() -> None:
    mood = Found("1", NOON, "", " ", valence=Valence(3), mood_label="meh")
    assert mood.alone
    assert not replace(mood, body="Words").alone
    assert not replace(mood, starred=True).alone
    assert not Found("1", NOON, "", "").alone
    (own,) = mood.moods
    assert own.chosen(Options("UTC")) == Valence(3)
    assert own.chosen(Options("UTC", {"meh": Valence(2)})) == Valence(2)
    assert own.chosen(Options("UTC", {"meh": None})) is None
    assert Found("1", NOON, "", "").moods == ()


def test_a_moment_without_a_zone_is_in_the_chosen_one() -> None:
    found = replace(BARE, created_at=datetime(2026, 7, 1, 14), zone="")  # noqa: DTZ001
    assert found.when("Europe/Vienna") == (datetime(2026, 7, 1, 12, tzinfo=UTC), "Europe/Vienna")
    assert BARE.when("Asia/Tokyo") == (NOON, "Europe/Vienna")


@pytest.mark.parametrize(
    ("name", "path"),
    [("Photo.JPEG", ".jpeg"), ("no ending", ""), ("../x.p/ng", ""), ("a.tar.gz", ".gz")],
)
def test_a_file_stands_under_its_id_with_its_plain_ending(name: str, path: str) -> None:
    assert file_path("id", name) == f"files/id{path}"


def test_photos_are_told_by_their_type_and_a_half_written_file_by_its_name() -> None:
    assert is_photo({"type": "image/png"})
    assert not is_photo({"type": "audio/image/"})
    part = part_path(Path("out") / "journal.zip", IDENT)
    assert part.parent == (Path.cwd() / "out")
    assert is_part(part.name)
    assert not is_part("journal.zip")
    assert not is_part(part.name + "x")

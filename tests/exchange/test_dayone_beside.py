"""Day One: what stands beside the words; films, recordings and papers."""

from collections.abc import Callable
from typing import Any

import pytest

from app.exchange.dayone import DayOneSource
from tests.exchange.conftest import MakeZip, Read, Reading
from tests.exchange.test_dayone import BASE, PHOTO, Journal, one

__all__ = ["one"]


def test_what_a_device_noted_becomes_values_on_scales_put_away(
    one: Callable[..., Reading],
) -> None:
    entry = one(
        weather={"temperatureCelsius": 11.25, "conditionsDescription": "Rain"},
        userActivity={"activityName": "Walking", "stepCount": 3572},
    ).only()
    assert [(item.scale.name, item.scale.unit, item.value) for item in entry.readings] == [
        ("Temperature", "°C", 11.25), ("Steps", "", 3572),
    ]  # fmt: skip
    assert all(item.scale.away for item in entry.readings)
    plain = one().only()
    assert plain.readings == ()
    assert entry.digest() == plain.digest(), "it is the entry that older versions brought in"


@pytest.mark.parametrize("celsius", [None, "11", 400, -1e9, True, []])
def test_a_temperature_of_no_planet_is_left_out(one: Callable[..., Reading], celsius: Any) -> None:
    assert one(weather={"temperatureCelsius": celsius}).only().readings == ()


def test_an_entry_without_words_stays_one_in_any_weather(one: Callable[..., Reading]) -> None:
    assert not one(text="", weather={"temperatureCelsius": 3}).only().alone


@pytest.mark.parametrize("name", ["isPinned", "pinned"])
def test_what_was_pinned_has_a_tag(one: Callable[..., Reading], name: str) -> None:
    assert one(tags=["own"], **{name: True}).only().tags == ("own", "pinned")
    assert one(tags=["own"], **{name: False}).only().tags == ("own",)


def test_several_journals_give_their_names_as_tags(
    make_zip: MakeZip, read: Read, journal: Journal
) -> None:
    other = BASE | {"uuid": "F" * 32, "tags": ["sea"]}
    path = make_zip({"Home.json": journal(BASE), "On the road.json": journal(other)})
    assert [one.tags for one in read(DayOneSource(path)).found] == [
        ("Home",), ("sea", "On the road"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "folder", "name"),
    [
        ("video", "videos", "v.mp4"),
        ("audio", "audios", "a.m4a"),
        ("pdfAttachment", "pdfs", "p.pdf"),
    ],
)
def test_films_recordings_and_papers_become_links(
    one: Callable[..., Reading], kind: str, folder: str, name: str
) -> None:
    listed = {"audio": "audios", "video": "videos"}.get(kind, "pdfAttachments")
    stem, _, ending = name.partition(".")
    reading = one(
        {f"{folder}/{stem}.{ending}": b"content"},
        text=f"see ![](dayone-moment:/{kind}/{PHOTO})",
        **{listed: [{"identifier": PHOTO, "md5": stem, "type": ending}]},
    )
    (item,) = reading.only().attachments
    assert reading.only().body == f"see [{name}](attachment:import/{PHOTO})"
    assert item.read is not None
    assert b"".join(item.read()) == b"content"

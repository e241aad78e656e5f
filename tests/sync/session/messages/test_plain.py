"""Messages in plain words, and back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from sync.session.messages.kinds import KINDS, Unknown
from sync.session.messages.message import Message
from sync.session.messages.plain import NAMES, from_plain, name_of, to_plain
from sync.session.messages.posts import Attachment, Mood, Post
from sync.session.messages.wire import MalformedMessageError
from tests.sync.messages_making import NEW_KIND, messages


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(messages())
def test_everything_comes_back(message: Message) -> None:
    name, fields = to_plain(message)
    assert name == name_of(message)
    assert from_plain(name, fields) == message


def test_every_kind_has_a_name() -> None:
    assert len(NAMES) == len(KINDS)
    assert {"post", "check_in", "thank_you", "space_status", "coping_card"} < NAMES.keys()
    assert "unknown" not in NAMES


def test_words_stand_in_the_place_of_numbers() -> None:
    file = Attachment(bytes(16), bytes(32), (bytes(32),), 9, "image/png", 3, 2)
    mood = Mood(-333, labels=(33, 99))
    name, fields = to_plain(
        Post("Hello", wish=1, tone=250, topics=(1, 2), mood=mood, attachments=(file,))
    )
    assert name == "post"
    assert fields["wish"] == "just-listen"
    assert fields["tone"] == 250
    assert fields["topics"] == ("grief", "illness")
    assert fields["mood"] == {
        "valence": -333,
        "energy": None,
        "labels": ("sad", 99),
        "contexts": (),
    }
    assert fields["attachments"][0]["media_type"] == "image/png"
    assert "rest" not in fields


def test_what_is_left_out_has_its_usual_value() -> None:
    said = from_plain("check_in", {"valence": 1000, "labels": ["calm"], "span": ""})
    assert to_plain(said)[1]["labels"] == ("calm",)
    assert to_plain(said)[1]["note"] == ""
    assert from_plain("post", {"text": "a", "mood": Mood(0)}) == Post("a", mood=Mood(0))


def test_an_unknown_one_is_as_it_came() -> None:
    message = Unknown(NEW_KIND, b"later")
    assert to_plain(message) == ("unknown", {"number": NEW_KIND, "body": b"later"})
    assert from_plain(*to_plain(message)) == message


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("letter", {}),
        ("comment", {"to": bytes(32)}),
        ("comment", {"to": bytes(32), "text": ""}),
        ("comment", {"to": bytes(31), "text": "a"}),
        ("comment", {"to": "a" * 32, "text": "a"}),
        ("comment", {"to": bytes(32), "text": b"a"}),
        ("comment", {"to": bytes(32), "text": "a", "tone": "shouting"}),
        ("comment", {"to": bytes(32), "text": "a", "colour": "red"}),
        ("check_in", {"valence": 0.5}),
        ("check_in", {"valence": "0"}),
        ("check_in", {"valence": 2000}),
        ("check_in", {"valence": 0, "labels": 5}),
        ("check_in", {"valence": 0, "labels": ["calm", "calm"]}),
        ("post", {"text": "\udc00"}),
        ("post", {"text": "a", "mood": {"energy": 1}}),
        ("post", {"text": "a", "excerpt": "yes"}),
        ("unknown", {"number": 1, "body": b""}),
        ("unknown", {"number": "1", "body": b""}),
    ],
)
def test_what_may_not_travel_is_refused(name: str, fields: dict[str, Any]) -> None:
    with pytest.raises(MalformedMessageError):
        from_plain(name, fields)

"""What is not said of a value: nothing is claimed, and secrets and words stay out of every log."""

import dataclasses
import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Iterator
from typing import Any

import app.domain

#: Where something else than nothing is the usual, with what it is.
USUAL = {
    "Keep.daily": 7, "Keep.weekly": 4, "Keep.monthly": 12,
    "Policy.pause_minutes": 30, "Policy.override_wait": 5, "Policy.override_minutes": 10,
    "Policy.turns_at": 240, "Meter._input": float("-inf"), "Person.present": True,
    "PostView.here": True, "OutRow.state": "waiting", "PostRow.state": "shown",
    "PostRow.shelf": "feed", "Quiet.zone": "UTC", "Decision.how": "show", "Choice.trash": True,
    "Choice.versions": True, "Choice.files": True, "Choice.moods": True, "Choice.beside": True,
    "Instrument.intact": True, "MergeChoice.differing": "mine", "Feelings.span": "moment",
    "ReportChoice.paper": "a4", "ReportChoice.language": "en",
}  # fmt: skip
#: What a printed value leaves out: keys, secrets, what somebody wrote, and what is too large.
UNPRINTED = {
    "Circle.identity", "Circle.roster", "Circle.repair", "State.session", "Box.contact",
    "Box.reader", "Box.data", "Handed.token", "OutRow.body", "OutRow.key", "OutRow.sealed",
    "OutRow.withdraw_secret", "PostRow.body", "PostRow.proof", "PostRow.audience", "Own.answers",
    "Own.kept", "Filters._keys", "KeptShare.share", "Finding.word", "Finding.masks",
    "FoundAttachment.read", "Options.password", "Pace._marks", "PaperShare.words",
    "Reading.secret",
}  # fmt: skip


def fields() -> Iterator[tuple[str, dataclasses.Field[Any], Any]]:
    """Every field of the domain's values: its name, itself, and its type."""
    for module in pkgutil.walk_packages(app.domain.__path__, "app.domain."):
        read = importlib.import_module(module.name)
        for name, kind in inspect.getmembers(read, dataclasses.is_dataclass):
            if isinstance(kind, type) and kind.__module__ == module.name:
                hints = typing.get_type_hints(kind)
                for field in dataclasses.fields(kind):
                    yield f"{name}.{field.name}", field, hints[field.name]


def defaults() -> Iterator[tuple[str, Any, Any]]:
    """Each default that a field has, with its type."""
    for name, field, kind in fields():
        if field.default_factory is not dataclasses.MISSING:
            yield name, field.default_factory(), kind
        elif field.default is not dataclasses.MISSING:
            yield name, field.default, kind


def fits(value: Any, kind: Any) -> bool:
    """Whether a value is of a type, as far as that shows from outside."""
    origin = typing.get_origin(kind)
    if origin in {typing.Union, types.UnionType}:
        return any(fits(value, one) for one in typing.get_args(kind))
    if kind is float:
        return type(value) in {int, float}
    if kind in {int, bool, str, bytes, type(None)}:
        return type(value) is kind
    return isinstance(value, origin or kind)


def test_a_default_is_of_the_type_that_is_declared() -> None:
    wrong = [(name, value) for name, value, kind in defaults() if not fits(value, kind)]
    assert wrong == []


def test_what_may_be_missing_is_missing_unless_it_is_said() -> None:
    absent = [name for name, value, kind in defaults() if fits(None, kind) and value is not None]
    assert absent == []


def test_nothing_is_claimed_unless_it_is_said() -> None:
    plain = (str, bytes, int, float)
    said = {name: value for name, value, _ in defaults() if value and isinstance(value, plain)}
    assert said == USUAL


def test_what_is_secret_or_written_by_somebody_is_not_printed() -> None:
    assert {name for name, field, _ in fields() if not field.repr} == UNPRINTED

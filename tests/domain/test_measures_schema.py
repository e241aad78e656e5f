"""The shipped files keep to the published schema, and the schema refuses what it should."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.measures import SHIPPED

Json = Any
TYPES = {"object": dict, "array": list, "string": str, "integer": int}
KNOWN = {
    "type", "additionalProperties", "required", "properties", "items", "minItems", "pattern",
    "minLength", "minimum", "const", "$ref", "description", "title", "$schema", "$defs",
}  # fmt: skip


def faults(value: Json, rule: Json, root: Json, path: str = "$") -> Iterator[str]:
    """Every fault of a value, by the part of JSON Schema that the file uses."""
    assert set(rule) <= KNOWN, "a part of the schema that this test does not know"
    if "$ref" in rule:
        yield from faults(value, root["$defs"][rule["$ref"].rsplit("/", 1)[1]], root, path)
    if "const" in rule and value != rule["const"]:
        yield f"{path}: const"
    kind = rule.get("type")
    if kind is not None and (not isinstance(value, TYPES[kind]) or isinstance(value, bool)):
        yield f"{path}: {kind}"
    else:
        yield from inside(value, rule, root, path)


def inside(value: Json, rule: Json, root: Json, path: str) -> Iterator[str]:
    """The faults of what a value of the right type holds."""
    if isinstance(value, dict):
        known = rule.get("properties", {})
        yield from (
            f"{path}.{key}: missing" for key in rule.get("required", ()) if key not in value
        )
        for key in value if known else ():
            if key in known:
                yield from faults(value[key], known[key], root, f"{path}.{key}")
            else:
                yield f"{path}.{key}: unknown"
    elif isinstance(value, list):
        if len(value) < rule.get("minItems", 0):
            yield f"{path}: minItems"
        for number, one in enumerate(value):
            yield from faults(one, rule.get("items", {}), root, f"{path}[{number}]")
    elif isinstance(value, str):
        if not re.search(rule.get("pattern", ""), value) or len(value) < rule.get("minLength", 0):
            yield f"{path}: text"
    elif isinstance(value, int) and value < rule.get("minimum", value):
        yield f"{path}: minimum"


@pytest.fixture(scope="session")
def schema(project: Path) -> Json:
    return json.loads((project / "docs" / "measures.schema.json").read_bytes())


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_every_file_keeps_to_the_schema(schema: Json, project: Path, name: str) -> None:
    raw = json.loads((project / "assets" / "measures" / name).read_bytes())
    assert list(faults(raw, schema, schema)) == []


def test_no_file_is_without_its_digest(project: Path) -> None:
    assert {path.name for path in (project / "assets" / "measures").iterdir()} == set(SHIPPED)


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        ({"format": 2}, "$.format: const"),
        ({"colour": "red"}, "$.colour: unknown"),
        ({"recall_days": 0}, "$.recall_days: minimum"),
        ({"recall_days": "14"}, "$.recall_days: integer"),
        ({"code": "44249"}, "$.code: text"),
        ({"items": []}, "$.items: minItems"),
        ({"stem": {"text": "Words"}}, "$.stem.sha256: missing"),
    ],
)
def test_planted_faults_are_found(
    schema: Json, project: Path, edit: dict[str, object], fault: str
) -> None:
    raw = json.loads((project / "assets" / "measures" / "phq-9.json").read_bytes())
    assert list(faults({**raw, **edit}, schema, schema)) == [fault]

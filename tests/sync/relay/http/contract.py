"""Holds answers against the description of the interface."""

import json
import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

DESCRIPTION: dict[str, Any] = yaml.safe_load(
    (files("sync.protocol") / "openapi.yaml").read_text("utf-8")
)

_VARIABLE = re.compile(r"\{[a-z]+\}")


def inlined(node: Any) -> Any:
    """A part of the description with everything it refers to in its place."""
    if isinstance(node, list):
        return [inlined(one) for one in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        found: Any = DESCRIPTION
        for name in node["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        rest = {name: value for name, value in node.items() if name != "$ref"}
        return inlined(found) | inlined(rest)
    return {name: inlined(value) for name, value in node.items()}


TEMPLATES = {
    template: re.compile(_VARIABLE.sub("[^/]+", template)) for template in DESCRIPTION["paths"]
}


def operation_for(method: str, path: str) -> dict[str, Any] | None:
    """The operation that a request asks for, or None when none is described."""
    for template, pattern in TEMPLATES.items():
        if pattern.fullmatch(path):
            found = DESCRIPTION["paths"][template].get(method.lower())
            return found if found is None else inlined(found)
    return None


def check(method: str, path: str, status: int, headers: Mapping[str, str], body: bytes) -> None:
    """Whether an answer is one that the description allows.

    Raises:
        AssertionError: with what is not as described.
    """
    headers = {name.lower(): value for name, value in headers.items()}
    generation = headers.get("lamplit-generation", "")
    assert re.fullmatch("[0-9a-f]{32}", generation), "no generation"
    operation = operation_for(method, path)
    if operation is None:
        assert status in {204, 404, 405}, f"{method} {path} is not described"
        if status != 204:
            check_problem(status, headers, body)
        return
    responses = operation["responses"]
    assert str(status) in responses, f"{method} {path} answered {status}: {body!r}"
    described = responses[str(status)]
    for name, header in described.get("headers", {}).items():
        _check_header(name, header, headers)
    if status >= 400:
        check_problem(status, headers, body)
    _check_content(described.get("content"), headers.get("content-type"), body)


def _check_header(name: str, header: Mapping[str, Any], headers: Mapping[str, str]) -> None:
    value = headers.get(name.lower())
    if value is None:
        assert not header.get("required"), f"the header {name} is missing"
        return
    schema = header["schema"]
    number = schema.get("type") == "integer"
    Draft202012Validator(schema).validate(int(value) if number else value)


def check_problem(status: int, headers: Mapping[str, str], body: bytes) -> None:
    """Whether this is a problem document with a sentence, and with a pause where one is due."""
    assert headers["content-type"] == "application/problem+json"
    problem = json.loads(body)
    Draft202012Validator(inlined(DESCRIPTION["components"]["schemas"]["Problem"])).validate(problem)
    assert problem["status"] == status
    assert problem["title"].endswith(".")
    if status in {429, 503} or problem["type"].endswith("relay-full"):
        assert int(headers["retry-after"]) >= 1


def _check_content(content: Any, media_type: str | None, body: bytes) -> None:
    if not content:
        assert not body
        assert media_type is None
        return
    assert media_type is not None
    assert media_type in content, media_type
    schema = content[media_type].get("schema")
    if schema is not None and media_type.endswith("json"):
        Draft202012Validator(schema).validate(json.loads(body))

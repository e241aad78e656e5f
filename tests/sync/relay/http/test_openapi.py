"""The description of the interface is valid, complete, and what a fuzzer finds to be true."""

import os
import re
from dataclasses import dataclass
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate
from schemathesis.core.result import Ok

from sync.protocol import headers as names
from sync.protocol.documents import RelayLimits
from sync.protocol.problems import TYPE, Problem
from sync.protocol.sizes import BODY, CHUNK, CHUNKS, COUNTER, LONGEST_WAIT, PAGE_ENTRIES
from sync.relay.http.app import all_places
from tests.sync.relay.http.asking import Asker, Circle, digest, new_key
from tests.sync.relay.http.contract import DESCRIPTION, check, inlined
from tests.sync.relays import Running

_VARIABLE = re.compile(r"\{[a-z]+\}")


def every_text(node: Any) -> set[str]:
    if isinstance(node, dict):
        return set().union(*map(every_text, node.values()), *map(every_text, node))
    if isinstance(node, list):
        return set().union(*map(every_text, node))
    return {node} if isinstance(node, str) else set()


def test_the_description_is_valid() -> None:
    validate(DESCRIPTION)


def test_it_describes_every_address_and_every_method() -> None:
    built = {(place.template, method) for place in all_places() for method in place.methods}
    described = {
        (path, method.upper())
        for path, item in DESCRIPTION["paths"].items()
        for method in item
        if method != "parameters"
    }
    assert described == built


def test_it_describes_every_refusal_that_needs_a_request() -> None:
    texts = every_text(DESCRIPTION["paths"]) | every_text(DESCRIPTION["components"])
    missing = {problem for problem in Problem if TYPE + problem.slug not in texts}
    assert missing == {Problem.NO_SUCH_PLACE, Problem.METHOD}, "those of no address at all"


def test_its_statuses_are_those_of_its_refusals() -> None:
    by_type = {TYPE + problem.slug: problem for problem in Problem}
    for item in inlined(DESCRIPTION["paths"]).values():
        for method, operation in item.items():
            if method == "parameters":
                continue
            for status, response in operation["responses"].items():
                for text in every_text(response) & set(by_type):
                    assert by_type[text].status == int(status), text


def test_it_names_every_header() -> None:
    described = {
        text for text in every_text(DESCRIPTION) if re.fullmatch("[A-Z][a-z]+(-[A-Z][a-z]+)*", text)
    }
    ours = {value for name, value in vars(names).items() if name.isupper()}
    assert ours <= described


def test_its_bounds_are_the_programs() -> None:
    schemas, parameters = (DESCRIPTION["components"][part] for part in ("schemas", "parameters"))
    assert schemas["Count"]["maximum"] == schemas["Turn"]["maximum"] == COUNTER
    assert parameters["Count"]["schema"]["maximum"] == PAGE_ENTRIES
    assert parameters["Wait"]["schema"]["maximum"] == LONGEST_WAIT
    body = DESCRIPTION["components"]["requestBodies"]["Body"]["content"]
    assert body["application/octet-stream"]["schema"]["maxLength"] == BODY
    chunk = DESCRIPTION["paths"]["/v1/logs/{log}/attachments/{attachment}/{index}"]
    assert chunk["put"]["requestBody"]["content"]["application/octet-stream"]["schema"][
        "maxLength"
    ] == CHUNK  # fmt: skip
    assert chunk["parameters"][2]["schema"]["maximum"] == CHUNKS - 1
    limits = schemas["RelayInfo"]["properties"]["limits"]["properties"]
    assert set(limits) == set(RelayLimits.__dataclass_fields__)


# --- a fuzzer, over the real thing


SCHEMA = schemathesis.openapi.from_dict(DESCRIPTION)
OPERATIONS = [result.ok() for result in SCHEMA.get_all_operations() if isinstance(result, Ok)]
QUIET = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@dataclass
class Member:
    """Somebody who may do everything, in a log and a box of theirs."""

    circle: Circle
    box: str
    secrets: dict[str, bytes | str]

    def lead(self, case: Any) -> dict[str, str]:
        """Turn a made-up request to what there is; returns the header that opens it."""
        there = {"log": self.circle.log, "box": self.box}
        for name in set(case.path_parameters) & set(there):
            case.path_parameters[name] = there[name]
        if isinstance(case.body, dict) and "log" in case.body:
            case.body["log"] = self.circle.log
        label = case.operation.definition.raw["operationId"]
        secret = self.secrets.get(label, self.circle.capability)
        return {"Authorization": f"Bearer {secret if isinstance(secret, str) else secret.hex()}"}


def a_member(relay: Running, asker: Asker) -> Member:
    """A circle with an entry, and a box."""
    circle = asker.create(relay.token())
    circle.append(os.urandom(100), Withdraw_Hash=digest(b"w" * 32).hex())
    contact, reader = os.urandom(32), os.urandom(32)
    box = asker.ask(
        "POST", "/v1/boxes", secret=circle.capability, headers={"Idempotency-Key": new_key()},
        document={
            "log": circle.log, "contact": digest(contact).hex(), "reader": digest(reader).hex(),
            "kind": "return",
        },
    ).json()["box"]  # fmt: skip
    secrets: dict[str, bytes | str] = {"putItem": contact, "withdraw": b"w" * 32}
    secrets |= dict.fromkeys(("readItems", "emptyBox", "closeBox", "renewBox"), reader)
    secrets |= dict.fromkeys(("repair", "renewRepair"), circle.repair)
    return Member(circle, box, secrets | {"createLog": relay.token()})


def send(asker: Asker, member: Member | None, case: Any) -> int:
    """Send what the fuzzer made up, never for long; returns the status of the answer."""
    case.path_parameters = dict(case.path_parameters or {})
    if case.query:
        case.query = {name: value for name, value in case.query.items() if name != "wait"}
    headers = member.lead(case) if member else {}
    sent = case.as_transport_kwargs(base_url=asker.url, headers=headers)
    answer = asker.session.request(**sent, timeout=30, stream=True)
    path = case.formatted_path
    kind = answer.headers.get("Content-Type")
    body = b"" if kind == "text/event-stream" else answer.content
    answer.close()
    assert answer.status_code < 500 or answer.status_code == 507, answer.text
    if case.method != "HEAD":
        check(case.method, path.partition("?")[0], answer.status_code, answer.headers, body)
    return answer.status_code


@pytest.mark.slow
@pytest.mark.parametrize("member", [False, True], ids=["stranger", "member"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: one.label)
def test_no_request_finds_it_otherwise(
    relay: Running,
    asker: Asker,
    operation: Any,
    member: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    somebody = a_member(relay, asker) if member else None
    cases = st.one_of(operation.as_strategy(), operation.as_strategy(
        generation_mode=schemathesis.GenerationMode.NEGATIVE
    ))  # fmt: skip

    @QUIET
    @given(case=cases)
    def fuzz(case: Any) -> None:
        send(asker, somebody, case)

    fuzz()
    assert "failed" not in relay.output.getvalue()

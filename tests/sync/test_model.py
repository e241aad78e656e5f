"""The stores and the rules against a reference model of a relay: see `tests.sync.model`."""

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.model_benches import SqliteBench
from tests.sync.model_machine import Bench, Machine


class SqliteMachine(Machine):
    """With the SQLite store."""

    def make_bench(self) -> Bench:
        return SqliteBench()


@pytest.mark.slow
def test_sqlite_answers_as_the_model() -> None:
    run_state_machine_as_test(
        SqliteMachine, settings=settings(max_examples=40, stateful_step_count=40)
    )

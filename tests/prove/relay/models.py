"""The reference model beside each store, for many more runs than the tests have time for."""

from collections.abc import Callable
from pathlib import Path

import hypothesis
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.prove.kills import Outcome
from tests.sync.model_benches import SqliteBench
from tests.sync.model_machine import Bench, Machine
from tests.sync.postgres import new_cluster
from tests.sync.relay.stores.test_postgres_model import PostgresBench


class _Driven(Machine):
    """With whatever bench it is given."""

    def __init__(self, bench: Bench) -> None:
        self._given = bench
        super().__init__()

    def make_bench(self) -> Bench:
        return self._given


def model_trial(seed: int, folder: Path, engine: str, runs: int) -> Outcome:
    """Drive the model and a store through so many runs that the seed draws."""
    del folder
    if engine == "sqlite":
        return _run(seed, engine, runs, lambda: _Driven(SqliteBench()))
    with new_cluster() as cluster:
        dsn = cluster.create_database("model")
        return _run(seed, engine, runs, lambda: _Driven(PostgresBench(dsn)))


def _run(seed: int, engine: str, runs: int, factory: Callable[[], _Driven]) -> Outcome:
    long = settings(
        max_examples=runs, stateful_step_count=60, derandomize=False, database=None, deadline=None,
        suppress_health_check=list(HealthCheck), print_blob=True,
    )  # fmt: skip
    found: tuple[str, ...] = ()
    try:
        # The annotation asks for a class; the explanation says that a function will do.
        run_state_machine_as_test(hypothesis.seed(seed)(factory), settings=long)  # type: ignore[arg-type]
    except Exception as error:  # noqa: BLE001 - told with the trial
        told = "\n".join([repr(error), *getattr(error, "__notes__", ())])
        found = (told[:8000],)
    return Outcome("relay model", seed, engine, "", runs, found)

"""Plants mistakes, and tells which of them no test notices. Goes on where it was stopped.

Usage: ``python -m tests.mutants.run --list FILE --coverage FILE --times FILE --state FOLDER``.
`make mutants` does what comes before: find.py lists the mistakes, and the tests run once under
coverage, which says which tests reach which line (contexts.py). Each trial is a line in
``FOLDER/results.jsonl``; the table and the mistakes that survived are written beside it.
"""

import argparse
import contextlib
import importlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from coverage import CoverageData

from tests.mutants.equivalent import Equivalents
from tests.mutants.plan import Mistake, Plan, Trial, listed
from tests.mutants.table import survivors, table
from tests.mutants.trying import Pool, Warm, afresh, outside

PROJECT = Path(__file__).resolve().parents[2]
QUIET = (
    "-q",
    "--tb=line",
    "--assert=plain",
    "-p",
    "no:cacheprovider",
    "--capture=no",
    "-m",
    "not slow and not alone",
)
#: Of the tests that reach a line, the quickest try the mistake, up to so many seconds together.
WORTH = 20.0

Results = dict[str, str]


class Record:
    """What came out so far, in a file that grows by a line a trial."""

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        # A line that was cut off by the end of a run is one that is not there.
        told = [json.loads(line) for line in lines if line.endswith("]")]
        self.results: Results = dict(told)

    def add(self, mistake: Mistake, outcome: str) -> None:
        """Keep what came of a mistake."""
        self.results[mistake.key] = outcome
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps([mistake.key, outcome]) + "\n")


def times_of(path: Path) -> dict[str, float]:
    """Read how long each test took that passed."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return {name: seconds for name, seconds, passed in lines if passed}


class Run:
    """One run over a list of mistakes."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self._project: Path = asked.project.resolve()
        self._jobs: int = asked.jobs
        self._state: Path = asked.state
        self._record = Record(asked.state / "results.jsonl")
        self._times = times_of(asked.times)
        seen = CoverageData(str(asked.coverage))
        seen.read()
        self._plan = Plan(self._project, seen, self._times, asked.worth)
        self._options = (*QUIET, f"--basetemp={asked.state / 'tmp'}")

    def try_all(self, mistakes: Iterable[Mistake]) -> Results:
        """Try those that were not tried yet, and return what came of each."""
        within: list[Trial] = []
        anew: list[Trial] = []
        for mistake in mistakes:
            if self._record.results.get(mistake.key, "not tried") != "not tried":
                continue
            trial = self._plan.trial(mistake)
            if not trial.tests:
                self._record.add(mistake, "not covered")
            else:
                (anew if trial.fresh else within).append(trial)
        for group in dict.fromkeys(trial.mistake.group for trial in within):
            some = [trial for trial in within if trial.mistake.group == group]
            self._apart(partial(self._warm, some))
        self._preload()
        Pool(self._jobs, self._told).run(anew, self._afresh)
        return Record(self._state / "results.jsonl").results

    def _warm(self, trials: list[Trial]) -> None:
        """Read all tests that are needed, then try one mistake after the other."""
        files = sorted({name.partition("::")[0] for trial in trials for name in trial.tests})
        pool = Pool(self._jobs, self._told)
        warm = Warm(self._plan.source, trials, self._project, pool)
        if pytest.main([*self._options, *files], plugins=[warm]) == pytest.ExitCode.INTERNAL_ERROR:
            raise RuntimeError("The tests could not be collected.")
        (self._state / "modules.txt").write_text(
            "\n".join(outside(self._project)), encoding="utf-8"
        )

    def _afresh(self, trial: Trial) -> bool:
        source = self._plan.source(trial.mistake.path)
        return afresh(trial, source, self._project, self._options, self._times.keys())

    def _told(self, trial: Trial, outcome: str) -> None:
        self._record.add(trial.mistake, outcome)
        print(f"{outcome:9} {trial.mistake.path}:{trial.mistake.line}", flush=True)  # noqa: T201

    def _preload(self) -> None:
        """Read what is not the project's once for all trials that read the project anew."""
        modules = self._state / "modules.txt"
        for name in modules.read_text("utf-8").split() if modules.exists() else []:
            with contextlib.suppress(Exception):
                importlib.import_module(name)

    @staticmethod
    def _apart(act: Callable[[], None]) -> None:
        """Do something in a process of its own, so that nothing of the project stays read here."""
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                act()
                status = 0
            finally:
                sys.stdout.flush()
                os._exit(status)
        if os.waitpid(pid, 0)[1]:
            raise RuntimeError("The tests that would try the mistakes could not be run.")


def main() -> None:
    """Try the mistakes, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--list", "--coverage", "--times", "--state"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--project", type=Path, default=PROJECT)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--worth", type=float, default=WORTH, help="seconds of tests a mistake")
    asked = parser.parse_args()
    asked.state.mkdir(parents=True, exist_ok=True)
    mistakes = listed(asked.list)
    os.chdir(asked.project)
    results = Run(asked).try_all(mistakes)
    known = Equivalents(PROJECT / "tests" / "mutants" / "equivalent.txt", asked.project)
    text = table(mistakes, results, known)
    (asked.state / "table.txt").write_text(text, encoding="utf-8")
    (asked.state / "survivors.txt").write_text(
        survivors(mistakes, results, known, asked.project), encoding="utf-8"
    )
    print(text)  # noqa: T201


if __name__ == "__main__":
    main()

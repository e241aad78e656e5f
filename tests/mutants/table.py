"""The table of what came of the mistakes, and the list of those that no test noticed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.mutants.equivalent import Equivalents, change
from tests.mutants.plan import Mistake

OUTCOMES = ("killed", "timed out", "survived", "equivalent", "not covered")
#: Outcomes that a test brought about.
NOTICED = ("killed", "timed out")


def score(counts: Counter[str]) -> float | None:
    """Return which part of the mistakes that could be noticed was, in per cent."""
    every = counts.total() - counts["equivalent"]
    return 100 * sum(counts[name] for name in NOTICED) / every if every else None


def table(mistakes: Sequence[Mistake], results: dict[str, str], known: Equivalents) -> str:
    """Write a line a module, and one for each group."""
    groups: dict[str, dict[str, Counter[str]]] = {}
    possible: dict[str, int] = {}
    for mistake, outcome in _outcomes(mistakes, results, known):
        modules = groups.setdefault(mistake.group, {})
        modules.setdefault(mistake.path, Counter())[outcome] += 1
        possible[mistake.group] = mistake.of
    lines = [f"{'':48}" + "".join(f"{name:>12}" for name in ("planted", *OUTCOMES, "score"))]
    for group, modules in groups.items():
        lines += [_line(path, counts) for path, counts in sorted(modules.items())]
        every = sum(modules.values(), Counter[str]())
        lines += [_line(f"{group}, of {possible[group]} possible", every), ""]
    return "\n".join(lines)


def _line(name: str, counts: Counter[str]) -> str:
    found = score(counts)
    told = "" if found is None else f"{found:.1f} %"
    figures = (counts.total(), *(counts[outcome] for outcome in OUTCOMES))
    return f"{name:48}" + "".join(f"{figure or '':>12}" for figure in figures) + f"{told:>12}"


def _outcomes(
    mistakes: Sequence[Mistake], results: dict[str, str], known: Equivalents
) -> Iterator[tuple[Mistake, str]]:
    for mistake in mistakes:
        outcome = results.get(mistake.key)
        if outcome == "survived" and mistake in known:
            outcome = "equivalent"
        if outcome:
            yield mistake, outcome


def survivors(
    mistakes: Sequence[Mistake], results: dict[str, str], known: Equivalents, project: Path
) -> str:
    """Write each mistake that no test noticed, as equivalent.txt takes it."""
    told = sorted(
        (mistake.path, mistake.line, outcome, change(mistake, project))
        for mistake, outcome in _outcomes(mistakes, results, known)
        if outcome in {"survived", "not covered"}
    )
    return "".join(f"{path}:{line}: {outcome}\n{text}\n\n" for path, line, outcome, text in told)

"""Ten million users in cells, simulated: prints the tables of docs/scale.md.

Usage: ``python -m tests.bench.cells [--seed N] [--retention DAYS] [--costs FILE] [--quick]``. The
costs are those that the last `make bench` measured and left in ``build/bench/relay-costs.json``, or
else those written down in `Costs`. The same seed and costs print the same tables.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from tests.bench.cell_growth import Growth, grow, s_curve
from tests.bench.cell_herd import POLICIES, restart
from tests.bench.cell_instance import Costs, saturated, steady
from tests.bench.cell_world import Plan, World
from tests.bench.measure import table

COSTS = Path("build/bench/relay-costs.json")
_GB, _TB = 1e9, 1e12


@dataclass(frozen=True)
class Run:
    """What is simulated.

    Attributes:
        seconds: of each stretch of appends that is played.
        days: of growth.
    """

    plan: Plan
    costs: Costs
    seed: int
    seconds: float = 60.0
    days: int = 1095

    @property
    def pushes(self) -> float:
        """Streams that an entry goes to: the others of its circle who are there in the evening."""
        world = self.plan.world
        return (world.circle - 1) * min(1.0, world.online * 2)


def read_overhead(path: Path, store: str) -> float:
    """Bytes in the database for each byte of a body, as measured, or else as written down."""
    found = json.loads(path.read_text("utf-8"))[store].get("overhead", Plan.overhead)
    return float(found)


def read_costs(path: Path, store: str) -> Costs:
    """The costs that the benchmarks measured on a store.

    Raises:
        ValueError: when the file has something else in it.
    """
    try:
        found = json.loads(path.read_text("utf-8"))[store]
        known = {field.name for field in fields(Costs)}
        return replace(Costs(), **{name: found[name] + 0 for name in known & set(found)})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"{path} does not hold measured costs for {store}.") from error


def arithmetic(plans: Iterable[Plan]) -> str:
    """Appends, bytes and cells, for each plan a column."""
    columns = list(plans)
    worlds = [plan.world for plan in columns]
    rows = [
        ["circles", *(f"{world.circles:,}" for world in worlds)],
        ["appends/s, mean", *(f"{world.appends:,.0f}" for world in worlds)],
        ["appends/s, busiest", *(f"{world.appends * world.peak:,.0f}" for world in worlds)],
        ["log, GB a day", *(f"{world.written / _GB:,.0f}" for world in worlds)],
        ["log kept, TB", *(f"{world.written * world.retention / _TB:.1f}" for world in worlds)],
        ["attachments, TB a day", *(f"{world.attached / _TB:.2f}" for world in worlds)],
        ["attachments kept, TB", *(
            f"{world.attached * world.retention / _TB:.0f}" for world in worlds
        )],
        ["fetched, TB a day", *(f"{world.fetches / _TB:.1f}" for world in worlds)],
        ["fetched, Gbit/s, mean", *(f"{world.fetches * 8 / 86_400e9:.2f}" for world in worlds)],
        ["streams, busiest", *(f"{world.streams:,}" for world in worlds)],
        ["cells", *(f"{plan.cells}" for plan in columns)],
        ["a cell: circles", *(f"{plan.circles:,}" for plan in columns)],
        ["a cell: appends/s, busiest", *(f"{plan.appends:.0f}" for plan in columns)],
        ["a cell: streams", *(f"{plan.streams:,}" for plan in columns)],
        ["a cell: instances", *(f"{plan.instances}" for plan in columns)],
    ]  # fmt: skip
    head = ["", *(f"kept {world.retention} days" for world in worlds)]
    return table(f"{worlds[0].users:,} users", head, rows)


def day(run: Run) -> str:
    """The hours of a day, on one of a cell's instances while another one is down."""
    serving = max(1, run.plan.instances - 1)
    rows = []
    for hour in (4, 18, 19, 20, 21):
        rate = run.plan.world.rate(hour) / run.plan.cells / serving
        _, seen = steady(run.costs, rate, seconds=run.seconds, seed=run.seed, pushes=run.pushes)
        rows.append([
            f"{hour}:00", f"{rate:.0f}", f"{seen.p50 * 1e3:.2f}", f"{seen.p99 * 1e3:.2f}",
            f"{seen.worst * 1e3:.1f}", f"{seen.group:.2f}", f"{seen.longest}",
            f"{seen.loop:.1%}", f"{seen.writer:.1%}",
        ])  # fmt: skip
    head = ["hour", "appends/s", "p50 ms", "p99 ms", "worst", "in a commit", "waiting", "loop",
            "writer"]  # fmt: skip
    return table("A day on one instance", head, rows)


def queueing(run: Run) -> str:
    """What waits as an instance comes near what it can do."""
    _, most = saturated(run.costs, 64, seconds=run.seconds / 10, seed=run.seed)
    rows = [["64 callers, as fast as they can", f"{most.rate:,.0f}", f"{most.p50 * 1e3:.2f}",
             f"{most.p99 * 1e3:.2f}", f"{most.group:.1f}", f"{most.longest}"]]  # fmt: skip
    for part in (0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1.02):
        rate = part / run.costs.least()
        _, seen = steady(run.costs, rate, seconds=run.seconds / 10, seed=run.seed)
        rows.append([
            f"{part:.0%} of the loop", f"{rate:,.0f}", f"{seen.p50 * 1e3:.2f}",
            f"{seen.p99 * 1e3:.2f}", f"{seen.group:.1f}", f"{seen.longest}",
        ])  # fmt: skip
    head = ["load", "appends/s", "p50 ms", "p99 ms", "in a commit", "most waiting"]
    return table("Queues on one instance", head, rows)


def herds(run: Run) -> str:
    """A cell restarts: its instances serve again one after the other, five seconds apart."""
    count = run.plan.instances
    ready = [1.0 + 5.0 * number for number in range(count)]
    rows = []
    for policy in POLICIES:
        _, seen = restart(
            policy, run.costs, readers=run.plan.streams, ready=ready, rate=run.plan.appends,
            seed=run.seed,
        )  # fmt: skip
        rows.append([
            policy.name, f"{seen.half:.0f}", f"{seen.most:.0f}", f"{seen.all:.0f}",
            f"{seen.attempts:.1f}", f"{seen.refused:,}", f"{seen.abandoned:,}",
            f"{seen.dropped:,}", f"{seen.ack * 1e3:,.0f}", f"{seen.worst * 1e3:,.0f}",
        ])  # fmt: skip
    head = ["readers come back", "half, s", "99%, s", "all, s", "attempts", "refused", "abandoned",
            "dropped", "ack p99 ms", "worst"]  # fmt: skip
    title = f"A cell restarts: {run.plan.streams:,} streams, {count} instances"
    return table(title, head, rows)


def growing(run: Run) -> str:
    """From a tenth of the users to all of them in three years."""
    rows, circles = [], run.plan.world.circles
    for planned in (True, False):
        growth = Growth(run.plan, random.Random(run.seed), by_planned=planned)
        seen = grow(growth, run.days, s_curve(circles / 10, circles, run.days))
        how = "circles" if planned else "bytes"
        for at in range(run.days // 6, run.days + 1, run.days // 6):
            now = seen[min(at, run.days) - 1]
            rows.append([
                how, f"{now.number + 1}", f"{now.circles:,}", f"{now.cells}",
                f"{now.stored / _TB:.2f}", f"{now.fullest / _GB:.0f}", f"{now.over}",
                f"{now.moved:,}",
            ])  # fmt: skip
    head = ["cells close by", "day", "circles", "cells", "TB", "fullest, GB", "over", "moved"]
    return table("Growth by adding cells", head, rows)


def rebalancing(run: Run) -> str:
    """One full cell becomes livelier overnight; a share of its circles moves to another."""
    rows = []
    for factor in (1.25, 1.5, 2.0, 3.0):
        growth = Growth(run.plan, random.Random(run.seed))
        settled = 2 * run.plan.world.retention
        grow(growth, settled, lambda _: run.plan.circles)
        growth.liven(growth.cells[0], factor)
        after = grow(growth, 3 * run.plan.world.retention, lambda _: run.plan.circles)
        fullest = max(now.fullest for now in after)
        rows.append([
            f"x{factor}", f"{fullest / _GB:.0f}", f"{growth.moved:,}",
            ", ".join(f"{days}" for days in growth.reliefs) or "never over",
        ])  # fmt: skip
    head = ["liveliness", "fullest, GB", "circles moved", "days above the bound"]
    return table(f"Rebalancing a cell with a bound of {run.plan.bound / _GB:.0f} GB", head, rows)


def breaking(run: Run) -> str:
    """The same cell under more and more of everything, with no cell added."""
    plan, rows = run.plan, []
    serving = max(1, plan.instances - 1)
    for times in (1, 2, 5, 10, 20, 50):
        rate = times * plan.appends / serving
        streams = times * plan.streams / serving
        stored = times * plan.circles * plan.circle_bytes
        row = [f"x{times}", f"{stored / plan.bound:.0%}", f"{streams:,.0f}",
               f"{streams * run.costs.stream / _GB:.1f}", f"{rate:,.0f}"]  # fmt: skip
        load = rate * (run.costs.request + run.pushes * run.costs.push)
        if load < 1:
            _, seen = steady(
                run.costs, rate, seconds=run.seconds / 10, seed=run.seed, pushes=run.pushes
            )
            row += [f"{load:.0%}", f"{seen.p99 * 1e3:.1f}"]
        else:
            row += [f"{load:.0%}", "falls behind"]
        rows.append(row)
    head = ["load", "database / bound", "streams", "GB of them", "appends/s", "loop", "ack p99 ms"]
    return table("What breaks first in a cell; the middle columns are of one instance", head, rows)


def main() -> int:
    """Print all tables."""
    parser = argparse.ArgumentParser(description="Ten million users in cells, simulated.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--retention", type=int, default=90, help="days")
    parser.add_argument("--store", default="postgresql", help="whose costs are taken")
    parser.add_argument("--costs", type=Path, help="measured costs, JSON")
    parser.add_argument("--quick", action="store_true", help="shorter stretches")
    given = parser.parse_args()
    path = given.costs or (COSTS if COSTS.exists() else None)
    costs = read_costs(path, given.store) if path else Costs()
    overhead = read_overhead(path, given.store) if path else Plan.overhead
    plan = Plan(World(retention=given.retention), overhead=overhead)
    run = Run(plan, costs, given.seed, seconds=10.0 if given.quick else 60.0)
    print(f"Seed {given.seed}; costs {'as measured last' if path else 'as written down'}: {costs}")
    both = sorted({30, given.retention})
    print(arithmetic([Plan(World(retention=days), overhead=overhead) for days in both]))
    for part in (day, queueing, herds, growing, rebalancing, breaking):
        print(part(run), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

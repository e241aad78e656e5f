"""The simulation of many cells: what must hold in it whatever the figures are."""

import json
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import simpy
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.cell_growth import Growth, grow, s_curve
from tests.bench.cell_herd import POLICIES, Policy, restart
from tests.bench.cell_instance import Costs, Instance, crowd, saturated, share, steady
from tests.bench.cell_world import Plan, World
from tests.bench.cells import read_costs

PLAIN = Costs(request=50e-6, commit=400e-6, row=20e-6, spread=0.0)
ALONE = Costs(request=0.0, commit=1e-3, row=0.0, spread=0.0, batch=1)


@settings(max_examples=25, deadline=None)
@given(
    rate=st.floats(10, 12_000),
    batch=st.integers(1, 256),
    spread=st.floats(0, 1),
    seed=st.integers(0, 2**32),
)
def test_every_append_is_acknowledged_once(
    rate: float, batch: int, spread: float, seed: int
) -> None:
    costs = replace(PLAIN, batch=batch, spread=spread)
    instance, seen = steady(costs, rate, seconds=0.3, seed=seed, pushes=1.5)
    assert instance.acknowledged == instance.arrived == len(instance.latencies)
    assert instance.commits * batch >= instance.arrived
    assert min(instance.latencies) > 0
    assert seen.p50 <= seen.p99 <= seen.worst


def test_an_append_alone_takes_the_loop_and_one_commit() -> None:
    _, seen = steady(PLAIN, 1.0, seconds=200, seed=3)
    assert seen.p50 == pytest.approx(PLAIN.request + PLAIN.commit + PLAIN.row)
    assert seen.group == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("load", [0.3, 0.6, 0.8])
def test_single_commits_wait_as_the_theory_says(load: float) -> None:
    """One server, the same time for each, arrivals at random: Pollaczek and Khinchin."""
    rate = load / ALONE.commit
    instance, _ = steady(ALONE, rate, seconds=150_000 / rate, seed=11)
    mean = sum(instance.latencies) / len(instance.latencies)
    theory = ALONE.commit + load * ALONE.commit / (2 * (1 - load))
    assert mean == pytest.approx(theory, rel=0.04)


def test_the_loop_is_a_queue_of_the_same_kind() -> None:
    costs = Costs(request=1e-3, commit=0.0, row=0.0, spread=0.0)
    instance, seen = steady(costs, 700.0, seconds=200, seed=5)
    mean = sum(instance.latencies) / len(instance.latencies)
    assert mean == pytest.approx(1e-3 + 0.7e-3 / (2 * 0.3), rel=0.04)
    assert seen.loop == pytest.approx(0.7, rel=0.02)


def test_as_many_are_under_way_as_come_in_the_time_they_take() -> None:
    """Little's law, over callers who are always under way."""
    instance, seen = saturated(PLAIN, 64, seconds=5, seed=2)
    mean = sum(instance.latencies) / len(instance.latencies)
    assert seen.rate * mean == pytest.approx(64, rel=0.01)


def test_callers_get_what_the_slower_of_loop_and_writer_gives() -> None:
    _, by_loop = saturated(replace(PLAIN, request=200e-6), 64, seconds=3, seed=2)
    assert by_loop.rate == pytest.approx(5000, rel=0.02)
    alone = replace(PLAIN, request=1e-6, batch=1)
    _, by_writer = saturated(alone, 64, seconds=3, seed=2)
    assert by_writer.rate == pytest.approx(1 / 420e-6, rel=0.02)


def test_groups_grow_with_the_load_and_carry_it() -> None:
    few, many = (steady(PLAIN, rate, seconds=5, seed=4)[1] for rate in (500.0, 15_000.0))
    assert many.group > 3 * few.group
    assert many.rate > 5 / PLAIN.commit, "single commits could not have carried this"
    assert many.p99 < 0.01


def test_too_much_work_falls_behind() -> None:
    short, long = (steady(PLAIN, 24_000.0, seconds=s, seed=4)[1].p99 for s in (1.0, 4.0))
    assert long > 3 * short


def test_a_crowd_needs_a_rate() -> None:
    env = simpy.Environment()
    instance = Instance(env, random.Random(1), PLAIN)
    with pytest.raises(ValueError, match="above zero"):
        next(crowd(instance, 0.0, 1.0))


def test_the_same_seed_gives_the_same_and_another_does_not() -> None:
    one, same, other = (
        steady(Costs(), 3000.0, seconds=0.5, seed=seed, pushes=0.8)[0].latencies
        for seed in (7, 7, 8)
    )
    assert one == same
    assert one != other


def test_a_share_is_a_value_that_was_seen() -> None:
    assert share([1.0, 2.0, 3.0, 4.0], 0.5) == 2.0
    assert share([1.0, 2.0, 3.0, 4.0], 0.99) == 4.0
    assert share([1.0], 0.0) == 1.0


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.name)
def test_a_herd_drains(policy: Policy) -> None:
    """Every reader is back exactly once, and each attempt ended in one of the known ways."""
    herd, seen = restart(policy, Costs(), readers=3000, ready=[1.0, 6.0], rate=50.0, seed=9)
    assert len(herd.back) == 3000
    ended = len(herd.back) + herd.refused + herd.abandoned + herd.dropped
    assert ended <= herd.attempts, "the rest knocked while nobody served"
    assert min(herd.back) >= 1.0
    assert 0 < seen.half <= seen.most <= seen.all
    assert seen.appends == sum(instance.arrived for instance in herd.instances)
    again = restart(policy, Costs(), readers=3000, ready=[1.0, 6.0], rate=50.0, seed=9)[1]
    assert again == seen


def test_no_stream_opens_faster_than_the_loops_can() -> None:
    herd, seen = restart(
        Policy("at once", jitter=False),
        Costs(opening=1e-3),
        readers=1500,
        ready=[0.0, 0.0],
        rate=0.0,
        seed=1,
    )
    assert seen.all >= 1500 * 1e-3 / 2
    assert sum(instance.busy for instance in herd.instances) == pytest.approx(1500 * 1e-3)


def test_spreading_the_return_spares_the_appends() -> None:
    rushed, spread = (
        restart(policy, Costs(), readers=8000, ready=[0.0], rate=50.0, seed=3)[1]
        for policy in (POLICIES[0], POLICIES[-1])
    )
    assert spread.attempts < rushed.attempts
    assert spread.ack < rushed.ack / 10


def test_an_instance_that_is_behind_sheds_readers() -> None:
    herd, seen = restart(
        replace(POLICIES[2], shed=0.2), Costs(), readers=4000, ready=[0.0], rate=50.0, seed=3
    )
    assert herd.refused > 0
    assert herd.dropped == 0
    assert seen.worst < 0.5, "nothing waits much longer than the work that was let in"


def test_an_empty_herd_is_refused() -> None:
    with pytest.raises(ValueError, match="readers"):
        restart(POLICIES[0], Costs(), readers=0, ready=[0.0], rate=1.0, seed=1)


def small_plan(retention: int = 30) -> Plan:
    return Plan(World(users=100_000, retention=retention), bound=4e9)


@pytest.mark.parametrize("by_planned", [True, False])
def test_no_circle_is_lost_as_cells_are_added(by_planned: bool) -> None:  # noqa: FBT001
    plan = small_plan()
    growth = Growth(plan, random.Random(1), by_planned=by_planned)
    wanted = s_curve(2000, 20_000, 400)
    for number in range(400):
        new = max(0, round(wanted(number)) - growth.made)
        assert growth.day(number, new).circles == growth.made
    assert growth.made == pytest.approx(20_000, rel=0.01)
    for cell in growth.cells:
        assert cell.stored == pytest.approx(sum(cell.kept), rel=1e-6)
        assert len(cell.kept) <= plan.world.retention


def test_cells_that_close_by_circles_stay_under_their_bound() -> None:
    plan = small_plan()
    growth = Growth(plan, random.Random(4))
    seen = grow(growth, 500, s_curve(2000, 20_000, 500))
    assert max(now.fullest for now in seen) <= plan.bound
    assert growth.moved == 0
    assert len(growth.cells) >= plan.cells


def test_cells_that_close_by_bytes_run_over() -> None:
    """Young logs go on growing after the door is shut; so this is not how cells are closed."""
    plan = small_plan()
    seen = grow(Growth(plan, random.Random(4), by_planned=False), 500, s_curve(2000, 20_000, 500))
    assert max(now.fullest for now in seen) > plan.bound


def test_a_lively_cell_is_relieved_within_the_retention() -> None:
    plan = small_plan()
    growth = Growth(plan, random.Random(2))
    grow(growth, 60, lambda _: plan.circles)
    growth.liven(growth.cells[0], 2.0)
    after = grow(growth, 120, lambda _: plan.circles)
    assert any(now.over for now in after)
    assert after[-1].over == 0
    assert growth.moved > 0
    assert all(days <= plan.world.retention + 1 for days in growth.reliefs)


def test_the_arithmetic_adds_up() -> None:
    world = World()
    assert world.circles == 2_000_000
    assert world.appends == pytest.approx(289, abs=1)
    hours = [world.rate(minute / 60) for minute in range(24 * 60)]
    assert sum(hours) / len(hours) == pytest.approx(world.appends, rel=0.01)
    assert max(hours) == pytest.approx(world.appends * world.peak, rel=0.001)
    plan = Plan(world)
    assert plan.cells * plan.circles >= world.circles
    assert (plan.cells - 1) * plan.circles < world.circles
    assert plan.circles * plan.circle_bytes <= plan.bound * plan.fill
    assert plan.streams <= (plan.instances - 1) * plan.per_instance


def test_costs_come_from_a_file_of_figures(tmp_path: Path) -> None:
    path = tmp_path / "costs.json"
    path.write_text(json.dumps({"sqlite": {"request": 1e-4, "batch": 64, "measured": "x"}}))
    assert read_costs(path, "sqlite") == replace(Costs(), request=1e-4, batch=64)
    with pytest.raises(ValueError, match="does not hold"):
        read_costs(path, "postgresql")
    path.write_text("[]")
    with pytest.raises(ValueError, match="does not hold"):
        read_costs(path, "sqlite")


@pytest.mark.slow
def test_the_tables_are_printed_and_the_same_each_time(project: Path, tmp_path: Path) -> None:
    path = tmp_path / "costs.json"
    path.write_text(json.dumps({"postgresql": {"request": 1e-4}}))
    words = ["--quick", "--retention", "180", "--costs", str(path), "--seed", "5"]
    first, second = (
        subprocess.run(
            [sys.executable, "-m", "tests.bench.cells", *words],
            cwd=project, check=True, capture_output=True, text=True,
        ).stdout
        for _ in range(2)
    )  # fmt: skip
    assert first == second
    for title in ("10,000,000 users", "A cell restarts", "Growth by adding", "breaks first"):
        assert title in first

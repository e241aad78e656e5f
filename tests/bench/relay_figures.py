"""The relay's figures, with those of other relays in the same run, beside what it is held to.

Load comes from processes of their own on the same machine; messages have 1 KB; what counts is what
was acknowledged durably. A budget that is missed is printed as missed.
"""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench import relay_budgets as budgets
from tests.bench.measure import table
from tests.bench.relay_budgets import Budget, Found, fastest, rate_of, ratio
from tests.bench.relay_costs import Ledger
from tests.bench.relay_rounds import (
    ENGINE,
    OURS,
    PEERS,
    REDIS,
    SQLITE,
    Effort,
    Starter,
    attempt,
    hold_streams,
    load,
    pairs,
    publishing,
    redis_benchmark,
    rounds,
    running,
    way,
    wrk,
)
from tests.bench.relay_servers import Delay, MissingError, Server

_FAN: Final = 20
_SIDES: Final = "wormhole"  # a mailbox has two sides and so no more than one listener


@dataclass(eq=False)
class RelayFigures:
    """All figures of the relay.

    Args:
        effort: how much is measured. say: prints. peers: whether others are measured as well.
    """

    effort: Effort
    say: Callable[[str], None]
    peers: bool = True
    ledger: Ledger = field(default_factory=lambda: Ledger(Path("build/bench/relay-costs.json")))

    def parts(self) -> dict[str, Callable[[], None]]:
        """The benchmarks by name."""
        return {
            "relay-start": self.start,
            "relay-appends": self.appends,
            "relay-push": self.push,
            "relay-streams": self.streams,
            "relay-attachments": self.attachments,
            "relay-slow-disk": self.slow_disk,
        }

    def start(self) -> None:
        """From the start of the process to its first answer, and what it holds when idle."""
        rows = []
        for name, starter in self._systems():
            once = partial(self._start_once, starter)
            found = attempt(partial(rounds, self.effort, once))
            if isinstance(found, str):
                rows.append([name, found])
                continue
            ours = name in OURS
            rows.append([
                name, f"{found['cold']:.0f}", f"{found['resident']:.1f}",
                budgets.COLD.verdict(found["cold"]) if ours else "",
                budgets.IDLE.verdict(found["resident"]) if ours else "", _load(found),
            ])  # fmt: skip
        head = ["", "cold start, ms", "idle, MB", str(budgets.COLD), str(budgets.IDLE), "load"]
        self.say(table("Start and idle memory (without the database's)", head, rows))

    def _start_once(self, starter: Starter) -> Mapping[str, float]:
        with running(self.effort, starter) as server:
            time.sleep(0.5)
            return {"cold": server.cold * 1e3, "resident": server.resident()}

    def appends(self) -> None:
        """Acknowledged appends in a second, ours and others', and the ratios."""
        fast: dict[str, Found | str] = {}
        slow: dict[str, Found | str] = {}
        for name, starter in self._systems():
            try:
                with running(self.effort, starter) as server:
                    self._append_to(name, server, fast, slow)
            except MissingError as error:
                slow[name] = str(error)
        rows = [_row(name, "wrk" if name in OURS else "redis-benchmark", fast[name])
                for name in fast]  # fmt: skip
        rows += [_row(name, "Python", found) for name, found in slow.items()]
        head = ["", "generator", "appends/s", "slowest to fastest", "p50 ms", "p99 ms", "load",
                "budget", ""]  # fmt: skip
        title = f"Durable appends of 1 KB over {self.effort.connections} connections"
        self.say(table(title, head, rows))
        self._ratios(fast, slow)

    def _append_to(
        self, name: str, server: Server, fast: dict[str, Found | str], slow: dict[str, Found | str]
    ) -> None:
        effort, count = self.effort, self.effort.connections
        if name in OURS:
            used, kept = server.cpu(), server.stored()
            found = attempt(partial(rounds, effort, partial(wrk, server, effort, count)))
            fast[name] = found
            if not isinstance(found, str):
                done = found["count"] * effort.rounds
                self.ledger.appends(name, found, used, server.cpu(), done, server.stored() - kept)
                alone = attempt(partial(rounds, effort, partial(wrk, server, effort, 1)))
                if not isinstance(alone, str):
                    self.ledger.alone(name, alone)
        elif name in ENGINE:
            once = partial(redis_benchmark, server, effort, count)
            fast[name] = attempt(partial(rounds, effort, once))
        slow[name] = attempt(partial(rounds, effort, partial(publishing, server, effort, count)))

    def _ratios(self, fast: Mapping[str, Found | str], slow: Mapping[str, Found | str]) -> None:
        peer = fastest({name: slow[name] for name in PEERS if name in slow})
        rows = []
        for name in OURS:
            over = ratio(rate_of(slow.get(name)), peer[1] if peer else None)
            rows.append(_verdict(
                f"{name} / fastest Python peer ({peer[0] if peer else 'none'})",
                "the same Python generator for both", over, budgets.OVER_PEERS,
            ))  # fmt: skip
        for name in OURS:
            of = ratio(rate_of(fast.get(name)), rate_of(fast.get(REDIS)))
            rows.append(_verdict(
                f"{name} / {REDIS}", "wrk / redis-benchmark", of, budgets.OF_REDIS,
            ))  # fmt: skip
            of = ratio(rate_of(slow.get(name)), rate_of(slow.get(REDIS)))
            rows.append(_verdict(
                f"{name} / {REDIS}", "the same Python generator for both", of, budgets.OF_REDIS,
            ))  # fmt: skip
        head = ["", "generator", "ratio", "budget", ""]
        self.say(table("Ratios: like generators against like", head, rows))

    def push(self) -> None:
        """From the call that publishes until subscribers have the message."""
        rows = []
        for name, starter in self._systems():
            try:
                with running(self.effort, starter) as server:
                    rows += self._push_on(name, server)
            except MissingError as error:
                rows.append([name, "", str(error)])
        head = ["", "subscribers", "p50 ms", "p99 ms", "load", "budget, p50", "", "budget, p99", ""]
        self.say(table("From the publisher's call to the last subscriber, 50 a second (Synapse 10)",
                       head, rows))  # fmt: skip

    def _push_on(self, name: str, server: Server) -> list[list[str]]:
        rows = []
        for listeners in (1, _FAN):
            if listeners > 1 and _SIDES in name:
                rows.append([name, f"{listeners}", "not possible"])
                continue
            used = server.cpu()
            once = partial(way, server, self.effort, listeners)
            found = attempt(partial(rounds, self.effort, once))
            if isinstance(found, str):
                rows.append([name, f"{listeners}", found])
                continue
            row = [name, f"{listeners}", f"{found['p50']:.2f}", f"{found['p99']:.2f}", _load(found)]
            if name in OURS and listeners == 1:
                held = budgets.SQLITE_WAY if name == SQLITE else budgets.POSTGRES_WAY
                for key, budget in zip(("p50", "p99"), held, strict=True):
                    row += [str(budget), budget.verdict(found[key])]
            elif name in OURS:
                sent = found["count"] * self.effort.rounds
                self.ledger.pushes(name, used, server.cpu(), sent, sent * listeners)
            rows.append(row)
        return rows

    def streams(self) -> None:
        """Idle streams: what each weighs, how fast they open."""
        rows = []
        for name, starter in OURS.items():
            with running(self.effort, starter) as server:
                found = attempt(partial(hold_streams, server, self.effort))
            if isinstance(found, str):
                rows.append([name, found])
                continue
            self.ledger.streams(name, found)
            rows.append([
                name, f"{self.effort.streams:,}", f"{found['bytes'] / 1e3:.1f}",
                f"{found['rate']:,.0f}", f"{found['idle']:.1%}", f"{found['resident']:.0f}",
                f"{os.getloadavg()[0]:.1f}", str(budgets.STREAM),
                budgets.STREAM.verdict(found["bytes"]),
            ])  # fmt: skip
        head = ["", "streams", "KB each", "opened/s", "of a core, idle", "MB in all", "load",
                "budget", ""]  # fmt: skip
        self.say(table("Idle streams", head, rows))

    def attachments(self) -> None:
        """One attachment in chunks of 1 MB, up and down again."""
        rows = []
        for name, starter in OURS.items():
            with running(self.effort, starter) as server:
                for width in (1, 4):
                    job = {"what": "attachments", "size": self.effort.attachment,
                           "chunk": 2**20, "width": width}  # fmt: skip
                    often = replace(self.effort, rounds=3 * self.effort.rounds)
                    once = partial(load, server, job, self.effort.home)
                    found = attempt(partial(rounds, often, once))
                    if isinstance(found, str):
                        rows.append([name, f"{width}", found])
                        continue
                    row = [name, f"{width}"]
                    for way_ in ("up", "down"):
                        speed = found[way_] / 1e6
                        row += [f"{speed:.0f}", budgets.ATTACHMENT.verdict(speed)]
                    rows.append([*row, str(budgets.ATTACHMENT), _load(found)])
        head = ["", "connections", "up, MB/s", "", "down, MB/s", "", "budget", "load"]
        title = f"An attachment of {self.effort.attachment / 1e6:.0f} MB in chunks of 1 MB"
        self.say(table(title, head, rows))

    def slow_disk(self) -> None:
        """Appends again where each fsync takes a millisecond longer."""
        shim = self.effort.home / "fsync_delay.so"
        effort = replace(self.effort, delay=Delay(shim, 1000))
        slower = RelayFigures(effort, self.say, self.peers, Ledger(None))
        self.say("\nEach fsync of the servers takes 1 ms longer in the next table.")
        slower.appends()

    def _systems(self) -> Sequence[tuple[str, Starter]]:
        return pairs(OURS, PEERS, ENGINE) if self.peers else pairs(OURS)


def _load(found: Found) -> str:
    return f"{found['load']:.1f}"


def _row(name: str, generator: str, found: Found | str) -> list[str]:
    if isinstance(found, str):
        return [name, generator, found]
    row = [
        name, generator, f"{found['rate']:,.0f}", f"{found['low']:,.0f} to {found['high']:,.0f}",
        f"{found['p50']:.2f}", f"{found['p99']:.1f}", _load(found),
    ]  # fmt: skip
    if generator == "wrk":
        budget = budgets.SQLITE_APPENDS if name == SQLITE else budgets.POSTGRES_APPENDS
        row += [str(budget), budget.verdict(found["rate"])]
    return row


def _verdict(name: str, generator: str, figure: float | None, budget: Budget) -> list[str]:
    shown = "" if figure is None else f"{figure:.2f}"
    return [name, generator, shown, str(budget), budget.verdict(figure)]

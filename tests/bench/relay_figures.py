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
from tests.bench.cell_world import World
from tests.bench.lines import Cell, Held, Line, cell
from tests.bench.measure import table
from tests.bench.relay_budgets import Budget, Found, fastest, rate_of, ratio
from tests.bench.relay_costs import Ledger
from tests.bench.relay_lines import COLUMN, beside, cell_of
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
from tests.bench.relay_yardstick import bare, yardstick
from tests.bench.sections import RELAY

_FAN: Final = 20
_SIDES: Final = "wormhole"  # a mailbox has two sides and so no more than one listener


@dataclass(eq=False)
class RelayFigures:
    """All figures of the relay.

    Args:
        effort: how much is measured. say: prints. peers: whether others are measured as well.
        ours: on which stores our relay is measured. ledger: keeps what single things cost.
        note: keeps a line for the table of all benchmarks.
    """

    effort: Effort
    say: Callable[[str], None]
    peers: bool = True
    ours: Mapping[str, Starter] = field(default_factory=lambda: OURS)
    ledger: Ledger = field(default_factory=lambda: Ledger(Path("build/bench/relay-costs.json")))
    note: Callable[[Line], None] = lambda _line: None

    def parts(self) -> dict[str, Callable[[], None]]:
        """The benchmarks by name."""
        return {
            "relay-start": self.start,
            "relay-appends": self.appends,
            "relay-push": self.push,
            "relay-streams": self.streams,
            "relay-attachments": self.attachments,
            "relay-storage": self.storage,
            "relay-slow-disk": self.slow_disk,
        }

    def start(self) -> None:
        """From the start of the process to its first answer, and what it holds when idle."""
        rows, cold, idle = [], {}, {}
        for name, starter in self._systems():
            once = partial(self._start_once, starter)
            found = attempt(partial(rounds, self.effort, once))
            cold[name], idle[name] = cell_of(found, "cold"), cell_of(found, "resident")
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
        self._beside("start", "ms", cold, {own: [budgets.COLD] for own in self.ours})
        self._beside("idle memory", "MB", idle, {own: [budgets.IDLE] for own in self.ours})

    def _start_once(self, starter: Starter) -> Mapping[str, float]:
        with running(self.effort, starter, logs=0) as server:
            time.sleep(0.5)
            return {"cold": server.cold * 1e3, "resident": server.resident()}

    def appends(self) -> None:
        """Acknowledged appends in a second, ours and others', and the ratios."""
        fast: dict[str, Found | str] = {}
        slow: dict[str, Found | str] = {}
        for name, starter in self._systems():
            try:
                with running(self.effort, starter, self.effort.logs) as server:
                    self._append_to(name, server, fast, slow)
            except MissingError as error:
                slow[name] = str(error)
        rows = [
            _row(name, "redis-benchmark" if name == REDIS else "wrk", found)
            for name, found in fast.items()
        ]
        rows += [_row(name, "Python", found) for name, found in slow.items()]
        head = ["", "generator", "appends/s", "slowest to fastest", "p50 ms", "p99 ms", "load",
                "budget", ""]  # fmt: skip
        title = f"Durable appends of 1 KB over {self.effort.connections} connections"
        self.say(table(title, head, rows))
        limit = None
        if not self.effort.delay.microseconds:
            alone = bare(self.effort)
            self.say(yardstick(self.effort, alone))
            limit = None if isinstance(alone, str) else ("a bare ASGI application", alone["rate"])
        self._note_appends(fast, slow, limit)
        if self.peers:
            self._ratios(fast, slow)

    def _note_appends(
        self, fast: Mapping[str, Found | str], slow: Mapping[str, Found | str],
        limit: tuple[str, float] | None,
    ) -> None:  # fmt: skip
        """Lines of like generators beside like: those in C, and the one in Python."""
        after = " where an fdatasync takes 1 ms longer" if self.effort.delay.microseconds else ""
        held = {name: [_appends_of(name)] for name in self.ours} if not after else {}
        quick = {name: cell_of(found, "rate") for name, found in fast.items()}
        self._beside(f"appends{after}, generators in C", "/s", quick, held, limit)
        plain = {name: cell_of(found, "rate") for name, found in slow.items()}
        self._beside(f"appends{after}, generator in Python", "/s", plain, {})

    def _beside(
        self, name: str, unit: str, cells: Mapping[str, Cell], held: Mapping[str, Sequence[Budget]],
        limit: tuple[str, float] | None = None,
    ) -> None:  # fmt: skip
        for line in beside(name, unit, cells, self.ours, held, limit=limit):
            self.note(line)

    def _append_to(
        self, name: str, server: Server, fast: dict[str, Found | str], slow: dict[str, Found | str]
    ) -> None:
        effort, count = self.effort, self.effort.connections
        if name in OURS:
            fast |= self._ours(name, server)
        elif name in ENGINE:
            once = partial(redis_benchmark, server, effort, count)
            fast[name] = attempt(partial(rounds, effort, once))
        slow[name] = attempt(partial(rounds, effort, partial(publishing, server, effort, count)))

    def _ours(self, name: str, server: Server) -> dict[str, Found | str]:
        """Our relay with wrk: a log for each connection, and many more logs than connections."""
        effort, count = self.effort, self.effort.connections
        used = server.cpu()
        found = attempt(partial(rounds, effort, partial(wrk, server, effort, count, count)))
        if not isinstance(found, str):
            self.ledger.appends(name, found, used, server.cpu())
            alone = attempt(partial(rounds, effort, partial(wrk, server, effort, 1, 1)))
            if not isinstance(alone, str):
                self.ledger.alone(name, alone)
        many = partial(wrk, server, effort, count, effort.logs)
        return {
            name: found,
            f"{name}, {effort.logs:,} logs": attempt(partial(rounds, effort, many)),
        }

    def _ratios(self, fast: Mapping[str, Found | str], slow: Mapping[str, Found | str]) -> None:
        peer = fastest({name: slow[name] for name in PEERS if name in slow})
        rows = []
        for name in self.ours:
            over = ratio(rate_of(slow.get(name)), peer[1] if peer else None)
            rows.append(_verdict(
                f"{name} / fastest Python peer ({peer[0] if peer else 'none'})",
                "the same Python generator for both", over, budgets.OVER_PEERS,
            ))  # fmt: skip
        for name in self.ours:
            of = ratio(rate_of(fast.get(name)), rate_of(fast.get(REDIS)))
            rows.append(_verdict(
                f"{name} / {REDIS}", "wrk / redis-benchmark", of, budgets.OF_REDIS,
            ))  # fmt: skip
            of = ratio(rate_of(slow.get(name)), rate_of(slow.get(REDIS)))
            rows.append(_verdict(
                f"{name} / {REDIS}", "the same Python generator for both", of, budgets.OF_REDIS,
            ))  # fmt: skip
        if not self.effort.delay.microseconds:
            self._note_ratios(rows)
        head = ["", "generator", "ratio", "budget", ""]
        self.say(table("Ratios: like generators against like", head, rows))

    def _note_ratios(self, rows: Sequence[Sequence[str]]) -> None:
        for name, generator, shown, *_ in rows:
            budget = budgets.OF_REDIS if name.endswith(REDIS) else budgets.OVER_PEERS
            cells = {COLUMN: Cell(words="not measured")}
            if shown:
                cells = {COLUMN: cell([float(shown)])}
            title = f"appends, {name}, {generator}"
            self.note(Line(RELAY, title, "times", cells, held=(Held(budget),)))

    def push(self) -> None:
        """From the call that publishes until subscribers have the message."""
        rows = []
        pushed: dict[tuple[int, str], dict[str, Cell]] = {}
        for name, starter in self._systems():
            try:
                with running(self.effort, starter) as server:
                    rows += self._push_on(name, server, pushed)
            except MissingError as error:
                rows.append([name, "", str(error)])
        for (listeners, key), cells in pushed.items():
            own = {name: [_way_of(name)[key == "p99"]] for name in self.ours}
            held = own if listeners == 1 else {}
            self._beside(f"push to {listeners}, {key}", "ms", cells, held)
        head = ["", "subscribers", "p50 ms", "p99 ms", "load", "budget, p50", "", "budget, p99", ""]
        self.say(table("From the publisher's call to the last subscriber, 50 a second (Synapse 10)",
                       head, rows))  # fmt: skip

    def _push_on(
        self, name: str, server: Server, pushed: dict[tuple[int, str], dict[str, Cell]]
    ) -> list[list[str]]:
        rows = []
        for listeners in (1, _FAN):
            if listeners > 1 and _SIDES in name:
                rows.append([name, f"{listeners}", "not possible"])
                continue
            used = server.cpu()
            once = partial(way, server, self.effort, listeners)
            found = attempt(partial(rounds, self.effort, once))
            for key in ("p50", "p99"):
                pushed.setdefault((listeners, key), {})[name] = cell_of(found, key)
            if isinstance(found, str):
                rows.append([name, f"{listeners}", found])
                continue
            row = [name, f"{listeners}", f"{found['p50']:.2f}", f"{found['p99']:.2f}", _load(found)]
            if name in OURS and listeners == 1:
                for key, budget in zip(("p50", "p99"), _way_of(name), strict=True):
                    row += [str(budget), budget.verdict(found[key])]
            elif name in OURS:
                self.ledger.pushes(name, found, used, server.cpu(), listeners)
            rows.append(row)
        return rows

    def streams(self) -> None:
        """Idle streams: what each weighs, how fast they open."""
        rows = []
        for name, starter in self.ours.items():
            found = attempt(partial(self._hold_on, starter))
            if isinstance(found, str):
                rows.append([name, found])
                continue
            self.ledger.streams(name, found)
            weighs = {name: cell_of(found, "bytes")}
            self._beside("an idle stream", "bytes", weighs, {name: [budgets.STREAM]})
            rows.append([
                name, f"{self.effort.streams:,}", f"{found['bytes'] / 1e3:.1f}",
                f"{found['rate']:,.0f}", f"{found['idle']:.1%}", f"{found['resident']:.0f}",
                f"{os.getloadavg()[0]:.1f}", str(budgets.STREAM),
                budgets.STREAM.verdict(found["bytes"]),
            ])  # fmt: skip
        head = ["", "streams", "KB each", "opened/s", "of a core, idle", "MB in all", "load",
                "budget", ""]  # fmt: skip
        self.say(table("Idle streams", head, rows))

    def _hold_on(self, starter: Starter) -> dict[str, float]:
        with running(self.effort, starter, min(self.effort.streams, 100)) as server:
            return hold_streams(server, self.effort)

    def attachments(self) -> None:
        """One attachment in chunks of 1 MB, up and down again."""
        rows = []
        for name, starter in self.ours.items():
            try:
                with running(self.effort, starter) as server:
                    rows += [self._carry(name, server, width) for width in (1, 4)]
            except MissingError as error:
                rows.append([name, "", str(error)])
        head = ["", "connections", "up, MB/s", "", "down, MB/s", "", "budget", "load"]
        title = f"An attachment of {self.effort.attachment / 1e6:.0f} MB in chunks of 1 MB"
        self.say(table(title, head, rows))

    def _carry(self, name: str, server: Server, width: int) -> list[str]:
        size = self.effort.attachment
        job = {"what": "attachments", "size": size, "chunk": 2**20, "width": width}
        often = replace(self.effort, rounds=3 * self.effort.rounds)
        found = attempt(partial(rounds, often, partial(load, server, job, self.effort.home)))
        if isinstance(found, str):
            return [name, f"{width}", found]
        row = [name, f"{width}"]
        for way_ in ("up", "down"):
            speed = found[way_] / 1e6
            title = f"an attachment {way_}, {width} connection{'s' if width > 1 else ''}"
            carried = {name: cell_of(found, way_, scale=1e-6)}
            self._beside(title, "MB/s", carried, {name: [budgets.ATTACHMENT]})
            row += [f"{speed:.0f}", budgets.ATTACHMENT.verdict(speed)]
        return [*row, str(budgets.ATTACHMENT), _load(found)]

    def storage(self) -> None:
        """What the database takes for an entry, by the size of its body."""
        rows = []
        for name, starter in self.ours.items():
            row = [name]
            for size in (1024, 4096, 16_384):
                found = attempt(partial(self._store_on, starter, size))
                if isinstance(found, str):
                    row.append(found)
                    continue
                row.append(f"{found['stored']:,.0f}")
                stored = {name: cell_of(found, "stored")}
                self._beside(f"stored for a body of {size:,} bytes", "bytes", stored, {})
                if size == World.body:
                    self.ledger.storage(name, found["stored"] / size)
            rows.append(row)
        head = ["bytes in the database for a body of", "1,024", "4,096", "16,384"]
        self.say(table("Storage", head, rows))

    def _store_on(self, starter: Starter, size: int) -> dict[str, float]:
        job = {"what": "fill", "size": size, "count": self.effort.filled}
        with running(self.effort, starter, logs=8) as server:
            before = server.stored()
            load(server, job, self.effort.home)
            if server.stops_to_tell:
                server.stop()
            return {"stored": (server.stored() - before) / self.effort.filled}

    def slow_disk(self) -> None:
        """Appends again where each fsync takes a millisecond longer."""
        shim = self.effort.home / "fsync_delay.so"
        effort = replace(self.effort, delay=Delay(shim, 1000))
        slower = RelayFigures(effort, self.say, self.peers, self.ours, Ledger(None), note=self.note)
        self.say("\nEach fsync of the servers takes 1 ms longer in the next table.")
        slower.appends()

    def _systems(self) -> Sequence[tuple[str, Starter]]:
        return pairs(self.ours, PEERS, ENGINE) if self.peers else pairs(self.ours)


def _load(found: Found) -> str:
    return f"{found['load']:.1f}"


def _row(name: str, generator: str, found: Found | str) -> list[str]:
    if isinstance(found, str):
        return [name, generator, found]
    row = [
        name, generator, f"{found['rate']:,.0f}", f"{found['low']:,.0f} to {found['high']:,.0f}",
        f"{found['p50']:.2f}", f"{found['p99']:.1f}", _load(found),
    ]  # fmt: skip
    if name in OURS and generator == "wrk":
        budget = _appends_of(name)
        row += [str(budget), budget.verdict(found["rate"])]
    return row


def _appends_of(name: str) -> Budget:
    return budgets.SQLITE_APPENDS if name == SQLITE else budgets.POSTGRES_APPENDS


def _way_of(name: str) -> tuple[Budget, Budget]:
    return budgets.SQLITE_WAY if name == SQLITE else budgets.POSTGRES_WAY


def _verdict(name: str, generator: str, figure: float | None, budget: Budget) -> list[str]:
    shown = "" if figure is None else f"{figure:.2f}"
    return [name, generator, shown, str(budget), budget.verdict(figure)]

"""Figures for Prometheus: counts and times by route and outcome, nothing that names anybody."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from sync.relay.http.asgi import Receive, Scope, Send

if TYPE_CHECKING:  # the library is loaded when somebody asks for the figures, not at every start
    from prometheus_client.metrics_core import Metric

BOUNDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
"""Upper bounds of the times that are told apart, in seconds."""

TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counts of this process. Plain numbers, put together only when somebody asks.

    Attributes:
        requests: by (route, status code).
        problems: by the problem's name.
        received: bytes of bodies that were taken.
        lost_chunks: how often an attachment's bytes were missing or damaged.
        gauges: by name, what asks for a value of the moment: (explanation, function).
    """

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, int]] = Counter()
        self.problems: Counter[str] = Counter()
        self.received = 0
        self.lost_chunks = 0
        self.gauges: dict[str, tuple[str, Callable[[], float]]] = {}
        self._times: dict[str, list[int]] = {}
        self._sums: Counter[str] = Counter()

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count an answer. Streams are counted when they end, without their length."""
        self.requests[route, status] += 1
        times = self._times.get(route)
        if times is None:
            times = self._times[route] = [0] * (len(BOUNDS) + 1)
        times[bisect_left(BOUNDS, seconds)] += 1
        self._sums[route] += seconds  # type: ignore[assignment] # a Counter adds floats as well

    def collect(self) -> Iterable["Metric"]:
        """Everything, as Prometheus wants it."""
        from prometheus_client.core import (  # noqa: PLC0415 - see above
            CounterMetricFamily,
            GaugeMetricFamily,
        )

        requests = CounterMetricFamily(
            "lamplit_relay_requests", "Answers by route and status.", labels=["route", "status"]
        )
        for (route, status), count in self.requests.items():
            requests.add_metric([route, str(status)], count)
        yield requests
        problems = CounterMetricFamily(
            "lamplit_relay_problems", "Refusals by name.", labels=["problem"]
        )
        for slug, count in self.problems.items():
            problems.add_metric([slug], count)
        yield problems
        yield CounterMetricFamily(
            "lamplit_relay_received_bytes", "Bytes of bodies taken.", value=self.received
        )
        yield CounterMetricFamily(
            "lamplit_relay_lost_chunks",
            "Times that an attachment's bytes were missing or damaged.",
            value=self.lost_chunks,
        )
        yield self._histogram()
        for name, (explanation, value) in self.gauges.items():
            yield GaugeMetricFamily(f"lamplit_relay_{name}", explanation, value=value())

    def _histogram(self) -> "Metric":
        from prometheus_client.core import HistogramMetricFamily  # noqa: PLC0415 - see above

        family = HistogramMetricFamily(
            "lamplit_relay_request_seconds", "Time to an answer by route.", labels=["route"]
        )
        for route, times in self._times.items():
            total, buckets = 0, []
            for bound, count in zip((*map(str, BOUNDS), "+Inf"), times, strict=True):
                total += count
                buckets.append((bound, float(total)))
            family.add_metric([route], buckets, sum_value=self._sums[route])
        return family

    def text(self) -> bytes:
        """Everything in Prometheus' text format."""
        from prometheus_client import CollectorRegistry, generate_latest  # noqa: PLC0415 - see above

        registry = CollectorRegistry(auto_describe=False)
        registry.register(self)
        return generate_latest(registry)


class MetricsPage:
    """The ASGI application of the listener for metrics."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request (ASGI)."""
        del receive
        found = scope["path"] == "/metrics" and scope["method"] in {"GET", "HEAD"}
        body = self._metrics.text() if found else b""
        headers = [
            (b"content-type", TYPE.encode()),
            (b"content-length", b"%d" % len(body)),
        ]
        status = 200 if found else 404
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

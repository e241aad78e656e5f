"""The command that exchanges news with the relays: sync."""

import argparse
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from types import FrameType

from app.cli.circle_here import Here, find_circle, here
from app.cli.printing import count, one_line, print_json
from app.cli.world import World
from app.domain.circles.circle import Circle, CircleState
from app.domain.prompts import light_questions
from app.usecases.circles.port import CirclePort, Progress, SyncReport
from app.usecases.circles.rounds import ask_weekly


def sync(world: World, options: argparse.Namespace) -> int:
    """`lamplit sync`."""
    with here(world, options) as found:
        circles = found.vault.read(lambda tx: tx.circles.all())
        wanted = find_circle(circles, options.circle).id if options.circle else None
        if not circles:
            # Without a circle nothing of the network is even loaded.
            _say(found, SyncReport(caught_up=True, received=0, sent=0))
            return 0
        if options.watch:
            _watch(found)
            return 0
        report = found.port.sync(wanted, _meter(found))
        asked = [
            one.id for one in circles if wanted in (None, one.id) and _ask_weekly(found, one.id)
        ]
        if asked:
            report = _both(report, found.port.sync(wanted, _meter(found)))
        report = replace(report, sentences=(*report.sentences, *_arrived(found, circles)))
        _say(found, report)
        return 0 if report.caught_up else 1


def _arrived(found: Here, before: Sequence[Circle]) -> Iterator[str]:
    """Say which circles one has come into."""
    now = {one.id: one for one in found.vault.read(lambda tx: tx.circles.all())}
    for one in before:
        after = now.get(one.id)
        if after is None or after.state is not CircleState.MEMBER:
            continue
        if one.state in {CircleState.JOINING, CircleState.WAITING}:
            yield f"You are in {after.name} now."
        elif one.state is CircleState.RESYNC:
            yield f"You are back in {after.name}."


def _circles(found: Here) -> list[bytes]:
    return [one.id for one in found.vault.read(lambda tx: tx.circles.all())]


def _ask_weekly(found: Here, circle: bytes) -> bool:
    """Ask the question of the week where it is this person's turn; return whether it was."""
    questions, world = light_questions(), found.world
    post, _ = found.vault.write(lambda tx: ask_weekly(
        tx, found.words, circle, questions, now=world.now(), random=world.random,
    ))  # fmt: skip
    return post is not None


def _both(first: SyncReport, second: SyncReport) -> SyncReport:
    return SyncReport(
        second.caught_up,
        first.received + second.received,
        first.sent + second.sent,
        tuple(dict.fromkeys((*first.sentences, *second.sentences))),
    )


def _watch(found: Here) -> None:
    port = found.port

    def told(report: SyncReport) -> None:
        if report.caught_up and [one for one in _circles(found) if _ask_weekly(found, one)]:
            port.hurry()
        if report.received or report.sent or report.sentences:
            _say(found, report)

    with _ended_by_signals(port):
        port.watch(told)


@contextmanager
def _ended_by_signals(port: CirclePort) -> Iterator[None]:
    """Let Ctrl+C and a polite kill end the waiting cleanly."""

    def end(_number: int, _frame: FrameType | None) -> None:
        port.stop()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _meter(found: Here) -> "_Meter":
    return _Meter(found.world, quiet=found.json or not found.world.columns)


class _Meter:
    """Says how far a long round has come, where somebody watches."""

    def __init__(self, world: World, *, quiet: bool) -> None:
        self._world = world
        self._quiet = quiet
        self._said: dict[bytes, int] = {}

    def __call__(self, progress: Progress) -> None:
        tenth = 10 * progress.done // progress.of if progress.of else 10
        if self._quiet or tenth <= self._said.get(progress.circle, 0):
            return
        self._said[progress.circle] = tenth
        self._world.tell(f"{one_line(progress.name)}: {progress.done:,} of {progress.of:,}")


def _say(found: Here, report: SyncReport) -> None:
    world = found.world
    if found.json:
        print_json(world, {
            "caught_up": report.caught_up, "received": report.received, "sent": report.sent,
            "sentences": list(report.sentences),
        })  # fmt: skip
        world.stdout.flush()
        return
    for sentence in report.sentences:
        world.tell(one_line(sentence))
    if report.received or report.sent:
        world.tell(f"Received {count(report.received, 'post')}, sent {count(report.sent, 'post')}.")
    elif report.caught_up and not report.sentences:
        world.tell("Nothing new.")

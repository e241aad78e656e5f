"""A batch of jobs, carried out within the writer's transaction."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from sync.protocol.problems import RefusedError
from sync.relay.operations import Append, Operation
from sync.relay.records import Setting
from sync.relay.rules import decide
from sync.relay.stores.sqlite.connection import Sql
from sync.relay.stores.sqlite.loading import load, load_appends
from sync.relay.stores.sqlite.saving import save

Chore = Callable[[Sql], Any]
"""Something that writes and is no operation, such as noting the day."""

Job = tuple[Operation | Chore, "asyncio.Future[Any]"]

Outcome = tuple["asyncio.Future[Any]", Any]
"""A job's future, and its result or the exception to raise."""


def carry_out(sql: Sql, batch: Sequence[Job], setting: Setting) -> list[Outcome]:
    """Decide and save, in the order of arrival; appends that follow each other share a book.

    Raises:
        apsw.Error: the database did not take it.
        Exception: a mistake of ours. In both cases nothing of the batch may be committed.
    """
    outcomes: list[Outcome] = []
    appends: list[tuple[Append, asyncio.Future[Any]]] = []
    for work, future in batch:
        if isinstance(work, Append):
            appends.append((work, future))
            continue
        outcomes += _append(sql, appends, setting)
        appends = []
        outcomes.append((future, _other(sql, work, setting)))
    return outcomes + _append(sql, appends, setting)


def resolve(outcomes: Sequence[Outcome]) -> None:
    """On the event loop: wake whoever is still waiting."""
    for future, result in outcomes:
        if future.done():
            continue
        if isinstance(result, BaseException):
            future.set_exception(result)
        else:
            future.set_result(result)


def _append(
    sql: Sql, jobs: Sequence[tuple[Append, "asyncio.Future[Any]"]], setting: Setting
) -> list[Outcome]:
    if not jobs:
        return []
    book = load_appends(sql, [operation for operation, _ in jobs])
    outcomes: list[Outcome] = []
    for operation, future in jobs:
        try:
            outcomes.append((future, decide(operation, book, setting)))
        except RefusedError as refused:
            outcomes.append((future, refused))
    save(sql, book)
    return outcomes


def _other(sql: Sql, work: Operation | Chore, setting: Setting) -> Any:
    if callable(work):
        return work(sql)
    book = load(sql, work.needs())
    try:
        result = decide(work, book, setting)
    except RefusedError as refused:
        return refused
    save(sql, book)
    return result

"""One thing at a time in each circle: the journal's verbs, and what `watch` does beside them."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar, cast

Verb = TypeVar("Verb", bound=Callable[..., Any])


@dataclass(slots=True)
class Locks:
    """A lock for each circle; whoever holds it may take it again."""

    _locks: dict[bytes, Any] = field(default_factory=dict, repr=False)
    _own: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @contextmanager
    def alone(self, circle: bytes) -> Iterator[None]:
        """Wait until nobody else does anything in a circle, and keep it so."""
        with self._own:
            lock = self._locks.setdefault(circle, threading.RLock())
        with lock:
            yield


def alone(verb: Verb) -> Verb:
    """A verb whose first argument is a circle, in which nothing else is done meanwhile."""

    @wraps(verb)
    def guarded(self: Any, circle: bytes, *given: Any, **named: Any) -> Any:
        with self.tools.locks.alone(circle):
            return verb(self, circle, *given, **named)

    return cast("Verb", guarded)

"""Addresses and what answers there.

A module with endpoints has a function `places()` that returns a list of `Place`; `app` joins them.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from sync.relay.http.answers import Answer
from sync.relay.http.requests import Request

Handler = Callable[[Request], Awaitable[Answer | None]]
"""Answers a request; None when it has sent its answer itself.

It may raise `RefusedError`, `MalformedError`, `StoreFailedError`; each becomes a problem document.
"""


@dataclass(frozen=True, slots=True)
class Place:
    """An address.

    Attributes:
        template: its path, such as `/v1/logs/{log}/entries`.
        methods: what answers each method; GET answers HEAD too, where `head` says so.
        head: whether HEAD is answered.
        free: whether it is answered at any rate, and while the relay stops.
    """

    template: str
    methods: Mapping[str, Handler]
    head: bool = True
    free: bool = False

    @property
    def allowed(self) -> str:
        """The methods that it takes, as the header `Allow` lists them."""
        names = set(self.methods) | {"OPTIONS"}
        if self.head and "GET" in names:
            names.add("HEAD")
        return ", ".join(sorted(names))

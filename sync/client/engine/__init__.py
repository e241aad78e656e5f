"""The engine of circles: from the outbox to a relay, and from there into the journal.

`Circles` is what the journal asks (`app.usecases.circles.port.CirclePort`). Everything that it
keeps is in the vault, written in short transactions; everything that it believes was checked by
`sync.session`. One round of one circle (`rounds`) is a plain function of the vault, the clock,
chance and what the relay answers.
"""

from sync.client.engine.circles import Circles

__all__ = ["Circles"]

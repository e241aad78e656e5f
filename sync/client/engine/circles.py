"""The engine of circles as the journal asks for it."""

from sync.client.engine.coming import Coming
from sync.client.engine.leading import Leading
from sync.client.engine.moving import Moving
from sync.client.engine.syncing import Syncing
from sync.client.engine.words import Words


class Circles(Coming, Leading, Moving, Syncing, Words):
    """Implements `app.usecases.circles.port.CirclePort`; made with `Surroundings`.

    Every method raises `app.domain.failures.Failure`, and nothing else. What one began and could
    not finish is finished by the next `sync`.
    """

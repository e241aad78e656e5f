"""Ten million users as plain arithmetic: how much they write, keep and fetch, in how many cells.

A cell is a database with its standby, some instances of the relay before it, and a bucket for
attachments. A log lives in one cell; no request crosses cells.
"""

import math
from dataclasses import dataclass
from typing import Final

DAY: Final = 86_400.0
HOUR: Final = 3_600.0
_KIB: Final = 1024
_BASE: Final = 0.4
_BUSIEST_HOUR: Final = 21.0


@dataclass(frozen=True)
class World:
    """What is assumed about people and how they use it.

    Attributes:
        users: how many. circle: members of one.
        posts: by a user in a day. entries: of the log for a post, with the comments, reactions and
            changes of turn that come with it.
        body: bytes of an entry, padded.
        pictured: the share of posts with attachments. attachments: of such a post.
        attachment: bytes of one, padded.
        fetched: the share of the others in a circle who fetch an attachment.
        retention: days that everything is kept.
        peak: the busiest moment over the mean.
        online: the share of users with an open stream at the busiest moment.
    """

    users: int = 10_000_000
    circle: int = 5
    posts: float = 0.5
    entries: float = 5.0
    body: int = 4 * _KIB
    pictured: float = 0.2
    attachments: int = 2
    attachment: int = 3 * 256 * _KIB
    fetched: float = 0.8
    retention: int = 90
    peak: float = 5.0
    online: float = 0.1

    @property
    def circles(self) -> int:
        """How many circles there are, with one log each."""
        return self.users // self.circle

    @property
    def appends(self) -> float:
        """Appends in a second, on average over the day."""
        return self.users * self.posts * self.entries / DAY

    @property
    def streams(self) -> int:
        """Streams that are open at the busiest moment."""
        return round(self.users * self.online)

    @property
    def written(self) -> float:
        """Bytes of bodies in a day."""
        return self.appends * DAY * self.body

    @property
    def attached(self) -> float:
        """Bytes of attachments in a day."""
        posts = self.users * self.posts * self.pictured
        return posts * self.attachments * self.attachment

    @property
    def fetches(self) -> float:
        """Bytes that leave in a day: entries go to all others, attachments to most of them."""
        return (self.circle - 1) * (self.written + self.attached * self.fetched)

    def rate(self, hour: float) -> float:
        """Appends in a second at an hour of the day (0 to 24): a quiet base and one high evening.

        All users are taken to live in one time zone, which makes the evening as high as it gets.
        """
        height = self.peak - _BASE
        width = (1 - _BASE) * 24 / (height * math.sqrt(2 * math.pi))
        away = min(abs(hour - _BUSIEST_HOUR), 24 - abs(hour - _BUSIEST_HOUR))
        return self.appends * (_BASE + height * math.exp(-((away / width) ** 2) / 2))


@dataclass(frozen=True)
class Plan:
    """How a world is cut into cells.

    Attributes:
        world: who is served.
        bound: bytes of a cell's database, small enough that a restore takes hours and not days.
        fill: the share of the bound at which a cell takes no new logs.
        overhead: bytes in the database for each byte of a body.
        per_instance: streams that one instance keeps.
    """

    world: World
    bound: float = 400e9
    fill: float = 0.8
    overhead: float = 1.5
    per_instance: int = 15_000

    @property
    def circle_bytes(self) -> float:
        """Bytes in the database for a circle that is older than the retention."""
        world = self.world
        return world.written * world.retention * self.overhead / world.circles

    @property
    def circles(self) -> int:
        """Circles that a cell takes."""
        return int(self.bound * self.fill / self.circle_bytes)

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return math.ceil(self.world.circles / self.circles)

    @property
    def streams(self) -> int:
        """Streams of one cell at the busiest moment."""
        return math.ceil(self.world.streams / self.cells)

    @property
    def instances(self) -> int:
        """Instances in one cell: for its streams, with one more than needed, so one may be down."""
        return math.ceil(self.streams / self.per_instance) + 1

    @property
    def appends(self) -> float:
        """Appends in a second in one cell at the busiest moment."""
        return self.world.appends * self.world.peak / self.cells

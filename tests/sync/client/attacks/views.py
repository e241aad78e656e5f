"""Another history: a log that is told to one client, consistent in itself, and not the true one."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Self

from sync.client.engine.desk import Desk
from sync.protocol import headers as names
from sync.protocol.chain import START, follow
from sync.protocol.frames import Frame
from tests.sync.client.attacks.middle import Answer, Asked, Forward
from tests.sync.client.engine.people import Person

Edit = Callable[[Frame], Iterable[Frame]]


def same(frame: Frame) -> Iterable[Frame]:
    """The truth."""
    return (frame,)


@dataclass
class View:
    """Tells a client a log of its own: every entry of the relay's goes through `edit` once.

    What `edit` gives is numbered and chained anew, so that whoever reads it finds nothing wrong in
    the numbers. It begins with the log, or (`since`) where somebody is who reads it.

    Attributes:
        edit: what becomes of the relay's next entry; may be set at any time.
        first: how many entries were told before.
        told: the entries as they were told since.
        chains: the chain's value before each of them, and after the last.
        taken: how far the relay's log was taken in.
        places: where the relay's entries are in what was told.
    """

    edit: Edit = same
    first: int = 0
    told: list[Frame] = field(default_factory=list)
    chains: list[bytes] = field(default_factory=lambda: [START])
    taken: int = 0
    places: dict[int, int] = field(default_factory=dict)

    @classmethod
    def since(cls, person: Person) -> Self:
        """Begin where this person has read to."""
        cursor = Desk(person.port.tools, person.circle).here.cursor
        assert cursor.chain is not None
        return cls(first=cursor.seq, chains=[cursor.chain], taken=cursor.seq)

    @property
    def last(self) -> int:
        """The number of the last entry that was told."""
        return self.first + len(self.told)

    def __call__(self, asked: Asked, forward: Forward) -> Answer | None:
        if asked.is_page:
            return self._page(asked, forward)
        if asked.is_append:
            return self._append(asked, forward)
        return forward(asked)

    def put(self, frame: Frame) -> Frame:
        """Tell one more entry, numbered as the next."""
        frame = replace(frame, seq=self.last + 1)
        self.told.append(frame)
        self.chains.append(follow(self.chains[-1], frame))
        return frame

    def _page(self, asked: Asked, forward: Forward) -> Answer:
        got = forward(asked.from_place(self.taken))
        if got.status != 200:
            return got
        for frame in got.frames:
            self._take(frame)
        return self._tell(asked, got)

    def _take(self, frame: Frame) -> None:
        if frame.seq <= self.taken:
            return
        self.taken = frame.seq
        for one in self.edit(frame):
            self.put(one)
        self.places[frame.seq] = self.last

    def _tell(self, asked: Asked, got: Answer) -> Answer:
        ends = got.headers.get(names.ENDS.lower())
        head = self.places.get(int(ends), self.last) if ends else self.last
        if not self.first <= asked.after <= self.last:
            return Answer(500)
        frames = self.told[asked.after - self.first : max(head - self.first, 0)]
        last = asked.after + len(frames) - self.first
        answer = got.with_frames(frames).saying(
            lamplit_head=max(head, asked.after), lamplit_chain=self.chains[last].hex()
        )
        return answer.saying(lamplit_ends=max(head, asked.after)) if ends else answer

    def _append(self, asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        if got.status not in {200, 201}:
            return got
        place = json.loads(got.content)
        page = Asked("GET", asked.path, {"after": str(self.taken), "count": "256"},
                     {"Authorization": asked.headers["Authorization"]}, b"")  # fmt: skip
        while self.taken < place["seq"]:
            more = forward(page.from_place(self.taken))
            for frame in more.frames:
                self._take(frame)
        seq = self.places[place["seq"]]
        document = {**place, "seq": seq, "chain": self.chains[seq - self.first].hex()}
        return replace(got, body=json.dumps(document).encode())

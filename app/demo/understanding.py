"""Puts the inner side of the invented year into a vault: sleep, scales, scores, kit, session."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from app.demo.inner_year import ZONE, nights, noon, questionnaires
from app.domain.scales import ScaleKind
from app.domain.session import LandmarkKind, Professional
from app.measures import instruments
from app.usecases.coping_kit import keep_card, new_card, use_card
from app.usecases.keep_scale import make_scale, note_reading
from app.usecases.note_sleep import Sleep, note_sleep
from app.usecases.plan_session import add_landmark, add_topic, keep_professional, tick_topic
from app.usecases.small_goals import End, end_goal, keep_goal, mark_goal, new_goal
from app.usecases.take_measure import record
from app.vault.transaction import Transaction

_YEAR = timedelta(days=364)
_CARDS = (
    ("Feet, floor, five things", "Both feet down. Name five things that are green.", "ground", 3),
    ("Round the block", "Coat on before thinking about it. The long way if it is dry.", "move", 15),
    ("Ring Ana", "She said any evening. It need not be about anything.", "reach-out", 20),
    ("Warm hands", "Hold the big cup until it is cold. Look out, not at a screen.", "rest", 10),
)
_GOALS = (
    ("Out of the house before noon on Saturdays", "Shoes by the door on Friday", ""),
    ("Cook twice a week", "Write down what is in the cupboard", "reached"),
    ("Answer letters the same day", "", "let go"),
)
_TOPICS = (
    "Sleep since the clocks went back",
    "Saying no at work",
    "Whether to go home in December",
)
_TALKED = "The argument in September"


@dataclass(frozen=True)
class InnerYear:
    """Writes the year that ends on ``today``.

    Attributes:
        now: the present; nothing is noted later.
    """

    tx: Transaction
    today: date
    now: datetime
    new_id: Callable[[], UUID]
    seed: int = 0

    def write(self) -> None:
        """Write all of it, in one transaction."""
        random = Random(f"inner {self.seed}")  # noqa: S311 - a story, not a secret
        self._sleep()
        self._scales(random)
        self._measures()
        self._kit(random)
        self._goals(random)
        self._session()

    def _sleep(self) -> None:
        for night in nights(self.today - _YEAR, self.today, self.seed):
            note_sleep(
                self.tx, night.day,
                Sleep(night.asleep_at, night.awake_at, night.quality, night.wakings, night.early),
                zone=ZONE, now=min(night.awake_at + timedelta(hours=1), self.now),
                new_id=self.new_id,
            )  # fmt: skip

    def _scales(self, random: Random) -> None:
        begun = noon(self.today - _YEAR)
        coffee, _ = make_scale(
            self.tx, "Coffee", ScaleKind.NUMBER, now=begun, new_id=self.new_id, unit="cups",
            low=0, high=12,
        )  # fmt: skip
        outside, _ = make_scale(
            self.tx, "Outside", ScaleKind.DURATION, now=begun, new_id=self.new_id
        )
        day = self.today - _YEAR
        while day < self.today:
            if random.random() < 0.6:  # noqa: PLR2004 - most days
                summer = day.month in {4, 5, 6, 7, 8, 9}
                minutes = max(0, round(random.gauss(80 if summer else 35, 30) / 5) * 5)
                for scale, value in (
                    (coffee, random.choice((0, 1, 1, 2, 2, 3))),
                    (outside, minutes),
                ):
                    note_reading(
                        self.tx, scale.id, value, at=noon(day), zone=ZONE, now=noon(day),
                        new_id=self.new_id,
                    )  # fmt: skip
            day += timedelta(days=1)

    def _measures(self) -> None:
        known = {instrument.id: instrument for instrument in instruments()}
        for scores in questionnaires(self.today, self.seed):
            instrument = known[scores.instrument]
            answers = dict(
                zip((item.link_id for item in instrument.items), scores.answers, strict=True)
            )
            record(
                self.tx, instrument, answers, at=scores.at, zone=ZONE, now=scores.at,
                new_id=self.new_id,
            )  # fmt: skip

    def _kit(self, random: Random) -> None:
        for title, body, kind, minutes in _CARDS:
            card = new_card(
                title, body, now=noon(self.today - _YEAR), new_id=self.new_id, kind=kind,
                minutes=minutes,
            )  # fmt: skip
            keep_card(self.tx, card)
            for _ in range(random.randint(2, 9)):
                before = random.randint(4, 9)
                use_card(
                    self.tx, card.id, at=noon(self.today - timedelta(days=random.randint(1, 300))),
                    zone=ZONE, new_id=self.new_id, before=before,
                    after=max(0, before - random.randint(0, 4)), helped=random.randint(1, 4),
                )  # fmt: skip

    def _goals(self, random: Random) -> None:
        for words, step, end in _GOALS:
            goal = new_goal(words, step, now=noon(self.today - _YEAR / 2), new_id=self.new_id)
            keep_goal(self.tx, goal)
            for days in sorted(random.sample(range(1, 90), 9)):
                mark_goal(self.tx, goal.id, self.today - timedelta(days=days), done=True)
            if end:
                chosen = End.REACHED if end == "reached" else End.LET_GO
                end_goal(self.tx, goal.id, chosen, now=noon(self.today - timedelta(days=20)))

    def _session(self) -> None:
        said = noon(self.today - timedelta(days=40))
        talked, _ = add_topic(self.tx, _TALKED, now=said, new_id=self.new_id)
        tick_topic(self.tx, talked.id, now=noon(self.today - timedelta(days=33)))
        for days, words in zip((9, 5, 2), _TOPICS, strict=True):
            at = noon(self.today - timedelta(days=days))
            add_topic(self.tx, words, now=at, new_id=self.new_id)
        keep_professional(
            self.tx,
            Professional(
                self.new_id(), "Dr R. Okafor", "Therapist", "555 0142", note="Thursdays, 16:00"
            ),
        )
        add_landmark(
            self.tx, LandmarkKind.EVENT, "New job", self.today - timedelta(days=118),
            new_id=self.new_id,
        )  # fmt: skip
        add_landmark(
            self.tx, LandmarkKind.AWAY, "away", self.today - timedelta(days=205),
            self.today - timedelta(days=189), new_id=self.new_id,
        )  # fmt: skip

"""A transaction: every repository over one connection."""

from collections.abc import Callable
from functools import cached_property

from app.domain.failures import DiskFull
from app.vault.repositories.attachments import Attachments
from app.vault.repositories.batches import Batches
from app.vault.repositories.circle_boxes import CircleBoxes
from app.vault.repositories.circle_files import CircleFiles
from app.vault.repositories.circle_list import Circles
from app.vault.repositories.circle_outbox import CircleOutbox
from app.vault.repositories.circle_people import CirclePeople
from app.vault.repositories.circle_posts import CirclePosts
from app.vault.repositories.circle_pulses import CirclePulses
from app.vault.repositories.circle_quiet import CircleQuiet
from app.vault.repositories.circle_state import CircleStates
from app.vault.repositories.connections import Connections
from app.vault.repositories.entries import Entries
from app.vault.repositories.figures import Figures
from app.vault.repositories.history import Drafts, Revisions, Tombstones
from app.vault.repositories.keeping import Meta, OwnWords, SavedSearches, Settings
from app.vault.repositories.kit import Cards, Goals, Helping
from app.vault.repositories.limits import Contacts, LimitsKept, UsageKept
from app.vault.repositories.merging import Merging
from app.vault.repositories.moods import Moods
from app.vault.repositories.nights import Nights
from app.vault.repositories.plan import PlanParts
from app.vault.repositories.recovery import Recovery
from app.vault.repositories.scales import Scales
from app.vault.repositories.search import Search
from app.vault.repositories.sessions import Landmarks, Professionals, Topics
from app.vault.repositories.sizes import Sizes
from app.vault.repositories.takings import OwnMeasures, Takings
from app.vault.repositories.templates import Templates
from app.vault.repositories.timeline import Timeline
from app.vault.repositories.whole import Whole
from app.vault.sqlcipher import Connection


class Transaction:
    """What a use case reads and writes through; made by `Vault.write` and `Reader.read`."""

    def __init__(
        self,
        sql: Connection,
        has_room: Callable[[], bool] = lambda: True,
        *,
        displaced: bool = False,
    ) -> None:
        self._sql = sql
        self._displaced = displaced
        self._has_room = has_room
        self.can_wait = False

    def wait_for_room(self) -> None:
        """Say that this writing can wait: it never takes the reserve, which is for words.

        For what only prepares or tidies up. When the disk is full it fails, and is done later.
        """
        self.can_wait = True

    def stage(self) -> None:
        """Say that this writing prepares something large, and make sure of the room.

        Raises:
            DiskFull: less than saving words and clearing up may need would be left.
        """
        self.wait_for_room()
        if not self._has_room():
            raise DiskFull

    @cached_property
    def entries(self) -> Entries:
        """Entries, one by one."""
        return Entries(self._sql)

    @cached_property
    def timeline(self) -> Timeline:
        """Lists of entries."""
        return Timeline(self._sql)

    @cached_property
    def search(self) -> Search:
        """Finding entries."""
        return Search(self._sql)

    @cached_property
    def revisions(self) -> Revisions:
        """Versions of entries."""
        return Revisions(self._sql)

    @cached_property
    def drafts(self) -> Drafts:
        """What is being typed."""
        return Drafts(self._sql)

    @cached_property
    def attachments(self) -> Attachments:
        """Files."""
        return Attachments(self._sql)

    @cached_property
    def moods(self) -> Moods:
        """Check-ins."""
        return Moods(self._sql)

    @cached_property
    def nights(self) -> Nights:
        """Sleep."""
        return Nights(self._sql)

    @cached_property
    def scales(self) -> Scales:
        """The person's own scales and their readings."""
        return Scales(self._sql)

    @cached_property
    def figures(self) -> Figures:
        """What insights count."""
        return Figures(self._sql)

    @cached_property
    def batches(self) -> Batches:
        """Imports."""
        return Batches(self._sql)

    @cached_property
    def meta(self) -> Meta:
        """The vault's facts about itself."""
        return Meta(self._sql)

    @cached_property
    def settings(self) -> Settings:
        """The person's settings."""
        return Settings(self._sql)

    @cached_property
    def searches(self) -> SavedSearches:
        """Saved searches."""
        return SavedSearches(self._sql)

    @cached_property
    def words(self) -> OwnWords:
        """Own spelling words."""
        return OwnWords(self._sql)

    @cached_property
    def tombstones(self) -> Tombstones:
        """What was deleted for good."""
        return Tombstones(self._sql)

    @cached_property
    def topics(self) -> Topics:
        """What the person wants to talk about."""
        return Topics(self._sql)

    @cached_property
    def professionals(self) -> Professionals:
        """People who help by profession."""
        return Professionals(self._sql)

    @cached_property
    def landmarks(self) -> Landmarks:
        """Events and days away."""
        return Landmarks(self._sql)

    @cached_property
    def cards(self) -> Cards:
        """Coping cards and their uses."""
        return Cards(self._sql)

    @cached_property
    def goals(self) -> Goals:
        """Small goals."""
        return Goals(self._sql)

    @cached_property
    def templates(self) -> Templates:
        """Own templates."""
        return Templates(self._sql)

    @cached_property
    def helping(self) -> Helping:
        """Whether this journal helps, as the person said."""
        return Helping(self._sql)

    @cached_property
    def takings(self) -> Takings:
        """Filled-in questionnaires."""
        return Takings(self._sql)

    @cached_property
    def own_measures(self) -> OwnMeasures:
        """Questionnaires that the person brought in."""
        return OwnMeasures(self._sql)

    @cached_property
    def circles(self) -> Circles:
        """Circles."""
        return Circles(self._sql)

    @cached_property
    def circle_state(self) -> CircleStates:
        """Places in groups, and what is under way there."""
        return CircleStates(self._sql, displaced=self._displaced)

    @cached_property
    def circle_posts(self) -> CirclePosts:
        """What was said in circles, and what happened."""
        return CirclePosts(self._sql)

    @cached_property
    def circle_files(self) -> CircleFiles:
        """The files of posts."""
        return CircleFiles(self._sql)

    @cached_property
    def circle_outbox(self) -> CircleOutbox:
        """What waits to be sent to circles, and what was."""
        return CircleOutbox(self._sql)

    @cached_property
    def circle_boxes(self) -> CircleBoxes:
        """Boxes at relays."""
        return CircleBoxes(self._sql)

    @cached_property
    def circle_quiet(self) -> CircleQuiet:
        """What a reader of circles chose, read and was offered."""
        return CircleQuiet(self._sql)

    @cached_property
    def circle_people(self) -> CirclePeople:
        """The people of circles."""
        return CirclePeople(self._sql)

    @cached_property
    def circle_pulses(self) -> CirclePulses:
        """One's own part in the pulses of circles."""
        return CirclePulses(self._sql)

    @cached_property
    def connections(self) -> Connections:
        """Network connections that were opened."""
        return Connections(self._sql)

    @cached_property
    def plan(self) -> PlanParts:
        """The plan for a bad moment."""
        return PlanParts(self._sql)

    @cached_property
    def limits(self) -> LimitsKept:
        """Limits that the person set for themselves."""
        return LimitsKept(self._sql)

    @cached_property
    def usage(self) -> UsageKept:
        """What was counted for limits."""
        return UsageKept(self._sql)

    @cached_property
    def contacts(self) -> Contacts:
        """People met outside of circles."""
        return Contacts(self._sql)

    @cached_property
    def whole(self) -> Whole:
        """Everything, as records that go out and come in."""
        return Whole(self._sql)

    @cached_property
    def merging(self) -> Merging:
        """Bringing a backup together with the journal."""
        return Merging(self._sql)

    @cached_property
    def sizes(self) -> Sizes:
        """What takes room."""
        return Sizes(self._sql)

    @cached_property
    def recovery(self) -> Recovery:
        """Shares of a way in, one's own and others'."""
        return Recovery(self._sql)

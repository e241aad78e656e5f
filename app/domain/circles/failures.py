"""The world's failures in circles."""

from app.domain.failures import Failure
from app.domain.when import from_millis


class NoSuchCircle(Failure):
    """No circle has that id or name."""

    code = "no_such_circle"
    sentence = "There is no such circle in this journal."


class NoSuchPerson(Failure):
    """Nobody in the circle has that id or name."""

    code = "no_such_person"
    sentence = "There is nobody of that name in this circle."


class NoSuchPost(Failure):
    """No post has that id, or it is gone."""

    code = "no_such_post"
    sentence = "There is no such post, or it was taken back."


class IsYourself(Failure):
    """Something that is done to others only."""

    code = "is_yourself"
    sentence = "This is you. Choose somebody else."


class CircleIsOver(Failure):
    """One is no longer in the circle."""

    code = "circle_is_over"
    sentence = "You are no longer in this circle. What you received is still here."


class CannotTravel(Failure):
    """Something is too long, or otherwise none that may be sent."""

    code = "cannot_travel"
    sentence = "This is too long for one post. Share a part of it."


class NothingShared(Failure):
    """There is not a word and not a picture in it."""

    code = "nothing_shared"
    sentence = "There is nothing in this post yet. Choose at least a few words."


class AlreadyOver(Failure):
    """The end lies in the past, or before the moment of sending."""

    code = "already_over"
    sentence = "This post would end before it is sent. Choose a later time."


class NotYours(Failure):
    """Only an author may do that."""

    code = "not_yours"
    sentence = "Only whoever wrote this can do that."


class KeepingNotAgreed(Failure):
    """The circle's agreement does not let readers keep posts for a report."""

    code = "keeping_not_agreed"
    sentence = "The agreement of this circle does not let posts be kept for a report."


class NotYetIn(Failure):
    """Nobody has let this person into the circle yet."""

    code = "not_yet_in"
    sentence = "You are not in this circle yet. Wait until somebody has let you in."


class OwnPost(Failure):
    """It takes somebody else's post."""

    code = "own_post"
    sentence = "This is a post of your own. Choose one of somebody else's."


class NoSteward(Failure):
    """A report goes to stewards, and to at least one."""

    code = "no_steward"
    sentence = "A report goes to stewards of the circle. Choose at least one, other than yourself."


class NotASteward(Failure):
    """Only stewards do that."""

    code = "not_a_steward"
    sentence = "Only stewards of the circle can do this. Ask one of them."


class ThreadRests(Failure):
    """A steward lets a thread rest.

    Attributes:
        until: in ms since 1970.
    """

    code = "thread_rests"

    def __init__(self, until: int) -> None:
        """Say until when, in ms since 1970."""
        self.until = until
        super().__init__(
            f"This thread rests until {from_millis(until):%Y-%m-%d %H:%M} UTC. Answer after that."
        )


class OnlyForSome(Failure):
    """Something would tell everybody what is for chosen people."""

    code = "only_for_some"
    sentence = "This only ever goes to chosen people. Choose at least one."


class ReportTooLong(CannotTravel):
    """What is to be shown to stewards does not fit into one report."""

    code = "report_too_long"
    sentence = "This is too long for one report. Report fewer posts at once, or in fewer words."


class NoEvidence(Failure):
    """A file is none that shows who wrote something."""

    code = "no_evidence"
    sentence = "This is no file of evidence that this Lamplit can read."


class TooManyPhotos(Failure):
    """A post has too many pictures, or they are too large together."""

    code = "too_many_photos"
    sentence = "A post takes up to 16 photos of 64 MB together. Choose fewer."


class PhotoRefused(Failure):
    """A picture cannot be freed from what it tells beside itself."""

    code = "photo_refused"
    sentence = (
        "This photo could not be freed of what it says about place and camera, so it was not "
        "shared. Save it anew as JPEG or PNG, and try again."
    )


class BadPulseAnswers(Failure):
    """A pulse has another number of statements, or other bounds."""

    code = "bad_pulse_answers"
    sentence = "Each statement takes one number from 0 to 4. Nothing was answered."


class PulseTooSoon(Failure):
    """A pulse is under way, or there was one just now."""

    code = "pulse_too_soon"
    sentence = "There is a pulse already, or there was one this week. Begin the next one later."


class PulseUnderWay(Failure):
    """Nobody can join or change an answer any more."""

    code = "pulse_under_way"
    sentence = "This pulse goes on without changes now. Wait for the next one."


class PulseUnknown(Failure):
    """A later version began it."""

    code = "pulse_unknown"
    sentence = "This pulse asks something that this version does not know. Update Lamplit first."


class AlreadyLeft(Failure):
    """It is too late to keep something from leaving."""

    code = "already_left"
    sentence = "This may have left already. Take it back instead."


class NoSource(Failure):
    """Advice says where it comes from."""

    code = "no_source"
    sentence = (
        "Say where this advice comes from: your own experience, something you read, or a "
        "professional."
    )


class BadShareCount(Failure):
    """Shares that cannot be made so."""

    code = "bad_share_count"
    sentence = "Choose 2 to 29 people, and 2 of them at least who are needed together."


class NoShareKept(Failure):
    """Nothing is kept here for this code."""

    code = "no_share_kept"
    sentence = "You keep no share that this code asks for."


class NobodyChosen(Failure):
    """Something that is for chosen people goes to nobody."""

    code = "nobody_chosen"
    sentence = "Choose at least one person who is to read this."

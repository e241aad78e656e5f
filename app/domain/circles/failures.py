"""The world's failures in circles."""

from app.domain.failures import Failure


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

"""Commands that say something in a circle; it goes out with the next sync."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from app.cli.circle_check import hidden, show
from app.cli.circle_here import Here, duration, words_of
from app.cli.mood import known_codes
from app.cli.noting import argument, note_of
from app.cli.printing import one_line, print_json
from app.cli.session import entry_id
from app.cli.world import UsageError
from app.domain.boundaries.sentences import moment_in_words
from app.domain.changes import Changes
from app.domain.circles.choices import (
    EVERYBODY,
    Form,
    Reason,
    Sending,
    Sharing,
    Source,
    Space,
    Tone,
    Wish,
    topic_notes,
)
from app.domain.circles.circle import Circle, Person
from app.domain.circles.later import Later, send_later
from app.domain.circles.posts import PostKey
from app.domain.circles.replying import asks_before
from app.domain.circles.room import room_sentences
from app.domain.entry import Entry
from app.domain.failures import NoSuchAttachment
from app.domain.feelings import LABELS
from app.domain.mood import Feelings, Valence
from app.domain.pictures import SHOWN
from app.domain.prompts import circle_words
from app.domain.when import from_millis, from_wall, local_date, parse_moment, to_millis
from app.settings import MORNING_AT
from app.usecases.circles import say, take_back
from app.usecases.circles.report import Complaint, keep_for_report, report
from app.usecases.circles.rest import offer_rest
from app.usecases.circles.say import How, Reply, wish_of
from app.usecases.circles.share import share_entry
from app.usecases.circles.waiting import cancel, put_off, with_wait
from app.vault.transaction import Transaction

C = TypeVar("C", bound=StrEnum)
_DATE = len("2026-11-22")


def _share(found: Here) -> None:
    given, circle, words = found.options, found.circle, found.words
    sending = sending_of(found, circle)
    part = None if given.part is None else words_of(found.world, given, given.part)
    topics, own = topic_notes(argument(note) for note in given.note)
    wish, tone = choice_of(Wish, given.wish, "wish"), choice_of(Tone, given.tone, "tone")

    def chosen(tx: Transaction) -> tuple[Entry, Sharing]:
        entry = tx.entries.get(entry_id(tx, given.entry))
        extra = set(given.extra)
        sharing = Sharing(
            text=part,
            title="title" in extra,
            mood="mood" in extra,
            tags="tags" in extra,
            place="place" in extra,
            written="written" in extra,
            photos=() if given.no_photos else _photos(entry, given.photos),
            wish=wish,
            tone=tone,
            topics=topics,
            own_topics=own,
            sending=sending,
        )
        return entry, sharing

    def work(tx: Transaction) -> tuple[PostKey, Changes]:
        entry, sharing = chosen(tx)
        if given.hide:
            sharing = hidden(found, tx, entry, sharing)
        return share_entry(
            tx, words, circle.id, entry.id, sharing, now=found.world.now(),
            random=found.world.random,
        )  # fmt: skip

    if given.check:
        show(found, chosen, hide=given.hide)
        return
    said(found, found.vault.write(work)[0])
    _offer_rest(found, circle.id)


def _photos(entry: Entry, named: Sequence[str]) -> tuple[UUID, ...]:
    """Return the photos that go along: those that were named, or all of the entry."""
    if not named:
        return tuple(one.id for one in entry.attachments if one.mime in SHOWN)
    try:
        return tuple(UUID(one) for one in named)
    except ValueError as error:
        raise NoSuchAttachment from error


def _check_in(found: Here) -> None:
    given = found.options
    labels = known_codes(given.label, LABELS, "feeling")
    feelings = Feelings(energy=given.energy, labels=labels, note=note_of(found.world, given) or "")
    how = How(Valence(given.valence), feelings, choice_of(Wish, given.wish, "wish"))
    circle = found.circle
    sending = sending_of(found, circle)
    _speak(found, lambda tx: say.share_check_in(
        tx, found.words, circle.id, how, now=found.world.now(), random=found.world.random,
        sending=sending,
    ))  # fmt: skip
    _offer_rest(found, circle.id)


def _ask(found: Here) -> None:
    circle, text = found.circle, words_of(found.world, found.options, found.options.text)
    sending = sending_of(found, circle)
    _speak(found, lambda tx: say.ask(
        tx, found.words, circle.id, text, now=found.world.now(), random=found.world.random,
        sending=sending,
    ))  # fmt: skip


def _comment(found: Here) -> None:
    given, circle = found.options, found.circle
    text = words_of(found.world, given, given.text)
    reply = Reply(
        text,
        choice_of(Tone, given.tone, "tone"),
        choice_of(Form, given.form, "kind of reply"),
        choice_of(Source, given.source, "source"),
        argument(given.link or ""),
        private=given.private,
    )
    row = found.post(circle.id, given.post)
    question = asks_before(reply.form, str(wish_of(found.words, row)))
    if question:
        found.sure(question)
    author = found.people(circle.id).get(row.author)
    _say_room(found, [author] if author and not row.mine else [])
    later = _wait(found)
    _speak(found, lambda tx: say.comment(
        tx, found.words, circle.id, row.key, reply, now=found.world.now(),
        random=found.world.random, not_before=later,
    ))  # fmt: skip


def _answer(found: Here) -> None:
    circle, text = found.circle, words_of(found.world, found.options, found.options.text)
    post, later = found.post(circle.id, found.options.post).key, _wait(found)
    _speak(found, lambda tx: say.answer(
        tx, found.words, circle.id, post, text, now=found.world.now(), random=found.world.random,
        not_before=later,
    ))  # fmt: skip


def _thank(found: Here) -> None:
    circle = found.circle
    post = found.post(circle.id, found.options.post).key
    _speak(found, lambda tx: say.thank(
        tx, found.words, circle.id, post, now=found.world.now(), random=found.world.random,
    ))  # fmt: skip


def _correct(found: Here) -> None:
    circle, text = found.circle, words_of(found.world, found.options, found.options.text)
    post = found.post(circle.id, found.options.post).key
    found.vault.write(lambda tx: say.correct(
        tx, found.words, circle.id, post, text, now=found.world.now(), random=found.world.random,
    ))  # fmt: skip
    found.world.tell("Corrected. The next `lamplit sync` tells the others.")


def _space(found: Here) -> None:
    given, circle = found.options, found.circle
    until = moment_to_come(found, given.until) if given.until else None
    found.vault.write(lambda tx: say.say_space(
        tx, found.words, circle.id, Space(given.status), now=found.world.now(),
        random=found.world.random, until=until,
    ))  # fmt: skip
    found.world.tell("Noted. The next `lamplit sync` tells the others.")


# --- taking back, putting away, reporting --------------------------------------------------------


def _unshare(found: Here) -> None:
    circle, given, world = found.circle, found.options, found.world
    post = found.post(circle.id, given.post).key
    if given.at:
        until = moment_to_come(found, given.at)
        found.vault.write(lambda tx: take_back.end_sooner(
            tx, found.words, circle.id, post, until, now=world.now(), random=world.random,
        ))  # fmt: skip
        world.tell("It ends then. The next `lamplit sync` tells the others.")
        return
    found.vault.write(lambda tx: take_back.unshare(
        tx, found.words, circle.id, post, now=world.now(), random=world.random,
    ))  # fmt: skip
    world.tell("Taken back. The next `lamplit sync` tells the others, who may have read it.")


def _keep(found: Here) -> None:
    circle = found.circle
    post = found.post(circle.id, found.options.post).key
    found.vault.write(lambda tx: keep_for_report(tx, circle.id, post, now=found.world.now()))
    found.world.tell("Kept sealed for 30 days.")


def _report(found: Here) -> None:
    given, circle = found.options, found.circle
    note = note_of(found.world, given) or ""
    posts = tuple(found.post(circle.id, one).key for one in given.posts)
    stewards = tuple(found.person(one, circle).person for one in given.to)
    reason = choice_of(Reason, given.reason, "reason") or Reason.OTHER
    complaint = Complaint(posts, stewards, reason, note)
    _speak(found, lambda tx: report(
        tx, found.words, circle.id, complaint, now=found.world.now(), random=found.world.random,
    ))  # fmt: skip


# --- what they share -----------------------------------------------------------------------------


def _speak(found: Here, work: Callable[[Transaction], tuple[PostKey, Changes]]) -> None:
    said(found, found.vault.write(work)[0])


def said(found: Here, key: PostKey) -> None:
    """Print the id of what was said."""
    if found.json:
        print_json(found.world, {"id": key.post.hex(), "state": "waiting"})
    else:
        found.world.say(key.post.hex())


def _offer_rest(found: Here, circle: bytes) -> None:
    """Offer a small step or a light round after several heavy shares, once."""
    now = found.world.now()
    offer = found.vault.write(lambda tx: offer_rest(tx, found.words, circle, now=now))
    if offer is not None:
        found.world.tell(circle_words()[str(offer)])


def sending_of(found: Here, circle: Circle) -> Sending:
    """Return to whom something goes, and when; say who of them has little room."""
    given = found.options
    chosen = [found.person(one, circle) for one in given.to]
    _say_room(found, chosen)
    return Sending(
        tuple(one.person for one in chosen),
        _wait(found),
        moment_to_come(found, given.expires) if given.expires else None,
    )


def _say_room(found: Here, people: Iterable[Person]) -> None:
    """Say who has not much room for others now, before something is sent to them."""
    for sentence in room_sentences(people, to_millis(found.world.now())):
        found.world.tell(one_line(sentence))


def _wait(found: Here) -> datetime | None:
    """Return when it may go out at the earliest, as it was asked for and as the limits have it."""
    given, now, zone = found.options, found.world.now(), found.world.zone()
    chosen = when_later(found, given.later) if given.later and not given.now else None
    sending = replace(EVERYBODY, not_before=chosen)
    waits = found.vault.read(lambda tx: with_wait(tx, sending, now=now)).not_before
    if waits is not None and waits != chosen:
        found.world.tell(_held_text(waits, now, zone))
    return waits


def _held_text(waits: datetime, now: datetime, zone: str) -> str:
    at = moment_in_words(waits, now, zone).removeprefix("at ").removeprefix("on ")
    kept = "`lamplit circle cancel` keeps it private."
    return f"By your limits it waits until {at}. {kept}"


def when_later(found: Here, text: str) -> datetime:
    """Return when something goes out that is to be sent later.

    Raises:
        BadDate, UsageError: see `moment_to_come`.
    """
    if argument(text).strip().casefold() != "morning":
        return moment_to_come(found, text)
    morning = MORNING_AT.read(found.vault.read(lambda tx: tx.settings.all()))
    return send_later(Later.TOMORROW_MORNING, found.world.now(), found.world.zone(), morning)


def _cancel(found: Here) -> None:
    circle, world = found.circle, found.world
    post = found.post(circle.id, found.options.post).key
    found.vault.write(lambda tx: cancel(
        tx, found.words, circle.id, post, now=world.now(), random=world.random,
    ))  # fmt: skip
    world.tell("Kept private. Nobody learns of it.")


def _later(found: Here) -> None:
    circle, given, world = found.circle, found.options, found.world
    post = found.post(circle.id, given.post).key
    until = None if given.when == "now" else when_later(found, given.when)
    now = world.now()
    found.vault.write(lambda tx: put_off(tx, circle.id, post, until, now=now))
    out = found.vault.read(lambda tx: tx.circle_outbox.get(circle.id, post.post))
    waits = 0 if out is None else out.not_before
    if waits <= to_millis(now):
        world.tell("The next `lamplit sync` sends it.")
    elif until is not None and waits <= to_millis(until):
        world.tell("It waits until then.")
    else:
        world.tell(_held_text(from_millis(waits), now, world.zone()))


def moment_to_come(found: Here, text: str) -> datetime:
    """Return the moment that a length of time, a day (its end) or a moment means.

    Raises:
        BadDate: it means none.
        UsageError: it has passed.
    """
    now, zone = found.world.now(), found.world.zone()
    length = duration(argument(text).strip())
    if length is not None:
        return now + length
    moment = parse_moment(argument(text), zone)
    if len(text.strip()) == _DATE:
        after = datetime.combine(local_date(moment, zone) + timedelta(days=1), datetime.min.time())
        moment = from_wall(after, zone)
    if moment <= now:
        raise UsageError("That moment has passed. Choose one to come.")
    return moment


def choice_of(kind: type[C], text: str | None, name: str) -> C | None:
    """Return the choice that some words mean: its words, or the beginning of one of them."""
    if text is None:
        return None
    wanted = "-".join(argument(text).casefold().split())
    same = [one for one in kind if one == wanted]
    found = same or [one for one in kind if wanted and any(_begins(one, wanted))]
    if len(found) != 1:
        words = ", ".join(one.replace("-", " ") for one in kind)
        raise UsageError(f"There is no such {name}. There are: {words}.")
    return found[0]


def _begins(code: str, wanted: str) -> Iterable[bool]:
    parts = code.split("-")
    return ("-".join(parts[at:]).startswith(wanted) for at in range(len(parts)))


ACTIONS = {
    "share": _share, "checkin": _check_in, "ask": _ask, "space": _space, "comment": _comment,
    "answer": _answer, "cancel": _cancel, "later": _later, "correct": _correct, "thank": _thank,
    "unshare": _unshare, "keep": _keep, "report": _report,
}  # fmt: skip

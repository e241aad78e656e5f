"""Commands for light rounds, for company, and for a circle's shelf of coping cards."""

from typing import Any

from app.cli.circle_here import Here
from app.cli.circle_posts import text_of
from app.cli.circle_speaking import choice_of, said, sending_of
from app.cli.noting import argument, note_of
from app.cli.printing import one_line, print_json, table
from app.cli.world import UsageError
from app.domain.circles.choices import Wish
from app.domain.circles.feed import PostView
from app.domain.prompts import circle_words, light_questions
from app.domain.when import from_millis, iso
from app.usecases.circles import quieten, rounds, say
from app.usecases.circles.company import could_use_company, shelf, take_card
from app.usecases.circles.share import share_card
from app.usecases.coping_kit import find_card


def _round(found: Here) -> None:
    given, questions = found.options, light_questions()
    if given.list:
        for number, text in enumerate(questions, 1):
            found.world.say(f"{number:2}  {text}")
        return
    circle, now = found.circle, found.world.now()
    if given.number is not None and not 1 <= given.number <= len(questions):
        raise UsageError(f"The questions are numbered from 1 to {len(questions)}.")
    text = questions[given.number - 1] if given.number else found.vault.read(
        lambda tx: rounds.light_question(tx, found.words, circle.id, questions, now=now)
    )  # fmt: skip
    sending = sending_of(found, circle)
    post, _ = found.vault.write(lambda tx: say.ask(
        tx, found.words, circle.id, text, now=now, random=found.world.random, light=True,
        sending=sending,
    ))  # fmt: skip
    found.world.tell(text)
    said(found, post)


def _rounds(found: Here) -> None:
    circle, now = found.circle, found.world.now()
    opened = found.vault.read(lambda tx: rounds.open_rounds(tx, found.words, circle.id, now=now))
    if found.json:
        print_json(found.world, [_round_json(one) for one in opened])
    elif opened:
        table(found.world, [
            (one.question.row.post.hex()[:8], one.question.name, text_of(one.question),
             "answered" if one.answered else "")
            for one in opened
        ])  # fmt: skip
    else:
        found.world.tell("No question is open.")


def _round_json(one: rounds.Round) -> dict[str, Any]:
    closes = one.closes_at
    return {
        "id": one.question.row.post.hex(), "author": one.question.name,
        "text": text_of(one.question), "answered": one.answered,
        "light": bool(one.question.fields.get("light")),
        "closes_at": None if closes is None else iso(from_millis(closes)),
    }  # fmt: skip


def _weekly(found: Here) -> None:
    circle, given = found.circle, found.options
    on = given.state == "on"
    found.vault.write(lambda tx: rounds.set_weekly(tx, circle.id, on=on, now=found.world.now()))
    found.world.tell("You take your turn in asking a question each week." if on
                     else "You ask no question of the week.")  # fmt: skip


def _skip(found: Here) -> None:
    circle = found.circle
    post = found.post(circle.id, found.options.post).key
    found.vault.write(lambda tx: quieten.hide(tx, circle.id, post))
    found.world.tell("Skipped. Nobody is told.")


def _words(found: Here) -> None:
    words = circle_words()
    if found.json:
        print_json(found.world, words)
    else:
        found.world.say(words[found.options.name or "restart"])


# --- company, and the shelf ----------------------------------------------------------------------


def _company(found: Here) -> None:
    given, circle = found.options, found.circle
    note = note_of(found.world, given) or ""
    wish = choice_of(Wish, given.wish, "wish")
    sending = sending_of(found, circle)
    post, _ = found.vault.write(lambda tx: could_use_company(
        tx, found.words, circle.id, sending, now=found.world.now(), random=found.world.random,
        note=note, wish=wish,
    ))  # fmt: skip
    said(found, post)


def _card(found: Here) -> None:
    circle, given = found.circle, found.options
    card = found.vault.read(lambda tx: find_card(tx, argument(given.card)))
    post, _ = found.vault.write(lambda tx: share_card(
        tx, found.words, circle.id, card, now=found.world.now(), random=found.world.random,
    ))  # fmt: skip
    said(found, post)


def _shelf(found: Here) -> None:
    circle, now = found.circle, found.world.now()
    cards = found.vault.read(lambda tx: shelf(tx, found.words, circle.id, now=now))
    if found.json:
        print_json(found.world, [_card_json(one) for one in cards])
    elif cards:
        table(found.world, [
            (one.row.post.hex()[:8], one_line(str(one.fields["title"])), f"from {one.name}")
            for one in cards
        ])  # fmt: skip
    else:
        found.world.tell("There is no card on the shelf.")


def _card_json(one: PostView) -> dict[str, Any]:
    return {
        "id": one.row.post.hex(), "from": one.name, "title": one.fields["title"],
        "body": one.fields.get("body", ""), "kind": one.fields.get("card_kind", ""),
        "minutes": one.fields.get("minutes"),
    }  # fmt: skip


def _take(found: Here) -> None:
    circle, world = found.circle, found.world
    post = found.post(circle.id, found.options.post).key
    card, _ = found.vault.write(lambda tx: take_card(
        tx, found.words, circle.id, post, now=world.now(), new_id=world.new_id,
    ))  # fmt: skip
    world.say(str(card.id))
    world.tell(f"{one_line(card.title)} is in your kit. Nobody is told.")


ACTIONS = {
    "round": _round, "rounds": _rounds, "weekly": _weekly, "skip": _skip, "words": _words,
    "company": _company, "card": _card, "shelf": _shelf, "take": _take,
}  # fmt: skip

"""Commands that take something of a circle along: to the next session, or into an own entry."""

from app.cli.circle_here import Here, words_of
from app.cli.printing import one_line, print_json
from app.domain.prompts import templates
from app.usecases.circles.take_along import add_to_session, keep_advice_sheet

_SHEET = "advice"


def _agenda(found: Here) -> None:
    circle, given, world = found.circle, found.options, found.world
    row = found.post(circle.id, given.post)
    text = "" if given.text is None and row.mine else words_of(world, given, given.text)
    topic, _ = found.vault.write(lambda tx: add_to_session(
        tx, found.words, circle.id, row.key, text, now=world.now(), new_id=world.new_id,
    ))  # fmt: skip
    if found.json:
        print_json(world, {"id": str(topic.id), "words": topic.words, "post": row.post.hex()})
    else:
        world.say(str(topic.id))
        world.tell(f"On the list for your next session: {one_line(topic.words)}")


def _worksheet(found: Here) -> None:
    circle, world = found.circle, found.world
    post = found.post(circle.id, found.options.post).key
    template = next(one for one in templates() if one.code == _SHEET)
    entry, _ = found.vault.write(lambda tx: keep_advice_sheet(
        tx, found.words, circle.id, post, template, zone=world.zone(), now=world.now(),
        new_id=world.new_id,
    ))  # fmt: skip
    world.say(str(entry))
    world.tell("It is an entry of your own now. `lamplit edit` opens it.")


ACTIONS = {"agenda": _agenda, "worksheet": _worksheet}

"""The command `circle pulse`: is this circle good for you? Only the sums become known."""

from datetime import timedelta
from typing import Any

from app.cli.circle_here import Here, duration, words_of
from app.cli.printing import print_json
from app.cli.world import UsageError
from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import PostKey
from app.domain.circles.pulse import ENGLISH, HIGHEST, Numbers, Part, PulseView, Stage
from app.domain.when import from_millis, iso, local
from app.usecases.circles import pulse

_STAGES = {
    Stage.GATHERING: "It waits for people who take part; five at least.",
    Stage.UNDER_WAY: "It is under way. Each sync does what is due.",
    Stage.COMPLETE: "It is complete.",
    Stage.TOO_FEW: "Fewer than five took part, so nothing is shown.",
    Stage.INCOMPLETE: "Somebody's part was missing when it ended, so nothing is shown.",
    Stage.IMPOSSIBLE: "Such sums cannot be: somebody did not keep to the rules. Nothing is shown.",
    Stage.TAKEN_BACK: "It was taken back.",
}


def _pulse(found: Here) -> None:
    acts = {"start": _start, "join": _join, "answer": _answer, "show": _show}
    acts[found.options.what](found)


def _start(found: Here) -> None:
    given, circle, port = found.options, found.circle, found.port
    joining = _length(given.join_for, pulse.JOINING)
    lasting = _length(given.lasts, pulse.LASTING)
    begun, _ = found.vault.write(
        lambda tx: pulse.start(
            tx, port, circle.id, now=found.world.now(), random=found.world.random,
            joining=joining, lasting=lasting,
        )
    )  # fmt: skip
    _say(found, begun)


def _join(found: Here) -> None:
    circle, port, meant = found.circle, found.port, _meant(found)
    found.vault.write(
        lambda tx: pulse.join(
            tx, port, circle.id, meant.pulse, now=found.world.now(), random=found.world.random
        )
    )
    _say(found, meant.pulse)


def _answer(found: Here) -> None:
    circle, port, meant = found.circle, found.port, _meant(found)
    answers = _answers(found, meant)
    found.vault.write(
        lambda tx: pulse.answer(
            tx, port, circle.id, meant.pulse, answers,
            now=found.world.now(), random=found.world.random,
        )
    )  # fmt: skip
    _say(found, meant.pulse)


def _show(found: Here) -> None:
    view = _meant(found)
    names = found.people(found.circle.id)
    if found.json:
        print_json(found.world, _json(view, {key: one.pseudonym for key, one in names.items()}))
        return
    say = found.world.say
    say(_STAGES[view.stage])
    taking = ", ".join(names[one].pseudonym for one in view.people if one in names)
    if view.people:
        say(f"Takes part: {taking} ({len(view.people)})")
    if view.stage in {Stage.GATHERING, Stage.UNDER_WAY}:
        say(_own(view))
        ends = local(from_millis(view.closes_at), found.world.zone())
        say(f"It ends by {ends:%Y-%m-%d %H:%M}.")
    for at, statement in enumerate(view.statements):
        mean = "" if view.means is None else f"  {view.means[at]:.1f} of {view.highest}"
        say(f"  {ENGLISH.get(statement, '(a later version asks this)')}{mean}")
    if view.sums is not None:
        say("Means of all answers. Nobody knows a single one, unless all others told theirs.")


def _own(view: PulseView) -> str:
    if view.part is Part.OUT:
        return "You take no part in this one any more."
    if view.answered:
        return "Your answer is here, and leaves only in pieces."
    return "You take part; your answer is missing." if view.part is Part.JOINED else (
        "You take no part so far."
    )  # fmt: skip


def _json(view: PulseView, names: dict[bytes, str]) -> dict[str, Any]:
    return {
        "id": view.pulse.post.hex(),
        "by": names.get(view.by, ""),
        "stage": str(view.stage),
        "joins_by": iso(from_millis(view.joins_by)),
        "closes_at": iso(from_millis(view.closes_at)),
        "people": [names.get(one, "") for one in view.people],
        "part": str(view.part),
        "answered": view.answered,
        "highest": view.highest,
        "statements": [
            {
                "code": code,
                "text": ENGLISH.get(code, ""),
                "sum": None if view.sums is None else view.sums[at],
                "mean": None if view.means is None else view.means[at],
            }
            for at, code in enumerate(view.statements)
        ],
    }


def _meant(found: Here) -> PulseView:
    """Return the pulse that is named, or the newest one."""
    circle, wanted = found.circle, (found.options.pulse or "").lower()
    views = found.vault.read(
        lambda tx: pulse.read_pulses(tx, found.words, circle.id, now=found.world.now())
    )
    fitting = [one for one in views if one.pulse.post.hex().startswith(wanted)]
    if not fitting:
        raise NoSuchPost("There is no such pulse here. Begin one with `circle pulse CIRCLE start`.")
    return fitting[0]


def _answers(found: Here, view: PulseView) -> Numbers:
    given, terminal = found.options.answers, found.world.terminal
    if given is None and terminal is not None:
        found.world.tell(f"0 is not at all, {HIGHEST} is very much.")
        texts = [terminal.line(f"{ENGLISH.get(one, '')} ") for one in view.statements]
    else:
        texts = words_of(found.world, found.options, given).replace(",", " ").split()
    if not all(text.strip().isascii() and text.strip().isdecimal() for text in texts):
        raise UsageError('Answer with a number for each statement, such as --answers "3 4 2".')
    return tuple(int(text) for text in texts)


def _length(text: str | None, usual: timedelta) -> timedelta:
    length = usual if text is None else duration(text)
    if length is None:
        raise UsageError("Write a length of time like 12h, 3d or 2w.")
    return length


def _say(found: Here, key: PostKey) -> None:
    if found.json:
        print_json(found.world, {"id": key.post.hex()})
    else:
        found.world.say(key.post.hex())


ACTIONS = {"pulse": _pulse}

"""Posts of circles as the command line shows them."""

from typing import Any

from app.cli.printing import count, one_line, safe, style, wrapped
from app.cli.reading import MOODS
from app.cli.world import World
from app.domain.circles.feed import Mark, PostView
from app.domain.circles.posts import FileRow
from app.domain.when import from_millis, iso, local
from app.usecases.circles.say import valence_of

_NEWER = "Only a newer Lamplit can show this."
_UNKNOWN = "unknown"


def text_of(one: PostView) -> str:
    """Return the words in a post."""
    return _NEWER if one.kind == _UNKNOWN else one.text


def state_of(one: PostView) -> str:
    """Return what may be done with a post; ``waiting`` for an own one that is not sent yet."""
    return "waiting" if one.waiting else str(one.row.state)


def _valence(one: PostView) -> int | None:
    """Return the class from 1 to 7 of a post's or check-in's mood, or None."""
    mood = one.fields if "valence" in one.fields else one.fields.get("mood")
    return int(valence_of(mood["valence"])) if mood else None


def _mood(one: PostView, name: str) -> Any:
    mood = one.fields if "valence" in one.fields else one.fields.get("mood") or {}
    return mood.get(name)


def post_json(one: PostView) -> dict[str, Any]:
    """Return a post as scripts read it."""
    row, fields = one.row, one.fields
    return {
        "id": row.post.hex(),
        "author": one.name,
        "author_id": row.author.hex(),
        "kind": one.kind,
        "text": text_of(one),
        "attachments": [file_json(file) for file in one.files],
        "created_at": iso(from_millis(row.created_at)),
        "state": state_of(one),
        "mine": row.mine,
        "to": row.to.post.hex() if row.to else None,
        "to_author_id": row.to.author.hex() if row.to else None,
        "title": fields.get("title", ""),
        "excerpt": bool(fields.get("excerpt")),
        "valence": _valence(one),
        "energy": _mood(one, "energy"),
        "labels": list(_mood(one, "labels") or ()),
        "tags": list(fields.get("tags", ())),
        "place": fields.get("place", ""),
        "wish": fields.get("wish", ""),
        "tone": fields.get("tone", ""),
        "form": fields.get("starter", ""),
        "source": fields.get("source", ""),
        "link": fields.get("link", ""),
        "notes": [*fields.get("topics", ()), *fields.get("own_topics", ())],
        "written_at": _moment(fields.get("entry_at")),
        "expires_at": _moment(row.expires_at),
        "corrected_at": _moment(one.corrected_at),
        "for_some": row.targeted,
        "muted": one.muted,
        "folded": one.decision.sentence or None,
        "unread": one.unread,
        "hidden": _mark_json(one.marks.hidden),
        "pinned": _mark_json(one.marks.pinned),
        "paused": _mark_json(one.marks.paused),
        "resting": _moment(one.resting),
    }


def _mark_json(mark: Mark | None) -> dict[str, Any] | None:
    if mark is None:
        return None
    return {
        "by": mark.name, "by_id": mark.by.hex(), "reason": mark.reason, "note": mark.note,
        "until": _moment(mark.until),
    }  # fmt: skip


def _moment(millis: int | None) -> str | None:
    return None if millis is None else iso(from_millis(millis))


def file_json(file: FileRow) -> dict[str, Any]:
    """Return what is known of a post's file."""
    return {
        "id": file.file.hex(), "name": file_name(file), "mime": file.mime, "bytes": file.size,
        "width": file.width, "height": file.height, "ready": file.ready,
        "state": str(file.state), "why": file.why,
    }  # fmt: skip


def file_name(row: FileRow) -> str:
    """Return what a file of a post is called outside."""
    kind = row.mime.partition("/")[2].split("+")[0].replace("jpeg", "jpg")
    return f"{row.file.hex()[:12]}.{kind if kind.isalnum() else 'bin'}"


def print_post(world: World, one: PostView, *, unfold: bool = False) -> None:
    """Print a post for a person; what is said to another stands further in.

    Of what the reader wants folded there is one line, unless ``unfold``.
    """
    depth = 1 if one.row.to else 0
    indent = "    " * (depth + 1)
    at = local(from_millis(one.row.created_at), world.zone())
    head = f"{at:%a %Y-%m-%d %H:%M}  {one_line(one.name)}  {one.kind.replace('_', ' ')}"
    world.say("    " * depth + style(world, head, "bold"))
    if one.marks.hidden:
        world.say(indent + one_line(f"{one.marks.why_hidden}."))
    if one.decision.sentence and not unfold:
        world.say(indent + one_line(one.decision.sentence))
    elif one.resting is not None and not unfold:
        world.say(indent + "Folded: it was said while the thread rests.")
    else:
        _print_words(world, one, indent)
    facts = [one.row.post.hex()[:8], *_facts(world, one)]
    world.say(indent + style(world, " · ".join(facts), "dim"))
    world.say()


def _print_words(world: World, one: PostView, indent: str) -> None:
    fields = one.fields
    notes = [*fields.get("topics", ()), *fields.get("own_topics", ())]
    if notes:
        world.say(f"{indent}About: {', '.join(one_line(str(note)) for note in notes)}")
    if fields.get("title"):
        world.say(indent + style(world, one_line(fields["title"]), "bold"))
    if text_of(one):
        world.say(wrapped(world, safe(text_of(one)), indent))
    valence = _valence(one)
    for file in one.files:
        if file.why:
            world.say(wrapped(world, f"[{file_name(file)}] {file.why}", indent))
    if valence is not None:
        felt = [word for at, word in MOODS.items() if at == valence]
        world.say(indent + ", ".join([*felt, *map(str, _mood(one, "labels") or ())]))


def _facts(world: World, one: PostView) -> list[str]:
    fields, row = one.fields, one.row
    facts = [f"wish: {fields['wish']}"] if fields.get("wish") else []
    facts += [f"tone: {fields['tone']}"] if fields.get("tone") else []
    facts += [f"advice: {one_line(fields['source'])}"] if fields.get("source") else []
    facts += [count(len(one.files), "photo")] if one.files else []
    facts += ["for some only"] if row.targeted else []
    facts += ["corrected"] if one.corrected_at is not None else []
    facts += [f"pinned by {one_line(one.marks.pinned.name)}"] if one.marks.pinned else []
    if one.marks.paused and one.marks.paused.until:
        rests = local(from_millis(one.marks.paused.until), world.zone())
        facts.append(f"the thread rests until {rests:%Y-%m-%d %H:%M}")
    if row.expires_at:
        facts.append(f"until {local(from_millis(row.expires_at), world.zone()):%Y-%m-%d %H:%M}")
    return facts + ([state_of(one)] if state_of(one) != "shown" else [])

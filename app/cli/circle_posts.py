"""Posts of circles as the command line shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.cli.circle_here import Here
from app.cli.printing import count, one_line, safe, style, wrapped
from app.cli.reading import MOODS
from app.cli.world import World
from app.domain.circles.circle import Circle
from app.domain.circles.posts import FileRow, PostRow
from app.domain.mood import Valence
from app.domain.when import from_millis, iso, local, to_millis
from app.usecases.circles.port import Said
from app.vault.transaction import Transaction

_THOUSAND = 1000
_NEWER = "Only a newer Lamplit can show this."
_UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Shown:
    """A post with all that is shown of it.

    Attributes:
        name: its author's pseudonym.
        depth: 0 in the feed, 1 below a post.
    """

    row: PostRow
    said: Said
    name: str
    files: tuple[FileRow, ...]
    depth: int = 0
    muted: bool = False

    @property
    def text(self) -> str:
        """The words in it."""
        if self.said.kind == _UNKNOWN:
            return _NEWER
        return next(
            (str(words) for name in ("text", "note", "body")
             if (words := self.said.fields.get(name))), "",
        )  # fmt: skip

    @property
    def state(self) -> str:
        """What may be done with it; ``waiting`` for an own one that is not sent yet."""
        return "waiting" if self.row.mine and self.row.seq is None else str(self.row.state)


def shown_posts(found: Here, circle: Circle, rows: Iterable[PostRow]) -> list[Shown]:
    """Return posts of the feed, each followed by what was said to it; of blocked people nothing."""
    now = to_millis(found.world.now())
    posts = []
    for row in rows:
        below = found.vault.read(partial(_below, row, now))
        posts += [shown_of(found, circle, row)]
        posts += [shown_of(found, circle, one, depth=1) for one in below]
    blocked = {one.person for one in found.people(circle.id).values() if one.blocked}
    return [one for one in posts if one.row.author not in blocked]


def _below(row: PostRow, now: int, tx: Transaction) -> list[PostRow]:
    return tx.circle_posts.thread(row.circle, row.post, now)


def shown_of(found: Here, circle: Circle, row: PostRow, *, depth: int = 0) -> Shown:
    """Return a post with all that is shown of it."""
    person = found.people(circle.id).get(row.author)
    files = found.vault.read(lambda tx: tx.circle_files.of(circle.id, row.post, row.author))
    said = found.port.decode(row.kind, row.body) if row.body else Said("", {})
    name = person.pseudonym if person else circle.pseudonym if row.mine else ""
    return Shown(row, said, name, tuple(files), depth, bool(person and person.muted))


def valence_of(fields: Any) -> int | None:
    """Return the class from 1 to 7 of a post's or check-in's mood, or None."""
    mood = fields if "valence" in fields else fields.get("mood")
    return None if not mood else round(mood["valence"] * 3 / _THOUSAND) + 4


def shown_json(one: Shown) -> dict[str, Any]:
    """Return a post as scripts read it."""
    row, fields = one.row, one.said.fields
    return {
        "id": row.post.hex(),
        "author": one.name,
        "author_id": row.author.hex(),
        "kind": one.said.kind,
        "text": one.text,
        "attachments": [file_json(file) for file in one.files],
        "created_at": iso(from_millis(row.created_at)),
        "state": one.state,
        "mine": row.mine,
        "to": row.to.hex() if row.to else None,
        "title": fields.get("title", ""),
        "excerpt": bool(fields.get("excerpt")),
        "valence": valence_of(fields),
        "energy": fields.get("energy"),
        "labels": list(fields.get("labels", ())),
        "tags": list(fields.get("tags", ())),
        "place": fields.get("place", ""),
        "wish": fields.get("wish", ""),
        "tone": fields.get("tone", ""),
        "notes": [*fields.get("topics", ()), *fields.get("own_topics", ())],
        "space": fields.get("space", ""),
        "expires_at": iso(from_millis(row.expires_at)) if row.expires_at else None,
        "for_some": row.targeted,
        "muted": one.muted,
    }


def file_json(file: FileRow) -> dict[str, Any]:
    """Return what is known of a post's file."""
    return {
        "id": file.file.hex(), "name": file_name(file), "mime": file.mime, "bytes": file.size,
        "width": file.width, "height": file.height, "ready": file.ready,
    }  # fmt: skip


def file_name(row: FileRow) -> str:
    """Return what a file of a post is called outside."""
    kind = row.mime.partition("/")[2].split("+")[0].replace("jpeg", "jpg")
    return f"{row.file.hex()[:12]}.{kind if kind.isalnum() else 'bin'}"


def print_post(world: World, one: Shown) -> None:
    """Print a post for a person: folded where they muted its author or topics are named."""
    indent = "    " * (one.depth + 1)
    at = local(from_millis(one.row.created_at), world.zone())
    kind = one.said.kind.replace("_", " ")
    head = f"{at:%a %Y-%m-%d %H:%M}  {one_line(one.name)}  {kind}"
    world.say("    " * one.depth + style(world, head, "bold"))
    if one.muted:
        world.say(f"{indent}(muted)")
    else:
        _print_words(world, one, indent)
    facts = [one.row.post.hex()[:8], *_facts(world, one)]
    world.say(indent + style(world, " · ".join(facts), "dim"))
    world.say()


def _print_words(world: World, one: Shown, indent: str) -> None:
    fields = one.said.fields
    notes = [*fields.get("topics", ()), *fields.get("own_topics", ())]
    if notes:
        world.say(f"{indent}About: {', '.join(one_line(note) for note in notes)}")
    if fields.get("title"):
        world.say(indent + style(world, one_line(fields["title"]), "bold"))
    if one.text:
        world.say(wrapped(world, safe(one.text), indent))
    valence = valence_of(fields)
    if valence is not None:
        felt = [MOODS[Valence(valence)], *fields.get("labels", ())]
        world.say(f"{indent}{', '.join(felt)}")


def _facts(world: World, one: Shown) -> list[str]:
    fields, row = one.said.fields, one.row
    facts = [f"wish: {fields['wish']}"] if fields.get("wish") else []
    facts += [f"tone: {fields['tone']}"] if fields.get("tone") else []
    facts += [count(len(one.files), "photo")] if one.files else []
    facts += ["for some only"] if row.targeted else []
    if row.expires_at:
        facts.append(f"until {local(from_millis(row.expires_at), world.zone()):%Y-%m-%d %H:%M}")
    return facts + ([one.state] if one.state != "shown" else [])

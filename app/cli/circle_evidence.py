"""Commands about what shows who wrote something: reports as stewards read them, and files."""

import argparse
import json
from pathlib import Path
from typing import Any

from app.cli.circle_here import Here, wording
from app.cli.credentials import check_free
from app.cli.printing import one_line, print_json, safe, style, wrapped
from app.cli.world import UsageError, World
from app.domain.failures import FileUnreadable
from app.domain.when import from_millis, iso, local
from app.usecases.circles.evidence import (
    Excerpt,
    ReportView,
    check_evidence,
    evidence_of,
    read_reports,
)
from app.vault.durable import write_atomic


def _reports(found: Here) -> None:
    circle = found.circle
    reports = found.vault.read(lambda tx: read_reports(tx, found.words, circle.id))
    if found.json:
        print_json(found.world, [_report_json(one) for one in reports])
        return
    for one in reports:
        _print_report(found.world, one)
    if not reports:
        found.world.tell("There are no reports here.")


def _report_json(one: ReportView) -> dict[str, Any]:
    return {
        "id": one.row.post.hex(), "by": one.name, "by_id": one.row.author.hex(),
        "mine": one.row.mine, "created_at": iso(from_millis(one.row.created_at)),
        "about": one.about, "about_id": one.person.hex() if one.person else None,
        "reason": one.reason, "text": one.text,
        "posts": [_excerpt_json(excerpt) for excerpt in one.excerpts],
    }  # fmt: skip


def _excerpt_json(one: Excerpt) -> dict[str, Any]:
    return {
        "id": one.post.hex(), "author": one.name, "author_id": one.author.hex(),
        "created_at": iso(from_millis(one.said_at)), "kind": one.kind, "text": one.text,
        "checked": one.checked, "says": one.sentence,
    }  # fmt: skip


def _print_report(world: World, one: ReportView) -> None:
    at = local(from_millis(one.row.created_at), world.zone())
    about = f" about {one_line(one.about)}" if one.about else ""
    head = f"{at:%a %Y-%m-%d %H:%M}  {one_line(one.name)} reports{about}"
    reason = one.reason.replace("-", " ")
    world.say(style(world, f"{head}: {reason}" if reason else head, "bold"))
    if one.text:
        world.say(wrapped(world, safe(one.text), "    "))
    for excerpt in one.excerpts:
        _print_excerpt(world, excerpt)
    world.say()


def _print_excerpt(world: World, one: Excerpt) -> None:
    at = local(from_millis(one.said_at), world.zone())
    facts = f"{one.post.hex()[:8]} · {at:%Y-%m-%d %H:%M}"
    if not one.checked:
        facts += f" · {one_line(one.name) or 'somebody'} is said to have written:"
    world.say(f"    {style(world, facts, 'dim')}")
    world.say(wrapped(world, safe(one.text), "        "))
    world.say(f"    {one_line(one.sentence)}")


def _evidence(found: Here) -> None:
    given, circle, world = found.options, found.circle, found.world
    if not given.posts or given.to is None:
        raise UsageError("Say which posts, and with --to where the file goes.")
    check_free(given.to)
    posts = [found.post(circle.id, one).key for one in given.posts]
    now = world.now()
    told = found.vault.read(lambda tx: evidence_of(tx, found.words, circle.id, posts, now=now))
    data = json.dumps(told, ensure_ascii=False, indent=2).encode()
    write_atomic(given.to, data)
    excerpts = check_evidence(found.words, data)
    if found.json:
        print_json(world, [_excerpt_json(one) for one in excerpts])
        return
    claims = sum(not one.checked for one in excerpts)
    world.tell(f"Wrote {given.to} in clear, with the names and words in it.")
    if claims:
        world.tell(f"{claims} of {len(excerpts)} cannot be checked: their signatures are not here.")


def check(world: World, options: argparse.Namespace) -> int:
    """`lamplit circle evidence --check`: needs no journal; returns 1 where something is a claim."""
    if options.circle is not None or options.to is not None:
        raise UsageError("With --check, give the file and nothing else.")
    path: Path = options.check
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable from error
    excerpts = check_evidence(wording(world), data)
    if options.json:
        print_json(world, [_excerpt_json(one) for one in excerpts])
    else:
        for one in excerpts:
            _print_excerpt(world, one)
    return int(not all(one.checked for one in excerpts))


ACTIONS = {"reports": _reports, "evidence": _evidence}

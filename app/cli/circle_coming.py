"""Commands about making circles, inviting, joining and admitting."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.cli.circle_here import Here, by_id, draw_qr, duration, one_of, secret
from app.cli.credentials import first_line
from app.cli.noting import argument
from app.cli.printing import count, one_line, print_json, safe, table, wrapped
from app.cli.world import UsageError
from app.domain.circles.names import NameFlag, name_flags
from app.domain.failures import FileUnreadable
from app.usecases.circles.port import (
    Card,
    CircleSummary,
    InviteKind,
    JoinRequest,
    NewCircle,
    NewInvite,
    Pinned,
    Return,
    Rules,
    Who,
)

_DIGEST = 64
_LONGEST_TEXT = 64 * 1024
_NOBODY = "Nobody like that waits. `lamplit circle waiting` lists who does."


_GATES = {
    "closed": "Its owner gives out a token for each circle that is made there.",
    "invite": "A token for a circle comes from its owner, or from somebody in a circle there.",
    "open": "Anybody may make a circle there.",
}


def _relay(found: Here) -> None:
    given = found.options
    card = found.port.relay(argument(given.relay), pin_of(given.pin))
    if found.json:
        print_json(found.world, {"gate": card.gate, "keeps_days": card.keeps_days})
        return
    found.world.say(f"This is a relay for circles. {_GATES[card.gate]}")
    found.world.say(f"It keeps what is sent for {count(card.keeps_days, 'day')}.")


def _create(found: Here) -> None:
    given = found.options
    wanted = NewCircle(
        relay=argument(given.relay),
        token=token_of(found),
        name=argument(given.name),
        pseudonym=argument(given.pseudonym),
        purpose=argument(given.purpose or ""),
        agreement=agreement_of(found) or "",
        rules=rules_of(found, Rules()),
        pin=pin_of(given.pin),
        suite=_suite(given.suite),
    )
    made = found.port.create(wanted)
    if found.json:
        print_json(found.world, summary_json(made))
    else:
        found.world.say(made.id.hex())


def token_of(found: Here) -> str:
    """What pays for a circle at a relay, as it was given; empty without."""
    given = found.options
    if given.token == "-":  # noqa: S105 - where it is read from
        given.token, given.token_file = None, "-"
    for name in ("token_file", "agreement_file"):
        _one_reader(found, name)
    token = first_line(found.world, given.token_file).strip() if given.token_file else given.token
    return argument(token or "")


def _one_reader(found: Here, name: str) -> None:
    """Raise `UsageError` if two things would be read from standard input."""
    names = ("token_file", "agreement_file", "passphrase_file", "recovery_code_file")
    given = [one for one in names if getattr(found.options, one, None) == "-"]
    if name in given and len(given) > 1:
        raise UsageError("Only one thing can be read from standard input.")


def pin_of(text: str | None) -> Pinned | None:
    """A relay's pin as it was typed. Raises `UsageError`."""
    if text is None:
        return None
    kind, _, digest = text.strip().replace("-", "").partition(":")
    digest = digest.replace(":", "").lower()
    if kind not in {"certificate", "key"} or len(digest) != _DIGEST:
        raise UsageError("Write the pin like key: or certificate: and 64 hexadecimal digits.")
    try:
        return Pinned(kind, bytes.fromhex(digest))
    except ValueError as error:
        raise UsageError("A pin has hexadecimal digits only.") from error


def _suite(text: str | None) -> int | None:
    try:
        return None if text is None else int(text, 0)
    except ValueError as error:
        raise UsageError("A cipher suite is a number, such as 1 or 0xF057.") from error


def agreement_of(found: Here) -> str | None:
    """Return the text of --agreement-file; None where it is not given.

    Raises:
        FileUnreadable: it cannot be read, or is no text.
    """
    name = found.options.agreement_file
    if name is None:
        return None
    try:
        if name == "-":
            data = found.world.stdin.read(_LONGEST_TEXT)
        else:
            with open(name, "rb") as file:  # noqa: PTH123 - the name is as it was given
                data = file.read(_LONGEST_TEXT)
        return data.decode("utf-8-sig").replace("\r\n", "\n").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable from error


def rules_of(found: Here, before: Rules) -> Rules:
    """Return the rules with what the options change."""
    given = found.options
    pace = None if given.pace is None else duration(given.pace)
    if given.pace is not None and pace is None and given.pace != "0":
        raise UsageError("Write the pace like 10m or 1h; 0 for none.")
    changes: dict[str, Any] = {
        "who_invites": given.who_invites and Who(given.who_invites),
        "who_admits": given.who_admits and Who(given.who_admits),
        "compare": given.compare,
        "keep_for_report": given.keep_for_report,
        "welcome": None if given.welcome is None else argument(given.welcome),
        "pace": None if given.pace is None else int(pace.total_seconds()) if pace else 0,
    }
    return replace(before, **{name: one for name, one in changes.items() if one is not None})


# --- invites -------------------------------------------------------------------------------------


def _invite(found: Here) -> None:
    given = found.options
    circle = found.circle
    buddy = found.person(given.buddy, circle).person if given.buddy else None
    kind = InviteKind.MEETING if given.in_person else InviteKind.LINK
    made = found.port.invite(circle.id, NewInvite(kind, given.days, buddy, given.compare))
    if found.json:
        print_json(found.world, {
            "id": made.id.hex(), "link": made.text, "kind": str(made.kind),
            "expires_on": made.expires_on,
        })  # fmt: skip
        return
    found.world.say(made.text)
    if given.qr:
        draw_qr(found.world, made.text)
    found.world.tell(
        f"It lets one person ask to join, until {made.expires_on}. Send it where nobody else reads."
    )


def _invites(found: Here) -> None:
    circle = found.circle
    names = {one.person: one.pseudonym for one in found.people(circle.id).values()}
    listed = found.port.invites(circle.id)
    if found.json:
        print_json(found.world, [
            {"id": one.id.hex(), "inviter": names.get(one.inviter, ""), "kind": str(one.kind),
             "expires_on": one.expires_on, "mine": one.mine}
            for one in listed
        ])  # fmt: skip
    elif listed:
        table(found.world, [
            (one.id.hex()[:8], str(one.kind), names.get(one.inviter, ""),
             f"until {one.expires_on}")
            for one in listed
        ])  # fmt: skip
    else:
        found.world.tell("No invites are open.")


def _revoke(found: Here) -> None:
    circle = found.circle
    invite = by_id(
        found.port.invites(circle.id), found.options.invite, lambda one: one.id,
        "There is no such invite. `lamplit circle invites` lists them.",
    )  # fmt: skip
    found.port.revoke_invite(circle.id, invite.id)
    found.world.tell("The invite is worth nothing any more.")


def _look(found: Here) -> None:
    card = found.port.look(secret(found.world, found.options, found.options.link))
    if found.json:
        print_json(found.world, _card_json(card))
    else:
        _print_card(found, card)


def _print_card(found: Here, card: Card) -> None:
    world = found.world
    world.say(f"{one_line(card.inviter)} invites you to {one_line(card.name)}, "
              f"a circle of {count(card.people, 'person', 'people')}.")  # fmt: skip
    if card.purpose:
        world.say(wrapped(world, one_line(card.purpose)))
    for name in filter(None, (card.inviter, card.name, card.buddy)):
        for flag in name_flags(name):
            world.say(f"{one_line(name)}: {one_line(flag.sentence)}")
    if card.buddy:
        world.say(f"{one_line(card.buddy)} will look after you at the beginning.")
    world.say(f"Its relay is {one_line(card.relay)}. The invite holds until {card.expires_on}.")
    if card.agreement:
        world.say()
        world.say("What everybody agrees to:")
        world.say(wrapped(world, safe(card.agreement), "    "))


def _join(found: Here) -> None:
    link = secret(found.world, found.options, found.options.link)
    card = found.port.look(link)
    if not found.json:
        _print_card(found, card)
        found.world.say()
    found.sure("Do you accept this and ask to join?")
    joining = found.port.join(link, argument(found.options.pseudonym))
    if found.json:
        print_json(found.world, {
            "id": joining.circle.hex(), "words": list(joining.words),
            "waiting_for": joining.waiting_for, "number": joining.number, **_card_json(card),
        })  # fmt: skip
        return
    found.world.say(f"Tell {one_line(card.inviter)} these words: {' '.join(joining.words)}")
    if joining.number:
        found.world.say(f"If you are asked for a number too: {joining.number}")
    found.world.tell(one_line(joining.waiting_for) or "You are in.")


def _card_json(card: Card) -> dict[str, Any]:
    return {
        "name": card.name, "purpose": card.purpose, "agreement": card.agreement,
        "inviter": card.inviter, "people": card.people, "buddy": card.buddy,
        "kind": str(card.kind), "expires_on": card.expires_on, "relay": card.relay,
    }  # fmt: skip


# --- admitting -----------------------------------------------------------------------------------


def _waiting(found: Here) -> None:
    circle = found.circle
    asking = found.port.waiting(circle.id)
    returns = found.port.readmissions(circle.id)
    if found.json:
        flags = [[str(flag.flag) for flag in _flags(found, circle.id, one)] for one in asking]
        print_json(found.world, [
            *({**_request_json(one), "flags": odd} for one, odd in zip(asking, flags, strict=True)),
            *map(_return_json, returns),
        ])  # fmt: skip
        return
    for one in asking:
        found.world.say(f"{one_line(one.pseudonym)} asks to join. Their words: "
                        f"{' '.join(one.words)}")  # fmt: skip
        _say_flags(found, circle.id, one)
        if one.number:
            found.world.say(f"    Compare first: {one.number}")
    for back in returns:
        found.world.say(f"{one_line(back.pseudonym)} lost their place and asks back. Ask whether "
                        f"it is they, then `lamplit circle readmit`.")  # fmt: skip
    if not asking and not returns:
        found.world.tell("Nobody waits.")


def _admit(found: Here) -> None:
    circle, world = found.circle, found.world
    asking = _asked_for(found, found.port.waiting(circle.id))
    admitted = []
    for one in asking:
        world.tell(f"{one_line(one.pseudonym)} asks to join. Their words: {' '.join(one.words)}")
        _say_flags(found, circle.id, one)
        found.sure("Did they tell you the very same words?")
        person = found.port.admit(circle.id, one.id)
        admitted.append({"id": person.id.hex(), "pseudonym": person.pseudonym,
                         "words": list(one.words)})  # fmt: skip
        world.tell(f"{one_line(person.pseudonym)} is in.")
    if found.json:
        print_json(world, admitted)
    if not asking:
        world.tell("Nobody waits.")


def _say_flags(found: Here, circle: bytes, one: JoinRequest) -> None:
    for flag in _flags(found, circle, one):
        found.world.tell(f"    {one_line(flag.sentence)}")


def _flags(found: Here, circle: bytes, one: JoinRequest) -> tuple[NameFlag, ...]:
    """Return what is odd about the name of somebody who asks to join."""
    others = [person.pseudonym for person in found.people(circle).values() if person.present]
    return name_flags(one.pseudonym, others)


def _refuse(found: Here) -> None:
    circle = found.circle
    (one,) = _asked_for(found, found.port.waiting(circle.id))
    found.port.refuse(circle.id, one.id)
    found.world.tell(f"{one_line(one.pseudonym)} was not let in.")


def _asked_for(found: Here, asking: Sequence[JoinRequest]) -> Sequence[JoinRequest]:
    who = found.options.who
    if who is None:
        return asking
    return [one_of(asking, who, lambda one: one.pseudonym, lambda one: one.id, _NOBODY)]


def _request_json(one: JoinRequest) -> dict[str, Any]:
    return {
        "id": one.id.hex(), "pseudonym": one.pseudonym, "asks": "to join",
        "words": list(one.words), "number": one.number,
    }  # fmt: skip


def _return_json(one: Return) -> dict[str, Any]:
    return {
        "id": one.person.hex(), "pseudonym": one.pseudonym, "asks": "to return",
        "words": [], "number": "",
    }  # fmt: skip


def summary_json(one: CircleSummary) -> dict[str, Any]:
    """Return a circle as scripts read it."""
    return {
        "id": one.id.hex(), "name": one.name, "purpose": one.purpose, "pseudonym": one.pseudonym,
        "state": one.state, "people": one.people, "relay": one.relay, "trouble": one.trouble,
    }  # fmt: skip


ACTIONS = {
    "relay": _relay, "create": _create, "invite": _invite, "invites": _invites,
    "revoke": _revoke, "look": _look, "join": _join, "waiting": _waiting, "admit": _admit,
    "refuse": _refuse,
}  # fmt: skip

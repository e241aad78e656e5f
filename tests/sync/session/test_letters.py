"""Coming back with a fresh device, and what can be done to the letters on the way."""

from dataclasses import dataclass, replace

import pytest

from sync.mls.codec import opaque, uint
from sync.session.acting import act
from sync.session.acts import Profile, RemovePerson, Renew, SelfUpdate, package_hash
from sync.session.entering import Entry, new_keys
from sync.session.errors import (
    BadLetterError,
    CloneError,
    DamagedError,
    RefusedError,
    RemovedError,
    UnreadableError,
)
from sync.session.identity import Identity
from sync.session.letters import (
    _LETTER,
    _RESYNC,
    ResyncAsk,
    ResyncRequest,
    finish_resync,
    open_letter,
    resync_request,
    seal_readmission,
)
from sync.session.opening import open_frame
from sync.session.parts import Head, ReturnBox
from sync.session.seal import LETTER_BUCKETS, seal
from sync.session.session import Pending
from tests.sync.session.making import NOW, Seat, Table, last_act


@dataclass
class Back:
    """Ben lost his device, and asks Anna and Cleo."""

    table: Table
    request: ResyncRequest
    ask: ResyncAsk

    @property
    def circle(self) -> bytes:
        return self.table["Anna"].roster.circle

    @property
    def keys(self) -> tuple[bytes, ...]:
        return (self.table["Anna"].roster.letters_key,)

    def opened(self, item: bytes) -> object:
        return open_letter(self.circle, self.keys, item)

    def readmitted(self, by: str = "Anna") -> tuple[Pending, bytes]:
        """Somebody lets him in; the answer."""
        table = self.table
        pending = table.act(by, self.ask.readmit(), self.ask.key_package)
        table.sync("Anna", "Cleo")
        return pending, seal_readmission(self.ask, entry(table, pending), random=table.random)


def entry(table: Table, pending: Pending) -> Entry:
    assert pending.welcome
    return Entry(pending.merged.turn, Head(table.log.head, table.log.chain), pending.welcome)


def circle(suite: int = 1, seed: int = 1) -> Table:
    table = Table.of("Ben", "Cleo", suite=suite, seed=seed)
    for name in ("Anna", "Ben", "Cleo"):
        table.act(name, Profile(return_box=box(name)))
        table.sync()
    return table


def box(name: str) -> ReturnBox:
    return ReturnBox(name.encode().ljust(16, b"."), name.encode().ljust(32, b"."))


def asked(table: Table) -> Back:
    ben = table["Ben"]
    request = resync_request(
        ben.identity, ben.roster, epoch=ben.epoch, now=NOW, random=table.random
    )
    (letter,) = [each for each in request.letters if each.box == box("Anna")]
    ask = open_letter(ben.roster.circle, [ben.roster.letters_key], letter.item)
    assert isinstance(ask, ResyncAsk)
    return Back(table, request, ask)


@pytest.fixture
def back() -> Back:
    return asked(circle())


@pytest.mark.parametrize("suite", [0x0001, 0xF057])
def test_somebody_comes_back_with_a_fresh_device(suite: int) -> None:
    back = asked(circle(suite))
    table, old = back.table, back.table["Ben"]
    assert back.ask.person == old.identity.person_id
    _, answer = back.readmitted("Cleo")
    entered = finish_resync(back.request, answer, now=NOW)
    table.seats["Ben"] = Seat(entered.session, entered.head.seq, entered.head.chain)
    table.agree()
    done = last_act(table, "Anna")
    assert (done.added, done.removed) == ((), ())
    assert [member.pseudonym for member in done.key_changes] == ["Ben"]
    assert entered.session.me.device != old.me.device
    assert entered.session.identity == back.request.identity
    assert entered.session.identity.person == old.identity.person
    table.say("Ben", "back again")
    table.say("Anna", "good")
    table.sync()
    assert table.seats["Cleo"].texts == ["back again", "good"]
    assert table.seats["Ben"].texts == ["good"]


def test_the_old_device_opens_nothing_more(back: Back) -> None:
    table, old = back.table, back.table["Ben"]
    back.readmitted()
    frame = table.log.frames[-1]
    with pytest.raises(RemovedError):
        open_frame(old, frame, now=NOW)
    later = table.say("Anna", "hello")
    with pytest.raises(UnreadableError):
        open_frame(old, later, now=NOW)


def test_a_clone_comes_back_by_a_letter(back: Back) -> None:
    table = back.table
    stolen = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    frame = table.log.append(
        table["Ben"].capability(), table["Ben"].turn, stolen.body, stolen.next_hash
    )
    with pytest.raises(CloneError):
        open_frame(table["Ben"], frame, now=NOW)
    table.sync("Anna", "Cleo")
    _, answer = back.readmitted()
    assert finish_resync(back.request, answer, now=NOW).session.me.pseudonym == "Ben"


def test_letters_go_to_all_others_who_have_a_box(back: Back) -> None:
    request = back.request
    assert [each.box for each in request.letters] == [box("Anna"), box("Cleo")]
    assert all(len(each.item) in LETTER_BUCKETS for each in request.letters)
    assert len({each.item for each in request.letters}) == 2
    assert len({each.person for each in request.letters}) == 2


def test_a_letter_under_an_earlier_key_is_read_by_who_kept_it(back: Back) -> None:
    table = back.table
    old = table["Anna"].roster.letters_key
    table.act("Anna", RemovePerson(table["Cleo"].identity.person_id))
    table.sync("Anna", "Ben")
    table.act("Ben", Renew())
    table.sync("Anna", "Ben")
    item = back.request.letters[0].item
    with pytest.raises(BadLetterError):
        back.opened(item)
    assert open_letter(back.circle, [*back.keys, old], item) == back.ask


def test_nobody_asks_who_cannot_be_answered() -> None:
    table = Table.of("Ben")
    ben = table["Ben"]
    with pytest.raises(RefusedError) as caught:
        resync_request(ben.identity, ben.roster, epoch=1, now=NOW, random=table.random)
    assert caught.value.rule == "no-return-box"
    eve = Identity.new(ben.roster.circle, "Eve", table.random)
    with pytest.raises(RefusedError) as caught:
        resync_request(eve, ben.roster, epoch=1, now=NOW, random=table.random)
    assert caught.value.rule == "nobody"


def test_a_stored_request_comes_back(back: Back) -> None:
    data = back.request.to_bytes()
    again = ResyncRequest.from_bytes(data)
    assert again == back.request
    for size in (0, 1, 50, len(data) - 1):
        with pytest.raises(DamagedError):
            ResyncRequest.from_bytes(data[:size])
    with pytest.raises(DamagedError):
        ResyncRequest.from_bytes(data + b"\0")
    with pytest.raises(DamagedError):
        ResyncRequest.from_bytes(b"\2" + data[1:])


def test_who_was_removed_opens_no_letter_that_is_sealed_afterwards() -> None:
    """With all that their own device ever held, and every entry of the log."""
    table = circle()
    cleo = table["Cleo"]
    table.act("Anna", RemovePerson(cleo.identity.person_id))
    table.sync("Anna", "Ben")
    gone = table["Anna"].roster  # whoever is removed reads the commit that does it
    known = {cleo.roster.letters_key, gone.letters_key}
    table.act("Ben", Renew())
    table.sync("Anna", "Ben")
    for session in (table["Anna"], table["Ben"]):
        assert session.roster.letters_key not in known
    with pytest.raises(RemovedError):
        table.read("Cleo")
    request = asked(table).request
    for letter in request.letters:
        with pytest.raises(BadLetterError):
            open_letter(gone.circle, known, letter.item)
        found = open_letter(gone.circle, [table["Anna"].roster.letters_key], letter.item)
        assert found == request.ask


# What can go wrong


def test_a_letter_that_is_none_is_refused(back: Back) -> None:
    item = back.request.letters[0].item
    for wrong in (b"", bytes(4096), item[:-1], item + item, *flipped(item)):
        with pytest.raises(BadLetterError):
            back.opened(wrong)
    with pytest.raises(BadLetterError):
        open_letter(b"x" * 16, back.keys, item)
    with pytest.raises(BadLetterError):
        open_letter(back.circle, [], item)


def flipped(item: bytes) -> list[bytes]:
    found = []
    for place in (0, 31, 32, 500, len(item) - 1):
        altered = bytearray(item)
        altered[place] ^= 1
        found.append(bytes(altered))
    return found


def written(back: Back, ask: ResyncAsk, signer: Identity, kind: int = _RESYNC) -> bytes:
    """A letter by a member who signs whatever it says."""
    content = uint(1, 1) + uint(kind, 1) + opaque(ask.encode())
    content += signer.person.sign(_LETTER, back.circle + content)
    label = _LETTER.encode()
    return seal(back.keys[0], label, back.circle, content, LETTER_BUCKETS, random=back.table.random)


def test_a_request_in_another_name_is_refused(back: Back) -> None:
    table, ask = back.table, back.ask
    cleo, ben = table["Cleo"].identity, table["Ben"].identity
    assert back.opened(written(back, ask, ben)) == ask
    package = new_keys(cleo, 1, now=NOW, random=table.random).key_package.encode()
    claim = replace(ask.claim, package=package_hash(package))
    elsewhere = replace(ask.claim, circle=b"x" * 16)
    for wrong, signer in (
        (ask, cleo),
        (replace(ask, key_package=package), ben),
        (replace(ask, claim=claim, key_package=package), ben),
        (replace(ask, claim=claim, signature=claim.sign(ben.person), key_package=package), ben),
        (replace(ask, claim=claim, signature=claim.sign(cleo.person), key_package=package), cleo),
        (replace(ask, claim=elsewhere, signature=elsewhere.sign(ben.person)), ben),
        (replace(ask, claim=replace(ask.claim, created_at=1)), ben),
        (replace(ask, key_package=b""), ben),
        (replace(ask, key_package=ask.key_package[:-1]), ben),
        (replace(ask, reply_public=bytes(32)), ben),
        (replace(ask, reply_public=b""), ben),
    ):
        with pytest.raises(BadLetterError):
            back.opened(written(back, wrong, signer))
    with pytest.raises(BadLetterError):
        back.opened(written(back, ask, ben, kind=3))


def test_a_reply_key_is_signed(back: Back) -> None:
    """Whoever has the letters' key cannot put their own key into Ben's request."""
    ask = replace(back.ask, reply_key=b"k" * 32)
    with pytest.raises(BadLetterError):
        back.opened(written(back, ask, back.table["Cleo"].identity))


def test_whoever_was_removed_is_not_let_in_again(back: Back) -> None:
    table = back.table
    table.act("Anna", RemovePerson(back.ask.person))
    table.sync("Anna", "Cleo")
    with pytest.raises(RefusedError) as caught:
        act(
            table["Cleo"],
            back.ask.readmit(),
            now=NOW,
            random=table.random,
            key_package=back.ask.key_package,
        )
    assert caught.value.rule == "nobody"


def test_a_request_counts_once(back: Back) -> None:
    table = back.table
    back.readmitted()
    with pytest.raises(RefusedError) as caught:
        act(
            table["Cleo"],
            back.ask.readmit(),
            now=NOW,
            random=table.random,
            key_package=back.ask.key_package,
        )
    assert caught.value.rule == "claim-again"


def test_only_the_key_package_of_the_request_comes_in(back: Back) -> None:
    table = back.table
    other = asked(table)
    for wrong in (other.ask.key_package, b"", None):
        with pytest.raises(RefusedError):
            act(
                table["Cleo"],
                back.ask.readmit(),
                now=NOW,
                random=table.random,
                key_package=wrong,
            )


def test_an_answer_that_is_none_is_refused(back: Back) -> None:
    table = back.table
    pending, answer = back.readmitted()
    good = entry(table, pending)
    other = asked(circle(seed=2))
    bad = [
        seal_readmission(back.ask, replace(good, welcome=welcome), random=table.random)
        for welcome in (b"", good.welcome[:-1], bytes(500))
    ]
    mine = back.request.letters[0].item
    for wrong in (b"", bytes(4096), answer[:-1], mine, *flipped(answer), *bad):
        with pytest.raises(BadLetterError):
            finish_resync(back.request, wrong, now=NOW)
    with pytest.raises(BadLetterError):
        finish_resync(other.request, answer, now=NOW)
    with pytest.raises(BadLetterError):
        back.opened(answer)
    assert finish_resync(back.request, answer, now=NOW).session.me.pseudonym == "Ben"


def test_an_answer_to_somebody_elses_key_does_not_open(back: Back) -> None:
    pending, _ = back.readmitted()
    forged = replace(back.ask, reply_public=asked(circle(seed=2)).ask.reply_public)
    answer = seal_readmission(forged, entry(back.table, pending), random=back.table.random)
    with pytest.raises(BadLetterError):
        finish_resync(back.request, answer, now=NOW)


def test_nothing_secret_is_printed(back: Back) -> None:
    text = repr((back.request, back.ask))
    for secret in (
        back.request.keys.init_private,
        back.request.reply.private,
        back.ask.reply_key,
        back.request.identity.person.private,
        back.request.letters[0].box.contact,
    ):
        assert repr(secret)[2:-1] not in text
        assert secret.hex() not in text

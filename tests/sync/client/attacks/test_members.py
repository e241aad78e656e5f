"""Hostile members: whatever somebody inside sends, the others stay well and together."""

import os
from collections.abc import Callable, Collection
from dataclasses import replace

import pytest

from app.usecases.circles.port import NewInvite
from sync.client.engine.desk import Desk
from sync.client.engine.entering import joining_of
from sync.client.transport import Failure as TransportFailure
from sync.mls import committing, tree_kem, tree_math
from sync.mls.crypto import encrypt_with_label
from sync.mls.kem import Random
from sync.mls.key_schedule import GroupContext
from sync.mls.proposals import Add, Remove
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.sending import encrypt
from sync.mls.tree_kem import PathSecrets
from sync.protocol.chain import START
from sync.session.acts import RemovePerson
from sync.session.messages.audiences import Audience
from sync.session.messages.envelope import Envelope, encode_inner
from sync.session.messages.posts import Post
from sync.session.messages.replies import Correction, ThankYou
from sync.session.messages.requests import Again, Gone
from sync.session.messages.withdrawals import Expiry, Unshare
from sync.session.parts import Role
from sync.session.proofs import Proof, Signed, carry
from sync.session.roster import Done
from sync.session.seal import BodyKind
from tests.sync.client.attacks.conftest import Scene, one_sentence, say
from tests.sync.client.attacks.hostile import Hostile
from tests.sync.client.attacks.marks import WORD
from tests.sync.client.engine.people import Person

pytestmark = pytest.mark.slow

STUCK = "repair"


@pytest.fixture
def circle(scene: Scene) -> tuple[Person, Person, Person]:
    """A steward, an honest member, and one who means no good."""
    ada, ben, eve = scene.circle(3)
    return ada, ben, eve


def together(scene: Scene, *people: Person) -> None:
    """The honest ones are well: they say something, and everybody reads it."""
    said = [say(one, f"{one.name} is here {os.urandom(4).hex()}") for one in people]
    for one in people * 2:
        assert one.sync().caught_up
    scene.settle(*people)
    assert set(said) <= set(people[0].feed())


# --- what is said


def test_garbage_is_noise(scene: Scene, circle: tuple[Person, Person, Person]) -> None:
    """Malformed, oversized and undersized bodies, in and without the outer seal."""
    ada, ben, eve = circle
    evil = Hostile(eve)
    for size in (1, 1023, 1024, 65536, 512 * 1024):
        evil.append(os.urandom(size))
    for content in (b"", b"\0" * 900, os.urandom(900), b"\xff" * 60_000):
        evil.append(evil.sealed(content))
        evil.append(evil.sealed(content, BodyKind.HANDSHAKE))
    for plaintext in (b"", b"\1", b"\0" * 200, b"\1" + os.urandom(500), b"\xff" * 60_000):
        evil.said(plaintext)
    for one in (ada, ben):
        assert one.sync().caught_up
        assert one.events("noise").count("noise") == 18
        assert not one.feed()
    together(scene, ada, ben)


def test_a_body_larger_than_any_bucket_is_refused_by_the_relay(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    ada, ben, eve = circle
    with pytest.raises(TransportFailure):
        Hostile(eve).append(bytes(512 * 1024 + 1))
    together(scene, ada, ben)


def test_a_flood_is_read_to_its_end(scene: Scene, circle: tuple[Person, Person, Person]) -> None:
    ada, ben, eve = circle
    evil = Hostile(eve)
    for _ in range(300):
        evil.append(os.urandom(1024))
    mine = say(ben, "below the flood")
    assert ben.sync().caught_up
    assert ada.sync().caught_up
    assert ada.feed() == [mine]
    together(scene, ada, ben)


TRICKS = {
    "hidden characters": "pay\u202e\u2066moc.knab\u2069 \u200b\u200d\ufeff\u00ad to me",
    "HTML": "<script>alert(1)</script><img src=http://127.0.0.1:9/seen.png onerror=x>",
    "Markdown that loads": "![x](http://127.0.0.1:9/seen.png) [a](javascript:alert(1))",
    "control characters": "\x1b]0;owned\x07\x1b[2J\r\nSubject: no\x00\x7f\x9b31m",
    "one long line": "a" * 50_000,
    "many lines": "\n" * 50_000,
    "combining": "Z" + "\u0301" * 5_000,
    "surrogates' neighbours": "\ufffe\uffff\U0010ffff\ue000",
}


@pytest.mark.parametrize("text", TRICKS.values(), ids=TRICKS.keys())
def test_a_trick_in_a_text_stays_a_text(
    scene: Scene, circle: tuple[Person, Person, Person], text: str
) -> None:
    """The engine hands it on as it is, calls nobody for it, and whoever shows it escapes it."""
    ada, ben, eve = circle
    eve.say(text + WORD)
    eve.sync()
    before = len(ada.connections)
    for one in (ada, ben):
        assert one.sync().caught_up
        assert one.feed() == [text + WORD]
    assert {host for host, _ in ada.connections[before:]} <= {"127.0.0.1"}
    assert not any("seen" in asked.path for asked in scene.middle(ada).asked)
    together(scene, ada, ben)


def test_a_history_that_never_was_is_told_and_resolved(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    """A member who lies about what they were shown blames the relay; a steward ends that."""
    ada, ben, eve = circle
    evil = Hostile(eve)
    post = Post(text=f"look what I was shown {WORD}")
    seen = evil.desk.here.cursor.seq
    evil.says(Envelope(os.urandom(16), 1, seen, os.urandom(32), None, post))
    for one in (ada, ben):
        report = one.sync()
        assert one.state == "forked"
        assert len(report.sentences) <= 1
    for one in (ada, ben):
        assert "histor" in one.sync().sentences[0]
    ada.port.resolve(ada.circle)
    ben.sync()
    together(scene, ada, ben)


def test_nobody_takes_back_or_corrects_what_somebody_else_said(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    ada, ben, eve = circle
    said = say(ben, "mine")
    post = ben.rows()[0].post
    for one in (ben, ada, eve):
        one.sync()
    evil = Hostile(eve)
    for message in (Unshare(post), Expiry(post, 1), Gone(posts=(post,)),
                    Correction(post, f"not what he said {WORD}")):  # fmt: skip
        evil.says(Envelope(os.urandom(16), 1, 0, START, None, message))
    # And under the same post's id, as if it were his.
    evil.says(Envelope(post, 1, 0, START, None, Post(text=f"stolen {WORD}")))
    for one in (ada, ben):
        assert one.sync().caught_up
    for one in (ada, ben):
        assert said in one.feed()
    (his,) = [row for row in ada.rows() if row.author == ben.me]
    assert his.post == post
    assert his.state == "shown"
    together(scene, ada, ben)


def test_a_post_in_somebody_elses_name_is_noise(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    """A member has the keys to write as any leaf; the signature is what they lack."""
    ada, ben, eve = circle
    evil = Hostile(eve)
    session = evil.session
    envelope = Envelope(os.urandom(16), 1, 0, START, None, Post(text=f"I am Ben {WORD}"))
    leaf = next(member.leaf for member in session.people if member.person == ben.me)
    posing = replace(session.group, own_leaf=leaf)
    plaintext = carry(evil.signs(envelope), envelope.encode())
    sent = encrypt(posing, plaintext, random=os.urandom)
    evil.append(evil.sealed(sent.message.encode()))
    for one in (ada, ben):
        one.sync()
        assert not one.feed()
        assert one.state == "member"
        assert "noise" in one.events()
    together(scene, ada, ben)


def test_what_its_author_did_not_sign_is_noise(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    """Without a signature, with another's, of other words, for others; in the open and sealed."""
    ada, ben, eve = circle
    say(ben, "mine")
    for one in (ben, ada, eve):
        one.sync()
    (his,) = [row for row in eve.rows() if row.author == ben.me]
    stolen = Signed(Proof.from_bytes(his.proof), Audience.from_bytes(his.audience))
    evil = Hostile(eve)
    envelope = Envelope(os.urandom(16), 1, 0, START, None, Post(text=f"deniable {WORD}"))
    other = evil.signs(replace(envelope, created_at=2))
    for plaintext in (
        carry(None, envelope.encode()),
        carry(other, envelope.encode()),
        carry(stolen, envelope.encode()),
        carry(stolen, stolen.proof.envelope),
        carry(evil.signs(envelope, (ada.me, ben.me, eve.me)), envelope.encode()),
    ):
        evil.said(plaintext)
    for signed in (None, other, stolen, evil.signs(envelope), evil.signs(envelope, (ada.me,))):
        content = carry(signed, encode_inner(envelope.message))
        evil.says(evil.sealed_for((ada.me, ben.me), envelope, content))
    for_one = evil.signs(envelope, (eve.me,))
    for audience, signature in (
        (stolen.audience, None), (stolen.audience, stolen.proof.signature),
        (for_one.audience, for_one.proof.signature), (stolen.audience, for_one.proof.signature),
    ):  # fmt: skip
        again = Again(envelope.encode(), audience, 1, signature)
        content = carry(None, encode_inner(again))
        evil.says(evil.sealed_for((ada.me, ben.me), envelope, content))
    for one in (ada, ben):
        before = one.feed()
        assert one.sync().caught_up
        assert one.feed() == before
        assert one.events().count("noise") == 14
    together(scene, ada, ben)


def test_what_is_for_chosen_members_and_said_to_all_is_noise(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    ada, ben, eve = circle
    evil = Hostile(eve)
    thanks = Envelope(os.urandom(16), 1, 0, START, None, ThankYou(None, f"for all to see {WORD}"))
    evil.says(thanks)
    signed = evil.signs(thanks)
    again = Again(thanks.encode(), signed.audience, 1, signed.proof.signature)
    content = carry(None, encode_inner(again))
    evil.says(evil.sealed_for((ada.me, ben.me), thanks, content))
    for one in (ada, ben):
        assert one.sync().caught_up
        assert not one.rows()
        assert one.events().count("noise") == 2
    together(scene, ada, ben)


def test_the_same_bytes_twice_are_one_post(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    """A member appends what another one sent, again and again."""
    ada, ben, eve = circle
    said = say(ben, "once")
    ben.sync()
    (body,) = [asked.body for asked in scene.middle(ben).asked if asked.is_append][-1:]
    evil = Hostile(eve)
    for _ in range(3):
        evil.append(body)
    for one in (ada, ben, eve):
        assert one.sync().caught_up
        assert one.feed() == [said]
        assert one.state == "member"
    together(scene, ada, ben)


# --- what is done


def spoilt(scene: Scene, ada: Person, ben: Person) -> None:
    """Everybody reads one sentence, and the steward's repair heals it."""
    mine = say(ben, "while it is spoilt")
    for one in (ben, ada):
        assert STUCK in one_sentence(one.sync())
        assert one.state == "stuck"
    assert "repaired" in ada.port.repair(ada.circle)
    for one in (ben, ada, ben):
        assert one.sync().caught_up
    assert mine in ada.feed()
    together(scene, ada, ben)


def test_a_capability_that_nobody_knows_is_repaired(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    ada, ben, eve = circle
    Hostile(eve).lock_out()
    spoilt(scene, ada, ben)


def test_somebody_who_locks_all_out_before_they_go_is_removed_nevertheless(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    """Just before the removal: it is made again behind the repair, and they read nothing new."""
    ada, ben, eve = circle
    evil = Hostile(eve)
    evil.lock_out()
    desk = evil.desk
    spoilt(scene, ada, ben)
    eve_id = eve.me
    ada.port.remove(ada.circle, eve_id)
    ben.sync()
    secret = say(ada, "without her")
    for one in (ada, ben):
        assert one.sync().caught_up
    assert ben.members() == sorted([ada.name, ben.name])
    eve.sync()
    eve.sync()
    assert secret not in eve.feed()
    with pytest.raises(TransportFailure):
        desk.line.append(desk.log, desk.session.capability(), os.urandom(16), os.urandom(1024),
                         if_turn=desk.session.turn)  # fmt: skip


def test_posts_after_the_removal_are_refused(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    ada, ben, eve = circle
    evil = Hostile(eve)
    stale, session = evil.desk, evil.session
    ada.port.remove(ada.circle, eve.me)
    for turn in (session.turn, session.turn + 1):
        with pytest.raises(TransportFailure):
            stale.line.append(stale.log, session.capability(turn), os.urandom(16),
                              evil.sealed(b"late"), if_turn=turn)  # fmt: skip
    say(ada, "she is gone")
    ada.sync()
    report = eve.sync()
    assert "no longer in this circle" in " ".join(report.sentences)
    assert eve.state == "removed"
    assert not eve.feed()
    together(scene, ada, ben)


def test_nobody_comes_in_unspoken(scene: Scene, circle: tuple[Person, Person, Person]) -> None:
    """A stranger's proper key package, in a commit that MLS allows and the circle does not."""
    ada, ben, eve = circle
    mallory = scene.person("Bartholomew")
    link = ada.port.invite(ada.circle, NewInvite())
    mallory.port.join(link.text, mallory.name)
    (request,) = ada.port.waiting(ada.circle)
    ada.port.refuse(ada.circle, request.id)
    for one in (ben, eve):
        one.sync()
    evil = Hostile(eve)
    package = joining_of(Desk(mallory.port.tools, mallory.circle)).keys.key_package
    evil.send(evil.made([Add(package)]))
    spoilt(scene, ada, ben)
    assert ada.members() == sorted(one.name for one in (ada, ben, eve))
    mallory.sync()
    assert not mallory.feed()


def test_nobody_makes_themselves_a_steward(
    scene: Scene, circle: tuple[Person, Person, Person]
) -> None:
    ada, ben, eve = circle
    evil = Hostile(eve)
    people = tuple(replace(one, role=Role.STEWARD) for one in evil.session.roster.people)
    evil.send(evil.made([evil.roster(people=people)]))
    spoilt(scene, ada, ben)
    roles = {one.pseudonym: one.role for one in ben.port.members(ben.circle)}
    assert roles[eve.name] == "member"


def test_a_member_removes_nobody(scene: Scene, circle: tuple[Person, Person, Person]) -> None:
    ada, ben, eve = circle
    evil = Hostile(eve)
    leaf = next(one.leaf for one in evil.session.people if one.person == ada.me)
    done = Done(eve.me, RemovePerson(ada.me), ())
    evil.send(evil.made([Remove(leaf), evil.roster(done=done)]))
    spoilt(scene, ada, ben)
    assert ada.name in ben.members()


def test_a_wrong_path_secret_for_one_is_healed(
    scene: Scene, circle: tuple[Person, Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others follow the commit, one member cannot: they read why, and come back."""
    ada, eve, ben = circle  # the leaf beside the steward's, so that each gets a secret apart
    evil = Hostile(eve)
    leaf = next(one.leaf for one in evil.session.people if one.person == ben.me)
    monkeypatch.setattr(committing, "encrypt_path", wrong_for(leaf))
    made = evil.made()
    monkeypatch.undo()
    evil.send(made)
    assert ada.sync().caught_up
    mine = say(ben, "left behind")
    assert "resync" in one_sentence(ben.sync())
    ben.port.resync(ben.circle)
    (asks,) = ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, asks.person)
    for one in (ben, ada, ben):
        one.sync()
    assert ben.state == "member"
    assert mine in ada.feed()
    together(scene, ada, ben)


def wrong_for(leaf: int) -> Callable[..., tuple[tree_kem.UpdatePathNode, ...]]:
    """As the real one, but with another secret for one leaf."""
    real = tree_kem.encrypt_path

    def encrypt_path(
        tree: RatchetTree,
        sender: int,
        path: PathSecrets,
        context: GroupContext,
        new_leaves: Collection[int],
        *,
        random: Random,
    ) -> tuple[tree_kem.UpdatePathNode, ...]:
        nodes = list(real(tree, sender, path, context, new_leaves, random=random))
        victim = tree_math.node_of(leaf)
        for at, (_, beside) in enumerate(tree.filtered_direct_path(sender)):
            receivers = list(tree.resolution(beside))
            if receivers != [victim]:
                continue
            wrong = encrypt_with_label(
                context.suite,
                tree.member(leaf).encryption_key,
                "UpdatePathNode",
                context.encode(),
                os.urandom(context.suite.kdf.size),
                random=random,
            )
            nodes[at] = replace(nodes[at], encrypted_path_secret=(wrong,))
            return tuple(nodes)
        raise AssertionError("Nobody gets a secret of their own.")

    return encrypt_path

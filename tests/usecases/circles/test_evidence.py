"""What shows who wrote something: in a report, and in a file for somebody outside."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.circles.choices import Reason
from app.domain.circles.failures import NoEvidence, NoSuchPost, ReportTooLong
from app.domain.circles.posts import PostKey, PostRow, Shelf
from app.usecases.circles.evidence import (
    HOW_TO_CHECK,
    Excerpt,
    check_evidence,
    evidence_of,
    read_reports,
)
from app.usecases.circles.port import Said
from app.usecases.circles.report import Complaint, report
from app.vault.vault import Vault
from sync.session.identity import verify
from sync.session.messages.envelope import Envelope
from sync.session.messages.stewardship import Report
from sync.session.proofs import Proof, prove
from tests.making import NOW
from tests.making_circles import (
    ANA,
    AT,
    CIRCLE,
    TO_ALL,
    WORDS_OF,
    Counted,
    a_post,
    a_signed_post,
    an_identity,
    ident,
    key,
)

DAN, EVE = an_identity("dan"), an_identity("eve")
HARSH = Said("post", {"title": "To you", "text": "Nobody likes you.", "tags": ("x",)})
TO_YOU = "To you\nNobody likes you."


@pytest.fixture
def harsh(vault: Vault) -> PostRow:
    """A signed post of Dan's."""
    row = a_signed_post("harsh", DAN, HARSH)

    def work(tx: Any) -> None:
        for who in (DAN, EVE):
            tx.circle_people.learn(
                CIRCLE, who.person_id, who.pseudonym, steward=False, joined_day=1
            )
        tx.circle_posts.add(row)

    vault.write(work)
    return row


def received(vault: Vault, random: Counted, posts: tuple[PostKey, ...]) -> list[Excerpt]:
    """What a steward reads of a report about some posts."""
    complaint = Complaint(posts, (ANA,), Reason.HURTFUL, "It was twice.")
    vault.write(lambda tx: report(tx, WORDS_OF, CIRCLE, complaint, now=NOW, random=random))
    (found,) = vault.read(lambda tx: read_reports(tx, WORDS_OF, CIRCLE))
    assert (found.name, found.reason, found.text) == ("Me", "hurtful", "It was twice.")
    return list(found.excerpts)


def shown(vault: Vault, evidence: dict[str, Any], by: bytes = ANA) -> Excerpt:
    """What is read of a report that somebody made without Lamplit's help."""
    fields = {"post": ident("harsh"), "author": DAN.person_id, "said_at": 1, "text": "", **evidence}
    kind, body = WORDS_OF.encode(
        Said("report", {"person": None, "reason": "other", "evidence": (fields,)})
    )
    assert kind == Report.KIND
    row = PostRow(CIRCLE, ident("report"), by, kind, body, AT, AT, 5, shelf=Shelf.QUIET)
    vault.write(lambda tx: tx.circle_posts.add(row))
    (found,) = vault.read(lambda tx: read_reports(tx, WORDS_OF, CIRCLE))
    (one,) = found.excerpts
    return one


def test_a_steward_sees_what_the_author_signed(
    vault: Vault, random: Counted, harsh: PostRow
) -> None:
    (one,) = received(vault, random, (harsh.key,))
    assert one == Excerpt(harsh.post, DAN.person_id, "dan", AT, "post", TO_YOU, checked=True)
    assert one.sentence == "checked: dan wrote this"


def test_without_a_signature_it_is_a_claim(vault: Vault, random: Counted, harsh: PostRow) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("bare", ANA)))
    first, second = received(vault, random, (key("bare"), harsh.key))
    assert (first.text, first.checked, second.checked) == ("words of bare", False, True)
    assert first.sentence == "a claim: could not be checked"


def elsewhere(row: PostRow) -> bytes:
    return a_signed_post("harsh", an_identity("dan", ident("elsewhere")), HARSH).proof


def altered(row: PostRow) -> bytes:
    return row.proof.replace(b"Nobody", b"Nobudy")


def forged(row: PostRow) -> bytes:
    return replace(Proof.from_bytes(row.proof), signature=bytes(64)).encode()


def by_another(row: PostRow) -> bytes:
    return a_signed_post("harsh", EVE, HARSH).proof


def of_another_post(row: PostRow) -> bytes:
    return a_signed_post("other", DAN, HARSH).proof


FORGERIES = (elsewhere, altered, forged, by_another, of_another_post)


@pytest.mark.parametrize("forge", FORGERIES)
def test_a_forgery_in_a_report_is_a_claim(
    vault: Vault, harsh: PostRow, forge: Callable[[PostRow], bytes]
) -> None:
    one = shown(vault, {"text": "He said that.", "proof": forge(harsh)})
    assert (one.text, one.checked, one.name) == ("He said that.", False, "dan")


def test_words_beside_a_signature_do_not_count(vault: Vault, harsh: PostRow) -> None:
    one = shown(vault, {"text": "He said something worse.", "proof": harsh.proof})
    assert (one.text, one.checked, one.said_at) == (TO_YOU, True, AT)


def test_a_report_that_does_not_fit_says_so(vault: Vault, random: Counted) -> None:
    for number in range(3):
        row = a_signed_post(f"p{number}", DAN, Said("post", {"text": "x" * 30_000}))
        vault.write(lambda tx, row=row: tx.circle_posts.add(row))  # type: ignore[misc]
    with pytest.raises(ReportTooLong):
        received(vault, random, tuple(key(f"p{number}", DAN.person_id) for number in range(3)))
    assert len(received(vault, random, (key("p0", DAN.person_id), key("p1", DAN.person_id)))) == 2


def test_the_longest_post_can_be_reported_with_its_proof(vault: Vault, random: Counted) -> None:
    row = a_signed_post("long", DAN, Said("post", {"text": "x" * 57_344}))
    vault.write(lambda tx: tx.circle_posts.add(row))
    assert [one.checked for one in received(vault, random, (row.key,))] == [True]


# --- the file ------------------------------------------------------------------------------------


def file_of(vault: Vault, *posts: PostKey) -> dict[str, Any]:
    told = vault.read(lambda tx: evidence_of(tx, WORDS_OF, CIRCLE, posts, now=NOW))
    return dict(json.loads(json.dumps(told)))


def check(told: dict[str, Any]) -> list[Excerpt]:
    return check_evidence(WORDS_OF, json.dumps(told).encode())


def test_a_file_can_be_checked_by_anybody(vault: Vault, harsh: PostRow) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("bare", ANA)))
    told = file_of(vault, harsh.key, key("bare"), harsh.key)
    first, second = check(told)
    assert first == Excerpt(harsh.post, DAN.person_id, "dan", AT, "post", TO_YOU, checked=True)
    assert (second.text, second.name, second.checked) == ("words of bare", "Ana", False)
    assert told["how_to_check"] == HOW_TO_CHECK
    assert told["circle"] == {"id": CIRCLE.hex(), "name": "Harbour"}


def test_the_file_is_checked_as_it_says_itself(vault: Vault, harsh: PostRow) -> None:
    """By the steps that stand in it, with nothing of the program but Ed25519 and SHA-256."""
    import hashlib

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    told = file_of(vault, harsh.key)
    (one,) = told["posts"]
    circle, key, signed = (
        bytes.fromhex(text) for text in (told["circle"]["id"], one["key"], one["signed"])
    )
    signature = bytes.fromhex(one["signature"])
    Ed25519PublicKey.from_public_bytes(key).verify(
        signature, b"lamplit post v1\0" + circle + signed
    )
    verify(key, "lamplit post v1", circle + signed, signature)
    person = hashlib.sha256(b"lamplit person v1\0" + circle + key).hexdigest()
    assert one["author_id"] == person[:32]
    assert b"Nobody likes you." in signed
    assert harsh.post in signed


@pytest.mark.parametrize("change", [
    {"id": bytes(16).hex()}, {"author_id": EVE.person_id.hex()}, {"created_at": 1},
    {"kind": "comment"}, {"says": {"text": "Everybody likes you."}}, {"says": {}},
    {"key": EVE.person.public.hex()}, {"signature": bytes(64).hex()}, {"signature": None},
    {"signed": "00"}, {"signed": ""}, {"key": ""},
])  # fmt: skip
def test_whatever_is_changed_in_a_file_is_seen(
    vault: Vault, harsh: PostRow, change: dict[str, Any]
) -> None:
    told = file_of(vault, harsh.key)
    told["posts"][0] |= change
    assert [one.checked for one in check(told)] == [False]


def test_a_file_of_another_circle_is_none_of_this_one(vault: Vault, harsh: PostRow) -> None:
    told = file_of(vault, harsh.key)
    told["circle"]["id"] = ident("elsewhere").hex()
    assert [one.checked for one in check(told)] == [False]


@pytest.mark.parametrize("data", [
    b"", b"nothing", b"[]", b"{}", b"null", b"\xff", b'{"format": "lamplit evidence"}',
    b'{"format": "lamplit evidence", "version": 2}', b"[" * 100_000,
    b'{"format": "lamplit evidence", "version": 1, "circle": {"id": "x"}, "posts": []}',
    b'{"format": "lamplit evidence", "version": 1, "circle": {"id": ""}, "posts": [5]}',
])  # fmt: skip
def test_what_is_no_file_of_evidence_is_refused(data: bytes) -> None:
    with pytest.raises(NoEvidence):
        check_evidence(WORDS_OF, data)


def test_there_is_no_evidence_of_what_is_gone(vault: Vault, harsh: PostRow) -> None:
    with pytest.raises(NoSuchPost):
        file_of(vault)
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, harsh.post, DAN.person_id, AT))
    with pytest.raises(NoSuchPost):
        file_of(vault, harsh.key)


def test_a_proof_of_other_words_than_are_kept_shows_nothing(vault: Vault, harsh: PostRow) -> None:
    """Even the own journal is not believed."""
    other = prove(DAN, Envelope(ident("else"), 1, 0, bytes(32), None, Report(None, 1)), TO_ALL)
    assert other is not None
    row = replace(a_post("odd", DAN.person_id), proof=other.proof.encode())
    vault.write(lambda tx: tx.circle_posts.add(row))
    assert [one.checked for one in check(file_of(vault, row.key))] == [False]

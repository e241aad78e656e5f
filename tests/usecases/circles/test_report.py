"""A report shows stewards what was said, exactly; keeping for one is agreed on, and ends."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.circles.choices import Reason
from app.domain.circles.failures import (
    KeepingNotAgreed,
    NoSteward,
    NoSuchPost,
    NothingShared,
    OwnPost,
    ReportTooLong,
)
from app.domain.circles.outbox import OutRow
from app.domain.circles.posts import PostKey, PostState
from app.usecases.circles.port import Said
from app.usecases.circles.quieten import block, hide, mute, note_on_person
from app.usecases.circles.read import read_feed
from app.usecases.circles.report import Complaint, keep_for_report, let_go, report, report_fields
from app.usecases.circles.take_back import sweep
from app.vault.vault import Vault
from tests.making import NOW
from tests.making_circles import ANA, AT, BO, CIRCLE, CY, ME, WORDS_OF, Counted, a_post, key

HARSH = key("harsh", BO)


@pytest.fixture
def harsh(vault: Vault) -> PostKey:
    """A post of Bo's, in a circle that keeps posts for reports."""
    said = Said("post", {"text": "Nobody likes you.", "title": "To you"})
    row = replace(a_post("harsh", BO, said=said), proof=b"no signature")
    vault.write(lambda tx: tx.circle_posts.add(row))
    vault.write(lambda tx: tx.circles.update(CIRCLE, keeps_for_report=True))
    return HARSH


def complain(vault: Vault, random: Counted, complaint: Complaint) -> tuple[OutRow, Said]:
    post, _ = vault.write(
        lambda tx: report(tx, WORDS_OF, CIRCLE, complaint, now=NOW, random=random)
    )
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, post.post))
    assert out is not None
    return out, WORDS_OF.decode(out.message, out.body)


def test_a_report_goes_to_chosen_stewards_with_what_was_said(
    vault: Vault, random: Counted, harsh: PostKey
) -> None:
    complaint = Complaint((harsh,), (ANA,), Reason.HURTFUL, " It was twice. ")
    seen = vault.read(lambda tx: report_fields(tx, WORDS_OF, CIRCLE, complaint))
    out, said = complain(vault, random, complaint)
    assert (out.audience, out.silent, said.kind) == ((ANA,), True, "report")
    assert {name: said.fields[name] for name in seen} == seen, "what was shown before it went"
    assert (said.fields["person"], said.fields["reason"]) == (BO, "hurtful")
    assert said.fields["text"] == "It was twice."
    (evidence,) = said.fields["evidence"]
    assert evidence["text"] == "To you\nNobody likes you."
    assert (evidence["post"], evidence["author"], evidence["proof"]) == (harsh.post, BO, b"")
    assert vault.read(lambda tx: tx.circle_posts.thread(CIRCLE, [harsh], AT)) == []


def test_what_was_taken_back_can_be_reported_while_it_is_kept(
    vault: Vault, random: Counted, harsh: PostKey
) -> None:
    vault.write(lambda tx: keep_for_report(tx, CIRCLE, harsh, now=NOW))
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, harsh.post, BO, AT))
    assert vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW)) == []
    said = complain(vault, random, Complaint((harsh,), (ANA,), Reason.HURTFUL))[1]
    assert said.fields["evidence"][0]["text"] == "To you\nNobody likes you."
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))[0].audience == (ANA,)
    vault.write(lambda tx: sweep(tx, NOW + timedelta(days=30)))
    with pytest.raises(NoSuchPost):
        complain(vault, random, Complaint((harsh,), (ANA,), Reason.HURTFUL))


def test_nobody_is_told_that_a_post_is_kept(vault: Vault, harsh: PostKey) -> None:
    vault.write(lambda tx: keep_for_report(tx, CIRCLE, harsh, now=NOW))
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []
    vault.write(lambda tx: let_go(tx, CIRCLE, harsh))
    assert vault.read(lambda tx: tx.circle_posts.kept(CIRCLE)) == []
    row = vault.read(lambda tx: tx.circle_posts.get(CIRCLE, harsh))
    assert row.state is PostState.SHOWN


def test_keeping_needs_the_agreement_and_somebody_elses_post(vault: Vault, harsh: PostKey) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("mine", ME, mine=True)))
    with pytest.raises(OwnPost):
        vault.write(lambda tx: keep_for_report(tx, CIRCLE, key("mine", ME), now=NOW))
    vault.write(lambda tx: tx.circles.update(CIRCLE, keeps_for_report=False))
    with pytest.raises(KeepingNotAgreed):
        vault.write(lambda tx: keep_for_report(tx, CIRCLE, harsh, now=NOW))


@pytest.mark.parametrize("stewards", [(), (BO,), (ANA, BO), (CY,), (ME,)])
def test_a_report_goes_to_nobody_but_stewards(
    vault: Vault, random: Counted, harsh: PostKey, stewards: tuple[bytes, ...]
) -> None:
    with pytest.raises(NoSteward):
        complain(vault, random, Complaint((harsh,), stewards, Reason.OTHER))
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []


def test_a_report_says_something_and_not_too_much(vault: Vault, random: Counted) -> None:
    with pytest.raises(NothingShared):
        complain(vault, random, Complaint((), (ANA,), Reason.OTHER))
    for number in range(21):
        row = a_post(f"p{number}", BO)
        vault.write(lambda tx, row=row: tx.circle_posts.add(row))  # type: ignore[misc]
    posts = tuple(key(f"p{number}", BO) for number in range(21))
    with pytest.raises(ReportTooLong):
        complain(vault, random, Complaint(posts, (ANA,), Reason.OTHER))
    said = complain(vault, random, Complaint(posts[:20], (ANA,), Reason.OTHER))[1]
    assert len(said.fields["evidence"]) == 20


def feed(vault: Vault) -> list[tuple[str, bool]]:
    views = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW))
    return [(view.name, view.muted) for view in views]


def test_hiding_muting_and_blocking_change_nothing_for_others(vault: Vault, harsh: PostKey) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("kind", ANA, seq=2)))
    vault.write(lambda tx: mute(tx, CIRCLE, BO))
    assert feed(vault) == [("Ana", False), ("Bo", True)]
    vault.write(lambda tx: block(tx, CIRCLE, BO))
    assert feed(vault) == [("Ana", False)]
    vault.write(lambda tx: block(tx, CIRCLE, BO, on=False))
    vault.write(lambda tx: mute(tx, CIRCLE, BO, on=False))
    vault.write(lambda tx: hide(tx, CIRCLE, harsh))
    assert feed(vault) == [("Ana", False)]
    vault.write(lambda tx: hide(tx, CIRCLE, harsh, on=False))
    vault.write(lambda tx: note_on_person(tx, CIRCLE, BO, "from the choir"))
    assert feed(vault) == [("Ana", False), ("Bo", False)]
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []

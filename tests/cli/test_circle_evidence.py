"""Reports as a steward reads them, and files that show who wrote something, from a terminal."""

import json
from pathlib import Path

import pytest

from app.domain.circles.posts import PostRow, Shelf
from app.usecases.circles.port import Said
from tests.cli.calling import Lamplit, open_here, told
from tests.making import NOW
from tests.making_circles import (
    ANA,
    AT,
    CIRCLE,
    WORDS_OF,
    a_post,
    a_signed_post,
    an_identity,
    ident,
    in_circle,
)

DAN = an_identity("dan")
HARSH = a_signed_post("harsh", DAN, Said("post", {"text": "Nobody \x1b[31mlikes you."}))
POST = HARSH.post.hex()


def keep(folder: Path, *rows: PostRow) -> None:
    vault = open_here(folder, NOW)
    for row in rows:
        vault.write(lambda tx, row=row: tx.circle_posts.add(row))  # type: ignore[misc]
    vault.close()


@pytest.fixture
def harbour(folder: Path, lamplit: Lamplit) -> Lamplit:
    """The program on a journal that is in a circle, in which Dan and Ana said something."""
    vault = open_here(folder, NOW)
    in_circle(vault)
    vault.write(
        lambda tx: tx.circle_people.learn(CIRCLE, DAN.person_id, "Dan", steward=False, joined_day=1)
    )
    vault.close()
    keep(folder, HARSH, a_post("bare", ANA))
    return lamplit


def report_of(*proofs: bytes) -> PostRow:
    evidence = tuple(
        {"post": HARSH.post, "author": DAN.person_id, "said_at": AT, "text": "said so",
         "proof": proof}
        for proof in proofs
    )  # fmt: skip
    fields = {"person": DAN.person_id, "reason": "hurtful", "text": "Twice.", "evidence": evidence}
    kind, body = WORDS_OF.encode(Said("report", fields))
    return PostRow(CIRCLE, ident("report"), ANA, kind, body, AT, AT, 9, shelf=Shelf.QUIET)


def test_a_steward_reads_what_can_be_checked_and_what_cannot(
    harbour: Lamplit, folder: Path
) -> None:
    assert "There are no reports" in told(harbour, "circle", "reports", "Harbour")
    assert harbour.json("circle", "reports", "Harbour") == []
    keep(folder, report_of(HARSH.proof, b""))
    shown = harbour("circle", "reports", "Harbour")
    assert "Ana reports about Dan: hurtful" in shown
    assert "checked: Dan wrote this" in shown
    assert "a claim: could not be checked" in shown
    assert "\x1b" not in shown
    (report,) = harbour.json("circle", "reports", "Harbour")
    assert (report["by"], report["about"], report["text"]) == ("Ana", "Dan", "Twice.")
    assert [(one["checked"], one["says"]) for one in report["posts"]] == [
        (True, "checked: Dan wrote this"), (False, "a claim: could not be checked"),
    ]  # fmt: skip


def test_a_file_is_written_and_checked_without_a_journal(harbour: Lamplit, tmp_path: Path) -> None:
    out = tmp_path / "evidence.json"
    bare = ident("bare").hex()
    said = told(harbour, "circle", "evidence", "Harbour", POST, bare, "--to", str(out))
    assert "1 of 2 cannot be checked" in said
    assert out.stat().st_mode & 0o077 == 0
    harbour.refuses("circle", "evidence", "Harbour", POST, "--to", out)
    assert [one["author"] for one in json.loads(out.read_bytes())["posts"]] == ["Dan", "Ana"]
    done = Lamplit().run("circle", "evidence", "--check", out, "--json")
    assert done.returncode == 1
    assert [one["checked"] for one in json.loads(done.stdout)] == [True, False]
    one = tmp_path / "one.json"
    harbour("circle", "evidence", "Harbour", POST, "--to", one)
    assert "checked: Dan wrote this" in Lamplit()("circle", "evidence", "--check", one)
    one.write_text(one.read_text().replace("Nobody", "Everybody"))
    done = Lamplit().run("circle", "evidence", "--check", one)
    assert (done.returncode, "a claim: could not be checked" in done.stdout) == (1, True)


def test_what_makes_no_sense_is_said(harbour: Lamplit, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}")
    assert "no file of evidence" in harbour.refuses("circle", "evidence", "--check", other)
    harbour.refuses("circle", "evidence", "--check", tmp_path / "none")
    for arguments in (("Harbour",), ("Harbour", POST), ("Harbour", "--check", other)):
        harbour.refuses("circle", "evidence", *arguments, code=2)

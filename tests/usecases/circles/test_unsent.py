"""Words that were written and not sent: kept for their circle, and gone with it."""

from app.domain.circles.circle import CircleState
from app.usecases.circles.take_out import delete_circle
from app.usecases.circles.unsent import forget_unsent, keep_unsent, unsent, unsent_like
from app.vault.vault import Vault
from tests.making_circles import CIRCLE

OTHER = bytes(16)


def test_words_are_kept_by_what_they_are_for_until_there_are_none(vault: Vault) -> None:
    text = "Grüße, نور 🙂\n\tand a tab"
    vault.write(lambda tx: keep_unsent(tx, CIRCLE, "share:1", text))
    assert vault.read(lambda tx: unsent(tx, CIRCLE, "share:1")) == text
    assert vault.read(lambda tx: unsent(tx, CIRCLE, "share:2")) == ""
    assert vault.read(lambda tx: unsent(tx, OTHER, "share:1")) == ""
    vault.write(lambda tx: keep_unsent(tx, CIRCLE, "share:1", "  \n"))
    assert vault.read(lambda tx: unsent(tx, CIRCLE, "share:1")) == ""


def test_what_is_kept_is_listed_by_its_beginning(vault: Vault) -> None:
    for what in ("answer:a.b", "answer:c.d", "share:1"):
        vault.write(lambda tx, what=what: keep_unsent(tx, CIRCLE, what, "words"))  # type: ignore[misc]
    assert sorted(vault.read(lambda tx: unsent_like(tx, CIRCLE, "answer:"))) == [
        "answer:a.b", "answer:c.d",
    ]  # fmt: skip


def test_forgetting_one_circle_leaves_the_others(vault: Vault) -> None:
    for circle in (CIRCLE, OTHER):
        vault.write(lambda tx, circle=circle: keep_unsent(tx, circle, "share:1", "words"))  # type: ignore[misc]
    vault.write(lambda tx: forget_unsent(tx, CIRCLE))
    assert vault.read(lambda tx: unsent(tx, CIRCLE, "share:1")) == ""
    assert vault.read(lambda tx: unsent(tx, OTHER, "share:1")) == "words"


def test_deleting_a_circle_takes_them_along(vault: Vault) -> None:
    vault.write(lambda tx: keep_unsent(tx, CIRCLE, "share:1", "words"))
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.LEFT))
    delete_circle(vault.write, CIRCLE)
    assert not [name for name in vault.read(lambda tx: tx.settings.all()) if "unsent" in name]

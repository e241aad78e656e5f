"""What the privacy check-up finds in a real journal."""

from datetime import date, timedelta

from app.domain.circles.choices import EVERYBODY, Sending
from app.domain.circles.circle import CircleState
from app.domain.plan import Section
from app.usecases.circles.port import Said
from app.usecases.circles.send import Going, send
from app.usecases.own_plan import choose_short, keep_part
from app.usecases.privacy_check import last_privacy_check, note_privacy_check, privacy_facts
from app.vault.access import add_slot
from app.vault.keys.credentials import RecoveryCode
from app.vault.vault import Vault
from tests.making import NOW
from tests.making_circles import CIRCLE, WORDS_OF, counted_bytes, in_circle


def test_a_new_journal_has_one_way_in_and_no_circle(vault: Vault) -> None:
    facts = vault.read(lambda tx: privacy_facts(tx, WORDS_OF, None, now=NOW))
    assert (facts.ways, facts.spare, facts.lock_after, facts.circles) == (1, 0, 10, [])
    code = RecoveryCode("W5CH-5C90-8YZ8-EZAJ-R9J4-DGJF-RGPZ-F8WH")
    add_slot(vault, code, "on paper", now=NOW)
    facts = vault.read(lambda tx: privacy_facts(tx, WORDS_OF, NOW, now=NOW))
    assert (facts.ways, facts.spare, facts.newest_backup) == (2, 1, NOW)


def test_what_can_be_read_before_unlocking_is_counted(vault: Vault) -> None:
    vault.write(lambda tx: keep_part(tx, Section.ASK, "Ida", now=NOW))
    assert vault.read(lambda tx: privacy_facts(tx, None, None, now=NOW)).in_clear == 0
    vault.write(lambda tx: choose_short(tx, (Section.ASK, Section.ALONE), now=NOW))
    assert vault.read(lambda tx: privacy_facts(tx, None, None, now=NOW)).in_clear == 1


def test_a_circle_says_what_can_be_read_and_who_was_not_compared(vault: Vault) -> None:
    in_circle(vault)
    random = counted_bytes()
    for sending in (EVERYBODY, Sending(expires_at=NOW + timedelta(days=2))):
        going = Going(Said("post", {"text": "a heron"}), sending)
        vault.write(lambda tx, going=going: send(tx, WORDS_OF, CIRCLE, going, now=NOW,  # type: ignore[misc]
                                                 random=random))  # fmt: skip
    (circle,) = vault.read(lambda tx: privacy_facts(tx, WORDS_OF, None, now=NOW)).circles
    assert (circle.readable, circle.endless, circle.others, circle.not_compared) == (2, 1, 2, 2)
    assert circle.relay == "https://relay.example"
    assert vault.read(lambda tx: privacy_facts(tx, None, None, now=NOW)).circles == ()
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.LEFT))
    assert vault.read(lambda tx: privacy_facts(tx, WORDS_OF, None, now=NOW)).circles == []


def test_the_day_of_the_last_one_is_remembered(vault: Vault) -> None:
    assert vault.read(last_privacy_check) is None
    assert vault.write(lambda tx: note_privacy_check(tx, date(2026, 11, 22))).settings
    assert vault.read(last_privacy_check) == date(2026, 11, 22)
    vault.write(lambda tx: tx.settings.put("privacy_checked", "soon"))
    assert vault.read(last_privacy_check) is None

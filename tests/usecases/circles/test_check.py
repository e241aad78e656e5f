"""What is about to be shared is looked through; what was said about words is kept in the vault."""

from app.domain.circles.choices import Sharing
from app.domain.entry import Content
from app.usecases.circles import check
from app.usecases.circles.check import Checked
from app.usecases.edit_entry import edit_entry
from app.vault.vault import Vault
from tests.making import NOW, add, vault_ids


def checked(vault: Vault, content: Content, sharing: Sharing) -> tuple[Checked, Sharing]:
    entry = add(vault, "")
    vault.write(lambda tx: edit_entry(tx, entry, content, now=NOW, new_id=vault_ids(vault)))
    found = vault.read(lambda tx: check.check_sharing(tx, tx.entries.get(entry), sharing))
    return found, check.hide_all(found, sharing)


EVERYTHING = Sharing(title=True, tags=True, place=True, mood=True, own_topics=("about Ana",))


def test_only_what_goes_along_is_looked_through(vault: Vault) -> None:
    content = Content("with Ana", "Ben's day", ("weather",), "12 High Street")
    found, hidden = checked(vault, content, Sharing())
    assert (len(found.findings), found.beside) == (1, {})
    assert hidden == Sharing(text="with a friend")
    found, hidden = checked(vault, content, EVERYTHING)
    assert list(found.beside) == ["title", "place", "notes"]
    assert len(found.all) == 4
    assert hidden == Sharing(text="with a friend", tags=True, mood=True)
    found, hidden = checked(vault, content, Sharing(text="with nobody"))
    assert found.all == ()
    assert hidden == Sharing(text="with nobody")


def test_a_whole_entry_without_findings_stays_whole(vault: Vault) -> None:
    found, hidden = checked(vault, Content("a quiet day"), Sharing())
    assert found.all == ()
    assert hidden.text is None


def test_references_to_files_are_left_alone(vault: Vault) -> None:
    body = (
        "![Ana at 020 7946 0958](attachment:0192b1f0-4111-7111-8111-111111111111.jpg) and Ana "
        "[Ben's file](attachment:0192b1f0-02079460958.pdf)"
    )
    found, hidden = checked(vault, Content(body), Sharing())
    assert [one.word for one in found.findings] == ["Ana", "Ben"]
    assert hidden.text == (
        "![Ana at 020 7946 0958](attachment:0192b1f0-4111-7111-8111-111111111111.jpg) and a friend "
        "[another friend's file](attachment:0192b1f0-02079460958.pdf)"
    )


def test_links_to_entries_are_left_alone(vault: Vault) -> None:
    body = (
        "as [Ana said](entry:0192b1f0-4111-7111-8111-020794609580) [then](entry:import/02079460958)"
    )
    found, hidden = checked(vault, Content(body), Sharing())
    assert [one.word for one in found.findings] == ["Ana"]
    assert hidden.text == body.replace("Ana", "a friend")


def test_people_among_the_tags_are_found(vault: Vault) -> None:
    add(vault, "first", tags=("people/Xiulan",))
    assert [one.word for one in vault.read(lambda tx: check.check_text(tx, "xiulan sang"))] == [
        "xiulan"
    ]


def test_what_was_said_about_words_stays_in_this_vault_and_can_be_forgotten(vault: Vault) -> None:
    vault.write(lambda tx: check.leave_alone(tx, ["Ana", "020 7946 0958"]))
    text = "ana, Ana and Ben on 02079460958"
    assert [one.word for one in vault.read(lambda tx: check.check_text(tx, text))] == ["Ben"]
    vault.write(lambda tx: check.always_hide(tx, ["ANA", "", "  "]))
    assert vault.read(check.always_hidden) == ["ANA"]
    assert vault.read(check.left_alone) == ["020 7946 0958"]
    vault.write(lambda tx: check.forget_words(tx, ["ana", "0207946-0958"]))
    assert vault.read(check.always_hidden) == vault.read(check.left_alone) == []
    assert not any(name.startswith("share_") for name in vault.read(lambda tx: tx.settings.all()))


def test_damaged_settings_are_no_words(vault: Vault) -> None:
    for stored in ("{", "5", '["Ana", 5]', "null"):
        vault.write(lambda tx, stored=stored: tx.settings.put("share_hide", stored))  # type: ignore[misc]
        assert vault.read(check.always_hidden) == (["Ana"] if "Ana" in stored else [])

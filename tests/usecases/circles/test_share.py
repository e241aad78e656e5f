"""What is shared is what was chosen, and nothing else; it waits in the outbox until it is sent."""

import io
from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from enum import StrEnum
from uuid import UUID, uuid4

import pytest
from PIL import Image

from app.domain.circles import choices
from app.domain.circles.choices import Sending, Sharing, Tone, TopicNote, Wish, topic_notes
from app.domain.circles.circle import CircleState
from app.domain.circles.failures import (
    AlreadyOver,
    CannotTravel,
    CircleIsOver,
    NoSuchCircle,
    NoSuchPerson,
    NothingShared,
    NotYetIn,
    PhotoRefused,
    TooManyPhotos,
)
from app.domain.circles.outbox import OutRow, OutState
from app.domain.circles.posts import PostKey, PostRow, Shelf
from app.domain.coping import CopingCard
from app.domain.entry import Content
from app.domain.failures import Failure, NoSuchAttachment, NoSuchEntry
from app.domain.mood import Feelings, Valence
from app.domain.when import to_millis
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.check_in import check_in
from app.usecases.circles.port import Said
from app.usecases.circles.share import share_card, share_entry
from app.usecases.edit_entry import edit_entry
from app.usecases.trash_entries import trash_entries
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from sync.session.messages import codes
from tests.making import NOW, add, vault_ids
from tests.making_circles import ANA, AT, BO, CIRCLE, CY, ME, WORDS_OF, Counted

MARK = "Quiet-Marker-"
TEXT = MARK + "text"


def share(vault: Vault, entry: UUID, random: Counted, sharing: Sharing | None = None) -> PostKey:
    return vault.write(
        lambda tx: share_entry(
            tx, WORDS_OF, CIRCLE, entry, sharing or Sharing(), now=NOW, random=random
        )
    )[0]


def kept(vault: Vault, post: PostKey) -> tuple[PostRow, OutRow, Said]:
    """Return a post, what is to be sent of it, and what it says; both say the same."""
    row = vault.read(lambda tx: tx.circle_posts.get(CIRCLE, post))
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, post.post))
    assert out is not None
    assert (row.kind, row.body) == (out.message, out.body)
    return row, out, WORDS_OF.decode(row.kind, row.body)


def full_entry(vault: Vault) -> UUID:
    """Write an entry in which every part is marked."""
    entry = add(vault, TEXT, tags=(MARK + "tag",))
    content = Content(TEXT, MARK + "title", (MARK + "tag",), MARK + "place")
    vault.write(lambda tx: edit_entry(tx, entry, content, now=NOW, new_id=vault_ids(vault)))
    feelings = Feelings(energy=2, labels=("worried",), contexts=("work",), note=MARK + "note")
    vault.write(
        lambda tx: check_in(
            tx, Valence.UNPLEASANT, at=NOW, zone="UTC", now=NOW, new_id=vault_ids(vault),
            entry_id=entry, feelings=feelings,
        )
    )  # fmt: skip
    return entry


def photo(name: str = "beach at home.jpg", colour: str = "teal") -> NewFile:
    held = Image.Exif()
    held[0x010F] = MARK + "camera"
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "JPEG", exif=held, comment=MARK.encode())
    return NewFile(name, lambda: [out.getvalue()])


def attached(vault: Vault, entry: UUID, file: NewFile) -> UUID:
    return attach_file(vault.write, entry, file, now=NOW, new_id=uuid4)[0].id


def test_the_words_alone_go_unless_more_is_chosen(vault: Vault, random: Counted) -> None:
    post = share(vault, full_entry(vault), random)
    row, out, said = kept(vault, post)
    assert said.kind == "post"
    assert said.fields["text"] == TEXT
    body = row.body.decode(errors="replace")
    assert body.count(MARK) == 1
    assert said.fields["mood"] is None
    assert said.fields["entry_at"] is None
    assert (row.mine, row.seq, row.shelf, row.author) == (True, None, Shelf.FEED, ME)
    assert (out.state, out.audience, out.silent) == (OutState.WAITING, (), False)
    assert len(out.withdraw_secret or b"") == 32


CHOSEN: dict[str, tuple[str, object]] = {
    "title": ("title", MARK + "title"),
    "place": ("place", MARK + "place"),
    "tags": ("tags", (MARK + "tag",)),
    "written": ("entry_at", AT),
    "mood": (
        "mood",
        {"valence": -667, "energy": 2, "labels": ("worried",), "contexts": ("work",)},
    ),
}


@pytest.mark.parametrize("choice", CHOSEN)
def test_what_is_chosen_goes_along_and_nothing_else(
    vault: Vault, random: Counted, choice: str
) -> None:
    plain = kept(vault, share(vault, full_entry(vault), random))[2]
    more = Sharing(**{choice: True})  # type: ignore[arg-type]
    chosen = share(vault, full_entry(vault), random, more)
    said = kept(vault, chosen)[2]
    name, value = CHOSEN[choice]
    assert said.fields[name] == value
    assert {key for key in said.fields if said.fields[key] != plain.fields[key]} == {name}


def test_every_choice_is_tested_above() -> None:
    flags = {one.name for one in fields(Sharing) if one.type == "bool" or one.type is bool}
    assert flags == CHOSEN.keys()


def test_the_note_of_a_check_in_never_goes_with_an_entry(vault: Vault, random: Counted) -> None:
    every = dict.fromkeys(CHOSEN, True)
    row = kept(vault, share(vault, full_entry(vault), random, Sharing(**every)))[0]  # type: ignore[arg-type]
    assert MARK + "note" not in row.body.decode(errors="replace")


def test_a_part_is_said_to_be_one(vault: Vault, random: Counted) -> None:
    entry = add(vault, "The first half. The second half, with M.")
    part = kept(vault, share(vault, entry, random, Sharing(text="The first half.")))[2]
    assert (part.fields["text"], part.fields["excerpt"]) == ("The first half.", True)
    assert kept(vault, share(vault, entry, random))[2].fields["excerpt"] is False


def test_wish_tone_topics_and_end_travel(vault: Vault, random: Counted) -> None:
    sharing = Sharing(
        wish=Wish.JUST_LISTEN,
        tone=Tone.VENTING,
        topics=(TopicNote.GRIEF, TopicNote.SELF_HARM),
        own_topics=("exam season",),
        sending=Sending((ANA,), NOW + timedelta(hours=1), NOW + timedelta(days=1)),
    )
    row, out, said = kept(vault, share(vault, add(vault, "words"), random, sharing))
    assert (said.fields["wish"], said.fields["tone"]) == ("just-listen", "venting")
    assert said.fields["topics"] == ("grief", "self-harm")
    assert said.fields["own_topics"] == ("exam season",)
    end = to_millis(NOW + timedelta(days=1))
    assert said.fields["expires_at"] == row.expires_at == out.expires_at == end
    assert out.not_before == to_millis(NOW + timedelta(hours=1))
    assert (out.audience, row.targeted) == ((ANA,), True)
    assert vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, AT)) == []


def test_photos_go_without_what_they_tell_and_under_other_names(
    vault: Vault, random: Counted
) -> None:
    entry = add(vault, "x")
    one, two = (attached(vault, entry, photo(colour=colour)) for colour in ("teal", "navy"))
    text = f"Look\n\n![beach at home.jpg](attachment:{one})\n\n![](attachment:{two})\n\nthere"
    post = share(vault, entry, random, Sharing(text=text, photos=(one,)))
    row, _, said = kept(vault, post)
    (file,) = vault.read(lambda tx: tx.circle_files.of(CIRCLE, post.post, ME))
    content = vault.read(lambda tx: tx.circle_files.content(file.number))
    (named,) = said.fields["attachments"]
    assert said.fields["text"] == f"Look\n\n![](attachment:{file.file.hex()})\n\nthere"
    assert (named["id"], named["size"], named["media_type"]) == (
        file.file, len(content), "image/jpeg",
    )  # fmt: skip
    assert (named["width"], named["height"], named["name"], named["alt"]) == (40, 30, "", "")
    assert MARK.encode() not in content
    assert b"beach" not in row.body
    assert one.bytes not in row.body
    assert str(one).encode() not in row.body
    assert Image.open(io.BytesIO(content)).size == (40, 30)
    assert (file.mine, file.ready, file.sent) == (True, True, False)


def test_the_same_photo_has_another_name_and_key_each_time(vault: Vault, random: Counted) -> None:
    entry = add(vault, "x")
    one = attached(vault, entry, photo())
    named = [
        kept(vault, share(vault, entry, random, Sharing(photos=(one,))))[2].fields["attachments"][0]
        for _ in range(2)
    ]
    assert named[0]["id"] != named[1]["id"]
    assert named[0]["key"] != named[1]["key"]


def test_a_link_to_another_file_leaves_its_words(vault: Vault, random: Counted) -> None:
    entry = add(vault, "x")
    other = attached(vault, entry, NewFile("letter.pdf", lambda: [b"%PDF-1.7"]))
    text = f"See [the letter](attachment:{other}) and [a page](https://example.org)"
    said = kept(vault, share(vault, entry, random, Sharing(text=text)))[2]
    assert said.fields["text"] == "See the letter and [a page](https://example.org)"
    with pytest.raises(PhotoRefused):
        share(vault, entry, random, Sharing(photos=(other,)))


def test_a_link_to_another_entry_leaves_its_words(vault: Vault, random: Counted) -> None:
    other = add(vault, "another day")
    entry = add(vault, f"as on [that day](entry:{other}) and [before](entry:import/x)")
    post = share(vault, entry, random)
    assert kept(vault, post)[2].fields["text"] == "as on that day and before"


def test_too_many_photos_are_refused(vault: Vault, random: Counted) -> None:
    entry = add(vault, "x")
    photos = tuple(attached(vault, entry, photo()) for _ in range(17))
    with pytest.raises(TooManyPhotos):
        share(vault, entry, random, Sharing(photos=photos))
    post = share(vault, entry, random, Sharing(text="", photos=photos[:16]))
    assert len(kept(vault, post)[2].fields["attachments"]) == 16


def refused(vault: Vault, random: Counted, sharing: Sharing, entry: UUID | None = None) -> str:
    """Return the code of the failure; nothing was kept."""
    entry = entry or add(vault, "words")
    with pytest.raises(Failure) as caught:
        share(vault, entry, random, sharing)
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []
    assert vault.read(lambda tx: tx.circle_posts.everything(CIRCLE)) == []
    assert vault.sql.execute("SELECT count(*) FROM circle_file").fetchone() == (0,)
    return caught.value.code


PAST = Sending(expires_at=NOW)
BEFORE_IT_GOES = Sending(not_before=NOW + timedelta(hours=2), expires_at=NOW + timedelta(hours=1))


@pytest.mark.parametrize(
    ("sharing", "failure"),
    [
        (Sharing(text=" \n"), NothingShared),
        (Sharing(text="a" * 60_000), CannotTravel),
        (Sharing(text="語" * 30_000), CannotTravel),
        (Sharing(own_topics=tuple(f"topic {number}" for number in range(9))), CannotTravel),
        (Sharing(text="a" * 60_000, sending=Sending((ANA, BO))), CannotTravel),
        (Sharing(photos=(UUID(int=1),)), NoSuchAttachment),
        (Sharing(sending=PAST), AlreadyOver),
        (Sharing(sending=BEFORE_IT_GOES), AlreadyOver),
        (Sharing(sending=Sending((CY,))), NoSuchPerson),
        (Sharing(sending=Sending((ANA, ME))), NoSuchPerson),
    ],
)
def test_what_cannot_go_is_refused_whole(
    vault: Vault, random: Counted, sharing: Sharing, failure: type[Failure]
) -> None:
    assert refused(vault, random, sharing) == failure.code


def test_a_long_post_goes_to_a_few_and_not_to_many_of_many(vault: Vault, random: Counted) -> None:
    people = [bytes([number]) * 16 for number in range(20)]

    def learn(tx: Transaction) -> None:
        for person in people:
            tx.circle_people.learn(CIRCLE, person, "P", steward=False, joined_day=1)

    vault.write(learn)
    long = "a" * 50_000
    many = Sharing(text=long, sending=Sending(tuple(people)))
    assert refused(vault, random, many) == CannotTravel.code
    share(vault, add(vault, "x"), random, Sharing(text=long, sending=Sending((ANA, BO))))
    share(vault, add(vault, "x"), random, Sharing(text=long))


def test_somebody_who_left_is_no_audience(vault: Vault, random: Counted) -> None:
    vault.write(lambda tx: tx.circle_people.gone(CIRCLE, BO))
    assert refused(vault, random, Sharing(sending=Sending((BO,)))) == NoSuchPerson.code


def test_an_entry_in_the_trash_is_not_shared(vault: Vault, random: Counted) -> None:
    entry = add(vault, "words")
    vault.write(lambda tx: trash_entries(tx, [entry], now=NOW))
    assert refused(vault, random, Sharing(), entry) == NoSuchEntry.code


@pytest.mark.parametrize(
    ("state", "failure"),
    [
        (CircleState.LEFT, CircleIsOver), (CircleState.REMOVED, CircleIsOver),
        (CircleState.JOINING, NotYetIn), (CircleState.WAITING, NotYetIn),
    ],
)  # fmt: skip
def test_nothing_is_said_where_one_is_not(
    vault: Vault, random: Counted, state: CircleState, failure: type[Failure]
) -> None:
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=state))
    assert refused(vault, random, Sharing()) == failure.code


@pytest.mark.parametrize("state", [CircleState.STUCK, CircleState.RESYNC, CircleState.FORKED])
def test_in_trouble_it_waits(vault: Vault, random: Counted, state: CircleState) -> None:
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=state))
    share(vault, add(vault, "words"), random)
    assert len(vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, AT))) == 1


def test_there_has_to_be_a_circle(vault: Vault, random: Counted) -> None:
    entry = add(vault, "words")
    with pytest.raises(NoSuchCircle):
        vault.write(
            lambda tx: share_entry(
                tx, WORDS_OF, b"?" * 16, entry, Sharing(), now=NOW, random=random
            )
        )


def test_half_a_character_is_mended(vault: Vault, random: Counted) -> None:
    entry = add(vault, "words")
    said = kept(vault, share(vault, entry, random, Sharing(text="cut \ud83d off")))[2]
    assert said.fields["text"] == "cut \ufffd off"


def test_a_coping_card_goes_without_its_uses(vault: Vault, random: Counted) -> None:
    card = CopingCard(UUID(int=3), "Round the block", "Coat on first.", NOW, "move", 15)
    post = vault.write(lambda tx: share_card(tx, WORDS_OF, CIRCLE, card, now=NOW, random=random))[0]
    said = kept(vault, post)[2]
    assert (said.kind, said.fields["title"], said.fields["card_kind"], said.fields["minutes"]) == (
        "coping_card", "Round the block", "move", 15,
    )  # fmt: skip


def test_topic_notes_of_the_list_are_known_by_their_words() -> None:
    assert topic_notes(["Self harm", "grief", " exam  season ", "grief", ""]) == (
        (TopicNote.SELF_HARM, TopicNote.GRIEF), ("exam season",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("ours", "travelling"),
    [
        (choices.Wish, codes.WISHES), (choices.Tone, codes.TONES),
        (choices.TopicNote, codes.TOPICS), (choices.Form, codes.FORMS),
        (choices.Source, codes.SOURCES), (choices.Space, codes.SPACES),
        (choices.Reason, codes.REASONS),
    ],
)  # fmt: skip
def test_our_words_are_those_that_travel(
    ours: Callable[[str], StrEnum], travelling: tuple[str, ...]
) -> None:
    assert tuple(map(str, ours)) == travelling  # type: ignore[call-overload]
